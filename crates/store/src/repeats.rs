//! What the commands of one transaction ask one after the other.
//!
//! Commands that are committed together often begin alike: each asks whether the website
//! is there, and which endpoints want to be told. The writer is alone within its
//! transaction, so an answer holds until one of its own statements writes to that table.

use crate::values::{Param, Row};

/// The most answers that are kept at a time.
const MAX_ANSWERS: usize = 16;
/// The most rows of an answer that is kept.
const MAX_ROWS: usize = 16;

/// The answers of one transaction.
#[derive(Default)]
pub(crate) struct Repeats(Vec<Known>);

struct Known {
    sql: String,
    /// The table that it reads; none where that cannot be told.
    table: Option<String>,
    params: Vec<Bound>,
    rows: Vec<Row>,
}

#[derive(PartialEq, Eq)]
enum Bound {
    Text(String),
    Integer(i64),
}

impl Bound {
    fn of(param: &Param<'_>) -> Option<Self> {
        match param {
            Param::Text(text) => Some(Self::Text((*text).to_owned())),
            Param::Integer(value) => Some(Self::Integer(*value)),
            Param::Json(_) | Param::Bytes(_) | Param::Maybe(_) => None,
        }
    }

    fn is(&self, param: &Param<'_>) -> bool {
        match (self, param) {
            (Self::Text(known), Param::Text(text)) => known == text,
            (Self::Integer(known), Param::Integer(value)) => known == value,
            _ => false,
        }
    }
}

impl Known {
    fn is(&self, sql: &str, params: &[Param<'_>]) -> bool {
        self.sql == sql
            && self.params.len() == params.len()
            && self.params.iter().zip(params).all(|(known, param)| known.is(param))
    }
}

/// The table that a statement reads; it has one.
fn table_read(sql: &str) -> Option<&str> {
    sql.split_once(" FROM ")?.1.split(' ').next()
}

/// The table that a statement writes.
fn table_written(sql: &str) -> Option<&str> {
    let rest = ["INSERT INTO ", "UPDATE ", "DELETE FROM "].iter().find_map(|begin| sql.strip_prefix(begin))?;
    rest.split(' ').next()
}

impl Repeats {
    /// What was answered to the same question, if that still holds.
    pub(crate) fn recall(&self, sql: &str, params: &[Param<'_>]) -> Option<Vec<Row>> {
        self.0.iter().find(|known| known.is(sql, params)).map(|known| known.rows.clone())
    }

    /// Keeps an answer.
    pub(crate) fn note(&mut self, sql: &str, params: &[Param<'_>], rows: &[Row]) {
        let Some(params) = params.iter().map(Bound::of).collect() else { return };
        if rows.len() > MAX_ROWS {
            return;
        }
        if self.0.len() >= MAX_ANSWERS {
            self.0.clear();
        }
        let table = table_read(sql).map(ToOwned::to_owned);
        self.0.push(Known { sql: sql.to_owned(), table, params, rows: rows.to_vec() });
    }

    /// A statement is about to write: what was read of its table holds no more. Of a
    /// statement whose table cannot be told nothing does.
    pub(crate) fn write(&mut self, sql: &str) {
        match table_written(sql) {
            Some(table) => self.0.retain(|known| known.table.as_deref().is_some_and(|read| read != table)),
            None => self.0.clear(),
        }
    }

    /// Some of what was written is undone.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::documents::Table;
    use crate::values::{SQLITE, Value};

    const PARAMS: [Param<'static>; 2] = [Param::Text("org_1"), Param::Text("web_1")];

    #[test]
    fn an_answer_holds_until_its_table_is_written_and_for_the_same_question_only() {
        let catalogue = Catalogue::new(&SQLITE);
        let sql = |table| catalogue.table(table).unwrap();
        let mut repeats = Repeats::default();
        let rows = vec![vec![Value::Integer(7)]];
        let asked = sql(Table::Websites).is_there.as_str();
        repeats.note(asked, &PARAMS, &rows);
        assert_eq!(repeats.recall(asked, &PARAMS), Some(rows.clone()));
        assert_eq!(repeats.recall(asked, &[Param::Text("org_2"), Param::Text("web_1")]), None);
        assert_eq!(repeats.recall(asked, &PARAMS[..1]), None);
        assert_eq!(repeats.recall(&sql(Table::Portals).is_there, &PARAMS), None);

        for other in [&sql(Table::Portals).insert, &catalogue.claim, &catalogue.insert_fact] {
            repeats.write(other);
            assert!(repeats.recall(asked, &PARAMS).is_some(), "{other}");
        }
        let websites = sql(Table::Websites);
        for own in [&websites.insert, &websites.update, &websites.delete, "WITH x AS (SELECT 1) DELETE FROM x"] {
            repeats.write(own);
            assert_eq!(repeats.recall(asked, &PARAMS), None, "{own}");
            repeats.note(asked, &PARAMS, &rows);
        }
        repeats.forget();
        assert_eq!(repeats.recall(asked, &PARAMS), None);
    }

    #[test]
    fn no_more_is_kept_than_the_limits_allow() {
        let mut repeats = Repeats::default();
        repeats.note("SELECT a FROM t WHERE", &PARAMS, &vec![Vec::new(); MAX_ROWS + 1]);
        repeats.note("SELECT a FROM t WHERE", &[Param::Bytes(b"x")], &[]);
        assert!(repeats.0.is_empty());
        for at in 0..3 * MAX_ANSWERS {
            repeats.note("SELECT a FROM t WHERE", &[Param::Integer(i64::try_from(at).unwrap())], &[]);
            assert!(repeats.0.len() <= MAX_ANSWERS);
        }
    }
}
