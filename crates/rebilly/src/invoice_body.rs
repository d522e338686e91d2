//! An invoice and its items as clients write them.

use billfold_app::invoices::items::{ItemChanges, NewItem, Worth};
use billfold_app::invoices::{AddressesSaid, InvoiceChanges, NewInvoice};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, Id, InvoiceId, PaymentId, PaymentMethodId, ProductId, WebsiteId};
use billfold_domain::invoices::Invoice;
use billfold_domain::periods;
use billfold_domain::subscriptions::{Collection, MAX_QUANTITY, Period};
use billfold_domain::{Change, Field, Rule, text};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::cancellations::choice;
use crate::contacts::ContactBody;
use crate::faults::Faults;
use crate::invoice_view::{ItemType, due};
use crate::members::{Member, checked, objects};
use crate::order_body::{notes, time_of};
use crate::order_contacts::OrderContact;
use crate::payments::Amount;
use crate::replacing;
use crate::unkept::{self, Idle, Unkept};

/// The most characters of an item's description.
const MAX_DESCRIPTION_CHARS: usize = 1_000;

/// An invoice to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written
/// back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InvoiceBody {
    /// ID of the customer, who stays the same.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// ID of the website, which stays the same.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
    /// Currency (ISO 4217), which stays the same.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^[A-Z]{3}$", example = "USD")]
    currency: Member<String>,
    /// To whom it goes, where that is not the customer; null for the customer.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    billing_address: Member<ContactBody>,
    /// To whom its goods go, where that is not the customer; null for the customer.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    delivery_address: Member<ContactBody>,
    /// Purchase order number: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    po_number: Member<String>,
    /// Notes for the customer.
    #[serde(default)]
    #[schema(value_type = String, max_length = 5_000)]
    notes: Member<String>,
    /// Shipping: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    shipping: Member<Map<String, Value>>,
    /// Tax: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    tax: Member<Map<String, Value>>,
    /// When it is to be paid; when it is issued, where that is not said.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    due_time: Member<String>,
    /// When it is collected by itself: only null. It is paid when it is asked to be.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    autopay_scheduled_time: Member<String>,
    /// How its payment is retried: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    retry_instruction: Member<Map<String, Value>>,
    /// When its order ends for want of payment: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    delinquency_time: Member<String>,
}

/// An item of an invoice to write. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InvoiceItemBody {
    /// Whether it is owed or given back.
    #[serde(default, rename = "type")]
    #[schema(rename = "type", value_type = ItemType, required = true)]
    kind: Member<String>,
    /// What the customer reads.
    #[serde(default)]
    #[schema(value_type = String, max_length = 1000, pattern = "^[ -~]*$")]
    description: Member<String>,
    /// Price of one unit.
    #[serde(default)]
    #[schema(value_type = f64, required = true, minimum = 0, maximum = 999_999)]
    unit_price: Member<Amount>,
    /// How many; one where it is left out.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 1_000_000)]
    quantity: Member<i64>,
    /// ID of the product.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    product_id: Member<String>,
    /// When the time begins that it is for.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    period_start_time: Member<String>,
    /// When the time ends that it is for.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    period_end_time: Member<String>,
}

/// How an invoice is to be issued. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct IssueBody {
    /// When it is issued: now. A time that has passed is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    issued_time: Member<String>,
    /// When it is to be paid; when it is issued, where that is not said.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    due_time: Member<String>,
}

/// What an invoice is to be paid by. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InvoiceTransactionBody {
    /// ID of a transaction that was made for no invoice. Left out, a transaction is
    /// made with a payment instrument.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    transaction_id: Member<String>,
    /// How much of that transaction; as much as it has and the invoice needs, where it
    /// is left out.
    #[serde(default)]
    #[schema(value_type = f64, minimum = 0.01, maximum = 999_999_999.99)]
    amount: Member<Amount>,
    /// ID of the payment instrument that the invoice is to be paid with now; that of
    /// the order or the customer, where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
}

objects!(InvoiceBody, InvoiceItemBody, IssueBody, InvoiceTransactionBody);

/// The changes that a body makes to an invoice that is shown like this.
pub(crate) fn changes(body: Value, shown: Option<&Value>) -> Value {
    replacing::changes(
        body,
        shown,
        &[
            ("customerId", None),
            ("websiteId", None),
            ("currency", None),
            ("billingAddress", None),
            ("deliveryAddress", None),
            ("organizationTaxIdNumber", None),
            ("customerTaxIdNumber", None),
            ("dueTime", None),
            ("autopayScheduledTime", None),
            ("notes", Some(Value::String(String::new()))),
        ],
    )
}

/// A body whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct InvoiceDraft {
    customer: Option<CustomerId>,
    website: Option<WebsiteId>,
    currency: Option<Currency>,
    notes: Change<String>,
    due: Option<Timestamp>,
    addresses: AddressesSaid,
}

