//! What was refused, on its way into the audit log.
//!
//! A refusal has no effect whose commit could carry its entry. It is noted in memory
//! and written within about a second by whoever does what is due, so that a refusal
//! costs its asker no more time than it did and the database no commit of its own. Of
//! somebody who is refused again and again the first are written and the rest counted
//! away: a log that anybody can fill tells nothing.

mod strangers;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use billfold_domain::events::{Audit, Event, EventKind};
use billfold_domain::ids::{EventId, IdStyle, Noun, OrganizationId};

use crate::attempts::{self, Limit};
use crate::errors::{Error, Result};
use crate::{App, Caller, Role};

/// The most refusals that wait to be written.
const MAX_WAITING: usize = 4_096;
/// How many refusals of one kind to one asker are written.
const WRITTEN: Limit = Limit::new(30, 600);
/// The longest text of a reason, in bytes.
const MAX_REASON_BYTES: usize = 300;

/// Refusals that wait to be written.
#[derive(Default)]
pub(crate) struct Noticed {
    refused: Mutex<Vec<Refused>>,
    missed: strangers::Missed,
}

/// A refusal, for the record.
pub(crate) struct Refused {
    /// Whose log it stands in.
    pub(crate) organization: OrganizationId,
    /// What kind of it.
    pub(crate) kind: EventKind,
    /// What it was about.
    pub(crate) subject: (Noun, String),
    /// Who asked.
    pub(crate) actor: String,
    /// The request.
    pub(crate) request: Option<String>,
    /// The customer that it concerns, where that is known.
    pub(crate) customer: Option<String>,
    /// Where it came from.
    pub(crate) address: Option<IpAddr>,
    /// What was refused, without anything that was typed.
    pub(crate) reason: String,
}

/// Who asks, kept until it is known whether it is refused.
#[derive(Clone, Debug)]
pub struct Witness {
    organization: OrganizationId,
    noun: Noun,
    actor: String,
    request: Option<String>,
    customer: Option<String>,
}

impl Caller {
    /// Who asks, for the record of a refusal. None for whoever may do everything, who
    /// is refused nothing.
    pub fn witness(&self) -> Option<Witness> {
        let (noun, customer) = match &self.role {
            Role::Secret => return None,
            Role::Customer(customer) => (Noun::Session, Some(customer.as_str().to_owned())),
            Role::Restricted(_) | Role::Publishable => (Noun::ApiKey, None),
        };
        let (organization, actor) = (self.organization.clone(), self.actor.clone());
        Some(Witness { organization, noun, actor, request: self.request.clone(), customer })
    }
}

impl App {
    /// The same application for a request from this address, which the record of what
    /// it does will show coarsely.
    #[must_use]
    pub fn asked_from(&self, address: Option<IpAddr>) -> Self {
        Self { inner: self.inner.clone(), address }
    }

    /// Notes that somebody who is known was refused what it may not do. `asked` names
    /// the operation, and nothing that the request brought.
    pub fn note_denied(&self, witness: Witness, asked: &str) {
        let Witness { organization, noun, actor, request, customer } = witness;
        let subject = (noun, actor.clone());
        let kind = EventKind::AccessDenied;
        let (address, reason) = (self.address, asked.to_owned());
        self.note_refused(Refused { organization, kind, subject, actor, request, customer, address, reason });
    }

    /// Notes a refusal that is to be written.
    pub(crate) fn note_refused(&self, refused: Refused) {
        let asker = match refused.address {
            Some(address) => attempts::network_text(address),
            None => refused.actor.clone(),
        };
        let name = format!("noted/{}/{}/{}/{asker}", refused.organization, refused.kind.word(), refused.actor);
        if self.attempts().enter(&[(name, WRITTEN)], self.now()).is_err() {
            return;
        }
        let mut waiting = self.inner.noticed.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() < MAX_WAITING {
            waiting.push(refused);
        } else {
            tracing::warn!("more was refused than can be written to the audit log");
        }
    }

    /// Notes that somebody did not show who it is: `how` is the way that was tried.
    pub(crate) fn note_sign_in_failed(
        &self,
        organization: &OrganizationId,
        how: &str,
        (customer, address): (Option<&str>, Option<IpAddr>),
    ) {
        let subject = match customer {
            Some(customer) => (Noun::Customer, customer.to_owned()),
            None => (Noun::Organization, organization.as_str().to_owned()),
        };
        self.note_refused(Refused {
            organization: organization.clone(),
            kind: EventKind::SignInFailed,
            subject,
            actor: crate::callers::NOBODY.to_owned(),
            request: None,
            customer: customer.map(ToOwned::to_owned),
            address: address.or(self.address),
            reason: how.to_owned(),
        });
    }

    /// The network of the request, coarsely.
    pub(crate) fn network(&self) -> Option<String> {
        self.address.map(attempts::coarse)
    }

    /// Random text for the digest of an entry of the log.
    pub(crate) fn salt(&self) -> String {
        use crate::random::Random as _;
        use base64::Engine as _;
        let mut bytes = [0_u8; 16];
        self.inner.salts.fill(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// Writes the refusals that wait, of which some are found only now; answers how many.
///
/// # Errors
/// A fault of the database; what was not written waits no more.
pub(crate) async fn write(app: &App) -> Result<u64> {
    strangers::find(app).await?;
    let waiting = std::mem::take(&mut *app.inner.noticed.refused.lock().unwrap_or_else(PoisonError::into_inner));
    let mut written = 0;
    let mut logs: BTreeMap<OrganizationId, Vec<Event>> = BTreeMap::new();
    for refused in waiting {
        let organization = refused.organization.clone();
        logs.entry(organization).or_default().push(entry(app, refused));
        written += 1;
    }
    for (organization, events) in logs {
        app.store()
            .write(&organization, move |tx| {
                events.iter().try_for_each(|event| tx.emit(event.clone()).map(drop)).map_err(Error::from)
            })
            .await?;
    }
    Ok(written)
}

fn entry(app: &App, refused: Refused) -> Event {
    let Refused { kind, subject: (noun, subject), actor, request, customer, address, reason, .. } = refused;
    let reason = reason.get(..reason.floor_char_boundary(MAX_REASON_BYTES)).unwrap_or_default();
    let details = serde_json::json!({ "refused": reason }).to_string();
    let network = address.map(attempts::coarse);
    Event {
        id: EventId::generate(IdStyle::Base62, app.next_ordered()),
        kind,
        noun,
        subject,
        actor,
        request,
        after: None,
        before: None,
        customer,
        undelivered: false,
        created: app.now(),
        audit: Audit { network, details: Some(details), salt: Some(app.salt()), ..Audit::default() },
    }
}
