//! A billing portal as this dialect shows it.

use billfold_domain::portals::{Portal, PortalName};
use billfold_domain::slugs::Slug;
use jiff::Timestamp;
use jiff::tz::Offset;
use serde::Serialize;
use utoipa::ToSchema;

use crate::links::{Addresses, ResourceLink};
use crate::portal_body::PortalStatus;

/// A billing portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BillingPortal {
    /// ID of the billing portal.
    #[schema(min_length = 1, max_length = 50, example = "bill_prt_0YV7K5TYV5D1P9ZNKDT39KZC3C")]
    id: String,
    /// ID of the website whose customers the portal serves.
    #[schema(min_length = 1, max_length = 50, example = "web_0YV7DE4Z26DQSA1AC92FBJ7SEG")]
    website_id: String,
    /// Last segment of the portal's address.
    #[schema(min_length = 5, max_length = 100)]
    slug: String,
    /// Internal name; customers never see it.
    #[schema(min_length = 1, max_length = 255)]
    name: String,
    /// The merchant's own host name.
    #[schema(required = true)]
    custom_domain: Option<String>,
    /// What customers may do.
    features: FeatureSwitches,
    /// The look of the portal.
    customization: Customization,
    /// Whose pages may show the portal in a frame; left out where none may. Not a
    /// member of Rebilly's own definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    embedding: Option<Embedding>,
    /// Whether the portal answers.
    status: PortalStatus,
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

/// The switches of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FeatureSwitches {
    /// Customers may sign in with a password.
    authenticate_with_password: bool,
    /// Customers may cancel an order.
    order_cancel: bool,
    /// Customers may change the addresses of an order.
    order_address_edit: bool,
    /// Customers may add a payment instrument.
    payment_instrument_add: bool,
    /// Customers may change a payment instrument.
    payment_instrument_update: bool,
    /// Customers may deactivate a payment instrument.
    payment_instrument_deactivate: bool,
    /// What is offered, beside cancelling, to customers who want to cancel; left out
    /// where nothing is, and for the public.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    save_offer: Option<SaveOfferView>,
}

/// What is offered to customers who want to cancel.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SaveOffer)]
pub(crate) struct SaveOfferView {
    /// ID of the coupon that is offered for the order.
    #[schema(required = true)]
    coupon_id: Option<String>,
    /// Whether a pause is offered, where customers may pause.
    pause: bool,
}

/// The look of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Customization {
    /// ID of the file that is the logo.
    #[schema(required = true)]
    logo_id: Option<String>,
    /// The two colours.
    colors: Colors,
    /// Addresses that the portal shows.
    links: PolicyLinks,
}

/// Whose pages may show a portal in a frame.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Embedding {
    /// Their origins.
    #[schema(max_items = 20)]
    allowed_origins: Vec<String>,
}

/// The colours of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Colors {
    /// The colour of buttons and links.
    #[schema(pattern = "^[0-9a-fA-F]{6}$")]
    primary: String,
    /// The colour behind the page's head.
    #[schema(pattern = "^[0-9a-fA-F]{6}$")]
    secondary: String,
}

/// The links of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PolicyLinks {
    /// The refund policy.
    #[schema(required = true)]
    refund_policy: Option<String>,
    /// The privacy policy.
    #[schema(required = true)]
    privacy_policy: Option<String>,
    /// The terms of service.
    #[schema(required = true)]
    terms_of_service: Option<String>,
}

/// A billing portal as anybody may see it: nothing internal, nothing null.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StorefrontBillingPortal {
    /// ID of the billing portal.
    id: String,
    /// ID of the website whose customers the portal serves.
    website_id: String,
    /// Last segment of the portal's address.
    slug: String,
    /// What customers may do.
    features: FeatureSwitches,
    /// The look of the portal.
    customization: StorefrontCustomization,
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

/// The public look of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StorefrontCustomization {
    /// ID of the file that is the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    logo_id: Option<String>,
    /// The two colours.
    colors: Colors,
    /// Addresses that the portal shows.
    links: StorefrontLinks,
}

/// The public links of a portal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StorefrontLinks {
    /// The refund policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    refund_policy: Option<String>,
    /// The privacy policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    privacy_policy: Option<String>,
    /// The terms of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    terms_of_service: Option<String>,
}

