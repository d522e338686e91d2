//! How refusals sound to a customer: why, and what to do.

use billfold_domain::payments::Decline;
use billfold_domain::refusals::Obstacle;
use billfold_domain::{Refusal, Rule};
use billfold_locales::{Arg, Locale, key};

/// A refusal in a sentence. `organization` is whom to ask.
pub fn say(refusal: &Refusal, locale: Locale, organization: &str) -> String {
    let tell = |key: &str| locale.tell(key, &[("organization", Arg::from(organization))]);
    match refusal {
        Refusal::StateForbids(obstacle) => tell(obstacle_key(*obstacle)),
        Refusal::Declined(decline) => locale.say(decline_key(decline)),
        Refusal::TooManyAttempts { .. } => locale.say("refusal-too-many-attempts"),
        Refusal::InUse { .. } => locale.say("refusal-in-use"),
        Refusal::InProgress => locale.say("refusal-busy"),
        Refusal::SwitchedOff => tell("switched-off-advice"),
        Refusal::Invalid(faults) => {
            faults.first().map_or_else(|| tell("refusal-general"), |fault| rule(&fault.rule, locale))
        }
        Refusal::NotFound(_) => locale.say("rule-missing"),
        Refusal::DefaultPortalKept
        | Refusal::PreconditionFailed
        | Refusal::PreconditionRequired
        | Refusal::ProofTooOld
        | Refusal::Unauthenticated
        | Refusal::Forbidden
        | Refusal::IdempotencyMismatch
        | Refusal::BadCursor
        | Refusal::LinkEnded
        | Refusal::AddressNotAllowed
        | Refusal::NotGranted { .. } => tell("refusal-general"),
    }
}

/// Why a bank said no, as far as it says so.
pub fn decline_key(decline: &Decline) -> &'static str {
    let reason = decline.decline_code.as_deref().unwrap_or(&decline.code);
    match (decline.code.as_str(), reason) {
        (_, "insufficient_funds") => key!("refusal-insufficient-funds"),
        ("expired_card", _) | (_, "expired_card") => key!("refusal-expired-card"),
        ("incorrect_cvc", _) | (_, "incorrect_cvc") => key!("refusal-wrong-cvc"),
        ("processing_error", _) => key!("refusal-processing-error"),
        ("authentication_required", _) => key!("refusal-authentication"),
        _ => key!("refusal-declined"),
    }
}

fn obstacle_key(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::SubscriptionOver => key!("obstacle-subscription-over"),
        Obstacle::SubscriptionRuns => key!("obstacle-subscription-runs"),
        Obstacle::SubscriptionIncomplete => key!("obstacle-subscription-incomplete"),
        Obstacle::NothingToUndo | Obstacle::CancellationOver => key!("obstacle-nothing-to-undo"),
        Obstacle::AlreadyEnding => key!("obstacle-already-ending"),
        Obstacle::AlreadyPaused => key!("obstacle-already-paused"),
        Obstacle::NotPaused | Obstacle::PauseOver => key!("obstacle-not-paused"),
        Obstacle::SubscriptionOverdue => key!("obstacle-subscription-overdue"),
        Obstacle::SubscriptionPaused => key!("obstacle-subscription-paused"),
        Obstacle::HasSchedule | Obstacle::ScheduleOver => key!("obstacle-has-schedule"),
        Obstacle::LastItem => key!("obstacle-last-item"),
        Obstacle::InvoiceNotOpen
        | Obstacle::InvoiceVoid
        | Obstacle::InvoiceAutomatic
        | Obstacle::InvoiceDraft
        | Obstacle::InvoiceIssued => {
            key!("obstacle-invoice-not-open")
        }
        Obstacle::InvoicePaid => key!("obstacle-invoice-paid"),
        Obstacle::NoPaymentMethod | Obstacle::PaymentMethodUnattached => key!("obstacle-no-payment-method"),
        Obstacle::LastPaymentMethod => key!("obstacle-last-payment-method"),
        Obstacle::PaymentOver | Obstacle::PaymentApplied => key!("obstacle-payment-over"),
        Obstacle::SetupOver | Obstacle::TokenUsed => key!("obstacle-setup-over"),
        Obstacle::NoGateway => key!("obstacle-no-gateway"),
        Obstacle::PaymentUnderWay => key!("refusal-busy"),
        Obstacle::OfferTaken => key!("obstacle-offer-taken"),
        Obstacle::DiscountRuns => key!("obstacle-discount-runs"),
        Obstacle::TooMany => key!("obstacle-too-many"),
        Obstacle::SubscriptionBegan
        | Obstacle::NothingToInvoice
        | Obstacle::ItemInvoiced
        | Obstacle::PaymentMethodDetached
        | Obstacle::PaymentMethodAttached
        | Obstacle::PaymentNotSucceeded
        | Obstacle::RefundTooMuch
        | Obstacle::CreditTooMuch
        | Obstacle::CreditNoteOver
        | Obstacle::CreditNotePaidOut
        | Obstacle::ClockMoving
        | Obstacle::ClockBackwards
        | Obstacle::ClockTooFar
        | Obstacle::LiveMode
        | Obstacle::ClockFull
        | Obstacle::MeterActive
        | Obstacle::MeterInactive
        | Obstacle::CouponInUse
        | Obstacle::DiscountOver
        | Obstacle::EndpointDisabled
        | Obstacle::DeliveryOver
        | Obstacle::CredentialEnded
        // Quotes are the storefront's: no page gives them out.
        | Obstacle::QuoteDraft
        | Obstacle::QuoteIssued
        | Obstacle::QuoteAccepted
        | Obstacle::QuoteRejected
        | Obstacle::QuoteCanceled
        | Obstacle::QuoteExpired
        | Obstacle::QuoteOutdated => key!("refusal-general"),
    }
}

