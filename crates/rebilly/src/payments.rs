//! `transactions`: payments, refunds and setups in one collection; refunds made.

use axum::response::Response;
use billfold_app::payments::{self, Notes, columns};
use billfold_app::refunds::{self, GivenBy, NewRefund};
use billfold_app::transactions::{self, Kinds, Transaction};
use billfold_app::{Column, Query, Sort, Stored, Test};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{IdStyle, Noun, PaymentId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::{Decline, Payment, PaymentState, Refund, Setup};
use billfold_domain::{Change, Field, text};
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::customer_body::custom_fields;
use crate::customer_view::revision;
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Kind, Member, checked, objects};
use crate::payment_methods::InstrumentMethod;
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "transactions";
/// The most characters of a refund's description.
pub(crate) const MAX_DESCRIPTION_CHARS: usize = 255;
/// A field of the collection that is no column: the kind of transaction.
const TYPE: Column = Column::Path("type");

/// The fields by which transactions are filtered; they are sorted by time alone.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("invoiceIds", columns::INVOICE, Holds::Text),
    ("type", TYPE, Holds::Choice(&["sale", "refund", "setup"])),
    ("result", columns::STATE, Holds::Choice(&["approved", "canceled", "declined", "unknown"])),
    ("createdTime", Column::Created, Holds::Time),
];

/// Kind of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TransactionType {
    /// Money given back.
    Refund,
    /// Money taken.
    Sale,
    /// A payment instrument looked at and kept for later.
    Setup,
}

/// How far a transaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TransactionStatus {
    /// It is over.
    Completed,
    /// It was called off before it was sent.
    NeverSent,
    /// The customer must prove itself.
    Offsite,
    /// Some of it was given back.
    PartiallyRefunded,
    /// All of it was given back.
    Refunded,
    /// The gateway is being asked.
    Sending,
}

/// What came of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TransactionResult {
    /// It succeeded.
    Approved,
    /// It was called off.
    Canceled,
    /// It was declined.
    Declined,
    /// It is not known yet.
    Unknown,
}

impl TransactionResult {
    fn of(state: PaymentState) -> Self {
        match state {
            PaymentState::Succeeded => Self::Approved,
            PaymentState::Declined => Self::Declined,
            PaymentState::Canceled => Self::Canceled,
            PaymentState::Processing | PaymentState::ActionRequired => Self::Unknown,
        }
    }
}

/// What the gateway answered.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GatewayView {
    /// The answer.
    response: GatewayResponse,
}

/// The gateway's answer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GatewayResponse {
    /// Code of the answer.
    #[schema(required = true)]
    code: Option<String>,
    /// Message of the answer.
    #[schema(required = true)]
    message: Option<String>,
}

/// The payment instrument of a transaction.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TransactionInstrument)]
pub(crate) struct VaultedView {
    /// Kind of the payment instrument.
    method: InstrumentMethod,
    /// ID of the payment instrument.
    payment_instrument_id: String,
}

