//! Which address leads to which operation.

use std::sync::Arc;

use axum::Router;
use axum::routing::{MethodRouter, get, patch, post};
use billfold_app::App;
use billfold_http::frame::{Frame, Framed};
use billfold_http::rate::RateLimiter;
use billfold_http::security::Transport;

use crate::calls::{Shared, call, call_of};
use crate::doors::{anybody, visitor, with_preflight};
use crate::problems::Problems;
use crate::uploads::MAX_UPLOAD_BYTES;
use crate::{accounts, api_keys, authentication_options, authentication_tokens, credentials, password_tokens, sign_in};
use crate::{cancellations, charging, invoice_items, invoices, orders, pauses, reactivations};
use crate::{
    coupons, custom_domains, customers, files, plans, portals, products, redemptions, status, storefront,
    system_events, webhook_tracking, webhooks, websites,
};
use crate::{payment_methods, payment_tokens, payments};
use crate::{storefront_catalogue, storefront_invoices, storefront_orders, storefront_payments, storefront_quotes};

/// How the addresses of this dialect begin: their first segments.
pub const SEGMENTS: &[&str] = &[
    "billing-portals",
    "customers",
    "coupons",
    "coupons-redemptions",
    "products",
    "plans",
    "custom-domains",
    "websites",
    "files",
    "api-keys",
    "status",
    "organizations",
    "storefront",
    "credentials",
    "authentication-options",
    "authentication-tokens",
    "password-tokens",
    "forgot-password",
    "webhooks",
    "tracking",
    "events",
    "payment-instruments",
    "tokens",
    "transactions",
    "subscriptions",
    "subscription-cancellations",
    "subscription-pauses",
    "subscription-reactivations",
    "invoices",
];

/// Where a resource's addresses begin: the key names the organization where
/// the address does not.
const PREFIXES: &[&str] = &["", "/organizations/{organizationId}"];

/// The three ways in which clients write the storefront's addresses.
const STOREFRONTS: &[&str] =
    &["/storefront", "/storefront/organizations/{organizationId}", "/organizations/{organizationId}/storefront"];

/// Every address of this dialect, inside its frame. `limiter` counts the calls
/// of organizations, whichever dialect they speak.
pub fn router(app: App, limiter: Arc<RateLimiter>) -> Framed {
    let transport = if app.public_url().is_https() { Transport::Secure } else { Transport::Plain };
    let ids = app.clone();
    let frame = Frame::new(Arc::new(Problems), Arc::new(move || ids.next_request_id()), transport);
    let mut router = Router::new();
    for prefix in PREFIXES {
        for (path, route) in operations().into_iter().chain(signing_in()) {
            router = both(router, &format!("{prefix}{path}"), route);
        }
    }
    for prefix in STOREFRONTS {
        for (path, methods, route) in storefront_operations() {
            router = both(router, &format!("{prefix}{path}"), with_preflight(route, methods));
        }
    }
    let base = crate::links::base(app.public_url().as_str());
    frame.wrap(router.with_state(Shared::new(app, limiter, base)))
}

