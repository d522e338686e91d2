//! A merchant whose portal offers plans, and a customer's browser.

use std::sync::Arc;

use axum::http::StatusCode;
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::promotion_codes::{self, NewPromotionCode};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::{self, Order};
use billfold_app::{Caller, Precondition, Query, Role, Write, Written, coupons, invoices, payment_methods};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::coupons::{CouponChanges, Duration, NewCode, Off};
use billfold_domain::currency::Currency;
use billfold_domain::features::{AdjustableQuantity, Interval, PlanDetail, ProductChoice, Proration};
use billfold_domain::ids::{CouponId, CustomerId, IdStyle, PaymentMethodId, PriceId, ProductId};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::sessions::Flow;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, Subscription, TrialWithoutMethod};
use billfold_locales::Locale;

use crate::world::{NAVIGATION, OWN_FORM, Seen, World, send};

pub(crate) const PAGE: &str = "/billing-portal/acme-billing";
/// Ten days and some, in seconds, so that parts of a period are no round numbers.
pub(crate) const TEN_DAYS_SECONDS: i64 = 10 * 86_400 + 1_234;

/// A portal with plans, and a customer with a card.
pub(crate) struct Shop {
    pub(crate) world: World,
    pub(crate) gold: ProductId,
    pub(crate) platinum: ProductId,
    pub(crate) monthly: PriceId,
    pub(crate) yearly: PriceId,
    pub(crate) large: PriceId,
}

/// A customer's browser.
pub(crate) struct Browser<'a> {
    pub(crate) shop: &'a Shop,
    pub(crate) cookie: String,
}

