//! The schema, step by step, forward only.

use crate::documents::Table;
use crate::fault::OpenError;
use crate::queries::{folded_expression, path_expression};
use crate::values::{Connection, Failure, Param, Spelling, Value};

/// One step of the schema: its number, its name and its statements in a
/// database's spelling.
struct Migration {
    version: i64,
    name: &'static str,
    statements: fn(&Spelling) -> Vec<String>,
}

const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "documents and directory", statements: first },
    Migration { version: 2, name: "the ledger", statements: second },
    Migration { version: 3, name: "fewer trees", statements: third },
    Migration { version: 4, name: "the portal's own records", statements: fourth },
];

/// The newest schema that this program knows.
pub const NEWEST: i64 = 4;

/// The tables as they were first released: this list never changes.
const FIRST_TABLES: &[Table] = &[
    Table::Organizations,
    Table::Websites,
    Table::Portals,
    Table::ApiKeys,
    Table::Files,
    Table::Customers,
    Table::Products,
    Table::Prices,
    Table::Sessions,
    Table::Events,
];

/// The statements of tables of documents.
fn documents(spelling: &Spelling, tables: &[Table]) -> Vec<String> {
    let Spelling { json, integer, table: after, collate, .. } = *spelling;
    let text = format!("TEXT{collate} NOT NULL");
    let mut out = Vec::new();
    for table in tables {
        let name = table.name();
        out.push(format!(
            "CREATE TABLE {name} (org {text}, id {text}, rev {integer} NOT NULL, created {integer} NOT NULL, \
             doc {json} NOT NULL, PRIMARY KEY (org, id)){after}"
        ));
        out.push(format!("CREATE INDEX {name}_newest ON {name} (org, created, id)"));
    }
    out
}

/// The tables of the ledger.
const SECOND_TABLES: &[Table] = &[
    Table::Subscriptions,
    Table::Cancellations,
    Table::Pauses,
    Table::Reactivations,
    Table::Schedules,
    Table::Invoices,
    Table::InvoiceItems,
    Table::PaymentMethods,
    Table::PaymentTokens,
    Table::Payments,
    Table::Refunds,
    Table::Setups,
    Table::Coupons,
    Table::PromotionCodes,
    Table::Redemptions,
    Table::TaxIds,
    Table::TestClocks,
    Table::Endpoints,
    Table::Deliveries,
    Table::Credentials,
    Table::AccessTokens,
    Table::FeedbackOptions,
    Table::PaymentMethodConfigurations,
];

/// What lists of the ledger are found by: table and path.
const SECOND_INDEXES: &[(&str, &str)] = &[
    ("customers", "clock"),
    ("customers", "website"),
    ("customers", "updated"),
    ("subscriptions", "customer"),
    ("subscriptions", "state"),
    ("subscriptions", "payment_method"),
    ("cancellations", "subscription"),
    ("cancellations", "customer"),
    ("pauses", "subscription"),
    ("pauses", "customer"),
    ("reactivations", "subscription"),
    ("reactivations", "customer"),
    ("schedules", "customer"),
    ("schedules", "subscription"),
    ("invoices", "customer"),
    ("invoices", "subscription"),
    ("invoices", "state"),
    ("invoices", "number"),
    ("invoice_items", "customer"),
    ("invoice_items", "invoice"),
    ("payment_methods", "customer"),
    ("payments", "customer"),
    ("payments", "invoice"),
    ("refunds", "payment"),
    ("setups", "customer"),
    ("promotion_codes", "code"),
    ("promotion_codes", "coupon"),
    ("promotion_codes", "customer"),
    ("redemptions", "customer"),
    ("redemptions", "coupon"),
    ("tax_ids", "customer"),
    ("deliveries", "endpoint"),
    ("deliveries", "event"),
    ("deliveries", "dialect"),
    ("credentials", "username"),
    ("credentials", "customer"),
    ("access_tokens", "customer"),
    ("access_tokens", "purpose"),
    ("events", "kind"),
    ("events", "undelivered"),
];

fn second(spelling: &Spelling) -> Vec<String> {
    let Spelling { integer, table: after, collate, .. } = *spelling;
    let text = format!("TEXT{collate} NOT NULL");
    let mut out = documents(spelling, SECOND_TABLES);
    for (table, path) in SECOND_INDEXES {
        let expression = path_expression(spelling, path);
        out.push(format!("CREATE INDEX {table}_by_{path} ON {table} (org, {expression}, created, id)"));
    }
    out.push(format!(
        "CREATE TABLE due (org {text}, kind {text}, subject {text}, clock {text}, at {integer} NOT NULL, \
         tries {integer} NOT NULL, PRIMARY KEY (org, kind, subject)){after}"
    ));
    out.push("CREATE INDEX due_by_time ON due (clock, at, org, kind, subject)".into());
    out.push("CREATE INDEX due_by_kind ON due (clock, kind, at, org, subject)".into());
    out.push(format!(
        "CREATE TABLE counters (org {text}, name {text}, value {integer} NOT NULL, PRIMARY KEY (org, name)){after}"
    ));
    out
}

