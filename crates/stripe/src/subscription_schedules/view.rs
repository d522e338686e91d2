//! A schedule as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::currency::Currency;
use billfold_domain::features::Proration;
use billfold_domain::schedules::{AfterLast, Phase, Schedule, ScheduleState};
use billfold_domain::subscriptions::{BillingMode, Collection};

use crate::calls::Setting;
use crate::customers::CustomerView;
use crate::invoices::lines::text;
use crate::invoices::view::{Issuer, IssuerType};
use crate::prices::PriceView;
use crate::schemas::{Expandable, Nothing};
use crate::subscriptions::SubscriptionView;
use crate::subscriptions::view::BillingModeView;
use crate::test_clocks::TestClockView;
use crate::words::{Stamp, Word, own_words};

own_words! {
    /// From where the periods of a phase are counted.
    PhaseAnchor {
        /// As the subscription's are.
        Automatic = "automatic",
    }
}

crate::answers! {
    /// What a subscription is to become later.
    pub struct ScheduleView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ScheduleTag,
        /// No other application.
        always application: Nothing,
        /// How changes show.
        always billing_mode: BillingModeView,
        /// When it was cancelled, in seconds since 1970.
        always canceled_at: Option<Stamp>,
        /// When it completed, in seconds since 1970.
        always completed_at: Option<Stamp>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The span of the running phase.
        always current_phase: Option<CurrentPhase>,
        /// Who pays.
        always customer: Expandable<CustomerView>,
        /// No other account.
        always customer_account: Nothing,
        /// What phases have unless they say otherwise.
        always default_settings: DefaultSettings,
        /// What happens after the last phase.
        always end_behavior: Word<AfterLast>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// None.
        always pause_schedules: Vec<Nothing>,
        /// Its phases, in order.
        always phases: Vec<PhaseView>,
        /// When it let go of its subscription, in seconds since 1970.
        always released_at: Option<Stamp>,
        /// The subscription that it let go.
        always released_subscription: Option<String>,
        /// Where it stands.
        always status: Word<ScheduleState>,
        /// Its subscription.
        always subscription: Option<Expandable<SubscriptionView>>,
        /// The test clock that its customer lives by.
        always test_clock: Option<Expandable<TestClockView>>,
    }

    /// A span of time.
    pub struct CurrentPhase {
        /// Its end, in seconds since 1970.
        always end_date: Stamp,
        /// Its start, in seconds since 1970.
        always start_date: Stamp,
    }

    /// What phases have unless they say otherwise.
    pub struct DefaultSettings {
        /// No fee of an application.
        always application_fee_percent: Nothing,
        /// As the subscription's are.
        always billing_cycle_anchor: Word<PhaseAnchor>,
        /// None.
        always billing_thresholds: Nothing,
        /// As the subscription says.
        always collection_method: Option<Word<Collection>>,
        /// As the subscription says.
        always default_payment_method: Nothing,
        /// As the subscription says.
        always description: Nothing,
        /// How invoices are.
        always invoice_settings: PhaseInvoices,
        /// On nobody's behalf.
        always on_behalf_of: Nothing,
        /// None.
        always transfer_data: Nothing,
    }

    /// How invoices are.
    pub struct PhaseInvoices {
        /// None.
        always account_tax_ids: Nothing,
        /// None.
        always custom_fields: Nothing,
        /// As the subscription says.
        always days_until_due: Nothing,
        /// None.
        always description: Nothing,
        /// None.
        always footer: Nothing,
        /// Who issues them.
        always issuer: Issuer,
    }

    /// One phase.
    pub struct PhaseView {
        /// None.
        always add_invoice_items: Vec<Nothing>,
        /// No fee of an application.
        always application_fee_percent: Nothing,
        /// As the subscription's are.
        always billing_cycle_anchor: Nothing,
        /// None.
        always billing_thresholds: Nothing,
        /// As the subscription says.
        always collection_method: Nothing,
        /// The currency, in lower case.
        always currency: Option<String>,
        /// As the subscription says.
        always default_payment_method: Nothing,
        /// No tax rates.
        always default_tax_rates: Vec<Nothing>,
        /// None.
        always description: Nothing,
        /// What is taken off.
        always discounts: Vec<PhaseDiscount>,
        /// Its end, in seconds since 1970.
        always end_date: Stamp,
        /// As the schedule says.
        always invoice_settings: Nothing,
        /// What is agreed.
        always items: Vec<PhaseItemView>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// On nobody's behalf.
        always on_behalf_of: Nothing,
        /// What happens to unused time when it begins.
        always proration_behavior: Word<Proration>,
        /// Its start, in seconds since 1970.
        always start_date: Stamp,
        /// None.
        always transfer_data: Nothing,
        /// The end of its trial, in seconds since 1970.
        always trial_end: Option<Stamp>,
    }

    /// What is taken off during a phase.
    pub struct PhaseDiscount {
        /// The coupon.
        always coupon: Option<String>,
        /// The discount in use.
        always discount: Option<String>,
        /// The promotion code.
        always promotion_code: Option<String>,
    }

    /// One price of a phase.
    pub struct PhaseItemView {
        /// None.
        always billing_thresholds: Nothing,
        /// No discounts of its own.
        always discounts: Vec<Nothing>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The price by its older name.
        always plan: String,
        /// The price.
        always price: Expandable<PriceView>,
        /// How many.
        always quantity: i64,
        /// No tax rates.
        always tax_rates: Vec<Nothing>,
    }
}

