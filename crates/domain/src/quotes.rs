//! Quotes: what a change of a subscription comes to, held for its customer until a
//! deadline.
//!
//! A quote keeps the lines and amounts that the change itself came to when it was
//! looked at. Whoever accepts it has the change made by the same decision, and only
//! where that comes to the same again ([`Quoted::is_kept_by`]).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::features::{Interval, words};
use crate::ids::{
    CustomerId, InvoiceId, PriceId, ProductId, QuoteId, QuoteItemId, SubscriptionId, SubscriptionItemId, TestClockId,
    WebsiteId,
};
use crate::invoices::{InvoiceItem, Line};
use crate::periods::{self, Every};
use crate::refusals::{Obstacle, Refusal};
use crate::subscriptions::Period;

/// How long a quote stands whose amounts do not depend on the moment, in months
/// (Rebilly's definitions: the default is one month).
pub const LIFE_MONTHS: u32 = 1;
/// The most quotes of one subscription that can wait for an answer at once.
pub const MAX_OPEN_QUOTES: u32 = 20;

words! {
    /// Where a quote stands.
    QuoteState {
        /// It was only looked at.
        Draft = "draft",
        /// Its customer can accept it.
        Issued = "issued",
        /// Its customer accepted it: the change was made.
        Accepted = "accepted",
        /// Its customer did not want it.
        Rejected = "rejected",
        /// It was called off.
        Canceled = "canceled",
        /// Its deadline passed.
        Expired = "expired",
    }
    /// What happens when a quote is accepted.
    QuoteKind {
        /// The items of a subscription change.
        Change = "change",
        /// A subscription is brought back, or kept from its end.
        Reactivation = "reactivation",
    }
}

/// What a subscription is to consist of, one price at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedItem {
    /// Its id within the quote.
    pub id: QuoteItemId,
    /// The item of the subscription that it is to become; none for a new one, or the
    /// one with this price.
    pub item: Option<SubscriptionItemId>,
    /// The price.
    pub price: PriceId,
    /// How many.
    pub quantity: u64,
}

/// One line of what a quote comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedLine {
    /// The name of the product.
    pub name: String,
    /// What the customer reads.
    pub description: String,
    /// The price.
    pub price: Option<PriceId>,
    /// The product.
    pub product: Option<ProductId>,
    /// How many.
    pub quantity: u64,
    /// The amount of one, in minor units; none where tiers or a share of time make it.
    pub unit_amount_minor: Option<i64>,
    /// The whole line before discounts, in minor units; negative for a credit.
    pub amount_minor: i64,
    /// What is taken off it, in minor units; zero or more.
    pub discount_minor: i64,
    /// The time it is for.
    pub period: Period,
    /// Whether it settles a change within a period.
    pub proration: bool,
}

impl QuotedLine {
    /// A line of an invoice, with its product's name.
    pub fn of_line(line: &Line, name: String) -> Self {
        Self {
            name,
            description: line.description.clone(),
            price: line.price.clone(),
            product: line.product.clone(),
            quantity: line.quantity,
            unit_amount_minor: line.unit_amount_minor,
            amount_minor: line.amount_minor,
            discount_minor: line.discounted_minor(),
            period: line.period,
            proration: line.proration,
        }
    }

    /// What waits for the next invoice, with its product's name.
    pub fn of_item(item: &InvoiceItem, name: String) -> Self {
        Self {
            name,
            description: item.description.clone(),
            price: item.price.clone(),
            product: item.product.clone(),
            quantity: item.quantity,
            unit_amount_minor: item.unit_amount_minor,
            amount_minor: item.amount_minor,
            discount_minor: 0,
            period: item.period,
            proration: item.proration,
        }
    }

    /// What of it is agreed on: not its words, nor when the time begins that it is for.
    fn agreed(&self) -> (Option<&PriceId>, u64, i64, i64, bool) {
        (self.price.as_ref(), self.quantity, self.amount_minor, self.discount_minor, self.proration)
    }
}

