//! Pausing a plan for one of the offered times, changing or calling off a pause, and
//! going on before its end.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::Error;
use billfold_app::subscriptions::{self, Preview, Shown, save_offers};
use billfold_domain::features::PauseKind;
use billfold_domain::ids::IdStyle;
use billfold_domain::periods::{self, Every};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::{Initiator, PauseBehavior, SubscriptionState};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, key};
use jiff::Timestamp;

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::fields::{Choice, Faults};
use crate::forms::Form;
use crate::leaving::{Fact, Step, Subject, next_payment, payment, stop, way};
use crate::pricing;
use crate::reactivating;
use crate::refusals;
use crate::sheets;
use crate::views::{Anchor, Room};

/// The field with the place of the time that was chosen.
const FOR_FIELD: &str = "for";
/// The field with the time at which the pause ends, in seconds.
const UNTIL_FIELD: &str = "until";
/// The field that says that the pause was offered in place of cancelling.
const OFFER_FIELD: &str = "offer";
/// The field that says that there was a pause before.
const CHANGE_FIELD: &str = "change";
/// The word for a pause without an end.
const OPEN: &str = "open";
/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;

/// The page on which a pause is chosen.
#[derive(Debug, Template)]
#[template(path = "pause.html")]
pub struct PausePage {
    /// Around it.
    room: Room,
    /// What is paused.
    title: String,
    /// What that means, or where a pause stands.
    sentences: Vec<String>,
    /// What the choices are.
    legend: String,
    /// The choices.
    choices: Vec<Choice>,
    /// The one that is ticked.
    chosen: String,
    /// What is wrong.
    faults: Faults,
    /// Where the choice goes.
    action: String,
    /// Whether the pause was offered in place of cancelling.
    is_offer: bool,
    /// The end of a pause that there is.
    resume: Option<Anchor>,
    /// Where the page is left.
    leave: Option<Anchor>,
}

/// Why a plan cannot be paused now, and what can be done about it; none where it can.
fn hindrance(desk: &Desk, subject: &Subject) -> Option<Response<Body>> {
    let of = subject.subscription();
    let say = |obstacle| refusals::say(&Refusal::StateForbids(obstacle), desk.locale, desk.organization());
    let home = || way(desk, desk.say("left-home"), "/home");
    let (reason, to) = match of.state {
        SubscriptionState::Ended | SubscriptionState::IncompleteExpired => (say(Obstacle::SubscriptionOver), home()),
        SubscriptionState::Incomplete => (say(Obstacle::SubscriptionIncomplete), home()),
        SubscriptionState::PastDue | SubscriptionState::Unpaid => (say(Obstacle::SubscriptionOverdue), home()),
        SubscriptionState::Paused => {
            (say(Obstacle::SubscriptionPaused), way(desk, desk.say("resuming-button"), &subject.below("resume")))
        }
        SubscriptionState::Trialing | SubscriptionState::Active if of.cancel.is_some() => {
            (desk.say("pausing-ending"), way(desk, desk.say("keep-button"), &subject.below("keep")))
        }
        SubscriptionState::Trialing | SubscriptionState::Active => return None,
    };
    let title = desk.tell("pausing-title", &[("plan", Arg::from(&subject.name))]);
    Some(stop(desk, title, reason, if desk.is_flow() { Vec::new() } else { vec![to] }))
}

/// One pause that the portal offers.
struct Offered {
    /// What is sent for it.
    value: String,
    /// How long it is, for people.
    label: String,
    /// When it ends; none for one without an end.
    until: Option<Timestamp>,
}

/// The pauses that the portal offers. Of one that has begun the time counts from its
/// beginning.
fn offered(desk: &Desk, subject: &Subject) -> Vec<Offered> {
    let pause = &desk.features().pause;
    let now = periods::whole_second(subject.now);
    if pause.kind == PauseKind::Indefinite {
        let (value, label) = (OPEN.to_owned(), desk.say("pausing-choice-open"));
        return vec![Offered { value, label, until: None }];
    }
    let from = subject.subscription().pause.as_ref().map_or(now, |pause| pause.starts);
    let offer = |(place, option): (usize, &billfold_domain::features::PauseOption)| {
        let every = Every { interval: option.interval, count: option.count };
        let until = periods::after(from, every);
        let parts =
            [("length", Arg::from(pricing::span(every, desk.locale))), ("date", Arg::from(desk.locale.date(until)))];
        (until > now).then(|| Offered {
            value: place.to_string(),
            label: desk.tell("pausing-choice", &parts),
            until: Some(until),
        })
    };
    pause.options.iter().enumerate().filter_map(offer).collect()
}

