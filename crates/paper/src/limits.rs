//! How much a sheet may hold.

use crate::error::PaperError;
use crate::sheet::{Line, Party, Sheet, UnitPrice};

/// The most lines of a sheet.
pub const MAX_LINES: usize = 1_000;
/// The most discounts of a line.
pub const MAX_DISCOUNTS_PER_LINE: usize = 20;
/// The most rows of totals.
pub const MAX_TOTALS: usize = 40;
/// The most facts beside the fixed ones.
pub const MAX_FACTS: usize = 20;
/// The most address lines of a party, and the most of its tax numbers.
pub const MAX_PARTY_LINES: usize = 20;
/// The most characters of a label, a name or another short text.
pub const MAX_LABEL_CHARS: usize = 500;
/// The most characters of a description, the memo or the footer.
pub const MAX_TEXT_CHARS: usize = 5_000;
/// The most characters of all texts of a sheet together.
pub const MAX_SHEET_CHARS: usize = 200_000;
/// The largest logo, in bytes.
pub const MAX_LOGO_BYTES: usize = 4 * 1024 * 1024;
/// The widest and the highest logo, in pixels.
pub const MAX_LOGO_SIDE_PX: u32 = 4_096;
/// The largest font file, in bytes: the fonts of all of CJK have some 20 MiB.
pub const MAX_FONT_BYTES: usize = 64 * 1024 * 1024;
/// The most fonts beside the built-in ones.
pub const MAX_EXTRA_FONTS: usize = 8;

/// Counts the texts of a sheet.
struct Count {
    total_chars: usize,
}

impl Count {
    fn text(&mut self, field: &'static str, text: &str, max_chars: usize) -> Result<(), PaperError> {
        let chars = text.chars().count();
        if chars > max_chars {
            return Err(PaperError::TooLong { field, max_chars });
        }
        self.total_chars += chars;
        if self.total_chars > MAX_SHEET_CHARS { Err(PaperError::TooMuchText) } else { Ok(()) }
    }

    fn label(&mut self, field: &'static str, text: &str) -> Result<(), PaperError> {
        self.text(field, text, MAX_LABEL_CHARS)
    }

    fn labels<'a>(
        &mut self,
        field: &'static str,
        texts: impl IntoIterator<Item = &'a String>,
    ) -> Result<(), PaperError> {
        texts.into_iter().try_for_each(|text| self.label(field, text))
    }

    fn party(&mut self, field: &'static str, party: &Party) -> Result<(), PaperError> {
        let Party { name, address_lines, email, phone, tax_ids } = party;
        at_most(field, address_lines.len(), MAX_PARTY_LINES)?;
        at_most(field, tax_ids.len(), MAX_PARTY_LINES)?;
        self.label(field, name)?;
        self.labels(field, address_lines.iter().chain(email).chain(phone).chain(tax_ids))
    }

    fn line(&mut self, line: &Line) -> Result<(), PaperError> {
        let Line { description, period, quantity: _, unit_price, tax, amount_minor: _, discounts } = line;
        at_most("discounts of a line", discounts.len(), MAX_DISCOUNTS_PER_LINE)?;
        self.text("description", description, MAX_TEXT_CHARS)?;
        self.labels("line", period.iter().chain(tax).chain(discounts.iter().map(|discount| &discount.label)))?;
        match unit_price {
            Some(UnitPrice::Said(text)) => self.label("unit price", text),
            Some(UnitPrice::Minor(_)) | None => Ok(()),
        }
    }
}

fn at_most(field: &'static str, count: usize, max: usize) -> Result<(), PaperError> {
    if count > max { Err(PaperError::TooMany { field, max }) } else { Ok(()) }
}

/// Checks that a sheet is within the limits.
pub(crate) fn check(sheet: &Sheet) -> Result<(), PaperError> {
    // No `..`: a new text does not compile before it has a limit.
    let Sheet {
        kind: _,
        number,
        test_mode: _,
        made: _,
        seller,
        buyer,
        issued,
        due,
        period,
        facts,
        status,
        headline,
        memo,
        currency: _,
        lines,
        totals,
        hosted_address,
        footer,
        look: _,
        words,
    } = sheet;
    at_most("lines", lines.len(), MAX_LINES)?;
    at_most("totals", totals.len(), MAX_TOTALS)?;
    at_most("facts", facts.len(), MAX_FACTS)?;
    let mut count = Count { total_chars: 0 };
    count.labels("number, dates or headline", [number, issued, due, period, headline].into_iter().flatten())?;
    count.labels("status", status.iter().map(|stamp| &stamp.text))?;
    count.labels("facts", facts.iter().flat_map(|fact| [&fact.label, &fact.text]))?;
    count.labels("totals", totals.iter().map(|total| &total.label))?;
    count.labels("words", words.texts())?;
    count.party("seller", seller)?;
    count.party("buyer", buyer)?;
    for (field, text) in [("memo", memo), ("footer", footer), ("hosted address", hosted_address)] {
        count.text(field, text.as_deref().unwrap_or_default(), MAX_TEXT_CHARS)?;
    }
    lines.iter().try_for_each(|line| count.line(line))
}
