//! What a portal lets its customers do.

use serde::{Deserialize, Serialize};

use crate::ids::{CouponId, PriceId, ProductId};

/// The most pause durations that a portal can offer.
pub const MAX_PAUSE_OPTIONS: usize = 20;
/// The most products among which a customer can change plans.
pub const MAX_PRODUCT_CHOICES: usize = 20;
/// The most prices of one of those products.
pub const MAX_PRICE_CHOICES: usize = 50;
/// The most feedback options of a cancellation survey.
pub const MAX_FEEDBACK_OPTIONS: usize = 20;
/// The longest pause, in months.
pub const MAX_PAUSE_MONTHS: u32 = 36;

/// Every switch of a portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Features {
    /// Customers may sign in with a password.
    pub password_login: bool,
    /// Customers may change the addresses of a subscription.
    pub order_address: bool,
    /// What customers may do with payment methods.
    pub payment_methods: PaymentMethods,
    /// Which of their details customers may change.
    pub customer_update: CustomerUpdate,
    /// Customers see their invoices.
    pub invoice_history: bool,
    /// Whether and how customers cancel.
    pub cancel: Cancel,
    /// Whether and for how long customers pause.
    pub pause: Pause,
    /// Whether and how customers change plans.
    pub plan_change: PlanChange,
}

/// The switches of payment methods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethods {
    /// Add a new one.
    pub add: bool,
    /// Change one.
    pub update: bool,
    /// Remove one.
    pub deactivate: bool,
    /// The merchant's selection of kinds of payment method, if it named one.
    pub configuration: Option<String>,
}

/// Which details customers may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerUpdate {
    /// Whether any may be changed.
    pub enabled: bool,
    /// The details, in the merchant's order.
    pub allowed: Vec<CustomerDetail>,
}

/// Whether and how customers cancel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancel {
    /// Whether customers may cancel.
    pub enabled: bool,
    /// When a cancellation takes effect.
    pub mode: CancelMode,
    /// What happens to the unused time.
    pub proration: Proration,
    /// Whether customers are asked why.
    pub reason_enabled: bool,
    /// The reasons offered, in the merchant's order.
    pub reasons: Vec<CancelReason>,
    /// The merchant's own feedback options, by id.
    pub feedback_options: Vec<String>,
    /// What is offered to customers who want to cancel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<SaveOffer>,
}

/// What is offered to a customer who wants to cancel, beside cancelling. Each
/// customer can take it once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveOffer {
    /// A coupon for the subscription.
    pub coupon: Option<CouponId>,
    /// A pause, where the portal lets its customers pause.
    pub pause: bool,
}

impl SaveOffer {
    /// The offer, where it offers anything.
    pub fn if_any(self) -> Option<Self> {
        (self.coupon.is_some() || self.pause).then_some(self)
    }
}

/// Whether and for how long customers pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Whether customers may pause.
    pub enabled: bool,
    /// Which kind of pause is offered.
    pub kind: PauseKind,
    /// The durations offered, in the merchant's order.
    pub options: Vec<PauseOption>,
}

/// One duration of a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseOption {
    /// The unit.
    pub interval: Interval,
    /// How many of them.
    pub count: u32,
}

impl PauseOption {
    /// Whether the duration is one or more units and at most three years.
    pub fn is_allowed(&self) -> bool {
        (1..=Self::most_of(self.interval)).contains(&self.count)
    }

    /// How many of a unit are three years.
    pub fn most_of(interval: Interval) -> u32 {
        match interval {
            Interval::Day => 366 * 3,
            Interval::Week => 156,
            Interval::Month => MAX_PAUSE_MONTHS,
            Interval::Year => 3,
        }
    }
}

/// Whether and how customers change plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChange {
    /// Whether customers may change plans.
    pub enabled: bool,
    /// What may change.
    pub allowed: Vec<PlanDetail>,
    /// Among which products and prices.
    pub products: Vec<ProductChoice>,
    /// What happens to the unused time.
    pub proration: Proration,
    /// Whether the billing period starts anew.
    pub anchor: Anchor,
    /// Changes that wait for the end of the period.
    pub at_period_end: Vec<ScheduleCondition>,
    /// What happens to a running trial.
    pub trial: TrialBehavior,
}

/// A product that a customer may change to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductChoice {
    /// The product.
    pub product: ProductId,
    /// Which of its prices.
    pub prices: Vec<PriceId>,
    /// Whether the customer may choose the quantity.
    pub quantity: AdjustableQuantity,
}

/// Whether a customer may choose a quantity, and which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdjustableQuantity {
    /// Whether the customer may choose.
    pub enabled: bool,
    /// The least.
    pub minimum: u32,
    /// The most; none for no limit.
    pub maximum: Option<u32>,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)* }
        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// The word for it, the same in storage and on the wire.
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),* } }
            /// The choice for a word.
            pub fn from_word(word: &str) -> Option<Self> { match word { $($word => Some(Self::$variant),)* _ => None } }
        }
    )*};
}
pub(crate) use words;