fn first(spelling: &Spelling) -> Vec<String> {
    let Spelling { bytes, integer, table: after, collate, .. } = *spelling;
    let text = format!("TEXT{collate} NOT NULL");
    let mut out = documents(spelling, FIRST_TABLES);
    let index = |table: &str, name: &str, path: &str| {
        format!("CREATE INDEX {table}_{name} ON {table} (org, {}, created, id)", path_expression(spelling, path))
    };
    out.extend([
        index("portals", "website", "website"),
        index("portals", "logo", "logo"),
        index("websites", "logo", "logo"),
        index("customers", "email", "email"),
        index("prices", "product", "product"),
        index("prices", "lookup_key", "lookup_key"),
        index("sessions", "portal", "portal"),
        index("sessions", "customer", "customer"),
    ]);
    out.push(format!(
        "CREATE TABLE directory (kind {text}, value {text}, org {text}, target {text}, note {text}, \
         PRIMARY KEY (kind, value)){after}"
    ));
    out.push(format!(
        "CREATE TABLE blobs (org {text}, id {text}, bytes {bytes} NOT NULL, PRIMARY KEY (org, id)){after}"
    ));
    out.push(format!(
        "CREATE TABLE answers (org {text}, surface {text}, key_digest {text}, fingerprint {bytes} NOT NULL, \
         sealed {bytes} NOT NULL, created {integer} NOT NULL, PRIMARY KEY (org, surface, key_digest)){after}"
    ));
    out.push("CREATE INDEX answers_age ON answers (org, created)".into());
    out.push(format!("CREATE TABLE meta (name {text}, value {text}, PRIMARY KEY (name)){after}"));
    out
}

/// A directory entry is one row in one tree instead of two where the database can
/// keep a table in the order of its key, and a record without a logo has no place
/// in an index of logos.
fn third(spelling: &Spelling) -> Vec<String> {
    let Spelling { collate, clustered, .. } = *spelling;
    let text = format!("TEXT{collate} NOT NULL");
    let mut out = Vec::new();
    if let Some(after) = clustered {
        out.push(format!(
            "CREATE TABLE directory_next (kind {text}, value {text}, org {text}, target {text}, note {text}, \
             PRIMARY KEY (kind, value)){after}"
        ));
        out.push(
            "INSERT INTO directory_next (kind, value, org, target, note) \
             SELECT kind, value, org, target, note FROM directory ORDER BY kind, value"
                .into(),
        );
        out.push("DROP TABLE directory".into());
        out.push("ALTER TABLE directory_next RENAME TO directory".into());
    }
    let logo = path_expression(spelling, "logo");
    for table in ["portals", "websites"] {
        out.push(format!("DROP INDEX {table}_logo"));
        out.push(format!("CREATE INDEX {table}_logo ON {table} (org, {logo}, created, id) WHERE {logo} IS NOT NULL"));
    }
    out
}

/// The tables of what the hosted portal keeps.
const FOURTH_TABLES: &[Table] = &[
    Table::Mails,
    Table::OfferAnswers,
    Table::Erasures,
    Table::SignInCodes,
    Table::SignInBudgets,
    Table::CreditNotes,
    Table::Meters,
    Table::Quotes,
];

/// Their indexes: a table and the path that its rows are found by.
const FOURTH_INDEXES: &[(&str, &str)] = &[
    ("mails", "customer"),
    ("offer_answers", "customer"),
    ("erasures", "customer"),
    ("erasures", "state"),
    ("refunds", "customer"),
    ("payment_tokens", "reference"),
    ("sign_in_budgets", "updated"),
    ("sign_in_codes", "customer"),
    ("credit_notes", "customer"),
    ("credit_notes", "invoice"),
    ("meters", "state"),
    ("quotes", "customer"),
    ("quotes", "subscription"),
];

