//! An order as this dialect shows it: a subscription.

use billfold_app::Stored;
use billfold_app::subscriptions::beside::Beside;
use billfold_domain::features::CancelReason;
use billfold_domain::features::Interval;
use billfold_domain::periods::{self, Every};
use billfold_domain::subscriptions::{
    Collection, EndReason, Ending, Initiator, Item, Pause, Period, Subscription, SubscriptionState,
};
use serde::Serialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::contacts::ContactView;
use crate::customer_view::revision;
use crate::invoice_view::InvoiceStatus;
use crate::links::{Addresses, ResourceLink};
use crate::plan_view::PlanView;
use crate::portal_view::time;
use crate::scenes::Scene;

/// The kind of an order, of which there is one here.
pub(crate) const SUBSCRIPTION_ORDER: &str = "subscription-order";

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OrderStatus {
    /// Its first invoice waits for its payment.
    Pending,
    /// Its service goes on.
    Active,
    /// Its first invoice was not paid in time.
    Abandoned,
    /// It was canceled; its service goes on until `churnTime`.
    Canceled,
    /// Its service has ended.
    Churned,
    /// It is paused.
    Paused,
    /// Its trial ended without a payment instrument.
    TrialEnded,
}

impl OrderStatus {
    /// The status of a subscription.
    pub(crate) fn of(subscription: &Subscription) -> Self {
        match subscription.state {
            SubscriptionState::Incomplete => Self::Pending,
            SubscriptionState::IncompleteExpired => Self::Abandoned,
            SubscriptionState::Ended => Self::Churned,
            SubscriptionState::Paused => Self::TrialEnded,
            SubscriptionState::Trialing
            | SubscriptionState::Active
            | SubscriptionState::PastDue
            | SubscriptionState::Unpaid => match (&subscription.pause, &subscription.cancel) {
                (Some(Pause { begun: true, .. }), _) => Self::Paused,
                (_, Some(_)) => Self::Canceled,
                (_, None) => Self::Active,
            },
        }
    }
}

/// Who canceled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ActedBy {
    /// The merchant.
    Merchant,
    /// The customer.
    Customer,
    /// The service itself.
    Rebilly,
}

impl ActedBy {
    /// Every one, with its word.
    pub(crate) const ALL: [(&'static str, Self); 3] =
        [("merchant", Self::Merchant), ("customer", Self::Customer), ("rebilly", Self::Rebilly)];

    /// Who it was in this dialect.
    pub(crate) fn of(by: Initiator) -> Self {
        match by {
            Initiator::Merchant => Self::Merchant,
            Initiator::Customer => Self::Customer,
            Initiator::Service => Self::Rebilly,
        }
    }

    /// Who it was in the domain's terms.
    pub(crate) fn initiator(self) -> Initiator {
        match self {
            Self::Merchant => Initiator::Merchant,
            Self::Customer => Initiator::Customer,
            Self::Rebilly => Initiator::Service,
        }
    }
}

/// Why an order is canceled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CancelCategory {
    /// A payment failed for good.
    BillingFailure,
    /// It was not used.
    DidNotUse,
    /// It was not wanted.
    DidNotWant,
    /// Something was missing.
    MissingFeatures,
    /// It did not work well.
    BugsOrProblems,
    /// The customer does not remember it.
    DoNotRemember,
    /// There was a warning of fraud.
    RiskWarning,
    /// The contract ended.
    ContractExpired,
    /// It cost too much.
    TooExpensive,
    /// Another reason.
    Other,
}

impl CancelCategory {
    /// Every one, with its word.
    pub(crate) const ALL: [(&'static str, Self); 10] = [
        ("billing-failure", Self::BillingFailure),
        ("did-not-use", Self::DidNotUse),
        ("did-not-want", Self::DidNotWant),
        ("missing-features", Self::MissingFeatures),
        ("bugs-or-problems", Self::BugsOrProblems),
        ("do-not-remember", Self::DoNotRemember),
        ("risk-warning", Self::RiskWarning),
        ("contract-expired", Self::ContractExpired),
        ("too-expensive", Self::TooExpensive),
        ("other", Self::Other),
    ];

    /// Its word.
    pub(crate) fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, known)| *known == self).map_or("other", |(word, _)| word)
    }

    /// What was said of an end. What only the other dialect can say, and the
    /// merchant's own options, are another reason here.
    pub(crate) fn of(reason: EndReason, feedback: Option<&str>) -> Self {
        if matches!(reason, EndReason::PaymentFailed | EndReason::PaymentDisputed) {
            return Self::BillingFailure;
        }
        let Some(said) = feedback else { return Self::Other };
        match CancelReason::from_word(said) {
            Some(CancelReason::MissingFeatures) => Self::MissingFeatures,
            Some(CancelReason::TooExpensive) => Self::TooExpensive,
            Some(CancelReason::Unused) => Self::DidNotUse,
            Some(CancelReason::LowQuality) => Self::BugsOrProblems,
            Some(_) => Self::Other,
            None => Self::ALL.iter().find(|(word, _)| *word == said).map_or(Self::Other, |(_, known)| *known),
        }
    }

    /// The word that is kept of it: one that both dialects have, or its own.
    pub(crate) fn feedback(self) -> String {
        let shared = match self {
            Self::MissingFeatures => Some(CancelReason::MissingFeatures),
            Self::TooExpensive => Some(CancelReason::TooExpensive),
            Self::DidNotUse => Some(CancelReason::Unused),
            Self::BugsOrProblems => Some(CancelReason::LowQuality),
            Self::Other => Some(CancelReason::Other),
            Self::BillingFailure
            | Self::DidNotWant
            | Self::DoNotRemember
            | Self::RiskWarning
            | Self::ContractExpired => None,
        };
        shared.map_or(self.word(), CancelReason::word).to_owned()
    }

    /// Why it ends in the domain's terms.
    pub(crate) fn reason(self) -> EndReason {
        if self == Self::BillingFailure { EndReason::PaymentFailed } else { EndReason::Requested }
    }
}

