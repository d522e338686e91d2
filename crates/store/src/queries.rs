//! Lists: filters, orders and pages over documents.

use std::fmt::Write as _;

use jiff::Timestamp;

use crate::documents::{Document, Stored};
use crate::values::{Param, Spelling};

/// What a list can filter and sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The id.
    Id,
    /// When the record was made.
    Created,
    /// The string at a path of the document; steps are parted by dots.
    Path(&'static str),
    /// The same without the case of ASCII letters.
    Folded(&'static str),
    /// Of a fact: how its record was after it. Other records have none.
    Picture,
}

/// One condition; all of a list's conditions hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// On what.
    pub column: Column,
    /// What.
    pub test: Test,
    /// Whether it must not hold.
    pub negated: bool,
}

impl Filter {
    /// The column has this value.
    pub fn is(column: Column, value: &str) -> Self {
        Self { column, test: Test::AnyOf(vec![value.to_owned()]), negated: false }
    }
}

/// A test of one column. Values of [`Column::Created`] are RFC 3339 times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// One of these values.
    AnyOf(Vec<String>),
    /// From `min` to `max`, both included.
    Range {
        /// The least, or none.
        min: Option<String>,
        /// The most, or none.
        max: Option<String>,
    },
    /// After `min` and before `max`, neither included.
    Between {
        /// The bound below, or none.
        min: Option<String>,
        /// The bound above, or none.
        max: Option<String>,
    },
    /// No value.
    IsNull,
    /// All tests of one of these groups, whatever the column says. Groups are not
    /// within groups.
    Either(Vec<Vec<Filter>>),
}

/// One key of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Largest first.
    pub descending: bool,
}

/// A page by offset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The conditions.
    pub filters: Vec<Filter>,
    /// The order; newest first where it leaves a tie.
    pub sort: Vec<Sort>,
    /// Partial text, ignoring the case of ASCII letters.
    pub search: Option<String>,
    /// The most records; 0 for none but the total.
    pub limit: u32,
    /// How many to pass over.
    pub offset: u32,
}

impl Query {
    /// The records of these ids.
    pub fn of_ids(ids: Vec<String>) -> Self {
        let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
        Self { filters, limit, ..Self::default() }
    }
}

/// A page and how many there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The records.
    pub items: Vec<Stored<T>>,
    /// How many match in all.
    pub total: u64,
}

/// A page by cursor, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    /// The conditions.
    pub filters: Vec<Filter>,
    /// Records older than the one of this id.
    pub after: Option<String>,
    /// Records newer than the one of this id.
    pub before: Option<String>,
    /// The most records.
    pub limit: u32,
}

/// A page and whether the list goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice<T> {
    /// The records, newest first.
    pub items: Vec<Stored<T>>,
    /// Whether there are more in the direction asked for.
    pub has_more: bool,
}

/// A bound value that owns its text.
pub(crate) enum Bound {
    Text(String),
    Integer(i64),
}

impl Bound {
    pub(crate) fn as_param(&self) -> Param<'_> {
        match self {
            Self::Text(text) => Param::Text(text),
            Self::Integer(value) => Param::Integer(*value),
        }
    }
}

/// SQL text under construction, with its bound values. The first is the organization.
pub(crate) struct Builder {
    spelling: &'static Spelling,
    pub(crate) sql: String,
    pub(crate) bound: Vec<Bound>,
}

impl Builder {
    pub(crate) fn new(spelling: &'static Spelling, select: &str, table: &str, organization: &str) -> Self {
        Self {
            spelling,
            sql: format!("SELECT {select} FROM {table} WHERE org = {}1", spelling.mark),
            bound: vec![Bound::Text(organization.to_owned())],
        }
    }

    fn bind(&mut self, value: Bound) -> String {
        self.bound.push(value);
        format!("{}{}", self.spelling.mark, self.bound.len())
    }

    fn expression(&self, column: Column) -> String {
        match column {
            Column::Id => "id".into(),
            Column::Created => "created".into(),
            Column::Path(path) => path_expression(self.spelling, path),
            Column::Folded(path) => folded_expression(self.spelling, path),
            Column::Picture => format!("COALESCE(after_doc, {})", path_expression(self.spelling, "after")),
        }
    }

    fn value(column: Column, text: &str) -> Bound {
        match column {
            Column::Created => Bound::Integer(text.parse::<Timestamp>().map_or(i64::MAX, Timestamp::as_microsecond)),
            Column::Id | Column::Path(_) | Column::Folded(_) | Column::Picture => Bound::Text(text.to_owned()),
        }
    }

    pub(crate) fn filters(&mut self, filters: &[Filter]) {
        for filter in filters {
            let condition = self.condition(filter);
            let _ = write!(self.sql, " AND {condition}");
        }
    }

    fn condition(&mut self, filter: &Filter) -> String {
        let column = self.expression(filter.column);
        let mut parts = Vec::new();
        match &filter.test {
            Test::AnyOf(values) => {
                let places: Vec<String> = values.iter().map(|v| self.bind(Self::value(filter.column, v))).collect();
                parts.push(if places.is_empty() {
                    "1 = 0".into()
                } else {
                    format!("{column} IN ({})", places.join(", "))
                });
            }
            Test::Range { min, max } => self.range(&mut parts, filter.column, [(">=", min), ("<=", max)]),
            Test::Between { min, max } => self.range(&mut parts, filter.column, [(">", min), ("<", max)]),
            Test::IsNull => parts.push(format!("{column} IS NULL")),
            Test::Either(groups) => parts.push(self.either(groups)),
        }
        let condition = if parts.is_empty() { "1 = 1".to_owned() } else { parts.join(" AND ") };
        match (&filter.test, filter.negated) {
            (Test::IsNull, true) => format!("{column} IS NOT NULL"),
            (Test::Either(_), true) => format!("NOT {condition}"),
            // What has no value is none of the named ones.
            (_, true) => format!("({column} IS NULL OR NOT ({condition}))"),
            (_, false) => condition,
        }
    }

