//! The Stripe dialect.

pub mod answers;
pub mod calls;
mod card_numbers;
pub mod configurations;
pub mod coupons;
pub mod credit_notes;
pub mod customers;
pub mod discounts;
pub mod errors;
mod event_types;
pub mod events;
pub mod expand;
pub mod feedback_options;
pub mod form;
pub mod invoice_items;
pub mod invoice_payments;
pub mod invoices;
pub mod lists;
pub mod meters;
pub mod openapi;
mod operations;
pub mod params;
pub mod payment_intents;
pub mod payment_method_configurations;
pub mod payment_methods;
pub mod prices;
pub mod products;
pub mod promotion_codes;
pub mod refunds;
pub mod refusals;
mod rules;
pub mod schemas;
pub mod search;
pub mod sessions;
pub mod setup_intents;
pub mod subscription_schedules;
pub mod subscriptions;
pub mod tax_ids;
pub mod test_clocks;
mod unserved;
pub mod versions;
pub mod voice;
pub mod webhook_endpoints;
pub mod words;

use std::sync::Arc;

use axum::Router;
use axum::routing::{delete, get, post};

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::customers::Customer;
use billfold_domain::invoices::Invoice;
use billfold_domain::subscriptions::Subscription;
use billfold_http::frame::{Frame, Framed};
use billfold_http::security::Transport;

use crate::calls::call;
use crate::subscription_schedules as schedules;
use crate::subscriptions::items;

pub use crate::calls::Shared;
pub use crate::events::StripeForm;
pub use crate::voice::StripeVoice;

/// Every route of this dialect inside its frame. The addresses are whole
/// (`/v1/...`), and every other address gets this dialect's 404, so whoever
/// serves it sends it all that begins with `/v1/`.
pub fn router(shared: Shared) -> Framed {
    let transport = match shared.app.public_url().is_https() {
        true => Transport::Secure,
        false => Transport::Plain,
    };
    let ids = shared.app.clone();
    let request_ids = Arc::new(move || ids.next_request_id());
    let frame = Frame::new(Arc::new(StripeVoice), request_ids, transport);
    frame.wrap(routes().with_state(shared))
}

/// Payment methods, setups, payments and refunds.
fn payment_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/payment_methods", get(call(payment_methods::list)).post(call(payment_methods::create)))
        .route(
            "/v1/payment_methods/{payment_method}",
            get(call(payment_methods::retrieve)).post(call(payment_methods::update)),
        )
        .route("/v1/payment_methods/{payment_method}/attach", post(call(payment_methods::attach)))
        .route("/v1/payment_methods/{payment_method}/detach", post(call(payment_methods::detach)))
        .route("/v1/customers/{customer}/payment_methods", get(call(payment_methods::list_of_customer)))
        .route(
            "/v1/customers/{customer}/payment_methods/{payment_method}",
            get(call(payment_methods::retrieve_of_customer)),
        )
        .route("/v1/setup_intents", get(call(setup_intents::list)).post(call(setup_intents::create)))
        .route("/v1/setup_intents/{intent}", get(call(setup_intents::retrieve)).post(call(setup_intents::update)))
        .route("/v1/setup_intents/{intent}/confirm", post(call(setup_intents::confirm)))
        .route("/v1/setup_intents/{intent}/cancel", post(call(setup_intents::cancel)))
        .route("/v1/payment_intents", get(call(payment_intents::list)))
        .route("/v1/payment_intents/{intent}", get(call(payment_intents::retrieve)).post(call(payment_intents::update)))
        .route("/v1/invoice_payments", get(call(invoice_payments::list)))
        .route("/v1/invoice_payments/{invoice_payment}", get(call(invoice_payments::retrieve)))
        .route("/v1/refunds", get(call(refunds::list)).post(call(refunds::create)))
        .route("/v1/refunds/{refund}", get(call(refunds::retrieve)))
}

