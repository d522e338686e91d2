//! How the database finds what lists ask for: by an index, in the index's order.
//!
//! The plans are those that SQLite makes without statistics, so they are the same
//! with a hundred thousand customers as with none.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::documents::Table;
use crate::migrations::indexed_paths;
use crate::queries::{Bound, Builder, Column, Filter, Sort, Test};
use crate::testing::TestDatabase;
use crate::values::SQLITE;

fn connection(folder: &Path) -> Connection {
    Connection::open_with_flags(folder.join("billfold.sqlite"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// The steps of a plan.
fn plan(connection: &Connection, builder: &Builder) -> Vec<String> {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", builder.sql)).unwrap();
    for (place, bound) in builder.bound.iter().enumerate() {
        match bound {
            Bound::Text(text) => statement.raw_bind_parameter(place + 1, text.as_str()).unwrap(),
            Bound::Integer(number) => statement.raw_bind_parameter(place + 1, *number).unwrap(),
        }
    }
    let mut rows = statement.raw_query();
    let mut steps = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get::<_, String>("detail").unwrap());
    }
    steps
}

fn newest(table: &str, filters: &[Filter]) -> Builder {
    let mut builder = Builder::new(&SQLITE, "rev, doc", table, "org_1");
    builder.filters(filters);
    builder.newest_first(false, 11);
    builder
}

#[test]
fn every_newest_first_list_is_read_from_an_index_in_its_order() {
    let database = TestDatabase::sqlite();
    let connection = connection(database.folder().unwrap());
    for table in Table::ALL {
        let steps = plan(&connection, &newest(table.name(), &[]));
        let found = format!("SEARCH {0} USING INDEX {0}_newest (org=?)", table.name());
        assert_eq!(steps, [found], "{}", table.name());
        let mut next = Builder::new(&SQLITE, "rev, doc", table.name(), "org_1");
        next.beyond("<", 1, "x");
        next.newest_first(false, 11);
        let steps = plan(&connection, &next);
        assert!(
            steps.len() == 1 && steps[0].contains(&format!("INDEX {}_newest", table.name())),
            "the next page of {}: {steps:?}",
            table.name()
        );
    }
}

#[test]
fn every_indexed_path_is_found_by_its_index_and_comes_in_order() {
    let database = TestDatabase::sqlite();
    let connection = connection(database.folder().unwrap());
    for (table, path) in indexed_paths() {
        let test = Test::AnyOf(vec!["x".into()]);
        let filters = [Filter { column: Column::Path(path), test, negated: false }];
        let steps = plan(&connection, &newest(table, &filters));
        assert_eq!(steps.len(), 1, "{table}.{path} is sorted apart: {steps:?}");
        assert!(
            steps[0].starts_with(&format!("SEARCH {table} USING INDEX {table}_")) && steps[0].contains("<expr>=?"),
            "{table}.{path}: {steps:?}"
        );
        let mut count = Builder::new(&SQLITE, "COUNT(*)", table, "org_1");
        count.filters(&filters);
        let steps = plan(&connection, &count);
        assert!(steps.len() == 1 && steps[0].contains("<expr>=?"), "the count of {table}.{path}: {steps:?}");
    }
}

#[test]
fn a_list_that_is_sorted_by_time_needs_no_sorting() {
    let database = TestDatabase::sqlite();
    let connection = connection(database.folder().unwrap());
    for descending in [true, false] {
        let mut builder = Builder::new(&SQLITE, "rev, doc", "customers", "org_1");
        builder.order(&[Sort { column: Column::Created, descending }]);
        builder.page(100, 5_000);
        let steps = plan(&connection, &builder);
        assert!(steps.iter().all(|step| !step.contains("TEMP B-TREE")), "{steps:?}");
    }
}

#[test]
fn usage_is_counted_on_its_own_key() {
    let database = TestDatabase::sqlite();
    let connection = connection(database.folder().unwrap());
    for formula in billfold_domain::meters::Formula::ALL {
        let sql = format!("EXPLAIN QUERY PLAN {}", crate::usage::counting(*formula));
        let mut statement = connection.prepare(&sql).unwrap();
        let mut rows = statement.query(("org_1", "mtr_1", "cus_1", 0, 1)).unwrap();
        let mut steps = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get::<_, String>("detail").unwrap());
        }
        let found = "SEARCH reports USING PRIMARY KEY (org=? AND meter=? AND customer=? AND at>? AND at<?)";
        assert_eq!(steps, [found], "{formula:?}");
    }
}
