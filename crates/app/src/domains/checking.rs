//! Claims are looked up by themselves: soon after they are made, less and less often
//! while they wait, and daily once they are verified.

use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::{Noun, OrganizationId, PortalId};
use billfold_domain::portals::Portal;
use billfold_store::{Directory, Due, Work};
use jiff::Timestamp;

use super::{Claim, Proof, Record, TRUSTED, confirm, held, later_us, record};
use crate::App;
use crate::errors::{Error, Result};
use crate::facts::Act;

/// The first wait of a claim whose record is not there yet, in seconds; it doubles.
const FIRST_WAIT_SECONDS: i64 = 60;
/// The longest wait, in seconds: six hours.
const MAX_WAIT_SECONDS: i64 = 21_600;
/// How long a name stays verified without its record, in seconds: seven days.
const KEPT_SECONDS: i64 = 7 * 86_400;

/// A claim that is due to be looked up.
#[derive(Clone, Debug)]
pub struct Waiting(Due);

/// A look-up that was begun.
#[derive(Clone, Debug)]
pub struct Check {
    /// What is looked for.
    pub record: Record,
    organization: OrganizationId,
    portal: PortalId,
    host: HostName,
}

impl Check {
    /// The name that is looked up.
    pub fn host(&self) -> &HostName {
        &self.host
    }
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The record, with its value.
    Record,
    /// No such record, or nobody who could say.
    Nothing,
}

/// Claims whose time has come.
///
/// # Errors
/// A fault of the database.
pub async fn due(app: &App, limit: u32) -> Result<Vec<Waiting>> {
    let now_us = app.now().as_microsecond();
    let found = app.store().look(move |lookup| Ok::<_, Error>(lookup.due(&[Work::Domain], now_us, limit)?)).await?;
    Ok(found.into_iter().map(Waiting).collect())
}

/// Takes a claim to look it up, until its next time; none where there is nothing to look
/// for any more, or another node was quicker.
///
/// # Errors
/// A fault of the database.
pub async fn begin(app: &App, waiting: &Waiting) -> Result<Option<Check>> {
    let (task, due) = (app.clone(), waiting.0.clone());
    app.store()
        .write(&waiting.0.organization, move |tx| {
            let wait = FIRST_WAIT_SECONDS.checked_shl(due.tries.min(16)).unwrap_or(MAX_WAIT_SECONDS);
            if !tx.take(&due, later_us(task.now(), wait.min(MAX_WAIT_SECONDS)))? {
                return Ok(None);
            }
            let portal = tx.get::<Portal>(&due.subject)?.map(|portal| portal.value);
            let claimed = portal.and_then(|portal| Some((portal.custom_domain.clone()?, portal)));
            let Some((host, portal)) = claimed else {
                tx.unplan(Work::Domain, &due.subject)?;
                return Ok(None);
            };
            if held(tx, &portal, &host)?.is_some_and(|entry| entry.note == TRUSTED) {
                tx.unplan(Work::Domain, &due.subject)?;
                return Ok(None);
            }
            let organization = tx.organization().clone();
            let record = record(&task, &organization, &host);
            Ok::<_, Error>(Some(Check { record, organization, portal: portal.id, host }))
        })
        .await
}

/// Notes what was found: a name with its record is its portal's, one that has been
/// without it for a week is nobody's again.
///
/// # Errors
/// A fault of the database.
pub async fn finish(app: &App, check: &Check, seen: Seen) -> Result<()> {
    match seen {
        Seen::Nothing => lapse(app, check).await,
        Seen::Record => {
            let claim = Claim {
                organization: check.organization.clone(),
                portal: check.portal.clone(),
                host: check.host.clone(),
                verified: None,
                is_trusted: false,
                record: check.record.clone(),
            };
            match confirm(app, &claim, Proof::Record).await {
                // Another portal has the name, or this one dropped it meanwhile.
                Ok(_) | Err(Error::Refused(Refusal::Invalid(_) | Refusal::NotFound(_))) => Ok(()),
                Err(error) => Err(error),
            }
        }
    }
}

async fn lapse(app: &App, check: &Check) -> Result<()> {
    let (task, id, host) = (app.clone(), check.portal.clone(), check.host.clone());
    app.store()
        .write(&check.organization, move |tx| {
            let Some(portal) = tx.get::<Portal>(id.as_str())? else { return Ok(()) };
            let entry = held(tx, &portal.value, &host)?;
            let last = entry.and_then(|entry| entry.note.parse::<Timestamp>().ok());
            let now = task.now();
            let Some(last) = last else { return Ok(()) };
            if now.as_second().saturating_sub(last.as_second()) < KEPT_SECONDS {
                return Ok(());
            }
            tx.release(Directory::Domain, host.as_str())?;
            let next = Portal { domain_verified: None, updated: now, ..portal.value.clone() };
            let by = App::keeper(tx)?;
            let fact = ([EventKind::PortalUpdated].as_slice(), Noun::Portal);
            Act::real(&task, &by).update(tx, fact, portal, next)?;
            Ok::<_, Error>(())
        })
        .await
}
