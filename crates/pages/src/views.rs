//! What the templates show: plain values, ready to be written.
//!
//! Everything here is text that a template escapes, but for the palette and
//! the stylesheet, which are made by this crate and hold nothing of anybody's.

use askama::Template;
use billfold_locales::{Arg, Locale};

use crate::contrast::Palette;

/// The one stylesheet.
pub(crate) const STYLESHEET: &str = include_str!("../templates/style.css");

/// What every page needs.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language.
    pub locale: Locale,
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
    /// An address that the browser goes on to by itself, where a form must not lead
    /// to another origin (`form-action` holds for redirections too).
    pub goes_on: Option<String>,
}

impl Shell {
    /// The needs of a page.
    pub fn new(locale: Locale, nonce: String, palette: &Palette, title: String) -> Self {
        Self { locale, nonce, palette: palette.css(), stylesheet: STYLESHEET, title, sends_form: false, goes_on: None }
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
    /// Whether a merchant's page may show it in a frame: links then leave the frame.
    pub is_embeddable: bool,
}

/// The menu of languages.
#[derive(Clone, Debug)]
pub struct Languages {
    /// Where a choice is sent.
    pub action: String,
    /// The path within the portal to come back to.
    pub stay: String,
}

/// What a signed-in customer's page has around its task.
#[derive(Clone, Debug)]
pub struct Inside {
    /// Where signing out is sent.
    pub sign_out_path: String,
    /// The token of the page's forms.
    pub form_token: String,
    /// By which a form that is sent twice acts once.
    pub once: String,
    /// Whether the page is one task of a flow: it has no way to others.
    pub is_flow: bool,
    /// The page's one script, where it has it.
    pub script: Option<&'static str>,
}

/// Everything around a page's own part: the one argument that every template has.
#[derive(Clone, Debug)]
pub struct Room {
    /// The document.
    pub shell: Shell,
    /// Whose page, where that is known.
    pub brand: Option<Brand>,
    /// For pages of a signed-in customer.
    pub inside: Option<Inside>,
    /// The way back to the page above.
    pub crumb: Option<Anchor>,
    /// What was just done.
    pub notice: Option<String>,
    /// The menu of languages.
    pub languages: Option<Languages>,
}

impl Room {
    /// A page without an organization.
    pub fn bare(shell: Shell) -> Self {
        Self { shell, brand: None, inside: None, crumb: None, notice: None, languages: None }
    }

    /// A page of an organization, for anybody.
    pub fn public(shell: Shell, brand: Brand) -> Self {
        Self { brand: Some(brand), ..Self::bare(shell) }
    }

    /// A page below another: with a link back to that.
    #[must_use]
    pub fn below(mut self, label: String, href: String) -> Self {
        let is_flow = self.inside.as_ref().is_some_and(|inside| inside.is_flow);
        self.crumb = (!is_flow).then_some(Anchor { label, href });
        self
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.shell.locale
    }

    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        self.shell.locale.say(key)
    }

    /// A sentence with one part.
    pub fn tell(&self, key: &str, name: &'static str, part: &str) -> String {
        self.shell.locale.tell(key, &[(name, Arg::from(part))])
    }

    /// The hidden fields of a form of this page.
    pub fn token(&self) -> String {
        // Both are made here of digits and letters; nothing in them needs escaping.
        self.inside.as_ref().map_or_else(String::new, |inside| {
            format!(
                "<input type=\"hidden\" name=\"form_token\" value=\"{}\">\
                 <input type=\"hidden\" name=\"once\" value=\"{}\">",
                inside.form_token, inside.once
            )
        })
    }

    /// The languages of the menu: tag, name, whether it is this page's.
    pub fn tongues(&self) -> Vec<(&'static str, &'static str, bool)> {
        Locale::all().map(|locale| (locale.lang(), locale.name(), locale == self.shell.locale)).collect()
    }
}

/// The public page of a portal, also its login page.
#[derive(Debug, Template)]
#[template(path = "portal.html")]
pub struct PortalPage {
    /// Around it.
    pub room: Room,
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
    /// Around it.
    pub room: Room,
    /// Who sent the link.
    pub lead: String,
}

/// The page of a session link that ended, or never was.
#[derive(Debug, Template)]
#[template(path = "ended.html")]
pub struct EndedPage {
    /// Around it.
    pub room: Room,
}

/// The page after signing out.
#[derive(Debug, Template)]
#[template(path = "signed_out.html")]
pub struct SignedOutPage {
    /// Around it.
    pub room: Room,
    /// What now.
    pub lead: String,
    /// Where to sign in again, where that is possible.
    pub way: Option<Anchor>,
}

/// A label and what stands beside it, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The label.
    pub label: String,
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

/// A row below an invoice's lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceTotal {
    /// Its label.
    pub label: String,
    /// How much, with its currency.
    pub amount: String,
}

/// A page that says what went wrong.
#[derive(Debug, Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    /// Around it.
    pub room: Room,
    /// The status, as digits; none where it says nothing to a person.
    pub status: Option<u16>,
    /// What went wrong.
    pub heading: String,
    /// What to do.
    pub advice: String,
    /// The way on.
    pub way: Option<Anchor>,
    /// The request's id.
    pub reference: Option<String>,
}
