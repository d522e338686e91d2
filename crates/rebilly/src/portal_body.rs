//! A billing portal as clients write it.

use billfold_domain::Change;
use billfold_domain::colors::Color;
use billfold_domain::features::SaveOffer;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::{CouponId, FileId, WebsiteId};
use billfold_domain::links::Link;
use billfold_domain::origins::{MAX_ALLOWED_ORIGINS, WebOrigin};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::portals::{Portal, PortalName};
use billfold_domain::slugs::Slug;
use billfold_domain::{Field, Rule};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::faults::Faults;
use crate::members::{Member, checked, objects};
use crate::portal_view::shown_name;

/// A billing portal to write: what is left out takes its default. Read-only
/// members (`id`, `createdTime`, `updatedTime`, `_links`) and unknown ones are
/// accepted and ignored, so that what was read can be written back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = BillingPortalBody)]
pub(crate) struct PortalBody {
    /// ID of the website whose customers the portal serves.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
    /// Last segment of the portal's address, unique ignoring case. Words that
    /// the service keeps for itself are refused.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 5, max_length = 100, pattern = r"^[A-Za-z0-9][A-Za-z0-9._~\-]{3,98}[A-Za-z0-9]$", example = "acme-billing")]
    slug: Member<String>,
    /// Internal name; customers never see it. One line.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "Acme portal")]
    name: Member<String>,
    /// A host name of the merchant's own; nothing is served there until the
    /// claim is verified.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 253, pattern = r"^([A-Za-z0-9]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?$", example = "billing.example.com")]
    custom_domain: Member<String>,
    /// What customers may do.
    #[serde(default)]
    #[schema(value_type = FeaturesBody)]
    features: Member<FeaturesBody>,
    /// The look of the portal.
    #[serde(default)]
    #[schema(value_type = CustomizationBody)]
    customization: Member<CustomizationBody>,
    /// Whose pages may show the portal in a frame. Not a member of Rebilly's own
    /// definition: a body that leaves it out keeps it as it is.
    #[serde(default)]
    #[schema(value_type = EmbeddingBody)]
    embedding: Member<EmbeddingBody>,
    /// An `inactive` portal answers 404 to customers. An organization's default
    /// portal stays active.
    #[serde(default)]
    #[schema(value_type = PortalStatus, default = "active")]
    status: Member<String>,
}

/// Whether a portal answers its customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PortalStatus {
    /// It answers.
    Active,
    /// It answers 404.
    Inactive,
}

/// The switches of a portal; what is left out is on.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FeaturesBody {
    /// Customers may sign in with a password.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    authenticate_with_password: Member<bool>,
    /// Customers may cancel an order.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    order_cancel: Member<bool>,
    /// Customers may change the addresses of an order.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    order_address_edit: Member<bool>,
    /// Customers may add a payment instrument.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    payment_instrument_add: Member<bool>,
    /// Customers may change a payment instrument.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    payment_instrument_update: Member<bool>,
    /// Customers may deactivate a payment instrument.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    payment_instrument_deactivate: Member<bool>,
    /// What is offered, beside cancelling, to customers who want to cancel. Left out,
    /// it stays as it is; `null` takes it away.
    #[serde(default)]
    #[schema(value_type = Option<SaveOfferBody>)]
    save_offer: Member<SaveOfferBody>,
}

/// What is offered to customers who want to cancel. Each customer can take it once.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaveOfferBody {
    /// ID of the coupon that is offered for the order.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    coupon_id: Member<String>,
    /// Whether a pause is offered, where customers may pause.
    #[serde(default)]
    #[schema(value_type = bool, default = false)]
    pause: Member<bool>,
}

/// The look of a portal.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomizationBody {
    /// ID of the file that is the logo.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    logo_id: Member<String>,
    /// The two colours.
    #[serde(default)]
    #[schema(value_type = ColorsBody)]
    colors: Member<ColorsBody>,
    /// Addresses that the portal shows.
    #[serde(default)]
    #[schema(value_type = LinksBody)]
    links: Member<LinksBody>,
}

