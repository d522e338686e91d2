//! What usage comes to, with the arithmetic beside each row.

use jiff::Timestamp;

use super::cancellation::{Cancel, When, cancel};
use super::changes::{self, Changes};
use super::creation::{Trial, create};
use super::renewal::{advance, upcoming};
use super::samples::{at, day, item, new, running_of, switch, terms, wish};
use super::terms::{Billing, Offer, Planned, Terms, Used};
use super::{BillingMode, Subscription};
use crate::amounts::Exact;
use crate::catalogue::{self, PriceChanges, PriceTerms, Pricing, Recurring, UsageType};
use crate::currency::Currency;
use crate::features::{Interval, Proration};
use crate::ids::{PriceId, ProductId, SubscriptionItemId};
use crate::invoices::BillingReason;
use crate::metadata::Metadata;
use crate::prices::{PerUnit, Round, Tier, Tiered, TiersMode, Transform};
use crate::prorations::Charge;
use crate::schedules::{Phase, PhaseItem, phases};
use crate::units::Units;

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

fn units(text: &str) -> Units {
    Units::parse(text).unwrap()
}

fn per_unit(unit: &str) -> Pricing {
    Pricing::PerUnit(PerUnit { unit: exact(unit), transform: None })
}

/// The first 1,000 free, the next 9,000 at 1 cent, more at half a cent and 5.00 at once.
fn tiers(mode: TiersMode) -> Pricing {
    let tier = |up_to, unit: &str, flat: Option<&str>| Tier { up_to, unit: Some(exact(unit)), flat: flat.map(exact) };
    let tiers = vec![tier(Some(1_000), "0", None), tier(Some(10_000), "1", None), tier(None, "0.5", Some("500"))];
    Pricing::Tiered(Tiered { mode, tiers })
}

