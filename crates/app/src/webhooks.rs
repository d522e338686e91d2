//! Webhook endpoints: where a merchant wants its events, made, changed, listed.

pub mod deliveries;
mod fanning;
mod forms;
mod sealing;
pub mod work;

use billfold_domain::change::Change;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, WebhookEndpointId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::webhooks::endpoints::{self, MAX_ENDPOINTS, check_header};
use billfold_domain::webhooks::{Dialect, Endpoint, EndpointChanges, EndpointState, NewEndpoint, SentHeader};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

pub(crate) use fanning::{call_off, fan_out};
pub use forms::{EventForm, Forms, Told, Writing};

/// The columns that lists of endpoints filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// In whose form events are written.
    pub const DIALECT: Column = Column::Path("dialect");
    /// The address.
    pub const URL: Column = Column::Path("url");
    /// Whether it is delivered to, as its word.
    pub const STATE: Column = Column::Path("state");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// A header that a merchant wants sent, in plain text. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct PlainHeader {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether it is sent.
    pub active: bool,
}

impl std::fmt::Debug for PlainHeader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlainHeader").field("name", &self.name).field("active", &self.active).finish_non_exhaustive()
    }
}

/// What a surface says about an endpoint.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// All but the headers.
    pub plain: EndpointChanges,
    /// The headers to send.
    pub headers: Change<Vec<PlainHeader>>,
}

/// Which endpoint a command is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle),
    /// The one of this id, made if it is not there.
    Upsert(WebhookEndpointId),
    /// The one of this id.
    Existing(WebhookEndpointId),
}

/// What became of an endpoint.
#[derive(Clone)]
pub struct Saved {
    /// The endpoint.
    pub endpoint: Stored<Endpoint>,
    /// Its headers, in plain text.
    pub headers: Vec<PlainHeader>,
    /// Its secret, shown this once; none when an existing endpoint was changed.
    pub secret: Option<String>,
}

fn of_dialect(dialect: Dialect) -> Filter {
    Filter { column: columns::DIALECT, test: Test::AnyOf(vec![dialect.word().to_owned()]), negated: false }
}

/// A page of the endpoints of a dialect by offset, each with its headers.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it.
pub async fn list(app: &App, caller: &Caller, dialect: Dialect, mut query: Query) -> Result<Page<Endpoint>> {
    caller.require(Resource::Webhooks, Access::Read)?;
    query.filters.push(of_dialect(dialect));
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of the endpoints of a dialect by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, dialect: Dialect, mut scroll: Scroll) -> Result<Slice<Endpoint>> {
    caller.require(Resource::Webhooks, Access::Read)?;
    scroll.filters.push(of_dialect(dialect));
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One endpoint of a dialect.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, dialect: Dialect, id: &WebhookEndpointId) -> Result<Stored<Endpoint>> {
    caller.require(Resource::Webhooks, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| found(tx, dialect, &id)).await
}

fn found(tx: &mut Tx<'_>, dialect: Dialect, id: &WebhookEndpointId) -> Result<Stored<Endpoint>> {
    let endpoint = tx.get::<Endpoint>(id.as_str())?.filter(|endpoint| endpoint.value.dialect == dialect);
    endpoint.ok_or_else(|| Refusal::NotFound(Noun::WebhookEndpoint).into())
}

/// The headers of an endpoint in plain text, for the merchant who set them.
pub fn headers(app: &App, caller: &Caller, endpoint: &Endpoint) -> Vec<PlainHeader> {
    let open = |header: &SentHeader| PlainHeader {
        name: header.name.clone(),
        value: app.open_text(&caller.organization, &endpoint.id, &header.sealed).unwrap_or_default(),
        active: header.active,
    };
    endpoint.headers.iter().map(open).collect()
}

/// What of an endpoint is decided once: in whose form it is, and of which version.
#[derive(Clone, Debug)]
pub struct Nature {
    /// In whose form events are written.
    pub dialect: Dialect,
    /// The form's version.
    pub version: Option<String>,
}

