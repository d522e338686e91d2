//! Prices in this dialect's form.

pub mod inline;
mod params;
mod view;

use axum::response::Response;

use billfold_app::prices::{self, NewPrice, Sold, Terms, columns};
use billfold_app::products::NewProduct;
use billfold_app::{Column, Filter, Test};
use billfold_domain::Rule;
use billfold_domain::amounts::Exact;
use billfold_domain::catalogue::ProductChanges;
use billfold_domain::change::Change;
use billfold_domain::features::{Interval, PauseOption};
use billfold_domain::ids::{PriceId, ProductId};
use billfold_domain::prices::{PerUnit, Price, PriceChanges, Pricing, Recurring, Tier, Tiered, Transform, UsageType};
use billfold_domain::stored::flag_text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Plan, whole};
use crate::lists::{self, Created, Window, any_of, equals};
use crate::params::{ParamError, Problem};
use crate::words::Whole;

pub use params::{Amount, Create, IntervalCount, List, Retrieve, Update};
pub use view::{CurrencyOption, CurrencyOptions, PriceTag, PriceView, RecurringView, TierView, TransformView, view};

use params::{BillingScheme, PriceType, ProductData, RecurringParams, TierParams};

/// Holds an interval to three years.
///
/// # Errors
/// 400 naming the parameter.
pub fn check_interval(interval: Interval, count: u32, param: &str) -> Result<(), ParamError> {
    let most = PauseOption::most_of(interval);
    if count <= most {
        return Ok(());
    }
    let max = i64::from(most);
    Err(ParamError::at(param, Problem::Broken(Rule::OutOfRange { min: 1, max })))
}

fn new_price(params: &Create) -> Result<NewPrice, ApiError> {
    let product = match (&params.product, &params.product_data) {
        (Some(id), None) => Sold::Existing(ProductId::stored(id.0.clone())),
        (None, Some(data)) => Sold::New(Box::new(new_product(data))),
        (None, None) => return Err(ParamError::at("product", Problem::Missing).into()),
        (Some(_), Some(_)) => {
            let message = "product and product_data cannot be used together.".to_owned();
            return Err(ParamError::at("product_data", Problem::Said(message)).into());
        }
    };
    let recurring = params.recurring.as_ref().map(recurring).transpose()?;
    let meter = params.recurring.as_ref().and_then(|recurring| recurring.meter.as_ref());
    let tax_behavior = params.tax_behavior.map(|word| word.0);
    Ok(NewPrice {
        product,
        terms: Terms {
            currency: params.currency,
            pricing: pricing(params)?,
            recurring,
            meter: meter.map(ToString::to_string),
        },
        changes: PriceChanges {
            active: params.active.map_or(Change::Keep, Change::Set),
            nickname: params.nickname.to_change(ToString::to_string),
            lookup_key: params.lookup_key.to_change(ToString::to_string),
            tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
            metadata: metadata(&params.metadata),
            ..PriceChanges::default()
        },
        takes_lookup_key: params.transfer_lookup_key.unwrap_or(false),
    })
}

fn recurring(params: &RecurringParams) -> Result<Recurring, ApiError> {
    let count = params.interval_count.map_or(1, Whole::unsigned);
    check_interval(params.interval.0, count, "recurring[interval_count]")?;
    let usage = params.usage_type.map_or(UsageType::Licensed, |word| word.0);
    if params.meter.is_some() && usage == UsageType::Licensed {
        return Err(excluded(
            "recurring[meter]",
            "recurring[meter] can be used only with recurring[usage_type]=metered.",
        ));
    }
    Ok(Recurring {
        interval: params.interval.0,
        count,
        usage,
        trial_days: params.trial_period_days.map(Whole::unsigned),
    })
}

fn excluded(param: &str, message: &str) -> ApiError {
    ParamError::at(param, Problem::Said(message.to_owned())).into()
}

