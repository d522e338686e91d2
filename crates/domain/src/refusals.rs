//! Why a command was refused: a closed list that every surface must voice.

use crate::ids::Noun;
use crate::keys::{Access, Resource};
use crate::payments::Decline;

/// Why an operation did nothing. Surfaces match this without a wildcard, so a
/// new refusal does not compile until each of them says how it sounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The record that the address names is not there for this caller.
    NotFound(Noun),
    /// Fields that break a rule, all of them.
    Invalid(Vec<Fault>),
    /// The organization's default portal cannot be deleted.
    DefaultPortalKept,
    /// The record is in use by another one and cannot be deleted.
    InUse {
        /// What uses it.
        by: Noun,
    },
    /// The caller's precondition (`If-Match`, `If-None-Match`) does not hold.
    PreconditionFailed,
    /// The organization has its records replaced and deleted only with a
    /// precondition, and the caller gave none.
    PreconditionRequired,
    /// No credential, or one that is not valid.
    Unauthenticated,
    /// A known credential that is not allowed to do this.
    Forbidden,
    /// The idempotency key was used before with another request.
    IdempotencyMismatch,
    /// A request with the same idempotency key is still running; nothing ran.
    InProgress,
    /// A list cursor that names no record of this organization.
    BadCursor,
    /// A single-use link that was used, ended or never existed.
    LinkEnded,
    /// The record is not in a state in which this can be done.
    StateForbids(Obstacle),
    /// A known key that is bound to other addresses than the caller's.
    AddressNotAllowed,
    /// A known restricted key that was not granted this.
    NotGranted {
        /// The kind of record.
        resource: Resource,
        /// What was to be done.
        access: Access,
    },
    /// Somebody tried to sign in too often; nothing ran.
    TooManyAttempts {
        /// Until the next attempt counts, in seconds; at least 1.
        retry_after_seconds: u32,
    },
    /// The portal does not allow its customers to do this.
    SwitchedOff,
    /// It is too long ago that the customer showed who it is: it is asked again.
    ProofTooOld,
    /// The payment method was declined.
    Declined(Box<Decline>),
}

macro_rules! obstacles {
    ($($(#[$doc:meta])* $name:ident: $sentence:literal;)*) => {
        /// What of a record's state is in the way.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Obstacle { $(
            $(#[$doc])*
            #[doc = $sentence]
            $name
        ),* }

        impl Obstacle {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The reason, in a sentence.
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence),* }
            }
        }
    };
}

obstacles! {
    SubscriptionOver: "The subscription has ended.";
    SubscriptionRuns: "The subscription has not ended.";
    SubscriptionIncomplete: "The first invoice of the subscription is not paid yet.";
    SubscriptionBegan: "The subscription is not waiting for the payment of its first invoice.";
    NothingToUndo: "The subscription has no end that could be called off.";
    AlreadyEnding: "The end of the subscription was asked for already.";
    CancellationOver: "The cancellation has come about or was called off.";
    PauseOver: "The pause is over or was called off.";
    AlreadyPaused: "The subscription is paused already.";
    NotPaused: "The subscription is not paused.";
    HasSchedule: "A schedule decides the subscription's later phases.";
    ScheduleOver: "The schedule has completed, was cancelled or let go of its subscription.";
    LastItem: "A subscription needs at least one item.";
    InvoiceIssued: "The invoice was issued and cannot be changed.";
    InvoiceNotOpen: "The invoice is not open.";
    InvoicePaid: "The invoice is paid.";
    InvoiceDraft: "The invoice has not been issued yet.";
    InvoiceVoid: "The invoice was voided.";
    InvoiceAutomatic: "The invoice is collected automatically: only one that its customer pays by itself is sent.";
    NothingToInvoice: "Nothing waits to be invoiced.";
    ItemInvoiced: "It is on an invoice already.";
    NoPaymentMethod: "The customer has no payment method to pay with.";
    LastPaymentMethod: "A running subscription needs this payment method.";
    PaymentMethodDetached: "The payment method was taken from its customer and cannot be used again.";
    PaymentMethodAttached: "The payment method belongs to another customer.";
    PaymentMethodUnattached: "The payment method belongs to no customer.";
    TokenUsed: "The token was used already.";
    PaymentApplied: "The payment is for an invoice already.";
    PaymentNotSucceeded: "The payment has not succeeded.";
    RefundTooMuch: "The payment has less left to give back.";
    PaymentOver: "The payment has ended.";
    CreditTooMuch: "The invoice has less left to credit.";
    CreditNoteOver: "The credit note was voided already.";
    CreditNotePaidOut: "A credit note for what was paid cannot be voided.";
    NoGateway: "No payment gateway is set up for this mode.";
    SetupOver: "The setup has ended.";
    ClockMoving: "The test clock is moving.";
    ClockBackwards: "A test clock moves forward only.";
    ClockTooFar: "A test clock moves at most two years at a time.";
    LiveMode: "This is for organizations in test mode only.";
    ClockFull: "The test clock has as many customers as it can have.";
    CouponInUse: "The coupon is in use.";
    DiscountRuns: "The customer has a discount that goes on; it has to be cancelled first.";
    DiscountOver: "The discount has ended.";
    OfferTaken: "The customer has taken this offer before.";
    EndpointDisabled: "The endpoint is switched off.";
    DeliveryOver: "The event was delivered already.";
    TooMany: "There are as many of these as there can be.";
    CredentialEnded: "The credential has ended.";
    SubscriptionOverdue: "An invoice of the subscription is overdue: it has to be paid first.";
    PaymentUnderWay: "A payment of the customer is under way: try again when it has ended.";
    SubscriptionPaused: "The subscription is paused: it has to go on first.";
    MeterActive: "The meter is active already.";
    MeterInactive: "The meter is not active.";
    QuoteDraft: "The quote was not issued.";
    QuoteIssued: "The quote was issued already.";
    QuoteAccepted: "The quote was accepted already.";
    QuoteRejected: "The quote was rejected.";
    QuoteCanceled: "The quote was called off.";
    QuoteExpired: "The quote has expired.";
    QuoteOutdated: "The quote no longer holds: it would come to something else by now. Ask for a new one.";
}

