//! Changing a plan on the pages: what is shown is what is charged.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

#[allow(dead_code, reason = "shared with other tests")]
mod world;

use std::sync::Arc;

use axum::http::StatusCode;
use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::promotion_codes::{self, NewPromotionCode};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::{self, Change as Command, DiscountWish, Order};
use billfold_app::{
    Caller, Precondition, Query, Role, Write, Written, customers, invoices, payment_methods, schedules,
};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::coupons::{CouponChanges, Duration, NewCode, Off};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{
    AdjustableQuantity, Interval, PlanDetail, ProductChoice, Proration, ScheduleCondition, TrialBehavior,
};
use billfold_domain::ids::{CouponId, CustomerId, IdStyle, PaymentMethodId, PriceId, ProductId};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::schedules::AfterLast;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget};
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{
    BillingMode, Collection, OrderAddresses, Subscription, SubscriptionState, TrialWithoutMethod,
};
use billfold_locales::Locale;
use world::{NAVIGATION, OWN_FORM, Seen, World, send};

const PAGE: &str = "/billing-portal/acme-billing";
/// Ten days and some, in seconds, so that parts of a period are no round numbers.
const TEN_DAYS_SECONDS: i64 = 10 * 86_400 + 1_234;

/// A portal with plans, and a customer with a card.
struct Shop {
    world: World,
    gold: ProductId,
    platinum: ProductId,
    monthly: PriceId,
    yearly: PriceId,
    large: PriceId,
}

/// A customer's browser.
struct Browser<'a> {
    shop: &'a Shop,
    cookie: String,
}

