//! The audit log: every fact has a place in a chain of digests.
//!
//! An organization's log is a few strands. Each is a chain of its own: an entry holds
//! the SHA-256 of the link before it and of its own contents, and the strand's head,
//! written in the same commit, says which entry is the last. SQLite has one writer
//! and one strand; a connection to PostgreSQL has a strand of its own where it can, so
//! that those who write for one organization do not wait for each other's commits.
//!
//! What can be forgotten of an entry (pictures of records, the network) is in its
//! digest by a salted digest of its own, which stays when the rest goes ([`forget`]):
//! the chain holds, and what was there cannot be guessed from it.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::events::{Audit, Event, Place};
use billfold_domain::ids::OrganizationId;
use ring::digest::{Context, SHA256, SHA256_OUTPUT_LEN};

use crate::Store;
use crate::catalogue::Catalogue;
use crate::fault::Fault;
use crate::pictures::Pictures;
use crate::tx::Tx;
use crate::values::{Connection, Failure, Param, Row, Value};

/// How many strands an organization's log has at most.
pub(crate) const MAX_STRANDS: u32 = 64;
/// How many entries are read at a time.
const AT_ONCE: u32 = 500;
/// How many entries of a strand wait for one that was not met yet; more are taken for
/// the sign that it is gone.
const MAX_WAITING_ENTRIES: usize = 1_000_000;
/// The form of what is hashed: another one gets another number.
const FORM: &str = "billfold-audit-1";

type Digest = [u8; SHA256_OUTPUT_LEN];

/// Hashes texts so that no two lists of texts read the same.
struct Hash(Context);

impl Hash {
    fn new() -> Self {
        Self(Context::new(&SHA256))
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        // A length always fits.
        self.0.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        self.0.update(bytes);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    fn maybe(&mut self, text: Option<&str>) -> &mut Self {
        self.0.update(&[u8::from(text.is_some())]);
        self.text(text.unwrap_or_default())
    }

    fn end(self) -> Digest {
        let mut out = [0; SHA256_OUTPUT_LEN];
        out.copy_from_slice(self.0.finish().as_ref());
        out
    }
}

/// The digest of what can be forgotten of an entry.
fn private(event: &Event) -> String {
    let Audit { network, details, salt, forgotten, .. } = &event.audit;
    if let Some(forgotten) = forgotten {
        return forgotten.clone();
    }
    let mut hash = Hash::new();
    for part in [salt, &event.before, &event.after, network, details] {
        hash.maybe(part.as_deref());
    }
    URL_SAFE_NO_PAD.encode(hash.end())
}

/// The digest of all that an entry says, its place included.
fn contents(organization: &OrganizationId, event: &Event, (strand, seq): (u32, u64)) -> Digest {
    let noun = serde_json::to_string(&event.noun).unwrap_or_default();
    let mut hash = Hash::new();
    hash.text(FORM).text(organization.as_str()).bytes(&strand.to_be_bytes()).bytes(&seq.to_be_bytes());
    hash.text(event.id.as_str()).text(event.kind.word()).text(&noun).text(&event.subject).text(&event.actor);
    hash.maybe(event.request.as_deref()).maybe(event.customer.as_deref());
    hash.bytes(&event.created.as_microsecond().to_be_bytes()).text(&private(event));
    hash.end()
}

/// The link of an entry behind another one.
fn link(before: &Digest, contents: &Digest) -> Digest {
    let mut hash = Hash::new();
    hash.bytes(before).bytes(contents);
    hash.end()
}

fn read_link(text: &str) -> Option<Digest> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// The same fact without what can be forgotten of it. It keeps its place in the log.
#[must_use]
pub fn forget(event: Event) -> Event {
    let forgotten = event.audit.place.is_some().then(|| private(&event));
    let audit = Audit { forgotten, place: event.audit.place, ..Audit::default() };
    Event { before: None, after: None, undelivered: false, audit, ..event }
}

/// The last entry of a strand, as a transaction sees and moves it.
struct Head {
    organization: OrganizationId,
    seq: u64,
    link: Digest,
    /// The entry that was last before the transaction.
    was: u64,
}

/// The ends of the logs that a transaction writes. They are stored once, when it ends.
#[derive(Default)]
pub(crate) struct Heads {
    /// Which strand of each log the connection writes.
    pub(crate) strand: u32,
    heads: Vec<Head>,
    /// What the command that runs has moved, and from where.
    moved: Vec<(usize, u64, Digest)>,
}

impl Heads {
    /// Of a connection that writes this strand.
    pub(crate) fn of(strand: u32) -> Self {
        Self { strand, ..Self::default() }
    }

