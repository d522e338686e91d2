//! The domains of one organization: those that it named, and those that its portals
//! claim.

use std::collections::BTreeMap;

use billfold_domain::events::EventKind;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::Noun;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::{NamedDomain, Organization};
use billfold_domain::portals::Portal;
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Filter, Query, Stored, Test, Tx};
use jiff::Timestamp;

use super::{LISTED, Record, record};
use crate::errors::Result;
use crate::portals::columns;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The most domains that an organization names.
const MAX_NAMED: usize = 100;

/// A domain of an organization's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    /// The name.
    pub host: HostName,
    /// Whether a portal is served at it.
    pub is_verified: bool,
    /// Whether a portal claims it.
    pub is_claimed: bool,
    /// What shows whose the name is.
    pub record: Record,
    /// Since when the organization has named or claimed it.
    pub created: Timestamp,
    /// When that last changed.
    pub updated: Timestamp,
}

fn organization(tx: &mut Tx<'_>) -> Result<Stored<Organization>> {
    let id = tx.organization().clone();
    Ok(tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?)
}

/// All domains of the organization, by name.
fn all(app: &App, tx: &mut Tx<'_>) -> Result<BTreeMap<String, Owned>> {
    let id = tx.organization().clone();
    let mut found = BTreeMap::new();
    for named in organization(tx)?.value.domains {
        let owned = Owned {
            record: record(app, &id, &named.host),
            is_verified: false,
            is_claimed: false,
            created: named.created,
            updated: named.created,
            host: named.host,
        };
        found.insert(owned.host.as_str().to_owned(), owned);
    }
    let claimed = Filter { column: columns::CUSTOM_DOMAIN, test: Test::IsNull, negated: true };
    let mut offset = 0;
    loop {
        let query = Query { filters: vec![claimed.clone()], limit: LISTED, offset, ..Query::default() };
        let page = tx.list::<Portal>(&query)?;
        let is_last = page.items.len() < usize::try_from(LISTED).unwrap_or(usize::MAX);
        for portal in page.items {
            claim(app, &mut found, &portal.value, &id);
        }
        if is_last {
            return Ok(found);
        }
        offset += LISTED;
    }
}

fn claim(app: &App, found: &mut BTreeMap<String, Owned>, portal: &Portal, id: &billfold_domain::ids::OrganizationId) {
    let Some(host) = &portal.custom_domain else { return };
    let owned = found.entry(host.as_str().to_owned()).or_insert_with(|| Owned {
        host: host.clone(),
        is_verified: false,
        is_claimed: false,
        record: record(app, id, host),
        created: portal.created,
        updated: portal.created,
    });
    owned.is_claimed = true;
    owned.is_verified |= portal.own_host().is_some();
    owned.updated = owned.updated.max(portal.domain_verified.unwrap_or(owned.updated));
}

/// All domains of the caller's organization, by name.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn mine(app: &App, caller: &Caller) -> Result<Vec<Owned>> {
    caller.require(Resource::Portals, Access::Read)?;
    let task = app.clone();
    app.store().read(&caller.organization, move |tx| Ok(all(&task, tx)?.into_values().collect())).await
}

/// One of them; none where the organization has no such domain.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn get(app: &App, caller: &Caller, host: &HostName) -> Result<Option<Owned>> {
    caller.require(Resource::Portals, Access::Read)?;
    let (task, host) = (app.clone(), host.clone());
    app.store().read(&caller.organization, move |tx| Ok(all(&task, tx)?.remove(host.as_str()))).await
}

/// Names a domain, before any portal claims it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::Invalid`] for this
/// service's own name, for one that is another's or there already, and for too many.
pub async fn name(app: &App, caller: &Caller, host: &HostName, write: Write<Owned>) -> Result<Written<Owned>> {
    caller.require(Resource::Portals, Access::Write)?;
    let (task, by, host) = (app.clone(), caller.clone(), host.clone());
    app.write(caller, write, move |tx| {
        let refuse = |rule: Rule| Err(Fault::new(Field::CustomDomain, rule).into());
        if host.is_within(task.public_url().host()) {
            return refuse(Rule::HostForm);
        }
        let held = tx.resolve(Directory::Domain, host.as_str())?;
        let is_others = held.is_some_and(|entry| entry.organization != *tx.organization());
        if is_others || all(&task, tx)?.contains_key(host.as_str()) {
            return refuse(Rule::Taken);
        }
        let found = organization(tx)?;
        if found.value.domains.len() >= MAX_NAMED {
            return refuse(Rule::TooMany { max_entries: MAX_NAMED });
        }
        let mut next = found.value.clone();
        let now = task.now();
        next.domains.push(NamedDomain { host: host.clone(), created: now });
        keep(&task, &by, tx, (found, next))?;
        let id = tx.organization().clone();
        Ok(Owned {
            record: record(&task, &id, &host),
            host: host.clone(),
            is_verified: false,
            is_claimed: false,
            created: now,
            updated: now,
        })
    })
    .await
}

/// Names a domain no more. Answers whether the organization had it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::InUse`] where a portal claims it.
pub async fn forget(app: &App, caller: &Caller, host: &HostName, precondition: Precondition) -> Result<bool> {
    caller.require(Resource::Portals, Access::Write)?;
    let (task, by, host) = (app.clone(), caller.clone(), host.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let Some(known) = all(&task, tx)?.remove(host.as_str()) else { return Ok(false) };
            // A domain has no revision of its own.
            precondition.hold(tx, Some(known.updated.as_microsecond()))?;
            if known.is_claimed {
                return Err(Refusal::InUse { by: Noun::Portal }.into());
            }
            let found = organization(tx)?;
            let mut next = found.value.clone();
            next.domains.retain(|named| named.host != host);
            keep(&task, &by, tx, (found, next))?;
            Ok(true)
        })
        .await
}

fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (found, next): (Stored<Organization>, Organization),
) -> Result<()> {
    let fact = (EventKind::OrganizationUpdated, Noun::Organization, found.value.id.as_str());
    tx.emit(app.change(caller, fact, Some(&found.value), Some(&next)))?;
    tx.update(found.rev, next)?;
    Ok(())
}
