//! A plan as clients write it.
//!
//! What is due for a plan never changes: who needs another price makes another
//! plan. Plans that are only a trial, a limited number of periods and postpaid plans
//! without metering are refused, for they are not sold here.

use std::collections::BTreeMap;

use billfold_domain::currency::Currency;
use billfold_domain::features::Interval;
use billfold_domain::ids::ProductId;
use billfold_domain::prices::{Fees, Price, PriceChanges, Recurring, TermsChanges, UsageCount, UsageType};
use billfold_domain::{Change, Field, Rule, text};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use crate::amounts;
use crate::customer_body::custom_fields;
use crate::faults::Faults;
use crate::members::{Member, checked, objects};
use crate::payments::Amount;
use crate::plan_pricing::{self, Known, PlanPricingBody};
use crate::plan_view::shown_name;
use crate::product_body::{line, prose};
use crate::replacing;

/// The most characters of a name.
const MAX_NAME_CHARS: usize = 255;
/// The most characters of a description.
const MAX_DESCRIPTION_CHARS: usize = 65_535;
/// The most options.
const MAX_OPTIONS: usize = 50;
/// The most characters of the value of an option.
const MAX_OPTION_CHARS: usize = 255;
/// The longest trial, in days.
const MAX_TRIAL_DAYS: u32 = 730;
/// The longest interval, in years.
const MAX_YEARS: u32 = 3;

/// A plan to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written
/// back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanBody {
    /// Name of the plan.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "Gold, monthly")]
    name: Member<String>,
    /// Description in plain words.
    #[serde(default)]
    #[schema(value_type = String, max_length = 65535, pattern = r"^$|^[A-Za-z0-9 ]*[A-Za-z0-9][A-Za-z0-9 ]*$")]
    description: Member<String>,
    /// Description with marked-up words.
    #[serde(default)]
    #[schema(value_type = String, max_length = 65535, pattern = r"^$|^[A-Za-z0-9 ]*[A-Za-z0-9][A-Za-z0-9 ]*$")]
    rich_description: Member<String>,
    /// ID of the product. It never changes.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    product_id: Member<String>,
    /// Values of the product's options.
    #[serde(default)]
    #[schema(value_type = Option<BTreeMap<String, String>>)]
    product_options: Member<Map<String, Value>>,
    /// Currency (ISO 4217). It never changes.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^[A-Z]{3}$", example = "USD")]
    currency: Member<String>,
    /// How the amount for a quantity is found. It never changes.
    #[serde(default)]
    #[schema(value_type = PlanPricingBody, required = true)]
    pricing: Member<Map<String, Value>>,
    /// A fee that is charged once, when an order begins with the plan. It never changes.
    #[serde(default)]
    #[schema(value_type = Option<SetupBody>)]
    setup: Member<SetupBody>,
    /// The merchant's own fields, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
    /// Whether it can be bought.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    is_active: Member<bool>,
    /// How often it is charged; null for once. It never changes.
    #[serde(default)]
    #[schema(value_type = Option<IntervalBody>)]
    recurring_interval: Member<IntervalBody>,
    /// The time before the first charge. It never changes.
    #[serde(default)]
    #[schema(value_type = Option<TrialBody>)]
    trial: Member<TrialBody>,
    /// Charging by reported usage, which the meter counts whose event name is the plan's
    /// ID. It never changes.
    #[serde(default)]
    #[schema(value_type = Option<MeteredBody>)]
    metered_billing: Member<MeteredBody>,
}

/// A setup fee.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct SetupBody {
    /// The fee, however many of the plan are ordered.
    #[serde(default)]
    #[schema(value_type = f64, required = true, minimum = 0, maximum = 999_999_999.99)]
    price: Member<Amount>,
}

/// How often a plan is charged.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct IntervalBody {
    /// Unit of time.
    #[serde(default)]
    #[schema(value_type = TimeUnitName, required = true)]
    unit: Member<String>,
    /// How many of them, three years at the most.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 1, maximum = 3)]
    length: Member<i64>,
    /// The number of periods, which is not limited here: only null.
    #[serde(default)]
    #[schema(ignore)]
    limit: Member<i64>,
    /// `postpaid` for metered plans, `prepaid` for others.
    #[serde(default)]
    #[schema(ignore)]
    billing_timing: Member<String>,
    /// Where periods are anchored: only null.
    #[serde(default)]
    #[schema(ignore)]
    period_anchor_instruction: Member<Map<String, Value>>,
}