/// A transaction: money taken or given back, or a payment instrument kept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Transaction)]
pub(crate) struct TransactionView {
    /// ID of the transaction.
    #[schema(min_length = 1, max_length = 50, example = "txn_0YVDSR48T5D36B37MVP0W7ZZYY")]
    id: String,
    /// ID of the customer.
    #[schema(required = true)]
    customer_id: Option<String>,
    /// Kind of the transaction.
    #[serde(rename = "type")]
    kind: TransactionType,
    /// How far it is.
    status: TransactionStatus,
    /// What came of it.
    result: TransactionResult,
    /// Amount; none for a setup.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = f64)]
    amount: Option<Number>,
    /// Currency of the amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    /// ID of the transaction whose money is given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_transaction_id: Option<String>,
    /// IDs of the invoices that are paid.
    invoice_ids: Vec<String>,
    /// The payment instrument.
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_instrument: Option<VaultedView>,
    /// Kind of the payment instrument.
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<InstrumentMethod>,
    /// Where the customer proves itself.
    #[schema(required = true)]
    redirect_url: Option<String>,
    /// Whether the merchant began it without the customer.
    is_merchant_initiated: bool,
    /// Whether the money moved elsewhere: no gateway was asked.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    is_processed_outside: bool,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// What the gateway answered.
    gateway: GatewayView,
    /// The gateway's reference.
    #[schema(required = true)]
    gateway_transaction_id: Option<String>,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// How often it was changed.
    revision: i64,
    /// ID of the organization.
    organization_id: String,
    /// When the gateway answered.
    #[schema(required = true, format = DateTime)]
    processed_time: Option<String>,
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

fn gateway(state: PaymentState, decline: Option<&Decline>) -> GatewayView {
    let approved = (state == PaymentState::Succeeded).then(|| "approved".to_owned());
    let code = decline.map(|decline| decline.decline_code.clone().unwrap_or_else(|| decline.code.clone()));
    let message = decline.map(|decline| decline.message.clone());
    GatewayView { response: GatewayResponse { code: code.or_else(|| approved.clone()), message: message.or(approved) } }
}

fn money(amount_minor: i64, currency: Currency) -> (Option<Number>, Option<String>) {
    (Some(amounts::shown(amount_minor, currency)), Some(currency.code().to_owned()))
}

fn links(id: &str, customer: Option<&str>, parent: Option<&str>, addresses: &Addresses) -> Vec<ResourceLink> {
    let mut links = vec![addresses.link("self", COLLECTION, id)];
    links.extend(customer.map(|id| addresses.link("customer", "customers", id)));
    links.extend(parent.map(|id| addresses.link("parentTransaction", COLLECTION, id)));
    links
}

impl TransactionView {
    /// Shows a transaction.
    pub(crate) fn new(transaction: &Transaction, addresses: &Addresses) -> Self {
        match transaction {
            Transaction::Payment(payment) => Self::of_payment(payment, addresses),
            Transaction::Refund(refund) => Self::of_refund(refund, addresses),
            Transaction::Setup(setup) => Self::of_setup(setup, addresses),
        }
    }

    /// Shows a payment.
    pub(crate) fn of_payment(payment: &Stored<Payment>, addresses: &Addresses) -> Self {
        let Stored { rev, value: payment } = payment;
        let (amount, currency) = money(payment.amount_minor, payment.currency);
        let over = !matches!(payment.state, PaymentState::Processing | PaymentState::ActionRequired);
        Self {
            id: payment.id.to_string(),
            customer_id: Some(payment.customer.to_string()),
            kind: TransactionType::Sale,
            status: match payment.state {
                PaymentState::Processing => TransactionStatus::Sending,
                PaymentState::ActionRequired => TransactionStatus::Offsite,
                PaymentState::Canceled => TransactionStatus::NeverSent,
                PaymentState::Declined => TransactionStatus::Completed,
                PaymentState::Succeeded if payment.refunded_minor == 0 => TransactionStatus::Completed,
                PaymentState::Succeeded if payment.refundable_minor() == 0 => TransactionStatus::Refunded,
                PaymentState::Succeeded => TransactionStatus::PartiallyRefunded,
            },
            result: TransactionResult::of(payment.state),
            amount,
            currency,
            parent_transaction_id: None,
            invoice_ids: payment.invoice.iter().map(ToString::to_string).collect(),
            payment_instrument: payment
                .payment_method
                .as_ref()
                .map(|id| VaultedView { method: InstrumentMethod::PaymentCard, payment_instrument_id: id.to_string() }),
            method: (!payment.is_from_elsewhere()).then_some(InstrumentMethod::PaymentCard),
            redirect_url: None,
            is_merchant_initiated: !payment.customer_present,
            is_processed_outside: payment.is_from_elsewhere(),
            description: payment.description.clone(),
            gateway: gateway(payment.state, payment.decline.as_ref()),
            gateway_transaction_id: payment.reference.clone(),
            custom_fields: payment.custom_fields.clone(),
            revision: revision(*rev, payment.created),
            organization_id: addresses.organization().to_owned(),
            processed_time: over.then(|| time(payment.updated)),
            created_time: time(payment.created),
            updated_time: time(payment.updated),
            links: links(payment.id.as_str(), Some(payment.customer.as_str()), None, addresses),
        }
    }

