//! Coupons in this dialect's form.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{RefOr, Type};

use billfold_app::coupons::{self, Saved, Target};
use billfold_domain::change::Change;
use billfold_domain::coupons::{
    Coupon, CouponChanges, Duration, MAX_MONTHS, MAX_OFF_MINOR, MAX_REDEMPTIONS, MAX_RESTRICTED, Off, WHOLE_PERCENT,
};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CouponId, IdStyle, ProductId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::True;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::form::Node;
use crate::lists::{self, Created, Limit, Seconds, Window};
use crate::params::{ParamError, Parameter, Problem, text};
use crate::schemas::{Answer, simple};
use crate::words::{Few, Hundredths, Name, Stamp, Whole, Word, own_words};

/// The farthest time until which a coupon can be redeemed, in days from now: the
/// five years of Stripe's API.
const MAX_REDEEM_DAYS: i64 = 5 * 366;
const DAY_SECONDS: i64 = 86_400;

/// An amount that is taken off, in minor units.
pub type AmountOff = Whole<1, MAX_OFF_MINOR>;
/// How often something can be redeemed.
pub type Redemptions = Whole<1, { MAX_REDEMPTIONS.cast_signed() }>;
/// A number of months.
pub type Months = Whole<1, 600>;

const _: () = assert!(MAX_MONTHS == 600, "the months of this dialect are those of the domain");

own_words! {
    /// For how long a coupon takes something off.
    CouponDuration {
        /// Always.
        Forever = "forever",
        /// For one invoice.
        Once = "once",
        /// For some months.
        Repeating = "repeating",
    }
}

crate::words::formed! {
    /// An id of the merchant's choice.
    ChosenCouponId, "^[A-Za-z0-9_@~.-]*[A-Za-z0-9_@~-][A-Za-z0-9_@~.-]*$", 50, |text: &str| {
        CouponId::parse(text).is_ok() && text.bytes().any(|b| b != b'.')
    }, billfold_domain::Rule::IdForm;
}

/// A percentage above nought and up to a hundred, in hundredths of a per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(pub u32);

impl Parameter for Percent {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let number = text(node)?.to_owned();
        match Hundredths::read(node) {
            Ok(Hundredths(hundredths)) if hundredths <= WHOLE_PERCENT => Ok(Self(hundredths)),
            _ => {
                let shown: String = number.chars().take(40).collect();
                let message =
                    format!("Invalid percentage: '{shown}' is not above 0 and up to 100, with at most two decimals.");
                Err(ParamError::here(Problem::Said(message)))
            }
        }
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::Number).minimum(Some(0.01)).maximum(Some(100)).multiple_of(Some(0.01)).into()
    }
}

crate::params! {
    /// A new coupon.
    pub struct Create {
        /// What it takes off, in minor units of the currency; this or percent_off
        /// is needed.
        optional amount_off: AmountOff,
        /// What it is for; everything unless said.
        optional applies_to: AppliesToParams,
        /// The currency of amount_off.
        optional currency: Currency,
        /// For how long it takes something off; once unless said.
        optional duration: Word<CouponDuration>,
        /// For how many months, where it is repeating.
        optional duration_in_months: Months,
        /// What to expand in the answer.
        optional expand: Paths,
        /// An id of the merchant's choice.
        optional id: ChosenCouponId,
        /// How often it can be redeemed in all.
        optional max_redemptions: Redemptions,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        optional name: Text<40>,
        /// The percentage that it takes off; this or amount_off is needed.
        optional percent_off: Percent,
        /// Until when it can be redeemed, five years from now at the most.
        optional redeem_by: Seconds,
    }

    /// What a coupon is for.
    pub struct AppliesToParams {
        /// Only these products.
        optional products: Few<Name, MAX_RESTRICTED>,
    }

    /// Changes of a coupon. What it takes off and for how long never changes.
    pub struct Update {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        emptyable name: Text<40>,
    }

    /// Reading one coupon.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Deleting a coupon.
    pub struct Delete {
    }

    /// Which coupons to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only coupons newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most coupons; 10 unless said.
        optional limit: Limit,
        /// Only coupons older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// A coupon.
    pub struct CouponView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CouponTag,
        /// What it takes off, in minor units of the currency.
        always amount_off: Option<i64>,
        /// What it is for, where that is not everything; only when expanded.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned applies_to: Option<AppliesTo>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency of amount_off, in lower case.
        always currency: Option<String>,
        /// What it takes off in each currency; only when expanded.
        pruned currency_options: CurrencyOptions,
        /// For how long it takes something off.
        always duration: Word<CouponDuration>,
        /// For how many months, where it is repeating. A coupon for a number of
        /// invoices shows that number.
        always duration_in_months: Option<u32>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// How often it can be redeemed in all.
        always max_redemptions: Option<u64>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The name, which customers see.
        always name: Option<String>,
        /// The percentage that it takes off.
        always percent_off: Option<Hundredths>,
        /// Until when it can be redeemed, in seconds since 1970.
        always redeem_by: Option<Stamp>,
        /// How often it was redeemed.
        always times_redeemed: u64,
        /// Whether it can be redeemed now.
        always valid: bool,
    }

    /// What a coupon is for.
    pub struct AppliesTo {
        /// Only these products.
        always products: Vec<String>,
    }

    /// What a coupon takes off in one currency.
    pub struct CurrencyAmount {
        /// The amount, in minor units.
        always amount_off: i64,
    }

    /// A coupon that was deleted.
    pub struct DeletedCoupon {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CouponTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a coupon.
    CouponTag = "coupon";
}

