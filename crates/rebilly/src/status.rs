//! `status`: whether the API answers.

use axum::extract::{Request, State};
use axum::response::Response;
use billfold_http::voice::Early;
use http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use crate::answers::json;
use crate::calls::{Shared, info_of};
use crate::portal_view::time;
use crate::problems::Problem;

/// Whether the API answers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Status {
    /// `ok` when it does.
    #[schema(pattern = "^ok$")]
    status: &'static str,
    /// The server's time.
    #[schema(format = DateTime)]
    time: String,
    /// The release of the server.
    release: &'static str,
}

/// Answers anybody.
pub(crate) async fn get(State(shared): State<Shared>, request: Request) -> Response {
    if shared.app.ready().await.is_err() {
        let (parts, _) = request.into_parts();
        return Problem::from(Early::Unavailable).answer(&info_of(&parts));
    }
    let status = Status { status: "ok", time: time(shared.app.now()), release: env!("CARGO_PKG_VERSION") };
    json(StatusCode::OK, &status)
}
