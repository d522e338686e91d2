//! Payment methods: adding, choosing, changing and removing them.

use axum::http::StatusCode;
use billfold_app::sessions::{self, NewSession};
use billfold_app::{Query, Write, Written, customers, payment_methods};
use billfold_domain::Change;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::ids::{IdStyle, PaymentMethodId};
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop};
use crate::world::{NAVIGATION, OWN_FORM, Seen, send};

/// The hidden fields of the first form of a page's own part.
pub(crate) fn hidden(page: &Seen) -> String {
    let main = page.body.split("<main").nth(1).unwrap();
    let field = |name: &str| {
        let start = format!("name=\"{name}\" value=\"");
        let value = main.split(&start).nth(1).unwrap_or_else(|| panic!("no {name}: {}", page.body));
        value.split('"').next().unwrap().to_owned()
    };
    format!("form_token={}&once={}", field("form_token"), field("once"))
}

/// Sends a form with these fields, hidden ones and all.
pub(crate) async fn send_form(shop: &Shop, cookie: &str, path: &str, form: &str) -> Seen {
    let headers = [OWN_FORM, &[("cookie", cookie)]].concat();
    send(&shop.world.router, "POST", &format!("{PORTAL}{path}"), &headers, form).await
}

/// Looks at a page and sends its form.
pub(crate) async fn submit(shop: &Shop, cookie: &str, path: &str, fields: &str) -> Seen {
    let page = look(shop, cookie, path).await;
    send_form(shop, cookie, path, &format!("{}&{fields}", hidden(&page))).await
}

/// Looks at a page that is there.
pub(crate) async fn look(shop: &Shop, cookie: &str, path: &str) -> Seen {
    let page = shop.get(cookie, &format!("{PORTAL}{path}")).await;
    assert_eq!(page.status, StatusCode::OK, "{path} led to {}: {}", page.header("location"), page.body);
    page
}

/// Where an answer leads, below the portal's address.
pub(crate) fn led(seen: &Seen) -> &str {
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    seen.header("location").strip_prefix(PORTAL).unwrap()
}

/// The fields of a card.
pub(crate) fn card(number: &str) -> String {
    format!("number={number}&expiry=08%2F30&cvc=123&name=Ada+Lovelace&postal_code=SW1Y")
}

impl Shop {
    pub(crate) async fn customer_default(&self) -> PaymentMethodId {
        self.customer().await.payment_method.unwrap()
    }

    pub(crate) async fn customer(&self) -> Customer {
        customers::get(&self.world.test.app, &self.world.caller, &self.world.customer.id).await.unwrap().value
    }

    /// The customer's payment methods that can be used, the oldest first.
    pub(crate) async fn cards(&self) -> Vec<PaymentMethod> {
        let query = Query { limit: 100, ..Query::default() };
        let found = payment_methods::list(&self.world.test.app, &self.world.caller, query).await.unwrap().items;
        let own = found.into_iter().map(|method| method.value).filter(|method| {
            method.state == MethodState::Active && method.customer.as_ref() == Some(&self.world.customer.id)
        });
        let mut own: Vec<PaymentMethod> = own.collect();
        own.reverse();
        own
    }

    /// Gives the customer a card by its published name.
    pub(crate) async fn give(&self, name: &str) -> PaymentMethodId {
        let (app, by) = (&self.world.test.app, &self.world.caller);
        let name = PaymentMethodId::stored(name);
        self.tick();
        match payment_methods::attach(app, by, &name, &self.world.customer.id, Write::plain()).await.unwrap() {
            Written::Fresh(method) => method.value.id,
            Written::Replayed(_) => panic!("a replay"),
        }
    }

    /// The payment method that pays the plan, where it is named.
    pub(crate) async fn pinned(&self) -> Option<PaymentMethodId> {
        let (app, by) = (&self.world.test.app, &self.world.caller);
        billfold_app::subscriptions::get(app, by, &self.plan).await.unwrap().value.payment_method
    }

    pub(crate) async fn sign_in(&self) -> String {
        self.enter(None, None).await.0
    }

    /// So that what is made one after the other has an order.
    pub(crate) fn tick(&self) {
        self.world.test.clock.advance_seconds(1);
    }
}

