//! How a dialect writes events, without anybody here knowing a dialect.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use billfold_domain::events::{Event, EventKind};
use billfold_domain::webhooks::Dialect;

use crate::errors::Result;
use crate::{App, Caller};

/// An event that is written for an endpoint.
#[derive(Clone, Debug)]
pub struct Told {
    /// The event.
    pub event: Event,
    /// How many endpoints have not taken it yet.
    pub pending: u32,
    /// The version of the form that the endpoint wants.
    pub version: Option<String>,
}

/// A body that is being written; none where the form has nothing to say of it.
pub type Writing<'a> = Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>>> + Send + 'a>>;

/// How a dialect tells of facts.
pub trait EventForm: Send + Sync {
    /// Whose form it is.
    fn dialect(&self) -> Dialect;

    /// The dialect's word for a kind of event; none for what it does not tell of.
    fn word(&self, kind: EventKind) -> Option<&'static str>;

    /// Writes an event as the JSON that an endpoint is sent. What the record refers
    /// to is looked up as `caller` sees it.
    fn write<'a>(&'a self, app: &'a App, caller: &'a Caller, told: &'a Told) -> Writing<'a>;
}

/// How webhooks are written and where they may go.
#[derive(Clone, Default)]
pub struct Forms {
    /// The forms, one of a dialect.
    pub forms: Vec<Arc<dyn EventForm>>,
    /// Whether endpoints may be within private networks.
    pub allow_private: bool,
}

impl Forms {
    /// The form of a dialect.
    pub fn of(&self, dialect: Dialect) -> Option<&Arc<dyn EventForm>> {
        self.forms.iter().find(|form| form.dialect() == dialect)
    }

    /// A dialect's word for a kind of event.
    pub(crate) fn word(&self, dialect: Dialect, kind: EventKind) -> Option<&'static str> {
        self.of(dialect)?.word(kind)
    }

    /// Whether any dialect tells of a kind of event.
    pub(crate) fn tell_of(&self, kind: EventKind) -> bool {
        self.forms.iter().any(|form| form.word(kind).is_some())
    }
}
