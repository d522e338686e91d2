//! The SQL text: one for both databases.
//!
//! Parameters are `$1`, `$2`, …, in the database's spelling; every statement on an
//! organization's table binds the organization as the first.

use crate::documents::Table;
use crate::values::Spelling;

/// The fixed statements of one table of documents.
pub(crate) struct TableSql {
    pub(crate) get: String,
    pub(crate) get_locked: String,
    pub(crate) is_there: String,
    pub(crate) insert: String,
    pub(crate) update: String,
    pub(crate) delete: String,
    /// The first page of all, newest first.
    pub(crate) newest: String,
}

/// Every fixed statement in one database's spelling.
pub(crate) struct Catalogue {
    tables: Vec<TableSql>,
    pub(crate) resolve: String,
    pub(crate) claim: String,
    pub(crate) release: String,
    pub(crate) put_blob: String,
    pub(crate) get_blob: String,
    pub(crate) delete_blob: String,
    pub(crate) get_answer: String,
    pub(crate) put_answer: String,
    pub(crate) drop_answer: String,
    pub(crate) sweep_answers: String,
    pub(crate) get_meta: String,
    pub(crate) put_meta: String,
    pub(crate) plan: String,
    pub(crate) unplan: String,
    pub(crate) take: String,
    pub(crate) due_of_clock: String,
    pub(crate) count_up: String,
    pub(crate) get_head: String,
    pub(crate) put_head: String,
    pub(crate) move_head: String,
    pub(crate) audit_heads: String,
    pub(crate) audit_rows: String,
    pub(crate) insert_fact: String,
    pub(crate) update_fact: String,
}

impl Catalogue {
    pub(crate) fn new(spelling: &Spelling) -> Self {
        let lock = spelling.lock;
        let spelled = |text: &str| text.replace('$', spelling.mark);
        let tables = Table::ALL
            .iter()
            .map(|table| {
                let name = table.name();
                let get = format!("SELECT {} FROM {name} WHERE org = $1 AND id = $2", table.columns());
                TableSql {
                    get_locked: spelled(&format!("{get}{lock}")),
                    is_there: spelled(&format!("SELECT rev FROM {name} WHERE org = $1 AND id = $2{lock}")),
                    get: spelled(&get),
                    insert: spelled(&format!(
                        "INSERT INTO {name} (org, id, rev, created, doc) VALUES ($1, $2, $3, $4, $5)"
                    )),
                    update: spelled(&format!(
                        "UPDATE {name} SET rev = rev + 1, doc = $4 WHERE org = $1 AND id = $2 AND rev = $3"
                    )),
                    delete: spelled(&format!("DELETE FROM {name} WHERE org = $1 AND id = $2 AND rev = $3")),
                    newest: spelled(&format!(
                        "SELECT {} FROM {name} WHERE org = $1 ORDER BY created DESC, id DESC LIMIT $2",
                        table.columns()
                    )),
                }
            })
            .collect();
        Self {
            tables,
            resolve: spelled("SELECT org, target, note FROM directory WHERE kind = $1 AND value = $2"),
            claim: spelled("INSERT INTO directory (kind, value, org, target, note) VALUES ($1, $2, $3, $4, $5)"),
            release: spelled("DELETE FROM directory WHERE kind = $1 AND value = $2 AND org = $3"),
            put_blob: "INSERT INTO blobs (org, id, bytes) VALUES ($1, $2, $3)".into(),
            get_blob: "SELECT bytes FROM blobs WHERE org = $1 AND id = $2".into(),
            delete_blob: "DELETE FROM blobs WHERE org = $1 AND id = $2".into(),
            get_answer: "SELECT fingerprint, sealed, created FROM answers WHERE org = $1 AND surface = $2 AND key_digest = $3".into(),
            put_answer: "INSERT INTO answers (org, surface, key_digest, fingerprint, sealed, created) VALUES ($1, $2, $3, $4, $5, $6)".into(),
            drop_answer: "DELETE FROM answers WHERE org = $1 AND surface = $2 AND key_digest = $3".into(),
            sweep_answers: "DELETE FROM answers WHERE org = $1 AND created < $2".into(),
            get_meta: "SELECT value FROM meta WHERE name = $1".into(),
            put_meta: "INSERT INTO meta (name, value) VALUES ($1, $2)".into(),
            plan: "INSERT INTO due (org, kind, subject, clock, at, tries) VALUES ($1, $2, $3, $4, $5, 0) \
                   ON CONFLICT (org, kind, subject) DO UPDATE SET clock = excluded.clock, at = excluded.at, tries = 0"
                .into(),
            unplan: "DELETE FROM due WHERE org = $1 AND kind = $2 AND subject = $3".into(),
            take: "UPDATE due SET at = $5, tries = tries + 1 \
                   WHERE org = $1 AND kind = $2 AND subject = $3 AND at = $4"
                .into(),
            due_of_clock: "SELECT org, kind, subject, at, tries FROM due WHERE org = $1 AND clock = $2 AND at <= $3 \
                           ORDER BY at, kind, subject LIMIT $4"
                .into(),
            count_up: "INSERT INTO counters (org, name, value) VALUES ($1, $2, 1) \
                       ON CONFLICT (org, name) DO UPDATE SET value = counters.value + 1 RETURNING value"
                .into(),
            get_head: spelled("SELECT seq, link FROM audit_heads WHERE org = $1 AND strand = $2"),
            put_head: spelled("INSERT INTO audit_heads (org, strand, seq, link) VALUES ($1, $2, $3, $4)"),
            move_head: spelled("UPDATE audit_heads SET seq = $3, link = $4 WHERE org = $1 AND strand = $2 AND seq = $5"),
            audit_heads: "SELECT strand, seq, link FROM audit_heads WHERE org = $1 ORDER BY strand".into(),
            audit_rows: format!(
                "SELECT id, created, {} FROM events WHERE org = $1 AND id > $2 ORDER BY id LIMIT $3",
                crate::pictures::COLUMNS
            ),
            insert_fact: spelled("INSERT INTO events (org, id, rev, created, doc, before_doc, after_doc) \
                          VALUES ($1, $2, $3, $4, $5, $6, $7)"),
            update_fact: spelled("UPDATE events SET rev = rev + 1, doc = $4, before_doc = $5, after_doc = $6 \
                          WHERE org = $1 AND id = $2 AND rev = $3"),
        }
    }

