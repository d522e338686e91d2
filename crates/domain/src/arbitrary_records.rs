//! Strategies for property tests: customers, products and prices as any dialect
//! could have left them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use crate::amounts::Exact;
use crate::arbitrary::metadata;
use crate::catalogue::{PackageDimensions, Product, Recognition};
use crate::contacts::{Labelled, Names};
use crate::currency::Currency;
use crate::customers::{Address, Customer, InvoiceField, Shipping, TaxDisplay, TaxExempt, blank};
use crate::features::Interval;
use crate::ids::Id;
use crate::lead_sources::LeadSource;
use crate::prices::{
    PerUnit, Price, Pricing, QuantityRange, Recurring, Round, TaxBehavior, Tier, Tiered, TiersMode, Transform,
    UsageCount, UsageType,
};

fn id<K: 'static>() -> impl Strategy<Value = Id<K>> {
    "[A-Za-z0-9][A-Za-z0-9_~-]{0,30}".prop_map(Id::stored)
}

/// One line of text of at most so many characters.
fn line(max_chars: usize) -> BoxedStrategy<String> {
    "[A-Za-z0-9éß日&=+%\\[\\]\"'<>;,][ A-Za-z0-9éß日&=+%\\[\\]\"'<>;,]{0,60}"
        .prop_map(move |text| text.chars().take(max_chars).collect())
        .boxed()
}

fn email() -> impl Strategy<Value = String> {
    "[a-z]{1,8}@[a-z]{1,8}\\.example"
}

fn time() -> impl Strategy<Value = Timestamp> {
    (0_i64..4_000_000_000_000_000).prop_map(|micros| Timestamp::from_microsecond(micros).expect("a time"))
}

fn custom_fields() -> impl Strategy<Value = Map<String, Value>> {
    let value = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        line(20).prop_map(Value::from),
        Just(Value::Null),
    ];
    btree_map("[a-z]{1,8}", value, 0..3).prop_map(|members: BTreeMap<String, Value>| members.into_iter().collect())
}

fn address() -> impl Strategy<Value = Address> {
    let country = prop_oneof![Just("CH".to_owned()), Just("Switzerland".to_owned())];
    let lines = vec(option::of(line(60)), 5);
    (lines, option::of(country)).prop_map(|(lines, country)| {
        let line = |at: usize| lines.get(at).cloned().flatten();
        Address { city: line(0), country, line1: line(1), line2: line(2), postal_code: line(3), state: line(4) }
    })
}

fn labelled(value: BoxedStrategy<String>) -> impl Strategy<Value = Labelled> {
    ("[a-z]{1,10}", value).prop_map(|(label, value)| Labelled { label, value })
}

/// Any customer that a dialect could have left.
pub fn customer() -> impl Strategy<Value = Customer> {
    let names = (option::of(line(60)), option::of((option::of(line(20)), option::of(line(20)))));
    let person = (option::of(line(60)), option::of(line(60)), option::of(line(60)), option::of(0_i32..20_000));
    let emails = (option::of(email()), vec(labelled(email().boxed()), 0..3), option::of("[a-z]{1,10}"));
    let phones =
        (option::of("[0-9 +]{3,20}[0-9]"), vec(labelled("[0-9]{3,20}".boxed()), 0..3), option::of("[a-z]{1,10}"));
    let places = (option::of(address()), option::of((address(), line(60), option::of("[0-9]{3,20}"))));
    let invoices = (
        option::of("[A-Z0-9]{3,12}"),
        option::of(line(60)),
        btree_map(line(20), line(60), 0..4),
        option::of(select(TaxDisplay::ALL.to_vec())),
    );
    let rest = (
        select(TaxExempt::ALL.to_vec()),
        -1_000_000_i64..1_000_000,
        vec(select(vec!["de-CH", "fr", "en-GB"]), 0..2),
        (metadata(), custom_fields()),
        (option::of(id()), option::of(id()), option::of("[A-Za-z0-9]{1,20}")),
        (time(), 0_i64..1_000_000, vec(email(), 0..3), option::of(line(60))),
    );
    (id(), (names, person), (emails, phones), places, invoices, rest).prop_map(
        |(id, (names, person), (emails, phones), (address, shipping), invoices, rest)| {
            let (tax_exempt, balance_minor, locales, (metadata, custom_fields), ids, (created, age, notices, note)) =
                rest;
            let mut customer = blank(&id, created);
            customer.updated = created.checked_add(jiff::SignedDuration::from_secs(age)).unwrap_or(created);
            customer.name = names.0;
            if let Some((first, last)) = names.1 {
                customer.take_names(&Names { first, last });
            }
            (customer.individual_name, customer.business_name, customer.job_title) = (person.0, person.1, person.2);
            customer.birth_date = person.3.and_then(|days| {
                Date::constant(1950, 1, 1).checked_add(jiff::SignedDuration::from_hours(i64::from(days) * 24)).ok()
            });
            (customer.email, customer.other_emails, customer.email_label) = emails;
            (customer.phone, customer.other_phones, customer.phone_label) = phones;
            customer.settle_contacts();
            customer.address = address;
            customer.shipping = shipping.map(|(address, name, phone)| Shipping { address, name, phone });
            customer.invoice_prefix = invoices.0;
            customer.invoice_footer = invoices.1;
            let field = |(name, value)| InvoiceField { name, value };
            customer.invoice_fields = invoices.2.into_iter().map(field).collect();
            customer.tax_display = invoices.3;
            (customer.tax_exempt, customer.balance_minor) = (tax_exempt, balance_minor);
            let mut seen: Vec<String> = locales.into_iter().map(str::to_owned).collect();
            seen.dedup();
            customer.locales = seen;
            (customer.metadata, customer.custom_fields) = (metadata, custom_fields);
            (customer.website, customer.payment_method, customer.person) = ids;
            let source = |source: &String| LeadSource { source: Some(source.clone()), ..LeadSource::default() };
            customer.lead_source = customer.person.as_ref().map(source);
            (customer.notification_emails, customer.description) = (notices, note);
            customer
        },
    )
}

