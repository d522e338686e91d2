//! The fonts a printer has.

use std::sync::Arc;

use harfrust::ShaperData;
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

use crate::error::PaperError;
use crate::limits::{MAX_EXTRA_FONTS, MAX_FONT_BYTES};

/// The bits of `OS/2.fsType` that say how a font may be embedded, and their
/// value for "not at all" (OpenType, `OS/2`).
const EMBEDDING_BITS: u16 = 0xF;
const EMBEDDING_RESTRICTED: u16 = 2;

/// A font that an operator adds: TrueType, OpenType or one of a collection.
#[derive(Clone, Debug)]
pub struct FontFile {
    /// The file.
    pub bytes: Vec<u8>,
    /// Which font of a collection; 0 where there is one alone.
    pub index: u32,
}

/// One font.
pub(crate) struct Face {
    /// For the PDF.
    pub(crate) drawn: krilla::text::Font,
    /// For shaping.
    pub(crate) shaping: ShaperData,
    bytes: Arc<dyn AsRef<[u8]> + Send + Sync>,
    index: u32,
}

/// Why a font is not taken.
enum Refused {
    Unreadable,
    Restricted,
}

impl Face {
    fn new(bytes: Arc<dyn AsRef<[u8]> + Send + Sync>, index: u32) -> Result<Self, Refused> {
        let font = FontRef::from_index(bytes.as_ref().as_ref(), index).map_err(|_| Refused::Unreadable)?;
        let outlines = font.glyf().is_ok() || font.cff().is_ok() || font.cff2().is_ok();
        if !outlines || !font.charmap().has_map() {
            return Err(Refused::Unreadable);
        }
        if font.os2().is_ok_and(|os2| os2.fs_type() & EMBEDDING_BITS == EMBEDDING_RESTRICTED) {
            return Err(Refused::Restricted);
        }
        let shaping = ShaperData::new(&font);
        let drawn = krilla::text::Font::new(Arc::clone(&bytes).into(), index).ok_or(Refused::Unreadable)?;
        Ok(Self { drawn, shaping, bytes, index })
    }

    /// The font's tables. None cannot happen: they were read when it was made.
    pub(crate) fn tables(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(self.bytes.as_ref().as_ref(), self.index).ok()
    }
}

/// The fonts in the order in which they are asked for a character.
pub(crate) struct Fonts {
    /// Regular, bold, then the operator's.
    pub(crate) faces: Vec<Face>,
}

impl Fonts {
    /// Whether one of the fonts has a character.
    pub(crate) fn has_glyph(&self, c: char) -> bool {
        self.faces.iter().any(|face| face.tables().is_some_and(|tables| tables.charmap().map(c).is_some()))
    }
}

/// The place of the built-in regular font.
pub(crate) const REGULAR: usize = 0;
/// The place of the built-in bold font.
pub(crate) const BOLD: usize = 1;

impl Fonts {
    /// The built-in fonts and the operator's.
    pub(crate) fn new(extra: Vec<FontFile>) -> Result<Self, PaperError> {
        if extra.len() > MAX_EXTRA_FONTS {
            return Err(PaperError::TooManyFonts);
        }
        let mut faces = Vec::with_capacity(extra.len() + 2);
        for bytes in [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold()] {
            let face = Face::new(Arc::new(bytes), 0);
            faces.push(face.map_err(|_| PaperError::Library("a built-in font cannot be read".into()))?);
        }
        for (index, file) in extra.into_iter().enumerate() {
            let position = index + 1;
            if file.bytes.len() > MAX_FONT_BYTES {
                return Err(PaperError::Font { position });
            }
            faces.push(Face::new(Arc::new(file.bytes), file.index).map_err(|refused| match refused {
                Refused::Unreadable => PaperError::Font { position },
                Refused::Restricted => PaperError::FontRestricted { position },
            })?);
        }
        Ok(Self { faces })
    }
}
