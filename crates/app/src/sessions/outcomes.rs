//! What a session's task came to: it was done, or its time passed without it.
//!
//! The task itself is committed by its own operation; that it completes the
//! session's flow is noted after it. A flow that is left behind is noted when its
//! session can no longer be used: by whoever ends it, or by a job at its time.

use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::ids::Noun;
use billfold_domain::sessions::{Flow, Session};
use billfold_store::{Stored, Tx, Work};
use jiff::SignedDuration;

use super::without_secrets;
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::{App, Caller};

/// How long after a session's time it is looked at, in seconds: lives are counted in
/// whole seconds, and the last one is part of them.
const AFTER_SECONDS: i64 = 1;

/// Notes that the customer did the task that the session leads into, once. Answers
/// the session's flow, if it has one.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::Unauthenticated`] where the session has gone since.
pub async fn complete_flow(app: &App, caller: &Caller) -> Result<Option<Flow>> {
    let customer = caller.require_customer()?.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let gone = || Error::from(Refusal::Unauthenticated);
            let found = tx.get::<Session>(&by.actor)?.filter(|found| found.value.customer == customer);
            let found = found.ok_or_else(gone)?;
            if found.value.open_flow().is_none() {
                return Ok(found.value.flow);
            }
            let act = Act::real(&task, &by);
            let flow = found.value.flow.clone().map(|flow| Flow { completed: Some(act.now), ..flow });
            let next = Session { flow: flow.clone(), ..found.value };
            tell(&act, tx, EventKind::FlowCompleted, &next)?;
            tx.unplan(Work::Session, next.id.as_str())?;
            tx.update(found.rev, next)?;
            Ok(flow)
        })
        .await
}

/// Tells whether a customer took an offer to stay. Only what customers do in a
/// session is told of.
pub(crate) fn tell_offer(act: &Act, tx: &mut Tx<'_>, accepted: bool) -> Result<()> {
    let Some(session) = tx.get::<Session>(&act.caller.actor)? else { return Ok(()) };
    let kind = if accepted { EventKind::OfferAccepted } else { EventKind::OfferDeclined };
    let real = Act::real(&act.app, &act.caller);
    tell(&real, tx, kind, &session.value)
}

/// Plans a look at a session whose task is still to be done, for when its time has
/// passed.
pub(super) fn plan(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    if session.open_flow().is_none() {
        return Ok(());
    }
    let end = session.ends_at();
    let look = end.checked_add(SignedDuration::from_secs(AFTER_SECONDS)).unwrap_or(end);
    Ok(tx.plan(Work::Session, session.id.as_str(), None, look.as_microsecond())?)
}

/// A session that can no longer be used, its task noted as left behind and told of
/// where it was still to be done.
pub(super) fn given_up(act: &Act, tx: &mut Tx<'_>, session: Session) -> Result<Session> {
    if session.open_flow().is_none() {
        return Ok(session);
    }
    let flow = session.flow.clone().map(|flow| Flow { abandoned: Some(act.now), ..flow });
    let next = Session { flow, ..session };
    tell(act, tx, EventKind::FlowAbandoned, &next)?;
    tx.unplan(Work::Session, next.id.as_str())?;
    Ok(next)
}

/// Looks at a session whose time may have passed.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, id: &str) -> Result<()> {
    match tx.get::<Session>(id)? {
        Some(Stored { rev, value }) if value.open_flow().is_some() => {
            if is_usable(&value, act) {
                return plan(tx, &value);
            }
            let next = given_up(act, tx, value)?;
            tx.update(rev, next)?;
        }
        // It was done since, or went with its portal or its customer.
        Some(_) | None => tx.unplan(Work::Session, id)?,
    }
    Ok(())
}

fn is_usable(session: &Session, act: &Act) -> bool {
    session.can_open(act.now) || session.is_live(act.now)
}

fn tell(act: &Act, tx: &mut Tx<'_>, kind: EventKind, session: &Session) -> Result<()> {
    act.tell(tx, (kind, Noun::Session), None, &without_secrets(session))
}