/// Any product that a dialect could have left.
pub fn product() -> impl Strategy<Value = Product> {
    let texts = (line(60), option::of(line(60)), option::of(line(22)), option::of(line(50)));
    let lists = (
        vec("https://[a-z]{1,8}\\.example/[a-z]{1,8}", 0..2),
        btree_map(line(20), Just(()), 0..3),
        vec(line(20), 0..3),
    );
    let codes = vec(option::of("[a-z0-9_.-]{1,20}"), 6);
    let package = option::of((1_u32..100_000, 1_u32..100_000, 1_u32..100_000, 1_u32..100_000));
    let flags = (any::<bool>(), option::of(any::<bool>()), any::<bool>());
    let rest = (option::of(id()), metadata(), custom_fields(), time(), option::of("https://[a-z]{1,8}\\.example/"));
    (id(), texts, lists, (codes, package), flags, rest).prop_map(
        |(id, (name, description, statement_descriptor, unit_label), lists, (codes, package), flags, rest)| {
            let code = |at: usize| codes.get(at).cloned().flatten();
            let (default_price, metadata, custom_fields, created, url) = rest;
            let mut images = lists.0;
            images.dedup();
            Product {
                id,
                name,
                active: flags.0,
                description,
                images,
                marketing_features: lists.1.into_keys().collect(),
                default_price,
                shippable: flags.1,
                statement_descriptor,
                tax_code: code(0),
                unit_label,
                url,
                package: package.map(|(height, length, weight, width)| PackageDimensions {
                    height_hundredths: height,
                    length_hundredths: length,
                    weight_hundredths: weight,
                    width_hundredths: width,
                }),
                performance_location: code(1),
                options: lists.2,
                tax_category: code(2),
                accounting_code: code(3),
                recognition: flags.2.then(|| Recognition { debit_account: code(4), credit_account: code(5) }),
                custom_fields,
                metadata,
                created,
                updated: created,
            }
        },
    )
}

fn exact() -> impl Strategy<Value = Exact> {
    prop_oneof![
        (0_i64..100_000_000).prop_map(Exact::of_minor),
        "[0-9]{1,8}\\.[0-9]{1,12}".prop_map(|text| Exact::parse(&text).expect("an amount")),
    ]
}

fn pricing() -> impl Strategy<Value = Pricing> {
    let transform = option::of((1_u64..1000, select(Round::ALL.to_vec())));
    let per_unit = (exact(), transform).prop_map(|(unit, transform)| {
        let transform = transform.map(|(divide_by, round)| Transform { divide_by, round });
        Pricing::PerUnit(PerUnit { unit, transform })
    });
    let tier = (1_u64..1000, exact(), option::of(exact()), any::<bool>());
    let tiers = (vec(tier, 1..5), select(TiersMode::ALL.to_vec()), any::<bool>());
    let tiered = tiers.prop_map(|(tiers, mode, all_flat)| {
        let mut bound = 0;
        let last = tiers.len() - 1;
        let tiers = tiers.into_iter().enumerate().map(|(at, (more, amount, flat, is_flat))| {
            bound += more;
            let up_to = (at < last).then_some(bound);
            match is_flat || all_flat {
                true => Tier { up_to, unit: None, flat: Some(amount) },
                false => Tier { up_to, unit: Some(amount), flat },
            }
        });
        Pricing::Tiered(Tiered { mode, tiers: tiers.collect() })
    });
    prop_oneof![per_unit, tiered]
}

