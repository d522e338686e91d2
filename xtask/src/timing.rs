//! Whether the time of a refusal tells how much of a key was right (QUALITY A-03).
//!
//! Wrong keys that share 0, 8, 16 and 31 characters with a right one are sent in turns.
//! The times of each two kinds are compared by the test of Mann and Whitney, which asks
//! nothing of how times are spread.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::say;
use crate::server::{Server, build, free_port};

/// How many characters of the secret are right in each kind of wrong key.
const SHARED: [usize; 4] = [0, 8, 16, 31];
/// Requests of each kind before the first that counts.
const WARM_UP: u32 = 200;
/// Below this chance two kinds are told apart.
const CHANCE_MIN: f64 = 0.01;
/// How far medians may lie apart, as a part of the larger.
const MEDIAN_SPREAD_MAX: f64 = 0.01;
const ANSWER_BYTES_MAX: usize = 16 * 1024;

/// Measures and prints.
///
/// # Errors
/// What could not be measured, or that kinds are told apart.
pub(crate) fn run(requests: u32) -> Result<(), String> {
    let program = build()?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let key = key(&program, folder.path())?;
    let port = free_port()?;
    let arguments = ["serve", "--data", &folder.path().display().to_string(), "--listen", &format!("127.0.0.1:{port}")];
    let server = Server::start(&program, &arguments.map(str::to_owned), port, "/readyz")?;
    let wrong = SHARED.map(|shared| wrong_key(&key, shared));
    let mut line = TcpStream::connect(("127.0.0.1", server.port)).map_err(|error| error.to_string())?;
    line.set_nodelay(true).map_err(|error| error.to_string())?;
    let mut times: [Vec<u64>; SHARED.len()] = Default::default();
    let each = requests / 4;
    let mut order = Order(1);
    for round in 0..each.saturating_add(WARM_UP) {
        // Each kind comes equally often at each place of a round.
        for kind in order.next() {
            let took_ns = ask(&mut line, &wrong[kind])?;
            if round >= WARM_UP {
                times[kind].push(took_ns);
            }
        }
    }
    for (kind, shared) in times.iter_mut().zip(SHARED) {
        kind.sort_unstable();
        say(&format!(
            "{shared:2} characters right: median {:.2} µs of {} requests",
            median(kind) / 1_000.0,
            kind.len()
        ));
    }
    compare(&times)
}

fn compare(times: &[Vec<u64>; SHARED.len()]) -> Result<(), String> {
    let mut told_apart = 0;
    for (at, one) in times.iter().enumerate() {
        for (other_at, other) in times.iter().enumerate().skip(at + 1) {
            let chance = chance(one, other);
            let (a, b) = (median(one), median(other));
            let spread = (a - b).abs() / a.max(b);
            let is_apart = chance <= CHANCE_MIN || spread >= MEDIAN_SPREAD_MAX;
            told_apart += u32::from(is_apart);
            say(&format!(
                "{:2} against {:2}: p = {chance:.3}, medians {:.2} % apart{}",
                SHARED[at],
                SHARED[other_at],
                spread * 100.0,
                if is_apart { "  TOLD APART" } else { "" }
            ));
        }
    }
    match told_apart {
        0 => Ok(()),
        count => Err(format!("{count} of 6 pairs are told apart; once in a while that is chance: run it again")),
    }
}

/// A right key of a new organization.
fn key(program: &Path, folder: &Path) -> Result<String, String> {
    let made = Command::new(program).args(["org", "create", "Acme", "--json", "--data"]).arg(folder).output();
    let made = made.map_err(|error| error.to_string())?;
    let born: serde_json::Value = serde_json::from_slice(&made.stdout).map_err(|error| error.to_string())?;
    born["secretKey"].as_str().map(str::to_owned).ok_or_else(|| "there is no key".to_owned())
}

/// A key whose first characters after `sk_test_` are right, and no other.
fn wrong_key(key: &str, shared: usize) -> String {
    let secret_at = key.rfind('_').map_or(0, |at| at + 1).min(key.len().saturating_sub(43));
    let (head, secret) = key.split_at(secret_at);
    let turned = |(at, c): (usize, char)| match c {
        c if at < shared => c,
        'x' => 'y',
        _ => 'x',
    };
    head.chars().chain(secret.chars().enumerate().map(turned)).collect()
}

