//! `subscription-cancellations`: ends of orders, listed, asked for, changed and
//! called off.

use axum::response::Response;
use billfold_app::subscriptions::records::{self, columns};
use billfold_app::subscriptions::{self, Change as Command, Outcome};
use billfold_app::{Column, Error, Precondition, Stored, Write, Written};
use billfold_domain::ids::{CancellationId, IdStyle, Noun, SubscriptionId};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::cancellation::{Cancel, CancelChange, When, Wish};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::records::{Cancellation, CancellationState};
use billfold_domain::{Change, Obstacle, Refusal, text};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Kind, Member, checked, objects};
use crate::order_body::{path, time_of};
use crate::order_view::{ActedBy, CancelCategory};
use crate::orders;
use crate::portal_view::time;
use crate::problems::Problem;
use crate::unkept::{self, Idle, Unkept};

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "subscription-cancellations";
/// The most characters of a description.
pub(crate) const MAX_DESCRIPTION_CHARS: usize = 255;

/// The fields by which cancellations are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("subscriptionId", columns::SUBSCRIPTION, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("status", columns::STATE, Holds::Choice(&["confirmed", "completed", "revoked"])),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// How far a cancellation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum CancellationStatus {
    /// The end is to come.
    Confirmed,
    /// The order ended by it.
    Completed,
    /// It was called off.
    Revoked,
}

