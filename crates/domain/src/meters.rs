//! Meters: what counts the usage of metered prices.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CustomerId, MeterId};
use crate::prices::{Price, UsageCount};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};
use crate::units::Units;

/// How far in the past reported usage can be, in seconds (Stripe's API: 35 days).
pub const MAX_PAST_SECONDS: i64 = 35 * 86_400;
/// How far ahead reported usage can be, in seconds (Stripe's API: 5 minutes).
pub const MAX_AHEAD_SECONDS: i64 = 5 * 60;
/// For how long after its report an identifier stands for one report alone, and the
/// report can be taken back, in seconds (Stripe's API: 24 hours).
pub const IDENTIFIER_SECONDS: i64 = 86_400;
/// Where a report names its customer unless the meter says otherwise (Stripe's API).
pub const CUSTOMER_KEY: &str = "stripe_customer_id";
/// Where a report has its value unless the meter says otherwise (Stripe's API).
pub const VALUE_KEY: &str = "value";

words! {
    /// How the reports of a time are counted.
    Formula {
        /// How many there are.
        Count = "count",
        /// The value of the last one.
        Last = "last",
        /// Their values together.
        Sum = "sum",
    }
    /// Whether a meter takes reports.
    MeterState {
        /// It does.
        Active = "active",
        /// It does not.
        Inactive = "inactive",
    }
    /// The time that one report is about, where it is not a moment.
    TimeWindow {
        /// A day.
        Day = "day",
        /// An hour.
        Hour = "hour",
    }
}

impl TimeWindow {
    /// Its length in seconds.
    pub fn seconds(self) -> i64 {
        match self {
            Self::Day => 86_400,
            Self::Hour => 3_600,
        }
    }
}

/// What counts usage: the reports of one name, added up in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meter {
    /// Its id.
    pub id: MeterId,
    /// The merchant's name for it.
    pub name: String,
    /// The name of its reports, which no other active meter has.
    pub event_name: String,
    /// How they are counted.
    pub formula: Formula,
    /// Where a report names its customer.
    pub customer_key: String,
    /// Where a report has its value.
    pub value_key: String,
    /// The time that one report is about; none for a moment. It is noted, and counts
    /// nothing.
    pub window: Option<TimeWindow>,
    /// Whether it takes reports.
    pub state: MeterState,
    /// When it was switched off; none while it is on.
    pub deactivated: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Meter {
    /// The meter on or off.
    ///
    /// # Errors
    /// [`Obstacle::MeterActive`], [`Obstacle::MeterInactive`] where it is so already.
    pub fn switched(&self, on: bool, now: Timestamp) -> Result<Self, Refusal> {
        let (state, obstacle) = match on {
            true => (MeterState::Active, Obstacle::MeterActive),
            false => (MeterState::Inactive, Obstacle::MeterInactive),
        };
        if self.state == state {
            return Err(Refusal::StateForbids(obstacle));
        }
        Ok(Self { state, deactivated: (!on).then_some(now), updated: now, ..self.clone() })
    }

    /// How it counts for a price: what the price says of it counts before what the
    /// meter does.
    pub fn formula_for(&self, price: &Price) -> Formula {
        match price.usage_count {
            Some(UsageCount::Last) => Formula::Last,
            Some(UsageCount::Sum) if self.formula != Formula::Count => Formula::Sum,
            Some(UsageCount::Sum) | None => self.formula,
        }
    }
}

/// One report of usage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The meter that counts it.
    pub meter: MeterId,
    /// Whose usage it is.
    pub customer: CustomerId,
    /// When the usage was, in seconds of Unix time.
    pub at_second: i64,
    /// How much.
    pub units: Units,
    /// What tells it from others, for [`IDENTIFIER_SECONDS`].
    pub identifier: String,
    /// Its place among reports of the same second.
    pub place: String,
    /// When it came in, in microseconds of Unix time, by the real clock.
    pub received_us: i64,
}

/// Holds the time of a report to what can be reported at a time.
///
/// # Errors
/// [`Rule::OutOfRange`] on [`Field::ReportTime`].
pub fn check_time(at: Timestamp, now: Timestamp) -> Result<(), Fault> {
    let of = |seconds: i64| now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now).as_second();
    let (min, max) = (of(-MAX_PAST_SECONDS), of(MAX_AHEAD_SECONDS));
    if (min..=max).contains(&at.as_second()) {
        return Ok(());
    }
    Err(Fault::new(Field::ReportTime, Rule::OutOfRange { min, max }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meter(formula: Formula) -> Meter {
        Meter {
            id: MeterId::stored("mtr_1"),
            name: "Calls".into(),
            event_name: "calls".into(),
            formula,
            customer_key: CUSTOMER_KEY.into(),
            value_key: VALUE_KEY.into(),
            window: None,
            state: MeterState::Active,
            deactivated: None,
            created: Timestamp::UNIX_EPOCH,
            updated: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn usage_can_be_reported_for_the_last_35_days_and_5_minutes_ahead() {
        let now = "2026-11-21T12:00:00Z".parse::<Timestamp>().unwrap();
        for (seconds, fits) in
            [(0, true), (300, true), (301, false), (-35 * 86_400, true), (-35 * 86_400 - 1, false), (86_400, false)]
        {
            let at = now + SignedDuration::from_secs(seconds);
            assert_eq!(check_time(at, now).is_ok(), fits, "{seconds}");
        }
    }

    #[test]
    fn a_meter_is_switched_off_and_on_once_each() {
        let on = meter(Formula::Sum);
        let later = Timestamp::from_second(60).unwrap();
        let off = on.switched(false, later).unwrap();
        assert_eq!((off.state, off.deactivated, off.updated), (MeterState::Inactive, Some(later), later));
        assert_eq!(off.switched(false, later), Err(Refusal::StateForbids(Obstacle::MeterInactive)));
        let again = off.switched(true, later).unwrap();
        assert_eq!((again.state, again.deactivated), (MeterState::Active, None));
        assert_eq!(on.switched(true, later), Err(Refusal::StateForbids(Obstacle::MeterActive)));
    }
}
