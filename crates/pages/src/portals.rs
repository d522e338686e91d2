//! The public page of a portal, which is its login page too.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::portals::{self, Public, PublicName};
use billfold_app::sign_in_codes;
use billfold_domain::portals::Portal;
use billfold_locales::{Arg, Locale};

use crate::answers::{Answers, Problem};
use crate::desk::Outcome;
use crate::doors::Door;
use crate::views::{Anchor, Entry, Languages, PortalPage, ProblemPage, Room, Shell, SignedOutPage};
use crate::{brands, flows, returning, signing_in};

/// The page at a portal's slug, and at the address of its login page: how to sign in.
///
/// # Errors
/// None of its own.
pub async fn show(door: Door) -> Outcome {
    if door.ways().any() {
        return Ok(signing_in::form(&door));
    }
    let portal = door.portal();
    let headline = portal.headline.as_ref().map(|headline| headline.as_str().to_owned());
    let headline = headline.unwrap_or_else(|| door.tell("portal-headline", &[door.organization()]));
    let entry = if portal.login_page.enabled {
        Entry::Link {
            lead: door.tell("portal-use-link", &[door.organization()]),
            more: door.tell("portal-use-link-more", &[door.organization()]),
        }
    } else {
        Entry::Closed { lead: door.tell("portal-closed", &[door.organization()]) }
    };
    Ok(door.page(StatusCode::OK, &door.say("billing"), |room| PortalPage { room, headline, entry }))
}

/// What stands around a page of a portal that is for anybody.
pub(crate) fn room(answers: &Answers, public: &Public, nonce: String, title: &str) -> Room {
    let locale: Locale = answers.locale;
    let title = answers.title(title, public.organization.name.as_str());
    let shell = Shell::new(locale, nonce, &brands::palette(public), title);
    Room::public(shell, brands::brand(public, public.portal.value.return_url.as_ref(), locale))
}

/// With the menu of languages, which leads back to a path of the portal that is there.
fn with_languages(room: Room, public: &Public, stay: &str) -> Room {
    let action = format!("{}/language", brands::path(&public.portal.value));
    Room { languages: Some(Languages { action, stay: stay.to_owned() }), ..room }
}

/// Remembers where somebody was who has to sign in first: a path of this portal's
/// own table, never an address that came from outside.
pub(crate) fn remember(answers: &Answers, portal: &Portal, here: &str, response: &mut Response<Body>) {
    returning::remember(&answers.app, portal, here, response);
}

/// Leads to the page that leads into a portal.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive.
pub(crate) async fn entrance(answers: &Answers, slug: String) -> Result<Response<Body>, Problem> {
    let public = portals::public(&answers.app, PublicName::Slug(slug)).await?;
    Ok(answers.see_other(&brands::path(&public.portal.value)))
}

/// The page after signing out.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive.
pub async fn signed_out(answers: &Answers, slug: String) -> Result<Response<Body>, Problem> {
    let public = portals::public(&answers.app, PublicName::Slug(slug)).await?;
    let locale = answers.locale;
    let organization = public.organization.name.as_str();
    let href = brands::path(&public.portal.value);
    let can_return = sign_in_codes::ways(&answers.app, &public).any();
    let way = can_return.then(|| Anchor { label: locale.say("sign-in-title"), href });
    let lead = match can_return {
        true => locale.say("signed-out-close"),
        false => locale.tell("signed-out-lead", &[("organization", Arg::from(organization))]),
    };
    let mut response = answers.page(StatusCode::OK, |nonce| SignedOutPage {
        room: with_languages(room(answers, &public, nonce, &locale.say("signed-out")), &public, "/signed-out"),
        lead,
        way,
    });
    flows::embed(&mut response, &public.portal.value);
    Ok(response)
}

/// The page of an address below a portal's that leads nowhere, for whoever is not signed
/// in: with the way to the portal's own page (404).
pub(crate) fn lost(answers: &Answers, public: &Public) -> Response<Body> {
    let locale = answers.locale;
    let portal = &public.portal.value;
    let mut response = answers.page(StatusCode::NOT_FOUND, |nonce| ProblemPage {
        room: with_languages(room(answers, public, nonce, &locale.say("not-found")), public, ""),
        status: None,
        heading: locale.say("not-found"),
        advice: locale.say("not-found-advice"),
        way: Some(Anchor { label: locale.say("home"), href: brands::path(portal) }),
        reference: None,
    });
    flows::embed(&mut response, portal);
    response
}
