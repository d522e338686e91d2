//! Signing in by e-mail: attempts with a code, and how many of them there may be.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CustomerId, PortalId};
use crate::refusals::Refusal;

/// Digits of a code (QUALITY L-03).
pub const CODE_DIGITS: usize = 8;
/// How long a code works, in minutes.
pub const CODE_LIFE_MINUTES: u32 = 10;
/// How long an attempt lives, in seconds.
pub const CODE_LIFE_SECONDS: i64 = 60 * 10;
/// How often one code is compared with what somebody typed.
pub const MAX_TRIES: u32 = 5;
/// Mails to one address in an hour (QUALITY L-05).
pub const MAX_MAILS_AN_HOUR: usize = 3;
/// Mails to one address in a day.
pub const MAX_MAILS_A_DAY: usize = 10;
/// Wrong codes for one address in a day. Beyond that its mails have a link in place
/// of a code, so that whoever guesses locks nobody out.
pub const MAX_WRONG_A_DAY: usize = 20;
/// Customers of one address among whom a person can choose.
pub const MAX_CHOICES: u32 = 20;

const HOUR_SECONDS: i64 = 3_600;
const DAY_SECONDS: i64 = 24 * HOUR_SECONDS;

words! {
    /// What an attempt is for.
    CodePurpose {
        /// To sign in with a code.
        SignIn = "sign_in",
        /// To sign in with a link of a mail.
        Link = "link",
        /// To show again who one is.
        Confirm = "confirm",
        /// To get a new password.
        Reset = "reset",
        /// To show that a new address of a customer is its own.
        Email = "email",
    }
    /// How far an attempt is.
    CodeStage {
        /// Its code was not given yet.
        Waiting = "waiting",
        /// The address is proven; which of its customers it is, is not said yet.
        Proven = "proven",
    }
}

/// An attempt to show that an e-mail address is one's own. There is one for known
/// and for unknown addresses alike; it says nowhere which it is (QUALITY L-06).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInCode {
    /// SHA-256 of what the browser keeps, in hexadecimal, or of a mail's link; for a
    /// confirmation the session's id.
    pub id: String,
    /// What it is for.
    pub purpose: CodePurpose,
    /// The portal.
    pub portal: PortalId,
    /// The address as it was typed.
    pub email: String,
    /// The budget that it counts against.
    pub budget: String,
    /// Whose proof it is to be, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// The language of the page.
    pub locale: String,
    /// The code's check value under the server's secret; none until it is sent, which
    /// for unknown addresses it never is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// How often a code was compared.
    pub tries: u32,
    /// How far it is.
    pub stage: CodeStage,
    /// When it ends.
    #[serde(with = "crate::stored::time")]
    pub expires: Timestamp,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}

impl std::fmt::Debug for SignInCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignInCode").field("purpose", &self.purpose).field("tries", &self.tries).finish_non_exhaustive()
    }
}

impl SignInCode {
    /// Whether it waits for its code, and lives.
    pub fn is_waiting(&self, now: Timestamp) -> bool {
        self.stage == CodeStage::Waiting && now < self.expires
    }

    /// Whether one more code can be compared with its own.
    pub fn can_be_tried(&self, now: Timestamp) -> bool {
        self.is_waiting(now) && self.tries < MAX_TRIES
    }

    /// Whether its address is proven, and a customer is to be chosen.
    pub fn is_proven(&self, now: Timestamp) -> bool {
        self.stage == CodeStage::Proven && now < self.expires
    }
}