    /// A transaction begins: what was known may be so no more.
    pub(crate) fn forget(&mut self) {
        self.heads.clear();
        self.moved.clear();
    }

    /// A command of several in a transaction begins.
    pub(crate) fn begin_command(&mut self) {
        self.moved.clear();
    }

    /// The command's rows are gone, and with them their places.
    pub(crate) fn undo_command(&mut self) {
        for (at, seq, link) in std::mem::take(&mut self.moved).into_iter().rev() {
            if let Some(head) = self.heads.get_mut(at) {
                (head.seq, head.link) = (seq, link);
            }
        }
    }

    /// Whether the end of this organization's log is known.
    pub(crate) fn knows(&self, organization: &OrganizationId) -> bool {
        self.heads.iter().any(|head| head.organization == *organization)
    }

    /// Notes what is stored of a log's end; its beginning where there is nothing.
    pub(crate) fn learn(&mut self, organization: &OrganizationId, row: Option<Row>) {
        let (seq, link) = row.and_then(read_head).unwrap_or_default();
        self.heads.push(Head { organization: organization.clone(), seq, link, was: seq });
    }

    /// Gives a fact the next place in a log that is known.
    pub(crate) fn enter(&mut self, organization: &OrganizationId, event: &mut Event) {
        let of = |(_, head): &(usize, &mut Head)| head.organization == *organization;
        let Some((at, head)) = self.heads.iter_mut().enumerate().find(of) else { return };
        self.moved.push((at, head.seq, head.link));
        head.seq = head.seq.saturating_add(1);
        let contents = contents(organization, event, (self.strand, head.seq));
        head.link = link(&head.link, &contents);
        let link = URL_SAFE_NO_PAD.encode(head.link);
        event.audit.place = Some(Place { strand: self.strand, seq: head.seq, link });
    }
}

/// Stores the ends of the logs that a transaction wrote, as its last statements: from
/// here on others who write the same strand wait for the commit. Whoever finds that
/// somebody was there first runs again.
pub(crate) fn store(connection: &mut dyn Connection, catalogue: &Catalogue) -> Result<(), Failure> {
    let Heads { strand, heads, .. } = std::mem::take(connection.heads());
    connection.heads().strand = strand;
    for Head { organization, seq, link, was } in heads.into_iter().filter(|head| head.seq != head.was) {
        let link = URL_SAFE_NO_PAD.encode(link);
        let [seq, was] = [seq, was].map(|seq| Param::Integer(i64::try_from(seq).unwrap_or(i64::MAX)));
        let params =
            [Param::Text(organization.as_str()), Param::Integer(i64::from(strand)), seq, Param::Text(&link), was];
        let stored = match was {
            Param::Integer(0) => connection.execute(&catalogue.put_head, &params[..4])?,
            _ => connection.execute(&catalogue.move_head, &params)?,
        };
        if stored != 1 {
            return Err(Failure::Conflict);
        }
    }
    Ok(())
}

fn read_head(row: Row) -> Option<(u64, Digest)> {
    let [Value::Integer(seq), Value::Text(link)] = <[Value; 2]>::try_from(row).ok()? else { return None };
    Some((u64::try_from(seq).ok()?, read_link(&link)?))
}

/// An entry that was the last one once: who keeps it elsewhere can tell that nothing up
/// to it was changed since, whatever became of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Which strand.
    pub strand: u32,
    /// Which entry of it.
    pub seq: u64,
    /// Its link.
    pub link: String,
}

