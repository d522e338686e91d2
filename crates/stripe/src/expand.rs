//! Expansion: an answer shows a related object in the place of its id.
//!
//! Objects are rendered whole. What a request did not ask for is pruned, what
//! it did ask for is loaded: all objects of one kind and level in one look, so
//! that a list costs no look-up per row.

mod own_lists;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use utoipa::openapi::schema::{ArrayBuilder, Schema};
use utoipa::openapi::{RefOr, Type};

use billfold_app::{App, Caller};

use crate::calls::Setting;
use crate::errors::ApiError;
use crate::form::Node;
use crate::params::{ParamError, Parameter, Problem};
use crate::schemas::simple;
use crate::words::{MAX_TEXT_CHARS, Name};

/// How deep an expansion can go.
const MAX_LEVELS: usize = 4;
/// The most paths of one request.
const MAX_PATHS: usize = 50;

/// What a request asks to expand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths(pub Vec<String>);

impl Parameter for Paths {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let names = Vec::<Name>::read(node)?;
        if names.len() > MAX_PATHS {
            let max_entries = MAX_PATHS;
            let rule = billfold_domain::Rule::TooMany { max_entries };
            return Err(ParamError::here(Problem::Broken(rule)));
        }
        Ok(Self(names.into_iter().map(|name| name.0).collect()))
    }

    fn schema() -> RefOr<Schema> {
        let path = simple(Type::String).min_length(Some(1)).max_length(Some(MAX_TEXT_CHARS));
        ArrayBuilder::new().items(path).min_items(Some(1)).max_items(Some(MAX_PATHS)).into()
    }
}

/// The kinds of object that an answer can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `billing_portal.configuration`
    Configuration,
    /// `billing_portal.session`
    Session,
    /// `customer`
    Customer,
    /// `product`
    Product,
    /// `price`
    Price,
    /// `tax_id`
    TaxId,
    /// `coupon`
    Coupon,
    /// `promotion_code`
    PromotionCode,
    /// `discount`
    Discount,
    /// `billing.feedback_option`
    FeedbackOption,
    /// `billing.meter`, its reports and their summaries
    Meter,
    /// `payment_method_configuration`
    PaymentMethodConfiguration,
    /// `test_helpers.test_clock`
    TestClock,
    /// `subscription`
    Subscription,
    /// `subscription_item`
    SubscriptionItem,
    /// `plan`, a price in an older form
    Plan,
    /// `subscription_schedule`
    Schedule,
    /// `invoice`
    Invoice,
    /// `invoice_payment`
    InvoicePayment,
    /// `invoiceitem`
    InvoiceItem,
    /// `credit_note`
    CreditNote,
    /// `credit_note_line_item`
    CreditNoteLine,
    /// `payment_method`
    PaymentMethod,
    /// `setup_intent`
    Setup,
    /// `payment_intent`
    Payment,
    /// `refund`
    Refund,
    /// `event`
    Event,
    /// `webhook_endpoint`
    WebhookEndpoint,
}

/// What is at the end of an expandable path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    /// The id of an object of this kind.
    To(Kind),
    /// An object of this kind that an answer always holds whole.
    Whole(Kind),
    /// A list of objects of this kind that are the object's own, left out unless it is
    /// asked for.
    List(Kind),
    /// A part of the object that is left out unless it is asked for.
    Part,
    /// A related object that no record of this server has.
    Vacant,
}

impl Edge {
    /// What is beyond this edge, and the path to there.
    fn within(self, path: &str) -> Option<(String, Kind)> {
        match self {
            Self::To(next) | Self::Whole(next) => Some((path.to_owned(), next)),
            Self::List(next) => Some((format!("{path}.data"), next)),
            Self::Part | Self::Vacant => None,
        }
    }
}

