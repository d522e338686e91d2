//! The public page of a portal, which is its login page too.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::portals::{self, Public, PublicName};

use crate::answers::{Answers, Problem};
use crate::brands;
use crate::views::{Entry, PortalPage, Shell, SignedOutPage};
use crate::words::fill;

/// The page at a portal's slug.
///
/// # Errors
/// [`Problem::NotFound`] when it is unknown or inactive.
pub async fn show(answers: &Answers, slug: String) -> Result<Response<Body>, Problem> {
    let public = portals::public(&answers.app, PublicName::Slug(slug)).await?;
    Ok(page(answers, &public))
}

/// The same page at the address of the portal's login page.
///
/// # Errors
/// [`Problem::NotFound`] when it is unknown, switched off or inactive.
pub async fn login(answers: &Answers, token: String) -> Result<Response<Body>, Problem> {
    let public = portals::public(&answers.app, PublicName::Login(token)).await?;
    Ok(page(answers, &public))
}

fn page(answers: &Answers, public: &Public) -> Response<Body> {
    let words = answers.words();
    let portal = &public.portal.value;
    let organization = public.organization.name.as_str();
    let headline = portal.headline.as_ref().map(|headline| headline.as_str().to_owned());
    answers.page(StatusCode::OK, |nonce| PortalPage {
        shell: Shell::new(words, nonce, &brands::palette(public), words.title_of(words.billing, organization)),
        brand: brands::brand(public, portal.return_url.as_ref(), words),
        headline: headline.unwrap_or_else(|| fill(words.headline, "organization", organization)),
        entry: if portal.login_page.enabled {
            Entry::Link {
                lead: fill(words.use_link, "organization", organization),
                more: fill(words.use_link_more, "organization", organization),
            }
        } else {
            Entry::Closed { lead: fill(words.closed, "organization", organization) }
        },
    })
}

/// The page after signing out.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive.
pub async fn signed_out(answers: &Answers, slug: String) -> Result<Response<Body>, Problem> {
    let public = portals::public(&answers.app, PublicName::Slug(slug)).await?;
    let words = answers.words();
    let organization = public.organization.name.as_str();
    Ok(answers.page(StatusCode::OK, |nonce| SignedOutPage {
        shell: Shell::new(words, nonce, &brands::palette(&public), words.title_of(words.signed_out, organization)),
        brand: brands::brand(&public, public.portal.value.return_url.as_ref(), words),
        lead: fill(words.signed_out_lead, "organization", organization),
    }))
}