/// What a coupon takes off by currency, in lower case.
pub type CurrencyOptions = BTreeMap<String, CurrencyAmount>;

impl Answer for CurrencyOptions {
    fn schema() -> RefOr<Schema> {
        simple(Type::Object).additional_properties(Some(CurrencyAmount::schema())).into()
    }
}

/// The coupon in this dialect's form. Restrictions that only the other dialect can
/// say do not show.
pub fn view(coupon: &Coupon, setting: &Setting) -> CouponView {
    let (amount, percent_off) = match coupon.off {
        Off::Percent(hundredths) => (None, Some(Hundredths(hundredths))),
        Off::Amount { minor, currency } => (Some((minor, currency.code().to_ascii_lowercase())), None),
    };
    let (duration, months) = match coupon.duration {
        Duration::Once => (CouponDuration::Once, None),
        Duration::Forever => (CouponDuration::Forever, None),
        Duration::Months(count) | Duration::Invoices(count) => (CouponDuration::Repeating, Some(count)),
    };
    let options = amount.iter().map(|(minor, currency)| (currency.clone(), CurrencyAmount { amount_off: *minor }));
    CouponView {
        id: coupon.id.as_str().to_owned(),
        object: CouponTag,
        amount_off: amount.as_ref().map(|(minor, _)| *minor),
        applies_to: (!coupon.products.is_empty())
            .then(|| AppliesTo { products: coupon.products.iter().map(|id| id.as_str().to_owned()).collect() }),
        created: Stamp::of(coupon.created),
        currency_options: options.collect(),
        currency: amount.map(|(_, currency)| currency),
        duration: Word(duration),
        duration_in_months: months,
        livemode: setting.livemode,
        max_redemptions: coupon.max_redemptions,
        metadata: coupon.metadata.pairs().clone(),
        name: coupon.name.clone(),
        percent_off,
        redeem_by: coupon.redeem_by.map(Stamp::of),
        times_redeemed: coupon.times_redeemed,
        valid: coupon.is_valid(setting.now),
    }
}

fn shower(setting: &Setting) -> impl Fn(&Saved) -> Shown<CouponView> + Clone + use<> {
    let setting = setting.clone();
    move |saved| Shown { view: view(&saved.coupon.value, &setting), rev: Some(saved.coupon.rev) }
}

fn said(param: &str, message: &str) -> ApiError {
    ParamError::at(param, Problem::Said(message.to_owned())).into()
}

fn off(params: &Create) -> Result<Off, ApiError> {
    match (params.percent_off, params.amount_off, params.currency) {
        (None, None, _) => Err(said("percent_off", "Must provide percent_off or amount_off.")),
        (Some(_), Some(_), _) => Err(said("amount_off", "amount_off and percent_off cannot be used together.")),
        (Some(_), None, Some(_)) => Err(said("currency", "currency can be used only with amount_off.")),
        (Some(Percent(hundredths)), None, None) => Ok(Off::Percent(hundredths)),
        (None, Some(_), None) => Err(ParamError::at("currency", Problem::Missing).into()),
        (None, Some(minor), Some(currency)) => Ok(Off::Amount { minor: minor.get(), currency }),
    }
}

