//! A deadline that is set anew for every request head without touching the runtime's timers.
//!
//! hyper asks for a new sleep whenever it waits for a head. With the runtime's own sleeps that is
//! two locked operations and a registration for every request. Here a connection has one alarm; it
//! is moved only when it goes off before the deadline that counts by then.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::rt::{Sleep, Timer};
use tokio::time::Instant;

type Alarm = Arc<Mutex<Option<Pin<Box<tokio::time::Sleep>>>>>;

/// The timer of one connection, of which one sleep is awaited at a time.
#[derive(Debug, Default)]
pub(crate) struct ConnectionTimer(Alarm);

impl Timer for ConnectionTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: std::time::Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(LazySleep { deadline: deadline.into(), alarm: Arc::clone(&self.0) })
    }

    fn now(&self) -> std::time::Instant {
        Instant::now().into_std()
    }
}

struct LazySleep {
    deadline: Instant,
    alarm: Alarm,
}

impl Sleep for LazySleep {}

impl Future for LazySleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let deadline = self.deadline;
        let mut alarm = self.alarm.lock().unwrap_or_else(PoisonError::into_inner);
        let alarm = alarm.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
        if alarm.deadline() > deadline {
            alarm.as_mut().reset(deadline);
        }
        loop {
            ready!(alarm.as_mut().poll(cx));
            if alarm.deadline() >= deadline {
                return Poll::Ready(());
            }
            alarm.as_mut().reset(deadline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn a_sleep_ends_at_its_deadline_whatever_the_alarm_was_set_to_before() {
        let timer = ConnectionTimer::default();
        let start = Instant::now();
        for seconds in [10, 3, 20, 1, 0] {
            let (before, length) = (Instant::now(), SECOND * seconds);
            timer.sleep(length).await;
            assert!(before.elapsed() >= length && before.elapsed() < length + SECOND / 10);
        }
        assert!(start.elapsed() >= SECOND * 34);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sleep_that_was_dropped_does_not_shorten_the_next() {
        let timer = ConnectionTimer::default();
        assert!(tokio::time::timeout(SECOND, timer.sleep(SECOND * 2)).await.is_err());
        let before = Instant::now();
        timer.sleep(SECOND * 10).await;
        assert!(before.elapsed() >= SECOND * 10);
    }
}
