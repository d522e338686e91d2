//! `coupons-redemptions`: list, redeem, retrieve, cancel.

use axum::response::Response;
use billfold_app::coupons::CouponOrCode;
use billfold_app::redemptions::{self, NewRedemption, columns};
use billfold_app::{Column, Stored};
use billfold_domain::Field;
use billfold_domain::Rule;
use billfold_domain::coupons::Redemption;
use billfold_domain::ids::{CouponId, CustomerId, DiscountId, Id, Noun, SubscriptionId};
use billfold_http::answers::StoredAnswer;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::coupon_body::Entries;
use crate::coupon_view::{RedemptionRestriction, RedemptionView};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::members::{Kind, Member, checked, objects};
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "coupons-redemptions";

/// The fields by which redemptions are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("couponId", columns::COUPON, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A coupon to redeem. Read-only members and unknown ones are accepted and ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RedemptionBody {
    /// ID of the coupon.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    coupon_id: Member<String>,
    /// ID of the customer.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// The order that it is for; all invoices of the customer unless said.
    #[serde(default)]
    #[schema(value_type = Vec<RedemptionRestriction>, max_items = 1)]
    additional_restrictions: Member<Entries>,
}

objects!(RedemptionBody);

/// The name of an id that only a look-up can judge.
fn named<K>(member: Member<String>, path: &str, faults: &mut Faults) -> Id<K> {
    let text = member.required(path, faults);
    // An id that no record can have names none.
    let id = checked(text, path, faults, |text| Id::parse(text).map_err(|_| Rule::Missing));
    id.unwrap_or_else(|| Id::stored(String::new()))
}

fn read(body: Value, faults: &mut Faults) -> NewRedemption {
    let body = Member::<RedemptionBody>::whole(body, faults).unwrap_or_default();
    let coupon: CouponId = named(body.coupon_id, "couponId", faults);
    let customer: CustomerId = named(body.customer_id, "customerId", faults);
    let restrictions = body.additional_restrictions.optional("additionalRestrictions", faults).unwrap_or_default();
    let mut subscription = None;
    for (at, members) in restrictions.0.iter().enumerate() {
        let path = format!("additionalRestrictions.{at}");
        match members.get("type").and_then(Value::as_str) {
            Some("restrict-to-subscriptions") if subscription.is_none() => {
                subscription = Some(order(members, &path, faults));
            }
            Some("restrict-to-subscriptions") => faults.rule(&format!("{path}.type"), &Rule::Duplicate),
            _ => faults.say(&format!("{path}.type"), "must be restrict-to-subscriptions: others are not offered here"),
        }
    }
    NewRedemption { customer, what: CouponOrCode::Coupon(coupon), subscription }
}

/// The one order of a restriction.
fn order(members: &Map<String, Value>, path: &str, faults: &mut Faults) -> SubscriptionId {
    let ids = members.get("subscriptionIds");
    let one = ids.filter(|ids| <Vec<String> as Kind>::fits(ids)).and_then(Value::as_array);
    match one.map(Vec::as_slice) {
        Some([Value::String(id)]) => SubscriptionId::stored(id.clone()),
        _ => {
            faults.say(&format!("{path}.subscriptionIds"), "must be a list of one order's ID");
            SubscriptionId::stored(String::new())
        }
    }
}

/// The path in this dialect of a redemption's field.
fn path(field: Field) -> &'static str {
    match field {
        Field::Coupon | Field::PromotionCode => "couponId",
        Field::Customer => "customerId",
        Field::Subscription => "additionalRestrictions",
        other => crate::portal_body::path(other),
    }
}

/// A page of redemptions.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = redemptions::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |redemption: &Redemption| {
        let shown = RedemptionView::new(redemption, &call.addresses);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(|redemption| show(&redemption.value)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One redemption.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: DiscountId = call.id(Noun::Discount)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = redemptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &RedemptionView::new(&found.value, &call.addresses), &view)
}

fn answer(redemption: &Stored<Redemption>, addresses: &Addresses) -> StoredAnswer {
    let location = addresses.of(COLLECTION, redemption.value.id.as_str());
    answers::written(Some(location), redemption.rev, &RedemptionView::new(&redemption.value, addresses))
}

/// Redeems a coupon.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let new = read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |redemption| answer(redemption, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = redemptions::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |redemption| answer(redemption, &call.addresses))
}

/// Takes a redemption back.
pub(crate) async fn cancel(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: DiscountId = call.id(Noun::Discount)?;
    let faults = Faults::default();
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |redemption| answer(redemption, &addresses));
    let once = format!("{COLLECTION}/{id}/cancel");
    let mut write = answers::creation(&call, (&once, &call.body), &faults, encode)?;
    write.precondition = match call.precondition()? {
        billfold_app::Precondition::Unsaid => billfold_app::Precondition::None,
        said => said,
    };
    let outcome = redemptions::cancel(&call.app, &call.caller, &id, write).await;
    answers::outcome(outcome, path, faults, |redemption| answer(redemption, &call.addresses))
}
