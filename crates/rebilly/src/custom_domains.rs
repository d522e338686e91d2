//! `custom-domains`: names of the organization's own, listed, created, retrieved and
//! deleted. A name is verified when a billing portal that claims it is served there.

use axum::response::Response;
use billfold_app::domains::owned::{self, Owned};
use billfold_app::{Column, Filter, Test};
use billfold_domain::Field;
use billfold_domain::hosts::HostName;
use billfold_domain::stored::time_text;
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "custom-domains";

/// The fields by which domains are filtered and sorted.
pub(crate) const FIELDS: FieldList =
    &[("domain", Column::Id, Holds::Text), ("createdTime", Column::Created, Holds::Time)];

/// A name of the organization's own.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomDomain)]
pub(crate) struct DomainView {
    /// ID of the custom domain: the domain.
    id: String,
    /// The domain name, in lower case.
    #[schema(example = "billing.shop.example")]
    domain: String,
    /// Whether it is shown to be the organization's, and a billing portal is served at it.
    is_verified: bool,
    /// What to publish in the domain's zone, so that it is.
    verification_record: RecordView,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// A record to publish.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = VerificationRecord)]
pub(crate) struct RecordView {
    /// Kind of the record.
    #[serde(rename = "type")]
    #[schema(rename = "type", example = "TXT")]
    kind: &'static str,
    /// Where it is published.
    name: String,
    /// What it says.
    value: String,
}

impl DomainView {
    fn new(owned: &Owned, addresses: &Addresses) -> Self {
        let domain = owned.host.as_str().to_owned();
        Self {
            id: domain.clone(),
            is_verified: owned.is_verified,
            verification_record: RecordView {
                kind: "TXT",
                name: owned.record.name.clone(),
                value: owned.record.value.clone(),
            },
            created_time: time(owned.created),
            updated_time: time(owned.updated),
            links: vec![addresses.link("self", COLLECTION, &domain)],
            domain,
        }
    }
}

/// A domain to create. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomDomainBody)]
pub(crate) struct DomainBody {
    /// The domain name.
    #[serde(default)]
    #[schema(
        value_type = String, required = true, max_length = 253, example = "billing.shop.example",
        pattern = r"^([A-Za-z0-9]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?$",
    )]
    domain: Member<String>,
}

objects!(DomainBody);

fn path(field: Field) -> &'static str {
    match field {
        Field::CustomDomain => "domain",
        other => crate::portal_body::path(other),
    }
}

/// The revision of a domain: when it last changed.
fn rev(owned: &Owned) -> i64 {
    owned.updated.as_microsecond()
}

fn text_of(owned: &Owned, column: Column) -> String {
    match column {
        Column::Created => time_text(owned.created),
        _ => owned.host.as_str().to_owned(),
    }
}

fn holds(owned: &Owned, filter: &Filter) -> bool {
    let text = text_of(owned, filter.column);
    let found = match &filter.test {
        Test::AnyOf(values) => values.contains(&text),
        Test::Range { min, max } => {
            min.as_ref().is_none_or(|min| *min <= text) && max.as_ref().is_none_or(|max| text <= *max)
        }
        _ => false,
    };
    found != filter.negated
}

/// A page of domains.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let mut found = owned::mine(&call.app, &call.caller).await.map_err(plain_problem)?;
    let search = query.search.as_deref().unwrap_or_default().to_lowercase();
    found.retain(|one| one.host.as_str().contains(&search) && query.filters.iter().all(|filter| holds(one, filter)));
    for key in query.sort.iter().rev() {
        found.sort_by_key(|one| text_of(one, key.column));
        if key.descending {
            found.reverse();
        }
    }
    let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let show =
        |one: &Owned| view.apply(serde_json::to_value(DomainView::new(one, &call.addresses)).unwrap_or_default());
    let items: Vec<Value> = found.iter().skip(size(query.offset)).take(size(query.limit)).map(show).collect();
    Ok(answers::page(&items, total, query.limit, query.offset))
}

/// The name in the address; none for what no name is.
fn named(call: &Call) -> Option<HostName> {
    HostName::parse(call.segment("domain")?).ok()
}

/// One domain.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let host = named(&call).ok_or_else(Problem::no_domain)?;
    let found = owned::get(&call.app, &call.caller, &host).await.map_err(plain_problem)?;
    let found = found.ok_or_else(Problem::no_domain)?;
    answers::resource(&call, rev(&found), &DomainView::new(&found, &call.addresses), &view)
}

fn answer(owned: &Owned, addresses: &Addresses) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, owned.host.as_str()));
    answers::written(location, rev(owned), &DomainView::new(owned, addresses))
}

/// Creates a domain.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let body = Member::<DomainBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let domain = body.domain.required("domain", &mut faults);
    let host = checked(domain, "domain", &mut faults, |t| HostName::parse(t));
    let Some(host) = host else { return Err(Problem::invalid(faults)) };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |owned| answer(owned, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = owned::name(&call.app, &call.caller, &host, write).await;
    answers::outcome(outcome, path, faults, |owned| answer(owned, &call.addresses))
}

/// Deletes a domain that no billing portal claims.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let precondition = call.precondition()?;
    let host = named(&call).ok_or_else(Problem::no_domain)?;
    let was_there = owned::forget(&call.app, &call.caller, &host, precondition).await.map_err(plain_problem)?;
    if was_there { Ok(answers::deleted()) } else { Err(Problem::no_domain()) }
}
