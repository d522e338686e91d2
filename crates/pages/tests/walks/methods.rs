//! Payment methods: adding, choosing, changing and removing them.

use std::sync::Arc;

use axum::http::StatusCode;
use billfold_app::gateway::Errands;
use billfold_app::sessions::{self, NewSession};
use billfold_app::testing::{PageGateway, TestApp};
use billfold_app::{Query, Write, Written, customers, payment_methods};
use billfold_domain::Change;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::ids::{IdStyle, PaymentMethodId};
use billfold_domain::organizations::Mode;
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};
use billfold_domain::test_cards::{self, Behavior};
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop};
use crate::world::{NAVIGATION, OWN_FORM, Seen, World, sample_changes, sample_customer, send};

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

    async fn customer(&self) -> Customer {
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
    async fn pinned(&self) -> Option<PaymentMethodId> {
        let (app, by) = (&self.world.test.app, &self.world.caller);
        billfold_app::subscriptions::get(app, by, &self.plan).await.unwrap().value.payment_method
    }

    pub(crate) async fn sign_in(&self) -> String {
        self.enter(None, None).await.0
    }

    /// So that what is made one after the other has an order.
    fn tick(&self) {
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
async fn every_test_card_is_added_declined_or_asked_about_as_published() {
    let shop = Shop::open().await;
    for one in test_cards::ALL {
        let cookie = shop.sign_in().await;
        let before = shop.cards().await.len();
        let page = submit(&shop, &cookie, "/methods/add", &card(one.number)).await;
        let (of_bank, added) = match one.behavior {
            Behavior::Succeeds | Behavior::ChargesDecline(_) | Behavior::WasSetUp => (false, true),
            Behavior::Declines(_) => (false, false),
            Behavior::ProvesUnlessSetUp | Behavior::ProvesAlways | Behavior::ProvesInVain(_) => (true, true),
        };
        if !added {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", one.number);
            assert!(page.body.contains("role=\"alert\""), "{}", one.number);
            assert!(
                page.body.contains("<input id=\"number\" name=\"number\" type=\"text\" value=\"\""),
                "{}",
                page.body
            );
            assert!(page.body.contains("value=\"Ada Lovelace\"") && page.body.contains("value=\"08/30\""));
            assert!(!page.body.contains("value=\"123\""), "the check digits are not shown again");
        } else if of_bank {
            let challenge = led(&page).to_owned();
            assert!(challenge.starts_with("/setups/") && challenge.ends_with("/challenge"), "{challenge}");
            assert_eq!(shop.cards().await.len(), before, "not before it is proven");
            let page = submit(&shop, &cookie, &challenge, "answer=approve").await;
            assert!(led(&page).ends_with("/saved"), "{}", one.number);
        } else {
            assert!(led(&page).starts_with("/methods/") && led(&page).ends_with("/saved"), "{}", one.number);
        }
        assert_eq!(shop.cards().await.len(), before + usize::from(added), "{}", one.number);
    }
    for (number, why) in [
        ("4000000000009995", "not enough money"),
        ("4000000000000069", "it has expired"),
        ("4000000000000127", "security code is wrong"),
        ("4000000000000119", "The bank had a problem"),
        ("4000000000000002", "The card was declined"),
    ] {
        let cookie = shop.sign_in().await;
        let page = submit(&shop, &cookie, "/methods/add", &card(number)).await;
        assert!(page.body.contains(why), "{number}: {}", page.body);
    }
}

#[tokio::test]
async fn c02_a_number_that_is_no_test_card_is_not_shown_kept_or_taken_elsewhere() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let before = shop.facts().await;
    let wide = "%EF%BC%94%EF%BC%92".repeat(8);
    for (typed, said) in [
        ("4111111111111111", "This is no test card"),
        ("4111+1111-1111+1111", "This is no test card"),
        ("5454545454545454", "This is no test card"),
        ("4242424242424241", "Check the card number"),
        ("4242", "Check the card number"),
        (wide.as_str(), "Check the card number"),
    ] {
        let page = submit(&shop, &cookie, "/methods/add", &card(typed)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.body.contains(said), "{typed}: {}", page.body);
        let bare: String = page.body.chars().filter(char::is_ascii_alphanumeric).collect();
        for digits in ["4111111111111111", "5454545454545454", "4242424242424241"] {
            assert!(!bare.contains(digits), "{typed}");
        }
        assert!(page.body.contains("value=\"Ada Lovelace\""), "the rest is kept");
    }
    // Elsewhere not even a test card is taken: not in this form, and in no other.
    for field in ["name", "postal_code", "expiry", "cvc", "plan", "unknown"] {
        let form = format!("{}&{field}=4242424242424242", card("4242424242424242"));
        let page = submit(&shop, &cookie, "/methods/add", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(!page.body.contains("4242424242424242"), "{field}");
    }
    for path in ["edit", "plans"].map(|page| format!("/methods/{}/{page}", shop.method)) {
        let token = shop.token(&cookie).await;
        let form = format!("{token}&once=x&number=4242+4242+4242+4242&name=Ada");
        assert_eq!(send_form(&shop, &cookie, &path, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    assert_eq!(shop.facts().await, before, "nothing was made of any of it");
    let folder = shop.world.test.database.folder().unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for digits in ["4111111111111111", "5454545454545454", "4242424242424242"] {
            assert!(!bytes.windows(digits.len()).any(|window| window == digits.as_bytes()), "{digits} in the database");
        }
    }
}

#[tokio::test]
async fn every_field_of_a_card_says_what_is_wrong_with_it() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let long = format!("number=4242424242424242&expiry=08%2F30&cvc=123&name={}", "n".repeat(201));
    for (fields, said) in [
        ("number=4242424242424242&expiry=&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=13%2F30&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=08%2F20&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=soon&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=12&name=A", "cvc-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=abc&name=A", "cvc-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=123&name=", "name-error"),
        (long.as_str(), "name-error"),
        ("expiry=08%2F30&cvc=123&name=A", "number-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=123&name=A&plan=sub_nobody", "role=\"alert\""),
    ] {
        let page = submit(&shop, &cookie, "/methods/add", fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert!(page.body.contains(said), "{fields}: {}", page.body);
    }
    assert_eq!(shop.cards().await.len(), 1);
}

#[tokio::test]
async fn a_card_pays_what_was_chosen_from_now_on_and_a_double_click_adds_one() {
    let shop = Shop::open().await;
    shop.tick();
    let cookie = shop.sign_in().await;
    let form = look(&shop, &cookie, "/methods/add").await;
    assert!(form.body.contains("Gold") && form.body.contains("Now paid with Visa ending in 4242"), "{}", form.body);
    let fields = format!("{}&{}&plan={}", hidden(&form), card("5555555555554444"), shop.plan);
    let (one, two) = tokio::join!(
        send_form(&shop, &cookie, "/methods/add", &fields),
        send_form(&shop, &cookie, "/methods/add", &fields)
    );
    let again = send_form(&shop, &cookie, "/methods/add", &fields).await;
    let saved = led(&again).to_owned();
    assert!([&one, &two].iter().any(|seen| seen.header("location").ends_with(&saved)));
    let cards = shop.cards().await;
    assert_eq!(cards.len(), 2, "one card was added");
    assert_eq!(saved, format!("/methods/{}/saved", cards[1].id));
    assert_eq!(shop.pinned().await, Some(cards[1].id.clone()), "the default stays");
    let page = look(&shop, &cookie, &saved).await;
    for text in ["Mastercard ending in 4444 is added", "pays for Gold", "Done"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(!page.body.contains("It is your default"));
    let done = submit(&shop, &cookie, &saved, "").await;
    assert_eq!(led(&done), "/methods");
    let mails = shop.world.test.mails().await;
    assert_eq!(mails.len(), 1, "one note of a new payment method");
    assert!(mails[0].plain.contains("4444") && !mails[0].plain.contains("5555"));
    // As the default it pays what follows the default, and what is left out stays.
    shop.tick();
    let form = format!("{}&default=1", card("378282246310005"));
    let seen = submit(&shop, &cookie, "/methods/add", &form).await;
    let amex = shop.cards().await[2].id.clone();
    assert_eq!(led(&seen), format!("/methods/{amex}/saved"));
    assert_eq!((shop.customer().await.payment_method, shop.pinned().await), (Some(amex), Some(cards[1].id.clone())));
}

#[tokio::test]
async fn a_card_that_its_bank_asks_about_is_added_by_its_customer_alone() {
    let shop = Shop::open().await;
    shop.tick();
    let cookie = shop.sign_in().await;
    let added = format!("{}&default=1&plan={}", card("4000002760003184"), shop.plan);
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &added).await).to_owned();
    let page = look(&shop, &cookie, &challenge).await;
    assert!(page.body.contains("Visa ending in 3184") && page.body.contains("Acme Engines"), "{}", page.body);
    let stranger = stranger(&shop).await;
    assert_eq!(shop.get(&stranger, &format!("{PORTAL}{challenge}")).await.status, StatusCode::NOT_FOUND);
    let token = shop.token(&stranger).await;
    for answer in ["approve", "decline", "back"] {
        let theirs = send_form(&shop, &stranger, &challenge, &format!("{token}&once={answer}&answer={answer}")).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{answer}");
    }
    let declined = submit(&shop, &cookie, &challenge, "answer=decline").await;
    assert_eq!(led(&declined), "/methods/add");
    assert!(declined.header("set-cookie").contains("challenge-failed-card"));
    let token = shop.token(&cookie).await;
    let late = send_form(&shop, &cookie, &challenge, &format!("{token}&once=late&answer=approve")).await;
    assert_eq!(led(&late), "/methods/add", "it was answered");
    assert_eq!(shop.cards().await.len(), 1);
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &added).await).to_owned();
    let saved = submit(&shop, &cookie, &challenge, "answer=approve").await;
    let new = shop.cards().await[1].id.clone();
    assert_eq!(led(&saved), format!("/methods/{new}/saved"));
    assert_eq!((shop.customer().await.payment_method, shop.pinned().await), (Some(new), None));
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}{challenge}")).await.status, StatusCode::SEE_OTHER);
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
async fn where_no_gateway_is_set_up_the_page_says_whom_to_ask() {
    let world = World::with(Mode::Live, sample_changes(), sample_customer()).await;
    let cookie = world.sign_in().await;
    let page = world.get(&format!("{PORTAL}/methods/add"), &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("Cards cannot be added here yet") && page.body.contains("Acme Engines"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("name=\"number\""));
    let list = world.get(&format!("{PORTAL}/methods"), &[("cookie", &cookie)]).await;
    assert!(list.body.contains("You have no payment method yet"), "{}", list.body);
    let token = world.test.app.seal_text("form", cookie.split_once('=').unwrap().1);
    let headers = [OWN_FORM, &[("cookie", cookie.as_str())]].concat();
    for (number, status) in [("1", StatusCode::OK), ("4242424242424242", StatusCode::UNPROCESSABLE_ENTITY)] {
        let form = format!("form_token={token}&once=a&number={number}");
        let sent = send(&world.router, "POST", &format!("{PORTAL}/methods/add"), &headers, &form).await;
        assert_eq!(sent.status, status, "a live organization's form takes no number at all");
    }
}

#[tokio::test]
async fn a_gateway_with_pages_of_its_own_is_reached_by_a_link() {
    let gateway = Arc::new(PageGateway::default());
    let test = TestApp::sqlite().with_live(gateway.clone());
    let world = World::on(test, Mode::Live, sample_changes(), sample_customer()).await;
    let cookie = world.sign_in().await;
    let signed_in = [("cookie", cookie.as_str())];
    let own = [OWN_FORM, &signed_in].concat();
    let post = async |path: &str, page: &Seen, fields: &str| {
        send(&world.router, "POST", &format!("{PORTAL}{path}"), &own, &format!("{}&{fields}", hidden(page))).await
    };
    let page = world.get(&format!("{PORTAL}/methods/add"), &signed_in).await;
    assert!(page.body.contains("We never see its number") && !page.body.contains("name=\"number\""), "{}", page.body);
    let begun = post("/methods/add", &page, "").await;
    let way = led(&begun).to_owned();
    assert_eq!(led(&post("/methods/add", &page, "").await), way, "a second press leads to the same page");
    let page = world.get(&format!("{PORTAL}{way}"), &signed_in).await;
    assert!(page.body.contains("rel=\"noreferrer\" href=\"https://pay.example/"), "{}", page.body);
    assert!(!page.body.contains("value=\"approve\""), "nobody vouches for itself");
    assert_eq!(gateway.asked()[0].back, format!("https://billing.test{PORTAL}{way}"));
    let early = post(&way, &page, "answer=back").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("not finished there yet"), "{}", early.body);
    gateway.end(PageGateway::card(true));
    let page = post(&way, &early, "answer=back").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "now the bank asks");
    let forged = post(&way, &page, "answer=approve").await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND, "its own word counts for nothing");
    gateway.end(Errands::Proof(true));
    let saved = led(&post(&way, &page, "answer=back").await).to_owned();
    let page = world.get(&format!("{PORTAL}{saved}"), &signed_in).await;
    assert!(page.body.contains("Mastercard ending in 1881 is added"), "{}", page.body);
}

