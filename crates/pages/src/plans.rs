//! Changing a plan: choosing, confirming, and calling off a change that waits.
//!
//! What was chosen goes from page to page as ids and numbers alone, so that a page can
//! be loaded again and nothing personal stands in an address. What it comes to is the
//! application's quote; what is charged is what was shown, or nothing.

mod choosing;
mod confirming;
mod drafts;
mod ending;
mod selection;
mod undoing;
mod views;
mod wording;

pub use choosing::{choose, chosen};
pub use confirming::{confirm, confirmed};
pub use ending::declined;
pub use undoing::{undo, undone};

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::visitors::Feature;
use billfold_domain::ids::{InvoiceId, SubscriptionId};

use crate::answers::Problem;
use crate::desk::Desk;
use crate::views::Anchor;
use views::StopPage;

/// The subscription that the address names.
fn subscription(desk: &Desk) -> Result<SubscriptionId, Problem> {
    SubscriptionId::parse(desk.segment("id")).map_err(|_| Problem::NotFound)
}

/// The path, below the portal's address, of a page about a subscription.
fn below(id: &SubscriptionId, page: &str) -> String {
    format!("/plans/{id}/{page}")
}

/// A link within the portal.
fn link(desk: &Desk, label: String, path: &str) -> Anchor {
    Anchor { label, href: desk.path(path) }
}

/// The way to pay what is owed: with another card here and now.
fn ways_to_pay(desk: &Desk, label: String, invoice: &InvoiceId) -> Vec<Anchor> {
    let can_pay = desk.allows(Feature::Paying);
    can_pay.then(|| link(desk, label, &format!("/invoices/{invoice}/pay"))).into_iter().collect()
}

/// The way home; none in a flow.
fn way_home(desk: &Desk) -> Option<Anchor> {
    (!desk.is_flow()).then(|| link(desk, desk.say("plans-to-home"), "/home"))
}

/// A page that says why something cannot be done, and what can be done instead.
fn stop(
    desk: &Desk,
    status: StatusCode,
    (title, sentences): (String, Vec<String>),
    ways: Vec<Anchor>,
) -> Response<Body> {
    let home = (desk.say("home"), desk.path("/home"));
    desk.page_with(status, &title.clone(), |room| StopPage { room: room.below(home.0, home.1), title, sentences, ways })
}