/// A unit of time.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "the schema of what is read as a word")]
pub(crate) enum TimeUnitName {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// The time before the first charge.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct TrialBody {
    /// The fee for it, of each that is ordered, charged when an order begins.
    #[serde(default)]
    #[schema(value_type = f64, required = true, minimum = 0, maximum = 999_999_999.99)]
    price: Member<Amount>,
    /// How long it is.
    #[serde(default)]
    #[schema(value_type = TrialPeriodBody, required = true)]
    period: Member<TrialPeriodBody>,
}

/// How long a trial is: days or weeks, two years at the most.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct TrialPeriodBody {
    /// Unit of time: a day or a week.
    #[serde(default)]
    #[schema(value_type = TrialUnitName, required = true)]
    unit: Member<String>,
    /// How many of them.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 1, maximum = 104)]
    length: Member<i64>,
}

/// A unit of a trial.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "the schema of what is read as a word")]
pub(crate) enum TrialUnitName {
    /// A day.
    Day,
    /// A week.
    Week,
}

/// Charging by reported usage.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct MeteredBody {
    /// What of the reports counts: `sum` or `last`.
    #[serde(default)]
    #[schema(value_type = StrategyName, required = true)]
    strategy: Member<String>,
    /// The least that is charged: only null.
    #[serde(default)]
    #[schema(ignore)]
    min: Member<Amount>,
    /// The most that is charged: only null.
    #[serde(default)]
    #[schema(ignore)]
    max: Member<Amount>,
    /// Whether the last report counts for later periods: only false.
    #[serde(default)]
    #[schema(ignore)]
    sticky: Member<bool>,
}

/// What of the reports counts.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "the schema of what is read as a word")]
pub(crate) enum StrategyName {
    /// All together.
    Sum,
    /// The last.
    Last,
}

objects!(PlanBody, SetupBody, IntervalBody, TrialBody, TrialPeriodBody, MeteredBody);

/// The changes that a body makes to a plan that is shown like this. What never
/// changes is compared with the plan when it is written.
pub(crate) fn changes(body: Value, shown: Option<&Value>) -> Value {
    let defaults = [
        ("description", Some(json!(""))),
        ("richDescription", Some(json!(""))),
        ("productOptions", Some(Value::Null)),
        ("customFields", Some(json!({}))),
        ("isActive", Some(json!(true))),
    ];
    replacing::changes(body, shown, &defaults)
}

/// A body whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct PlanDraft {
    name: Option<String>,
    product: Option<ProductId>,
    currency: Option<Currency>,
    pricing: Option<Known>,
    recurring: Option<(Recurring, Option<UsageCount>)>,
    fees: Fees,
    changes: PriceChanges,
}

