//! What was read before and is provably current.
//!
//! SQLite tells a connection, by its `data_version`, whether anybody else has
//! committed since it last looked: another thread of this process or another
//! process beside it (<https://www.sqlite.org/pragma.html#pragma_data_version>).
//! So a value is served from memory only where nothing at all was committed
//! since before it was read. PostgreSQL has nothing of the kind and is always
//! asked.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// The most values that are remembered; at the next one all are forgotten.
const MAX_REMEMBERED_VALUES: usize = 8_192;

/// The values, and the connection that knows whether they are current.
pub(crate) struct Memory(Mutex<Inner>);

struct Inner {
    connection: rusqlite::Connection,
    version: i64,
    values: HashMap<String, Arc<dyn Any + Send + Sync>>,
}

/// What memory says of a name.
pub(crate) struct Recalled<T> {
    /// The value, where it is current.
    pub(crate) value: Option<Arc<T>>,
    /// The state of the database just before: what is read from now on is of
    /// this state or a later one.
    pub(crate) version: Option<i64>,
}

impl Memory {
    /// `connection` must do nothing else: its own commits would go unseen.
    pub(crate) fn new(connection: rusqlite::Connection) -> Self {
        Self(Mutex::new(Inner { connection, version: i64::MIN, values: HashMap::new() }))
    }

    pub(crate) fn recall<T: Send + Sync + 'static>(&self, name: &str) -> Recalled<T> {
        let Ok(mut inner) = self.0.lock() else { return Recalled { value: None, version: None } };
        let Some(version) = inner.data_version() else { return Recalled { value: None, version: None } };
        if inner.version != version {
            inner.values.clear();
            inner.version = version;
        }
        let value = inner.values.get(name).cloned().and_then(|value| value.downcast::<T>().ok());
        Recalled { value, version: Some(version) }
    }

    /// Remembers a value that was read after the state `version` was seen.
    pub(crate) fn remember<T: Send + Sync + 'static>(&self, name: String, version: i64, value: Arc<T>) {
        if let Ok(mut inner) = self.0.lock()
            && inner.version == version
        {
            if inner.values.len() >= MAX_REMEMBERED_VALUES {
                inner.values.clear();
            }
            inner.values.insert(name, value);
        }
    }
}

impl Inner {
    fn data_version(&self) -> Option<i64> {
        let mut statement = self.connection.prepare_cached("PRAGMA data_version").ok()?;
        statement.query_row([], |row| row.get(0)).ok()
    }
}
