//! `invoices`: list, create a draft, retrieve as JSON or PDF, upsert, issue, void,
//! abandon and pay.

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use billfold_app::invoices::applying::Applied;
use billfold_app::invoices::beside::{Beside, beside};
use billfold_app::invoices::{self, End, InvoiceChanges, Paid, Pay, columns};
use billfold_app::{Column, Error, Filter, Query, Stored, Test, Write, Written};
use billfold_domain::ids::{IdStyle, InvoiceId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::subscriptions::Collection;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use http::header::{ACCEPT, CONTENT_DISPOSITION, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::invoice_body::{InvoiceDraft, Issue, PaidBy, changes, due_at, path};
use crate::invoice_view::InvoiceView;
use crate::order_embeds;
use crate::problems::Problem;
use crate::scenes::Scene;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "invoices";

/// The related resources that can be embedded.
pub(crate) const EXPANDABLE: &[&str] = &["customer", "website"];

/// The words of a status that invoices are filtered by; what was given back is `paid`
/// here, and what is paid in part is `unpaid`.
const STATUSES: &[&str] = &["draft", "unpaid", "past-due", "paid", "abandoned", "voided"];

/// The fields by which invoices are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("subscriptionId", columns::SUBSCRIPTION, Holds::Text),
    ("websiteId", Column::Path("website"), Holds::Text),
    ("currency", Column::Path("currency"), Holds::Text),
    ("status", columns::STATE, Holds::Choice(STATUSES)),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// What holds of the invoices that are shown with a status.
fn with_status(word: &str) -> Vec<Filter> {
    let state = |state: InvoiceState| Filter::is(columns::STATE, state.word());
    let late = |negated| Filter { negated, ..Filter::is(Column::Path("late"), "true") };
    match word {
        "draft" => vec![state(InvoiceState::Draft)],
        "paid" => vec![state(InvoiceState::Paid)],
        "abandoned" => vec![state(InvoiceState::Uncollectible)],
        "voided" => vec![state(InvoiceState::Void)],
        "past-due" => vec![state(InvoiceState::Open), late(false)],
        _ => vec![state(InvoiceState::Open), late(true)],
    }
}

/// Filters by a status, which several columns decide, as filters by those.
pub(crate) fn by_status(filters: &mut [Filter]) {
    for filter in filters.iter_mut().filter(|filter| filter.column == columns::STATE) {
        let Test::AnyOf(words) = &filter.test else { continue };
        filter.test = Test::Either(words.iter().map(|word| with_status(word)).collect());
    }
}

/// Invoices as JSON, with what is to be embedded and without what is to be left out.
pub(crate) async fn shown(call: &Call, invoices: &[Stored<Invoice>], view: &View) -> Result<Vec<Value>, Problem> {
    let beside = beside(&call.app, &call.caller, invoices).await.map_err(plain_problem)?;
    let scene = Scene::of(call);
    let ids = |of: fn(&Invoice) -> Option<String>| {
        let mut ids: Vec<String> = invoices.iter().filter_map(|invoice| of(&invoice.value)).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    let wants = |name: &str| view.expand.iter().any(|wanted| wanted == name);
    let (mut customers, mut websites) = (None, None);
    if wants("customer") {
        let ids = ids(|invoice| Some(invoice.customer.to_string()));
        customers = Some(order_embeds::customers_of(call, ids).await?);
    }
    if wants("website") {
        let ids = ids(|invoice| invoice.website.as_ref().map(ToString::to_string));
        websites = Some(crate::websites::by_id(call, Query::of_ids(ids)).await?);
    }
    let show = |invoice: &Stored<Invoice>| {
        let mut shown = serde_json::to_value(InvoiceView::new(invoice, &beside, &scene)).unwrap_or_default();
        let customer = customers.as_ref().and_then(|found| found.get(invoice.value.customer.as_str()));
        let website = invoice.value.website.as_ref();
        let website = websites.as_ref().zip(website).and_then(|(found, id)| found.get(id.as_str()));
        for (name, found) in [("customer", customer), ("website", website)] {
            if let Some(found) = found {
                order_embeds::insert(&mut shown, name, found.clone());
            }
        }
        view.apply(shown)
    };
    Ok(invoices.iter().map(show).collect())
}

/// A page of invoices.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    by_status(&mut query.filters);
    let (limit, offset) = (query.limit, query.offset);
    let page = invoices::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let items = shown(&call, &page.items, &view).await?;
    Ok(answers::page(&items, page.total, limit, offset))
}

/// How much a header of accepted media types wants one of them: the quality of the
/// most exact range that it is in, in thousandths.
fn wish_for(headers: &HeaderMap, (kind, subkind): (&str, &str)) -> u32 {
    let mut best = (0, 0);
    let lines = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok());
    for range in lines.flat_map(|line| line.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let (wanted, sub) = parts.next().unwrap_or_default().split_once('/').unwrap_or_default();
        let exactness = match (wanted, sub) {
            (wanted, sub) if wanted.eq_ignore_ascii_case(kind) && sub.eq_ignore_ascii_case(subkind) => 3,
            (wanted, "*") if wanted.eq_ignore_ascii_case(kind) => 2,
            ("*", "*") => 1,
            _ => continue,
        };
        let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let quality = quality.map_or(Some(1.0), |quality| quality.parse::<f32>().ok());
        let thousandths = match quality {
            Some(quality) if (0.0..=1.0).contains(&quality) => {
                format!("{:.0}", quality * 1_000.0).parse().unwrap_or_default()
            }
            _ => 0,
        };
        best = best.max((exactness, thousandths));
    }
    best.1
}

/// Whether a client would rather have a PDF than JSON.
pub(crate) fn prefers_pdf(headers: &HeaderMap) -> bool {
    wish_for(headers, ("application", "pdf")) > wish_for(headers, ("application", "json"))
}

/// An invoice as PDF.
pub(crate) async fn pdf(call: &Call, id: &InvoiceId) -> Result<Response, Problem> {
    let pdf = invoices::pdf(&call.app, &call.caller, id, None).await.map_err(plain_problem)?;
    let mut response = Response::new(Body::from(pdf.bytes));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    headers.insert(VARY, HeaderValue::from_static("accept"));
    if let Ok(disposition) = HeaderValue::try_from(format!("inline; filename=\"{}\"", pdf.name)) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}

/// One invoice: as PDF where the client would rather have that.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    if prefers_pdf(&call.headers) {
        return pdf(&call, &id).await;
    }
    let invoice = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let rev = invoice.rev;
    let shown = shown(&call, &[invoice], &view).await?;
    let mut response = answers::resource(&call, rev, &shown.first(), &view)?;
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// The answer to a write as it is kept: with no transactions, which are added when it
/// is sent.
fn answer(invoice: &Stored<Invoice>, is_new: bool, scene: &Scene) -> StoredAnswer {
    let location = is_new.then(|| scene.addresses.of(COLLECTION, invoice.value.id.as_str()));
    let alone = Beside::default();
    answers::written(location, invoice.rev, &InvoiceView::new(invoice, &alone, scene))
}

