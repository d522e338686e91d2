//! What a command sees of the database.

use billfold_domain::events::Event;
use billfold_domain::ids::{Id, OrganizationId};

use crate::catalogue::{Catalogue, TableSql};
use crate::directory::{Directory, Entry};
use crate::documents::{Document, Stored, Table};
use crate::fault::Fault;
use crate::pictures::Pictures;
use crate::queries::{Builder, Column, Filter, Page, Query, Scroll, Slice, Test};
use crate::values::{Connection, Failure, Param, Row, Value};

/// One transaction before the organization is known.
pub struct Lookup<'a> {
    connection: &'a mut dyn Connection,
    catalogue: &'a Catalogue,
    failure: Option<Failure>,
    planned: bool,
    asked: u64,
}

/// One transaction of one organization: every statement carries it.
pub struct Tx<'a> {
    lookup: &'a mut dyn Statements,
    catalogue: &'a Catalogue,
    organization: &'a OrganizationId,
}

/// A stored answer to an idempotent request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What the request was, as a digest.
    pub fingerprint: Vec<u8>,
    /// The answer, encrypted by the caller.
    pub sealed: Vec<u8>,
    /// When it was stored, in microseconds of Unix time.
    pub created_us: i64,
}

/// The statements of a transaction, failures noted for the driver.
trait Statements {
    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault>;
    fn query_again(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault>;
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Fault>;
    fn conflict(&mut self) -> Fault;
    fn note_planned(&mut self);
    fn asked(&self) -> u64;
    fn spelling(&self) -> &'static crate::values::Spelling;
    fn log(&mut self, organization: &OrganizationId, event: &mut Event) -> Result<(), Fault>;
}

impl<'a> Lookup<'a> {
    pub(crate) fn new(connection: &'a mut dyn Connection, catalogue: &'a Catalogue) -> Self {
        Self { connection, catalogue, failure: None, planned: false, asked: 0 }
    }

    /// Whether the command planned work.
    pub(crate) fn has_planned(&self) -> bool {
        self.planned
    }

    /// What the driver has to know of a statement that failed.
    pub(crate) fn into_failure(self) -> Option<Failure> {
        self.failure
    }

    pub(crate) fn rows(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault> {
        run(self.connection, &mut self.failure, sql, params)
    }

    /// The same transaction within an organization.
    pub fn within<'b>(&'b mut self, organization: &'b OrganizationId) -> Tx<'b> {
        let catalogue = self.catalogue;
        Tx { lookup: self, catalogue, organization }
    }

    /// What the directory knows under a value.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn resolve(&mut self, kind: Directory, value: &str) -> Result<Option<Entry>, Fault> {
        let sql = self.catalogue.resolve.as_str();
        resolve(self, sql, kind, value)
    }

    /// A value that concerns the whole database.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn meta(&mut self, name: &str) -> Result<Option<String>, Fault> {
        let sql = self.catalogue.get_meta.as_str();
        let rows = run(self.connection, &mut self.failure, sql, &[Param::Text(name)])?;
        Ok(rows.into_iter().next().and_then(|row| row.into_iter().next()).and_then(Value::text))
    }

    /// Notes a value that concerns the whole database, once.
    ///
    /// # Errors
    /// A fault of the database; somebody else's value makes the command run again.
    pub fn put_meta(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        let catalogue = self.catalogue;
        self.execute(&catalogue.put_meta, &[Param::Text(name), Param::Text(value)])?;
        Ok(())
    }

    /// Every organization's id, oldest first.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn organizations(&mut self) -> Result<Vec<OrganizationId>, Fault> {
        let sql = "SELECT id FROM organizations ORDER BY created, id";
        let rows = run(self.connection, &mut self.failure, sql, &[])?;
        Ok(rows.into_iter().filter_map(|row| row.into_iter().next()?.text()).map(OrganizationId::stored).collect())
    }
}

