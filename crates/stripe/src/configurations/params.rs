//! What a request can say about a configuration.
//!
//! Creating and updating differ in what must be there. What was created is
//! turned into an update's form, so that one place decides what it means.

use billfold_domain::Rule;
use billfold_domain::features::{
    Anchor, CancelMode, CancelReason, CustomerDetail, Interval, MAX_FEEDBACK_OPTIONS, MAX_PAUSE_OPTIONS,
    MAX_PRICE_CHOICES, MAX_PRODUCT_CHOICES, PauseKind, PauseOption, PlanDetail, Proration, ScheduleCondition,
    TrialBehavior,
};
use billfold_domain::links::Link;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::origins::{MAX_ALLOWED_ORIGINS, WebOrigin};
use billfold_domain::portals::{Headline, PortalName};

use crate::expand::Paths;
use crate::params::{ParamError, Problem};
use crate::versions::Version;
use crate::words::{Few, Name, Whole, Word};

/// The most days, weeks, months or years that a number can stand for before the
/// domain looks at its unit: three years of days.
const MAX_PAUSE_COUNT: i64 = 366 * 3;
/// The largest quantity of a subscription.
const MAX_QUANTITY: i64 = 999_999;

/// How many units a pause lasts.
pub type PauseCount = Whole<1, MAX_PAUSE_COUNT>;
/// A quantity of a subscription.
pub type Quantity = Whole<0, MAX_QUANTITY>;

