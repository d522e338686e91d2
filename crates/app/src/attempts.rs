//! How often somebody may try: counted in this process, in windows that begin with
//! the first attempt.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use billfold_domain::Refusal;
use jiff::Timestamp;

/// Windows remembered at a time; beyond it those that ended or hold least are
/// forgotten.
const MAX_WINDOWS: usize = 65_536;

/// How many attempts there may be in a window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    /// Attempts in a window.
    attempts: u32,
    /// Length of a window.
    window_seconds: i64,
}

impl Limit {
    /// So many attempts in a window of so many seconds.
    pub(crate) const fn new(attempts: u32, window_seconds: i64) -> Self {
        Self { attempts, window_seconds }
    }
}

/// Sign-ins with one user name from one network address.
pub(crate) const NAME_HERE: Limit = Limit { attempts: 10, window_seconds: 900 };
/// Sign-ins with one user name, wherever from.
pub(crate) const NAME_ANYWHERE: Limit = Limit { attempts: 50, window_seconds: 3_600 };
/// Sign-ins from one network address, whatever the user name.
pub(crate) const ADDRESS: Limit = Limit { attempts: 200, window_seconds: 900 };
/// Keys and tokens that are not good, from one network address.
pub(crate) const KEY_FAILURES: Limit = Limit { attempts: 100, window_seconds: 60 };
/// Requests for a new password, for one user name.
pub(crate) const RESETS: Limit = Limit { attempts: 10, window_seconds: 3_600 };

/// Mails that one network address asks for.
pub(crate) const MAILS: Limit = Limit { attempts: 60, window_seconds: 3_600 };
/// Codes that are not right, from one network address.
pub(crate) const CODES: Limit = Limit { attempts: 100, window_seconds: 900 };
/// Wrong codes in all, beyond which the operator is told.
pub(crate) const WRONG_CODES: Limit = Limit { attempts: 1_000, window_seconds: 3_600 };

#[derive(Clone, Copy, Debug)]
struct Window {
    ends: i64,
    used: u32,
}

/// The attempts of everybody. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attempts(Arc<Mutex<HashMap<String, Window>>>);

/// The network of an address, as attempts are counted: an IPv4 address as it is, of
/// an IPv6 address its /64, which one customer of a provider has whole.
pub(crate) fn network_text(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// The network of an address as a record keeps it: it leads to a provider's part of
/// a town, not to a household (an IPv4 /24, an IPv6 /48).
pub(crate) fn coarse(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let [a, b, c, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}::/48")
        }
    }
}

impl Attempts {
    /// Whether no window is remembered.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Refuses where a window is used up; counts nothing.
    pub(crate) fn check(&self, name: &str, limit: &Limit, now: Timestamp) -> Result<(), Refusal> {
        let now = now.as_second();
        let windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match windows.get(name) {
            Some(window) if window.ends > now && window.used >= limit.attempts => {
                let left = u32::try_from(window.ends - now).unwrap_or(u32::MAX);
                Err(Refusal::TooManyAttempts { retry_after_seconds: left.max(1) })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Counts an attempt.
    pub(crate) fn count(&self, name: &str, limit: &Limit, now: Timestamp) {
        let now = now.as_second();
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !windows.contains_key(name) {
            make_room(&mut windows, now);
        }
        let newest_end = now.saturating_add(limit.window_seconds);
        let window = windows.entry(name.to_owned()).or_insert(Window { ends: newest_end, used: 0 });
        // A window that ends later than a new one is left from before the clock was set back.
        if window.ends <= now || window.ends > newest_end {
            *window = Window { ends: newest_end, used: 0 };
        }
        window.used = window.used.saturating_add(1);
    }

    /// Counts an attempt in several windows, or refuses where one of them is used up.
    /// All attempts count, also good ones, until [`Self::forgive`].
    pub(crate) fn enter(&self, names: &[(String, Limit)], now: Timestamp) -> Result<(), Refusal> {
        for (name, limit) in names {
            self.check(name, limit, now)?;
        }
        for (name, limit) in names {
            self.count(name, limit, now);
        }
        Ok(())
    }

    /// Takes back the count of an attempt that was good.
    pub(crate) fn forgive(&self, names: &[(String, Limit)]) {
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, _) in names {
            if let Some(window) = windows.get_mut(name) {
                window.used = window.used.saturating_sub(1);
            }
        }
    }
}

/// Makes room for one more window: ended ones go first, then half of the others,
/// those with the fewest attempts.
fn make_room(windows: &mut HashMap<String, Window>, now: i64) {
    if windows.len() < MAX_WINDOWS {
        return;
    }
    windows.retain(|_, window| window.ends > now);
    if windows.len() < MAX_WINDOWS {
        return;
    }
    let mut used: Vec<u32> = windows.values().map(|window| window.used).collect();
    used.sort_unstable();
    let middle = used.get(used.len() / 2).copied().unwrap_or_default();
    let mut spare = windows.len() / 2;
    windows.retain(|_, window| {
        let goes = window.used <= middle && spare > 0;
        spare -= usize::from(goes);
        !goes
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: Limit = Limit { attempts: 2, window_seconds: 60 };

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn names(name: &str) -> Vec<(String, Limit)> {
        vec![(name.to_owned(), TWO)]
    }

    #[test]
    fn the_attempt_over_the_limit_is_refused_until_the_window_ends() {
        let attempts = Attempts::default();
        assert_eq!(attempts.enter(&names("a"), at(0)), Ok(()));
        assert_eq!(attempts.enter(&names("a"), at(59)), Ok(()));
        let refused = Err(Refusal::TooManyAttempts { retry_after_seconds: 1 });
        assert_eq!(attempts.enter(&names("a"), at(59)), refused);
        assert_eq!(attempts.enter(&names("b"), at(59)), Ok(()));
        assert_eq!(attempts.enter(&names("a"), at(60)), Ok(()));
    }

    #[test]
    fn good_attempts_do_not_use_up_a_window() {
        let attempts = Attempts::default();
        for _ in 0..10 {
            assert_eq!(attempts.enter(&names("a"), at(0)), Ok(()));
            attempts.forgive(&names("a"));
        }
    }

    #[test]
    fn l07_one_network_is_one_bucket() {
        let text = |address: &str| network_text(address.parse().unwrap());
        assert_eq!(text("2001:db8::1"), text("2001:0db8:0000:0000:ffff::9"));
        assert_ne!(text("2001:db8::1"), text("2001:db8:0:1::1"));
        assert_eq!(text("::ffff:192.0.2.1"), text("192.0.2.1"));
        assert_ne!(text("192.0.2.1"), text("192.0.2.2"));
    }

    #[test]
    fn memory_is_bounded_and_the_busiest_are_remembered() {
        let attempts = Attempts::default();
        for _ in 0..2 {
            attempts.count("busy", &TWO, at(0));
        }
        for index in 0..MAX_WINDOWS + 1_000 {
            attempts.count(&index.to_string(), &TWO, at(0));
        }
        assert!(attempts.0.lock().unwrap().len() <= MAX_WINDOWS);
        assert!(attempts.check("busy", &TWO, at(0)).is_err());
    }
}
