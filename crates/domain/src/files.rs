//! Files that a merchant uploads: logos.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::features::words;
use crate::ids::FileId;

/// The most bytes of an uploaded file.
pub const MAX_FILE_BYTES: usize = 1024 * 1024;
/// The most pixels of an uploaded image.
pub const MAX_IMAGE_PIXELS: u64 = 4_000_000;
/// The most bytes of an image after it was written anew.
pub const MAX_REMADE_BYTES: usize = 4 * 1024 * 1024;
/// The most characters of a file's name.
pub const MAX_FILE_NAME_CHARS: usize = 255;
/// The most characters of a file's description.
pub const MAX_FILE_DESCRIPTION_CHARS: usize = 255;
/// The most tags of a file.
pub const MAX_FILE_TAGS: usize = 50;
/// The most characters of a tag.
pub const MAX_FILE_TAG_CHARS: usize = 255;

words! {
    /// The forms in which images are kept.
    ImageForm {
        /// PNG.
        Png = "image/png",
        /// JPEG.
        Jpeg = "image/jpeg",
        /// WebP.
        Webp = "image/webp",
        /// GIF.
        Gif = "image/gif",
    }
}

impl ImageForm {
    /// The usual ending of a file of this form, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::Gif => "gif",
        }
    }
}

/// An uploaded file, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its id.
    pub id: FileId,
    /// Its name, as the merchant gave it.
    pub name: String,
    /// The merchant's note.
    pub description: String,
    /// The merchant's tags.
    pub tags: Vec<String>,
    /// Its form after it was decoded and written anew.
    pub form: ImageForm,
    /// Its size in bytes.
    pub size_bytes: u64,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// SHA-1 of its bytes, in hexadecimal: a fingerprint, not a safeguard.
    pub sha1: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Whether anybody who knows its address may read it.
    #[serde(with = "crate::stored::flag")]
    pub is_public: bool,
    /// When it was uploaded.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When its record last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// What a command says about a file's record, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileChanges {
    /// Its name.
    pub name: Change<String>,
    /// The merchant's note.
    pub description: Change<String>,
    /// The merchant's tags.
    pub tags: Change<Vec<String>>,
    /// Whether anybody who knows its address may read it.
    pub is_public: Change<bool>,
}

/// A file's record after a change; none when nothing changed.
pub fn update(current: &File, changes: &FileChanges, now: Timestamp) -> Option<File> {
    let mut next = current.clone();
    if let Some(name) = changes.name.value() {
        next.name.clone_from(name);
    }
    changes.description.apply_or(&mut next.description, String::new());
    changes.tags.apply_or(&mut next.tags, Vec::new());
    changes.is_public.apply_or(&mut next.is_public, false);
    if next == *current {
        return None;
    }
    next.updated = now;
    Some(next)
}