    /// Shows a refund.
    fn of_refund(refund: &Stored<Refund>, addresses: &Addresses) -> Self {
        let Stored { rev, value: refund } = refund;
        let (amount, currency) = money(refund.amount_minor, refund.currency);
        let over = refund.state != PaymentState::Processing;
        let parent = refund.payment.as_str();
        Self {
            id: refund.id.to_string(),
            customer_id: Some(refund.customer.to_string()),
            kind: TransactionType::Refund,
            status: if over { TransactionStatus::Completed } else { TransactionStatus::Sending },
            result: TransactionResult::of(refund.state),
            amount,
            currency,
            parent_transaction_id: Some(parent.to_owned()),
            invoice_ids: Vec::new(),
            payment_instrument: None,
            method: (!refund.elsewhere).then_some(InstrumentMethod::PaymentCard),
            redirect_url: None,
            is_merchant_initiated: true,
            is_processed_outside: refund.elsewhere,
            description: refund.reason.clone(),
            gateway: gateway(refund.state, refund.decline.as_ref()),
            gateway_transaction_id: refund.reference.clone(),
            custom_fields: Map::new(),
            revision: revision(*rev, refund.created),
            organization_id: addresses.organization().to_owned(),
            processed_time: over.then(|| time(refund.updated)),
            created_time: time(refund.created),
            updated_time: time(refund.updated),
            links: links(refund.id.as_str(), Some(refund.customer.as_str()), Some(parent), addresses),
        }
    }

    /// Shows a setup.
    pub(crate) fn of_setup(setup: &Stored<Setup>, addresses: &Addresses) -> Self {
        let Stored { rev, value: setup } = setup;
        let tried = setup.attempts > 0;
        let customer = setup.customer.as_ref().map(ToString::to_string);
        Self {
            id: setup.id.to_string(),
            kind: TransactionType::Setup,
            status: match setup.state {
                PaymentState::Processing => TransactionStatus::Sending,
                PaymentState::ActionRequired => TransactionStatus::Offsite,
                PaymentState::Canceled => TransactionStatus::NeverSent,
                PaymentState::Declined if !tried => TransactionStatus::Sending,
                PaymentState::Declined | PaymentState::Succeeded => TransactionStatus::Completed,
            },
            result: match setup.state {
                PaymentState::Declined if !tried => TransactionResult::Unknown,
                state => TransactionResult::of(state),
            },
            amount: None,
            currency: None,
            parent_transaction_id: None,
            invoice_ids: Vec::new(),
            payment_instrument: setup
                .payment_method
                .as_ref()
                .map(|id| VaultedView { method: InstrumentMethod::PaymentCard, payment_instrument_id: id.to_string() }),
            method: Some(InstrumentMethod::PaymentCard),
            redirect_url: None,
            is_merchant_initiated: false,
            is_processed_outside: false,
            description: setup.description.clone(),
            gateway: gateway(setup.state, setup.decline.as_ref()),
            gateway_transaction_id: None,
            custom_fields: Map::new(),
            revision: revision(*rev, setup.created),
            organization_id: addresses.organization().to_owned(),
            processed_time: tried.then(|| time(setup.updated)),
            created_time: time(setup.created),
            updated_time: time(setup.updated),
            links: links(setup.id.as_str(), customer.as_deref(), None, addresses),
            customer_id: customer,
        }
    }
}

/// A refund to make. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RefundBody {
    /// Amount to give back.
    #[serde(default)]
    #[schema(value_type = f64, required = true, minimum = 0.01, maximum = 999_999_999.99)]
    amount: Member<Amount>,
    /// Description of the refund.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$")]
    description: Member<String>,
    /// Whether the merchant gives the money back itself: no gateway is asked.
    #[serde(default)]
    #[schema(value_type = bool)]
    is_processed_outside: Member<bool>,
}

/// A number as it came.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Amount(pub Number);

impl Kind for Amount {
    const WORDS: &'static str = "a number";

    fn fits(value: &Value) -> bool {
        value.is_number()
    }
}

/// Changes of a transaction. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TransactionPatch {
    /// The merchant's own fields.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
}

objects!(RefundBody, TransactionPatch);

fn path(field: Field) -> &'static str {
    match field {
        Field::Amount => "amount",
        Field::PaymentMethod => "paymentInstrument",
        other => crate::portal_body::path(other),
    }
}

/// Takes the kinds out of a query, and writes results as they are stored.
pub(crate) fn kinds_of(query: &mut Query) -> Kinds {
    let mut kinds = Kinds::default();
    query.filters.retain_mut(|filter| {
        let Test::AnyOf(words) = &mut filter.test else { return true };
        if filter.column == columns::STATE {
            *words = words.iter().flat_map(|word| stored(word)).map(|state| state.word().to_owned()).collect();
            return true;
        }
        if filter.column != TYPE {
            return true;
        }
        let has = |word: &str| words.iter().any(|known| known == word) != filter.negated;
        kinds.payments &= has("sale");
        kinds.refunds &= has("refund");
        kinds.setups &= has("setup");
        false
    });
    if query.filters.iter().any(|filter| filter.column == columns::INVOICE) {
        // Payments alone are of an invoice.
        (kinds.refunds, kinds.setups) = (false, false);
    }
    kinds
}