fn metered(id: &str, pricing: Pricing) -> Offer {
    let recurring = Recurring { interval: Interval::Month, count: 1, usage: UsageType::Metered, trial_days: None };
    let terms = PriceTerms {
        product: ProductId::stored("prod_calls"),
        currency: Currency::parse("eur").unwrap(),
        pricing,
        recurring: Some(recurring),
        quantities: Default::default(),
        meter: Some("mtr_1".into()),
        usage_count: None,
        fees: Default::default(),
    };
    let changes = PriceChanges::default();
    let price = catalogue::create_price(&PriceId::stored(id), &terms, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
    Offer { price, name: "Calls".into(), on_sale: true }
}

/// The terms of the other examples, with calls at 2 cents and messages at 5.
fn metered_terms() -> Terms {
    let mut terms = terms();
    for offer in [metered("calls", per_unit("2")), metered("messages", per_unit("5"))] {
        terms.offers.insert(offer.price.id.clone(), offer);
    }
    terms
}

/// The terms when so much was used of every item since a time.
fn after_use(subscription: &Subscription, since: Timestamp, used: &str) -> Terms {
    let mut terms = metered_terms();
    for item in &subscription.items {
        let used = Used { price: item.price.clone(), from: since, units: units(used) };
        terms.usage.insert(item.id.clone(), used);
    }
    terms
}

/// Gold at 10.00 in advance and calls at 2 cents, since 1 November.
fn gold_and_calls(mode: BillingMode) -> Subscription {
    let order = super::creation::NewSubscription { billing_mode: mode, ..new(vec![item("gold", 1), item("calls", 1)]) };
    running_of(&order, &metered_terms(), day("2026-11-01"))
}

fn shown(lines: &[Charge]) -> Vec<(String, i64)> {
    lines.iter().map(|line| (line.description.clone(), line.amount_minor)).collect()
}

fn rows(rows: &[(&str, i64)]) -> Vec<(String, i64)> {
    rows.iter().map(|(text, minor)| ((*text).to_owned(), *minor)).collect()
}

#[test]
fn usage_comes_to_what_its_price_says() {
    let packages =
        |round| Pricing::PerUnit(PerUnit { unit: exact("300"), transform: Some(Transform { divide_by: 60, round }) });
    let graduated = tiers(TiersMode::Graduated);
    let volume = tiers(TiersMode::Volume);
    for (pricing, used, expected) in [
        (per_unit("2"), "0", 0),
        // 1,234 * 2.
        (per_unit("2"), "1234", 2_468),
        // 12.5 * 2.
        (per_unit("2"), "12.5", 25),
        // 12.25 * 2 = 24.5, rounded half up.
        (per_unit("2"), "12.25", 25),
        // 0.000000001 * 2 is next to nothing.
        (per_unit("2"), "0.000000001", 0),
        // A hundredth of a cent each: 1,000,000 * 0.01.
        (per_unit("0.01"), "1000000", 10_000),
        // More was taken back than used.
        (per_unit("2"), "-5", 0),
        // 150 minutes are 3 hours begun, and 2 whole ones.
        (packages(Round::Up), "150", 900),
        (packages(Round::Down), "150", 600),
        (packages(Round::Up), "0", 0),
        // 120.5 minutes: a third hour is begun.
        (packages(Round::Up), "120.5", 900),
        // Within the free tier; 1,000 * 0.
        (graduated.clone(), "1000", 0),
        // 1,000 * 0 + 500.5 * 1 = 500.5, rounded half up.
        (graduated.clone(), "1500.5", 501),
        // 1,000 * 0 + 9,000 * 1.
        (graduated.clone(), "10000", 9_000),
        // 9,000 * 1 + 500 at once + 5,000 * 0.5.
        (graduated.clone(), "15000", 12_000),
        // A tier is entered by a part of a unit: 9,000 + 500 + 0.5 * 0.5 = 9,500.25.
        (graduated, "10000.5", 9_500),
        // All at the price of the tier: 1,500 * 1.
        (volume.clone(), "1500", 1_500),
        // 15,000 * 0.5 + 500 at once.
        (volume, "15000", 8_000),
    ] {
        assert_eq!(pricing.amount_of(units(used)), expected, "{used} of {pricing:?}");
    }
    // The largest price and quantity stay within 64 bits.
    assert_eq!(per_unit("999999999999").amount_of(units("999999999999999")), i64::MAX);
}

#[test]
fn a_first_invoice_bills_no_usage_and_a_line_of_nothing_in_classic_alone() {
    let order =
        |mode| super::creation::NewSubscription { billing_mode: mode, ..new(vec![item("gold", 1), item("calls", 1)]) };
    let lines = |mode| create(&order(mode), &metered_terms(), day("2026-11-01")).unwrap().lines;
    let gold = ("1 × Gold (at €10.00 / month)", 1_000);
    assert_eq!(shown(&lines(BillingMode::Classic)), rows(&[gold, ("0 × Calls (at €0.02 / month)", 0)]));
    assert_eq!(shown(&lines(BillingMode::Flexible)), rows(&[gold]));
}

#[test]
fn a_renewal_bills_the_next_period_in_advance_and_the_usage_of_the_last_one() {
    let current = gold_and_calls(BillingMode::Classic);
    let terms = after_use(&current, day("2026-11-01"), "1500");
    let planned = advance(&current, &terms, day("2026-12-01")).unwrap();
    // 1 * 10.00 for December, 1,500 * 0.02 = 30.00 for November.
    assert_eq!(
        shown(&planned.lines),
        rows(&[("1 × Gold (at €10.00 / month)", 1_000), ("1,500 × Calls (at €0.02 / month)", 3_000)])
    );
    let [gold, calls] = planned.lines.as_slice() else { panic!("{:?}", planned.lines) };
    assert_eq!((gold.period.start, gold.period.end), (day("2026-12-01"), day("2027-01-01")));
    assert_eq!((calls.period.start, calls.period.end), (day("2026-11-01"), day("2026-12-01")));
    assert_eq!((calls.quantity, calls.usage), (1_500, Some(units("1500"))));
    assert_eq!(planned.billing, Billing::Now(BillingReason::SubscriptionCycle));
    // The look ahead is the same decision.
    assert_eq!(shown(&upcoming(&current, &terms).unwrap().lines), shown(&planned.lines));
    // Usage of another price, or counted from another time, is not this item's.
    let strange = after_use(&current, day("2026-11-02"), "1500");
    let planned = advance(&current, &strange, day("2026-12-01")).unwrap();
    assert_eq!(shown(&planned.lines)[1], ("0 × Calls (at €0.02 / month)".to_owned(), 0));
}

#[test]
fn usage_of_a_trial_is_free() {
    let order = super::creation::NewSubscription { trial: Trial::Days(14), ..new(vec![item("calls", 1)]) };
    let current = running_of(&order, &metered_terms(), day("2026-11-01"));
    let mut noticed = current;
    noticed.trial_noticed = true;
    let terms = after_use(&noticed, day("2026-11-01"), "1500");
    let planned = advance(&noticed, &terms, day("2026-11-15")).unwrap();
    assert_eq!(shown(&planned.lines), rows(&[("0 × Calls (at €0.02 / month)", 0)]));
    let ended = cancel(&noticed, &now(true), &terms, day("2026-11-10")).unwrap();
    assert_eq!((ended.lines, ended.billing), (Vec::new(), Billing::Nothing));
}

fn now(bills_usage: bool) -> Cancel {
    Cancel { when: When::Now, wish: wish(false), invoice_now: false, bills_usage }
}

#[test]
fn an_end_at_once_bills_usage_where_that_is_asked_for() {
    let current = gold_and_calls(BillingMode::Classic);
    let terms = after_use(&current, day("2026-11-01"), "100");
    let end = |bills| cancel(&current, &now(bills), &terms, day("2026-11-16")).unwrap();
    // 100 * 0.02 until 16 November.
    let billed = end(true);
    assert_eq!(shown(&billed.lines), rows(&[("100 × Calls (at €0.02 / month)", 200)]));
    assert_eq!(billed.lines[0].period.end, day("2026-11-16"));
    assert_eq!(billed.billing, Billing::Now(BillingReason::SubscriptionUpdate));
    assert_eq!(shown(&end(false).lines), rows(&[]));
    // With a credit for unused time: both are on the last invoice.
    let order = Cancel { wish: wish(true), ..now(true) };
    let prorated = cancel(&current, &order, &terms, day("2026-11-16")).unwrap();
    // 200 - 1,000 * 15 / 30 days.
    assert_eq!(prorated.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>(), [200, -500]);
    // Nothing used: no last invoice.
    let none = cancel(&current, &now(true), &metered_terms(), day("2026-11-16")).unwrap();
    assert_eq!(none.billing, Billing::Nothing);
}

#[test]
fn an_end_at_its_time_bills_the_usage_until_then() {
    for (when, ends) in [(When::AtPeriodEnd, "2026-12-01"), (When::At(day("2026-11-21")), "2026-11-21")] {
        let current = gold_and_calls(BillingMode::Classic);
        let order = Cancel { when, ..now(false) };
        let ending = cancel(&current, &order, &metered_terms(), day("2026-11-10")).unwrap().next;
        let terms = after_use(&ending, day("2026-11-01"), "2500.5");
        let planned = advance(&ending, &terms, day(ends)).unwrap();
        // 2,500.5 * 0.02 = 50.01.
        assert_eq!(shown(&planned.lines), rows(&[("2,500.5 × Calls (at €0.02 / month)", 5_001)]), "{ends}");
        assert_eq!(planned.lines[0].period.end, day(ends));
        assert_eq!(planned.billing, Billing::Now(BillingReason::SubscriptionCycle));
        assert!(planned.next.is_over());
    }
}

fn change(current: &Subscription, asked: Changes) -> Planned {
    let terms = after_use(current, current.period.start, "100");
    changes::plan(current, &asked, &terms, day("2026-11-16")).unwrap()
}

#[test]
fn a_price_that_goes_within_a_period_leaves_its_usage_on_the_bill_in_flexible_alone() {
    let of_calls = |mode| {
        let order = super::creation::NewSubscription { billing_mode: mode, ..new(vec![item("calls", 1)]) };
        running_of(&order, &metered_terms(), day("2026-11-01"))
    };
    for (mode, proration, expected) in [
        // 100 * 0.02 until 16 November waits for the next invoice.
        (BillingMode::Flexible, Proration::CreateProrations, vec![("100 × Calls (at €0.02 / month)", 200)]),
        (BillingMode::Flexible, Proration::None, vec![]),
        (BillingMode::Classic, Proration::CreateProrations, vec![]),
    ] {
        let current = of_calls(mode);
        let asked = Changes { items: vec![switch(&current, "messages", 1)], proration, ..Changes::default() };
        let planned = change(&current, asked);
        assert_eq!(shown(&planned.lines), rows(&expected), "{mode:?} {proration:?}");
        // The other price counts from the change on: 40 * 0.05 at the end of the month.
        assert_eq!(planned.next.items[0].counts_from, Some(day("2026-11-16")));
        let terms = after_use(&planned.next, day("2026-11-16"), "40");
        let renewed = advance(&planned.next, &terms, day("2026-12-01")).unwrap();
        assert_eq!(shown(&renewed.lines), rows(&[("40 × Calls (at €0.05 / month)", 200)]));
        assert_eq!(renewed.lines[0].period.start, day("2026-11-16"));
        assert_eq!(renewed.next.items[0].counts_from, None);
    }
}

#[test]
fn a_period_that_ends_early_bills_its_usage() {
    let current = gold_and_calls(BillingMode::Classic);
    let planned = change(&current, Changes { restarts: true, proration: Proration::None, ..Changes::default() });
    let billed = planned.lines.iter().filter(|line| line.amount_minor != 0).cloned().collect::<Vec<_>>();
    // 100 * 0.02 until now, and 10.00 for the period that begins.
    assert_eq!(
        shown(&billed),
        rows(&[("100 × Calls (at €0.02 / month)", 200), ("1 × Gold (at €10.00 / month)", 1_000)])
    );
    assert_eq!(planned.billing, Billing::Now(BillingReason::SubscriptionUpdate));
}

#[test]
fn a_subscription_that_began_before_it_was_made_counts_what_was_used_then() {
    let order = super::creation::NewSubscription {
        backdate: Some(day("2026-11-01")),
        anchor: Some(day("2026-12-01")),
        ..new(vec![item("calls", 1)])
    };
    let current = running_of(&order, &metered_terms(), at("2026-11-10T12:00:00Z"));
    assert_eq!(current.items[0].counted_from(current.period.start), day("2026-11-01"));
}

#[test]
fn a_phase_that_takes_an_items_place_with_a_period_leaves_its_usage_on_the_bill() {
    let current = gold_and_calls(BillingMode::Classic);
    let phase = Phase {
        start: day("2026-12-01"),
        end: day("2027-12-01"),
        items: vec![PhaseItem { price: PriceId::stored("messages"), quantity: 1, metadata: Metadata::default() }],
        proration: Proration::CreateProrations,
        discounts: Vec::new(),
        clears_discounts: false,
        trial_end: None,
        metadata: Metadata::default(),
    };
    let fresh = || SubscriptionItemId::stored("si_messages");
    let terms = after_use(&current, day("2026-11-01"), "100");
    let entered = phases::enter(&phase, &current, &terms, fresh, day("2026-12-01")).unwrap();
    // 100 * 0.02 of November waits for the invoice that follows at once.
    assert_eq!(shown(&entered.lines), rows(&[("100 × Calls (at €0.02 / month)", 200)]));
    assert_eq!(entered.billing, Billing::Hold);
    // Of the new item nothing is counted before its first period.
    let late = after_use(&entered.next, day("2026-11-01"), "999");
    let renewed = advance(&entered.next, &late, day("2026-12-01")).unwrap();
    assert_eq!(shown(&renewed.lines), rows(&[]));
    assert_eq!(renewed.next.items[0].counted_from(renewed.next.period.start), day("2026-12-01"));
}
