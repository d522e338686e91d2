//! What every driver must do with reported usage, run on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;

use billfold_domain::ids::{CustomerId, MeterId, OrganizationId};
use billfold_domain::meters::{Formula, Report};
use billfold_domain::units::Units;
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, Recorded, Span, Store, Tx, Window, Windows};

/// Runs each rule on both databases.
macro_rules! conform {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[test] fn $rule() { super::run(super::TestDatabase::sqlite, super::$rule); })* }
        mod postgres { $(#[test] fn $rule() { super::run(super::TestDatabase::postgres, super::$rule); })* }
    };
}

conform! {
    usage_is_counted_by_its_formula_within_its_span;
    the_largest_reports_are_added_up_exactly;
    windows_are_counted_from_either_end;
    an_identifier_stands_for_one_report_until_its_time_has_passed;
    a_report_is_taken_back_once_and_in_time;
    reports_are_handed_out_forgotten_and_swept;
}

fn run<F: Future<Output = ()>>(open: fn() -> TestDatabase, rule: fn(Arc<TestDatabase>) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let database = Arc::new(open());
    runtime.block_on(rule(database));
}

fn org() -> OrganizationId {
    OrganizationId::stored("org_1")
}

fn report(at_second: i64, value: &str, identifier: &str) -> Report {
    Report {
        meter: MeterId::stored("mtr_1"),
        customer: CustomerId::stored("cus_1"),
        at_second,
        units: Units::parse(value).unwrap(),
        identifier: identifier.to_owned(),
        place: identifier.to_owned(),
        received_us: at_second * 1_000_000,
    }
}

async fn within<T: Send + 'static>(
    store: &Store,
    work: impl Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
) -> T {
    store.write(&org(), work).await.unwrap()
}

async fn put(store: &Store, reports: Vec<Report>) {
    within(store, move |tx| {
        for report in &reports {
            assert_eq!(tx.report(report, i64::MIN)?, Recorded::Stored);
        }
        Ok(())
    })
    .await;
}

fn span(from_second: i64, until_second: i64) -> Span {
    Span { meter: MeterId::stored("mtr_1"), customer: CustomerId::stored("cus_1"), from_second, until_second }
}

async fn used(store: &Store, span: Span, formula: Formula) -> String {
    within(store, move |tx| tx.used(&span, formula)).await.text()
}

async fn usage_is_counted_by_its_formula_within_its_span(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    let other_meter = Report { meter: MeterId::stored("mtr_2"), ..report(120, "1000", "f") };
    let other_customer = Report { customer: CustomerId::stored("cus_2"), ..report(120, "2000", "g") };
    put(
        &store,
        vec![
            report(100, "10", "a"),
            report(199, "0.5", "b"),
            report(199, "-3.25", "c"),
            report(200, "7", "d"),
            report(99, "500", "e"),
            other_meter,
            other_customer,
        ],
    )
    .await;
    // From 100 on and before 200: 10 + 0.5 - 3.25. Of the last second the later place counts.
    assert_eq!(used(&store, span(100, 200), Formula::Sum).await, "7.25");
    assert_eq!(used(&store, span(100, 200), Formula::Count).await, "3");
    assert_eq!(used(&store, span(100, 200), Formula::Last).await, "-3.25");
    assert_eq!(used(&store, span(100, 201), Formula::Last).await, "7");
    for formula in Formula::ALL {
        assert_eq!(used(&store, span(300, 400), *formula).await, "0", "{formula:?}");
    }
}

async fn the_largest_reports_are_added_up_exactly(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    // 10,000 of the largest are more than 64 bits of 10^-9 units, or of 10^-3 units, hold.
    let largest = "999999999999999";
    let reports = |from: usize| (from..from + 5_000).map(|at| report(100, largest, &format!("{at:06}"))).collect();
    for from in [0, 5_000] {
        put(&store, reports(from)).await;
    }
    put(&store, vec![report(100, "999999.999999999", "x"), report(100, "0.000000001", "y")]).await;
    // 10,000 * 999,999,999,999,999 + 1,000,000.
    assert_eq!(used(&store, span(100, 101), Formula::Sum).await, "10000000000000990000");
}