/// Sends the answer to a write, with the invoice's transactions.
async fn answered(
    call: &Call,
    outcome: Result<Written<Stored<Invoice>>, Error>,
    (is_new, faults): (bool, Faults),
) -> Result<Response, Problem> {
    let scene = Scene::of(call);
    match outcome {
        Ok(Written::Fresh(invoice)) if faults.is_empty() => {
            let location = is_new.then(|| scene.addresses.of(COLLECTION, invoice.value.id.as_str()));
            let found = std::slice::from_ref(&invoice);
            let beside = beside(&call.app, &call.caller, found).await.map_err(plain_problem)?;
            Ok(answers::written(location, invoice.rev, &InvoiceView::new(&invoice, &beside, &scene)).into_response())
        }
        Ok(Written::Replayed(bytes)) if faults.is_empty() => replayed(call, &bytes, &scene).await,
        outcome => answers::outcome(outcome, path, faults, |invoice| answer(invoice, is_new, &scene)),
    }
}

/// An answer that was given before, with the transactions that there are.
async fn replayed(call: &Call, bytes: &[u8], scene: &Scene) -> Result<Response, Problem> {
    use billfold_http::voice::Early;
    let mut stored = StoredAnswer::decode(bytes).map_err(|_| Problem::from(Early::Internal))?;
    let mut body: Value = serde_json::from_slice(&stored.body).unwrap_or_default();
    let id = body.get("id").and_then(Value::as_str).map(InvoiceId::stored);
    let found = match &id {
        None => None,
        Some(id) => invoices::get(&call.app, &call.caller, id).await.ok(),
    };
    if let (Some(invoice), Some(members)) = (found, body.as_object_mut()) {
        let found = std::slice::from_ref(&invoice);
        let beside = beside(&call.app, &call.caller, found).await.map_err(plain_problem)?;
        let now = serde_json::to_value(InvoiceView::new(&invoice, &beside, scene)).unwrap_or_default();
        if let Some(transactions) = now.get("transactions") {
            members.insert("transactions".to_owned(), transactions.clone());
        }
        stored.body = serde_json::to_vec(&body).unwrap_or_default();
    }
    let mut response = stored.into_response();
    response.headers_mut().insert(answers::REPLAYED, HeaderValue::from_static("true"));
    Ok(response)
}