    /// The place of the table one row of which a statement locks; its first parameters are
    /// the organization and the row's id.
    pub(crate) fn locks(&self, sql: &str) -> Option<usize> {
        if self.update_fact == sql {
            return Some(Table::Events.place());
        }
        let is_of = |table: &TableSql| {
            [&table.update, &table.delete, &table.get_locked, &table.is_there].iter().any(|locks| *locks == sql)
        };
        self.tables.iter().position(is_of)
    }

    /// The statement that locks one row of the table at a place.
    pub(crate) fn lock(&self, place: usize) -> Option<&str> {
        self.tables.get(place).map(|table| table.is_there.as_str())
    }

    pub(crate) fn table(&self, table: Table) -> Option<&TableSql> {
        self.tables.get(table.place())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{POSTGRES, SQLITE};

    #[test]
    fn t03_every_statement_on_an_organizations_table_binds_the_organization() {
        for spelling in [&SQLITE, &POSTGRES] {
            let all = Catalogue::new(spelling);
            let plain = |text: &str| text.replace(spelling.mark, "$");
            for sql in &all.tables {
                for text in [&sql.get, &sql.get_locked, &sql.is_there, &sql.update, &sql.delete] {
                    assert!(plain(text).contains("WHERE org = $1 AND id = $2"), "{text}");
                }
                assert!(plain(&sql.newest).contains("WHERE org = $1 ORDER"), "{}", sql.newest);
                assert!(plain(&sql.insert).contains("(org, id, rev, created, doc) VALUES ($1, "), "{}", sql.insert);
            }
            for text in [
                &all.get_blob,
                &all.delete_blob,
                &all.get_answer,
                &all.drop_answer,
                &all.sweep_answers,
                &all.unplan,
                &all.take,
                &all.due_of_clock,
                &all.get_head,
                &all.move_head,
                &all.audit_heads,
                &all.audit_rows,
                &all.update_fact,
            ] {
                assert!(plain(text).contains("WHERE org = $1"), "{text}");
            }
            for text in [&all.put_blob, &all.put_answer, &all.plan, &all.count_up, &all.put_head, &all.insert_fact] {
                assert!(text.contains("(org, ") && plain(text).contains("VALUES ($1, "), "{text}");
            }
            assert!(plain(&all.release).contains("org = $3"));
        }
    }
}