/// What is wrong with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A row cannot be read.
    Unreadable,
    /// A row stands under another id or time than its own.
    Misplaced,
    /// An entry is not what it was when it was made, or not where it was.
    Changed,
    /// An entry is gone.
    Missing,
    /// A row is in the log that was not made by it.
    Added,
    /// The head of a strand does not fit its last entry.
    Head,
    /// The log is another one than that of which the anchor was kept.
    Anchor,
}

/// The first thing that is wrong with a strand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What.
    pub wrong: Wrong,
    /// Where in the log: the strand and the entry.
    pub at: Option<(u32, u64)>,
    /// The row's id; of what is gone the next one's that is there.
    pub row: Option<String>,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wrong, at, row } = self;
        if let Some((strand, seq)) = at {
            write!(f, "entry {seq} of strand {strand} ")?;
        }
        match (row, wrong) {
            (Some(row), Wrong::Missing) => write!(f, "(before {row}) ")?,
            (Some(row), _) => write!(f, "(row {row}) ")?,
            (None, _) => {}
        }
        f.write_str(match wrong {
            Wrong::Unreadable => "cannot be read",
            Wrong::Misplaced => "stands under another id or time than its own",
            Wrong::Changed => "is not what it was when it was made",
            Wrong::Missing => "is missing",
            Wrong::Added => "was not made by this log",
            Wrong::Head => "is not what the head of the log says",
            Wrong::Anchor => "is not what was kept of it elsewhere",
        })
    }
}

/// What a look at a whole log came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries that were looked at.
    pub entries: u64,
    /// Facts of before there was a chain.
    pub earlier: u64,
    /// The last entry of each strand.
    pub heads: Vec<Anchor>,
    /// What is wrong, the first thing of each strand.
    pub flaws: Vec<Flaw>,
}

/// An entry that waits for the one before it.
struct Waiting {
    row: String,
    contents: Digest,
    link: String,
}

struct Strand {
    /// The last entry in order, and its link.
    last: (u64, Digest),
    waiting: BTreeMap<u64, Waiting>,
}

/// The last entry of each strand, and its link, as the heads say it.
type Ends = BTreeMap<u32, (u64, Digest)>;

/// Looks at rows, whatever order they come in, and puts the strands together.
struct Verifier<'a> {
    organization: &'a OrganizationId,
    anchors: &'a [Anchor],
    /// The heads of before the first row was read: what they count is in every later
    /// snapshot. What is newer may have come where nobody looks any more.
    begun: Ends,
    strands: BTreeMap<u32, Strand>,
    report: Report,
}

impl<'a> Verifier<'a> {
    fn new(organization: &'a OrganizationId, anchors: &'a [Anchor], begun: Ends) -> Self {
        Self { organization, anchors, begun, strands: BTreeMap::new(), report: Report::default() }
    }

    /// Whether an entry was written while the rows were read: then it may not have been met.
    fn is_newer(&self, strand: u32, seq: u64, ended: &Ends) -> bool {
        let of = |ends: &Ends| ends.get(&strand).map_or(0, |(seq, _)| *seq);
        seq > of(&self.begun) && seq <= of(ended)
    }

    fn flaw(&mut self, wrong: Wrong, at: Option<(u32, u64)>, row: Option<&str>) {
        // Of a strand the first flaw is told: what follows from it says nothing.
        let strand = at.map(|(strand, _)| strand);
        if strand.is_none() || !self.report.flaws.iter().any(|flaw| flaw.at.map(|(at, _)| at) == strand) {
            self.report.flaws.push(Flaw { wrong, at, row: row.map(ToOwned::to_owned) });
        }
    }