/// What an invoice and its goods go to, as a body says it.
pub(crate) fn addresses(
    (billing, delivery): (Member<ContactBody>, Member<ContactBody>),
    faults: &mut Faults,
) -> AddressesSaid {
    let billing = OrderContact::read(billing, "billingAddress", faults);
    let delivery = OrderContact::read(delivery, "deliveryAddress", faults);
    AddressesSaid {
        billing: billing.address,
        billing_contact: billing.addressee,
        delivery: delivery.address,
        delivery_contact: delivery.addressee,
    }
}

/// What is not kept of an invoice.
const UNKEPT: &[Unkept] = &[
    ("organizationTaxIdNumber", Idle::Null, "is not kept of an invoice here"),
    ("customerTaxIdNumber", Idle::Null, "is the customer's when the invoice is made"),
];

fn id<K>(member: Member<String>, (path, is_needed): (&str, bool), faults: &mut Faults) -> Option<Id<K>> {
    let text = if is_needed { member.required(path, faults) } else { member.optional(path, faults) };
    checked(text, path, faults, |t| Id::parse(t))
}

fn refuse<T>(field: &str, said: Option<T>, faults: &mut Faults) {
    if said.is_some() {
        faults.say(field, "is not kept of an invoice here");
    }
}

impl InvoiceDraft {
    /// Reads the changes that a body makes; `is_new` says whether it makes an invoice.
    pub(crate) fn read(body: Value, is_new: bool, faults: &mut Faults) -> Self {
        unkept::refuse(&body, ("", None), UNKEPT, faults);
        let body = Member::<InvoiceBody>::whole(body, faults).unwrap_or_default();
        let addresses = addresses((body.billing_address, body.delivery_address), faults);
        refuse("poNumber", body.po_number.nullable("poNumber", faults), faults);
        refuse("shipping", body.shipping.nullable("shipping", faults), faults);
        refuse("tax", body.tax.nullable("tax", faults), faults);
        let scheduled = body.autopay_scheduled_time.nullable("autopayScheduledTime", faults);
        refuse("autopayScheduledTime", scheduled, faults);
        refuse("retryInstruction", body.retry_instruction.nullable("retryInstruction", faults), faults);
        refuse("delinquencyTime", body.delinquency_time.nullable("delinquencyTime", faults), faults);
        let currency = if is_new {
            body.currency.required("currency", faults)
        } else {
            body.currency.optional("currency", faults)
        };
        Self {
            customer: id(body.customer_id, ("customerId", is_new), faults),
            website: id(body.website_id, ("websiteId", is_new), faults),
            currency: checked(currency, "currency", faults, |t| Currency::parse(t)),
            notes: notes(body.notes, faults),
            due: time_of(body.due_time, "dueTime", faults),
            addresses,
        }
    }

    /// The draft that it makes; none where what it needs was not said.
    pub(crate) fn invoice(&self, id: InvoiceId) -> Option<NewInvoice> {
        Some(NewInvoice {
            id,
            customer: self.customer.clone()?,
            website: self.website.clone(),
            subscription: None,
            currency: Some(self.currency?),
            takes_waiting: false,
            changes: InvoiceChanges {
                description: self.notes.clone(),
                collection: Change::Set(Collection::SendInvoice),
                days_until_due: if self.due.is_none() { Change::Set(0) } else { Change::Keep },
                due: self.due.map_or(Change::Keep, Change::Set),
                addresses: self.addresses.clone(),
                ..InvoiceChanges::default()
            },
        })
    }

    /// What it changes of an invoice that there is.
    pub(crate) fn change(&self, current: &Invoice, faults: &mut Faults) -> InvoiceChanges {
        if self.customer.as_ref().is_some_and(|said| *said != current.customer) {
            faults.rule("customerId", &Rule::Immutable);
        }
        if self.website.as_ref().is_some_and(|said| current.website.as_ref() != Some(said)) {
            faults.rule("websiteId", &Rule::Immutable);
        }
        if self.currency.is_some_and(|said| said != current.currency) {
            faults.rule("currency", &Rule::Immutable);
        }
        let known = due(current).map(periods::whole_second);
        let due = self.due.filter(|said| known != Some(periods::whole_second(*said)));
        InvoiceChanges { description: self.notes.clone(), addresses: self.addresses.clone(), ..due_at(due) }
    }
}

/// The change of an invoice that makes it to be paid at a time.
pub(crate) fn due_at(due: Option<Timestamp>) -> InvoiceChanges {
    let Some(due) = due else { return InvoiceChanges::default() };
    let collection = Change::Set(Collection::SendInvoice);
    InvoiceChanges { collection, due: Change::Set(due), ..InvoiceChanges::default() }
}

/// An item whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct ItemDraft {
    worth: Option<Worth>,
    description: Change<String>,
    product: Option<ProductId>,
    period: Option<Period>,
}

