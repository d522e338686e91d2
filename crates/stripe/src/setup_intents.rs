//! Setup intents in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;

use billfold_app::setups::{self, NewSetup, SetupChanges, Tried, columns};
use billfold_domain::change::Change;
use billfold_domain::ids::{CustomerId, IdStyle, SetupId};
use billfold_domain::links::Link;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::{Decline, PaymentState, Setup};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::CustomerView;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, equals};
use crate::payment_methods::{MethodType, PaymentMethodView, meant};
use crate::schemas::{Expandable, Nothing};
use crate::words::{Few, Name, Prose, Stamp, Word, own_words};

own_words! {
    /// How a payment method will be used.
    Usage {
        /// Without its customer too.
        OffSession = "off_session",
        /// While its customer is there.
        OnSession = "on_session",
    }
    /// How far a setup is.
    SetupStatus {
        /// It was called off.
        Canceled = "canceled",
        /// The gateway is being asked.
        Processing = "processing",
        /// The customer must prove itself.
        RequiresAction = "requires_action",
        /// The gateway was not asked yet.
        RequiresConfirmation = "requires_confirmation",
        /// A payment method is needed.
        RequiresPaymentMethod = "requires_payment_method",
        /// Done.
        Succeeded = "succeeded",
    }
    /// Why it was called off.
    CancelReason {
        /// The customer left.
        Abandoned = "abandoned",
        /// There is another one.
        Duplicate = "duplicate",
        /// The customer asked for it.
        RequestedByCustomer = "requested_by_customer",
    }
    /// The kind of a problem with a card.
    CardErrorType {
        /// The card is the problem.
        CardError = "card_error",
    }
    /// What the customer has to do.
    ActionType {
        /// Go to an address.
        RedirectToUrl = "redirect_to_url",
    }
    /// Whether the customer may be sent elsewhere.
    Redirects {
        /// It may.
        Always = "always",
        /// It may not.
        Never = "never",
    }
}

