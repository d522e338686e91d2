//! `billfold serve`: every surface behind one listener.

use std::sync::Arc;

use billfold_app::{App, jobs, mails};
use billfold_delivery::{Worker, domains};
use billfold_http::frame::Framed;
use billfold_http::proxies::TrustedProxies;
use billfold_http::rate::{RateLimiter, RateLimits};
use billfold_http::serve::{self, ServeLimits, serve};
use billfold_store::Access;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::settings::{Settings, Switch};
use crate::wiring::Outside;
use crate::{operations, reference, wiring};

/// Serves until the process is told to stop, then finishes and flushes.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn run(mut settings: Settings) -> Result<(), String> {
    settings.check_listen()?;
    let proxies = settings.proxies()?;
    let listener = bind(&mut settings).await?;
    let app = wiring::open(&settings, Access::Server).await?;
    let surfaces = surfaces(&app, settings.rate_limit);
    if !app.can_mail() {
        tracing::warn!("no mail server is named (smtp_url): no mail is sent, and customers cannot sign in by code");
    }
    tracing::info!(
        address = %settings.listen,
        public_url = %app.public_url(),
        database = app.database(),
        way = %app.way(),
        version = env!("CARGO_PKG_VERSION"),
        "billfold serves"
    );
    until_stopped(app, listener, surfaces, (wiring::outside(&settings)?, proxies)).await
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

/// Serves and delivers until SIGTERM or SIGINT, finishes what runs and closes the
/// database.
///
/// # Errors
/// One line that says what broke.
pub(crate) async fn until_stopped(
    app: App,
    listener: TcpListener,
    surfaces: Surfaces,
    (Outside { sender, dns }, proxies): (Outside, TrustedProxies),
) -> Result<(), String> {
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| format!("cannot wait for signals: {error}"))?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: no new connections, finishing what runs");
    };
    let (served_out, mut ends) = watch::channel(false);
    let worker = Worker::new(app.clone(), sender).run(async move {
        let _ = ends.wait_for(|over| *over).await;
    });
    let worker = tokio::spawn(worker);
    let (finished, mut over) = watch::channel(false);
    let runner = tokio::spawn(jobs::keep_running(app.clone(), async move {
        let _ = over.wait_for(|over| *over).await;
    }));
    let (unserved, mut ended) = watch::channel(false);
    let post = tokio::spawn(mails::keep_running(app.clone(), async move {
        let _ = ended.wait_for(|over| *over).await;
    }));
    let (unnamed, mut closed) = watch::channel(false);
    let names = tokio::spawn(domains::keep_checking(app.clone(), Arc::new(dns), async move {
        let _ = closed.wait_for(|over| *over).await;
    }));
    let served = serve(listener, surfaces, ServeLimits { proxies, ..ServeLimits::default() }, stop).await;
    let _ = finished.send(true);
    let _ = runner.await;
    let _ = unnamed.send(true);
    let _ = names.await;
    let _ = unserved.send(true);
    let _ = post.await;
    // The last work may have planned deliveries: their worker ends after it.
    let _ = served_out.send(true);
    let _ = worker.await;
    app.close().await;
    tracing::info!("stopped");
    served.map_err(|error| format!("the listener failed: {error}"))
}

/// Every surface.
pub(crate) fn surfaces(app: &App, rate_limit: Switch) -> Surfaces {
    if rate_limit == Switch::Off {
        app.lift_bad_key_limit();
    }
    let limits = match rate_limit {
        Switch::On => Some(RateLimits::default()),
        Switch::Off => None,
    };
    let limiter = Arc::new(RateLimiter::new(limits));
    let public_url = app.public_url().as_str();
    let rebilly = billfold_rebilly::router(app.clone(), Arc::clone(&limiter));
    let stripe = billfold_stripe::router(billfold_stripe::Shared { app: app.clone(), limiter });
    let (rebilly_url, stripe_url) = (public_url.to_owned(), public_url.to_owned());
    let reference = reference::router(
        reference::making(move || billfold_rebilly::openapi::document(&rebilly_url)),
        reference::making(move || billfold_stripe::openapi::document(&stripe_url)),
    );
    let pages = billfold_pages::router(app.clone());
    let operations = billfold_pages::frame(app).wrap(operations::router(app.clone()).merge(reference));
    Surfaces { rebilly, stripe, pages, operations, demo: None }
}

/// The surfaces. The first segment of a path names the one that answers.
pub(crate) struct Surfaces {
    rebilly: Framed,
    stripe: Framed,
    pages: Framed,
    operations: Framed,
    demo: Option<Framed>,
}

impl Surfaces {
    /// The same with what only a demo serves, below `/demo`.
    pub(crate) fn with_demo(self, demo: Framed) -> Self {
        Self { demo: Some(demo), ..self }
    }
}

impl serve::Surfaces for Surfaces {
    fn of(&self, path: &str) -> &Framed {
        match path.trim_start_matches('/').split('/').next().unwrap_or_default() {
            "v1" => &self.stripe,
            "healthz" | "readyz" | ".well-known" | "docs" | "openapi" => &self.operations,
            "demo" if self.demo.is_some() => self.demo.as_ref().unwrap_or(&self.pages),
            segment if billfold_rebilly::SEGMENTS.contains(&segment) => &self.rebilly,
            _ => &self.pages,
        }
    }
}