impl ItemDraft {
    /// Reads an item of an invoice in this currency.
    pub(crate) fn read(body: Value, currency: Currency, faults: &mut Faults) -> Self {
        let body = Member::<InvoiceItemBody>::whole(body, faults).unwrap_or_default();
        let kind = match body.kind {
            Member::Absent => {
                faults.rule("type", &Rule::Required);
                None
            }
            said => choice(said, "type", &[("debit", ItemType::Debit), ("credit", ItemType::Credit)], faults),
        };
        let unit = body.unit_price.required("unitPrice", faults);
        let unit = checked(unit, "unitPrice", faults, |Amount(number)| amounts::read(number, currency));
        let quantity = body.quantity.optional("quantity", faults).unwrap_or(1);
        let quantity = checked(Some(quantity), "quantity", faults, |quantity| {
            let max = i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX);
            let known = u64::try_from(*quantity).ok().filter(|known| (1..=MAX_QUANTITY).contains(known));
            known.ok_or(Rule::OutOfRange { min: 1, max })
        });
        let sign = if kind == Some(ItemType::Credit) { -1 } else { 1 };
        let worth =
            unit.zip(quantity).map(|(unit, quantity)| Worth::Units { unit_minor: sign * unit, quantity, currency });
        let description = body.description.optional("description", faults).filter(|text| !text.is_empty());
        let description =
            checked(description, "description", faults, |t| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone()));
        let product = body.product_id.nullable("productId", faults);
        let start = time_of(body.period_start_time, "periodStartTime", faults);
        let end = time_of(body.period_end_time, "periodEndTime", faults);
        Self {
            worth: worth.filter(|_| kind.is_some()),
            description: Change::set_or_clear(description),
            product: checked(product, "productId", faults, |t| ProductId::parse(t)),
            period: period(start, end, faults),
        }
    }

    /// The item that it makes on a draft; none where what it needs was not said.
    pub(crate) fn item(&self, invoice: &Invoice) -> Option<NewItem> {
        Some(NewItem {
            customer: invoice.customer.clone(),
            invoice: Some(invoice.id.clone()),
            subscription: None,
            inline: None,
            worth: self.worth.clone()?,
            product: self.product.clone(),
            period: self.period,
            changes: ItemChanges { description: self.description.clone(), ..ItemChanges::default() },
        })
    }

    /// What it changes of an item that there is.
    pub(crate) fn change(&self) -> ItemChanges {
        ItemChanges {
            description: self.description.clone(),
            worth: self.worth.clone().map_or(Change::Keep, Change::Set),
            ..ItemChanges::default()
        }
    }
}

/// A time from one moment to another; one moment alone is both.
fn period(start: Option<Timestamp>, end: Option<Timestamp>, faults: &mut Faults) -> Option<Period> {
    let (start, end) = (start.or(end)?, end.or(start)?);
    if end < start {
        faults.rule("periodEndTime", &Rule::OutOfOrder);
        return None;
    }
    Some(Period { start, end })
}

/// How an invoice is to be issued.
pub(crate) struct Issue {
    /// When, as it was said.
    pub(crate) at: Option<Timestamp>,
    /// When it is to be paid.
    pub(crate) due: Option<Timestamp>,
}

impl Issue {
    /// Reads how an invoice is to be issued.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<IssueBody>::whole(body, faults).unwrap_or_default();
        Self { at: time_of(body.issued_time, "issuedTime", faults), due: time_of(body.due_time, "dueTime", faults) }
    }
}

/// What an invoice is to be paid by.
pub(crate) enum PaidBy {
    /// A transaction that there is, and how much of it in minor units.
    Transaction(PaymentId, Option<i64>),
    /// A payment instrument; none for the usual one.
    Instrument(Option<PaymentMethodId>),
}

impl PaidBy {
    /// Reads what an invoice in this currency is to be paid by.
    pub(crate) fn read(body: Value, currency: Currency, faults: &mut Faults) -> Self {
        let body = Member::<InvoiceTransactionBody>::whole(body, faults).unwrap_or_default();
        let transaction = body.transaction_id.optional("transactionId", faults);
        let transaction = checked(transaction, "transactionId", faults, |t| PaymentId::parse(t));
        let amount = body.amount.optional("amount", faults);
        let amount = checked(amount, "amount", faults, |Amount(number)| amounts::read(number, currency));
        let instrument = body.payment_instrument_id.nullable("paymentInstrumentId", faults);
        let instrument = checked(instrument, "paymentInstrumentId", faults, |t| PaymentMethodId::parse(t));
        match (transaction, instrument) {
            (Some(_), Some(_)) => {
                faults.rule("paymentInstrumentId", &Rule::Excludes);
                Self::Instrument(None)
            }
            (Some(transaction), None) => Self::Transaction(transaction, amount),
            (None, instrument) => {
                if amount.is_some() {
                    faults.say("amount", "is that of a transaction: an instrument pays what is owed");
                }
                Self::Instrument(instrument)
            }
        }
    }
}

/// The path in this dialect of an invoice's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Customer => "customerId",
        Field::Currency => "currency",
        Field::DueDate | Field::DaysUntilDue => "dueTime",
        Field::Description => "notes",
        Field::Payment => "transactionId",
        Field::PaymentMethod => "paymentInstrumentId",
        Field::Amount => "amount",
        other => crate::portal_body::path(other),
    }
}

/// The path in this dialect of an item's field.
pub(crate) fn item_path(field: Field) -> &'static str {
    match field {
        Field::Amount => "unitPrice",
        Field::Quantity => "quantity",
        Field::Product => "productId",
        Field::Description => "description",
        other => path(other),
    }
}
