//! A subscription and its items as this dialect shows them.
//!
//! An item holds its price whole. A view names it by its id; whoever answers
//! puts the price in its place, all prices of an answer in one look
//! ([`crate::expand`]).

use std::collections::BTreeMap;

use billfold_domain::catalogue::Price;
use billfold_domain::features::CancelReason;
use billfold_domain::subscriptions::pending::PendingUpdate;
use billfold_domain::subscriptions::{
    BillingMode, Collection, EndReason, Item, Pause, Subscription, SubscriptionState, TrialWithoutMethod,
};

use crate::calls::Setting;
use crate::customers::CustomerView;
use crate::invoices::InvoiceView;
use crate::invoices::lines::text;
use crate::invoices::view::{Issuer, IssuerType, ListTag};
use crate::payment_methods::PaymentMethodView;
use crate::prices::PriceView;
use crate::schemas::{Expandable, Nothing};
use crate::setup_intents::SetupIntentView;
use crate::subscription_schedules::ScheduleView;
use crate::subscriptions::params::{PauseWord, SaveMethod};
use crate::test_clocks::TestClockView;
use crate::words::{Stamp, Word};

crate::answers! {
    /// A subscription.
    pub struct SubscriptionView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: SubscriptionTag,
        /// No other application.
        always application: Nothing,
        /// No fee of an application.
        always application_fee_percent: Nothing,
        /// Taxes are not worked out here.
        always automatic_tax: SubscriptionTax,
        /// From where its periods are counted, in seconds since 1970.
        always billing_cycle_anchor: Stamp,
        /// Not said apart.
        always billing_cycle_anchor_config: Nothing,
        /// How changes show.
        always billing_mode: BillingModeView,
        /// None.
        always billing_schedules: Vec<Nothing>,
        /// None.
        always billing_thresholds: Nothing,
        /// When it ends, in seconds since 1970.
        always cancel_at: Option<Stamp>,
        /// Whether it ends with its period.
        always cancel_at_period_end: bool,
        /// When its end was asked for, in seconds since 1970.
        always canceled_at: Option<Stamp>,
        /// What is known of the wish to end.
        always cancellation_details: CancellationDetails,
        /// How its invoices are paid.
        always collection_method: Word<Collection>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Its currency, in lower case.
        always currency: String,
        /// Who pays.
        always customer: Expandable<CustomerView>,
        /// No other account.
        always customer_account: Nothing,
        /// In how many days an invoice that was sent is to be paid.
        always days_until_due: Option<u32>,
        /// What it is paid with, before the customer's default.
        always default_payment_method: Option<Expandable<PaymentMethodView>>,
        /// No sources.
        always default_source: Nothing,
        /// No tax rates.
        always default_tax_rates: Vec<Nothing>,
        /// For people.
        always description: Option<String>,
        /// What is taken off.
        always discounts: Vec<String>,
        /// When it ended, in seconds since 1970.
        always ended_at: Option<Stamp>,
        /// How its invoices are.
        always invoice_settings: InvoiceSettings,
        /// What is agreed.
        always items: ItemList,
        /// Its newest invoice.
        always latest_invoice: Option<Expandable<InvoiceView>>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// None.
        always managed_payments: Nothing,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What waits is billed with the next period.
        always next_pending_invoice_item_invoice: Nothing,
        /// On nobody's behalf.
        always on_behalf_of: Nothing,
        /// A pause.
        always pause_collection: Option<PauseView>,
        /// How its payments are set.
        always payment_settings: SubscriptionPayments,
        /// What waits is billed with the next period.
        always pending_invoice_item_interval: Nothing,
        /// None.
        always pending_setup_intent: Option<Expandable<SetupIntentView>>,
        /// A change that waits for the payment of its invoice.
        always pending_update: Option<PendingUpdateView>,
        /// The schedule that decides its later phases.
        always schedule: Option<Expandable<ScheduleView>>,
        /// When it began, in seconds since 1970.
        always start_date: Stamp,
        /// Where it stands.
        always status: Word<SubscriptionState>,
        /// The test clock that its customer lives by.
        always test_clock: Option<Expandable<TestClockView>>,
        /// None.
        always transfer_data: Nothing,
        /// The end of its trial, in seconds since 1970.
        always trial_end: Option<Stamp>,
        /// What happens at the end of a trial.
        always trial_settings: TrialSettings,
        /// The start of its trial, in seconds since 1970.
        always trial_start: Option<Stamp>,
    }

    /// Taxes, which are not worked out here.
    pub struct SubscriptionTax {
        /// Never.
        always disabled_reason: Nothing,
        /// Whether they are.
        always enabled: bool,
        /// Nobody.
        always liability: Nothing,
    }

    /// How changes show.
    pub struct BillingModeView {
        /// More of the flexible mode, which has no options here.
        always flexible: Nothing,
        /// Which mode.
        always r#type: Word<BillingMode>,
    }

    /// What is known of the wish to end.
    pub struct CancellationDetails {
        /// The customer's comment.
        always comment: Option<String>,
        /// The customer's reason.
        always feedback: Option<Word<CancelReason>>,
        /// The customer's reason, where it is one of the merchant's own.
        always feedback_option: Option<String>,
        /// Why it ends.
        always reason: Option<Word<EndReason>>,
    }

    /// How invoices are.
    pub struct InvoiceSettings {
        /// None.
        always account_tax_ids: Nothing,
        /// None.
        always custom_fields: Nothing,
        /// None.
        always description: Nothing,
        /// None.
        always footer: Nothing,
        /// Who issues them.
        always issuer: Issuer,
    }

    /// The items of a subscription.
    pub struct ItemList {
        /// The kind of object.
        always object: ListTag,
        /// All of them.
        always data: Vec<ItemView>,
        /// Whether there are more, which there never are.
        always has_more: bool,
        /// Where they are.
        always url: String,
    }

    /// One price of a subscription.
    pub struct ItemView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ItemTag,
        /// None.
        always billing_thresholds: Nothing,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The end of its period, in seconds since 1970.
        always current_period_end: Stamp,
        /// The start of its period, in seconds since 1970.
        always current_period_start: Stamp,
        /// Trials are the subscription's.
        always current_trial: Nothing,
        /// No discounts of its own.
        always discounts: Vec<String>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The price in an older form.
        always plan: Inlined<PlanView>,
        /// The price.
        always price: Inlined<PriceView>,
        /// How many.
        always quantity: i64,
        /// The subscription.
        always subscription: String,
        /// No tax rates.
        always tax_rates: Vec<Nothing>,
    }

    /// A price in the form that it had before there were prices.
    pub struct PlanView {
        /// The price's id.
        always id: String,
        /// The kind of object.
        always object: PlanTag,
        /// Whether it can be bought.
        always active: bool,
        /// The amount of one unit, in minor units.
        always amount: Option<i64>,
        /// The same as text.
        always amount_decimal: Option<String>,
        /// How tiers make the price.
        always billing_scheme: String,
        /// When it was made, in seconds since 1970.
        always created: i64,
        /// The currency, in lower case.
        always currency: String,
        /// The unit of its interval.
        always interval: String,
        /// How many of them.
        always interval_count: i64,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The meter, where it is charged by usage.
        always meter: Option<String>,
        /// The merchant's name for it.
        always nickname: Option<String>,
        /// The product.
        always product: String,
        /// How tiers are read.
        always tiers_mode: Option<String>,
        /// How usage is made into units.
        always transform_usage: Nothing,
        /// Days of trial before the first charge.
        always trial_period_days: Option<i64>,
        /// How usage is counted.
        always usage_type: String,
    }

    /// A pause in the collection of payments.
    pub struct PauseView {
        /// What becomes of invoices meanwhile.
        always behavior: Word<PauseWord>,
        /// When it ends by itself, in seconds since 1970.
        always resumes_at: Option<Stamp>,
    }

    /// How payments are set.
    pub struct SubscriptionPayments {
        /// None.
        always payment_method_options: Nothing,
        /// Those of the account.
        always payment_method_types: Nothing,
        /// Whether a payment method that pays becomes the default.
        always save_default_payment_method: Word<SaveMethod>,
    }

    /// A change that waits for the payment of its invoice; what it leaves alone is null.
    pub struct PendingUpdateView {
        /// From where the periods are counted then, in seconds since 1970.
        always billing_cycle_anchor: Option<Stamp>,
        /// Whether the subscription ends with its period then.
        always cancel_at_period_end: Option<bool>,
        /// Discounts are several.
        always discount: Nothing,
        /// What is taken off then.
        always discounts: Option<Vec<String>>,
        /// When it is given up, in seconds since 1970.
        always expires_at: Stamp,
        /// The merchant's own pairs that it sets.
        always metadata: Option<BTreeMap<String, String>>,
        /// What is agreed then.
        always subscription_items: Option<Vec<ItemView>>,
        /// The end of the trial then, in seconds since 1970.
        always trial_end: Option<Stamp>,
        /// The trial of prices is never used.
        always trial_from_plan: Nothing,
    }

    /// What happens at the end of a trial.
    pub struct TrialSettings {
        /// What happens.
        always end_behavior: TrialEnd,
    }

    /// What happens at the end of a trial.
    pub struct TrialEnd {
        /// When there is nothing to pay with.
        always missing_payment_method: Word<TrialWithoutMethod>,
        /// The anchor moves to the end of the trial.
        always billing_cycle_anchor: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a subscription.
    SubscriptionTag = "subscription";
    /// The `object` of an item.
    ItemTag = "subscription_item";
    /// The `object` of a plan.
    PlanTag = "plan";
}

