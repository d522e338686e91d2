//! A payment method as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::customers::Address;
use billfold_domain::payment_methods::{BillingDetails, Brand, Card, Funding, MethodState, PaymentMethod};

use crate::calls::Setting;
use crate::customers::{AddressView, CustomerView, address_view};
use crate::schemas::{Expandable, Nothing};
use crate::words::{Stamp, Word, own_words};

own_words! {
    /// What kind of payment method it is.
    MethodType {
        /// A card, as every payment method here is.
        Card = "card",
    }
    /// Whether a law bounds a card's fees; nobody has said.
    Regulated {
        /// None does.
        Unregulated = "unregulated",
    }
}

crate::answers! {
    /// A payment method.
    pub struct PaymentMethodView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PaymentMethodTag,
        /// Who it belongs to.
        always billing_details: BillingView,
        /// The card.
        always card: CardView,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Whose it is.
        always customer: Option<Expandable<CustomerView>>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What kind it is.
        always r#type: Word<MethodType>,
    }

    /// Who a payment method belongs to.
    pub struct BillingView {
        /// The address.
        always address: AddressView,
        /// The e-mail address.
        always email: Option<String>,
        /// Full name.
        always name: Option<String>,
        /// The phone number.
        always phone: Option<String>,
        /// The tax number, which nobody has said.
        always tax_id: Nothing,
    }

    /// What is kept of a card.
    pub struct CardView {
        /// The scheme.
        always brand: Word<Brand>,
        /// What was checked when it was taken; nothing is kept of it.
        always checks: ChecksView,
        /// The country of its issuer.
        always country: Option<String>,
        /// The scheme to show.
        always display_brand: Word<Brand>,
        /// The month it expires.
        always exp_month: u32,
        /// The year it expires.
        always exp_year: u32,
        /// The same for every vaulting of one card.
        always fingerprint: String,
        /// How it is funded.
        always funding: Word<Funding>,
        /// What it was made from.
        always generated_from: Nothing,
        /// The last four digits of its number.
        always last4: String,
        /// The schemes it can be used with.
        always networks: NetworksView,
        /// Whether a law bounds its fees.
        always regulated_status: Word<Regulated>,
        /// Whether its holder can be asked to prove itself.
        always three_d_secure_usage: ProofView,
        /// The wallet it is in.
        always wallet: Nothing,
    }

    /// What was checked of a card.
    pub struct ChecksView {
        /// The first line of the address.
        always address_line1_check: Nothing,
        /// The postal code.
        always address_postal_code_check: Nothing,
        /// The digits on its back.
        always cvc_check: Nothing,
    }

    /// The schemes a card can be used with.
    pub struct NetworksView {
        /// All of them.
        always available: Vec<Word<Brand>>,
        /// The one to use.
        always preferred: Nothing,
    }

    /// Whether a card's holder can be asked to prove itself.
    pub struct ProofView {
        /// Whether it can.
        always supported: bool,
    }
}

crate::words::tags! {
    /// The `object` of a payment method.
    PaymentMethodTag = "payment_method";
}

/// The payment method in this dialect's form. One that was detached is nobody's.
pub fn view(method: &PaymentMethod, setting: &Setting) -> PaymentMethodView {
    let PaymentMethod {
        id,
        customer,
        card,
        billing,
        state,
        gateway: _,
        reference: _,
        metadata,
        custom_fields: _,
        created,
        updated: _,
    } = method;
    let owner = customer.as_ref().filter(|_| *state == MethodState::Active);
    PaymentMethodView {
        id: id.as_str().to_owned(),
        object: PaymentMethodTag,
        billing_details: billing_view(billing),
        card: card_view(card),
        created: Stamp::of(*created),
        customer: owner.map(|id| Expandable::id(id.as_str())),
        customer_account: Nothing,
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        r#type: Word(MethodType::Card),
    }
}

fn billing_view(billing: &BillingDetails) -> BillingView {
    let BillingDetails { name, first_name: _, last_name: _, organization: _, email, phone, address, more: _ } =
        billing.clone();
    BillingView {
        address: address_view(&address.unwrap_or_else(Address::default)),
        email,
        name,
        phone,
        tax_id: Nothing,
    }
}

fn card_view(card: &Card) -> CardView {
    let Card { brand, last4, exp_month, exp_year, funding, country, fingerprint } = card.clone();
    CardView {
        brand: Word(brand),
        checks: ChecksView { address_line1_check: Nothing, address_postal_code_check: Nothing, cvc_check: Nothing },
        country,
        display_brand: Word(brand),
        exp_month,
        exp_year,
        fingerprint,
        funding: Word(funding),
        generated_from: Nothing,
        last4,
        networks: NetworksView { available: vec![Word(brand)], preferred: Nothing },
        regulated_status: Word(Regulated::Unregulated),
        three_d_secure_usage: ProofView { supported: true },
        wallet: Nothing,
    }
}