crate::words::tags! {
    /// The `object` of a schedule.
    ScheduleTag = "subscription_schedule";
}

fn phase_view(phase: &Phase, begun: bool, currency: Option<Currency>) -> PhaseView {
    let item = |item: &billfold_domain::schedules::PhaseItem| PhaseItemView {
        billing_thresholds: Nothing,
        discounts: Vec::new(),
        metadata: item.metadata.pairs().clone(),
        plan: text(&item.price),
        price: Expandable::id(item.price.as_str()),
        quantity: i64::try_from(item.quantity).unwrap_or(i64::MAX),
        tax_rates: Vec::new(),
    };
    let discount = |discount: &billfold_domain::coupons::Discount| PhaseDiscount {
        // It is redeemed when its phase begins.
        coupon: (!begun && discount.promotion_code.is_none()).then(|| text(&discount.coupon)),
        discount: begun.then(|| text(&discount.id)),
        promotion_code: discount.promotion_code.as_ref().filter(|_| !begun).map(text),
    };
    PhaseView {
        add_invoice_items: Vec::new(),
        application_fee_percent: Nothing,
        billing_cycle_anchor: Nothing,
        billing_thresholds: Nothing,
        collection_method: Nothing,
        currency: currency.map(|currency| currency.code().to_ascii_lowercase()),
        default_payment_method: Nothing,
        default_tax_rates: Vec::new(),
        description: Nothing,
        discounts: phase.discounts.iter().map(discount).collect(),
        end_date: Stamp::of(phase.end),
        invoice_settings: Nothing,
        items: phase.items.iter().map(item).collect(),
        metadata: phase.metadata.pairs().clone(),
        on_behalf_of: Nothing,
        proration_behavior: Word(phase.proration),
        start_date: Stamp::of(phase.start),
        transfer_data: Nothing,
        trial_end: phase.trial_end.map(Stamp::of),
    }
}

/// The schedule in this dialect's form.
pub fn view(schedule: &Schedule, setting: &Setting) -> ScheduleView {
    let stamp = |time: Option<jiff::Timestamp>| time.map(Stamp::of);
    ScheduleView {
        id: text(&schedule.id),
        object: ScheduleTag,
        application: Nothing,
        billing_mode: BillingModeView { flexible: Nothing, r#type: Word(BillingMode::Flexible) },
        canceled_at: stamp(schedule.canceled),
        completed_at: stamp(schedule.completed),
        created: Stamp::of(schedule.created),
        current_phase: schedule
            .running()
            .map(|phase| CurrentPhase { end_date: Stamp::of(phase.end), start_date: Stamp::of(phase.start) }),
        customer: Expandable::id(schedule.customer.as_str()),
        customer_account: Nothing,
        default_settings: DefaultSettings {
            application_fee_percent: Nothing,
            billing_cycle_anchor: Word(PhaseAnchor::Automatic),
            billing_thresholds: Nothing,
            collection_method: None,
            default_payment_method: Nothing,
            description: Nothing,
            invoice_settings: PhaseInvoices {
                account_tax_ids: Nothing,
                custom_fields: Nothing,
                days_until_due: Nothing,
                description: Nothing,
                footer: Nothing,
                issuer: Issuer { r#type: Word(IssuerType::Own) },
            },
            on_behalf_of: Nothing,
            transfer_data: Nothing,
        },
        end_behavior: Word(schedule.after_last),
        livemode: setting.livemode,
        metadata: schedule.metadata.pairs().clone(),
        pause_schedules: Vec::new(),
        phases: schedule
            .phases
            .iter()
            .enumerate()
            .map(|(at, phase)| phase_view(phase, at < schedule.begun, schedule.currency))
            .collect(),
        released_at: stamp(schedule.released),
        released_subscription: schedule.released_subscription.as_ref().map(text),
        status: Word(schedule.state),
        subscription: schedule.subscription.as_ref().map(|id| Expandable::id(id.as_str())),
        test_clock: schedule.clock.as_ref().map(|id| Expandable::id(id.as_str())),
    }
}
