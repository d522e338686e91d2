use super::*;

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

fn tier(up_to: Option<u64>, unit: Option<&str>, flat: Option<&str>) -> Tier {
    Tier { up_to, unit: unit.map(exact), flat: flat.map(exact) }
}

fn tiered(mode: TiersMode, tiers: &[Tier]) -> Pricing {
    Pricing::Tiered(Tiered { mode, tiers: tiers.to_vec() })
}

#[test]
fn the_amount_of_a_quantity_follows_its_pricing() {
    // 1 to 5 at 7.00, 6 to 10 at 6.50, more at 6.00.
    let units = [tier(Some(5), Some("700"), None), tier(Some(10), Some("650"), None), tier(None, Some("600"), None)];
    // The same with 10.00 for reaching a tier.
    let flats = [tier(Some(5), Some("700"), Some("1000")), tier(None, Some("600"), Some("500"))];
    // Stairs: 50 up to 1000, 100 up to 1500, 500 beyond.
    let stairs =
        [tier(Some(1000), None, Some("5000")), tier(Some(1500), None, Some("10000")), tier(None, None, Some("50000"))];
    let packages =
        |round| Pricing::PerUnit(PerUnit { unit: exact("300"), transform: Some(Transform { divide_by: 10, round }) });
    let fine = Pricing::PerUnit(PerUnit { unit: exact("0.025"), transform: None });
    for (pricing, expected) in [
        (Pricing::of_minor(999), vec![(0, 0), (1, 999), (3, 2997)]),
        // 0.025 a unit: 20 units are 0.5, which is rounded up; 19 are 0.475.
        (fine, vec![(1, 0), (19, 0), (20, 1), (60, 2), (1000, 25)]),
        (packages(Round::Up), vec![(0, 0), (1, 300), (10, 300), (11, 600)]),
        (packages(Round::Down), vec![(9, 0), (10, 300), (19, 300), (20, 600)]),
        // 5 * 700; 5 * 700 + 650; 5 * 700 + 5 * 650; + 600.
        (tiered(TiersMode::Graduated, &units), vec![(0, 0), (5, 3500), (6, 4150), (10, 6750), (11, 7350)]),
        // All units at the price of the tier.
        (tiered(TiersMode::Volume, &units), vec![(0, 0), (5, 3500), (6, 3900), (10, 6500), (11, 6600)]),
        // The first tier's flat amount is due for nothing, too.
        (tiered(TiersMode::Graduated, &flats), vec![(0, 1000), (5, 4500), (6, 5600), (7, 6200)]),
        (tiered(TiersMode::Volume, &flats), vec![(0, 1000), (5, 4500), (6, 4100)]),
        (tiered(TiersMode::Volume, &stairs), vec![(900, 5000), (1001, 10000), (1500, 10000), (2500, 50000)]),
        (tiered(TiersMode::Volume, &[tier(None, None, Some("1399"))]), vec![(0, 1399), (1, 1399), (99, 1399)]),
    ] {
        for (quantity, amount) in expected {
            assert_eq!(pricing.amount_minor(quantity), amount, "{quantity} of {pricing:?}");
        }
        assert_eq!(pricing.check(), Ok(()));
    }
    assert_eq!(Pricing::of_minor(i64::MAX).amount_minor(u64::MAX), i64::MAX);
}

#[test]
fn tiers_that_leave_a_gap_or_no_end_are_refused() {
    let one = |up_to| tier(up_to, Some("1"), None);
    for (tiers, rule) in [
        (vec![], Rule::Required),
        (vec![tier(None, None, None)], Rule::Required),
        (vec![one(Some(5))], Rule::TiersForm),
        (vec![one(None), one(None)], Rule::TiersForm),
        (vec![one(Some(5)), one(Some(5)), one(None)], Rule::TiersForm),
        (vec![one(Some(0)), one(None)], Rule::TiersForm),
        (vec![one(None); MAX_TIERS + 1], Rule::TooMany { max_entries: MAX_TIERS }),
    ] {
        assert_eq!(tiered(TiersMode::Volume, &tiers).check(), Err(rule), "{tiers:?}");
    }
}

/// A price as the first release stored it.
const FIRST_RELEASE: &str = r#"{"id":"price_1","product":"prod_1","active":"true","currency":"EUR","unit_amount_minor":999,"recurring":{"interval":"month","count":1,"usage":"licensed","trial_days":14},"nickname":null,"lookup_key":"gold","tax_behavior":"unspecified","metadata":{"a":"b"},"created":"2026-11-21T00:00:00.000000Z","updated":"2026-11-21T00:00:00.000000Z"}"#;

#[test]
fn a_price_of_the_first_release_still_reads() {
    let price: Price = serde_json::from_str(FIRST_RELEASE).unwrap();
    assert_eq!((price.pricing.clone(), price.amount_minor(3)), (Pricing::of_minor(999), 2997));
    assert_eq!((price.deleted, price.recurring.unwrap().trial_days), (false, Some(14)));
    let again: Price = serde_json::from_str(&serde_json::to_string(&price).unwrap()).unwrap();
    assert_eq!(again, price);
}

#[test]
fn a_price_that_was_made_with_what_is_sold_is_one_like_any_once_it_is_put_on_sale() {
    let first: Price = serde_json::from_str(FIRST_RELEASE).unwrap();
    assert!(!first.inline && !serde_json::to_string(&first).unwrap().contains("inline"));
    let terms = PriceTerms {
        product: first.product.clone(),
        currency: first.currency,
        pricing: first.pricing.clone(),
        recurring: first.recurring,
        quantities: QuantityRange::default(),
        meter: None,
        usage_count: None,
        fees: Fees::default(),
    };
    let own = create_inline_price(&first.id, &terms, Some(TaxBehavior::Inclusive), first.created).unwrap().next;
    assert_eq!((own.inline, own.active, own.tax_behavior), (true, false, TaxBehavior::Inclusive));
    let stored: Price = serde_json::from_str(&serde_json::to_string(&own).unwrap()).unwrap();
    assert_eq!(stored, own);
    let with = |price: &Price, changes| update_price(price, &changes, first.updated).unwrap().next;
    let named = with(&own, PriceChanges { nickname: Change::Set("Own".into()), ..PriceChanges::default() });
    assert!(named.inline);
    let sold = with(&named, PriceChanges { active: Change::Set(true), ..PriceChanges::default() });
    let off = with(&sold, PriceChanges { active: Change::Set(false), ..PriceChanges::default() });
    assert_eq!([(sold.active, sold.inline), (off.active, off.inline)], [(true, false), (false, false)]);
}

#[test]
fn a_deleted_price_keeps_its_terms_and_gives_up_its_key() {
    let price: Price = serde_json::from_str(FIRST_RELEASE).unwrap();
    let later = price.updated + jiff::SignedDuration::from_secs(1);
    let gone = delete_price(&price, later).next;
    assert_eq!((gone.active, gone.deleted, gone.lookup_key), (false, true, None));
    assert_eq!(gone.pricing, price.pricing);
}