/// The page on which a pause is chosen.
///
/// # Errors
/// [`Problem::NotFound`] for a plan that is not this customer's.
pub async fn show(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    Ok(hindrance(&desk, &subject).unwrap_or_else(|| choose(&desk, &subject, Faults::default())))
}

fn choose(desk: &Desk, subject: &Subject, faults: Faults) -> Response<Body> {
    let offered = offered(desk, subject);
    let title = desk.tell("pausing-title", &[("plan", Arg::from(&subject.name))]);
    if offered.is_empty() {
        let reason = desk.tell("pausing-none", &[("organization", Arg::from(desk.organization()))]);
        return stop(desk, title, reason, Vec::new());
    }
    let pause = subject.subscription().pause.as_ref();
    let dated = |key: &str, at: Timestamp| desk.tell(key, &[("date", Arg::from(desk.locale.date(at)))]);
    let mut sentences = Vec::new();
    match pause {
        None => sentences.push(desk.say("pausing-lead")),
        Some(pause) => {
            if !pause.begun {
                sentences.push(dated(key!("pausing-will"), pause.starts));
            }
            sentences.push(match pause.resumes {
                Some(at) => dated(key!("pausing-is-until"), at),
                None => desk.say("pausing-is-open"),
            });
        }
    }
    let resume = pause.map(|pause| {
        let label = if pause.begun { desk.say("resuming-button") } else { desk.say("resuming-off-button") };
        way(desk, label, &subject.below("resume"))
    });
    let only = offered.first().filter(|_| offered.len() == 1).map(|one| one.value.clone());
    let leave = if pause.is_some() { desk.say("pausing-stay") } else { desk.say("pausing-leave") };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    desk.page_with(status, &title.clone(), |room| PausePage {
        room: room.below(desk.say("home"), desk.path("/home")),
        title,
        sentences,
        legend: desk.say(if pause.is_some() { key!("pausing-change-legend") } else { key!("pausing-legend") }),
        choices: offered.into_iter().map(|one| Choice { value: one.value, label: one.label }).collect(),
        chosen: only.unwrap_or_default(),
        faults,
        action: desk.path(&subject.below("pause/confirm")),
        is_offer: desk.query(OFFER_FIELD).is_some(),
        resume,
        leave: (!desk.is_flow()).then(|| way(desk, leave, "/home")),
    })
}

/// What a customer asks for. A pause that there is keeps its beginning and its way.
fn order(desk: &Desk, subject: &Subject, until: Option<Timestamp>) -> PauseOrder {
    let pause = subject.subscription().pause.as_ref();
    PauseOrder {
        id: desk.app().next_id(IdStyle::Crockford),
        behavior: pause.map_or(PauseBehavior::Freeze, |pause| pause.behavior),
        starts: pause.map(|pause| pause.starts),
        resumes: until,
        by: Initiator::Customer,
        description: None,
    }
}

