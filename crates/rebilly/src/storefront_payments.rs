//! The storefront's `payment-instruments` and `transactions`: what a customer pays
//! with, and what it paid.

use axum::response::Response;
use billfold_app::Stored;
use billfold_app::payment_methods::{self, NewMethod, Source};
use billfold_app::setups::{self, NewSetup, Tried};
use billfold_app::transactions::{self, Transaction};
use billfold_domain::ids::{IdStyle, Noun, PaymentId, PaymentMethodId, PaymentTokenId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payment_methods::{BillingChanges, PaymentMethod};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::customer_body::custom_fields;
use crate::faults::Faults;
use crate::filters::FieldList;
use crate::links::Addresses;
use crate::members::{Member, checked, objects};
use crate::payment_methods::{COLLECTION, InstrumentView, changes_of, path, stored_words};
use crate::payments::{self, TransactionView, kinds_of, order, rev};
use crate::problems::Problem;
use crate::storefront_forms::{INSTRUMENT, TRANSACTION};
use crate::storefront_orders::creation;
use crate::unkept::{self, Idle, Unkept};

/// The fields by which payment instruments are filtered and sorted.
pub(crate) const INSTRUMENT_FIELDS: FieldList = crate::payment_methods::FIELDS;
/// The fields by which transactions are filtered and sorted.
pub(crate) const TRANSACTION_FIELDS: FieldList = payments::FIELDS;

/// A payment instrument that a customer makes from a token.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StorefrontInstrumentBody {
    /// ID of the payment token, which is used up.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    token: Member<String>,
    /// Fields of its own.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
}

/// A setup to make. No money moves, and nothing leads away from here: of what is said
/// nothing is kept, and an amount or another address is refused.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontSetupBody)]
pub(crate) struct SetupBody {
    /// ID of the website.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 50)]
    website_id: Member<String>,
    /// Currency of payments to come.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 3)]
    currency: Member<String>,
    /// Where the customer is to be led afterwards.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2083)]
    redirect_url: Member<String>,
    /// What is known of the customer's browser.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
}

/// What is not taken of a setup.
const UNKEPT_OF_SETUPS: &[Unkept] = &[
    ("amount", Idle::Zero, "must be 0: a setup takes no money"),
    ("billingAddress", Idle::Null, "is that of the payment instrument, which can be changed"),
];

objects!(StorefrontInstrumentBody, SetupBody);

fn shown(method: &Stored<PaymentMethod>, addresses: &Addresses, now: Timestamp) -> Value {
    INSTRUMENT.shown(&InstrumentView::new(method, addresses, now))
}

fn answer(method: &Stored<PaymentMethod>, addresses: &Addresses, now: Timestamp) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, method.value.id.as_str()));
    answers::written(location, method.rev, &shown(method, addresses, now))
}

/// A page of the customer's payment instruments.
pub(crate) async fn instruments(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, INSTRUMENT_FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    stored_words(&mut query);
    let (limit, offset) = (query.limit, query.offset);
    let page = payment_methods::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let now = call.app.now();
    let items = page.items.iter().map(|method| view.apply(shown(method, &call.addresses, now)));
    Ok(answers::page(&items.collect::<Vec<Value>>(), page.total, limit, offset))
}

/// One of the customer's payment instruments.
pub(crate) async fn instrument(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = payment_methods::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &shown(&found, &call.addresses, call.app.now()), &view)
}

/// Creates a payment instrument of the customer's from a token.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<StorefrontInstrumentBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let token = body.token.required("token", &mut faults);
    let token = checked(token, "token", &mut faults, |t| PaymentTokenId::parse(t));
    let custom_fields = custom_fields(body.custom_fields, &mut faults);
    let Some(token) = token.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let new = NewMethod {
        style: IdStyle::Crockford,
        source: Source::Token(token),
        billing: BillingChanges::default(),
        metadata: MetadataChange::default(),
        custom_fields,
        customer: None,
        checked: false,
    };
    let (addresses, now) = (call.addresses.clone(), call.app.now());
    let encode = answers::stored(move |method| answer(method, &addresses, now));
    let write = creation(&call, COLLECTION, &faults, encode)?;
    let outcome = payment_methods::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |method| answer(method, &call.addresses, now))
}