/// An object that an answer always holds whole: written as its id, until it is
/// put in its place.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Inlined<T> {
    id: String,
    #[serde(skip)]
    kind: std::marker::PhantomData<T>,
}

impl<T> Inlined<T> {
    fn id(id: &str) -> Self {
        Self { id: id.to_owned(), kind: std::marker::PhantomData }
    }
}

impl<T: crate::schemas::Answer> crate::schemas::Answer for Inlined<T> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        T::schema()
    }
}

/// One item in this dialect's form.
pub fn item_view(item: &Item, subscription: &Subscription) -> ItemView {
    ItemView {
        id: text(&item.id),
        object: ItemTag,
        billing_thresholds: Nothing,
        created: Stamp::of(item.created),
        current_period_end: Stamp::of(subscription.period.end),
        current_period_start: Stamp::of(subscription.period.start),
        current_trial: Nothing,
        discounts: Vec::new(),
        metadata: item.metadata.pairs().clone(),
        plan: Inlined::id(item.price.as_str()),
        price: Inlined::id(item.price.as_str()),
        quantity: i64::try_from(item.quantity).unwrap_or(i64::MAX),
        subscription: text(&subscription.id),
        tax_rates: Vec::new(),
    }
}

fn cancellation(subscription: &Subscription) -> CancellationDetails {
    let ending = subscription.ending.as_ref();
    let said = ending.and_then(|ending| ending.feedback.as_deref());
    let feedback = said.and_then(CancelReason::from_word);
    CancellationDetails {
        comment: ending.and_then(|ending| ending.comment.clone()),
        feedback_option: said.filter(|_| feedback.is_none()).map(ToOwned::to_owned),
        feedback: feedback.map(Word),
        reason: ending.map(|ending| Word(ending.reason)),
    }
}