fn duration(params: &Create) -> Result<Duration, ApiError> {
    let word = params.duration.map_or(CouponDuration::Once, |word| word.0);
    match (word, params.duration_in_months) {
        (CouponDuration::Repeating, None) => Err(ParamError::at("duration_in_months", Problem::Missing).into()),
        (CouponDuration::Repeating, Some(months)) => Ok(Duration::Months(months.unsigned())),
        (_, Some(_)) => Err(said("duration_in_months", "duration_in_months can be used only with duration=repeating.")),
        (CouponDuration::Once, None) => Ok(Duration::Once),
        (CouponDuration::Forever, None) => Ok(Duration::Forever),
    }
}

/// The time of a parameter, which is in the next five years.
fn redeem_by(seconds: Seconds, now: Timestamp) -> Result<Timestamp, ApiError> {
    let latest = now.saturating_add(SignedDuration::from_secs(MAX_REDEEM_DAYS * DAY_SECONDS)).unwrap_or(now);
    let time = Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX);
    if time > latest {
        return Err(said("redeem_by", "Invalid timestamp: 'redeem_by' must be within the next five years"));
    }
    Ok(time)
}

fn changes_of(params: &Create, now: Timestamp) -> Result<CouponChanges, ApiError> {
    let products = params.applies_to.as_ref().and_then(|applies_to| applies_to.products.as_ref());
    let products = products.map(|few| few.0.iter().map(|id| ProductId::stored(id.0.clone())).collect());
    Ok(CouponChanges {
        name: Change::set_or_clear(params.name.as_ref().map(|name| name.as_str().to_owned())),
        off: Change::Set(off(params)?),
        duration: Change::Set(duration(params)?),
        products: Change::set_or_clear(products),
        max_redemptions: Change::set_or_clear(params.max_redemptions.map(|most| most.unsigned().into())),
        redeem_by: Change::set_or_clear(params.redeem_by.map(|by| redeem_by(by, now)).transpose()?),
        metadata: metadata(&params.metadata),
        ..CouponChanges::default()
    })
}

/// `POST /v1/coupons`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Coupon, params.expand.as_ref())?;
    let changes = changes_of(&params, call.setting.now)?;
    let target = match &params.id {
        Some(id) => Target::Named(CouponId::stored(id.0.clone())),
        None => Target::New(IdStyle::Base62),
    };
    saved(&call, target, changes, &plan).await
}

async fn saved(call: &Call, target: Target, changes: CouponChanges, plan: &Plan) -> Result<Response, ApiError> {
    let show = shower(&call.setting);
    let write = answers::write(call, call.precondition()?, show.clone());
    let draft = Arc::new(move |_: Option<&Coupon>| changes.clone());
    let saved = coupons::save(&call.app, &call.caller, target, draft, write).await;
    answers::written(call, saved, show, (Kind::Coupon, plan)).await
}

/// `POST /v1/coupons/{coupon}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Coupon, params.expand.as_ref())?;
    let changes = CouponChanges {
        name: params.name.to_change(|name| name.as_str().to_owned()),
        metadata: metadata(&params.metadata),
        ..CouponChanges::default()
    };
    saved(&call, Target::Existing(CouponId::stored(call.id.clone())), changes, &plan).await
}

/// `GET /v1/coupons/{coupon}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Coupon, params.expand.as_ref())?;
    let found = coupons::get(&call.app, &call.caller, &CouponId::stored(call.id.clone())).await;
    let coupon = found.map_err(|error| call.failed(error))?;
    let shown = Shown { view: view(&coupon.value, &call.setting), rev: Some(coupon.rev) };
    answers::object(&call, shown, (Kind::Coupon, &plan)).await
}

/// `DELETE /v1/coupons/{coupon}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = CouponId::stored(call.id.clone());
    let gone = coupons::delete(&call.app, &call.caller, &id, call.precondition()?).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&DeletedCoupon { id: call.id.clone(), object: CouponTag, deleted: True }))
}

/// `GET /v1/coupons`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let List { created, ending_before, expand, limit, starting_after } = call.params()?;
    let plan = Plan::of_list(Kind::Coupon, expand.as_ref())?;
    let filters = created.iter().flat_map(Created::filters).collect();
    let window = Window { limit, starting_after, ending_before };
    let slice = coupons::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |coupon: &Coupon| whole(&view(coupon, &call.setting));
    lists::page(&call, slice, show, (Kind::Coupon, &plan)).await
}
