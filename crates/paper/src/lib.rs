//! Invoices, receipts and credit notes as PDF.
//!
//! A caller fills a [`Sheet`] with texts and amounts; a [`Printer`] makes the
//! file of it. What a sheet says is the caller's: labels come as [`Words`],
//! dates as texts, the time of making as an argument. The same sheet and the
//! same fonts give the same bytes.
//!
//! Text is split by direction (Unicode annex 9), by script and by font, shaped,
//! and broken into lines (annex 14). The built-in fonts have Latin, Cyrillic,
//! Greek, Arabic and Hebrew; an operator's fonts add others. A character that
//! no font has is printed as its code, `[U+65E5]`, and reported: never an empty
//! box.
//!
//! Printing is work for the processor alone: an asynchronous caller gives it a
//! thread of its own.

// The samples of the tests name the crate as its users do.
#[cfg(test)]
extern crate self as billfold_paper;

mod amounts;
mod bands;
mod error;
mod fonts;
mod head;
mod ink;
mod legible;
mod limits;
mod logo;
mod pages;
mod pdf;
mod printer;
mod sheet;
mod structure;
mod table;
mod typeset;
mod words;
mod wrap;

pub use error::PaperError;
pub use fonts::FontFile;
pub use limits::{
    MAX_DISCOUNTS_PER_LINE, MAX_EXTRA_FONTS, MAX_FACTS, MAX_FONT_BYTES, MAX_LABEL_CHARS, MAX_LINES, MAX_LOGO_BYTES,
    MAX_LOGO_SIDE_PX, MAX_PARTY_LINES, MAX_SHEET_CHARS, MAX_TEXT_CHARS, MAX_TOTALS,
};
pub use printer::{Printed, Printer};
pub use sheet::{Fact, Format, Kind, Line, LineDiscount, Look, Party, Sheet, Stamp, Tone, Total, UnitPrice};
pub use words::Words;