/// Coupons, promotion codes and discounts.
fn coupon_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/coupons", get(call(coupons::list)).post(call(coupons::create)))
        .route(
            "/v1/coupons/{coupon}",
            get(call(coupons::retrieve)).post(call(coupons::update)).delete(call(coupons::delete)),
        )
        .route("/v1/promotion_codes", get(call(promotion_codes::list)).post(call(promotion_codes::create)))
        .route(
            "/v1/promotion_codes/{promotion_code}",
            get(call(promotion_codes::retrieve)).post(call(promotion_codes::update)),
        )
        .route("/v1/customers/{customer}/discount", delete(call(discounts::delete_of_customer)))
        .route("/v1/subscriptions/{subscription}/discount", delete(call(discounts::delete_of_subscription)))
}

/// Subscriptions, their items and their schedules, and test clocks.
fn subscription_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/subscriptions", get(call(subscriptions::list)).post(call(subscriptions::create)))
        .route(
            "/v1/subscriptions/{subscription}",
            get(call(subscriptions::retrieve)).post(call(subscriptions::update)).delete(call(subscriptions::cancel)),
        )
        .route("/v1/subscriptions/{subscription}/resume", post(call(subscriptions::resume)))
        .route("/v1/subscriptions/{subscription}/reactivate", post(call(subscriptions::reactivate)))
        .route("/v1/subscription_items", get(call(items::list)).post(call(items::create)))
        .route(
            "/v1/subscription_items/{item}",
            get(call(items::retrieve)).post(call(items::update)).delete(call(items::delete)),
        )
        .route("/v1/subscription_schedules", get(call(schedules::list)).post(call(schedules::create)))
        .route("/v1/subscription_schedules/{schedule}", get(call(schedules::retrieve)).post(call(schedules::update)))
        .route("/v1/subscription_schedules/{schedule}/release", post(call(schedules::release)))
        .route("/v1/subscription_schedules/{schedule}/cancel", post(call(schedules::cancel)))
        .route("/v1/test_helpers/test_clocks", get(call(test_clocks::list)).post(call(test_clocks::create)))
        .route(
            "/v1/test_helpers/test_clocks/{test_clock}",
            get(call(test_clocks::retrieve)).delete(call(test_clocks::delete)),
        )
        .route("/v1/test_helpers/test_clocks/{test_clock}/advance", post(call(test_clocks::advance)))
}

/// Invoices, their credit notes, and what waits for the next one.
fn invoice_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/invoices", get(call(invoices::list)).post(call(invoices::create)))
        .route("/v1/invoices/create_preview", post(call(invoices::previews::create)))
        .route(
            "/v1/invoices/{invoice}",
            get(call(invoices::retrieve)).post(call(invoices::update)).delete(call(invoices::delete)),
        )
        .route("/v1/invoices/{invoice}/lines", get(call(invoices::list_lines)))
        .route("/v1/invoices/{invoice}/add_lines", post(call(invoices::additions::add_lines)))
        .route("/v1/invoices/{invoice}/finalize", post(call(invoices::finalize)))
        .route("/v1/invoices/{invoice}/send", post(call(invoices::send)))
        .route("/v1/invoices/{invoice}/pay", post(call(invoices::pay)))
        .route("/v1/invoices/{invoice}/void", post(call(invoices::void)))
        .route("/v1/invoices/{invoice}/mark_uncollectible", post(call(invoices::mark_uncollectible)))
        .route("/v1/credit_notes", get(call(credit_notes::list)).post(call(credit_notes::create)))
        .route("/v1/credit_notes/preview", get(call(credit_notes::preview)))
        .route("/v1/credit_notes/preview/lines", get(call(credit_notes::preview_lines)))
        .route("/v1/credit_notes/{id}", get(call(credit_notes::retrieve)).post(call(credit_notes::update)))
        .route("/v1/credit_notes/{id}/lines", get(call(credit_notes::list_lines)))
        .route("/v1/credit_notes/{id}/void", post(call(credit_notes::void)))
        .route("/v1/invoiceitems", get(call(invoice_items::list)).post(call(invoice_items::create)))
        .route(
            "/v1/invoiceitems/{invoiceitem}",
            get(call(invoice_items::retrieve)).post(call(invoice_items::update)).delete(call(invoice_items::delete)),
        )
}