/// An amount that is given whole or as a decimal, but not as both.
///
/// # Errors
/// 400 naming the parameter of the decimal.
pub fn amount(whole: Option<Amount>, decimal: Option<Exact>, param: &str) -> Result<Option<Exact>, ApiError> {
    match (whole, decimal) {
        (Some(_), Some(_)) => {
            let bare = param.trim_end_matches(']');
            let end = if bare == param { "" } else { "]" };
            let other = format!("{bare}_decimal{end}");
            Err(excluded(&other, &format!("{param} and {other} cannot be used together.")))
        }
        (Some(whole), None) => Ok(Some(Exact::of_minor(whole.get()))),
        (None, decimal) => Ok(decimal),
    }
}

/// How the amount for a quantity is found.
fn pricing(params: &Create) -> Result<Pricing, ApiError> {
    let unit = amount(params.unit_amount, params.unit_amount_decimal, "unit_amount")?;
    if params.billing_scheme.is_some_and(|scheme| scheme.0 == BillingScheme::Tiered) {
        return tiered(params, unit.is_some());
    }
    for (given, param) in [(params.tiers.is_some(), "tiers"), (params.tiers_mode.is_some(), "tiers_mode")] {
        if given {
            return Err(excluded(param, &format!("{param} can be used only with billing_scheme=tiered.")));
        }
    }
    let unit = unit.ok_or_else(|| ParamError::at("unit_amount", Problem::Missing))?;
    let transform = params.transform_quantity.as_ref();
    let transform = transform
        .map(|packages| Transform { divide_by: packages.divide_by.unsigned().into(), round: packages.round.0 });
    Ok(Pricing::PerUnit(PerUnit { unit, transform }))
}

fn tiered(params: &Create, has_unit: bool) -> Result<Pricing, ApiError> {
    if has_unit {
        let param = if params.unit_amount.is_some() { "unit_amount" } else { "unit_amount_decimal" };
        return Err(excluded(param, &format!("{param} cannot be used together with billing_scheme=tiered.")));
    }
    if params.transform_quantity.is_some() {
        let message = "transform_quantity cannot be used together with billing_scheme=tiered.";
        return Err(excluded("transform_quantity", message));
    }
    let mode = params.tiers_mode.ok_or_else(|| ParamError::at("tiers_mode", Problem::Missing))?.0;
    let tiers = params.tiers.as_ref().ok_or_else(|| ParamError::at("tiers", Problem::Missing))?;
    let tiers = tiers.0.iter().enumerate().map(|(at, tier)| read_tier(at, tier)).collect::<Result<_, _>>()?;
    Ok(Pricing::Tiered(Tiered { mode, tiers }))
}

fn read_tier(at: usize, params: &TierParams) -> Result<Tier, ApiError> {
    let unit = amount(params.unit_amount, params.unit_amount_decimal, &format!("tiers[{at}][unit_amount]"))?;
    let flat = amount(params.flat_amount, params.flat_amount_decimal, &format!("tiers[{at}][flat_amount]"))?;
    if unit.is_none() && flat.is_none() {
        return Err(ParamError::at(&format!("tiers[{at}][unit_amount]"), Problem::Missing).into());
    }
    Ok(Tier { up_to: params.up_to.0, unit, flat })
}

/// Refuses what other servers of this dialect know and this one does not, in
/// words of its own.
///
/// # Errors
/// 400 naming the parameter.
pub fn refuse_chosen_amounts(call: &Call, param: &str) -> Result<(), ApiError> {
    let top = param.split('[').next().unwrap_or_default();
    let found = match call.sent.get(top) {
        Some(crate::form::Node::Map(tree)) if top != param => tree.get("custom_unit_amount"),
        found => found.filter(|_| top == param),
    };
    match found {
        None => Ok(()),
        Some(_) => Err(excluded(param, "Amounts that customers choose are not sold here: use unit_amount.")),
    }
}

