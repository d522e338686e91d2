//! What a refusal of the domain sounds like. Every refusal and field is matched
//! here without a wildcard, so that a new one does not compile until somebody
//! says how it sounds.

use http::StatusCode;

use billfold_domain::ids::Noun;
use billfold_domain::{Fault, Field, LinePart, Obstacle, Refusal, Rule};

use crate::errors::{ApiError, Kind, shortened};
use crate::form::{Node, Tree};
use crate::rules::broken;

/// What a refusal sounds like.
pub struct Voicing<'a> {
    /// The id in the address, if it has one.
    pub id: &'a str,
    /// The parameters as they were sent, to repeat a value.
    pub sent: Option<&'a Tree>,
    /// The key as it was sent.
    pub key: Option<&'a str>,
}

/// The error for a refusal.
pub fn refused(refusal: &Refusal, voicing: &Voicing<'_>) -> ApiError {
    match refusal {
        Refusal::NotFound(noun) => {
            let (what, param) = noun_words(*noun);
            ApiError::no_such(what, voicing.id, param)
        }
        Refusal::Invalid(faults) => {
            faults.first().map_or_else(|| ApiError::invalid("Invalid request."), |fault| faulty(fault, voicing))
        }
        Refusal::DefaultPortalKept => ApiError::invalid("The default configuration cannot be deleted."),
        Refusal::InUse { by } => {
            let (what, _) = noun_words(*by);
            ApiError::invalid(format!("This cannot be deleted while a {what} uses it."))
        }
        Refusal::PreconditionFailed => {
            ApiError::invalid("The object is not in the state that If-Match or If-None-Match asks for. Read it again.")
                .with_status(StatusCode::PRECONDITION_FAILED)
        }
        Refusal::PreconditionRequired => {
            ApiError::invalid("This account changes objects only with If-Match. Read the object and send its ETag.")
                .with_status(StatusCode::PRECONDITION_REQUIRED)
        }
        Refusal::Unauthenticated => ApiError::unauthenticated(voicing.key),
        Refusal::Forbidden => {
            ApiError::invalid("This API key is not allowed to do that.").with_status(StatusCode::FORBIDDEN)
        }
        Refusal::AddressNotAllowed => {
            ApiError::invalid("This API key cannot be used from your IP address.").with_status(StatusCode::FORBIDDEN)
        }
        Refusal::NotGranted { resource, access } => ApiError::invalid(format!(
            "This restricted API key lacks the permission that this request needs: {}:{}.",
            resource.word(),
            access.word()
        ))
        .with_status(StatusCode::FORBIDDEN),
        Refusal::TooManyAttempts { retry_after_seconds } => ApiError::rate_limited(*retry_after_seconds),
        Refusal::IdempotencyMismatch => ApiError {
            kind: Kind::Idempotency,
            ..ApiError::invalid(
                "This idempotency key was used before with another request. Use a new key for a new request.",
            )
        },
        Refusal::InProgress => ApiError {
            kind: Kind::Idempotency,
            ..ApiError::invalid("A request with this idempotency key is still running.")
                .with_code("idempotency_key_in_use")
                .with_status(StatusCode::CONFLICT)
                .with_retry(true)
        },
        Refusal::BadCursor => {
            let sent = |param: &&str| voicing.sent.is_some_and(|sent| sent.get(param).is_some());
            let param = ["ending_before", "page"].into_iter().find(sent).unwrap_or("starting_after");
            let id = voicing.sent.and_then(|sent| value_at(sent, param)).unwrap_or_default();
            ApiError::no_such("object", id, param).with_status(StatusCode::BAD_REQUEST)
        }
        Refusal::LinkEnded => ApiError::invalid("This link has ended.").with_status(StatusCode::GONE),
        Refusal::StateForbids(obstacle) => forbidden_by_state(*obstacle),
        Refusal::SwitchedOff => ApiError::invalid("The portal's configuration does not allow this operation.")
            .with_status(StatusCode::FORBIDDEN),
        Refusal::ProofTooOld => ApiError::invalid("The customer signed in too long ago for this operation.")
            .with_status(StatusCode::FORBIDDEN),
        Refusal::Declined(decline) => ApiError::declined(decline),
    }
}

