//! Facts that commands caused. They feed webhooks and the audit log.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{EventId, Noun};

words! {
    /// What happened.
    EventKind {
        /// An organization was made.
        OrganizationCreated = "organization.created",
        /// An organization changed.
        OrganizationUpdated = "organization.updated",
        /// A website was made.
        WebsiteCreated = "website.created",
        /// A website changed.
        WebsiteUpdated = "website.updated",
        /// A website was deleted.
        WebsiteDeleted = "website.deleted",
        /// A portal was made.
        PortalCreated = "portal.created",
        /// A portal changed.
        PortalUpdated = "portal.updated",
        /// A portal was deleted.
        PortalDeleted = "portal.deleted",
        /// A key was made.
        ApiKeyCreated = "api_key.created",
        /// A key changed.
        ApiKeyUpdated = "api_key.updated",
        /// A key was revoked.
        ApiKeyRevoked = "api_key.revoked",
        /// A file was uploaded.
        FileCreated = "file.created",
        /// A file's record changed.
        FileUpdated = "file.updated",
        /// A file was deleted.
        FileDeleted = "file.deleted",
        /// A customer was made.
        CustomerCreated = "customer.created",
        /// A customer changed.
        CustomerUpdated = "customer.updated",
        /// A customer was deleted.
        CustomerDeleted = "customer.deleted",
        /// A customer asked to be forgotten.
        CustomerErasureRequested = "customer.erasure_requested",
        /// A customer was forgotten, but for what the law asks to keep.
        CustomerErased = "customer.erased",
        /// All that is kept of a customer was handed out.
        CustomerExported = "customer.exported",
        /// The books of a customer that was forgotten had been kept long enough, and went.
        CustomerBooksErased = "customer.books_erased",
        /// A product was made.
        ProductCreated = "product.created",
        /// A product changed.
        ProductUpdated = "product.updated",
        /// A product was deleted.
        ProductDeleted = "product.deleted",
        /// A price was made.
        PriceCreated = "price.created",
        /// A price changed.
        PriceUpdated = "price.updated",
        /// A price was deleted.
        PriceDeleted = "price.deleted",
        /// A portal session was made.
        SessionCreated = "session.created",
        /// A portal session's link was opened.
        SessionOpened = "session.opened",
        /// A portal session was ended.
        SessionEnded = "session.ended",
        /// The task that a session led into was done.
        FlowCompleted = "session.flow_completed",
        /// A session ended without the task that it led into.
        FlowAbandoned = "session.flow_abandoned",
        /// A customer who wanted to cancel took an offer to stay.
        OfferAccepted = "session.offer_accepted",
        /// A customer who wanted to cancel did not take an offer to stay.
        OfferDeclined = "session.offer_declined",
        /// A customer's tax number was added.
        CustomerTaxIdCreated = "customer.tax_id.created",
        /// A customer's tax number was verified or not.
        CustomerTaxIdUpdated = "customer.tax_id.updated",
        /// A customer's tax number was removed.
        CustomerTaxIdDeleted = "customer.tax_id.deleted",
        /// A coupon was applied to a customer or subscription.
        DiscountCreated = "discount.created",
        /// A coupon in use was replaced.
        DiscountUpdated = "discount.updated",
        /// A coupon in use was removed or ended.
        DiscountDeleted = "discount.deleted",
        /// A coupon was made.
        CouponCreated = "coupon.created",
        /// A coupon changed.
        CouponUpdated = "coupon.updated",
        /// A coupon was deleted.
        CouponDeleted = "coupon.deleted",
        /// A promotion code was made.
        PromotionCodeCreated = "promotion_code.created",
        /// A promotion code changed.
        PromotionCodeUpdated = "promotion_code.updated",
        /// A subscription was made.
        SubscriptionCreated = "subscription.created",
        /// A subscription changed.
        SubscriptionUpdated = "subscription.updated",
        /// The items of a subscription changed.
        SubscriptionItemsChanged = "subscription.items_changed",
        /// The items of a subscription changed to more per period.
        SubscriptionUpgraded = "subscription.upgraded",
        /// The items of a subscription changed to less per period.
        SubscriptionDowngraded = "subscription.downgraded",
        /// A trial ends in three days.
        SubscriptionTrialWillEnd = "subscription.trial_will_end",
        /// A trial ended.
        SubscriptionTrialEnded = "subscription.trial_ended",
        /// A subscription became active for the first time.
        SubscriptionActivated = "subscription.activated",
        /// A subscription's next period began.
        SubscriptionRenewed = "subscription.renewed",
        /// The end of a subscription was asked for.
        SubscriptionCancelScheduled = "subscription.cancel_scheduled",
        /// The end of a subscription was called off.
        SubscriptionCancelUndone = "subscription.cancel_undone",
        /// A subscription ended.
        SubscriptionEnded = "subscription.ended",
        /// A subscription that had ended runs again.
        SubscriptionReactivated = "subscription.reactivated",
        /// A subscription stands still: its trial ended without a payment method.
        SubscriptionStopped = "subscription.stopped",
        /// A subscription that stood still since its trial goes on.
        SubscriptionContinued = "subscription.continued",
        /// A pause of a subscription began.
        SubscriptionPaused = "subscription.paused",
        /// A change of a subscription that waited for its payment was made.
        SubscriptionPendingUpdateApplied = "subscription.pending_update_applied",
        /// A change of a subscription waited for its payment in vain.
        SubscriptionPendingUpdateExpired = "subscription.pending_update_expired",
        /// A pause of a subscription changed.
        SubscriptionPauseUpdated = "subscription.pause_updated",
        /// A pause of a subscription ended.
        SubscriptionResumed = "subscription.resumed",
        /// A schedule was made.
        ScheduleCreated = "schedule.created",
        /// A schedule changed.
        ScheduleUpdated = "schedule.updated",
        /// A schedule let go of its subscription.
        ScheduleReleased = "schedule.released",
        /// A schedule's last phase ended.
        ScheduleCompleted = "schedule.completed",
        /// A schedule was cancelled.
        ScheduleCanceled = "schedule.canceled",
        /// Something waits for the next invoice.
        InvoiceItemCreated = "invoice_item.created",
        /// What waits for the next invoice changed.
        InvoiceItemUpdated = "invoice_item.updated",
        /// What waited for the next invoice was removed.
        InvoiceItemDeleted = "invoice_item.deleted",
        /// An invoice was made.
        InvoiceCreated = "invoice.created",
        /// An invoice changed.
        InvoiceUpdated = "invoice.updated",
        /// A draft invoice was deleted.
        InvoiceDeleted = "invoice.deleted",
        /// An invoice got its number and is owed.
        InvoiceFinalized = "invoice.finalized",
        /// An invoice was paid or marked as paid.
        InvoicePaid = "invoice.paid",
        /// A payment of an invoice succeeded.
        InvoicePaymentSucceeded = "invoice.payment_succeeded",
        /// A payment of an invoice failed.
        InvoicePaymentFailed = "invoice.payment_failed",
        /// A payment of an invoice needs its customer.
        InvoicePaymentActionRequired = "invoice.payment_action_required",
        /// An invoice is past its due date.
        InvoiceOverdue = "invoice.overdue",
        /// An invoice was sent to its customer.
        InvoiceSent = "invoice.sent",
        /// An invoice was voided.
        InvoiceVoided = "invoice.voided",
        /// An invoice was given up.
        InvoiceMarkedUncollectible = "invoice.marked_uncollectible",
        /// A quote was made.
        QuoteCreated = "quote.created",
        /// A quote was given to its customer.
        QuoteIssued = "quote.issued",
        /// A quote was accepted by its customer.
        QuoteAccepted = "quote.accepted",
        /// A quote was rejected by its customer.
        QuoteRejected = "quote.rejected",
        /// A quote was called off.
        QuoteCanceled = "quote.canceled",
        /// The deadline of a quote passed.
        QuoteExpired = "quote.expired",
        /// A credit note was made.
        CreditNoteCreated = "credit_note.created",
        /// A credit note changed.
        CreditNoteUpdated = "credit_note.updated",
        /// A credit note was voided.
        CreditNoteVoided = "credit_note.voided",
        /// A payment was begun.
        PaymentCreated = "payment.created",
        /// A payment succeeded.
        PaymentSucceeded = "payment.succeeded",
        /// A payment failed.
        PaymentFailed = "payment.failed",
        /// A payment needs its customer.
        PaymentRequiresAction = "payment.requires_action",
        /// A payment was called off.
        PaymentCanceled = "payment.canceled",
        /// Money of a payment was given back.
        PaymentRefunded = "payment.refunded",
        /// A payment method was vaulted.
        PaymentMethodCreated = "payment_method.created",
        /// A payment method became a customer's.
        PaymentMethodAttached = "payment_method.attached",
        /// A payment method changed.
        PaymentMethodUpdated = "payment_method.updated",
        /// A payment method was taken from its customer.
        PaymentMethodDetached = "payment_method.detached",
        /// The vaulting of a payment method was begun.
        SetupCreated = "setup.created",
        /// A payment method was vaulted for later.
        SetupSucceeded = "setup.succeeded",
        /// A payment method could not be vaulted.
        SetupFailed = "setup.failed",
        /// The vaulting of a payment method needs its customer.
        SetupRequiresAction = "setup.requires_action",
        /// The vaulting of a payment method was called off.
        SetupCanceled = "setup.canceled",
        /// A meter was made.
        MeterCreated = "meter.created",
        /// A meter changed.
        MeterUpdated = "meter.updated",
        /// A meter was switched off.
        MeterDeactivated = "meter.deactivated",
        /// A meter was switched on again.
        MeterReactivated = "meter.reactivated",
        /// A test clock was made.
        TestClockCreated = "test_clock.created",
        /// A test clock began to move.
        TestClockAdvancing = "test_clock.advancing",
        /// A test clock stands again.
        TestClockReady = "test_clock.ready",
        /// A test clock was deleted.
        TestClockDeleted = "test_clock.deleted",
        /// A credential was made.
        CredentialCreated = "credential.created",
        /// A credential changed.
        CredentialUpdated = "credential.updated",
        /// A credential was deleted.
        CredentialDeleted = "credential.deleted",
        /// A customer signed in.
        CustomerLoggedIn = "customer.logged_in",
        /// A customer signed out.
        CustomerLoggedOut = "customer.logged_out",
        /// Somebody tried to sign in with what was not right.
        SignInFailed = "customer.sign_in_failed",
        /// A key was presented from an address that it is not for.
        ApiKeyRefused = "api_key.refused",
        /// Somebody who is known asked for what it may not do.
        AccessDenied = "access.denied",
        /// A customer asked for a record of another customer, and was told that there is none.
        AuthzDenied = "authz.denied",
        /// A token that acts for the merchant was made.
        MerchantTokenCreated = "merchant_token.created",
        /// A customer asked for a new password.
        PasswordResetRequested = "customer.password_reset_requested",
        /// A one-time password was sent to a customer.
        OneTimePasswordRequested = "customer.one_time_password_requested",
        /// A webhook endpoint was made.
        WebhookEndpointCreated = "webhook_endpoint.created",
        /// A webhook endpoint changed.
        WebhookEndpointUpdated = "webhook_endpoint.updated",
        /// A webhook endpoint was deleted.
        WebhookEndpointDeleted = "webhook_endpoint.deleted",
        /// A webhook endpoint was switched off because it does not answer.
        WebhookEndpointDisabled = "webhook_endpoint.disabled",
        /// An event was not delivered and will not be tried again.
        DeliveryFailed = "delivery.failed",
        /// A mail was not taken by the mail server and will not be tried again.
        MailGivenUp = "mail.given_up",
        /// A feedback option was made.
        FeedbackOptionCreated = "feedback_option.created",
        /// A feedback option changed.
        FeedbackOptionUpdated = "feedback_option.updated",
        /// A payment method configuration was made.
        PaymentMethodConfigurationCreated = "payment_method_configuration.created",
        /// A payment method configuration changed.
        PaymentMethodConfigurationUpdated = "payment_method_configuration.updated",
    }
}