crate::params! {
    /// A new configuration of the customer portal.
    pub struct Create {
        /// What customers are told about the business.
        optional business_profile: BusinessProfile,
        /// Where customers return to when a session names nothing else.
        emptyable default_return_url: Link,
        /// Whose pages may show the portal in a frame. Not a parameter of Stripe's.
        optional embedding: Embedding,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What customers may do.
        required features: CreateFeatures,
        /// The hosted login page.
        optional login_page: LoginPage,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The internal name.
        emptyable name: PortalName,
    }

    /// Changes of a configuration.
    pub struct Update {
        /// Whether it can be used.
        optional active: bool,
        /// What customers are told about the business.
        optional business_profile: BusinessProfile,
        /// Where customers return to when a session names nothing else.
        emptyable default_return_url: Link,
        /// Whose pages may show the portal in a frame. Not a parameter of Stripe's.
        optional embedding: Embedding,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What customers may do.
        optional features: UpdateFeatures,
        /// The hosted login page.
        optional login_page: LoginPage,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The internal name.
        emptyable name: PortalName,
    }

    /// What customers are told about the business.
    pub struct BusinessProfile {
        /// The line of welcome.
        emptyable headline: Headline,
        /// The privacy policy.
        emptyable privacy_policy_url: Link,
        /// The terms of service.
        emptyable terms_of_service_url: Link,
    }

    /// Whose pages may show the portal in a frame. Not a parameter of Stripe's.
    pub struct Embedding {
        /// Their origins; in test mode `http://localhost` too. None, and no page may.
        emptyable allowed_origins: Few<WebOrigin, MAX_ALLOWED_ORIGINS>,
    }

    /// The hosted login page.
    pub struct LoginPage {
        /// Whether it answers.
        required enabled: bool,
    }

    /// What customers of a new configuration may do.
    pub struct CreateFeatures {
        /// Change their details.
        optional customer_update: CreateCustomerUpdate,
        /// See their invoices.
        optional invoice_history: InvoiceHistory,
        /// Change their payment methods.
        optional payment_method_update: PaymentMethodUpdate,
        /// Cancel subscriptions.
        optional subscription_cancel: CreateSubscriptionCancel,
        /// Pause subscriptions.
        optional subscription_pause: SubscriptionPause,
        /// Change plans.
        optional subscription_update: CreateSubscriptionUpdate,
    }

    /// Changes of what customers may do.
    pub struct UpdateFeatures {
        /// Change their details.
        optional customer_update: CustomerUpdate,
        /// See their invoices.
        optional invoice_history: InvoiceHistory,
        /// Change their payment methods.
        optional payment_method_update: PaymentMethodUpdate,
        /// Cancel subscriptions.
        optional subscription_cancel: SubscriptionCancel,
        /// Pause subscriptions.
        optional subscription_pause: SubscriptionPause,
        /// Change plans.
        optional subscription_update: SubscriptionUpdate,
    }

    /// Which details customers may change.
    pub struct CreateCustomerUpdate {
        /// The details.
        emptyable allowed_updates: Few<Word<CustomerDetail>, 6>,
        /// Whether any may be changed.
        required enabled: bool,
    }

    /// Which details customers may change.
    pub struct CustomerUpdate {
        /// The details.
        emptyable allowed_updates: Few<Word<CustomerDetail>, 6>,
        /// Whether any may be changed.
        optional enabled: bool,
    }

    /// Whether customers see their invoices.
    pub struct InvoiceHistory {
        /// Whether they do.
        required enabled: bool,
    }

    /// Whether customers change their payment methods.
    pub struct PaymentMethodUpdate {
        /// Whether they do.
        required enabled: bool,
        /// Which kinds of payment method are offered.
        emptyable payment_method_configuration: Name,
    }

    /// Whether and how customers cancel.
    pub struct CreateSubscriptionCancel {
        /// Whether they are asked why.
        optional cancellation_reason: CreateCancellationReason,
        /// Whether they may.
        required enabled: bool,
        /// When a cancellation takes effect.
        optional mode: Word<CancelMode>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// What is offered to customers who want to cancel. Not a parameter of Stripe's.
        emptyable save_offer: SaveOffer,
    }

    /// Whether and how customers cancel.
    pub struct SubscriptionCancel {
        /// Whether they are asked why.
        optional cancellation_reason: CancellationReason,
        /// Whether they may.
        optional enabled: bool,
        /// When a cancellation takes effect.
        optional mode: Word<CancelMode>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// What is offered to customers who want to cancel. Not a parameter of Stripe's.
        emptyable save_offer: SaveOffer,
    }

    /// What is offered, beside cancelling, to customers who want to cancel. Each
    /// customer can take it once. Not a parameter of Stripe's.
    pub struct SaveOffer {
        /// The coupon that is offered for the subscription.
        emptyable coupon: Name,
        /// Whether a pause is offered, where customers may pause; false unless said.
        optional pause: bool,
    }

    /// Whether customers are asked why they cancel.
    pub struct CreateCancellationReason {
        /// Whether they are.
        required enabled: bool,
        /// The merchant's own options, by id.
        emptyable feedback_options: Few<Name, MAX_FEEDBACK_OPTIONS>,
        /// The reasons offered.
        present options: Few<Word<CancelReason>, 8>,
    }

    /// Whether customers are asked why they cancel.
    pub struct CancellationReason {
        /// Whether they are.
        required enabled: bool,
        /// The merchant's own options, by id.
        emptyable feedback_options: Few<Name, MAX_FEEDBACK_OPTIONS>,
        /// The reasons offered.
        emptyable options: Few<Word<CancelReason>, 8>,
    }

    /// Whether and for how long customers pause.
    pub struct SubscriptionPause {
        /// For how long.
        optional duration: PauseDuration,
        /// Whether they may.
        optional enabled: bool,
    }

    /// For how long customers pause.
    pub struct PauseDuration {
        /// The durations offered; needed for type interval_options.
        emptyable interval_options: Few<PauseInterval, MAX_PAUSE_OPTIONS>,
        /// Without an end, or one of the durations.
        required r#type: Word<PauseKind>,
    }

    /// One duration of a pause, three years at the most.
    pub struct PauseInterval {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said.
        optional interval_count: PauseCount,
    }

    /// Whether and how customers change plans.
    pub struct CreateSubscriptionUpdate {
        /// Whether the billing period starts anew.
        optional billing_cycle_anchor: Word<Anchor>,
        /// What may change.
        emptyable default_allowed_updates: Few<Word<PlanDetail>, 3>,
        /// Whether they may.
        required enabled: bool,
        /// Among which products.
        emptyable products: Few<Product, MAX_PRODUCT_CHOICES>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// Which changes wait for the end of the period.
        optional schedule_at_period_end: ScheduleAtPeriodEnd,
        /// What happens to a running trial.
        optional trial_update_behavior: Word<TrialBehavior>,
    }

    /// Whether and how customers change plans.
    pub struct SubscriptionUpdate {
        /// Whether the billing period starts anew.
        optional billing_cycle_anchor: Word<Anchor>,
        /// What may change.
        emptyable default_allowed_updates: Few<Word<PlanDetail>, 3>,
        /// Whether they may.
        optional enabled: bool,
        /// Among which products.
        emptyable products: Few<Product, MAX_PRODUCT_CHOICES>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// Which changes wait for the end of the period.
        optional schedule_at_period_end: ScheduleAtPeriodEnd,
        /// What happens to a running trial.
        optional trial_update_behavior: Word<TrialBehavior>,
    }

    /// A product that customers may change to.
    pub struct Product {
        /// Whether they choose the quantity.
        optional adjustable_quantity: AdjustableQuantity,
        /// Which of its prices.
        required prices: Few<Name, MAX_PRICE_CHOICES>,
        /// The product.
        required product: Name,
    }

    /// Whether customers choose the quantity.
    pub struct AdjustableQuantity {
        /// Whether they do.
        required enabled: bool,
        /// The most; empty, as an answer's null is written back, for no limit.
        emptyable maximum: Quantity,
        /// The least.
        optional minimum: Quantity,
    }

    /// Which changes wait for the end of the period.
    pub struct ScheduleAtPeriodEnd {
        /// Any of these.
        emptyable conditions: Few<Condition, 2>,
    }

    /// A kind of change that waits for the end of the period.
    pub struct Condition {
        /// Which kind.
        required r#type: Word<ScheduleCondition>,
    }
}

