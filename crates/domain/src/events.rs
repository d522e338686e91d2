//! Facts that commands caused. They feed webhooks and the audit log.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{EventId, Noun};

words! {
    /// What happened.
    EventKind {
        /// An organization was made.
        OrganizationCreated = "organization.created",
        /// An organization changed.
        OrganizationUpdated = "organization.updated",
        /// A website was made.
        WebsiteCreated = "website.created",
        /// A website changed.
        WebsiteUpdated = "website.updated",
        /// A website was deleted.
        WebsiteDeleted = "website.deleted",
        /// A portal was made.
        PortalCreated = "portal.created",
        /// A portal changed.
        PortalUpdated = "portal.updated",
        /// A portal was deleted.
        PortalDeleted = "portal.deleted",
        /// A key was made.
        ApiKeyCreated = "api_key.created",
        /// A key changed.
        ApiKeyUpdated = "api_key.updated",
        /// A key was revoked.
        ApiKeyRevoked = "api_key.revoked",
        /// A file was uploaded.
        FileCreated = "file.created",
        /// A file's record changed.
        FileUpdated = "file.updated",
        /// A file was deleted.
        FileDeleted = "file.deleted",
        /// A customer was made.
        CustomerCreated = "customer.created",
        /// A customer changed.
        CustomerUpdated = "customer.updated",
        /// A customer was deleted.
        CustomerDeleted = "customer.deleted",
        /// A product was made.
        ProductCreated = "product.created",
        /// A product changed.
        ProductUpdated = "product.updated",
        /// A product was deleted.
        ProductDeleted = "product.deleted",
        /// A price was made.
        PriceCreated = "price.created",
        /// A price changed.
        PriceUpdated = "price.updated",
        /// A portal session was made.
        SessionCreated = "session.created",
        /// A portal session's link was opened.
        SessionOpened = "session.opened",
        /// A portal session was ended.
        SessionEnded = "session.ended",
    }
}

/// One fact, stored in the same commit as its effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// What happened.
    pub kind: EventKind,
    /// The kind of record it happened to.
    pub noun: Noun,
    /// That record's id.
    pub subject: String,
    /// Who did it: a key's, token's or session's id, or `cli`.
    pub actor: String,
    /// The request that caused it, as the client was told.
    pub request: Option<String>,
    /// When.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}