/// What of a record's state is in the way, with the code that clients switch on.
fn forbidden_by_state(obstacle: Obstacle) -> ApiError {
    let error = ApiError::invalid(obstacle.sentence());
    match obstacle {
        Obstacle::SubscriptionOver => error.with_code("resource_missing"),
        Obstacle::InvoiceIssued | Obstacle::InvoiceDraft => error.with_code("invoice_not_editable"),
        Obstacle::NothingToInvoice => error.with_code("invoice_no_customer_line_items"),
        Obstacle::PaymentMethodAttached | Obstacle::PaymentMethodDetached => {
            error.with_code("payment_method_unactivated")
        }
        Obstacle::TokenUsed => error.with_code("token_already_used"),
        Obstacle::RefundTooMuch | Obstacle::CreditTooMuch => error.with_code("amount_too_large"),
        Obstacle::PaymentOver => error.with_code("payment_intent_unexpected_state"),
        Obstacle::SetupOver => error.with_code("setup_intent_unexpected_state"),
        Obstacle::LiveMode => error.with_code("testmode_only"),
        Obstacle::ClockMoving => error.with_code("test_clock_advancing").with_status(StatusCode::TOO_MANY_REQUESTS),
        Obstacle::SubscriptionRuns
        | Obstacle::SubscriptionIncomplete
        | Obstacle::SubscriptionBegan
        | Obstacle::PaymentApplied
        | Obstacle::CancellationOver
        | Obstacle::PauseOver
        | Obstacle::NothingToUndo
        | Obstacle::AlreadyEnding
        | Obstacle::AlreadyPaused
        | Obstacle::NotPaused
        | Obstacle::HasSchedule
        | Obstacle::ScheduleOver
        | Obstacle::LastItem
        | Obstacle::InvoiceNotOpen
        | Obstacle::InvoicePaid
        | Obstacle::InvoiceVoid
        | Obstacle::InvoiceAutomatic
        | Obstacle::ItemInvoiced
        | Obstacle::NoPaymentMethod
        | Obstacle::LastPaymentMethod
        | Obstacle::PaymentMethodUnattached
        | Obstacle::PaymentNotSucceeded
        | Obstacle::NoGateway
        | Obstacle::ClockBackwards
        | Obstacle::ClockTooFar
        | Obstacle::ClockFull
        | Obstacle::MeterActive
        | Obstacle::MeterInactive
        | Obstacle::CouponInUse
        | Obstacle::DiscountRuns
        | Obstacle::DiscountOver
        | Obstacle::OfferTaken
        | Obstacle::EndpointDisabled
        | Obstacle::DeliveryOver
        | Obstacle::TooMany
        | Obstacle::CredentialEnded
        | Obstacle::SubscriptionOverdue
        | Obstacle::PaymentUnderWay
        | Obstacle::CreditNoteOver
        | Obstacle::CreditNotePaidOut
        | Obstacle::SubscriptionPaused
        | Obstacle::QuoteDraft
        | Obstacle::QuoteIssued
        | Obstacle::QuoteAccepted
        | Obstacle::QuoteRejected
        | Obstacle::QuoteCanceled
        | Obstacle::QuoteExpired
        | Obstacle::QuoteOutdated => error,
    }
}

