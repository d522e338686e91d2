//! Endpoints side by side.

use std::sync::Arc;
use std::time::Duration;

use billfold_delivery::{SystemResolver, Worker};
use tokio::sync::oneshot;
use tokio::time::Instant;

use crate::bed::{Bed, sender};
use crate::sink::{OK, Reply, Sink};

/// How many endpoints hang.
const HANGING: usize = 50;
/// How many facts happen.
const FACTS: usize = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn w07_endpoints_that_hang_hold_nobody_up_and_four_attempts_are_the_most() {
    let bed = Bed::new().await;
    let (hanging, healthy) = (Sink::new(|_, _| Reply::Hang).await, Sink::new(|_, _| OK).await);
    for _ in 0..HANGING {
        bed.endpoint(&hanging.url()).await;
    }
    bed.endpoint(&healthy.url()).await;
    let (stop, stopped) = oneshot::channel::<()>();
    let patient = sender(Arc::new(SystemResolver), true, Duration::from_secs(15));
    let worker = tokio::spawn(Worker::new(bed.app().clone(), patient).run(async {
        let _ = stopped.await;
    }));
    let mut noted = Vec::new();
    for number in 0..FACTS {
        bed.portal(&format!("Portal {number}")).await;
        noted.push(Instant::now());
    }
    healthy.wait_for(FACTS).await;
    let mut delays: Vec<Duration> =
        healthy.received().iter().zip(&noted).map(|(r, noted)| r.at.saturating_duration_since(*noted)).collect();
    delays.sort();
    assert!(delays[FACTS - 1] <= Duration::from_secs(1), "{delays:?}");
    let (_, most) = hanging.connections();
    assert!(most <= 4 * HANGING, "{most} attempts at one time");
    let (_, most) = healthy.connections();
    assert!(most <= 4, "{most} attempts at one time");
    stop.send(()).unwrap();
    let begun = Instant::now();
    worker.await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(8), "what hangs does not hold up the end");
}

#[tokio::test]
async fn facts_of_one_record_go_one_after_the_other() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    bed.endpoint(&sink.url()).await;
    let portal = bed.portal("First").await;
    for number in 0..30 {
        bed.test.clock.advance_seconds(1);
        bed.headline(&portal, &format!("Number {number}")).await;
    }
    // Many facts of one moment keep their order too.
    for number in 30..50 {
        bed.headline(&portal, &format!("Number {number}")).await;
    }
    assert_eq!(bed.worker().run_due().await.unwrap(), 51);
    let ids: Vec<String> = sink.received().iter().map(|r| r.header("webhook-id").to_owned()).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    let times: Vec<i64> = sink.received().iter().map(|r| r.json()["created"].as_i64().unwrap()).collect();
    assert!(times.is_sorted(), "{times:?}");
    assert_eq!(sink.connections().1, 1);
}

#[tokio::test]
async fn a_backlog_larger_than_memory_is_worked_off() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    bed.endpoint(&sink.url()).await;
    for number in 0..1_050 {
        bed.portal(&format!("Portal {number}")).await;
    }
    let mut sent = 0;
    while sent < 1_050 {
        sent += bed.worker().run_due().await.unwrap();
        bed.test.clock.advance_seconds(3);
    }
    assert_eq!(sink.received().len(), 1_050);
}
