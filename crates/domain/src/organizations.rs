//! The merchant's separate world.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::credentials::SignInOptions;
use crate::dunning::Dunning;
use crate::features::words;
use crate::hosts::HostName;
use crate::ids::{OrganizationId, PortalId, WebsiteId};
use crate::links::Link;
use crate::text::Text;

/// An organization's name, which its customers see.
pub type OrganizationName = Text<255>;

words! {
    /// Whether an organization is for trying out or for real.
    Mode {
        /// For trying out.
        Test = "test",
        /// For real.
        Live = "live",
    }
}

/// A merchant's separate world: nothing of it is seen from another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its name, which its customers see.
    pub name: OrganizationName,
    /// Test or live.
    pub mode: Mode,
    /// The website it was born with.
    pub default_website: WebsiteId,
    /// The portal it was born with.
    pub default_portal: PortalId,
    /// The origins that a session's return address may have; none for any.
    #[serde(default)]
    pub return_origins: Vec<String>,
    /// Whether a record is replaced or deleted only with a precondition.
    #[serde(default)]
    pub requires_precondition: bool,
    /// How its customers sign in.
    #[serde(default)]
    pub sign_in: SignInOptions,
    /// What happens when invoices cannot be paid.
    #[serde(default, skip_serializing_if = "Dunning::is_default")]
    pub dunning: Dunning,
    /// The domains that it named before a portal claims them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<NamedDomain>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}

/// A domain that an organization named as its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedDomain {
    /// The name.
    pub host: HostName,
    /// When it was named.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}

impl Organization {
    /// Whether customers may be led to this address: any, unless the organization
    /// has a list of origins.
    pub fn allows_return(&self, link: &Link) -> bool {
        self.return_origins.is_empty() || self.return_origins.contains(&link.origin())
    }
}
