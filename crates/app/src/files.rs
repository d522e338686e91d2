//! Files that a merchant uploads: logos, kept as they were written anew.

pub mod images;

use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::files::{self, File, FileChanges};
use billfold_domain::ids::{FileId, IdStyle, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::portals::Portal;
use billfold_domain::websites::Website;
use billfold_store::{Directory, Page, Query, Stored, Tx};
use ring::digest;

use crate::errors::{Error, Result};
use crate::secret::sha256_hex;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller, Role};

pub use images::{Picture, Unfit, remake};

/// Below which address the public reads logos and public files.
pub const PUBLIC_PREFIX: &str = "/logos";

/// The columns that lists of files filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The name.
    pub const NAME: Column = Column::Path("name");
    /// The merchant's note.
    pub const DESCRIPTION: Column = Column::Path("description");
    /// The media type.
    pub const FORM: Column = Column::Path("form");
    /// SHA-1 of the bytes.
    pub const SHA1: Column = Column::Path("sha1");
    /// Whether the public may read it.
    pub const IS_PUBLIC: Column = Column::Path("is_public");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// A file to keep.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Its name; none for one made from its id.
    pub name: Option<String>,
    /// The merchant's note.
    pub description: String,
    /// The merchant's tags.
    pub tags: Vec<String>,
    /// Whether anybody who knows its address may read it.
    pub is_public: bool,
    /// The image, as [`remake`] made it.
    pub picture: Picture,
}

/// A file with its bytes.
#[derive(Clone, Debug)]
pub struct Content {
    /// The file.
    pub file: Stored<File>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The path, on this server, under which the public reads a file: it names the
/// bytes, so that they can be kept by whoever read them.
pub fn public_path(file: &File) -> String {
    format!("{PUBLIC_PREFIX}/{}", public_name(file.id.as_str(), &file.sha256))
}

fn public_name(id: &str, sha256: &str) -> String {
    format!("{id}/{sha256}")
}

/// A page of files.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<File>> {
    caller.require(Resource::Files, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One file, without its bytes.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &FileId) -> Result<Stored<File>> {
    caller.require(Resource::Files, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::File).into()))
        .await
}

/// One file with its bytes: where it is to fit within so many pixels, width and height,
/// those of a picture that does, in proportion.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn content(app: &App, caller: &Caller, id: &FileId, within: Option<(u32, u32)>) -> Result<Content> {
    caller.require(Resource::Files, Access::Read)?;
    let id = id.clone();
    let content = app.store().read(&caller.organization, move |tx| read(tx, &id)).await?;
    let Some(within) = within else { return Ok(content) };
    let fitted = images::fitted(content.bytes.clone(), content.file.value.form, within).await;
    Ok(Content { bytes: fitted.unwrap_or(content.bytes), ..content })
}

fn read(tx: &mut Tx<'_>, id: &FileId) -> Result<Content> {
    let missing = || Error::from(Refusal::NotFound(Noun::File));
    let file = tx.get::<File>(id.as_str())?.ok_or_else(missing)?;
    let bytes = tx.get_blob(id)?.ok_or_else(missing)?;
    Ok(Content { file, bytes })
}

/// A file that the public may read: one that is public, or a logo.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn public(app: &App, id: &str, sha256: &str) -> Result<Content> {
    let name = public_name(id, sha256);
    app.store()
        .look(move |lookup| {
            let missing = || Error::from(Refusal::NotFound(Noun::File));
            let entry = lookup.resolve(Directory::File, &name)?.ok_or_else(missing)?;
            let mut tx = lookup.within(&entry.organization);
            let content = read(&mut tx, &FileId::stored(entry.target))?;
            let id = content.file.value.id.clone();
            if content.file.value.is_public || user(&mut tx, &id)?.is_some() { Ok(content) } else { Err(missing()) }
        })
        .await
}

/// What uses a file as its logo.
fn user(tx: &mut Tx<'_>, id: &FileId) -> Result<Option<Noun>> {
    if tx.find::<Portal>(crate::portals::columns::LOGO, id.as_str())?.is_some() {
        return Ok(Some(Noun::Portal));
    }
    let website = tx.find::<Website>(crate::websites::columns::LOGO, id.as_str())?;
    Ok(website.map(|_| Noun::Website))
}

/// Keeps a file. A publishable key can make private ones.
///
/// # Errors
/// [`Refusal::Forbidden`] for a public one without a secret key.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewFile,
    write: Write<Stored<File>>,
) -> Result<Written<Stored<File>>> {
    if new.is_public || caller.role != Role::Publishable {
        caller.require(Resource::Files, Access::Write)?;
    }
    let id: FileId = app.next_id(IdStyle::Crockford);
    let now = app.now();
    let NewFile { name, description, tags, is_public, picture } = new;
    let Picture { form, width, height, bytes } = picture;
    let file = File {
        name: name.unwrap_or_else(|| format!("{id}.{}", form.extension())),
        id,
        description,
        tags,
        form,
        size_bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        width,
        height,
        sha1: sha1_hex(&bytes),
        sha256: sha256_hex(&bytes),
        is_public,
        created: now,
        updated: now,
    };
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        tx.claim(Directory::File, &public_name(file.id.as_str(), &file.sha256), file.id.as_str(), "")?;
        tx.put_blob(&file.id, &bytes)?;
        let fact = (EventKind::FileCreated, Noun::File, file.id.as_str());
        tx.emit(task.change(&by, fact, None, Some(&file)))?;
        Ok(tx.insert(file.clone())?)
    })
    .await
}

fn sha1_hex(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Changes a file's record; its bytes never change.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &FileId,
    changes: FileChanges,
    write: Write<Stored<File>>,
) -> Result<Written<Stored<File>>> {
    caller.require(Resource::Files, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let precondition = write.precondition.clone();
    app.write(caller, write, move |tx| {
        let current = tx.get::<File>(id.as_str())?.ok_or(Refusal::NotFound(Noun::File))?;
        precondition.hold(tx, Some(current.rev))?;
        let Some(next) = files::update(&current.value, &changes, task.now()) else {
            return Ok(current);
        };
        let fact = (EventKind::FileUpdated, Noun::File, id.as_str());
        tx.emit(task.change(&by, fact, Some(&current.value), Some(&next)))?;
        Ok(tx.update(current.rev, next)?)
    })
    .await
}

/// Deletes a file that is no logo.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::InUse`].
pub async fn delete(app: &App, caller: &Caller, id: &FileId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Files, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            // The lock keeps it from becoming a logo meanwhile.
            let current = tx.get_locked::<File>(id.as_str())?.ok_or(Refusal::NotFound(Noun::File))?;
            precondition.hold(tx, Some(current.rev))?;
            if let Some(by) = user(tx, &id)? {
                return Err(Refusal::InUse { by }.into());
            }
            tx.release(Directory::File, &public_name(id.as_str(), &current.value.sha256))?;
            tx.delete_blob(&id)?;
            let fact = (EventKind::FileDeleted, Noun::File, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), None))?;
            tx.delete::<File>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}