    fn row(&mut self, LogRow { id, created_us, event }: &LogRow) {
        let (id, created_us) = (id.as_str(), *created_us);
        let Ok(event) = event else {
            return self.flaw(Wrong::Unreadable, None, Some(id));
        };
        let Some(place) = &event.audit.place else {
            // What was there before the chain is older than its first entry.
            if self.report.entries > 0 {
                return self.flaw(Wrong::Added, None, Some(id));
            }
            self.report.earlier += 1;
            return;
        };
        self.report.entries += 1;
        let at = (place.strand, place.seq);
        if event.id.as_str() != id || event.created.as_microsecond() != created_us {
            self.flaw(Wrong::Misplaced, Some(at), Some(id));
        }
        let contents = contents(self.organization, event, at);
        let entry = Waiting { row: id.to_owned(), contents, link: place.link.clone() };
        let strand = self
            .strands
            .entry(place.strand)
            .or_insert_with(|| Strand { last: (0, Digest::default()), waiting: BTreeMap::new() });
        let is_new = place.seq > strand.last.0 && strand.waiting.insert(place.seq, entry).is_none();
        let waits = strand.waiting.len();
        if !is_new {
            self.flaw(Wrong::Added, Some(at), Some(id));
        } else if waits > MAX_WAITING_ENTRIES {
            self.gap(place.strand);
        }
        self.join(place.strand);
    }

    /// Says that the entry is missing for which others wait, and waits no more.
    fn gap(&mut self, number: u32) {
        let Some(strand) = self.strands.get_mut(&number) else { return };
        let missing = strand.last.0.saturating_add(1);
        let next = std::mem::take(&mut strand.waiting).into_iter().next();
        if let Some((_, next)) = next {
            self.flaw(Wrong::Missing, Some((number, missing)), Some(&next.row));
        }
    }

    /// Joins what follows a strand's last entry.
    fn join(&mut self, number: u32) {
        loop {
            let Some(strand) = self.strands.get_mut(&number) else { return };
            let seq = strand.last.0.saturating_add(1);
            let Some(entry) = strand.waiting.remove(&seq) else { return };
            let digest = link(&strand.last.1, &entry.contents);
            // An entry that was changed is told of once: what follows hangs on what it says.
            strand.last = (seq, read_link(&entry.link).unwrap_or(digest));
            if URL_SAFE_NO_PAD.encode(digest) != entry.link {
                self.flaw(Wrong::Changed, Some((number, seq)), Some(&entry.row));
            }
            let is_here = |anchor: &&Anchor| (anchor.strand, anchor.seq) == (number, seq);
            if self.anchors.iter().filter(is_here).any(|anchor| anchor.link != entry.link) {
                self.flaw(Wrong::Anchor, Some((number, seq)), Some(&entry.row));
            }
        }
    }