/// The trial of an order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderTrial {
    /// Whether it begins, or began, with a trial.
    enabled: bool,
    /// When the trial ends, or ended.
    #[schema(required = true, format = DateTime)]
    end_time: Option<String>,
}

/// The plan of an item: as it is, or by its ID where it cannot be read any more.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum OrderPlan {
    /// The plan.
    Known(Box<PlanView>),
    /// Its ID.
    Named(PlanName),
}

/// The ID of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlanName {
    /// ID of the plan.
    pub(crate) id: String,
}

/// One plan of an order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrderItem)]
pub(crate) struct OrderItemView {
    /// ID of the item.
    id: String,
    /// ID of the plan.
    plan_id: String,
    /// ID of the product.
    product_id: String,
    /// How many.
    quantity: u64,
    /// How many of them were delivered, which is not counted.
    #[schema(required = true)]
    quantity_filled: Option<f64>,
    /// The plan.
    plan: OrderPlan,
    /// Limits of metered use, of which there are none.
    #[schema(required = true, value_type = Option<String>)]
    usage_limits: Option<String>,
    /// How much of those was used.
    #[schema(required = true, value_type = Option<String>)]
    usage_status: Option<String>,
    /// How often the plan was changed for this order: never.
    revision: i64,
    /// Whether the plan was changed for this order: it never is.
    is_modified: bool,
    /// Whether the plan has changed since: prices stay as they are.
    is_grandfathered: bool,
    /// Whether it is left out of `mrr`.
    exclude_from_mrr: bool,
}

