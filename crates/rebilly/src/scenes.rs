//! What a view of an order or an invoice needs besides the record.

use billfold_app::invoices::Hosting;
use jiff::Timestamp;

use crate::calls::Call;
use crate::links::Addresses;

/// Where and when something is shown. Cheap enough to clone for each answer.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    /// The addresses of the organization's resources.
    pub addresses: Addresses,
    /// The real time.
    pub now: Timestamp,
    /// Where customers see and pay invoices without signing in.
    pub hosting: Hosting,
}

impl Scene {
    /// The scene of a call.
    pub(crate) fn of(call: &Call) -> Self {
        Self {
            addresses: call.addresses.clone(),
            now: call.app.now(),
            hosting: Hosting::new(&call.app, &call.caller.organization),
        }
    }
}
