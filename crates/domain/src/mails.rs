//! Mails to customers: what they tell, and when they are tried.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::features::words;
use crate::ids::{CustomerId, MailId};

/// How long each attempt waits for the one before it, in seconds: eight attempts over
/// a day.
pub const WAITS_SECONDS: [i64; 8] = [0, 30, 120, 600, 1_800, 7_200, 21_600, 57_600];
/// How far a wait is moved at random, in thousandths of it to either side.
const JITTER_PER_MILLE: i64 = 200;
/// How long the record of a mail is kept after it was concluded, in seconds.
pub const KEPT_SECONDS: i64 = 30 * 86_400;
/// How long a note is worth sending, in seconds: longer than all its attempts take.
const NOTE_LIFE_SECONDS: i64 = 2 * 86_400;

words! {
    /// What a mail is about.
    LetterKind {
        /// A code to sign in with.
        SignInCode = "sign_in_code",
        /// A link to sign in with.
        SignInLink = "sign_in_link",
        /// A link to set a new password with.
        PasswordReset = "password_reset",
        /// A code that proves that an address is one's own.
        EmailProof = "email_proof",
        /// The e-mail address was changed.
        EmailChanged = "email_changed",
        /// A payment method was added.
        PaymentMethodAdded = "payment_method_added",
        /// A subscription was cancelled.
        Cancelled = "cancelled",
        /// An invoice.
        Invoice = "invoice",
    }
    /// How far a mail is.
    MailState {
        /// It waits for an attempt.
        Queued = "queued",
        /// The mail server took it.
        Sent = "sent",
        /// It is not tried any more.
        GivenUp = "given_up",
    }
    /// Why an attempt to send failed.
    MailTrouble {
        /// The server does not take it now (SMTP 4xx).
        Busy = "busy",
        /// The server will never take it (SMTP 5xx).
        Refused = "refused",
        /// No answer in time.
        Timeout = "timeout",
        /// No connection, or it broke.
        Connect = "connect_error",
        /// No connection that can be trusted.
        Tls = "tls_error",
        /// The server does not take this server's user and password.
        Login = "login_refused",
        /// It cannot be written, as its address is none.
        Unwritten = "not_written",
        /// It came too late to be of use.
        Stale = "too_late",
    }
}

impl MailTrouble {
    /// Whether another attempt may go better.
    pub fn may_pass(self) -> bool {
        match self {
            Self::Busy | Self::Timeout | Self::Connect | Self::Tls | Self::Login => true,
            Self::Refused | Self::Unwritten | Self::Stale => false,
        }
    }
}

/// Which of the two addresses a note of a change goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that counted before.
    Old,
    /// The one that counts now.
    New,
}

/// What a mail tells. Codes and links are secrets: they are in no debug output, and
/// in no record but sealed.
#[derive(Clone, PartialEq, Eq)]
pub enum Letter {
    /// A code to sign in with.
    SignInCode {
        /// The code.
        code: String,
        /// How long it works.
        minutes: u32,
    },
    /// A link to sign in with.
    SignInLink {
        /// Its path on this server, from `/` on. The mail has the public address before
        /// it, never the host of a request (QUALITY L-12).
        path: String,
        /// How long it works.
        minutes: u32,
    },
    /// A link to set a new password with.
    PasswordReset {
        /// Its path on this server, as of [`Letter::SignInLink`].
        path: String,
        /// How long it works.
        minutes: u32,
    },
    /// A code that proves that an address is one's own.
    EmailProof {
        /// The code.
        code: String,
        /// How long it works.
        minutes: u32,
    },
    /// The e-mail address was changed.
    EmailChanged {
        /// Which address this goes to.
        side: Side,
    },
    /// A payment method was added.
    PaymentMethodAdded {
        /// The scheme as people write it, such as `Visa`.
        brand: String,
        /// The last four digits.
        last4: String,
    },
    /// A subscription was cancelled.
    Cancelled {
        /// What was subscribed to: the names of the products.
        plans: Vec<String>,
        /// When it ends; none where it has ended.
        ends: Option<Timestamp>,
    },
    /// An invoice, which the merchant sends.
    Invoice {
        /// Its number.
        number: String,
        /// What is to be paid, or was; in minor units of the currency.
        amount_minor: i64,
        /// The currency.
        currency: Currency,
        /// When it is to be paid; none where it is paid.
        due: Option<Timestamp>,
        /// Whether it is paid.
        is_paid: bool,
        /// Its absolute address, which is a secret: whoever has it can see the invoice.
        url: String,
    },
}