    /// `heads` are those of after the last row was read.
    fn finish(mut self, heads: &Ends) -> Report {
        let newest = |strand: &Strand| strand.waiting.keys().next_back().copied().unwrap_or_default();
        let strands: Vec<(u32, u64, u64)> =
            self.strands.iter().map(|(number, strand)| (*number, strand.last.0, newest(strand))).collect();
        for (number, last, newest) in strands {
            let is_counted = heads.get(&number).is_some_and(|(seq, _)| newest <= *seq);
            if !is_counted || !self.is_newer(number, last.saturating_add(1), heads) {
                self.gap(number);
            }
        }
        for (number, (seq, digest)) in heads {
            let (last, known) = self.strands.get(number).map_or((0, Digest::default()), |strand| strand.last);
            match last.cmp(seq) {
                std::cmp::Ordering::Less if self.is_newer(*number, last.saturating_add(1), heads) => {
                    if self.begun.get(number).is_some_and(|begun| begun.0 == last && begun.1 != known) {
                        self.flaw(Wrong::Head, Some((*number, last)), None);
                    }
                }
                std::cmp::Ordering::Less => self.flaw(Wrong::Missing, Some((*number, last + 1)), None),
                std::cmp::Ordering::Greater => self.flaw(Wrong::Head, Some((*number, seq.saturating_add(1))), None),
                std::cmp::Ordering::Equal if known != *digest => self.flaw(Wrong::Head, Some((*number, last)), None),
                std::cmp::Ordering::Equal => {}
            }
        }
        let ends: Vec<(u32, (u64, Digest))> =
            self.strands.iter().map(|(number, strand)| (*number, strand.last)).collect();
        for (number, (seq, digest)) in &ends {
            if !heads.contains_key(number) {
                self.flaw(Wrong::Head, Some((*number, *seq)), None);
            }
            let link = URL_SAFE_NO_PAD.encode(digest);
            self.report.heads.push(Anchor { strand: *number, seq: *seq, link });
        }
        for anchor in self.anchors {
            let last = self.strands.get(&anchor.strand).map_or(0, |strand| strand.last.0);
            if last < anchor.seq {
                self.flaw(Wrong::Missing, Some((anchor.strand, last + 1)), None);
            }
        }
        self.report
    }
}

/// [`Store::verify_audit`].
pub(crate) async fn verify(store: &Store, organization: &OrganizationId, anchors: &[Anchor]) -> Result<Report, Fault> {
    let ends = || store.read(organization, |tx| tx.audit_ends());
    let (begun, _) = ends().await?;
    let mut verifier = Verifier::new(organization, anchors, begun);
    let mut after = String::new();
    loop {
        let from = after.clone();
        let rows = store.read(organization, move |tx| tx.audit_rows(&from, AT_ONCE)).await?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.id);
        rows.iter().for_each(|row| verifier.row(row));
    }
    let (ended, unreadable) = ends().await?;
    for _ in 0..unreadable {
        verifier.flaw(Wrong::Head, None, None);
    }
    Ok(verifier.finish(&ended))
}

impl Tx<'_> {
    /// The heads of the log, and how many of them cannot be read.
    fn audit_ends(&mut self) -> Result<(Ends, usize), Fault> {
        let sql = self.catalogue().audit_heads.as_str();
        let organization = self.organization().clone();
        let (mut ends, mut unreadable) = (Ends::new(), 0);
        for mut row in self.rows_of(sql, &[Param::Text(organization.as_str())])? {
            let strand = row.first().and_then(Value::integer).and_then(|strand| u32::try_from(strand).ok());
            match (strand, read_head(row.split_off(1))) {
                (Some(strand), Some(head)) => drop(ends.insert(strand, head)),
                _ => unreadable += 1,
            }
        }
        Ok((ends, unreadable))
    }

    /// Facts in the order of their ids, behind one.
    ///
    /// # Errors
    /// A fault of the database; a row that cannot be read.
    pub fn facts_after(&mut self, after: &str, limit: u32) -> Result<Vec<Event>, Fault> {
        let read = |LogRow { id, event, .. }: LogRow| {
            event.map_err(|error| Fault::BadDocument {
                table: crate::Table::Events.name(),
                id,
                source: std::sync::Arc::new(error),
            })
        };
        self.audit_rows(after, limit)?.into_iter().map(read).collect()
    }

    fn audit_rows(&mut self, after: &str, limit: u32) -> Result<Vec<LogRow>, Fault> {
        let sql = self.catalogue().audit_rows.as_str();
        let organization = self.organization().clone();
        let params = [Param::Text(organization.as_str()), Param::Text(after), Param::Integer(i64::from(limit))];
        Ok(self.rows_of(sql, &params)?.into_iter().filter_map(LogRow::read).collect())
    }
}

