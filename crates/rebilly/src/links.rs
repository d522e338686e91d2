//! Addresses of resources.

use std::sync::Arc;

use billfold_domain::ids::OrganizationId;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use utoipa::ToSchema;

/// What need not be escaped within a segment of an address.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Text escaped as a segment of an address, or as an extended header value
/// (RFC 8187), for which the same characters are safe.
pub(crate) fn escaped(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')) {
        return text.to_owned();
    }
    utf8_percent_encode(text, SEGMENT).to_string()
}

/// A related address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct ResourceLink {
    /// What the address is to the resource.
    pub rel: &'static str,
    /// The absolute address.
    pub href: String,
}

/// The service's public address, as every other begins.
pub(crate) fn base(public_url: &str) -> Arc<str> {
    public_url.trim_end_matches('/').into()
}

/// The absolute addresses of one organization's resources. They always name
/// the organization, so that they lead to the same place with any key.
#[derive(Clone, Debug)]
pub(crate) struct Addresses {
    public_url: Arc<str>,
    organization: String,
    is_for_customers: bool,
}

impl Addresses {
    /// The addresses of an organization under the service's public address.
    pub(crate) fn new(public_url: &str, organization: &OrganizationId) -> Self {
        Self::below_base(&base(public_url), organization)
    }

    /// The same under an address made by [`base`].
    pub(crate) fn below_base(base: &Arc<str>, organization: &OrganizationId) -> Self {
        Self { public_url: Arc::clone(base), organization: escaped(organization.as_str()), is_for_customers: false }
    }

    /// The addresses by which customers reach the same resources.
    pub(crate) fn for_customers(self) -> Self {
        Self { is_for_customers: true, ..self }
    }

    /// The organization's id.
    pub(crate) fn organization(&self) -> &str {
        &self.organization
    }

    /// The address of a resource.
    pub(crate) fn of(&self, collection: &str, id: &str) -> String {
        let id = escaped(id);
        let Self { public_url, organization, .. } = self;
        if self.is_for_customers {
            // Customers have orders where merchants have subscriptions.
            let collection = if collection == crate::orders::COLLECTION { "orders" } else { collection };
            return self.storefront_of(&format!("{collection}/{id}"));
        }
        format!("{public_url}/organizations/{organization}/{collection}/{id}")
    }

    /// The address of a resource as a link.
    pub(crate) fn link(&self, rel: &'static str, collection: &str, id: &str) -> ResourceLink {
        ResourceLink { rel, href: self.of(collection, id) }
    }

    /// The address of a collection, or of a resource that there is one of.
    pub(crate) fn collection(&self, collection: &str) -> String {
        let Self { public_url, organization, .. } = self;
        format!("{public_url}/organizations/{organization}/{collection}")
    }

    /// The address of something that a customer calls its own.
    pub(crate) fn storefront_of(&self, path: &str) -> String {
        let Self { public_url, organization, .. } = self;
        format!("{public_url}/storefront/organizations/{organization}/{path}")
    }

    /// The address of a portal's public form.
    pub(crate) fn storefront(&self, slug: &str) -> String {
        let slug = escaped(slug);
        let Self { public_url, organization, .. } = self;
        format!("{public_url}/storefront/organizations/{organization}/billing-portals/{slug}")
    }

    /// An address below the service's public one.
    pub(crate) fn below(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }
}
