//! Places in lists that are newest first.

use jiff::Timestamp;

use crate::documents::Document;
use crate::fault::Fault;
use crate::queries::{Filter, Slice};
use crate::tx::Tx;

/// A place in a list that is newest first: where a record stands, or stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// When the record was made.
    pub created: Timestamp,
    /// Its id.
    pub id: String,
}

impl Tx<'_> {
    /// A page of the records that are older than a place, newest first, whether or not a
    /// record still stands there; of all records without a place.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn onward<T: Document>(
        &mut self,
        filters: &[Filter],
        after: Option<&Place>,
        limit: u32,
    ) -> Result<Slice<T>, Fault> {
        if filters.is_empty() && after.is_none() {
            return self.newest(limit);
        }
        let mut builder = self.builder::<T>(T::TABLE.columns());
        builder.filters(filters);
        if let Some(place) = after {
            builder.beyond("<", place.created.as_microsecond(), &place.id);
        }
        builder.newest_first(false, i64::from(limit) + 1);
        let mut items = self.rows(&builder)?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let has_more = items.len() > limit;
        items.truncate(limit);
        Ok(Slice { items, has_more })
    }
}