/// How a POST about one invoice is to be made.
fn acting(call: &Call, (id, act): (&InvoiceId, &str), faults: &Faults) -> Result<Write<Stored<Invoice>>, Problem> {
    let scene = Scene::of(call);
    let encode = answers::stored(move |invoice| answer(invoice, true, &scene));
    answers::creation(call, (&format!("{COLLECTION}/{id}/{act}"), &call.body), faults, encode)
}

/// Creates a draft.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = InvoiceDraft::read(changes(call.json()?, None), true, &mut faults);
    let scene = Scene::of(&call);
    let encode = answers::stored(move |invoice| answer(invoice, true, &scene));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let new = draft.invoice(call.app.next_id(IdStyle::Crockford));
    let Some(new) = new else { return Err(Problem::invalid(faults)) };
    let outcome = invoices::create(&call.app, &call.caller, new, write).await;
    answered(&call, outcome, (true, faults)).await
}

/// Creates the draft of the address, or changes the invoice that is there: of one that
/// was issued the notes.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let body = call.json()?;
    match invoices::get(&call.app, &call.caller, &id).await {
        Ok(current) => change(&call, body, &current).await,
        Err(Error::Refused(Refusal::NotFound(_))) => {
            if let Some(made) = make(&call, body.clone(), &id).await? {
                return Ok(made);
            }
            // Somebody else was quicker.
            let current = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
            change(&call, body, &current).await
        }
        Err(error) => Err(plain_problem(error)),
    }
}

/// Makes the draft of an address; none where there is an invoice meanwhile.
async fn make(call: &Call, body: Value, id: &InvoiceId) -> Result<Option<Response>, Problem> {
    let mut faults = Faults::default();
    let draft = InvoiceDraft::read(changes(body, None), true, &mut faults);
    let write = answers::change(call, &faults)?;
    write.precondition.check(None).map_err(|refusal| plain_problem(refusal.into()))?;
    let Some(new) = draft.invoice(id.clone()) else { return Err(Problem::invalid(faults)) };
    let outcome = invoices::create(&call.app, &call.caller, new, write).await;
    if let Err(Error::Refused(Refusal::Invalid(refused))) = &outcome
        && *refused == [Fault::new(Field::Id, Rule::Taken)]
    {
        return Ok(None);
    }
    answered(call, outcome, (true, faults)).await.map(Some)
}

/// Changes an invoice.
async fn change(call: &Call, body: Value, current: &Stored<Invoice>) -> Result<Response, Problem> {
    let shown = shown(call, std::slice::from_ref(current), &View::default()).await?;
    let mut faults = Faults::default();
    let draft = InvoiceDraft::read(changes(body, shown.first()), false, &mut faults);
    let asked = draft.change(&current.value, &mut faults);
    let write = answers::change(call, &faults)?;
    let outcome = invoices::update(&call.app, &call.caller, &current.value.id, asked, write).await;
    answered(call, outcome, (false, faults)).await
}