/// The end of an order, asked for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrderCancellation)]
pub(crate) struct CancellationView {
    /// ID of the cancellation.
    #[schema(min_length = 1, max_length = 50, example = "sub_cnl_0YVJ5XVQM9CDP8248ZQX0RDMKV")]
    id: String,
    /// ID of the order.
    subscription_id: String,
    /// ID of the invoice that charged the unused time, which is not told apart.
    #[schema(required = true)]
    prorated_invoice_id: Option<String>,
    /// ID of the invoice that was made with it.
    #[schema(required = true)]
    applied_invoice_id: Option<String>,
    /// Who asked.
    canceled_by: ActedBy,
    /// Why.
    reason: CancelCategory,
    /// The reason in the words of whoever asked.
    description: String,
    /// Whether unused time is credited.
    prorated: bool,
    /// How far it is.
    status: CancellationStatus,
    /// When it was asked for.
    #[schema(format = DateTime)]
    canceled_time: String,
    /// When the order ends, or ended.
    #[schema(required = true, format = DateTime)]
    churn_time: Option<String>,
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

impl CancellationView {
    /// Shows a cancellation.
    pub(crate) fn new(cancellation: &Cancellation, addresses: &Addresses) -> Self {
        let Cancellation {
            id,
            subscription,
            customer,
            by,
            reason,
            feedback,
            comment,
            prorated,
            at,
            state,
            invoice,
            created,
            updated,
        } = cancellation;
        Self {
            id: id.to_string(),
            subscription_id: subscription.to_string(),
            prorated_invoice_id: None,
            applied_invoice_id: invoice.as_ref().map(ToString::to_string),
            canceled_by: ActedBy::of(*by),
            reason: CancelCategory::of(*reason, feedback.as_deref()),
            description: comment.clone().unwrap_or_default(),
            prorated: *prorated,
            status: match state {
                CancellationState::Confirmed => CancellationStatus::Confirmed,
                CancellationState::Completed => CancellationStatus::Completed,
                CancellationState::Revoked => CancellationStatus::Revoked,
            },
            canceled_time: time(*created),
            churn_time: at.map(time),
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

/// An end of an order to ask for. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CancellationBody {
    /// ID of the order.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    subscription_id: Member<String>,
    /// Who asks; the customer unless said.
    #[serde(default)]
    #[schema(value_type = ActedBy)]
    canceled_by: Member<String>,
    /// Why.
    #[serde(default)]
    #[schema(value_type = CancelCategory)]
    reason: Member<String>,
    /// The reason in the words of whoever asks.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
    /// Whether unused time is credited.
    #[serde(default)]
    #[schema(value_type = bool)]
    prorated: Member<bool>,
    /// How far it is to be: there are no drafts here.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^confirmed$")]
    status: Member<String>,
    /// When the order ends; a time that has passed, or none, is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    churn_time: Member<String>,
    /// When the order ends, in place of a time.
    #[serde(default)]
    #[schema(value_type = Option<ChurnTimePolicy>)]
    churn_time_policy: Member<String>,
    /// Items to invoice with it: only none. They can be put on an invoice of their own.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 0)]
    line_items: Member<Vec<Line>>,
}

/// When an order ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ToSchema)]
#[schema(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the schema of what `Draft` reads")]
pub(crate) enum ChurnTimePolicy {
    /// At once.
    Now,
    /// When the running period ends.
    AtNextRenewal,
}

/// Why a cancellation was asked for, said later. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CancellationPatch {
    /// Why.
    #[serde(default)]
    #[schema(value_type = CancelCategory)]
    reason: Member<String>,
    /// The reason in the words of whoever asked.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
}

/// What a patch does not change.
const UNKEPT_OF_PATCHES: &[Unkept] = &[
    ("subscriptionId", Idle::Null, "cannot be changed; create another resource instead"),
    ("prorated", Idle::Null, BY_PUT),
    ("churnTime", Idle::Null, BY_PUT),
    ("churnTimePolicy", Idle::Null, BY_PUT),
    ("lineItems", Idle::Empty, "must be empty: items can be put on an invoice of their own"),
];
const BY_PUT: &str = "is changed by PUT: a patch changes the reason and the description";

/// An item that is not taken.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Line {}

objects!(CancellationBody, CancellationPatch);

impl Kind for Vec<Line> {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

/// One of these words.
pub(crate) fn choice<T: Copy>(
    member: Member<String>,
    path: &str,
    known: &[(&'static str, T)],
    faults: &mut Faults,
) -> Option<T> {
    let text = member.optional(path, faults)?;
    let found = known.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() {
        let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
        faults.say(path, format!("must be one of {}", words.join(", ")));
    }
    found
}

/// A description; none where it is empty.
pub(crate) fn description(member: Member<String>, faults: &mut Faults) -> Option<String> {
    let said = member.nullable("description", faults).filter(|text| !text.is_empty());
    checked(said, "description", faults, |t| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone()))
}

/// When an end is asked for, before it is known what time it is for the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Churn {
    Now,
    AtNextRenewal,
    At(Timestamp),
}

/// A body whose members were checked.
struct Draft {
    subscription: Option<SubscriptionId>,
    by: ActedBy,
    reason: Option<CancelCategory>,
    comment: Option<String>,
    prorated: bool,
    churn: Churn,
}

impl Draft {
    fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<CancellationBody>::whole(body, faults).unwrap_or_default();
        let subscription = body.subscription_id.required("subscriptionId", faults);
        let status = body.status.optional("status", faults);
        if status.is_some_and(|status| status != "confirmed") {
            faults.say("status", "must be confirmed: there are no drafts of cancellations here");
        }
        if body.line_items.optional("lineItems", faults).is_some_and(|items| !items.is_empty()) {
            faults.say("lineItems", "must be empty: items can be put on an invoice of their own");
        }
        let at = time_of(body.churn_time, "churnTime", faults);
        let policy = match body.churn_time_policy {
            Member::Absent | Member::Null => None,
            said => choice(
                said,
                "churnTimePolicy",
                &[("now", Churn::Now), ("at-next-renewal", Churn::AtNextRenewal)],
                faults,
            ),
        };
        Self {
            subscription: checked(subscription, "subscriptionId", faults, |t| SubscriptionId::parse(t)),
            by: choice(body.canceled_by, "canceledBy", &ActedBy::ALL, faults).unwrap_or(ActedBy::Customer),
            reason: choice(body.reason, "reason", &CancelCategory::ALL, faults),
            comment: description(body.description, faults),
            prorated: body.prorated.optional("prorated", faults).unwrap_or(false),
            churn: policy.or(at.map(Churn::At)).unwrap_or(Churn::Now),
        }
    }

    /// When the order is to end.
    fn when(&self, order: &Subscription, now: Timestamp) -> When {
        match self.churn {
            Churn::Now => When::Now,
            Churn::AtNextRenewal => When::AtPeriodEnd,
            Churn::At(at) if at <= now => When::Now,
            Churn::At(at) if at == order.period.end => When::AtPeriodEnd,
            Churn::At(at) => When::At(at),
        }
    }

