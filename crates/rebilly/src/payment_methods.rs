//! `payment-instruments`: list, create from a token, retrieve, update, deactivate.

use axum::response::Response;
use billfold_app::payment_methods::{self, NewMethod, Source, columns};
use billfold_app::{Column, Stored, Test};
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentMethodId, PaymentTokenId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payment_methods::{Brand, MethodChanges, MethodState, PaymentMethod};
use billfold_domain::{Change, Field};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::contacts::{ContactBody, ContactDraft, ContactView};
use crate::customer_body::custom_fields;
use crate::customer_view::revision;
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;
use crate::unkept::{self, Idle, NOT_KEPT, Unkept};

/// What is not kept of a payment instrument.
const UNKEPT: &[Unkept] = &[
    ("method", Idle::Word("payment-card"), "must be payment-card"),
    ("useAsBackup", Idle::No, "must be false: no other payment instrument is tried when one fails"),
    ("stickyGatewayAccountId", Idle::Null, NOT_KEPT),
    ("referenceData", Idle::Empty, NOT_KEPT),
    ("bankName", Idle::Null, "is of bank accounts: there are payment cards alone here"),
    ("accountType", Idle::Null, "is of bank accounts: there are payment cards alone here"),
];
/// What is not taken when one is made: a card comes with its token.
const UNKEPT_WHEN_MADE: &[Unkept] =
    &[("expMonth", Idle::Null, OF_THE_TOKEN), ("expYear", Idle::Null, OF_THE_TOKEN), ("cvv", Idle::Null, OF_THE_TOKEN)];
const OF_THE_TOKEN: &str = "comes with the token: it must be left out";

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "payment-instruments";

/// The fields by which payment instruments are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("status", columns::STATE, Holds::Choice(&["active", "deactivated"])),
    ("fingerprint", columns::FINGERPRINT, Holds::Text),
    ("last4", columns::LAST4, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// The kind of a payment instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) enum InstrumentMethod {
    /// A card.
    #[serde(rename = "payment-card")]
    PaymentCard,
}

/// Whether a payment instrument can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum InstrumentStatus {
    /// It can be used.
    Active,
    /// Its card has expired.
    Expired,
    /// It was deactivated.
    Deactivated,
}

/// The brand of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) enum CardBrand {
    /// Visa.
    Visa,
    /// Mastercard.
    MasterCard,
    /// American Express.
    #[serde(rename = "American Express")]
    AmericanExpress,
    /// Discover.
    Discover,
    /// JCB.
    #[serde(rename = "JCB")]
    Jcb,
    /// Diners Club.
    #[serde(rename = "Diners Club")]
    DinersClub,
    /// UnionPay.
    #[serde(rename = "China UnionPay")]
    UnionPay,
}

impl CardBrand {
    /// The brand in this dialect; none for one that it has no word for.
    pub(crate) fn of(brand: Brand) -> Option<Self> {
        match brand {
            Brand::Amex => Some(Self::AmericanExpress),
            Brand::Diners => Some(Self::DinersClub),
            Brand::Discover => Some(Self::Discover),
            Brand::Jcb => Some(Self::Jcb),
            Brand::Mastercard => Some(Self::MasterCard),
            Brand::Unionpay => Some(Self::UnionPay),
            Brand::Visa => Some(Self::Visa),
            Brand::Unknown => None,
        }
    }
}

