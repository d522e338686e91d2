//! What every operation that changes something can be asked for besides.

use std::sync::Arc;

use billfold_domain::Refusal;
use billfold_domain::organizations::Organization;
use billfold_store::Tx;
use ring::digest;

use crate::errors::Result;

/// Which surface a request came through; idempotency keys of one are unknown
/// to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// Rebilly's dialect.
    Rebilly,
    /// Stripe's dialect.
    Stripe,
    /// The hosted pages.
    Pages,
}

impl Surface {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Rebilly => "rebilly",
            Self::Stripe => "stripe",
            Self::Pages => "pages",
        }
    }
}

/// In which state a record must be for the change to happen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Precondition {
    /// In any.
    #[default]
    None,
    /// The caller said nothing where it could have: in any, unless the
    /// organization wants a precondition for a record that is there.
    Unsaid,
    /// At one of these revisions.
    Match(Vec<i64>),
    /// There at all.
    Exists,
    /// Not there.
    Absent,
}

impl Precondition {
    /// Checks the state: the record's revision, or none when it is not there.
    ///
    /// # Errors
    /// [`Refusal::PreconditionFailed`].
    pub fn check(&self, rev: Option<i64>) -> std::result::Result<(), Refusal> {
        let holds = match (self, rev) {
            (Self::None | Self::Unsaid, _) | (Self::Exists, Some(_)) | (Self::Absent, None) => true,
            (Self::Match(revisions), Some(rev)) => revisions.contains(&rev),
            (Self::Match(_) | Self::Exists, None) | (Self::Absent, Some(_)) => false,
        };
        if holds { Ok(()) } else { Err(Refusal::PreconditionFailed) }
    }

    /// The same within a transaction, where it can be known whether the
    /// organization wants a precondition.
    ///
    /// # Errors
    /// [`Refusal::PreconditionFailed`]; [`Refusal::PreconditionRequired`]; a fault
    /// of the database.
    pub(crate) fn hold(&self, tx: &mut Tx<'_>, rev: Option<i64>) -> Result<()> {
        if *self == Self::Unsaid && rev.is_some() {
            let id = tx.organization().clone();
            let organization = tx.get::<Organization>(id.as_str())?;
            if organization.is_some_and(|organization| organization.value.requires_precondition) {
                return Err(Refusal::PreconditionRequired.into());
            }
        }
        Ok(self.check(rev)?)
    }
}

/// How a change is to be made.
#[derive(Debug)]
pub struct Write<T> {
    /// In which state the record must be.
    pub precondition: Precondition,
    /// Do everything but keep it: a surface that found faults of its own learns
    /// the rest of them this way.
    pub check_only: bool,
    /// Make it once for this key.
    pub once: Option<Once<T>>,
}

impl<T> Write<T> {
    /// Nothing besides.
    pub fn plain() -> Self {
        Self { precondition: Precondition::None, check_only: false, once: None }
    }

    /// Only in this state.
    pub fn when(precondition: Precondition) -> Self {
        Self { precondition, ..Self::plain() }
    }
}

/// How a surface writes the answer that is kept and replayed.
pub type Encode<T> = Arc<dyn Fn(&T) -> Vec<u8> + Send + Sync>;

/// A request that is to have one effect however often it is sent.
pub struct Once<T> {
    /// The surface.
    pub surface: Surface,
    /// The client's key: 1 to 255 printable characters.
    pub key: String,
    /// What the request is, as a digest.
    pub fingerprint: Vec<u8>,
    /// How the answer is written.
    pub encode: Encode<T>,
}

impl<T> std::fmt::Debug for Once<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key protects the stored answer: it is as secret as that.
        f.debug_struct("Once").field("surface", &self.surface).finish_non_exhaustive()
    }
}

impl<T> Once<T> {
    /// A request by its method, address and body.
    pub fn new(surface: Surface, key: String, request: (&str, &str, &[u8]), encode: Encode<T>) -> Self {
        let (method, path, body) = request;
        let mut context = digest::Context::new(&digest::SHA256);
        for part in [method.as_bytes(), b"\0", path.as_bytes(), b"\0", body] {
            context.update(part);
        }
        Self { surface, key, fingerprint: context.finish().as_ref().to_vec(), encode }
    }
}

/// What came of a change.
#[derive(Debug)]
pub enum Written<T> {
    /// It was made now.
    Fresh(T),
    /// It was made before, with this answer.
    Replayed(Vec<u8>),
}
