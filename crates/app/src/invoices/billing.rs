//! From what is owed to an issued invoice.

use billfold_domain::coupons::{Coupon, Discount};
use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, InvoiceId, LineId, Noun, PaymentId, PaymentMethodId};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceItem, InvoiceState, Line, MAX_LINES, steps};
use billfold_domain::metadata::Metadata;
use billfold_domain::subscriptions::{Collection, PauseBehavior, Period, Subscription};
use billfold_domain::tax_ids::TaxId;
use billfold_store::{Filter, Query, Stored, Test, Tx, Work};

use crate::errors::Result;
use crate::facts::Act;
use crate::payments::NewPayment;

/// The sequence of the invoices' numbers within an organization.
const SEQUENCE: &str = "invoice";
/// The most things that wait for one invoice.
const MAX_WAITING: u32 = 250;
/// The most tax numbers that an invoice shows.
const MAX_TAX_IDS: u32 = 20;

/// What is to be billed.
#[derive(Clone, Debug)]
pub(crate) struct Bill {
    /// The id of its invoice, so that the subscription can name it before it is made.
    pub(crate) id: InvoiceId,
    /// Who owes it.
    pub(crate) customer: Stored<Customer>,
    /// The subscription it is for, as it will be stored.
    pub(crate) subscription: Option<Subscription>,
    /// Why.
    pub(crate) reason: BillingReason,
    /// Its currency.
    pub(crate) currency: Currency,
    /// Its own lines; what waits for it comes after them.
    pub(crate) lines: Vec<Line>,
    /// The time it is made in.
    pub(crate) period: Period,
    /// How it is paid.
    pub(crate) collection: Collection,
    /// In how many days it is to be paid, where it is sent.
    pub(crate) days_until_due: Option<u32>,
    /// What is taken off, before the customer's own discount.
    pub(crate) discounts: Vec<Discount>,
    /// Whether the customer is there to prove itself to its bank.
    pub(crate) customer_present: bool,
    /// Whether the first payment is left to the customer.
    pub(crate) payment_waits: bool,
    /// What becomes of it while the subscription is paused.
    pub(crate) pause: Option<PauseBehavior>,
    /// For the customer.
    pub(crate) description: Option<String>,
    /// With what it is paid, where that is not the subscription's or the customer's own.
    pub(crate) payment_method: Option<PaymentMethodId>,
}

/// What came of a bill.
#[derive(Clone, Debug)]
pub(crate) struct Raised {
    /// The invoice.
    pub(crate) invoice: Stored<Invoice>,
    /// The payment that is to be settled after the commit.
    pub(crate) payment: Option<PaymentId>,
    /// The customer as it is now.
    pub(crate) customer: Stored<Customer>,
}

/// Makes the invoice of a bill, with what waited for it, and issues it: it is
/// paid at once where nothing is owed, else its payment is begun.
pub(crate) fn raise(act: &Act, tx: &mut Tx<'_>, mut bill: Bill) -> Result<Raised> {
    let mut lines = std::mem::take(&mut bill.lines);
    let of = bill.subscription.as_ref().map(|one| one.id.as_str());
    let waiting = waiting(tx, &bill.customer.value, of, bill.currency)?;
    for item in waiting {
        if lines.len() >= MAX_LINES {
            break;
        }
        lines.push(steps::line_of(&item.value, act.app.next_id(IdStyle::Base62)));
        let mut next = item.value.clone();
        next.invoice = Some(bill.id.clone());
        next.updated = act.now;
        act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), item, next)?;
    }
    bill.lines = lines;
    let tax_ids = tax_ids(tx, &bill.customer.value)?;
    let manner = Manner { pause: bill.pause, present: bill.customer_present, waits: bill.payment_waits };
    let draft = draft(act, &bill, tax_ids);
    place(act, tx, draft, bill.customer, manner)
}

/// The draft of a bill whose lines are complete, before discounts are taken off:
/// the same for an invoice that is made and for one that is only looked ahead to.
pub(crate) fn draft(act: &Act, bill: &Bill, tax_ids: Vec<(String, String)>) -> Invoice {
    let customer = &bill.customer.value;
    let subscription = bill.subscription.as_ref();
    let own = || customer.discount.iter().cloned().collect();
    Invoice {
        id: bill.id.clone(),
        number: None,
        customer: customer.id.clone(),
        subscription: subscription.map(|one| one.id.clone()),
        quote: None,
        website: subscription.and_then(|one| one.website.clone()),
        state: InvoiceState::Draft,
        reason: bill.reason,
        currency: bill.currency,
        takes_currency: false,
        lines: own_lines(bill),
        discounts: if bill.discounts.is_empty() { own() } else { bill.discounts.clone() },
        balance_applied_minor: 0,
        starting_balance_minor: customer.balance_minor,
        ending_balance_minor: None,
        paid_minor: 0,
        credited_minor: 0,
        credited_after_minor: 0,
        paid_elsewhere: false,
        period: bill.period,
        collection: bill.collection,
        due: (bill.collection == Collection::SendInvoice).then(|| steps::due_date(bill.days_until_due, act.now)),
        auto_advance: true,
        attempts: 0,
        next_attempt: None,
        late: false,
        // Its subscription says with what: a card that takes the place of another pays
        // what the other could not.
        payment_method: bill.payment_method.clone(),
        payment: None,
        billed: {
            let billed = steps::billed(customer, tax_ids);
            match subscription {
                Some(one) => one.addresses.on(billed),
                None => billed,
            }
        },
        description: bill.description.clone(),
        footer: customer.invoice_footer.clone(),
        finalized: None,
        paid: None,
        voided: None,
        given_up: None,
        clock: act.clock.clone(),
        metadata: Metadata::default(),
        subscription_metadata: subscription.map(|one| one.metadata.clone()).unwrap_or_default(),
        created: act.now,
        updated: act.now,
    }
}

