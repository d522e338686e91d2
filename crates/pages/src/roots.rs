//! What stands at the root of this server's own name, for whoever comes without an address
//! of a portal: somebody who runs it, a customer who shortened a link, a crawler.
//!
//! It is the same on every server, so it tells nothing of who uses this one.

use askama::Template;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::http::{Response, StatusCode};

use crate::answers::Answers;
use crate::contrast::Palette;
use crate::views::{Anchor, Room, Shell};

/// Where crawlers ask what they may read (RFC 9309).
pub(crate) const ROBOTS_PATH: &str = "/robots.txt";
/// Nothing is closed to them: every page says itself that it is in no index, and a crawler
/// that may not read a page does not learn that.
const ROBOTS: &str = "# Every page says noindex itself.\nUser-agent: *\nDisallow:\n";
/// How long that is kept, in seconds: a day.
const KEEP_ROBOTS: &str = "public, max-age=86400";
/// The name of this program, which no language changes.
const PROGRAM: &str = "Billfold";
/// The first thing that somebody types who runs a server.
const FIRST_COMMAND: &str = "billfold org create NAME";

/// The page at the root.
#[derive(Debug, Template)]
#[template(path = "root.html")]
struct RootPage {
    room: Room,
    program: &'static str,
    command: &'static str,
    reference: Anchor,
}

/// The page at the root.
pub(crate) fn show(answers: &Answers) -> Response<Body> {
    let locale = answers.locale;
    answers.page(StatusCode::OK, |nonce| RootPage {
        room: Room::bare(Shell::new(locale, nonce, &Palette::neutral(), PROGRAM.to_owned())),
        program: PROGRAM,
        command: FIRST_COMMAND,
        reference: Anchor { label: locale.say("root-reference"), href: "/docs".to_owned() },
    })
}

/// What crawlers may read.
pub(crate) fn robots() -> Response<Body> {
    let mut response = Response::new(Body::from(ROBOTS));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(KEEP_ROBOTS));
    response
}
