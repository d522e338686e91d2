//! Pauses subscriptions and lets them go on.

use billfold_domain::Refusal;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::pauses::{self, PauseOrder};
use billfold_domain::subscriptions::reactivation;
use billfold_domain::subscriptions::terms::{Planned, Terms};
use billfold_store::Tx;
use jiff::Timestamp;

use super::loading::{Loaded, load, terms_of};
use super::policy;
use super::{Outcome, Pay, again, is_present, keep, outcome, scope};
use crate::errors::Result;
use crate::visitors::Feature;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// Pauses a subscription, or changes its pause. For a customer its portal says for
/// how long.
///
/// # Errors
/// [`Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`, `StateForbids`, `Invalid`.
pub async fn pause(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    order: PauseOrder,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, move |visit, current, _, now| {
        if let Some(visit) = visit {
            policy::hold_pause(visit, &order, now)?;
        }
        pauses::pause(current, &order, now)
    })
    .await
}

/// Ends a pause before its time.
///
/// # Errors
/// As [`pause`].
pub async fn resume(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, |_, current, _, now| pauses::resume(current, now)).await
}

/// Lets a subscription go on that stood still since its trial ended without a
/// payment method. `keeps_anchor` lets its period end where the old ones would
/// have.
///
/// # Errors
/// As [`pause`].
pub async fn go_on(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    keeps_anchor: bool,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, move |_, current, terms, now| reactivation::go_on(current, keeps_anchor, terms, now))
        .await
}

async fn run(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Outcome>,
    decide: impl Fn(
        Option<&crate::visitors::Visit>,
        &Subscription,
        &Terms,
        Timestamp,
    ) -> std::result::Result<Planned, Refusal>
    + Send
    + 'static,
) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let visit = scope(&task, &by, tx, (Some(Feature::Pause), Access::Write))?;
        let Loaded { subscription, customer, act } = load(&task, &by, tx, &id, visit.as_ref())?;
        precondition.hold(tx, Some(subscription.rev))?;
        let terms = terms_of(tx, &subscription.value, &customer.value, std::iter::empty())?;
        let planned = decide(visit.as_ref(), &subscription.value, &terms, act.now)?;
        let pay = Pay { present: is_present(&act, false), waits: false };
        let mut kept = keep(&act, tx, (Some(subscription), customer), planned, &terms, pay)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}