/// Whose pages may show a portal in a frame.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EmbeddingBody {
    /// Their https origins; in test mode `http://localhost` too. An empty list, and
    /// no page may; left out, the list stays as it is.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 20, max_length = 270, pattern = r"^https://([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,24}(:[1-9][0-9]{1,3})?$", example = json!(["https://app.example.com"]))]
    allowed_origins: Member<Vec<String>>,
}

/// The colours of a portal: six hexadecimal digits without `#`.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ColorsBody {
    /// The colour of buttons and links.
    #[serde(default)]
    #[schema(value_type = String, max_length = 6, pattern = "^[0-9a-fA-F]{6}$", default = "0044d4")]
    primary: Member<String>,
    /// The colour behind the page's head.
    #[serde(default)]
    #[schema(value_type = String, max_length = 6, pattern = "^[0-9a-fA-F]{6}$", default = "ffffff")]
    secondary: Member<String>,
}

/// The links of a portal: absolute http or https addresses without user
/// information.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LinksBody {
    /// The refund policy.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2048, pattern = r"^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9]+\.)*[A-Za-z][A-Za-z0-9]*(:[0-9]{1,4})?(/[A-Za-z0-9._~/\-]*)?(\?[A-Za-z0-9._~/=&\-]*)?(#[A-Za-z0-9._~\-]*)?$", example = "https://example.com/refunds")]
    refund_policy: Member<String>,
    /// The privacy policy.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2048, pattern = r"^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9]+\.)*[A-Za-z][A-Za-z0-9]*(:[0-9]{1,4})?(/[A-Za-z0-9._~/\-]*)?(\?[A-Za-z0-9._~/=&\-]*)?(#[A-Za-z0-9._~\-]*)?$", example = "https://example.com/privacy")]
    privacy_policy: Member<String>,
    /// The terms of service.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2048, pattern = r"^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9]+\.)*[A-Za-z][A-Za-z0-9]*(:[0-9]{1,4})?(/[A-Za-z0-9._~/\-]*)?(\?[A-Za-z0-9._~/=&\-]*)?(#[A-Za-z0-9._~\-]*)?$", example = "https://example.com/terms")]
    terms_of_service: Member<String>,
}

objects!(PortalBody, FeaturesBody, SaveOfferBody, CustomizationBody, EmbeddingBody, ColorsBody, LinksBody);

/// A body whose members were checked. A value that was faulty is left out: it
/// then only serves to find the faults that the records know.
#[derive(Clone, Debug)]
pub(crate) struct PortalDraft {
    website: Option<WebsiteId>,
    slug: Option<Slug>,
    name: Option<PortalName>,
    custom_domain: Option<HostName>,
    features: Switches,
    save_offer: Change<SaveOffer>,
    logo: Option<FileId>,
    primary: Color,
    secondary: Color,
    refund_policy: Option<Link>,
    privacy_policy: Option<Link>,
    terms_of_service: Option<Link>,
    allowed_origins: Option<Vec<WebOrigin>>,
    active: bool,
}

#[derive(Clone, Copy, Debug)]
struct Switches {
    password_login: bool,
    cancel: bool,
    order_address: bool,
    payment_add: bool,
    payment_update: bool,
    payment_deactivate: bool,
}