/// The word for a kind of record in a message, and the parameter that names it.
fn noun_words(noun: Noun) -> (&'static str, &'static str) {
    match noun {
        Noun::Organization => ("account", "account"),
        Noun::Website => ("website", "website"),
        Noun::Portal => ("configuration", "configuration"),
        Noun::ApiKey => ("api_key", "id"),
        Noun::File => ("file", "id"),
        Noun::Customer => ("customer", "id"),
        Noun::Product => ("product", "id"),
        Noun::Price => ("price", "price"),
        Noun::Session => ("session", "session"),
        Noun::Subscription => ("subscription", "id"),
        Noun::SubscriptionItem => ("subscription item", "item"),
        Noun::Schedule => ("subscription schedule", "schedule"),
        Noun::Invoice => ("invoice", "invoice"),
        Noun::InvoiceItem => ("invoiceitem", "invoiceitem"),
        Noun::CreditNote => ("credit note", "id"),
        Noun::PaymentMethod => ("PaymentMethod", "payment_method"),
        Noun::PaymentToken => ("token", "token"),
        Noun::Payment => ("payment_intent", "intent"),
        Noun::Refund => ("refund", "refund"),
        Noun::Setup => ("setupintent", "intent"),
        Noun::Coupon => ("coupon", "coupon"),
        Noun::PromotionCode => ("promotion code", "promotion_code"),
        Noun::Discount => ("discount", "discount"),
        Noun::TaxId => ("tax ID", "id"),
        Noun::Meter => ("meter", "id"),
        Noun::TestClock => ("billing clock", "test_clock"),
        Noun::WebhookEndpoint => ("webhook endpoint", "webhook_endpoint"),
        Noun::Delivery => ("delivery", "delivery"),
        Noun::Mail => ("mail", "mail"),
        Noun::Erasure => ("erasure", "id"),
        Noun::Quote => ("quote", "quote"),
        Noun::Event => ("event", "id"),
        Noun::Credential => ("credential", "id"),
        Noun::AuthenticationToken => ("token", "token"),
        Noun::FeedbackOption => ("feedback option", "id"),
        Noun::PaymentMethodConfiguration => ("payment method configuration", "configuration"),
        Noun::Cancellation => ("cancellation", "id"),
        Noun::Reactivation => ("reactivation", "id"),
        Noun::Pause => ("pause", "id"),
    }
}

fn faulty(fault: &Fault, voicing: &Voicing<'_>) -> ApiError {
    let (param, what) = field_words(&fault.field, voicing.sent);
    let value = voicing.sent.and_then(|sent| value_at(sent, &param));
    match fault.rule {
        Rule::Missing => {
            ApiError::no_such(what, value.unwrap_or_default(), &param).with_status(StatusCode::BAD_REQUEST)
        }
        Rule::Mismatch => ApiError::invalid(format!(
            "The {what} '{}' belongs to another object than the one named with it.",
            shortened(value.unwrap_or_default())
        ))
        .with_param(param),
        Rule::Required if fault.field == Field::Items && !was_sent(voicing.sent, "customer") => {
            ApiError::invalid("A subscription needs at least one item. To end it, cancel it.").with_param(param)
        }
        ref rule @ (Rule::Expired | Rule::UsedUp) => broken(rule, what, value).with_param(param),
        Rule::Inactive => {
            let named = value.map_or_else(String::new, |value| format!(" '{}'", shortened(value)));
            ApiError::invalid(format!("The {what}{named} is not active.")).with_param(param)
        }
        ref rule => broken(rule, &param, value),
    }
}

