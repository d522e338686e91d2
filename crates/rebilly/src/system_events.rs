//! `events`: the types of events that this server tells of.

use axum::response::Response;
use billfold_domain::events::EventKind;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::Call;
use crate::collections::Listing;
use crate::event_form::word;
use crate::faults::Faults;
use crate::filters::FieldList;
use crate::links::{Addresses, ResourceLink};
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "events";

/// The list is short and fixed: nothing is filtered or sorted by.
pub(crate) const FIELDS: FieldList = &[];

/// What a type of event belongs to.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EventCategory {
    /// Subscriptions, invoices, coupons and customers.
    Billing,
    /// Payments and what they are paid with.
    Payments,
}

/// A type of event.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SystemEvent)]
pub(crate) struct SystemEventView {
    /// Type of the event.
    event_type: &'static str,
    /// Its name for readers.
    title: String,
    /// What it says.
    description: String,
    /// What it belongs to.
    category: EventCategory,
    /// How many rules there are for it: none, for there are no rules.
    rules_count: u32,
    /// How many binds there are for it: none, for there are no rules.
    binds_count: u32,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

fn view(event_type: &'static str, addresses: &Addresses) -> SystemEventView {
    let words = event_type.replace('-', " ");
    let mut letters = words.chars();
    let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let is_payment = event_type.starts_with("transaction-") || event_type.starts_with("payment-");
    SystemEventView {
        event_type,
        description: format!("{title}."),
        title,
        category: if is_payment { EventCategory::Payments } else { EventCategory::Billing },
        rules_count: 0,
        binds_count: 0,
        links: vec![addresses.link("self", COLLECTION, event_type)],
    }
}

/// A page of the types.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view: shape } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let search = query.search.unwrap_or_default().to_ascii_lowercase();
    let mut types: Vec<&'static str> = EventKind::ALL.iter().filter_map(|kind| word(*kind)).collect();
    types.retain(|event_type| event_type.contains(&search));
    types.sort_unstable();
    let total = u64::try_from(types.len()).unwrap_or(u64::MAX);
    let (limit, offset) = (query.limit, query.offset);
    let window = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let page = types.into_iter().skip(window(offset)).take(window(limit));
    let show = |event_type| shape.apply(serde_json::to_value(view(event_type, &call.addresses)).unwrap_or_default());
    let items: Vec<Value> = page.map(show).collect();
    Ok(answers::page(&items, total, limit, offset))
}
