//! Payments in this dialect's form: payment intents.

use std::collections::BTreeMap;

use axum::response::Response;

use billfold_app::payments::{self, Notes, columns};
use billfold_domain::ids::PaymentId;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::{Payment, PaymentState};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::CustomerView;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, equals};
use crate::payment_methods::{MethodType, PaymentMethodView};
use crate::schemas::{Expandable, Nothing};
use crate::setup_intents::{DeclineView, NextActionView, decline_view, next_action};
use crate::words::{Name, Prose, Stamp, Word, own_words};

own_words! {
    /// When money is taken.
    Capture {
        /// At once.
        Automatic = "automatic_async",
    }
    /// Who confirms.
    Confirmation {
        /// Nobody has to.
        Automatic = "automatic",
    }
}

crate::params! {
    /// Changes of a payment.
    pub struct Update {
        /// For people.
        emptyable description: Prose<1000>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// Reading one payment.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which payments to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those of this customer.
        optional customer: Name,
        /// Only payments newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most payments; 10 unless said.
        optional limit: Limit,
        /// Only payments older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// An attempt to get money from a customer.
    pub struct PaymentIntentView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PaymentIntentTag,
        /// Kinds of payment method that are allowed; all that are offered.
        always allowed_payment_method_types: Nothing,
        /// How much, in minor units.
        always amount: i64,
        /// What could still be taken, in minor units: nothing waits.
        always amount_capturable: i64,
        /// What was taken, in minor units.
        always amount_received: i64,
        /// The application, of which there is none.
        always application: Nothing,
        /// The application's fee.
        always application_fee_amount: Nothing,
        /// Kinds of payment method that are offered without being named.
        always automatic_payment_methods: Nothing,
        /// When it was called off, in seconds since 1970.
        always canceled_at: Option<Stamp>,
        /// Why it was called off.
        always cancellation_reason: Nothing,
        /// When money is taken.
        always capture_method: Word<Capture>,
        /// The secret of a client's library, which there is none for.
        always client_secret: Nothing,
        /// Who confirms.
        always confirmation_method: Word<Confirmation>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency.
        always currency: String,
        /// Who pays.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// For people.
        always description: Option<String>,
        /// Kinds of payment method that are left out.
        always excluded_payment_method_types: Nothing,
        /// Why it was declined.
        always last_payment_error: Option<DeclineView>,
        /// The newest charge, which is no object of its own.
        always latest_charge: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Whether somebody else sells.
        always managed_payments: Nothing,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What the customer has to do.
        always next_action: Option<NextActionView>,
        /// The account it is made for.
        always on_behalf_of: Nothing,
        /// With what it is paid.
        always payment_method: Option<Expandable<PaymentMethodView>>,
        /// Which selection of kinds it was made with.
        always payment_method_configuration_details: Nothing,
        /// More about kinds of payment method.
        always payment_method_options: Nothing,
        /// Kinds of payment method.
        always payment_method_types: Vec<Word<MethodType>>,
        /// A record of a payment made elsewhere.
        always payment_record: Nothing,
        /// What is being done.
        always processing: Nothing,
        /// Where a receipt goes.
        always receipt_email: Nothing,
        /// A review, of which there is none.
        always review: Nothing,
        /// Whether the payment method is vaulted on the way.
        always setup_future_usage: Nothing,
        /// Where goods go.
        always shipping: Nothing,
        /// The source; payment methods have taken its place.
        always source: Nothing,
        /// What stands on a card statement.
        always statement_descriptor: Nothing,
        /// What stands at the end of it.
        always statement_descriptor_suffix: Nothing,
        /// How far it is.
        always status: Word<PaymentState>,
        /// Where the money goes on to.
        always transfer_data: Nothing,
        /// What it goes on with.
        always transfer_group: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a payment.
    PaymentIntentTag = "payment_intent";
}

/// The payment in this dialect's form. A payment method that was declined is let go.
pub fn view(payment: &Payment, setting: &Setting) -> PaymentIntentView {
    let Payment {
        id,
        customer,
        invoice,
        payment_method,
        currency,
        amount_minor,
        refunded_minor: _,
        state,
        attempts: _,
        customer_present: _,
        proven: _,
        decline,
        gateway: _,
        reference: _,
        description,
        clock: _,
        metadata,
        custom_fields: _,
        created,
        updated,
    } = payment;
    let kept = payment_method.as_ref().filter(|_| *state != PaymentState::Declined);
    let waits = *state == PaymentState::ActionRequired;
    let page = invoice.as_ref().zip(setting.hosting.as_ref()).map(|(invoice, hosting)| hosting.url(invoice));
    PaymentIntentView {
        id: id.as_str().to_owned(),
        object: PaymentIntentTag,
        allowed_payment_method_types: Nothing,
        amount: *amount_minor,
        amount_capturable: 0,
        amount_received: if *state == PaymentState::Succeeded { *amount_minor } else { 0 },
        application: Nothing,
        application_fee_amount: Nothing,
        automatic_payment_methods: Nothing,
        canceled_at: (*state == PaymentState::Canceled).then(|| Stamp::of(*updated)),
        cancellation_reason: Nothing,
        capture_method: Word(Capture::Automatic),
        client_secret: Nothing,
        confirmation_method: Word(Confirmation::Automatic),
        created: Stamp::of(*created),
        currency: currency.code().to_ascii_lowercase(),
        customer: Expandable::id(customer.as_str()),
        customer_account: Nothing,
        description: description.clone(),
        excluded_payment_method_types: Nothing,
        last_payment_error: decline.as_ref().map(decline_view),
        latest_charge: Nothing,
        livemode: setting.livemode,
        managed_payments: Nothing,
        metadata: metadata.pairs().clone(),
        next_action: waits.then(|| next_action(page)),
        on_behalf_of: Nothing,
        payment_method: kept.map(|id| Expandable::id(id.as_str())),
        payment_method_configuration_details: Nothing,
        payment_method_options: Nothing,
        payment_method_types: vec![Word(MethodType::Card)],
        payment_record: Nothing,
        processing: Nothing,
        receipt_email: Nothing,
        review: Nothing,
        setup_future_usage: Nothing,
        shipping: Nothing,
        source: Nothing,
        statement_descriptor: Nothing,
        statement_descriptor_suffix: Nothing,
        status: Word(*state),
        transfer_data: Nothing,
        transfer_group: Nothing,
    }
}

type Stored = billfold_app::Stored<Payment>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<PaymentIntentView> + Clone + use<> {
    let setting = setting.clone();
    move |payment| Shown { view: view(&payment.value, &setting), rev: Some(payment.rev) }
}

/// `GET /v1/payment_intents/{intent}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Payment, params.expand.as_ref())?;
    let id = PaymentId::stored(call.id.clone());
    let found = payments::get(&call.app, &call.caller, &id).await;
    let payment = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&payment), (Kind::Payment, &plan)).await
}

/// `POST /v1/payment_intents/{intent}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Payment, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentId::stored(call.id.clone());
    let notes = Notes {
        metadata: metadata(&params.metadata),
        description: params.description.to_change(|prose| prose.0.clone()),
        ..Notes::default()
    };
    let changed = payments::annotate(&call.app, &call.caller, &id, notes, write).await;
    answers::written(&call, changed, show, (Kind::Payment, &plan)).await
}

/// `GET /v1/payment_intents`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Payment, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|customer| equals(columns::CUSTOMER, customer.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = payments::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |payment: &Payment| whole(&view(payment, &call.setting));
    lists::page(&call, slice, show, (Kind::Payment, &plan)).await
}
