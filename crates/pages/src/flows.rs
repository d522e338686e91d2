//! Flows: a session that leads straight into one task, and out of it again.

use askama::Template;
use axum::body::Body;
use axum::http::Response;
use billfold_app::sessions::outcomes::complete_flow;
use billfold_domain::features::Features;
use billfold_domain::links::Link;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind, Session};

use crate::desk::{Desk, Outcome};
use crate::origins::is_framed;
use crate::tasks::{Place, Task};
use crate::views::{Anchor, Room};

pub use crate::embedding::embed;

/// The page, below the portal's address, that says that a flow is done.
pub const COMPLETED: &str = "/completed";

/// The page after a flow that does not lead on to the portal.
#[derive(Debug, Template)]
#[template(path = "completed.html")]
pub struct CompletedPage {
    /// Around it.
    pub room: Room,
    /// The merchant's own message.
    pub message: Option<String>,
    /// Where the customer goes from here.
    pub way: Option<Anchor>,
    /// Whether that is in the whole window, out of the merchant's frame.
    pub in_frame: bool,
}

/// The flow that a visit is held to: until its task is done, and after it too where
/// it does not end at the portal's home page.
pub fn unfinished(session: &Session) -> Option<&Flow> {
    session.flow.as_ref().filter(|flow| match flow.after {
        AfterCompletion::PortalHomepage => flow.completed.is_none(),
        AfterCompletion::HostedConfirmation(_) | AfterCompletion::Redirect(_) => true,
    })
}

/// The path, below the portal's address, of a flow's page. Where a portal lets its
/// customers change payment methods but not add one, that is the list of them.
pub fn path(flow: &Flow, features: &Features) -> String {
    if flow.completed.is_some() {
        return COMPLETED.to_owned();
    }
    let plan = flow.target.as_ref().map_or("", |target| target.subscription.as_str());
    match flow.kind {
        FlowKind::CustomerUpdate => "/details".to_owned(),
        FlowKind::PaymentMethodUpdate if !features.payment_methods.add => "/methods".to_owned(),
        FlowKind::PaymentMethodUpdate => "/methods/add".to_owned(),
        FlowKind::SubscriptionCancel => format!("/plans/{plan}/cancel"),
        FlowKind::SubscriptionPause => format!("/plans/{plan}/pause"),
        FlowKind::SubscriptionUpdate => format!("/plans/{plan}/change"),
        FlowKind::SubscriptionUpdateConfirm => format!("/plans/{plan}/change/confirm"),
    }
}

/// Where a request for a task is led instead, when the visit's flow has no place for
/// it: to the flow's own page. A flow about one plan has no place for another one,
/// and a flow that is done none for any task.
pub fn detour(desk: &Desk, task: &Task) -> Option<String> {
    let flow = desk.flow()?;
    let own = path(flow, desk.features());
    if flow.completed.is_some() {
        return (task.place != Place::Everywhere).then_some(own);
    }
    if task.path == COMPLETED || !task.is_in(flow.kind) {
        return Some(own);
    }
    let plan = flow.target.as_ref().map(|target| target.subscription.as_str());
    let asked = desk.segments.iter().find(|(name, _)| name == "id").map(|(_, value)| value.as_str());
    let is_other = task.path.starts_with("/plans/") && asked.is_some() && asked != plan;
    is_other.then_some(own)
}

impl Desk {
    /// What every task answers when its effect is done. In a visit without a flow it
    /// leads to `below`, whose page says `notice` once. In a flow it notes that the flow
    /// is completed and leads to what the merchant wants after it.
    ///
    /// # Errors
    /// Those of noting it.
    pub async fn finish(&self, below: &str, notice: &'static str) -> Outcome {
        let Some(flow) = self.flow() else { return Ok(self.done(below, notice)) };
        complete_flow(self.app(), self.caller()).await?;
        Ok(match flow.after {
            AfterCompletion::PortalHomepage => self.done("/home", notice),
            AfterCompletion::HostedConfirmation(_) | AfterCompletion::Redirect(_) => self.done(COMPLETED, notice),
        })
    }
}

/// The page that says that a flow is done.
///
/// A form must not lead to another origin, not even by a redirection (`form-action`
/// holds for those too), so the way out is a page of this origin: it has a link, and
/// goes on by itself.
///
/// # Errors
/// None of its own.
pub async fn completed(desk: Desk) -> Outcome {
    let Some(flow) = desk.visit.session.flow.clone().filter(|flow| flow.completed.is_some()) else {
        return Ok(desk.to("/home"));
    };
    let in_frame = is_framed(&desk.headers);
    Ok(match flow.after {
        AfterCompletion::PortalHomepage => desk.to("/home"),
        AfterCompletion::HostedConfirmation(message) => {
            page(&desk, message.map(|message| message.to_string()), desk.back(), in_frame)
        }
        AfterCompletion::Redirect(link) => {
            // An address that the organization no longer allows leads nowhere.
            let way = desk.allowed(&link).map(|href| desk.way_out(href));
            page(&desk, None, way, in_frame)
        }
    })
}

fn page(desk: &Desk, message: Option<String>, way: Option<Anchor>, in_frame: bool) -> Response<Body> {
    let is_redirect =
        matches!(desk.visit.session.flow.as_ref().map(|flow| &flow.after), Some(AfterCompletion::Redirect(_)));
    // What a merchant leads to may forbid frames: in one, the customer goes by hand.
    let goes_on = way.as_ref().filter(|_| is_redirect && !in_frame).map(|way| way.href.clone());
    desk.page(&desk.say("flow-done"), |mut room| {
        room.shell.goes_on = goes_on;
        CompletedPage { room, message, way, in_frame }
    })
}

impl Desk {
    /// An address outside that customers may be led to; none where it is not allowed.
    fn allowed(&self, link: &Link) -> Option<String> {
        let organization = &self.visit.public.organization;
        (organization.allows_return(link) && Link::parse(link.as_str()).is_ok()).then(|| link.as_str().to_owned())
    }

    /// The way back that the session or the portal names.
    fn back(&self) -> Option<Anchor> {
        let portal = &self.visit.public.portal.value;
        let link = self.visit.session.return_url.as_ref().or(portal.return_url.as_ref())?;
        self.allowed(link).map(|href| self.way_out(href))
    }

    fn way_out(&self, href: String) -> Anchor {
        Anchor { label: self.tell("return-to", &[("organization", self.organization().into())]), href }
    }
}
