//! What is to be done at a time: one row for each subject of a kind.
//!
//! A row is a due time, not a lock. Whoever does the work moves the row's time
//! or removes it in the transaction of the effect, so that of two that try one
//! finds nothing to do. Work that reaches outside is taken first: its time is
//! moved to when somebody else may try again.
//!
//! The look for due work is the one list that is read across organizations; the
//! work itself runs within its organization.

use billfold_domain::ids::OrganizationId;

use crate::fault::Fault;
use crate::tx::{Lookup, Tx};
use crate::values::{Param, Row, Value};

/// The kinds of work that wait for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Work {
    /// A subscription: a trial, a period, a pause or the whole of it ends.
    Subscription,
    /// A schedule's next phase begins.
    Schedule,
    /// An invoice is tried again, or its due date passes.
    Invoice,
    /// A payment waits for its gateway.
    Payment,
    /// An event is delivered.
    Delivery,
    /// A test clock moves, or is deleted.
    TestClock,
    /// A mail is sent, or its record goes.
    Mail,
    /// A code to sign in with is drawn and sent, where its address is known.
    SignIn,
    /// A session ends without the task that it leads into.
    Session,
    /// A quote's deadline passes.
    Quote,
    /// What an organization no longer needs goes.
    Sweep,
    /// A portal's own host name is looked up.
    Domain,
    /// The books of a customer that was forgotten were kept long enough.
    Books,
}

impl Work {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Subscription,
        Self::Schedule,
        Self::Invoice,
        Self::Payment,
        Self::Delivery,
        Self::TestClock,
        Self::Mail,
        Self::SignIn,
        Self::Session,
        Self::Quote,
        Self::Sweep,
        Self::Domain,
        Self::Books,
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Subscription => "subscription",
            Self::Schedule => "schedule",
            Self::Invoice => "invoice",
            Self::Payment => "payment",
            Self::Delivery => "delivery",
            Self::TestClock => "test_clock",
            Self::Mail => "mail",
            Self::SignIn => "sign_in",
            Self::Session => "session",
            Self::Quote => "quote",
            Self::Sweep => "sweep",
            Self::Domain => "domain",
            Self::Books => "books",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|work| work.word() == word)
    }
}

/// Work whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The organization.
    pub organization: OrganizationId,
    /// The kind.
    pub work: Work,
    /// The id of what it concerns.
    pub subject: String,
    /// Its time, in microseconds of Unix time.
    pub at_us: i64,
    /// How often it was taken since it was planned.
    pub tries: u32,
}

/// A condition on the kind; the words are this file's own.
fn one_of(kinds: &[Work]) -> String {
    let words: Vec<String> = kinds.iter().map(|kind| format!("'{}'", kind.word())).collect();
    if words.is_empty() { "1 = 0".to_owned() } else { format!("kind IN ({})", words.join(", ")) }
}

fn read(rows: Vec<Row>) -> Vec<Due> {
    let one = |row: Row| {
        let [Value::Text(org), Value::Text(kind), Value::Text(subject), Value::Integer(at_us), Value::Integer(tries)] =
            <[Value; 5]>::try_from(row).ok()?
        else {
            return None;
        };
        Some(Due {
            organization: OrganizationId::stored(org),
            // A kind that a newer program planned is left to that program.
            work: Work::from_word(&kind)?,
            subject,
            at_us,
            tries: u32::try_from(tries).unwrap_or(u32::MAX),
        })
    };
    rows.into_iter().filter_map(one).collect()
}

impl Lookup<'_> {
    /// Work of these kinds, of any organization, on real time, whose time has
    /// come, the earliest first.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn due(&mut self, kinds: &[Work], now_us: i64, limit: u32) -> Result<Vec<Due>, Fault> {
        let sql = format!(
            "SELECT org, kind, subject, at, tries FROM due WHERE clock = '' AND at <= $1 AND {} \
             ORDER BY at, org, kind, subject LIMIT $2",
            one_of(kinds)
        );
        Ok(read(self.rows(&sql, &[Param::Integer(now_us), Param::Integer(i64::from(limit))])?))
    }

    /// How much work of these kinds is due on real time.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn count_due(&mut self, kinds: &[Work], now_us: i64) -> Result<u64, Fault> {
        let sql = format!("SELECT COUNT(*) FROM due WHERE clock = '' AND at <= $1 AND {}", one_of(kinds));
        let rows = self.rows(&sql, &[Param::Integer(now_us)])?;
        let count = rows.first().and_then(|row| row.first()).and_then(Value::integer).unwrap_or_default();
        Ok(u64::try_from(count).unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Plans work for a time, in microseconds of Unix time, in place of the
    /// subject's earlier time. `clock` is the test clock that counts, or none
    /// for real time.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn plan(&mut self, work: Work, subject: &str, clock: Option<&str>, at_us: i64) -> Result<(), Fault> {
        let sql = self.catalogue().plan.as_str();
        let organization = self.organization().clone();
        let params = [
            Param::Text(organization.as_str()),
            Param::Text(work.word()),
            Param::Text(subject),
            Param::Text(clock.unwrap_or_default()),
            Param::Integer(at_us),
        ];
        self.note_planned();
        self.run(sql, &params).map(drop)
    }

    /// Forgets the time of a subject.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn unplan(&mut self, work: Work, subject: &str) -> Result<(), Fault> {
        let sql = self.catalogue().unplan.as_str();
        let organization = self.organization().clone();
        let params = [Param::Text(organization.as_str()), Param::Text(work.word()), Param::Text(subject)];
        self.run(sql, &params).map(drop)
    }

    /// Takes work that was seen at its time: until `until_us` nobody else does.
    /// Answers whether it was there to be taken.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn take(&mut self, due: &Due, until_us: i64) -> Result<bool, Fault> {
        let sql = self.catalogue().take.as_str();
        let organization = self.organization().clone();
        let params = [
            Param::Text(organization.as_str()),
            Param::Text(due.work.word()),
            Param::Text(&due.subject),
            Param::Integer(due.at_us),
            Param::Integer(until_us),
        ];
        Ok(self.run(sql, &params)? == 1)
    }

    /// Work on a test clock whose time has come, the earliest first.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn due_of_clock(&mut self, clock: &str, now_us: i64, limit: u32) -> Result<Vec<Due>, Fault> {
        let sql = self.catalogue().due_of_clock.as_str();
        let organization = self.organization().clone();
        let params = [
            Param::Text(organization.as_str()),
            Param::Text(clock),
            Param::Integer(now_us),
            Param::Integer(i64::from(limit)),
        ];
        Ok(read(self.rows_of(sql, &params)?))
    }

    /// The next number of a sequence of this organization, from 1 on, without
    /// gaps: a number is given out with the commit.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn next_number(&mut self, sequence: &str) -> Result<i64, Fault> {
        let sql = self.catalogue().count_up.as_str();
        let organization = self.organization().clone();
        let rows = self.rows_of(sql, &[Param::Text(organization.as_str()), Param::Text(sequence)])?;
        Ok(rows.first().and_then(|row| row.first()).and_then(Value::integer).unwrap_or_default())
    }
}