/// Any price that a dialect could have left.
pub fn price() -> impl Strategy<Value = Price> {
    let usage = (any::<bool>(), option::of(select(UsageCount::ALL.to_vec())), option::of("[a-z]{1,10}"));
    let recurring = option::of((select(Interval::ALL.to_vec()), 1_u32..=3, option::of(1_u32..=730)));
    let quantities = (option::of(1_u64..10), option::of(10_000_u64..20_000));
    let texts = (option::of(line(60)), option::of(line(60)), option::of(line(60)), option::of("[a-z]{1,10}"));
    let options = option::of(btree_map("[a-z]{1,8}", line(20), 0..3));
    let currency = select(vec!["EUR", "JPY", "KWD"]);
    let sold = (any::<bool>(), any::<bool>());
    let rest = (select(TaxBehavior::ALL.to_vec()), metadata(), custom_fields(), sold, time());
    ((id(), id()), currency, (pricing(), recurring, quantities, usage), (texts, options), rest).prop_map(
        |((id, product), currency, (pricing, recurring, quantities, usage), (texts, options), rest)| {
            let (tax_behavior, metadata, custom_fields, (active, is_inline), created) = rest;
            let (is_metered, usage_count, meter) = usage;
            let usage = if is_metered { UsageType::Metered } else { UsageType::Licensed };
            let is_metered = is_metered && recurring.is_some();
            Price {
                id,
                product,
                active,
                currency: Currency::parse(currency).expect("a currency"),
                pricing,
                recurring: recurring.map(|(interval, count, trial_days)| Recurring {
                    interval,
                    count,
                    usage,
                    trial_days,
                }),
                quantities: QuantityRange { min: quantities.0, max: quantities.1 },
                meter: meter.filter(|_| is_metered),
                usage_count: usage_count.filter(|_| is_metered),
                fees: Default::default(),
                nickname: texts.0,
                lookup_key: texts.3,
                tax_behavior,
                description: texts.1,
                rich_description: texts.2,
                options,
                custom_fields,
                metadata,
                deleted: false,
                // One that is on sale is a price like any other.
                inline: is_inline && !active,
                created,
                updated: created,
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{ProductChanges, update_product};
    use crate::customers::{CustomerChanges, update};
    use crate::prices::{PriceChanges, update_price};

    proptest! {
        #[test]
        fn records_are_stored_and_read_back_as_they_were(customer in customer(), product in product(), price in price()) {
            let stored = serde_json::to_string(&customer).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Customer>(&stored).unwrap(), &customer);
            let stored = serde_json::to_string(&product).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Product>(&stored).unwrap(), &product);
            let stored = serde_json::to_string(&price).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Price>(&stored).unwrap(), &price);
        }

        #[test]
        fn commands_that_say_nothing_change_nothing(customer in customer(), product in product(), price in price()) {
            let now = Timestamp::MAX;
            prop_assert_eq!(update(&customer, &CustomerChanges::default(), now).unwrap().event, None);
            prop_assert_eq!(update_product(&product, &ProductChanges::default(), now).unwrap().event, None);
            prop_assert_eq!(update_price(&price, &PriceChanges::default(), now).unwrap().event, None);
        }

        #[test]
        fn more_is_never_cheaper_per_unit_price(unit in exact(), quantity in 0_u64..1_000_000) {
            let pricing = Pricing::PerUnit(PerUnit { unit, transform: None });
            prop_assert!(pricing.amount_minor(quantity) <= pricing.amount_minor(quantity + 1));
        }

        #[test]
        fn graduated_tiers_grow_with_the_quantity(pricing in pricing(), quantity in 0_u64..5_000) {
            if matches!(&pricing, Pricing::Tiered(tiered) if tiered.mode == TiersMode::Graduated) {
                prop_assert!(pricing.amount_minor(quantity) <= pricing.amount_minor(quantity + 1));
            }
        }
    }
}
