//! The storefront's `invoices` and `payment`: what a customer owes, where its billing
//! portal shows invoices.

use axum::response::{IntoResponse as _, Response};
use billfold_app::invoices::{self, Paid, Pay};
use billfold_app::{Written, charges};
use billfold_domain::ids::{InvoiceId, Noun, PaymentTokenId};
use billfold_domain::{Field, Rule};
use billfold_http::answers::StoredAnswer;
use http::HeaderValue;
use http::header::VARY;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::contacts::ContactBody;
use crate::faults::Faults;
use crate::filters::FieldList;
use crate::invoice_body::addresses;
use crate::invoices::{by_status, pdf, prefers_pdf, shown};
use crate::links::Addresses;
use crate::members::{Member, checked, objects};
use crate::payments::{self, Amount, TransactionView};
use crate::problems::Problem;
use crate::replacing;
use crate::storefront_forms::{INVOICE, TRANSACTION};
use crate::storefront_orders::{creation, own_instrument};
use crate::unkept::{self, Idle};

/// The fields by which invoices are filtered and sorted.
pub(crate) const FIELDS: FieldList = crate::invoices::FIELDS;

/// A payment of an invoice. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontPaymentBody)]
pub(crate) struct PaymentBody {
    /// ID of the invoice.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    invoice_id: Member<String>,
    /// ID of the payment instrument; the order's or the customer's default where it is
    /// left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
    /// ID of a payment token, which is used up and becomes a payment instrument of the
    /// customer's; in place of a payment instrument.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    token: Member<String>,
    /// Where the customer is to be led afterwards: nothing leads away from here, so it is
    /// taken and not kept.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2083)]
    redirect_url: Member<String>,
    /// What is known of the customer's browser. Nothing is scored here: it is taken and
    /// not kept.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
    #[serde(default)]
    #[schema(ignore)]
    amount: Member<Amount>,
    #[serde(default)]
    #[schema(ignore)]
    transaction_id: Member<String>,
}

/// What a customer changes of its invoice; what is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontInvoicePatch)]
pub(crate) struct InvoicePatch {
    /// To whom it goes; null for the order's address or the customer's own.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    billing_address: Member<ContactBody>,
    /// To whom its goods go; null for the order's address or the customer's own.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    delivery_address: Member<ContactBody>,
}

objects!(PaymentBody, InvoicePatch);

/// A page of the customer's invoices; drafts are none yet.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    by_status(&mut query.filters);
    let (limit, offset) = (query.limit, query.offset);
    let page = invoices::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = shown(&call, &page.items, &view).await?;
    let items: Vec<Value> = shown.into_iter().map(|invoice| INVOICE.apply(invoice)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One of the customer's invoices: as PDF where the client would rather have that.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    if prefers_pdf(&call.headers) {
        return pdf(&call, &id).await;
    }
    let invoice = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let rev = invoice.rev;
    let one = shown(&call, &[invoice], &view).await?.pop().unwrap_or_default();
    let mut response = answers::resource(&call, rev, &INVOICE.apply(one), &view)?;
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// Changes to whom one of the customer's invoices and its goods go, while it is owed.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let mut faults = Faults::default();
    let current = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let seen = shown(&call, &[current], &View::default()).await?.pop().map(|one| INVOICE.apply(one));
    // What was read can be written back, whatever the switches say.
    let body = replacing::changes(call.json()?, seen.as_ref(), &[("billingAddress", None), ("deliveryAddress", None)]);
    let body = Member::<InvoicePatch>::whole(body, &mut faults).unwrap_or_default();
    let said = addresses((body.billing_address, body.delivery_address), &mut faults);
    let write = answers::change(&call, &faults)?;
    let outcome = invoices::readdress(&call.app, &call.caller, &id, said, write).await;
    let invoice = match outcome {
        Ok(Written::Fresh(invoice)) if faults.is_empty() => invoice,
        outcome => return answers::outcome(outcome, path, faults, |invoice| answers::written(None, invoice.rev, &())),
    };
    let rev = invoice.rev;
    let one = shown(&call, &[invoice], &View::default()).await?.pop().unwrap_or_default();
    Ok(answers::written(None, rev, &INVOICE.apply(one)).into_response())
}

fn path(field: Field) -> &'static str {
    match field {
        Field::PaymentMethod => "paymentInstrumentId",
        Field::Token => "token",
        other => crate::portal_body::path(other),
    }
}

/// The answer to a payment: its transaction.
fn answer(paid: &Paid, addresses: &Addresses) -> StoredAnswer {
    let Some(payment) = &paid.payment else {
        return answers::written(None, paid.invoice.rev, &Value::Null);
    };
    let location = addresses.of(payments::COLLECTION, payment.value.id.as_str());
    let shown = TRANSACTION.shown(&TransactionView::of_payment(payment, addresses));
    answers::written(Some(location), payment.rev, &shown)
}

/// Pays an invoice. A decline is a declined transaction.
pub(crate) async fn pay(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = call.json()?;
    let of_invoice = "is that of the invoice: it must be left out";
    let unkept = [("currency", Idle::Null, of_invoice), ("websiteId", Idle::Null, of_invoice)];
    unkept::refuse(&body, ("", None), &unkept, &mut faults);
    let body = Member::<PaymentBody>::whole(body, &mut faults).unwrap_or_default();
    body.redirect_url.nullable("redirectUrl", &mut faults);
    body.risk_metadata.nullable("riskMetadata", &mut faults);
    let id = body.invoice_id.required("invoiceId", &mut faults);
    let id = checked(id, "invoiceId", &mut faults, |t| InvoiceId::parse(t));
    let token = checked(body.token.nullable("token", &mut faults), "token", &mut faults, |t| PaymentTokenId::parse(t));
    if token.is_some() && !matches!(body.payment_instrument_id, Member::Absent | Member::Null) {
        faults.rule("token", &Rule::Excludes);
    }
    if body.amount.nullable("amount", &mut faults).is_some() {
        faults.say("amount", "is what is due of the invoice");
    }
    if body.transaction_id.nullable("transactionId", &mut faults).is_some() {
        faults.say("transactionId", "must be left out: invoices are paid here");
    }
    let payment_method = own_instrument(&call, body.payment_instrument_id, &mut faults).await?;
    let Some(id) = id else { return Err(Problem::invalid(faults)) };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |paid| answer(paid, &addresses));
    let write = creation(&call, "payment", &faults, encode)?;
    let how = Pay { payment_method, customer_present: true, ..Pay::default() };
    let outcome = match &token {
        Some(token) => charges::pay_with_token(&call.app, &call.caller, &id, token, write).await,
        None => invoices::pay(&call.app, &call.caller, &id, how, write).await,
    };
    answers::outcome(outcome, path, faults, |paid| answer(paid, &call.addresses))
}
