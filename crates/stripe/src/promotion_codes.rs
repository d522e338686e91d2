//! Promotion codes in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;
use jiff::Timestamp;

use billfold_app::promotion_codes::{self, NewPromotionCode, columns};
use billfold_domain::change::Change;
use billfold_domain::coupons::{CodeChanges, Coupon, MAX_OFF_MINOR, NewCode, PromotionCode, reads_as_code};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CouponId, CustomerId, PromotionCodeId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::stored::flag_text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::coupons::{CouponView, Redemptions};
use crate::customers::CustomerView;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Seconds, Window, equals};
use crate::params::{ParamError, Problem};
use crate::schemas::{Expandable, Nothing};
use crate::words::{Name, Stamp, Whole, Word, own_words};

/// The least that must be bought, in minor units.
pub type MinimumAmount = Whole<1, MAX_OFF_MINOR>;

own_words! {
    /// What a promotion code brings.
    PromotionType {
        /// A coupon.
        Coupon = "coupon",
    }
}

crate::words::formed! {
    /// A code: letters, digits and dashes.
    CodeWord, "^[A-Za-z0-9-]+$", 100, |text: &str| reads_as_code(text).is_ok(), billfold_domain::Rule::IdForm;
}

crate::params! {
    /// A new promotion code.
    pub struct Create {
        /// Whether it can be used; true unless said.
        optional active: bool,
        /// The code, unique among the active ones of a customer whatever the case
        /// of its letters; one is made up unless said.
        optional code: CodeWord,
        /// The coupon; this or promotion is needed.
        optional coupon: Name,
        /// The only customer that can use it.
        optional customer: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// When it can no longer be used.
        optional expires_at: Seconds,
        /// How often it can be used in all.
        optional max_redemptions: Redemptions,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What it brings; this or coupon is needed.
        optional promotion: PromotionParams,
        /// What restricts it.
        optional restrictions: RestrictionParams,
    }

    /// What a promotion code brings.
    pub struct PromotionParams {
        /// The coupon.
        required coupon: Name,
        /// The kind of thing that it brings.
        required r#type: Word<PromotionType>,
    }

    /// What restricts a promotion code.
    pub struct RestrictionParams {
        /// Whether only customers without a paid invoice can use it.
        optional first_time_transaction: bool,
        /// The least that must be bought with it, in minor units.
        optional minimum_amount: MinimumAmount,
        /// The currency of minimum_amount.
        optional minimum_amount_currency: Currency,
    }

    /// Changes of a promotion code.
    pub struct Update {
        /// Whether it can be used.
        optional active: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// Reading one promotion code.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which promotion codes to list.
    pub struct List {
        /// Only those that are switched on, or only the others. One that has expired
        /// since, or whose coupon has, counts as it was left.
        optional active: bool,
        /// Only those of this code, whatever the case of its letters.
        optional code: Name,
        /// Only those of this coupon.
        optional coupon: Name,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those for this customer alone.
        optional customer: Name,
        /// Only promotion codes newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most promotion codes; 10 unless said.
        optional limit: Limit,
        /// Only promotion codes older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// A promotion code.
    pub struct PromotionCodeView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PromotionCodeTag,
        /// Whether it can be used now.
        always active: bool,
        /// The code.
        always code: String,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The only customer that can use it.
        always customer: Option<Expandable<CustomerView>>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// When it can no longer be used, in seconds since 1970.
        always expires_at: Option<Stamp>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// How often it can be used in all.
        always max_redemptions: Option<u64>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What it brings.
        always promotion: PromotionView,
        /// What restricts it.
        always restrictions: RestrictionsView,
        /// How often it was used.
        always times_redeemed: u64,
    }

    /// What a promotion code brings.
    pub struct PromotionView {
        /// The coupon.
        always coupon: Expandable<CouponView>,
        /// The kind of thing that it brings.
        always r#type: Word<PromotionType>,
    }

    /// What restricts a promotion code.
    pub struct RestrictionsView {
        /// Whether only customers without a paid invoice can use it.
        always first_time_transaction: bool,
        /// The least that must be bought with it, in minor units.
        always minimum_amount: Option<i64>,
        /// The currency of minimum_amount, in lower case.
        always minimum_amount_currency: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of a promotion code.
    PromotionCodeTag = "promotion_code";
}

/// The promotion code in this dialect's form. Without its coupon it says of the code
/// alone whether it can be used.
pub fn view(code: &PromotionCode, coupon: Option<&Coupon>, setting: &Setting) -> PromotionCodeView {
    let PromotionCode {
        id,
        code: _,
        written,
        coupon: coupon_id,
        active,
        customer,
        expires,
        max_redemptions,
        first_time_only,
        minimum,
        times_redeemed,
        metadata,
        created,
        updated: _,
    } = code;
    PromotionCodeView {
        id: id.as_str().to_owned(),
        object: PromotionCodeTag,
        active: match coupon {
            Some(coupon) => code.is_live(coupon, setting.now),
            None => *active,
        },
        code: written.clone(),
        created: Stamp::of(*created),
        customer: customer.as_ref().map(|id| Expandable::id(id.as_str())),
        customer_account: Nothing,
        expires_at: expires.map(Stamp::of),
        livemode: setting.livemode,
        max_redemptions: *max_redemptions,
        metadata: metadata.pairs().clone(),
        promotion: PromotionView { coupon: Expandable::id(coupon_id.as_str()), r#type: Word(PromotionType::Coupon) },
        restrictions: RestrictionsView {
            first_time_transaction: *first_time_only,
            minimum_amount: minimum.map(|(minor, _)| minor),
            minimum_amount_currency: minimum.map(|(_, currency)| currency.code().to_ascii_lowercase()),
        },
        times_redeemed: *times_redeemed,
    }
}

type Found = promotion_codes::Shown;

fn shower(setting: &Setting) -> impl Fn(&Found) -> Shown<PromotionCodeView> + Clone + use<> {
    let setting = setting.clone();
    move |found| {
        let view = view(&found.code.value, found.coupon.as_ref(), &setting);
        Shown { view, rev: Some(found.code.rev) }
    }
}

/// The coupon, in the present form or the older one.
fn coupon_of(params: &Create) -> Result<CouponId, ApiError> {
    match (&params.promotion, &params.coupon) {
        (Some(promotion), None) => Ok(CouponId::stored(promotion.coupon.0.clone())),
        (None, Some(coupon)) => Ok(CouponId::stored(coupon.0.clone())),
        (None, None) => Err(ParamError::at("promotion", Problem::Missing).into()),
        (Some(_), Some(_)) => {
            let message = "promotion and coupon cannot be used together.".to_owned();
            Err(ParamError::at("coupon", Problem::Said(message)).into())
        }
    }
}

/// The least that must be bought: both its parts or none.
fn minimum(restrictions: Option<&RestrictionParams>) -> Result<Option<(i64, Currency)>, ApiError> {
    let missing = |param| Err(ParamError::at(param, Problem::Missing).into());
    match restrictions.map(|given| (given.minimum_amount, given.minimum_amount_currency)) {
        None | Some((None, None)) => Ok(None),
        Some((Some(minor), Some(currency))) => Ok(Some((minor.get(), currency))),
        Some((Some(_), None)) => missing("restrictions[minimum_amount_currency]"),
        Some((None, Some(_))) => missing("restrictions[minimum_amount]"),
    }
}

/// `POST /v1/promotion_codes`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::PromotionCode, params.expand.as_ref())?;
    let restrictions = params.restrictions.as_ref();
    let new = NewPromotionCode {
        coupon: coupon_of(&params)?,
        code: NewCode {
            written: params.code.as_ref().map(|code| code.0.clone()).unwrap_or_default(),
            active: params.active.unwrap_or(true),
            customer: params.customer.as_ref().map(|id| CustomerId::stored(id.0.clone())),
            expires: params.expires_at.map(|at| Timestamp::from_second(at.get()).unwrap_or(Timestamp::MAX)),
            max_redemptions: params.max_redemptions.map(|most| most.unsigned().into()),
            first_time_only: restrictions.and_then(|given| given.first_time_transaction).unwrap_or(false),
            minimum: minimum(restrictions)?,
            metadata: metadata(&params.metadata),
        },
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = promotion_codes::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::PromotionCode, &plan)).await.map_err(in_words)
}

/// Says of a code what is said of other parameters by their values: an update does
/// not name the word that is taken, nor what has expired.
fn in_words(error: ApiError) -> ApiError {
    let message = match (error.param.as_deref(), error.code.as_deref()) {
        (Some("code"), Some("resource_already_exists")) => "An active promotion code with this code exists already.",
        (Some("active"), _) => {
            "The promotion code cannot be activated: it or its coupon has expired, was deleted or is used up."
        }
        _ => return error,
    };
    ApiError { message: message.to_owned(), ..error }
}

/// `POST /v1/promotion_codes/{promotion_code}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::PromotionCode, params.expand.as_ref())?;
    let changes =
        CodeChanges { active: params.active.map_or(Change::Keep, Change::Set), metadata: metadata(&params.metadata) };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PromotionCodeId::stored(call.id.clone());
    let changed = promotion_codes::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::PromotionCode, &plan)).await.map_err(in_words)
}

/// `GET /v1/promotion_codes/{promotion_code}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PromotionCode, params.expand.as_ref())?;
    let found = promotion_codes::get(&call.app, &call.caller, &PromotionCodeId::stored(call.id.clone())).await;
    let found = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&found), (Kind::PromotionCode, &plan)).await
}

/// `GET /v1/promotion_codes`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::PromotionCode, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.active.map(|flag| equals(columns::ACTIVE, flag_text(flag))));
    filters.extend(params.code.map(|code| equals(columns::CODE, code.0.to_ascii_uppercase())));
    filters.extend(params.coupon.map(|coupon| equals(columns::COUPON, coupon.0)));
    filters.extend(params.customer.map(|customer| equals(columns::CUSTOMER, customer.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let found = promotion_codes::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let (slice, coupons) = found.map_err(|error| call.failed(error))?;
    let show = |code: &PromotionCode| whole(&view(code, coupons.get(&code.coupon), &call.setting));
    lists::page(&call, Ok(slice), show, (Kind::PromotionCode, &plan)).await
}