words! {
    /// A detail of a customer that the portal may open to change.
    CustomerDetail {
        /// Billing address.
        Address = "address",
        /// E-mail address.
        Email = "email",
        /// Name.
        Name = "name",
        /// Phone number.
        Phone = "phone",
        /// Shipping address.
        Shipping = "shipping",
        /// Tax ids.
        TaxId = "tax_id",
    }
    /// When a cancellation takes effect.
    CancelMode {
        /// When the paid period ends.
        AtPeriodEnd = "at_period_end",
        /// At once.
        Immediately = "immediately",
    }
    /// What happens to unused time.
    Proration {
        /// It is credited and invoiced at once.
        AlwaysInvoice = "always_invoice",
        /// It is credited on the next invoice.
        CreateProrations = "create_prorations",
        /// Nothing.
        None = "none",
    }
    /// Why a customer cancels.
    CancelReason {
        /// Bad service.
        CustomerService = "customer_service",
        /// Low quality.
        LowQuality = "low_quality",
        /// Something is missing.
        MissingFeatures = "missing_features",
        /// Another reason.
        Other = "other",
        /// Went elsewhere.
        SwitchedService = "switched_service",
        /// Too complex.
        TooComplex = "too_complex",
        /// Too expensive.
        TooExpensive = "too_expensive",
        /// Not used.
        Unused = "unused",
    }
    /// Which kind of pause is offered.
    PauseKind {
        /// Without an end.
        Indefinite = "indefinite",
        /// One of the offered durations.
        IntervalOptions = "interval_options",
    }
    /// A unit of calendar time.
    Interval {
        /// A day.
        Day = "day",
        /// A month.
        Month = "month",
        /// A week.
        Week = "week",
        /// A year.
        Year = "year",
    }
    /// What a plan change may touch.
    PlanDetail {
        /// The price.
        Price = "price",
        /// A promotion code.
        PromotionCode = "promotion_code",
        /// The quantity.
        Quantity = "quantity",
    }
    /// Whether a plan change starts the billing period anew.
    Anchor {
        /// It starts now.
        Now = "now",
        /// It stays.
        Unchanged = "unchanged",
    }
    /// A plan change that waits for the end of the period.
    ScheduleCondition {
        /// The amount becomes smaller.
        DecreasingItemAmount = "decreasing_item_amount",
        /// The interval becomes shorter.
        ShorteningInterval = "shortening_interval",
    }
    /// What a plan change does to a running trial.
    TrialBehavior {
        /// The trial goes on.
        ContinueTrial = "continue_trial",
        /// The trial ends.
        EndTrial = "end_trial",
    }
}

impl CancelReason {
    /// The reasons offered unless the merchant says otherwise.
    pub fn defaults() -> Vec<Self> {
        vec![Self::TooExpensive, Self::MissingFeatures, Self::SwitchedService, Self::Unused, Self::Other]
    }
}

impl Pause {
    /// Off, with a duration of one month.
    pub fn off() -> Self {
        Self { enabled: false, kind: PauseKind::IntervalOptions, options: Self::default_options() }
    }

    /// The durations offered unless the merchant says otherwise: one month.
    pub fn default_options() -> Vec<PauseOption> {
        vec![PauseOption { interval: Interval::Month, count: 1 }]
    }
}

impl PlanChange {
    /// Off.
    pub fn off() -> Self {
        Self {
            enabled: false,
            allowed: Vec::new(),
            products: Vec::new(),
            proration: Proration::None,
            anchor: Anchor::Unchanged,
            at_period_end: Vec::new(),
            trial: TrialBehavior::EndTrial,
        }
    }
}

impl Features {
    /// Where a portal starts whose creator can name only the coarse switches:
    /// they are on, details and invoices too, cancelling waits for the end of
    /// the period, pausing and changing plans are off.
    pub fn open() -> Self {
        use CustomerDetail::{Address, Email, Name, Phone};
        Self {
            password_login: true,
            order_address: true,
            payment_methods: PaymentMethods { add: true, update: true, deactivate: true, configuration: None },
            customer_update: CustomerUpdate { enabled: true, allowed: vec![Email, Address, Name, Phone] },
            invoice_history: true,
            cancel: Cancel { enabled: true, ..Cancel::off() },
            pause: Pause::off(),
            plan_change: PlanChange::off(),
        }
    }

    /// Where a portal starts whose creator names every feature: all off.
    pub fn closed() -> Self {
        Self {
            password_login: false,
            order_address: false,
            payment_methods: PaymentMethods { add: false, update: false, deactivate: false, configuration: None },
            customer_update: CustomerUpdate { enabled: false, allowed: Vec::new() },
            invoice_history: false,
            cancel: Cancel::off(),
            pause: Pause::off(),
            plan_change: PlanChange::off(),
        }
    }
}

impl Cancel {
    /// Off, at the end of the period, without proration, with the default reasons.
    pub fn off() -> Self {
        Self {
            enabled: false,
            mode: CancelMode::AtPeriodEnd,
            proration: Proration::None,
            reason_enabled: false,
            reasons: CancelReason::defaults(),
            feedback_options: Vec::new(),
            offer: None,
        }
    }
}
