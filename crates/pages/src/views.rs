//! What the templates show: plain values, ready to be written.
//!
//! Everything here is text that a template escapes, but for the palette and
//! the stylesheet, which are made by this crate and hold nothing of anybody's.

use askama::Template;

use crate::contrast::Palette;
use crate::words::Words;

/// The one stylesheet.
pub(crate) const STYLESHEET: &str = include_str!("../templates/style.css");

/// What every page needs.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The sentences.
    pub words: &'static Words,
    /// The nonce of the stylesheet.
    pub nonce: String,
    /// The palette as CSS.
    pub palette: String,
    /// The stylesheet.
    pub stylesheet: &'static str,
    /// The document's title.
    pub title: String,
    /// Whether the page sends a form. Its browser must then say where the form
    /// comes from, which it does not under `no-referrer`; `strict-origin` says
    /// the origin and never an address.
    pub sends_form: bool,
}

impl Shell {
    /// The needs of a page.
    pub fn new(words: &'static Words, nonce: String, palette: &Palette, title: String) -> Self {
        Self { words, nonce, palette: palette.css(), stylesheet: STYLESHEET, title, sends_form: false }
    }

    /// The same for a page with a form.
    #[must_use]
    pub fn with_form(mut self) -> Self {
        self.sends_form = true;
        self
    }
}

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Its address on this origin.
    pub path: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A link with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The text.
    pub label: String,
    /// The address.
    pub href: String,
}

/// Whose page it is.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The organization's name.
    pub organization: String,
    /// The letter that stands where there is no logo.
    pub initial: String,
    /// The logo.
    pub logo: Option<Logo>,
    /// Whether the organization is for trying out.
    pub is_test: bool,
    /// The merchant's links.
    pub policies: Vec<Anchor>,
    /// Where the customer came from.
    pub back: Option<Anchor>,
}

/// The public page of a portal, also its login page.
#[derive(Debug, Template)]
#[template(path = "portal.html")]
pub struct PortalPage {
    /// Every page's needs.
    pub shell: Shell,
    /// Whose page.
    pub brand: Brand,
    /// The line of welcome.
    pub headline: String,
    /// How to come in.
    pub entry: Entry,
}

/// How a customer comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// With a link of the merchant's.
    Link {
        /// What to do.
        lead: String,
        /// More about it.
        more: String,
    },
    /// Not from this page.
    Closed {
        /// Where instead.
        lead: String,
    },
}

/// The page of a session link that waits for a person.
#[derive(Debug, Template)]
#[template(path = "link.html")]
pub struct LinkPage {
    /// Every page's needs.
    pub shell: Shell,
    /// Whose page.
    pub brand: Brand,
    /// Who sent the link.
    pub lead: String,
}

/// The page of a session link that ended, or never was.
#[derive(Debug, Template)]
#[template(path = "ended.html")]
pub struct EndedPage {
    /// Every page's needs.
    pub shell: Shell,
}

/// The page after signing out.
#[derive(Debug, Template)]
#[template(path = "signed_out.html")]
pub struct SignedOutPage {
    /// Every page's needs.
    pub shell: Shell,
    /// Whose page.
    pub brand: Brand,
    /// What now.
    pub lead: String,
}

/// A label and what stands beside it, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The label.
    pub label: &'static str,
    /// The lines; none for a detail that was not given.
    pub lines: Vec<String>,
}

/// How to reach the merchant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Title of the block.
    pub title: String,
    /// Its lead.
    pub lead: String,
    /// E-mail address, with `mailto:`.
    pub email: Option<Anchor>,
    /// Phone number, with `tel:`.
    pub phone: Option<Anchor>,
}

/// The home page of a signed-in customer.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage {
    /// Every page's needs.
    pub shell: Shell,
    /// Whose page.
    pub brand: Brand,
    /// The greeting.
    pub hello: String,
    /// Who is signed in, unless the greeting said so.
    pub signed_in_as: Option<String>,
    /// Billing details; empty when the portal shows none.
    pub details: Vec<Row>,
    /// Title of the rules.
    pub choices_title: String,
    /// The rules; empty when the portal allows nothing.
    pub choices: Vec<Row>,
    /// How to reach the merchant.
    pub contact: Option<Contact>,
    /// Where signing out is sent.
    pub sign_out_path: String,
    /// The token of the forms.
    pub form_token: String,
}

/// A line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceLine {
    /// What it is for.
    pub description: String,
    /// How many.
    pub quantity: u64,
    /// How much, with its currency.
    pub amount: String,
}

/// A row below an invoice's lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceTotal {
    /// Its label.
    pub label: &'static str,
    /// How much, with its currency.
    pub amount: String,
}

/// The page of an invoice, for whoever has its address.
#[derive(Debug, Template)]
#[template(path = "invoice.html")]
pub struct InvoicePage {
    /// Every page's needs.
    pub shell: Shell,
    /// Whose page.
    pub brand: Brand,
    /// The invoice and its number.
    pub heading: String,
    /// What is to be paid, or was.
    pub amount: String,
    /// Who owes it, and when.
    pub facts: Vec<Row>,
    /// Its lines.
    pub lines: Vec<InvoiceLine>,
    /// What they come to.
    pub totals: Vec<InvoiceTotal>,
    /// Where it is had as PDF.
    pub pdf_path: String,
}

/// A page that says what went wrong.
#[derive(Debug, Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    /// Every page's needs.
    pub shell: Shell,
    /// The status, as digits.
    pub status: u16,
    /// What went wrong.
    pub heading: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// The request's id.
    pub reference: Option<String>,
}