/// An order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Order)]
pub(crate) struct OrderView {
    /// ID of the order.
    #[schema(min_length = 1, max_length = 50, example = "sub_01HRF27SATGE4Z6PBJE6PD8328")]
    id: String,
    /// Kind of the order.
    #[schema(pattern = "^subscription-order$")]
    order_type: &'static str,
    /// ID of the customer.
    customer_id: String,
    /// ID of the website where it was obtained.
    #[schema(required = true)]
    website_id: Option<String>,
    /// ID of the organization.
    organization_id: String,
    /// Where it stands.
    status: OrderStatus,
    /// Where its newest invoice stands; null before there is one.
    #[schema(required = true)]
    billing_status: Option<InvoiceStatus>,
    /// Whether it is on trial.
    in_trial: bool,
    /// The trial.
    trial: OrderTrial,
    /// Whether it ends with its trial: none does.
    is_trial_only: bool,
    /// When it became active after its trial.
    #[schema(required = true, format = DateTime)]
    trial_conversion_time: Option<String>,
    /// A shift of invoices, of which there is none.
    #[schema(required = true, value_type = Option<String>)]
    invoice_time_shift: Option<String>,
    /// An interval of its own: it has that of its plans.
    #[schema(required = true, value_type = Option<String>)]
    recurring_interval: Option<String>,
    /// Whether its invoices are paid by themselves.
    autopay: bool,
    /// When it began.
    #[schema(format = DateTime)]
    start_time: String,
    /// When its service ends, or ended.
    #[schema(required = true, format = DateTime)]
    churn_time: Option<String>,
    /// When it is billed next by itself.
    #[schema(required = true, format = DateTime)]
    renewal_time: Option<String>,
    /// When the running period began.
    #[schema(format = DateTime)]
    current_period_start: String,
    /// When the running period ends.
    #[schema(format = DateTime)]
    current_period_end: String,
    /// How many periods were billed; 0 on trial.
    rebill_number: u32,
    /// What it comes to in a month, before discounts; 0 after its end.
    #[schema(value_type = f64)]
    mrr: Number,
    /// ID of the payment instrument that it is paid with, before the customer's default.
    #[schema(required = true)]
    payment_instrument_id: Option<String>,
    /// Currency (ISO 4217).
    currency: String,
    /// ID of its first invoice.
    #[schema(required = true)]
    initial_invoice_id: Option<String>,
    /// ID of its newest invoice.
    #[schema(required = true)]
    recent_invoice_id: Option<String>,
    /// What is ordered.
    #[schema(min_items = 1)]
    items: Vec<OrderItemView>,
    /// Where its goods go, where that is not the customer's address.
    #[schema(required = true)]
    delivery_address: Option<ContactView>,
    /// Where its invoices go, where that is not the customer's address.
    #[schema(required = true)]
    billing_address: Option<ContactView>,
    /// When it first became active.
    #[schema(required = true, format = DateTime)]
    activation_time: Option<String>,
    /// When it was voided, which no order is.
    #[schema(required = true)]
    void_time: Option<String>,
    /// When it is given up, while it is pending.
    #[schema(required = true, format = DateTime)]
    abandon_time: Option<String>,
    /// After which time without payment it ends: that of the organization.
    #[schema(required = true)]
    delinquency_period: Option<String>,
    /// Purchase order number, of which there is none.
    #[schema(required = true)]
    po_number: Option<String>,
    /// Shipping, of which there is none.
    #[schema(required = true, value_type = Option<String>)]
    shipping: Option<String>,
    /// Notes for the customer.
    notes: String,
    /// When it was canceled.
    #[schema(required = true, format = DateTime)]
    canceled_time: Option<String>,
    /// Who canceled it.
    #[schema(required = true)]
    canceled_by: Option<ActedBy>,
    /// Why it was canceled.
    #[schema(required = true)]
    cancel_category: Option<CancelCategory>,
    /// The reason in the words of whoever canceled it.
    #[schema(required = true)]
    cancel_description: Option<String>,
    /// When its end is reminded of.
    #[schema(required = true)]
    renewal_reminder_time: Option<String>,
    /// How often it was reminded of.
    #[schema(required = true)]
    renewal_reminder_number: Option<i64>,
    /// How often it was changed.
    #[schema(minimum = 0)]
    revision: i64,
    /// Risk metadata, which is not kept.
    #[schema(required = true, value_type = Option<String>)]
    risk_metadata: Option<String>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
    /// Resources that were asked for by `expand`.
    #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, nullable = false)]
    pub(crate) embedded: Option<Map<String, Value>>,
}

/// What items come to in a month, in minor units.
fn monthly_minor(subscription: &Subscription, beside: &Beside) -> i64 {
    if subscription.is_over() {
        return 0;
    }
    let whole = |item: &Item| {
        let price = beside.prices.get(&item.price).filter(|price| !price.value.is_metered());
        price.map_or(0, |price| price.value.amount_minor(item.quantity))
    };
    let period: i64 = subscription.items.iter().map(whole).fold(0, i64::saturating_add);
    let month = i128::from(Every { interval: Interval::Month, count: 1 }.mean_seconds());
    let every = i128::from(subscription.every.mean_seconds().max(1));
    // Rounded half up.
    let share = (i128::from(period) * month * 2 + every).div_euclid(every * 2);
    i64::try_from(share).unwrap_or(i64::MAX)
}

/// When a pending order is given up.
fn abandoned_at(subscription: &Subscription) -> Option<jiff::Timestamp> {
    let waits = subscription.state == SubscriptionState::Incomplete;
    waits.then(|| subscription.due_at()).flatten()
}

fn item_view(item: &Item, beside: &Beside, addresses: &Addresses) -> OrderItemView {
    let plan = match beside.prices.get(&item.price) {
        Some(price) => OrderPlan::Known(Box::new(PlanView::new(&price.value, price.rev, addresses))),
        None => OrderPlan::Named(PlanName { id: item.price.to_string() }),
    };
    OrderItemView {
        id: item.id.to_string(),
        plan_id: item.price.to_string(),
        product_id: item.product.to_string(),
        quantity: item.quantity,
        quantity_filled: None,
        plan,
        usage_limits: None,
        usage_status: None,
        revision: 0,
        is_modified: false,
        is_grandfathered: false,
        exclude_from_mrr: false,
    }
}

