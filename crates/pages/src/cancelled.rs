//! After a plan was cancelled: when it ends, the way back, and then, for those who
//! like to say, why.

use askama::Template;
use axum::http::StatusCode;
use billfold_app::Error;
use billfold_app::subscriptions::survey::{self, Explanation, MAX_COMMENT_CHARS, Survey};
use billfold_app::subscriptions::{self, Preview};
use billfold_domain::features::CancelReason;
use billfold_domain::sessions::FlowKind;
use billfold_domain::{Field, Obstacle, Refusal};
use billfold_locales::{Arg, key};

use crate::desk::{Desk, Outcome};
use crate::fields::{Choice, Faults, FieldView, Kind};
use crate::flows;
use crate::forms::Form;
use crate::leaving::{End, Step, Subject, end_of, next_payment, stop, way};
use crate::refusals;
use crate::views::{Anchor, Room};

/// The field with the reason.
const REASON_FIELD: &str = "reason";
/// The field with the comment.
const COMMENT_FIELD: &str = "comment";

/// The page after a cancellation.
#[derive(Debug, Template)]
#[template(path = "cancelled.html")]
pub struct CancelledPage {
    /// Around it.
    room: Room,
    /// When it ends, or that it has ended.
    title: String,
    /// What that means.
    sentences: Vec<String>,
    /// Where the end is called off.
    undo: Option<String>,
    /// Where the customer goes from here.
    ways: Vec<Anchor>,
    /// What is wrong with the survey.
    faults: Faults,
    /// Why it was cancelled, where the portal asks.
    survey: Option<SurveyView>,
}

/// The survey.
#[derive(Debug)]
struct SurveyView {
    /// Who asks, and that nothing need be said.
    lead: String,
    /// The reasons.
    choices: Vec<Choice>,
    /// The one that is ticked.
    chosen: String,
    /// What is wrong with it.
    error: Option<String>,
    /// The comment.
    comment: FieldView,
}

/// Whether the visit is held to a task that this page is no part of.
fn is_elsewhere(desk: &Desk) -> bool {
    desk.flow().is_some_and(|flow| flow.kind != FlowKind::SubscriptionCancel)
}

/// The page after a cancellation.
///
/// # Errors
/// [`crate::answers::Problem::NotFound`] for a plan that is not this customer's.
pub async fn show(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    page(&desk, &subject, None, Faults::default()).await
}

async fn page(desk: &Desk, subject: &Subject, sent: Option<&Form>, faults: Faults) -> Outcome {
    let of = subject.subscription();
    if is_elsewhere(desk) || (!of.is_over() && of.cancel.is_none()) {
        return Ok(desk.to("/home"));
    }
    let asked = match survey::is_open(of) {
        true => survey::survey(desk.app(), desk.caller()).await?,
        false => None,
    };
    let survey = asked.map(|asked| survey_view(desk, &asked, sent, &faults));
    let plan = Arg::from(&subject.name);
    let (title, sentences) = match end_of(of) {
        _ if of.is_over() => (desk.tell("left-now", &[("plan", plan)]), vec![desk.say("leaving-no-charge")]),
        Some(End::At(at)) => {
            let date = Arg::from(desk.locale.date(at));
            let said = vec![desk.say("leaving-stays"), desk.say("leaving-no-charge")];
            (desk.tell("left-later", &[("plan", plan), ("date", date)]), said)
        }
        Some(End::AfterPause) | None => {
            let said = vec![desk.say("leaving-stays-paused"), desk.say("leaving-no-charge")];
            (desk.tell("left-after-pause", &[("plan", plan)]), said)
        }
    };
    let mut ways = Vec::new();
    if of.is_over() && !desk.is_flow() {
        ways.push(way(desk, desk.say("left-again"), &subject.below("reactivate")));
    }
    ways.push(match desk.is_flow() {
        true => way(desk, desk.say("left-done"), flows::COMPLETED),
        false => way(desk, desk.say("left-home"), "/home"),
    });
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let undo = (!of.is_over()).then(|| desk.path(&subject.below("keep")));
    Ok(desk.page_with(status, &title.clone(), |room| CancelledPage {
        room,
        title,
        sentences,
        undo,
        ways,
        faults,
        survey,
    }))
}

