//! Where customers came from: how this dialect writes it, and shows it embedded.

use billfold_domain::lead_sources::{LeadSource, MAX_PART_CHARS, MAX_REFERRER_CHARS};
use billfold_domain::{Change, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::faults::Faults;
use crate::members::{Member, checked, objects};

/// Where a customer came from, to write; as a whole.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LeadSourceBody {
    /// Kind of the traffic, such as a search or an advertisement.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    medium: Member<String>,
    /// Domain, platform or channel.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    source: Member<String>,
    /// Name of the campaign.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    campaign: Member<String>,
    /// What was searched for.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    term: Member<String>,
    /// What was shown.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    content: Member<String>,
    /// Who sent the customer.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    affiliate: Member<String>,
    /// Who sent the customer to those.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    sub_affiliate: Member<String>,
    /// Name of the sales agent.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    sales_agent: Member<String>,
    /// ID of the click.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    click_id: Member<String>,
    /// Address of the page where it began.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 512)]
    path: Member<String>,
    /// Address of the page before it.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2083)]
    referrer: Member<String>,
}

objects!(LeadSourceBody);

/// Where a customer came from.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LeadSource)]
pub(crate) struct LeadSourceView {
    /// Kind of the traffic.
    #[schema(required = true)]
    medium: Option<String>,
    /// Domain, platform or channel.
    #[schema(required = true)]
    source: Option<String>,
    /// Name of the campaign.
    #[schema(required = true)]
    campaign: Option<String>,
    /// What was searched for.
    #[schema(required = true)]
    term: Option<String>,
    /// What was shown.
    #[schema(required = true)]
    content: Option<String>,
    /// Who sent the customer.
    #[schema(required = true)]
    affiliate: Option<String>,
    /// Who sent the customer to those.
    #[schema(required = true)]
    sub_affiliate: Option<String>,
    /// Name of the sales agent.
    #[schema(required = true)]
    sales_agent: Option<String>,
    /// ID of the click.
    #[schema(required = true)]
    click_id: Option<String>,
    /// Address of the page where it began.
    #[schema(required = true)]
    path: Option<String>,
    /// Address of the page before it.
    #[schema(required = true)]
    referrer: Option<String>,
}

impl LeadSourceView {
    /// Shows where a customer came from.
    pub(crate) fn new(of: &LeadSource) -> Self {
        let LeadSource {
            medium,
            source,
            campaign,
            term,
            content,
            affiliate,
            sub_affiliate,
            sales_agent,
            click_id,
            path,
            referrer,
        } = of.clone();
        Self {
            medium,
            source,
            campaign,
            term,
            content,
            affiliate,
            sub_affiliate,
            sales_agent,
            click_id,
            path,
            referrer,
        }
    }
}

/// What a member says of where a customer came from: silence keeps, null and an empty
/// object clear.
pub(crate) fn read(member: Member<LeadSourceBody>, path: &str, faults: &mut Faults) -> Change<LeadSource> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let Some(body) = member.nullable(path, faults) else { return Change::Clear };
    let mut part = |member: Member<String>, name: &str, max_chars: usize| {
        let at = format!("{path}.{name}");
        // A page sends what it has, and what it has not is often an empty text.
        let said = member.nullable(&at, faults).filter(|said| !said.is_empty());
        checked(said, &at, faults, |said| text::check(said, max_chars).map(|()| said.clone()))
    };
    let lead = LeadSource {
        medium: part(body.medium, "medium", MAX_PART_CHARS),
        source: part(body.source, "source", MAX_PART_CHARS),
        campaign: part(body.campaign, "campaign", MAX_PART_CHARS),
        term: part(body.term, "term", MAX_PART_CHARS),
        content: part(body.content, "content", MAX_PART_CHARS),
        affiliate: part(body.affiliate, "affiliate", MAX_PART_CHARS),
        sub_affiliate: part(body.sub_affiliate, "subAffiliate", MAX_PART_CHARS),
        sales_agent: part(body.sales_agent, "salesAgent", MAX_PART_CHARS),
        click_id: part(body.click_id, "clickId", MAX_PART_CHARS),
        path: part(body.path, "path", MAX_PART_CHARS),
        referrer: part(body.referrer, "referrer", MAX_REFERRER_CHARS),
    };
    Change::set_or_clear((lead != LeadSource::default()).then_some(lead))
}
