//! Payment methods, setups, payments and refunds, as the OpenAPI document tells
//! them.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, reference};
use crate::expand::Kind;
use crate::invoice_payments::{self, InvoicePaymentView};
use crate::params::Parameter;
use crate::payment_intents::{self, PaymentIntentView};
use crate::payment_methods::{self, PaymentMethodView};
use crate::refunds::{self, RefundView};
use crate::setup_intents::{self, SetupIntentView};

pub(super) fn operations() -> Vec<Described> {
    let mut all = method_operations();
    all.extend(setup_operations());
    all.extend(payment_operations());
    all
}

fn method_operations() -> Vec<Described> {
    const ALL: &str = "/v1/payment_methods";
    const ONE: &str = "/v1/payment_methods/{payment_method}";
    const OWN: &str = "/v1/customers/{customer}/payment_methods";
    const KIND: Kind = Kind::PaymentMethod;
    let one = reference::<PaymentMethodView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listPaymentMethods", "List payment methods"),
            payment_methods::List::schema(),
            list::<PaymentMethodView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createPaymentMethod", "Create a payment method"),
            payment_methods::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrievePaymentMethod", "Retrieve a payment method"),
            payment_methods::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updatePaymentMethod", "Update a payment method"),
            payment_methods::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/payment_methods/{payment_method}/attach"),
            ("attachPaymentMethod", "Attach a payment method to a customer"),
            payment_methods::Attach::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/payment_methods/{payment_method}/detach"),
            ("detachPaymentMethod", "Detach a payment method from its customer"),
            payment_methods::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, OWN),
            ("listCustomerPaymentMethods", "List a customer's payment methods"),
            payment_methods::ListOfCustomer::schema(),
            super::list_at::<PaymentMethodView>(),
        )
        .of_a_list(KIND, payment_methods::ListOfCustomer::schema()),
        describe(
            KIND,
            (HttpMethod::Get, "/v1/customers/{customer}/payment_methods/{payment_method}"),
            ("retrieveCustomerPaymentMethod", "Retrieve a customer's payment method"),
            payment_methods::Retrieve::schema(),
            one(),
        ),
    ]
}

fn setup_operations() -> Vec<Described> {
    const ALL: &str = "/v1/setup_intents";
    const ONE: &str = "/v1/setup_intents/{intent}";
    const KIND: Kind = Kind::Setup;
    let one = reference::<SetupIntentView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listSetupIntents", "List setup intents"),
            setup_intents::List::schema(),
            list::<SetupIntentView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createSetupIntent", "Create a setup intent"),
            setup_intents::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveSetupIntent", "Retrieve a setup intent"),
            setup_intents::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateSetupIntent", "Update a setup intent"),
            setup_intents::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/setup_intents/{intent}/confirm"),
            ("confirmSetupIntent", "Confirm a setup intent"),
            setup_intents::Confirm::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/setup_intents/{intent}/cancel"),
            ("cancelSetupIntent", "Cancel a setup intent"),
            setup_intents::Cancel::schema(),
            one(),
        ),
    ]
}

fn payment_operations() -> Vec<Described> {
    const PAYMENTS: &str = "/v1/payment_intents";
    const PAYMENT: &str = "/v1/payment_intents/{intent}";
    const REFUNDS: &str = "/v1/refunds";
    const PAID: &str = "/v1/invoice_payments";
    vec![
        describe(
            Kind::Payment,
            (HttpMethod::Get, PAYMENTS),
            ("listPaymentIntents", "List payment intents"),
            payment_intents::List::schema(),
            list::<PaymentIntentView>(PAYMENTS),
        ),
        describe(
            Kind::Payment,
            (HttpMethod::Get, PAYMENT),
            ("retrievePaymentIntent", "Retrieve a payment intent"),
            payment_intents::Retrieve::schema(),
            reference::<PaymentIntentView>(),
        ),
        describe(
            Kind::Payment,
            (HttpMethod::Post, PAYMENT),
            ("updatePaymentIntent", "Update a payment intent"),
            payment_intents::Update::schema(),
            reference::<PaymentIntentView>(),
        ),
        describe(
            Kind::InvoicePayment,
            (HttpMethod::Get, PAID),
            ("listInvoicePayments", "List payments of invoices"),
            invoice_payments::List::schema(),
            list::<InvoicePaymentView>(PAID),
        ),
        describe(
            Kind::InvoicePayment,
            (HttpMethod::Get, "/v1/invoice_payments/{invoice_payment}"),
            ("retrieveInvoicePayment", "Retrieve a payment of an invoice"),
            invoice_payments::Retrieve::schema(),
            reference::<InvoicePaymentView>(),
        ),
        describe(
            Kind::Refund,
            (HttpMethod::Get, REFUNDS),
            ("listRefunds", "List refunds"),
            refunds::List::schema(),
            list::<RefundView>(REFUNDS),
        ),
        describe(
            Kind::Refund,
            (HttpMethod::Post, REFUNDS),
            ("createRefund", "Create a refund"),
            refunds::Create::schema(),
            reference::<RefundView>(),
        ),
        describe(
            Kind::Refund,
            (HttpMethod::Get, "/v1/refunds/{refund}"),
            ("retrieveRefund", "Retrieve a refund"),
            refunds::Retrieve::schema(),
            reference::<RefundView>(),
        ),
    ]
}
