//! Where PostgreSQL is, and how the way there is to be protected.
//!
//! `sslmode` and `sslrootcert` mean what they mean to PostgreSQL's own clients
//! (libpq, "SSL Support"); the reasons for what differs are in
//! `docs/decisions/0024-tls-to-postgresql.md`.

use std::path::PathBuf;

use postgres::config::{Host, SslMode};
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;

use super::encryption::{Check, Encryption, Trust};
use crate::fault::OpenError;

/// The word for the certificates that the operating system trusts.
const SYSTEM_ROOTS: &str = "system";
const MODES: &str = "disable, prefer, require, verify-ca or verify-full";

/// A server's address, read.
#[derive(Clone)]
pub(super) struct Address {
    /// Where it is and who asks, for the driver.
    pub(super) config: postgres::Config,
    /// How the way there is protected; none for no protection at all.
    pub(super) encryption: Option<Encryption>,
    /// Whether an unprotected way will do where a protected one cannot be had.
    pub(super) may_be_plain: bool,
}

/// What `sslmode` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Disable,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

impl Mode {
    fn parse(word: &str) -> Result<Self, OpenError> {
        Ok(match word {
            "disable" => Self::Disable,
            "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            _ => return Err(refused(format!("sslmode is none of {MODES}"))),
        })
    }
}

fn refused(reason: impl Into<String>) -> OpenError {
    OpenError::BadAddress(reason.into())
}

impl Address {
    /// Reads an address, as a URL or as pairs of `keyword=value`.
    ///
    /// # Errors
    /// One line that says what to do; it holds neither user nor password.
    pub(super) fn parse(text: &str) -> Result<Self, OpenError> {
        let (rest, wanted) = match text.starts_with("postgres://") || text.starts_with("postgresql://") {
            true => of_url(text)?,
            false => of_pairs(text)?,
        };
        // What the driver says of a text that it cannot read may quote it.
        let malformed = || {
            refused(
                "it is no address of PostgreSQL that is understood: write \
                 postgres://user:password@host/database, with what is special in the password percent-encoded",
            )
        };
        let mut config: postgres::Config = rest.parse().map_err(|_| malformed())?;
        if config.get_hosts().is_empty() {
            for address in config.get_hostaddrs().to_vec() {
                config.host(&address.to_string());
            }
        }
        let is_local = config.get_hosts().iter().all(|host| match host {
            Host::Tcp(_) => false,
            #[cfg(unix)]
            Host::Unix(_) => true,
        });
        let mode = wanted.mode()?;
        let encryption = match mode {
            // As with PostgreSQL's own clients: sockets of this machine are not encrypted.
            _ if is_local => None,
            Mode::Disable => None,
            Mode::Prefer => Some(Encryption::new(Check::Nothing, Trust::default())?),
            // The older meaning that a named file of authorities gives it.
            Mode::Require if wanted.roots.is_none() => Some(Encryption::new(Check::Nothing, Trust::default())?),
            Mode::Require | Mode::VerifyCa => Some(Encryption::new(Check::Chain, wanted.trust(mode)?)?),
            Mode::VerifyFull => Some(Encryption::new(Check::ChainAndName, wanted.trust(mode)?)?),
        };
        config.ssl_mode(match (&encryption, mode) {
            (None, _) => SslMode::Disable,
            (Some(_), Mode::Prefer) => SslMode::Prefer,
            (Some(_), _) => SslMode::Require,
        });
        Ok(Self { config, encryption, may_be_plain: mode == Mode::Prefer })
    }
}

/// What an address says of protection.
#[derive(Debug, Default)]
struct Wanted {
    mode: Option<String>,
    roots: Option<String>,
}

impl Wanted {
    /// Takes what a keyword says; false for the keywords of others.
    fn take(&mut self, keyword: &str, value: &str) -> bool {
        match keyword {
            "sslmode" => self.mode = Some(value.to_owned()),
            "sslrootcert" => self.roots = Some(value.to_owned()).filter(|file| !file.is_empty()),
            _ => return false,
        }
        true
    }

    fn mode(&self) -> Result<Mode, OpenError> {
        let is_system = self.roots.as_deref() == Some(SYSTEM_ROOTS);
        let mode = match &self.mode {
            Some(word) => Mode::parse(word)?,
            None if is_system => Mode::VerifyFull,
            None => Mode::Prefer,
        };
        if is_system && mode != Mode::VerifyFull {
            return Err(refused(
                "sslrootcert=system trusts every public authority, which is of use only with sslmode=verify-full",
            ));
        }
        Ok(mode)
    }

    fn trust(&self, mode: Mode) -> Result<Trust, OpenError> {
        match self.roots.as_deref() {
            Some(SYSTEM_ROOTS) => system(),
            Some(file) => of_file(file),
            None if mode == Mode::VerifyFull => system(),
            None => Err(refused(
                "sslmode=verify-ca needs sslrootcert=FILE with the certificate of the authority that is trusted",
            )),
        }
    }
}

fn system() -> Result<Trust, OpenError> {
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if added == 0 {
        return Err(refused(
            "this machine trusts no certificates: install the package ca-certificates, or name the authority's \
             certificate with sslrootcert=FILE",
        ));
    }
    Ok(Trust { roots, own: Vec::new() })
}

fn of_file(file: &str) -> Result<Trust, OpenError> {
    let path = PathBuf::from(file);
    let found: Result<Vec<CertificateDer<'static>>, _> =
        CertificateDer::pem_file_iter(&path).and_then(Iterator::collect);
    let own = found.map_err(|error| refused(format!("sslrootcert: {file} cannot be read: {error}")))?;
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(own.iter().cloned());
    if own.is_empty() {
        return Err(refused(format!("sslrootcert: {file} holds no certificate (PEM)")));
    }
    Ok(Trust { roots, own })
}

