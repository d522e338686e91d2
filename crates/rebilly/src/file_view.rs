//! A file's record as this dialect shows it.

use billfold_app::files::public_path;
use billfold_domain::files::{File, ImageForm};
use serde::Serialize;
use utoipa::ToSchema;

use crate::files::COLLECTION;
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;
use crate::uploads::FileSource;

/// A file.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = File)]
pub(crate) struct FileView {
    /// ID of the file.
    #[schema(min_length = 1, max_length = 50, example = "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N")]
    id: String,
    /// Name of the file.
    #[schema(max_length = 255)]
    name: String,
    /// The usual ending of such a file.
    extension: &'static str,
    /// Description of the file.
    #[schema(max_length = 255)]
    description: String,
    /// Where the file came from.
    source_type: FileSource,
    /// Tags of the file.
    tags: Vec<String>,
    /// Media type of the file.
    mime: FileMime,
    /// Size of the file in bytes.
    #[schema(minimum = 0)]
    size: u64,
    /// Width of the image in pixels.
    width: u32,
    /// Height of the image in pixels.
    height: u32,
    /// SHA-1 of the file in hexadecimal.
    #[schema(pattern = "^[0-9a-f]{40}$")]
    sha1: String,
    /// Metadata of the image: none is kept.
    #[schema(value_type = Option<Object>, required = true)]
    exif_data: Option<bool>,
    /// Whether anybody who knows its address may read the file.
    is_public: bool,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses; `permalink` is there for public files.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// The media types of files.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(crate) enum FileMime {
    /// PNG.
    #[serde(rename = "image/png")]
    Png,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// WebP.
    #[serde(rename = "image/webp")]
    Webp,
    /// GIF.
    #[serde(rename = "image/gif")]
    Gif,
}

impl FileView {
    /// Shows a file's record.
    pub(crate) fn new(file: &File, addresses: &Addresses) -> Self {
        let mut links = vec![addresses.link("self", COLLECTION, file.id.as_str())];
        let download = format!("{}/download", addresses.of(COLLECTION, file.id.as_str()));
        links.push(ResourceLink { rel: "download", href: download });
        if file.is_public {
            links.push(ResourceLink { rel: "permalink", href: addresses.below(&public_path(file)) });
        }
        Self {
            id: file.id.to_string(),
            name: file.name.clone(),
            extension: ImageForm::extension(file.form),
            description: file.description.clone(),
            source_type: FileSource::Upload,
            tags: file.tags.clone(),
            mime: match file.form {
                ImageForm::Png => FileMime::Png,
                ImageForm::Jpeg => FileMime::Jpeg,
                ImageForm::Webp => FileMime::Webp,
                ImageForm::Gif => FileMime::Gif,
            },
            size: file.size_bytes,
            width: file.width,
            height: file.height,
            sha1: file.sha1.clone(),
            exif_data: None,
            is_public: file.is_public,
            created_time: time(file.created),
            updated_time: time(file.updated),
            links,
        }
    }
}
