//! Logos, as the public reads them: bytes that this server wrote itself.

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    X_CONTENT_TYPE_OPTIONS,
};
use billfold_app::files;

use crate::answers::{Answers, Problem, put};

/// An address names its bytes, so they may be kept.
const KEEP: &str = "public, max-age=31536000, immutable";
/// Opened as a page of its own, a logo can do nothing.
const POLICY: &str = "default-src 'none'; sandbox";
/// The mark of a page without a logo.
const ICON: &str = include_str!("../templates/icon.svg");
/// How long the mark is kept, in seconds: a day.
const KEEP_ICON: &str = "public, max-age=86400";

/// A logo or a public file. It neither reads nor sets a cookie, and merchants'
/// own pages may show it too.
///
/// # Errors
/// [`Problem::NotFound`].
pub async fn show(answers: &Answers, id: String, sha256: String) -> Result<Response<Body>, Problem> {
    let content = files::public(&answers.app, &id, &sha256).await?;
    let file = &content.file.value;
    let name = format!("inline; filename=\"logo.{}\"", file.form.extension());
    let tag = format!("\"{}\"", file.sha256);
    let mut response = picture(Body::from(content.bytes), file.form.word(), KEEP);
    put(&mut response, CONTENT_DISPOSITION, &name);
    put(&mut response, ETAG, &tag);
    Ok(response)
}

/// The mark that browsers ask for where a page names none.
pub fn icon() -> Response<Body> {
    picture(Body::from(ICON), "image/svg+xml", KEEP_ICON)
}

fn picture(body: Body, form: &'static str, keep: &'static str) -> Response<Body> {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(form));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    response
}
