//! When a batch of commands is committed: soon enough that those who wait are answered
//! while others are served, and late enough that a commit is worth its wait for the disk.
//!
//! Without a rule, callers who ask again as soon as they are answered move in step: all of
//! them are committed at once, the first that comes back has a commit, and a wait for the
//! disk, of its own, and everybody else gathers behind it. So a batch ends once it has
//! taken as long as a commit takes, if it has the half of what was there to take; and one
//! that is small beside those before it waits a moment for more.

use std::time::Duration;

/// The most commands in one commit.
pub(crate) const MAX_BATCH_COMMANDS: usize = 256;
/// The longest that a batch is held open for commands that are not there yet, in
/// microseconds: what a slow disk takes for a commit is no reason to wait as long.
const MAX_GATHERING_US: u64 = 1_000;

/// A batch that is being made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Batch {
    /// How many commands it has.
    pub(crate) commands: usize,
    /// How many more are there to take.
    pub(crate) queued: usize,
    /// How long ago it was begun.
    pub(crate) age: Duration,
}

/// What is done with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// It takes the next command.
    Take,
    /// It waits this long for one.
    Wait(Duration),
    /// It is committed.
    Commit,
}

/// What commits were like of late.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    /// How long one took.
    commit: Duration,
    /// How many commands one had.
    commands: usize,
}

impl Pace {
    /// Notes a commit. The latest counts for a quarter.
    pub(crate) fn note(&mut self, commands: usize, commit: Duration) {
        self.commit = (self.commit * 3 + commit) / 4;
        self.commands = (self.commands * 3 + commands) / 4;
    }

    /// What is next for a batch.
    pub(crate) fn step(&self, Batch { commands, queued, age }: Batch) -> Step {
        if commands >= MAX_BATCH_COMMANDS || (age >= self.commit && commands >= queued) {
            return Step::Commit;
        }
        if queued > 0 {
            return Step::Take;
        }
        if commands.saturating_mul(2) >= self.commands {
            return Step::Commit;
        }
        match self.commit.min(Duration::from_micros(MAX_GATHERING_US)).saturating_sub(age) {
            Duration::ZERO => Step::Commit,
            left => Step::Wait(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;

    use super::*;

    fn us(us: u64) -> Duration {
        Duration::from_micros(us)
    }

    fn pace(commands: usize, commit_us: u64) -> Pace {
        Pace { commit: us(commit_us), commands }
    }

    fn step(pace: Pace, commands: usize, queued: usize, age_us: u64) -> Step {
        pace.step(Batch { commands, queued, age: us(age_us) })
    }

    #[test]
    fn a_batch_takes_what_is_there_for_as_long_as_a_commit_lasts_and_then_the_half_of_it() {
        let pace = pace(32, 500);
        assert_eq!(step(pace, 1, 40, 10), Step::Take);
        assert_eq!(step(pace, 30, 10, 499), Step::Take);
        assert_eq!(step(pace, 30, 31, 2_000), Step::Take, "more are left than were taken");
        assert_eq!(step(pace, 30, 30, 500), Step::Commit);
        assert_eq!(step(pace, MAX_BATCH_COMMANDS, 1_000, 10), Step::Commit);
    }

    #[test]
    fn a_batch_that_is_small_beside_others_waits_a_moment_and_no_longer() {
        assert_eq!(step(pace(32, 500), 15, 0, 100), Step::Wait(us(400)));
        assert_eq!(step(pace(32, 500), 16, 0, 100), Step::Commit, "half of the others is enough");
        assert_eq!(step(pace(32, 500), 15, 0, 500), Step::Commit);
        assert_eq!(step(pace(200, 200_000), 1, 0, 50), Step::Wait(us(950)), "a slow disk");
    }

    #[test]
    fn who_is_alone_waits_for_nobody() {
        assert_eq!(step(Pace::default(), 1, 0, 0), Step::Commit, "the first command of all");
        let mut pace = pace(64, 500);
        for _ in 0..12 {
            pace.note(1, us(300));
        }
        assert_eq!(step(pace, 1, 0, 10), Step::Commit, "{pace:?}");
    }

    /// Clients who ask again when they are answered, served one after the other beside the
    /// writer: how many microseconds so many commits take for each command, and the sizes
    /// of their batches.
    fn closed_loop(clients: usize, step: impl Fn(&Pace, Batch) -> Step) -> (f64, Vec<usize>) {
        const SERVED_US: u64 = 20;
        const COMMAND_US: u64 = 18;
        let commit_us = |commands: usize| 250 + 10 * u64::try_from(commands).unwrap();
        let mut pace = Pace::default();
        let (mut now, mut served_until) = (0_u64, 0_u64);
        // When each command that is on its way arrives.
        let mut arrivals: BinaryHeap<Reverse<u64>> = (0..clients).map(|_| Reverse(0)).collect();
        let mut sizes = Vec::new();
        for _ in 0..400 {
            let mut commands = 0;
            let mut began = None;
            loop {
                if let Some(began) = began {
                    let queued = arrivals.iter().filter(|Reverse(at)| *at <= now).count();
                    match step(&pace, Batch { commands, queued, age: us(now - began) }) {
                        Step::Commit => break,
                        Step::Take => {}
                        Step::Wait(time) => {
                            let end = now + u64::try_from(time.as_micros()).unwrap();
                            let next = arrivals.peek().map_or(u64::MAX, |Reverse(at)| *at);
                            now = next.min(end);
                            if next > end {
                                break;
                            }
                        }
                    }
                }
                let Reverse(arrived) = arrivals.pop().unwrap();
                now = now.max(arrived);
                began = began.or(Some(now));
                commands += 1;
                now += COMMAND_US;
            }
            pace.note(commands, us(commit_us(commands)));
            now += commit_us(commands);
            for _ in 0..commands {
                served_until = served_until.max(now) + SERVED_US;
                arrivals.push(Reverse(served_until));
            }
            sizes.push(commands);
        }
        let each =
            f64::from(u32::try_from(now).unwrap()) / f64::from(u32::try_from(sizes.iter().sum::<usize>()).unwrap());
        (each, sizes.split_off(100))
    }

    #[test]
    fn clients_who_ask_again_and_again_share_commits_evenly_and_none_waits_longer_for_it() {
        let takes_all = |_: &Pace, batch: Batch| match batch.queued {
            1.. if batch.commands < MAX_BATCH_COMMANDS => Step::Take,
            _ => Step::Commit,
        };
        for clients in [1, 2, 8, 64, 200, 1_000] {
            let ((paced, sizes), (greedy, _)) = (closed_loop(clients, Pace::step), closed_loop(clients, takes_all));
            assert!(paced <= greedy * 1.02, "{clients} clients: {paced} and {greedy}: {sizes:?}");
            match clients {
                8 => assert!(paced < greedy * 0.95, "{paced} and {greedy}: {sizes:?}"),
                64 => assert!(sizes.iter().all(|size| (24..=40).contains(size)), "{sizes:?}"),
                _ => {}
            }
        }
    }
}
