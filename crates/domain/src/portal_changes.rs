//! Deciding what a portal becomes.

use jiff::Timestamp;

use crate::change::Change;
use crate::colors::Color;
use crate::events::EventKind;
use crate::features::{
    Anchor, CancelMode, CancelReason, CustomerDetail, Features, Pause, PauseKind, PauseOption, PlanDetail,
    ProductChoice, Proration, SaveOffer, ScheduleCondition, TrialBehavior,
};
use crate::hosts::HostName;
use crate::ids::{FileId, PortalId, WebsiteId};
use crate::links::Link;
use crate::metadata::{Metadata, MetadataChange};
use crate::origins::{MAX_ALLOWED_ORIGINS, WebOrigin};
use crate::portals::{Headline, LoginPage, Origin, Portal, PortalName};
use crate::refusals::{Fault, Field, Rule};
use crate::slugs::Slug;

/// What a command says about a portal, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortalChanges {
    /// The internal name.
    pub name: Change<PortalName>,
    /// The website; a new portal that keeps it takes the organization's default.
    pub website: Change<WebsiteId>,
    /// The slug; a new portal that keeps it gets one made from its id.
    pub slug: Change<Slug>,
    /// The merchant's own host name.
    pub custom_domain: Change<HostName>,
    /// Whether page and storefront answer.
    pub active: Change<bool>,
    /// The logo.
    pub logo: Change<FileId>,
    /// The colour of buttons and links.
    pub primary: Change<Color>,
    /// The colour behind the page's head.
    pub secondary: Change<Color>,
    /// The refund policy.
    pub refund_policy: Change<Link>,
    /// The privacy policy.
    pub privacy_policy: Change<Link>,
    /// The terms of service.
    pub terms_of_service: Change<Link>,
    /// The line of welcome.
    pub headline: Change<Headline>,
    /// Where "back" leads.
    pub return_url: Change<Link>,
    /// The origins whose pages may show it in a frame.
    pub allowed_origins: Change<Vec<WebOrigin>>,
    /// Whether the login page answers.
    pub login_page: Change<bool>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The features.
    pub features: FeatureChanges,
}

/// What a command says about a portal's features.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureChanges {
    /// Sign in with a password.
    pub password_login: Change<bool>,
    /// Change the addresses of a subscription.
    pub order_address: Change<bool>,
    /// Add a payment method.
    pub payment_add: Change<bool>,
    /// Change a payment method.
    pub payment_update: Change<bool>,
    /// Remove a payment method.
    pub payment_deactivate: Change<bool>,
    /// One switch for all three of the above; applied before them.
    pub payment_methods: Change<bool>,
    /// The selection of kinds of payment method.
    pub payment_configuration: Change<String>,
    /// Change own details.
    pub customer_update: Change<bool>,
    /// Which details.
    pub customer_details: Change<Vec<CustomerDetail>>,
    /// See invoices.
    pub invoice_history: Change<bool>,
    /// Cancel.
    pub cancel: Change<bool>,
    /// When a cancellation takes effect.
    pub cancel_mode: Change<CancelMode>,
    /// What happens to unused time.
    pub cancel_proration: Change<Proration>,
    /// Ask why.
    pub cancel_reason: Change<bool>,
    /// The reasons offered.
    pub cancel_reasons: Change<Vec<CancelReason>>,
    /// The merchant's own feedback options.
    pub cancel_feedback: Change<Vec<String>>,
    /// What is offered to customers who want to cancel.
    pub cancel_offer: Change<SaveOffer>,
    /// Pause.
    pub pause: Change<bool>,
    /// Which kind of pause.
    pub pause_kind: Change<PauseKind>,
    /// For how long.
    pub pause_options: Change<Vec<PauseOption>>,
    /// Change plans.
    pub plan_change: Change<bool>,
    /// What a plan change may touch.
    pub plan_details: Change<Vec<PlanDetail>>,
    /// Among which products.
    pub plan_products: Change<Vec<ProductChoice>>,
    /// What happens to unused time.
    pub plan_proration: Change<Proration>,
    /// Whether the period starts anew.
    pub plan_anchor: Change<Anchor>,
    /// Changes that wait for the end of the period.
    pub plan_at_period_end: Change<Vec<ScheduleCondition>>,
    /// What happens to a running trial.
    pub plan_trial: Change<TrialBehavior>,
}

/// What a new portal needs that no command says.
#[derive(Clone, Debug)]
pub struct Birth {
    /// Its id.
    pub id: PortalId,
    /// What its dialect leaves unsaid.
    pub origin: Origin,
    /// The organization's default website.
    pub website: WebsiteId,
}

