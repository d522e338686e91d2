//! `transactions` made by the merchant: money taken for an invoice or for itself, and
//! payment instruments looked at for later.

use axum::response::Response;
use billfold_app::Stored;
use billfold_app::charges::{self, Charge, PaidWith};
use billfold_app::setups::{self, NewSetup, Tried};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, IdStyle, InvoiceId, PaymentMethodId, PaymentTokenId, WebsiteId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::Payment;
use billfold_domain::{Field, Rule, text};
use billfold_http::answers::StoredAnswer;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::answers;
use crate::calls::Call;
use crate::customer_body::custom_fields;
use crate::faults::Faults;
use crate::links::Addresses;
use crate::members::{Member, checked, objects};
use crate::payments::{Amount, COLLECTION, MAX_DESCRIPTION_CHARS, TransactionView};
use crate::problems::Problem;
use crate::unkept::{self, Idle, Unkept};

/// What is said of members that a transaction does not have here.
const NOT_KEPT: &str = "is not kept of a transaction here";
/// What is not kept of how a transaction is paid.
const UNKEPT_OF_INSTRUCTIONS: &[Unkept] = &[
    ("method", Idle::Word("payment-card"), "must be payment-card"),
    ("methods", Idle::Empty, NOT_KEPT),
    ("reference", Idle::Null, NOT_KEPT),
    ("receivedBy", Idle::Null, NOT_KEPT),
    ("customFields", Idle::Empty, NOT_KEPT),
    ("useAsBackup", Idle::No, NOT_KEPT),
    ("billingAddress", Idle::Null, "is that of the payment instrument or token"),
];

/// A transaction to make. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TransactionBody {
    /// Kind of the transaction: money is taken at once and never only authorized.
    #[serde(default, rename = "type")]
    #[schema(rename = "type", value_type = String, required = true, pattern = "^(sale|setup)$")]
    kind: Member<String>,
    /// ID of the website where the customer buys.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
    /// ID of the customer.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// Currency of the amount.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^[A-Z]{3}$")]
    currency: Member<String>,
    /// Amount: of an invoice at most what is due of it, of a setup 0.
    #[serde(default)]
    #[schema(value_type = f64, required = true, minimum = 0, maximum = 999_999_999.99)]
    amount: Member<Amount>,
    /// ID of the invoice that is paid, of which there is at most one.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>, max_items = 1)]
    invoice_ids: Member<Vec<String>>,
    /// With what; where it is left out, with what the invoice, its order or the
    /// customer pays.
    #[serde(default)]
    #[schema(value_type = Option<InstructionBody>)]
    payment_instruction: Member<InstructionBody>,
    /// Description.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$")]
    description: Member<String>,
    /// The merchant's own fields.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
    /// Whether the customer is not there to prove itself to its bank.
    #[serde(default)]
    #[schema(value_type = bool)]
    is_merchant_initiated: Member<bool>,
    /// Whether the money came in elsewhere: no gateway is asked.
    #[serde(default)]
    #[schema(value_type = bool)]
    is_processed_outside: Member<bool>,
    #[serde(default)]
    #[schema(ignore)]
    upsert_customer: Member<bool>,
    #[serde(default)]
    #[schema(ignore)]
    billing_address: Member<Map<String, Value>>,
    #[serde(default)]
    #[schema(ignore)]
    request_id: Member<String>,
    #[serde(default)]
    #[schema(ignore)]
    gateway_account_id: Member<String>,
    #[serde(default)]
    #[schema(ignore)]
    notification_url: Member<String>,
    #[serde(default)]
    #[schema(ignore)]
    redirect_url: Member<String>,
    #[serde(default)]
    #[schema(ignore)]
    processed_time: Member<String>,
    /// What is known of the customer's browser. Nothing is scored here: it is taken and
    /// not kept.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
}

/// With what a transaction is paid: a payment instrument or a token.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TransactionInstructionBody)]
pub(crate) struct InstructionBody {
    /// ID of a payment instrument of the customer's.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
    /// ID of a payment token, which is used up and becomes a payment instrument.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    token: Member<String>,
}

