//! Files as clients send them: base64 within JSON, a multipart form, or the
//! bare bytes of an image.

use axum::body::Body;
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use billfold_domain::files::{
    FileChanges, MAX_FILE_BYTES, MAX_FILE_DESCRIPTION_CHARS, MAX_FILE_NAME_CHARS, MAX_FILE_TAG_CHARS, MAX_FILE_TAGS,
};
use billfold_domain::{Change, Rule, text};
use billfold_http::card_numbers::is_refused;
use billfold_http::media::Media;
use billfold_http::voice::Early;
use http::header::CONTENT_TYPE;
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::{ArrayBuilder, ObjectBuilder, Schema, Type};

use crate::calls::Call;
use crate::faults::Faults;
use crate::members::{Member, checked, objects};
use crate::problems::Problem;

/// The most bytes of a body that brings a file: its base64 form and a little.
pub(crate) const MAX_UPLOAD_BYTES: usize = 1024 * 1024 * 3 / 2;
/// The most parts of a multipart form.
const MAX_PARTS: usize = 100;
/// The pattern of text of one line.
const ONE_LINE: &str = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$";

/// Standard base64; its padding may be left out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A file to create.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FileUpload {
    /// The file in base64: a PNG, JPEG, WebP or GIF image of at most 1 MiB and
    /// 4 million pixels. Its metadata is not kept.
    #[serde(default)]
    #[schema(value_type = String, required = true, content_encoding = "base64", example = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgcLkCAAFgARkEKkNtAAAAAElFTkSuQmCC")]
    file: Member<String>,
    /// Files are never fetched from addresses.
    #[serde(default)]
    #[schema(ignore)]
    url: Member<String>,
    /// Name of the file. One line.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "logo.png")]
    name: Member<String>,
    /// Description of the file; may be empty. One line.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, pattern = r"^$|^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$")]
    description: Member<String>,
    /// Where the file came from; not kept.
    #[serde(default)]
    #[schema(value_type = Option<FileSource>)]
    source_type: Member<String>,
    /// Tags of the file.
    #[serde(default)]
    #[schema(schema_with = tags_schema)]
    tags: Member<Vec<String>>,
    /// Whether anybody who knows its address may read the file.
    #[serde(default)]
    #[schema(value_type = bool, default = false)]
    is_public: Member<bool>,
}

/// A file's record to write. Read-only members and unknown ones are accepted
/// and ignored; a name that is left out stays.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FileBody {
    /// Name of the file. One line.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "logo.png")]
    name: Member<String>,
    /// Description of the file; may be empty. One line.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, pattern = r"^$|^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$")]
    description: Member<String>,
    /// Where the file came from; not kept.
    #[serde(default)]
    #[schema(value_type = Option<FileSource>)]
    source_type: Member<String>,
    /// Tags of the file.
    #[serde(default)]
    #[schema(schema_with = tags_schema)]
    tags: Member<Vec<String>>,
    /// Whether anybody who knows its address may read the file.
    #[serde(default)]
    #[schema(value_type = bool, default = false)]
    is_public: Member<bool>,
}

/// Where a file came from. It is read and not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FileSource {
    /// It was uploaded.
    Upload,
    /// It was taken by a camera.
    Camera,
    /// It is an export of an organization.
    OrganizationExport,
    /// It is the last export of an organization.
    OrganizationClosureExport,
}

objects!(FileUpload, FileBody);

/// What is known of a file besides its bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct FileRecord {
    /// Its name, if it was given one.
    pub name: Option<String>,
    /// The merchant's note.
    pub description: String,
    /// The merchant's tags.
    pub tags: Vec<String>,
    /// Whether the public may read it.
    pub is_public: bool,
}

impl FileRecord {
    /// The record as bytes, the same however it was sent.
    pub(crate) fn fingerprint(&self) -> Vec<u8> {
        let Self { name, description, tags, is_public } = self;
        serde_json::json!([name, description, tags, is_public]).to_string().into_bytes()
    }
}

/// A file as it was sent. Its bytes are empty where they could not be read.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The rest.
    pub record: FileRecord,
}

/// Reads an upload in whichever way it was sent.
///
/// # Errors
/// 415 for another media type, 413 for a file of more than 1 MiB, 400 for a
/// body that cannot be read.
pub(crate) async fn read(call: &Call, faults: &mut Faults) -> Result<Upload, Problem> {
    let media = Media::of(&call.headers);
    let named = call.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = named.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let upload = match media {
        Media::Multipart => from_form(call, named, faults).await?,
        // What these bring is looked at, never believed.
        Media::Unsupported if essence.starts_with("image/") || essence == "application/pdf" => {
            Upload { bytes: call.body.to_vec(), record: FileRecord::default() }
        }
        Media::Json | Media::Absent | Media::Form | Media::Unsupported => from_json(call.json()?, faults),
    };
    if upload.bytes.len() > MAX_FILE_BYTES {
        return Err(Early::BodyTooLarge.into());
    }
    Ok(upload)
}