fn stored(result: &str) -> &'static [PaymentState] {
    match result {
        "approved" => &[PaymentState::Succeeded],
        "declined" => &[PaymentState::Declined],
        "canceled" => &[PaymentState::Canceled],
        _ => &[PaymentState::Processing, PaymentState::ActionRequired],
    }
}

/// Whether the oldest come first. Transactions are sorted by time and by nothing else.
pub(crate) fn order(sort: &[Sort], faults: &mut Faults) -> bool {
    if sort.iter().any(|key| key.column != Column::Created) {
        faults.say("sort", "transactions are sorted by createdTime alone");
    }
    sort.first().is_some_and(|key| !key.descending)
}

/// A page of transactions.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    let ascending = order(&query.sort, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let kinds = kinds_of(&mut query);
    let (limit, offset) = (query.limit, query.offset);
    let found = transactions::list(&call.app, &call.caller, query, (kinds, ascending)).await;
    let (found, total) = found.map_err(plain_problem)?;
    let show = |transaction: &Transaction| {
        view.apply(serde_json::to_value(TransactionView::new(transaction, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = found.iter().map(show).collect();
    Ok(answers::page(&items, total, limit, offset))
}

/// The revision of a transaction.
pub(crate) fn rev(transaction: &Transaction) -> i64 {
    match transaction {
        Transaction::Payment(payment) => payment.rev,
        Transaction::Refund(refund) => refund.rev,
        Transaction::Setup(setup) => setup.rev,
    }
}

/// One transaction.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id: PaymentId = call.id(Noun::Payment)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = transactions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, rev(&found), &TransactionView::new(&found, &call.addresses), &view)
}

/// Changes the merchant's own fields of a payment.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PaymentId = call.id(Noun::Payment)?;
    let mut faults = Faults::default();
    let body = Member::<TransactionPatch>::whole(call.json()?, &mut faults).unwrap_or_default();
    let fields = match body.custom_fields {
        Member::Absent => Change::Keep,
        said => Change::Set(custom_fields(said, &mut faults)),
    };
    let notes = Notes { custom_fields: fields, ..Notes::default() };
    let write = answers::change(&call, &faults)?;
    let outcome = payments::annotate(&call.app, &call.caller, &id, notes, write).await;
    answers::outcome(outcome, path, faults, |payment| {
        answers::written(None, payment.rev, &TransactionView::of_payment(payment, &call.addresses))
    })
}

fn refund_answer(refund: &Stored<Refund>, addresses: &Addresses) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, refund.value.id.as_str()));
    answers::written(location, refund.rev, &TransactionView::of_refund(refund, addresses))
}

/// Gives money of a payment back.
pub(crate) async fn refund(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PaymentId = call.id(Noun::Payment)?;
    let payment = payments::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut faults = Faults::default();
    let body = Member::<RefundBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let currency = payment.value.currency;
    let amount = body.amount.required("amount", &mut faults);
    let amount_minor = checked(amount, "amount", &mut faults, |Amount(number)| amounts::read(number, currency));
    let description = body.description.optional("description", &mut faults);
    let reason =
        checked(description, "description", &mut faults, |t| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone()));
    let is_outside = body.is_processed_outside.optional("isProcessedOutside", &mut faults).unwrap_or(false);
    let by_whom = if is_outside { GivenBy::Merchant } else { GivenBy::Gateway };
    let Some(amount_minor) = amount_minor.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let new = NewRefund {
        style: IdStyle::Crockford,
        payment: id.clone(),
        amount_minor: Some(amount_minor),
        reason,
        metadata: MetadataChange::default(),
    };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |refund| refund_answer(refund, &addresses));
    let place = format!("{COLLECTION}/{id}/refund");
    let write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
    let outcome = refunds::give(&call.app, &call.caller, (new, by_whom), write).await;
    answers::outcome(outcome, path, faults, |refund| refund_answer(refund, &call.addresses))
}