/// The parameter of a field, and what it names.
fn field_words(field: &Field, sent: Option<&Tree>) -> (String, &'static str) {
    const FEATURES: &str = "features";
    let feature = |rest: &str| format!("{FEATURES}{rest}");
    let choice = |at: usize, rest: &str| format!("{FEATURES}[subscription_update][products][{at}]{rest}");
    match field {
        Field::CustomDomain => ("custom_domain".to_owned(), "domain"),
        Field::Website => ("website".to_owned(), "website"),
        Field::Slug => ("slug".to_owned(), "slug"),
        Field::Logo => ("logo".to_owned(), "file"),
        Field::Active => ("active".to_owned(), "configuration"),
        Field::PlanChange => (feature("[subscription_update][enabled]"), "feature"),
        Field::CancelProration => (feature("[subscription_cancel][proration_behavior]"), "feature"),
        Field::FeedbackOption(at) => {
            (feature(&format!("[subscription_cancel][cancellation_reason][feedback_options][{at}]")), "feedback_option")
        }
        Field::OfferCoupon => (feature("[subscription_cancel][save_offer][coupon]"), "coupon"),
        Field::PauseOptions => (feature("[subscription_pause][duration][interval_options]"), "feature"),
        Field::PaymentMethodConfiguration => {
            (feature("[payment_method_update][payment_method_configuration]"), "payment_method_configuration")
        }
        Field::ChoiceProduct(at) => (choice(*at, "[product]"), "product"),
        Field::ChoicePrice { product, price } => (choice(*product, &format!("[prices][{price}]")), "price"),
        Field::ChoiceQuantity(at) => (choice(*at, "[adjustable_quantity][maximum]"), "quantity"),
        Field::Metadata => ("metadata".to_owned(), "metadata"),
        Field::Id => ("id".to_owned(), "id"),
        Field::Customer => ("customer".to_owned(), "customer"),
        Field::Portal => ("configuration".to_owned(), "configuration"),
        Field::ReturnUrl => ("return_url".to_owned(), "address"),
        Field::PortalReturnUrl => ("default_return_url".to_owned(), "address"),
        Field::AllowedOrigins => ("embedding[allowed_origins]".to_owned(), "origin"),
        Field::AllowedOrigin(at) => (format!("embedding[allowed_origins][{at}]"), "origin"),
        Field::FlowRedirect => ("flow_data[after_completion][redirect][return_url]".to_owned(), "address"),
        Field::Flow => ("flow_data[type]".to_owned(), "flow"),
        Field::FlowSubscription => {
            let kind = sent.and_then(|sent| value_at(sent, "flow_data[type]"));
            let kind = kind.unwrap_or("subscription_cancel");
            (format!("flow_data[{kind}][subscription]"), "subscription")
        }
        Field::FlowCoupon => ("flow_data[subscription_cancel][retention][coupon_offer][coupon]".to_owned(), "coupon"),
        Field::FlowDiscount(at) => {
            discount_words(&format!("flow_data[subscription_update_confirm][discounts][{at}]"), sent)
        }
        Field::Product if was_sent(sent, "price_data") => ("price_data[product]".to_owned(), "product"),
        Field::Product => ("product".to_owned(), "product"),
        Field::DefaultPrice => ("default_price".to_owned(), "price"),
        Field::LookupKey => ("lookup_key".to_owned(), "price"),
        Field::Email => ("email".to_owned(), "email"),
        other => ledger_words(other, sent),
    }
}

/// Whether a parameter was sent, or something within it.
fn was_sent(sent: Option<&Tree>, param: &str) -> bool {
    sent.is_some_and(|sent| sent.get(param).is_some())
}

/// The parameter of something that is to be taken off, and what that names.
fn discount_words(place: &str, sent: Option<&Tree>) -> (String, &'static str) {
    let kinds = [("promotion_code", "promotion code"), ("discount", "discount"), ("coupon", "coupon")];
    let named = |kind: &str| sent.is_some_and(|sent| value_at(sent, &format!("{place}[{kind}]")).is_some());
    let (kind, what) = kinds.into_iter().find(|(kind, _)| named(kind)).unwrap_or(("coupon", "coupon"));
    (format!("{place}[{kind}]"), what)
}

