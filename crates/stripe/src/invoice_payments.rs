//! Payments as their invoices know them, in this dialect's form: the way from an
//! invoice to its payment.

use axum::response::Response;

use billfold_app::payments::{self, columns};
use billfold_app::{App, Caller, Filter, Query, Test};
use billfold_domain::ids::PaymentId;
use billfold_domain::payments::{Payment, PaymentState};
use serde_json::Value;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::invoices::InvoiceView;
use crate::lists::{self, Created, Limit, Window, any_of, equals};
use crate::payment_intents::PaymentIntentView;
use crate::schemas::Expandable;
use crate::words::{Name, Stamp, Word, own_words};

/// What the ids begin with.
const PREFIX: &str = "inpay_";
/// What the ids of payments begin with that this dialect made.
const PAYMENT_PREFIX: &str = "pi_";

/// The most payments that are looked at to find the newest of each invoice.
const MAX_OF_INVOICES: u32 = 1_000;

own_words! {
    /// How far a payment of an invoice is.
    Standing {
        /// Another one has taken its place, or nothing is to be paid any more.
        Canceled = "canceled",
        /// It is still to be made.
        Open = "open",
        /// It was made.
        Paid = "paid",
    }
    /// With what an invoice is paid.
    PaidBy {
        /// With a payment.
        Intent = "payment_intent",
    }
}

crate::params! {
    /// Which payments of invoices to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Only those of this invoice.
        optional invoice: Name,
        /// The most; 10 unless said.
        optional limit: Limit,
        /// Only that of this payment.
        optional payment: PaymentParam,
        /// Only those older than the one of this id.
        optional starting_after: Name,
    }

    /// A payment.
    pub struct PaymentParam {
        /// Its id.
        optional payment_intent: Name,
        /// What it is.
        required r#type: Word<PaidBy>,
    }

    /// Reading one.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }
}

crate::answers! {
    /// A payment of an invoice.
    pub struct InvoicePaymentView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: InvoicePaymentTag,
        /// What was paid, in minor units.
        always amount_paid: Option<i64>,
        /// What was to be paid, in minor units.
        always amount_requested: i64,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency, in lower case.
        always currency: String,
        /// The invoice.
        always invoice: Expandable<InvoiceView>,
        /// Whether it is the invoice's newest.
        always is_default: bool,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The payment.
        always payment: PaymentOf,
        /// How far it is.
        always status: Word<Standing>,
        /// When it came to stand there.
        always status_transitions: Transitions,
    }

    /// With what an invoice is paid.
    pub struct PaymentOf {
        /// The payment.
        always payment_intent: Expandable<PaymentIntentView>,
        /// What it is.
        always r#type: Word<PaidBy>,
    }

    /// When a payment came to stand where it stands.
    pub struct Transitions {
        /// When it was called off, in seconds since 1970.
        always canceled_at: Option<Stamp>,
        /// When it was made, in seconds since 1970.
        always paid_at: Option<Stamp>,
    }
}

crate::words::tags! {
    /// The `object` of a payment of an invoice.
    InvoicePaymentTag = "invoice_payment";
}

fn shown_id(payment: &PaymentId) -> String {
    let id = payment.as_str();
    format!("{PREFIX}{}", id.strip_prefix(PAYMENT_PREFIX).unwrap_or(id))
}

/// The payment that an id here means; any other text means itself.
fn payment_id(shown: &str) -> String {
    match shown.strip_prefix(PREFIX) {
        None => shown.to_owned(),
        Some(id) if id.contains('_') => id.to_owned(),
        Some(id) => format!("{PAYMENT_PREFIX}{id}"),
    }
}

fn standing(payment: &Payment, newest: bool) -> Standing {
    match payment.state {
        PaymentState::Succeeded => Standing::Paid,
        PaymentState::Canceled => Standing::Canceled,
        PaymentState::Declined | PaymentState::ActionRequired | PaymentState::Processing if newest => Standing::Open,
        PaymentState::Declined | PaymentState::ActionRequired | PaymentState::Processing => Standing::Canceled,
    }
}

