//! `tokens`: create from a test card, list, retrieve.

use axum::response::Response;
use billfold_app::payment_tokens::{self, CardData, NewToken};
use billfold_app::{Column, Error, Stored};
use billfold_domain::ids::{IdStyle, Noun, PaymentTokenId};
use billfold_domain::payment_methods::{BillingDetails, PaymentToken};
use billfold_domain::{Field, Refusal};
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, missing, plain_problem};
use crate::collections::{Listing, View};
use crate::contacts::{ContactBody, ContactDraft, ContactView};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::lead_sources::{self, LeadSourceBody, LeadSourceView};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, objects};
use crate::payment_methods::{CardBrand, InstrumentMethod, check_cvv};
use crate::portal_view::time;
use crate::problems::Problem;
use crate::unkept::{self, Idle, NOT_KEPT};

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "tokens";
/// Where a test card's number may stand in a body.
const CARD_FIELDS: [&str; 1] = ["paymentInstrument.pan"];

/// The fields by which tokens are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[("id", Column::Id, Holds::Text), ("createdTime", Column::Created, Holds::Time)];

/// The card of a token.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TokenInstrument)]
pub(crate) struct TokenCardView {
    /// Month in which the card expires.
    exp_month: u32,
    /// Year in which the card expires.
    exp_year: u32,
    /// Last four digits of the card's number.
    last4: String,
    /// Brand of the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<CardBrand>,
}

/// A single-use reference to a card.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PaymentToken)]
pub(crate) struct TokenView {
    /// ID of the token.
    #[schema(min_length = 1, max_length = 50, example = "tok_0YVB8KPKNXCBR9EDX7JHSED75N")]
    id: String,
    /// Kind of the payment instrument.
    method: InstrumentMethod,
    /// The card.
    payment_instrument: TokenCardView,
    /// Whom the card belongs to.
    billing_address: ContactView,
    /// Where the customer came from.
    #[schema(required = true)]
    lead_source: Option<LeadSourceView>,
    /// Whether the token was used.
    is_used: bool,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// When it was used.
    #[schema(required = true, format = DateTime)]
    usage_time: Option<String>,
    /// When it expires; it does not.
    #[schema(required = true, format = DateTime)]
    expiration_time: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl TokenView {
    fn new(token: &PaymentToken, addresses: &Addresses) -> Self {
        let PaymentToken { id, card, billing, lead_source, gateway: _, reference: _, used, created, updated } = token;
        Self {
            id: id.to_string(),
            method: InstrumentMethod::PaymentCard,
            payment_instrument: TokenCardView {
                exp_month: card.exp_month,
                exp_year: card.exp_year,
                last4: card.last4.clone(),
                brand: CardBrand::of(card.brand),
            },
            billing_address: ContactView::of_billing(billing),
            lead_source: lead_source.as_ref().map(LeadSourceView::new),
            is_used: *used,
            created_time: time(*created),
            updated_time: time(*updated),
            usage_time: used.then(|| time(*updated)),
            expiration_time: None,
            links: vec![addresses.link("self", COLLECTION, id.as_str())],
        }
    }
}

/// A token to make. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TokenBody {
    /// Kind of the payment instrument.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^payment-card$")]
    method: Member<String>,
    /// The card.
    #[serde(default)]
    #[schema(value_type = TokenCardBody, required = true)]
    payment_instrument: Member<TokenCardBody>,
    /// Whom the card belongs to.
    #[serde(default)]
    #[schema(value_type = ContactBody)]
    billing_address: Member<ContactBody>,
    /// Where the customer came from.
    #[serde(default)]
    #[schema(value_type = Option<LeadSourceBody>)]
    lead_source: Member<LeadSourceBody>,
    /// What is known of the customer's browser. Nothing is scored here: it is taken and
    /// not kept.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
}

