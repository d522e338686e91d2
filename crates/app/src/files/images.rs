//! Uploaded images: looked at before they are decoded, and written anew, so
//! that nothing of the upload but its pixels is kept.

use std::io::Cursor;

use billfold_domain::files::{ImageForm, MAX_FILE_BYTES, MAX_IMAGE_PIXELS, MAX_REMADE_BYTES};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use tokio::sync::Semaphore;

/// The most images that are decoded at the same time.
const MAX_DECODES: usize = 2;
/// The most memory that a decoder may take for one image, in bytes.
const MAX_DECODE_BYTES: u64 = 64 * 1024 * 1024;
/// The most pixels of a side.
const MAX_SIDE_PIXELS: u32 = 16_384;
/// The quality of a JPEG that is written anew, out of 100.
const JPEG_QUALITY: u8 = 90;

static DECODES: Semaphore = Semaphore::const_new(MAX_DECODES);

/// An image as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its form.
    pub form: ImageForm,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why an upload is no picture to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// More than [`MAX_FILE_BYTES`].
    TooManyBytes,
    /// Not a PNG, JPEG, WebP or GIF image, or a broken one.
    NotAnImage,
    /// More than [`MAX_IMAGE_PIXELS`].
    TooManyPixels,
    /// More than [`MAX_REMADE_BYTES`] after it was written anew.
    TooDetailed,
}

/// Decodes an upload and writes its first picture anew, on a thread of its own
/// and with few at a time.
///
/// # Errors
/// Why it is no picture to keep.
pub async fn remake(upload: Vec<u8>) -> Result<Picture, Unfit> {
    if upload.len() > MAX_FILE_BYTES {
        return Err(Unfit::TooManyBytes);
    }
    let permit = DECODES.acquire().await;
    let work = tokio::task::spawn_blocking(move || remade(&upload));
    // A decoder that gives up on bytes it cannot read, however it does so, has
    // found no image.
    let picture = work.await.unwrap_or(Err(Unfit::NotAnImage));
    drop(permit);
    picture
}

fn remade(upload: &[u8]) -> Result<Picture, Unfit> {
    let (format, form) = match image::guess_format(upload) {
        Ok(format @ ImageFormat::Png) => (format, ImageForm::Png),
        Ok(format @ ImageFormat::Jpeg) => (format, ImageForm::Jpeg),
        Ok(format @ ImageFormat::WebP) => (format, ImageForm::Webp),
        Ok(format @ ImageFormat::Gif) => (format, ImageForm::Gif),
        Ok(_) | Err(_) => return Err(Unfit::NotAnImage),
    };
    let picture = decoded(upload, format)?;
    let (width, height) = (picture.width(), picture.height());
    let bytes = written(picture, form)?;
    if bytes.len() > MAX_REMADE_BYTES {
        return Err(Unfit::TooDetailed);
    }
    Ok(Picture { form, width, height, bytes })
}

/// An image that is kept, made to fit within so many pixels: its sides stay in
/// proportion, and its form is the same. None where it fits already.
pub(crate) async fn fitted(kept: Vec<u8>, form: ImageForm, within: (u32, u32)) -> Option<Vec<u8>> {
    let permit = DECODES.acquire().await;
    let work = tokio::task::spawn_blocking(move || shrunk(&kept, form, within));
    let bytes = work.await.unwrap_or_default();
    drop(permit);
    bytes
}

fn shrunk(kept: &[u8], form: ImageForm, (width, height): (u32, u32)) -> Option<Vec<u8>> {
    let format = match form {
        ImageForm::Png => ImageFormat::Png,
        ImageForm::Jpeg => ImageFormat::Jpeg,
        ImageForm::Webp => ImageFormat::WebP,
        ImageForm::Gif => ImageFormat::Gif,
    };
    let picture = decoded(kept, format).ok()?;
    if picture.width() <= width && picture.height() <= height {
        return None;
    }
    written(picture.resize(width, height, FilterType::Triangle), form).ok()
}

fn decoded(upload: &[u8], format: ImageFormat) -> Result<DynamicImage, Unfit> {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MAX_SIDE_PIXELS);
    limits.max_image_height = Some(MAX_SIDE_PIXELS);
    limits.max_alloc = Some(MAX_DECODE_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(upload), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_IMAGE_PIXELS {
        return Err(Unfit::TooManyPixels);
    }
    // How a camera was held is the one thing of the metadata that shows.
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    Ok(picture)
}

fn refused(error: image::ImageError) -> Unfit {
    match error {
        image::ImageError::Limits(_) => Unfit::TooManyPixels,
        _ => Unfit::NotAnImage,
    }
}

