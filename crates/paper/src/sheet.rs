//! What is printed.

use billfold_domain::colors::Color;
use billfold_domain::currency::Currency;
use billfold_domain::customers::Address;
use jiff::Timestamp;

use crate::words::Words;

/// What a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It asks for money.
    Invoice,
    /// It says that money came.
    Receipt,
    /// It takes back what an invoice asked for.
    CreditNote,
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// ISO 216 A4, 210 by 297 mm.
    #[default]
    A4,
    /// US Letter, 8.5 by 11 inches.
    Letter,
}

/// A sheet, in the caller's words. Dates and periods are texts, as they differ
/// by language; money is whole minor units of the one currency.
///
/// Long texts (memo, footer, descriptions) keep their line ends; in all others
/// a line end is a space.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is.
    pub kind: Kind,
    /// Its number; none for a draft.
    pub number: Option<String>,
    /// Whether every page says that it is a test.
    pub test_mode: bool,
    /// When the file is said to be made.
    pub made: Timestamp,
    /// Who sells.
    pub seller: Party,
    /// Who pays.
    pub buyer: Party,
    /// When it was issued.
    pub issued: Option<String>,
    /// When it is to be paid.
    pub due: Option<String>,
    /// What time it is for.
    pub period: Option<String>,
    /// More facts, after the fixed ones: the invoice that a credit note is for,
    /// how a receipt was paid.
    pub facts: Vec<Fact>,
    /// Where it stands.
    pub status: Option<Stamp>,
    /// One sentence in large letters: `EUR 12.00 due 3 May 2026`.
    pub headline: Option<String>,
    /// The seller's note, above the lines.
    pub memo: Option<String>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// The lines.
    pub lines: Vec<Line>,
    /// Subtotal, discounts, tax, balance applied, total, paid, due: in this order.
    pub totals: Vec<Total>,
    /// Where it can be seen and paid.
    pub hosted_address: Option<String>,
    /// The small print, below everything.
    pub footer: Option<String>,
    /// The seller's look.
    pub look: Look,
    /// Labels, language and the form of numbers.
    pub words: Words,
}

/// Who sells or pays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Name; may be empty.
    pub name: String,
    /// Postal address, line by line (see [`Party::address_lines`]).
    pub address_lines: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Tax numbers with their label: `VAT ID DE123456789`.
    pub tax_ids: Vec<String>,
}

/// Countries that write the postal code behind the town, and what lies between them in
/// the same line (Universal Postal Union, "Addressing solutions").
#[rustfmt::skip]
const CODE_BEHIND_TOWN: &[&str] = &[
    "AF", "AI", "AS", "AU", "BB", "BD", "BH", "BM", "BN", "BR", "BT", "CA", "CC", "CO", "CR", "CU", "CX", "EG", "FK",
    "FM", "GB", "GG", "GI", "GS", "GU", "HM", "HN", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "JE", "JO", "KE",
    "KH", "KY", "LB", "LK", "LS", "LV", "MH", "MM", "MN", "MP", "MS", "MT", "MV", "NA", "NF", "NG", "NP", "NZ", "PE",
    "PG", "PH", "PK", "PN", "PR", "PS", "PW", "RU", "SA", "SD", "SH", "SO", "SZ", "TC", "TH", "TT", "UA", "UM", "US",
    "VC", "VE", "VG", "VI", "VN", "ZA",
];

impl Party {
    /// An address as its country writes it: streets, then town, state and postal code in
    /// a line, or, as most countries do, postal code with town and the state below. What
    /// is unsaid has no line.
    pub fn address_lines(address: &Address) -> Vec<String> {
        let Address { city, country, line1, line2, postal_code, state } = address;
        let behind = country.as_ref().is_some_and(|code| CODE_BEHIND_TOWN.contains(&code.to_uppercase().as_str()));
        let (place, below) =
            if behind { (vec![city, state, postal_code], &None) } else { (vec![postal_code, city], state) };
        let place = place.into_iter().flatten().map(|part| part.trim()).filter(|part| !part.is_empty());
        let place = place.collect::<Vec<_>>().join(" ");
        [line1.clone(), line2.clone(), Some(place), below.clone(), country.clone()]
            .into_iter()
            .flatten()
            .filter(|line| !line.trim().is_empty())
            .collect()
    }
}

/// A label and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// What it says.
    pub text: String,
}

/// Where a sheet stands, in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The word: `Paid`.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
}

/// How a stamp looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Green: it is paid.
    Good,
    /// Grey: it is open, or void.
    Neutral,
    /// Red: it is overdue.
    Bad,
}

/// The price of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitPrice {
    /// Whole minor units.
    Minor(i64),
    /// What no whole minor unit can say: `0.0125`, `by tiers`.
    Said(String),
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is for.
    pub description: String,
    /// What time it is for.
    pub period: Option<String>,
    /// How many.
    pub quantity: Option<u64>,
    /// The price of one.
    pub unit_price: Option<UnitPrice>,
    /// Its tax rate as a text: `19 %`. There is a column for it when a line has one.
    pub tax: Option<String>,
    /// Its amount before discounts, in minor units.
    pub amount_minor: i64,
    /// What is taken off it.
    pub discounts: Vec<LineDiscount>,
}

/// What is taken off a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDiscount {
    /// Its name.
    pub label: String,
    /// The amount as it is printed, in minor units: negative, as it is taken off.
    pub amount_minor: i64,
}

/// A row below the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// Its label.
    pub label: String,
    /// Its amount, in minor units.
    pub amount_minor: i64,
    /// Whether it stands out, and with its currency.
    pub strong: bool,
}

/// The seller's look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// A PNG, JPEG, WebP or GIF file.
    pub logo: Option<Vec<u8>>,
    /// The colour of rules and headings; darkened for text that could not be read.
    pub primary: Color,
    /// The colour behind the head of the lines.
    pub secondary: Color,
    /// The size of the paper.
    pub format: Format,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            logo: None,
            primary: Color::default_primary(),
            secondary: Color::default_secondary(),
            format: Format::A4,
        }
    }
}

impl Sheet {
    /// What the sheet is called: `Invoice`.
    pub(crate) fn title(&self) -> &str {
        match self.kind {
            Kind::Invoice => &self.words.invoice,
            Kind::Receipt => &self.words.receipt,
            Kind::CreditNote => &self.words.credit_note,
        }
    }

    /// Its name and number: `Invoice 2026-0001`.
    pub(crate) fn title_with_number(&self) -> String {
        match &self.number {
            Some(number) => format!("{} {number}", self.title()),
            None => self.title().to_owned(),
        }
    }
}