/// Sends one request and reads its whole answer; the time between, in nanoseconds.
fn ask(line: &mut TcpStream, key: &str) -> Result<u64, String> {
    let failed = |error: std::io::Error| error.to_string();
    let request = format!("GET /billing-portals HTTP/1.1\r\nHost: 127.0.0.1\r\nREB-APIKEY: {key}\r\n\r\n");
    let mut answer = [0_u8; ANSWER_BYTES_MAX];
    let started = Instant::now();
    line.write_all(request.as_bytes()).map_err(failed)?;
    let length = line.read(&mut answer).map_err(failed)?;
    let took = started.elapsed();
    let answer = answer.get(..length).unwrap_or_default();
    if !answer.starts_with(b"HTTP/1.1 401") {
        return Err(format!("not a refusal: {}", String::from_utf8_lossy(answer)));
    }
    u64::try_from(took.as_nanos()).map_err(|error| error.to_string())
}

/// Orders of the four kinds, each as often as another.
struct Order(u64);

impl Order {
    fn next(&mut self) -> [usize; SHARED.len()] {
        let mut order = [0, 1, 2, 3];
        for at in (1..order.len()).rev() {
            // A linear congruence (Knuth's MMIX), of which the upper bits are good.
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let bound = u64::try_from(at).unwrap_or_default() + 1;
            order.swap(at, usize::try_from((self.0 >> 33) % bound).unwrap_or_default());
        }
        order
    }
}

/// The middle of sorted times, in nanoseconds.
fn median(sorted: &[u64]) -> f64 {
    sorted.get(sorted.len() / 2).map_or(0.0, |time| number(*time))
}

/// A number below 2^53, as which every count and time here comes.
fn number(value: u64) -> f64 {
    let (high, low) = (value >> 32, value & u64::from(u32::MAX));
    f64::from(u32::try_from(high).unwrap_or(u32::MAX)) * 4_294_967_296.0
        + f64::from(u32::try_from(low).unwrap_or_default())
}

fn count(of: usize) -> f64 {
    u64::try_from(of).map_or(0.0, number)
}

/// The chance that two sorted samples differ at least so much though their times are
/// spread alike: Mann and Whitney's U by its normal approximation, with equal times in
/// the middle of their ranks.
fn chance(one: &[u64], other: &[u64]) -> f64 {
    let mut all: Vec<(u64, bool)> = one.iter().map(|time| (*time, true)).collect();
    all.extend(other.iter().map(|time| (*time, false)));
    all.sort_unstable();
    let (mut ranks, mut ties, mut at) = (0.0, 0.0, 0);
    while at < all.len() {
        let same = all[at..].iter().take_while(|(time, _)| *time == all[at].0).count();
        let rank = count(at) + (count(same) + 1.0) / 2.0;
        let own = all[at..at + same].iter().filter(|(_, is_one)| *is_one).count();
        ranks += rank * count(own);
        ties += count(same).powi(3) - count(same);
        at += same;
    }
    let (a, b) = (count(one.len()), count(other.len()));
    let total = a + b;
    let mean = a * b / 2.0;
    let spread = (a * b / 12.0 * (total + 1.0 - ties / (total * (total - 1.0)))).sqrt();
    let u = ranks - a * (a + 1.0) / 2.0;
    if spread > 0.0 { complement((u - mean).abs() / spread / std::f64::consts::SQRT_2) } else { 1.0 }
}

/// The complementary error function (Abramowitz and Stegun 7.1.26, to 1.5e-7).
fn complement(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let tail = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    let sum = tail.iter().fold(0.0, |sum, part| (sum + part) * t);
    sum * (-x * x).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a03_the_measurement_tells_times_apart_that_are_apart() {
        let spread = |shift: u64| -> Vec<u64> { (0..5_000_u64).map(|at| 1_000 + at % 101 + shift).collect() };
        let sorted = |mut times: Vec<u64>| {
            times.sort_unstable();
            times
        };
        assert!(chance(&sorted(spread(0)), &sorted(spread(0))) > 0.99);
        assert!(chance(&sorted(spread(0)), &sorted(spread(3))) < 0.001);
        // By R: wilcox.test(c(1,2,4,6,7), c(3,5,8,9,10), exact=FALSE, correct=FALSE)$p.value.
        let known = chance(&[1, 2, 4, 6, 7], &[3, 5, 8, 9, 10]);
        assert!((known - 0.117_185).abs() < 0.000_1, "{known}");
    }

    #[test]
    fn wrong_keys_share_what_they_should() {
        let key = format!("sk_test_{}", "aBcDeFgHiJ".repeat(5).get(..43).unwrap_or_default());
        for shared in SHARED {
            let wrong = wrong_key(&key, shared);
            assert_eq!(wrong.len(), key.len());
            assert_eq!(wrong.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count(), 8 + shared);
        }
    }
}
