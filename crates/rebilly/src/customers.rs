//! `customers`: list, create, retrieve, upsert, merge.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::response::Response;
use billfold_app::customers::{self, Saved, Shown, Target, columns};
use billfold_app::{Column, Query, Stored};
use billfold_domain::customers::Customer;
use billfold_domain::ids::{CustomerId, IdStyle, Noun};
use billfold_domain::tax_ids::TaxId;
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::customer_body::{CustomerDraft, changes, path};
use crate::customer_view::CustomerView;
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::lead_sources::LeadSourceView;
use crate::links::Addresses;
use crate::order_embeds;
use crate::problems::Problem;
use crate::websites;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "customers";

/// The related resources that can be embedded.
pub(crate) const EXPANDABLE: &[&str] = &["website", "defaultPaymentInstrument", LEAD_SOURCE];
/// Where a customer came from, as a related resource.
pub(crate) const LEAD_SOURCE: &str = "leadSource";

/// The parameter that names the customer who stays when two are merged.
pub(crate) const TARGET: &str = "targetCustomerId";

/// The fields by which customers are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("email", columns::EMAIL, Holds::Text),
    ("websiteId", columns::WEBSITE, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of customers.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = customers::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let tax_ids = customers::shown_of(&call.app, &call.caller, &page.items).await.map_err(plain_problem)?;
    let none = Vec::new();
    let numbers = |customer: &Customer| tax_ids.get(customer.id.as_str()).unwrap_or(&none);
    let with: Vec<(&Stored<Customer>, &[TaxId])> =
        page.items.iter().map(|customer| (customer, numbers(&customer.value).as_slice())).collect();
    let items = shown(&call, &with, &view).await?;
    Ok(answers::page(&items, page.total, limit, offset))
}

/// Customers as JSON, with what is to be embedded and without what is to be left
/// out. What is embedded is looked up once for all of them.
async fn shown(call: &Call, with: &[(&Stored<Customer>, &[TaxId])], view: &View) -> Result<Vec<Value>, Problem> {
    let mut embedded: BTreeMap<&str, BTreeMap<String, Value>> = BTreeMap::new();
    for name in EXPANDABLE.iter().filter(|name| view.expand.iter().any(|wanted| wanted == *name)) {
        let mut ids: Vec<String> =
            with.iter().filter_map(|(customer, _)| related(name, &customer.value)).map(ToOwned::to_owned).collect();
        ids.sort();
        ids.dedup();
        let found = match *name {
            "website" => websites::by_id(call, Query::of_ids(ids)).await?,
            LEAD_SOURCE => with.iter().filter_map(|(customer, _)| lead_source(&customer.value)).collect(),
            _ => order_embeds::instruments_of(call, ids).await?,
        };
        embedded.insert(name, found);
    }
    let show = |(customer, tax_ids): &(&Stored<Customer>, &[TaxId])| {
        let mut value = value_of(&customer.value, customer.rev, tax_ids, &call.addresses);
        for (name, found) in &embedded {
            if let Some(one) = related(name, &customer.value).and_then(|id| found.get(id)) {
                order_embeds::insert(&mut value, name, one.clone());
            }
        }
        view.apply(value)
    };
    Ok(with.iter().map(show).collect())
}

/// The id of what a customer is related to.
fn related<'a>(name: &str, customer: &'a Customer) -> Option<&'a str> {
    match name {
        "website" => customer.website.as_ref().map(|id| id.as_str()),
        LEAD_SOURCE => Some(customer.id.as_str()),
        _ => customer.payment_method.as_ref().map(|id| id.as_str()),
    }
}

/// Where a customer came from, by the customer's id.
pub(crate) fn lead_source(customer: &Customer) -> Option<(String, Value)> {
    let shown = LeadSourceView::new(customer.lead_source.as_ref()?);
    Some((customer.id.to_string(), serde_json::to_value(shown).unwrap_or_default()))
}

fn value_of(customer: &Customer, rev: i64, tax_ids: &[TaxId], addresses: &Addresses) -> Value {
    serde_json::to_value(CustomerView::new(customer, rev, tax_ids, addresses)).unwrap_or_default()
}

/// One customer.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CustomerId = call.id(Noun::Customer)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let Shown { customer, tax_ids } = customers::show(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let rev = customer.rev;
    let shown = shown(&call, &[(&customer, &tax_ids)], &view).await?;
    answers::resource(&call, rev, &shown.first(), &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let Shown { customer, tax_ids } = &saved.shown;
    let location = saved.created.then(|| addresses.of(COLLECTION, customer.value.id.as_str()));
    let view = CustomerView::new(&customer.value, customer.rev, tax_ids, addresses);
    answers::written(location, customer.rev, &view)
}

fn drafting(draft: &CustomerDraft) -> customers::Draft {
    let draft = draft.clone();
    Arc::new(move |current: Option<(&Customer, &[TaxId])>| draft.drafted(current.map(|(customer, _)| customer)))
}

/// Creates a customer.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = CustomerDraft::read(changes(call.json()?, None), &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let target = Target::New(IdStyle::Crockford);
    let drafted = (drafting(&draft), draft.pays_with());
    let outcome = customers::save(&call.app, &call.caller, target, drafted, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the customer of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CustomerId = call.id(Noun::Customer)?;
    let body = call.json()?;
    let known = customers::show(&call.app, &call.caller, &id).await.ok();
    let known =
        known.map(|Shown { customer, tax_ids }| value_of(&customer.value, customer.rev, &tax_ids, &call.addresses));
    let mut faults = Faults::default();
    let draft = CustomerDraft::read(changes(body, known.as_ref()), &mut faults);
    let write = answers::change(&call, &faults)?;
    let drafted = (drafting(&draft), draft.pays_with());
    let outcome = customers::save(&call.app, &call.caller, Target::Upsert(id), drafted, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Merges the customer of the address into another one and deletes it.
pub(crate) async fn merge(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CustomerId = call.id(Noun::Customer)?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let target = params.text(TARGET).map(CustomerId::parse);
    let target = match target {
        None => {
            faults.rule(TARGET, &billfold_domain::Rule::Required);
            None
        }
        Some(Err(rule)) => {
            faults.rule(TARGET, &rule);
            None
        }
        Some(Ok(target)) => Some(target),
    };
    let precondition = call.precondition()?;
    let Some(target) = target.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let merged = customers::merge(&call.app, &call.caller, &id, &target, precondition).await;
    merged.map_err(|error| Problem::of(error, path, Faults::default()))?;
    Ok(answers::deleted())
}
