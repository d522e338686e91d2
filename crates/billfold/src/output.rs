//! What the commands print. Answers go to standard output, the log to standard
//! error.

use std::io::Write as _;

/// Prints a line. A reader that went away is no error of ours.
pub(crate) fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Prints names and values in two columns.
pub(crate) fn table(rows: &[(&str, &str)]) {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    for (name, value) in rows {
        line(&format!("{name:width$}  {value}"));
    }
}
