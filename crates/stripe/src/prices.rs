//! Prices in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;

use billfold_app::prices::{self, NewPrice, Sold, Terms, columns};
use billfold_app::products::NewProduct;
use billfold_app::{Column, Filter, Test};
use billfold_domain::Rule;
use billfold_domain::catalogue::{Price, PriceChanges, ProductChanges, Recurring, TaxBehavior, UsageType};
use billfold_domain::change::Change;
use billfold_domain::currency::Currency;
use billfold_domain::features::{Interval, PauseOption};
use billfold_domain::ids::{PriceId, ProductId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::stored::flag_text;
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, any_of, equals};
use crate::params::{ParamError, Problem};
use crate::products::{ChosenId, ProductView};
use crate::schemas::{Answer, Expandable, Nothing};
use crate::words::{Few, Name, Stamp, Whole, Word, own_words};

/// The largest amount, in minor units: Stripe's eight digits.
const MAX_AMOUNT_MINOR: i64 = 99_999_999;
/// The longest trial, in days: two years.
const MAX_TRIAL_DAYS: i64 = 730;
/// The most lookup keys in a filter.
const MAX_LOOKUP_KEYS: usize = 10;

/// The amount of one unit, in minor units of the currency.
pub type Amount = Whole<0, MAX_AMOUNT_MINOR>;
/// How many units of time lie between two charges, at the most three years of
/// days.
pub type IntervalCount = Whole<1, { 366 * 3 }>;

own_words! {
    /// How an amount is found.
    BillingScheme {
        /// So much for each unit.
        PerUnit = "per_unit",
    }
    /// Whether a price is charged once.
    PriceType {
        /// Once.
        OneTime = "one_time",
        /// Again and again.
        Recurring = "recurring",
    }
}

crate::params! {
    /// A new price.
    pub struct Create {
        /// Whether it can be bought; true unless said.
        optional active: bool,
        /// How the amount is found.
        optional billing_scheme: Word<BillingScheme>,
        /// The currency.
        required currency: Currency,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A key to find it by.
        emptyable lookup_key: Text<200>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The merchant's name for it.
        emptyable nickname: Text<5000>,
        /// The product; this or product_data is needed.
        optional product: Name,
        /// A product to make with it.
        optional product_data: ProductData,
        /// How often it is charged; once unless said.
        optional recurring: RecurringParams,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// Whether it takes its lookup key from the price that has it.
        optional transfer_lookup_key: bool,
        /// The amount of one unit, in minor units of the currency.
        required unit_amount: Amount,
    }

    /// A product to make with a price.
    pub struct ProductData {
        /// Whether it can be bought; true unless said.
        optional active: bool,
        /// An id of the merchant's choice.
        optional id: ChosenId,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        required name: Text<250>,
        /// What stands on a card statement.
        emptyable statement_descriptor: Text<22>,
        /// The tax code.
        emptyable tax_code: Name,
        /// What one of it is called.
        emptyable unit_label: Text<12>,
    }

    /// How often a price is charged.
    pub struct RecurringParams {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said, three years at the most.
        optional interval_count: IntervalCount,
        /// Days of trial before the first charge.
        optional trial_period_days: Whole<1, MAX_TRIAL_DAYS>,
        /// How usage is counted.
        optional usage_type: Word<UsageType>,
    }

    /// Changes of a price.
    pub struct Update {
        /// Whether it can be bought.
        optional active: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A key to find it by.
        emptyable lookup_key: Text<200>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The merchant's name for it.
        emptyable nickname: Text<5000>,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// Whether it takes its lookup key from the price that has it.
        optional transfer_lookup_key: bool,
    }

    /// Reading one price.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which prices to list.
    pub struct List {
        /// Only those that can be bought, or only the others.
        optional active: bool,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those of this currency.
        optional currency: Currency,
        /// Only prices newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most prices; 10 unless said.
        optional limit: Limit,
        /// Only those of these lookup keys.
        optional lookup_keys: Few<Name, MAX_LOOKUP_KEYS>,
        /// Only those of this product.
        optional product: Name,
        /// Only those that are charged like this.
        optional recurring: RecurringFilter,
        /// Only prices older than the one of this id.
        optional starting_after: Name,
        /// Only those charged once, or only the others.
        optional r#type: Word<PriceType>,
    }

    /// How a price is charged.
    pub struct RecurringFilter {
        /// The unit.
        optional interval: Word<Interval>,
        /// How usage is counted.
        optional usage_type: Word<UsageType>,
    }
}

crate::answers! {
    /// A price.
    pub struct PriceView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PriceTag,
        /// Whether it can be bought.
        always active: bool,
        /// How the amount is found.
        always billing_scheme: Word<BillingScheme>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency, in lower case.
        always currency: String,
        /// The amount in each currency; only when expanded.
        pruned currency_options: CurrencyOptions,
        /// An amount of the customer's choice, of which there is none.
        always custom_unit_amount: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// A key to find it by.
        always lookup_key: Option<String>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The merchant's name for it.
        always nickname: Option<String>,
        /// The product.
        always product: Expandable<ProductView>,
        /// How often it is charged; none for once.
        always recurring: Option<RecurringView>,
        /// Whether taxes are within the amount.
        always tax_behavior: Word<TaxBehavior>,
        /// How tiers work, of which there are none.
        always tiers_mode: Nothing,
        /// How a quantity is counted before it is priced: as it is.
        always transform_quantity: Nothing,
        /// Whether it is charged once.
        always r#type: Word<PriceType>,
        /// The amount of one unit, in minor units of the currency.
        always unit_amount: i64,
        /// The same, as a decimal.
        always unit_amount_decimal: String,
    }

    /// How often a price is charged.
    pub struct RecurringView {
        /// The unit.
        always interval: Word<Interval>,
        /// How many of them.
        always interval_count: u32,
        /// The meter of usage, of which there is none.
        always meter: Nothing,
        /// Days of trial before the first charge.
        always trial_period_days: Option<u32>,
        /// How usage is counted.
        always usage_type: Word<UsageType>,
    }

    /// The amount in one currency.
    pub struct CurrencyOption {
        /// An amount of the customer's choice, of which there is none.
        always custom_unit_amount: Nothing,
        /// Whether taxes are within the amount.
        always tax_behavior: Word<TaxBehavior>,
        /// The amount of one unit, in minor units of the currency.
        always unit_amount: i64,
        /// The same, as a decimal.
        always unit_amount_decimal: String,
    }
}

