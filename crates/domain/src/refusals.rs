//! Why a command was refused: a closed list that every surface must voice.

use crate::ids::Noun;

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
    /// The subscription of a flow.
    FlowSubscription,
    /// The coupon of a flow's offer.
    FlowCoupon,
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
}