/// The payment of an invoice in this dialect's form; none for one that is of no
/// invoice. `newest` says whether no other took its place.
fn view(payment: &Payment, newest: bool, setting: &Setting) -> Option<InvoicePaymentView> {
    let invoice = payment.invoice.as_ref()?;
    let standing = standing(payment, newest);
    let at = |state| (standing == state).then(|| Stamp::of(payment.updated));
    Some(InvoicePaymentView {
        id: shown_id(&payment.id),
        object: InvoicePaymentTag,
        amount_paid: (standing == Standing::Paid).then_some(payment.amount_minor),
        amount_requested: payment.amount_minor,
        created: Stamp::of(payment.created),
        currency: payment.currency.code().to_ascii_lowercase(),
        invoice: Expandable::id(invoice.as_str()),
        is_default: newest,
        livemode: setting.livemode,
        payment: PaymentOf { payment_intent: Expandable::id(payment.id.as_str()), r#type: Word(PaidBy::Intent) },
        status: Word(standing),
        status_transitions: Transitions { canceled_at: at(Standing::Canceled), paid_at: at(Standing::Paid) },
    })
}

/// The payments in this dialect's form, with one look at all payments of their invoices.
async fn views(
    (app, caller, setting): (&App, &Caller, &Setting),
    payments: &[&Payment],
) -> Result<Vec<InvoicePaymentView>, billfold_app::Error> {
    let mut ids: Vec<String> =
        payments.iter().filter_map(|payment| payment.invoice.as_ref()).map(ToString::to_string).collect();
    ids.sort_unstable();
    ids.dedup();
    let filters = vec![any_of(columns::INVOICE, ids)];
    let all = payments::list(app, caller, Query { filters, limit: MAX_OF_INVOICES, ..Query::default() }).await?.items;
    let newest = |payment: &Payment| {
        let first = all.iter().find(|other| other.value.invoice == payment.invoice);
        first.is_none_or(|first| first.value.id == payment.id)
    };
    Ok(payments.iter().filter_map(|payment| view(payment, newest(payment), setting)).collect())
}

/// The payments of one invoice, newest first, and whether there are more.
///
/// # Errors
/// Those of the application.
pub(crate) async fn of_invoice(
    (app, caller, setting): (&App, &Caller, &Setting),
    invoice: &str,
) -> Result<(Vec<Value>, bool), billfold_app::Error> {
    let filters = vec![equals(columns::INVOICE, invoice)];
    let slice = payments::scroll(app, caller, Window::default().scroll(filters)).await?;
    let found: Vec<&Payment> = slice.items.iter().map(|payment| &payment.value).collect();
    let shown = views((app, caller, setting), &found).await?;
    Ok((shown.iter().map(whole).collect(), slice.has_more))
}

/// `GET /v1/invoice_payments`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::InvoicePayment, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.push(match params.invoice {
        Some(invoice) => equals(columns::INVOICE, invoice.0),
        None => Filter { column: columns::INVOICE, test: Test::IsNull, negated: true },
    });
    let payment = params.payment.and_then(|payment| payment.payment_intent);
    filters.extend(payment.map(|id| any_of(billfold_app::Column::Id, vec![id.0])));
    let cursor = |name: Option<Name>| name.map(|name| Name(payment_id(&name.0)));
    let window = Window {
        limit: params.limit,
        starting_after: cursor(params.starting_after),
        ending_before: cursor(params.ending_before),
    };
    let slice = payments::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let slice = slice.map_err(|error| call.failed(error))?;
    let found: Vec<&Payment> = slice.items.iter().map(|payment| &payment.value).collect();
    let shown = views((&call.app, &call.caller, &call.setting), &found).await.map_err(|error| call.failed(error))?;
    lists::part(&call, (shown.iter().map(whole).collect(), slice.has_more), (Kind::InvoicePayment, &plan)).await
}

/// `GET /v1/invoice_payments/{invoice_payment}`
///
/// # Errors
/// What is wrong with the request; 404 for a payment that is of no invoice too.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::InvoicePayment, params.expand.as_ref())?;
    let missing = || ApiError::no_such("invoice_payment", &call.id, "invoice_payment");
    let found = payments::many(&call.app, &call.caller, vec![payment_id(&call.id)]).await;
    let found = found.map_err(|error| call.failed(error))?;
    if !call.id.starts_with(PREFIX) {
        return Err(missing());
    }
    let payments: Vec<&Payment> = found.iter().map(|payment| &payment.value).collect();
    let shown = views((&call.app, &call.caller, &call.setting), &payments).await.map_err(|error| call.failed(error))?;
    let view = shown.into_iter().next().ok_or_else(missing)?;
    answers::object(&call, Shown { view, rev: None }, (Kind::InvoicePayment, &plan)).await
}