/// A payment card, of whose number the last four digits are kept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PaymentInstrument)]
pub(crate) struct InstrumentView {
    /// ID of the payment instrument.
    #[schema(min_length = 1, max_length = 50, example = "inst_0YVB8KPKNXCBR9EDX7JHSED75N")]
    id: String,
    /// ID of the customer.
    #[schema(required = true)]
    customer_id: Option<String>,
    /// Kind of the payment instrument.
    method: InstrumentMethod,
    /// Whether it can be used.
    status: InstrumentStatus,
    /// The same for every payment instrument of one card.
    fingerprint: String,
    /// Last four digits of the card's number.
    last4: String,
    /// Year in which the card expires.
    exp_year: u32,
    /// Month in which the card expires.
    exp_month: u32,
    /// Brand of the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<CardBrand>,
    /// Country of the card's issuer.
    #[schema(required = true)]
    bank_country: Option<String>,
    /// Whom the card belongs to.
    billing_address: ContactView,
    /// Whether it is tried when another one fails; none is.
    use_as_backup: bool,
    /// The merchant's own fields.
    #[schema(value_type = Object)]
    custom_fields: Map<String, Value>,
    /// How often it was changed.
    revision: i64,
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

impl InstrumentView {
    /// Shows a payment method as it is at this time.
    pub(crate) fn new(method: &Stored<PaymentMethod>, addresses: &Addresses, now: Timestamp) -> Self {
        let PaymentMethod {
            id,
            customer,
            card,
            billing,
            state,
            gateway: _,
            reference: _,
            metadata: _,
            custom_fields,
            created,
            updated,
        } = &method.value;
        let mut links = vec![addresses.link("self", COLLECTION, id.as_str())];
        links.extend(customer.as_ref().map(|id| addresses.link("customer", "customers", id.as_str())));
        Self {
            id: id.to_string(),
            customer_id: customer.as_ref().map(ToString::to_string),
            method: InstrumentMethod::PaymentCard,
            status: match state {
                MethodState::Detached => InstrumentStatus::Deactivated,
                MethodState::Active if card.is_expired(now) => InstrumentStatus::Expired,
                MethodState::Active => InstrumentStatus::Active,
            },
            fingerprint: card.fingerprint.clone(),
            last4: card.last4.clone(),
            exp_year: card.exp_year,
            exp_month: card.exp_month,
            brand: CardBrand::of(card.brand),
            bank_country: card.country.clone(),
            billing_address: ContactView::of_billing(billing),
            use_as_backup: false,
            custom_fields: custom_fields.clone(),
            revision: revision(method.rev, *created),
            created_time: time(*created),
            updated_time: time(*updated),
            links,
        }
    }
}

/// A payment instrument to make from a token. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InstrumentBody {
    /// ID of the customer. A customer who makes one for itself need not name it.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// ID of the payment token, which is used up.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    token: Member<String>,
    /// Whom the card belongs to, over what the token says.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    billing_address: Member<ContactBody>,
    /// What is known of the customer's browser. Nothing is scored here: it is taken and
    /// not kept.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
    /// The merchant's own fields.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
}

/// Changes of a payment instrument. Unknown members are ignored.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InstrumentPatch {
    /// ID of a payment token whose card takes the place of this one's.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    token: Member<String>,
    /// Month in which the card expires.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 12)]
    exp_month: Member<i64>,
    /// Year in which the card expires.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 2000, maximum = 2100)]
    exp_year: Member<i64>,
    /// Digits on the card's back, of which nothing is kept.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^[0-9]{3,4}$")]
    cvv: Member<String>,
    /// Whom the card belongs to.
    #[serde(default)]
    #[schema(value_type = ContactBody)]
    billing_address: Member<ContactBody>,
    /// The merchant's own fields.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
}

objects!(InstrumentBody, InstrumentPatch);

/// The path in this dialect of a payment instrument's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Customer => "customerId",
        Field::Token => "token",
        Field::CardExpiry => "expYear",
        Field::Email => "billingAddress.emails",
        other => crate::portal_body::path(other),
    }
}

/// The words of this dialect in place of the stored ones.
pub(crate) fn stored_words(query: &mut billfold_app::Query) {
    for filter in query.filters.iter_mut().filter(|filter| filter.column == columns::STATE) {
        if let Test::AnyOf(words) = &mut filter.test {
            for word in words.iter_mut().filter(|word| *word == "deactivated") {
                MethodState::Detached.word().clone_into(word);
            }
        }
    }
}

/// A page of payment instruments.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    stored_words(&mut query);
    let (limit, offset) = (query.limit, query.offset);
    let page = payment_methods::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let now = call.app.now();
    let show = |method: &Stored<PaymentMethod>| {
        let shown = InstrumentView::new(method, &call.addresses, now);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One payment instrument.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = payment_methods::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let shown = InstrumentView::new(&found, &call.addresses, call.app.now());
    answers::resource(&call, found.rev, &shown, &view)
}

fn answer(method: &Stored<PaymentMethod>, addresses: &Addresses, now: Timestamp) -> StoredAnswer {
    let location = Some(addresses.of(COLLECTION, method.value.id.as_str()));
    answers::written(location, method.rev, &InstrumentView::new(method, addresses, now))
}