fn fresh<T>(written: Result<Written<T>, billfold_app::Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

fn eur(minor: i64) -> String {
    Locale::english().money(minor, Currency::parse("eur").unwrap())
}

impl Shop {
    async fn open() -> Self {
        let world = World::new().await;
        let gold = product(&world, "Gold").await;
        let platinum = product(&world, "Platinum").await;
        let shop = Self {
            monthly: price(&world, &gold, 1_000, Interval::Month).await,
            yearly: price(&world, &gold, 10_000, Interval::Year).await,
            large: price(&world, &platinum, 2_500, Interval::Month).await,
            gold,
            platinum,
            world,
        };
        shop.card("pm_card_visa").await;
        shop.offer(FeatureChanges::default()).await;
        shop
    }

    /// Lets the portal offer everything, and what else is said.
    async fn offer(&self, more: FeatureChanges) {
        let quantity = AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) };
        let gold = ProductChoice {
            product: self.gold.clone(),
            prices: vec![self.monthly.clone(), self.yearly.clone()],
            quantity,
        };
        let platinum = ProductChoice { product: self.platinum.clone(), prices: vec![self.large.clone()], quantity };
        let features = FeatureChanges {
            plan_change: Change::Set(true),
            plan_details: or(more.plan_details.clone(), PlanDetail::ALL.to_vec()),
            plan_products: or(more.plan_products.clone(), vec![gold, platinum]),
            plan_proration: or(more.plan_proration.clone(), Proration::AlwaysInvoice),
            ..more
        };
        self.world.change(PortalChanges { features, ..PortalChanges::default() }).await;
    }

    async fn card(&self, name: &str) {
        let (app, by, customer) = (&self.world.test.app, &self.world.caller, &self.world.customer.id);
        let name = PaymentMethodId::stored(name);
        let card = fresh(payment_methods::attach(app, by, &name, customer, Write::plain()).await).value.id;
        payment_methods::set_default(app, by, customer, Change::Set(card), Precondition::None).await.unwrap();
    }

    async fn subscribe(&self, items: &[(&PriceId, u64)], trial: Trial) -> Subscription {
        self.subscribe_for(&self.world.customer.id, items, trial).await
    }

    async fn subscribe_for(&self, customer: &CustomerId, items: &[(&PriceId, u64)], trial: Trial) -> Subscription {
        let app = &self.world.test.app;
        let item = |(price, quantity): &(&PriceId, u64)| ItemChange {
            id: None,
            price: Some((*price).clone()),
            quantity: Some(*quantity),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: app.next_id(IdStyle::Base62),
        };
        let new = NewSubscription {
            id: app.next_id(IdStyle::Base62),
            customer: customer.clone(),
            website: None,
            items: items.iter().map(item).collect(),
            collection: Collection::Automatic,
            days_until_due: None,
            billing_mode: BillingMode::Flexible,
            payment_method: None,
            trial,
            trial_without_method: TrialWithoutMethod::CreateInvoice,
            anchor: None,
            backdate: None,
            proration: Proration::CreateProrations,
            cancel: CancelChange::Keep,
            discounts: Vec::new(),
            addresses: OrderAddresses::default(),
            description: None,
            metadata: Metadata::default(),
            clock: None,
            custom_fields: serde_json::Map::new(),
        };
        let order =
            Order { new, discounts: Vec::new(), first_payment: FirstPayment::AllowIncomplete, customer_present: true };
        fresh(subscriptions::create(app, &self.world.caller, order, Write::plain()).await).subscription.value
    }

    async fn now(&self, plan: &Subscription) -> Subscription {
        subscriptions::get(&self.world.test.app, &self.world.caller, &plan.id).await.unwrap().value
    }

    async fn invoices(&self) -> Vec<Invoice> {
        let query = Query { limit: 100, ..Query::default() };
        let found = invoices::list(&self.world.test.app, &self.world.caller, query).await.unwrap().items;
        let mut found: Vec<Invoice> = found.into_iter().map(|invoice| invoice.value).collect();
        found.sort_by_key(|invoice| invoice.number.clone());
        found
    }

    async fn browser(&self, flow: Option<Flow>) -> Browser<'_> {
        let (app, by) = (&self.world.test.app, &self.world.caller);
        let new = NewSession {
            customer: self.world.customer.id.clone(),
            portal: Some(self.world.portal.id.clone()),
            return_url: None,
            locale: None,
            flow,
            after_expiration: None,
        };
        let token = fresh(sessions::create(app, by, new, Write::plain()).await).token;
        let seen = self.world.get(&format!("/p/session/{token}"), NAVIGATION).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
        Browser { shop: self, cookie: seen.cookie() }
    }

    /// The customer as it acts through the browser.
    async fn caller(&self, browser: &Browser<'_>) -> Caller {
        let secret = browser.cookie.split_once('=').unwrap().1;
        let visit = sessions::visit(&self.world.test.app, "acme-billing", secret).await.unwrap();
        Caller {
            role: Role::Customer(self.world.customer.id.clone()),
            actor: visit.session.id.as_str().to_owned(),
            ..self.world.caller.clone()
        }
    }

    async fn code(&self, word: &str, percent: u32) -> CouponId {
        let (app, by) = (&self.world.test.app, &self.world.caller);
        let changes = CouponChanges {
            name: Change::Set("Winter".into()),
            off: Change::Set(Off::Percent(percent * 100)),
            duration: Change::Set(Duration::Forever),
            ..CouponChanges::default()
        };
        let draft: coupons::Draft = Arc::new(move |_| changes.clone());
        let target = coupons::Target::New(IdStyle::Base62);
        let coupon = fresh(coupons::save(app, by, target, draft, Write::plain()).await).coupon.value.id;
        let code = NewCode {
            written: word.into(),
            active: true,
            customer: None,
            expires: None,
            max_redemptions: None,
            first_time_only: false,
            minimum: None,
            metadata: MetadataChange::default(),
        };
        let new = NewPromotionCode { coupon: coupon.clone(), code };
        fresh(promotion_codes::create(app, by, new, Write::plain()).await);
        coupon
    }
}