/// The storefront's addresses below its own, each with the methods that it answers to.
/// What customers can reach is exactly this.
pub fn storefront_addresses() -> Vec<(&'static str, &'static str)> {
    storefront_operations().into_iter().map(|(path, methods, _)| (path, methods)).collect()
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
        ("/custom-domains", get(call(custom_domains::list)).post(call(custom_domains::create))),
        ("/custom-domains/{domain}", get(call(custom_domains::get)).delete(call(custom_domains::delete))),
        ("/websites", get(call(websites::list)).post(call(websites::create))),
        ("/websites/{id}", get(call(websites::get)).put(call(websites::put)).delete(call(websites::delete))),
        ("/customers", get(call(customers::list)).post(call(customers::create))),
        ("/customers/{id}", get(call(customers::get)).put(call(customers::put)).delete(call(customers::merge))),
        ("/coupons", get(call(coupons::list)).post(call(coupons::create))),
        ("/coupons/{id}", get(call(coupons::get)).put(call(coupons::put)).delete(call(coupons::delete))),
        ("/coupons-redemptions", get(call(redemptions::list)).post(call(redemptions::create))),
        ("/coupons-redemptions/{id}", get(call(redemptions::get))),
        ("/coupons-redemptions/{id}/cancel", post(call(redemptions::cancel))),
        ("/products", get(call(products::list)).post(call(products::create))),
        ("/products/{id}", get(call(products::get)).put(call(products::put)).delete(call(products::delete))),
        ("/plans", get(call(plans::list)).post(call(plans::create))),
        ("/plans/{id}", get(call(plans::get)).put(call(plans::put)).delete(call(plans::delete))),
        ("/files", get(call(files::list)).post(call_of(MAX_UPLOAD_BYTES, files::create))),
        ("/files/{id}", get(call(files::get)).put(call(files::put)).delete(call(files::delete))),
        ("/files/{id}/download", get(call(files::download))),
        ("/api-keys", get(call(api_keys::list)).post(call(api_keys::create))),
        ("/api-keys/{id}", get(call(api_keys::get)).put(call(api_keys::put)).delete(call(api_keys::delete))),
        ("/status", get(status::get)),
        ("/subscriptions", get(call(orders::list)).post(call(orders::create))),
        ("/subscriptions/{id}", get(call(orders::get)).put(call(orders::put)).delete(call(orders::delete))),
        ("/subscriptions/{id}/change-items", post(call(orders::change_items))),
        ("/subscriptions/{id}/upcoming-invoice", get(call(orders::upcoming))),
        ("/subscriptions/{id}/upcoming-invoices", get(call(orders::all_upcoming))),
        ("/subscription-cancellations", get(call(cancellations::list)).post(call(cancellations::create))),
        (
            "/subscription-cancellations/{id}",
            get(call(cancellations::get))
                .put(call(cancellations::put))
                .patch(call(cancellations::patch))
                .delete(call(cancellations::delete)),
        ),
        ("/subscription-pauses", get(call(pauses::list)).post(call(pauses::create))),
        ("/subscription-pauses/{id}", get(call(pauses::get)).put(call(pauses::put)).delete(call(pauses::delete))),
        ("/subscription-reactivations", get(call(reactivations::list)).post(call(reactivations::create))),
        ("/subscription-reactivations/{id}", get(call(reactivations::get))),
        ("/invoices", get(call(invoices::list)).post(call(invoices::create))),
        ("/invoices/{id}", get(call(invoices::get)).put(call(invoices::put))),
        ("/invoices/{id}/items", get(call(invoice_items::list)).post(call(invoice_items::create))),
        (
            "/invoices/{id}/items/{itemId}",
            get(call(invoice_items::get)).put(call(invoice_items::put)).delete(call(invoice_items::delete)),
        ),
        ("/invoices/{id}/issue", post(call(invoices::issue))),
        ("/invoices/{id}/void", post(call(invoices::void))),
        ("/invoices/{id}/abandon", post(call(invoices::abandon))),
        ("/invoices/{id}/transaction", post(call(invoices::pay))),
        ("/webhooks", get(call(webhooks::list)).post(call(webhooks::create))),
        ("/webhooks/{id}", get(call(webhooks::get)).put(call(webhooks::put)).delete(call(webhooks::delete))),
        ("/tracking/webhooks", get(call(webhook_tracking::list))),
        ("/tracking/webhooks/{id}", get(call(webhook_tracking::get))),
        ("/tracking/webhooks/{id}/resend", post(call(webhook_tracking::resend))),
        ("/events", get(call(system_events::list))),
        ("/payment-instruments", get(call(payment_methods::list)).post(call(payment_methods::create))),
        ("/payment-instruments/{id}", get(call(payment_methods::get)).patch(call(payment_methods::patch))),
        ("/payment-instruments/{id}/deactivation", post(call(payment_methods::deactivate))),
        ("/tokens", get(call(payment_tokens::list)).post(call(payment_tokens::create))),
        ("/tokens/{token}", get(call(payment_tokens::get))),
        ("/transactions", get(call(payments::list)).post(call(charging::create))),
        ("/transactions/{id}", get(call(payments::get)).patch(call(payments::patch))),
        ("/transactions/{id}/refund", post(call(payments::refund))),
    ]
}

/// The operations by which customers sign in, through the merchant.
fn signing_in() -> Vec<(&'static str, MethodRouter<Shared>)> {
    vec![
        ("/credentials", get(call(credentials::list)).post(call(credentials::create))),
        (
            "/credentials/{id}",
            get(call(credentials::get)).put(call(credentials::put)).delete(call(credentials::delete)),
        ),
        ("/authentication-options", get(call(authentication_options::get)).put(call(authentication_options::put))),
        ("/authentication-tokens", get(call(authentication_tokens::list)).post(call(authentication_tokens::create))),
        (
            "/authentication-tokens/{token}",
            get(call(authentication_tokens::verify)).delete(call(authentication_tokens::logout)),
        ),
        ("/authentication-tokens/{token}/exchange", post(call(authentication_tokens::exchange))),
        ("/password-tokens", get(call(password_tokens::list)).post(call(password_tokens::create))),
        ("/password-tokens/{token}", get(call(password_tokens::get)).delete(call(password_tokens::delete))),
        ("/forgot-password", post(anybody(password_tokens::forgot))),
    ]
}