/// One field that breaks one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which field.
    pub field: Field,
    /// Which rule.
    pub rule: Rule,
}

impl Fault {
    /// A fault of this field.
    pub fn new(field: Field, rule: Rule) -> Self {
        Self { field, rule }
    }
}

/// What of a line that is to be put on a draft can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinePart {
    /// What waited for an invoice, and becomes the line.
    Item,
    /// Its price.
    Price,
    /// The product of the price that is made with it.
    Product,
    /// Its amount.
    Amount,
    /// Its quantity.
    Quantity,
    /// Its currency.
    Currency,
    /// The merchant's pairs.
    Metadata,
}

/// The fields that the domain or the records can refuse after parsing. A fault
/// found while parsing is named by the surface that parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A portal's website.
    Website,
    /// A portal's or website's slug.
    Slug,
    /// A portal's or website's logo.
    Logo,
    /// A portal's own host name.
    CustomDomain,
    /// Whether a portal is active.
    Active,
    /// Plan changes, as a switch.
    PlanChange,
    /// The proration of a cancellation.
    CancelProration,
    /// The feedback option at this place of the cancellation survey.
    FeedbackOption(usize),
    /// The durations that a pause offers.
    PauseOptions,
    /// The payment method configuration of a portal.
    PaymentMethodConfiguration,
    /// The product at this place of the plan change list.
    ChoiceProduct(usize),
    /// A price of a product of the plan change list.
    ChoicePrice {
        /// Place of the product.
        product: usize,
        /// Place of the price within it.
        price: usize,
    },
    /// The range of an adjustable quantity of a product of the plan change list.
    ChoiceQuantity(usize),
    /// Where "back" leads from a portal whose session names nothing else.
    PortalReturnUrl,
    /// The origins that may embed a portal, as a list.
    AllowedOrigins,
    /// The origin at this place of that list.
    AllowedOrigin(usize),
    /// Too many metadata keys.
    Metadata,
    /// The id that the client chose.
    Id,
    /// The customer of a session.
    Customer,
    /// The configuration of a session.
    Portal,
    /// The address to go back to.
    ReturnUrl,
    /// The flow of a session, as a whole.
    Flow,
    /// Where a flow leads when it is done.
    FlowRedirect,
    /// The subscription of a flow.
    FlowSubscription,
    /// The coupon of a flow's offer.
    FlowCoupon,
    /// The coupon of a portal's save offer.
    OfferCoupon,
    /// A discount of a flow.
    FlowDiscount(usize),
    /// The product of a price.
    Product,
    /// The default price of a product.
    DefaultPrice,
    /// The lookup key of a price.
    LookupKey,
    /// The e-mail address of a customer.
    Email,
    /// A name.
    Name,
    /// A description.
    Description,
    /// A currency.
    Currency,
    /// An amount of money.
    Amount,
    /// A quantity.
    Quantity,
    /// A price.
    Price,
    /// The items of a subscription.
    Items,
    /// The id of the item at this place.
    ItemId(usize),
    /// The price of the item at this place.
    ItemPrice(usize),
    /// The quantity of the item at this place.
    ItemQuantity(usize),
    /// The product of the price that is made with the item at this place.
    ItemProduct(usize),
    /// A part of the line at this place, which is to be put on a draft.
    NewLine(usize, LinePart),
    /// A subscription.
    Subscription,
    /// An invoice.
    Invoice,
    /// A payment method.
    PaymentMethod,
    /// A payment.
    Payment,
    /// The lines of a credit note.
    CreditLines,
    /// The line of an invoice that the line at this place of a credit note takes back.
    CreditLine(usize),
    /// The amount of the line at this place of a credit note.
    CreditLineAmount(usize),
    /// The quantity of the line at this place of a credit note.
    CreditLineQuantity(usize),
    /// What becomes of the paid part of a credit note.
    CreditSplit,
    /// What a credit note puts to the customer's balance.
    CreditBalance,
    /// What a credit note refunds.
    CreditRefund,
    /// The refund at this place of those that were made before a credit note.
    LinkedRefund(usize),
    /// How much of that refund is for the credit note.
    LinkedRefundAmount(usize),
    /// A payment token.
    Token,
    /// A coupon.
    Coupon,
    /// A promotion code.
    PromotionCode,
    /// The discount at this place.
    Discount(usize),
    /// What a coupon takes off.
    Off,
    /// For how long a coupon takes something off.
    Duration,
    /// How often a coupon or a code can be redeemed.
    MaxRedemptions,
    /// When a coupon can no longer be redeemed.
    RedeemBy,
    /// When something ends.
    Expires,
    /// The product at this place of a coupon's products.
    CouponProduct(usize),
    /// What else restricts a coupon.
    CouponRestriction,
    /// The word of a promotion code.
    Code,
    /// The least that must be bought with a promotion code.
    Minimum,
    /// The time from which periods are counted.
    Anchor,
    /// A start in the past.
    Backdate,
    /// The end of a trial.
    TrialEnd,
    /// The time at which a subscription ends.
    CancelAt,
    /// The time at which a pause ends.
    ResumesAt,
    /// How payments are collected.
    Collection,
    /// Days until an invoice is to be paid.
    DaysUntilDue,
    /// When an invoice is to be paid.
    DueDate,
    /// The time at which prorations are worked out.
    ProrationDate,
    /// The phases of a schedule.
    Phases,
    /// A discount of a phase.
    PhaseDiscount {
        /// Place of the phase.
        phase: usize,
        /// Place of the discount within it.
        discount: usize,
    },
    /// The price of an item of a phase.
    PhasePrice {
        /// Place of the phase.
        phase: usize,
        /// Place of the item within it.
        item: usize,
    },
    /// The end of the phase at this place.
    PhaseEnd(usize),
    /// A test clock.
    Clock,
    /// The time of a test clock.
    FrozenTime,
    /// The type of a tax number.
    TaxIdType,
    /// A tax number.
    TaxIdValue,
    /// The tiers of a price.
    Tiers,
    /// How often a price is charged.
    Recurring,
    /// The meter of a price.
    Meter,
    /// The name of a meter's reports.
    EventName,
    /// Where a report of usage names its customer.
    ReportCustomer,
    /// The value of a report of usage.
    ReportValue,
    /// When reported usage was.
    ReportTime,
    /// What tells a report of usage from others.
    ReportIdentifier,
    /// A user name.
    Username,
    /// A password.
    Password,
    /// The password that is to take the place of another.
    NewPassword,
    /// Whether a token is exchanged only with a one-time password.
    OneTimePasswordRequired,
    /// A one-time password.
    OneTimePassword,
    /// The address of a webhook endpoint.
    Url,
    /// The kinds of event that an endpoint wants.
    WantedEvents,
    /// A header that an endpoint is to get.
    Header,
    /// The addresses that a key can be used from.
    AllowedAddresses,
    /// What a key may do.
    Permissions,
    /// The reason of a cancellation.
    Reason,
    /// A comment.
    Comment,
    /// An address of a customer or a subscription.
    Address,
    /// A phone number.
    Phone,
    /// A card's month of expiry.
    CardExpiry,
    /// A card.
    Card,
}