fn pause_view(pause: &Pause) -> PauseView {
    PauseView { behavior: Word(pause.behavior.into()), resumes_at: pause.resumes.map(Stamp::of) }
}

/// The subscription in this dialect's form.
pub fn view(subscription: &Subscription, setting: &Setting) -> SubscriptionView {
    let stamp = |time: Option<jiff::Timestamp>| time.map(Stamp::of);
    let end = subscription.cancel.as_ref();
    // How an end with the period shows is what tells the two billing modes apart.
    let classic = subscription.billing_mode == BillingMode::Classic;
    SubscriptionView {
        id: text(&subscription.id),
        object: SubscriptionTag,
        application: Nothing,
        application_fee_percent: Nothing,
        automatic_tax: SubscriptionTax { disabled_reason: Nothing, enabled: false, liability: Nothing },
        billing_cycle_anchor: Stamp::of(subscription.anchor),
        billing_cycle_anchor_config: Nothing,
        billing_mode: BillingModeView { flexible: Nothing, r#type: Word(subscription.billing_mode) },
        billing_schedules: Vec::new(),
        billing_thresholds: Nothing,
        cancel_at: stamp(end.map(|end| end.at)),
        cancel_at_period_end: end.is_some_and(|end| end.at_period_end && classic),
        canceled_at: stamp(subscription.ending.as_ref().map(|ending| ending.requested)),
        cancellation_details: cancellation(subscription),
        collection_method: Word(subscription.collection),
        created: Stamp::of(subscription.created),
        currency: subscription.currency.code().to_ascii_lowercase(),
        customer: Expandable::id(subscription.customer.as_str()),
        customer_account: Nothing,
        days_until_due: subscription.days_until_due,
        default_payment_method: subscription.payment_method.as_ref().map(|id| Expandable::id(id.as_str())),
        default_source: Nothing,
        default_tax_rates: Vec::new(),
        description: subscription.description.clone(),
        discounts: subscription.discounts.iter().map(|discount| text(&discount.id)).collect(),
        ended_at: stamp(subscription.ended),
        invoice_settings: InvoiceSettings {
            account_tax_ids: Nothing,
            custom_fields: Nothing,
            description: Nothing,
            footer: Nothing,
            issuer: Issuer { r#type: Word(IssuerType::Own) },
        },
        items: ItemList {
            object: ListTag,
            data: subscription.items.iter().map(|item| item_view(item, subscription)).collect(),
            has_more: false,
            url: format!("/v1/subscription_items?subscription={}", subscription.id),
        },
        latest_invoice: subscription.latest_invoice.as_ref().map(|id| Expandable::id(id.as_str())),
        livemode: setting.livemode,
        managed_payments: Nothing,
        metadata: subscription.metadata.pairs().clone(),
        next_pending_invoice_item_invoice: Nothing,
        on_behalf_of: Nothing,
        pause_collection: subscription.pause.as_ref().map(pause_view),
        payment_settings: payments_view(subscription),
        pending_invoice_item_interval: Nothing,
        pending_setup_intent: None,
        pending_update: subscription.pending.as_ref().and_then(|waiting| pending_view(waiting, subscription)),
        schedule: subscription.schedule.as_ref().map(|id| Expandable::id(id.as_str())),
        start_date: Stamp::of(subscription.started),
        status: Word(subscription.state),
        test_clock: subscription.clock.as_ref().map(|id| Expandable::id(id.as_str())),
        transfer_data: Nothing,
        trial_end: stamp(subscription.trial.map(|trial| trial.end)),
        trial_settings: trial_view(subscription),
        trial_start: stamp(subscription.trial.map(|trial| trial.start)),
    }
}

/// How its invoices are paid for.
fn payments_view(subscription: &Subscription) -> SubscriptionPayments {
    SubscriptionPayments {
        payment_method_options: Nothing,
        payment_method_types: Nothing,
        save_default_payment_method: Word(match subscription.saves_payment_method {
            true => SaveMethod::OnSubscription,
            false => SaveMethod::Off,
        }),
    }
}

/// What happens at the end of its trial.
fn trial_view(subscription: &Subscription) -> TrialSettings {
    let missing_payment_method = Word(subscription.trial_without_method);
    TrialSettings { end_behavior: TrialEnd { missing_payment_method, billing_cycle_anchor: Nothing } }
}

/// A change that waits: what of the subscription it sets.
fn pending_view(waiting: &PendingUpdate, subscription: &Subscription) -> Option<PendingUpdateView> {
    if waiting.is_resumption() {
        return None;
    }
    let next = waiting.applied(subscription).ok()?;
    let pairs = waiting.pairs.keys();
    let pairs = pairs.map(|key| (key.clone(), next.metadata.pairs().get(key).cloned().unwrap_or_default()));
    Some(PendingUpdateView {
        billing_cycle_anchor: waiting.sets("anchor").then(|| Stamp::of(next.anchor)),
        cancel_at_period_end: waiting.sets("cancel").then(|| next.cancel.as_ref().is_some_and(|end| end.at_period_end)),
        discount: Nothing,
        discounts: waiting
            .sets("discounts")
            .then(|| next.discounts.iter().map(|discount| text(&discount.id)).collect()),
        expires_at: Stamp::of(waiting.expires),
        metadata: (!waiting.pairs.is_empty()).then(|| pairs.collect()),
        subscription_items: waiting
            .sets("items")
            .then(|| next.items.iter().map(|item| item_view(item, &next)).collect()),
        trial_end: waiting.sets("trial").then(|| next.trial.map(|trial| Stamp::of(trial.end))).flatten(),
        trial_from_plan: Nothing,
    })
}

/// A price in the form that it had before there were prices.
pub fn plan_view(price: &Price, setting: &Setting) -> PlanView {
    let price_view = crate::expand::whole(&crate::prices::view(price, setting));
    let word = |path: &str| price_view.pointer(path).and_then(|word| word.as_str()).map(ToOwned::to_owned);
    let number = |path: &str| price_view.pointer(path).and_then(serde_json::Value::as_i64);
    PlanView {
        id: text(&price.id),
        object: PlanTag,
        active: price.active,
        amount: number("/unit_amount"),
        amount_decimal: word("/unit_amount_decimal"),
        billing_scheme: word("/billing_scheme").unwrap_or_default(),
        created: price.created.as_second(),
        currency: price.currency.code().to_ascii_lowercase(),
        interval: word("/recurring/interval").unwrap_or_default(),
        interval_count: number("/recurring/interval_count").unwrap_or(1),
        livemode: setting.livemode,
        metadata: price.metadata.pairs().clone(),
        meter: word("/recurring/meter"),
        nickname: price.nickname.clone(),
        product: text(&price.product),
        tiers_mode: word("/tiers_mode"),
        transform_usage: Nothing,
        trial_period_days: number("/recurring/trial_period_days"),
        usage_type: word("/recurring/usage_type").unwrap_or_default(),
    }
}
