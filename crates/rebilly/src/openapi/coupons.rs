//! The addresses of redemptions.

use serde_json::{Value, json};

use super::parameters;
use super::payments::{Told, get, list, made};
use crate::redemptions;

/// The group of the operations of coupons.
pub(super) const TAG: &str = "Coupons";

/// Every address.
pub(super) fn paths() -> Vec<(String, Value)> {
    const SHOWN: &str = "CouponRedemption";
    let collection = redemptions::COLLECTION;
    let one = |id, summary| Told::merchants(id, summary, TAG);
    vec![
        (
            format!("/{collection}"),
            json!({
                "get": list(&one("GetCouponRedemptionCollection", "Retrieve coupon redemptions"), SHOWN, redemptions::FIELDS),
                "post": made(&one("PostCouponRedemption", "Redeem a coupon"), SHOWN, Some("RedemptionBody"), false),
            }),
        ),
        (
            format!("/{collection}/{{id}}"),
            json!({ "get": get(&one("GetCouponRedemption", "Retrieve a coupon redemption"), SHOWN, parameters::id()) }),
        ),
        (
            format!("/{collection}/{{id}}/cancel"),
            json!({
                "post": made(&one("PostCouponRedemptionCancellation", "Cancel a coupon redemption"), SHOWN, None, true),
            }),
        ),
    ]
}

/// The replacement of a coupon, which can be in conflict with who redeemed it.
pub(super) fn with_conflict(put: &Value, post: &Value) -> Value {
    let mut put = put.clone();
    if let (Some(responses), Some(conflict)) = (put["responses"].as_object_mut(), post["responses"].get("409").cloned())
    {
        responses.insert("409".to_owned(), conflict);
    }
    put
}
