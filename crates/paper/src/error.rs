//! Why a sheet was not printed.

use crate::limits::{MAX_EXTRA_FONTS, MAX_FONT_BYTES, MAX_LOGO_BYTES, MAX_LOGO_SIDE_PX, MAX_SHEET_CHARS};

/// Why a sheet was not printed, or a printer not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A text is longer than its limit.
    #[error("{field} is longer than {max_chars} characters")]
    TooLong {
        /// Which text.
        field: &'static str,
        /// The most characters it may have.
        max_chars: usize,
    },
    /// There are more entries than the limit.
    #[error("more than {max} entries in {field}")]
    TooMany {
        /// Which list.
        field: &'static str,
        /// The most entries it may have.
        max: usize,
    },
    /// All texts together are longer than the limit.
    #[error("the texts of the sheet are longer than {MAX_SHEET_CHARS} characters")]
    TooMuchText,
    /// The logo is no PNG, JPEG, WebP or GIF that can be read within the limits.
    #[error("the logo cannot be read, or is larger than {MAX_LOGO_BYTES} bytes or {MAX_LOGO_SIDE_PX} pixels a side")]
    Logo,
    /// There are more fonts than the limit.
    #[error("more than {MAX_EXTRA_FONTS} fonts")]
    TooManyFonts,
    /// A font file is larger than the limit, or no font with outlines.
    #[error(
        "font number {position} is no TrueType or OpenType font with outlines, or larger than {MAX_FONT_BYTES} bytes"
    )]
    Font {
        /// Its place in the list, from 1.
        position: usize,
    },
    /// A font's own licence bits forbid to embed it.
    #[error("font number {position} forbids to be embedded")]
    FontRestricted {
        /// Its place in the list, from 1.
        position: usize,
    },
    /// The PDF library failed.
    #[error("the PDF could not be written: {0}")]
    Library(String),
}