impl Letter {
    /// What it is about.
    pub fn kind(&self) -> LetterKind {
        match self {
            Self::SignInCode { .. } => LetterKind::SignInCode,
            Self::SignInLink { .. } => LetterKind::SignInLink,
            Self::PasswordReset { .. } => LetterKind::PasswordReset,
            Self::EmailProof { .. } => LetterKind::EmailProof,
            Self::EmailChanged { .. } => LetterKind::EmailChanged,
            Self::PaymentMethodAdded { .. } => LetterKind::PaymentMethodAdded,
            Self::Cancelled { .. } => LetterKind::Cancelled,
            Self::Invoice { .. } => LetterKind::Invoice,
        }
    }

    /// How long it is of use, in seconds: what is in it may end before.
    pub fn life_seconds(&self) -> i64 {
        match self {
            Self::SignInCode { minutes, .. }
            | Self::SignInLink { minutes, .. }
            | Self::PasswordReset { minutes, .. }
            | Self::EmailProof { minutes, .. } => i64::from(*minutes) * 60,
            Self::EmailChanged { .. }
            | Self::PaymentMethodAdded { .. }
            | Self::Cancelled { .. }
            | Self::Invoice { .. } => NOTE_LIFE_SECONDS,
        }
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({})", self.kind().word())
    }
}

/// A mail on its way, or what is remembered of one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Its id.
    pub id: MailId,
    /// What it is about.
    pub kind: LetterKind,
    /// The customer that it is for, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// The address that it goes to; none for nobody: such a mail is queued like any
    /// other, so that nobody can tell by the time whether an address is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The language that it is written in.
    pub locale: String,
    /// The mail as it is sent, sealed with the server's secret. Gone as soon as it is
    /// concluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<String>,
    /// How far it is.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: u32,
    /// Why the last attempt failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<MailTrouble>,
    /// Until when it is of use.
    #[serde(with = "crate::stored::time")]
    pub until: Timestamp,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither who gets it nor what it says.
        f.debug_struct("Mail")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("state", &self.state)
            .field("attempts", &self.attempts)
            .field("trouble", &self.trouble)
            .finish_non_exhaustive()
    }
}

impl Mail {
    /// The mail when an attempt begins.
    #[must_use]
    pub fn tried(self, now: Timestamp) -> Self {
        Self { attempts: self.attempts.saturating_add(1), updated: now, ..self }
    }

    /// The mail after the server took it. What it said is gone.
    #[must_use]
    pub fn sent(self, now: Timestamp) -> Self {
        Self { state: MailState::Sent, sealed: None, trouble: None, updated: now, ..self }
    }

    /// The mail that is not tried any more. What it said is gone.
    #[must_use]
    pub fn given_up(self, trouble: MailTrouble, now: Timestamp) -> Self {
        Self { state: MailState::GivenUp, sealed: None, trouble: Some(trouble), updated: now, ..self }
    }

    /// The mail after an attempt that failed, with the time of the next one; given up
    /// where there is none. `random` is any number; the wait is moved by it.
    pub fn failed(self, trouble: MailTrouble, now: Timestamp, random: u32) -> (Self, Option<Timestamp>) {
        let next = next_attempt(self.attempts, now, random).filter(|at| trouble.may_pass() && *at < self.until);
        match next {
            None => (self.given_up(trouble, now), None),
            Some(at) => (Self { trouble: Some(trouble), updated: now, ..self }, Some(at)),
        }
    }

    /// Whether it came too late to be of use.
    pub fn is_stale(&self, now: Timestamp) -> bool {
        now >= self.until
    }

    /// When its record may go.
    pub fn forgotten_at(&self) -> Timestamp {
        let kept = SignedDuration::from_secs(KEPT_SECONDS);
        self.updated.checked_add(kept).unwrap_or(self.updated)
    }
}

