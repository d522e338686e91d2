//! Invoices in this dialect's form.

pub mod additions;
pub mod lines;
pub mod previews;
pub mod view;

use axum::response::Response;
use billfold_app::invoices::{self, End, InvoiceChanges, NewInvoice, Paid, Pay, columns};
use billfold_domain::change::Change;
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, IdStyle, InvoiceId, PaymentMethodId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::PaymentState;
use billfold_domain::subscriptions::Collection;
use jiff::Timestamp;
use serde_json::json;

pub use view::{InvoiceView, view};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::{Delete, True};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Seconds, Window, equals};
use crate::params::Param;
use crate::words::{Name, Prose, Whole, Word, own_words};

/// Days until an invoice that is sent is to be paid.
pub type Days = Whole<0, 730>;

own_words! {
    /// What becomes of what waits for the customer's next invoice.
    Waiting {
        /// It goes on waiting.
        Exclude = "exclude",
        /// The new invoice takes it.
        Include = "include",
    }
}

crate::params! {
    /// A new draft.
    pub struct Create {
        /// Whether it is issued and collected without being asked; not unless said.
        optional auto_advance: bool,
        /// How it is paid; automatically unless said.
        optional collection_method: Word<Collection>,
        /// The currency; the customer's unless said.
        optional currency: Currency,
        /// Who owes it.
        required customer: Name,
        /// In how many days it is to be paid, where it is sent.
        optional days_until_due: Days,
        /// With what it is paid.
        optional default_payment_method: Name,
        /// For the customer.
        emptyable description: Prose<1500>,
        /// When it is to be paid, where it is sent, in seconds since 1970.
        optional due_date: Seconds,
        /// What to expand in the answer.
        optional expand: Paths,
        /// At its foot.
        emptyable footer: Prose<5000>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What becomes of what waits; it goes on waiting unless said.
        optional pending_invoice_items_behavior: Word<Waiting>,
        /// The subscription whose waiting items it takes.
        optional subscription: Name,
    }

    /// Changes of an invoice.
    pub struct Update {
        /// Whether it is issued and collected without being asked.
        optional auto_advance: bool,
        /// How it is paid.
        optional collection_method: Word<Collection>,
        /// In how many days it is to be paid, where it is sent.
        optional days_until_due: Days,
        /// With what it is paid.
        emptyable default_payment_method: Name,
        /// For the customer.
        emptyable description: Prose<1500>,
        /// When it is to be paid, where it is sent, in seconds since 1970.
        optional due_date: Seconds,
        /// What to expand in the answer.
        optional expand: Paths,
        /// At its foot.
        emptyable footer: Prose<5000>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// Issuing a draft.
    pub struct Finalize {
        /// Whether it is collected then; as the invoice says unless said.
        optional auto_advance: bool,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Paying an invoice.
    pub struct PayNow {
        /// What to expand in the answer.
        optional expand: Paths,
        /// Whether the customer is away; it is unless said.
        optional off_session: bool,
        /// Whether the merchant got its money elsewhere.
        optional paid_out_of_band: bool,
        /// With what; the invoice's, the subscription's or the customer's unless said.
        optional payment_method: Name,
    }

    /// Reading one invoice, or ending it.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which invoices to list.
    pub struct List {
        /// Only those that are paid this way.
        optional collection_method: Word<Collection>,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only this customer's.
        optional customer: Name,
        /// Only invoices newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most invoices; 10 unless said.
        optional limit: Limit,
        /// Only invoices older than the one of this id.
        optional starting_after: Name,
        /// Only those that stand there.
        optional status: Word<InvoiceState>,
        /// Only this subscription's.
        optional subscription: Name,
    }

    /// Which lines to list.
    pub struct ListLines {
        /// Only lines before the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most lines; 10 unless said.
        optional limit: Limit,
        /// Only lines after the one of this id.
        optional starting_after: Name,
    }
}

type Stored = billfold_app::Stored<Invoice>;

/// How an invoice is shown in an answer.
pub(crate) fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<InvoiceView> + Clone + use<> {
    let setting = setting.clone();
    move |invoice| Shown { view: view(&invoice.value, &setting), rev: Some(invoice.rev) }
}

fn time(seconds: Seconds) -> Timestamp {
    Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX)
}

fn set<T: Clone>(value: Option<&T>) -> Change<T> {
    value.cloned().map_or(Change::Keep, Change::Set)
}

impl From<&Create> for Update {
    fn from(create: &Create) -> Self {
        Self {
            auto_advance: create.auto_advance,
            collection_method: create.collection_method,
            days_until_due: create.days_until_due,
            default_payment_method: create.default_payment_method.clone().map_or(Param::Absent, Param::Value),
            description: create.description.clone(),
            due_date: create.due_date,
            expand: None,
            footer: create.footer.clone(),
            metadata: create.metadata.clone(),
        }
    }
}

fn into_changes(params: &Update) -> InvoiceChanges {
    InvoiceChanges {
        description: params.description.to_change(|prose| prose.0.clone()),
        footer: params.footer.to_change(|prose| prose.0.clone()),
        auto_advance: set(params.auto_advance.as_ref()),
        collection: set(params.collection_method.map(|word| word.0).as_ref()),
        days_until_due: set(params.days_until_due.map(Whole::unsigned).as_ref()),
        due: set(params.due_date.map(time).as_ref()),
        payment_method: params.default_payment_method.to_change(|id| PaymentMethodId::stored(id.0.clone())),
        metadata: metadata(&params.metadata),
        ..InvoiceChanges::default()
    }
}

/// `POST /v1/invoices`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let waiting = params.pending_invoice_items_behavior.map(|word| word.0);
    let new = NewInvoice {
        id: call.app.next_id(IdStyle::Base62),
        website: None,
        changes: into_changes(&Update::from(&params)),
        customer: CustomerId::stored(params.customer.0),
        subscription: params.subscription.map(|id| SubscriptionId::stored(id.0)),
        currency: params.currency,
        takes_waiting: waiting == Some(Waiting::Include),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = invoices::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Invoice, &plan)).await
}