fn new_product(data: &ProductData) -> NewProduct {
    NewProduct {
        id: data.id.as_ref().map(|id| ProductId::stored(id.0.clone())),
        name: data.name.as_str().to_owned(),
        changes: ProductChanges {
            active: data.active.map_or(Change::Keep, Change::Set),
            statement_descriptor: data.statement_descriptor.to_change(ToString::to_string),
            tax_code: crate::products::tax_code(&data.tax_code, data.tax_details.as_ref()),
            unit_label: data.unit_label.to_change(ToString::to_string),
            performance_location: crate::products::performance_location(data.tax_details.as_ref()),
            metadata: metadata(&data.metadata),
            ..ProductChanges::default()
        },
        price: None,
    }
}

type Stored = billfold_app::Stored<Price>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<PriceView> + Clone + use<> {
    let setting = setting.clone();
    move |price| Shown { view: view(&price.value, &setting), rev: Some(price.rev) }
}

/// `POST /v1/prices`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    refuse_chosen_amounts(&call, "custom_unit_amount")?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Price, params.expand.as_ref())?;
    let new = new_price(&params)?;
    let is_metered = new.terms.recurring.is_some_and(|recurring| recurring.usage == UsageType::Metered);
    if is_metered && new.terms.meter.is_none() && call.version.needs_meters() {
        return Err(ParamError::at("recurring[meter]", Problem::Missing).into());
    }
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = prices::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Price, &plan)).await
}

/// What the parameters change.
pub fn into_changes(params: &Update) -> PriceChanges {
    let tax_behavior = params.tax_behavior.map(|word| word.0);
    PriceChanges {
        active: params.active.map_or(Change::Keep, Change::Set),
        nickname: params.nickname.to_change(ToString::to_string),
        lookup_key: params.lookup_key.to_change(ToString::to_string),
        tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
        metadata: metadata(&params.metadata),
        ..PriceChanges::default()
    }
}

/// `POST /v1/prices/{price}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Price, params.expand.as_ref())?;
    let changes = (into_changes(&params), params.transfer_lookup_key.unwrap_or(false));
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PriceId::stored(call.id.clone());
    let changed = prices::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::Price, &plan)).await
}

/// `GET /v1/prices/{price}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Price, params.expand.as_ref())?;
    let id = PriceId::stored(call.id.clone());
    let found = prices::get(&call.app, &call.caller, &id).await;
    let price = found.map_err(|error| call.failed(error))?;
    let shown = shower(&call.setting)(&price);
    answers::object(&call, shown, (Kind::Price, &plan)).await
}

/// `GET /v1/prices`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Price, params.expand.as_ref())?;
    let filters = filters(&params);
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = prices::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |price: &Price| whole(&view(price, &call.setting));
    lists::page(&call, slice, show, (Kind::Price, &plan)).await
}

fn filters(params: &List) -> Vec<Filter> {
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    let mut only = |column: Column, value: Option<String>| {
        filters.extend(value.map(|value| equals(column, value)));
    };
    only(columns::ACTIVE, params.active.map(|flag| flag_text(flag).to_owned()));
    only(columns::CURRENCY, params.currency.map(|currency| currency.code().to_owned()));
    only(columns::PRODUCT, params.product.as_ref().map(ToString::to_string));
    if let Some(recurring) = &params.recurring {
        only(columns::INTERVAL, recurring.interval.map(|word| word.0.word().to_owned()));
        only(columns::METER, recurring.meter.as_ref().map(ToString::to_string));
        only(columns::USAGE, recurring.usage_type.map(|word| word.0.word().to_owned()));
    }
    if let Some(keys) = &params.lookup_keys {
        let keys = keys.0.iter().map(ToString::to_string).collect();
        filters.push(any_of(columns::LOOKUP_KEY, keys));
    }
    if let Some(kind) = params.r#type {
        filters.push(Filter { column: columns::INTERVAL, test: Test::IsNull, negated: kind.0 == PriceType::Recurring });
    }
    filters
}