/// A URL without what it says of protection, and that.
fn of_url(text: &str) -> Result<(String, Wanted), OpenError> {
    let mut wanted = Wanted::default();
    let Some((place, query)) = text.split_once('?') else { return Ok((text.to_owned(), wanted)) };
    let mut others = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (keyword, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent_encoding::percent_decode_str(value).decode_utf8();
        let value = value.map_err(|_| refused(format!("{keyword} is no text")))?;
        if !wanted.take(keyword, &value) {
            others.push(pair);
        }
    }
    let rest = if others.is_empty() { place.to_owned() } else { format!("{place}?{}", others.join("&")) };
    Ok((rest, wanted))
}

/// Pairs of `keyword=value` without those about protection, and these.
fn of_pairs(text: &str) -> Result<(String, Wanted), OpenError> {
    let malformed =
        || refused("it is neither a URL nor pairs of keyword=value: write postgres://user:password@host/database");
    let (mut wanted, mut others) = (Wanted::default(), Vec::new());
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (keyword, after) = rest.split_once('=').ok_or_else(malformed)?;
        let (value, after) = value(after.trim_start()).ok_or_else(malformed)?;
        rest = after.trim_start();
        let keyword = keyword.trim();
        if !wanted.take(keyword, &value) {
            let quoted = value.replace('\\', "\\\\").replace('\'', "\\'");
            others.push(format!("{keyword}='{quoted}'"));
        }
    }
    Ok((others.join(" "), wanted))
}

/// The value at the beginning of a text, and what follows it.
fn value(text: &str) -> Option<(String, &str)> {
    let (is_quoted, body) = match text.strip_prefix('\'') {
        Some(body) => (true, body),
        None => (false, text),
    };
    let (mut out, mut escaped) = (String::new(), false);
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => {
                out.push(c);
                escaped = false;
            }
            '\\' => escaped = true,
            '\'' if is_quoted => return Some((out, body.get(at + 1..).unwrap_or_default())),
            c if !is_quoted && c.is_whitespace() => return Some((out, body.get(at..).unwrap_or_default())),
            c => out.push(c),
        }
    }
    (!is_quoted).then_some((out, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(SslMode, bool), String> {
        let address = Address::parse(text).map_err(|error| error.to_string())?;
        Ok((address.config.get_ssl_mode(), address.may_be_plain))
    }

    #[test]
    fn sslmode_means_what_it_means_to_postgresqls_own_clients() {
        for (text, mode) in [
            ("postgres://u:p@db.example/x", SslMode::Prefer),
            ("postgres://u:p@db.example/x?sslmode=disable", SslMode::Disable),
            ("postgres://u:p@db.example/x?connect_timeout=3&sslmode=prefer", SslMode::Prefer),
            ("postgresql://u:p@db.example/x?sslmode=require&application_name=x", SslMode::Require),
            ("host=db.example user=u password='p w' sslmode=require", SslMode::Require),
            ("host=db.example user=u sslmode = 'disable'", SslMode::Disable),
            ("host=db.example sslmode=disable sslmode=require", SslMode::Require),
            // A socket of this machine is never encrypted.
            ("postgres:///x?host=/run/postgresql&sslmode=require", SslMode::Disable),
        ] {
            let (found, may_be_plain) = read(text).unwrap();
            assert_eq!(found, mode, "{text}");
            assert_eq!(may_be_plain, mode == SslMode::Prefer, "{text}");
        }
    }

    #[test]
    fn an_address_that_cannot_be_kept_is_refused_in_words_without_its_password() {
        for (text, said) in [
            ("postgres://u:hunter2@db.example/x?sslmode=allow", "sslmode is none of"),
            ("postgres://u:hunter2@db.example/x?sslmode=", "sslmode is none of"),
            ("postgres://u:hunter2@db.example/x?sslmode=verify-ca", "needs sslrootcert=FILE"),
            ("postgres://u:hunter2@db.example/x?sslmode=require&sslrootcert=system", "only with sslmode=verify-full"),
            (
                "postgres://u:hunter2@db.example/x?sslmode=verify-full&sslrootcert=/nowhere.pem",
                "/nowhere.pem cannot be read",
            ),
            ("postgres://u:hunter2@db.example:port/x", "no address of PostgreSQL"),
            ("postgres://u:hunter2@db.example/x?hunter2", "no address of PostgreSQL"),
            ("host=db.example password=hunter2 hunter2", "neither a URL"),
            ("host=db.example password='hunter2", "neither a URL"),
            ("hunter2", "neither a URL"),
        ] {
            let line = read(text).unwrap_err();
            assert!(line.contains(said), "{text}: {line}");
            assert!(!line.contains("hunter2") && line.lines().count() == 1, "{line}");
        }
    }

    #[test]
    fn pairs_keep_what_is_not_about_protection() {
        let (rest, wanted) =
            of_pairs(r"host=a user='it\'s me' sslmode=verify-full password=a\ b sslrootcert='/x y'").unwrap();
        assert_eq!(rest, r"host='a' user='it\'s me' password='a b'");
        assert_eq!((wanted.mode.as_deref(), wanted.roots.as_deref()), (Some("verify-full"), Some("/x y")));
    }

    #[test]
    fn a_file_without_a_certificate_trusts_nobody() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let text = format!("postgres://db.example/x?sslmode=verify-ca&sslrootcert={}", file.path().display());
        assert!(read(&text).unwrap_err().contains("holds no certificate"), "{text}");
    }
}