fn or<T>(said: Change<T>, else_this: T) -> Change<T> {
    match said {
        Change::Keep => Change::Set(else_this),
        said => said,
    }
}

async fn product(world: &World, name: &str) -> ProductId {
    let new = NewProduct { id: None, name: name.into(), changes: ProductChanges::default(), price: None };
    fresh(products::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

async fn price(world: &World, product: &ProductId, minor: i64, interval: Interval) -> PriceId {
    let terms = Terms {
        currency: Currency::parse("eur").unwrap(),
        pricing: Pricing::of_minor(minor),
        recurring: Some(Recurring { interval, count: 1, usage: UsageType::Licensed, trial_days: None }),
        meter: None,
    };
    let new = NewPrice {
        product: Sold::Existing(product.clone()),
        terms,
        changes: PriceChanges::default(),
        takes_lookup_key: false,
    };
    fresh(prices::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

/// The hidden fields of the form that goes to an address.
fn hidden(html: &str, action: &str) -> Vec<(String, String)> {
    let form = html.split(&format!("action=\"{action}\"")).nth(1).unwrap_or_else(|| panic!("no form: {html}"));
    let form = form.split("</form>").next().unwrap();
    let attribute = |input: &str, name: &str| {
        input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    let inputs = form.split("<input type=\"hidden\"").skip(1).map(|input| input.split('>').next().unwrap());
    inputs.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
}

fn query_of(fields: &[(String, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| format!("{name}={value}"));
    fields.collect::<Vec<_>>().join("&").replace(' ', "+")
}

impl Browser<'_> {
    fn path(plan: &Subscription, page: &str) -> String {
        format!("{PAGE}/plans/{}/{page}", plan.id)
    }

    async fn get(&self, path: &str) -> Seen {
        self.shop.world.get(path, &[("cookie", &self.cookie)]).await
    }

    async fn post(&self, path: &str, fields: &[(String, String)]) -> Seen {
        let headers = [OWN_FORM, &[("cookie", self.cookie.as_str())]].concat();
        send(&self.shop.world.router, "POST", path, &headers, &query_of(fields)).await
    }

    /// Sends the choice of a plan with these fields.
    async fn choose(&self, plan: &Subscription, said: &[(&str, &str)]) -> Seen {
        let path = Self::path(plan, "change");
        let page = self.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let mut fields = hidden(&page.body, &path);
        fields.retain(|(name, _)| !said.iter().any(|(own, _)| own == name));
        fields.extend(said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post(&path, &fields).await
    }

    /// Chooses and sees what it comes to.
    async fn review(&self, plan: &Subscription, said: &[(&str, &str)]) -> Seen {
        let chosen = self.choose(plan, said).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
        let page = self.get(chosen.header("location")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        page
    }

    /// Presses the button of a page that was shown.
    async fn confirm(&self, plan: &Subscription, page: &Seen) -> Seen {
        let path = Self::path(plan, "change/confirm");
        self.post(&path, &hidden(&page.body, &path)).await
    }

    /// The page that an answer leads to, which says what was done.
    async fn follow(&self, answer: &Seen) -> Seen {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let notice = answer.header("set-cookie").split(';').next().unwrap().to_owned();
        let cookies = format!("{}; {notice}", self.cookie);
        self.shop.world.get(answer.header("location"), &[("cookie", &cookies)]).await
    }
}

/// The price group of the first item for an interval.
const MONTH: &str = "price-0-month-1";
const YEAR: &str = "price-0-year-1";

#[tokio::test]
async fn from_monthly_to_yearly_the_lines_are_the_applications_and_so_is_the_charge() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.world.test.clock.advance_seconds(TEN_DAYS_SECONDS);
    let browser = shop.browser(None).await;
    let choice = browser.get(&Browser::path(&plan, "change")).await;
    for part in
        ["Change your plan", "Monthly", "Yearly", "€10.00 per month", "€100.00 per year", "Your plan", "Platinum"]
    {
        assert!(choice.body.contains(part), "{part}: {}", choice.body);
    }
    let page = browser.review(&plan, &[("every", "year-1"), (YEAR, shop.yearly.as_str())]).await;
    // What the application says at that time, line by line.
    let item = ItemChange {
        id: Some(plan.items[0].id.clone()),
        price: Some(shop.yearly.clone()),
        quantity: None,
        remove: false,
        metadata: MetadataChange::default(),
        fresh: shop.world.test.app.next_id(IdStyle::Base62),
    };
    let command = Command { changes: Changes { items: vec![item], ..Changes::default() }, ..Command::default() };
    let caller = shop.caller(&browser).await;
    let quote = subscriptions::quote(&shop.world.test.app, &caller, &plan.id, command).await.unwrap();
    let invoice = quote.shown.invoice.as_ref().unwrap();
    assert_eq!(invoice.lines.len(), 2);
    for line in &invoice.lines {
        assert!(page.body.contains(&format!("<bdi>{}</bdi>", eur(line.amount_minor))), "{}", page.body);
    }
    let due = eur(quote.due_minor());
    assert!(page.body.contains(&format!("Pay {due} and change")), "{}", page.body);
    assert!(page.body.contains("Visa ending in 4242"), "{}", page.body);
    assert!(page.body.contains("Credit for unused time of Gold"), "{}", page.body);
    // Minutes later it is still the same that is charged.
    shop.world.test.clock.advance_seconds(400);
    let made = browser.confirm(&plan, &page).await;
    let home = browser.follow(&made).await;
    assert!(home.body.contains("Your plan is changed."), "{}", home.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.state), (shop.yearly.clone(), SubscriptionState::Active));
    let charged = shop.invoices().await.pop().unwrap();
    assert_eq!(charged.paid_minor, quote.due_minor());
    let lines = |invoice: &Invoice| invoice.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>();
    assert_eq!(lines(&charged), lines(invoice));
}

#[tokio::test]
async fn a_quantity_has_the_limits_that_the_portal_says() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 2)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(page.body.contains("min=\"1\" max=\"5\"") && page.body.contains("From 1 to 5"), "{}", page.body);
    for (said, why) in
        [("9", "This must be from 1 to 5."), ("0", "This must be from 1 to 5."), ("two", "Write a whole number.")]
    {
        let refused = browser.choose(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", said)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(why), "{said}: {}", refused.body);
        assert!(
            refused.body.contains(&format!("name=\"quantity-0\" type=\"number\" value=\"{said}\"")),
            "kept as typed"
        );
        assert!(refused.body.contains("role=\"alert\"") && refused.body.contains("href=\"#quantity-0\""));
    }
    let page = browser.review(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", "5")]).await;
    assert!(page.body.contains("5 × Gold, €50.00 per month"), "{}", page.body);
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), format!("{PAGE}/home"));
    assert_eq!(shop.now(&plan).await.items[0].quantity, 5);
    // Where the customer does not choose, there is no field, and none is listened to.
    shop.offer(FeatureChanges { plan_details: Change::Set(vec![PlanDetail::Price]), ..FeatureChanges::default() })
        .await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(!page.body.contains("quantity-0") && !page.body.contains("name=\"code\""), "{}", page.body);
    let same = browser.choose(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", "2")]).await;
    assert!(same.body.contains("This is what you have now."), "{}", same.body);
    let forged = format!(
        "{}?item={}&price={}&quantity=2",
        Browser::path(&plan, "change/confirm"),
        plan.items[0].id,
        shop.monthly
    );
    let forged = browser.get(&forged).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", forged.body);
    assert_eq!(shop.now(&plan).await.items[0].quantity, 5);
}

#[tokio::test]
async fn two_items_have_a_choice_each_and_what_is_not_listed_stays() {
    let shop = Shop::open().await;
    let extra = product(&shop.world, "Support").await;
    let support = price(&shop.world, &extra, 300, Interval::Month).await;
    let plan = shop.subscribe(&[(&shop.monthly, 1), (&shop.large, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let said = [
        (MONTH, shop.monthly.as_str()),
        ("quantity-0", "3"),
        ("price-1-month-1", shop.large.as_str()),
        ("quantity-1", "2"),
    ];
    let page = browser.review(&plan, &said).await;
    for part in ["3 × Gold, €30.00 per month", "2 × Platinum, €50.00 per month"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    browser.follow(&browser.confirm(&plan, &page).await).await;
    let quantities: Vec<u64> = shop.now(&plan).await.items.iter().map(|item| item.quantity).collect();
    assert_eq!(quantities, [3, 2]);
    let bundle = shop.subscribe(&[(&shop.monthly, 1), (&support, 1)], Trial::None).await;
    let page = browser.get(&Browser::path(&bundle, "change")).await;
    assert!(
        page.body.contains("Support stays as it is. Acme Engines offers nothing else for it here."),
        "{}",
        page.body
    );
    assert!(!page.body.contains("Yearly"), "what stays is monthly: {}", page.body);
    let page = browser.review(&bundle, &[(MONTH, shop.large.as_str())]).await;
    browser.confirm(&bundle, &page).await;
    let prices: Vec<PriceId> = shop.now(&bundle).await.items.into_iter().map(|item| item.price).collect();
    assert_eq!(prices, [shop.large.clone(), support]);
}

#[tokio::test]
async fn a_promotion_code_is_taken_or_said_to_be_wrong_beside_its_field() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.code("WINTER", 50).await;
    let browser = shop.browser(None).await;
    let wrong = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "SPRING")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"code-error\">We do not know this code."), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"SPRING\""), "kept as typed: {}", wrong.body);
    assert!(wrong.body.contains(&format!("value=\"{}\" checked", shop.large)), "{}", wrong.body);
    let chosen = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "winter")]).await;
    let address = chosen.header("location").to_owned();
    assert!(!address.to_lowercase().contains("winter"), "an id alone stands in the address: {address}");
    let page = browser.get(&address).await;
    assert!(page.body.contains("WINTER"), "{}", page.body);
    assert!(page.body.contains("€12.50 on "), "half of the next invoice: {}", page.body);
    // The way back keeps the word.
    let again = page.body.split("Choose something else").next().unwrap().rsplit("href=\"").next().unwrap();
    let again = again.split('"').next().unwrap().replace("&#38;", "&");
    let again = browser.get(&again).await;
    assert!(again.body.contains("value=\"WINTER\""), "{}", again.body);
    assert_eq!(shop.now(&plan).await.discounts, []);
    browser.confirm(&plan, &page).await;
    assert_eq!(shop.now(&plan).await.discounts.len(), 1);
    // A second time it is there already.
    let twice = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "WINTER")]).await;
    assert!(twice.body.contains("You have this discount already."), "{}", twice.body);
}