/// The operations of each address of the storefront, and what browsers are told
/// about it.
fn storefront_operations() -> Vec<(&'static str, &'static str, MethodRouter<Shared>)> {
    vec![
        ("/billing-portals/{slug}", storefront::READ, get(storefront::get)),
        ("/login", "POST, OPTIONS", post(anybody(sign_in::login))),
        ("/logout", "POST, OPTIONS", post(visitor(sign_in::logout))),
        ("/register", "POST, OPTIONS", post(anybody(sign_in::register))),
        ("/account", "GET, HEAD, PATCH, OPTIONS", get(visitor(accounts::get)).patch(visitor(accounts::patch))),
        ("/websites/{id}", storefront::READ, get(visitor(accounts::website))),
        ("/account/password", "PATCH, OPTIONS", patch(visitor(accounts::change_password))),
        ("/account/forgot-password", "POST, OPTIONS", post(anybody(password_tokens::forgot_username))),
        ("/account/resend-verification", "POST, OPTIONS", post(anybody(accounts::resend_verification))),
        ("/account/verification/{token}", "POST, OPTIONS", post(visitor(accounts::verify_email))),
        ("/account/reset-password/{token}", "POST, OPTIONS", post(anybody(accounts::reset_password))),
        ("/orders", storefront::READ, get(visitor(storefront_orders::list))),
        (
            "/orders/{id}",
            "GET, HEAD, PATCH, OPTIONS",
            get(visitor(storefront_orders::get)).patch(visitor(storefront_orders::patch)),
        ),
        ("/orders/{id}/upcoming-invoice", storefront::READ, get(visitor(storefront_orders::upcoming))),
        ("/orders/{id}/cancellation", "POST, OPTIONS", post(visitor(storefront_orders::cancel))),
        (
            "/orders/{id}/pause",
            "POST, DELETE, OPTIONS",
            post(visitor(storefront_orders::pause)).delete(visitor(storefront_orders::resume)),
        ),
        ("/orders/{id}/change-items", "POST, OPTIONS", post(visitor(storefront_orders::change_items))),
        ("/subscriptions/{id}/change-items", "POST, OPTIONS", post(visitor(storefront_quotes::change_items))),
        ("/orders/{id}/reactivation", "POST, OPTIONS", post(visitor(storefront_orders::reactivate))),
        ("/subscription-reactivations", "POST, OPTIONS", post(visitor(storefront_quotes::reactivate))),
        ("/quotes/{id}", storefront::READ, get(visitor(storefront_quotes::get))),
        ("/quotes/{id}/accept", "POST, OPTIONS", post(visitor(storefront_quotes::accept))),
        ("/quotes/{id}/reject", "POST, OPTIONS", post(visitor(storefront_quotes::reject))),
        ("/invoices", storefront::READ, get(visitor(storefront_invoices::list))),
        (
            "/invoices/{id}",
            "GET, HEAD, PATCH, OPTIONS",
            get(visitor(storefront_invoices::get)).patch(visitor(storefront_invoices::patch)),
        ),
        ("/payment", "POST, OPTIONS", post(visitor(storefront_invoices::pay))),
        (
            "/payment-instruments",
            "GET, HEAD, POST, OPTIONS",
            get(visitor(storefront_payments::instruments)).post(visitor(storefront_payments::create)),
        ),
        (
            "/payment-instruments/{id}",
            "GET, HEAD, PATCH, OPTIONS",
            get(visitor(storefront_payments::instrument)).patch(visitor(storefront_payments::patch)),
        ),
        ("/payment-instruments/{id}/deactivation", "POST, OPTIONS", post(visitor(storefront_payments::deactivate))),
        (
            "/payment-instruments/{id}/setup",
            "GET, HEAD, POST, OPTIONS",
            get(visitor(storefront_payments::setup)).post(visitor(storefront_payments::set_up)),
        ),
        ("/transactions", storefront::READ, get(visitor(storefront_payments::transactions))),
        ("/transactions/{id}", storefront::READ, get(visitor(storefront_payments::transaction))),
        ("/plans", storefront::READ, get(visitor(storefront_catalogue::plans))),
        ("/plans/{id}", storefront::READ, get(visitor(storefront_catalogue::plan))),
        ("/products", storefront::READ, get(visitor(storefront_catalogue::products))),
        ("/products/{id}", storefront::READ, get(visitor(storefront_catalogue::product))),
    ]
}