crate::params! {
    /// A new setup.
    pub struct Create {
        /// Kinds of payment method that are offered without being named; cards are.
        optional automatic_payment_methods: AutomaticParams,
        /// Whether the gateway is asked at once.
        optional confirm: bool,
        /// Whose payment method it is to be.
        optional customer: Name,
        /// For people.
        optional description: Prose<1000>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The payment method, or the name of a test card.
        optional payment_method: Name,
        /// Kinds of payment method: cards.
        optional payment_method_types: Few<Word<MethodType>, 1>,
        /// Where the customer goes from its bank.
        optional return_url: Link,
        /// How the payment method will be used; without its customer unless said.
        optional usage: Word<Usage>,
        /// Whether the client's library sees to what the customer has to do.
        optional use_stripe_sdk: bool,
    }

    /// Kinds of payment method that are offered without being named.
    pub struct AutomaticParams {
        /// Whether the customer may be sent elsewhere.
        optional allow_redirects: Word<Redirects>,
        /// Whether they are.
        required enabled: bool,
    }

    /// Changes of a setup.
    pub struct Update {
        /// Whose payment method it is to be.
        optional customer: Name,
        /// For people.
        emptyable description: Prose<1000>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The payment method, or the name of a test card.
        optional payment_method: Name,
        /// Kinds of payment method: cards.
        optional payment_method_types: Few<Word<MethodType>, 1>,
    }

    /// Asking the gateway.
    pub struct Confirm {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The payment method, or the name of a test card.
        optional payment_method: Name,
        /// Where the customer goes from its bank.
        optional return_url: Link,
        /// Whether the client's library sees to what the customer has to do.
        optional use_stripe_sdk: bool,
    }

    /// Calling a setup off.
    pub struct Cancel {
        /// Why.
        optional cancellation_reason: Word<CancelReason>,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Reading one setup.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which setups to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those of this customer.
        optional customer: Name,
        /// Only setups newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most setups; 10 unless said.
        optional limit: Limit,
        /// Only those of this payment method.
        optional payment_method: Name,
        /// Only setups older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// The vaulting of a payment method for later.
    pub struct SetupIntentView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: SetupIntentTag,
        /// Kinds of payment method that are allowed; all that are offered.
        always allowed_payment_method_types: Nothing,
        /// The application, of which there is none.
        always application: Nothing,
        /// Kinds of payment method that are offered without being named.
        always automatic_payment_methods: Nothing,
        /// Why it was called off.
        always cancellation_reason: Nothing,
        /// The secret of a client's library, which there is none for.
        always client_secret: Nothing,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Whose payment method it is to be.
        always customer: Option<Expandable<CustomerView>>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// For people.
        always description: Option<String>,
        /// Kinds of payment method that are left out.
        always excluded_payment_method_types: Nothing,
        /// Why it was declined.
        always last_setup_error: Option<DeclineView>,
        /// The newest attempt, which is no object of its own.
        always latest_attempt: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// What the customer agreed to.
        always mandate: Nothing,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What the customer has to do.
        always next_action: Option<NextActionView>,
        /// The account it is made for.
        always on_behalf_of: Nothing,
        /// The payment method.
        always payment_method: Option<Expandable<PaymentMethodView>>,
        /// Which selection of kinds it was made with.
        always payment_method_configuration_details: Nothing,
        /// More about kinds of payment method.
        always payment_method_options: Nothing,
        /// Kinds of payment method.
        always payment_method_types: Vec<Word<MethodType>>,
        /// What the customer agreed to, once.
        always single_use_mandate: Nothing,
        /// How far it is.
        always status: Word<SetupStatus>,
        /// How the payment method will be used.
        always usage: Word<Usage>,
    }

    /// Why a card was declined.
    pub struct DeclineView {
        /// A short word to switch on.
        always code: String,
        /// The issuer's reason.
        pruned decline_code: Option<String>,
        /// Where to read about the code.
        always doc_url: String,
        /// For the customer.
        always message: String,
        /// The kind of error.
        always r#type: Word<CardErrorType>,
    }

    /// What the customer has to do.
    pub struct NextActionView {
        /// Where it has to go.
        always redirect_to_url: RedirectView,
        /// What it has to do.
        always r#type: Word<ActionType>,
    }

    /// Where the customer has to go.
    pub struct RedirectView {
        /// Where it goes from there.
        always return_url: Nothing,
        /// The address; none where the merchant has to tell the customer.
        always url: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of a setup.
    SetupIntentTag = "setup_intent";
}

/// Why a card was declined, in this dialect's form.
pub(crate) fn decline_view(decline: &Decline) -> DeclineView {
    let Decline { code, decline_code, message } = decline.clone();
    let doc_url = crate::errors::doc_url(&code);
    DeclineView { code, decline_code, doc_url, message, r#type: Word(CardErrorType::CardError) }
}

/// What the customer has to do, at this address.
pub(crate) fn next_action(url: Option<String>) -> NextActionView {
    NextActionView {
        redirect_to_url: RedirectView { return_url: Nothing, url },
        r#type: Word(ActionType::RedirectToUrl),
    }
}

fn status(setup: &Setup) -> SetupStatus {
    match setup.state {
        PaymentState::Processing => SetupStatus::Processing,
        PaymentState::Declined if setup.decline.is_none() && setup.payment_method.is_some() => {
            SetupStatus::RequiresConfirmation
        }
        PaymentState::Declined => SetupStatus::RequiresPaymentMethod,
        PaymentState::ActionRequired => SetupStatus::RequiresAction,
        PaymentState::Succeeded => SetupStatus::Succeeded,
        PaymentState::Canceled => SetupStatus::Canceled,
    }
}

/// The setup in this dialect's form. A payment method that was declined is let go.
pub fn view(setup: &Setup, setting: &Setting) -> SetupIntentView {
    let Setup {
        id,
        customer,
        payment_method,
        state,
        decline,
        off_session,
        proven: _,
        duties: _,
        visit: _,
        attempts: _,
        description,
        metadata,
        created,
        updated: _,
    } = setup;
    let kept = payment_method.as_ref().filter(|_| decline.is_none());
    SetupIntentView {
        id: id.as_str().to_owned(),
        object: SetupIntentTag,
        allowed_payment_method_types: Nothing,
        application: Nothing,
        automatic_payment_methods: Nothing,
        cancellation_reason: Nothing,
        client_secret: Nothing,
        created: Stamp::of(*created),
        customer: customer.as_ref().map(|id| Expandable::id(id.as_str())),
        customer_account: Nothing,
        description: description.clone(),
        excluded_payment_method_types: Nothing,
        last_setup_error: decline.as_ref().map(decline_view),
        latest_attempt: Nothing,
        livemode: setting.livemode,
        mandate: Nothing,
        metadata: metadata.pairs().clone(),
        next_action: (*state == PaymentState::ActionRequired).then(|| next_action(None)),
        on_behalf_of: Nothing,
        payment_method: kept.map(|id| Expandable::id(id.as_str())),
        payment_method_configuration_details: Nothing,
        payment_method_options: Nothing,
        payment_method_types: vec![Word(MethodType::Card)],
        single_use_mandate: Nothing,
        status: Word(status(setup)),
        usage: Word(if *off_session { Usage::OffSession } else { Usage::OnSession }),
    }
}

type Stored = billfold_app::Stored<Setup>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<SetupIntentView> + Clone + use<> {
    let setting = setting.clone();
    move |setup| Shown { view: view(&setup.value, &setting), rev: Some(setup.rev) }
}

/// The setup, or the error that its card was declined, with the setup and the card.
fn outcome(setting: &Setting) -> impl Fn(&Tried) -> Result<Shown<SetupIntentView>, ApiError> + Clone + use<> {
    let setting = setting.clone();
    move |tried| {
        let shown = view(&tried.setup.value, &setting);
        let Some(decline) = &tried.setup.value.decline else {
            return Ok(Shown { view: shown, rev: Some(tried.setup.rev) });
        };
        let mut error = ApiError::declined(decline);
        if let Some(method) = &tried.method {
            error = error.about("payment_method", whole(&crate::payment_methods::view(method, &setting)));
        }
        Err(error.about("setup_intent", whole(&shown)))
    }
}

/// `POST /v1/setup_intents`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is declined.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Setup, params.expand.as_ref())?;
    let new = NewSetup {
        style: IdStyle::Base62,
        customer: params.customer.map(|name| CustomerId::stored(name.0)),
        payment_method: meant(&call, params.payment_method.as_ref(), None).await?,
        confirm: params.confirm.unwrap_or(false),
        off_session: params.usage.is_none_or(|usage| usage.0 == Usage::OffSession),
        description: params.description.map(|prose| prose.0),
        metadata: metadata(&params.metadata),
    };
    let show = outcome(&call.setting);
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let made = setups::create(&call.app, &call.caller, new, write).await;
    answers::written_or_declined(&call, made, show, (Kind::Setup, &plan)).await
}

/// `POST /v1/setup_intents/{intent}/confirm`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is declined.
pub async fn confirm(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Confirm = call.params()?;
    let plan = Plan::of(Kind::Setup, params.expand.as_ref())?;
    let method = meant(&call, params.payment_method.as_ref(), None).await?;
    let show = outcome(&call.setting);
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let id = SetupId::stored(call.id.clone());
    let tried = setups::confirm(&call.app, &call.caller, &id, method, write).await;
    answers::written_or_declined(&call, tried, show, (Kind::Setup, &plan)).await
}

/// `POST /v1/setup_intents/{intent}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Setup, params.expand.as_ref())?;
    let method = meant(&call, params.payment_method.as_ref(), None).await?;
    let customer = params.customer.map(|name| CustomerId::stored(name.0));
    let changes = SetupChanges {
        customer: customer.map_or(Change::Keep, Change::Set),
        payment_method: method.map_or(Change::Keep, Change::Set),
        description: params.description.to_change(|prose| prose.0.clone()),
        metadata: metadata(&params.metadata),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = SetupId::stored(call.id.clone());
    let changed = setups::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::Setup, &plan)).await
}

/// `POST /v1/setup_intents/{intent}/cancel`
///
/// # Errors
/// What is wrong with the request.
pub async fn cancel(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Cancel = call.params()?;
    let plan = Plan::of(Kind::Setup, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = SetupId::stored(call.id.clone());
    let canceled = setups::cancel(&call.app, &call.caller, &id, write).await;
    answers::written(&call, canceled, show, (Kind::Setup, &plan)).await
}

/// `GET /v1/setup_intents/{intent}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Setup, params.expand.as_ref())?;
    let id = SetupId::stored(call.id.clone());
    let found = setups::get(&call.app, &call.caller, &id).await;
    let setup = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&setup), (Kind::Setup, &plan)).await
}

/// `GET /v1/setup_intents`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Setup, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|customer| equals(columns::CUSTOMER, customer.0)));
    filters.extend(params.payment_method.map(|method| equals(columns::PAYMENT_METHOD, method.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = setups::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |setup: &Setup| whole(&view(setup, &call.setting));
    lists::page(&call, slice, show, (Kind::Setup, &plan)).await
}
