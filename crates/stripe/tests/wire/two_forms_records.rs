//! Customers, products and prices in two forms: what this dialect shows can be
//! written back without changing the record, whichever dialect made it.

use billfold_domain::arbitrary_records::{customer, price, product};
use billfold_domain::catalogue::{self, update_product};
use billfold_domain::customers;
use billfold_domain::prices::update_price;
use billfold_stripe::calls::Setting;
use billfold_stripe::form::decode;
use billfold_stripe::params::read;
use proptest::prelude::*;
use serde_json::Value;

use crate::two_forms::form_of;

fn setting() -> Setting {
    Setting {
        hosting: None,
        public_url: billfold_app::PublicUrl::parse("https://billing.test").unwrap(),
        livemode: false,
        now: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// The form that writes an answer back, without what can only be read.
fn written(view: impl serde::Serialize, read_only: &[&str]) -> String {
    let mut shown = serde_json::to_value(view).unwrap();
    let members = shown.as_object_mut().unwrap();
    members.retain(|name, _| !read_only.contains(&name.as_str()));
    // Nobody has said whether it is shipped, which cannot be said.
    if members.get("shippable").is_some_and(Value::is_null) {
        members.remove("shippable");
    }
    for (object, member) in
        [("shipping", "carrier"), ("shipping", "tracking_number"), ("invoice_settings", "rendering_options")]
    {
        if let Some(Value::Object(inner)) = members.get_mut(object) {
            match (member, inner.get_mut(member)) {
                ("rendering_options", Some(Value::Object(options))) => drop(options.remove("template")),
                ("rendering_options", _) => {}
                _ => drop(inner.remove(member)),
            }
        }
    }
    form_of(&shown)
}

proptest! {
    #[test]
    fn reading_and_writing_back_a_customer_changes_nothing(customer in customer()) {
        let read_only =
            ["currency", "customer_account", "default_source", "delinquent", "discount", "test_clock"];
        let form = written(billfold_stripe::customers::view(&customer, &setting()), &read_only);
        let params = read(decode(&[form.as_bytes()]).unwrap()).unwrap_or_else(|error| panic!("{error:?}: {form}"));
        let changes = billfold_stripe::customers::into_changes(&params);
        let next = customers::update(&customer, &changes, jiff::Timestamp::MAX).unwrap().next;
        prop_assert_eq!(next, customer);
    }

    #[test]
    fn reading_and_writing_back_a_product_changes_nothing(product in product()) {
        let form = written(billfold_stripe::products::view(&product, &setting()), &["type"]);
        let params = read(decode(&[form.as_bytes()]).unwrap()).unwrap_or_else(|error| panic!("{error:?}: {form}"));
        let changes = billfold_stripe::products::into_changes(&params);
        let next: catalogue::Product = update_product(&product, &changes, jiff::Timestamp::MAX).unwrap().next;
        prop_assert_eq!(next, product);
    }

    #[test]
    fn reading_and_writing_back_a_price_changes_nothing(price in price()) {
        let mut shown = serde_json::to_value(billfold_stripe::prices::view(&price, &setting())).unwrap();
        let changeable = ["active", "lookup_key", "metadata", "nickname", "tax_behavior"];
        shown.as_object_mut().unwrap().retain(|name, _| changeable.contains(&name.as_str()));
        let form = form_of(&shown);
        let params = read(decode(&[form.as_bytes()]).unwrap()).unwrap_or_else(|error| panic!("{error:?}: {form}"));
        let changes = billfold_stripe::prices::into_changes(&params);
        prop_assert_eq!(update_price(&price, &changes, jiff::Timestamp::MAX).unwrap().next, price);
    }
}