/// A new portal before any change: every field at its starting value.
fn newborn(birth: &Birth, now: Timestamp) -> Portal {
    let (features, login) = match birth.origin {
        Origin::Branded => (Features::open(), true),
        Origin::Configured => (Features::closed(), false),
    };
    Portal {
        slug: Slug::from_id(birth.id.as_str()),
        id: birth.id.clone(),
        name: None,
        website: birth.website.clone(),
        custom_domain: None,
        domain_verified: None,
        active: true,
        is_default: false,
        logo: None,
        primary: Color::default_primary(),
        secondary: Color::default_secondary(),
        refund_policy: None,
        privacy_policy: None,
        terms_of_service: None,
        headline: None,
        return_url: None,
        allowed_origins: Vec::new(),
        features,
        login_page: LoginPage { enabled: login, token: None },
        metadata: Metadata::default(),
        created: now,
        updated: now,
    }
}

/// What became of a portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The portal as it is to be stored.
    pub next: Portal,
    /// The fact, or none when nothing changed.
    pub event: Option<EventKind>,
}

/// Decides a new portal. `login_token` is used when its login page is on.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create(
    birth: &Birth,
    changes: &PortalChanges,
    login_token: &str,
    now: Timestamp,
) -> Result<Decision, Vec<Fault>> {
    let next = changed(newborn(birth, now), changes, login_token)?;
    Ok(Decision { next, event: Some(EventKind::PortalCreated) })
}

/// Decides a change of a portal. `login_token` is used when its login page is
/// switched on. Changes that change nothing leave `updated` alone.
///
/// # Errors
/// Every field that breaks a rule.
pub fn update(
    current: &Portal,
    changes: &PortalChanges,
    login_token: &str,
    now: Timestamp,
) -> Result<Decision, Vec<Fault>> {
    let mut next = changed(current.clone(), changes, login_token)?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::PortalUpdated) })
}

fn changed(mut portal: Portal, changes: &PortalChanges, login_token: &str) -> Result<Portal, Vec<Fault>> {
    let c = changes;
    c.name.apply_to(&mut portal.name);
    if let Some(website) = c.website.value() {
        portal.website = website.clone();
    }
    if let Some(slug) = c.slug.value() {
        portal.slug = slug.clone();
    }
    let claimed = portal.custom_domain.clone();
    c.custom_domain.apply_to(&mut portal.custom_domain);
    if portal.custom_domain != claimed {
        // What was shown of one name says nothing of another.
        portal.domain_verified = None;
    }
    c.active.apply_or(&mut portal.active, true);
    c.logo.apply_to(&mut portal.logo);
    c.primary.apply_or(&mut portal.primary, Color::default_primary());
    c.secondary.apply_or(&mut portal.secondary, Color::default_secondary());
    c.refund_policy.apply_to(&mut portal.refund_policy);
    c.privacy_policy.apply_to(&mut portal.privacy_policy);
    c.terms_of_service.apply_to(&mut portal.terms_of_service);
    c.headline.apply_to(&mut portal.headline);
    c.return_url.apply_to(&mut portal.return_url);
    c.allowed_origins.apply_or(&mut portal.allowed_origins, Vec::new());
    c.login_page.apply_or(&mut portal.login_page.enabled, false);
    if !portal.login_page.enabled {
        portal.login_page.token = None;
    } else if portal.login_page.token.is_none() {
        portal.login_page.token = Some(login_token.to_owned());
    }
    apply_features(&mut portal.features, &c.features);
    let mut faults = Vec::new();
    match c.metadata.apply(&portal.metadata) {
        Ok(metadata) => portal.metadata = metadata,
        Err(rule) => faults.push(Fault::new(Field::Metadata, rule)),
    }
    if portal.is_default && !portal.active {
        faults.push(Fault::new(Field::Active, Rule::DefaultStaysActive));
    }
    check_origins(&c.allowed_origins, &mut faults);
    check_features(&portal.features, &c.features, &mut faults);
    if faults.is_empty() { Ok(portal) } else { Err(faults) }
}

/// Whoever embeds is named once, and few are.
fn check_origins(origins: &Change<Vec<WebOrigin>>, faults: &mut Vec<Fault>) {
    let Some(origins) = origins.value() else { return };
    if origins.len() > MAX_ALLOWED_ORIGINS {
        faults.push(Fault::new(Field::AllowedOrigins, Rule::TooMany { max_entries: MAX_ALLOWED_ORIGINS }));
    }
    for (at, origin) in origins.iter().enumerate() {
        if origins.iter().take(at).any(|earlier| earlier == origin) {
            faults.push(Fault::new(Field::AllowedOrigin(at), Rule::Duplicate));
        }
    }
}