impl PortalDraft {
    /// Reads a body.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<PortalBody>::whole(body, faults).unwrap_or_default();
        let website = body.website_id.required("websiteId", faults);
        let slug = body.slug.required("slug", faults);
        let name = body.name.required("name", faults);
        let domain = body.custom_domain.nullable("customDomain", faults);
        let website = checked(website, "websiteId", faults, |t| WebsiteId::parse(t));
        let slug = checked(slug, "slug", faults, |t| Slug::parse(t));
        let name = checked(name, "name", faults, |t| PortalName::parse(t));
        let custom_domain = checked(domain, "customDomain", faults, |t| HostName::parse(t));
        let mut features = body.features.optional("features", faults).unwrap_or_default();
        let save_offer = read_offer(std::mem::take(&mut features.save_offer), faults);
        let features = read_switches(features, faults);
        let look = body.customization.optional("customization", faults);
        let look = look.unwrap_or_default();
        let logo = look.logo_id.nullable("customization.logoId", faults);
        let logo = checked(logo, "customization.logoId", faults, |t| FileId::parse(t));
        let colors = look.colors.optional("customization.colors", faults);
        let colors = colors.unwrap_or_default();
        let primary = read_color(colors.primary, "customization.colors.primary", faults);
        let secondary = read_color(colors.secondary, "customization.colors.secondary", faults);
        let links = look.links.optional("customization.links", faults);
        let links = links.unwrap_or_default();
        let refund = "customization.links.refundPolicy";
        let privacy = "customization.links.privacyPolicy";
        let terms = "customization.links.termsOfService";
        let embedding = body.embedding.optional("embedding", faults);
        let status = body.status.optional("status", faults);
        let active = checked(status, "status", faults, |word| match word.as_str() {
            "active" => Ok(true),
            "inactive" => Ok(false),
            _ => Err(Rule::UnknownChoice),
        });
        Self {
            website,
            slug,
            name,
            custom_domain,
            features,
            save_offer,
            logo,
            primary: primary.unwrap_or_else(Color::default_primary),
            secondary: secondary.unwrap_or_else(Color::default_secondary),
            refund_policy: read_link(links.refund_policy, refund, faults),
            privacy_policy: read_link(links.privacy_policy, privacy, faults),
            terms_of_service: read_link(links.terms_of_service, terms, faults),
            allowed_origins: read_origins(embedding.unwrap_or_default(), faults),
            active: active.unwrap_or(true),
        }
    }

    /// What the draft changes. What equals what this dialect shows already is
    /// kept, and so is all that it cannot express.
    pub(crate) fn changes(&self, current: Option<&Portal>) -> PortalChanges {
        let shown_name = match (current, &self.slug) {
            (Some(portal), Some(slug)) => shown_name(portal, slug),
            (Some(portal), None) => shown_name(portal, &portal.slug),
            (None, _) => None,
        };
        let f = self.features;
        let now = current.map(|portal| &portal.features);
        PortalChanges {
            name: keep_or_set(self.name.as_ref(), shown_name.as_ref()),
            website: keep_or_set(self.website.as_ref(), current.map(|p| &p.website)),
            slug: keep_or_set(self.slug.as_ref(), current.map(|p| &p.slug)),
            custom_domain: set_or_clear(self.custom_domain.as_ref(), current.map(|p| &p.custom_domain)),
            active: Change::unless_shown(self.active, current.map(|p| &p.active)),
            logo: set_or_clear(self.logo.as_ref(), current.map(|p| &p.logo)),
            primary: Change::unless_shown(self.primary.clone(), current.map(|p| &p.primary)),
            secondary: Change::unless_shown(self.secondary.clone(), current.map(|p| &p.secondary)),
            refund_policy: set_or_clear(self.refund_policy.as_ref(), current.map(|p| &p.refund_policy)),
            privacy_policy: set_or_clear(self.privacy_policy.as_ref(), current.map(|p| &p.privacy_policy)),
            terms_of_service: set_or_clear(self.terms_of_service.as_ref(), current.map(|p| &p.terms_of_service)),
            allowed_origins: keep_or_set(self.allowed_origins.as_ref(), current.map(|p| &p.allowed_origins)),
            features: FeatureChanges {
                password_login: Change::unless_shown(f.password_login, now.map(|n| &n.password_login)),
                order_address: Change::unless_shown(f.order_address, now.map(|n| &n.order_address)),
                payment_add: Change::unless_shown(f.payment_add, now.map(|n| &n.payment_methods.add)),
                payment_update: Change::unless_shown(f.payment_update, now.map(|n| &n.payment_methods.update)),
                payment_deactivate: Change::unless_shown(
                    f.payment_deactivate,
                    now.map(|n| &n.payment_methods.deactivate),
                ),
                cancel: Change::unless_shown(f.cancel, now.map(|n| &n.cancel.enabled)),
                cancel_offer: match &self.save_offer {
                    Change::Keep => Change::Keep,
                    said => set_or_clear(said.value(), now.map(|n| &n.cancel.offer)),
                },
                ..FeatureChanges::default()
            },
            ..PortalChanges::default()
        }
    }
}