crate::words::tags! {
    /// The `object` of a price.
    PriceTag = "price";
}

/// The amounts of a price by currency, in lower case.
pub type CurrencyOptions = BTreeMap<String, CurrencyOption>;

impl Answer for CurrencyOptions {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::schemas::simple(utoipa::openapi::Type::Object)
            .additional_properties(Some(CurrencyOption::schema()))
            .into()
    }
}

/// The price in this dialect's form.
pub fn view(price: &Price, setting: &Setting) -> PriceView {
    let Price {
        id,
        product,
        active,
        currency,
        unit_amount_minor,
        recurring,
        nickname,
        lookup_key,
        tax_behavior,
        metadata,
        created,
        updated: _,
    } = price;
    let currency = currency.code().to_ascii_lowercase();
    let option = CurrencyOption {
        custom_unit_amount: Nothing,
        tax_behavior: Word(*tax_behavior),
        unit_amount: *unit_amount_minor,
        unit_amount_decimal: unit_amount_minor.to_string(),
    };
    let kind = match recurring {
        Some(_) => PriceType::Recurring,
        None => PriceType::OneTime,
    };
    PriceView {
        id: id.as_str().to_owned(),
        object: PriceTag,
        active: *active,
        billing_scheme: Word(BillingScheme::PerUnit),
        created: Stamp::of(*created),
        currency: currency.clone(),
        currency_options: BTreeMap::from([(currency, option)]),
        custom_unit_amount: Nothing,
        livemode: setting.livemode,
        lookup_key: lookup_key.clone(),
        metadata: metadata.pairs().clone(),
        nickname: nickname.clone(),
        product: Expandable::id(product.as_str()),
        recurring: recurring.as_ref().map(recurring_view),
        tax_behavior: Word(*tax_behavior),
        tiers_mode: Nothing,
        transform_quantity: Nothing,
        r#type: Word(kind),
        unit_amount: *unit_amount_minor,
        unit_amount_decimal: unit_amount_minor.to_string(),
    }
}

fn recurring_view(recurring: &Recurring) -> RecurringView {
    let Recurring { interval, count, usage, trial_days } = *recurring;
    RecurringView {
        interval: Word(interval),
        interval_count: count,
        meter: Nothing,
        trial_period_days: trial_days,
        usage_type: Word(usage),
    }
}

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
    let recurring = match &params.recurring {
        None => None,
        Some(recurring) => {
            let count = recurring.interval_count.map_or(1, Whole::unsigned);
            check_interval(recurring.interval.0, count, "recurring[interval_count]")?;
            Some(Recurring {
                interval: recurring.interval.0,
                count,
                usage: recurring.usage_type.map_or(UsageType::Licensed, |word| word.0),
                trial_days: recurring.trial_period_days.map(Whole::unsigned),
            })
        }
    };
    let tax_behavior = params.tax_behavior.map(|word| word.0);
    Ok(NewPrice {
        product,
        terms: Terms { currency: params.currency, unit_amount_minor: params.unit_amount.get(), recurring },
        changes: PriceChanges {
            active: params.active.map_or(Change::Keep, Change::Set),
            nickname: params.nickname.to_change(ToString::to_string),
            lookup_key: params.lookup_key.to_change(ToString::to_string),
            tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
            metadata: metadata(&params.metadata),
        },
        takes_lookup_key: params.transfer_lookup_key.unwrap_or(false),
    })
}

fn new_product(data: &ProductData) -> NewProduct {
    NewProduct {
        id: data.id.as_ref().map(|id| ProductId::stored(id.0.clone())),
        name: data.name.as_str().to_owned(),
        changes: ProductChanges {
            active: data.active.map_or(Change::Keep, Change::Set),
            statement_descriptor: data.statement_descriptor.to_change(ToString::to_string),
            tax_code: data.tax_code.to_change(|code| code.0.clone()),
            unit_label: data.unit_label.to_change(ToString::to_string),
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
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Price, params.expand.as_ref())?;
    let new = new_price(&params)?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = prices::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Price, &plan)).await
}

/// `POST /v1/prices/{price}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Price, params.expand.as_ref())?;
    let tax_behavior = params.tax_behavior.map(|word| word.0);
    let changes = PriceChanges {
        active: params.active.map_or(Change::Keep, Change::Set),
        nickname: params.nickname.to_change(ToString::to_string),
        lookup_key: params.lookup_key.to_change(ToString::to_string),
        tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
        metadata: metadata(&params.metadata),
    };
    let changes = (changes, params.transfer_lookup_key.unwrap_or(false));
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