/// A row of the log, by the columns of the database.
struct LogRow {
    id: String,
    created_us: i64,
    event: serde_json::Result<Event>,
}

impl LogRow {
    fn read(row: Row) -> Option<Self> {
        let mut row = row.into_iter();
        let (id, created_us) = (row.next()?.text()?, row.next()?.integer()?);
        let mut event = serde_json::from_str(&row.next()?.text()?);
        if let Ok(event) = &mut event {
            Pictures::read(row).put(event);
        }
        Some(Self { id, created_us, event })
    }
}

#[cfg(test)]
mod tests {
    use billfold_domain::events::EventKind;
    use billfold_domain::ids::{EventId, Noun};
    use jiff::Timestamp;

    use super::*;

    fn event(number: i64) -> Event {
        Event {
            id: EventId::stored(format!("evt_{number}")),
            kind: EventKind::PortalUpdated,
            noun: Noun::Portal,
            subject: "p".into(),
            actor: "cli".into(),
            request: None,
            before: None,
            after: None,
            customer: None,
            undelivered: false,
            created: Timestamp::from_second(number).unwrap(),
            audit: Audit::default(),
        }
    }

    #[test]
    fn r04_what_is_written_while_a_log_is_read_may_be_missed_and_nothing_else() {
        const STRAND: u32 = 3;
        let organization = OrganizationId::stored("o");
        let mut heads = Heads::of(STRAND);
        heads.learn(&organization, None);
        let mut links = vec![(0, Digest::default())];
        let mut rows = Vec::new();
        for number in 1..=4 {
            let mut event = event(number);
            heads.enter(&organization, &mut event);
            links.push((heads.heads[0].seq, heads.heads[0].link));
            let (id, created_us) = (event.id.as_str().to_owned(), event.created.as_microsecond());
            rows.push(LogRow { id, created_us, event: Ok(event) });
        }
        let flaws = |begun: usize, ended: usize, met: &[usize]| {
            let ends = |seq: usize| Ends::from([(STRAND, links[seq])]);
            let mut verifier = Verifier::new(&organization, &[], ends(begun));
            met.iter().for_each(|number| verifier.row(&rows[number - 1]));
            verifier.finish(&ends(ended)).flaws.into_iter().map(|flaw| (flaw.wrong, flaw.at)).collect::<Vec<_>>()
        };
        let at = |wrong, seq| vec![(wrong, Some((STRAND, seq)))];
        for met in [[1, 2, 3, 4].as_slice(), &[1, 2, 4], &[1, 2, 3], &[1, 2], &[2, 1]] {
            assert_eq!(flaws(2, 4, met), [], "{met:?}");
        }
        // What was there before has to be met, and what nobody counts must not be there.
        assert_eq!(flaws(2, 4, &[1, 3, 4]), at(Wrong::Missing, 2));
        assert_eq!(flaws(2, 4, &[1]), at(Wrong::Missing, 2));
        assert_eq!(flaws(4, 4, &[1, 2, 4]), at(Wrong::Missing, 3));
        assert_eq!(flaws(2, 2, &[1, 2, 3]), at(Wrong::Head, 3));
        assert_eq!(flaws(2, 3, &[1, 2, 4]), at(Wrong::Missing, 3));
        // A head that did not fit when the look began, though it moved on since.
        links_of_another_log(&organization, &rows, (STRAND, links[4]));
    }

    fn links_of_another_log(organization: &OrganizationId, rows: &[LogRow], (strand, ended): (u32, (u64, Digest))) {
        let mut verifier = Verifier::new(organization, &[], Ends::from([(strand, (2, [7; SHA256_OUTPUT_LEN]))]));
        rows[..2].iter().for_each(|row| verifier.row(row));
        let report = verifier.finish(&Ends::from([(strand, ended)]));
        assert_eq!(report.flaws, [Flaw { wrong: Wrong::Head, at: Some((strand, 2)), row: None }]);
    }
}