fn written(picture: DynamicImage, form: ImageForm) -> Result<Vec<u8>, Unfit> {
    let mut out = Cursor::new(Vec::new());
    let alpha = picture.color().has_alpha();
    let done = match form {
        ImageForm::Jpeg => {
            picture.into_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY))
        }
        ImageForm::Png if !alpha => picture.into_rgb8().write_to(&mut out, ImageFormat::Png),
        ImageForm::Png => picture.into_rgba8().write_to(&mut out, ImageFormat::Png),
        ImageForm::Webp if !alpha => picture.into_rgb8().write_to(&mut out, ImageFormat::WebP),
        ImageForm::Webp => picture.into_rgba8().write_to(&mut out, ImageFormat::WebP),
        ImageForm::Gif => picture.into_rgba8().write_to(&mut out, ImageFormat::Gif),
    };
    done.map_err(|_| Unfit::NotAnImage)?;
    Ok(out.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder, Rgba, RgbaImage};

    fn sample(format: ImageFormat) -> Vec<u8> {
        let picture =
            RgbaImage::from_fn(20, 10, |x, _| if x < 10 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 0, 200, 255]) });
        let mut out = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageRgba8(picture);
        match format {
            ImageFormat::Jpeg => picture.to_rgb8().write_to(&mut out, format).unwrap(),
            _ => picture.write_to(&mut out, format).unwrap(),
        }
        out.into_inner()
    }

    #[test]
    fn p06_every_form_is_kept_in_its_form() {
        for (format, form) in [
            (ImageFormat::Png, ImageForm::Png),
            (ImageFormat::Jpeg, ImageForm::Jpeg),
            (ImageFormat::WebP, ImageForm::Webp),
            (ImageFormat::Gif, ImageForm::Gif),
        ] {
            let picture = remade(&sample(format)).unwrap();
            assert_eq!((picture.form, picture.width, picture.height), (form, 20, 10));
            let again = image::load_from_memory(&picture.bytes).unwrap().to_rgb8();
            let [red, _, blue] = again.get_pixel(2, 5).0;
            assert!(red > 150 && blue < 60, "{form:?}");
        }
    }

    #[test]
    fn an_image_that_is_too_large_fits_in_its_form_and_proportion() {
        for (format, form) in [
            (ImageFormat::Png, ImageForm::Png),
            (ImageFormat::Jpeg, ImageForm::Jpeg),
            (ImageFormat::WebP, ImageForm::Webp),
            (ImageFormat::Gif, ImageForm::Gif),
        ] {
            let kept = remade(&sample(format)).unwrap().bytes;
            let small = shrunk(&kept, form, (10, 10)).unwrap();
            assert_eq!(image::guess_format(&small).unwrap(), format);
            let small = image::load_from_memory(&small).unwrap();
            assert_eq!((small.width(), small.height()), (10, 5), "{form:?}");
            assert_eq!(shrunk(&kept, form, (20, 10)), None, "it fits already");
        }
    }

    fn holds(bytes: &[u8], text: &[u8]) -> bool {
        bytes.windows(text.len()).any(|window| window == text)
    }

    #[test]
    fn p06_nothing_of_the_metadata_is_kept() {
        let pixels = [0_u8; 4 * 4];
        let mut png = Vec::new();
        let mut encoder = image::codecs::png::PngEncoder::new(&mut png);
        encoder.set_exif_metadata(b"MM\0*\0\0\0\x08\0\0 GPS-CANARY".to_vec()).unwrap();
        encoder.write_image(&pixels, 2, 2, image::ExtendedColorType::Rgba8).unwrap();
        assert!(holds(&png, b"GPS-CANARY"));
        let mut polyglot = sample(ImageFormat::Gif);
        polyglot.extend_from_slice(b"<script>alert('CANARY')</script>");
        for upload in [png, polyglot] {
            let kept = remade(&upload).unwrap().bytes;
            assert!(!holds(&kept, b"CANARY"));
        }
    }

    /// A chunk of a PNG (W3C PNG 5.3) with its check value (annex D).
    fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let body = [kind.as_slice(), data].concat();
        let mut crc = u32::MAX;
        for byte in &body {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
            }
        }
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), body.as_slice(), &(!crc).to_be_bytes()].concat()
    }

    /// Pictures that are something else besides, or carry what nobody sees: each holds
    /// `CANARY`.
    fn corpus() -> Vec<(&'static str, Vec<u8>)> {
        let html = b"<script>alert('CANARY')</script>";
        let png = sample(ImageFormat::Png);
        let after_head = 8 + 25;
        let with_chunk =
            |kind: &[u8; 4], data: &[u8]| [&png[..after_head], &chunk(kind, data), &png[after_head..]].concat();
        // EXIF with a GPS directory: big-endian TIFF, one entry 0x8825.
        let gps = b"MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0CANARY 52.5200N 13.4050E";
        let jpeg = sample(ImageFormat::Jpeg);
        let segment = |marker: u8, data: &[u8]| {
            let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
            [&jpeg[..2], &[0xff, marker], &length, data, &jpeg[2..]].concat()
        };
        let gif = sample(ImageFormat::Gif);
        let after_colors = 13 + if gif[10] & 0x80 == 0 { 0 } else { 3 << ((gif[10] & 7) + 1) };
        let mut comment = vec![0x21, 0xfe, u8::try_from(html.len()).unwrap()];
        comment.extend_from_slice(html);
        comment.push(0);
        let webp = sample(ImageFormat::WebP);
        let exif =
            [b"EXIF".as_slice(), &u32::try_from(gps.len()).unwrap().to_le_bytes(), gps, &[0][..gps.len() % 2]].concat();
        let mut with_exif = [webp.as_slice(), &exif].concat();
        let riff = u32::try_from(with_exif.len() - 8).unwrap().to_le_bytes();
        with_exif[4..8].copy_from_slice(&riff);
        vec![
            ("PNG with HTML in iTXt", with_chunk(b"iTXt", &[b"Comment\0\0\0\0\0", html.as_slice()].concat())),
            ("PNG with HTML in tEXt", with_chunk(b"tEXt", &[b"Comment\0", html.as_slice()].concat())),
            ("PNG with GPS in eXIf", with_chunk(b"eXIf", gps)),
            ("PNG with a chunk of nobody's", with_chunk(b"caNy", b"CANARY")),
            ("PNG and a ZIP", [png.as_slice(), b"PK\x03\x04CANARY"].concat()),
            ("JPEG with GPS", segment(0xe1, &[b"Exif\0\0".as_slice(), gps].concat())),
            ("JPEG with a comment", segment(0xfe, html)),
            ("JPEG and HTML", [jpeg.as_slice(), html].concat()),
            ("GIF with a comment", [&gif[..after_colors], &comment, &gif[after_colors..]].concat()),
            ("GIF and a script", [gif.as_slice(), b"*/=1;alert('CANARY')//"].concat()),
            ("WebP with GPS", with_exif),
        ]
    }

    #[test]
    fn p06_of_a_picture_that_is_something_else_besides_the_picture_alone_is_kept() {
        for (name, upload) in corpus() {
            assert!(holds(&upload, b"CANARY"), "{name}");
            // What the decoder does not take is as good: nothing is kept of it.
            let Ok(picture) = remade(&upload) else { continue };
            assert_eq!((picture.width, picture.height), (20, 10), "{name}");
            assert!(!holds(&picture.bytes, b"CANARY"), "{name}");
            let again = image::load_from_memory(&picture.bytes).unwrap();
            assert_eq!((again.width(), again.height()), (20, 10), "{name}");
        }
        let refused: Vec<_> =
            corpus().iter().filter(|(_, upload)| remade(upload).is_err()).map(|(name, _)| *name).collect();
        assert!(refused.len() <= 1, "pictures with more in them are taken: {refused:?}");
    }

    #[test]
    fn p06_drawings_that_can_act_are_refused_in_every_dress() {
        let drawings: [&[u8]; 7] = [
            b"<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><script>alert(1)</script></foreignObject></svg>",
            b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
            b"\xef\xbb\xbf  \n<!-- GIF89a --><svg onload='alert(1)'/>",
            b"\x1f\x8b\x08\0\0\0\0\0\0\x03svgz",
            b"GIF89a/*<svg/onload=alert(1)>*/=1;",
            b"%!PS-Adobe-3.0 EPSF-3.0",
            b"RIFF\x24\0\0\0WAVEfmt ",
        ];
        for drawing in drawings {
            assert!(remade(drawing).is_err(), "{}", String::from_utf8_lossy(drawing));
        }
    }

    #[test]
    fn p06_what_is_no_raster_image_is_refused() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let mut broken = sample(ImageFormat::Png);
        broken.truncate(40);
        for upload in [svg.as_slice(), b"%PDF-1.7", b"", b"BM\0\0", &broken, b"GIF89a", b"\xff\xd8\xff"] {
            assert_eq!(remade(upload), Err(Unfit::NotAnImage), "{upload:?}");
        }
    }

    #[test]
    fn p06_a_picture_that_claims_too_many_pixels_is_never_decoded() {
        // The head of a GIF of 60,000 by 60,000 pixels without any data.
        let bomb = b"GIF89a\x60\xea\x60\xea\0\0\0,\0\0\0\0\x60\xea\x60\xea\0\x02\0;";
        assert_eq!(remade(bomb), Err(Unfit::TooManyPixels));
        let wide = RgbaImage::new(4_001, 1_000);
        let mut out = Cursor::new(Vec::new());
        wide.write_to(&mut out, ImageFormat::Png).unwrap();
        assert_eq!(remade(&out.into_inner()), Err(Unfit::TooManyPixels));
    }
}
