//! The same promise for customers, products and plans: reading one and writing
//! back what was read changes nothing, whatever the other dialect left in it.

use billfold_domain::Change;
use billfold_domain::arbitrary_records::{customer, price, product};
use billfold_domain::catalogue::{Product, update_product};
use billfold_domain::customers::{self, Customer};
use billfold_domain::ids::{OrganizationId, TaxIdId};
use billfold_domain::prices::{Price, update_price};
use billfold_domain::tax_ids::{TaxId, TaxNumber};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::customer_body::{self, CustomerDraft};
use crate::customer_view::CustomerView;
use crate::faults::Faults;
use crate::links::Addresses;
use crate::plan_body::{self, PlanDraft};
use crate::plan_view::PlanView;
use crate::product_body::{self, ProductView};

fn addresses() -> Addresses {
    Addresses::new("https://billing.test", &OrganizationId::stored("org_1"))
}

fn tax_ids(customer: &Customer) -> Vec<TaxId> {
    let number = |(at, (kind, value)): (usize, &(&str, &str))| {
        let number = TaxNumber::parse(kind, value).unwrap();
        number.into_record(TaxIdId::stored(format!("txi_{at}")), &customer.id, at == 0, customer.created)
    };
    [("eu_vat", "DE123456789"), ("us_ein", "12-3456789")].iter().enumerate().map(number).collect()
}

fn customer_written_back(customer: &Customer, edit: impl FnOnce(&mut Value)) -> (Customer, bool) {
    let numbers = tax_ids(customer);
    let shown = serde_json::to_value(CustomerView::new(customer, 0, &numbers, &addresses())).unwrap();
    let mut body = shown.clone();
    edit(&mut body);
    let mut faults = Faults::default();
    let draft = CustomerDraft::read(customer_body::changes(body, Some(&shown)), &mut faults);
    assert_eq!(faults.pairs(), []);
    let drafted = draft.drafted(Some(customer));
    let next = customers::update(customer, &drafted.changes, Timestamp::MAX).unwrap().next;
    (next, drafted.tax_ids == Change::Keep)
}

fn product_written_back(product: &Product, edit: impl FnOnce(&mut Value)) -> Product {
    let shown = serde_json::to_value(ProductView::new(product, &addresses())).unwrap();
    let mut body = shown.clone();
    edit(&mut body);
    let mut faults = Faults::default();
    let changes = product_body::read(product_body::changes(body, Some(&shown)), &mut faults);
    assert_eq!(faults.pairs(), []);
    update_product(product, &changes, Timestamp::MAX).unwrap().next
}

fn plan_written_back(price: &Price, edit: impl FnOnce(&mut Value)) -> Price {
    let shown = serde_json::to_value(PlanView::new(price, 0, &addresses())).unwrap();
    let mut body = shown.clone();
    edit(&mut body);
    let mut faults = Faults::default();
    let draft = PlanDraft::read(plan_body::changes(body, Some(&shown)), &mut faults);
    assert_eq!(faults.pairs(), [], "{shown}");
    let (terms, changes) = draft.drafted(Some(price));
    assert_eq!(terms.keep_all(), Ok(()), "{shown}");
    update_price(price, &changes, Timestamp::MAX).unwrap().next
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_and_writing_back_changes_nothing(customer in customer(), product in product(), price in price()) {
        prop_assert_eq!(customer_written_back(&customer, |_| {}), (customer, true));
        prop_assert_eq!(product_written_back(&product, |_| {}), product);
        prop_assert_eq!(plan_written_back(&price, |_| {}), price);
    }

    #[test]
    fn a_change_of_one_field_leaves_all_that_this_dialect_cannot_say(customer in customer(), product in product(), price in price()) {
        let (next, keeps_numbers) = customer_written_back(&customer, |body| body["personId"] = json!("prs_new"));
        let expected = Customer { person: Some("prs_new".into()), updated: next.updated, ..customer };
        prop_assert_eq!((next, keeps_numbers), (expected, true));
        let next = product_written_back(&product, |body| body["name"] = json!("Another name"));
        let expected = Product { name: "Another name".into(), updated: next.updated, ..product };
        prop_assert_eq!(next, expected);
        let next = plan_written_back(&price, |body| body["isActive"] = json!(!price.active));
        let expected = Price { active: !price.active, inline: false, updated: next.updated, ..price };
        prop_assert_eq!(next, expected);
    }

    #[test]
    fn the_terms_of_a_plan_never_change(price in price(), amount in 1_u32..1000) {
        let shown = serde_json::to_value(PlanView::new(&price, 0, &addresses())).unwrap();
        let mut body = shown.clone();
        body["pricing"] = json!({ "formula": "flat-rate", "price": f64::from(amount) + 0.123 });
        body["productId"] = json!("another-product");
        body["currency"] = json!("CHF");
        body["recurringInterval"] = json!({ "unit": "day", "length": 17 });
        body["trial"] = Value::Null;
        body["meteredBilling"] = Value::Null;
        let mut faults = Faults::default();
        let draft = PlanDraft::read(plan_body::changes(body, Some(&shown)), &mut faults);
        prop_assert_eq!(faults.pairs(), []);
        let refused = draft.drafted(Some(&price)).0.keep_all().unwrap_err();
        prop_assert_eq!(refused.len(), 4);
    }
}