/// The rules that a value can break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A value is needed.
    Required,
    /// The value is empty.
    Empty,
    /// Only white space.
    Blank,
    /// More characters than allowed.
    TooLong {
        /// The most, in Unicode scalar values.
        max_chars: usize,
    },
    /// Fewer characters than needed.
    TooShort {
        /// The least, in Unicode scalar values.
        min_chars: usize,
    },
    /// More entries than allowed.
    TooMany {
        /// The most.
        max_entries: usize,
    },
    /// Outside a range of whole numbers.
    OutOfRange {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A control character.
    ControlCharacter,
    /// A direction override that is not closed.
    UnpairedDirection,
    /// Letters, digits, `.`, `_`, `~`, `-` only, a letter or digit at both ends.
    SlugForm,
    /// A word that the service keeps for itself.
    Reserved,
    /// Six hexadecimal digits.
    ColorForm,
    /// An absolute http or https address without user information.
    UrlForm,
    /// A host name of two labels or more, and not this service's own.
    HostForm,
    /// An https origin: scheme, host and port alone.
    OriginForm,
    /// An e-mail address.
    EmailForm,
    /// A three-letter currency code (ISO 4217).
    CurrencyForm,
    /// A language tag (BCP 47).
    LanguageForm,
    /// An id of the allowed characters.
    IdForm,
    /// Not one of the allowed words.
    UnknownChoice,
    /// The same entry twice.
    Duplicate,
    /// Somebody has it already.
    Taken,
    /// Names a record that is not there.
    Missing,
    /// A record that exists but does not belong to the other one named.
    Mismatch,
    /// A record that exists but is switched off.
    Inactive,
    /// The organization's default portal must stay active.
    DefaultStaysActive,
    /// Plan changes need payment method updates.
    PlanChangeNeedsPaymentMethods,
    /// This proration needs an immediate cancellation.
    ProrationNeedsImmediate,
    /// Not allowed for a cancellation.
    ProrationNotForCancel,
    /// The kind of pause needs its durations.
    PauseNeedsOptions,
    /// The portal does not allow this flow.
    FlowNotAllowed,
    /// Not a host of the organization's list of allowed origins.
    OriginNotAllowed,
    /// Holds what looks like a card number.
    CardNumber,
    /// Not in the currency of the others.
    CurrencyMismatch,
    /// Not of the interval of the others.
    IntervalMismatch,
    /// A price that is charged once where one that recurs is needed, or the other
    /// way round.
    RecurringMismatch,
    /// A time that is not after now.
    NotInFuture,
    /// A time that is after now.
    NotInPast,
    /// A time that is not after the one before it.
    OutOfOrder,
    /// Not allowed together with another field.
    Excludes,
    /// Only for customers without an earlier paid invoice.
    FirstTimeOnly,
    /// The customer used it before.
    OncePerCustomer,
    /// It can no longer be redeemed.
    Expired,
    /// It was redeemed as often as it can be.
    UsedUp,
    /// The invoice does not come to the least amount.
    BelowMinimum,
    /// Amounts that do not add up to another one.
    SumMismatch {
        /// What they should come to, in minor units.
        expected_minor: i64,
    },
    /// Not the form of a tax number of its type.
    TaxIdForm,
    /// Not the form of a card's expiry, or it has passed.
    ExpiryForm,
    /// Too easy to guess.
    WeakPassword,
    /// Not the password that is in use.
    WrongPassword,
    /// Not the code that was sent.
    WrongCode,
    /// It is sent by mail, and no mails can be sent.
    NoMailServer,
    /// It is sent by mail, and the customer has no address.
    NoAddress,
    /// A regular expression that can be matched in linear time is needed.
    PatternForm,
    /// Does not match the pattern that the organization asks for.
    PatternMismatch,
    /// An address inside a private network.
    PrivateAddress,
    /// An IP address or a range of them is needed.
    AddressForm,
    /// A time (RFC 3339) or a date is needed.
    TimeForm,
    /// Less than the least amount of its currency.
    TooSmall,
    /// A decimal without a sign and with at most so many decimals is needed.
    DecimalForm {
        /// The most decimals.
        max_decimals: usize,
    },
    /// Tiers whose bounds do not grow, or whose last one has a bound.
    TiersForm,
    /// It never changes after the record was made.
    Immutable,
}