/// Another customer of the same portal, signed in.
pub(crate) async fn stranger(shop: &Shop) -> String {
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let made = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await.unwrap();
    let Written::Fresh(customer) = made else { panic!("a replay") };
    let new = NewSession {
        customer: customer.value.id,
        portal: Some(shop.world.portal.id.clone()),
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    let made = sessions::create(app, by, new, Write::plain()).await.unwrap();
    let Written::Fresh(created) = made else { panic!("a replay") };
    shop.world.get(&format!("/p/session/{}", created.token), NAVIGATION).await.cookie()
}

#[tokio::test]
async fn the_list_says_what_each_card_is_and_pays() {
    let shop = Shop::open().await;
    shop.give("pm_card_mastercard").await;
    let cookie = shop.sign_in().await;
    let page = look(&shop, &cookie, "/methods").await;
    for text in [
        "Visa ending in 4242",
        "Mastercard ending in 4444",
        "Expires 12/2029",
        "Pays for Gold",
        ">Default<",
        "Pays for nothing",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(!page.body.contains("Expires soon"));
    // The cards are good to the end of 2029: today is 21 November 2026.
    shop.world.test.clock.advance_seconds((3 * 365 - 10) * 86_400);
    let cookie = shop.sign_in().await;
    assert!(look(&shop, &cookie, "/methods").await.body.contains("Expires soon"));
    shop.world.test.clock.advance_seconds(60 * 86_400);
    let cookie = shop.sign_in().await;
    let page = look(&shop, &cookie, "/methods").await;
    assert!(page.body.contains("Expired 12/2029"), "{}", page.body);
}

#[tokio::test]
async fn what_belongs_to_somebody_else_is_not_there() {
    let shop = Shop::open().await;
    let stranger = stranger(&shop).await;
    let token = shop.token(&stranger).await;
    let before = shop.facts().await;
    let own = |path: &str| path.starts_with("/methods/{id}") || path == "/invoices/{id}/pay";
    for task in TASKS.iter().filter(|task| own(task.path)) {
        let address = shop.address(task);
        if task.show.is_some() {
            assert_eq!(shop.get(&stranger, &address).await.status, StatusCode::NOT_FOUND, "GET {address}");
        }
        if task.send.is_some() && !task.path.ends_with("/saved") {
            let path = address.strip_prefix(PORTAL).unwrap();
            let form = format!("{token}&once=x&method={}&amount=0&expiry=08%2F30", shop.method);
            assert_eq!(send_form(&shop, &stranger, path, &form).await.status, StatusCode::NOT_FOUND, "POST {address}");
        }
    }
    assert_eq!(shop.facts().await, before);
}

#[tokio::test]
async fn a_default_moves_the_plans_that_were_chosen() {
    let shop = Shop::open().await;
    let other = shop.give("pm_card_mastercard").await;
    let cookie = shop.sign_in().await;
    let path = format!("/methods/{other}/default");
    let page = look(&shop, &cookie, &path).await;
    assert!(page.body.contains("Make Mastercard ending in 4444 your default?") && page.body.contains("Gold"));
    assert!(page.body.contains(" checked"), "what follows the default moves unless it is left out");
    let seen = submit(&shop, &cookie, &path, "").await;
    assert_eq!(led(&seen), "/methods");
    assert!(seen.header("set-cookie").contains("methods-default-done"));
    assert_eq!(shop.customer().await.payment_method, Some(other.clone()));
    assert_eq!(shop.pinned().await, Some(shop.method.clone()), "left out, it keeps its card");
    let already = shop.get(&cookie, &format!("{PORTAL}{path}")).await;
    assert_eq!(led(&already), "/methods");
    let path = format!("/methods/{}/default", shop.method);
    submit(&shop, &cookie, &path, &format!("plan={}", shop.plan)).await;
    assert_eq!((shop.customer().await.payment_method, shop.pinned().await), (Some(shop.method.clone()), None));
}

#[tokio::test]
async fn a_card_is_replaced_on_the_plans_that_were_chosen() {
    let shop = Shop::open().await;
    let other = shop.give("pm_card_mastercard").await;
    let cookie = shop.sign_in().await;
    let path = format!("/methods/{other}/plans");
    assert!(!look(&shop, &cookie, &path).await.body.contains(" checked"));
    let seen = submit(&shop, &cookie, &path, &format!("plan={}", shop.plan)).await;
    assert_eq!(led(&seen), "/methods");
    assert_eq!(shop.pinned().await, Some(other.clone()));
    assert_eq!(shop.customer().await.payment_method, Some(shop.method.clone()), "the default stays");
    let own = look(&shop, &cookie, &format!("/methods/{}/plans", shop.method)).await;
    assert!(own.body.contains("Now paid with Mastercard ending in 4444"), "{}", own.body);
    assert!(look(&shop, &cookie, &path).await.body.contains(" checked"));
    submit(&shop, &cookie, &path, "").await;
    assert_eq!(shop.pinned().await, None, "back to the default");
    let as_default = look(&shop, &cookie, &format!("/methods/{}/plans", shop.method)).await;
    assert!(as_default.body.contains("As your default it pays for Gold"), "{}", as_default.body);
    let wrong = submit(&shop, &cookie, &path, "plan=sub_nobody").await;
    assert!(wrong.status.is_client_error(), "{}", wrong.status);
}

#[tokio::test]
async fn a_card_is_removed_unless_a_plan_needs_it() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let path = format!("/methods/{}/remove", shop.method);
    let page = look(&shop, &cookie, &path).await;
    assert!(page.body.contains("It pays for Gold, and nothing else would"), "{}", page.body);
    assert!(!page.body.contains("Remove card</button>") && page.body.contains("/methods/add"), "{}", page.body);
    let token = shop.token(&cookie).await;
    let forced = send_form(&shop, &cookie, &path, &format!("{token}&once=x")).await;
    assert_eq!(forced.status, StatusCode::CONFLICT);
    assert!(forced.body.contains("Choose another payment method for that plan first"), "{}", forced.body);
    let other = shop.give("pm_card_mastercard").await;
    let page = look(&shop, &cookie, &path).await;
    assert!(page.body.contains(&format!("/methods/{other}/default")), "the way to another card: {}", page.body);
    let theirs = format!("/methods/{other}/remove");
    assert!(look(&shop, &cookie, &theirs).await.body.contains("It pays for nothing at the moment"));
    submit(&shop, &cookie, &format!("/methods/{other}/plans"), &format!("plan={}", shop.plan)).await;
    let page = look(&shop, &cookie, &theirs).await;
    assert!(page.body.contains("Gold will be paid with Visa ending in 4242 instead"), "{}", page.body);
    let seen = submit(&shop, &cookie, &theirs, "").await;
    assert_eq!(led(&seen), "/methods");
    assert_eq!((shop.cards().await.len(), shop.pinned().await), (1, None));
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}{theirs}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn l10_a_default_and_a_removal_need_a_fresh_proof() {
    let shop = Shop::open().await;
    let other = shop.give("pm_card_mastercard").await;
    let cookie = shop.sign_in().await;
    let before = shop.facts().await;
    let token = shop.token(&cookie).await;
    shop.world.test.clock.advance_seconds(601);
    let add = format!("{}&default=1", card("4242424242424242"));
    for (path, form) in [
        (format!("/methods/{other}/default"), ""),
        (format!("/methods/{other}/remove"), ""),
        ("/methods/add".to_owned(), add.as_str()),
    ] {
        let page = shop.get(&cookie, &format!("{PORTAL}{path}")).await;
        assert_eq!(led(&page), "/confirm", "GET {path}");
        let sent = send_form(&shop, &cookie, &path, &format!("{token}&once=x&{form}")).await;
        assert_eq!(led(&sent), "/confirm", "POST {path}");
    }
    assert_eq!(shop.facts().await, before);
    look(&shop, &cookie, "/methods").await;
    look(&shop, &cookie, &format!("/methods/{other}/edit")).await;
}

#[tokio::test]
async fn what_is_printed_on_a_card_can_be_changed() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let path = format!("/methods/{}/edit", shop.method);
    let page = look(&shop, &cookie, &path).await;
    assert!(page.body.contains("value=\"12/2029\""), "{}", page.body);
    let fields = "expiry=3%2F31&name=Ada+King&line1=12+Square&line2=&city=London&state=&postal_code=SW1Y&country=gb";
    let seen = submit(&shop, &cookie, &path, fields).await;
    assert_eq!(led(&seen), "/methods");
    let card = shop.cards().await.remove(0);
    assert_eq!((card.card.exp_month, card.card.exp_year, card.billing.name.as_deref()), (3, 2031, Some("Ada King")));
    let address = card.billing.address.unwrap();
    assert_eq!(
        (address.city.as_deref(), address.country.as_deref(), address.line2),
        (Some("London"), Some("GB"), None)
    );
    for (fields, field) in [
        ("expiry=13%2F31&name=A", "expiry-error"),
        ("expiry=01%2F20&name=A", "expiry-error"),
        ("expiry=&name=A", "expiry-error"),
        ("expiry=3%2F31&name=A&country=Britain", "country-error"),
    ] {
        let page = submit(&shop, &cookie, &path, fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert!(page.body.contains(field) && page.body.contains("value=\"A\""), "{fields}: {}", page.body);
    }
    shop.world.test.clock.advance_seconds(6 * 365 * 86_400);
    let cookie = shop.sign_in().await;
    let seen = submit(&shop, &cookie, &path, "expiry=3%2F31&name=Ada").await;
    assert_eq!(led(&seen), "/methods", "a date that stays is no new date");
}

#[tokio::test]
async fn without_the_switches_there_is_no_way_to_what_they_switch() {
    let off = || Change::Set(false);
    let plain = FeatureChanges::default;
    for (features, gone, stays) in [
        (FeatureChanges { payment_add: off(), ..plain() }, vec!["/add"], vec!["/default", "/remove"]),
        (
            FeatureChanges { payment_update: off(), ..plain() },
            vec!["/default", "/plans", "/edit"],
            vec!["/add", "/remove"],
        ),
        (FeatureChanges { payment_deactivate: off(), ..plain() }, vec!["/remove"], vec!["/add", "/default"]),
    ] {
        let shop = Shop::open().await;
        let other = shop.give("pm_card_mastercard").await;
        shop.switch(features).await;
        let cookie = shop.sign_in().await;
        let page = look(&shop, &cookie, "/methods").await;
        for path in gone {
            assert!(!page.body.contains(&format!("{path}\"")), "{path}");
            let path = if path == "/add" { "/methods/add".to_owned() } else { format!("/methods/{other}{path}") };
            assert_eq!(shop.get(&cookie, &format!("{PORTAL}{path}")).await.status, StatusCode::FORBIDDEN, "{path}");
            let token = shop.token(&cookie).await;
            let form = format!("{token}&once=x&{}", card("4242424242424242"));
            let sent = send_form(&shop, &cookie, &path, &form).await;
            let refused = [StatusCode::FORBIDDEN, StatusCode::UNPROCESSABLE_ENTITY];
            assert!(refused.contains(&sent.status), "{path}: {}", sent.status);
            let sent = send_form(&shop, &cookie, &path, &format!("{token}&once=x")).await;
            assert_eq!(sent.status, StatusCode::FORBIDDEN, "{path}");
        }
        for path in stays {
            assert!(page.body.contains(&format!("{path}\"")), "{path}");
        }
    }
    let shop = Shop::open().await;
    shop.switch(FeatureChanges { payment_add: off(), payment_update: off(), payment_deactivate: off(), ..plain() })
        .await;
    let cookie = shop.sign_in().await;
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/methods")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn who_may_not_choose_is_not_asked_and_a_first_card_pays_everything() {
    let shop = Shop::open().await;
    shop.switch(FeatureChanges { payment_update: Change::Set(false), ..FeatureChanges::default() }).await;
    let cookie = shop.sign_in().await;
    let page = look(&shop, &cookie, "/methods/add").await;
    assert!(!page.body.contains("name=\"default\"") && !page.body.contains("name=\"plan\""), "{}", page.body);
    let form = format!("{}&default=1&plan={}", card("5555555555554444"), shop.plan);
    let saved = led(&submit(&shop, &cookie, "/methods/add", &form).await).to_owned();
    assert_eq!(shop.customer().await.payment_method, Some(shop.method.clone()), "what it may not say is not heard");
    assert!(look(&shop, &cookie, &saved).await.body.contains("ready when you need it"));
    let stranger = stranger(&shop).await;
    let saved = led(&submit(&shop, &stranger, "/methods/add", &card("4242424242424242")).await).to_owned();
    assert!(look(&shop, &stranger, &saved).await.body.contains("It is your default"));
}

#[tokio::test]
async fn a_card_offers_a_choice_of_plans_only_where_there_is_one() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let plans = |method: &str| format!("{PORTAL}/methods/{method}/plans");
    let list = look(&shop, &cookie, "/methods").await;
    // The plan follows the default: another card has to be chosen for it.
    assert!(list.body.contains("Default") && !list.body.contains(&plans(shop.method.as_str())), "{}", list.body);
    led(&submit(&shop, &cookie, "/methods/add", &card("5555555555554444")).await);
    let other = shop.cards().await[1].id.clone();
    let list = look(&shop, &cookie, "/methods").await;
    assert!(list.body.contains(&plans(other.as_str())) && !list.body.contains(&plans(shop.method.as_str())));
    led(&submit(&shop, &cookie, &format!("/methods/{other}/plans"), &format!("plan={}", shop.plan)).await);
    let list = look(&shop, &cookie, "/methods").await;
    assert!(list.body.contains(&plans(shop.method.as_str())), "the default may take it back");
}
