//! What customers asked for that is another customer's.
//!
//! To whom asks, such a record is as if there were none, and takes as long: an operation
//! that answers so looks no further. What was named is kept in memory, whether there is
//! such a record or not, and looked up by whoever does what is due, after the answer.
//! Only what is another customer's becomes an entry of the audit log.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use billfold_domain::events::EventKind;
use billfold_domain::ids::{MAX_ID_CHARS, Noun, OrganizationId};

use super::{Refused, Witness};
use crate::App;
use crate::attempts::Limit;
use crate::errors::Result;

/// The most requests that wait to be looked into.
const MAX_WAITING: usize = 4_096;
/// The most ids of one request that are looked up.
const MAX_NAMED_IDS: usize = 8;
/// How many requests of one session are looked into: more than its entries, so that
/// ids of nothing do not hide those of something.
const LOOKED_INTO: Limit = Limit::new(600, 600);

/// Requests that wait to be looked into.
#[derive(Default)]
pub(super) struct Missed(Mutex<Vec<Request>>);

/// A customer's request for what is not there for it.
struct Request {
    witness: Witness,
    customer: String,
    address: Option<IpAddr>,
    asked: String,
    named: Vec<String>,
}

impl App {
    /// Notes that a customer was told that there is nothing of what it named, or nothing
    /// of its own: `asked` names the operation, `named` are the ids that the request
    /// brought. What is another customer's of them will be in the audit log.
    pub fn note_missed<'a>(&self, witness: Witness, asked: &str, named: impl IntoIterator<Item = &'a str>) {
        let Some(customer) = witness.customer.clone() else { return };
        let could_be = |id: &&str| !id.is_empty() && id.chars().nth(MAX_ID_CHARS).is_none();
        let named: Vec<String> =
            named.into_iter().filter(could_be).take(MAX_NAMED_IDS).map(ToOwned::to_owned).collect();
        let name = format!("missed/{}/{}", witness.organization, witness.actor);
        if named.is_empty() || self.attempts().enter(&[(name, LOOKED_INTO)], self.now()).is_err() {
            return;
        }
        let request = Request { witness, customer, address: self.address, asked: asked.to_owned(), named };
        let mut waiting = self.inner.noticed.missed.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() < MAX_WAITING {
            waiting.push(request);
        } else {
            tracing::warn!("more was asked for in vain than can be looked into");
        }
    }
}

/// Looks up what was named, and notes what is another customer's as refused.
///
/// # Errors
/// A fault of the database; what was not looked up waits no more.
pub(super) async fn find(app: &App) -> Result<()> {
    let waiting = std::mem::take(&mut *app.inner.noticed.missed.0.lock().unwrap_or_else(PoisonError::into_inner));
    let mut logs: BTreeMap<OrganizationId, Vec<Request>> = BTreeMap::new();
    for request in waiting {
        logs.entry(request.witness.organization.clone()).or_default().push(request);
    }
    for (organization, requests) in logs {
        let requests = Arc::new(requests);
        let known = Arc::clone(&requests);
        let found =
            app.store().read(&organization, move |tx| known.iter().map(|one| strange(tx, one)).collect()).await?;
        let found: Vec<Option<(Noun, String)>> = found;
        for (request, subject) in requests.iter().zip(found) {
            let Some(subject) = subject else { continue };
            let Witness { organization, actor, request: number, customer, .. } = request.witness.clone();
            app.note_refused(Refused {
                organization,
                kind: EventKind::AuthzDenied,
                subject,
                actor,
                request: number,
                customer,
                address: request.address,
                reason: request.asked.clone(),
            });
        }
    }
    Ok(())
}

/// The first thing that a request named and that is another customer's.
fn strange(tx: &mut billfold_store::Tx<'_>, request: &Request) -> Result<Option<(Noun, String)>> {
    for id in &request.named {
        if let Some(noun) = crate::privacy::of_another(tx, (id, &request.customer))? {
            return Ok(Some((noun, id.clone())));
        }
    }
    Ok(None)
}
