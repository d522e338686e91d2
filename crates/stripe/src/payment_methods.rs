//! Payment methods in this dialect's form.

use std::collections::BTreeMap;
use std::fmt;

use axum::response::Response;
use utoipa::openapi::{RefOr, Type};

use billfold_app::payment_methods::{self, NewMethod, Source, columns};
use billfold_app::payment_tokens::CardData;
use billfold_domain::Refusal;
use billfold_domain::card_numbers::MAX_DIGITS;
use billfold_domain::change::Change;
use billfold_domain::customers::Address;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentMethodId, PaymentTokenId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payment_methods::{
    BillingChanges, BillingDetails, Brand, Card, Funding, MethodChanges, MethodState, PaymentMethod,
};
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::{AddressParams, AddressView, CustomerView, address_changes, address_view};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::form::Node;
use crate::lists::{self, Limit, Window, equals};
use crate::params::{Param, ParamError, Parameter, Problem, text};
use crate::schemas::{Expandable, Nothing, simple};
use crate::words::{Email, Name, Stamp, Whole, Word, own_words};

/// The most characters of a card number as it is typed: digits and separators.
const MAX_NUMBER_CHARS: usize = 40;
/// Years before this are of two digits, and of this century.
const CENTURY: u32 = 100;

own_words! {
    /// What kind of payment method it is.
    MethodType {
        /// A card, as every payment method here is.
        Card = "card",
    }
    /// Whether a law bounds a card's fees; nobody has said.
    Regulated {
        /// None does.
        Unregulated = "unregulated",
    }
}

/// A card number as it was typed. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct CardNumber(String);

impl fmt::Debug for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardNumber(…)")
    }
}

impl Parameter for CardNumber {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let typed = text(node)?;
        if typed.len() > MAX_NUMBER_CHARS {
            let rule = billfold_domain::Rule::TooLong { max_chars: MAX_DIGITS };
            return Err(ParamError::here(Problem::Broken(rule)));
        }
        Ok(Self(typed.to_owned()))
    }

    fn schema() -> RefOr<utoipa::openapi::Schema> {
        let numbers = billfold_domain::test_cards::ALL.iter().map(|card| card.number);
        simple(Type::String).enum_values(Some(numbers)).into()
    }
}

/// The digits on a card's back. They are looked at by nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct Cvc;

impl fmt::Debug for Cvc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cvc(…)")
    }
}

impl Parameter for Cvc {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let typed = text(node)?;
        match (3..=4).contains(&typed.len()) && typed.bytes().all(|b| b.is_ascii_digit()) {
            true => Ok(Self),
            false => Err(ParamError::here(Problem::Said("Your card's security code is invalid.".to_owned()))),
        }
    }

    fn schema() -> RefOr<utoipa::openapi::Schema> {
        simple(Type::String).pattern(Some("^[0-9]{3,4}$")).min_length(Some(3)).max_length(Some(4)).into()
    }
}

