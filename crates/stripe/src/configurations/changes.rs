//! What a request about a configuration changes of a portal.
//!
//! A value that this dialect shows already is no change: so what was read can
//! be written back, even where a switch of this dialect is coarser than the
//! portal's own, and rules of this dialect are held only against what a request
//! really changes.

use billfold_domain::change::Change;
use billfold_domain::features::{AdjustableQuantity, Features, ProductChoice, SaveOffer};
use billfold_domain::ids::{CouponId, PriceId, ProductId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::origins::WebOrigin;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::portals::Portal;

use crate::configurations::params::{
    Product, SaveOffer as OfferParams, SubscriptionCancel, SubscriptionPause, SubscriptionUpdate, Update,
    UpdateFeatures,
};
use crate::params::Param;
use crate::words::{Few, Name, Whole, Word};

/// The changes of a portal (none for a new one) that a request asks for.
pub fn into_changes(params: &Update, current: Option<&Portal>) -> PortalChanges {
    let mut changes = PortalChanges {
        name: unset(&params.name, current.map(|portal| &portal.name)),
        return_url: unset(&params.default_return_url, current.map(|portal| &portal.return_url)),
        active: flag(params.active, current.map(|portal| portal.active)),
        login_page: flag(
            params.login_page.as_ref().map(|page| page.enabled),
            current.map(|portal| portal.login_page.enabled),
        ),
        metadata: metadata(&params.metadata),
        ..PortalChanges::default()
    };
    if let Some(profile) = &params.business_profile {
        changes.headline = unset(&profile.headline, current.map(|portal| &portal.headline));
        changes.privacy_policy = unset(&profile.privacy_policy_url, current.map(|portal| &portal.privacy_policy));
        changes.terms_of_service = unset(&profile.terms_of_service_url, current.map(|portal| &portal.terms_of_service));
    }
    if let Some(embedding) = &params.embedding {
        let shown = current.map(|portal| &portal.allowed_origins);
        changes.allowed_origins = list(&embedding.allowed_origins, shown, WebOrigin::clone);
    }
    if let Some(features) = &params.features {
        changes.features = feature_changes(features, current.map(|portal| &portal.features));
    }
    changes
}

/// What a request says about metadata: an empty `metadata` removes every pair.
pub fn metadata(param: &Param<MetadataChange>) -> MetadataChange {
    match param {
        Param::Absent => MetadataChange::default(),
        Param::Empty => MetadataChange { clear: true, ..MetadataChange::default() },
        Param::Value(change) => change.clone(),
    }
}

fn flag(param: Option<bool>, shown: Option<bool>) -> Change<bool> {
    kept(param, shown.as_ref())
}

fn kept<T: PartialEq>(param: Option<T>, shown: Option<&T>) -> Change<T> {
    param.map_or(Change::Keep, |value| Change::unless_shown(value, shown))
}

fn word<E: PartialEq + Copy>(param: Option<Word<E>>, shown: Option<&E>) -> Change<E> {
    kept(param.map(|word| word.0), shown)
}

/// A field that can be unset: empty clears it, unless it is clear.
fn unset<T: PartialEq + Clone>(param: &Param<T>, shown: Option<&Option<T>>) -> Change<T> {
    match param {
        Param::Absent => Change::Keep,
        Param::Empty if shown == Some(&None) => Change::Keep,
        Param::Empty => Change::Clear,
        Param::Value(value) => Change::unless_shown(value.clone(), shown.and_then(Option::as_ref)),
    }
}

/// A list: empty is the list without entries.
fn list<P, T: PartialEq, const MAX: usize>(
    param: &Param<Few<P, MAX>>,
    shown: Option<&Vec<T>>,
    to_domain: impl Fn(&P) -> T,
) -> Change<Vec<T>> {
    match param {
        Param::Absent => Change::Keep,
        Param::Empty => Change::unless_shown(Vec::new(), shown),
        Param::Value(few) => Change::unless_shown(few.0.iter().map(to_domain).collect(), shown),
    }
}

fn feature_changes(params: &UpdateFeatures, shown: Option<&Features>) -> FeatureChanges {
    let mut changes = FeatureChanges::default();
    if let Some(update) = &params.customer_update {
        let shown = shown.map(|features| &features.customer_update);
        changes.customer_update = flag(update.enabled, shown.map(|update| update.enabled));
        changes.customer_details =
            list(&update.allowed_updates, shown.map(|update| &update.allowed), |detail| detail.0);
    }
    if let Some(history) = &params.invoice_history {
        let shown = shown.map(|features| features.invoice_history);
        changes.invoice_history = flag(Some(history.enabled), shown);
    }
    if let Some(update) = &params.payment_method_update {
        let shown = shown.map(|features| &features.payment_methods);
        let enabled = shown.map(|methods| methods.add || methods.update);
        changes.payment_methods = flag(Some(update.enabled), enabled);
        changes.payment_configuration =
            unset(&named(&update.payment_method_configuration), shown.map(|methods| &methods.configuration));
    }
    if let Some(cancel) = &params.subscription_cancel {
        cancel_changes(&mut changes, cancel, shown);
    }
    if let Some(pause) = &params.subscription_pause {
        pause_changes(&mut changes, pause, shown);
    }
    if let Some(update) = &params.subscription_update {
        plan_changes(&mut changes, update, shown);
    }
    changes
}

fn named(param: &Param<Name>) -> Param<String> {
    match param {
        Param::Absent => Param::Absent,
        Param::Empty => Param::Empty,
        Param::Value(name) => Param::Value(name.0.clone()),
    }
}

fn cancel_changes(changes: &mut FeatureChanges, cancel: &SubscriptionCancel, shown: Option<&Features>) {
    let shown = shown.map(|features| &features.cancel);
    changes.cancel = flag(cancel.enabled, shown.map(|cancel| cancel.enabled));
    changes.cancel_mode = word(cancel.mode, shown.map(|cancel| &cancel.mode));
    changes.cancel_proration = word(cancel.proration_behavior, shown.map(|cancel| &cancel.proration));
    if let Some(reason) = &cancel.cancellation_reason {
        changes.cancel_reason = flag(Some(reason.enabled), shown.map(|cancel| cancel.reason_enabled));
        changes.cancel_reasons = list(&reason.options, shown.map(|cancel| &cancel.reasons), |option| option.0);
        changes.cancel_feedback =
            list(&reason.feedback_options, shown.map(|cancel| &cancel.feedback_options), |id| id.0.clone());
    }
    changes.cancel_offer = offer(&cancel.save_offer, shown.and_then(|cancel| cancel.offer.as_ref()));
}

/// A save offer: what a request does not name of it stays, and empty takes it away.
fn offer(param: &Param<OfferParams>, shown: Option<&SaveOffer>) -> Change<SaveOffer> {
    let next = match param {
        Param::Absent => return Change::Keep,
        Param::Empty => None,
        Param::Value(said) => {
            let mut next = shown.cloned().unwrap_or_default();
            match &said.coupon {
                Param::Absent => {}
                Param::Empty => next.coupon = None,
                Param::Value(name) => next.coupon = Some(CouponId::stored(name.0.clone())),
            }
            next.pause = said.pause.unwrap_or(next.pause);
            next.if_any()
        }
    };
    if next.as_ref() == shown { Change::Keep } else { Change::set_or_clear(next) }
}

fn pause_changes(changes: &mut FeatureChanges, pause: &SubscriptionPause, shown: Option<&Features>) {
    let shown = shown.map(|features| &features.pause);
    changes.pause = flag(pause.enabled, shown.map(|pause| pause.enabled));
    if let Some(duration) = &pause.duration {
        changes.pause_kind = word(Some(duration.r#type), shown.map(|pause| &pause.kind));
        // Another kind of pause forgets durations that a command does not name:
        // here they are named, even where they stay the same.
        let shown = shown.filter(|_| changes.pause_kind.is_keep());
        changes.pause_options =
            list(&duration.interval_options, shown.map(|pause| &pause.options), |option| option.to_domain());
    }
}

fn plan_changes(changes: &mut FeatureChanges, update: &SubscriptionUpdate, shown: Option<&Features>) {
    let shown = shown.map(|features| &features.plan_change);
    changes.plan_change = flag(update.enabled, shown.map(|plan| plan.enabled));
    changes.plan_details = list(&update.default_allowed_updates, shown.map(|plan| &plan.allowed), |detail| detail.0);
    changes.plan_products = list(&update.products, shown.map(|plan| &plan.products), choice);
    changes.plan_proration = word(update.proration_behavior, shown.map(|plan| &plan.proration));
    changes.plan_anchor = word(update.billing_cycle_anchor, shown.map(|plan| &plan.anchor));
    changes.plan_trial = word(update.trial_update_behavior, shown.map(|plan| &plan.trial));
    if let Some(schedule) = &update.schedule_at_period_end {
        changes.plan_at_period_end =
            list(&schedule.conditions, shown.map(|plan| &plan.at_period_end), |condition| condition.r#type.0);
    }
}

/// A product of the list. Ids are looked up, not judged: one that no record
/// could have names no record.
fn choice(product: &Product) -> ProductChoice {
    let quantity = product.adjustable_quantity.as_ref();
    ProductChoice {
        product: ProductId::stored(product.product.0.clone()),
        prices: product.prices.0.iter().map(|price| PriceId::stored(price.0.clone())).collect(),
        quantity: quantity.map_or_else(AdjustableQuantity::default, |quantity| AdjustableQuantity {
            enabled: quantity.enabled,
            minimum: quantity.minimum.map_or(0, Whole::unsigned),
            maximum: quantity.maximum.value().copied().map(Whole::unsigned),
        }),
    }
}