/// A time as this dialect writes it: UTC, whole seconds, a numeric offset.
pub(crate) fn time(time: Timestamp) -> String {
    format!("{:.0}", time.display_with_offset(Offset::UTC))
}

/// The name that a portal shows beside this slug: its own, or the slug when
/// the dialect that made it gave none.
pub(crate) fn shown_name(portal: &Portal, slug: &Slug) -> Option<PortalName> {
    match &portal.name {
        Some(name) => Some(name.clone()),
        None => PortalName::parse(slug.as_str()).ok(),
    }
}

impl BillingPortal {
    /// Shows a portal.
    pub(crate) fn new(portal: &Portal, addresses: &Addresses) -> Self {
        let name = portal.name.as_ref().map(PortalName::as_str);
        Self {
            id: portal.id.to_string(),
            website_id: portal.website.to_string(),
            slug: portal.slug.as_str().to_owned(),
            name: name.unwrap_or(portal.slug.as_str()).to_owned(),
            custom_domain: portal.custom_domain.as_ref().map(|h| h.as_str().to_owned()),
            features: FeatureSwitches { save_offer: SaveOfferView::of(portal), ..FeatureSwitches::new(portal) },
            customization: Customization {
                logo_id: portal.logo.as_ref().map(ToString::to_string),
                colors: Colors::new(portal),
                links: PolicyLinks {
                    refund_policy: portal.refund_policy.as_ref().map(|l| l.as_str().to_owned()),
                    privacy_policy: portal.privacy_policy.as_ref().map(|l| l.as_str().to_owned()),
                    terms_of_service: portal.terms_of_service.as_ref().map(|l| l.as_str().to_owned()),
                },
            },
            embedding: (!portal.allowed_origins.is_empty()).then(|| Embedding {
                allowed_origins: portal.allowed_origins.iter().map(|origin| origin.as_str().to_owned()).collect(),
            }),
            status: if portal.active { PortalStatus::Active } else { PortalStatus::Inactive },
            created_time: time(portal.created),
            updated_time: time(portal.updated),
            links: vec![addresses.link("self", "billing-portals", portal.id.as_str())],
        }
    }
}

impl StorefrontBillingPortal {
    /// Shows a portal to anybody; `links` are its own address and its logo's.
    pub(crate) fn new(portal: &Portal, links: Vec<ResourceLink>) -> Self {
        let text = |link: &Option<billfold_domain::links::Link>| link.as_ref().map(|link| link.as_str().to_owned());
        Self {
            id: portal.id.to_string(),
            website_id: portal.website.to_string(),
            slug: portal.slug.as_str().to_owned(),
            features: FeatureSwitches::new(portal),
            customization: StorefrontCustomization {
                logo_id: portal.logo.as_ref().map(ToString::to_string),
                colors: Colors::new(portal),
                links: StorefrontLinks {
                    refund_policy: text(&portal.refund_policy),
                    privacy_policy: text(&portal.privacy_policy),
                    terms_of_service: text(&portal.terms_of_service),
                },
            },
            created_time: time(portal.created),
            updated_time: time(portal.updated),
            links,
        }
    }
}

impl FeatureSwitches {
    fn new(portal: &Portal) -> Self {
        let features = &portal.features;
        let methods = &features.payment_methods;
        Self {
            authenticate_with_password: features.password_login,
            order_cancel: features.cancel.enabled,
            order_address_edit: features.order_address,
            payment_instrument_add: methods.add,
            payment_instrument_update: methods.update,
            payment_instrument_deactivate: methods.deactivate,
            save_offer: None,
        }
    }
}

impl SaveOfferView {
    fn of(portal: &Portal) -> Option<Self> {
        let offer = portal.features.cancel.offer.as_ref()?;
        Some(Self { coupon_id: offer.coupon.as_ref().map(ToString::to_string), pause: offer.pause })
    }
}

impl Colors {
    fn new(portal: &Portal) -> Self {
        Self { primary: portal.primary.as_str().to_owned(), secondary: portal.secondary.as_str().to_owned() }
    }
}
