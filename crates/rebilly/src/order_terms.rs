//! What is said of the plans of an order's items beside their ids. A plan is not
//! changed for one order, so terms of its own must be those that it has. And what is
//! said of an order that is not kept.

use std::collections::BTreeMap;

use billfold_app::prices;
use billfold_domain::ids::PriceId;
use billfold_domain::subscriptions::MAX_ITEMS;
use serde_json::{Map, Value};

use crate::calls::{Call, plain_problem};
use crate::faults::Faults;
use crate::plan_view::PlanView;
use crate::problems::Problem;
use crate::unkept::{self, Idle, NOT_KEPT, Unkept};

/// The members of a plan that decide what is sold and charged, and when.
const TERMS: [&str; 8] =
    ["name", "productId", "currency", "pricing", "recurringInterval", "trial", "setup", "meteredBilling"];

/// Checks the terms that a body says of its items' plans; `known` is the order as it
/// is shown.
///
/// # Errors
/// The problem of looking for the plans.
pub(crate) async fn check(
    call: &Call,
    body: &Value,
    known: Option<&Value>,
    faults: &mut Faults,
) -> Result<(), Problem> {
    let said: Vec<(usize, &str, &Map<String, Value>)> = plans_of(body)
        .filter(|(_, _, plan)| TERMS.iter().any(|term| plan.contains_key(*term)))
        .take(MAX_ITEMS)
        .collect();
    let mut kept: BTreeMap<String, Value> = BTreeMap::new();
    for (_, id, plan) in known.into_iter().flat_map(plans_of) {
        kept.insert(id.to_owned(), Value::Object(plan.clone()));
    }
    let unknown: Vec<String> = said
        .iter()
        .map(|(_, id, _)| (*id).to_owned())
        .filter(|id| !kept.contains_key(id) && PriceId::parse(id).is_ok())
        .collect();
    if !unknown.is_empty() {
        for price in prices::many(&call.app, &call.caller, unknown).await.map_err(plain_problem)? {
            let shown = serde_json::to_value(PlanView::new(&price.value, price.rev, &call.addresses));
            kept.insert(price.value.id.to_string(), shown.unwrap_or_default());
        }
    }
    for (place, id, plan) in said {
        // That there is no such plan is said by whoever looks for it.
        let Some(own) = kept.get(id) else { continue };
        for term in TERMS {
            if plan.get(term).is_some_and(|value| !agrees(value, own.get(term))) {
                let path = format!("items.{place}.plan.{term}");
                faults.say(&path, "is not that of the plan, which an order does not change: make another plan");
            }
        }
    }
    Ok(())
}

/// The plans of a body's items that are written as objects: place, id and members.
fn plans_of(body: &Value) -> impl Iterator<Item = (usize, &str, &Map<String, Value>)> {
    let items = body.get("items").and_then(Value::as_array).into_iter().flatten().enumerate();
    items.filter_map(|(place, item)| {
        let plan = item.get("plan")?.as_object()?;
        Some((place, plan.get("id")?.as_str()?, plan))
    })
}

/// Whether a member says nothing: a plan has a name and a product, and null is neither.
fn is_silent(name: &str, value: &Value) -> bool {
    value.is_null() && ["name", "productId"].contains(&name)
}

/// Whether what was said is there: a part of it is enough, and a price of nothing is
/// none.
fn agrees(said: &Value, own: Option<&Value>) -> bool {
    match (said, own.unwrap_or(&Value::Null)) {
        (Value::Object(said), Value::Object(own)) => {
            said.iter().all(|(name, value)| is_silent(name, value) || agrees(value, own.get(name)))
        }
        (Value::Array(said), Value::Array(own)) => {
            said.len() == own.len() && said.iter().zip(own).all(|(said, own)| agrees(said, Some(own)))
        }
        (Value::Number(said), Value::Number(own)) => said.as_f64() == own.as_f64(),
        (Value::Object(said), Value::Null) => said.get("price").and_then(Value::as_f64) == Some(0.0) && said.len() == 1,
        (said, own) => said == own,
    }
}

/// What is not kept of an order.
const UNKEPT: &[Unkept] =
    &[("abandonTime", Idle::Null, "is not said of an order: one that is not paid is abandoned when its time is over")];
/// What is not kept of an order's item.
const UNKEPT_OF_ITEMS: &[Unkept] = &[
    ("quantityFilled", Idle::Zero, "is not counted here: it must be left out"),
    ("usageLimits", Idle::Empty, "are not kept here: they must be left out"),
    ("usageStatus", Idle::Empty, NOT_KEPT),
    ("excludeFromMrr", Idle::No, "must be false: every item counts"),
];

/// Refuses what a body says of an order that is shown like this and is not kept.
pub(crate) fn refuse_unkept(body: &Value, shown: Option<&Value>, faults: &mut Faults) {
    unkept::refuse(body, ("", shown), UNKEPT, faults);
    refuse_unkept_of_items(body, faults);
}

/// The same of the items of a body alone.
pub(crate) fn refuse_unkept_of_items(body: &Value, faults: &mut Faults) {
    unkept::refuse_each(body, "items", UNKEPT_OF_ITEMS, faults);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_said_agrees_where_it_is_a_part_of_what_is_there() {
        let own = json!({ "formula": "flat-rate", "price": 10, "minQuantity": null, "brackets": [{ "price": 1.5 }] });
        for (said, expected) in [
            (json!({}), true),
            (json!({ "price": 10.0 }), true),
            (json!({ "price": 10.01 }), false),
            (json!({ "minQuantity": null, "maxQuantity": null }), true),
            (json!({ "minQuantity": 2 }), false),
            (json!({ "brackets": [{ "price": 1.5 }] }), true),
            (json!({ "brackets": [] }), false),
            (Value::Null, false),
        ] {
            assert_eq!(agrees(&said, Some(&own)), expected, "{said}");
        }
        assert!(agrees(&Value::Null, None) && agrees(&json!({ "price": 0 }), None));
        assert!(!agrees(&json!({ "price": 9 }), None));
    }
}
