//! Taking an organization out of the database: out of reach in one commit, then row by
//! row in small ones.

use crate::documents::Table;
use crate::fault::Fault;
use crate::tx::Tx;
use crate::values::Param;

/// The most rows of documents in one commit, so that others are not kept waiting.
const ROWS_PER_COMMIT: i64 = 1_000;

/// What lets anybody reach an organization, or makes it act by itself: all of it goes
/// in the first commit.
const REACH: &[Table] =
    &[Table::Organizations, Table::ApiKeys, Table::Sessions, Table::AccessTokens, Table::Endpoints, Table::Deliveries];

/// Tables of an organization's that hold no documents. Their rows are few or small.
const OTHERS: &[&str] = &["answers", "counters", "audit_heads", "reports", "report_names"];

impl Tx<'_> {
    /// Puts this organization out of reach: its record, keys, sessions, names, webhook
    /// endpoints and everything that was due. Answers how many rows that were.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn close_organization(&mut self) -> Result<u64, Fault> {
        let mut removed = 0;
        let names = REACH.iter().map(|table| table.name()).chain(["directory", "due"]);
        for name in names {
            removed += self.remove(&format!("DELETE FROM {name} WHERE org = $1"))?;
        }
        Ok(removed)
    }

    /// Deletes some of what is left of this organization; answers how many rows, and
    /// none when nothing is left.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn remove_some(&mut self) -> Result<u64, Fault> {
        for name in Table::ALL.iter().map(|table| table.name()).chain(["blobs"]) {
            let sql = format!(
                "DELETE FROM {name} WHERE org = $1 AND id IN \
                 (SELECT id FROM {name} WHERE org = $1 ORDER BY id LIMIT {ROWS_PER_COMMIT})"
            );
            let removed = self.remove(&sql)?;
            if removed > 0 {
                return Ok(removed);
            }
        }
        let mut removed = 0;
        for name in OTHERS.iter().copied().chain(["directory", "due"]) {
            removed += self.remove(&format!("DELETE FROM {name} WHERE org = $1"))?;
        }
        Ok(removed)
    }

    fn remove(&mut self, sql: &str) -> Result<u64, Fault> {
        let organization = self.organization().clone();
        self.run(sql, &[Param::Text(organization.as_str())])
    }
}