fn links(subscription: &Subscription, addresses: &Addresses) -> Vec<ResourceLink> {
    let mut links = vec![addresses.link("self", crate::orders::COLLECTION, subscription.id.as_str())];
    links.push(addresses.link("customer", "customers", subscription.customer.as_str()));
    links.extend(subscription.website.as_ref().map(|id| addresses.link("website", "websites", id.as_str())));
    let invoice = |rel, id: &Option<billfold_domain::ids::InvoiceId>| {
        id.as_ref().map(|id| addresses.link(rel, crate::invoices::COLLECTION, id.as_str()))
    };
    links.extend(invoice("initialInvoice", &subscription.first_invoice));
    links.extend(invoice("recentInvoice", &subscription.latest_invoice));
    links
}

/// Where the newest invoice of a subscription stands.
fn billing_status(subscription: &Subscription, beside: &Beside) -> Option<InvoiceStatus> {
    let invoice = &beside.invoices.get(subscription.latest_invoice.as_ref()?)?.value;
    Some(InvoiceStatus::of(invoice, beside.of_invoices.payments_of(&invoice.id)))
}

impl OrderView {
    /// Shows a subscription with what is beside it.
    pub(crate) fn new(stored: &Stored<Subscription>, beside: &Beside, scene: &Scene) -> Self {
        let order = &stored.value;
        let addresses = &scene.addresses;
        let ending: Option<&Ending> = order.ending.as_ref();
        let trial: Option<Period> = order.trial;
        let is_on_trial = order.state == SubscriptionState::Trialing;
        let own = &order.addresses;
        let converted = order.activated.filter(|at| trial.is_some_and(|trial| periods::whole_second(*at) >= trial.end));
        Self {
            id: order.id.to_string(),
            order_type: SUBSCRIPTION_ORDER,
            customer_id: order.customer.to_string(),
            website_id: order.website.as_ref().map(ToString::to_string),
            organization_id: addresses.organization().to_owned(),
            status: OrderStatus::of(order),
            billing_status: billing_status(order, beside),
            in_trial: is_on_trial,
            trial: OrderTrial { enabled: trial.is_some(), end_time: trial.map(|trial| time(trial.end)) },
            is_trial_only: false,
            trial_conversion_time: converted.map(time),
            invoice_time_shift: None,
            recurring_interval: None,
            autopay: order.collection == Collection::Automatic,
            start_time: time(order.started),
            churn_time: order.ends_at().map(time),
            renewal_time: order.renews_at().map(time),
            current_period_start: time(order.period.start),
            current_period_end: time(order.period.end),
            rebill_number: if order.activated.is_some() { order.renewals.saturating_add(1) } else { 0 },
            mrr: amounts::shown(monthly_minor(order, beside), order.currency),
            payment_instrument_id: order.payment_method.as_ref().map(ToString::to_string),
            currency: order.currency.code().to_owned(),
            initial_invoice_id: order.first_invoice.as_ref().map(ToString::to_string),
            recent_invoice_id: order.latest_invoice.as_ref().map(ToString::to_string),
            items: order.items.iter().map(|item| item_view(item, beside, addresses)).collect(),
            delivery_address: ContactView::of_order(own.delivery.as_ref(), own.delivery_contact.as_ref()),
            billing_address: ContactView::of_order(own.billing.as_ref(), own.billing_contact.as_ref()),
            activation_time: order.activated.map(time),
            void_time: None,
            abandon_time: abandoned_at(order).map(time),
            delinquency_period: None,
            po_number: None,
            shipping: None,
            notes: order.description.clone().unwrap_or_default(),
            canceled_time: ending.map(|ending| time(ending.requested)),
            canceled_by: ending.map(|ending| ActedBy::of(ending.by)),
            cancel_category: ending.map(|ending| CancelCategory::of(ending.reason, ending.feedback.as_deref())),
            cancel_description: ending.and_then(|ending| ending.comment.clone()),
            renewal_reminder_time: None,
            renewal_reminder_number: None,
            revision: revision(stored.rev, order.created),
            risk_metadata: None,
            custom_fields: order.custom_fields.clone(),
            created_time: time(order.created),
            updated_time: time(order.updated),
            links: links(order, addresses),
            embedded: None,
        }
    }

    /// The same with a related resource embedded.
    pub(crate) fn with(mut self, name: &str, resource: Value) -> Self {
        self.embedded.get_or_insert_default().insert(name.to_owned(), resource);
        self
    }
}