/// A broken rule in a sentence that stands beside its field.
pub fn rule(rule: &Rule, locale: Locale) -> String {
    let count =
        |key: &str, count: usize| locale.tell(key, &[("count", Arg::Count(u64::try_from(count).unwrap_or(u64::MAX)))]);
    match rule {
        Rule::Required | Rule::Empty | Rule::Blank => locale.say("rule-required"),
        Rule::TooLong { max_chars } => count(key!("rule-too-long"), *max_chars),
        Rule::TooShort { min_chars } => count(key!("rule-too-short"), *min_chars),
        Rule::OutOfRange { min, max } => {
            let number = |value: i64| Arg::Text(u64::try_from(value).map_or(value.to_string(), |n| locale.number(n)));
            locale.tell("rule-range", &[("min", number(*min)), ("max", number(*max))])
        }
        Rule::ControlCharacter | Rule::UnpairedDirection => locale.say("rule-character"),
        Rule::EmailForm => locale.say("rule-email"),
        Rule::UnknownChoice => locale.say("rule-choice"),
        Rule::Taken | Rule::Duplicate => locale.say("rule-taken"),
        Rule::Missing | Rule::Inactive => locale.say("rule-missing"),
        Rule::Expired => locale.say("rule-expired"),
        Rule::UsedUp => locale.say("rule-used-up"),
        Rule::FirstTimeOnly => locale.say("rule-first-time-only"),
        Rule::OncePerCustomer => locale.say("rule-once-per-customer"),
        Rule::BelowMinimum | Rule::TooSmall => locale.say("rule-below-minimum"),
        Rule::CurrencyMismatch | Rule::IntervalMismatch | Rule::RecurringMismatch | Rule::Mismatch => {
            locale.say("rule-not-applicable")
        }
        Rule::TaxIdForm => locale.say("rule-tax-id"),
        Rule::ExpiryForm => locale.say("rule-expiry"),
        Rule::CardNumber => locale.say("rule-card-number"),
        Rule::WeakPassword => locale.say("rule-weak-password"),
        Rule::WrongPassword => locale.say("rule-wrong-password"),
        Rule::TooMany { .. }
        | Rule::SumMismatch { .. }
        | Rule::SlugForm
        | Rule::Reserved
        | Rule::ColorForm
        | Rule::UrlForm
        | Rule::HostForm
        | Rule::OriginForm
        | Rule::CurrencyForm
        | Rule::LanguageForm
        | Rule::IdForm
        | Rule::DefaultStaysActive
        | Rule::PlanChangeNeedsPaymentMethods
        | Rule::ProrationNeedsImmediate
        | Rule::ProrationNotForCancel
        | Rule::PauseNeedsOptions
        | Rule::FlowNotAllowed
        | Rule::OriginNotAllowed
        | Rule::NotInFuture
        | Rule::NotInPast
        | Rule::OutOfOrder
        | Rule::Excludes
        | Rule::WrongCode
        | Rule::NoMailServer
        | Rule::NoAddress
        | Rule::PatternForm
        | Rule::PatternMismatch
        | Rule::PrivateAddress
        | Rule::AddressForm
        | Rule::TimeForm
        | Rule::DecimalForm { .. }
        | Rule::TiersForm
        | Rule::Immutable => locale.say("rule-invalid"),
    }
}
