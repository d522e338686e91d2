//! The items of an invoice: listed, put on a draft, changed and removed.

use axum::response::{IntoResponse as _, Response};
use billfold_app::invoices::{self, items};
use billfold_app::{Stored, Write};
use billfold_domain::ids::{InvoiceId, InvoiceItemId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceItem, Line};
use billfold_domain::{Obstacle, Refusal};
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, missing, plain_problem};
use crate::collections::Listing;
use crate::faults::Faults;
use crate::invoice_body::{ItemDraft, item_path};
use crate::invoice_view::InvoiceItemView;
use crate::invoices::COLLECTION;
use crate::links::Addresses;
use crate::problems::Problem;
use crate::unkept::{self, Idle, Unkept};

/// The number of a period, of which none is kept.
const PERIOD_NUMBER: Unkept = ("periodNumber", Idle::Null, "is not counted here: it must be left out");
/// What stays of an item as it was made.
const UNCHANGED: &[Unkept] = &[
    PERIOD_NUMBER,
    ("productId", Idle::Null, AS_MADE),
    ("periodStartTime", Idle::Null, AS_MADE),
    ("periodEndTime", Idle::Null, AS_MADE),
];
const AS_MADE: &str = "stays as it was made: another item can take this one's place";

async fn invoice_of(call: &Call) -> Result<Stored<Invoice>, Problem> {
    let id: InvoiceId = call.id(Noun::Invoice)?;
    invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)
}

/// The items of an invoice.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, &[], &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let invoice = invoice_of(&call).await?.value;
    let (skip, take) = (query.offset, query.limit);
    let total = u64::try_from(invoice.lines.len()).unwrap_or(u64::MAX);
    let show = |line: &Line| {
        let shown = InvoiceItemView::new(&invoice, line, &call.addresses);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let lines = invoice.lines.iter().skip(usize::try_from(skip).unwrap_or(usize::MAX));
    let shown: Vec<Value> = lines.take(usize::try_from(take).unwrap_or(usize::MAX)).map(show).collect();
    Ok(answers::page(&shown, total, take, skip))
}

fn answer(item: &Stored<InvoiceItem>, addresses: &Addresses, is_new: bool) -> StoredAnswer {
    let view = InvoiceItemView::of_item(&item.value, addresses);
    let collection = item.value.invoice.as_ref().map(|invoice| format!("{COLLECTION}/{invoice}/items"));
    let location = collection.filter(|_| is_new).map(|collection| addresses.of(&collection, item.value.id.as_str()));
    answers::written(location, item.rev, &view)
}

/// Puts an item on a draft.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let invoice = invoice_of(&call).await?.value;
    let mut faults = Faults::default();
    let body = call.json()?;
    unkept::refuse(&body, ("", None), &[PERIOD_NUMBER], &mut faults);
    let draft = ItemDraft::read(body, invoice.currency, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |item| answer(item, &addresses, true));
    let place = format!("{COLLECTION}/{}/items", invoice.id);
    let write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
    let Some(new) = draft.item(&invoice) else { return Err(Problem::invalid(faults)) };
    let outcome = items::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, item_path, faults, |item| answer(item, &call.addresses, true))
}

/// One item, and its line of the invoice.
async fn found(call: &Call) -> Result<(Invoice, Line, Option<Stored<InvoiceItem>>), Problem> {
    let invoice = invoice_of(call).await?.value;
    let id: InvoiceItemId = call.named_id("itemId", Noun::InvoiceItem)?;
    let of = |line: &&Line| line.invoice_item.as_ref() == Some(&id) || line.id.as_str() == id.as_str();
    let line = invoice.lines.iter().find(of).cloned().ok_or_else(|| missing(Noun::InvoiceItem))?;
    let item = match &line.invoice_item {
        None => None,
        Some(id) => Some(items::get(&call.app, &call.caller, id).await.map_err(plain_problem)?),
    };
    Ok((invoice, line, item))
}

/// One item of an invoice.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let (invoice, line, item) = found(&call).await?;
    match item {
        Some(item) => {
            let view = InvoiceItemView::of_item(&item.value, &call.addresses);
            answers::resource(&call, item.rev, &view, &crate::collections::View::default())
        }
        None => Ok(answers::json(http::StatusCode::OK, &InvoiceItemView::new(&invoice, &line, &call.addresses))),
    }
}

/// What an order is billed for is no item that can be changed.
fn changeable(item: Option<Stored<InvoiceItem>>) -> Result<Stored<InvoiceItem>, Problem> {
    item.ok_or_else(|| plain_problem(Refusal::StateForbids(Obstacle::ItemInvoiced).into()))
}

/// Changes an item of a draft.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let (invoice, _, item) = found(&call).await?;
    let item = changeable(item)?;
    let mut faults = Faults::default();
    let body = call.json()?;
    let shown = serde_json::to_value(InvoiceItemView::of_item(&item.value, &call.addresses)).unwrap_or_default();
    unkept::refuse(&body, ("", Some(&shown)), UNCHANGED, &mut faults);
    let draft = ItemDraft::read(body, invoice.currency, &mut faults);
    let write: Write<Stored<InvoiceItem>> = answers::change(&call, &faults)?;
    let outcome = items::update(&call.app, &call.caller, &item.value.id, draft.change(), write).await;
    let response = answers::outcome(outcome, item_path, faults, |item| answer(item, &call.addresses, false))?;
    Ok(response.into_response())
}

/// Removes an item of a draft.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let precondition = call.precondition()?;
    let (_, _, item) = found(&call).await?;
    let item = changeable(item)?;
    items::delete(&call.app, &call.caller, &item.value.id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