#[tokio::test]
async fn a_downgrade_waits_says_so_and_can_be_undone() {
    let shop = Shop::open().await;
    let wait = vec![ScheduleCondition::DecreasingItemAmount];
    shop.offer(FeatureChanges { plan_at_period_end: Change::Set(wait), ..FeatureChanges::default() }).await;
    let plan = shop.subscribe(&[(&shop.large, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.monthly.as_str())]).await;
    let date = Locale::english().date(plan.period.end);
    for part in
        [&format!("Change on {date}"), &format!("From {date}. Until then you keep what you have now."), "Nothing."]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(page.body.contains(&format!("€10.00 on {date}")), "{}", page.body);
    let home = browser.follow(&browser.confirm(&plan, &page).await).await;
    assert!(home.body.contains("Your change is planned."), "{}", home.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.schedule.is_some()), (shop.large.clone(), true));
    // The page says what is to come, and it can be called off there and on its own page.
    let choice = browser.get(&Browser::path(&plan, "change")).await;
    let lead = format!("From {date} you have Gold, €10.00 per month. Until then you keep what you have now.");
    assert!(choice.body.contains(&lead), "{}", choice.body);
    let unschedule = Browser::path(&plan, "unschedule");
    let page = browser.get(&unschedule).await;
    assert!(page.body.contains("Keep my current plan"), "{}", page.body);
    let form = hidden(&page.body, &unschedule);
    let home = browser.follow(&browser.post(&unschedule, &form).await).await;
    assert!(home.body.contains("The planned change is called off."), "{}", home.body);
    assert_eq!(shop.now(&plan).await.schedule, None);
    // Once more is the same press; a later one finds nothing.
    assert_eq!(browser.post(&unschedule, &form).await.status, StatusCode::SEE_OTHER);
    let other = hidden(&choice.body, &unschedule);
    let nothing = browser.post(&unschedule, &other).await;
    assert_eq!(nothing.status, StatusCode::CONFLICT);
    assert!(nothing.body.contains("No change of this plan is planned any more."), "{}", nothing.body);
}

