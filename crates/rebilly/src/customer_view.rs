//! A customer as this dialect shows it.

use billfold_domain::customers::Customer;
use billfold_domain::tax_ids::TaxId;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::contacts::ContactView;
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;

/// The only kind of payment instrument that there is.
const PAYMENT_CARD: &str = "payment-card";

/// A customer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Customer)]
pub(crate) struct CustomerView {
    /// ID of the customer.
    #[schema(min_length = 1, max_length = 50, example = "cus_0YV7DDSDD1C8DA64KHH2W33CPF")]
    id: String,
    /// Primary e-mail address.
    #[schema(required = true)]
    email: Option<String>,
    /// First name.
    #[schema(required = true)]
    first_name: Option<String>,
    /// Last name.
    #[schema(required = true)]
    last_name: Option<String>,
    /// ID of the website where the customer was obtained.
    #[schema(required = true)]
    website_id: Option<String>,
    /// What the customer pays with unless another is named.
    #[schema(required = true)]
    default_payment_instrument: Option<DefaultPaymentInstrument>,
    /// What the customer is paid with: nothing is paid out here.
    #[schema(required = true, value_type = Option<String>)]
    preferred_payout_instrument_id: Option<String>,
    /// How the customer is called and reached.
    primary_address: ContactView,
    /// Company of the e-mail address, which nobody looks up here.
    #[schema(required = true, value_type = Option<String>)]
    company: Option<String>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// Tags, of which there are none.
    tags: Vec<String>,
    /// How often the customer was changed.
    #[schema(minimum = 0)]
    revision: i64,
    /// Whether identity documents were reviewed, which nobody does here.
    has_fulfilled_kyc: bool,
    /// ID of the organization.
    organization_id: String,
    /// Language that the customer prefers.
    #[schema(required = true)]
    locale: Option<String>,
    /// Tax numbers, oldest first.
    tax_numbers: Vec<TaxNumberView>,
    /// The merchant's ID of the person behind several customers.
    #[schema(required = true)]
    person_id: Option<String>,
    /// Where notices go besides.
    notification_emails: Vec<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
    /// Resources that were asked for by `expand`.
    #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, nullable = false)]
    embedded: Option<Map<String, Value>>,
}

/// What a customer pays with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DefaultPaymentInstrument {
    /// The kind of it.
    method: String,
    /// ID of it.
    payment_instrument_id: String,
}

/// A tax number.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TaxNumber)]
pub(crate) struct TaxNumberView {
    /// The kind of it.
    #[serde(rename = "type")]
    #[schema(rename = "type")]
    kind: TaxNumberType,
    /// The number.
    value: String,
    /// Whether it is the one to show where there is room for one.
    is_default: bool,
    /// Whether it exists, which nobody was asked.
    #[schema(required = true)]
    is_valid: Option<bool>,
}

/// The kind of a tax number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TaxNumberType {
    /// A VAT number of the European Union.
    EuVat,
    /// Any other.
    Other,
}

/// The kind of a tax number in the domain's words.
const EU_VAT: &str = "eu_vat";

impl TaxNumberType {
    /// The type of a tax number.
    pub(crate) fn of(tax_id: &TaxId) -> Self {
        Self::of_kind(&tax_id.kind)
    }

    /// The type of a kind in the domain's words.
    pub(crate) fn of_kind(kind: &str) -> Self {
        if kind == EU_VAT { Self::EuVat } else { Self::Other }
    }

    /// The word of the domain for a number of this type.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::EuVat => EU_VAT,
            Self::Other => billfold_domain::tax_ids::UNKNOWN,
        }
    }
}

impl DefaultPaymentInstrument {
    /// What a customer pays with.
    pub(crate) fn of(customer: &Customer) -> Option<Self> {
        let method = customer.payment_method.as_ref()?;
        Some(Self { method: PAYMENT_CARD.to_owned(), payment_instrument_id: method.to_string() })
    }
}

impl TaxNumberView {
    /// Shows a tax number.
    pub(crate) fn new(tax_id: &TaxId) -> Self {
        Self {
            kind: TaxNumberType::of(tax_id),
            value: tax_id.value.clone(),
            is_default: tax_id.is_default,
            is_valid: None,
        }
    }
}

/// How often a record was changed: revisions count on from when it was made.
pub(crate) fn revision(rev: i64, created: jiff::Timestamp) -> i64 {
    rev.saturating_sub(created.as_microsecond()).max(0)
}

impl CustomerView {
    /// Shows a customer at its revision, with its tax numbers.
    pub(crate) fn new(customer: &Customer, rev: i64, tax_ids: &[TaxId], addresses: &Addresses) -> Self {
        let names = customer.names();
        let id = customer.id.as_str();
        let mut links = vec![addresses.link("self", crate::customers::COLLECTION, id)];
        if let Some(website) = &customer.website {
            links.push(addresses.link("website", crate::websites::COLLECTION, website.as_str()));
        }
        if let Some(method) = &customer.payment_method {
            links.push(addresses.link("defaultPaymentInstrument", "payment-instruments", method.as_str()));
        }
        Self {
            id: id.to_owned(),
            email: customer.email.clone(),
            first_name: names.first,
            last_name: names.last,
            website_id: customer.website.as_ref().map(ToString::to_string),
            default_payment_instrument: DefaultPaymentInstrument::of(customer),
            preferred_payout_instrument_id: None,
            primary_address: ContactView::new(customer),
            company: None,
            custom_fields: customer.custom_fields.clone(),
            tags: Vec::new(),
            revision: revision(rev, customer.created),
            has_fulfilled_kyc: false,
            organization_id: addresses.organization().to_owned(),
            locale: customer.locales.first().cloned(),
            tax_numbers: tax_ids.iter().map(TaxNumberView::new).collect(),
            person_id: customer.person.clone(),
            notification_emails: customer.notification_emails.clone(),
            created_time: time(customer.created),
            updated_time: time(customer.updated),
            links,
            embedded: None,
        }
    }
}
