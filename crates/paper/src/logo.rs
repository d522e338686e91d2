//! The seller's logo.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{ImageReader, Limits};

use crate::error::PaperError;
use crate::limits::{MAX_LOGO_BYTES, MAX_LOGO_SIDE_PX};

/// The most memory that decoding may take, in bytes.
const MAX_DECODE_BYTES: u64 = 128 * 1024 * 1024;
/// A larger logo is made smaller: enough for 300 dots an inch at its printed size.
const MAX_PRINTED_SIDE_PX: u32 = 800;
/// The widest a logo is printed, in points.
const MAX_WIDTH_PT: f32 = 170.0;
/// The highest a logo is printed, in points.
const MAX_HEIGHT_PT: f32 = 54.0;

/// A logo, ready to be drawn.
pub(crate) struct Logo {
    /// The picture.
    pub(crate) image: krilla::image::Image,
    /// How wide it is printed, in points.
    pub(crate) width: f32,
    /// How high it is printed, in points.
    pub(crate) height: f32,
}

impl Logo {
    /// Decodes a file. Nothing of it but its pixels reaches the PDF.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, PaperError> {
        if bytes.len() > MAX_LOGO_BYTES {
            return Err(PaperError::Logo);
        }
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| PaperError::Logo)?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(MAX_LOGO_SIDE_PX);
        limits.max_image_height = Some(MAX_LOGO_SIDE_PX);
        limits.max_alloc = Some(MAX_DECODE_BYTES);
        reader.limits(limits);
        let mut picture = reader.decode().map_err(|_| PaperError::Logo)?;
        if picture.width() > MAX_PRINTED_SIDE_PX || picture.height() > MAX_PRINTED_SIDE_PX {
            picture = picture.resize(MAX_PRINTED_SIDE_PX, MAX_PRINTED_SIDE_PX, FilterType::Triangle);
        }
        let pixels = picture.to_rgba8();
        let (width_px, height_px) = pixels.dimensions();
        let side = |px: u32| u16::try_from(px).ok().filter(|px| *px > 0).map(f32::from).ok_or(PaperError::Logo);
        let (width, height) = (side(width_px)?, side(height_px)?);
        let scale = (MAX_WIDTH_PT / width).min(MAX_HEIGHT_PT / height);
        let image = krilla::image::Image::from_rgba8(pixels.into_raw(), width_px, height_px);
        Ok(Self { image, width: width * scale, height: height * scale })
    }
}
