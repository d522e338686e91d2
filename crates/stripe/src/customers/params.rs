//! What can be said of customers.

use utoipa::openapi::schema::Schema;
use utoipa::openapi::{RefOr, Type};

use billfold_domain::customers::{TaxDisplay, TaxExempt};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::tax_ids::{KINDS, MAX_TAX_ID_CHARS, UNKNOWN};
use billfold_domain::text::Text;

use crate::expand::Paths;
use crate::form::{Node, Tree};
use crate::lists::{Created, Limit};
use crate::params::{ParamError, Parameter, Problem, members, text};
use crate::schemas::simple;
use crate::words::{Email, Few, Name, Prose, Whole, Word};

/// The largest balance, in minor units.
const MAX_BALANCE_MINOR: i64 = 99_999_999_999;
/// The most tax numbers of a new customer.
const MAX_NEW_TAX_IDS: usize = 5;
/// The most lines of the merchant's own on invoices.
pub(super) const MAX_INVOICE_FIELDS: usize = 4;
/// The most languages that a customer can prefer.
const MAX_LOCALES: usize = 20;

/// A balance.
pub type Balance = Whole<{ -MAX_BALANCE_MINOR }, MAX_BALANCE_MINOR>;

crate::params! {
    /// A customer: all that can be said of a new one, or changed.
    pub struct Write {
        /// The billing address.
        emptyable address: AddressParams,
        /// Credit (negative) or debt for the next invoice, in minor units.
        optional balance: Balance,
        /// The merchant's note.
        emptyable description: Prose<5000>,
        /// The e-mail address.
        emptyable email: Email,
        /// The name of the business.
        emptyable business_name: Text<255>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The name of the person.
        emptyable individual_name: Text<255>,
        /// The start of invoice numbers.
        emptyable invoice_prefix: InvoicePrefix,
        /// How invoices look, and what they are paid by.
        optional invoice_settings: InvoiceSettingsParams,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Full name or business name.
        emptyable name: Text<256>,
        /// The phone number.
        emptyable phone: Text<50>,
        /// The languages that the customer prefers, best first.
        emptyable preferred_locales: Few<Language, MAX_LOCALES>,
        /// Where goods go.
        emptyable shipping: ShippingParams,
        /// A token of a card, which becomes the default payment method.
        optional source: CardToken,
        /// Whether taxes apply.
        emptyable tax_exempt: Word<TaxExempt>,
        /// Whether the payment method is to be checked, which it always is.
        optional validate: bool,
    }

    /// What can be said of a new customer only.
    pub struct Born {
        /// A payment method to attach.
        optional payment_method: Name,
        /// Tax numbers.
        optional tax_id_data: Few<TaxIdDatum, MAX_NEW_TAX_IDS>,
        /// The test clock that it lives by.
        optional test_clock: Name,
    }

    /// A tax number.
    pub struct TaxIdDatum {
        /// Its kind.
        required r#type: TaxIdKind,
        /// The number.
        required value: Text<MAX_TAX_ID_CHARS>,
    }

    /// An address; lines that are not named stay as they are.
    pub struct AddressParams {
        /// City, district, suburb, town or village.
        emptyable city: Text<5000>,
        /// Country, as two letters.
        emptyable country: Text<5000>,
        /// First line.
        emptyable line1: Text<5000>,
        /// Second line.
        emptyable line2: Text<5000>,
        /// Postal code.
        emptyable postal_code: Text<5000>,
        /// State, county, province or region.
        emptyable state: Text<5000>,
    }

    /// Where goods go.
    pub struct ShippingParams {
        /// The address.
        required address: AddressParams,
        /// The addressee.
        required name: Text<5000>,
        /// The phone number.
        emptyable phone: Text<50>,
    }

    /// How invoices look, and what they are paid by.
    pub struct InvoiceSettingsParams {
        /// Lines of the merchant's own.
        emptyable custom_fields: Few<InvoiceFieldParams, MAX_INVOICE_FIELDS>,
        /// A payment method of the customer's that pays them unless another is named.
        emptyable default_payment_method: Name,
        /// The text at their foot.
        emptyable footer: Prose<5000>,
        /// How they are rendered.
        emptyable rendering_options: RenderingParams,
    }

    /// A line of the merchant's own on invoices.
    pub struct InvoiceFieldParams {
        /// What it is.
        required name: Text<40>,
        /// What it says.
        required value: Text<140>,
    }

    /// How invoices are rendered.
    pub struct RenderingParams {
        /// How they show taxes.
        emptyable amount_tax_display: Word<TaxDisplay>,
    }

    /// Reading one customer.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Deleting a customer.
    pub struct Delete {
    }

    /// Which customers to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// With exactly this e-mail address.
        optional email: Text<512>,
        /// Only customers newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most customers; 10 unless said.
        optional limit: Limit,
        /// Only customers older than the one of this id.
        optional starting_after: Name,
        /// Only those that live by this test clock.
        optional test_clock: Name,
    }
}

crate::words::formed! {
    /// The start of invoice numbers: 3 to 12 capital letters or digits.
    InvoicePrefix, "^[A-Z0-9]{3,12}$", 12, |text: &str| {
        (3..=12).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    }, billfold_domain::Rule::IdForm;
    /// A token of a card.
    CardToken, "^tok_[A-Za-z0-9_]{1,60}$", 64, |text: &str| {
        text.len() <= 64 && text.strip_prefix("tok_").is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        })
    }, billfold_domain::Rule::IdForm;
    /// A language tag (BCP 47) of a language and at most two more parts.
    Language, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", 21, is_language, billfold_domain::Rule::LanguageForm;
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && rest.len() <= 2
        && rest.iter().all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The kind of a tax number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxIdKind(pub String);

impl Parameter for TaxIdKind {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let word = text(node)?;
        match kinds().any(|known| known == word) {
            true => Ok(Self(word.to_owned())),
            false => Err(ParamError::here(Problem::Broken(billfold_domain::Rule::UnknownChoice))),
        }
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).enum_values(Some(kinds())).into()
    }
}

/// The kinds of tax number that a merchant can name.
fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.word).filter(|word| *word != UNKNOWN)
}

/// A new customer: what can be said of any, and what can be said of a new one.
#[derive(Clone, Debug)]
pub struct Create {
    /// What can be said of any.
    pub write: Write,
    /// What can be said of a new one only.
    pub born: Born,
}

impl Parameter for Create {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let tree = members(node)?;
        let born = ["payment_method", "tax_id_data", "test_clock"];
        let (new, any) = tree.entries().iter().cloned().partition(|(name, _)| born.contains(&name.as_str()));
        Ok(Self { write: Write::read(&Node::Map(Tree::of(any)))?, born: Born::read(&Node::Map(Tree::of(new)))? })
    }

    fn schema() -> RefOr<Schema> {
        let (mut all, born) = (Write::schema(), Born::schema());
        if let (RefOr::T(Schema::Object(all)), RefOr::T(Schema::Object(born))) = (&mut all, born) {
            all.properties.extend(born.properties);
        }
        all
    }
}
