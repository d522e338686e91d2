//! How a portal looks as a configuration, whichever dialect made it.

use std::collections::BTreeMap;

use billfold_domain::features::{
    AdjustableQuantity, Anchor, Cancel, CancelMode, CancelReason, CustomerDetail, Features, Interval, Pause, PauseKind,
    PauseOption, PlanChange, PlanDetail, ProductChoice, Proration, ScheduleCondition, TrialBehavior,
};
use billfold_domain::links::Link;
use billfold_domain::portals::{LoginPage, Portal};

use crate::calls::Setting;
use crate::feedback_options::FeedbackOptionView;
use crate::schemas::{Expandable, Nothing};
use crate::words::{Stamp, Word};

crate::answers! {
    /// A configuration of the customer portal.
    pub struct Configuration {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ConfigurationTag,
        /// Whether sessions can use it.
        always active: bool,
        /// The application that made it: none.
        always application: Nothing,
        /// What customers are told about the business.
        always business_profile: BusinessProfileView,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Where customers return to when a session names nothing else.
        always default_return_url: Option<String>,
        /// Whose pages may show the portal in a frame; left out where none may. Not a
        /// field of Stripe's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned embedding: Option<EmbeddingView>,
        /// What customers may do.
        always features: FeaturesView,
        /// Whether sessions that name none use it.
        always is_default: bool,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The hosted login page.
        always login_page: LoginPageView,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The internal name.
        always name: Option<String>,
        /// When it last changed, in seconds since 1970.
        always updated: Stamp,
    }

    /// What customers are told about the business.
    pub struct BusinessProfileView {
        /// The line of welcome.
        always headline: Option<String>,
        /// The privacy policy.
        always privacy_policy_url: Option<String>,
        /// The terms of service.
        always terms_of_service_url: Option<String>,
    }

    /// Whose pages may show the portal in a frame.
    pub struct EmbeddingView {
        /// Their origins.
        always allowed_origins: Vec<String>,
    }

    /// The hosted login page.
    pub struct LoginPageView {
        /// Whether it answers.
        always enabled: bool,
        /// Its address while it does.
        always url: Option<String>,
    }

    /// What customers may do.
    pub struct FeaturesView {
        /// Change their details.
        always customer_update: CustomerUpdateView,
        /// See their invoices.
        always invoice_history: InvoiceHistoryView,
        /// Change their payment methods.
        always payment_method_update: PaymentMethodUpdateView,
        /// Cancel subscriptions.
        always subscription_cancel: SubscriptionCancelView,
        /// Pause subscriptions.
        always subscription_pause: SubscriptionPauseView,
        /// Change plans.
        always subscription_update: SubscriptionUpdateView,
    }

    /// Which details customers may change.
    pub struct CustomerUpdateView {
        /// The details.
        always allowed_updates: Vec<Word<CustomerDetail>>,
        /// Whether any may be changed.
        always enabled: bool,
    }

    /// Whether customers see their invoices.
    pub struct InvoiceHistoryView {
        /// Whether they do.
        always enabled: bool,
    }

    /// Whether customers change their payment methods.
    pub struct PaymentMethodUpdateView {
        /// Whether they add or change any.
        always enabled: bool,
        /// Which kinds of payment method are offered.
        always payment_method_configuration: Option<String>,
    }

    /// Whether and how customers cancel.
    pub struct SubscriptionCancelView {
        /// Whether they are asked why.
        always cancellation_reason: CancellationReasonView,
        /// Whether they may.
        always enabled: bool,
        /// When a cancellation takes effect.
        always mode: Word<CancelMode>,
        /// What happens to unused time.
        always proration_behavior: Word<Proration>,
        /// What is offered to customers who want to cancel; left out where nothing is.
        /// Not a field of Stripe's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned save_offer: Option<SaveOfferView>,
    }

    /// What is offered to customers who want to cancel.
    pub struct SaveOfferView {
        /// The coupon that is offered for the subscription.
        always coupon: Option<String>,
        /// Whether a pause is offered, where customers may pause.
        always pause: bool,
    }

    /// Whether customers are asked why they cancel.
    pub struct CancellationReasonView {
        /// Whether they are.
        always enabled: bool,
        /// The merchant's own options, by id.
        always feedback_options: Vec<Expandable<FeedbackOptionView>>,
        /// The reasons offered.
        always options: Vec<Word<CancelReason>>,
    }

    /// Whether and for how long customers pause.
    pub struct SubscriptionPauseView {
        /// For how long.
        always duration: PauseDurationView,
        /// Whether they may.
        always enabled: bool,
    }

    /// For how long customers pause.
    pub struct PauseDurationView {
        /// The durations offered.
        always interval_options: Vec<PauseIntervalView>,
        /// Without an end, or one of the durations.
        always r#type: Word<PauseKind>,
    }

    /// One duration of a pause.
    pub struct PauseIntervalView {
        /// The unit.
        always interval: Word<Interval>,
        /// How many of them.
        always interval_count: u32,
    }

    /// Whether and how customers change plans.
    pub struct SubscriptionUpdateView {
        /// Whether the billing period starts anew.
        always billing_cycle_anchor: Word<Anchor>,
        /// What may change.
        always default_allowed_updates: Vec<Word<PlanDetail>>,
        /// Whether they may.
        always enabled: bool,
        /// Among which products; only when expanded.
        pruned products: Vec<ProductView>,
        /// What happens to unused time.
        always proration_behavior: Word<Proration>,
        /// Which changes wait for the end of the period.
        always schedule_at_period_end: ScheduleAtPeriodEndView,
        /// What happens to a running trial.
        always trial_update_behavior: Word<TrialBehavior>,
    }

    /// A product that customers may change to.
    pub struct ProductView {
        /// Whether they choose the quantity.
        always adjustable_quantity: AdjustableQuantityView,
        /// Which of its prices.
        always prices: Vec<String>,
        /// The product.
        always product: String,
    }

    /// Whether customers choose the quantity.
    pub struct AdjustableQuantityView {
        /// Whether they do.
        always enabled: bool,
        /// The most.
        always maximum: Option<u32>,
        /// The least.
        always minimum: u32,
    }

    /// Which changes wait for the end of the period.
    pub struct ScheduleAtPeriodEndView {
        /// Any of these.
        always conditions: Vec<ConditionView>,
    }

    /// A kind of change that waits for the end of the period.
    pub struct ConditionView {
        /// Which kind.
        always r#type: Word<ScheduleCondition>,
    }
}

