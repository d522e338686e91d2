//! Which address leads to which operation.

use std::sync::Arc;

use axum::Router;
use axum::routing::{MethodRouter, get};
use billfold_app::App;
use billfold_http::frame::Frame;
use billfold_http::rate::RateLimiter;
use billfold_http::security::Transport;

use crate::calls::{Shared, call, call_of};
use crate::problems::Problems;
use crate::uploads::MAX_UPLOAD_BYTES;
use crate::{api_keys, files, portals, status, storefront, websites};

/// How the addresses of this dialect begin: their first segments.
pub const SEGMENTS: &[&str] =
    &["billing-portals", "websites", "files", "api-keys", "status", "organizations", "storefront"];

/// Where a resource's addresses begin: the key names the organization where
/// the address does not.
const PREFIXES: &[&str] = &["", "/organizations/{organizationId}"];

/// The three ways in which clients write the storefront's addresses.
const STOREFRONTS: &[&str] =
    &["/storefront", "/storefront/organizations/{organizationId}", "/organizations/{organizationId}/storefront"];

/// Every address of this dialect, inside its frame. `limiter` counts the calls
/// of organizations, whichever dialect they speak.
pub fn router(app: App, limiter: Arc<RateLimiter>) -> Router {
    let transport = if app.public_url().is_https() { Transport::Secure } else { Transport::Plain };
    let ids = app.clone();
    let frame = Frame::new(Arc::new(Problems), Arc::new(move || ids.next_request_id()), transport);
    let mut router = Router::new();
    for prefix in PREFIXES {
        for (path, route) in operations() {
            router = both(router, &format!("{prefix}{path}"), route);
        }
    }
    for prefix in STOREFRONTS {
        let route = get(storefront::get).options(storefront::preflight);
        router = both(router, &format!("{prefix}/billing-portals/{{slug}}"), route);
    }
    frame.wrap(router.with_state(Shared { app, limiter }))
}

/// An address with and without a slash at its end.
fn both(router: Router<Shared>, path: &str, route: MethodRouter<Shared>) -> Router<Shared> {
    router.route(path, route.clone()).route(&format!("{path}/"), route)
}

/// The operations of each address.
fn operations() -> Vec<(&'static str, MethodRouter<Shared>)> {
    vec![
        ("/billing-portals", get(call(portals::list)).post(call(portals::create))),
        ("/billing-portals/{id}", get(call(portals::get)).put(call(portals::put)).delete(call(portals::delete))),
        ("/websites", get(call(websites::list)).post(call(websites::create))),
        ("/websites/{id}", get(call(websites::get)).put(call(websites::put)).delete(call(websites::delete))),
        ("/files", get(call(files::list)).post(call_of(MAX_UPLOAD_BYTES, files::create))),
        ("/files/{id}", get(call(files::get)).put(call(files::put)).delete(call(files::delete))),
        ("/files/{id}/download", get(call(files::download))),
        ("/api-keys", get(call(api_keys::list)).post(call(api_keys::create))),
        ("/api-keys/{id}", get(call(api_keys::get)).put(call(api_keys::put)).delete(call(api_keys::delete))),
        ("/status", get(status::get)),
    ]
}
