//! Reported usage: one narrow row for each report, in the order in which it is counted.
//!
//! What a customer used of a meter in a span of time is one statement on the table's own
//! key, added up by the database. Quantities are two whole numbers, units and 10^-9 parts;
//! the units are added up in two parts again, so that no sum leaves 64 bits before a
//! billion reports.

use billfold_domain::ids::{CustomerId, MeterId};
use billfold_domain::meters::{Formula, Report};
use billfold_domain::units::Units;

use crate::fault::Fault;
use crate::tx::Tx;
use crate::values::{Param, Row, Spelling, Value};

/// The statements that make the tables.
pub(crate) fn tables(spelling: &Spelling) -> Vec<String> {
    let Spelling { collate, integer, table, clustered, .. } = *spelling;
    let (text, after) = (format!("TEXT{collate} NOT NULL"), clustered.unwrap_or(table));
    let whole = format!("{integer} NOT NULL");
    vec![
        format!(
            "CREATE TABLE reports (org {text}, meter {text}, customer {text}, at {whole}, place {text}, \
             units {whole}, parts {whole}, identifier {text}, received {whole}, \
             PRIMARY KEY (org, meter, customer, at, place)){after}"
        ),
        "CREATE INDEX reports_by_customer ON reports (org, customer, at, place)".into(),
        "CREATE INDEX reports_by_age ON reports (org, received)".into(),
        format!(
            "CREATE TABLE report_names (org {text}, identifier {text}, meter {text}, customer {text}, at {whole}, \
             place {text}, received {whole}, PRIMARY KEY (org, identifier)){after}"
        ),
        "CREATE INDEX report_names_by_age ON report_names (org, received)".into(),
    ]
}

/// Reports of one customer to one meter within a span of time: its start belongs to it,
/// its end does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The meter.
    pub meter: MeterId,
    /// Whose usage it is.
    pub customer: CustomerId,
    /// Its start, in seconds of Unix time.
    pub from_second: i64,
    /// Its end, in seconds of Unix time.
    pub until_second: i64,
}

/// Which windows of a span to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// How long each is, in seconds.
    pub seconds: i64,
    /// The most windows.
    pub limit: u32,
    /// The oldest first, in place of the newest.
    pub is_reversed: bool,
}

/// What was used in one window of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its start, in seconds of Unix time.
    pub start_second: i64,
    /// How much.
    pub units: Units,
}

/// What came of the wish to store a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is stored.
    Stored,
    /// Another one has its identifier.
    Known,
}

/// What adds rows up, each sum within 64 bits.
const SUMS: &str = "CAST(COALESCE(SUM(units / 1000000000), 0) AS BIGINT), \
                    CAST(COALESCE(SUM(units % 1000000000), 0) AS BIGINT), \
                    CAST(COALESCE(SUM(parts), 0) AS BIGINT), COUNT(*)";
const NONE: &str = "CAST(0 AS BIGINT)";
const ONE: &str = "CAST(1 AS BIGINT)";
const WITHIN: &str = "org = $1 AND meter = $2 AND customer = $3 AND at >= $4 AND at < $5";

/// The statement that counts a span.
pub(crate) fn counting(formula: Formula) -> String {
    match formula {
        Formula::Sum | Formula::Count => format!("SELECT {SUMS} FROM reports WHERE {WITHIN}"),
        Formula::Last => {
            format!(
                "SELECT {NONE}, units, parts, {ONE} FROM reports WHERE {WITHIN} ORDER BY at DESC, place DESC LIMIT 1"
            )
        }
    }
}

/// The statement that counts each window of a span, newest first unless reversed. `$6` is
/// a window's length in seconds and `$7` the most windows.
fn counting_windows(formula: Formula, is_reversed: bool) -> String {
    let order = if is_reversed { "ASC" } else { "DESC" };
    match formula {
        Formula::Sum | Formula::Count => {
            format!("SELECT at / $6, {SUMS} FROM reports WHERE {WITHIN} GROUP BY at / $6 ORDER BY 1 {order} LIMIT $7")
        }
        Formula::Last => format!(
            "SELECT slot, {NONE}, units, parts, {ONE} FROM (SELECT at / $6 AS slot, units, parts, \
             ROW_NUMBER() OVER (PARTITION BY at / $6 ORDER BY at DESC, place DESC) AS rank FROM reports \
             WHERE {WITHIN}) AS ranked WHERE rank = 1 ORDER BY slot {order} LIMIT $7"
        ),
    }
}

