//! What is kept of the customer: to take along, and to have forgotten.

use askama::Template;
use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use billfold_app::privacy;
use billfold_domain::erasures::BOOKS_KEPT_YEARS;
use billfold_locales::{Arg, key};

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::views::Room;

/// The page, below the portal's address.
const PATH: &str = "/privacy";
/// What the file is called on the customer's device.
const DISPOSITION: &str = "attachment; filename=\"billing-data.json\"";

/// The page of the customer's data.
#[derive(Debug, Template)]
#[template(path = "privacy.html")]
pub struct PrivacyPage {
    /// Around it.
    pub room: Room,
    /// Where the data is had.
    pub data_path: String,
    /// When the customer asked to be forgotten: what became of it.
    pub asked: Option<String>,
    /// Where it is asked for.
    pub erase_path: String,
}

/// The page that asks whether the customer really wants to be forgotten.
#[derive(Debug, Template)]
#[template(path = "erase.html")]
pub struct ErasePage {
    /// Around it.
    pub room: Room,
    /// What happens and what is kept.
    pub sentences: Vec<String>,
    /// Back.
    pub away: String,
}

async fn asked(desk: &Desk) -> Result<Option<String>, Problem> {
    let found = privacy::own_erasure(desk.app(), desk.caller()).await?;
    Ok(found.map(|found| {
        let date = desk.locale.date(found.value.requested.unwrap_or(found.value.created));
        let parts = [("date", Arg::from(date)), ("organization", Arg::from(desk.organization()))];
        desk.tell("privacy-asked", &parts)
    }))
}

/// The page.
///
/// # Errors
/// A fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    let asked = asked(&desk).await?;
    let (home, home_path) = (desk.say("home"), desk.path("/home"));
    Ok(desk.page(&desk.say("privacy-title"), |room| PrivacyPage {
        room: room.below(home, home_path),
        data_path: desk.path("/privacy/data.json"),
        asked,
        erase_path: desk.path("/privacy/erase"),
    }))
}

/// All that is kept of the customer, as a file.
///
/// # Errors
/// A fault of the database.
pub async fn download(desk: Desk) -> Outcome {
    let data = privacy::own(desk.app(), desk.caller()).await?;
    let mut response = Response::new(Body::from(format!("{data:#}\n")));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static(DISPOSITION));
    Ok(desk.answers.finish(response))
}

/// The page before the wish.
///
/// # Errors
/// A fault of the database.
pub async fn show_erase(desk: Desk) -> Outcome {
    if asked(&desk).await?.is_some() {
        return Ok(desk.to(PATH));
    }
    let organization = || ("organization", Arg::from(desk.organization()));
    let years = u64::try_from(BOOKS_KEPT_YEARS).unwrap_or_default();
    let sentences = vec![
        desk.tell("privacy-erase-who", &[organization()]),
        desk.say("privacy-erase-what"),
        desk.tell("privacy-erase-kept", &[("count", Arg::from(years))]),
    ];
    let (above, away) = (desk.say("privacy-title"), desk.path(PATH));
    Ok(desk.page(&desk.say("privacy-erase-title"), |room| ErasePage {
        room: room.below(above, away.clone()),
        sentences,
        away,
    }))
}

/// Notes the wish and tells the merchant.
///
/// # Errors
/// A fault of the database.
pub async fn send_erase(desk: Desk, form: Form) -> Outcome {
    privacy::ask_erasure(desk.app(), desk.caller(), form.write(&desk)).await?;
    Ok(desk.done(PATH, key!("privacy-sent")))
}
