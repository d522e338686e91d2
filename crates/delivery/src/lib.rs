//! All that dials out.
//!
//! [`Worker`] takes deliveries whose time has come from `billfold_app`, which has
//! written and signed them, sends each by a [`Sender`] and tells how it went. It
//! knows no dialect. What a merchant names is dialled only where it is on the public
//! internet, unless the operator allows private networks.

mod bounds;
pub mod dns;
pub mod domains;
pub mod mailer;
pub mod resolver;
pub mod sender;
pub mod test_gateway;
pub mod trust;
pub mod worker;

pub use dns::{Dns, TextRecords};
pub use mailer::{MailFrom, MailerOptions, SmtpMailer, SmtpUrl};
pub use resolver::{Resolver, SystemResolver};
pub use sender::{Sender, SenderOptions};
pub use test_gateway::TestGateway;
pub use worker::Worker;
