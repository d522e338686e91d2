//! A plan as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::features::Interval;
use billfold_domain::prices::{Price, UsageCount};
use serde::Serialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::customer_view::revision;
use crate::links::{Addresses, ResourceLink};
use crate::plan_pricing::PlanPricing;
use crate::portal_view::time;

/// A plan.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Plan)]
pub(crate) struct PlanView {
    /// ID of the plan.
    #[schema(min_length = 1, max_length = 50, example = "plan_0YV7DENSVGDBW9S71XZNNYYQ0X")]
    id: String,
    /// Name of the plan; its ID where nobody has named it.
    name: String,
    /// Description in plain words.
    description: String,
    /// Description with marked-up words.
    rich_description: String,
    /// ID of the product.
    product_id: String,
    /// Values of the product's options.
    #[schema(required = true)]
    product_options: Option<BTreeMap<String, String>>,
    /// Currency (ISO 4217).
    currency: String,
    /// Sign of the currency.
    currency_sign: String,
    /// How the amount for a quantity is found.
    pricing: PlanPricing,
    /// What is charged once, when an order begins with the plan.
    #[schema(required = true)]
    setup: Option<SetupView>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// Whether it can be bought.
    is_active: bool,
    /// How often the plan was changed.
    #[schema(minimum = 0)]
    revision: i64,
    /// Whether it is only a trial: none is.
    is_trial_only: bool,
    /// How often it is charged; null for once.
    #[schema(required = true)]
    recurring_interval: Option<RecurringIntervalView>,
    /// The time before the first charge.
    #[schema(required = true)]
    trial: Option<TrialView>,
    /// Charging by reported usage.
    #[schema(required = true)]
    metered_billing: Option<MeteredBillingView>,
    /// A shift of invoices, of which there is none.
    #[schema(required = true, value_type = Option<String>)]
    invoice_time_shift: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// How often a plan is charged.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RecurringInterval)]
pub(crate) struct RecurringIntervalView {
    /// Unit of time.
    unit: &'static str,
    /// How many of them.
    length: u32,
    /// The number of periods, which is not limited.
    #[schema(required = true, value_type = Option<i64>)]
    limit: Option<i64>,
    /// Whether a period is charged when it begins or when it ends.
    billing_timing: &'static str,
    /// Where periods are anchored: at the start of the order.
    #[schema(required = true, value_type = Option<String>)]
    period_anchor_instruction: Option<String>,
}

/// A fee for setting up.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PlanSetup)]
pub(crate) struct SetupView {
    /// The fee.
    #[schema(value_type = f64)]
    price: Number,
}

/// The time before the first charge.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PlanTrial)]
pub(crate) struct TrialView {
    /// The fee for it.
    #[schema(value_type = f64)]
    price: Number,
    /// How long it is.
    period: TrialPeriodView,
}

/// How long a trial is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PlanTrialPeriod)]
pub(crate) struct TrialPeriodView {
    /// Unit of time.
    unit: &'static str,
    /// How many of them.
    length: u32,
}

/// Charging by reported usage.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeteredBilling)]
pub(crate) struct MeteredBillingView {
    /// What of the reports counts.
    strategy: &'static str,
    /// The least that is charged, of which there is none.
    #[schema(required = true, value_type = Option<f64>)]
    min: Option<f64>,
    /// The most that is charged, of which there is none.
    #[schema(required = true, value_type = Option<f64>)]
    max: Option<f64>,
    /// Whether the last report counts for later periods.
    sticky: bool,
}

/// The name of a price: the merchant's, or else its id.
pub(crate) fn shown_name(price: &Price) -> String {
    price.nickname.clone().unwrap_or_else(|| price.id.to_string())
}

/// A fee; nothing is a whole number.
fn fee(minor: i64, price: &Price) -> Number {
    if minor == 0 { Number::from(0) } else { amounts::shown(minor, price.currency) }
}

impl PlanView {
    /// Shows a price at its revision.
    pub(crate) fn new(price: &Price, rev: i64, addresses: &Addresses) -> Self {
        let is_metered = price.is_metered();
        let trial = price.recurring.and_then(|recurring| recurring.trial_days);
        Self {
            id: price.id.to_string(),
            name: shown_name(price),
            description: price.description.clone().unwrap_or_default(),
            rich_description: price.rich_description.clone().unwrap_or_default(),
            product_id: price.product.to_string(),
            product_options: price.options.clone(),
            currency: price.currency.code().to_owned(),
            currency_sign: price.currency.sign(),
            pricing: PlanPricing::new(price),
            setup: (price.fees.setup_minor != 0).then(|| SetupView { price: fee(price.fees.setup_minor, price) }),
            custom_fields: price.custom_fields.clone(),
            is_active: price.active,
            revision: revision(rev, price.created),
            is_trial_only: false,
            recurring_interval: price.recurring.map(|recurring| RecurringIntervalView {
                unit: Interval::word(recurring.interval),
                length: recurring.count,
                limit: None,
                billing_timing: if is_metered { "postpaid" } else { "prepaid" },
                period_anchor_instruction: None,
            }),
            trial: trial.map(|length| TrialView {
                price: fee(price.fees.trial_minor, price),
                period: TrialPeriodView { unit: "day", length },
            }),
            metered_billing: is_metered.then(|| MeteredBillingView {
                strategy: price.usage_count.unwrap_or(UsageCount::Sum).word(),
                min: None,
                max: None,
                sticky: false,
            }),
            invoice_time_shift: None,
            created_time: time(price.created),
            updated_time: time(price.updated),
            links: vec![addresses.link("self", crate::plans::COLLECTION, price.id.as_str())],
        }
    }
}