/// Creates a payment instrument from a token.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = call.json()?;
    unkept::refuse(&body, ("", None), UNKEPT, &mut faults);
    unkept::refuse(&body, ("", None), UNKEPT_WHEN_MADE, &mut faults);
    let body = Member::<InstrumentBody>::whole(body, &mut faults).unwrap_or_default();
    body.risk_metadata.nullable("riskMetadata", &mut faults);
    let contact = body.billing_address.nullable("billingAddress", &mut faults);
    let billing = contact.map(|contact| ContactDraft::read(contact, "billingAddress", &mut faults).billing());
    let customer = match call.caller.require_customer() {
        Ok(own) => Some(own.clone()),
        Err(_) => {
            let named = body.customer_id.required("customerId", &mut faults);
            checked(named, "customerId", &mut faults, |t| CustomerId::parse(t))
        }
    };
    let token = body.token.required("token", &mut faults);
    let token = checked(token, "token", &mut faults, |t| PaymentTokenId::parse(t));
    let fields = custom_fields(body.custom_fields, &mut faults);
    let Some(token) = token.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let new = NewMethod {
        style: IdStyle::Crockford,
        source: Source::Token(token),
        billing: billing.unwrap_or_default(),
        metadata: MetadataChange::default(),
        custom_fields: fields,
        customer,
        checked: false,
    };
    let (addresses, now) = (call.addresses.clone(), call.app.now());
    let encode = answers::stored(move |method| answer(method, &addresses, now));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = payment_methods::create(&call.app, &call.caller, new, write).await;
    answers::outcome(outcome, path, faults, |method| answer(method, &call.addresses, now))
}

/// Looks at the digits on a card's back, of which nothing is kept.
pub(crate) fn check_cvv(member: Member<String>, path: &str, faults: &mut Faults) {
    let said = member.optional(path, faults);
    if said.is_some_and(|cvv| !(3..=4).contains(&cvv.len()) || !cvv.bytes().all(|b| b.is_ascii_digit())) {
        faults.say(path, "must be three or four digits");
    }
}

fn part(number: Option<i64>) -> Option<u32> {
    // What no month or year can be is left to the domain to refuse.
    number.map(|number| u32::try_from(number).unwrap_or(u32::MAX))
}

/// What a body changes of a payment instrument, and the token whose card it gets.
pub(crate) fn changes_of(call: &Call, faults: &mut Faults) -> Result<(MethodChanges, Option<PaymentTokenId>), Problem> {
    let body = call.json()?;
    unkept::refuse(&body, ("", None), UNKEPT, faults);
    let body = Member::<InstrumentPatch>::whole(body, faults).unwrap_or_default();
    check_cvv(body.cvv, "cvv", faults);
    let token = body.token.optional("token", faults);
    let token = checked(token, "token", faults, |t| PaymentTokenId::parse(t));
    let exp_month = part(body.exp_month.optional("expMonth", faults));
    let exp_year = part(body.exp_year.optional("expYear", faults));
    let contact = body.billing_address.optional("billingAddress", faults);
    let billing = contact.map(|contact| ContactDraft::read(contact, "billingAddress", faults).billing());
    let fields = match body.custom_fields {
        Member::Absent => Change::Keep,
        said => Change::Set(custom_fields(said, faults)),
    };
    let changes = MethodChanges {
        billing: billing.unwrap_or_default(),
        exp_month,
        exp_year,
        metadata: MetadataChange::default(),
        custom_fields: fields,
    };
    Ok((changes, token))
}

/// Changes a payment instrument.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let mut faults = Faults::default();
    let changes = changes_of(&call, &mut faults)?;
    let write = answers::change(&call, &faults)?;
    let outcome = payment_methods::update(&call.app, &call.caller, &id, changes, write).await;
    let now = call.app.now();
    answers::outcome(outcome, path, faults, |method| {
        answers::written(None, method.rev, &InstrumentView::new(method, &call.addresses, now))
    })
}

/// Deactivates a payment instrument: nothing is paid with it any more.
pub(crate) async fn deactivate(call: Call) -> Result<Response, Problem> {
    let id: PaymentMethodId = call.id(Noun::PaymentMethod)?;
    let faults = Faults::default();
    let (addresses, now) = (call.addresses.clone(), call.app.now());
    let encode = answers::stored(move |method| answer(method, &addresses, now));
    let place = format!("{COLLECTION}/{id}/deactivation");
    let mut write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
    write.precondition = call.precondition()?;
    let outcome = payment_methods::detach(&call.app, &call.caller, &id, write).await;
    answers::outcome(outcome, path, faults, |method| answer(method, &call.addresses, now))
}
