//! What was read before and is provably current.
//!
//! A value is served from memory only where nothing at all was committed since
//! before it was read, by this process or another one ([`WalIndex`]). PostgreSQL
//! has nothing of the kind and is always asked.

use std::any::Any;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::catalogue::Catalogue;
use crate::fault::Fault;
use crate::jobs::fault_of;
use crate::readers::Reader;
use crate::sqlite::Session;
use crate::tx::Lookup;
use crate::wal_index::{State, WalIndex};

/// The most values that are remembered; at the next one all are forgotten.
const MAX_REMEMBERED_VALUES: usize = 8_192;

/// The values, and what knows whether they are current.
pub(crate) struct Memory {
    index: Arc<WalIndex>,
    values: RwLock<HashMap<String, Remembered>>,
    reader: Mutex<Reader>,
    catalogue: Arc<Catalogue>,
}

struct Remembered {
    value: Arc<dyn Any + Send + Sync>,
    /// A state of the database from before the value was read.
    state: State,
}

/// What memory says of a name.
pub(crate) enum Recalled<T> {
    /// The value, which is current in this state.
    Current(Arc<T>, State),
    /// There was a value, but something was committed since.
    Stale,
    /// There was none. What is read from now on is of this state or a later one.
    Unknown(Option<State>),
}

impl Memory {
    pub(crate) fn new(index: Arc<WalIndex>, reader: Reader, catalogue: Arc<Catalogue>) -> Self {
        Self { index, values: RwLock::default(), reader: Mutex::new(reader), catalogue }
    }

    /// `seen` is a state that the caller may be served from, because it was seen after
    /// the caller's request began.
    pub(crate) fn recall<T: Send + Sync + 'static>(&self, name: &str, seen: Option<State>) -> Recalled<T> {
        if let Some(state) = seen
            && let current @ Recalled::Current(..) = self.recall_in(name, state)
        {
            return current;
        }
        match self.index.state() {
            Some(state) => self.recall_in(name, state),
            None => Recalled::Unknown(None),
        }
    }

    fn recall_in<T: Send + Sync + 'static>(&self, name: &str, state: State) -> Recalled<T> {
        let values = self.values.read().unwrap_or_else(PoisonError::into_inner);
        match values.get(name) {
            Some(known) if known.state == state => match Arc::clone(&known.value).downcast::<T>() {
                Ok(value) => Recalled::Current(value, state),
                Err(_) => Recalled::Unknown(Some(state)),
            },
            Some(_) => Recalled::Stale,
            None => Recalled::Unknown(Some(state)),
        }
    }

    /// Remembers a value that was read after the state was seen.
    pub(crate) fn remember<T: Send + Sync + 'static>(&self, name: String, state: State, value: Arc<T>) {
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        if values.len() >= MAX_REMEMBERED_VALUES && !values.contains_key(&name) {
            values.clear();
        }
        values.insert(name, Remembered { value, state });
    }

    /// Reads again, here and now, what was known a moment ago: its pages are at
    /// hand, and the way to another thread would take longer than the look. Of
    /// many who want the same value one reads it.
    pub(crate) fn refresh<T, E, F>(&self, name: String, work: &F) -> Result<Option<Arc<T>>, E>
    where
        T: Send + Sync + 'static,
        E: From<Fault>,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E>,
    {
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let state = match self.recall::<T>(&name, None) {
            Recalled::Current(value, _) => return Ok(Some(value)),
            Recalled::Stale | Recalled::Unknown(_) => self.index.state(),
        };
        let found = self.read(&reader, work)?.map(Arc::new);
        match (&found, state) {
            (Some(value), Some(state)) => self.remember(name, state, Arc::clone(value)),
            _ => {
                let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
                values.remove(&name);
            }
        }
        Ok(found)
    }

    fn read<T, E, F>(&self, reader: &Reader, work: &F) -> Result<Option<T>, E>
    where
        E: From<Fault>,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E>,
    {
        let read = |session: &mut Session<'_>| {
            let mut lookup = Lookup::new(session, &self.catalogue);
            let found = catch_unwind(AssertUnwindSafe(|| work(&mut lookup)));
            (lookup.into_failure(), found)
        };
        match reader.snapshot(read)? {
            (Some(failure), _) => Err(fault_of(failure, 1).into()),
            (None, Ok(found)) => found,
            (None, Err(_)) => Err(Fault::Panicked.into()),
        }
    }
}