/// The parameter of a field of the ledger, and what it names.
#[expect(clippy::too_many_lines, reason = "a table: one entry for each field")]
fn ledger_words(field: &Field, sent: Option<&Tree>) -> (String, &'static str) {
    let looks_ahead = was_sent(sent, "subscription_details");
    let items = match was_sent(sent, "flow_data") {
        true => "flow_data[subscription_update_confirm][items]",
        false if looks_ahead => "subscription_details[items]",
        false => "items",
    };
    let term = |param: &str, what: &'static str| match looks_ahead {
        true => (format!("subscription_details[{param}]"), what),
        false => (param.to_owned(), what),
    };
    let item = |at: usize, rest: &str| format!("{items}[{at}][{rest}]");
    let plain = |param: &str, what: &'static str| (param.to_owned(), what);
    // A price that is made with an item has no id that was sent.
    let made = |at: usize| sent.is_some_and(|sent| value_at(sent, &item(at, "price_data][currency")).is_some());
    match *field {
        Field::NewLine(at, part) => line_words(at, part, was_sent(sent, "add_invoice_items")),
        Field::Description => plain("description", "description"),
        Field::Currency => plain("currency", "currency"),
        Field::Amount if was_sent(sent, "amount_off") => plain("amount_off", "amount"),
        Field::Amount => plain("amount", "amount"),
        Field::Quantity => plain("quantity", "quantity"),
        Field::Price if was_sent(sent, "pricing") => plain("pricing[price]", "price"),
        Field::Price => plain("price", "price"),
        Field::Items => term("items", "items"),
        Field::ItemId(at) => (item(at, "id"), "subscription item"),
        Field::ItemPrice(at) if made(at) => (item(at, "price_data"), "price"),
        Field::ItemPrice(at) => (item(at, "price"), "price"),
        Field::ItemProduct(_) if was_sent(sent, "price_data") => plain("price_data[product]", "product"),
        Field::ItemProduct(at) => (item(at, "price_data][product"), "product"),
        Field::ItemQuantity(at) => (item(at, "quantity"), "quantity"),
        Field::Subscription => plain("subscription", "subscription"),
        Field::Invoice => plain("invoice", "invoice"),
        Field::CreditLines => plain("lines", "lines"),
        Field::CreditLine(at) => (format!("lines[{at}][invoice_line_item]"), "line item"),
        Field::CreditLineAmount(at) => (format!("lines[{at}][amount]"), "amount"),
        Field::CreditLineQuantity(at) => (format!("lines[{at}][quantity]"), "quantity"),
        Field::CreditSplit => {
            let mut parts = ["refund_amount", "refunds", "credit_amount", "out_of_band_amount"].into_iter();
            plain(parts.find(|param| was_sent(sent, param)).unwrap_or("credit_amount"), "amount")
        }
        Field::CreditBalance => plain("credit_amount", "amount"),
        Field::LinkedRefund(at) => (format!("refunds[{at}][refund]"), "refund"),
        Field::LinkedRefundAmount(at) => (format!("refunds[{at}][amount_refunded]"), "amount"),
        Field::PaymentMethod => {
            let is_default = sent.is_some_and(|sent| sent.get("default_payment_method").is_some());
            plain(if is_default { "default_payment_method" } else { "payment_method" }, "PaymentMethod")
        }
        Field::Payment => plain("payment_intent", "payment_intent"),
        Field::Token => plain("card[token]", "token"),
        Field::Coupon if was_sent(sent, "promotion") => plain("promotion[coupon]", "coupon"),
        Field::Coupon => plain("coupon", "coupon"),
        Field::PromotionCode => plain("promotion_code", "promotion code"),
        Field::Discount(at) => discount_words(&format!("discounts[{at}]"), sent),
        Field::Off => plain("percent_off", "coupon"),
        Field::Duration => plain("duration_in_months", "coupon"),
        Field::MaxRedemptions => plain("max_redemptions", "coupon"),
        Field::RedeemBy => plain("redeem_by", "coupon"),
        Field::Expires => plain("expires_at", "time"),
        Field::CouponProduct(at) => (format!("applies_to[products][{at}]"), "product"),
        Field::CouponRestriction => plain("applies_to", "coupon"),
        Field::Code => plain("code", "promotion code"),
        Field::Minimum => plain("restrictions[minimum_amount]", "amount"),
        Field::Anchor => term("billing_cycle_anchor", "time"),
        Field::Backdate => plain("backdate_start_date", "time"),
        Field::TrialEnd => term("trial_end", "time"),
        Field::CancelAt => term("cancel_at", "time"),
        Field::ResumesAt => plain("pause_collection[resumes_at]", "time"),
        Field::Collection => plain("collection_method", "collection method"),
        Field::DaysUntilDue => plain("days_until_due", "days"),
        Field::DueDate => plain("due_date", "time"),
        Field::ProrationDate => term("proration_date", "time"),
        Field::Phases => plain("phases", "phases"),
        Field::PhaseDiscount { phase, discount } => {
            discount_words(&format!("phases[{phase}][discounts][{discount}]"), sent)
        }
        Field::PhasePrice { phase, item } => (format!("phases[{phase}][items][{item}][price]"), "price"),
        Field::PhaseEnd(at) => (format!("phases[{at}][end_date]"), "time"),
        Field::Clock => plain("test_clock", "billing clock"),
        Field::FrozenTime => plain("frozen_time", "time"),
        Field::TaxIdType => plain("type", "tax ID"),
        Field::TaxIdValue => plain("value", "tax ID"),
        Field::Tiers => plain("tiers", "tiers"),
        Field::Recurring => plain("recurring", "recurring"),
        Field::Meter => plain("recurring[meter]", "meter"),
        Field::EventName => plain("event_name", "meter"),
        Field::ReportCustomer | Field::ReportValue => plain("payload", "value"),
        Field::ReportTime => plain("timestamp", "time"),
        Field::ReportIdentifier => plain("identifier", "event"),
        Field::Username => plain("username", "username"),
        Field::Password => plain("password", "password"),
        Field::NewPassword => plain("new_password", "password"),
        Field::Url => plain("url", "url"),
        Field::WantedEvents => plain("enabled_events", "event"),
        Field::Header => plain("headers", "header"),
        Field::AllowedAddresses => plain("allowed_ips", "address"),
        Field::Permissions => plain("permissions", "permission"),
        Field::Reason => plain("cancellation_details[feedback]", "feedback"),
        Field::Comment => plain("cancellation_details[comment]", "comment"),
        Field::Address => plain("address", "address"),
        Field::Phone => plain("phone", "phone"),
        Field::CardExpiry => plain("card[exp_year]", "card"),
        Field::Card => plain("card", "card"),
        // The fields above this list are the portal's; a name is one of both.
        _ => plain("name", "name"),
    }
}