/// The time that counts for an invoice.
async fn now_of(call: &Call, invoice: &Stored<Invoice>) -> Result<jiff::Timestamp, Problem> {
    let beside = beside(&call.app, &call.caller, std::slice::from_ref(invoice)).await.map_err(plain_problem)?;
    Ok(beside.now_of(invoice.value.clock.as_ref(), call.app.now()))
}

/// Issues a draft. It is to be paid at once, unless something else is said.
pub(crate) async fn issue(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let current = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut faults = Faults::default();
    let asked = Issue::read(call.json_if_any()?, &mut faults);
    let now = now_of(&call, &current).await?;
    if asked.at.is_some_and(|at| at > now) {
        faults.say("issuedTime", "must have passed: an invoice is issued at once");
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let write = acting(&call, (&id, "issue"), &faults)?;
    if current.value.state == InvoiceState::Draft {
        let is_past = current.value.due.is_some_and(|due| due <= now);
        let changes = match asked.due {
            Some(due) => due_at(Some(due)),
            None if is_past && current.value.collection == Collection::SendInvoice => {
                InvoiceChanges { days_until_due: Change::Set(0), ..InvoiceChanges::default() }
            }
            None => InvoiceChanges::default(),
        };
        let changed = invoices::update(&call.app, &call.caller, &id, changes, Write::plain()).await;
        changed.map_err(|error| Problem::of(error, path, Faults::default()))?;
    }
    let outcome = invoices::finalize(&call.app, &call.caller, &id, None, write).await;
    answered(&call, outcome, (true, faults)).await
}

async fn ended(call: Call, how: End, act: &str) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let faults = Faults::default();
    let write = acting(&call, (&id, act), &faults)?;
    let outcome = invoices::end(&call.app, &call.caller, &id, how, write).await;
    answered(&call, outcome, (true, faults)).await
}

/// Voids an invoice that was issued by mistake.
pub(crate) async fn void(call: Call) -> Result<Response, Problem> {
    ended(call, End::Void, "void").await
}

/// Gives up an invoice that nobody expects to be paid.
pub(crate) async fn abandon(call: Call) -> Result<Response, Problem> {
    ended(call, End::GiveUp, "abandon").await
}

/// Applies a transaction to an invoice, or pays it with a payment instrument. A
/// decline is a declined transaction of the invoice.
pub(crate) async fn pay(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: InvoiceId = call.id(Noun::Invoice)?;
    let current = invoices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut faults = Faults::default();
    let by = PaidBy::read(call.json_if_any()?, current.value.currency, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let scene = Scene::of(&call);
    let place = format!("{COLLECTION}/{id}/transaction");
    match by {
        PaidBy::Transaction(payment, amount_minor) => {
            let encode = answers::stored(move |invoice| answer(invoice, false, &scene));
            let write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
            let applied = Applied { payment, amount_minor };
            let outcome = invoices::applying::apply(&call.app, &call.caller, &id, applied, write).await;
            answered(&call, outcome, (false, faults)).await
        }
        PaidBy::Instrument(payment_method) => {
            let encode = answers::stored(move |paid: &Paid| answer(&paid.invoice, false, &scene));
            let write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
            let how = Pay { payment_method, ..Pay::default() };
            let outcome = invoices::pay(&call.app, &call.caller, &id, how, write).await;
            let outcome = outcome.map(|written| match written {
                Written::Fresh(paid) => Written::Fresh(paid.invoice),
                Written::Replayed(bytes) => Written::Replayed(bytes),
            });
            answered(&call, outcome, (false, faults)).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_is_sent_to_who_would_rather_have_one() {
        for (accept, wanted) in [
            ("application/pdf", true),
            ("application/json", false),
            ("*/*", false),
            ("application/*", false),
            ("text/html", false),
            ("application/pdf, application/json", false),
            ("application/json;q=0.5, application/pdf", true),
            ("application/pdf;q=0", false),
            ("*/*;q=0.1, application/pdf;q=0.2", true),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            assert_eq!(prefers_pdf(&headers), wanted, "{accept}");
        }
        assert!(!prefers_pdf(&HeaderMap::new()));
    }
}