crate::words::tags! {
    /// The `object` of a configuration.
    ConfigurationTag = "billing_portal.configuration";
}

/// The portal in this dialect's form.
pub fn view(portal: &Portal, setting: &Setting) -> Configuration {
    // Every field is named here, so that a new one does not compile until
    // somebody decides how this dialect shows it.
    let Portal {
        id,
        name,
        website: _,
        slug: _,
        custom_domain: _,
        domain_verified: _,
        active,
        is_default,
        logo: _,
        primary: _,
        secondary: _,
        refund_policy: _,
        privacy_policy,
        terms_of_service,
        headline,
        return_url,
        allowed_origins,
        features,
        login_page,
        metadata,
        created,
        updated,
    } = portal;
    let link = |link: &Option<Link>| link.as_ref().map(|link| link.as_str().to_owned());
    Configuration {
        id: id.as_str().to_owned(),
        object: ConfigurationTag,
        active: *active,
        application: Nothing,
        business_profile: BusinessProfileView {
            headline: headline.as_ref().map(ToString::to_string),
            privacy_policy_url: link(privacy_policy),
            terms_of_service_url: link(terms_of_service),
        },
        created: Stamp::of(*created),
        default_return_url: link(return_url),
        embedding: (!allowed_origins.is_empty()).then(|| EmbeddingView {
            allowed_origins: allowed_origins.iter().map(|origin| origin.as_str().to_owned()).collect(),
        }),
        features: features_view(features),
        is_default: *is_default,
        livemode: setting.livemode,
        login_page: login_page_view(login_page, &setting.public_url.of_portal(portal)),
        metadata: metadata.pairs().clone(),
        name: name.as_ref().map(ToString::to_string),
        updated: Stamp::of(*updated),
    }
}

fn login_page_view(page: &LoginPage, base: &str) -> LoginPageView {
    let url = |token: &String| format!("{base}/p/login/{token}");
    LoginPageView { enabled: page.enabled, url: page.token.as_ref().filter(|_| page.enabled).map(url) }
}

fn features_view(features: &Features) -> FeaturesView {
    let Features {
        password_login: _,
        order_address: _,
        payment_methods,
        customer_update,
        invoice_history,
        cancel,
        pause,
        plan_change,
    } = features;
    FeaturesView {
        customer_update: CustomerUpdateView {
            allowed_updates: customer_update.allowed.iter().copied().map(Word).collect(),
            enabled: customer_update.enabled,
        },
        invoice_history: InvoiceHistoryView { enabled: *invoice_history },
        payment_method_update: PaymentMethodUpdateView {
            enabled: payment_methods.add || payment_methods.update,
            payment_method_configuration: payment_methods.configuration.clone(),
        },
        subscription_cancel: cancel_view(cancel),
        subscription_pause: pause_view(pause),
        subscription_update: plan_change_view(plan_change),
    }
}

fn cancel_view(cancel: &Cancel) -> SubscriptionCancelView {
    SubscriptionCancelView {
        cancellation_reason: CancellationReasonView {
            enabled: cancel.reason_enabled,
            feedback_options: cancel.feedback_options.iter().map(|id| Expandable::id(id)).collect(),
            options: cancel.reasons.iter().copied().map(Word).collect(),
        },
        enabled: cancel.enabled,
        mode: Word(cancel.mode),
        proration_behavior: Word(cancel.proration),
        save_offer: cancel
            .offer
            .as_ref()
            .map(|offer| SaveOfferView { coupon: offer.coupon.as_ref().map(ToString::to_string), pause: offer.pause }),
    }
}

fn pause_view(pause: &Pause) -> SubscriptionPauseView {
    let option =
        |option: &PauseOption| PauseIntervalView { interval: Word(option.interval), interval_count: option.count };
    SubscriptionPauseView {
        duration: PauseDurationView {
            interval_options: pause.options.iter().map(option).collect(),
            r#type: Word(pause.kind),
        },
        enabled: pause.enabled,
    }
}

fn plan_change_view(plan: &PlanChange) -> SubscriptionUpdateView {
    SubscriptionUpdateView {
        billing_cycle_anchor: Word(plan.anchor),
        default_allowed_updates: plan.allowed.iter().copied().map(Word).collect(),
        enabled: plan.enabled,
        products: plan.products.iter().map(product_view).collect(),
        proration_behavior: Word(plan.proration),
        schedule_at_period_end: ScheduleAtPeriodEndView {
            conditions: plan.at_period_end.iter().map(|condition| ConditionView { r#type: Word(*condition) }).collect(),
        },
        trial_update_behavior: Word(plan.trial),
    }
}

fn product_view(choice: &ProductChoice) -> ProductView {
    let AdjustableQuantity { enabled, minimum, maximum } = choice.quantity;
    ProductView {
        adjustable_quantity: AdjustableQuantityView { enabled, maximum, minimum },
        prices: choice.prices.iter().map(|id| id.as_str().to_owned()).collect(),
        product: choice.product.as_str().to_owned(),
    }
}