fn number(value: Option<&Value>) -> i64 {
    value.and_then(Value::integer).unwrap_or_default()
}

/// What a row of [`SUMS`] comes to.
fn counted(row: &[Value], formula: Formula) -> Units {
    match formula {
        Formula::Count => Units::whole(u64::try_from(number(row.get(3))).unwrap_or_default()),
        Formula::Sum | Formula::Last => Units::of_sums(number(row.first()), number(row.get(1)), number(row.get(2))),
    }
}

fn read(row: Row) -> Option<Report> {
    let [
        Value::Text(meter),
        Value::Text(customer),
        Value::Integer(at_second),
        Value::Text(place),
        Value::Integer(units),
        Value::Integer(parts),
        Value::Text(identifier),
        Value::Integer(received_us),
    ] = <[Value; 8]>::try_from(row).ok()?
    else {
        return None;
    };
    let (meter, customer) = (MeterId::stored(meter), CustomerId::stored(customer));
    Some(Report { meter, customer, at_second, units: Units::of_split(units, parts), identifier, place, received_us })
}

impl Tx<'_> {
    /// Stores a report, unless one that came in at `since_us` (microseconds of Unix time)
    /// or later has its identifier.
    ///
    /// # Errors
    /// A fault of the database; somebody else's report of the same identifier makes the
    /// command run again.
    pub fn report(&mut self, report: &Report, since_us: i64) -> Result<Recorded, Fault> {
        let org = self.organization().clone();
        let named = [Param::Text(org.as_str()), Param::Text(&report.identifier)];
        let known = self.rows_of("SELECT received FROM report_names WHERE org = $1 AND identifier = $2", &named)?;
        if known.first().is_some_and(|row| number(row.first()) >= since_us) {
            return Ok(Recorded::Known);
        }
        if !known.is_empty() {
            self.run("DELETE FROM report_names WHERE org = $1 AND identifier = $2", &named)?;
        }
        let (meter, customer) = (Param::Text(report.meter.as_str()), Param::Text(report.customer.as_str()));
        let (at, place) = (Param::Integer(report.at_second), Param::Text(&report.place));
        let (identifier, received) = (Param::Text(&report.identifier), Param::Integer(report.received_us));
        let org = Param::Text(org.as_str());
        self.run(
            "INSERT INTO report_names (org, identifier, meter, customer, at, place, received) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[org, identifier, meter, customer, at, place, received],
        )?;
        let (units, parts) = report.units.split();
        let (units, parts) = (Param::Integer(units), Param::Integer(parts));
        self.run(
            "INSERT INTO reports (org, meter, customer, at, place, units, parts, identifier, received) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[org, meter, customer, at, place, units, parts, identifier, received],
        )?;
        Ok(Recorded::Stored)
    }

    /// Takes back the report of an identifier that came in at `since_us` or later. Answers
    /// whether it was there. Its identifier stays taken.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn take_back(&mut self, meter: &MeterId, identifier: &str, since_us: i64) -> Result<bool, Fault> {
        let org = self.organization().clone();
        let (org, name) = (Param::Text(org.as_str()), Param::Text(identifier));
        let meter = Param::Text(meter.as_str());
        let found = self.rows_of(
            "SELECT customer, at, place FROM report_names \
             WHERE org = $1 AND identifier = $2 AND meter = $3 AND received >= $4",
            &[org, name, meter, Param::Integer(since_us)],
        )?;
        let Some([Value::Text(customer), Value::Integer(at), Value::Text(place)]) = found.first().map(Vec::as_slice)
        else {
            return Ok(false);
        };
        let params = [org, meter, Param::Text(customer), Param::Integer(*at), Param::Text(place)];
        let sql = "DELETE FROM reports WHERE org = $1 AND meter = $2 AND customer = $3 AND at = $4 AND place = $5";
        Ok(self.run(sql, &params)? == 1)
    }

    /// What was used in a span: one statement, added up by the database.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn used(&mut self, span: &Span, formula: Formula) -> Result<Units, Fault> {
        let org = self.organization().clone();
        let rows = self.rows_of(
            &counting(formula),
            &[
                Param::Text(org.as_str()),
                Param::Text(span.meter.as_str()),
                Param::Text(span.customer.as_str()),
                Param::Integer(span.from_second),
                Param::Integer(span.until_second),
            ],
        )?;
        Ok(rows.first().map(|row| counted(row, formula)).unwrap_or_default())
    }

    /// What was used in each window of a span in which there are reports. Windows begin at whole multiples of their length; the span should, too.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn used_by_window(&mut self, span: &Span, formula: Formula, windows: Windows) -> Result<Vec<Window>, Fault> {
        let org = self.organization().clone();
        let rows = self.rows_of(
            &counting_windows(formula, windows.is_reversed),
            &[
                Param::Text(org.as_str()),
                Param::Text(span.meter.as_str()),
                Param::Text(span.customer.as_str()),
                Param::Integer(span.from_second),
                Param::Integer(span.until_second),
                Param::Integer(windows.seconds),
                Param::Integer(i64::from(windows.limit)),
            ],
        )?;
        let window = |row: &Row| {
            let (slot, sums) = row.split_first()?;
            let start_second = slot.integer()?.saturating_mul(windows.seconds);
            Some(Window { start_second, units: counted(sums, formula) })
        };
        Ok(rows.iter().filter_map(window).collect())
    }

    /// The reports of a customer in the order of their times, after a place among them.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn reports_of(
        &mut self,
        customer: &CustomerId,
        after: Option<(i64, &str)>,
        limit: u32,
    ) -> Result<Vec<Report>, Fault> {
        let org = self.organization().clone();
        let (at, place) = after.unwrap_or((i64::MIN, ""));
        let rows = self.rows_of(
            "SELECT meter, customer, at, place, units, parts, identifier, received FROM reports \
             WHERE org = $1 AND customer = $2 AND (at, place) > ($3, $4) ORDER BY at, place LIMIT $5",
            &[
                Param::Text(org.as_str()),
                Param::Text(customer.as_str()),
                Param::Integer(at),
                Param::Text(place),
                Param::Integer(i64::from(limit)),
            ],
        )?;
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Deletes all reports of a customer.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn forget_reports_of(&mut self, customer: &CustomerId) -> Result<(), Fault> {
        let org = self.organization().clone();
        let params = [Param::Text(org.as_str()), Param::Text(customer.as_str())];
        // A name is found by what it names: reports are few beside the table of all names.
        self.run(
            "DELETE FROM report_names WHERE org = $1 AND identifier IN \
             (SELECT identifier FROM reports WHERE org = $1 AND customer = $2)",
            &params,
        )?;
        self.run("DELETE FROM reports WHERE org = $1 AND customer = $2", &params).map(drop)
    }

    /// Deletes some of the reports, and of the identifiers, that came in before these
    /// times, in microseconds of Unix time. Answers whether there may be more.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn sweep_reports(&mut self, reports_us: i64, identifiers_us: i64, limit: u32) -> Result<bool, Fault> {
        let org = self.organization().clone();
        let mut has_more = false;
        for (sql, before_us) in [
            (
                "DELETE FROM reports WHERE org = $1 AND (meter, customer, at, place) IN \
                 (SELECT meter, customer, at, place FROM reports WHERE org = $1 AND received < $2 \
                 ORDER BY received LIMIT $3)",
                reports_us,
            ),
            (
                "DELETE FROM report_names WHERE org = $1 AND identifier IN (SELECT identifier FROM report_names \
                 WHERE org = $1 AND received < $2 ORDER BY received LIMIT $3)",
                identifiers_us,
            ),
        ] {
            let params = [Param::Text(org.as_str()), Param::Integer(before_us), Param::Integer(i64::from(limit))];
            has_more |= self.run(sql, &params)? >= u64::from(limit);
        }
        Ok(has_more)
    }
}