#[tokio::test]
async fn a_trial_goes_on_or_ends_as_the_portal_says() {
    let shop = Shop::open().await;
    let end = shop.world.test.app.now().checked_add(jiff::SignedDuration::from_hours(24 * 14)).unwrap();
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::Until(end)).await;
    let browser = shop.browser(None).await;
    shop.offer(FeatureChanges { plan_trial: Change::Set(TrialBehavior::ContinueTrial), ..FeatureChanges::default() })
        .await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let goes_on = format!("It goes on until {}.", Locale::english().date(end));
    assert!(page.body.contains(&goes_on) && page.body.contains("Change now"), "{}", page.body);
    // The portal is changed meanwhile: the page is shown again before anything is charged.
    shop.offer(FeatureChanges { plan_trial: Change::Set(TrialBehavior::EndTrial), ..FeatureChanges::default() }).await;
    let moved = browser.confirm(&plan, &page).await;
    assert_eq!(moved.status, StatusCode::CONFLICT);
    assert!(moved.body.contains("Something has changed since you saw this page."), "{}", moved.body);
    assert!(moved.body.contains("It ends now.") && moved.body.contains("Pay €25.00 and change"), "{}", moved.body);
    assert_eq!(shop.now(&plan).await.items, plan.items);
    browser.confirm(&plan, &moved).await;
    let now = shop.now(&plan).await;
    assert_eq!((now.state, now.items[0].price.clone()), (SubscriptionState::Active, shop.large.clone()));
    assert_eq!(shop.invoices().await.pop().unwrap().paid_minor, 2_500);
}