/// The page on which a pause is confirmed.
///
/// # Errors
/// As [`show`].
pub async fn confirm(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    if let Some(stopped) = hindrance(&desk, &subject) {
        return Ok(stopped);
    }
    let asked = desk.query(FOR_FIELD).unwrap_or_default();
    let Some(chosen) = offered(&desk, &subject).into_iter().find(|one| one.value == asked) else {
        let mut faults = Faults::default();
        faults.add(FOR_FIELD, desk.say("pausing-choose"));
        return Ok(choose(&desk, &subject, faults));
    };
    let asked = order(&desk, &subject, chosen.until);
    let of = Preview::Pause(subject.id.clone(), Box::new(asked));
    let shown = subscriptions::preview(desk.app(), desk.caller(), of).await?;
    let is_change = subject.subscription().pause.is_some();
    let title = match chosen.until {
        Some(at) => desk.tell("pausing-confirm-until", &[("date", Arg::from(desk.locale.date(at)))]),
        None => desk.say("pausing-confirm-open"),
    };
    let until = chosen.until.map_or_else(|| OPEN.to_owned(), |at| at.as_second().to_string());
    let mut fields = vec![(UNTIL_FIELD, until)];
    fields.extend(desk.query(OFFER_FIELD).map(|_| (OFFER_FIELD, "1".to_owned())));
    fields.extend(is_change.then(|| (CHANGE_FIELD, "1".to_owned())));
    let step = Step {
        title,
        sentences: vec![subject.name.clone()],
        facts: facts(&desk, &shown),
        fields,
        button: desk.say(if is_change { key!("pausing-button-change") } else { key!("pausing-button") }),
        leave: desk.say("back"),
        back: Some(subject.below("pause")),
        ..Step::default()
    };
    Ok(step.respond(&desk))
}

/// What a pause means: from when, until when, what is charged, what is kept.
fn facts(desk: &Desk, shown: &Shown) -> Vec<Fact> {
    let after = &shown.subscription;
    let Some(pause) = &after.pause else { return Vec::new() };
    let mut facts = vec![Fact::day(desk.say("pausing-from"), pause.starts, desk)];
    facts.push(match pause.resumes {
        Some(at) => Fact::day(desk.say("pausing-until"), at, desk),
        None => Fact::text(desk.say("pausing-until"), desk.say("pausing-by-you")),
    });
    facts.push(Fact::text(desk.say("pausing-charged"), desk.say("pausing-nothing")));
    if pause.behavior == PauseBehavior::Freeze {
        let seconds = periods::seconds_left(after.period, pause.starts);
        let days = u64::try_from((seconds + DAY_SECONDS / 2) / DAY_SECONDS).unwrap_or_default();
        let on_trial = after.state == SubscriptionState::Trialing;
        let label = desk.say(if on_trial { key!("pausing-trial-kept") } else { key!("pausing-kept") });
        facts.push(Fact::text(label, desk.tell("days", &[("count", Arg::from(days))])));
    }
    facts.push(next(desk, shown).unwrap_or_else(|| {
        let open = pause.resumes.is_none() && pause.behavior == PauseBehavior::Freeze;
        let text = desk.say(if open { key!("pausing-open-next") } else { key!("pausing-no-next") });
        Fact::text(desk.say("pausing-next"), text)
    }));
    facts
}

fn next(desk: &Desk, shown: &Shown) -> Option<Fact> {
    next_payment(desk.say("pausing-next"), shown, desk)
}

/// Pauses a plan, or changes its pause.
///
/// # Errors
/// As [`show`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    if let Some(stopped) = hindrance(&desk, &subject) {
        return Ok(stopped);
    }
    let until = match form.text(UNTIL_FIELD) {
        OPEN => None,
        seconds => {
            let at = seconds.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
            let Some(at) = at else { return Ok(desk.to(&subject.below("pause"))) };
            Some(at)
        }
    };
    let (app, by, order) = (desk.app(), desk.caller(), order(&desk, &subject, until));
    if form.has(OFFER_FIELD) && desk.features().cancel.enabled {
        save_offers::take_pause(app, by, &subject.id, order, form.write(&desk)).await?;
    } else {
        subscriptions::pause(app, by, &subject.id, order, form.write(&desk)).await?;
    }
    desk.finish("/home", if form.has(CHANGE_FIELD) { key!("pausing-changed") } else { key!("pausing-done") }).await
}