/// The expandable paths of a kind, as Stripe's typed package marks them.
#[expect(clippy::too_many_lines, reason = "a table: one entry for each kind of object")]
fn edges(kind: Kind) -> &'static [(&'static str, Edge)] {
    match kind {
        Kind::Configuration => &[
            ("application", Edge::Vacant),
            ("features.subscription_cancel.cancellation_reason.feedback_options", Edge::To(Kind::FeedbackOption)),
            ("features.subscription_update.products", Edge::Part),
        ],
        Kind::Session => &[("configuration", Edge::To(Kind::Configuration))],
        Kind::Customer => &[
            ("cash_balance", Edge::Vacant),
            ("default_source", Edge::Vacant),
            ("discount", Edge::Whole(Kind::Discount)),
            ("invoice_credit_balance", Edge::Vacant),
            ("invoice_settings.default_payment_method", Edge::To(Kind::PaymentMethod)),
            ("sources", Edge::Vacant),
            ("subscriptions", Edge::List(Kind::Subscription)),
            ("tax", Edge::Vacant),
            ("tax_ids", Edge::List(Kind::TaxId)),
            ("test_clock", Edge::To(Kind::TestClock)),
        ],
        Kind::Meter | Kind::TestClock | Kind::Event | Kind::WebhookEndpoint => &[],
        Kind::Subscription => &[
            ("customer", Edge::To(Kind::Customer)),
            ("default_payment_method", Edge::To(Kind::PaymentMethod)),
            ("default_source", Edge::Vacant),
            ("discounts", Edge::To(Kind::Discount)),
            ("items.data.plan", Edge::Whole(Kind::Plan)),
            ("items.data.price", Edge::Whole(Kind::Price)),
            ("pending_update.subscription_items.plan", Edge::Whole(Kind::Plan)),
            ("pending_update.subscription_items.price", Edge::Whole(Kind::Price)),
            ("latest_invoice", Edge::To(Kind::Invoice)),
            ("pending_setup_intent", Edge::To(Kind::Setup)),
            ("schedule", Edge::To(Kind::Schedule)),
            ("test_clock", Edge::To(Kind::TestClock)),
        ],
        Kind::SubscriptionItem => &[
            ("discounts", Edge::To(Kind::Discount)),
            ("plan", Edge::Whole(Kind::Plan)),
            ("price", Edge::Whole(Kind::Price)),
        ],
        Kind::Plan => &[("product", Edge::To(Kind::Product))],
        Kind::Schedule => &[
            ("customer", Edge::To(Kind::Customer)),
            ("phases.items.price", Edge::To(Kind::Price)),
            ("subscription", Edge::To(Kind::Subscription)),
            ("test_clock", Edge::To(Kind::TestClock)),
        ],
        Kind::Invoice => &[
            ("confirmation_secret", Edge::Vacant),
            ("customer", Edge::To(Kind::Customer)),
            ("default_payment_method", Edge::To(Kind::PaymentMethod)),
            ("default_source", Edge::Vacant),
            ("discounts", Edge::To(Kind::Discount)),
            ("lines.data.discounts", Edge::To(Kind::Discount)),
            ("parent.subscription_details.subscription", Edge::To(Kind::Subscription)),
            ("payments", Edge::List(Kind::InvoicePayment)),
            ("test_clock", Edge::To(Kind::TestClock)),
        ],
        Kind::InvoicePayment => {
            &[("invoice", Edge::To(Kind::Invoice)), ("payment.payment_intent", Edge::To(Kind::Payment))]
        }
        Kind::InvoiceItem => &[
            ("customer", Edge::To(Kind::Customer)),
            ("discounts", Edge::To(Kind::Discount)),
            ("invoice", Edge::To(Kind::Invoice)),
            ("test_clock", Edge::To(Kind::TestClock)),
        ],
        Kind::CreditNote => &[
            ("customer", Edge::To(Kind::Customer)),
            ("customer_balance_transaction", Edge::Vacant),
            ("discount_amounts.discount", Edge::To(Kind::Discount)),
            ("invoice", Edge::To(Kind::Invoice)),
            ("lines.data.discount_amounts.discount", Edge::To(Kind::Discount)),
            ("refunds.refund", Edge::To(Kind::Refund)),
        ],
        Kind::CreditNoteLine => &[("discount_amounts.discount", Edge::To(Kind::Discount))],
        Kind::PaymentMethod => &[("customer", Edge::To(Kind::Customer))],
        Kind::Setup => &[("customer", Edge::To(Kind::Customer)), ("payment_method", Edge::To(Kind::PaymentMethod))],
        Kind::Payment => &[("customer", Edge::To(Kind::Customer)), ("payment_method", Edge::To(Kind::PaymentMethod))],
        Kind::Refund => &[("customer", Edge::To(Kind::Customer)), ("payment_intent", Edge::To(Kind::Payment))],
        Kind::Coupon => &[("applies_to", Edge::Part), ("currency_options", Edge::Part)],
        Kind::PromotionCode => &[("customer", Edge::To(Kind::Customer)), ("promotion.coupon", Edge::To(Kind::Coupon))],
        Kind::Discount => &[
            ("customer", Edge::To(Kind::Customer)),
            ("promotion_code", Edge::To(Kind::PromotionCode)),
            ("source.coupon", Edge::To(Kind::Coupon)),
        ],
        Kind::TaxId => &[
            ("customer", Edge::To(Kind::Customer)),
            ("owner.account", Edge::Vacant),
            ("owner.application", Edge::Vacant),
            ("owner.customer", Edge::To(Kind::Customer)),
        ],
        Kind::FeedbackOption | Kind::PaymentMethodConfiguration => &[],
        Kind::Product => &[("default_price", Edge::To(Kind::Price))],
        Kind::Price => &[("currency_options", Edge::Part), ("product", Edge::To(Kind::Product)), ("tiers", Edge::Part)],
    }
}