/// Sums of lines, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// Before discounts.
    pub subtotal_minor: i64,
    /// What is taken off; zero or more.
    pub discount_minor: i64,
}

impl Sums {
    /// The sums of these lines.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a QuotedLine>) -> Self {
        let add = |sums: Self, line: &QuotedLine| Self {
            subtotal_minor: sums.subtotal_minor.saturating_add(line.amount_minor),
            discount_minor: sums.discount_minor.saturating_add(line.discount_minor),
        };
        lines.into_iter().fold(Self::default(), add)
    }

    /// After discounts.
    pub fn total_minor(self) -> i64 {
        self.subtotal_minor.saturating_sub(self.discount_minor)
    }
}

/// What a quote comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quoted {
    /// The currency.
    pub currency: Currency,
    /// What is charged for it: at once, or with the next invoice.
    pub lines: Vec<QuotedLine>,
    /// Whether that is invoiced at once.
    pub at_once: bool,
    /// What is to be paid at once, with the customer's balance, in minor units.
    pub due_minor: i64,
    /// What each further period comes to; none where there is none.
    pub recurring: Option<Sums>,
    /// When it takes effect, where it waits.
    pub waits_until: Option<Timestamp>,
    /// Whether the subscription is on trial afterwards.
    pub on_trial: bool,
    /// Whether a new period begins with it.
    pub restarts: bool,
    /// Whether the merchant settles unused time.
    pub prorated: bool,
}

impl Quoted {
    /// Whether what the change came to in the end is what was quoted: every line, what
    /// is paid at once, what recurs, and when it takes effect.
    pub fn is_kept_by(&self, made: &Self) -> bool {
        let agreed = |quoted: &Self| {
            let Self { currency, at_once, due_minor, recurring, waits_until, on_trial, restarts, .. } = quoted;
            (*currency, *at_once, *due_minor, *recurring, *waits_until, (*on_trial, *restarts))
        };
        let lines = |quoted: &Self| quoted.lines.len();
        agreed(self) == agreed(made)
            && lines(self) == lines(made)
            && self.lines.iter().zip(&made.lines).all(|(quoted, made)| quoted.agreed() == made.agreed())
    }

    /// Whether it depends on the moment: unused time becomes less by the second.
    pub fn is_momentary(&self) -> bool {
        self.lines.iter().any(|line| line.proration)
    }
}

/// Until when a quote stands that is issued at a time: a month, or `momentary_seconds`
/// where its amounts depend on the moment, and never beyond the running period, whose
/// `end` this is.
pub fn deadline(quoted: &Quoted, issued: Timestamp, end: Option<Timestamp>, momentary_seconds: i64) -> Timestamp {
    let issued = periods::whole_second(issued);
    let latest = if quoted.is_momentary() {
        periods::seconds_after(issued, momentary_seconds)
    } else {
        periods::after(issued, Every { interval: Interval::Month, count: LIFE_MONTHS })
    };
    end.map_or(latest, |end| latest.min(end))
}

