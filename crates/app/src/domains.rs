//! Host names of merchants' own, at which portals are served too.
//!
//! Naming one for a portal is a claim, and anybody can claim anything. It counts once a
//! record is found in the name's zone that only its owner can publish, with a value that
//! this server gives to one organization and one name. Then the directory gives the name
//! to that portal and to no other, until the portal drops it or the record has been gone
//! for a week.

mod checking;
pub mod owned;

use billfold_domain::events::EventKind;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::{Noun, OrganizationId, PortalId};
use billfold_domain::portals::Portal;
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Entry, Filter, Lookup, Query, Test, Tx, Work};
use jiff::Timestamp;

use crate::App;
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::portals::columns;

pub use checking::{Check, Seen, Waiting, begin, due, finish};

/// The label before the name, under which the record is looked for.
const LABEL: &str = "_billfold";
/// How the record's value begins.
const VALUE_PREFIX: &str = "billfold=";
/// What the value is made for.
const PURPOSE: &str = "domain";
/// What the directory notes of a name that the operator vouches for.
const TRUSTED: &str = "trusted";
/// How often a verified name is looked up again, in seconds: daily.
const RENEWED_SECONDS: i64 = 86_400;
/// How many portals are read at a time.
const LISTED: u32 = 200;

/// The text record (TXT) that shows whose a name is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it is published.
    pub name: String,
    /// What it says.
    pub value: String,
}

/// The record that an organization publishes for a name.
pub fn record(app: &App, organization: &OrganizationId, host: &HostName) -> Record {
    let value = app.seal_text(PURPOSE, &format!("{organization}/{}", host.as_str()));
    Record { name: format!("{LABEL}.{}", host.as_str()), value: format!("{VALUE_PREFIX}{value}") }
}

/// What a portal claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The organization.
    pub organization: OrganizationId,
    /// The portal.
    pub portal: PortalId,
    /// The name.
    pub host: HostName,
    /// Since when the name is the portal's.
    pub verified: Option<Timestamp>,
    /// Whether the operator vouches for it, so that nothing is looked up.
    pub is_trusted: bool,
    /// What shows whose the name is.
    pub record: Record,
}

/// What shows that a name is the claimant's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Its record was found now.
    Record,
    /// The operator knows.
    Operator,
}

/// The place that a verified name is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The organization.
    pub organization: OrganizationId,
    /// The portal.
    pub portal: PortalId,
    /// The portal's slug.
    pub slug: String,
}

/// What is served at a name; none where the name is nobody's here.
///
/// # Errors
/// A fault of the database.
pub async fn at(app: &App, host: &HostName) -> Result<Option<Place>> {
    let name = format!("domain/{}", host.as_str());
    let host = host.clone();
    let work = move |lookup: &mut Lookup<'_>| {
        let Some(entry) = lookup.resolve(Directory::Domain, host.as_str())? else { return Ok(None) };
        let portal = lookup.within(&entry.organization).get::<Portal>(&entry.target)?;
        Ok::<_, Error>(portal.map(|portal| Place {
            organization: entry.organization,
            portal: portal.value.id,
            slug: portal.value.slug.as_str().to_owned(),
        }))
    };
    Ok(app.store().recall(name, || work).await?.map(|place| Place::clone(&place)))
}

/// Every claim of every organization, for the operator.
///
/// # Errors
/// A fault of the database.
pub async fn list(app: &App) -> Result<Vec<Claim>> {
    let task = app.clone();
    app.store()
        .look(move |lookup| {
            let mut claims = Vec::new();
            for organization in lookup.organizations()? {
                of_organization(&task, &mut lookup.within(&organization), &mut claims)?;
            }
            Ok::<_, Error>(claims)
        })
        .await
}

fn of_organization(app: &App, tx: &mut Tx<'_>, claims: &mut Vec<Claim>) -> Result<()> {
    let claimed = Filter { column: columns::CUSTOM_DOMAIN, test: Test::IsNull, negated: true };
    let mut offset = 0;
    loop {
        let query = Query { filters: vec![claimed.clone()], limit: LISTED, offset, ..Query::default() };
        let page = tx.list::<Portal>(&query)?;
        let is_last = page.items.len() < usize::try_from(LISTED).unwrap_or(usize::MAX);
        for portal in page.items {
            claims.extend(claim(app, tx, &portal.value)?);
        }
        if is_last {
            return Ok(());
        }
        offset += LISTED;
    }
}