/// Makes or changes an endpoint. A new one must be given an address and gets a
/// secret.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`] naming the address, the
/// events or a header; [`Refusal::StateForbids`] where there are too many.
pub async fn save(
    app: &App,
    caller: &Caller,
    (target, nature): (Target, Nature),
    changes: Changes,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let must_exist = matches!(target, Target::Existing(_));
    let id = match target {
        Target::New(style) => app.next_id(style),
        Target::Upsert(id) | Target::Existing(id) => id,
    };
    let (secret, precondition) = (app.new_signing_secret(), write.precondition.clone());
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Endpoint>(id.as_str())?;
        if current.as_ref().map_or(must_exist, |current| current.value.dialect != nature.dialect) {
            return Err(Refusal::NotFound(Noun::WebhookEndpoint).into());
        }
        precondition.hold(tx, current.as_ref().map(|endpoint| endpoint.rev))?;
        let plain = sealed(&task, &by, &id, current.as_ref().map(|current| &current.value), &changes)?;
        let (now, private) = (task.now(), task.webhooks().allow_private);
        let Some(current) = current else {
            if tx.count::<Endpoint>(&[], None)? >= u64::from(MAX_ENDPOINTS) {
                return Err(Refusal::StateForbids(Obstacle::TooMany).into());
            }
            let new = NewEndpoint {
                id: id.clone(),
                dialect: nature.dialect,
                version: nature.version.clone(),
                secret: task.sealed_secret(&by.organization, &id, &secret)?,
            };
            let endpoint = endpoints::create(&new, &plain, private, now)?;
            let fact = (EventKind::WebhookEndpointCreated, Noun::WebhookEndpoint, id.as_str());
            tx.emit(task.change(&by, fact, None, Some(&endpoint)))?;
            let endpoint = tx.insert(endpoint)?;
            let headers = headers(&task, &by, &endpoint.value);
            return Ok(Saved { endpoint, headers, secret: Some(secret.clone()) });
        };
        let next = endpoints::update(&current.value, &plain, private, now)?;
        let endpoint = if next == current.value {
            current
        } else {
            let fact = (EventKind::WebhookEndpointUpdated, Noun::WebhookEndpoint, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), Some(&next)))?;
            tx.update(current.rev, next)?
        };
        let headers = headers(&task, &by, &endpoint.value);
        Ok(Saved { endpoint, headers, secret: None })
    })
    .await
}

/// The changes with the headers checked and sealed; headers that are there already
/// are no change.
fn sealed(
    app: &App,
    caller: &Caller,
    id: &WebhookEndpointId,
    current: Option<&Endpoint>,
    changes: &Changes,
) -> Result<EndpointChanges> {
    let mut plain = changes.plain.clone();
    plain.headers = match &changes.headers {
        Change::Keep => Change::Keep,
        Change::Clear => Change::Clear,
        Change::Set(wanted) if current.is_some_and(|current| headers(app, caller, current) == *wanted) => Change::Keep,
        Change::Set(wanted) => {
            let mut list = Vec::with_capacity(wanted.len());
            for header in wanted {
                check_header(&header.name, &header.value).map_err(|rule| Fault::new(Field::Header, rule))?;
                let sealed = app.seal_text_for(&caller.organization, id, &header.value)?;
                list.push(SentHeader { name: header.name.clone(), sealed, active: header.active });
            }
            let names = |list: &[SentHeader]| list.iter().map(|h| h.name.to_ascii_lowercase()).collect::<Vec<_>>();
            let mut known = names(&list);
            known.sort();
            known.dedup();
            if known.len() != list.len() {
                return Err(Fault::new(Field::Header, Rule::Duplicate).into());
            }
            Change::Set(list)
        }
    };
    Ok(plain)
}

/// Deletes an endpoint. What is on its way to it is dropped.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn delete(
    app: &App,
    caller: &Caller,
    dialect: Dialect,
    id: &WebhookEndpointId,
    precondition: Precondition,
) -> Result<()> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = found(tx, dialect, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            let fact = (EventKind::WebhookEndpointDeleted, Noun::WebhookEndpoint, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), None))?;
            tx.delete::<Endpoint>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}

/// Gives an endpoint another secret; the old one signs beside it for a day.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`].
pub async fn rotate(app: &App, caller: &Caller, id: &WebhookEndpointId) -> Result<Saved> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let (task, by, id, secret) = (app.clone(), caller.clone(), id.clone(), app.new_signing_secret());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<Endpoint>(id.as_str())?.ok_or(Refusal::NotFound(Noun::WebhookEndpoint))?;
            let sealed = task.sealed_secret(&by.organization, &id, &secret)?;
            let next = endpoints::rotate(&current.value, sealed, task.now());
            let fact = (EventKind::WebhookEndpointUpdated, Noun::WebhookEndpoint, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), Some(&next)))?;
            let endpoint = tx.update(current.rev, next)?;
            let headers = headers(&task, &by, &endpoint.value);
            Ok(Saved { endpoint, headers, secret: Some(secret.clone()) })
        })
        .await
}

/// Whether an endpoint takes deliveries.
pub(crate) fn is_on(endpoint: &Endpoint) -> bool {
    endpoint.state == EndpointState::Enabled
}