/// Every path of a kind that can be expanded.
pub fn expandable(kind: Kind) -> Vec<String> {
    let mut paths = Vec::new();
    for (path, edge) in edges(kind) {
        paths.push((*path).to_owned());
        if let Some((inner, next)) = edge.within(path) {
            paths.extend(expandable_within(&inner, next));
        }
    }
    paths
}

/// The paths that go on from one, as deep as an expansion can go.
fn expandable_within(path: &str, kind: Kind) -> Vec<String> {
    let mut paths = Vec::new();
    for (name, edge) in edges(kind) {
        let longer = format!("{path}.{name}");
        if longer.split('.').count() > MAX_LEVELS {
            continue;
        }
        if let Some((inner, next)) = edge.within(&longer) {
            paths.extend(expandable_within(&inner, next));
        }
        paths.push(longer);
    }
    paths
}

/// What is to be expanded, level by level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan(BTreeMap<&'static str, Plan>);

impl Plan {
    /// The plan for one object.
    ///
    /// # Errors
    /// 400 for a path that cannot be expanded or is too deep.
    pub fn of(kind: Kind, paths: Option<&Paths>) -> Result<Self, ApiError> {
        Self::build(kind, paths, |path| Some(path))
    }

    /// The plan for the objects of a list, whose paths begin with `data.`.
    ///
    /// # Errors
    /// 400 for a path that cannot be expanded or is too deep.
    pub fn of_list(kind: Kind, paths: Option<&Paths>) -> Result<Self, ApiError> {
        Self::build(kind, paths, |path| path.strip_prefix("data."))
    }

    fn build(kind: Kind, paths: Option<&Paths>, within: impl Fn(&str) -> Option<&str>) -> Result<Self, ApiError> {
        let mut plan = Self::default();
        for (at, path) in paths.map_or(&[][..], |paths| &paths.0).iter().enumerate() {
            let refuse = |message: String| Err(ApiError::invalid(message).with_param(format!("expand[{at}]")));
            let shown: String = path.chars().take(200).collect();
            if within(path).unwrap_or(path).split('.').count() > MAX_LEVELS {
                return refuse(format!("You can expand at most {MAX_LEVELS} levels deep ({shown})."));
            }
            if !within(path).is_some_and(|path| plan.add(kind, path)) {
                return refuse(format!("This property cannot be expanded ({shown})."));
            }
        }
        Ok(plan)
    }

    /// Adds a path; false when there is nothing to expand at it.
    fn add(&mut self, kind: Kind, path: &str) -> bool {
        for (name, edge) in edges(kind) {
            let Some(rest) = path.strip_prefix(name) else {
                continue;
            };
            match (edge, rest.strip_prefix('.')) {
                _ if rest.is_empty() => {
                    self.0.entry(name).or_default();
                    return true;
                }
                (Edge::To(next) | Edge::Whole(next), Some(rest)) => {
                    return self.0.entry(name).or_default().add(*next, rest);
                }
                (Edge::List(next), Some(rest)) => {
                    let rest = rest.strip_prefix("data.");
                    return rest.is_some_and(|rest| self.0.entry(name).or_default().add(*next, rest));
                }
                _ => {}
            }
        }
        false
    }