/// The page that ends a pause before its time, or calls one off.
///
/// # Errors
/// As [`show`].
pub async fn resume(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let of = subject.subscription();
    let title = desk.tell("resuming-title", &[("plan", Arg::from(&subject.name))]);
    if of.state == SubscriptionState::Paused {
        return go_on(&desk, &subject, (title, None)).await;
    }
    let Some(pause) = of.pause.as_ref().filter(|_| !of.is_over()) else {
        let obstacle = if of.is_over() { Obstacle::SubscriptionOver } else { Obstacle::NotPaused };
        let reason = refusals::say(&Refusal::StateForbids(obstacle), desk.locale, desk.organization());
        return Ok(stop(&desk, title, reason, vec![way(&desk, desk.say("left-home"), "/home")]));
    };
    let shown = subscriptions::preview(desk.app(), desk.caller(), Preview::Resume(subject.id.clone())).await?;
    let mut facts = vec![Fact::text(desk.say("resuming-charged"), desk.say("pausing-nothing"))];
    facts.extend(next(&desk, &shown));
    let (title, lead, button) = if pause.begun {
        (title, desk.say("resuming-lead"), desk.say("resuming-button"))
    } else {
        let date = Arg::from(desk.locale.date(pause.starts));
        (
            desk.tell("resuming-off-title", &[("plan", Arg::from(&subject.name))]),
            desk.tell("resuming-off-lead", &[("date", date)]),
            desk.say("resuming-off-button"),
        )
    };
    let leave = desk.say("pausing-stay");
    Ok(Step { title, sentences: vec![lead], facts, button, leave, ..Step::default() }.respond(&desk))
}

/// The page that lets a plan go on that stood still since its trial: what that costs.
async fn go_on(desk: &Desk, subject: &Subject, (title, note): (String, Option<String>)) -> Outcome {
    if subject.plan.lacks_method() {
        return Ok(reactivating::needs_method(desk, title));
    }
    let shown = subscriptions::preview(desk.app(), desk.caller(), Preview::GoOn(subject.id.clone())).await?;
    let Some(invoice) = shown.invoice.as_ref().filter(|_| shown.is_immediate) else {
        return Err(Problem::from(Refusal::StateForbids(Obstacle::NothingToInvoice)));
    };
    let due = desk.locale.money(invoice.due_minor(), invoice.currency);
    let mut facts = vec![Fact::text(desk.say("resuming-charged"), due.clone())];
    facts.extend(shown.follows.as_ref().map(|(next, at)| payment(desk.say("pausing-next"), (next, *at), desk)));
    facts.extend(reactivating::pays_with(desk, subject));
    let step = Step {
        title,
        note,
        sentences: vec![desk.say("resuming-lead")],
        facts,
        sheet: Some(sheets::sheet(invoice, &std::collections::BTreeMap::new(), desk.locale)),
        fields: vec![(reactivating::DUE_FIELD, invoice.due_minor().to_string())],
        button: desk.tell("resuming-pay", &[("amount", Arg::from(due))]),
        leave: desk.say("pausing-stay"),
        ..Step::default()
    };
    Ok(step.respond(desk))
}

/// Ends a pause, or lets a plan go on that stood still.
///
/// # Errors
/// As [`show`].
pub async fn resumed(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let of = subject.subscription();
    if of.state == SubscriptionState::Paused {
        let went = match reactivating::shown_minor(&form) {
            None => Err(Refusal::PreconditionFailed.into()),
            Some(due_minor) => {
                subscriptions::go_on_shown(desk.app(), desk.caller(), &subject.id, due_minor, form.write(&desk)).await
            }
        };
        return match went {
            Ok(went) => reactivating::follow(&desk, went, key!("resuming-done")).await,
            Err(Error::Refused(Refusal::PreconditionFailed)) => {
                let title = desk.tell("resuming-title", &[("plan", Arg::from(&subject.name))]);
                go_on(&desk, &subject, (title, Some(desk.say("reactivating-changed")))).await
            }
            Err(error) => Err(error.into()),
        };
    }
    let has_begun = of.pause.as_ref().is_none_or(|pause| pause.begun);
    match subscriptions::resume(desk.app(), desk.caller(), &subject.id, form.write(&desk)).await {
        Ok(_) => {}
        // Whoever presses twice wanted no more than this.
        Err(Error::Refused(Refusal::StateForbids(Obstacle::NotPaused))) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(desk.done("/home", if has_begun { key!("resuming-done") } else { key!("resuming-off-done") }))
}