fn from_json(body: Value, faults: &mut Faults) -> Upload {
    let body = Member::<FileUpload>::whole(body, faults).unwrap_or_default();
    let fetch = !matches!(body.url, Member::Absent);
    if fetch {
        faults.say("url", "files are not fetched from addresses: send the file itself");
    }
    // A body that names an address has said where the file is.
    let file = if fetch { body.file.nullable("file", faults) } else { body.file.required("file", faults) };
    let bytes = file.and_then(|text| match BASE64.decode(text.as_bytes()) {
        Ok(bytes) if bytes.is_empty() => {
            faults.rule("file", &Rule::Empty);
            None
        }
        Ok(bytes) => Some(bytes),
        Err(_) => {
            faults.say("file", "must be base64");
            None
        }
    });
    let name = body.name.optional("name", faults);
    let description = body.description.optional("description", faults);
    let tags = body.tags.optional("tags", faults);
    let is_public = body.is_public.optional("isPublic", faults);
    check_source(body.source_type, faults);
    let record = FileRecord {
        name: checked(name, "name", faults, |t| name_of(t)),
        description: checked(description, "description", faults, |t| description_of(t)).unwrap_or_default(),
        tags: tags_of(tags.unwrap_or_default(), faults),
        is_public: is_public.unwrap_or_default(),
    };
    Upload { bytes: bytes.unwrap_or_default(), record }
}

/// What a body changes of a file's record.
pub(crate) fn record_changes(body: Value, faults: &mut Faults) -> FileChanges {
    let body = Member::<FileBody>::whole(body, faults).unwrap_or_default();
    let name = body.name.optional("name", faults);
    let description = body.description.optional("description", faults);
    let tags = body.tags.optional("tags", faults);
    let is_public = body.is_public.optional("isPublic", faults);
    check_source(body.source_type, faults);
    let name = checked(name, "name", faults, |t| name_of(t));
    let description = checked(description, "description", faults, |t| description_of(t));
    FileChanges {
        name: name.map_or(Change::Keep, Change::Set),
        description: Change::Set(description.unwrap_or_default()),
        tags: Change::Set(tags_of(tags.unwrap_or_default(), faults)),
        is_public: Change::Set(is_public.unwrap_or_default()),
    }
}

/// The schema of a list of tags.
fn tags_schema() -> Schema {
    let tag = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(MAX_FILE_TAG_CHARS))
        .pattern(Some(ONE_LINE));
    let tags = ArrayBuilder::new().items(tag).max_items(Some(MAX_FILE_TAGS));
    tags.description(Some("Tags of the file, each of one line.")).build().into()
}

fn name_of(text: &str) -> Result<String, Rule> {
    text::check(text, MAX_FILE_NAME_CHARS).map(|()| text.to_owned())
}

fn description_of(text: &str) -> Result<String, Rule> {
    if !text.is_empty() {
        text::check(text, MAX_FILE_DESCRIPTION_CHARS)?;
    }
    Ok(text.to_owned())
}

fn tags_of(tags: Vec<String>, faults: &mut Faults) -> Vec<String> {
    if tags.len() > MAX_FILE_TAGS {
        faults.rule("tags", &Rule::TooMany { max_entries: MAX_FILE_TAGS });
    } else if let Some(rule) = tags.iter().find_map(|tag| text::check(tag, MAX_FILE_TAG_CHARS).err()) {
        faults.rule("tags", &rule);
    }
    tags
}

fn check_source(member: Member<String>, faults: &mut Faults) {
    let source = member.nullable("sourceType", faults);
    if source.is_some_and(|word| serde_json::from_value::<FileSource>(word.into()).is_err()) {
        faults.rule("sourceType", &Rule::UnknownChoice);
    }
}

/// Reads a form: the first part that has a file name, or is called `file`, is
/// the file, whatever else it is called.
async fn from_form(call: &Call, content_type: &str, faults: &mut Faults) -> Result<Upload, Problem> {
    let broken = |_| Problem::bad_request("The multipart form cannot be read.");
    let boundary = multer::parse_boundary(content_type).map_err(broken)?;
    let stream = Body::from(call.body.clone()).into_data_stream();
    let mut form = multer::Multipart::new(stream, boundary);
    let mut upload = Upload::default();
    let (mut has_file, mut parts) = (false, 0);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        parts += 1;
        if parts > MAX_PARTS {
            return Err(Problem::bad_request("The multipart form has too many parts."));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        if is_refused(&name, false) || file_name.as_deref().is_some_and(|name| is_refused(name, false)) {
            faults.rule("file", &Rule::CardNumber);
            continue;
        }
        let bytes = field.bytes().await.map_err(broken)?;
        if !has_file && (file_name.is_some() || name == "file") {
            has_file = true;
            upload.bytes = bytes.to_vec();
            if upload.record.name.is_none() {
                let base = file_name.as_deref().and_then(|path| path.rsplit(['/', '\\']).next());
                upload.record.name = base.and_then(|text| name_of(text).ok());
            }
            continue;
        }
        let Ok(text) = String::from_utf8(bytes.to_vec()) else {
            faults.say(&name, "must be UTF-8");
            continue;
        };
        if is_refused(&text, false) {
            faults.rule(&name, &Rule::CardNumber);
            continue;
        }
        form_field(&mut upload.record, &name, text, faults);
    }
    if upload.bytes.is_empty() {
        faults.rule("file", if has_file { &Rule::Empty } else { &Rule::Required });
    }
    upload.record.tags = tags_of(upload.record.tags, faults);
    Ok(upload)
}

fn form_field(record: &mut FileRecord, name: &str, text: String, faults: &mut Faults) {
    match name {
        "name" => record.name = checked(Some(text), "name", faults, |t| name_of(t)),
        "description" => {
            let read = checked(Some(text), "description", faults, |t| description_of(t));
            record.description = read.unwrap_or_default();
        }
        "tags" | "tags[]" => record.tags.push(text),
        "isPublic" => match text.as_str() {
            "true" | "1" => record.is_public = true,
            "false" | "0" | "" => record.is_public = false,
            _ => faults.say("isPublic", "must be true or false"),
        },
        "sourceType" => check_source(Member::Value(text), faults),
        "url" => faults.say("url", "files are not fetched from addresses: send the file itself"),
        _ => {}
    }
}
