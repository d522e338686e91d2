//! The rate limiter of an organization: so many requests in a window that starts with the first.
//!
//! It counts in this process only. Time is an argument, in seconds since 1970.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

/// Requests of a test-mode organization in a window.
pub const TEST_REQUESTS: u32 = 3_000;
/// Requests of a live-mode organization in a window.
pub const LIVE_REQUESTS: u32 = 30_000;
/// Length of a window.
pub const WINDOW_SECONDS: u32 = 600;
/// Organizations remembered at a time; beyond it those that used least are forgotten.
pub const ORGANIZATIONS_MAX: usize = SHARDS * SHARD_ENTRIES_MAX;

const SHARDS: usize = 16;
const SHARD_ENTRIES_MAX: usize = 4_096;

/// What organizations may use; the default is what the constants of this module say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimits {
    /// Requests of a test-mode organization in a window.
    pub test_requests: u32,
    /// Requests of a live-mode organization in a window.
    pub live_requests: u32,
    /// Length of a window.
    pub window_seconds: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self { test_requests: TEST_REQUESTS, live_requests: LIVE_REQUESTS, window_seconds: WINDOW_SECONDS }
    }
}

/// What the limiter says about one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the request may run.
    pub allowed: bool,
    /// Requests in a window.
    pub limit: u32,
    /// Requests left in this window.
    pub remaining: u32,
    /// Length of a window.
    pub window_seconds: u32,
    /// When the window ends, in seconds since 1970.
    pub reset_epoch_seconds: i64,
    /// Until the window ends; at least 1.
    pub retry_after_seconds: u32,
}

/// Counts the requests of organizations.
#[derive(Debug)]
pub struct RateLimiter {
    limits: Option<RateLimits>,
    hasher: RandomState,
    shards: [Mutex<HashMap<Box<str>, Window>>; SHARDS],
}

#[derive(Clone, Copy, Debug)]
struct Window {
    ends: i64,
    used: u32,
}

impl RateLimiter {
    /// A limiter with these limits for [`RateLimiter::check_organization`]; `None`: it is off.
    #[must_use]
    pub fn new(limits: Option<RateLimits>) -> Self {
        Self { limits, hasher: RandomState::new(), shards: std::array::from_fn(|_| Mutex::default()) }
    }

    /// Counts a request of an organization, by its mode; `None` when the limiter is off.
    pub fn check_organization(&self, organization: &str, is_live: bool, now_seconds: i64) -> Option<Verdict> {
        let limits = self.limits?;
        let limit = if is_live { limits.live_requests } else { limits.test_requests };
        Some(self.check(organization, limit, limits.window_seconds, now_seconds))
    }

    /// Counts a request under a limit of its own. A request that is refused is not counted.
    pub fn check(&self, key: &str, limit: u32, window_seconds: u32, now_seconds: i64) -> Verdict {
        let length = i64::from(window_seconds.max(1));
        let mut windows = self.shard(key).lock().unwrap_or_else(PoisonError::into_inner);
        let window = match windows.get_mut(key) {
            Some(window) => window,
            None => {
                make_room(&mut windows, now_seconds);
                windows.entry(Box::from(key)).or_insert(Window { ends: i64::MIN, used: 0 })
            }
        };
        // A window that ends later than a new one would is left from before the clock was set back.
        let newest_end = now_seconds.saturating_add(length);
        if window.ends <= now_seconds || window.ends > newest_end {
            *window = Window { ends: newest_end, used: 0 };
        }
        let allowed = window.used < limit;
        window.used += u32::from(allowed);
        Verdict {
            allowed,
            limit,
            remaining: limit.saturating_sub(window.used),
            window_seconds,
            reset_epoch_seconds: window.ends,
            retry_after_seconds: u32::try_from(window.ends - now_seconds).unwrap_or(window_seconds),
        }
    }

    fn shard(&self, key: &str) -> &Mutex<HashMap<Box<str>, Window>> {
        let [first, ..] = self.hasher.hash_one(key).to_le_bytes();
        &self.shards[usize::from(first) % SHARDS]
    }
}

/// Makes room for one more window: ended ones go first, then the least used.
fn make_room(windows: &mut HashMap<Box<str>, Window>, now_seconds: i64) {
    if windows.len() < SHARD_ENTRIES_MAX {
        return;
    }
    windows.retain(|_, window| window.ends > now_seconds);
    if windows.len() < SHARD_ENTRIES_MAX {
        return;
    }
    let least = windows.iter().min_by_key(|(_, window)| window.used).map(|(key, _)| key.clone());
    if let Some(key) = least {
        windows.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn o01_the_request_over_the_limit_is_refused_until_the_window_ends() {
        let limiter = RateLimiter::new(None);
        for left in (0..3).rev() {
            let verdict = limiter.check("org", 3, 600, 1_000);
            assert!(verdict.allowed);
            assert_eq!((verdict.remaining, verdict.reset_epoch_seconds), (left, 1_600));
        }
        let refused = limiter.check("org", 3, 600, 1_599);
        assert!(!refused.allowed);
        assert_eq!((refused.remaining, refused.retry_after_seconds), (0, 1));
        let next = limiter.check("org", 3, 600, 1_600);
        assert!(next.allowed);
        assert_eq!((next.remaining, next.reset_epoch_seconds), (2, 2_200));
    }

    #[test]
    fn t04_organizations_are_counted_apart() {
        let limiter = RateLimiter::new(None);
        assert!(limiter.check("a", 1, 600, 0).allowed);
        assert!(!limiter.check("a", 1, 600, 0).allowed);
        assert!(limiter.check("b", 1, 600, 0).allowed);
    }

    #[test]
    fn o02_the_limit_is_exact_under_threads() {
        let limiter = RateLimiter::new(Some(RateLimits::default()));
        let allowed: usize = std::thread::scope(|scope| {
            let count = || {
                (0..1_000).filter(|_| limiter.check_organization("org", false, 5).is_some_and(|v| v.allowed)).count()
            };
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(count)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(allowed, 3_000);
    }

    #[test]
    fn the_limit_follows_the_mode_and_an_absent_limit_is_no_limit() {
        let limiter = RateLimiter::new(Some(RateLimits::default()));
        assert_eq!(limiter.check_organization("a", false, 0).unwrap().limit, TEST_REQUESTS);
        assert_eq!(limiter.check_organization("b", true, 0).unwrap().limit, LIVE_REQUESTS);
        assert_eq!(RateLimiter::new(None).check_organization("a", true, 0), None);
    }

    #[test]
    fn memory_is_bounded_and_the_busiest_are_remembered() {
        let limiter = RateLimiter::new(None);
        for _ in 0..5 {
            limiter.check("busy", 5, 600, 0);
        }
        for index in 0..ORGANIZATIONS_MAX + 1_000 {
            limiter.check(&index.to_string(), 5, 600, 0);
        }
        let held: usize = limiter.shards.iter().map(|shard| shard.lock().unwrap().len()).sum();
        assert!(held <= ORGANIZATIONS_MAX);
        assert!(!limiter.check("busy", 5, 600, 0).allowed);
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_lock_anybody_out() {
        let limiter = RateLimiter::new(None);
        limiter.check("a", 1, 600, 1_000_000);
        assert!(limiter.check("a", 1, 600, 0).allowed);
    }
}