fn apply_features(features: &mut Features, c: &FeatureChanges) {
    c.password_login.apply_or(&mut features.password_login, false);
    c.order_address.apply_or(&mut features.order_address, false);
    let methods = &mut features.payment_methods;
    for switch in [&mut methods.add, &mut methods.update, &mut methods.deactivate] {
        c.payment_methods.apply_or(switch, false);
    }
    c.payment_add.apply_or(&mut methods.add, false);
    c.payment_update.apply_or(&mut methods.update, false);
    c.payment_deactivate.apply_or(&mut methods.deactivate, false);
    c.payment_configuration.apply_to(&mut methods.configuration);
    c.customer_update.apply_or(&mut features.customer_update.enabled, false);
    c.customer_details.apply_or(&mut features.customer_update.allowed, Vec::new());
    c.invoice_history.apply_or(&mut features.invoice_history, false);
    let cancel = &mut features.cancel;
    c.cancel.apply_or(&mut cancel.enabled, false);
    c.cancel_mode.apply_or(&mut cancel.mode, CancelMode::AtPeriodEnd);
    c.cancel_proration.apply_or(&mut cancel.proration, Proration::None);
    c.cancel_reason.apply_or(&mut cancel.reason_enabled, false);
    c.cancel_reasons.apply_or(&mut cancel.reasons, Vec::new());
    c.cancel_feedback.apply_or(&mut cancel.feedback_options, Vec::new());
    c.cancel_offer.apply_to(&mut cancel.offer);
    cancel.offer = cancel.offer.take().and_then(SaveOffer::if_any);
    let pause = &mut features.pause;
    c.pause.apply_or(&mut pause.enabled, false);
    c.pause_kind.apply_or(&mut pause.kind, PauseKind::IntervalOptions);
    c.pause_options.apply_or(&mut pause.options, Vec::new());
    if c.pause_kind.value() == Some(&PauseKind::Indefinite) && c.pause_options.is_keep() {
        pause.options = Vec::new();
    } else if pause.kind == PauseKind::IntervalOptions
        && pause.options.is_empty()
        && c.pause_kind.is_keep()
        && c.pause_options.is_keep()
    {
        pause.options = Pause::default_options();
    }
    let plan = &mut features.plan_change;
    c.plan_change.apply_or(&mut plan.enabled, false);
    c.plan_details.apply_or(&mut plan.allowed, Vec::new());
    c.plan_products.apply_or(&mut plan.products, Vec::new());
    c.plan_proration.apply_or(&mut plan.proration, Proration::None);
    c.plan_anchor.apply_or(&mut plan.anchor, Anchor::Unchanged);
    c.plan_at_period_end.apply_or(&mut plan.at_period_end, Vec::new());
    c.plan_trial.apply_or(&mut plan.trial, TrialBehavior::EndTrial);
}

/// The rules between fields. Each is held only against a command that speaks of
/// its fields, so that a dialect that cannot say them never meets them.
fn check_features(features: &Features, c: &FeatureChanges, faults: &mut Vec<Fault>) {
    let methods = &features.payment_methods;
    let speaks_of_plans = !c.plan_change.is_keep() || !c.payment_methods.is_keep();
    if speaks_of_plans && features.plan_change.enabled && !(methods.add || methods.update) {
        faults.push(Fault::new(Field::PlanChange, Rule::PlanChangeNeedsPaymentMethods));
    }
    if !c.cancel_proration.is_keep() || !c.cancel_mode.is_keep() {
        match features.cancel.proration {
            Proration::AlwaysInvoice => faults.push(Fault::new(Field::CancelProration, Rule::ProrationNotForCancel)),
            Proration::CreateProrations if features.cancel.mode != CancelMode::Immediately => {
                faults.push(Fault::new(Field::CancelProration, Rule::ProrationNeedsImmediate));
            }
            Proration::CreateProrations | Proration::None => {}
        }
    }
    let speaks_of_pause = !c.pause_kind.is_keep() || !c.pause_options.is_keep();
    if speaks_of_pause && features.pause.kind == PauseKind::IntervalOptions && features.pause.options.is_empty() {
        faults.push(Fault::new(Field::PauseOptions, Rule::PauseNeedsOptions));
    }
    if let Some(products) = c.plan_products.value() {
        for (at, choice) in products.iter().enumerate() {
            let quantity = choice.quantity;
            if quantity.maximum.is_some_and(|maximum| maximum < quantity.minimum) {
                let max = i64::from(u32::MAX);
                faults.push(Fault::new(
                    Field::ChoiceQuantity(at),
                    Rule::OutOfRange { min: i64::from(quantity.minimum), max },
                ));
            }
            if products.iter().take(at).any(|earlier| earlier.product == choice.product) {
                faults.push(Fault::new(Field::ChoiceProduct(at), Rule::Duplicate));
            }
        }
    }
}