/// The time of the next attempt after so many, or none when there is no other.
/// `random` is any number; the wait is moved by it.
pub fn next_attempt(tried: u32, now: Timestamp, random: u32) -> Option<Timestamp> {
    let wait = *WAITS_SECONDS.get(usize::try_from(tried).ok()?)?;
    let per_mille = 1_000 - JITTER_PER_MILLE + i64::from(random) % (2 * JITTER_PER_MILLE + 1);
    now.checked_add(SignedDuration::from_millis(wait.saturating_mul(per_mille))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queued(minutes: u32) -> Mail {
        let letter = Letter::SignInCode { code: "12345678".into(), minutes };
        let now = Timestamp::UNIX_EPOCH;
        Mail {
            id: MailId::stored("mail_1"),
            kind: letter.kind(),
            customer: None,
            recipient: Some("ann@shop.example".into()),
            locale: "en".into(),
            sealed: Some("c2VhbGVk".into()),
            state: MailState::Queued,
            attempts: 0,
            trouble: None,
            until: now + SignedDuration::from_secs(letter.life_seconds()),
            created: now,
            updated: now,
        }
    }

    #[test]
    fn a_mail_is_tried_eight_times_within_about_a_day_each_wait_longer_and_moved_a_little() {
        let mut mail = Mail { until: Timestamp::MAX, ..queued(10) };
        let (mut now, mut waits) = (Timestamp::UNIX_EPOCH, Vec::new());
        loop {
            let (next, at) = mail.tried(now).failed(MailTrouble::Busy, now, 200);
            mail = next;
            let Some(at) = at else { break };
            waits.push(at.as_second() - now.as_second());
            now = at;
        }
        assert_eq!(waits, WAITS_SECONDS[1..], "the middle of the jitter is the wait itself");
        assert_eq!((mail.attempts, mail.state, mail.trouble), (8, MailState::GivenUp, Some(MailTrouble::Busy)));
        assert_eq!(mail.sealed, None, "what it said is gone");
        let at = |random| next_attempt(1, Timestamp::UNIX_EPOCH, random).unwrap().as_millisecond();
        assert_eq!((at(0), at(400), at(401)), (24_000, 36_000, 24_000));
    }

    #[test]
    fn a_code_is_not_sent_after_it_ended() {
        let (mut mail, mut now) = (queued(10), Timestamp::UNIX_EPOCH);
        let mut tries = 0;
        loop {
            let (next, at) = mail.tried(now).failed(MailTrouble::Timeout, now, 200);
            (mail, tries) = (next, tries + 1);
            let Some(at) = at else { break };
            now = at;
        }
        assert_eq!((tries, mail.state), (3, MailState::GivenUp), "at 0, 30 and 150 seconds");
        assert!(!mail.is_stale(now) && mail.is_stale(now + SignedDuration::from_secs(600)));
    }

    #[test]
    fn what_cannot_pass_is_given_up_at_once() {
        for trouble in MailTrouble::ALL {
            let (mail, next) = queued(10).tried(Timestamp::UNIX_EPOCH).failed(*trouble, Timestamp::UNIX_EPOCH, 7);
            assert_eq!(next.is_some(), trouble.may_pass(), "{trouble:?}");
            assert_eq!(mail.state == MailState::Queued, mail.sealed.is_some());
        }
    }

    #[test]
    fn r07_debug_output_holds_neither_codes_nor_links_nor_addresses() {
        let secret = "SECRET4711".to_owned();
        let letters = [
            Letter::SignInCode { code: secret.clone(), minutes: 1 },
            Letter::SignInLink { path: secret.clone(), minutes: 1 },
            Letter::PasswordReset { path: secret.clone(), minutes: 1 },
            Letter::EmailProof { code: secret, minutes: 1 },
        ];
        for letter in letters {
            assert!(!format!("{letter:?} {letter:#?}").contains("4711"), "{letter:?}");
        }
        let shown = format!("{:?}", queued(1));
        assert!(!shown.contains("ann@") && !shown.contains("c2VhbGVk"), "{shown}");
    }
}
