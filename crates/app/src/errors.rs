//! How an operation ends when it does not succeed.

use billfold_domain::Refusal;
pub use billfold_store::Fault;

/// A refusal is for the caller, a fault for the log.
#[derive(Debug)]
pub enum Error {
    /// The caller asked for something that is not to be.
    Refused(Refusal),
    /// Something broke; the caller learns only the request's id.
    Fault(Fault),
}

/// The outcome of an operation.
pub type Result<T> = std::result::Result<T, Error>;

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Vec<billfold_domain::Fault>> for Error {
    fn from(faults: Vec<billfold_domain::Fault>) -> Self {
        Self::Refused(Refusal::Invalid(faults))
    }
}

impl From<billfold_domain::Fault> for Error {
    fn from(fault: billfold_domain::Fault) -> Self {
        Self::Refused(Refusal::Invalid(vec![fault]))
    }
}
