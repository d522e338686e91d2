//! Addresses for those who operate a server: health, readiness, key set.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use billfold_app::{App, tokens};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};

/// `/healthz`, `/readyz` and `/.well-known/jwks.json`.
pub(crate) fn router(app: App) -> Router {
    Router::new()
        .route("/healthz", get(|| std::future::ready("ok\n")))
        .route("/readyz", get(ready))
        .route("/.well-known/jwks.json", get(key_set))
        .with_state(app)
}

/// Whether the database answers; no cause is told to strangers.
async fn ready(State(app): State<App>) -> Response {
    match app.ready().await {
        Ok(()) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(reason = crate::commands::explain(error), "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response()
        }
    }
}

/// The public half of the key that signs merchant tokens (RFC 7517).
async fn key_set(State(app): State<App>) -> Response {
    let body = serde_json::json!({"keys": tokens::key_set(&app)}).to_string();
    let headers = [(CONTENT_TYPE, "application/jwk-set+json"), (CACHE_CONTROL, "public, max-age=300")];
    (headers, body).into_response()
}
