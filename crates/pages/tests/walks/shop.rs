//! A merchant with everything switched on, and a customer who has one of everything.

use std::collections::{BTreeMap, BTreeSet};

use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::sessions::{self, Created, NewSession};
use billfold_app::subscriptions::{self, Order};
use billfold_app::{Precondition, Query, Scroll, Write, Written, events, invoices, payment_methods};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::currency::Currency;
use billfold_domain::features::{AdjustableQuantity, CustomerDetail, Interval, PlanDetail, ProductChoice, Proration};
use billfold_domain::ids::{IdStyle, PaymentMethodId, PriceId, ProductId, SubscriptionId, SubscriptionItemId};
use billfold_domain::links::Link;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::sessions::Flow;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, TrialWithoutMethod};
use billfold_pages::doors::Step;
use billfold_pages::tasks::{TASKS, Task};

use crate::world::{NAVIGATION, OWN_FORM, Seen, World, send};

/// The address of the sample portal.
pub(crate) const PORTAL: &str = "/billing-portal/acme-billing";

/// A customer who has one of everything.
pub(crate) struct Shop {
    pub(crate) world: World,
    pub(crate) plan: SubscriptionId,
    pub(crate) item: SubscriptionItemId,
    pub(crate) other_price: PriceId,
    pub(crate) method: PaymentMethodId,
    pub(crate) invoice: String,
}

pub(crate) fn fresh<T>(written: Result<Written<T>, billfold_app::Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

pub(crate) async fn price(world: &World, product: &ProductId, minor: i64) -> PriceId {
    let recurring = Recurring { interval: Interval::Month, count: 1, usage: UsageType::Licensed, trial_days: None };
    let terms = Terms {
        currency: Currency::parse("eur").unwrap(),
        pricing: Pricing::of_minor(minor),
        recurring: Some(recurring),
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

pub(crate) fn order(world: &World, price: &PriceId) -> Order {
    let app = &world.test.app;
    let item = ItemChange {
        id: None,
        price: Some(price.clone()),
        quantity: Some(1),
        remove: false,
        metadata: MetadataChange::default(),
        fresh: app.next_id(IdStyle::Base62),
    };
    let new = NewSubscription {
        id: app.next_id(IdStyle::Base62),
        customer: world.customer.id.clone(),
        website: None,
        items: vec![item],
        collection: Collection::Automatic,
        days_until_due: None,
        billing_mode: BillingMode::Classic,
        payment_method: None,
        trial: Trial::None,
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
    Order {
        new,
        brought: Default::default(),
        discounts: Vec::new(),
        first_payment: FirstPayment::AllowIncomplete,
        customer_present: true,
    }
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let world = World::new().await;
        let (app, by) = (&world.test.app, &world.caller);
        let new = NewProduct { id: None, name: "Gold".into(), changes: ProductChanges::default(), price: None };
        let product = fresh(products::create(app, by, new, Write::plain()).await).value.id;
        let (gold, plus) = (price(&world, &product, 1_000).await, price(&world, &product, 2_500).await);
        let visa = PaymentMethodId::stored("pm_card_visa");
        let method = fresh(payment_methods::attach(app, by, &visa, &world.customer.id, Write::plain()).await).value.id;
        let chosen = Change::Set(method.clone());
        payment_methods::set_default(app, by, &world.customer.id, chosen, Precondition::None).await.unwrap();
        let made = fresh(subscriptions::create(app, by, order(&world, &gold), Write::plain()).await);
        let subscription = made.subscription.value;
        let query = Query { limit: 1, ..Query::default() };
        let invoice = invoices::list(app, by, query).await.unwrap().items[0].value.id.to_string();
        let choice = ProductChoice {
            product,
            prices: vec![gold, plus.clone()],
            quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) },
        };
        let features = FeatureChanges {
            customer_details: Change::Set(CustomerDetail::ALL.to_vec()),
            pause: Change::Set(true),
            plan_change: Change::Set(true),
            plan_details: Change::Set(PlanDetail::ALL.to_vec()),
            plan_products: Change::Set(vec![choice]),
            ..FeatureChanges::default()
        };
        let shop = Self {
            plan: subscription.id,
            item: subscription.items[0].id.clone(),
            other_price: plus,
            method,
            invoice,
            world,
        };
        shop.switch(features).await;
        shop
    }

    pub(crate) async fn switch(&self, features: FeatureChanges) {
        self.world.change(PortalChanges { features, ..PortalChanges::default() }).await;
    }

    /// An address of a task, with the customer's own things in it.
    pub(crate) fn address(&self, task: &Task) -> String {
        let id = match task.path.split('/').nth(1).unwrap_or_default() {
            "plans" => self.plan.as_str(),
            "methods" => self.method.as_str(),
            "invoices" => &self.invoice,
            _ => "unknown",
        };
        let parts = task.path.split('/').map(|part| match part {
            "{id}" => id,
            part if part.starts_with('{') => "unknown",
            part => part,
        });
        format!("{PORTAL}{}", parts.collect::<Vec<_>>().join("/"))
    }

    /// A signed-in customer of a session that leads into a task, or into none; and
    /// where the link led.
    pub(crate) async fn enter(&self, flow: Option<Flow>, back: Option<&str>) -> (String, String) {
        let new = NewSession {
            customer: self.world.customer.id.clone(),
            portal: Some(self.world.portal.id.clone()),
            return_url: back.map(|link| Link::parse(link).unwrap()),
            locale: None,
            flow,
            after_expiration: None,
        };
        let Created { token, .. } =
            fresh(sessions::create(&self.world.test.app, &self.world.caller, new, Write::plain()).await);
        let seen = self.world.get(&format!("/p/session/{token}"), NAVIGATION).await;
        assert_eq!(seen.status, 303, "{}", seen.body);
        (seen.cookie(), seen.header("location").to_owned())
    }

    pub(crate) async fn get(&self, cookie: &str, path: &str) -> Seen {
        self.world.get(path, &[("cookie", cookie)]).await
    }

    /// Sends a form as a page of this session does.
    pub(crate) async fn post(&self, cookie: &str, path: &str, form: &str) -> Seen {
        let token = self.token(cookie).await;
        let headers = [OWN_FORM, &[("cookie", cookie)]].concat();
        send(&self.world.router, "POST", path, &headers, &format!("{token}&once=a&{form}")).await
    }

    /// The token of this session's forms, as a field.
    pub(crate) async fn token(&self, cookie: &str) -> String {
        let secret = cookie.split_once('=').unwrap().1;
        format!("form_token={}", self.world.test.app.seal_text("form", secret))
    }

    /// Every fact so far that somebody could be told of, by id.
    pub(crate) async fn facts(&self) -> BTreeSet<String> {
        let (mut facts, mut after) = (BTreeSet::new(), None);
        loop {
            let scroll = Scroll { limit: 100, after: after.clone(), ..Scroll::default() };
            let told = events::scroll(&self.world.test.app, &self.world.caller, scroll).await.unwrap();
            facts.extend(told.items.iter().map(|told| told.value.event.id.to_string()));
            after = told.items.last().map(|told| told.value.event.id.to_string());
            if !told.has_more {
                return facts;
            }
        }
    }
}

/// An address of a page for whoever is not signed in.
pub(crate) fn door_of(shop: &Shop, step: &Step) -> String {
    let login = shop.world.portal.login_page.token.clone().unwrap();
    let path = step.path().replace("/billing-portal/{slug}", PORTAL).replace("{login}", &login);
    path.replace("{token}", "unknown")
}

/// The task that an address is of.
pub(crate) fn task_of(address: &str) -> Option<&'static Task> {
    let path = address.split(['?', '#']).next()?.strip_prefix(PORTAL)?;
    let fits = |task: &&Task| {
        let (known, asked): (Vec<_>, Vec<_>) = (task.path.split('/').collect(), path.split('/').collect());
        known.len() == asked.len()
            && known.iter().zip(&asked).all(|(known, asked)| known.starts_with('{') || known == asked)
    };
    // A word stands before a name in braces.
    TASKS.iter().filter(fits).min_by_key(|task| task.path.matches('{').count())
}

