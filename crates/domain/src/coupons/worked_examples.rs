//! What discounts take off, with the arithmetic written out, and what holds for
//! all of them.

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::change::Change;
use crate::events::EventKind;
use crate::ids::LineId;
use crate::invoices::Line;
use crate::metadata::MetadataChange;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};
use crate::subscriptions::Period;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    at("2026-11-21T10:00:00.25Z")
}

fn eur() -> Currency {
    Currency::parse("eur").unwrap()
}

fn amount(minor: i64) -> Off {
    Off::Amount { minor, currency: eur() }
}

fn coupon(id: &str, off: Off, duration: Duration) -> Coupon {
    let changes = CouponChanges { off: Change::Set(off), duration: Change::Set(duration), ..CouponChanges::default() };
    create(&CouponId::stored(id), &changes, now()).unwrap().next
}

fn customer() -> CustomerId {
    CustomerId::stored("cus_1")
}

fn redeemer(customer: &CustomerId) -> Redeemer<'_> {
    Redeemer { customer, times_before: 0, has_paid: false, amount: None }
}

fn in_use(coupon: &Coupon) -> (Discount, Coupon) {
    let id = DiscountId::stored(format!("di_{}", coupon.id));
    (redeem(id, coupon, None, &redeemer(&customer()), now()).unwrap(), coupon.clone())
}

/// A line of an amount for a product.
fn line(product: &str, amount_minor: i64) -> Line {
    let instant = Timestamp::UNIX_EPOCH;
    let shape = serde_json::json!({
        "id": "il_1", "item": null, "invoice_item": null, "subscription": null, "price": format!("price_{product}"),
        "product": product, "description": product, "quantity": 1, "unit_amount_minor": null,
        "amount_minor": amount_minor, "discountable": true, "discounts": [],
        "period": Period { start: instant, end: instant }, "proration": false, "metadata": {},
    });
    let line: Line = serde_json::from_value(shape).unwrap();
    Line { id: LineId::stored(format!("il_{product}")), ..line }
}

/// What each line loses, by discount in their order.
fn taken(discounts: &[(Discount, Coupon)], amounts: &[i64]) -> Vec<Vec<i64>> {
    let mut lines: Vec<Line> =
        amounts.iter().enumerate().map(|(at, minor)| line(["gold", "seat", "fee"][at % 3], *minor)).collect();
    apply(discounts, &mut lines, eur(), now());
    let of = |line: &Line, id: &DiscountId| {
        line.discounts.iter().filter(|taken| taken.discount == *id).map(|taken| taken.amount_minor).sum()
    };
    discounts.iter().map(|(discount, _)| lines.iter().map(|line| of(line, &discount.id)).collect()).collect()
}

