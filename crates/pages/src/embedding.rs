//! Portals inside a merchant's own page.
//!
//! Only the pages of a portal that names origins are touched; every other answer
//! keeps what `security` gave it (docs/decisions/0013).

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CONTENT_SECURITY_POLICY, HeaderName, HeaderValue};
use billfold_domain::origins::WebOrigin;
use billfold_domain::portals::Portal;

/// What the policy says of frames where no portal names anybody.
const NOBODY: &str = "frame-ancestors 'none'";
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Whether any page may show the portal in a frame.
pub fn is_embeddable(portal: &Portal) -> bool {
    portal.allowed_origins.iter().any(is_sound)
}

/// Lets a page be embedded where its portal says so.
pub fn embed(response: &mut Response<Body>, portal: &Portal) {
    let origins: Vec<&str> = portal.allowed_origins.iter().filter(|o| is_sound(o)).map(WebOrigin::as_str).collect();
    if origins.is_empty() {
        return;
    }
    let headers = response.headers_mut();
    let policy = headers.get(CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok()).unwrap_or_default();
    // A frame inside the portal's own pages is one of this origin.
    let allowed = format!("frame-ancestors 'self' {}", origins.join(" "));
    if let Ok(policy) = HeaderValue::try_from(policy.replace(NOBODY, &allowed)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
        headers.insert(RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    }
}

/// Whether a stored origin is one still, whatever a hand in the database made of it.
fn is_sound(origin: &WebOrigin) -> bool {
    WebOrigin::parse(origin.as_str()).as_ref() == Ok(origin)
}

#[cfg(test)]
pub(crate) mod tests {
    use billfold_domain::ids::{PortalId, WebsiteId};
    use billfold_domain::portal_changes::{Birth, PortalChanges, create};
    use billfold_domain::portals::Origin;

    use super::*;
    use crate::security::{Nonces, harden};

    fn answer(origins: &[&str]) -> Response<Body> {
        let stored: Vec<WebOrigin> = serde_json::from_value(origins.into()).unwrap();
        let mut portal = portal("bpc_1");
        portal.allowed_origins = stored;
        let mut response = Response::new(Body::empty());
        let policy = Nonces::draw(|| "n".to_owned()).policy();
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::try_from(policy).unwrap());
        harden(response.headers_mut(), true);
        embed(&mut response, &portal);
        response
    }

    pub(crate) fn portal(id: &str) -> Portal {
        let birth = Birth { id: PortalId::stored(id), origin: Origin::Branded, website: WebsiteId::stored("web_1") };
        create(&birth, &PortalChanges::default(), "token", jiff::Timestamp::UNIX_EPOCH).unwrap().next
    }

    fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
        response.headers().get(name).unwrap().to_str().unwrap()
    }

    #[test]
    fn p07_a_portal_is_framed_by_the_origins_that_it_names_and_nobody_else() {
        let none = answer(&[]);
        assert!(header(&none, "content-security-policy").contains("frame-ancestors 'none'"));
        assert_eq!(header(&none, "cross-origin-resource-policy"), "same-origin");
        let two = answer(&["https://app.acme.example", "http://localhost:3000"]);
        let policy = header(&two, "content-security-policy");
        assert!(
            policy.contains("; frame-ancestors 'self' https://app.acme.example http://localhost:3000;"),
            "{policy}"
        );
        assert!(!policy.contains("'none'; require") && policy.contains("form-action 'self'"), "{policy}");
        assert_eq!(header(&two, "cross-origin-resource-policy"), "cross-origin");
    }

    #[test]
    fn p07_an_origin_planted_in_the_database_opens_nothing() {
        for planted in ["*", "https://a.example; script-src *", "'self' *", "https:", "", "https://A.example", "data:"]
        {
            let policy = answer(&[planted]);
            assert!(header(&policy, "content-security-policy").contains("frame-ancestors 'none'"), "{planted}");
        }
    }
}
