//! At which names pages are served: this server's own, and the verified names of
//! merchants, each for one portal (QUALITY H-01, H-10).

use axum::Extension;
use axum::body::Body;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{HOST, HeaderMap};
use axum::http::{Response, Uri};
use axum::middleware::Next;
use billfold_app::domains::{self, Place};
use billfold_app::portals::{self, Public, PublicName};
use billfold_app::{App, Error, sessions};
use billfold_domain::hosts::HostName;
use billfold_domain::portals::Portal;
use billfold_http::voice::{Early, RequestInfo};

use crate::answers::{Answers, Problem};
use crate::brands;
use crate::languages;

/// The address at the root of a name.
pub(crate) const ROOT: &str = "/";

/// Lets a request in where the name it was sent to is one of this server's or that of the
/// portal it asks for.
pub(crate) async fn gate(
    State(answers): State<Answers>,
    Extension(info): Extension<RequestInfo>,
    parts: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let outcome = match named(answers.app.public_url().host(), request.uri(), request.headers()) {
        Err(problem) => Err(problem),
        Ok(None) => Ok(None),
        Ok(Some(host)) => {
            let parts = parts.as_ref().map_or_else(|_| Vec::new(), |parts| parts.iter().collect());
            at(&answers, &host, request.uri().path(), &parts).await
        }
    };
    match outcome {
        Ok(None) => next.run(request).await,
        Ok(Some(response)) => response,
        Err(problem) => answers.speaking(languages::of_request(request.headers())).problem(problem, &info),
    }
}

/// The name that a request was sent to, where it is not this server's own. Addresses,
/// and names that only this machine or its network knows, are its own: somebody in front
/// asks by them.
fn named(own: &str, uri: &Uri, headers: &HeaderMap) -> Result<Option<HostName>, Problem> {
    let header = headers.get(HOST).map(|value| value.to_str().unwrap_or_default());
    let header = header.map(without_port);
    let name = match (uri.host(), header) {
        // RFC 9112, 3.2.2: both name the same place.
        (Some(one), Some(other)) if !one.eq_ignore_ascii_case(other) => {
            return Err(Early::BadRequest("The address and the Host header name two hosts.".into()).into());
        }
        (Some(name), _) | (None, Some(name)) => name,
        (None, None) => return Ok(None),
    };
    if name.eq_ignore_ascii_case(own) {
        return Ok(None);
    }
    // A dot at the end names the same host.
    Ok(HostName::parse(name.strip_suffix('.').unwrap_or(name)).ok())
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // An address of version 6 has colons of its own, within brackets.
        Some((name, port)) if !name.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// What becomes of a request to a merchant's name: an answer, or none where it may go on.
async fn at(
    answers: &Answers,
    host: &HostName,
    path: &str,
    parts: &[(&str, &str)],
) -> Result<Option<Response<Body>>, Problem> {
    let app = &answers.app;
    let place = domains::at(app, host).await?.ok_or(Problem::Misdirected)?;
    if path == ROOT {
        return Ok(Some(answers.see_other(&brands::path_of(&place.slug))));
    }
    let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let is_here = if let Some(slug) = part("slug") {
        slug.eq_ignore_ascii_case(&place.slug)
    } else if let Some(token) = part("login") {
        is_at(&place, &portals::public(app, PublicName::Login(token.to_owned())).await?)
    } else if let Some(token) = part("token") {
        is_link_of(app, &place, token).await?
    } else if let Some(organization) = part("organization") {
        organization == place.organization.as_str()
    } else {
        // The logos, which are for anybody.
        true
    };
    if is_here { Ok(None) } else { Err(Problem::NotFound) }
}

/// Whether a portal is the one at a name. Its id alone does not tell: another organization
/// may have given one of its own the same.
fn is_at(place: &Place, public: &Public) -> bool {
    public.organization.id == place.organization && public.portal.value.id == place.portal
}

/// Whether a session's link is one of the portal. A link that nobody knows is left to the
/// page that says so.
async fn is_link_of(app: &App, place: &Place, token: &str) -> Result<bool, Problem> {
    match sessions::peek(app, token).await {
        Ok(peeked) => Ok(is_at(place, &peeked.public)),
        Err(Error::Refused(_)) => {
            let ended = sessions::ended_link(app, token).await?;
            Ok(ended.is_none_or(|link| is_at(place, &link.public)))
        }
        Err(error) => Err(error.into()),
    }
}

/// How the address of a request to a portal begins: the portal's own name, where the
/// request came to it.
pub(crate) fn base(app: &App, portal: &Portal, headers: &HeaderMap) -> String {
    let asked = headers.get(HOST).and_then(|value| value.to_str().ok()).map(without_port);
    match (portal.own_host(), asked) {
        (Some(own), Some(asked)) if own.as_str().eq_ignore_ascii_case(asked) => app.public_url().at(own.as_str()),
        _ => app.public_url().as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn found(uri: &str, host: Option<&str>) -> Result<Option<String>, ()> {
        let mut headers = HeaderMap::new();
        if let Some(host) = host {
            headers.insert(HOST, HeaderValue::from_str(host).unwrap());
        }
        let named = named("billing.test", &uri.parse().unwrap(), &headers).map_err(drop)?;
        Ok(named.map(|host| host.as_str().to_owned()))
    }

    #[test]
    fn h10_names_of_strangers_are_told_from_the_servers_own() {
        for own in [
            None,
            Some("billing.test"),
            Some("BILLING.test:8443"),
            Some("127.0.0.1:8080"),
            Some("[::1]:8080"),
            Some("localhost:8080"),
            Some("billfold"),
            Some("node.internal:80"),
            Some(""),
        ] {
            assert_eq!(found("/x", own), Ok(None), "{own:?}");
        }
        for (host, name) in [
            ("pay.shop.example", "pay.shop.example"),
            ("PAY.shop.example:8443", "pay.shop.example"),
            ("pay.shop.example.", "pay.shop.example"),
            ("www.billing.test", "www.billing.test"),
            ("billing.test.evil.example", "billing.test.evil.example"),
        ] {
            assert_eq!(found("/x", Some(host)), Ok(Some(name.to_owned())), "{host}");
        }
        assert_eq!(found("http://pay.shop.example/x", Some("pay.shop.example")), Ok(Some("pay.shop.example".into())));
        assert_eq!(found("http://pay.shop.example/x", None), Ok(Some("pay.shop.example".into())));
        assert_eq!(found("http://pay.shop.example/x", Some("billing.test")), Err(()), "two names");
    }
}
