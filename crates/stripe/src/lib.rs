//! The Stripe dialect.

pub mod answers;
pub mod calls;
pub mod configurations;
pub mod customers;
pub mod errors;
pub mod expand;
pub mod form;
pub mod lists;
pub mod openapi;
mod operations;
pub mod params;
pub mod prices;
pub mod products;
pub mod refusals;
mod rules;
pub mod schemas;
pub mod sessions;
pub mod versions;
pub mod voice;
pub mod words;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use billfold_http::frame::Frame;
use billfold_http::security::Transport;

use crate::calls::call;

pub use crate::calls::Shared;
pub use crate::voice::StripeVoice;

/// Every route of this dialect inside its frame. The addresses are whole
/// (`/v1/...`), and every other address gets this dialect's 404, so whoever
/// serves it sends it all that begins with `/v1/`.
pub fn router(shared: Shared) -> Router {
    let transport = match shared.app.public_url().is_https() {
        true => Transport::Secure,
        false => Transport::Plain,
    };
    let ids = shared.app.clone();
    let request_ids = Arc::new(move || ids.next_request_id());
    let frame = Frame::new(Arc::new(StripeVoice), request_ids, transport);
    frame.wrap(routes().with_state(shared))
}

fn routes() -> Router<Shared> {
    Router::new()
        .route("/v1/billing_portal/configurations", get(call(configurations::list)).post(call(configurations::create)))
        .route(
            "/v1/billing_portal/configurations/{configuration}",
            get(call(configurations::retrieve)).post(call(configurations::update)),
        )
        .route("/v1/billing_portal/sessions", post(call(sessions::create)))
        .route("/v1/customers", get(call(customers::list)).post(call(customers::create)))
        .route(
            "/v1/customers/{customer}",
            get(call(customers::retrieve)).post(call(customers::update)).delete(call(customers::delete)),
        )
        .route("/v1/products", get(call(products::list)).post(call(products::create)))
        .route(
            "/v1/products/{id}",
            get(call(products::retrieve)).post(call(products::update)).delete(call(products::delete)),
        )
        .route("/v1/prices", get(call(prices::list)).post(call(prices::create)))
        .route("/v1/prices/{price}", get(call(prices::retrieve)).post(call(prices::update)))
}