/// The lines of a bill; those of a subscription's own items have the subscription's
/// pairs (Stripe's API shows them so).
fn own_lines(bill: &Bill) -> Vec<Line> {
    let mut lines = bill.lines.clone();
    let Some(subscription) = &bill.subscription else { return lines };
    for line in lines.iter_mut().filter(|line| line.item.is_some() && line.invoice_item.is_none()) {
        if line.metadata.is_empty() {
            line.metadata = subscription.metadata.clone();
        }
    }
    lines
}

/// How an invoice is to be collected.
#[derive(Clone, Copy)]
struct Manner {
    pause: Option<PauseBehavior>,
    present: bool,
    waits: bool,
}

/// Stores a new draft, issued where it is to be.
fn place(act: &Act, tx: &mut Tx<'_>, mut draft: Invoice, customer: Stored<Customer>, manner: Manner) -> Result<Raised> {
    discount(tx, &mut draft)?;
    if manner.pause == Some(PauseBehavior::KeepAsDraft) {
        draft.auto_advance = false;
        let invoice = act.insert(tx, (EventKind::InvoiceCreated, Noun::Invoice), draft)?;
        return Ok(Raised { invoice, payment: None, customer });
    }
    let invoice = act.insert(tx, (EventKind::InvoiceCreated, Noun::Invoice), draft)?;
    let mut raised = issue(act, tx, invoice, customer, manner.pause.is_some())?;
    raised.invoice = match manner.pause {
        Some(PauseBehavior::Void) => super::collection::stop(act, tx, raised.invoice, steps::void)?,
        Some(PauseBehavior::MarkUncollectible) => super::collection::stop(act, tx, raised.invoice, steps::give_up)?,
        Some(PauseBehavior::KeepAsDraft | PauseBehavior::Freeze) | None => raised.invoice,
    };
    if manner.pause.is_none() && raised.invoice.value.state == InvoiceState::Open {
        raised = collect(act, tx, raised, (manner.present, manner.waits))?;
    }
    Ok(raised)
}

/// Issues a draft: number, balance, state. `apart` uses nothing of the customer's
/// balance, for an invoice that will not be collected; a credit is given all the same.
pub(crate) fn issue(
    act: &Act,
    tx: &mut Tx<'_>,
    draft: Stored<Invoice>,
    customer: Stored<Customer>,
    apart: bool,
) -> Result<Raised> {
    steps::check_draft(&draft.value)?;
    let number = format!("INV-{:06}", tx.next_number(SEQUENCE)?);
    let balance = if apart { 0 } else { customer.value.balance_minor };
    let issued = steps::finalize(&draft.value, number, balance, act.now)?;
    let mut next = customer.value.clone();
    next.balance_minor = match apart {
        true => next.balance_minor.saturating_add(issued.balance_minor),
        false => issued.balance_minor,
    };
    // A currency that nobody said and no item had binds nobody.
    next.currency = next.currency.or((!draft.value.takes_currency).then_some(draft.value.currency));
    if issued.step.next.discounts.iter().any(|used| next.discount.as_ref().is_some_and(|own| own.id == used.id)) {
        next.discount =
            next.discount.map(|own| billfold_domain::coupons::after_invoice(vec![own])).unwrap_or_default().pop();
    }
    if next != customer.value {
        next.updated = act.now;
    }
    let customer = act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    let invoice = act.update(tx, (&issued.step.events, Noun::Invoice), draft, issued.step.next)?;
    Ok(Raised { invoice, payment: None, customer })
}

/// Sees to the payment of an open invoice: a payment is begun, or its due date is
/// noted. `waits` leaves the payment to the customer.
pub(crate) fn collect(act: &Act, tx: &mut Tx<'_>, raised: Raised, (present, waits): (bool, bool)) -> Result<Raised> {
    let Raised { invoice, customer, .. } = raised;
    if invoice.value.collection == Collection::SendInvoice {
        if let Some(due) = invoice.value.due {
            tx.plan(Work::Invoice, invoice.value.id.as_str(), act.clock_id(), due.as_microsecond())?;
        }
        return Ok(Raised { invoice, payment: None, customer });
    }
    if waits {
        return Ok(Raised { invoice, payment: None, customer });
    }
    let method = super::collection::paying_method(tx, &invoice.value, &customer.value)?;
    let (invoice, payment) = begin(act, tx, invoice, method, present)?;
    // Without a payment it failed already, and its customer was told.
    let customer = match &payment {
        Some(_) => customer,
        None => tx.get::<Customer>(invoice.value.customer.as_str())?.unwrap_or(customer),
    };
    Ok(Raised { invoice, payment, customer })
}