    /// Whether nothing is to be expanded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

type Filling<'a> = Pin<Box<dyn Future<Output = Result<(), billfold_app::Error>> + Send + 'a>>;

/// Whose objects are loaded.
#[derive(Clone, Copy)]
pub struct Loader<'a> {
    /// The application.
    pub app: &'a App,
    /// The caller, who sees only its own.
    pub caller: &'a Caller,
    /// What views need.
    pub setting: &'a Setting,
}

impl<'a> Loader<'a> {
    /// Expands and prunes objects of one kind.
    ///
    /// # Errors
    /// Those of the application.
    pub fn fill<'b>(self, kind: Kind, objects: Vec<&'b mut Value>, plan: &'b Plan) -> Filling<'b>
    where
        'a: 'b,
    {
        Box::pin(async move {
            let mut objects = objects;
            for (path, edge) in edges(kind) {
                match (edge, plan.0.get(path)) {
                    (Edge::To(next), Some(nested)) => {
                        self.replace(&mut objects, path, *next, nested).await?;
                    }
                    (Edge::Part, None) => objects.iter_mut().for_each(|object| prune(object, path)),
                    (Edge::Whole(next), nested) => {
                        let nothing = Plan::default();
                        self.replace(&mut objects, path, *next, nested.unwrap_or(&nothing)).await?;
                    }
                    (Edge::List(next), Some(nested)) => self.list(&mut objects, path, *next, nested).await?,
                    (Edge::To(_) | Edge::List(_) | Edge::Vacant, _) | (Edge::Part, Some(_)) => {}
                }
            }
            Ok(())
        })
    }

    /// Puts a list of its own into each object.
    async fn list(
        self,
        objects: &mut [&mut Value],
        name: &str,
        kind: Kind,
        nested: &Plan,
    ) -> Result<(), billfold_app::Error> {
        for object in objects {
            let Some(owner) = own_lists::owner(object) else { continue };
            let mut page = own_lists::page(self, kind, owner).await?;
            self.fill(kind, page.data.iter_mut().collect(), nested).await?;
            if let Value::Object(members) = &mut **object {
                members.insert(name.to_owned(), page.into_value());
            }
        }
        Ok(())
    }

    async fn replace(
        self,
        objects: &mut [&mut Value],
        path: &str,
        kind: Kind,
        nested: &Plan,
    ) -> Result<(), billfold_app::Error> {
        let steps: Vec<&str> = path.split('.').collect();
        let mut places: Vec<&mut Value> = objects.iter_mut().flat_map(|object| places(object, &steps)).collect();
        let ids: BTreeSet<String> = places.iter().filter_map(|place| place.as_str()).map(ToOwned::to_owned).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let mut related = self.load(kind, ids.into_iter().collect()).await?;
        self.fill(kind, related.iter_mut().collect(), nested).await?;
        let by_id: HashMap<String, Value> =
            related.into_iter().filter_map(|object| Some((object.get("id")?.as_str()?.to_owned(), object))).collect();
        for place in &mut places {
            if let Some(found) = place.as_str().and_then(|id| by_id.get(id)) {
                **place = found.clone();
            }
        }
        Ok(())
    }