pub(crate) fn fresh<T>(written: Result<Written<T>, billfold_app::Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

pub(crate) fn eur(minor: i64) -> String {
    Locale::english().money(minor, Currency::parse("eur").unwrap())
}

impl Shop {
    pub(crate) async fn open() -> Self {
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
    pub(crate) async fn offer(&self, more: FeatureChanges) {
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

    pub(crate) async fn card(&self, name: &str) {
        let (app, by, customer) = (&self.world.test.app, &self.world.caller, &self.world.customer.id);
        let name = PaymentMethodId::stored(name);
        let card = fresh(payment_methods::attach(app, by, &name, customer, Write::plain()).await).value.id;
        payment_methods::set_default(app, by, customer, Change::Set(card), Precondition::None).await.unwrap();
    }

    pub(crate) async fn subscribe(&self, items: &[(&PriceId, u64)], trial: Trial) -> Subscription {
        self.subscribe_for(&self.world.customer.id, items, trial).await
    }

    pub(crate) async fn subscribe_for(
        &self,
        customer: &CustomerId,
        items: &[(&PriceId, u64)],
        trial: Trial,
    ) -> Subscription {
        self.subscribe_as(customer, items, trial, None).await
    }

    /// A subscription whose invoices are sent, where there are days to pay them in.
    pub(crate) async fn subscribe_as(
        &self,
        customer: &CustomerId,
        items: &[(&PriceId, u64)],
        trial: Trial,
        days_until_due: Option<u32>,
    ) -> Subscription {
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
            collection: if days_until_due.is_some() { Collection::SendInvoice } else { Collection::Automatic },
            days_until_due,
            billing_mode: BillingMode::Flexible,
            payment_method: None,
            trial,
            trial_without_method: TrialWithoutMethod::CreateInvoice,
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

    pub(crate) async fn now(&self, plan: &Subscription) -> Subscription {
        subscriptions::get(&self.world.test.app, &self.world.caller, &plan.id).await.unwrap().value
    }

    pub(crate) async fn invoices(&self) -> Vec<Invoice> {
        let query = Query { limit: 100, ..Query::default() };
        let found = invoices::list(&self.world.test.app, &self.world.caller, query).await.unwrap().items;
        let mut found: Vec<Invoice> = found.into_iter().map(|invoice| invoice.value).collect();
        found.sort_by_key(|invoice| invoice.number.clone());
        found
    }

    pub(crate) async fn browser(&self, flow: Option<Flow>) -> Browser<'_> {
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
    pub(crate) async fn caller(&self, browser: &Browser<'_>) -> Caller {
        let secret = browser.cookie.split_once('=').unwrap().1;
        let visit = sessions::visit(&self.world.test.app, "acme-billing", secret).await.unwrap();
        Caller {
            role: Role::Customer(self.world.customer.id.clone()),
            actor: visit.session.id.as_str().to_owned(),
            ..self.world.caller.clone()
        }
    }

    pub(crate) async fn code(&self, word: &str, percent: u32) -> CouponId {
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

pub(crate) fn or<T>(said: Change<T>, else_this: T) -> Change<T> {
    match said {
        Change::Keep => Change::Set(else_this),
        said => said,
    }
}

pub(crate) async fn product(world: &World, name: &str) -> ProductId {
    let new = NewProduct { id: None, name: name.into(), changes: ProductChanges::default(), price: None };
    fresh(products::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

pub(crate) async fn price(world: &World, product: &ProductId, minor: i64, interval: Interval) -> PriceId {
    price_by(world, product, minor, (interval, UsageType::Licensed)).await
}

pub(crate) async fn price_by(
    world: &World,
    product: &ProductId,
    minor: i64,
    (interval, usage): (Interval, UsageType),
) -> PriceId {
    let terms = Terms {
        currency: Currency::parse("eur").unwrap(),
        pricing: Pricing::of_minor(minor),
        recurring: Some(Recurring { interval, count: 1, usage, trial_days: None }),
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
pub(crate) fn hidden(html: &str, action: &str) -> Vec<(String, String)> {
    let form = html.split(&format!("action=\"{action}\"")).nth(1).unwrap_or_else(|| panic!("no form: {html}"));
    let form = form.split("</form>").next().unwrap();
    let attribute = |input: &str, name: &str| {
        input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    let inputs = form.split("<input type=\"hidden\"").skip(1).map(|input| input.split('>').next().unwrap());
    inputs.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
}

pub(crate) fn query_of(fields: &[(String, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| format!("{name}={value}"));
    fields.collect::<Vec<_>>().join("&").replace(' ', "+")
}

impl Browser<'_> {
    pub(crate) fn path(plan: &Subscription, page: &str) -> String {
        format!("{PAGE}/plans/{}/{page}", plan.id)
    }

    pub(crate) async fn get(&self, path: &str) -> Seen {
        self.shop.world.get(path, &[("cookie", &self.cookie)]).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(String, String)]) -> Seen {
        let headers = [OWN_FORM, &[("cookie", self.cookie.as_str())]].concat();
        send(&self.shop.world.router, "POST", path, &headers, &query_of(fields)).await
    }

    /// Sends the choice of a plan with these fields.
    pub(crate) async fn choose(&self, plan: &Subscription, said: &[(&str, &str)]) -> Seen {
        let path = Self::path(plan, "change");
        let page = self.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let mut fields = hidden(&page.body, &path);
        fields.retain(|(name, _)| !said.iter().any(|(own, _)| own == name));
        fields.extend(said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post(&path, &fields).await
    }

    /// Chooses and sees what it comes to.
    pub(crate) async fn review(&self, plan: &Subscription, said: &[(&str, &str)]) -> Seen {
        let chosen = self.choose(plan, said).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
        let page = self.get(chosen.header("location")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        page
    }

    /// Presses the button of a page that was shown.
    pub(crate) async fn confirm(&self, plan: &Subscription, page: &Seen) -> Seen {
        let path = Self::path(plan, "change/confirm");
        self.post(&path, &hidden(&page.body, &path)).await
    }

    /// The page that an answer leads to, which says what was done.
    pub(crate) async fn follow(&self, answer: &Seen) -> Seen {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let notice = answer.header("set-cookie").split(';').next().unwrap().to_owned();
        let cookies = format!("{}; {notice}", self.cookie);
        self.shop.world.get(answer.header("location"), &[("cookie", &cookies)]).await
    }
}

/// The price group of the first item for an interval.
pub(crate) const MONTH: &str = "price-0-month-1";
pub(crate) const YEAR: &str = "price-0-year-1";
