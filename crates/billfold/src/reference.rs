//! The API reference: two documents and a page that reads them and sends requests.
//!
//! The page, its script and its stylesheet are this project's own and part of
//! the program. Nothing is loaded from anywhere else, nothing is inline, and the
//! credential that a reader types stays in the page's memory.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use axum::routing::get;
use billfold_app::secret::sha256_hex;
use serde::Serialize;

const PAGE: &str = include_str!("../assets/docs.html");
const SCRIPT: &str = include_str!("../assets/app.js");
const STYLESHEET: &str = include_str!("../assets/app.css");

/// What the reference may do: run its own script and stylesheet, and talk to
/// this server. Text becomes nodes, never markup, so no policy of trusted types
/// is needed either.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";
/// An answer is asked for again each time, and not sent again when it is the same.
const REVALIDATE: &str = "no-cache";

/// One thing that is served, with its tag.
#[derive(Clone)]
struct Asset {
    body: axum::body::Bytes,
    form: &'static str,
    tag: HeaderValue,
}

impl Asset {
    fn new(body: impl Into<axum::body::Bytes>, form: &'static str) -> Self {
        let body = body.into();
        let tag = format!("\"{}\"", sha256_hex(&body));
        Self { tag: HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"asset\"")), body, form }
    }

    fn answer(&self, asked: &HeaderMap) -> Response<Body> {
        let known = asked
            .get_all(IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|tag| tag.trim().trim_start_matches("W/"))
            .any(|tag| tag == "*" || tag.as_bytes() == self.tag.as_bytes());
        let mut response =
            if known { StatusCode::NOT_MODIFIED.into_response() } else { Response::new(Body::from(self.body.clone())) };
        let headers = response.headers_mut();
        if !known {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.form));
        }
        headers.insert(ETAG, self.tag.clone());
        for (name, value) in [
            (CACHE_CONTROL, REVALIDATE),
            (CONTENT_SECURITY_POLICY, POLICY),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (REFERRER_POLICY, "no-referrer"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

/// What makes a document.
type Making = Arc<dyn Fn() -> String + Send + Sync>;

/// A document that is made when somebody first asks for it: most servers are never
/// asked, and making one takes more time and memory than the start of everything
/// else. One that cannot be written, which no document of plain data is, leaves an
/// empty one and a line in the log.
pub(crate) fn making<T: Serialize>(document: impl Fn() -> T + Send + Sync + 'static) -> Making {
    Arc::new(move || {
        serde_json::to_string(&document()).unwrap_or_else(|error| {
            tracing::error!(%error, "an OpenAPI document cannot be written");
            "{}".to_owned()
        })
    })
}

/// A document: read by tools and by pages of other origins too, for it holds
/// nothing that is not public.
fn document(making: Making) -> impl Fn(HeaderMap) -> std::future::Ready<Response<Body>> + Clone + use<> {
    let asset: Arc<OnceLock<Asset>> = Arc::default();
    move |asked| {
        let mut response = asset.get_or_init(|| Asset::new(making(), "application/json")).answer(&asked);
        let headers = response.headers_mut();
        headers.insert(HeaderName::from_static("access-control-allow-origin"), HeaderValue::from_static("*"));
        headers
            .insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
        headers.insert(VARY, HeaderValue::from_static("Origin"));
        std::future::ready(response)
    }
}

fn asset(text: &'static str, form: &'static str) -> impl Fn(HeaderMap) -> std::future::Ready<Response<Body>> + Clone {
    let asset = Asset::new(text, form);
    move |asked| std::future::ready(asset.answer(&asked))
}

/// `/docs`, what it needs, and the two OpenAPI documents.
pub(crate) fn router(rebilly: Making, stripe: Making) -> Router {
    let page = asset(PAGE, "text/html; charset=utf-8");
    Router::new()
        .route("/docs", get(page.clone()))
        .route("/docs/", get(page))
        .route("/docs/app.js", get(asset(SCRIPT, "text/javascript; charset=utf-8")))
        .route("/docs/app.css", get(asset(STYLESHEET, "text/css; charset=utf-8")))
        .route("/openapi/rebilly.json", get(document(rebilly)))
        .route("/openapi/stripe.json", get(document(stripe)))
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;

    async fn ask(path: &str, tag: Option<&HeaderValue>) -> Response<Body> {
        let mut request = Request::builder().uri(path);
        if let Some(tag) = tag {
            request = request.header(IF_NONE_MATCH, tag);
        }
        let request = request.body(Body::empty()).unwrap();
        let rebilly = making(|| serde_json::json!({"openapi": "3.1.0"}));
        router(rebilly, making(|| serde_json::json!({}))).oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn every_part_is_served_strictly_and_only_when_it_changed() {
        for (path, form) in [
            ("/docs", "text/html; charset=utf-8"),
            ("/docs/app.js", "text/javascript; charset=utf-8"),
            ("/docs/app.css", "text/css; charset=utf-8"),
            ("/openapi/rebilly.json", "application/json"),
            ("/openapi/stripe.json", "application/json"),
        ] {
            let first = ask(path, None).await;
            assert_eq!((first.status(), &first.headers()[CONTENT_TYPE]), (StatusCode::OK, &form.parse().unwrap()));
            let policy = first.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{policy}");
            let tag = first.headers()[ETAG].clone();
            let second = ask(path, Some(&tag)).await;
            assert_eq!((second.status(), &second.headers()[ETAG]), (StatusCode::NOT_MODIFIED, &tag), "{path}");
        }
    }

    #[test]
    fn the_page_is_small_and_asks_nobody_else_for_anything() {
        assert!(SCRIPT.len() <= 60_000, "{}", SCRIPT.len());
        for text in [PAGE, STYLESHEET] {
            assert!(!text.contains("//") && !text.contains("url(") && !text.contains(" style="));
        }
        for word in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "localStorage",
            "sessionStorage",
        ] {
            assert!(!SCRIPT.contains(word), "{word}");
        }
        assert!(!PAGE.contains(" onclick") && PAGE.matches("<script").count() == 1);
    }
}
