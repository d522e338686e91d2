//! A website as this dialect shows it.

use billfold_domain::websites::Website;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;

/// A website.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Website)]
pub(crate) struct WebsiteView {
    /// ID of the website.
    #[schema(min_length = 1, max_length = 50, example = "web_0YV7DE4Z26DQSA1AC92FBJ7SEG")]
    id: String,
    /// Name of the website.
    #[schema(min_length = 1, max_length = 255)]
    name: String,
    /// Address of the website; may be empty.
    url: String,
    /// Phone number of the customer service.
    service_phone: String,
    /// E-mail address of the customer service.
    service_email: String,
    /// ID of the file that is the logo.
    #[schema(required = true)]
    logo_id: Option<String>,
    /// Address of the logo.
    #[schema(required = true)]
    logo_url: Option<String>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// Settings that are kept as they come.
    #[schema(value_type = Object)]
    settings: Map<String, Value>,
    /// ID of the organization.
    organization_id: String,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl WebsiteView {
    /// Shows a website.
    pub(crate) fn new(website: &Website, logo_url: Option<String>, addresses: &Addresses) -> Self {
        let mut links = vec![addresses.link("self", crate::websites::COLLECTION, website.id.as_str())];
        links.extend(logo_url.clone().map(|href| ResourceLink { rel: "logoUrl", href }));
        Self {
            id: website.id.to_string(),
            name: website.name.as_str().to_owned(),
            url: website.url.clone(),
            service_phone: website.service_phone.clone(),
            service_email: website.service_email.clone(),
            logo_id: website.logo.as_ref().map(ToString::to_string),
            logo_url,
            custom_fields: website.custom_fields.clone(),
            settings: website.settings.clone(),
            organization_id: addresses.organization().to_owned(),
            created_time: time(website.created),
            updated_time: time(website.updated),
            links,
        }
    }
}
