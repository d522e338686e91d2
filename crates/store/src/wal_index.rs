//! The head of SQLite's index of the write-ahead log.
//!
//! Every commit, of whichever process, writes it anew before it is over: a
//! counter, the number of frames, a checksum over all of them and two salts, in
//! two copies that are equal when nobody is writing
//! (<https://www.sqlite.org/walformat.html#the_wal_index_header>). So two equal
//! heads mean that nothing was committed between them. `PRAGMA data_version` says
//! the same at the price of a read transaction: two locked operations on a file.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io;
use std::mem::ManuallyDrop;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::Path;

/// The length of one copy of the head.
const COPY_BYTES: usize = 48;
/// The form of the head that this file knows.
const KNOWN_FORM: u32 = 3_007_000;

/// Linux' flag to read a file without keeping the time of it (open(2)); nothing elsewhere.
const O_NOATIME: i32 =
    if cfg!(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))) { 0o1_000_000 } else { 0 };

/// The head of the index of one database.
pub(crate) struct WalIndex {
    // Never closed: closing any handle of a file ends all POSIX locks that this
    // process has on it, and SQLite's are among them.
    file: ManuallyDrop<File>,
}

/// One state of a database. Equal states hold the same records.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct State([u8; COPY_BYTES]);

impl State {
    /// How many frames the log has, each of a page.
    pub(crate) fn frames(self) -> u32 {
        word(&self.0, 16)
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    let bytes = bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u32::from_ne_bytes)
}

impl WalIndex {
    /// The index beside a database that a connection of this process has open and
    /// keeps open.
    pub(crate) fn open(database: &Path) -> io::Result<Self> {
        let mut name = OsString::from(database);
        name.push("-shm");
        // That it is read is noted nowhere: the note would be made with every look.
        let quietly = OpenOptions::new().read(true).custom_flags(O_NOATIME).open(&name);
        let file = match quietly {
            // Only a file's owner may do so.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => File::open(name)?,
            opened => opened?,
        };
        Ok(Self { file: ManuallyDrop::new(file) })
    }

    /// The state of the database at some moment of this call; none while somebody
    /// writes the head, or where it has a form that is not known here.
    pub(crate) fn state(&self) -> Option<State> {
        let mut both = [0; 2 * COPY_BYTES];
        self.file.read_exact_at(&mut both, 0).ok()?;
        let (one, two) = both.split_at(COPY_BYTES);
        let is_whole = one == two && word(one, 0) == KNOWN_FORM && one.get(12) == Some(&1);
        is_whole.then(|| one.try_into().ok().map(State)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_commit_of_anybody_makes_another_state_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.sqlite");
        let open = || rusqlite::Connection::open(&file).unwrap();
        let (one, two) = (open(), open());
        one.pragma_update(None, "journal_mode", "WAL").unwrap();
        one.execute_batch("CREATE TABLE t (a)").unwrap();
        let index = WalIndex::open(&file).unwrap();
        let mut seen = vec![index.state().unwrap()];
        for turn in 0..50 {
            let (writer, reader) = if turn % 2 == 0 { (&one, &two) } else { (&two, &one) };
            writer.execute("INSERT INTO t VALUES (?1)", [turn]).unwrap();
            let now = index.state().unwrap();
            assert!(seen.iter().all(|before| *before != now), "turn {turn}");
            seen.push(now);
            let count: i64 = reader.query_row("SELECT COUNT(*) FROM t", [], |row| row.get(0)).unwrap();
            assert_eq!(count, turn + 1);
            writer.execute_batch("BEGIN IMMEDIATE; INSERT INTO t VALUES (0); ROLLBACK").unwrap();
            assert!(index.state() == Some(now), "what was rolled back was never there");
            if turn % 7 == 0 {
                // The log begins anew with the next commit.
                writer.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
            }
        }
    }
}
