//! How a broken rule of a value sounds. Every rule of the domain is matched here
//! without a wildcard.

use billfold_domain::Rule;

use crate::errors::{ApiError, shortened};

/// The error for a broken rule of a parameter.
pub(crate) fn broken(rule: &Rule, param: &str, value: Option<&str>) -> ApiError {
    let value = shortened(value.unwrap_or_default());
    ApiError { code: code(rule), ..ApiError::invalid(message(rule, param, &value)).with_param(param) }
}

/// What clients switch on.
fn code(rule: &Rule) -> Option<&'static str> {
    match rule {
        Rule::Required | Rule::PauseNeedsOptions => Some("parameter_missing"),
        Rule::Empty => Some("parameter_invalid_empty"),
        Rule::Blank => Some("parameter_invalid_string_blank"),
        Rule::OutOfRange { .. } => Some("parameter_invalid_integer"),
        Rule::UrlForm | Rule::OriginNotAllowed => Some("url_invalid"),
        Rule::EmailForm => Some("email_invalid"),
        Rule::Taken => Some("resource_already_exists"),
        Rule::Missing => Some("resource_missing"),
        Rule::TooLong { .. }
        | Rule::TooShort { .. }
        | Rule::TooMany { .. }
        | Rule::ControlCharacter
        | Rule::UnpairedDirection
        | Rule::SlugForm
        | Rule::IdForm
        | Rule::Reserved
        | Rule::ColorForm
        | Rule::HostForm
        | Rule::CurrencyForm
        | Rule::LanguageForm
        | Rule::UnknownChoice
        | Rule::Duplicate
        | Rule::Mismatch
        | Rule::Inactive
        | Rule::DefaultStaysActive
        | Rule::PlanChangeNeedsPaymentMethods
        | Rule::ProrationNeedsImmediate
        | Rule::ProrationNotForCancel
        | Rule::FlowNotAllowed
        | Rule::CardNumber => None,
    }
}

/// For the reader.
fn message(rule: &Rule, param: &str, value: &str) -> String {
    match rule {
        Rule::Required | Rule::PauseNeedsOptions => format!("Missing required param: {param}."),
        Rule::Empty => format!("'{param}' needs a value."),
        Rule::Blank => format!("'{param}' needs more than white space."),
        Rule::TooLong { max_chars } => format!("Invalid string: '{param}' can have at most {max_chars} characters"),
        Rule::TooShort { min_chars } => format!("Invalid string: '{param}' needs at least {min_chars} characters"),
        Rule::TooMany { max_entries } => format!("'{param}' can have at most {max_entries} entries"),
        Rule::OutOfRange { min, max } => format!("Invalid integer: '{param}' must be from {min} to {max}"),
        Rule::ControlCharacter => format!("Invalid string: '{param}' holds a control character"),
        Rule::UnpairedDirection => format!("Invalid string: '{param}' holds a text direction that it does not end"),
        Rule::SlugForm | Rule::IdForm => format!("Invalid {param}: '{value}' holds characters that are not allowed"),
        Rule::Reserved => format!("Invalid {param}: '{value}' is reserved"),
        Rule::ColorForm => format!("Invalid {param}: six hexadecimal digits are needed"),
        Rule::UrlForm => format!("Invalid URL: '{param}' must be an absolute http or https address"),
        Rule::HostForm => format!("Invalid {param}: a host name is needed"),
        Rule::EmailForm => format!("Invalid email address: {value}"),
        Rule::CurrencyForm => format!("Invalid currency: '{value}' is no three-letter code of ISO 4217"),
        Rule::LanguageForm => format!("Invalid {param}: '{value}' is no language tag"),
        Rule::UnknownChoice => format!("Invalid {param}: '{value}' is not one of the allowed values"),
        Rule::Duplicate => format!("'{param}' repeats an earlier entry"),
        Rule::Taken => format!("Another object has this {param} already: '{value}'"),
        Rule::Missing => format!("No such object: '{value}'"),
        Rule::Mismatch => format!("'{param}' belongs to another object"),
        Rule::Inactive => format!("'{param}' names an object that is not active"),
        Rule::DefaultStaysActive => "The default configuration cannot be deactivated.".to_owned(),
        Rule::PlanChangeNeedsPaymentMethods => {
            "Cannot enable subscription updates while payment method update is disabled.".to_owned()
        }
        Rule::ProrationNeedsImmediate => "create_prorations can be used only with mode=immediately.".to_owned(),
        Rule::ProrationNotForCancel => {
            "always_invoice cannot be used for cancellations; use create_prorations or none.".to_owned()
        }
        Rule::FlowNotAllowed => "The configuration of this session does not allow this flow.".to_owned(),
        Rule::OriginNotAllowed => format!("'{param}' is not on this account's list of allowed origins."),
        Rule::CardNumber => format!("'{param}' must not hold a card number"),
    }
}
