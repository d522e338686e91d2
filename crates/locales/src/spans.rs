//! Stretches of time, and amounts for each of them.

use billfold_domain::features::Interval;
use billfold_domain::periods::Every;

use crate::{Arg, Locale};

impl Locale {
    /// A stretch of time: `3 months`.
    pub fn span(self, every: Every) -> String {
        let count = [("count", Arg::from(every.count))];
        match every.interval {
            Interval::Day => self.tell("days", &count),
            Interval::Week => self.tell("weeks", &count),
            Interval::Month => self.tell("months", &count),
            Interval::Year => self.tell("years", &count),
        }
    }

    /// An amount for each stretch of time: `€10.00 per month`; once where there is none.
    pub fn per(self, amount: &str, every: Option<Every>) -> String {
        let parts = [("amount", Arg::from(amount))];
        match every {
            None => self.tell("price-once", &parts),
            Some(Every { interval: Interval::Day, count: 1 }) => self.tell("price-daily", &parts),
            Some(Every { interval: Interval::Week, count: 1 }) => self.tell("price-weekly", &parts),
            Some(Every { interval: Interval::Month, count: 1 }) => self.tell("price-monthly", &parts),
            Some(Every { interval: Interval::Year, count: 1 }) => self.tell("price-yearly", &parts),
            Some(every) => {
                let [amount] = parts;
                self.tell("price-every", &[amount, ("interval", self.span(every).into())])
            }
        }
    }

    /// Something with how many of it: `Gold`, or `2 × Gold`.
    pub fn counted(self, name: &str, quantity: u64) -> String {
        if quantity == 1 {
            return name.to_owned();
        }
        self.tell("plans-counted", &[("count", Arg::Text(self.number(quantity))), ("plan", name.into())])
    }
}
