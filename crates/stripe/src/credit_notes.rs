//! Credit notes in this dialect's form.

pub mod params;
pub mod view;

use axum::response::Response;
use billfold_app::credit_notes::{self, NoteChanges, columns};
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::ids::CreditNoteId;

pub use params::{Create, List, ListLines, PreviewLines, Retrieve, Update};
pub use view::{CreditNoteView, view};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Plan, whole};
use crate::lists::{self, Created, Window, equals};

type Stored = billfold_app::Stored<CreditNote>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<CreditNoteView> + Clone + use<> {
    let setting = setting.clone();
    move |note| Shown { view: view(&note.value, &setting), rev: Some(note.rev) }
}

/// `POST /v1/credit_notes`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::CreditNote, params.expand.as_ref())?;
    let new = params::note(&call, params)?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = credit_notes::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::CreditNote, &plan)).await
}

/// `GET /v1/credit_notes/preview`
///
/// # Errors
/// What is wrong with the request.
pub async fn preview(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::CreditNote, params.expand.as_ref())?;
    let new = params::note(&call, params)?;
    let note = credit_notes::preview(&call.app, &call.caller, new).await.map_err(|error| call.failed(error))?;
    let shown = Shown { view: view::previewed(&note, &call.setting), rev: None };
    answers::object(&call, shown, (Kind::CreditNote, &plan)).await
}

/// `GET /v1/credit_notes/preview/lines`
///
/// # Errors
/// What is wrong with the request.
pub async fn preview_lines(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: PreviewLines = call.params()?;
    let (params, window) = params.split();
    let plan = Plan::of_list(Kind::CreditNoteLine, params.expand.as_ref())?;
    let new = params::note(&call, params)?;
    let note = credit_notes::preview(&call.app, &call.caller, new).await.map_err(|error| call.failed(error))?;
    lines(&call, &note, window, &plan).await
}

/// `GET /v1/credit_notes/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::CreditNote, params.expand.as_ref())?;
    let id = CreditNoteId::stored(call.id.clone());
    let found = credit_notes::get(&call.app, &call.caller, &id).await;
    let note = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&note), (Kind::CreditNote, &plan)).await
}

/// `GET /v1/credit_notes/{id}/lines`
///
/// # Errors
/// What is wrong with the request.
pub async fn list_lines(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: ListLines = call.params()?;
    let plan = Plan::of_list(Kind::CreditNoteLine, params.expand.as_ref())?;
    let id = CreditNoteId::stored(call.id.clone());
    let found = credit_notes::get(&call.app, &call.caller, &id).await;
    let note = found.map_err(|error| call.failed(error))?.value;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    lines(&call, &note, window, &plan).await
}

async fn lines(call: &Call, note: &CreditNote, window: Window, plan: &Plan) -> Result<Response, ApiError> {
    let (shown, has_more) = window.of(&note.lines, |line| line.id.as_str(), "credit note line item")?;
    let data = shown.iter().map(|line| whole(&view::line_view(line, &call.setting))).collect();
    lists::part(call, (data, has_more), (Kind::CreditNoteLine, plan)).await
}

/// `POST /v1/credit_notes/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::CreditNote, params.expand.as_ref())?;
    let id = CreditNoteId::stored(call.id.clone());
    let changes =
        NoteChanges { memo: params.memo.to_change(|prose| prose.0.clone()), metadata: metadata(&params.metadata) };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changed = credit_notes::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::CreditNote, &plan)).await
}

/// `POST /v1/credit_notes/{id}/void`
///
/// # Errors
/// What is wrong with the request.
pub async fn void(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::CreditNote, params.expand.as_ref())?;
    let id = CreditNoteId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let voided = credit_notes::void(&call.app, &call.caller, &id, write).await;
    answers::written(&call, voided, show, (Kind::CreditNote, &plan)).await
}

/// `GET /v1/credit_notes`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::CreditNote, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|id| equals(columns::CUSTOMER, id.0)));
    filters.extend(params.invoice.map(|id| equals(columns::INVOICE, id.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = credit_notes::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |note: &CreditNote| whole(&view(note, &call.setting));
    lists::page(&call, slice, show, (Kind::CreditNote, &plan)).await
}