/// What a change of a subscription comes to, and what its customer said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Its id.
    pub id: QuoteId,
    /// What happens when it is accepted.
    pub kind: QuoteKind,
    /// Who is asked.
    pub customer: CustomerId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Where it was asked for.
    pub website: WebsiteId,
    /// The test clock that counts.
    pub clock: Option<TestClockId>,
    /// Where it stands, but for a deadline that has passed: see [`Quote::standing`].
    pub state: QuoteState,
    /// What the subscription is to consist of.
    pub items: Vec<QuotedItem>,
    /// Whether the customer wants it at the end of the period, whatever the portal says.
    pub at_period_end: bool,
    /// From when unused time is counted.
    pub counted_from: Timestamp,
    /// What it comes to.
    pub quoted: Quoted,
    /// The invoice that was made when it was accepted.
    pub invoice: Option<InvoiceId>,
    /// Until when it can be accepted; none of a draft.
    pub expires: Option<Timestamp>,
    /// When it was issued.
    pub issued: Option<Timestamp>,
    /// When it was accepted.
    pub accepted: Option<Timestamp>,
    /// When it was rejected.
    pub rejected: Option<Timestamp>,
    /// When it was called off.
    pub canceled: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Quote {
    /// Where it stands at a time, whether or not its deadline was noted yet.
    pub fn standing(&self, now: Timestamp) -> QuoteState {
        let is_late = self.expires.is_some_and(|expires| expires <= now);
        if self.state == QuoteState::Issued && is_late { QuoteState::Expired } else { self.state }
    }

    /// The same with its standing at a time.
    #[must_use]
    pub fn as_of(self, now: Timestamp) -> Self {
        Self { state: self.standing(now), ..self }
    }

    /// Checks that it waits for an answer.
    ///
    /// # Errors
    /// [`Refusal::StateForbids`] with why it does not.
    pub fn check_open(&self, now: Timestamp) -> Result<(), Refusal> {
        let obstacle = match self.standing(now) {
            QuoteState::Issued => return Ok(()),
            QuoteState::Draft => Obstacle::QuoteDraft,
            QuoteState::Accepted => Obstacle::QuoteAccepted,
            QuoteState::Rejected => Obstacle::QuoteRejected,
            QuoteState::Canceled => Obstacle::QuoteCanceled,
            QuoteState::Expired => Obstacle::QuoteExpired,
        };
        Err(Refusal::StateForbids(obstacle))
    }

    /// A draft, given to its customer until a time.
    ///
    /// # Errors
    /// [`Refusal::StateForbids`] for what is no draft, as [`Quote::check_open`] says it;
    /// [`Obstacle::QuoteIssued`].
    pub fn issue(&self, expires: Timestamp, now: Timestamp) -> Result<Self, Refusal> {
        match self.state {
            QuoteState::Draft => {
                let state = QuoteState::Issued;
                Ok(Self { state, expires: Some(expires), issued: Some(now), updated: now, ..self.clone() })
            }
            QuoteState::Issued => Err(Refusal::StateForbids(Obstacle::QuoteIssued)),
            QuoteState::Accepted | QuoteState::Rejected | QuoteState::Canceled | QuoteState::Expired => {
                self.check_open(now).map(|()| self.clone())
            }
        }
    }

    /// Accepted by its customer, with the invoice that was made.
    ///
    /// # Errors
    /// As [`Quote::check_open`].
    pub fn accept(&self, invoice: Option<InvoiceId>, now: Timestamp) -> Result<Self, Refusal> {
        self.check_open(now)?;
        Ok(Self { state: QuoteState::Accepted, invoice, accepted: Some(now), updated: now, ..self.clone() })
    }

    /// Rejected by its customer.
    ///
    /// # Errors
    /// As [`Quote::check_open`].
    pub fn reject(&self, now: Timestamp) -> Result<Self, Refusal> {
        self.check_open(now)?;
        Ok(Self { state: QuoteState::Rejected, rejected: Some(now), updated: now, ..self.clone() })
    }

    /// Called off, because its subscription became another one.
    ///
    /// # Errors
    /// As [`Quote::check_open`].
    pub fn cancel(&self, now: Timestamp) -> Result<Self, Refusal> {
        self.check_open(now)?;
        Ok(Self { state: QuoteState::Canceled, canceled: Some(now), updated: now, ..self.clone() })
    }

    /// With its deadline noted; none where that has not passed, or no longer counts.
    pub fn expire(&self, now: Timestamp) -> Option<Self> {
        let is_late = self.state == QuoteState::Issued && self.standing(now) == QuoteState::Expired;
        is_late.then(|| Self { state: QuoteState::Expired, updated: now, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn line(amount_minor: i64, proration: bool) -> QuotedLine {
        let period = Period { start: at("2026-11-01T00:00:00Z"), end: at("2026-12-01T00:00:00Z") };
        QuotedLine {
            name: "Gold".into(),
            description: "1 × Gold".into(),
            price: Some(PriceId::stored("gold")),
            product: Some(ProductId::stored("prod")),
            quantity: 1,
            unit_amount_minor: Some(amount_minor),
            amount_minor,
            discount_minor: 0,
            period,
            proration,
        }
    }

    fn quoted(lines: Vec<QuotedLine>) -> Quoted {
        Quoted {
            currency: Currency::parse("eur").unwrap(),
            due_minor: Sums::of(&lines).total_minor(),
            lines,
            at_once: true,
            recurring: Some(Sums { subtotal_minor: 2_000, discount_minor: 0 }),
            waits_until: None,
            on_trial: false,
            restarts: false,
            prorated: true,
        }
    }

    fn draft() -> Quote {
        let created = at("2026-11-11T00:00:00Z");
        Quote {
            id: QuoteId::stored("qt_1"),
            kind: QuoteKind::Change,
            customer: CustomerId::stored("cus_1"),
            subscription: SubscriptionId::stored("sub_1"),
            website: WebsiteId::stored("web_1"),
            clock: None,
            state: QuoteState::Draft,
            items: Vec::new(),
            at_period_end: false,
            counted_from: created,
            quoted: quoted(vec![line(2_000, false)]),
            invoice: None,
            expires: None,
            issued: None,
            accepted: None,
            rejected: None,
            canceled: None,
            created,
            updated: created,
        }
    }

    const DAY: &str = "2026-11-12T00:00:00Z";
    const DEADLINE: &str = "2026-12-11T00:00:00Z";

    fn in_state(state: QuoteState) -> Quote {
        let now = at(DAY);
        let issued = draft().issue(at(DEADLINE), now).unwrap();
        match state {
            QuoteState::Draft => draft(),
            QuoteState::Issued => issued,
            QuoteState::Accepted => issued.accept(Some(InvoiceId::stored("in_1")), now).unwrap(),
            QuoteState::Rejected => issued.reject(now).unwrap(),
            QuoteState::Canceled => issued.cancel(now).unwrap(),
            QuoteState::Expired => issued.expire(at(DEADLINE)).unwrap(),
        }
    }

    #[test]
    fn each_step_is_open_from_its_own_states_alone() {
        let why = |state| match state {
            QuoteState::Draft => Some(Obstacle::QuoteDraft),
            QuoteState::Issued => None,
            QuoteState::Accepted => Some(Obstacle::QuoteAccepted),
            QuoteState::Rejected => Some(Obstacle::QuoteRejected),
            QuoteState::Canceled => Some(Obstacle::QuoteCanceled),
            QuoteState::Expired => Some(Obstacle::QuoteExpired),
        };
        let now = at("2026-11-13T00:00:00Z");
        let said = |went: Result<Quote, Refusal>| went.map(|quote| quote.state);
        let refused = |obstacle: Option<Obstacle>| Refusal::StateForbids(obstacle.unwrap());
        for state in QuoteState::ALL.iter().copied() {
            let quote = in_state(state);
            assert_eq!(quote.state, state);
            for (went, next) in [
                (quote.accept(None, now), QuoteState::Accepted),
                (quote.reject(now), QuoteState::Rejected),
                (quote.cancel(now), QuoteState::Canceled),
            ] {
                let expected = if state == QuoteState::Issued { Ok(next) } else { Err(refused(why(state))) };
                assert_eq!(said(went), expected, "{state:?}");
            }
            let expected = match state {
                QuoteState::Draft => Ok(QuoteState::Issued),
                QuoteState::Issued => Err(refused(Some(Obstacle::QuoteIssued))),
                other => Err(refused(why(other))),
            };
            assert_eq!(said(quote.issue(at(DEADLINE), now)), expected, "{state:?}");
            assert_eq!(quote.expire(now), None, "{state:?} before the deadline");
            let late = quote.expire(at(DEADLINE)).map(|quote| quote.state);
            assert_eq!(late, (state == QuoteState::Issued).then_some(QuoteState::Expired), "{state:?}");
        }
    }

    #[test]
    fn a_deadline_counts_from_its_second_on_whether_or_not_it_was_noted() {
        let quote = in_state(QuoteState::Issued);
        for (now, standing) in [
            (DAY, QuoteState::Issued),
            ("2026-12-10T23:59:59.999999Z", QuoteState::Issued),
            (DEADLINE, QuoteState::Expired),
            ("2027-01-01T00:00:00Z", QuoteState::Expired),
        ] {
            assert_eq!(quote.standing(at(now)), standing, "{now}");
            assert_eq!(quote.clone().as_of(at(now)).state, standing, "{now}");
        }
        let late = Err(Refusal::StateForbids(Obstacle::QuoteExpired));
        assert_eq!(quote.accept(None, at(DEADLINE)).map(drop), late);
        assert_eq!(quote.reject(at(DEADLINE)).map(drop), late);
        assert_eq!(in_state(QuoteState::Accepted).standing(at(DEADLINE)), QuoteState::Accepted);
    }

    #[test]
    fn what_depends_on_the_moment_stands_for_minutes_and_nothing_outlives_its_period() {
        let issued = at("2026-11-30T12:00:00.5Z");
        for (name, lines, end, expected) in [
            ("a whole period", vec![line(2_000, false)], None, "2026-12-30T12:00:00Z"),
            ("nothing at all", vec![], None, "2026-12-30T12:00:00Z"),
            (
                "a whole period, before the next one",
                vec![line(1, false)],
                Some("2026-12-01T00:00:00Z"),
                "2026-12-01T00:00:00Z",
            ),
            (
                "unused time",
                vec![line(-500, true), line(1_000, true)],
                Some("2026-12-01T00:00:00Z"),
                "2026-11-30T12:30:00Z",
            ),
            ("unused time at the end", vec![line(-5, true)], Some("2026-11-30T12:10:00Z"), "2026-11-30T12:10:00Z"),
        ] {
            assert_eq!(deadline(&quoted(lines), issued, end.map(at), 1_800), at(expected), "{name}");
        }
    }

    /// What is changed, and how.
    type Broken<'a> = (&'a str, &'a dyn Fn(&mut Quoted));

    #[test]
    fn a_quote_is_kept_by_the_same_amounts_alone() {
        let quote = quoted(vec![line(-500, true), line(1_000, true)]);
        let with = |change: &dyn Fn(&mut Quoted)| {
            let mut made = quote.clone();
            change(&mut made);
            quote.is_kept_by(&made)
        };
        assert!(with(&|_| {}));
        assert!(with(&|made| made.lines[0].description = "Other words".into()), "words are not agreed on");
        assert!(with(&|made| made.lines[1].period.start = at(DAY)), "nor when a period begins");
        let broken: [Broken<'_>; 11] = [
            ("another amount", &|made| made.lines[0].amount_minor = -499),
            ("another discount", &|made| made.lines[0].discount_minor = 1),
            ("another quantity", &|made| made.lines[0].quantity = 2),
            ("another price", &|made| made.lines[0].price = None),
            ("a whole line", &|made| made.lines[0].proration = false),
            ("one line less", &|made| drop(made.lines.pop())),
            ("more to pay", &|made| made.due_minor += 1),
            ("other periods", &|made| made.recurring = None),
            ("later", &|made| made.waits_until = Some(at(DEADLINE))),
            ("on trial", &|made| made.on_trial = true),
            ("not at once", &|made| made.at_once = false),
        ];
        for (name, change) in broken {
            assert!(!with(change), "{name}");
        }
    }

    #[test]
    fn sums_are_those_of_the_lines() {
        let mut lines = vec![line(-500, true), line(2_000, false)];
        lines[1].discount_minor = 300;
        let sums = Sums::of(&lines);
        assert_eq!((sums.subtotal_minor, sums.discount_minor, sums.total_minor()), (1_500, 300, 1_200));
        assert_eq!(Sums::of(&[]), Sums::default());
    }
}