crate::params! {
    /// A new payment method.
    pub struct Create {
        /// Who it belongs to.
        optional billing_details: BillingParams,
        /// The card: a published test card's number with its expiry, or a token.
        optional card: CardParams,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What kind it is.
        required r#type: Word<MethodType>,
    }

    /// A card.
    pub struct CardParams {
        /// The digits on its back, of which nothing is kept.
        optional cvc: Cvc,
        /// The month it expires.
        optional exp_month: Whole<1, 12>,
        /// The year it expires.
        optional exp_year: Whole<0, 9999>,
        /// The number of a published test card. No other number is taken.
        optional number: CardNumber,
        /// A token, or the name of a test card, in place of the rest.
        optional token: Name,
    }

    /// Who a payment method belongs to.
    pub struct BillingParams {
        /// The address.
        emptyable address: AddressParams,
        /// The e-mail address.
        emptyable email: Email,
        /// Full name.
        emptyable name: Text<5000>,
        /// The phone number.
        emptyable phone: Text<5000>,
    }

    /// Changes of a payment method.
    pub struct Update {
        /// Who it belongs to.
        optional billing_details: BillingParams,
        /// The card.
        optional card: CardUpdate,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// What changes of a card.
    pub struct CardUpdate {
        /// The month it expires.
        optional exp_month: Whole<1, 12>,
        /// The year it expires.
        optional exp_year: Whole<0, 9999>,
    }

    /// Making a payment method a customer's.
    pub struct Attach {
        /// The customer.
        required customer: Name,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Reading one payment method, or taking it from its customer.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which payment methods to list.
    pub struct List {
        /// Only those of this customer that can be used.
        optional customer: Name,
        /// Only payment methods newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most payment methods; 10 unless said.
        optional limit: Limit,
        /// Only payment methods older than the one of this id.
        optional starting_after: Name,
        /// Only those of this kind.
        optional r#type: Word<MethodType>,
    }

    /// Which payment methods of a customer to list.
    pub struct ListOfCustomer {
        /// Only payment methods newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most payment methods; 10 unless said.
        optional limit: Limit,
        /// Only payment methods older than the one of this id.
        optional starting_after: Name,
        /// Only those of this kind.
        optional r#type: Word<MethodType>,
    }
}

crate::answers! {
    /// A payment method.
    pub struct PaymentMethodView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PaymentMethodTag,
        /// Who it belongs to.
        always billing_details: BillingView,
        /// The card.
        always card: CardView,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Whose it is.
        always customer: Option<Expandable<CustomerView>>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What kind it is.
        always r#type: Word<MethodType>,
    }

    /// Who a payment method belongs to.
    pub struct BillingView {
        /// The address.
        always address: AddressView,
        /// The e-mail address.
        always email: Option<String>,
        /// Full name.
        always name: Option<String>,
        /// The phone number.
        always phone: Option<String>,
        /// The tax number, which nobody has said.
        always tax_id: Nothing,
    }

    /// What is kept of a card.
    pub struct CardView {
        /// The scheme.
        always brand: Word<Brand>,
        /// What was checked when it was taken; nothing is kept of it.
        always checks: ChecksView,
        /// The country of its issuer.
        always country: Option<String>,
        /// The scheme to show.
        always display_brand: Word<Brand>,
        /// The month it expires.
        always exp_month: u32,
        /// The year it expires.
        always exp_year: u32,
        /// The same for every vaulting of one card.
        always fingerprint: String,
        /// How it is funded.
        always funding: Word<Funding>,
        /// What it was made from.
        always generated_from: Nothing,
        /// The last four digits of its number.
        always last4: String,
        /// The schemes it can be used with.
        always networks: NetworksView,
        /// Whether a law bounds its fees.
        always regulated_status: Word<Regulated>,
        /// Whether its holder can be asked to prove itself.
        always three_d_secure_usage: ProofView,
        /// The wallet it is in.
        always wallet: Nothing,
    }

    /// What was checked of a card.
    pub struct ChecksView {
        /// The first line of the address.
        always address_line1_check: Nothing,
        /// The postal code.
        always address_postal_code_check: Nothing,
        /// The digits on its back.
        always cvc_check: Nothing,
    }

    /// The schemes a card can be used with.
    pub struct NetworksView {
        /// All of them.
        always available: Vec<Word<Brand>>,
        /// The one to use.
        always preferred: Nothing,
    }

    /// Whether a card's holder can be asked to prove itself.
    pub struct ProofView {
        /// Whether it can.
        always supported: bool,
    }
}

crate::words::tags! {
    /// The `object` of a payment method.
    PaymentMethodTag = "payment_method";
}

/// The payment method in this dialect's form. One that was detached is nobody's.
pub fn view(method: &PaymentMethod, setting: &Setting) -> PaymentMethodView {
    let PaymentMethod {
        id,
        customer,
        card,
        billing,
        state,
        gateway: _,
        reference: _,
        metadata,
        custom_fields: _,
        created,
        updated: _,
    } = method;
    let owner = customer.as_ref().filter(|_| *state == MethodState::Active);
    PaymentMethodView {
        id: id.as_str().to_owned(),
        object: PaymentMethodTag,
        billing_details: billing_view(billing),
        card: card_view(card),
        created: Stamp::of(*created),
        customer: owner.map(|id| Expandable::id(id.as_str())),
        customer_account: Nothing,
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        r#type: Word(MethodType::Card),
    }
}

fn billing_view(billing: &BillingDetails) -> BillingView {
    let BillingDetails { name, first_name: _, last_name: _, organization: _, email, phone, address } = billing.clone();
    BillingView {
        address: address_view(&address.unwrap_or_else(Address::default)),
        email,
        name,
        phone,
        tax_id: Nothing,
    }
}

fn card_view(card: &Card) -> CardView {
    let Card { brand, last4, exp_month, exp_year, funding, country, fingerprint } = card.clone();
    CardView {
        brand: Word(brand),
        checks: ChecksView { address_line1_check: Nothing, address_postal_code_check: Nothing, cvc_check: Nothing },
        country,
        display_brand: Word(brand),
        exp_month,
        exp_year,
        fingerprint,
        funding: Word(funding),
        generated_from: Nothing,
        last4,
        networks: NetworksView { available: vec![Word(brand)], preferred: Nothing },
        regulated_status: Word(Regulated::Unregulated),
        three_d_secure_usage: ProofView { supported: true },
        wallet: Nothing,
    }
}

fn billing_changes(params: Option<&BillingParams>) -> BillingChanges {
    let Some(params) = params else { return BillingChanges::default() };
    BillingChanges {
        name: params.name.to_change(ToString::to_string),
        email: params.email.to_change(|email| email.0.clone()),
        phone: params.phone.to_change(ToString::to_string),
        address: params.address.to_change(address_changes),
        ..BillingChanges::default()
    }
}

/// A year as people write it: of four digits, or the last two.
fn year(year: Whole<0, 9999>) -> u32 {
    let year = year.unsigned();
    if year < CENTURY { year + 20 * CENTURY } else { year }
}

fn source(card: Option<CardParams>) -> Result<Source, ApiError> {
    let missing = |param: &str| ApiError::from(ParamError::at(param, Problem::Missing));
    let card = card.ok_or_else(|| missing("card"))?;
    let CardParams { cvc: _, exp_month, exp_year, number, token } = card;
    match (number, token) {
        (None, None) => Err(missing("card[number]")),
        (Some(_), Some(_)) => {
            let rule = billfold_domain::Rule::Excludes;
            Err(ParamError::at("card[token]", Problem::Broken(rule)).into())
        }
        (None, Some(token)) => Ok(Source::Token(PaymentTokenId::stored(token.0))),
        (Some(number), None) => Ok(Source::Card(CardData {
            number: number.0,
            exp_month: exp_month.ok_or_else(|| missing("card[exp_month]"))?.unsigned(),
            exp_year: year(exp_year.ok_or_else(|| missing("card[exp_year]"))?),
        })),
    }
}

type Stored = billfold_app::Stored<PaymentMethod>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<PaymentMethodView> + Clone + use<> {
    let setting = setting.clone();
    move |method| Shown { view: view(&method.value, &setting), rev: Some(method.rev) }
}

/// `POST /v1/payment_methods`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is not taken.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let new = NewMethod {
        style: IdStyle::Base62,
        billing: billing_changes(params.billing_details.as_ref()),
        metadata: metadata(&params.metadata),
        custom_fields: serde_json::Map::new(),
        customer: None,
        checked: true,
        source: source(params.card)?,
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = payment_methods::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let id = PaymentMethodId::stored(call.id.clone());
    let found = payment_methods::get(&call.app, &call.caller, &id).await;
    let method = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&method), (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let card = params.card.as_ref();
    let changes = MethodChanges {
        billing: billing_changes(params.billing_details.as_ref()),
        exp_month: card.and_then(|card| card.exp_month).map(Whole::unsigned),
        exp_year: card.and_then(|card| card.exp_year).map(year),
        metadata: metadata(&params.metadata),
        custom_fields: Change::Keep,
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let changed = payment_methods::update(&call.app, &call.caller, &id, (changes, None), write).await;
    answers::written(&call, changed, show, (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}/attach`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is declined.
pub async fn attach(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Attach = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let customer = CustomerId::stored(params.customer.0);
    let attached = payment_methods::attach(&call.app, &call.caller, &id, &customer, write).await;
    answers::written(&call, attached, show, (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}/detach`
///
/// # Errors
/// What is wrong with the request.
pub async fn detach(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let detached = payment_methods::detach(&call.app, &call.caller, &id, write).await;
    answers::written(&call, detached, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/payment_methods`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::PaymentMethod, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = match params.customer {
        Some(customer) => {
            let customer = CustomerId::stored(customer.0);
            let slice = payment_methods::scroll_of(&call.app, &call.caller, &customer, window.scroll(Vec::new()));
            let missing = Refusal::Invalid(vec![billfold_domain::Fault::new(
                billfold_domain::Field::Customer,
                billfold_domain::Rule::Missing,
            )]);
            slice.await.map_err(|error| match error {
                billfold_app::Error::Refused(Refusal::NotFound(Noun::Customer)) => missing.into(),
                other => other,
            })
        }
        None => {
            let usable = equals(columns::STATE, MethodState::Active.word());
            payment_methods::scroll(&call.app, &call.caller, window.scroll(vec![usable])).await
        }
    };
    let show = |method: &PaymentMethod| whole(&view(method, &call.setting));
    lists::page(&call, slice, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/customers/{customer}/payment_methods`
///
/// # Errors
/// What is wrong with the request.
pub async fn list_of_customer(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: ListOfCustomer = call.params()?;
    let plan = Plan::of_list(Kind::PaymentMethod, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let customer = CustomerId::stored(call.id.clone());
    let slice =
        payment_methods::scroll_of(&call.app, &call.caller, &customer, window.scroll(Vec::new())).await;
    let show = |method: &PaymentMethod| whole(&view(method, &call.setting));
    lists::page(&call, slice, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/customers/{customer}/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve_of_customer(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let id = PaymentMethodId::stored(call.inner_id.clone());
    let absent = || ApiError::no_such("PaymentMethod", id.as_str(), "payment_method");
    let method = match payment_methods::get(&call.app, &call.caller, &id).await {
        Ok(method) => method,
        Err(billfold_app::Error::Refused(Refusal::NotFound(_))) => return Err(absent()),
        Err(error) => return Err(call.failed(error)),
    };
    if !method.value.is_usable_by(&CustomerId::stored(call.id.clone())) {
        return Err(absent());
    }
    answers::object(&call, shower(&call.setting)(&method), (Kind::PaymentMethod, &plan)).await
}

/// What a parameter that names a payment method stands for: the name of a test card
/// for one that is made from it.
///
/// # Errors
/// What the application refuses.
pub async fn meant(
    call: &Call,
    name: Option<&Name>,
    customer: Option<&CustomerId>,
) -> Result<Option<PaymentMethodId>, ApiError> {
    let Some(name) = name else { return Ok(None) };
    let id = payment_methods::stand_in(&call.app, &call.caller, &name.0, customer).await;
    id.map(Some).map_err(|error| call.failed(error))
}

/// The same for one that can be unset.
///
/// # Errors
/// What the application refuses.
pub async fn meant_or_none(
    call: &Call,
    name: &Param<Name>,
    customer: Option<&CustomerId>,
) -> Result<Param<PaymentMethodId>, ApiError> {
    Ok(match name {
        Param::Absent => Param::Absent,
        Param::Empty => Param::Empty,
        Param::Value(name) => match meant(call, Some(name), customer).await? {
            Some(id) => Param::Value(id),
            None => Param::Absent,
        },
    })
}