impl EventKind {
    /// Whether only those are told of it who ask for it by its name. No client of
    /// another service's kind has heard of it.
    pub fn is_by_name_only(self) -> bool {
        matches!(
            self,
            Self::FlowCompleted
                | Self::FlowAbandoned
                | Self::OfferAccepted
                | Self::OfferDeclined
                | Self::CustomerErasureRequested
        )
    }
}

/// One fact, stored in the same commit as its effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// What happened.
    pub kind: EventKind,
    /// The kind of record it happened to.
    pub noun: Noun,
    /// That record's id.
    pub subject: String,
    /// Who did it: a key's, token's or session's id, or `cli`.
    pub actor: String,
    /// The request that caused it, as the client was told.
    pub request: Option<String>,
    /// The record after it, as the JSON that is stored; none for records whose
    /// facts nobody is told of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The record before it, where it changed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The id of the customer whose record it is, where it is one's: what is known of a
    /// customer is found, and forgotten, by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// Whether an endpoint that wants it has not taken it yet.
    #[serde(default, skip_serializing_if = "is_delivered", with = "crate::stored::flag")]
    pub undelivered: bool,
    /// When, by the clock that the record lives by.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// What makes it an entry of the audit log.
    #[serde(default, skip_serializing_if = "Audit::is_empty")]
    pub audit: Audit,
}

/// What makes a fact an entry of its organization's audit log: where it came from, and
/// its place in a chain of digests. Facts of before schema 4 have none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// The network that it came from, coarsely; none for work that nobody asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// What a record was and is, where nobody is told of its facts: JSON of two objects,
    /// `before` and `after`, without secrets. Or why something was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Random text in the digest of what can be forgotten, which it keeps from being
    /// guessed. It is forgotten with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// The digest of what was forgotten: the pictures, the network and the details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten: Option<String>,
    /// The place in the chain; none until the fact is stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Audit {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A place in an organization's audit log. The log is a few strands, each a chain of
/// its own, so that those who write at the same time do not wait for each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Which strand.
    pub strand: u32,
    /// Which entry of the strand, from 1 on without gaps.
    pub seq: u64,
    /// The digest of this entry and of the link before it: SHA-256, URL-safe base64.
    pub link: String,
}

/// A fact that everybody took says nothing about it, so that the few others are
/// found by the words that they hold.
fn is_delivered(undelivered: &bool) -> bool {
    !undelivered
}