fn keep_or_set<T: Clone + PartialEq>(value: Option<&T>, shown: Option<&T>) -> Change<T> {
    value.map_or(Change::Keep, |value| Change::unless_shown(value.clone(), shown))
}

fn set_or_clear<T: Clone + PartialEq>(value: Option<&T>, current: Option<&Option<T>>) -> Change<T> {
    match current {
        Some(current) if current.as_ref() == value => Change::Keep,
        Some(_) | None => Change::set_or_clear(value.cloned()),
    }
}

/// A save offer is written as a whole. Its coupon is looked up, not judged.
fn read_offer(member: Member<SaveOfferBody>, faults: &mut Faults) -> Change<SaveOffer> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let offer = member.nullable("features.saveOffer", faults).and_then(|body| {
        let coupon = body.coupon_id.nullable("features.saveOffer.couponId", faults).map(CouponId::stored);
        let pause = body.pause.optional("features.saveOffer.pause", faults).unwrap_or_default();
        SaveOffer { coupon, pause }.if_any()
    });
    Change::set_or_clear(offer)
}

fn read_switches(body: FeaturesBody, faults: &mut Faults) -> Switches {
    let mut switch = |member: Member<bool>, path: &str| member.optional(path, faults).unwrap_or(true);
    Switches {
        password_login: switch(body.authenticate_with_password, "features.authenticateWithPassword"),
        cancel: switch(body.order_cancel, "features.orderCancel"),
        order_address: switch(body.order_address_edit, "features.orderAddressEdit"),
        payment_add: switch(body.payment_instrument_add, "features.paymentInstrumentAdd"),
        payment_update: switch(body.payment_instrument_update, "features.paymentInstrumentUpdate"),
        payment_deactivate: switch(body.payment_instrument_deactivate, "features.paymentInstrumentDeactivate"),
    }
}

fn read_color(member: Member<String>, path: &str, faults: &mut Faults) -> Option<Color> {
    let text = member.optional(path, faults);
    checked(text, path, faults, |t| Color::parse(t))
}

fn read_link(member: Member<String>, path: &str, faults: &mut Faults) -> Option<Link> {
    let text = member.nullable(path, faults);
    checked(text, path, faults, |t| Link::parse(t))
}

/// The origins of a body; none where it does not speak of them.
fn read_origins(body: EmbeddingBody, faults: &mut Faults) -> Option<Vec<WebOrigin>> {
    const PATH: &str = "embedding.allowedOrigins";
    let texts = body.allowed_origins.optional(PATH, faults)?;
    if texts.len() > MAX_ALLOWED_ORIGINS {
        faults.rule(PATH, &Rule::TooMany { max_entries: MAX_ALLOWED_ORIGINS });
        return None;
    }
    let mut origins = Vec::with_capacity(texts.len());
    for (at, text) in texts.iter().enumerate() {
        origins.extend(checked(Some(text), &format!("{PATH}.{at}"), faults, |text| WebOrigin::parse(text)));
    }
    Some(origins)
}

/// The path in this dialect of a portal's field. Fields that this dialect
/// cannot write are never refused here; they sound as the object they are in.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Website => "websiteId",
        Field::Slug => "slug",
        Field::Logo => "customization.logoId",
        Field::Active => "status",
        Field::CustomDomain => "customDomain",
        Field::Id => "id",
        Field::OfferCoupon => "features.saveOffer.couponId",
        Field::PlanChange
        | Field::CancelProration
        | Field::FeedbackOption(_)
        | Field::PauseOptions
        | Field::PaymentMethodConfiguration
        | Field::ChoiceProduct(_)
        | Field::ChoicePrice { .. }
        | Field::ChoiceQuantity(_) => "features",
        Field::Name => "name",
        Field::AllowedOrigins | Field::AllowedOrigin(_) => "embedding.allowedOrigins",
        // What other resources refuse: none of it is a field of a billing portal.
        _ => "",
    }
}