fn claim(app: &App, tx: &mut Tx<'_>, portal: &Portal) -> Result<Option<Claim>> {
    let Some(host) = &portal.custom_domain else { return Ok(None) };
    let organization = tx.organization().clone();
    let is_trusted = held(tx, portal, host)?.is_some_and(|entry| entry.note == TRUSTED);
    Ok(Some(Claim {
        record: record(app, &organization, host),
        organization,
        portal: portal.id.clone(),
        host: host.clone(),
        verified: portal.domain_verified,
        is_trusted,
    }))
}

/// The directory's entry of a name, where the portal has it.
fn held(tx: &mut Tx<'_>, portal: &Portal, host: &HostName) -> Result<Option<Entry>> {
    let entry = tx.resolve(Directory::Domain, host.as_str())?;
    Ok(entry.filter(|entry| entry.organization == *tx.organization() && entry.target == portal.id.as_str()))
}

/// Gives a claimed name to its portal.
///
/// # Errors
/// [`Refusal::NotFound`] where the portal claims it no more; [`Refusal::Invalid`] with
/// [`Rule::Taken`] where another portal has it.
pub async fn confirm(app: &App, claim: &Claim, proof: Proof) -> Result<Portal> {
    let (task, id, host) = (app.clone(), claim.portal.clone(), claim.host.clone());
    app.store()
        .write(&claim.organization, move |tx| {
            let portal = tx.get::<Portal>(id.as_str())?;
            let portal = portal.filter(|portal| portal.value.custom_domain.as_ref() == Some(&host));
            let portal = portal.ok_or(Refusal::NotFound(Noun::Portal))?;
            let now = task.now();
            let is_held = match tx.resolve(Directory::Domain, host.as_str())? {
                None => false,
                Some(entry) if entry.organization == *tx.organization() && entry.target == id.as_str() => true,
                Some(_) => return Err(Fault::new(Field::CustomDomain, Rule::Taken).into()),
            };
            if is_held {
                tx.release(Directory::Domain, host.as_str())?;
            }
            let note = match proof {
                Proof::Operator => TRUSTED.to_owned(),
                Proof::Record => now.to_string(),
            };
            tx.claim(Directory::Domain, host.as_str(), id.as_str(), &note)?;
            match proof {
                Proof::Operator => tx.unplan(Work::Domain, id.as_str())?,
                Proof::Record => tx.plan(Work::Domain, id.as_str(), None, later_us(now, RENEWED_SECONDS))?,
            }
            if portal.value.own_host().is_some() {
                return Ok(portal.value);
            }
            let next = Portal { domain_verified: Some(now), updated: now, ..portal.value.clone() };
            let by = App::keeper(tx)?;
            let fact = ([EventKind::PortalUpdated].as_slice(), Noun::Portal);
            Ok(Act::real(&task, &by).update(tx, fact, portal, next)?.value)
        })
        .await
}

fn later_us(now: Timestamp, seconds: i64) -> i64 {
    now.as_microsecond().saturating_add(seconds.saturating_mul(1_000_000))
}

/// Has the directory and the plan follow what became of a portal's claim, in the
/// transaction of the change.
pub(crate) fn follow(app: &App, tx: &mut Tx<'_>, before: Option<&Portal>, next: &Portal) -> Result<()> {
    let claimed = before.and_then(|portal| portal.custom_domain.as_ref());
    if claimed == next.custom_domain.as_ref() {
        return Ok(());
    }
    if let Some(before) = before {
        release(tx, before)?;
    }
    if next.custom_domain.is_some() {
        tx.plan(Work::Domain, next.id.as_str(), None, app.now().as_microsecond())?;
    }
    Ok(())
}

/// Gives up what a portal claims, also what it has.
pub(crate) fn release(tx: &mut Tx<'_>, portal: &Portal) -> Result<()> {
    let Some(host) = &portal.custom_domain else { return Ok(()) };
    tx.unplan(Work::Domain, portal.id.as_str())?;
    if held(tx, portal, host)?.is_some() {
        tx.release(Directory::Domain, host.as_str())?;
    }
    Ok(())
}
