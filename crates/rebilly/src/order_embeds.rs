//! What orders are shown with on request: related resources, each looked up once for
//! all of them.

use std::collections::BTreeMap;

use billfold_app::subscriptions::beside::Beside;
use billfold_app::{Query, Stored, customers, invoices, payment_methods};
use billfold_domain::subscriptions::Subscription;
use serde_json::{Value, json};

use crate::calls::{Call, plain_problem};
use crate::collections::View;
use crate::customer_view::CustomerView;
use crate::customers::LEAD_SOURCE;
use crate::invoice_view::InvoiceView;
use crate::order_view::OrderView;
use crate::payment_methods::InstrumentView;
use crate::problems::Problem;
use crate::scenes::Scene;
use crate::websites;

/// Related resources by the name of the relation and their ids.
#[derive(Debug, Default)]
pub(crate) struct Embedded(BTreeMap<&'static str, BTreeMap<String, Value>>);

/// The id of what an order is related to.
fn related<'a>(name: &str, order: &'a Subscription) -> Option<&'a str> {
    match name {
        "customer" | LEAD_SOURCE => Some(order.customer.as_str()),
        "website" => order.website.as_ref().map(|id| id.as_str()),
        "initialInvoice" => order.first_invoice.as_ref().map(|id| id.as_str()),
        "recentInvoice" => order.latest_invoice.as_ref().map(|id| id.as_str()),
        "paymentInstrument" => order.payment_method.as_ref().map(|id| id.as_str()),
        _ => None,
    }
}

/// Adds a resource to what a resource shows embedded.
pub(crate) fn insert(resource: &mut Value, name: &str, embedded: Value) {
    if let Value::Object(members) = resource {
        let all = members.entry("_embedded").or_insert_with(|| json!({}));
        if let Value::Object(all) = all {
            all.insert(name.to_owned(), embedded);
        }
    }
}

impl Embedded {
    /// An order with what it was asked to be shown with.
    pub(crate) fn add(&self, mut shown: OrderView, order: &Subscription, view: &View) -> OrderView {
        for name in &view.expand {
            let found = related(name, order).and_then(|id| self.0.get(name.as_str())?.get(id));
            if let Some(found) = found {
                shown = shown.with(name, found.clone());
            }
        }
        shown
    }
}

/// What these orders are to be shown with.
pub(crate) async fn gathered(
    call: &Call,
    orders: &[Stored<Subscription>],
    (beside, scene): (&Beside, &Scene),
    view: &View,
) -> Result<Embedded, Problem> {
    let mut embedded = Embedded::default();
    for name in crate::orders::EXPANDABLE {
        if !view.expand.iter().any(|wanted| wanted == name) {
            continue;
        }
        let mut ids: Vec<String> =
            orders.iter().filter_map(|order| related(name, &order.value)).map(ToOwned::to_owned).collect();
        ids.sort();
        ids.dedup();
        let found = match *name {
            "customer" => customers_of(call, ids).await?,
            LEAD_SOURCE => lead_sources_of(call, ids).await?,
            "website" => websites::by_id(call, Query::of_ids(ids)).await?,
            "initialInvoice" => invoices_of(call, ids, scene).await?,
            "recentInvoice" => recent(beside, scene),
            "paymentInstrument" => instruments_of(call, ids).await?,
            // Orders have none of these here.
            _ => continue,
        };
        embedded.0.insert(name, found);
    }
    Ok(embedded)
}

fn value(view: &impl serde::Serialize) -> Value {
    serde_json::to_value(view).unwrap_or_default()
}

/// Customers of these ids, as JSON.
pub(crate) async fn customers_of(call: &Call, ids: Vec<String>) -> Result<BTreeMap<String, Value>, Problem> {
    let page = customers::list(&call.app, &call.caller, Query::of_ids(ids)).await.map_err(plain_problem)?;
    let tax_ids = customers::shown_of(&call.app, &call.caller, &page.items).await.map_err(plain_problem)?;
    let none = Vec::new();
    let show = |customer: &Stored<billfold_domain::customers::Customer>| {
        let id = customer.value.id.to_string();
        let numbers = tax_ids.get(&id).unwrap_or(&none);
        let view = CustomerView::new(&customer.value, customer.rev, numbers, &call.addresses);
        (id, value(&view))
    };
    Ok(page.items.iter().map(show).collect())
}

/// Where the customers of these ids came from, as JSON.
async fn lead_sources_of(call: &Call, ids: Vec<String>) -> Result<BTreeMap<String, Value>, Problem> {
    let page = customers::list(&call.app, &call.caller, Query::of_ids(ids)).await.map_err(plain_problem)?;
    Ok(page.items.iter().filter_map(|customer| crate::customers::lead_source(&customer.value)).collect())
}

async fn invoices_of(call: &Call, ids: Vec<String>, scene: &Scene) -> Result<BTreeMap<String, Value>, Problem> {
    let found = invoices::many(&call.app, &call.caller, ids).await.map_err(plain_problem)?;
    let beside = invoices::beside::beside(&call.app, &call.caller, &found).await.map_err(plain_problem)?;
    Ok(found
        .iter()
        .map(|invoice| (invoice.value.id.to_string(), value(&InvoiceView::new(invoice, &beside, scene))))
        .collect())
}

fn recent(beside: &Beside, scene: &Scene) -> BTreeMap<String, Value> {
    let show = |invoice| value(&InvoiceView::new(invoice, &beside.of_invoices, scene));
    beside.invoices.iter().map(|(id, invoice)| (id.to_string(), show(invoice))).collect()
}

/// Payment instruments of these ids, as JSON.
pub(crate) async fn instruments_of(call: &Call, ids: Vec<String>) -> Result<BTreeMap<String, Value>, Problem> {
    let found = payment_methods::many(&call.app, &call.caller, ids).await.map_err(plain_problem)?;
    let now = call.app.now();
    Ok(found
        .iter()
        .map(|method| (method.value.id.to_string(), value(&InstrumentView::new(method, &call.addresses, now))))
        .collect())
}