async fn windows_are_counted_from_either_end(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    put(
        &store,
        vec![
            report(3_600, "1", "a"),
            report(7_199, "2", "b"),
            report(7_200, "4", "c"),
            report(14_400, "8", "d"),
            report(14_401, "0.5", "e"),
            report(18_000, "16", "f"),
        ],
    )
    .await;
    let windows = |limit, is_reversed| Windows { seconds: 3_600, limit, is_reversed };
    let found = |formula, windows| {
        let store = store.clone();
        async move {
            let windows = within(&store, move |tx| tx.used_by_window(&span(3_600, 18_000), formula, windows)).await;
            windows.into_iter().map(|Window { start_second, units }| (start_second, units.text())).collect::<Vec<_>>()
        }
    };
    let rows = |rows: &[(i64, &str)]| rows.iter().map(|(at, text)| (*at, (*text).to_owned())).collect::<Vec<_>>();
    // Hours without reports are left out; the last hour is not within the span.
    assert_eq!(found(Formula::Sum, windows(10, false)).await, rows(&[(14_400, "8.5"), (7_200, "4"), (3_600, "3")]));
    assert_eq!(found(Formula::Count, windows(2, false)).await, rows(&[(14_400, "2"), (7_200, "1")]));
    assert_eq!(found(Formula::Last, windows(2, true)).await, rows(&[(3_600, "2"), (7_200, "4")]));
}

async fn an_identifier_stands_for_one_report_until_its_time_has_passed(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    put(&store, vec![report(100, "1", "a")]).await;
    let again = |since_us| {
        let store = store.clone();
        async move {
            let other = Report { place: "later".to_owned(), ..report(150, "2", "a") };
            within(&store, move |tx| tx.report(&other, since_us)).await
        }
    };
    assert_eq!(again(100_000_000).await, Recorded::Known);
    assert_eq!(used(&store, span(0, 1_000), Formula::Sum).await, "1");
    assert_eq!(again(100_000_001).await, Recorded::Stored);
    assert_eq!(used(&store, span(0, 1_000), Formula::Sum).await, "3");
    // Other organizations have identifiers of their own.
    let elsewhere = OrganizationId::stored("org_2");
    let recorded = store.write(&elsewhere, |tx| tx.report(&report(100, "1", "a"), i64::MIN)).await.unwrap();
    assert_eq!(recorded, Recorded::Stored);
    assert_eq!(used(&store, span(0, 1_000), Formula::Sum).await, "3");
}

async fn a_report_is_taken_back_once_and_in_time(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    put(&store, vec![report(100, "1", "a"), report(100, "2", "b")]).await;
    let take = |meter: &'static str, identifier: &'static str, since_us| {
        let store = store.clone();
        async move { within(&store, move |tx| tx.take_back(&MeterId::stored(meter), identifier, since_us)).await }
    };
    assert!(!take("mtr_1", "none", 0).await);
    assert!(!take("mtr_2", "b", 0).await);
    assert!(!take("mtr_1", "b", 100_000_001).await);
    assert!(take("mtr_1", "b", 100_000_000).await);
    assert!(!take("mtr_1", "b", 0).await);
    assert_eq!(used(&store, span(0, 1_000), Formula::Sum).await, "1");
    // Its identifier stays taken.
    let again = within(&store, |tx| tx.report(&report(200, "2", "b"), 0)).await;
    assert_eq!(again, Recorded::Known);
}

async fn reports_are_handed_out_forgotten_and_swept(database: Arc<TestDatabase>) {
    let store = database.store.clone();
    let other = Report { customer: CustomerId::stored("cus_2"), ..report(110, "9", "z") };
    put(&store, vec![report(100, "1", "a"), report(100, "2", "b"), report(300, "-0.5", "c"), other.clone()]).await;
    let page = |after: Option<(i64, &'static str)>| {
        let store = store.clone();
        async move { within(&store, move |tx| tx.reports_of(&CustomerId::stored("cus_1"), after, 2)).await }
    };
    assert_eq!(page(None).await, [report(100, "1", "a"), report(100, "2", "b")]);
    assert_eq!(page(Some((100, "b"))).await, [report(300, "-0.5", "c")]);
    let sweep = |before_us: i64| {
        let store = store.clone();
        async move { within(&store, move |tx| tx.sweep_reports(before_us, before_us, 1)).await }
    };
    // One at a time: the oldest first, with its identifier.
    assert!(sweep(200_000_000).await);
    assert_eq!(page(None).await, [report(100, "2", "b"), report(300, "-0.5", "c")]);
    assert_eq!(within(&store, |tx| tx.report(&report(300, "1", "a"), 0)).await, Recorded::Stored);
    assert!(sweep(200_000_000).await);
    assert!(sweep(200_000_000).await);
    assert!(!sweep(200_000_000).await);
    assert_eq!(page(None).await, [report(300, "1", "a"), report(300, "-0.5", "c")]);
    put(&store, vec![other.clone()]).await;
    within(&store, |tx| tx.forget_reports_of(&CustomerId::stored("cus_1"))).await;
    assert_eq!(page(None).await, []);
    let kept = within(&store, |tx| tx.reports_of(&CustomerId::stored("cus_2"), None, 10)).await;
    assert_eq!(kept, [other]);
}
