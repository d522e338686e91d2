//! The survey of those who cancelled: why, in the merchant's choices and their own
//! words. It comes after the cancellation and is never in its way.

use billfold_domain::features::CancelReason;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::{Initiator, Subscription};
use billfold_domain::surveys::FeedbackOption;
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule, card_numbers, text};
use billfold_store::Tx;

use super::changes::{self, Change as Command};
use super::{Outcome, again, one, outcome, scope};
use crate::errors::Result;
use crate::visitors::{Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// The most characters of a comment.
pub const MAX_COMMENT_CHARS: usize = 1_000;

/// What those who cancelled are asked. All of it can be left unsaid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// The reasons, in the merchant's order.
    pub reasons: Vec<CancelReason>,
    /// The merchant's own, in its order.
    pub own: Vec<FeedbackOption>,
}

/// What somebody who cancelled says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// A word of [`CancelReason`], or the id of one of the merchant's own reasons.
    pub feedback: Option<String>,
    /// In own words; several lines, at most [`MAX_COMMENT_CHARS`].
    pub comment: Option<String>,
}

/// Whether a customer can still be asked why it cancelled: it did so itself, and has
/// not said.
pub fn is_open(subscription: &Subscription) -> bool {
    let ending = subscription.ending.as_ref();
    ending
        .is_some_and(|ending| ending.by == Initiator::Customer && ending.feedback.is_none() && ending.comment.is_none())
}

/// What a customer who cancelled is asked; none where its portal does not ask.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::SwitchedOff`].
pub async fn survey(app: &App, caller: &Caller) -> Result<Option<Survey>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = customer(&task, &by, tx)?;
            if visit.features.cancel.reason_enabled { asked(tx, &visit).map(Some) } else { Ok(None) }
        })
        .await
}

fn customer(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Visit> {
    scope(app, caller, tx, (Some(Feature::Cancel), Access::Write))?.ok_or_else(|| Refusal::Forbidden.into())
}

fn asked(tx: &mut Tx<'_>, visit: &Visit) -> Result<Survey> {
    let cancel = &visit.features.cancel;
    let mut own = Vec::new();
    for id in &cancel.feedback_options {
        let found = tx.get::<FeedbackOption>(id)?.map(|found| found.value);
        own.extend(found.filter(|option| option.active));
    }
    Ok(Survey { reasons: cancel.reasons.clone(), own })
}

/// Notes why a customer cancelled. It may be said again, and what is not said stays.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::SwitchedOff`]
/// where the portal does not ask; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] where the customer did
/// not cancel; [`Refusal::Invalid`] for a reason that is not offered, or a comment
/// that is too long or holds a card number.
pub async fn explain(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    said: Explanation,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let visit = customer(&task, &by, tx)?;
        if !visit.features.cancel.reason_enabled {
            return Err(Refusal::SwitchedOff.into());
        }
        let current = one(tx, &id, Some(visit.customer_id()))?;
        check(&asked(tx, &visit)?, &said)?;
        if current.value.ending.as_ref().is_none_or(|ending| ending.by != Initiator::Customer) {
            return Err(Refusal::StateForbids(Obstacle::NothingToUndo).into());
        }
        let change = |said: &Option<String>| said.clone().map_or(Change::Keep, Change::Set);
        let words = CancelChange::Words { feedback: change(&said.feedback), comment: change(&said.comment) };
        let changes = Changes { cancel: words, ..Changes::default() };
        let command = Command { changes, ..Command::default() };
        let mut kept = changes::make(&task, &by, tx, (&id, &precondition), &command)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

fn check(survey: &Survey, said: &Explanation) -> Result<()> {
    let mut faults = Vec::new();
    let is_offered = |feedback: &String| {
        survey.reasons.iter().any(|reason| reason.word() == feedback)
            || survey.own.iter().any(|option| option.id.as_str() == feedback)
    };
    if said.feedback.as_ref().is_some_and(|feedback| !is_offered(feedback)) {
        faults.push(Fault::new(Field::Reason, Rule::UnknownChoice));
    }
    if let Some(comment) = &said.comment {
        // A comment may have several lines.
        let one_line = comment.replace(['\n', '\r', '\t'], " ");
        if let Err(rule) = text::check(&one_line, MAX_COMMENT_CHARS) {
            faults.push(Fault::new(Field::Comment, rule));
        } else if card_numbers::found_in(&one_line) {
            faults.push(Fault::new(Field::Comment, Rule::CardNumber));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}