objects!(TransactionBody, InstructionBody);

/// The kinds of transactions that are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sale,
    Setup,
}

/// A body whose members were checked.
struct Asked {
    kind: Option<Kind>,
    website: Option<WebsiteId>,
    customer: Option<CustomerId>,
    money: Option<(i64, Currency)>,
    invoice: Option<InvoiceId>,
    paid_with: PaidWith,
    description: Option<String>,
    custom_fields: Map<String, Value>,
    customer_present: bool,
}

fn kind(member: Member<String>, faults: &mut Faults) -> Option<Kind> {
    match member.required("type", faults)?.as_str() {
        "sale" => Some(Kind::Sale),
        "setup" => Some(Kind::Setup),
        _ => {
            faults.say("type", "must be sale or setup: money is taken at once here");
            None
        }
    }
}

fn instruction(member: Member<InstructionBody>, faults: &mut Faults) -> PaidWith {
    const INSTRUMENT: &str = "paymentInstruction.paymentInstrumentId";
    const TOKEN: &str = "paymentInstruction.token";
    let Some(body) = member.nullable("paymentInstruction", faults) else { return PaidWith::Usual };
    let instrument = body.payment_instrument_id.optional(INSTRUMENT, faults);
    let instrument = checked(instrument, INSTRUMENT, faults, |t| PaymentMethodId::parse(t));
    let token = body.token.optional(TOKEN, faults);
    let token = checked(token, TOKEN, faults, |t| PaymentTokenId::parse(t));
    match (instrument, token) {
        (Some(instrument), None) => PaidWith::Method(instrument),
        (None, Some(token)) => PaidWith::Token(token),
        (Some(_), Some(_)) => {
            faults.rule(TOKEN, &Rule::Excludes);
            PaidWith::Usual
        }
        (None, None) => {
            if faults.is_empty() {
                faults.say("paymentInstruction", "must have a paymentInstrumentId or a token");
            }
            PaidWith::Usual
        }
    }
}

fn invoice(member: Member<Vec<String>>, faults: &mut Faults) -> Option<InvoiceId> {
    let ids = member.nullable("invoiceIds", faults)?;
    if ids.len() > 1 {
        faults.say("invoiceIds", "must have at most one: a transaction pays one invoice here");
    }
    checked(ids.into_iter().next(), "invoiceIds.0", faults, |t| InvoiceId::parse(t))
}

impl Asked {
    fn read(body: TransactionBody, faults: &mut Faults) -> Self {
        let kind = kind(body.kind, faults);
        let website = body.website_id.required("websiteId", faults);
        let customer = body.customer_id.required("customerId", faults);
        let currency = body.currency.required("currency", faults);
        let currency = checked(currency, "currency", faults, |t| Currency::parse(t));
        let amount = body.amount.required("amount", faults);
        let minor = currency
            .and_then(|currency| checked(amount, "amount", faults, |Amount(number)| amounts::read(number, currency)));
        if kind == Some(Kind::Setup) && minor.is_some_and(|minor| minor != 0) {
            faults.say("amount", "must be 0: a setup takes no money");
        }
        let description = body.description.nullable("description", faults);
        let own_fields = match body.custom_fields {
            Member::Absent => Map::new(),
            said => custom_fields(said, faults),
        };
        let mut paid_with = instruction(body.payment_instruction, faults);
        if body.is_processed_outside.optional("isProcessedOutside", faults) == Some(true) {
            if kind == Some(Kind::Setup) {
                faults.say("isProcessedOutside", "must be false for a setup");
            }
            paid_with = PaidWith::Elsewhere;
        }
        let merchant = body.is_merchant_initiated.optional("isMerchantInitiated", faults);
        if body.upsert_customer.optional("upsertCustomer", faults) == Some(true) {
            faults.say("upsertCustomer", "must be false: the customer has to be there");
        }
        if body.billing_address.nullable("billingAddress", faults).is_some() {
            faults.say("billingAddress", "is that of the payment instrument or token");
        }
        body.risk_metadata.nullable("riskMetadata", faults);
        for (path, member) in [
            ("requestId", body.request_id),
            ("gatewayAccountId", body.gateway_account_id),
            ("notificationUrl", body.notification_url),
            ("redirectUrl", body.redirect_url),
            ("processedTime", body.processed_time),
        ] {
            if member.nullable(path, faults).is_some() {
                faults.say(path, NOT_KEPT);
            }
        }
        Self {
            kind,
            website: checked(website, "websiteId", faults, |t| WebsiteId::parse(t)),
            customer: checked(customer, "customerId", faults, |t| CustomerId::parse(t)),
            money: minor.zip(currency),
            invoice: invoice(body.invoice_ids, faults),
            paid_with,
            description: checked(description, "description", faults, |t| {
                text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone())
            }),
            custom_fields: own_fields,
            customer_present: !merchant.unwrap_or(false),
        }
    }
}