#[tokio::test]
async fn others_plans_are_not_there_and_what_is_switched_off_is_refused() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let stranger = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let stranger = fresh(stranger).value.id;
    let theirs = shop.subscribe_for(&stranger, &[(&shop.monthly, 1)], Trial::None).await;
    let own = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let choice = browser.get(&Browser::path(&own, "change")).await;
    let form = hidden(&choice.body, &Browser::path(&own, "change"));
    for page in ["change", "change/confirm", "change/declined", "unschedule"] {
        assert_eq!(browser.get(&Browser::path(&theirs, page)).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    for page in ["change", "change/confirm", "unschedule"] {
        assert_eq!(browser.post(&Browser::path(&theirs, page), &form).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    let off = FeatureChanges { plan_change: Change::Set(false), ..FeatureChanges::default() };
    shop.world.change(PortalChanges { features: off, ..PortalChanges::default() }).await;
    for page in ["change", "change/confirm", "change/declined", "unschedule"] {
        assert_eq!(browser.get(&Browser::path(&own, page)).await.status, StatusCode::FORBIDDEN, "{page}");
    }
    for page in ["change", "change/confirm", "unschedule"] {
        assert_eq!(browser.post(&Browser::path(&own, page), &form).await.status, StatusCode::FORBIDDEN, "{page}");
    }
}

#[tokio::test]
async fn a_price_that_is_not_offered_cannot_be_had_by_sending_it() {
    let shop = Shop::open().await;
    let secret = price(&shop.world, &shop.gold, 1, Interval::Month).await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let sent = browser.choose(&plan, &[(MONTH, secret.as_str())]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("Choose one of the list."), "{}", sent.body);
    // Past the choice, at the confirmation.
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let path = Browser::path(&plan, "change/confirm");
    let mut form = hidden(&page.body, &path);
    for (name, value) in &mut form {
        if name == "price" {
            *value = secret.to_string();
        }
    }
    let sent = browser.post(&path, &form).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", sent.body);
    assert!(sent.body.contains("Choose one of the list."), "{}", sent.body);
    let address = format!("{path}?item={}&price={secret}&quantity=1", plan.items[0].id);
    assert_eq!(browser.get(&address).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A coupon that nobody gave is no code.
    let coupon = shop.code("WINTER", 50).await;
    let address = format!("{path}?item={}&price={}&quantity=1&code={coupon}", plan.items[0].id, shop.large);
    let sent = browser.get(&address).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("We do not know this code."), "{}", sent.body);
    for nonsense in ["?item=a&price=b", "?item=%3Cb%3E&price=x&quantity=1", ""] {
        let seen = browser.get(&format!("{path}{nonsense}")).await;
        assert_eq!(seen.header("location"), Browser::path(&plan, "change"), "{nonsense}");
    }
    assert_eq!(shop.now(&plan).await.items, plan.items);
    assert_eq!(shop.invoices().await.len(), 1);
}

#[tokio::test]
async fn a_button_that_is_pressed_twice_acts_once() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let (first, second) = (browser.confirm(&plan, &page).await, browser.confirm(&plan, &page).await);
    assert_eq!(first.header("location"), format!("{PAGE}/home"));
    assert_eq!(second.header("location"), first.header("location"));
    assert_eq!(shop.invoices().await.len(), 2);
    // The same page, opened anew: it is what the customer has now.
    let stale = browser
        .get(&format!(
            "{PAGE}/plans/{}/change/confirm?item={}&price={}&quantity=1",
            plan.id, plan.items[0].id, shop.large
        ))
        .await;
    assert_eq!(stale.header("location"), Browser::path(&plan, "change"));
}

#[tokio::test]
async fn a_declined_card_says_why_and_another_is_offered() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_chargeCustomerFail").await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), Browser::path(&plan, "change/declined"));
    let why = browser.get(made.header("location")).await;
    for part in [
        "The payment did not go through",
        "The card was declined.",
        "€15.00 is still to be paid",
        "Pay with another card",
    ] {
        assert!(why.body.contains(part), "{part}: {}", why.body);
    }
    assert_eq!(browser.confirm(&plan, &page).await.header("location"), made.header("location"), "pressed twice");
    // What is owed keeps the next change away, and the page says what to do.
    let blocked = browser.get(&Browser::path(&plan, "change")).await;
    assert!(blocked.body.contains("An invoice of this plan is overdue. Pay it first."), "{}", blocked.body);
    assert!(blocked.body.contains("Pay the open invoice"), "{}", blocked.body);
}

#[tokio::test]
async fn a_bank_that_asks_leads_to_its_challenge() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_authenticationRequired").await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let made = browser.confirm(&plan, &page).await;
    let payment = shop.invoices().await.pop().unwrap().payment.unwrap();
    assert_eq!(made.header("location"), format!("{PAGE}/payments/{payment}/challenge"));
    assert_eq!(browser.confirm(&plan, &page).await.header("location"), made.header("location"), "pressed twice");
}