/// What an e-mail address has used up of late, whether it is known or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInBudget {
    /// A check value of the address ([`canonical`]) under the server's secret.
    pub id: String,
    /// When mails were sent to it, for a day.
    pub mails: Vec<Timestamp>,
    /// When wrong codes were given for it, for a day.
    pub wrong: Vec<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl SignInBudget {
    /// Nothing used up.
    pub fn new(id: &str, now: Timestamp) -> Self {
        Self { id: id.to_owned(), mails: Vec::new(), wrong: Vec::new(), created: now, updated: now }
    }

    /// The same without what is a day old.
    #[must_use]
    pub fn at(mut self, now: Timestamp) -> Self {
        self.mails.retain(|at| seconds_since(*at, now) < DAY_SECONDS);
        self.wrong.retain(|at| seconds_since(*at, now) < DAY_SECONDS);
        self.updated = now;
        self
    }

    /// Takes one mail.
    ///
    /// # Errors
    /// [`Refusal::TooManyAttempts`] with the time until there is one again.
    pub fn take_mail(&mut self, now: Timestamp) -> Result<(), Refusal> {
        let wait = |limit: usize, window: i64| {
            let within: Vec<Timestamp> =
                self.mails.iter().copied().filter(|at| seconds_since(*at, now) < window).collect();
            // The oldest of the last `limit` has to leave the window.
            let first = within.len().checked_sub(limit).and_then(|at| within.get(at))?;
            Some(window.saturating_sub(seconds_since(*first, now)))
        };
        let waits = [wait(MAX_MAILS_AN_HOUR, HOUR_SECONDS), wait(MAX_MAILS_A_DAY, DAY_SECONDS)];
        if let Some(seconds) = waits.into_iter().flatten().max() {
            let retry_after_seconds = u32::try_from(seconds.max(1)).unwrap_or(u32::MAX);
            return Err(Refusal::TooManyAttempts { retry_after_seconds });
        }
        self.mails.push(now);
        Ok(())
    }

    /// Whether wrong codes are used up.
    pub fn is_guessed_out(&self) -> bool {
        self.wrong.len() >= MAX_WRONG_A_DAY
    }

    /// Counts a code as wrong before it is compared; answers whether it may be.
    pub fn take_try(&mut self, now: Timestamp) -> bool {
        let may = !self.is_guessed_out();
        if may {
            self.wrong.push(now);
        }
        may
    }

    /// Takes back the count of a code that was right.
    pub fn give_back(&mut self, at: Timestamp) {
        if let Some(place) = self.wrong.iter().position(|wrong| *wrong == at) {
            self.wrong.remove(place);
        }
    }
}

fn seconds_since(at: Timestamp, now: Timestamp) -> i64 {
    now.as_second().saturating_sub(at.as_second())
}

/// The one form of an e-mail address that its budget is kept under: whoever spells
/// it otherwise gets no more mails or guesses (QUALITY L-07). It is for counting
/// alone: who `a.b+c@x.test` is, is not for us to say.
pub fn canonical(email: &str) -> String {
    let email = email.trim();
    let (local, host) = email.rsplit_once('@').unwrap_or((email, ""));
    let local = local.split('+').next().unwrap_or_default().replace('.', "");
    let local = if local.is_ascii() { local.to_lowercase() } else { plain_text(&local) };
    format!("{local}@{}", ascii_host(host).unwrap_or_else(|| host.to_lowercase()))
}

/// Text beyond ASCII as Unicode's compatibility forms and case leave it. The mapping
/// of international host names (UTS 46) does both.
fn plain_text(local: &str) -> String {
    let words: String = local.chars().filter(|c| !c.is_ascii() || c.is_ascii_alphanumeric()).collect();
    ascii_host(&words).unwrap_or_else(|| local.to_lowercase())
}

/// A host in lower-case ASCII, international names in their `xn--` form.
fn ascii_host(host: &str) -> Option<String> {
    match url::Host::parse(host.trim_end_matches('.')) {
        Ok(url::Host::Domain(name)) => Some(name),
        Ok(url::Host::Ipv4(_) | url::Host::Ipv6(_)) | Err(_) => None,
    }
}

/// The spellings, without the case of ASCII letters, under which the customers of a
/// typed address are looked for.
pub fn spellings(email: &str) -> Vec<String> {
    let email = email.trim();
    let mut out = vec![email.to_ascii_lowercase(), email.to_lowercase()];
    if let Some((local, host)) = email.rsplit_once('@')
        && let Some(host) = ascii_host(host)
    {
        out.push(format!("{}@{host}", local.to_ascii_lowercase()));
    }
    out.sort();
    out.dedup();
    out
}

