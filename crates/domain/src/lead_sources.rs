//! Where customers came from, as the merchant's pages say it.

use serde::{Deserialize, Serialize};

/// The most characters of a part.
pub const MAX_PART_CHARS: usize = 512;
/// The most characters of the address of the page before.
pub const MAX_REFERRER_CHARS: usize = 2_083;

/// Where a customer came from. Unsaid text is none, never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadSource {
    /// Kind of the traffic, such as a search or an advertisement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    /// Domain, platform or channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Name of the campaign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What was searched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// What was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Who sent the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliate: Option<String>,
    /// Who sent the customer to those.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_affiliate: Option<String>,
    /// Name of the sales agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sales_agent: Option<String>,
    /// Id of the click.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub click_id: Option<String>,
    /// Address of the page where it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Address of the page before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<String>,
}