impl Create {
    /// Holds the request to what its version needs beyond the schema.
    ///
    /// # Errors
    /// The first parameter that is missing.
    pub fn check(&self, version: &Version) -> Result<(), ParamError> {
        let missing = |path: &str| Err(ParamError::at(path, Problem::Missing));
        if !version.is_strict_about_configurations() {
            return Ok(());
        }
        if self.business_profile.is_none() {
            return missing("business_profile");
        }
        if let Some(update) = &self.features.subscription_update {
            if update.default_allowed_updates.is_absent() {
                return missing("features[subscription_update][default_allowed_updates]");
            }
            if update.products.is_absent() {
                return missing("features[subscription_update][products]");
            }
        }
        Ok(())
    }
}

impl From<Create> for Update {
    fn from(create: Create) -> Self {
        let Create { business_profile, default_return_url, embedding, expand, features, login_page, metadata, name } =
            create;
        Self {
            active: None,
            business_profile,
            default_return_url,
            embedding,
            expand,
            features: Some(features.into()),
            login_page,
            metadata,
            name,
        }
    }
}

impl From<CreateFeatures> for UpdateFeatures {
    fn from(features: CreateFeatures) -> Self {
        let CreateFeatures {
            customer_update,
            invoice_history,
            payment_method_update,
            subscription_cancel,
            subscription_pause,
            subscription_update,
        } = features;
        Self {
            customer_update: customer_update.map(|update| CustomerUpdate {
                allowed_updates: update.allowed_updates,
                enabled: Some(update.enabled),
            }),
            invoice_history,
            payment_method_update,
            subscription_cancel: subscription_cancel.map(|cancel| SubscriptionCancel {
                cancellation_reason: cancel.cancellation_reason.map(|reason| CancellationReason {
                    enabled: reason.enabled,
                    feedback_options: reason.feedback_options,
                    options: reason.options,
                }),
                enabled: Some(cancel.enabled),
                mode: cancel.mode,
                proration_behavior: cancel.proration_behavior,
                save_offer: cancel.save_offer,
            }),
            subscription_pause,
            subscription_update: subscription_update.map(|update| SubscriptionUpdate {
                billing_cycle_anchor: update.billing_cycle_anchor,
                default_allowed_updates: update.default_allowed_updates,
                enabled: Some(update.enabled),
                products: update.products,
                proration_behavior: update.proration_behavior,
                schedule_at_period_end: update.schedule_at_period_end,
                trial_update_behavior: update.trial_update_behavior,
            }),
        }
    }
}

impl Update {
    /// Checks what the schema does not say about pauses.
    ///
    /// # Errors
    /// The first parameter that is wrong.
    pub fn check(&self) -> Result<(), ParamError> {
        let pause = self.features.as_ref();
        let pause = pause.and_then(|features| features.subscription_pause.as_ref());
        let Some(duration) = pause.and_then(|pause| pause.duration.as_ref()) else {
            return Ok(());
        };
        const OPTIONS: &str = "features[subscription_pause][duration][interval_options]";
        if duration.r#type.0 == PauseKind::IntervalOptions && duration.interval_options.is_absent() {
            return Err(ParamError::at(OPTIONS, Problem::Missing));
        }
        let options = duration.interval_options.value();
        for (at, option) in options.map_or(&[][..], |few| &few.0).iter().enumerate() {
            if !option.to_domain().is_allowed() {
                let max = i64::from(PauseOption::most_of(option.interval.0));
                return Err(ParamError::at(
                    &format!("{OPTIONS}[{at}][interval_count]"),
                    Problem::Broken(Rule::OutOfRange { min: 1, max }),
                ));
            }
        }
        Ok(())
    }
}

impl PauseInterval {
    /// The duration as the domain knows it.
    pub fn to_domain(&self) -> PauseOption {
        PauseOption { interval: self.interval.0, count: self.interval_count.map_or(1, Whole::unsigned) }
    }
}