#[tokio::test]
async fn without_anything_to_pay_with_the_page_says_so_and_nothing_is_changed() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let (app, by, customer) = (&shop.world.test.app, &shop.world.caller, &shop.world.customer.id);
    payment_methods::set_default(app, by, customer, Change::Clear, Precondition::None).await.unwrap();
    let sent = browser.confirm(&plan, &page).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("There is no payment method to pay with. Add one first."), "{}", sent.body);
    assert_eq!(shop.now(&plan).await.items, plan.items);
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    assert!(!page.body.contains("and change</button>"), "{}", page.body);
    assert!(page.body.contains("Add a payment method") && page.body.contains("/methods/add"), "{}", page.body);
}

#[tokio::test]
async fn where_nothing_can_be_changed_the_page_says_why() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    // The portal lists nothing, as one of the other dialect does.
    let nothing = FeatureChanges {
        plan_products: Change::Set(Vec::new()),
        plan_details: Change::Set(vec![PlanDetail::Price]),
        ..FeatureChanges::default()
    };
    shop.offer(nothing).await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Acme Engines offers no other plan here."), "{}", page.body);
    shop.offer(FeatureChanges::default()).await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let new = schedules::NewSchedule {
        id: app.next_id(IdStyle::Base62),
        source: schedules::Source::Subscription(plan.id.clone()),
        after_last: AfterLast::Release,
        metadata: MetadataChange::default(),
    };
    fresh(schedules::create(app, by, new, Write::plain()).await);
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(page.body.contains("Acme Engines has planned a change of this plan"), "{}", page.body);
    let page = browser.get(&Browser::path(&plan, "unschedule")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let over = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let wish = billfold_domain::subscriptions::cancellation::Wish {
        id: app.next_id(IdStyle::Crockford),
        reason: billfold_domain::subscriptions::EndReason::Requested,
        feedback: None,
        comment: None,
        by: billfold_domain::subscriptions::Initiator::Merchant,
        prorated: false,
    };
    let order = billfold_domain::subscriptions::cancellation::Cancel {
        when: billfold_domain::subscriptions::cancellation::When::Now,
        wish,
        invoice_now: false,
    };
    fresh(subscriptions::cancel(app, by, &over.id, order, Write::plain()).await);
    let page = browser.get(&Browser::path(&over, "change")).await;
    assert!(page.body.contains("This plan has ended."), "{}", page.body);
}

