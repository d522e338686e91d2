//! Calling off a change that waits for the end of the period.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::{Error, schedules, subscriptions};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::key;

use super::views::UndoPage;
use super::{below, choosing, link, stop, subscription};
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::refusals;

/// Shows what will not come, with the button that calls it off.
///
/// # Errors
/// Those of the application.
pub async fn undo(desk: Desk) -> Outcome {
    let id = subscription(&desk)?;
    let choices = subscriptions::choices(desk.app(), desk.caller(), &id).await?;
    let Some(waiting) = choices.waiting.as_ref().filter(|waiting| waiting.is_single) else {
        let obstacle = choices.obstacle.filter(|obstacle| *obstacle == Obstacle::HasSchedule);
        return Ok(nothing(&desk, obstacle));
    };
    let date = desk.locale.date(waiting.at);
    let coming = choosing::coming(&desk, waiting);
    let lead = desk.tell("plans-undo-lead", &[("date", date.into()), ("plan", coming.into())]);
    let up = (desk.say("home"), desk.path("/home"));
    let (action, leave) = (desk.path(&below(&id, "unschedule")), desk.path("/home"));
    Ok(desk.page(&desk.say("plans-undo-title"), |room| UndoPage { room: room.below(up.0, up.1), lead, action, leave }))
}

/// Calls the change off.
///
/// # Errors
/// Those of the application.
pub async fn undone(desk: Desk, form: Form) -> Outcome {
    let id = subscription(&desk)?;
    match schedules::undo_change(desk.app(), desk.caller(), &id, form.write(&desk)).await {
        Ok(_) => Ok(desk.done("/home", key!("plans-undone"))),
        Err(Error::Refused(Refusal::StateForbids(Obstacle::NothingToUndo))) => Ok(nothing(&desk, None)),
        Err(Error::Refused(Refusal::StateForbids(obstacle))) => Ok(nothing(&desk, Some(obstacle))),
        Err(error) => Err(error.into()),
    }
}

/// Says that nothing waits, or why what waits is not the customer's to call off.
fn nothing(desk: &Desk, obstacle: Option<Obstacle>) -> Response<Body> {
    let sentence = match obstacle {
        Some(Obstacle::HasSchedule) => desk.tell("plans-bound", &[("organization", desk.organization().into())]),
        Some(obstacle) => refusals::say(&Refusal::StateForbids(obstacle), desk.locale, desk.organization()),
        None => desk.say("plans-nothing-waits"),
    };
    let ways = vec![link(desk, desk.say("plans-to-home"), "/home")];
    stop(desk, StatusCode::CONFLICT, (desk.say("plans-undo-title"), vec![sentence]), ways)
}