impl PlanDraft {
    /// Reads the changes that a body makes.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<PlanBody>::whole(body, faults).unwrap_or_default();
        let name = body.name.required("name", faults);
        let product = body.product_id.required("productId", faults);
        let currency = body.currency.required("currency", faults);
        let currency = checked(currency, "currency", faults, |t| Currency::parse(t));
        let pricing = body.pricing.required("pricing", faults);
        let pricing =
            pricing.zip(currency).and_then(|(pricing, currency)| plan_pricing::read(&pricing, currency, faults));
        let fee_of = |fee: Option<Amount>, path: &str, faults: &mut Faults| {
            let minor = currency
                .and_then(|currency| checked(fee, path, faults, |Amount(number)| amounts::read(number, currency)));
            minor.unwrap_or_default()
        };
        let setup = body.setup.nullable("setup", faults);
        let setup = setup.and_then(|setup| setup.price.required("setup.price", faults));
        let setup_minor = fee_of(setup, "setup.price", faults);
        let trial_fee = match &body.trial {
            Member::Value(TrialBody { price: Member::Value(fee), .. }) => Some(fee.clone()),
            _ => None,
        };
        let trial_minor = fee_of(trial_fee, "trial.price", faults);
        let says_fields = !matches!(body.custom_fields, Member::Absent);
        let fields = custom_fields(body.custom_fields, faults);
        let recurring = recurring(body.recurring_interval, body.trial, body.metered_billing, faults);
        if setup_minor != 0 && recurring.is_none() {
            faults.say("setup.price", "must be 0 for a plan without a recurringInterval");
        }
        let name = checked(name, "name", faults, |t| line(t, MAX_NAME_CHARS));
        let product = checked(product, "productId", faults, |t| ProductId::parse(t));
        let changes = PriceChanges {
            active: body.is_active.optional("isActive", faults).map_or(Change::Keep, Change::Set),
            description: words(body.description, "description", faults),
            rich_description: words(body.rich_description, "richDescription", faults),
            options: options(body.product_options, faults),
            custom_fields: if says_fields { Change::Set(fields) } else { Change::Keep },
            ..PriceChanges::default()
        };
        Self { name, product, currency, pricing, recurring, fees: Fees { setup_minor, trial_minor }, changes }
    }

    /// What the draft changes of a price as it is, or says of a new one.
    pub(crate) fn drafted(&self, current: Option<&Price>) -> (TermsChanges, PriceChanges) {
        fn said<T: Clone + PartialEq>(value: Option<&T>, shown: Option<&T>) -> Change<T> {
            value.map_or(Change::Keep, |value| Change::unless_shown(value.clone(), shown))
        }
        let known = current.map(plan_pricing::known);
        let charged = current.and_then(recurring_of);
        let recurring = match (current, self.recurring) {
            (Some(_), None) if charged.is_none() => Change::Keep,
            (_, None) => Change::Clear,
            (_, Some(recurring)) => Change::unless_shown(recurring, charged.as_ref()),
        };
        let terms = TermsChanges {
            product: said(self.product.as_ref(), current.map(|price| &price.product)),
            currency: said(self.currency.as_ref(), current.map(|price| &price.currency)),
            pricing: said(self.pricing.as_ref(), known.as_ref()),
            recurring,
            setup_minor: Change::unless_shown(self.fees.setup_minor, current.map(|price| &price.fees.setup_minor)),
            trial_minor: Change::unless_shown(self.fees.trial_minor, current.map(|price| &price.fees.trial_minor)),
        };
        let shown = current.map(shown_name);
        let nickname = said(self.name.as_ref(), shown.as_ref());
        (terms, PriceChanges { nickname, ..self.changes.clone() })
    }
}

/// How often a price is charged, and what of the usage counts, as a plan says it.
fn recurring_of(price: &Price) -> Option<(Recurring, Option<UsageCount>)> {
    let count = || Some(price.usage_count.unwrap_or(UsageCount::Sum));
    price.recurring.map(|recurring| (recurring, price.is_metered().then(count).flatten()))
}

/// Words of which none is written as empty text.
fn words(member: Member<String>, path: &str, faults: &mut Faults) -> Change<String> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let text = member.optional(path, faults).filter(|text| !text.is_empty());
    Change::set_or_clear(checked(text, path, faults, |t| prose(t, MAX_DESCRIPTION_CHARS)))
}

fn options(member: Member<Map<String, Value>>, faults: &mut Faults) -> Change<BTreeMap<String, String>> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let Some(members) = member.nullable("productOptions", faults) else { return Change::Clear };
    if members.len() > MAX_OPTIONS {
        faults.rule("productOptions", &Rule::TooMany { max_entries: MAX_OPTIONS });
    }
    let mut options = BTreeMap::new();
    for (name, value) in members {
        let path = format!("productOptions.{name}");
        match value {
            Value::String(value) => {
                let checks = [text::check(&name, MAX_OPTION_CHARS), text::check(&value, MAX_OPTION_CHARS)];
                checks.iter().filter_map(|check| check.as_ref().err()).for_each(|rule| faults.rule(&path, rule));
                options.insert(name, value);
            }
            _ => faults.say(&path, "must be a string"),
        }
    }
    Change::Set(options)
}

