//! A customer as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::customers::{Address, Customer, InvoiceField, Shipping, TaxDisplay, TaxExempt};

use crate::calls::Setting;
use crate::discounts::DiscountView;
use crate::payment_methods::PaymentMethodView;
use crate::schemas::{Answer, Expandable, Nothing, OwnList};
use crate::subscriptions::SubscriptionView;
use crate::tax_ids::TaxIdView;
use crate::test_clocks::TestClockView;
use crate::words::{Stamp, Word};

crate::answers! {
    /// A customer.
    pub struct CustomerView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CustomerTag,
        /// The billing address.
        always address: Option<AddressView>,
        /// Credit (negative) or debt for the next invoice, in minor units.
        always balance: i64,
        /// The name of the business, where it was given.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned business_name: Option<String>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency it is charged in, in lower case; none before its first charge.
        always currency: Option<String>,
        /// Its account, of which there is none.
        always customer_account: Nothing,
        /// Its default source; payment methods have taken its place.
        always default_source: Nothing,
        /// Whether its last invoice is overdue.
        always delinquent: bool,
        /// The merchant's note.
        always description: Option<String>,
        /// What is taken off all its invoices.
        always discount: Option<Expandable<DiscountView>>,
        /// The e-mail address.
        always email: Option<String>,
        /// The name of the person, where it was given.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned individual_name: Option<String>,
        /// The start of invoice numbers.
        always invoice_prefix: Option<String>,
        /// How invoices look.
        always invoice_settings: InvoiceSettingsView,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// Full name or business name.
        always name: Option<String>,
        /// The phone number.
        always phone: Option<String>,
        /// The languages that it prefers, best first.
        always preferred_locales: Vec<String>,
        /// Where goods go.
        always shipping: Option<ShippingView>,
        /// The subscriptions that have not ended.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned subscriptions: Option<OwnList<SubscriptionView>>,
        /// Whether taxes apply.
        always tax_exempt: Word<TaxExempt>,
        /// Its tax numbers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned tax_ids: Option<OwnList<TaxIdView>>,
        /// The test clock it is on.
        always test_clock: Option<Expandable<TestClockView>>,
    }

    /// A postal address.
    pub struct AddressView {
        /// City, district, suburb, town or village.
        always city: Option<String>,
        /// Country.
        always country: Option<String>,
        /// First line.
        always line1: Option<String>,
        /// Second line.
        always line2: Option<String>,
        /// Postal code.
        always postal_code: Option<String>,
        /// State, county, province or region.
        always state: Option<String>,
    }

    /// Where goods go.
    pub struct ShippingView {
        /// The address.
        always address: AddressView,
        /// The carrier, which nobody has said.
        always carrier: Nothing,
        /// The addressee.
        always name: String,
        /// The phone number.
        always phone: Option<String>,
        /// The tracking number, which nobody has said.
        always tracking_number: Nothing,
    }

    /// How invoices look.
    pub struct InvoiceSettingsView {
        /// Lines of the merchant's own.
        always custom_fields: Option<Vec<InvoiceFieldView>>,
        /// What they are paid by unless another is named.
        always default_payment_method: Option<Expandable<PaymentMethodView>>,
        /// The text at their foot.
        always footer: Option<String>,
        /// How they are rendered.
        always rendering_options: Option<RenderingView>,
    }

    /// A line of the merchant's own on invoices.
    pub struct InvoiceFieldView {
        /// What it is.
        always name: String,
        /// What it says.
        always value: String,
    }

    /// How invoices are rendered.
    pub struct RenderingView {
        /// How they show taxes.
        always amount_tax_display: Option<Word<TaxDisplay>>,
        /// Their template, of which there is none.
        always template: Nothing,
    }

    /// A customer that was deleted.
    pub struct DeletedCustomer {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CustomerTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a customer.
    CustomerTag = "customer";
}

/// Always true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct True;

impl serde::Serialize for True {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl Answer for True {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::schemas::simple(utoipa::openapi::Type::Boolean).enum_values(Some([true])).into()
    }
}

/// The customer in this dialect's form.
pub fn view(customer: &Customer, setting: &Setting) -> CustomerView {
    let Customer {
        id,
        name,
        email,
        phone,
        description,
        address,
        shipping,
        balance_minor,
        invoice_prefix,
        invoice_footer: _,
        locales,
        tax_exempt,
        payment_method: _,
        discount,
        currency,
        clock,
        delinquent,
        deleted: _,
        first_name: _,
        last_name: _,
        individual_name,
        business_name,
        job_title: _,
        birth_date: _,
        email_label: _,
        other_emails: _,
        phone_label: _,
        other_phones: _,
        notification_emails: _,
        website: _,
        person: _,
        invoice_fields: _,
        lead_source: _,
        tax_display: _,
        custom_fields: _,
        metadata,
        created,
        updated: _,
    } = customer;
    CustomerView {
        id: id.as_str().to_owned(),
        object: CustomerTag,
        address: address.as_ref().map(address_view),
        balance: *balance_minor,
        business_name: business_name.clone(),
        created: Stamp::of(*created),
        currency: currency.as_ref().map(|currency| currency.code().to_ascii_lowercase()),
        customer_account: Nothing,
        default_source: Nothing,
        delinquent: *delinquent,
        description: description.clone(),
        discount: discount.as_ref().map(|discount| Expandable::id(discount.id.as_str())),
        email: email.clone(),
        individual_name: individual_name.clone(),
        invoice_prefix: invoice_prefix.clone(),
        invoice_settings: invoice_settings(customer),
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        name: name.clone(),
        phone: phone.clone(),
        preferred_locales: locales.clone(),
        shipping: shipping.as_ref().map(shipping_view),
        subscriptions: None,
        tax_exempt: Word(*tax_exempt),
        tax_ids: None,
        test_clock: clock.as_ref().map(|id| Expandable::id(id.as_str())),
    }
}

fn invoice_settings(customer: &Customer) -> InvoiceSettingsView {
    let line = |field: &InvoiceField| InvoiceFieldView { name: field.name.clone(), value: field.value.clone() };
    let rendering = |display| RenderingView { amount_tax_display: Some(Word(display)), template: Nothing };
    let fields: Vec<_> = customer.invoice_fields.iter().map(line).collect();
    InvoiceSettingsView {
        custom_fields: (!fields.is_empty()).then_some(fields),
        default_payment_method: customer.payment_method.as_ref().map(|id| Expandable::id(id.as_str())),
        footer: customer.invoice_footer.clone(),
        rendering_options: customer.tax_display.map(rendering),
    }
}

/// An address in this dialect's form.
pub fn address_view(address: &Address) -> AddressView {
    let Address { city, country, line1, line2, postal_code, state } = address.clone();
    AddressView { city, country, line1, line2, postal_code, state }
}

/// Where goods go, in this dialect's form.
pub fn shipping_view(shipping: &Shipping) -> ShippingView {
    ShippingView {
        address: address_view(&shipping.address),
        carrier: Nothing,
        name: shipping.name.clone(),
        phone: shipping.phone.clone(),
        tracking_number: Nothing,
    }
}
