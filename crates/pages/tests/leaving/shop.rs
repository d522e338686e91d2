//! A portal with a plan that costs €10.00 a month, a customer with a card, and its
//! browser.

use std::sync::Arc;

use axum::http::StatusCode;
use billfold_app::coupons;
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::save_offers;
use billfold_app::subscriptions::{self, Order};
use billfold_app::{Precondition, Query, Scroll, Write, Written, events, invoices, jobs, payment_methods};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::currency::Currency;
use billfold_domain::events::EventKind;
use billfold_domain::features::{Interval, PauseKind, PauseOption, Proration, SaveOffer};
use billfold_domain::ids::{CouponId, CustomerId, IdStyle, PaymentMethodId, PriceId, SubscriptionId};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::save_offers::OfferAnswer;
use billfold_domain::sessions::Flow;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, Subscription, TrialWithoutMethod};

use crate::world::{NAVIGATION, OWN_FORM, Seen, World, send};

pub(crate) const PAGE: &str = "/billing-portal/acme-billing";
pub(crate) const DAY_SECONDS: i64 = 86_400;

pub(crate) struct Shop {
    pub(crate) world: World,
    pub(crate) price: PriceId,
    pub(crate) plan: SubscriptionId,
}

/// A customer's browser.
pub(crate) struct Browser<'a> {
    shop: &'a Shop,
    cookie: String,
}

pub(crate) fn fresh<T>(written: Result<Written<T>, billfold_app::Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

/// Cancelling with a survey, and pausing for one or three months.
pub(crate) fn open() -> FeatureChanges {
    let months = |count| PauseOption { interval: Interval::Month, count };
    FeatureChanges {
        cancel: Change::Set(true),
        cancel_reason: Change::Set(true),
        pause: Change::Set(true),
        pause_kind: Change::Set(PauseKind::IntervalOptions),
        pause_options: Change::Set(vec![months(1), months(3)]),
        ..FeatureChanges::default()
    }
}

pub(crate) fn offering(coupon: Option<&str>, pause: bool) -> FeatureChanges {
    let offer = SaveOffer { coupon: coupon.map(CouponId::stored), pause };
    FeatureChanges { cancel_offer: Change::Set(offer), ..open() }
}

impl Shop {
    /// A customer who has had its plan since 2026-11-21, with a card and this portal.
    pub(crate) async fn open(features: FeatureChanges) -> Self {
        let world = World::new().await;
        let (app, by) = (&world.test.app, &world.caller);
        let new = NewProduct { id: None, name: "Gold".into(), changes: ProductChanges::default(), price: None };
        let product = fresh(products::create(app, by, new, Write::plain()).await).value.id;
        let terms = Terms {
            currency: Currency::parse("eur").unwrap(),
            pricing: Pricing::of_minor(1_000),
            recurring: Some(Recurring {
                interval: Interval::Month,
                count: 1,
                usage: UsageType::Licensed,
                trial_days: None,
            }),
            meter: None,
        };
        let sold = Sold::Existing(product);
        let new = NewPrice { product: sold, terms, changes: PriceChanges::default(), takes_lookup_key: false };
        let price = fresh(prices::create(app, by, new, Write::plain()).await).value.id;
        let mut shop = Self { world, price, plan: SubscriptionId::stored("sub_none") };
        shop.card("pm_card_visa").await;
        shop.allow(features).await;
        shop.plan = shop.subscribe(&shop.world.customer.id, Trial::None).await.id;
        shop
    }

    pub(crate) async fn allow(&self, features: FeatureChanges) {
        self.world.change(PortalChanges { features, ..PortalChanges::default() }).await;
    }

    pub(crate) async fn card(&self, name: &str) {
        let (app, by, customer) = (&self.world.test.app, &self.world.caller, &self.world.customer.id);
        let name = PaymentMethodId::stored(name);
        let card = fresh(payment_methods::attach(app, by, &name, customer, Write::plain()).await).value.id;
        payment_methods::set_default(app, by, customer, Change::Set(card), Precondition::None).await.unwrap();
    }

    pub(crate) async fn subscribe(&self, customer: &CustomerId, trial: Trial) -> Subscription {
        let app = &self.world.test.app;
        let item = ItemChange {
            id: None,
            price: Some(self.price.clone()),
            quantity: Some(1),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: app.next_id(IdStyle::Base62),
        };
        let new = NewSubscription {
            id: app.next_id(IdStyle::Base62),
            customer: customer.clone(),
            website: None,
            items: vec![item],
            collection: Collection::Automatic,
            days_until_due: None,
            billing_mode: BillingMode::Flexible,
            payment_method: None,
            trial,
            trial_without_method: TrialWithoutMethod::Pause,
            saves_payment_method: false,
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
        let order = Order {
            new,
            brought: Default::default(),
            discounts: Vec::new(),
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: true,
        };
        fresh(subscriptions::create(app, &self.world.caller, order, Write::plain()).await).subscription.value
    }

    pub(crate) async fn coupon(&self, id: &str, percent: u32) {
        let changes = CouponChanges {
            off: Change::Set(Off::Percent(percent * 100)),
            duration: Change::Set(Duration::Months(3)),
            ..CouponChanges::default()
        };
        let draft: coupons::Draft = Arc::new(move |_| changes.clone());
        let target = coupons::Target::Named(CouponId::stored(id));
        fresh(coupons::save(&self.world.test.app, &self.world.caller, target, draft, Write::plain()).await);
    }

    /// Lets time pass, with all that happens by itself.
    pub(crate) async fn days(&self, days: i64) {
        self.world.test.clock.advance_seconds(days * DAY_SECONDS);
        jobs::run_due(&self.world.test.app, |_| ()).await.unwrap();
    }

    pub(crate) async fn now(&self) -> Subscription {
        subscriptions::get(&self.world.test.app, &self.world.caller, &self.plan).await.unwrap().value
    }

    /// Every invoice, oldest first.
    pub(crate) async fn invoices(&self) -> Vec<Invoice> {
        let query = Query { limit: 100, ..Query::default() };
        let found = invoices::list(&self.world.test.app, &self.world.caller, query).await.unwrap().items;
        let mut found: Vec<Invoice> = found.into_iter().map(|invoice| invoice.value).collect();
        found.sort_by_key(|invoice| invoice.number.clone());
        found
    }

    pub(crate) async fn answers(&self) -> Vec<OfferAnswer> {
        let customer = &self.world.customer.id;
        let found = save_offers::answers(&self.world.test.app, &self.world.caller, customer).await.unwrap();
        found.into_iter().map(|answer| answer.value).collect()
    }

    /// How often a fact was told.
    pub(crate) async fn told(&self, kind: EventKind) -> usize {
        let scroll = Scroll { limit: 100, ..Scroll::default() };
        let told = events::scroll(&self.world.test.app, &self.world.caller, scroll).await.unwrap().items;
        told.iter().filter(|told| told.value.event.kind == kind).count()
    }

    pub(crate) async fn browser(&self) -> Browser<'_> {
        self.browser_in(None).await
    }

    pub(crate) async fn browser_in(&self, flow: Option<Flow>) -> Browser<'_> {
        let new = NewSession {
            customer: self.world.customer.id.clone(),
            portal: Some(self.world.portal.id.clone()),
            return_url: None,
            locale: None,
            flow,
            after_expiration: None,
        };
        let made = sessions::create(&self.world.test.app, &self.world.caller, new, Write::plain()).await;
        let token = fresh(made).token;
        let seen = self.world.get(&format!("/p/session/{token}"), NAVIGATION).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
        Browser { shop: self, cookie: seen.cookie() }
    }
}