fn fourth(spelling: &Spelling) -> Vec<String> {
    let mut out = documents(spelling, FOURTH_TABLES);
    for (table, path) in FOURTH_INDEXES {
        let expression = path_expression(spelling, path);
        out.push(format!("CREATE INDEX {table}_by_{path} ON {table} (org, {expression}, created, id)"));
    }
    let Spelling { collate, integer, table, clustered, .. } = *spelling;
    let (text, after) = (format!("TEXT{collate} NOT NULL"), clustered.unwrap_or(table));
    out.push(format!(
        "CREATE TABLE audit_heads (org {text}, strand {integer} NOT NULL, seq {integer} NOT NULL, link {text}, \
         PRIMARY KEY (org, strand)){after}"
    ));
    out.extend(crate::usage::tables(spelling));
    // How a record was and is, beside the fact's document.
    for column in ["before_doc", "after_doc"] {
        out.push(format!("ALTER TABLE events ADD COLUMN {column} TEXT"));
    }
    // What a customer owes is found among all that it ever paid.
    let [of, state] = ["customer", "state"].map(|path| path_expression(spelling, path));
    out.push(format!("CREATE INDEX invoices_by_customer_state ON invoices (org, {of}, {state}, created, id)"));
    // Most facts are no customer's, and have no place in this one.
    let customer = path_expression(spelling, "customer");
    out.push(format!(
        "CREATE INDEX events_by_customer ON events (org, {customer}, created, id) WHERE {customer} IS NOT NULL"
    ));
    // Nor are most of them still to be delivered.
    let undelivered = path_expression(spelling, "undelivered");
    out.push("DROP INDEX events_by_undelivered".into());
    out.push(format!(
        "CREATE INDEX events_by_undelivered ON events (org, {undelivered}, created, id) WHERE {undelivered} IS NOT NULL"
    ));
    let email = folded_expression(spelling, "email");
    out.push(format!("CREATE INDEX customers_by_folded_email ON customers (org, {email}, created, id)"));
    // Organizations that were there before sweeps: theirs is due at once.
    out.push(
        "INSERT INTO due (org, kind, subject, clock, at, tries) \
         SELECT org, 'sweep', org, '', 0, 0 FROM organizations"
            .into(),
    );
    out
}

/// The tables and paths that have an index of their own, for the test of plans.
#[cfg(test)]
pub(crate) fn indexed_paths() -> impl Iterator<Item = (&'static str, &'static str)> {
    let first = [
        ("portals", "website"),
        ("customers", "email"),
        ("prices", "product"),
        ("prices", "lookup_key"),
        ("sessions", "portal"),
        ("sessions", "customer"),
    ];
    first.into_iter().chain(SECOND_INDEXES.iter().copied()).chain(FOURTH_INDEXES.iter().copied())
}

/// A digest of a migration's text (FNV-1a, 64 bits), to notice that a released
/// migration was edited. Not a safeguard against intent.
fn checksum(statements: &[String]) -> i64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in statements.iter().flat_map(|statement| statement.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    i64::from_be_bytes(hash.to_be_bytes())
}

fn failed(failure: Failure) -> OpenError {
    match failure {
        Failure::Lost(source) => OpenError::Unreachable(source),
        Failure::Other(source) => OpenError::Database(source),
        Failure::Conflict | Failure::Locked => OpenError::Database("another process is preparing it; try again".into()),
        Failure::TooSlow => OpenError::Database("a statement was broken off; try again".into()),
    }
}

/// Brings the schema up to date inside an open transaction, or, when `change`
/// is false, only checks it. Answers how many steps were taken.
pub(crate) fn migrate(connection: &mut dyn Connection, change: bool, place: &str) -> Result<u32, OpenError> {
    let spelling = connection.spelling();
    let integer = spelling.integer;
    if change {
        let table = format!(
            "CREATE TABLE IF NOT EXISTS schema_version (version {integer} PRIMARY KEY, name TEXT NOT NULL, checksum {integer} NOT NULL){}",
            spelling.table
        );
        connection.execute(&table, &[]).map_err(failed)?;
    }
    let rows = connection
        .query("SELECT version, checksum FROM schema_version ORDER BY version", &[])
        .map_err(|failure| if change { failed(failure) } else { OpenError::Empty(place.to_owned()) })?;
    let mut applied = Vec::new();
    for row in rows {
        if let [Value::Integer(version), Value::Integer(sum)] = row.as_slice() {
            applied.push((*version, *sum));
        }
    }
    if let Some((found, _)) = applied.iter().find(|(version, _)| *version > NEWEST) {
        return Err(OpenError::NewerSchema { found: *found, known: NEWEST });
    }
    let mut steps = 0;
    for migration in MIGRATIONS {
        let statements = (migration.statements)(spelling);
        let sum = checksum(&statements);
        match applied.iter().find(|(version, _)| *version == migration.version) {
            Some((_, known)) if *known == sum => {}
            Some(_) => return Err(OpenError::ChangedMigration { version: migration.version }),
            None if !change => return Err(OpenError::Empty(place.to_owned())),
            None => {
                for statement in &statements {
                    connection.execute(statement, &[]).map_err(failed)?;
                }
                let insert = "INSERT INTO schema_version (version, name, checksum) VALUES ($1, $2, $3)";
                let params = [Param::Integer(migration.version), Param::Text(migration.name), Param::Integer(sum)];
                connection.execute(insert, &params).map_err(failed)?;
                steps += 1;
            }
        }
    }
    Ok(steps)
}
