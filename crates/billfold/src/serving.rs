//! `billfold serve`: every surface behind one listener.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use billfold_app::App;
use billfold_http::rate::{RateLimiter, RateLimits};
use billfold_http::serve::{ServeLimits, serve};
use billfold_store::Access;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower::{Service as _, service_fn};

use crate::settings::{Settings, Switch};
use crate::{operations, reference, wiring};

/// Serves until the process is told to stop, then finishes and flushes.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn run(mut settings: Settings) -> Result<(), String> {
    settings.check_listen()?;
    let listener = bind(&mut settings).await?;
    let app = wiring::open(&settings, Access::Server).await?;
    let router = router(&app, settings.rate_limit);
    tracing::info!(
        address = %settings.listen,
        public_url = %app.public_url(),
        database = app.database(),
        version = env!("CARGO_PKG_VERSION"),
        "billfold serves"
    );
    until_stopped(app, listener, router).await
}

/// Takes the listen address; port 0 becomes the port that was given.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn bind(settings: &mut Settings) -> Result<TcpListener, String> {
    let taken = TcpListener::bind(settings.listen).await;
    let failed = |error| format!("cannot listen on {}: {error}: pass another --listen", settings.listen);
    let listener = taken.map_err(failed)?;
    settings.listen = listener.local_addr().map_err(failed)?;
    Ok(listener)
}

/// Serves until SIGTERM or SIGINT, finishes what runs and closes the database.
///
/// # Errors
/// One line that says what broke.
pub(crate) async fn until_stopped(app: App, listener: TcpListener, router: Router) -> Result<(), String> {
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| format!("cannot wait for signals: {error}"))?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: no new connections, finishing what runs");
    };
    let served = serve(listener, router, ServeLimits::default(), stop).await;
    app.close().await;
    tracing::info!("stopped");
    served.map_err(|error| format!("the listener failed: {error}"))
}

/// Every surface. The first segment of a path names it.
pub(crate) fn router(app: &App, rate_limit: Switch) -> Router {
    let limits = match rate_limit {
        Switch::On => Some(RateLimits::default()),
        Switch::Off => None,
    };
    let limiter = Arc::new(RateLimiter::new(limits));
    let public_url = app.public_url().as_str();
    let rebilly = billfold_rebilly::router(app.clone(), Arc::clone(&limiter));
    let stripe = billfold_stripe::router(billfold_stripe::Shared { app: app.clone(), limiter });
    let reference = reference::router(
        &billfold_rebilly::openapi::document(public_url),
        &billfold_stripe::openapi::document(public_url),
    );
    let pages = billfold_pages::router(app.clone());
    let operations = billfold_pages::frame(app).wrap(operations::router(app.clone()).merge(reference));
    let surfaces = Surfaces { rebilly, stripe, pages, operations };
    Router::new().fallback_service(service_fn(move |request: Request<Body>| {
        let mut surface = surfaces.of(request.uri().path()).clone();
        async move { surface.call(request).await.map_err(|never: Infallible| never) }
    }))
}

#[derive(Clone)]
struct Surfaces {
    rebilly: Router,
    stripe: Router,
    pages: Router,
    operations: Router,
}

impl Surfaces {
    fn of(&self, path: &str) -> &Router {
        match path.trim_start_matches('/').split('/').next().unwrap_or_default() {
            "v1" => &self.stripe,
            "healthz" | "readyz" | ".well-known" | "docs" | "openapi" => &self.operations,
            segment if billfold_rebilly::SEGMENTS.contains(&segment) => &self.rebilly,
            _ => &self.pages,
        }
    }
}
