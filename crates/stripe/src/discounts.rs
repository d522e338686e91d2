//! Discounts, coupons in use, in this dialect's form: within what they apply to, and
//! under its address for taking them away.

use axum::response::Response;

use billfold_app::redemptions;
use billfold_domain::coupons::Redemption;
use billfold_domain::ids::{CustomerId, SubscriptionId};

use crate::answers;
use crate::calls::Call;
use crate::coupons::CouponView;
use crate::customers::{CustomerView, True};
use crate::errors::ApiError;
use crate::promotion_codes::PromotionCodeView;
use crate::schemas::{Expandable, Nothing};
use crate::words::{Stamp, Word, own_words};

own_words! {
    /// What a discount was made from.
    SourceType {
        /// A coupon.
        Coupon = "coupon",
    }
}

crate::params! {
    /// Taking a discount away.
    pub struct Delete {
    }
}

crate::answers! {
    /// A coupon in use.
    pub struct DiscountView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: DiscountTag,
        /// The checkout that it is for, of which there is none.
        always checkout_session: Nothing,
        /// Whose it is.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// When it ends, in seconds since 1970, where a time ends it.
        always end: Option<Stamp>,
        /// The one invoice that it is for: it is for all.
        always invoice: Nothing,
        /// The one line that it is for: it is for all.
        always invoice_item: Nothing,
        /// The promotion code that brought it.
        always promotion_code: Option<Expandable<PromotionCodeView>>,
        /// What it was made from.
        always source: SourceView,
        /// Since when it applies, in seconds since 1970.
        always start: Stamp,
        /// The subscription that it is for; none for all of the customer's invoices.
        always subscription: Option<String>,
        /// The one item that it is for: it is for all.
        always subscription_item: Nothing,
    }

    /// What a discount was made from.
    pub struct SourceView {
        /// The coupon.
        always coupon: Expandable<CouponView>,
        /// What it is.
        always r#type: Word<SourceType>,
    }

    /// A discount that was taken away.
    pub struct DeletedDiscount {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: DiscountTag,
        /// The checkout that it was for, of which there is none.
        always checkout_session: Nothing,
        /// Whose it was.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// That it was deleted.
        always deleted: True,
        /// The one invoice that it was for: it was for all.
        always invoice: Nothing,
        /// The one line that it was for: it was for all.
        always invoice_item: Nothing,
        /// The promotion code that brought it.
        always promotion_code: Option<Expandable<PromotionCodeView>>,
        /// What it was made from.
        always source: SourceView,
        /// Since when it applied, in seconds since 1970.
        always start: Stamp,
        /// The subscription that it was for; none for all of the customer's invoices.
        always subscription: Option<String>,
        /// The one item that it was for: it was for all.
        always subscription_item: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a discount.
    DiscountTag = "discount";
}

fn source(redemption: &Redemption) -> SourceView {
    SourceView { coupon: Expandable::id(redemption.coupon.as_str()), r#type: Word(SourceType::Coupon) }
}

/// The coupon in use in this dialect's form. Where another object holds it, that
/// object names its id and the expansion puts this in its place.
pub fn view(redemption: &Redemption) -> DiscountView {
    let Redemption {
        id,
        coupon: _,
        promotion_code,
        customer,
        subscription,
        start,
        end,
        canceled: _,
        created: _,
        updated: _,
    } = redemption;
    DiscountView {
        id: id.as_str().to_owned(),
        object: DiscountTag,
        checkout_session: Nothing,
        customer: Expandable::id(customer.as_str()),
        customer_account: Nothing,
        end: end.map(Stamp::of),
        invoice: Nothing,
        invoice_item: Nothing,
        promotion_code: promotion_code.as_ref().map(|id| Expandable::id(id.as_str())),
        source: source(redemption),
        start: Stamp::of(*start),
        subscription: subscription.as_ref().map(|id| id.as_str().to_owned()),
        subscription_item: Nothing,
    }
}

fn deleted(redemption: &Redemption) -> DeletedDiscount {
    let gone = view(redemption);
    DeletedDiscount {
        id: gone.id,
        object: DiscountTag,
        checkout_session: Nothing,
        customer: gone.customer,
        customer_account: Nothing,
        deleted: True,
        invoice: Nothing,
        invoice_item: Nothing,
        promotion_code: gone.promotion_code,
        source: gone.source,
        start: gone.start,
        subscription: gone.subscription,
        subscription_item: Nothing,
    }
}

/// `DELETE /v1/customers/{customer}/discount`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete_of_customer(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = CustomerId::stored(call.id.clone());
    let gone = redemptions::remove_from_customer(&call.app, &call.caller, &id, call.precondition()?).await;
    let gone = gone.map_err(|error| failed(&call, "customer", error))?;
    Ok(answers::json(&deleted(&gone.value)))
}

/// `DELETE /v1/subscriptions/{subscription}/discount`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete_of_subscription(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = SubscriptionId::stored(call.id.clone());
    let gone = redemptions::remove_from_subscription(&call.app, &call.caller, &id, call.precondition()?).await;
    let gone = gone.map_err(|error| failed(&call, "subscription", error))?;
    Ok(answers::json(&deleted(&gone.value)))
}

/// The error of taking a discount away: where there is none, the id is not a
/// discount's but that of what has none.
fn failed(call: &Call, of: &str, error: billfold_app::Error) -> ApiError {
    let error = call.failed(error);
    match error.message.strip_prefix("No such discount") {
        Some(_) => {
            let id: String = call.id.chars().take(200).collect();
            ApiError { message: format!("No active discount for {of}: {id}"), ..error }
        }
        None => error,
    }
}
