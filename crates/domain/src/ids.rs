//! Identifiers: a prefix and a sortable 128-bit value, or what a client chose.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// The kinds of record that a refusal or an event can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// A merchant's separate world.
    Organization,
    /// A place where an organization obtains customers.
    Website,
    /// What is configured: address, look, features.
    Portal,
    /// A secret or publishable key.
    ApiKey,
    /// An uploaded file.
    File,
    /// Who pays.
    Customer,
    /// What is sold.
    Product,
    /// At which price it is sold.
    Price,
    /// A customer's visit to a portal.
    Session,
    /// A running agreement to pay.
    Subscription,
    /// One price of a subscription.
    SubscriptionItem,
    /// A plan of a subscription's later phases.
    Schedule,
    /// What is owed for a period.
    Invoice,
    /// What waits for the next invoice.
    InvoiceItem,
    /// What an invoice asked for, taken back.
    CreditNote,
    /// A vaulted card or account.
    PaymentMethod,
    /// A single-use reference to card data.
    PaymentToken,
    /// An attempt to move money.
    Payment,
    /// Money given back.
    Refund,
    /// The vaulting of a payment method.
    Setup,
    /// What takes something off.
    Coupon,
    /// A word that stands for a coupon.
    PromotionCode,
    /// A coupon in use.
    Discount,
    /// A customer's tax number.
    TaxId,
    /// A movable clock.
    TestClock,
    /// Where events are delivered.
    WebhookEndpoint,
    /// One event on its way to one endpoint.
    Delivery,
    /// A fact.
    Event,
    /// A customer's user name and password.
    Credential,
    /// A customer's short-lived proof of who it is.
    AuthenticationToken,
    /// A reason to cancel that a survey offers.
    FeedbackOption,
    /// A selection of kinds of payment method.
    PaymentMethodConfiguration,
    /// The end of a subscription, asked for.
    Cancellation,
    /// A subscription brought back.
    Reactivation,
    /// A pause of a subscription.
    Pause,
    /// A mail to a customer.
    Mail,
    /// What counts usage.
    Meter,
    /// A customer's wish to be forgotten.
    Erasure,
    /// What a change of a subscription comes to, held for its customer.
    Quote,
}

/// The most characters of an id.
pub const MAX_ID_CHARS: usize = 50;

/// Who chose the look of a new id: the dialect that creates the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdStyle {
    /// `bill_prt_` and 26 Crockford characters.
    Crockford,
    /// `bpc_` and 24 base-62 characters.
    Base62,
}