/// Tax numbers, reasons to cancel and selections of kinds of payment method.
fn survey_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/customers/{customer}/tax_ids", get(call(tax_ids::list_of)).post(call(tax_ids::create_of)))
        .route("/v1/customers/{customer}/tax_ids/{id}", get(call(tax_ids::retrieve)).delete(call(tax_ids::delete)))
        .route("/v1/tax_ids", get(call(tax_ids::list)).post(call(tax_ids::create)))
        .route("/v1/tax_ids/{id}", get(call(tax_ids::retrieve)).delete(call(tax_ids::delete)))
        .route("/v1/billing/feedback_options", get(call(feedback_options::list)).post(call(feedback_options::create)))
        .route(
            "/v1/billing/feedback_options/{id}",
            get(call(feedback_options::retrieve)).post(call(feedback_options::update)),
        )
        .route("/v1/billing/feedback_options/{id}/deactivate", post(call(feedback_options::deactivate)))
        .route(
            "/v1/payment_method_configurations",
            get(call(payment_method_configurations::list)).post(call(payment_method_configurations::create)),
        )
        .route(
            "/v1/payment_method_configurations/{configuration}",
            get(call(payment_method_configurations::retrieve)).post(call(payment_method_configurations::update)),
        )
}

/// Searches by Stripe's query language.
fn search_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/customers/search", get(call(search::search::<Customer>)))
        .route("/v1/invoices/search", get(call(search::search::<Invoice>)))
        .route("/v1/prices/search", get(call(search::search::<Price>)))
        .route("/v1/products/search", get(call(search::search::<Product>)))
        .route("/v1/subscriptions/search", get(call(search::search::<Subscription>)))
}

/// Meters, reports of usage and what they come to.
fn meter_routes() -> Router<Shared> {
    Router::new()
        .route("/v1/billing/meters", get(call(meters::list)).post(call(meters::create)))
        .route("/v1/billing/meters/{id}", get(call(meters::retrieve)).post(call(meters::update)))
        .route("/v1/billing/meters/{id}/deactivate", post(call(meters::deactivate)))
        .route("/v1/billing/meters/{id}/reactivate", post(call(meters::reactivate)))
        .route("/v1/billing/meters/{id}/event_summaries", get(call(meters::summaries::list)))
        .route("/v1/billing/meter_events", post(call(meters::reports::create)))
        .route("/v1/billing/meter_event_adjustments", post(call(meters::reports::adjust)))
}

fn routes() -> Router<Shared> {
    Router::new()
        .merge(payment_routes())
        .merge(subscription_routes())
        .merge(invoice_routes())
        .merge(survey_routes())
        .merge(coupon_routes())
        .merge(meter_routes())
        .merge(search_routes())
        .route("/v1/billing_portal/configurations", get(call(configurations::list)).post(call(configurations::create)))
        .route(
            "/v1/billing_portal/configurations/{configuration}",
            get(call(configurations::retrieve)).post(call(configurations::update)),
        )
        .route("/v1/billing_portal/sessions", post(call(sessions::create)))
        .route("/v1/events", get(call(events::list)))
        .route("/v1/events/{id}", get(call(events::retrieve)))
        .route("/v1/webhook_endpoints", get(call(webhook_endpoints::list)).post(call(webhook_endpoints::create)))
        .route(
            "/v1/webhook_endpoints/{webhook_endpoint}",
            get(call(webhook_endpoints::retrieve))
                .post(call(webhook_endpoints::update))
                .delete(call(webhook_endpoints::delete)),
        )
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