/// Reads how often a plan is charged, its trial and how usage counts.
fn recurring(
    interval: Member<IntervalBody>,
    trial: Member<TrialBody>,
    metered: Member<MeteredBody>,
    faults: &mut Faults,
) -> Option<(Recurring, Option<UsageCount>)> {
    let interval = interval.nullable("recurringInterval", faults);
    let trial_days = trial.nullable("trial", faults).map(|trial| read_trial(trial, faults));
    let usage_count = metered.nullable("meteredBilling", faults).map(|metered| read_metered(metered, faults));
    let Some(body) = interval else {
        if trial_days.is_some() {
            faults.say("recurringInterval", "is required with a trial: plans that are only a trial are not sold here");
        }
        if usage_count.is_some() {
            faults.say("recurringInterval", "is required with metered billing");
        }
        return None;
    };
    let unit = body.unit.required("recurringInterval.unit", faults);
    let unit =
        checked(unit, "recurringInterval.unit", faults, |word| Interval::from_word(word).ok_or(Rule::UnknownChoice));
    let length = body.length.required("recurringInterval.length", faults);
    if body.limit.nullable("recurringInterval.limit", faults).is_some() {
        faults.say("recurringInterval.limit", "must be null: plans go on until they are cancelled");
    }
    let anchor = "recurringInterval.periodAnchorInstruction";
    if body.period_anchor_instruction.nullable(anchor, faults).is_some() {
        faults.say(anchor, "must be null: periods are counted from the start of the order");
    }
    let timing = body.billing_timing.optional("recurringInterval.billingTiming", faults);
    match (timing.as_deref(), usage_count.is_some()) {
        (None, _) | (Some("prepaid"), false) | (Some("postpaid"), true) => {}
        (Some("prepaid"), true) => {
            faults.say("recurringInterval.billingTiming", "must be postpaid with metered billing");
        }
        (Some("postpaid"), false) => {
            faults.say("recurringInterval.billingTiming", "must be prepaid without metered billing");
        }
        (Some(_), _) => faults.rule("recurringInterval.billingTiming", &Rule::UnknownChoice),
    }
    let (interval, length) = unit.zip(length)?;
    let most = match interval {
        Interval::Day => 366 * MAX_YEARS,
        Interval::Week => 52 * MAX_YEARS,
        Interval::Month => 12 * MAX_YEARS,
        Interval::Year => MAX_YEARS,
    };
    let Some(count) = u32::try_from(length).ok().filter(|count| (1..=most).contains(count)) else {
        faults.rule("recurringInterval.length", &Rule::OutOfRange { min: 1, max: i64::from(most) });
        return None;
    };
    let usage = if usage_count.is_some() { UsageType::Metered } else { UsageType::Licensed };
    Some((Recurring { interval, count, usage, trial_days: trial_days.flatten() }, usage_count.flatten()))
}

fn read_trial(trial: TrialBody, faults: &mut Faults) -> Option<u32> {
    trial.price.required("trial.price", faults);
    let period = trial.period.required("trial.period", faults)?;
    let unit = period.unit.required("trial.period.unit", faults);
    let days = match unit.as_deref() {
        Some("day") => Some(1),
        Some("week") => Some(7),
        Some(_) => {
            faults.say("trial.period.unit", "must be day or week");
            None
        }
        None => None,
    };
    let length = period.length.required("trial.period.length", faults);
    let (days, length) = days.zip(length)?;
    let total = u32::try_from(length).ok().and_then(|length| length.checked_mul(days));
    let total = total.filter(|total| (1..=MAX_TRIAL_DAYS).contains(total));
    if total.is_none() {
        faults.rule("trial.period.length", &Rule::OutOfRange { min: 1, max: i64::from(MAX_TRIAL_DAYS / days) });
    }
    total
}

fn read_metered(metered: MeteredBody, faults: &mut Faults) -> Option<UsageCount> {
    for (member, path) in [(metered.min, "meteredBilling.min"), (metered.max, "meteredBilling.max")] {
        if member.nullable(path, faults).is_some() {
            faults.say(path, "must be null: what was reported is charged");
        }
    }
    if metered.sticky.optional("meteredBilling.sticky", faults) == Some(true) {
        faults.say("meteredBilling.sticky", "must be false: each period has its own reports");
    }
    let strategy = metered.strategy.required("meteredBilling.strategy", faults);
    checked(strategy, "meteredBilling.strategy", faults, |word| UsageCount::from_word(word).ok_or(Rule::UnknownChoice))
}

/// The path in this dialect of a price's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Product => "productId",
        Field::Currency => "currency",
        Field::Tiers => "pricing",
        Field::Recurring => "recurringInterval",
        Field::Amount => "setup.price",
        Field::TrialEnd => "trial.price",
        other => crate::portal_body::path(other),
    }
}
