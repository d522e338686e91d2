//! What the pages about leaving, pausing and coming back share: which plan, and how
//! an end, a payment and a way out are said.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::overview::{self, Plan};
use billfold_app::subscriptions::Shown;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::invoices::Invoice;
use billfold_domain::periods;
use billfold_domain::subscriptions::{PauseBehavior, Subscription};
use jiff::Timestamp;

use crate::answers::Problem;
use crate::desk::Desk;
use crate::plan_cards;
use crate::prices::Day;
use crate::sheets::Sheet;
use crate::views::{Anchor, Room};

/// A plan that a page is about.
#[derive(Debug)]
pub(crate) struct Subject {
    /// Its id.
    pub(crate) id: SubscriptionId,
    /// What is known of it.
    pub(crate) plan: Plan,
    /// What it is called.
    pub(crate) name: String,
    /// The time that counts for it.
    pub(crate) now: Timestamp,
}

impl Subject {
    /// The plan that the address names.
    ///
    /// # Errors
    /// [`Problem::NotFound`] for one that is not this customer's.
    pub(crate) async fn of(desk: &Desk) -> Result<Self, Problem> {
        let id = SubscriptionId::parse(desk.segment("id")).map_err(|_| Problem::NotFound)?;
        let shown = overview::plan(desk.app(), desk.caller(), &id).await?;
        let name = plan_cards::name(&shown.plan.items, desk);
        Ok(Self { id, plan: shown.plan, name, now: shown.now })
    }

    /// The subscription.
    pub(crate) fn subscription(&self) -> &Subscription {
        &self.plan.subscription.value
    }

    /// The path, below the portal's address, of a page about it.
    pub(crate) fn below(&self, page: &str) -> String {
        format!("/plans/{}/{page}", self.id)
    }
}

/// When a subscription ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// At this time.
    At(Timestamp),
    /// When a pause is over that nobody knows the end of, and the time that was left
    /// of its period is used up.
    AfterPause,
}

/// When a subscription that is to end, or has ended, does so. One that stands still
/// ends with its period, which goes on when the pause is over.
pub(crate) fn end_of(subscription: &Subscription) -> Option<End> {
    let at = subscription.ends_at()?;
    let follows = subscription.cancel.as_ref().is_some_and(|cancel| cancel.at_period_end);
    let pause = subscription.pause.as_ref().filter(|pause| pause.behavior == PauseBehavior::Freeze && follows);
    let Some(pause) = pause.filter(|pause| pause.begun || pause.starts < at) else { return Some(End::At(at)) };
    let left = periods::seconds_left(subscription.period, pause.starts);
    Some(pause.resumes.map_or(End::AfterPause, |resumes| End::At(periods::seconds_after(resumes, left))))
}

/// Something that is known: a label, and words or a day beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fact {
    /// What it is.
    pub(crate) label: String,
    /// Words.
    pub(crate) text: String,
    /// A day.
    pub(crate) day: Option<Day>,
}

impl Fact {
    /// With words.
    pub(crate) fn text(label: String, text: String) -> Self {
        Self { label, text, day: None }
    }

    /// With a day.
    pub(crate) fn day(label: String, at: Timestamp, desk: &Desk) -> Self {
        Self { label, text: String::new(), day: Some(Day::of(at, desk.locale)) }
    }
}

/// The next payment of a look ahead: the exact amount, and when; none where there
/// will be none.
pub(crate) fn next_payment(label: String, shown: &Shown, desk: &Desk) -> Option<Fact> {
    let invoice = shown.invoice.as_ref().filter(|_| !shown.is_immediate)?;
    Some(payment(label, (invoice, shown.at), desk))
}

/// A payment to come.
pub(crate) fn payment(label: String, (invoice, at): (&Invoice, Timestamp), desk: &Desk) -> Fact {
    let text = desk.locale.money(invoice.due_minor(), invoice.currency);
    Fact { label, text, day: Some(Day::of(at, desk.locale)) }
}

/// A page that says why something cannot be done, and what can be done instead.
#[derive(Debug, askama::Template)]
#[template(path = "leaving_stop.html")]
pub(crate) struct StopPage {
    room: Room,
    title: String,
    reason: String,
    ways: Vec<Anchor>,
}

/// Says why something cannot be done, and what can be done instead.
pub(crate) fn stop(desk: &Desk, title: String, reason: String, ways: Vec<Anchor>) -> Response<Body> {
    let heading = title.clone();
    desk.page_with(StatusCode::CONFLICT, &heading, |room| StopPage {
        room: room.below(desk.say("home"), desk.path("/home")),
        title,
        reason,
        ways,
    })
}

/// A link within the portal.
pub(crate) fn way(desk: &Desk, label: String, below: &str) -> Anchor {
    Anchor { label, href: desk.path(below) }
}

/// The page of a [`Step`].
#[derive(Debug, askama::Template)]
#[template(path = "leaving_step.html")]
struct StepPage {
    room: Room,
    step: Step,
    leave: Option<Anchor>,
}

/// A page with one step: what happens, in sentences and facts, and one button.
#[derive(Debug, Default)]
pub(crate) struct Step {
    /// What it is about.
    pub(crate) title: String,
    /// What happened since the page was shown before.
    pub(crate) note: Option<String>,
    /// What happens.
    pub(crate) sentences: Vec<String>,
    /// When, and for how much.
    pub(crate) facts: Vec<Fact>,
    /// What is charged, line by line.
    pub(crate) sheet: Option<Sheet>,
    /// The hidden fields.
    pub(crate) fields: Vec<(&'static str, String)>,
    /// What the button says.
    pub(crate) button: String,
    /// What the link says that leaves the page.
    pub(crate) leave: String,
    /// Where that leads, below the portal's address; none for home.
    pub(crate) back: Option<String>,
}

impl Step {
    /// The page. A flow has a way back only where the step is not its first.
    pub(crate) fn respond(self, desk: &Desk) -> Response<Body> {
        let is_way = !desk.is_flow() || self.back.is_some();
        let below = self.back.clone().unwrap_or_else(|| "/home".to_owned());
        let leave = (is_way && !self.leave.is_empty()).then(|| way(desk, self.leave.clone(), &below));
        let status = if self.note.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
        let title = self.title.clone();
        desk.page_with(status, &title, |room| StepPage {
            room: room.below(desk.say("home"), desk.path("/home")),
            step: self,
            leave,
        })
    }
}