fn path(field: Field) -> &'static str {
    match field {
        Field::Amount => "amount",
        Field::Currency => "currency",
        Field::Customer => "customerId",
        Field::Invoice => "invoiceIds.0",
        Field::PaymentMethod => "paymentInstruction.paymentInstrumentId",
        Field::Token => "paymentInstruction.token",
        other => crate::portal_body::path(other),
    }
}

/// Makes a transaction. A decline is a declined transaction.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let body = call.json()?;
    unkept::refuse(&body, ("", None), &[("limits", Idle::Null, NOT_KEPT)], &mut faults);
    let path = "paymentInstruction";
    if let Some(instruction) = body.get(path) {
        unkept::refuse(instruction, (path, None), UNKEPT_OF_INSTRUCTIONS, &mut faults);
    }
    let body = Member::<TransactionBody>::whole(body, &mut faults).unwrap_or_default();
    let asked = Asked::read(body, &mut faults);
    let (Some(kind), Some(customer)) = (asked.kind, asked.customer.clone()) else {
        return Err(Problem::invalid(faults));
    };
    match kind {
        Kind::Sale => sale(&call, asked, customer, faults).await,
        Kind::Setup => setup(&call, asked, customer, faults).await,
    }
}

async fn sale(call: &Call, asked: Asked, customer: CustomerId, faults: Faults) -> Result<Response, Problem> {
    let Some((amount_minor, currency)) = asked.money else { return Err(Problem::invalid(faults)) };
    let charge = Charge {
        customer,
        website: asked.website,
        invoice: asked.invoice,
        paid_with: asked.paid_with,
        currency,
        amount_minor,
        customer_present: asked.customer_present,
        description: asked.description,
        custom_fields: asked.custom_fields,
    };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |payment| payment_answer(payment, &addresses));
    let write = answers::creation(call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = charges::create(&call.app, &call.caller, charge, write).await;
    answers::outcome(outcome, path, faults, |payment| payment_answer(payment, &call.addresses))
}

fn payment_answer(payment: &Stored<Payment>, addresses: &Addresses) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, payment.value.id.as_str()));
    answers::written(location, payment.rev, &TransactionView::of_payment(payment, addresses))
}

async fn setup(call: &Call, asked: Asked, customer: CustomerId, mut faults: Faults) -> Result<Response, Problem> {
    if asked.invoice.is_some() {
        faults.say("invoiceIds", "must be empty: a setup pays nothing");
    }
    let PaidWith::Method(method) = asked.paid_with else {
        faults.say("paymentInstruction", "must name a payment instrument, which a token makes");
        return Err(Problem::invalid(faults));
    };
    let new = NewSetup {
        style: IdStyle::Crockford,
        customer: Some(customer),
        payment_method: Some(method),
        confirm: true,
        off_session: true,
        description: asked.description,
        metadata: MetadataChange::default(),
    };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |tried| setup_answer(tried, &addresses));
    let write = answers::creation(call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = setups::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |tried| setup_answer(tried, &call.addresses))
}

fn setup_answer(tried: &Tried, addresses: &Addresses) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, tried.setup.value.id.as_str()));
    answers::written(location, tried.setup.rev, &TransactionView::of_setup(&tried.setup, addresses))
}