/// The addresses that a page leads to: of its links and of its forms.
pub(crate) fn ways(html: &str) -> BTreeSet<String> {
    [" href=\"", " action=\""]
        .iter()
        .flat_map(|attribute| html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()))
        .map(|address| address.replace("&#38;", "&").replace("&amp;", "&"))
        .collect()
}

/// Every page that can be reached from the home page by links, by its address.
pub(crate) async fn crawl(shop: &Shop, cookie: &str) -> BTreeMap<String, Seen> {
    let mut pages = BTreeMap::new();
    let mut ahead = vec![format!("{PORTAL}/home")];
    while let Some(address) = ahead.pop() {
        if pages.contains_key(&address) || task_of(&address).is_none_or(|task| task.show.is_none()) {
            continue;
        }
        let seen = shop.get(cookie, &address).await;
        ahead.extend(ways(&seen.body).into_iter().filter(|way| way.starts_with(PORTAL)));
        pages.insert(address, seen);
        assert!(pages.len() < 500, "the pages have no end");
    }
    pages
}

/// The first form of a page's own part, filled as it is shown: what its fields hold, and
/// its first choice where none is made. Its opening tag and what it sends.
pub(crate) fn filled<'a>(page: &'a str, with: &[(&str, &str)]) -> (&'a str, String) {
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap();
    let form = main.split("<form").nth(1);
    let form = form.unwrap_or_else(|| panic!("no form in {main}")).split("</form>").next().unwrap();
    let (head, body) = form.split_once('>').unwrap();
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in body.split('<').map(|tag| tag.split('>').next().unwrap()) {
        let Some(name) = attribute(tag, "name") else { continue };
        let kind = attribute(tag, "type").unwrap_or_default();
        let is_first = !fields.iter().any(|(known, _)| *known == name);
        let counts = match (tag.split_whitespace().next().unwrap(), kind.as_str()) {
            ("input", "radio") if tag.contains(" checked") => {
                fields.retain(|(known, _)| *known != name);
                true
            }
            ("input", "radio") => is_first,
            ("input", "checkbox") => tag.contains(" checked"),
            ("input" | "textarea", _) => true,
            _ => false,
        };
        if counts {
            fields.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    for (name, value) in with {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let sent = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    (head, sent)
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = format!(" {name}=\"");
    tag.split(start.as_str()).nth(1).map(|rest| rest.split('"').next().unwrap().replace("&#38;", "&"))
}

impl Shop {
    /// Presses the button of a page's own form, and gives where that led.
    pub(crate) async fn press(&self, cookie: &str, address: &str, with: &[(&str, &str)]) -> String {
        let page = self.get(cookie, address).await;
        assert_eq!(page.status, 200, "{address}: {}", page.body);
        let (form, sent) = filled(&page.body, with);
        let to = attribute(form, "action").filter(|action| !action.is_empty()).unwrap_or_else(|| address.to_owned());
        if attribute(form, "method").is_none_or(|method| method == "get") {
            return format!("{}?{sent}", to.split('?').next().unwrap());
        }
        let headers = [OWN_FORM, &[("cookie", cookie)]].concat();
        let seen = send(&self.world.router, "POST", &to, &headers, &sent).await;
        assert_eq!(seen.status, 303, "{to} {sent}: {}", seen.body);
        seen.header("location").to_owned()
    }
}