/// The name and value of every hidden field of a form.
fn hidden(form: &str) -> Vec<(String, String)> {
    let attribute = |input: &str, name: &str| {
        input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    let inputs = form.split("<input type=\"hidden\"").skip(1).map(|input| input.split('>').next().unwrap());
    inputs.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
}

/// The form of a page whose button says this.
pub(crate) fn form<'a>(html: &'a str, button: &str) -> &'a str {
    let found = html.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap());
    let has_it = |form: &&str| form.contains(&format!("type=\"submit\">{button}</button>"));
    found.into_iter().find(has_it).unwrap_or_else(|| panic!("no button {button:?}: {html}"))
}

pub(crate) fn encoded(fields: &[(String, String)]) -> String {
    let pairs = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    pairs
        .map(|(name, value)| {
            let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
            format!("{name}={value}")
        })
        .collect::<Vec<_>>()
        .join("&")
}

impl Browser<'_> {
    /// The address of a page about the plan.
    pub(crate) fn at(&self, page: &str) -> String {
        format!("{PAGE}/plans/{}/{page}", self.shop.plan)
    }

    pub(crate) async fn get(&self, path: &str) -> Seen {
        self.shop.world.get(path, &[("cookie", &self.cookie)]).await
    }

    /// A page that is there.
    pub(crate) async fn see(&self, page: &str) -> String {
        let seen = self.get(&self.at(page)).await;
        assert_eq!(seen.status, StatusCode::OK, "{page}: {}", seen.body);
        seen.body
    }

    pub(crate) async fn post(&self, path: &str, body: &str) -> Seen {
        let headers = [OWN_FORM, &[("cookie", self.cookie.as_str())]].concat();
        send(&self.shop.world.router, "POST", path, &headers, body).await
    }

    /// What a press of a button of a page would send, with what was filled in.
    pub(crate) fn filled(&self, html: &str, button: &str, more: &[(&str, &str)]) -> (String, String) {
        let form = form(html, button);
        let mut fields = hidden(form);
        fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let action = form.split('>').next().unwrap().split("action=\"").nth(1);
        let action = action.map(|rest| rest.split('"').next().unwrap().to_owned()).unwrap_or_default();
        (action, encoded(&fields))
    }

    /// Presses a button of a page of the plan; a form without an address goes to the
    /// page's own.
    pub(crate) async fn press(&self, page: &str, button: &str, more: &[(&str, &str)]) -> Seen {
        let html = self.see(page).await;
        let (action, body) = self.filled(&html, button, more);
        let own = self.at(page.split('?').next().unwrap());
        self.post(if action.is_empty() { &own } else { &action }, &body).await
    }

    /// The page that an answer leads to, which says once what was done.
    pub(crate) async fn follow(&self, answer: &Seen) -> Seen {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let notice = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        let cookies = format!("{}; {notice}", self.cookie);
        self.shop.world.get(answer.header("location"), &[("cookie", &cookies)]).await
    }

    /// A token of this session's forms, for requests that no page makes.
    pub(crate) async fn token(&self) -> String {
        let home = self.get(&format!("{PAGE}/home")).await.body;
        let fields = hidden(form(&home, "Sign out"));
        fields.into_iter().find(|(name, _)| name == "form_token").unwrap().1
    }
}

/// Whether an answer leads to this page of the portal.
pub(crate) fn leads_to(answer: &Seen, path: &str) -> bool {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location") == format!("{PAGE}{path}")
}
