//! A customer's own sessions: where it is signed in, and an end to it.

use billfold_domain::Refusal;
use billfold_domain::ids::{CustomerId, Noun, SessionId};
use billfold_domain::sessions::{ProofKind, Session};
use billfold_store::{Filter, Query, Stored, Tx};
use jiff::Timestamp;

use super::{beginning, end_signed, forget_cookie};
use crate::errors::Result;
use crate::{App, Caller, Column};

/// How many of a customer's newest sessions are looked through for those that live.
const MAX_LOOKED_THROUGH: u32 = 200;

/// One of a customer's live sessions, as the customer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Its id.
    pub id: SessionId,
    /// When it was opened.
    pub opened: Timestamp,
    /// When the customer was last seen in it.
    pub seen: Timestamp,
    /// How it began; none where the merchant's own pages began it.
    pub how: Option<ProofKind>,
    /// The browser, coarsely.
    pub browser: Option<String>,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// The live sessions of the customer that acts, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::Unauthenticated`] where its session has gone since.
pub async fn list(app: &App, caller: &Caller) -> Result<Vec<Own>> {
    let customer = caller.require_customer()?.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            beginning::of_caller(&task, &by, tx)?;
            let live = live(&task, tx, &customer)?;
            Ok(live.into_iter().filter_map(|found| own(found.value, &by.actor)).collect())
        })
        .await
}

fn own(session: Session, this: &str) -> Option<Own> {
    let how = if session.signed.is_some() { None } else { Some(session.began_by()) };
    let opening = session.opening?;
    Some(Own {
        is_this: session.id.as_str() == this,
        id: session.id,
        opened: opening.at,
        seen: opening.seen,
        how,
        browser: session.browser.map(|browser| browser.as_str().to_owned()),
    })
}

/// A customer's live sessions; those whose link nobody opened yet are none.
fn live(app: &App, tx: &mut Tx<'_>, customer: &CustomerId) -> Result<Vec<Stored<Session>>> {
    let filters = vec![Filter::is(Column::Path("customer"), customer.as_str())];
    let page = tx.list::<Session>(&Query { filters, limit: MAX_LOOKED_THROUGH, ..Query::default() })?;
    Ok(page.items.into_iter().filter(|found| found.value.is_live(app.now())).collect())
}

/// Ends one of the customer's own sessions; it may be the one that asks.
///
/// # Errors
/// As [`list`]; [`Refusal::NotFound`].
pub async fn end(app: &App, caller: &Caller, id: &SessionId) -> Result<()> {
    let customer = caller.require_customer()?.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            beginning::of_caller(&task, &by, tx)?;
            let found = tx.get::<Session>(id.as_str())?.filter(|found| found.value.customer == customer);
            let found = found.ok_or(Refusal::NotFound(Noun::Session))?;
            if found.value.is_live(task.now()) { end_one(&task, &by, tx, found) } else { Ok(()) }
        })
        .await
}

/// Which of the customer's sessions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All but the one that asks.
    Others,
    /// All.
    All,
}

/// Ends the customer's own sessions; answers how many.
///
/// # Errors
/// As [`list`].
pub async fn end_all(app: &App, caller: &Caller, which: Which) -> Result<u64> {
    let customer = caller.require_customer()?.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            beginning::of_caller(&task, &by, tx)?;
            let mut ended = 0;
            for found in live(&task, tx, &customer)? {
                if which == Which::All || found.value.id.as_str() != by.actor {
                    end_one(&task, &by, tx, found)?;
                    ended += 1;
                }
            }
            Ok(ended)
        })
        .await
}

fn end_one(app: &App, caller: &Caller, tx: &mut Tx<'_>, found: Stored<Session>) -> Result<()> {
    forget_cookie(tx, &found.value)?;
    end_signed(app, caller, tx, found)
}