    fn wish(&self, id: CancellationId) -> Wish {
        Wish {
            id,
            reason: self
                .reason
                .map(CancelCategory::reason)
                .unwrap_or(billfold_domain::subscriptions::EndReason::Requested),
            feedback: Some(self.reason.unwrap_or(CancelCategory::Other).feedback()),
            comment: self.comment.clone(),
            by: self.by.initiator(),
            prorated: self.prorated,
        }
    }

    fn order(&self, id: CancellationId, when: When) -> Cancel {
        // What an order that ends at once leaves is settled at once.
        Cancel {
            when,
            wish: self.wish(id),
            invoice_now: self.prorated && when == When::Now,
            bills_usage: when == When::Now,
        }
    }
}

/// A page of cancellations.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = records::list::<Cancellation>(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |found: &Stored<Cancellation>| {
        view.apply(serde_json::to_value(CancellationView::new(&found.value, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

async fn found(call: &Call, id: &CancellationId) -> Result<Stored<Cancellation>, Problem> {
    records::get::<Cancellation>(&call.app, &call.caller, id.as_str()).await.map_err(plain_problem)
}

/// One cancellation.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CancellationId = call.id(Noun::Cancellation)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = found(&call, &id).await?;
    answers::resource(&call, found.rev, &CancellationView::new(&found.value, &call.addresses), &view)
}

/// The answer to the making of a cancellation: its record.
pub(crate) fn made(outcome: &Outcome, addresses: &Addresses) -> StoredAnswer {
    let shown = outcome.cancellation.as_ref();
    let location = shown.map(|found| addresses.of(COLLECTION, found.value.id.as_str()));
    let rev = shown.map_or(outcome.subscription.rev, |found| found.rev);
    answers::written(location, rev, &shown.map(|found| CancellationView::new(&found.value, addresses)))
}

/// The order that a body names.
async fn order_of(call: &Call, draft: &Draft, faults: &mut Faults) -> Result<Option<Stored<Subscription>>, Problem> {
    let Some(id) = &draft.subscription else { return Ok(None) };
    match subscriptions::get(&call.app, &call.caller, id).await {
        Ok(order) => Ok(Some(order)),
        Err(Error::Refused(Refusal::NotFound(_))) => {
            faults.rule("subscriptionId", &billfold_domain::Rule::Missing);
            Ok(None)
        }
        Err(error) => Err(plain_problem(error)),
    }
}

/// Ends an order, at once or later.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = Draft::read(call.json()?, &mut faults);
    let order = order_of(&call, &draft, &mut faults).await?;
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |outcome| made(outcome, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let Some(order) = order else { return Err(Problem::invalid(faults)) };
    let when = draft.when(&order.value, orders::now_of(&call, &order).await?);
    let asked = draft.order(call.app.next_id(IdStyle::Crockford), when);
    let outcome = subscriptions::cancel(&call.app, &call.caller, &order.value.id, asked, write).await;
    answers::outcome(outcome, path, faults, |outcome| made(outcome, &call.addresses))
}

/// Ends an order by the cancellation of the address, or changes when and why it
/// ends.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CancellationId = call.id(Noun::Cancellation)?;
    let body = call.json()?;
    let precondition = call.precondition()?;
    let mut faults = Faults::default();
    let draft = Draft::read(body, &mut faults);
    let order = order_of(&call, &draft, &mut faults).await?;
    let known = records::get::<Cancellation>(&call.app, &call.caller, id.as_str()).await;
    let known = match known {
        Ok(known) => Some(known),
        Err(Error::Refused(Refusal::NotFound(_))) => None,
        Err(error) => return Err(plain_problem(error)),
    };
    precondition.check(known.as_ref().map(|known| known.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    let (Some(order), true) = (order, faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let now = orders::now_of(&call, &order).await?;
    let Some(known) = known else {
        let asked = draft.order(id.clone(), draft.when(&order.value, now));
        let outcome = subscriptions::cancel(&call.app, &call.caller, &order.value.id, asked, Write::plain()).await;
        outcome.map_err(|error| Problem::of(error, path, Faults::default()))?;
        return written(&call, &id, true).await;
    };
    if known.value.subscription != order.value.id {
        faults.rule("subscriptionId", &billfold_domain::Rule::Immutable);
        return Err(Problem::invalid(faults));
    }
    changeable(&known.value, &order.value)?;
    let when = draft.when(&order.value, now);
    let outcome = if when == When::Now {
        let asked = draft.order(id.clone(), when);
        subscriptions::cancel(&call.app, &call.caller, &order.value.id, asked, Write::plain()).await
    } else {
        let cancel = CancelChange::Schedule(when, draft.wish(id.clone()));
        let command = Command { changes: Changes { cancel, ..Changes::default() }, ..Command::default() };
        subscriptions::change(&call.app, &call.caller, &order.value.id, command, Write::plain()).await
    };
    outcome.map_err(|error| Problem::of(error, path, Faults::default()))?;
    written(&call, &id, false).await
}

/// A cancellation as it is after a write.
async fn written(call: &Call, id: &CancellationId, is_new: bool) -> Result<Response, Problem> {
    use axum::response::IntoResponse as _;
    let found = found(call, id).await?;
    let location = is_new.then(|| call.addresses.of(COLLECTION, id.as_str()));
    Ok(answers::written(location, found.rev, &CancellationView::new(&found.value, &call.addresses)).into_response())
}

/// Refuses changes of what has come about or was called off.
fn changeable(known: &Cancellation, order: &Subscription) -> Result<(), Problem> {
    let runs = known.state == CancellationState::Confirmed && !order.is_over();
    if runs { Ok(()) } else { Err(plain_problem(Refusal::StateForbids(Obstacle::CancellationOver).into())) }
}

/// Changes why a cancellation was asked for.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CancellationId = call.id(Noun::Cancellation)?;
    let mut faults = Faults::default();
    let body = call.json()?;
    let known = found(&call, &id).await?;
    let shown = serde_json::to_value(CancellationView::new(&known.value, &call.addresses)).unwrap_or_default();
    unkept::refuse(&body, ("", Some(&shown)), UNKEPT_OF_PATCHES, &mut faults);
    let body = Member::<CancellationPatch>::whole(body, &mut faults).unwrap_or_default();
    let reason = choice(body.reason, "reason", &CancelCategory::ALL, &mut faults);
    let comment = match body.description {
        Member::Absent => Change::Keep,
        said => Change::set_or_clear(description(said, &mut faults)),
    };
    let precondition = call.precondition()?;
    precondition.check(Some(known.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let order = subscriptions::get(&call.app, &call.caller, &known.value.subscription).await.map_err(plain_problem)?;
    if order.value.ending.as_ref().is_none_or(|ending| ending.id != id) {
        return Err(plain_problem(Refusal::StateForbids(Obstacle::CancellationOver).into()));
    }
    let feedback = reason.map_or(Change::Keep, |reason| Change::Set(reason.feedback()));
    let changes = Changes { cancel: CancelChange::Words { feedback, comment }, ..Changes::default() };
    let command = Command { changes, ..Command::default() };
    let outcome = subscriptions::change(&call.app, &call.caller, &order.value.id, command, Write::plain()).await;
    outcome.map_err(|error| Problem::of(error, path, Faults::default()))?;
    written(&call, &id, false).await
}

/// Calls off an end that is to come: the cancellation is revoked, and the order goes
/// on.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CancellationId = call.id(Noun::Cancellation)?;
    let precondition = call.precondition()?;
    let known = found(&call, &id).await?;
    precondition.check(Some(known.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    let order = subscriptions::get(&call.app, &call.caller, &known.value.subscription).await.map_err(plain_problem)?;
    changeable(&known.value, &order.value)?;
    let precondition = if precondition == Precondition::Unsaid { precondition } else { Precondition::None };
    let undone: Result<Written<Outcome>, Error> =
        subscriptions::undo(&call.app, &call.caller, &order.value.id, Write::when(precondition)).await;
    undone.map_err(plain_problem)?;
    Ok(answers::deleted())
}
