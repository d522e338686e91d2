//! The storefront's doors: handlers of operations that customers call, or anybody
//! does. Their answers are open to pages of any origin, without cookies.

use std::future::Future;
use std::pin::Pin;

use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::MethodRouter;
use billfold_http::body::BODY_BYTES_MAX;

use crate::calls::{Call, Door, Shared, call_at};
use crate::problems::Problem;
use crate::storefront;

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// Makes a route's handler of an operation of a customer who has signed in.
pub(crate) fn visitor<F, W>(
    operation: F,
) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    call_at(Door::Customer, BODY_BYTES_MAX, operation)
}

/// Makes a route's handler of an operation of anybody, before signing in.
pub(crate) fn anybody<F, W>(
    operation: F,
) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    call_at(Door::Anybody, BODY_BYTES_MAX, operation)
}

/// Lets browsers ask beforehand what they may send to an address with these methods.
pub(crate) fn with_preflight(route: MethodRouter<Shared>, methods: &'static str) -> MethodRouter<Shared> {
    route.options(move || async move { storefront::preflight(methods) })
}