/// The parameter of a part of a line that is to be put on a draft, and what it names.
fn line_words(at: usize, part: LinePart, of_subscription: bool) -> (String, &'static str) {
    let lines = if of_subscription { "add_invoice_items" } else { "lines" };
    let (param, what) = match part {
        LinePart::Item => ("invoice_item", "invoiceitem"),
        LinePart::Price | LinePart::Currency if of_subscription => ("price", "price"),
        LinePart::Price => ("pricing][price", "price"),
        LinePart::Product => ("price_data][product", "product"),
        LinePart::Amount => ("amount", "amount"),
        LinePart::Quantity => ("quantity", "quantity"),
        LinePart::Currency => ("price_data][currency", "currency"),
        LinePart::Metadata => ("metadata", "metadata"),
    };
    (format!("{lines}[{at}][{param}]"), what)
}

/// The text that was sent at a bracket path.
pub fn value_at<'a>(sent: &'a Tree, path: &str) -> Option<&'a str> {
    let mut steps = path.split(['[', ']']).filter(|step| !step.is_empty());
    let mut node = sent.get(steps.next()?)?;
    for step in steps {
        node = match node {
            Node::Map(tree) => tree.get(step).or_else(|| {
                let at: usize = step.parse().ok()?;
                tree.entries().get(at).map(|(_, node)| node)
            })?,
            Node::List(items) => items.get(step.parse::<usize>().ok()?)?,
            Node::Leaf(_) => return None,
        };
    }
    match node {
        Node::Leaf(text) => Some(text),
        Node::List(_) | Node::Map(_) => None,
    }
}