#[test]
fn what_is_taken_off_is_as_worked_out_by_hand() {
    let percent = |hundredths| coupon("percent", Off::Percent(hundredths), Duration::Forever);
    let fixed = |minor| coupon("fixed", amount(minor), Duration::Forever);
    type Example = (Vec<Coupon>, &'static [i64], Vec<Vec<i64>>);
    let table: Vec<Example> = vec![
        // 25 % of 9.99 is 2.4975: 2.50.
        (vec![percent(2_500)], &[999], vec![vec![250]]),
        // 12.5 % of 10.00 is 1.25, of 0.04 is 0.005: away from zero, 0.01.
        (vec![percent(1_250)], &[1_000, 4], vec![vec![125, 1]]),
        // 33.33 % of 10.00 is 3.333: 3.33.
        (vec![percent(3_333)], &[1_000], vec![vec![333]]),
        // 100 % leaves nothing of what is owed, and a credit stays.
        (vec![percent(10_000)], &[999, -500, 1], vec![vec![999, 0, 1]]),
        // 5.00 over 10.00 and 20.00: a third and two thirds, 1.666 and 3.333, floored
        // to 1.66 and 3.33; the cent that is left goes to the first.
        (vec![fixed(500)], &[1_000, 2_000], vec![vec![167, 333]]),
        // More than there is takes what there is: 15.00 of the 50.00.
        (vec![fixed(5_000)], &[1_000, 500], vec![vec![1_000, 500]]),
        // A credit gets no part and makes nobody's part larger.
        (vec![fixed(300)], &[1_000, -900, 500], vec![vec![200, 0, 100]]),
        // 10 % of 100.00 is 10.00; of the 90.00 that are left, 20 % are 18.00.
        (
            vec![percent(1_000), coupon("more", Off::Percent(2_000), Duration::Once)],
            &[10_000],
            vec![vec![1_000], vec![1_800]],
        ),
        // 5.00 first, then half of the 5.00 that are left.
        (vec![fixed(500), percent(5_000)], &[1_000], vec![vec![500], vec![250]]),
        // Half first, then 5.00: in this order nothing is left.
        (vec![percent(5_000), fixed(500)], &[1_000], vec![vec![500], vec![500]]),
        // Nothing is left for the second.
        (vec![percent(10_000), fixed(500)], &[1_000], vec![vec![1_000], vec![0]]),
        // One cent over three equal lines goes to the first.
        (vec![fixed(1)], &[100, 100, 100], vec![vec![1, 0, 0]]),
        (vec![fixed(500)], &[], vec![vec![]]),
        (vec![percent(5_000)], &[0], vec![vec![0]]),
    ];
    for (coupons, amounts, expected) in table {
        let discounts: Vec<_> = coupons.iter().map(in_use).collect();
        assert_eq!(taken(&discounts, amounts), expected, "{coupons:?} off {amounts:?}");
    }
}

#[test]
fn a_coupon_for_some_products_or_prices_takes_from_their_lines_only() {
    let half = coupon("half", Off::Percent(5_000), Duration::Forever);
    let gold = Coupon { products: vec![ProductId::stored("gold")], ..half.clone() };
    assert_eq!(taken(&[in_use(&gold)], &[1_000, 400]), [[500, 0]]);
    let seat = Coupon { prices: vec![PriceId::stored("price_seat")], ..half };
    assert_eq!(taken(&[in_use(&seat)], &[1_000, 400]), [[0, 200]]);
    // 12.00 off Gold at 10.00 takes 10.00, and nothing of the seat.
    let fixed = Coupon { products: vec![ProductId::stored("gold")], ..coupon("fixed", amount(1_200), Duration::Once) };
    assert_eq!(taken(&[in_use(&fixed)], &[1_000, 400]), [[1_000, 0]]);
}

#[test]
fn what_is_over_or_in_another_currency_takes_nothing() {
    let half = coupon("half", Off::Percent(5_000), Duration::Months(3));
    let (discount, half) = in_use(&half);
    let ended = Discount { end: Some(now()), ..discount.clone() };
    assert_eq!(taken(&[(ended, half.clone())], &[1_000]), [[0]]);
    let used = Discount { invoices: Some(1), uses: 1, ..discount };
    assert_eq!(taken(&[(used, half)], &[1_000]), [[0]]);
    let dollars = Off::Amount { minor: 500, currency: Currency::parse("usd").unwrap() };
    assert_eq!(taken(&[in_use(&coupon("usd", dollars, Duration::Once))], &[1_000]), [[0]]);
    let mut lines = [line("gold", 1_000)];
    lines[0].discountable = false;
    apply(&[in_use(&coupon("all", Off::Percent(10_000), Duration::Once))], &mut lines, eur(), now());
    assert_eq!(lines[0].discounts, []);
}

#[test]
fn an_invoice_outside_the_limits_of_a_coupon_gets_nothing_off() {
    let tenth = coupon("tenth", Off::Percent(1_000), Duration::Forever);
    let limited = Coupon { minimum: Some((1_000, eur())), maximum: Some((2_000, eur())), ..tenth };
    for (amounts, expected) in [
        (vec![999], vec![0]),
        (vec![1_000], vec![100]),
        // 15.00 and 5.00 are 20.00.
        (vec![1_500, 500], vec![150, 50]),
        (vec![1_500, 501], vec![0, 0]),
        // A credit counts: 15.00 less 6.00 are 9.00.
        (vec![1_500, -600], vec![0, 0]),
    ] {
        assert_eq!(taken(&[in_use(&limited)], &amounts), [expected]);
    }
    let dollars = Coupon { minimum: Some((1, Currency::parse("usd").unwrap())), maximum: None, ..limited };
    assert_eq!(taken(&[in_use(&dollars)], &[1_000]), [[0]]);
}

#[test]
fn a_discount_ends_with_its_months_or_its_invoices() {
    let discount = |duration| in_use(&coupon("c", amount(1), duration)).0;
    let months = discount(Duration::Months(3));
    assert_eq!((months.start, months.end), (at("2026-11-21T10:00:00Z"), Some(at("2027-02-21T10:00:00Z"))));
    assert!(!months.is_over(at("2027-02-21T09:59:59Z")) && months.is_over(at("2027-02-21T10:00:00Z")));
    // Three months after the last of November is the last of February.
    let end = Duration::Months(3).end(at("2026-11-30T00:00:00Z"));
    assert_eq!(end, Some(at("2027-02-28T00:00:00Z")));
    assert_eq!(after_invoice(vec![discount(Duration::Once)]), []);
    let two = after_invoice(vec![discount(Duration::Invoices(2))]);
    assert_eq!((two[0].uses, two[0].is_over(now())), (1, false));
    assert_eq!(after_invoice(two), []);
    let forever = after_invoice(vec![discount(Duration::Forever), months.clone()]);
    assert_eq!((forever.len(), forever[0].is_over(Timestamp::MAX)), (2, false));
}

fn refused(coupon: &Coupon, code: Option<&PromotionCode>, who: &Redeemer<'_>) -> Fault {
    redeem(DiscountId::stored("di_1"), coupon, code, who, now()).unwrap_err()
}

#[test]
fn a_coupon_that_cannot_be_redeemed_says_why() {
    let (good, me) = (coupon("good", amount(500), Duration::Once), customer());
    let who = redeemer(&me);
    for (coupon, rule) in [
        (Coupon { deleted: true, ..good.clone() }, Rule::Missing),
        (Coupon { redeem_by: Some(now()), ..good.clone() }, Rule::Expired),
        (Coupon { redeem_from: Some(at("2026-11-21T10:00:01Z")), ..good.clone() }, Rule::Inactive),
        (Coupon { max_redemptions: Some(2), times_redeemed: 2, ..good.clone() }, Rule::UsedUp),
        (Coupon { customers: vec![CustomerId::stored("cus_2")], ..good.clone() }, Rule::Mismatch),
    ] {
        assert_eq!(refused(&coupon, None, &who), Fault::new(Field::Coupon, rule), "{coupon:?}");
    }
    let once = Coupon { max_per_customer: Some(1), ..good };
    let again = Redeemer { times_before: 1, ..who };
    assert_eq!(refused(&once, None, &again).rule, Rule::OncePerCustomer);
}

fn code(coupon: &Coupon) -> PromotionCode {
    let new = NewCode {
        written: "Black-Friday".into(),
        active: true,
        customer: None,
        expires: None,
        max_redemptions: None,
        first_time_only: false,
        minimum: None,
        metadata: MetadataChange::default(),
    };
    create_code(&PromotionCodeId::stored("promo_1"), &new, coupon, now()).unwrap().next
}

#[test]
fn a_promotion_code_that_cannot_be_used_says_why() {
    let (coupon, me) = (coupon("good", amount(500), Duration::Once), customer());
    let good = code(&coupon);
    assert_eq!((good.code.as_str(), good.written.as_str()), ("BLACK-FRIDAY", "Black-Friday"));
    let who = Redeemer { has_paid: true, amount: Some((999, eur())), ..redeemer(&me) };
    for (code, rule) in [
        (PromotionCode { active: false, ..good.clone() }, Rule::Inactive),
        (PromotionCode { expires: Some(now()), active: false, ..good.clone() }, Rule::Expired),
        (PromotionCode { max_redemptions: Some(1), times_redeemed: 1, ..good.clone() }, Rule::UsedUp),
        (PromotionCode { customer: Some(CustomerId::stored("cus_2")), ..good.clone() }, Rule::Mismatch),
        (PromotionCode { coupon: CouponId::stored("other"), ..good.clone() }, Rule::Mismatch),
        (PromotionCode { first_time_only: true, ..good.clone() }, Rule::FirstTimeOnly),
        (PromotionCode { minimum: Some((1_000, eur())), ..good.clone() }, Rule::BelowMinimum),
        (PromotionCode { minimum: Some((1, Currency::parse("usd").unwrap())), ..good.clone() }, Rule::BelowMinimum),
    ] {
        assert_eq!(refused(&coupon, Some(&code), &who), Fault::new(Field::PromotionCode, rule), "{code:?}");
    }
    let gone = Coupon { deleted: true, ..coupon.clone() };
    assert_eq!(refused(&gone, Some(&good), &who), Fault::new(Field::PromotionCode, Rule::Missing));
    assert!(good.is_live(&coupon, now()) && !good.is_live(&gone, now()));
    let enough = PromotionCode { minimum: Some((999, eur())), customer: Some(me.clone()), ..good };
    let discount = redeem(DiscountId::stored("di_1"), &coupon, Some(&enough), &who, now()).unwrap();
    assert_eq!(discount.promotion_code, Some(enough.id));
}

#[test]
fn codes_of_one_word_are_in_each_others_way_where_one_customer_could_use_both() {
    let coupon = coupon("good", amount(500), Duration::Once);
    let all = code(&coupon);
    let other = PromotionCode { id: PromotionCodeId::stored("promo_2"), ..all.clone() };
    let mine = PromotionCode { customer: Some(customer()), ..all.clone() };
    let theirs = PromotionCode { customer: Some(CustomerId::stored("cus_2")), ..other.clone() };
    assert!(clash(&all, &other, now()) && clash(&mine, &other, now()) && !clash(&mine, &theirs, now()));
    assert!(!clash(&all, &all, now()), "itself");
    assert!(!clash(&all, &PromotionCode { active: false, ..other.clone() }, now()));
    assert!(!clash(&all, &PromotionCode { expires: Some(now()), ..other }, now()));
}

#[test]
fn a_coupon_that_breaks_rules_names_all_of_them() {
    let set = |off| CouponChanges { off: Change::Set(off), ..CouponChanges::default() };
    let faults = |changes: &CouponChanges| {
        let faults = create(&CouponId::stored("c"), changes, now()).unwrap_err();
        faults.into_iter().map(|fault| fault.field).collect::<Vec<_>>()
    };
    assert_eq!(faults(&CouponChanges::default()), [Field::Off]);
    let twice = |id: &str| vec![ProductId::stored(id), ProductId::stored(id)];
    let all = CouponChanges {
        duration: Change::Set(Duration::Months(0)),
        products: Change::Set(twice("prod")),
        max_redemptions: Change::Set(0),
        max_per_customer: Change::Set(0),
        minimum: Change::Set((0, eur())),
        redeem_by: Change::Set(now()),
        ..set(Off::Percent(10_001))
    };
    assert_eq!(
        faults(&all),
        [
            Field::Off,
            Field::Duration,
            Field::CouponProduct(1),
            Field::MaxRedemptions,
            Field::CouponRestriction,
            Field::CouponRestriction,
            Field::RedeemBy
        ]
    );
    assert_eq!(faults(&set(amount(0))), [Field::Amount]);
    let backwards = CouponChanges {
        redeem_from: Change::Set(at("2027-01-01T00:00:00Z")),
        redeem_by: Change::Set(at("2026-12-01T00:00:00Z")),
        ..set(amount(1))
    };
    assert_eq!(faults(&backwards), [Field::RedeemBy]);
}

#[test]
fn what_was_redeemed_keeps_its_terms() {
    let fresh = Coupon { redeem_by: Some(at("2026-12-01T00:00:00Z")), ..coupon("c", amount(500), Duration::Once) };
    let used = Coupon { times_redeemed: 1, ..fresh.clone() };
    let more = CouponChanges { off: Change::Set(amount(600)), ..CouponChanges::default() };
    assert_eq!(update(&fresh, &more, now()).unwrap().next.off, amount(600));
    assert_eq!(update(&used, &more, now()), Err(Refusal::StateForbids(Obstacle::CouponInUse)));
    let later = at("2027-06-01T00:00:00Z");
    let renamed = CouponChanges { name: Change::Set("Winter".into()), ..CouponChanges::default() };
    let decision = update(&used, &renamed, later).unwrap();
    assert_eq!((decision.event, decision.next.updated), (Some(EventKind::CouponUpdated), later));
    assert_eq!(update(&used, &CouponChanges::default(), later).unwrap().event, None);
    let gone = delete(&used, later).next;
    assert!(gone.deleted && !gone.is_valid(now()));
}

#[test]
fn a_code_keeps_within_its_coupon_and_comes_back_only_while_it_can_be_used() {
    let base = coupon("c", amount(500), Duration::Once);
    let coupon = Coupon { max_redemptions: Some(10), redeem_by: Some(at("2026-12-01T00:00:00Z")), ..base };
    let new = NewCode {
        written: "no spaces".into(),
        active: true,
        customer: None,
        expires: Some(at("2026-12-02T00:00:00Z")),
        max_redemptions: Some(11),
        first_time_only: false,
        minimum: Some((0, eur())),
        metadata: MetadataChange::default(),
    };
    let faults = create_code(&PromotionCodeId::stored("p"), &new, &coupon, now()).unwrap_err();
    let fields: Vec<Field> = faults.into_iter().map(|fault| fault.field).collect();
    assert_eq!(fields, [Field::Code, Field::Expires, Field::MaxRedemptions, Field::Minimum]);
    let off = PromotionCode { active: false, ..code(&coupon) };
    let on = CodeChanges { active: Change::Set(true), ..CodeChanges::default() };
    assert!(update_code(&off, &on, &coupon, now()).unwrap().next.active);
    let late = at("2026-12-01T00:00:00Z");
    assert_eq!(update_code(&off, &on, &coupon, late).unwrap_err(), [Fault::new(Field::Active, Rule::Expired)]);
}

fn some_off() -> impl Strategy<Value = Off> {
    prop_oneof![(1_u32..=10_000).prop_map(Off::Percent), (1_i64..200_000).prop_map(amount)]
}

proptest! {
    #[test]
    fn discounts_never_take_more_than_there_is_and_lose_no_cent(
        offs in prop::collection::vec(some_off(), 0..5),
        amounts in prop::collection::vec(-50_000_i64..100_000, 0..12),
    ) {
        let coupons = offs.iter().enumerate().map(|(at, off)| coupon(&format!("c{at}"), *off, Duration::Forever));
        let discounts: Vec<_> = coupons.map(|coupon| in_use(&coupon)).collect();
        let taken = taken(&discounts, &amounts);
        let owed: i64 = amounts.iter().filter(|minor| **minor > 0).sum();
        let mut left = owed;
        for ((_, coupon), parts) in discounts.iter().zip(&taken) {
            let sum: i64 = parts.iter().sum();
            match coupon.off {
                // An amount is taken exactly, or all that is left.
                Off::Amount { minor, .. } => prop_assert_eq!(sum, minor.min(left)),
                // Rounding moves each line by half a minor unit at the most.
                Off::Percent(hundredths) => {
                    let exact = i128::from(left) * i128::from(hundredths);
                    let apart = (i128::from(sum) * 10_000 - exact).abs();
                    prop_assert!(apart <= i128::try_from(parts.len()).unwrap() * 5_000);
                }
            }
            left -= sum;
            prop_assert!(left >= 0);
        }
        for (at, minor) in amounts.iter().enumerate() {
            let off: i64 = taken.iter().map(|parts| parts[at]).sum();
            prop_assert!(0 <= off && off <= (*minor).max(0), "{off} off {minor}");
        }
    }

    #[test]
    fn all_off_leaves_nothing_whatever_comes_before_it(off in some_off(), amounts in prop::collection::vec(0_i64..100_000, 1..8)) {
        let first = in_use(&coupon("first", off, Duration::Forever));
        let all = in_use(&coupon("all", Off::Percent(10_000), Duration::Forever));
        let sum: i64 = taken(&[first, all], &amounts).iter().flatten().sum();
        prop_assert_eq!(sum, amounts.iter().sum::<i64>());
    }
}
