//! `files`: list, create, retrieve, update, delete, download.

use std::ops::RangeInclusive;

use axum::body::Body;
use axum::response::Response;
use billfold_app::files::{self, NewFile, Unfit, columns};
use billfold_app::{Column, Stored};
use billfold_domain::Field;
use billfold_domain::files::{File, MAX_IMAGE_PIXELS, MAX_REMADE_BYTES};
use billfold_domain::ids::{FileId, Noun};
use billfold_http::answers::StoredAnswer;
use billfold_http::voice::Early;
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, no_path, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::file_view::FileView;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::problems::Problem;
use crate::unkept::{self, Idle};
use crate::uploads::{self, FileRecord, Upload};

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "files";
/// The policy under which a file is shown: whatever it holds, it does nothing.
pub(crate) const FILE_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// The media types of files.
pub(crate) const MEDIA_TYPES: &[&str] = &["image/png", "image/jpeg", "image/webp", "image/gif"];

/// The fields by which files are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("name", columns::NAME, Holds::Text),
    ("description", columns::DESCRIPTION, Holds::Text),
    ("mime", columns::FORM, Holds::Choice(MEDIA_TYPES)),
    ("sha1", columns::SHA1, Holds::Text),
    ("isPublic", columns::IS_PUBLIC, Holds::Flag),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of files.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = files::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |file: &Stored<File>| view.apply(shown(&file.value, &call.addresses));
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// The parameter that asks for a picture within so many pixels.
pub(crate) const IMAGE_SIZE: &str = "imageSize";
/// The pixels of a side that can be asked for.
const IMAGE_SIDE_PIXELS: RangeInclusive<u32> = 10..=2_000;

fn shown(file: &File, addresses: &Addresses) -> Value {
    serde_json::to_value(FileView::new(file, addresses)).unwrap_or_default()
}

/// One file's record.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: FileId = call.id(Noun::File)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let file = files::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, file.rev, &FileView::new(&file.value, &call.addresses), &view)
}

fn created(file: &Stored<File>, addresses: &Addresses) -> StoredAnswer {
    let location = addresses.of(COLLECTION, file.value.id.as_str());
    answers::written(Some(location), file.rev, &FileView::new(&file.value, addresses))
}

/// Creates a file from base64 within JSON, a multipart form or a bare image.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let Upload { bytes, record } = uploads::read(&call, &mut faults).await?;
    // The picture is looked at even where something else is wrong, so that
    // every fault is told at once.
    let content = [record.fingerprint().as_slice(), &bytes].concat();
    let picture = if bytes.is_empty() && !faults.is_empty() {
        None
    } else {
        match files::remake(bytes).await {
            Ok(picture) => Some(picture),
            Err(Unfit::TooManyBytes) => return Err(Early::BodyTooLarge.into()),
            Err(unfit) => {
                faults.say("file", words(unfit));
                None
            }
        }
    };
    let Some(picture) = picture.filter(|_| faults.is_empty()) else {
        return Err(Problem::invalid(faults));
    };
    let FileRecord { name, description, tags, is_public } = record;
    let new = NewFile { name, description, tags, is_public, picture };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |file| created(file, &addresses));
    let write = answers::creation(&call, (COLLECTION, &content), &faults, encode)?;
    let outcome = files::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |file| created(file, &call.addresses))
}

fn words(unfit: Unfit) -> String {
    match unfit {
        Unfit::TooManyBytes => "is too large".to_owned(),
        Unfit::NotAnImage => "must be a PNG, JPEG, WebP or GIF image".to_owned(),
        Unfit::TooManyPixels => format!("must have at most {MAX_IMAGE_PIXELS} pixels"),
        Unfit::TooDetailed => format!("must take at most {MAX_REMADE_BYTES} bytes without its metadata"),
    }
}

fn path(_: Field) -> &'static str {
    "file"
}

/// Changes a file's record; its bytes stay.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: FileId = call.id(Noun::File)?;
    let mut faults = Faults::default();
    let body = call.json()?;
    if body.get("extension").is_some() {
        let known = files::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
        let shown = shown(&known.value, &call.addresses);
        let why = "follows from the bytes, which stay";
        unkept::refuse(&body, ("", Some(&shown)), &[("extension", Idle::Null, why)], &mut faults);
    }
    let changes = uploads::record_changes(body, &mut faults);
    let write = answers::change(&call, &faults)?;
    let outcome = files::update(&call.app, &call.caller, &id, changes, write).await;
    let answer = |file: &Stored<File>| answers::written(None, file.rev, &FileView::new(&file.value, &call.addresses));
    answers::outcome(outcome, no_path, faults, answer)
}

/// Deletes a file.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: FileId = call.id(Noun::File)?;
    let precondition = call.precondition()?;
    files::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// The pixels within which a picture is asked for, such as `700x700`. What cannot be read
/// asks for the picture as it is, as the definition has it.
fn image_size(text: &str) -> Option<(u32, u32)> {
    let side = |text: &str| {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        text.parse::<u32>().ok().filter(|side| is_plain && IMAGE_SIDE_PIXELS.contains(side))
    };
    let (width, height) = text.split_once('x')?;
    Some((side(width)?, side(height)?))
}

/// A file's bytes.
pub(crate) async fn download(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: FileId = call.id(Noun::File)?;
    let mut faults = Faults::default();
    let within = call.params(&mut faults).text(IMAGE_SIZE).and_then(image_size);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let content = files::content(&call.app, &call.caller, &id, within).await.map_err(plain_problem)?;
    let file = &content.file.value;
    let tag = match within {
        None => file.sha256.clone(),
        Some((width, height)) => format!("{}-{width}x{height}", file.sha256),
    };
    answers::conditional(&call.headers, &tag, bytes_of(file, content.bytes))
}

/// The answer that is a file's bytes, to be kept rather than shown.
fn bytes_of(file: &File, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.form.word()));
    headers.insert(CONTENT_SECURITY_POLICY, FILE_POLICY);
    if let Ok(value) = HeaderValue::try_from(attachment(&file.name)) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    response
}

/// `Content-Disposition` (RFC 6266): a plain name for old clients and the
/// exact one in UTF-8.
fn attachment(name: &str) -> String {
    let fit = |c: char| c.is_ascii_alphanumeric() || " !#$&+-.^_`|~".contains(c);
    let plain: String = name.chars().map(|c| if fit(c) { c } else { '_' }).collect();
    let exact = crate::links::escaped(name);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{exact}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_that_cannot_be_read_asks_for_the_picture_as_it_is() {
        assert_eq!(image_size("700x10"), Some((700, 10)));
        for other in ["", "700", "9x10", "10x2001", "0700x700", "+70x70", "70x70x70", "x", "99999999999x10"] {
            assert_eq!(image_size(other), None, "{other:?}");
        }
    }

    #[test]
    fn v17_a_file_name_cannot_leave_its_header() {
        assert_eq!(
            attachment("a\"b\r\nSet-Cookie: ü.png"),
            "attachment; filename=\"a_b__Set-Cookie_ _.png\"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20%C3%BC.png"
        );
    }
}
