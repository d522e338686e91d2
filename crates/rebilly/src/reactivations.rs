//! `subscription-reactivations`: orders brought back after their end, or kept from it.

use axum::response::Response;
use billfold_app::subscriptions::records::{self, columns};
use billfold_app::subscriptions::{self, Outcome};
use billfold_app::{Column, Error, Stored};
use billfold_domain::Refusal;
use billfold_domain::ids::{Noun, PaymentMethodId, ReactivationId, SubscriptionId};
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::records::Reactivation;
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::cancellations::description;
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::order_body::{path, time_of};
use crate::orders;
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "subscription-reactivations";

/// The fields by which reactivations are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("subscriptionId", columns::SUBSCRIPTION, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A return of an order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrderReactivation)]
pub(crate) struct ReactivationView {
    /// ID of the reactivation.
    #[schema(min_length = 1, max_length = 50, example = "sub_rct_0YVJ62AF5XCFCA6EBFAAA3Z7E0")]
    id: String,
    /// ID of the order.
    subscription_id: String,
    /// ID of the cancellation that it followed, or called off.
    #[schema(required = true)]
    cancellation_id: Option<String>,
    /// Why the order was brought back.
    #[schema(required = true)]
    description: Option<String>,
    /// When the order was to be billed next from then on.
    #[schema(format = DateTime)]
    renewal_time: String,
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

impl ReactivationView {
    /// Shows a reactivation.
    pub(crate) fn new(reactivation: &Reactivation, addresses: &Addresses) -> Self {
        let Reactivation { id, subscription, customer, cancellation, description, renews, created, updated } =
            reactivation;
        Self {
            id: id.to_string(),
            subscription_id: subscription.to_string(),
            cancellation_id: cancellation.as_ref().map(ToString::to_string),
            description: description.clone(),
            renewal_time: time(*renews),
            created_time: time(*created),
            updated_time: time(*updated),
            links: vec![
                addresses.link("self", COLLECTION, id.as_str()),
                addresses.link("subscription", orders::COLLECTION, subscription.as_str()),
                addresses.link("customer", "customers", customer.as_str()),
            ],
        }
    }
}

/// A return to ask for. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReactivationBody {
    /// ID of the order.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    subscription_id: Member<String>,
    /// Why the order is brought back.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
    /// When the service begins again: now. A time that has passed is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    effective_time: Member<String>,
    /// When the order is billed next, where that is not a whole period from now. It
    /// counts for nothing where the order had not ended.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    renewal_time: Member<String>,
    /// ID of the payment instrument that the order is paid with from now on.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
}

objects!(ReactivationBody);

/// A page of reactivations.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = records::list::<Reactivation>(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |found: &Stored<Reactivation>| {
        view.apply(serde_json::to_value(ReactivationView::new(&found.value, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One reactivation.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ReactivationId = call.id(Noun::Reactivation)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = records::get::<Reactivation>(&call.app, &call.caller, id.as_str()).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &ReactivationView::new(&found.value, &call.addresses), &view)
}

/// The answer to a return: its record.
pub(crate) fn made(outcome: &Outcome, addresses: &Addresses) -> StoredAnswer {
    let shown = outcome.reactivation.as_ref();
    let location = shown.map(|found| addresses.of(COLLECTION, found.value.id.as_str()));
    let rev = shown.map_or(outcome.subscription.rev, |found| found.rev);
    answers::written(location, rev, &shown.map(|found| ReactivationView::new(&found.value, addresses)))
}

/// Brings an order back, with a new period and its invoice; one that is only going to
/// end is kept from it.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let body = Member::<ReactivationBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let id = body.subscription_id.required("subscriptionId", &mut faults);
    let id = checked(id, "subscriptionId", &mut faults, |t| SubscriptionId::parse(t));
    let effective = time_of(body.effective_time, "effectiveTime", &mut faults);
    let method = body.payment_instrument_id.nullable("paymentInstrumentId", &mut faults);
    let asked = Reactivate {
        renews: time_of(body.renewal_time, "renewalTime", &mut faults),
        payment_method: checked(method, "paymentInstrumentId", &mut faults, |t| PaymentMethodId::parse(t)),
        description: description(body.description, &mut faults),
    };
    let Some(id) = id else { return Err(Problem::invalid(faults)) };
    match subscriptions::get(&call.app, &call.caller, &id).await {
        Ok(order) => {
            let now = orders::now_of(&call, &order).await?;
            if effective.is_some_and(|at| at > now) {
                faults.say("effectiveTime", "must have passed: an order is brought back at once");
            }
        }
        Err(Error::Refused(Refusal::NotFound(_))) => faults.rule("subscriptionId", &billfold_domain::Rule::Missing),
        Err(error) => return Err(plain_problem(error)),
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |outcome| made(outcome, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = subscriptions::reactivate(&call.app, &call.caller, &id, asked, write).await;
    answers::outcome(outcome, path, faults, |outcome| made(outcome, &call.addresses))
}
