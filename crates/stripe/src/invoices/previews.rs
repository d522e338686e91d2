//! Invoices before they are made.

use axum::response::Response;
use billfold_app::subscriptions::{self, Preview};
use billfold_domain::Refusal;
use billfold_domain::ids::{Noun, SubscriptionId};

use super::view::view;
use crate::answers::{self, Shown};
use crate::calls::Call;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan};
use crate::lists::Seconds;
use crate::params::Param;
use crate::subscriptions::commands;
use crate::subscriptions::params::{
    Cancel, CancelTime, Create as NewSubscription, DiscountParam, ItemParam, MAX_DISCOUNTS, MAX_ITEMS, Moment,
    ResumeAnchor, Update,
};
use crate::words::{Few, Name, Word};
use billfold_domain::features::Proration;

crate::params! {
    /// What is to be looked at.
    pub struct Create {
        /// Who would owe it; the subscription's customer unless said.
        optional customer: Name,
        /// What would be taken off.
        emptyable discounts: Few<DiscountParam, MAX_DISCOUNTS>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The subscription whose next invoice it is.
        optional subscription: Name,
        /// What would change of the subscription, or what a new one would be.
        optional subscription_details: Details,
    }

    /// What would change of a subscription.
    pub struct Details {
        /// Whether a new period would begin now.
        optional billing_cycle_anchor: Word<ResumeAnchor>,
        /// When it would end.
        emptyable cancel_at: CancelTime,
        /// Whether it would end with its period.
        optional cancel_at_period_end: bool,
        /// Whether it would end now.
        optional cancel_now: bool,
        /// Its items.
        optional items: Few<ItemParam, MAX_ITEMS>,
        /// What would happen to unused time.
        optional proration_behavior: Word<Proration>,
        /// The time from which unused time would be counted, in seconds since 1970.
        optional proration_date: Seconds,
        /// The end of its trial.
        optional trial_end: Moment,
    }
}

/// A look without any change.
const NOTHING_ELSE: Details = Details {
    billing_cycle_anchor: None,
    cancel_at: Param::Absent,
    cancel_at_period_end: None,
    cancel_now: None,
    items: None,
    proration_behavior: None,
    proration_date: None,
    trial_end: None,
};

fn update(details: Details, discounts: Param<Few<DiscountParam, MAX_DISCOUNTS>>) -> Update {
    Update {
        add_invoice_items: None,
        billing_cycle_anchor: details.billing_cycle_anchor,
        cancel_at: details.cancel_at,
        cancel_at_period_end: details.cancel_at_period_end,
        cancellation_details: None,
        collection_method: None,
        days_until_due: None,
        default_payment_method: Param::Absent,
        description: Param::Absent,
        discounts,
        expand: None,
        items: details.items,
        metadata: Param::Absent,
        off_session: None,
        pause_collection: Param::Absent,
        payment_behavior: None,
        payment_settings: None,
        proration_behavior: details.proration_behavior,
        proration_date: details.proration_date,
        trial_end: details.trial_end,
        trial_settings: None,
    }
}

fn order(customer: Name, details: Details, discounts: Param<Few<DiscountParam, MAX_DISCOUNTS>>) -> NewSubscription {
    let items = details.items.map(|few| few.0).unwrap_or_default().into_iter().map(Into::into).collect();
    NewSubscription {
        add_invoice_items: None,
        backdate_start_date: None,
        billing_cycle_anchor: None,
        billing_mode: None,
        cancel_at: details.cancel_at.value().copied(),
        cancel_at_period_end: details.cancel_at_period_end,
        collection_method: None,
        currency: None,
        customer,
        days_until_due: None,
        default_payment_method: None,
        description: None,
        discounts,
        expand: None,
        items: Few(items),
        metadata: Param::Absent,
        off_session: None,
        payment_behavior: None,
        payment_settings: None,
        proration_behavior: details.proration_behavior,
        trial_end: details.trial_end,
        trial_from_plan: None,
        trial_period_days: None,
        trial_settings: None,
    }
}

/// An end at once, with the invoice that would be made for it.
fn end_now(details: &Details) -> Result<Cancel, ApiError> {
    let others = [
        ("billing_cycle_anchor", details.billing_cycle_anchor.is_some()),
        ("cancel_at", !details.cancel_at.is_absent()),
        ("cancel_at_period_end", details.cancel_at_period_end.is_some()),
        ("items", details.items.is_some()),
        ("proration_date", details.proration_date.is_some()),
        ("trial_end", details.trial_end.is_some()),
    ];
    if let Some((name, _)) = others.into_iter().find(|(_, is_given)| *is_given) {
        let message = format!("You may only specify one of these parameters: cancel_now, {name}.");
        return Err(ApiError::invalid(message).with_param(format!("subscription_details[{name}]")));
    }
    let prorate = details.proration_behavior.is_none_or(|word| word.0 != Proration::None);
    Ok(Cancel { cancellation_details: None, expand: None, invoice_now: Some(true), prorate: Some(prorate) })
}

/// What a request asks to look at.
fn preview(call: &Call, params: Create) -> Result<Preview, ApiError> {
    let Create { customer, discounts, subscription, subscription_details, expand: _ } = params;
    match (subscription, subscription_details, customer) {
        (Some(id), None, _) if discounts.is_absent() => Ok(Preview::Next(SubscriptionId::stored(id.0))),
        (Some(id), Some(details), _) if details.cancel_now == Some(true) => {
            let order = commands::cancel(call, &end_now(&details)?);
            Ok(Preview::Cancel(SubscriptionId::stored(id.0), Box::new(order)))
        }
        (Some(id), details, _) => {
            let change = commands::change(call, &update(details.unwrap_or(NOTHING_ELSE), discounts))?;
            Ok(Preview::Change(SubscriptionId::stored(id.0), Box::new(change)))
        }
        (None, Some(details), Some(customer)) => {
            let order = commands::order(call, &order(customer, details, discounts))?;
            Ok(Preview::New(Box::new(order)))
        }
        (None, _, _) => {
            Err(ApiError::invalid("A subscription is needed, or a customer with subscription_details[items].")
                .with_code("parameter_missing")
                .with_param("subscription"))
        }
    }
}

/// `POST /v1/invoices/create_preview`
///
/// # Errors
/// What is wrong with the request; 404 where there will be no invoice.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let of = preview(&call, params)?;
    let shown = subscriptions::preview(&call.app, &call.caller, of).await.map_err(|error| call.failed(error))?;
    let Some(mut invoice) = shown.invoice else {
        return Err(ApiError {
            message: "There is no upcoming invoice for this subscription.".to_owned(),
            code: Some("invoice_upcoming_none".into()),
            ..call.refused(&Refusal::NotFound(Noun::Invoice))
        });
    };
    invoice.reason = billfold_domain::invoices::BillingReason::Upcoming;
    let shown = Shown { view: view(&invoice, &call.setting), rev: None };
    answers::object(&call, shown, (Kind::Invoice, &plan)).await
}