#[tokio::test]
async fn a_flow_ends_when_its_card_is_added() {
    let shop = Shop::open().await;
    let flow = || {
        let (kind, after) = (FlowKind::PaymentMethodUpdate, AfterCompletion::HostedConfirmation(None));
        Flow { kind, after, target: None, completed: None, abandoned: None }
    };
    let (cookie, first) = shop.enter(Some(flow()), None).await;
    assert_eq!(first, format!("{PORTAL}/methods/add"));
    let seen = submit(&shop, &cookie, "/methods/add", &card("4242424242424242")).await;
    assert_eq!(led(&seen), "/completed");
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &card("4000002760003184")).await).to_owned();
    let seen = submit(&shop, &cookie, &challenge, "answer=decline").await;
    assert_eq!(led(&seen), "/methods/add", "not done yet");
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &card("4000002760003184")).await).to_owned();
    let seen = submit(&shop, &cookie, &challenge, "answer=approve").await;
    assert_eq!(led(&seen), "/completed");
    shop.switch(FeatureChanges { payment_add: Change::Set(false), ..FeatureChanges::default() }).await;
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let seen = shop.get(&cookie, &format!("{PORTAL}/methods/add")).await;
    assert_eq!(led(&seen), "/methods", "the list is the task where only choosing is on");
    let other = shop.cards().await.into_iter().find(|card| card.id != shop.method).unwrap().id;
    let seen = submit(&shop, &cookie, &format!("/methods/{other}/default"), "").await;
    assert_eq!(led(&seen), "/completed");
}