/// A card. Nothing is kept of its number but the last four digits.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TokenCardBody {
    /// Number of one of the published test cards; no other is taken.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^(4242424242424242|5555555555554444|378282246310005)$", example = "4242424242424242")]
    pan: Member<String>,
    /// Digits on the card's back, of which nothing is kept.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^[0-9]{3,4}$")]
    cvv: Member<String>,
    /// Month in which the card expires.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 1, maximum = 12)]
    exp_month: Member<i64>,
    /// Year in which the card expires.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 2000, maximum = 2100)]
    exp_year: Member<i64>,
}

impl std::fmt::Debug for TokenCardBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenCardBody(…)")
    }
}

objects!(TokenBody, TokenCardBody);

fn path(field: Field) -> &'static str {
    match field {
        Field::CardExpiry => "paymentInstrument.expYear",
        Field::Card => "paymentInstrument.pan",
        Field::Email => "billingAddress.emails",
        other => crate::portal_body::path(other),
    }
}

fn answer(token: &Stored<PaymentToken>, addresses: &Addresses) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, token.value.id.as_str()));
    answers::written(location, token.rev, &TokenView::new(&token.value, addresses))
}

/// Creates a token. A publishable key is enough.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = call.json_with_card(&CARD_FIELDS)?;
    if let Some(card) = body.get("paymentInstrument") {
        unkept::refuse(card, ("paymentInstrument", None), &[("encryptedCvv", Idle::Null, NOT_KEPT)], &mut faults);
    }
    let body = Member::<TokenBody>::whole(body, &mut faults).unwrap_or_default();
    let method = body.method.required("method", &mut faults);
    if method.is_some_and(|method| method != "payment-card") {
        faults.say("method", "must be payment-card");
    }
    let card = body.payment_instrument.required("paymentInstrument", &mut faults).unwrap_or_default();
    let at = |name: &str| format!("paymentInstrument.{name}");
    let number = card.pan.required(&at("pan"), &mut faults);
    check_cvv(card.cvv, &at("cvv"), &mut faults);
    let part = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let exp_month = card.exp_month.required(&at("expMonth"), &mut faults).map(part);
    let exp_year = card.exp_year.required(&at("expYear"), &mut faults).map(part);
    body.risk_metadata.nullable("riskMetadata", &mut faults);
    let lead_source = lead_sources::read(body.lead_source, "leadSource", &mut faults);
    let contact = body.billing_address.nullable("billingAddress", &mut faults);
    let billing = contact.map(|contact| ContactDraft::read(contact, "billingAddress", &mut faults).billing());
    let (Some(number), Some(exp_month), Some(exp_year), true) = (number, exp_month, exp_year, faults.is_empty()) else {
        return Err(Problem::invalid(faults));
    };
    let billing = billing.unwrap_or_default().apply(BillingDetails::default());
    let billing = billing.map_err(|fault| Problem::of(fault.into(), path, Faults::default()))?;
    let card = CardData { number, exp_month, exp_year };
    let lead_source = lead_source.value().cloned();
    let new = NewToken { style: IdStyle::Crockford, card, billing, lead_source };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |token| answer(token, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = payment_tokens::create(&call.app, &call.caller, new, write).await;
    if let Err(Error::Refused(Refusal::Declined(_))) = &outcome {
        // A number that is not taken is a fault of the request: nothing was charged.
        return Err(Problem::invalid(Faults::one(CARD_FIELDS[0], "must be the number of a published test card")));
    }
    answers::outcome(outcome, path, faults, |token| answer(token, &call.addresses))
}

/// A page of tokens.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = payment_tokens::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |token: &Stored<PaymentToken>| {
        view.apply(serde_json::to_value(TokenView::new(&token.value, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One token. A publishable key is enough.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id = PaymentTokenId::parse(call.secret()).map_err(|_| missing(Noun::PaymentToken))?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = payment_tokens::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &TokenView::new(&found.value, &call.addresses), &view)
}