fn survey_view(desk: &Desk, asked: &Survey, sent: Option<&Form>, faults: &Faults) -> SurveyView {
    let said = |name: &str| sent.map_or("", |form| form.text(name)).to_owned();
    let known = asked
        .reasons
        .iter()
        .map(|reason| Choice { value: reason.word().to_owned(), label: desk.say(reason_key(*reason)) });
    let own = asked
        .own
        .iter()
        .map(|option| Choice { value: option.id.as_str().to_owned(), label: option.text.as_str().to_owned() });
    let comment = FieldView::new(COMMENT_FIELD, desk.say("survey-comment"), &said(COMMENT_FIELD));
    SurveyView {
        lead: desk.tell("survey-lead", &[("organization", Arg::from(desk.organization()))]),
        choices: known.chain(own).collect(),
        chosen: said(REASON_FIELD),
        error: faults.of(REASON_FIELD),
        comment: comment.kind(Kind::Lines).at_most(MAX_COMMENT_CHARS).with(faults),
    }
}

fn reason_key(reason: CancelReason) -> &'static str {
    match reason {
        CancelReason::CustomerService => key!("reason-customer-service"),
        CancelReason::LowQuality => key!("reason-low-quality"),
        CancelReason::MissingFeatures => key!("reason-missing-features"),
        CancelReason::Other => key!("reason-other"),
        CancelReason::SwitchedService => key!("reason-switched-service"),
        CancelReason::TooComplex => key!("reason-too-complex"),
        CancelReason::TooExpensive => key!("reason-too-expensive"),
        CancelReason::Unused => key!("reason-unused"),
    }
}

/// Notes why a plan was cancelled, where anything was said.
///
/// # Errors
/// As [`show`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let text = |name: &str| form.maybe(name).map(|text| text.replace("\r\n", "\n"));
    let said = Explanation { feedback: text(REASON_FIELD), comment: text(COMMENT_FIELD) };
    if said == Explanation::default() {
        return Ok(desk.to(if desk.is_flow() { flows::COMPLETED } else { "/home" }));
    }
    match survey::explain(desk.app(), desk.caller(), &subject.id, said, form.write(&desk)).await {
        Ok(_) => desk.finish("/home", key!("survey-thanks")).await,
        Err(Error::Refused(Refusal::Invalid(found))) => {
            let mut faults = Faults::default();
            for fault in found {
                let name = if fault.field == Field::Comment { COMMENT_FIELD } else { REASON_FIELD };
                faults.rule(name, &fault.rule, desk.locale);
            }
            page(&desk, &subject, Some(&form), faults).await
        }
        // It was called off in another window: there is nothing left to explain.
        Err(Error::Refused(Refusal::StateForbids(_))) => Ok(desk.to("/home")),
        Err(error) => Err(error.into()),
    }
}

/// The page that calls off an end.
///
/// # Errors
/// As [`show`].
pub async fn keep(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let of = subject.subscription();
    if is_elsewhere(&desk) {
        return Ok(desk.to("/home"));
    }
    if of.is_over() {
        return Ok(desk.to(&subject.below("reactivate")));
    }
    let title = desk.tell("keep-title", &[("plan", Arg::from(&subject.name))]);
    let lead = match end_of(of) {
        None => {
            let reason = refusals::say(&Refusal::StateForbids(Obstacle::NothingToUndo), desk.locale, "");
            return Ok(stop(&desk, title, reason, vec![way(&desk, desk.say("left-home"), "/home")]));
        }
        Some(End::At(at)) => desk.tell("keep-lead", &[("date", Arg::from(desk.locale.date(at)))]),
        Some(End::AfterPause) => desk.say("keep-lead-paused"),
    };
    let shown = subscriptions::preview(desk.app(), desk.caller(), Preview::Undo(subject.id.clone())).await?;
    let step = Step {
        title,
        sentences: vec![lead],
        facts: next_payment(desk.say("keep-next"), &shown, &desk).into_iter().collect(),
        button: desk.say("keep-button"),
        leave: desk.say("keep-leave"),
        ..Step::default()
    };
    Ok(step.respond(&desk))
}

/// Calls off an end.
///
/// # Errors
/// As [`show`].
pub async fn kept(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    if is_elsewhere(&desk) {
        return Ok(desk.to("/home"));
    }
    match subscriptions::undo(desk.app(), desk.caller(), &subject.id, form.write(&desk)).await {
        Ok(_) | Err(Error::Refused(Refusal::StateForbids(Obstacle::NothingToUndo))) => {
            desk.finish("/home", key!("keep-done")).await
        }
        Err(Error::Refused(Refusal::StateForbids(Obstacle::SubscriptionOver))) => {
            Ok(desk.to(&subject.below("reactivate")))
        }
        Err(error) => Err(error.into()),
    }
}
