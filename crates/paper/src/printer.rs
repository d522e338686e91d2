//! Printing.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use krilla::configure::Configuration;

use crate::bands::{Band, Mark, Paper};
use crate::error::PaperError;
use crate::fonts::{FontFile, Fonts};
use crate::legible::legible;
use crate::logo::Logo;
use crate::pdf::Press;
use crate::sheet::Sheet;
use crate::structure::Structure;
use crate::typeset::Typesetter;
use crate::{head, limits, pages, table};

/// Makes PDF files. Made once, used by any number of threads.
pub struct Printer {
    fonts: Fonts,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font has, each once, in order of their codes. In the
    /// file each stands as its code: `[U+65E5]`.
    pub missing: Vec<char>,
}

impl Printer {
    /// A printer with the built-in fonts and an operator's.
    ///
    /// # Errors
    /// A font that cannot be read or may not be embedded, or too many.
    pub fn new(extra_fonts: Vec<FontFile>) -> Result<Self, PaperError> {
        guarded(|| Fonts::new(extra_fonts)).map(|fonts| Self { fonts })
    }

    /// Whether the fonts have every character of a text.
    pub fn can_draw(&self, text: &str) -> bool {
        let mut missing = BTreeSet::new();
        legible(text, |c| self.fonts.has_glyph(c), &mut missing);
        missing.is_empty()
    }

    /// Prints a sheet.
    ///
    /// # Errors
    /// A limit that the sheet breaks, a logo that cannot be read, or a fault of
    /// the library.
    pub fn print(&self, sheet: &Sheet) -> Result<Printed, PaperError> {
        self.print_as(sheet, Configuration::default())
    }

    /// Prints a sheet and has the library check it against standards.
    fn print_as(&self, sheet: &Sheet, configuration: Configuration) -> Result<Printed, PaperError> {
        limits::check(sheet)?;
        guarded(|| {
            let logo = sheet.look.logo.as_deref().map(Logo::read).transpose()?;
            let paper = Paper::of(sheet.look.format);
            let mut laid = lay_out(sheet, &self.fonts, logo.as_ref(), paper);
            let press = Press { sheet, fonts: &self.fonts, logo: logo.as_ref(), paper, configuration };
            let bytes = press.print(&laid.pages, &mut laid.parts)?;
            Ok(Printed { bytes, pages: laid.pages.len(), missing: laid.missing })
        })
    }
}

/// Everything in its place.
struct Laid {
    pages: Vec<Vec<Mark>>,
    parts: Structure,
    missing: Vec<char>,
}

fn lay_out(sheet: &Sheet, fonts: &Fonts, logo: Option<&Logo>, paper: Paper) -> Laid {
    let mut set = Typesetter::new(fonts, sheet.words.right_to_left);
    let mut parts = Structure::default();
    let mut bands = head::bands(sheet, logo, paper, &mut set, &mut parts);
    let table = table::table(sheet, paper, &mut set, &mut parts);
    bands.extend(table.bands);
    bands.push(Band::space(12.0));
    bands.extend(head::hosted(sheet, paper, &mut set, &mut parts));
    bands.extend(pages::small_print(sheet, paper, &mut set, &mut parts));
    let mut pages = pages::fill(bands, &table.repeated_head, paper, pages::tops(sheet));
    pages::furnish(&mut pages, sheet, paper, &mut set, &mut parts);
    Laid { pages, parts, missing: set.missing.into_iter().collect() }
}

/// Turns a panic of the libraries into an error. None is known; a strange font
/// file of an operator could still find one, and must not take a thread along.
fn guarded<T>(work: impl FnOnce() -> Result<T, PaperError>) -> Result<T, PaperError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(PaperError::Library("it panicked".into())))
}

#[cfg(test)]
mod tests;