fn run(
    connection: &mut dyn Connection,
    noted: &mut Option<Failure>,
    sql: &str,
    params: &[Param<'_>],
) -> Result<Vec<Row>, Fault> {
    connection.query(sql, params).map_err(|failure| note(noted, failure))
}

/// Notes the failure for the driver, which decides whether the command runs
/// again, and gives the command something to return.
fn note(noted: &mut Option<Failure>, failure: Failure) -> Fault {
    let fault = Fault::Contended { tries: 1 };
    noted.get_or_insert(failure);
    fault
}

impl Statements for Lookup<'_> {
    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault> {
        self.asked = self.asked.saturating_add(1);
        run(self.connection, &mut self.failure, sql, params)
    }
    fn query_again(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault> {
        self.asked = self.asked.saturating_add(1);
        self.connection.query_again(sql, params).map_err(|failure| note(&mut self.failure, failure))
    }
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Fault> {
        self.connection.execute(sql, params).map_err(|failure| note(&mut self.failure, failure))
    }
    fn conflict(&mut self) -> Fault {
        note(&mut self.failure, Failure::Conflict)
    }
    fn note_planned(&mut self) {
        self.planned = true;
    }
    fn asked(&self) -> u64 {
        self.asked
    }
    fn spelling(&self) -> &'static crate::values::Spelling {
        self.connection.spelling()
    }
    fn log(&mut self, organization: &OrganizationId, event: &mut Event) -> Result<(), Fault> {
        if !self.connection.heads().knows(organization) {
            let (sql, strand) = (self.catalogue.get_head.as_str(), self.connection.heads().strand);
            let params = [Param::Text(organization.as_str()), Param::Integer(i64::from(strand))];
            let row = self.rows(sql, &params)?.into_iter().next();
            self.connection.heads().learn(organization, row);
        }
        self.connection.heads().enter(organization, event);
        Ok(())
    }
}

fn resolve(statements: &mut dyn Statements, sql: &str, kind: Directory, value: &str) -> Result<Option<Entry>, Fault> {
    let rows = statements.query(sql, &[Param::Text(kind.word()), Param::Text(value)])?;
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    let mut texts = row.into_iter().filter_map(Value::text);
    Ok(match (texts.next(), texts.next(), texts.next()) {
        (Some(organization), Some(target), Some(note)) => {
            Some(Entry { organization: OrganizationId::stored(organization), target, note })
        }
        _ => None,
    })
}

impl<'a> Tx<'a> {
    /// The organization of this transaction.
    pub fn organization(&self) -> &OrganizationId {
        self.organization
    }

    /// How many statements that read this transaction has run: what is to cost the
    /// same however many records there are can be held to it.
    pub fn asked(&self) -> u64 {
        self.lookup.asked()
    }

    pub(crate) fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    pub(crate) fn run(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Fault> {
        self.lookup.execute(sql, params)
    }

    /// Notes that there will be work for whoever waits for it.
    pub(crate) fn note_planned(&mut self) {
        self.lookup.note_planned();
    }

    pub(crate) fn rows_of(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Fault> {
        self.lookup.query(sql, params)
    }

    fn sql<T: Document>(&self, pick: impl Fn(&'a TableSql) -> &'a String) -> &'a str {
        self.catalogue.table(T::TABLE).map_or("", |table| pick(table))
    }

    fn fetch<T: Document>(&mut self, sql: &str, id: &str) -> Result<Option<Stored<T>>, Fault> {
        let rows = self.lookup.query(sql, &[Param::Text(self.organization.as_str()), Param::Text(id)])?;
        rows.into_iter().next().map(|row| read(row, T::TABLE, id)).transpose()
    }

    /// The record of an id.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn get<T: Document>(&mut self, id: &str) -> Result<Option<Stored<T>>, Fault> {
        let sql = self.sql::<T>(|table| &table.get);
        self.fetch(sql, id)
    }

    /// The record of an id, held as it is until the commit: for a record that
    /// this command only depends on.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn get_locked<T: Document>(&mut self, id: &str) -> Result<Option<Stored<T>>, Fault> {
        let sql = self.sql::<T>(|table| &table.get_locked);
        self.fetch(sql, id)
    }