/// `POST /v1/invoices/{invoice}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changed = invoices::update(&call.app, &call.caller, &id, into_changes(&params), write).await;
    answers::written(&call, changed, show, (Kind::Invoice, &plan)).await
}

/// `GET /v1/invoices/{invoice}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let found = invoices::get(&call.app, &call.caller, &id).await;
    let invoice = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&invoice), (Kind::Invoice, &plan)).await
}

/// `DELETE /v1/invoices/{invoice}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = InvoiceId::stored(call.id.clone());
    let gone = invoices::delete(&call.app, &call.caller, &id, call.precondition()?).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&view::DeletedInvoice { id: call.id.clone(), object: view::InvoiceTag, deleted: True }))
}

/// `POST /v1/invoices/{invoice}/finalize`
///
/// # Errors
/// What is wrong with the request.
pub async fn finalize(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Finalize = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let issued = invoices::finalize(&call.app, &call.caller, &id, params.auto_advance, write).await;
    answers::written(&call, issued, show, (Kind::Invoice, &plan)).await
}

/// `POST /v1/invoices/{invoice}/pay`
///
/// # Errors
/// What is wrong with the request; 402 for a card that was declined.
pub async fn pay(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: PayNow = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let how = Pay {
        payment_method: params.payment_method.map(|id| PaymentMethodId::stored(id.0)),
        elsewhere: params.paid_out_of_band.unwrap_or(false),
        customer_present: params.off_session == Some(false),
    };
    let show = payer(&call.setting);
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let paid = invoices::pay(&call.app, &call.caller, &id, how, write).await;
    answers::written_or_declined(&call, paid, show, (Kind::Invoice, &plan)).await
}

/// How a payment is shown: the invoice, or why the card was declined.
fn payer(setting: &Setting) -> impl Fn(&Paid) -> Result<Shown<InvoiceView>, ApiError> + Clone + use<> {
    let show = shower(setting);
    move |paid| {
        let payment = paid.payment.as_ref().map(|payment| &payment.value);
        match payment.map(|payment| (payment.state, payment.decline.as_ref())) {
            Some((PaymentState::Declined, Some(decline))) => Err(ApiError::declined(decline)),
            Some((PaymentState::ActionRequired, _)) => Err(ApiError::invalid(
                "This invoice's payment needs its customer: send the customer to the invoice's hosted address.",
            )
            .with_code("invoice_payment_intent_requires_action")
            .with_status(http::StatusCode::PAYMENT_REQUIRED)),
            _ => Ok(show(&paid.invoice)),
        }
    }
}

/// `POST /v1/invoices/{invoice}/send`: a draft is issued for it.
///
/// # Errors
/// What is wrong with the request.
pub async fn send(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let sent = invoices::send(&call.app, &call.caller, &id, write).await;
    answers::written(&call, sent, show, (Kind::Invoice, &plan)).await
}

/// `POST /v1/invoices/{invoice}/void`
///
/// # Errors
/// What is wrong with the request.
pub async fn void(call: Call) -> Result<Response, ApiError> {
    end(call, End::Void).await
}

/// `POST /v1/invoices/{invoice}/mark_uncollectible`
///
/// # Errors
/// What is wrong with the request.
pub async fn mark_uncollectible(call: Call) -> Result<Response, ApiError> {
    end(call, End::GiveUp).await
}

async fn end(mut call: Call, how: End) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let id = InvoiceId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let ended = invoices::end(&call.app, &call.caller, &id, how, write).await;
    answers::written(&call, ended, show, (Kind::Invoice, &plan)).await
}

/// `GET /v1/invoices`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Invoice, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|id| equals(columns::CUSTOMER, id.0)));
    filters.extend(params.subscription.map(|id| equals(columns::SUBSCRIPTION, id.0)));
    filters.extend(params.status.map(|word| equals(columns::STATE, word.0.word())));
    filters.extend(params.collection_method.map(|word| equals(columns::COLLECTION, word.0.word())));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = invoices::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |invoice: &Invoice| whole(&view(invoice, &call.setting));
    lists::page(&call, slice, show, (Kind::Invoice, &plan)).await
}

/// `GET /v1/invoices/{invoice}/lines`
///
/// # Errors
/// What is wrong with the request.
pub async fn list_lines(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: ListLines = call.params()?;
    let id = InvoiceId::stored(call.id.clone());
    let found = invoices::get(&call.app, &call.caller, &id).await;
    let invoice = found.map_err(|error| call.failed(error))?.value;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let (shown, has_more) = window.of(&invoice.lines, |line| line.id.as_str(), "line item")?;
    let data: Vec<_> = shown.iter().map(|line| lines::line_view(line, &invoice, &call.setting)).collect();
    Ok(answers::json(&json!({ "object": "list", "data": data, "has_more": has_more, "url": call.path })))
}
