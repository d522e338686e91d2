//! Where randomness comes from.

use std::cell::RefCell;

use ring::rand::SecureRandom as _;

/// Fills bytes that nobody can foretell.
pub trait Random: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// How much randomness is asked for at a time, in bytes: a call to the system for
/// every request's id would cost more than the rest of the id.
const STOCK_BYTES: usize = 4_096;

/// The operating system's generator.
#[derive(Clone)]
pub struct SystemRandom {
    system: ring::rand::SystemRandom,
}

/// Bytes that were asked for and not handed out yet.
struct Stock {
    bytes: [u8; STOCK_BYTES],
    used: usize,
}

thread_local! {
    /// Each thread has its own, so that none waits for another one.
    static STOCK: RefCell<Stock> = const { RefCell::new(Stock { bytes: [0; STOCK_BYTES], used: STOCK_BYTES }) };
}

impl SystemRandom {
    /// The operating system's generator.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness comes in")]
    pub fn new() -> Self {
        Self { system: ring::rand::SystemRandom::new() }
    }

    /// A process without randomness must not hand out keys: it ends here, before
    /// it does.
    fn ask(&self, bytes: &mut [u8]) {
        if self.system.fill(bytes).is_err() {
            tracing::error!("the operating system gives no randomness");
            std::process::abort();
        }
    }

    fn hand_out(&self, stock: &mut Stock, bytes: &mut [u8]) {
        if STOCK_BYTES - stock.used < bytes.len() {
            self.ask(&mut stock.bytes);
            stock.used = 0;
        }
        let (from, to) = (stock.used, stock.used + bytes.len());
        stock.used = to;
        let handed = &mut stock.bytes[from..to];
        bytes.copy_from_slice(handed);
        handed.fill(0);
    }
}

impl Default for SystemRandom {
    fn default() -> Self {
        Self::new()
    }
}

impl Random for SystemRandom {
    /// No byte is handed out twice, and what was handed out is kept no longer. What a thread
    /// leaves when it ends was never handed out.
    fn fill(&self, bytes: &mut [u8]) {
        if bytes.len() > STOCK_BYTES {
            return self.ask(bytes);
        }
        STOCK.with_borrow_mut(|stock| self.hand_out(stock, bytes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_randomness_is_handed_out_twice() {
        let random = SystemRandom::new();
        let mut seen = std::collections::HashSet::new();
        for _ in 0..1_000 {
            let mut bytes = [0; 24];
            random.fill(&mut bytes);
            assert!(seen.insert(bytes));
        }
        let mut large = vec![0; STOCK_BYTES + 1];
        random.fill(&mut large);
        assert!(large.iter().any(|byte| *byte != 0));
        STOCK.with_borrow(|stock| {
            assert!(stock.bytes[..stock.used].iter().all(|byte| *byte == 0), "what was handed out is gone");
        });
    }
}
