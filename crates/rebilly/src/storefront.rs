//! What anybody may read: a portal by its slug.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use billfold_app::files;
use billfold_app::portals::{self, PublicName};
use billfold_domain::ids::Noun;
use billfold_http::preconditions::tag_text;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::answers;
use crate::calls::{Shared, info_of, missing, name, names_of, plain_problem};
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::StorefrontBillingPortal;
use crate::problems::Problem;

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
/// The methods of an address that is only read.
pub(crate) const READ: &str = "GET, HEAD, OPTIONS";
/// What the official client and others send with a read.
const ALLOWED_HEADERS: HeaderValue = HeaderValue::from_static(
    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, REB-API-CONSUMER, REB-APIKEY",
);
const EXPOSED_HEADERS: HeaderValue = HeaderValue::from_static(
    "ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After",
);
/// How long a browser may remember a preflight, in seconds.
const PREFLIGHT_SECONDS: u32 = 600;

/// An active portal by its slug. Credentials are neither needed nor looked at.
pub(crate) async fn get(State(shared): State<Shared>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    let info = info_of(&parts);
    let outcome = read(&shared, &mut parts).await;
    let mut response = outcome.unwrap_or_else(|problem| problem.answer(&info));
    open(response.headers_mut());
    response
}

async fn read(shared: &Shared, parts: &mut Parts) -> Result<Response, Problem> {
    let names = names_of(parts).await?;
    let slug = name(&names, "slug").unwrap_or_default().to_owned();
    if slug.chars().any(char::is_control) {
        return Err(missing(Noun::Portal));
    }
    let found = portals::public(&shared.app, PublicName::Slug(slug)).await.map_err(plain_problem)?;
    let organization = &found.organization.id;
    if name(&names, "organizationId").is_some_and(|named| named != organization.as_str()) {
        return Err(missing(Noun::Portal));
    }
    let addresses = Addresses::new(shared.app.public_url().as_str(), organization);
    let portal = &found.portal.value;
    let mut links = vec![ResourceLink { rel: "self", href: addresses.storefront(portal.slug.as_str()) }];
    if let Some(logo) = &found.logo {
        links.push(ResourceLink { rel: "logoUrl", href: addresses.below(&files::public_path(logo)) });
    }
    let shown = answers::json(StatusCode::OK, &StorefrontBillingPortal::new(portal, links));
    answers::conditional(&parts.headers, &tag_text(found.portal.rev), shown)
}

/// Says to a browser that pages of any origin may use these methods of an address,
/// such as `GET, HEAD, OPTIONS`.
pub(crate) fn preflight(methods: &'static str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(ALLOW, HeaderValue::from_static(methods));
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(methods));
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED_HEADERS);
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from(PREFLIGHT_SECONDS));
    open(headers);
    response
}

/// Opens an answer to pages of any origin, without their cookies.
pub(crate) fn open(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
    headers.insert(RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
}