/// Changes one of the customer's payment instruments.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let mut faults = Faults::default();
    let changes = changes_of(&call, &mut faults)?;
    let write = answers::change(&call, &faults)?;
    let outcome = payment_methods::update(&call.app, &call.caller, &id, changes, write).await;
    let now = call.app.now();
    answers::outcome(outcome, path, faults, |method| {
        answers::written(None, method.rev, &shown(method, &call.addresses, now))
    })
}

/// Deactivates one of the customer's payment instruments: nothing is paid with it any
/// more.
pub(crate) async fn deactivate(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let faults = Faults::default();
    let (addresses, now) = (call.addresses.clone(), call.app.now());
    let encode = answers::stored(move |method| answer(method, &addresses, now));
    let write = creation(&call, &format!("{COLLECTION}/{id}/deactivation"), &faults, encode)?;
    let outcome = payment_methods::detach(&call.app, &call.caller, &id, write).await;
    answers::outcome(outcome, path, faults, |method| answer(method, &call.addresses, now))
}

fn setup_answer(tried: &Tried, addresses: &Addresses) -> StoredAnswer {
    let location = addresses.of(payments::COLLECTION, tried.setup.value.id.as_str());
    let shown = TRANSACTION.shown(&TransactionView::of_setup(&tried.setup, addresses));
    answers::written(Some(location), tried.setup.rev, &shown)
}

/// Asks the gateway whether one of the customer's payment instruments can be used
/// later. A decline is a declined transaction.
pub(crate) async fn set_up(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let mut faults = Faults::default();
    let body = call.json_if_any()?;
    unkept::refuse(&body, ("", None), UNKEPT_OF_SETUPS, &mut faults);
    let body = Member::<SetupBody>::whole(body, &mut faults).unwrap_or_default();
    body.website_id.nullable("websiteId", &mut faults);
    body.currency.nullable("currency", &mut faults);
    body.redirect_url.nullable("redirectUrl", &mut faults);
    body.risk_metadata.nullable("riskMetadata", &mut faults);
    payment_methods::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let new = NewSetup {
        style: IdStyle::Crockford,
        customer: None,
        payment_method: Some(id.clone()),
        confirm: true,
        off_session: true,
        description: None,
        metadata: MetadataChange::default(),
    };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |tried| setup_answer(tried, &addresses));
    let write = creation(&call, &format!("{COLLECTION}/{id}/setup"), &faults, encode)?;
    let outcome = setups::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |tried| setup_answer(tried, &call.addresses))
}

/// The newest setup of one of the customer's payment instruments.
pub(crate) async fn setup(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let found = setups::latest_of(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let shown = TRANSACTION.shown(&TransactionView::of_setup(&found, &call.addresses));
    answers::resource(&call, found.rev, &shown, &View::default())
}

/// A page of the customer's transactions.
pub(crate) async fn transactions(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, TRANSACTION_FIELDS, &[], &mut faults);
    let ascending = order(&query.sort, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let kinds = kinds_of(&mut query);
    let (limit, offset) = (query.limit, query.offset);
    let found = transactions::list(&call.app, &call.caller, query, (kinds, ascending)).await;
    let (found, total) = found.map_err(plain_problem)?;
    let show = |one: &Transaction| view.apply(TRANSACTION.shown(&TransactionView::new(one, &call.addresses)));
    let items: Vec<Value> = found.iter().map(show).collect();
    Ok(answers::page(&items, total, limit, offset))
}

/// One of the customer's transactions.
pub(crate) async fn transaction(call: Call) -> Result<Response, Problem> {
    let id: PaymentId = call.id(Noun::Payment)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = transactions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let shown = TRANSACTION.shown(&TransactionView::new(&found, &call.addresses));
    answers::resource(&call, rev(&found), &shown, &view)
}