/// The digits of what somebody typed for a code; none when it is no code. Blanks
/// and dashes between them are people's own.
pub fn digits(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(CODE_DIGITS + 1).collect();
    (digits.len() == CODE_DIGITS && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_795_219_200 + second).unwrap()
    }

    #[test]
    fn l07_an_address_has_one_budget_however_it_is_spelled() {
        for (one, others) in [
            (
                "ada@lovelace.example",
                &[
                    "ADA@lovelace.example",
                    " Ada@LOVELACE.example ",
                    "a.d.a@lovelace.example",
                    "ada+1@lovelace.example",
                    "a.da+b+c@Lovelace.Example",
                    "ada@lovelace.example.",
                    "ａｄａ@lovelace.example",
                    "ada@ｌovelace.example",
                ][..],
            ),
            (
                "ada@bücher.example",
                &["ada@BÜCHER.example", "ada@xn--bcher-kva.example", "ada@bu\u{308}cher.example"][..],
            ),
            ("josé@x.example", &["JOSÉ@x.example", "jose\u{301}@x.example", "jo.sé+9@X.example"][..]),
        ] {
            for other in others {
                assert_eq!(canonical(other), canonical(one), "{other:?}");
            }
        }
        for (one, other) in
            [("ada@a.example", "ada@b.example"), ("ada@a.example", "eda@a.example"), ("ü@a.example", "u@a.example")]
        {
            assert_ne!(canonical(one), canonical(other));
        }
        for odd in ["", "@", "a@", "@b", "+@x.example", "\u{0}@\u{0}", "é\u{200d}@..", "a@b@c"] {
            // Whatever is typed has a budget.
            assert!(canonical(odd).contains('@'), "{odd:?}");
        }
    }

    #[test]
    fn customers_are_looked_for_under_each_spelling_of_their_address() {
        assert_eq!(spellings(" Ada@Lovelace.example"), ["ada@lovelace.example"]);
        assert_eq!(
            spellings("Ada@BÜCHER.example"),
            ["ada@bÜcher.example", "ada@bücher.example", "ada@xn--bcher-kva.example"]
        );
        assert_eq!(spellings("a.d+a@x.example"), ["a.d+a@x.example"], "another mailbox than ada@");
    }

    #[test]
    fn a_code_is_eight_digits_however_they_are_set_apart() {
        for good in ["12345678", "1234 5678", " 12-34-56-78 ", "1234\u{a0}5678"] {
            assert_eq!(digits(good).as_deref(), Some("12345678"), "{good:?}");
        }
        for bad in ["", "1234567", "123456789", "1234567a", "１２３４５６７８", "12345678901234567890"] {
            assert_eq!(digits(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn l05_an_address_gets_three_mails_an_hour_and_ten_a_day() {
        let mut budget = SignInBudget::new("b", at(0));
        for second in [0, 10, 20] {
            assert_eq!(budget.take_mail(at(second)), Ok(()));
        }
        assert_eq!(budget.take_mail(at(30)), Err(Refusal::TooManyAttempts { retry_after_seconds: 3_570 }));
        assert_eq!(budget.take_mail(at(3_599)), Err(Refusal::TooManyAttempts { retry_after_seconds: 1 }));
        assert_eq!(budget.take_mail(at(3_600)), Ok(()), "the first of them is an hour old");
        let mut budget = SignInBudget::new("b", at(0));
        let sent = (0..24 * 60).filter(|minute| budget.take_mail(at(minute * 60)).is_ok()).count();
        assert_eq!(sent, 10);
        budget = budget.at(at(DAY_SECONDS));
        assert_eq!((budget.take_mail(at(DAY_SECONDS)), budget.mails.len()), (Ok(()), 10), "the first is forgotten");
    }

    #[test]
    fn l05_twenty_codes_a_day_may_be_wrong_and_right_ones_do_not_count() {
        let mut budget = SignInBudget::new("b", at(0));
        for second in 0..20 {
            assert!(budget.take_try(at(second)));
            budget.give_back(at(second));
        }
        for second in 0..20 {
            assert!(budget.take_try(at(second)));
        }
        assert!(!budget.take_try(at(21)) && budget.is_guessed_out());
        budget = budget.at(at(DAY_SECONDS));
        assert!(budget.take_try(at(DAY_SECONDS)), "a day later the first is forgotten");
    }
}