    /// Whether there is a record of an id, which stays until the commit.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn is_there<T: Document>(&mut self, id: &str) -> Result<bool, Fault> {
        let sql = self.sql::<T>(|table| &table.is_there);
        Ok(!self.lookup.query_again(sql, &[Param::Text(self.organization.as_str()), Param::Text(id)])?.is_empty())
    }

    /// Stores a new record.
    ///
    /// # Errors
    /// A fault of the database; when the id is there already, the command runs
    /// again and then sees it.
    pub fn insert<T: Document>(&mut self, mut value: T) -> Result<Stored<T>, Fault> {
        let Some(pictures) = Pictures::take(&mut value) else {
            let doc = write(&value)?;
            return self.insert_as(value, &doc);
        };
        let (doc, created) = (write(&value)?, value.created().as_microsecond());
        let [before, after] = pictures.params();
        let params = [
            Param::Text(self.organization.as_str()),
            Param::Text(value.id()),
            Param::Integer(created),
            Param::Integer(created),
            Param::Json(&doc),
            before,
            after,
        ];
        self.lookup.execute(&self.catalogue.insert_fact, &params)?;
        pictures.put(&mut value);
        Ok(Stored { rev: created, value })
    }

    /// Stores a new record whose JSON is at hand. Not for facts, whose JSON is not all
    /// that is stored of them.
    ///
    /// # Errors
    /// As [`Tx::insert`].
    pub fn insert_as<T: Document>(&mut self, value: T, doc: &str) -> Result<Stored<T>, Fault> {
        let created = value.created().as_microsecond();
        // A revision starts at the time of making, so that a record made anew
        // under an old id never has a revision that somebody still holds.
        let params = [
            Param::Text(self.organization.as_str()),
            Param::Text(value.id()),
            Param::Integer(created),
            Param::Integer(created),
            Param::Json(doc),
        ];
        let sql = self.sql::<T>(|table| &table.insert);
        self.lookup.execute(sql, &params)?;
        Ok(Stored { rev: created, value })
    }

    /// Stores a record that was read at a revision.
    ///
    /// # Errors
    /// A fault of the database; when the revision has passed, the command runs
    /// again and then sees the new one.
    pub fn update<T: Document>(&mut self, rev: i64, mut value: T) -> Result<Stored<T>, Fault> {
        let Some(pictures) = Pictures::take(&mut value) else {
            let doc = write(&value)?;
            return self.update_as(rev, value, &doc);
        };
        let doc = write(&value)?;
        let [before, after] = pictures.params();
        let params = [
            Param::Text(self.organization.as_str()),
            Param::Text(value.id()),
            Param::Integer(rev),
            Param::Json(&doc),
            before,
            after,
        ];
        if self.lookup.execute(&self.catalogue.update_fact, &params)? != 1 {
            return Err(self.lookup.conflict());
        }
        pictures.put(&mut value);
        Ok(Stored { rev: rev.saturating_add(1), value })
    }

    /// Stores a record that was read at a revision, and whose JSON is at hand. Not for
    /// facts, whose JSON is not all that is stored of them.
    ///
    /// # Errors
    /// As [`Tx::update`].
    pub fn update_as<T: Document>(&mut self, rev: i64, value: T, doc: &str) -> Result<Stored<T>, Fault> {
        let params =
            [Param::Text(self.organization.as_str()), Param::Text(value.id()), Param::Integer(rev), Param::Json(doc)];
        let sql = self.sql::<T>(|table| &table.update);
        if self.lookup.execute(sql, &params)? == 1 {
            Ok(Stored { rev: rev.saturating_add(1), value })
        } else {
            Err(self.lookup.conflict())
        }
    }

    /// Deletes a record that was read at a revision.
    ///
    /// # Errors
    /// As [`Tx::update`].
    pub fn delete<T: Document>(&mut self, rev: i64, id: &str) -> Result<(), Fault> {
        let sql = self.sql::<T>(|table| &table.delete);
        let params = [Param::Text(self.organization.as_str()), Param::Text(id), Param::Integer(rev)];
        if self.lookup.execute(sql, &params)? == 1 { Ok(()) } else { Err(self.lookup.conflict()) }
    }

    pub(crate) fn rows<T: Document>(&mut self, builder: &Builder) -> Result<Vec<Stored<T>>, Fault> {
        let params: Vec<Param<'_>> = builder.bound.iter().map(crate::queries::Bound::as_param).collect();
        let rows = self.lookup.query(&builder.sql, &params)?;
        rows.into_iter().map(|row| read(row, T::TABLE, "?")).collect()
    }

    pub(crate) fn builder<T: Document>(&self, select: &str) -> Builder {
        Builder::new(self.lookup.spelling(), select, T::TABLE.name(), self.organization.as_str())
    }

    /// A page of records by offset, and how many there are.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn list<T: Document>(&mut self, query: &Query) -> Result<Page<T>, Fault> {
        let total = self.count::<T>(&query.filters, query.search.as_deref())?;
        if query.limit == 0 || u64::from(query.offset) >= total {
            return Ok(Page { items: Vec::new(), total });
        }
        let mut builder = self.builder::<T>(T::TABLE.columns());
        builder.filters(&query.filters);
        if let Some(text) = &query.search {
            builder.search::<T>(text);
        }
        builder.order(&query.sort);
        builder.page(query.limit, query.offset);
        Ok(Page { items: self.rows(&builder)?, total })
    }

    /// How many records match.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn count<T: Document>(&mut self, filters: &[Filter], search: Option<&str>) -> Result<u64, Fault> {
        let mut builder = self.builder::<T>("COUNT(*)");
        builder.filters(filters);
        if let Some(text) = search {
            builder.search::<T>(text);
        }
        let params: Vec<Param<'_>> = builder.bound.iter().map(crate::queries::Bound::as_param).collect();
        let rows = self.lookup.query(&builder.sql, &params)?;
        let count = rows.first().and_then(|row| row.first()).and_then(Value::integer).unwrap_or_default();
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// A page of records by cursor, newest first. None when the cursor names no
    /// record.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn scroll<T: Document>(&mut self, scroll: &Scroll) -> Result<Option<Slice<T>>, Fault> {
        if scroll.filters.is_empty() && scroll.after.is_none() && scroll.before.is_none() {
            return self.newest(scroll.limit).map(Some);
        }
        let mut builder = self.builder::<T>(T::TABLE.columns());
        builder.filters(&scroll.filters);
        let backwards = scroll.before.is_some();
        for (cursor, sign) in [(&scroll.after, "<"), (&scroll.before, ">")] {
            let Some(id) = cursor else { continue };
            let Some(at) = self.get::<T>(id)? else { return Ok(None) };
            builder.beyond(sign, at.value.created().as_microsecond(), id);
        }
        let limit = usize::try_from(scroll.limit).unwrap_or(usize::MAX);
        builder.newest_first(backwards, i64::from(scroll.limit) + 1);
        let mut items = self.rows(&builder)?;
        let has_more = items.len() > limit;
        items.truncate(limit);
        if backwards {
            items.reverse();
        }
        Ok(Some(Slice { items, has_more }))
    }

    /// The first page of all records, newest first. Many commands begin with such a look,
    /// so its statement is always at hand.
    pub(crate) fn newest<T: Document>(&mut self, limit: u32) -> Result<Slice<T>, Fault> {
        let sql = self.sql::<T>(|table| &table.newest);
        let params = [Param::Text(self.organization.as_str()), Param::Integer(i64::from(limit) + 1)];
        let rows = self.lookup.query_again(sql, &params)?;
        let read = |row| read(row, T::TABLE, "?");
        let mut items = rows.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let has_more = items.len() > limit;
        items.truncate(limit);
        Ok(Slice { items, has_more })
    }

    /// The newest record whose column has this value.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn find<T: Document>(&mut self, column: Column, value: &str) -> Result<Option<Stored<T>>, Fault> {
        let mut builder = self.builder::<T>(T::TABLE.columns());
        builder.filters(&[Filter { column, test: Test::AnyOf(vec![value.to_owned()]), negated: false }]);
        builder.newest_first(false, 1);
        Ok(self.rows(&builder)?.into_iter().next())
    }

    /// What the directory knows under a value, whoever owns it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn resolve(&mut self, kind: Directory, value: &str) -> Result<Option<Entry>, Fault> {
        resolve(self.lookup, &self.catalogue.resolve, kind, value)
    }

    /// Enters a value into the directory. The caller has looked first; when
    /// somebody else was quicker the command runs again.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn claim(&mut self, kind: Directory, value: &str, target: &str, note: &str) -> Result<(), Fault> {
        let sql = self.catalogue.claim.as_str();
        let params = [
            Param::Text(kind.word()),
            Param::Text(value),
            Param::Text(self.organization.as_str()),
            Param::Text(target),
            Param::Text(note),
        ];
        self.lookup.execute(sql, &params)?;
        Ok(())
    }

    /// Takes this organization's value out of the directory.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn release(&mut self, kind: Directory, value: &str) -> Result<bool, Fault> {
        let sql = self.catalogue.release.as_str();
        let params = [Param::Text(kind.word()), Param::Text(value), Param::Text(self.organization.as_str())];
        Ok(self.lookup.execute(sql, &params)? > 0)
    }

    /// Stores a fact beside its effect, as the next entry of the organization's log.
    /// Answers it as it was stored.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn emit(&mut self, mut event: Event) -> Result<Event, Fault> {
        self.lookup.log(self.organization, &mut event)?;
        self.insert(event).map(|stored| stored.value)
    }

    /// Stores the bytes of a record.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn put_blob<K>(&mut self, id: &Id<K>, bytes: &[u8]) -> Result<(), Fault> {
        let sql = self.catalogue.put_blob.as_str();
        let params = [Param::Text(self.organization.as_str()), Param::Text(id.as_str()), Param::Bytes(bytes)];
        self.lookup.execute(sql, &params)?;
        Ok(())
    }

    /// The bytes of a record.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn get_blob<K>(&mut self, id: &Id<K>) -> Result<Option<Vec<u8>>, Fault> {
        let sql = self.catalogue.get_blob.as_str();
        let rows = self.lookup.query(sql, &[Param::Text(self.organization.as_str()), Param::Text(id.as_str())])?;
        Ok(rows.into_iter().next().and_then(|row| row.into_iter().next()).and_then(Value::bytes))
    }

    /// Deletes the bytes of a record.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn delete_blob<K>(&mut self, id: &Id<K>) -> Result<(), Fault> {
        let sql = self.catalogue.delete_blob.as_str();
        self.lookup.execute(sql, &[Param::Text(self.organization.as_str()), Param::Text(id.as_str())])?;
        Ok(())
    }

    /// The stored answer under an idempotency key's digest.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn answer(&mut self, surface: &str, key_digest: &str) -> Result<Option<Answer>, Fault> {
        let sql = self.catalogue.get_answer.as_str();
        let params = [Param::Text(self.organization.as_str()), Param::Text(surface), Param::Text(key_digest)];
        let rows = self.lookup.query(sql, &params)?;
        let Some(mut row) = rows.into_iter().next().map(Vec::into_iter) else { return Ok(None) };
        let fingerprint = row.next().and_then(Value::bytes);
        let sealed = row.next().and_then(Value::bytes);
        let created = row.next().and_then(|value| value.integer());
        Ok(match (fingerprint, sealed, created) {
            (Some(fingerprint), Some(sealed), Some(created_us)) => Some(Answer { fingerprint, sealed, created_us }),
            _ => None,
        })
    }

    /// Stores the answer of this command under an idempotency key's digest.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn put_answer(&mut self, surface: &str, key_digest: &str, answer: &Answer) -> Result<(), Fault> {
        let sql = self.catalogue.put_answer.as_str();
        let params = [
            Param::Text(self.organization.as_str()),
            Param::Text(surface),
            Param::Text(key_digest),
            Param::Bytes(&answer.fingerprint),
            Param::Bytes(&answer.sealed),
            Param::Integer(answer.created_us),
        ];
        self.lookup.execute(sql, &params)?;
        Ok(())
    }

    /// Forgets the stored answer under an idempotency key's digest.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn drop_answer(&mut self, surface: &str, key_digest: &str) -> Result<(), Fault> {
        let sql = self.catalogue.drop_answer.as_str();
        let params = [Param::Text(self.organization.as_str()), Param::Text(surface), Param::Text(key_digest)];
        self.lookup.execute(sql, &params)?;
        Ok(())
    }

    /// Forgets this organization's answers stored before a time, in
    /// microseconds of Unix time; answers how many.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn sweep_answers(&mut self, before_us: i64) -> Result<u64, Fault> {
        let sql = self.catalogue.sweep_answers.as_str();
        self.lookup.execute(sql, &[Param::Text(self.organization.as_str()), Param::Integer(before_us)])
    }
}

fn write<T: Document>(value: &T) -> Result<String, Fault> {
    value.to_json().map_err(|error| Fault::Database(std::sync::Arc::new(error)))
}

fn read<T: Document>(row: Row, table: Table, id: &str) -> Result<Stored<T>, Fault> {
    let mut row = row.into_iter();
    let rev = row.next().and_then(|value| value.integer()).unwrap_or_default();
    let doc = row.next().and_then(Value::text).unwrap_or_default();
    let mut value = T::from_json(&doc).map_err(|error| Fault::BadDocument {
        table: table.name(),
        id: id.to_owned(),
        source: std::sync::Arc::new(error),
    })?;
    Pictures::read(row).put(&mut value);
    Ok(Stored { rev, value })
}
