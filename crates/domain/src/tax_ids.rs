//! Customers' tax numbers.

mod forms;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CustomerId, TaxIdId};
use crate::refusals::{Fault, Field, Rule};

pub use forms::{KINDS, Kind, UNKNOWN};

/// The most characters of a tax number.
pub const MAX_TAX_ID_CHARS: usize = 50;
/// The most tax numbers of a customer.
pub const MAX_TAX_IDS: u64 = 50;

words! {
    /// What is known of a tax number.
    Verification {
        /// Its form was checked; nobody was asked whether it exists.
        Unavailable = "unavailable",
        /// Somebody is being asked.
        Pending = "pending",
        /// It exists.
        Verified = "verified",
        /// It does not.
        Unverified = "unverified",
    }
}

/// A customer's tax number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxId {
    /// Its id.
    pub id: TaxIdId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Its kind: `eu_vat`, `gb_vat`, `us_ein`, …
    pub kind: String,
    /// The number, as it came.
    pub value: String,
    /// The country it is of (ISO 3166-1, two letters).
    pub country: Option<String>,
    /// What is known of it.
    pub verification: Verification,
    /// Whether it is the one to show where there is room for one.
    #[serde(default)]
    pub is_default: bool,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A tax number whose form is right for its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxNumber {
    kind: &'static str,
    value: String,
    country: Option<String>,
}

impl TaxNumber {
    /// Checks a number: its kind must be known, and where the form of a kind is
    /// known, the number must have it. Spaces, dots, hyphens and slashes may part
    /// it; it is kept as it came.
    ///
    /// # Errors
    /// [`Rule::UnknownChoice`] of [`Field::TaxIdType`], or [`Rule::TaxIdForm`] of
    /// [`Field::TaxIdValue`].
    pub fn parse(kind: &str, value: &str) -> Result<Self, Fault> {
        let known = forms::find(kind).ok_or_else(|| Fault::new(Field::TaxIdType, Rule::UnknownChoice))?;
        let unfit = || Fault::new(Field::TaxIdValue, Rule::TaxIdForm);
        let plain = |c: char| c.is_alphanumeric() || " .-/&+*_,:()".contains(c);
        let chars = value.chars().count();
        if !(1..=MAX_TAX_ID_CHARS).contains(&chars) || !value.chars().all(plain) {
            return Err(unfit());
        }
        let compact: String = value.chars().filter(|c| !" .-/".contains(*c)).flat_map(char::to_uppercase).collect();
        if compact.is_empty() || !known.fits(&compact) {
            return Err(unfit());
        }
        Ok(Self { kind: known.word, value: value.to_owned(), country: known.country_of(&compact) })
    }

    /// The record of a customer's number.
    pub fn into_record(self, id: TaxIdId, customer: &CustomerId, is_default: bool, now: Timestamp) -> TaxId {
        let Self { kind, value, country } = self;
        TaxId {
            id,
            customer: customer.clone(),
            kind: kind.to_owned(),
            value,
            country,
            verification: Verification::Unavailable,
            is_default,
            created: now,
            updated: now,
        }
    }

    /// Its kind.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The number as it came.
    pub fn value(&self) -> &str {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_right_form_are_taken_with_their_country() {
        for (kind, value, country) in [
            ("eu_vat", "DE123456789", Some("DE")),
            ("eu_vat", "ATU12345678", Some("AT")),
            ("eu_vat", "el 123456789", Some("GR")),
            ("eu_vat", "NL123456789B12", Some("NL")),
            ("eu_vat", "IE1234567AB", Some("IE")),
            ("eu_vat", "XI123456789", Some("GB")),
            ("eu_vat", "ESA1234567Z", Some("ES")),
            ("eu_oss_vat", "EU123456789", None),
            ("gb_vat", "GB123456789", Some("GB")),
            ("us_ein", "12-3456789", Some("US")),
            ("ch_vat", "CHE-123.456.789 MWST", Some("CH")),
            ("no_vat", "123456789MVA", Some("NO")),
            ("au_abn", "51 824 753 556", Some("AU")),
            ("ca_bn", "123456789", Some("CA")),
            ("ca_gst_hst", "123456789RT0002", Some("CA")),
            ("in_gst", "12ABCDE3456FGZH", Some("IN")),
            ("jp_cn", "1234567891234", Some("JP")),
            ("br_cnpj", "11.222.333/0001-81", Some("BR")),
            ("br_cpf", "529.982.247-25", Some("BR")),
            ("za_vat", "4123456789", Some("ZA")),
            ("nz_gst", "123456789", Some("NZ")),
            ("mx_rfc", "ABC010203AB9", Some("MX")),
            ("mx_rfc", "A&C010203AB9", Some("MX")),
            ("sg_gst", "M12345678X", Some("SG")),
            ("il_vat", "12345", Some("IL")),
            ("zw_tin", "anything 1", Some("ZW")),
            ("unknown", "GB980780684", None),
        ] {
            let number = TaxNumber::parse(kind, value).unwrap_or_else(|fault| panic!("{kind} {value}: {fault:?}"));
            assert_eq!(number.country.as_deref(), country, "{kind} {value}");
            assert_eq!((number.kind(), number.value()), (kind, value));
        }
    }

    #[test]
    fn numbers_of_another_form_or_kind_are_refused() {
        for (kind, value) in [
            ("eu_vat", "DE12345678"),
            ("eu_vat", "US123456789"),
            ("eu_vat", "123456789"),
            ("eu_vat", "FR123"),
            ("gb_vat", "123456789"),
            ("us_ein", "12-345678"),
            ("us_ein", "AB-3456789"),
            ("ch_vat", "CHE-123.456.789"),
            ("au_abn", "51824753557"),
            ("br_cnpj", "11.222.333/0001-82"),
            ("br_cnpj", "00.000.000/0000-00"),
            ("br_cpf", "529.982.247-26"),
            ("in_gst", "12ABCDE3456"),
            ("il_vat", "1234"),
            ("zw_tin", ""),
            ("zw_tin", "   "),
            ("zw_tin", "a\u{0}b"),
            ("zw_tin", "<script>"),
            ("zw_tin", &"1".repeat(51)),
        ] {
            let fault = Fault::new(Field::TaxIdValue, Rule::TaxIdForm);
            assert_eq!(TaxNumber::parse(kind, value), Err(fault), "{kind} {value:?}");
        }
        let fault = Fault::new(Field::TaxIdType, Rule::UnknownChoice);
        assert_eq!(TaxNumber::parse("xx_vat", "1"), Err(fault));
    }
}
