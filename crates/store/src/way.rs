//! How a database is reached.

use std::fmt;

/// The way to a database, and what protects it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The database is a part of this process.
    Embedded,
    /// A socket of this machine.
    Socket,
    /// A network connection that everybody on its way can read.
    Plain,
    /// An encrypted connection to whoever answered.
    Secret {
        /// The protocol, such as `TLS 1.3`.
        protocol: &'static str,
    },
    /// An encrypted connection to whom a trusted authority vouches for.
    Signed {
        /// The protocol.
        protocol: &'static str,
    },
    /// An encrypted connection to the very host that was asked for.
    Verified {
        /// The protocol.
        protocol: &'static str,
    },
}

impl fmt::Display for Way {
    /// For people: what protects the way, and what would protect it better.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str("a file of this machine"),
            Self::Socket => f.write_str("over a socket of this machine"),
            Self::Plain => f.write_str("the connection is not encrypted (say sslmode=verify-full in database_url)"),
            Self::Secret { protocol } => write!(
                f,
                "the connection is encrypted ({protocol}), but nobody checks whose it is (say sslmode=verify-full in \
                 database_url)"
            ),
            Self::Signed { protocol } => {
                write!(
                    f,
                    "the connection is encrypted ({protocol}), its certificate is checked but for the host's name"
                )
            }
            Self::Verified { protocol } => {
                write!(f, "the connection is encrypted ({protocol}) and its certificate is checked")
            }
        }
    }
}
