//! Tax numbers, reasons to cancel and selections of kinds of payment method.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, list_at, reference};
use crate::expand::Kind;
use crate::feedback_options::{self, FeedbackOptionView};
use crate::params::Parameter;
use crate::payment_method_configurations::{self, PaymentMethodConfigurationView, Selection};
use crate::tax_ids::{self, DeletedTaxId, TaxIdView};

/// The operations, in the order of the document.
pub(super) fn operations() -> Vec<Described> {
    let mut all = tax_id_operations();
    all.extend(option_operations());
    all.extend(selection_operations());
    all
}

fn tax_id_operations() -> Vec<Described> {
    const OF_ALL: &str = "/v1/customers/{customer}/tax_ids";
    const OF_ONE: &str = "/v1/customers/{customer}/tax_ids/{id}";
    const ALL: &str = "/v1/tax_ids";
    const ONE: &str = "/v1/tax_ids/{id}";
    let told = |route, name, params, answer| describe(Kind::TaxId, route, name, params, answer);
    vec![
        told(
            (HttpMethod::Get, OF_ALL),
            ("listCustomerTaxIds", "List the tax numbers of a customer"),
            tax_ids::ListOf::schema(),
            list_at::<TaxIdView>(),
        )
        .of_a_list(Kind::TaxId, tax_ids::ListOf::schema()),
        told(
            (HttpMethod::Post, OF_ALL),
            ("createCustomerTaxId", "Give a customer a tax number"),
            tax_ids::CreateOf::schema(),
            reference::<TaxIdView>(),
        ),
        told(
            (HttpMethod::Get, OF_ONE),
            ("retrieveCustomerTaxId", "Retrieve a tax number of a customer"),
            tax_ids::Retrieve::schema(),
            reference::<TaxIdView>(),
        ),
        told(
            (HttpMethod::Delete, OF_ONE),
            ("deleteCustomerTaxId", "Delete a tax number of a customer"),
            tax_ids::Delete::schema(),
            reference::<DeletedTaxId>(),
        ),
        told(
            (HttpMethod::Get, ALL),
            ("listTaxIds", "List tax numbers"),
            tax_ids::List::schema(),
            list::<TaxIdView>(ALL),
        ),
        told(
            (HttpMethod::Post, ALL),
            ("createTaxId", "Create a tax number"),
            tax_ids::Create::schema(),
            reference::<TaxIdView>(),
        ),
        told(
            (HttpMethod::Get, ONE),
            ("retrieveTaxId", "Retrieve a tax number"),
            tax_ids::Retrieve::schema(),
            reference::<TaxIdView>(),
        ),
        told(
            (HttpMethod::Delete, ONE),
            ("deleteTaxId", "Delete a tax number"),
            tax_ids::Delete::schema(),
            reference::<DeletedTaxId>(),
        ),
    ]
}

fn option_operations() -> Vec<Described> {
    const ALL: &str = "/v1/billing/feedback_options";
    const ONE: &str = "/v1/billing/feedback_options/{id}";
    let told = |route, name, params, answer| describe(Kind::FeedbackOption, route, name, params, answer);
    vec![
        told(
            (HttpMethod::Get, ALL),
            ("listFeedbackOptions", "List reasons to cancel"),
            feedback_options::List::schema(),
            list::<FeedbackOptionView>(ALL),
        ),
        told(
            (HttpMethod::Post, ALL),
            ("createFeedbackOption", "Create a reason to cancel"),
            feedback_options::Create::schema(),
            reference::<FeedbackOptionView>(),
        ),
        told(
            (HttpMethod::Get, ONE),
            ("retrieveFeedbackOption", "Retrieve a reason to cancel"),
            feedback_options::Retrieve::schema(),
            reference::<FeedbackOptionView>(),
        ),
        told(
            (HttpMethod::Post, ONE),
            ("updateFeedbackOption", "Update a reason to cancel"),
            feedback_options::Update::schema(),
            reference::<FeedbackOptionView>(),
        ),
        told(
            (HttpMethod::Post, "/v1/billing/feedback_options/{id}/deactivate"),
            ("deactivateFeedbackOption", "Deactivate a reason to cancel"),
            feedback_options::Retrieve::schema(),
            reference::<FeedbackOptionView>(),
        ),
    ]
}

fn selection_operations() -> Vec<Described> {
    const ALL: &str = "/v1/payment_method_configurations";
    const ONE: &str = "/v1/payment_method_configurations/{configuration}";
    let told = |route, name, params, answer| describe(Kind::PaymentMethodConfiguration, route, name, params, answer);
    vec![
        told(
            (HttpMethod::Get, ALL),
            ("listPaymentMethodConfigurations", "List selections of kinds of payment method"),
            payment_method_configurations::List::schema(),
            list::<PaymentMethodConfigurationView>(ALL),
        ),
        told(
            (HttpMethod::Post, ALL),
            ("createPaymentMethodConfiguration", "Create a selection of kinds of payment method"),
            Selection::<true>::schema(),
            reference::<PaymentMethodConfigurationView>(),
        ),
        told(
            (HttpMethod::Get, ONE),
            ("retrievePaymentMethodConfiguration", "Retrieve a selection of kinds of payment method"),
            payment_method_configurations::Retrieve::schema(),
            reference::<PaymentMethodConfigurationView>(),
        ),
        told(
            (HttpMethod::Post, ONE),
            ("updatePaymentMethodConfiguration", "Update a selection of kinds of payment method"),
            Selection::<false>::schema(),
            reference::<PaymentMethodConfigurationView>(),
        ),
    ]
}
