//! Refunds in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;

use billfold_app::refunds::{self, NewRefund, columns};
use billfold_domain::ids::{IdStyle, PaymentId, RefundId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::{PaymentState, Refund};
use billfold_domain::{Fault, Field, Refusal, Rule};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::CustomerView;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, equals};
use crate::payment_intents::PaymentIntentView;
use crate::schemas::{Expandable, Nothing};
use crate::words::{Name, Stamp, Whole, Word, own_words};

/// The largest amount, in minor units.
const MAX_AMOUNT_MINOR: i64 = 99_999_999_999;

own_words! {
    /// Why money is given back.
    RefundReason {
        /// It was taken twice.
        Duplicate = "duplicate",
        /// The payment was fraud.
        Fraudulent = "fraudulent",
        /// The customer asked for it.
        RequestedByCustomer = "requested_by_customer",
    }
    /// How far a refund is.
    RefundStatus {
        /// It was declined.
        Failed = "failed",
        /// The gateway is being asked.
        Pending = "pending",
        /// Done.
        Succeeded = "succeeded",
    }
}

crate::params! {
    /// A new refund.
    pub struct Create {
        /// How much, in minor units; all that is left unless said.
        optional amount: Whole<1, MAX_AMOUNT_MINOR>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The payment.
        required payment_intent: Name,
        /// Why.
        optional reason: Word<RefundReason>,
    }

    /// Reading one refund.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which refunds to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only refunds newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most refunds; 10 unless said.
        optional limit: Limit,
        /// Only those of this payment.
        optional payment_intent: Name,
        /// Only refunds older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// Money of a payment given back.
    pub struct RefundView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: RefundTag,
        /// How much, in minor units.
        always amount: i64,
        /// Where it is in the books of a balance, of which there are none.
        always balance_transaction: Nothing,
        /// The charge, which is no object of its own.
        always charge: Nothing,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency.
        always currency: String,
        /// Who gets it.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The payment.
        always payment_intent: Expandable<PaymentIntentView>,
        /// The payment method, which is the payment's.
        always payment_method: Nothing,
        /// Why.
        always reason: Option<String>,
        /// The number of a receipt.
        always receipt_number: Nothing,
        /// The money that came back from elsewhere.
        always source_transfer_reversal: Nothing,
        /// How far it is.
        always status: Word<RefundStatus>,
        /// The money that had gone on.
        always transfer_reversal: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a refund.
    RefundTag = "refund";
}

/// The refund in this dialect's form.
pub fn view(refund: &Refund, _: &Setting) -> RefundView {
    let Refund {
        id,
        payment,
        customer,
        currency,
        amount_minor,
        state,
        reason,
        decline: _,
        elsewhere: _,
        reference: _,
        clock: _,
        metadata,
        created,
        updated: _,
    } = refund;
    RefundView {
        id: id.as_str().to_owned(),
        object: RefundTag,
        amount: *amount_minor,
        balance_transaction: Nothing,
        charge: Nothing,
        created: Stamp::of(*created),
        currency: currency.code().to_ascii_lowercase(),
        customer: Expandable::id(customer.as_str()),
        customer_account: Nothing,
        metadata: metadata.pairs().clone(),
        payment_intent: Expandable::id(payment.as_str()),
        payment_method: Nothing,
        reason: reason.clone(),
        receipt_number: Nothing,
        source_transfer_reversal: Nothing,
        status: Word(match state {
            PaymentState::Succeeded => RefundStatus::Succeeded,
            PaymentState::Processing => RefundStatus::Pending,
            PaymentState::Declined | PaymentState::ActionRequired | PaymentState::Canceled => RefundStatus::Failed,
        }),
        transfer_reversal: Nothing,
    }
}

type Stored = billfold_app::Stored<Refund>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<RefundView> + Clone + use<> {
    let setting = setting.clone();
    move |refund| Shown { view: view(&refund.value, &setting), rev: Some(refund.rev) }
}

/// `POST /v1/refunds`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Refund, params.expand.as_ref())?;
    let new = NewRefund {
        style: IdStyle::Base62,
        payment: PaymentId::stored(params.payment_intent.0),
        amount_minor: params.amount.map(Whole::get),
        reason: params.reason.map(|reason| crate::words::Choice::word(reason.0).to_owned()),
        metadata: metadata(&params.metadata),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = refunds::create(&call.app, &call.caller, new, write).await.map_err(|error| match error {
        // The payment is named by a parameter, not by the address.
        billfold_app::Error::Refused(Refusal::NotFound(_)) => Fault::new(Field::Payment, Rule::Missing).into(),
        other => other,
    });
    answers::written(&call, made, show, (Kind::Refund, &plan)).await
}

/// `GET /v1/refunds/{refund}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Refund, params.expand.as_ref())?;
    let id = RefundId::stored(call.id.clone());
    let found = refunds::get(&call.app, &call.caller, &id).await;
    let refund = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&refund), (Kind::Refund, &plan)).await
}

/// `GET /v1/refunds`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Refund, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.payment_intent.map(|payment| equals(columns::PAYMENT, payment.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = refunds::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |refund: &Refund| whole(&view(refund, &call.setting));
    lists::page(&call, slice, show, (Kind::Refund, &plan)).await
}