/// The id of a record of one kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id<K>(String, #[serde(skip)] std::marker::PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// An id that a client gave: 1 to 50 of letters, digits, `_`, `@`, `~`,
    /// `-`, `.` (the pattern `^[@~\-\.\w]+$` of the Rebilly definitions, ASCII
    /// only), and neither `.` nor `..`, which addresses cannot carry.
    ///
    /// # Errors
    /// [`Rule::TooLong`] or [`Rule::IdForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.chars().count() > MAX_ID_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_ID_CHARS });
        }
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_@~-.".contains(&b);
        if text.is_empty() || text == "." || text == ".." || !text.bytes().all(allowed) {
            return Err(Rule::IdForm);
        }
        Ok(Self(text.to_owned(), std::marker::PhantomData))
    }

    /// A new id from a sortable 128-bit value.
    pub fn new(prefix: &str, style: IdStyle, value: u128) -> Self {
        let tail = match style {
            IdStyle::Crockford => digits(value, b"0123456789ABCDEFGHJKMNPQRSTVWXYZ", 26),
            IdStyle::Base62 => digits(value, BASE62, 24),
        };
        Self([prefix, &tail].concat(), std::marker::PhantomData)
    }

    /// An id read back from storage, where it was checked when written.
    pub fn stored(text: impl Into<String>) -> Self {
        Self(text.into(), std::marker::PhantomData)
    }

    /// The id's own text.
    pub fn into_text(self) -> String {
        self.0
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// `value` in the alphabet's base, padded to `width`, so that byte order is
/// numeric order.
fn digits(mut value: u128, alphabet: &[u8], width: usize) -> String {
    /// So many digits of base 62 fit into 64 bits, and dividing those is cheap.
    const GROUP: u32 = 10;
    if let Ok(alphabet) = <&[u8; 32]>::try_from(alphabet) {
        return digits_of_five_bits(value, alphabet, width);
    }
    let base = u64::try_from(alphabet.len()).unwrap_or(u64::MAX);
    let group = u128::from(base.saturating_pow(GROUP));
    let mut out = vec![b'0'; width];
    for slots in out.rchunks_mut(10) {
        let mut part = u64::try_from(value % group).unwrap_or_default();
        value /= group;
        for slot in slots.iter_mut().rev() {
            let at = usize::try_from(part % base).unwrap_or_default();
            *slot = alphabet.get(at).copied().unwrap_or(b'0');
            part /= base;
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

/// The same in base 32, where no digit needs a division.
fn digits_of_five_bits(mut value: u128, alphabet: &[u8; 32], width: usize) -> String {
    let mut out = vec![b'0'; width];
    for slot in out.iter_mut().rev() {
        let [low, ..] = value.to_le_bytes();
        *slot = alphabet[usize::from(low & 31)];
        value >>= 5;
    }
    String::from_utf8(out).unwrap_or_default()
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident, $alias:ident, $crockford:literal, $base62:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {}
        $(#[$doc])*
        pub type $alias = Id<$kind>;
        impl Prefixed for $kind {
            const CROCKFORD: &'static str = $crockford;
            const BASE62: &'static str = $base62;
        }
    )*};
}

/// A kind of record whose ids have a prefix for each style.
pub trait Prefixed {
    /// The prefix before Crockford characters.
    const CROCKFORD: &'static str;
    /// The prefix before base-62 characters.
    const BASE62: &'static str;
}

impl<K: Prefixed> Id<K> {
    /// A new id of this kind in the style of the dialect that creates it.
    pub fn generate(style: IdStyle, value: u128) -> Self {
        let prefix = match style {
            IdStyle::Crockford => K::CROCKFORD,
            IdStyle::Base62 => K::BASE62,
        };
        Self::new(prefix, style, value)
    }
}

kinds! {
    /// An organization's id.
    OrganizationKind, OrganizationId, "org_", "acct_";
    /// A website's id.
    WebsiteKind, WebsiteId, "web_", "web_";
    /// A portal's id.
    PortalKind, PortalId, "bill_prt_", "bpc_";
    /// An API key's id, which is not the key.
    ApiKeyKind, ApiKeyId, "api_key_", "key_";
    /// A file's id.
    FileKind, FileId, "file_", "file_";
    /// A customer's id.
    CustomerKind, CustomerId, "cus_", "cus_";
    /// A product's id.
    ProductKind, ProductId, "prod_", "prod_";
    /// A price's id.
    PriceKind, PriceId, "plan_", "price_";
    /// A portal session's id, which is not its token.
    SessionKind, SessionId, "bps_", "bps_";
    /// An event's id.
    EventKind, EventId, "evt_", "evt_";
    /// A subscription's id.
    SubscriptionKind, SubscriptionId, "sub_", "sub_";
    /// The id of an item of a subscription.
    SubscriptionItemKind, SubscriptionItemId, "si_", "si_";
    /// A schedule's id.
    ScheduleKind, ScheduleId, "sub_sched_", "sub_sched_";
    /// An invoice's id.
    InvoiceKind, InvoiceId, "in_", "in_";
    /// The id of an invoice's line.
    LineKind, LineId, "ii_", "il_";
    /// The id of what waits for the next invoice.
    InvoiceItemKind, InvoiceItemId, "ii_", "ii_";
    /// A credit note's id.
    CreditNoteKind, CreditNoteId, "cn_", "cn_";
    /// The id of a line of a credit note.
    CreditLineKind, CreditLineId, "cnli_", "cnli_";
    /// A payment method's id.
    PaymentMethodKind, PaymentMethodId, "inst_", "pm_";
    /// A single-use payment token's id.
    PaymentTokenKind, PaymentTokenId, "tok_", "tok_";
    /// A payment's id.
    PaymentKind, PaymentId, "txn_", "pi_";
    /// A refund's id.
    RefundKind, RefundId, "txn_", "re_";
    /// A setup's id.
    SetupKind, SetupId, "txn_", "seti_";
    /// A coupon's id.
    CouponKind, CouponId, "cpn_", "";
    /// A promotion code's id, which is not the code.
    PromotionCodeKind, PromotionCodeId, "promo_", "promo_";
    /// A discount's id.
    DiscountKind, DiscountId, "di_", "di_";
    /// The id of a customer's tax number.
    TaxIdKind, TaxIdId, "txi_", "txi_";
    /// A test clock's id.
    TestClockKind, TestClockId, "clock_", "clock_";
    /// A webhook endpoint's id.
    WebhookEndpointKind, WebhookEndpointId, "hook_", "we_";
    /// A delivery's id.
    DeliveryKind, DeliveryId, "whd_", "whd_";
    /// A credential's id.
    CredentialKind, CredentialId, "cred_", "cred_";
    /// A feedback option's id.
    FeedbackOptionKind, FeedbackOptionId, "fo_", "fo_";
    /// A payment method configuration's id.
    PaymentMethodConfigurationKind, PaymentMethodConfigurationId, "pmc_", "pmc_";
    /// A cancellation's id.
    CancellationKind, CancellationId, "sub_cnl_", "sub_cnl_";
    /// A pause's id.
    PauseKind, PauseId, "sub_pau_", "sub_pau_";
    /// An erasure's id.
    ErasureKind, ErasureId, "erasure_", "erasure_";
    /// A meter's id.
    MeterKind, MeterId, "mtr_", "mtr_";
    /// A mail's id.
    MailKind, MailId, "mail_", "mail_";
    /// A reactivation's id.
    ReactivationKind, ReactivationId, "sub_rct_", "sub_rct_";
    /// The id of an answer to a save offer.
    OfferAnswerKind, OfferAnswerId, "ofa_", "ofa_";
    /// A quote's id.
    QuoteKind, QuoteId, "qt_", "qt_";
    /// The id of an item of a quote.
    QuoteItemKind, QuoteItemId, "qt_itm_", "qt_itm_";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_ids_have_the_documented_look_and_sort_by_time() {
        let early = PortalId::generate(IdStyle::Crockford, 1 << 80);
        let late = PortalId::generate(IdStyle::Crockford, 2 << 80);
        assert_eq!(early.as_str().len(), "bill_prt_".len() + 26);
        assert!(early < late);
        let stripe = PortalId::generate(IdStyle::Base62, u128::MAX);
        assert_eq!(stripe.as_str().len(), "bpc_".len() + 24);
    }

    #[test]
    fn the_digits_of_an_id_are_those_of_its_value() {
        let mut value: u128 = 0x0123_4567_89ab_cdef_0f1e_2d3c_4b5a_6978;
        for (alphabet, width) in [(&b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[..], 26), (&BASE62[..], 24)] {
            for _ in 0..1_000 {
                value = value.wrapping_mul(0x5851_f42d_4c95_7f2d_1405_7b7e_f767_814f).wrapping_add(1);
                let base = u128::try_from(alphabet.len()).unwrap();
                let back = digits(value, alphabet, width).bytes().fold(0_u128, |sum, digit| {
                    sum * base + u128::try_from(alphabet.iter().position(|b| *b == digit).unwrap()).unwrap()
                });
                assert_eq!(back, value);
            }
        }
    }

    #[test]
    fn ids_of_other_characters_or_lengths_are_refused() {
        for bad in ["", ".", "..", "a/b", "a b", "é", "a%2e", &"x".repeat(51)] {
            assert!(PortalId::parse(bad).is_err(), "{bad:?}");
        }
        for good in ["a", "4f6cf35x-2c4y-483z-a0a9-158621f77a21", "@~-._", &"x".repeat(50)] {
            assert_eq!(PortalId::parse(good).unwrap().as_str(), good);
        }
    }
}