/// Begins the payment of what an invoice has left to pay. Without a payment
/// method it fails here and now.
pub(crate) fn begin(
    act: &Act,
    tx: &mut Tx<'_>,
    invoice: Stored<Invoice>,
    method: Option<PaymentMethodId>,
    present: bool,
) -> Result<(Stored<Invoice>, Option<PaymentId>)> {
    let new = NewPayment {
        customer: invoice.value.customer.clone(),
        invoice: Some(invoice.value.id.clone()),
        payment_method: method.clone(),
        currency: invoice.value.currency,
        amount_minor: invoice.value.remaining_minor(),
        customer_present: present,
        description: invoice.value.number.as_ref().map(|number| format!("Payment for invoice {number}")),
    };
    let payment = crate::payments::begin(act, tx, new)?;
    let mut next = invoice.value.clone();
    next.payment = Some(payment.value.id.clone());
    let invoice = Stored { rev: invoice.rev, value: next };
    // The number of the payment is written without being told of: the payment's
    // own facts tell of it.
    let invoice = tx.update(invoice.rev, invoice.value)?;
    if method.is_none() {
        super::collection::payment_concluded(act, tx, &payment)?;
        let read = tx.get::<Invoice>(invoice.value.id.as_str())?.unwrap_or(invoice);
        return Ok((read, None));
    }
    Ok((invoice, Some(payment.value.id)))
}

/// Puts something aside for the customer's next invoice.
pub(crate) fn hold(act: &Act, tx: &mut Tx<'_>, item: InvoiceItem) -> Result<Stored<InvoiceItem>> {
    act.insert(tx, (EventKind::InvoiceItemCreated, Noun::InvoiceItem), item)
}

/// What waits for the next invoice of a customer, oldest first: of a
/// subscription, and what is for any invoice.
pub(crate) fn waiting(
    tx: &mut Tx<'_>,
    customer: &Customer,
    subscription: Option<&str>,
    currency: Currency,
) -> Result<Vec<Stored<InvoiceItem>>> {
    let mut items = all_waiting(tx, customer)?;
    items.retain(|item| waits_for(&item.value, subscription, currency));
    Ok(items)
}

/// All that waits for the next invoices of a customer, oldest first.
pub(crate) fn all_waiting(tx: &mut Tx<'_>, customer: &Customer) -> Result<Vec<Stored<InvoiceItem>>> {
    let filters = vec![
        Filter::is(super::columns::CUSTOMER, customer.id.as_str()),
        Filter { column: super::columns::INVOICE, test: Test::IsNull, negated: false },
    ];
    let query = Query { filters, limit: MAX_WAITING, ..Query::default() };
    let mut items = tx.list::<InvoiceItem>(&query)?.items;
    items.reverse();
    Ok(items)
}

/// The currency of the first thing that waits for an invoice of a customer.
pub(crate) fn waiting_currency(tx: &mut Tx<'_>, customer: &Customer) -> Result<Option<Currency>> {
    Ok(all_waiting(tx, customer)?.first().map(|item| item.value.currency))
}

/// Whether something that waits is for the next invoice of a subscription: it is
/// that one's, or for any invoice.
pub(crate) fn waits_for(item: &InvoiceItem, subscription: Option<&str>, currency: Currency) -> bool {
    let whose = item.subscription.as_ref().map(billfold_domain::ids::Id::as_str);
    item.currency == currency && (whose.is_none() || whose == subscription)
}

/// Writes into the lines what the invoice's discounts take off them.
pub(crate) fn discount(tx: &mut Tx<'_>, invoice: &mut Invoice) -> Result<()> {
    let mut known = Vec::new();
    for discount in &invoice.discounts {
        if let Some(coupon) = tx.get::<Coupon>(discount.coupon.as_str())? {
            known.push((discount.clone(), coupon.value));
        }
    }
    billfold_domain::coupons::apply(&known, &mut invoice.lines, invoice.currency, invoice.created);
    Ok(())
}

/// The tax numbers that a customer's invoices show, oldest first.
pub(crate) fn tax_ids(tx: &mut Tx<'_>, customer: &Customer) -> Result<Vec<(String, String)>> {
    let filters = vec![Filter::is(super::columns::CUSTOMER, customer.id.as_str())];
    let query = Query { filters, limit: MAX_TAX_IDS, ..Query::default() };
    let mut items = tx.list::<TaxId>(&query)?.items;
    items.reverse();
    Ok(items.into_iter().map(|item| (item.value.kind, item.value.value)).collect())
}

/// A line's id.
pub(crate) fn line_id(act: &Act) -> LineId {
    act.app.next_id(IdStyle::Base62)
}
