//! Websites: where an organization obtains its customers.

use std::sync::Arc;

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::files::File;
use billfold_domain::ids::{IdStyle, Noun, WebsiteId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::portals::Portal;
use billfold_domain::websites::{self, Website, WebsiteChanges, WebsiteDecision};
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Stored, Test, Tx};

use crate::errors::Result;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The columns that lists of websites filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The name.
    pub const NAME: Column = Column::Path("name");
    /// The address.
    pub const URL: Column = Column::Path("url");
    /// The phone number of the customer service.
    pub const SERVICE_PHONE: Column = Column::Path("service_phone");
    /// The e-mail address of the customer service.
    pub const SERVICE_EMAIL: Column = Column::Path("service_email");
    /// The logo's file id.
    pub const LOGO: Column = Column::Path("logo");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// Which website a command is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one.
    New,
    /// The one of this id, made if it is not there.
    Upsert(WebsiteId),
}

/// Says what is to change, given the website as it is. It may be asked more
/// than once.
pub type Draft = Arc<dyn Fn(Option<&Website>) -> WebsiteChanges + Send + Sync>;

/// What became of a website.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The website.
    pub website: Stored<Website>,
    /// Its logo, if it has one.
    pub logo: Option<File>,
}

/// A website and its logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The website.
    pub website: Stored<Website>,
    /// Its logo, if it has one.
    pub logo: Option<File>,
}

/// A page of websites and the logos that they name.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Website>> {
    caller.require(Resource::Websites, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// The logos of websites, in one look-up.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn logos(app: &App, caller: &Caller, websites: &[Stored<Website>]) -> Result<Vec<File>> {
    caller.require(Resource::Websites, Access::Read)?;
    let ids: Vec<String> = websites.iter().filter_map(|w| w.value.logo.as_ref().map(ToString::to_string)).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filter = Filter { column: billfold_store::Column::Id, test: Test::AnyOf(ids), negated: false };
    let query = Query { filters: vec![filter], limit, ..Query::default() };
    let page: Page<File> =
        app.store().read(&caller.organization, move |tx| Ok::<_, crate::Error>(tx.list(&query)?)).await?;
    Ok(page.items.into_iter().map(|file| file.value).collect())
}

/// One website.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &WebsiteId) -> Result<Shown> {
    caller.require(Resource::Websites, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let website = tx.get::<Website>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Website))?;
            let logo = logo_of(tx, &website.value)?;
            Ok(Shown { website, logo })
        })
        .await
}

fn logo_of(tx: &mut Tx<'_>, website: &Website) -> Result<Option<File>> {
    Ok(match &website.logo {
        Some(id) => tx.get::<File>(id.as_str())?.map(|file| file.value),
        None => None,
    })
}

/// Makes or changes a website. A new one must be given a name.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] with every fault.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Websites, Access::Write)?;
    let id = match target {
        Target::New => app.next_id(IdStyle::Crockford),
        Target::Upsert(id) => id,
    };
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Website>(id.as_str())?;
        precondition.hold(tx, current.as_ref().map(|website| website.rev))?;
        let changes = draft(current.as_ref().map(|website| &website.value));
        if let Change::Set(logo) = &changes.logo
            && tx.get_locked::<File>(logo.as_str())?.is_none()
        {
            return Err(Fault::new(Field::Logo, Rule::Missing).into());
        }
        let decision = match (&current, changes.name.value()) {
            (Some(current), _) => websites::update(&current.value, &changes, task.now()),
            (None, Some(name)) => websites::create(id.clone(), name.clone(), &changes, task.now()),
            // The surface has found that the name is not fit.
            (None, None) => return Err(Vec::<Fault>::new().into()),
        };
        keep(&task, &by, tx, current, decision)
    })
    .await
}

fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Website>>,
    decision: WebsiteDecision,
) -> Result<Saved> {
    let WebsiteDecision { next, event } = decision;
    let logo = logo_of(tx, &next)?;
    if let Some(kind) = event {
        let before = current.as_ref().map(|current| &current.value);
        tx.emit(app.change(caller, (kind, Noun::Website, next.id.as_str()), before, Some(&next)))?;
    }
    Ok(match (current, event) {
        (Some(website), None) => Saved { created: false, website, logo },
        (Some(current), Some(_)) => Saved { created: false, website: tx.update(current.rev, next)?, logo },
        (None, _) => Saved { created: true, website: tx.insert(next)?, logo },
    })
}

/// Deletes a website that nothing uses.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::InUse`] by a portal, or by the
/// organization as its default.
pub async fn delete(app: &App, caller: &Caller, id: &WebsiteId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Websites, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            // The lock keeps portals from being bound to it meanwhile.
            let current = tx.get_locked::<Website>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Website))?;
            precondition.hold(tx, Some(current.rev))?;
            let organization = tx.get::<Organization>(tx.organization().clone().as_str())?;
            if organization.is_some_and(|organization| organization.value.default_website == id) {
                return Err(Refusal::InUse { by: Noun::Organization }.into());
            }
            let column = crate::portals::columns::WEBSITE;
            if tx.find::<Portal>(column, id.as_str())?.is_some() {
                return Err(Refusal::InUse { by: Noun::Portal }.into());
            }
            if tx.find::<Customer>(crate::customers::columns::WEBSITE, id.as_str())?.is_some() {
                return Err(Refusal::InUse { by: Noun::Customer }.into());
            }
            let fact = (EventKind::WebsiteDeleted, Noun::Website, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), None))?;
            tx.delete::<Website>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}