    /// The whole objects of these ids; those that are not there are left out.
    #[expect(clippy::too_many_lines, reason = "a table: one entry for each kind of object")]
    async fn load(self, kind: Kind, ids: Vec<String>) -> Result<Vec<Value>, billfold_app::Error> {
        let Self { app, caller, setting } = self;
        Ok(match kind {
            Kind::Configuration => crate::configurations::many(app, caller, ids)
                .await?
                .iter()
                .map(|portal| whole(&crate::configurations::view(portal, setting)))
                .collect(),
            Kind::Customer => billfold_app::customers::many(app, caller, ids)
                .await?
                .iter()
                .map(|customer| crate::customers::shown(&customer.value, setting))
                .collect(),
            Kind::FeedbackOption => billfold_app::surveys::many_options(app, caller, ids)
                .await?
                .iter()
                .map(|option| whole(&crate::feedback_options::view(&option.value, setting)))
                .collect(),
            Kind::Product => billfold_app::products::many(app, caller, ids)
                .await?
                .iter()
                .map(|product| whole(&crate::products::view(&product.value, setting)))
                .collect(),
            Kind::Price => billfold_app::prices::many(app, caller, ids)
                .await?
                .iter()
                .map(|price| whole(&crate::prices::view(&price.value, setting)))
                .collect(),
            Kind::Coupon => billfold_app::coupons::many(app, caller, ids)
                .await?
                .iter()
                .map(|coupon| whole(&crate::coupons::view(&coupon.value, setting)))
                .collect(),
            Kind::PromotionCode => billfold_app::promotion_codes::many(app, caller, ids)
                .await?
                .iter()
                .map(|found| whole(&crate::promotion_codes::view(&found.code.value, found.coupon.as_ref(), setting)))
                .collect(),
            Kind::Discount => billfold_app::redemptions::many(app, caller, ids)
                .await?
                .iter()
                .map(|redemption| whole(&crate::discounts::view(&redemption.value)))
                .collect(),
            Kind::PaymentMethod => billfold_app::payment_methods::many(app, caller, ids)
                .await?
                .iter()
                .map(|method| whole(&crate::payment_methods::view(&method.value, setting)))
                .collect(),
            Kind::Setup => billfold_app::setups::many(app, caller, ids)
                .await?
                .iter()
                .map(|setup| whole(&crate::setup_intents::view(&setup.value, setting)))
                .collect(),
            Kind::Payment => billfold_app::payments::many(app, caller, ids)
                .await?
                .iter()
                .map(|payment| whole(&crate::payment_intents::view(&payment.value, setting)))
                .collect(),
            Kind::Refund => billfold_app::refunds::many(app, caller, ids)
                .await?
                .iter()
                .map(|refund| whole(&crate::refunds::view(&refund.value, setting)))
                .collect(),
            // No path leads to these.
            Kind::Plan => billfold_app::prices::many(app, caller, ids)
                .await?
                .iter()
                .map(|price| whole(&crate::subscriptions::view::plan_view(&price.value, setting)))
                .collect(),
            Kind::Subscription => billfold_app::subscriptions::many(app, caller, ids)
                .await?
                .iter()
                .map(|subscription| whole(&crate::subscriptions::view(&subscription.value, setting)))
                .collect(),
            Kind::Schedule => billfold_app::schedules::many(app, caller, ids)
                .await?
                .iter()
                .map(|schedule| whole(&crate::subscription_schedules::view(&schedule.value, setting)))
                .collect(),
            Kind::Invoice => billfold_app::invoices::many(app, caller, ids)
                .await?
                .iter()
                .map(|invoice| whole(&crate::invoices::view(&invoice.value, setting)))
                .collect(),
            Kind::TestClock => billfold_app::test_clocks::many(app, caller, ids)
                .await?
                .iter()
                .map(|clock| whole(&crate::test_clocks::view(&clock.value, setting)))
                .collect(),
            Kind::Event
            | Kind::Meter
            | Kind::WebhookEndpoint
            | Kind::Session
            | Kind::SubscriptionItem
            | Kind::InvoiceItem
            | Kind::InvoicePayment
            | Kind::CreditNote
            | Kind::CreditNoteLine
            | Kind::TaxId
            | Kind::PaymentMethodConfiguration => Vec::new(),
        })
    }
}

/// What is at the end of a path of an object; a step into a list goes into each of
/// its members.
fn places<'v>(object: &'v mut Value, steps: &[&str]) -> Vec<&'v mut Value> {
    match object {
        Value::Array(members) => members.iter_mut().flat_map(|member| places(member, steps)).collect(),
        object => match steps.split_first() {
            None => vec![object],
            Some((step, rest)) => object.get_mut(*step).map(|next| places(next, rest)).unwrap_or_default(),
        },
    }
}

/// A view as JSON.
pub fn whole(view: &impl serde::Serialize) -> Value {
    serde_json::to_value(view).unwrap_or_default()
}

/// Takes a part out of an object.
fn prune(object: &mut Value, path: &str) {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let pointer = match parent {
        "" => String::new(),
        parent => format!("/{}", parent.replace('.', "/")),
    };
    if let Some(Value::Object(members)) = object.pointer_mut(&pointer) {
        members.remove(name);
    }
}

#[cfg(test)]
#[path = "expand_tests.rs"]
mod tests;