#[tokio::test]
async fn a_flow_leads_straight_to_the_confirmation_with_what_the_merchant_takes_off() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let coupon = shop.code("WINTER", 50).await;
    shop.offer(FeatureChanges { plan_details: Change::Set(vec![PlanDetail::Price]), ..FeatureChanges::default() })
        .await;
    let target = FlowTarget {
        subscription: plan.id.clone(),
        offer: None,
        items: vec![FlowItem { id: plan.items[0].id.clone(), price: Some(shop.large.clone()), quantity: None }],
        discounts: vec![FlowDiscount::Coupon(coupon.clone())],
    };
    let flow = Flow {
        kind: FlowKind::SubscriptionUpdateConfirm,
        after: AfterCompletion::HostedConfirmation(None),
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let browser = shop.browser(Some(flow)).await;
    let path = Browser::path(&plan, "change/confirm");
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("€12.50 on ") && !page.body.contains("Choose something else"), "{}", page.body);
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), format!("{PAGE}/completed"), "{}", made.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.discounts[0].coupon.clone()), (shop.large.clone(), coupon.clone()));
    // Without the flow, nobody takes a coupon by its id.
    let browser = shop.browser(None).await;
    let caller = shop.caller(&browser).await;
    let wish = Command {
        discounts: Change::Set(vec![DiscountWish::New(CouponOrCode::Coupon(CouponId::stored("other")))]),
        ..Command::default()
    };
    let refused = subscriptions::change(&shop.world.test.app, &caller, &plan.id, wish, Write::plain()).await;
    assert!(matches!(refused, Err(billfold_app::Error::Refused(billfold_domain::Refusal::SwitchedOff))));
}