    fn either(&mut self, groups: &[Vec<Filter>]) -> String {
        let mut found = Vec::new();
        for group in groups {
            let conditions: Vec<String> = group.iter().map(|filter| self.condition(filter)).collect();
            found.push(if conditions.is_empty() { "1 = 1".to_owned() } else { conditions.join(" AND ") });
        }
        if found.is_empty() { "1 = 0".to_owned() } else { format!("(({}))", found.join(") OR (")) }
    }

    fn range(&mut self, parts: &mut Vec<String>, column: Column, bounds: [(&str, &Option<String>); 2]) {
        let expression = self.expression(column);
        for (sign, bound) in bounds {
            if let Some(text) = bound {
                let place = self.bind(Self::value(column, text));
                parts.push(format!("{expression} {sign} {place}"));
            }
        }
    }

    pub(crate) fn search<T: Document>(&mut self, text: &str) {
        let mut pattern = String::from("%");
        for c in text.to_ascii_lowercase().chars() {
            if matches!(c, '%' | '_' | '\\') {
                pattern.push('\\');
            }
            pattern.push(c);
        }
        pattern.push('%');
        let place = self.bind(Bound::Text(pattern));
        let mut columns = vec![format!("LOWER(id{}) LIKE {place} ESCAPE '\\'", self.spelling.collate)];
        for path in T::SEARCHED {
            columns.push(format!("LOWER({}) LIKE {place} ESCAPE '\\'", path_expression(self.spelling, path)));
        }
        let _ = write!(self.sql, " AND ({})", columns.join(" OR "));
    }

    /// The order of a list. Time and id are never null, and with either of them the
    /// order is whole: an index in that order is then enough.
    pub(crate) fn order(&mut self, sort: &[Sort]) {
        self.sql.push_str(" ORDER BY ");
        for key in sort {
            let direction = if key.descending { "DESC" } else { "ASC" };
            match key.column {
                Column::Id => {
                    let _ = write!(self.sql, "id {direction}");
                    return;
                }
                Column::Created => {
                    let _ = write!(self.sql, "created {direction}, id {direction}");
                    return;
                }
                Column::Path(_) | Column::Folded(_) | Column::Picture => {
                    let nulls = if key.descending { "NULLS LAST" } else { "NULLS FIRST" };
                    let _ = write!(self.sql, "{} {direction} {nulls}, ", self.expression(key.column));
                }
            }
        }
        self.sql.push_str("created DESC, id DESC");
    }

    pub(crate) fn page(&mut self, limit: u32, offset: u32) {
        let limit = self.bind(Bound::Integer(i64::from(limit)));
        let offset = self.bind(Bound::Integer(i64::from(offset)));
        let _ = write!(self.sql, " LIMIT {limit} OFFSET {offset}");
    }

    /// Only records on one side of a place in the newest-first order.
    pub(crate) fn beyond(&mut self, sign: &str, created: i64, id: &str) {
        let created = self.bind(Bound::Integer(created));
        let id = self.bind(Bound::Text(id.to_owned()));
        let _ = write!(self.sql, " AND (created, id) {sign} ({created}, {id})");
    }

    pub(crate) fn newest_first(&mut self, reversed: bool, limit: i64) {
        let direction = if reversed { "ASC" } else { "DESC" };
        let limit = self.bind(Bound::Integer(limit));
        let _ = write!(self.sql, " ORDER BY created {direction}, id {direction} LIMIT {limit}");
    }
}

/// The string at a path of the document, compared byte by byte. An index on it
/// has the same text.
pub(crate) fn path_expression(spelling: &Spelling, path: &str) -> String {
    let mut out = String::from("(doc");
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let arrow = if steps.peek().is_some() { "->" } else { "->>" };
        let _ = write!(out, " {arrow} '{step}'");
    }
    out.push(')');
    if spelling.collate.is_empty() { out } else { format!("({out}{})", spelling.collate) }
}

/// The same without the case of ASCII letters: neither database folds others in text
/// that is compared byte by byte.
pub(crate) fn folded_expression(spelling: &Spelling, path: &str) -> String {
    format!("LOWER({})", path_expression(spelling, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{POSTGRES, SQLITE};

    #[test]
    fn t03_every_list_binds_the_organization_first() {
        for spelling in [&SQLITE, &POSTGRES] {
            let mut builder = Builder::new(spelling, "rev, doc", "portals", "org_1");
            builder.filters(&[Filter {
                column: Column::Path("name"),
                test: Test::AnyOf(vec!["a".into()]),
                negated: true,
            }]);
            builder.search::<billfold_domain::portals::Portal>("x%");
            let sql = builder.sql.replace(spelling.mark, "$");
            assert!(sql.starts_with("SELECT rev, doc FROM portals WHERE org = $1 AND "), "{sql}");
            assert!(matches!(builder.bound.first(), Some(Bound::Text(org)) if org == "org_1"));
            assert!(!builder.sql.contains(" OR org") && !builder.sql.contains("x%"));
        }
    }
}
