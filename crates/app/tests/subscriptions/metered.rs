//! Usage that is reported, looked at, billed and forgotten.

use std::collections::BTreeMap;

use billfold_app::meters::{self, Adjusted, Asked, NewMeter, NewReport, Reported};
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::subscriptions::{self, Order, Preview};
use billfold_app::testing::TestApp;
use billfold_app::{Error, Write, customers, jobs, privacy};
use billfold_domain::amounts::Exact;
use billfold_domain::catalogue::{PriceChanges, Pricing, Recurring, UsageType};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{IdStyle, MeterId, PriceId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::meters::{CUSTOMER_KEY, Formula, TimeWindow, VALUE_KEY};
use billfold_domain::prices::{PerUnit, Tier, Tiered, TiersMode};
use billfold_domain::subscriptions::cancellation::{Cancel, When};
use billfold_domain::subscriptions::creation::FirstPayment;
use billfold_domain::subscriptions::{BillingMode, Subscription, SubscriptionState};
use billfold_domain::{Fault, Field, Refusal, Rule};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::world::{World, at, day, fresh, product, refused, world};

async fn meter(world: &World, event_name: &str, formula: Formula) -> MeterId {
    let new = NewMeter {
        name: event_name.to_uppercase(),
        event_name: event_name.into(),
        formula,
        customer_key: CUSTOMER_KEY.into(),
        value_key: VALUE_KEY.into(),
        window: None,
    };
    fresh(meters::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

async fn price(world: &World, meter: Option<&MeterId>, pricing: Pricing) -> PriceId {
    let recurring = Recurring { interval: Interval::Month, count: 1, usage: UsageType::Metered, trial_days: None };
    let terms = Terms {
        currency: Currency::parse("eur").unwrap(),
        pricing,
        recurring: Some(recurring),
        meter: meter.map(ToString::to_string),
    };
    let calls = product(&world.test.app, &world.caller, "Calls").await;
    let new =
        NewPrice { product: Sold::Existing(calls), terms, changes: PriceChanges::default(), takes_lookup_key: false };
    fresh(prices::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

fn per_unit(unit: &str) -> Pricing {
    Pricing::PerUnit(PerUnit { unit: Exact::parse(unit).unwrap(), transform: None })
}

fn said(world: &World, event_name: &str, value: &str) -> NewReport {
    let payload = [(CUSTOMER_KEY, world.customer.as_str()), (VALUE_KEY, value)];
    NewReport {
        event_name: event_name.into(),
        payload: payload.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
        identifier: None,
        at: None,
    }
}

async fn try_report(world: &World, report: NewReport) -> Result<Reported, Error> {
    Ok(match meters::report(&world.test.app, &world.caller, report, Write::plain()).await? {
        billfold_app::Written::Fresh(reported) => reported,
        billfold_app::Written::Replayed(_) => panic!("a replay"),
    })
}

/// Reports usage of a time.
async fn report(world: &World, value: &str, when: Timestamp) {
    try_report(world, NewReport { at: Some(when), ..said(world, "calls", value) }).await.unwrap();
}

async fn ahead(world: &World, subscription: &Subscription) -> Invoice {
    let of = Preview::Next(subscription.id.clone());
    subscriptions::preview(&world.test.app, &world.caller, of).await.unwrap().invoice.unwrap()
}

fn lines(invoice: &Invoice) -> Vec<(String, i64)> {
    invoice.lines.iter().map(|line| (line.description.clone(), line.amount_minor)).collect()
}

fn rows(rows: &[(&str, i64)]) -> Vec<(String, i64)> {
    rows.iter().map(|(text, minor)| ((*text).to_owned(), *minor)).collect()
}

async fn subscribe(world: &World, prices: &[&PriceId], mode: BillingMode) -> Subscription {
    let mut order = world.order(prices[0]);
    order.new.items = prices.iter().map(|price| world.item(price, 1)).collect();
    order.new.billing_mode = mode;
    world.create(order).await.subscription.value
}

pub(crate) async fn usage_is_billed_at_the_end_of_its_period(test: TestApp) {
    let world = world(test).await;
    let counted = meter(&world, "calls", Formula::Sum).await;
    let calls = price(&world, Some(&counted), per_unit("0.5")).await;
    let subscription = subscribe(&world, &[&world.gold, &calls], BillingMode::Classic).await;
    let first = world.invoice(&subscription.latest_invoice.clone().unwrap()).await;
    assert_eq!(lines(&first), rows(&[("1 × Gold (at €10.00 / month)", 1_000), ("0 × Calls (month)", 0)]));

    world.until(day("2026-11-20")).await;
    report(&world, "1000", day("2026-11-01")).await;
    report(&world, "501", at("2026-11-19T23:59:59Z")).await;
    report(&world, "-0.5", day("2026-11-20")).await;
    // Before the period, and of the clock's next minutes.
    report(&world, "9999", at("2026-10-31T23:59:59Z")).await;
    report(&world, "10", at("2026-11-20T00:05:00Z")).await;
    // (1,000 + 501 - 0.5 + 10) * 0.005 = 7.5525, rounded half up: 7.55.
    let usage = ("1,510.5 × Calls (month)", 755);
    let next = ahead(&world, &subscription).await;
    assert_eq!(lines(&next), rows(&[("1 × Gold (at €10.00 / month)", 1_000), usage]));

    world.until(day("2026-12-01")).await;
    let invoices = world.invoices().await;
    let renewal = &invoices.last().unwrap().value;
    assert_eq!(lines(renewal), lines(&next));
    assert_eq!((renewal.state, renewal.total_minor()), (InvoiceState::Paid, 1_755));
    let usage = &renewal.lines[1];
    assert_eq!((usage.period.start, usage.period.end), (day("2026-11-01"), day("2026-12-01")));
    assert_eq!((usage.quantity, usage.usage.unwrap().text().as_str()), (1_510, "1510.5"));

    // What is reported late is of a period that was billed, and stays unbilled.
    report(&world, "7777", at("2026-11-30T12:00:00Z")).await;
    assert_eq!(lines(&ahead(&world, &subscription).await)[1], ("0 × Calls (month)".to_owned(), 0));
    // The first second of a period is its own.
    report(&world, "2", day("2026-12-01")).await;
    assert_eq!(lines(&ahead(&world, &subscription).await)[1], ("2 × Calls (month)".to_owned(), 1));
}

pub(crate) async fn tiers_price_what_was_used_as_the_meter_counts_it(test: TestApp) {
    let world = world(test).await;
    let tier = |up_to, unit: &str| Tier { up_to, unit: Some(Exact::parse(unit).unwrap()), flat: None };
    let tiers = vec![tier(Some(2), "1000"), tier(None, "100")];
    let tiered = |mode| Pricing::Tiered(Tiered { mode, tiers: tiers.clone() });
    let last = meter(&world, "calls", Formula::Last).await;
    let count = meter(&world, "visits", Formula::Count).await;
    let by_last = price(&world, Some(&last), tiered(TiersMode::Graduated)).await;
    let by_count = price(&world, Some(&count), tiered(TiersMode::Volume)).await;
    let subscription = subscribe(&world, &[&by_last, &by_count], BillingMode::Flexible).await;
    assert_eq!(subscription.latest_invoice, None, "nothing to bill, no invoice");
    world.until(day("2026-11-10")).await;
    report(&world, "50", day("2026-11-09")).await;
    // The last by its time, not by when it was reported.
    report(&world, "3", day("2026-11-10")).await;
    report(&world, "70", day("2026-11-08")).await;
    for value in ["1", "100", "x"] {
        let visit = said(&world, "visits", value);
        let outcome = try_report(&world, visit).await;
        assert_eq!(outcome.is_ok(), value != "x");
    }
    let mut bare = said(&world, "visits", "1");
    bare.payload.remove(VALUE_KEY);
    try_report(&world, bare).await.unwrap();
    world.until(day("2026-12-01")).await;
    let renewal = world.invoices().await.pop().unwrap().value;
    // The last is 3: 2 * 10.00 + 1 * 1.00. There are 3: all at 1.00.
    assert_eq!(renewal.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>(), [2_100, 300]);
}

pub(crate) async fn a_strict_order_without_an_invoice_leaves_a_debt_where_it_is(test: TestApp) {
    let world = world(test).await;
    let counted = meter(&world, "calls", Formula::Sum).await;
    let calls = price(&world, Some(&counted), per_unit("2")).await;
    world.card("pm_card_chargeCustomerFail").await;
    let debt = CustomerChanges { balance_minor: billfold_domain::Change::Set(900), ..CustomerChanges::default() };
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, debt, Write::plain()).await);
    let mut order = Order { first_payment: FirstPayment::ErrorIfIncomplete, ..world.order(&calls) };
    order.new.items = vec![world.item(&calls, 1)];
    order.new.billing_mode = BillingMode::Flexible;
    let made = world.create(order).await;
    assert_eq!((made.subscription.value.state, made.invoice), (SubscriptionState::Active, None));
    let customer = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!(customer.balance_minor, 900);
}

pub(crate) async fn an_end_and_another_price_bill_what_was_used_until_then(test: TestApp) {
    let world = world(test).await;
    let counted = meter(&world, "calls", Formula::Sum).await;
    let calls = price(&world, Some(&counted), per_unit("2")).await;
    let dear = price(&world, Some(&counted), per_unit("5")).await;
    let subscription = subscribe(&world, &[&calls], BillingMode::Flexible).await;
    world.until(day("2026-11-11")).await;
    report(&world, "100", day("2026-11-05")).await;
    let switched = world.switch(&subscription, &dear, Proration::CreateProrations);
    let subscription = world.change(&subscription.id, switched).await.subscription.value;
    report(&world, "10", day("2026-11-11")).await;
    // 100 * 0.02 wait, and 10 * 0.05 so far.
    let next = ahead(&world, &subscription).await;
    assert_eq!(lines(&next), rows(&[("10 × Calls (at €0.05 / month)", 50), ("100 × Calls (at €0.02 / month)", 200)]));
    world.until(day("2026-11-15")).await;
    let order = Cancel { when: When::Now, wish: world.wish(), invoice_now: false, bills_usage: true };
    let shown = Preview::Cancel(subscription.id.clone(), Box::new(order.clone()));
    let shown = subscriptions::preview(&world.test.app, &world.caller, shown).await.unwrap();
    assert!(shown.is_immediate);
    let outcome = subscriptions::cancel(&world.test.app, &world.caller, &subscription.id, order, Write::plain()).await;
    let invoice = fresh(outcome).invoice.unwrap().value;
    assert_eq!(lines(&invoice), lines(&next));
    assert_eq!(lines(&shown.invoice.unwrap()), lines(&next));
    assert_eq!(invoice.state, InvoiceState::Paid);

    // An end that comes by itself bills what was used, too; one without it does not.
    let ending = subscribe(&world, &[&calls], BillingMode::Classic).await;
    let dropped = subscribe(&world, &[&calls], BillingMode::Classic).await;
    world.cancel(&ending.id, When::At(day("2026-11-20"))).await;
    report(&world, "30", day("2026-11-15")).await;
    world.until(day("2026-11-18")).await;
    let gone = world.cancel(&dropped.id, When::Now).await;
    assert!(gone.invoice.is_none());
    world.until(day("2026-11-21")).await;
    let last = world.get(&ending.id).await.latest_invoice.unwrap();
    assert_eq!(lines(&world.invoice(&last).await), rows(&[("30 × Calls (at €0.02 / month)", 60)]));
}

pub(crate) async fn reports_are_held_to_their_meter_customer_and_time(test: TestApp) {
    let world = world(test).await;
    let refuse = async |report| match refused(try_report(&world, report).await) {
        Refusal::Invalid(faults) => faults,
        other => panic!("{other:?}"),
    };
    let one = |field, rule| vec![Fault::new(field, rule)];
    let good = said(&world, "calls", "1");
    assert_eq!(refuse(good.clone()).await, one(Field::EventName, Rule::Missing));
    let id = meter(&world, "calls", Formula::Sum).await;
    let with = |key: &str, value: Option<&str>| {
        let mut payload: BTreeMap<String, String> = good.payload.clone();
        match value {
            Some(value) => payload.insert(key.to_owned(), value.to_owned()),
            None => payload.remove(key),
        };
        NewReport { payload, ..good.clone() }
    };
    assert_eq!(refuse(with(CUSTOMER_KEY, None)).await, one(Field::ReportCustomer, Rule::Required));
    assert_eq!(refuse(with(CUSTOMER_KEY, Some("cus_0"))).await, one(Field::ReportCustomer, Rule::Missing));
    assert_eq!(refuse(with(VALUE_KEY, None)).await, one(Field::ReportValue, Rule::Required));
    assert_eq!(refuse(with(VALUE_KEY, Some("1e3"))).await[0].field, Field::ReportValue);
    // The customer's clock counts: it shows 1 November, and the real one 21 November.
    let now = day("2026-11-01");
    for (seconds, fits) in [(300, true), (301, false), (-35 * 86_400, true), (-35 * 86_400 - 1, false)] {
        let at = Some(now + SignedDuration::from_secs(seconds));
        let outcome = try_report(&world, NewReport { at, ..good.clone() }).await;
        assert_eq!(outcome.is_ok(), fits, "{seconds}");
    }
    let reported = try_report(&world, good.clone()).await.unwrap();
    assert_eq!((reported.at, reported.created), (now, now));

    let named = NewReport { identifier: Some("once".into()), ..good.clone() };
    try_report(&world, named.clone()).await.unwrap();
    assert_eq!(refuse(named.clone()).await, one(Field::ReportIdentifier, Rule::Taken));
    let back = || Adjusted { event_name: "calls".into(), identifier: "once".into() };
    let taken = meters::take_back(&world.test.app, &world.caller, back(), Write::plain()).await;
    assert_eq!(fresh(taken), back());
    let again = meters::take_back(&world.test.app, &world.caller, back(), Write::plain()).await;
    assert_eq!(refused(again), Refusal::Invalid(one(Field::ReportIdentifier, Rule::Missing)));
    // 24 hours of the real clock later the identifier is free again.
    world.test.clock.advance_seconds(86_400 + 1);
    try_report(&world, named).await.unwrap();

    let off = meters::switch(&world.test.app, &world.caller, &id, false, Write::plain()).await;
    fresh(off);
    assert_eq!(refuse(good.clone()).await, one(Field::EventName, Rule::Missing));
    // Its name can be another meter's, and then it cannot come back.
    meter(&world, "calls", Formula::Count).await;
    let on = meters::switch(&world.test.app, &world.caller, &id, true, Write::plain()).await;
    assert_eq!(refused(on), Refusal::Invalid(one(Field::EventName, Rule::Taken)));
}

pub(crate) async fn a_price_without_a_meter_is_counted_by_the_meter_of_its_id(test: TestApp) {
    let world = world(test).await;
    let plan = price(&world, None, per_unit("2")).await;
    let subscription = subscribe(&world, &[&plan], BillingMode::Classic).await;
    assert_eq!(lines(&ahead(&world, &subscription).await), rows(&[("0 × Calls (at €0.02 / month)", 0)]));
    meter(&world, plan.as_str(), Formula::Sum).await;
    try_report(&world, said(&world, plan.as_str(), "12")).await.unwrap();
    assert_eq!(lines(&ahead(&world, &subscription).await), rows(&[("12 × Calls (at €0.02 / month)", 24)]));
}

pub(crate) async fn usage_is_summed_up_handed_out_forgotten_and_swept(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let id = meter(&world, "calls", Formula::Sum).await;
    world.until(day("2026-11-03")).await;
    for (value, when) in [("1", "2026-11-01T00:30:00Z"), ("2", "2026-11-01T23:59:59Z"), ("4.5", "2026-11-02T12:00:00Z")]
    {
        report(&world, value, at(when)).await;
    }
    let asked = Asked {
        customer: world.customer.clone(),
        from: day("2026-11-01"),
        until: day("2026-11-03"),
        window: Some(TimeWindow::Day),
        before: None,
        after: None,
        limit: 1,
    };
    let sums = async |asked: Asked| {
        let found = meters::summaries(app, by, &id, asked).await.unwrap();
        let items: Vec<_> = found.items.iter().map(|one| (one.from, one.units.text())).collect();
        (items, found.has_more)
    };
    let [first, second] = [(day("2026-11-01"), "3".to_owned()), (day("2026-11-02"), "4.5".to_owned())];
    assert_eq!(sums(asked.clone()).await, (vec![second.clone()], true));
    assert_eq!(sums(Asked { before: Some(second.0), ..asked.clone() }).await, (vec![first.clone()], false));
    assert_eq!(sums(Asked { after: Some(first.0), ..asked.clone() }).await, (vec![second], false));
    let whole = sums(Asked { window: None, ..asked.clone() }).await;
    assert_eq!(whole, (vec![(first.0, "7.5".to_owned())], false));

    let new = customers::NewCustomer {
        style: IdStyle::Base62,
        changes: CustomerChanges::default(),
        clock: None,
        pays_with: None,
        tax_ids: Vec::new(),
    };
    let other = fresh(customers::make(app, by, new, Write::plain()).await).value.id;
    let mut of_other = said(&world, "calls", "9");
    of_other.payload.insert(CUSTOMER_KEY.to_owned(), other.to_string());
    try_report(&world, of_other).await.unwrap();
    let held = async |id| privacy::export(app, by, id).await.unwrap()["usage"].clone();
    let usage = held(&world.customer).await;
    assert_eq!(usage.as_array().unwrap().len(), 3);
    assert_eq!((&usage[2]["units"], &usage[2]["meter"]), (&json!("4.5"), &json!(id)));
    privacy::erase(app, by, &world.customer).await.unwrap();
    assert_eq!(sums(Asked { window: None, ..asked }).await, (vec![(first.0, "0".to_owned())], false));
    assert_eq!(held(&other).await.as_array().unwrap().len(), 1);

    // Kept for three years and 35 days, the longest that a period can ask for it.
    let kept_seconds = (3 * 366 + 35) * 86_400;
    world.test.clock.advance_seconds(kept_seconds - 3_600);
    jobs::run_due(app, |_| ()).await.unwrap();
    assert_eq!(held(&other).await.as_array().unwrap().len(), 1);
    world.test.clock.advance_seconds(2 * 3_600);
    jobs::run_due(app, |_| ()).await.unwrap();
    assert_eq!(held(&other).await.as_array().unwrap().len(), 0);
}
