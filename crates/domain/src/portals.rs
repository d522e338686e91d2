//! The portal: address, look and features of a hosted page.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::colors::Color;
use crate::features::Features;
use crate::hosts::HostName;
use crate::ids::{FileId, PortalId, WebsiteId};
use crate::links::Link;
use crate::metadata::Metadata;
use crate::origins::WebOrigin;
use crate::slugs::Slug;
use crate::text::Text;

/// The most characters of a portal's internal name.
pub const MAX_NAME_CHARS: usize = 255;
/// The most characters of a portal's headline.
pub const MAX_HEADLINE_CHARS: usize = 60;

/// A portal's internal name, which customers never see.
pub type PortalName = Text<MAX_NAME_CHARS>;
/// The line of welcome that customers see.
pub type Headline = Text<MAX_HEADLINE_CHARS>;

/// A billing portal. One record, whichever dialect made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portal {
    /// Its id, chosen by its creator or made in the creator's style.
    pub id: PortalId,
    /// For the merchant only.
    pub name: Option<PortalName>,
    /// The website whose customers it serves.
    pub website: WebsiteId,
    /// The last segment of its address.
    pub slug: Slug,
    /// A host name of the merchant's own; nothing is served there until the
    /// claim is verified.
    pub custom_domain: Option<HostName>,
    /// Since when it is shown that this name is the merchant's; none while the claim
    /// waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_verified: Option<Timestamp>,
    /// Whether its page and storefront answer.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// Whether it serves sessions that name no portal.
    #[serde(with = "crate::stored::flag")]
    pub is_default: bool,
    /// Its logo.
    pub logo: Option<FileId>,
    /// The colour of buttons and links.
    pub primary: Color,
    /// The colour behind the page's head.
    pub secondary: Color,
    /// The merchant's refund policy.
    pub refund_policy: Option<Link>,
    /// The merchant's privacy policy.
    pub privacy_policy: Option<Link>,
    /// The merchant's terms of service.
    pub terms_of_service: Option<Link>,
    /// The line of welcome.
    pub headline: Option<Headline>,
    /// Where its "back" link leads when a session names nothing else.
    pub return_url: Option<Link>,
    /// The origins whose pages may show it in a frame, in the merchant's order; none
    /// for no page at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_origins: Vec<WebOrigin>,
    /// What customers may do.
    pub features: Features,
    /// Its login page.
    pub login_page: LoginPage,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Portal {
    /// The host name of the merchant's own that its pages are served at too.
    pub fn own_host(&self) -> Option<&HostName> {
        self.custom_domain.as_ref().filter(|_| self.domain_verified.is_some())
    }
}

/// The public login page of a portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginPage {
    /// Whether it answers.
    pub enabled: bool,
    /// The last segment of its address: made when it is first switched on,
    /// forgotten when it is switched off.
    pub token: Option<String>,
}

/// What a new portal starts from: what its creating dialect cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A dialect that names coarse switches, look and address.
    Branded,
    /// A dialect that names every feature.
    Configured,
}
