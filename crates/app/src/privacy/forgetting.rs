//! What becomes of the records of a customer that is to be forgotten.
//!
//! Two kinds are kept because the law asks for the books: invoices as they were
//! issued, and the amounts that moved. Whatever else is free text, an address or a
//! name is taken out; what is nothing but that is deleted.

use billfold_domain::contacts::MoreContact;
use billfold_domain::coupons::PromotionCode;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::customers::{self, Customer};
use billfold_domain::erasures::{Kept, KeptBecause};
use billfold_domain::events::Event;
use billfold_domain::ids::CustomerId;
use billfold_domain::invoices::{Invoice, InvoiceItem, InvoiceState};
use billfold_domain::mails::Mail;
use billfold_domain::metadata::Metadata;
use billfold_domain::payment_methods::{BillingDetails, PaymentMethod, PaymentToken};
use billfold_domain::payments::{Payment, Refund, Setup};
use billfold_domain::quotes::Quote;
use billfold_domain::schedules::Schedule;
use billfold_domain::sign_in_codes::{SignInCode, spellings};
use billfold_domain::subscriptions::records::{Cancellation, PauseRecord, Reactivation};
use billfold_domain::subscriptions::{Ending, Item, OrderAddresses, Pause, Subscription};
use billfold_domain::tax_ids::TaxId;
use billfold_store::{Column, Document, Stored, Tx, Work};
use jiff::Timestamp;

use super::holdings::{CUSTOMER, REFERENCE, all};
use crate::errors::Result;
use crate::facts::Act;

/// Forgets all records of a customer but itself, which it leaves blank and, unless it
/// was deleted before, still to be deleted. Nobody is told: the deletion that follows
/// tells of blank records.
pub(super) fn forget(act: &Act, tx: &mut Tx<'_>, customer: Stored<Customer>) -> Result<Stored<Customer>> {
    let id = customer.value.id.clone();
    for event in all::<Event>(tx, CUSTOMER, id.as_str())? {
        let event = crate::webhooks::call_off(tx, event)?;
        if event.value.audit.forgotten.is_none() {
            tx.update(event.rev, crate::audit::forget(event.value))?;
        }
    }
    subscriptions(tx, &id)?;
    books(tx, &id)?;
    payments(tx, &id)?;
    for quote in all::<Quote>(tx, CUSTOMER, id.as_str())? {
        tx.unplan(Work::Quote, quote.value.id.as_str())?;
        tx.delete::<Quote>(quote.rev, quote.value.id.as_str())?;
    }
    drop_all::<TaxId>(tx, &id)?;
    tx.forget_reports_of(&id)?;
    // The code itself is the merchant's word.
    rewrite(tx, &id, |was: PromotionCode| PromotionCode { active: false, metadata: Metadata::default(), ..was })?;
    mails(tx, &customer.value)?;
    let Customer { deleted, clock, currency, created, updated, .. } = &customer.value;
    let blank = Customer {
        deleted: *deleted,
        clock: clock.clone(),
        currency: *currency,
        updated: *updated,
        ..customers::blank(&id, *created)
    };
    Ok(if customer.value == blank {
        customer
    } else {
        tx.update(customer.rev, Customer { updated: act.now, ..blank })?
    })
}

/// What is on its way to its addresses, or was.
fn mails(tx: &mut Tx<'_>, customer: &Customer) -> Result<()> {
    for mail in all::<Mail>(tx, CUSTOMER, customer.id.as_str())? {
        tx.unplan(Work::Mail, mail.value.id.as_str())?;
        tx.delete::<Mail>(mail.rev, mail.value.id.as_str())?;
    }
    let mut codes = all::<SignInCode>(tx, CUSTOMER, customer.id.as_str())?;
    // An attempt to sign in is an address's. There are few: they go within hours.
    for spelling in customer.email.as_deref().map(spellings).unwrap_or_default() {
        codes.extend(all::<SignInCode>(tx, Column::Folded("email"), &spelling)?);
    }
    codes.sort_by(|one, other| one.value.id.cmp(&other.value.id));
    codes.dedup_by(|one, other| one.value.id == other.value.id);
    for code in codes {
        tx.unplan(Work::SignIn, &code.value.id)?;
        tx.delete::<SignInCode>(code.rev, &code.value.id)?;
    }
    Ok(())
}

fn drop_all<T: Document>(tx: &mut Tx<'_>, id: &CustomerId) -> Result<()> {
    for record in all::<T>(tx, CUSTOMER, id.as_str())? {
        tx.delete::<T>(record.rev, record.value.id())?;
    }
    Ok(())
}

/// Stores each record of a customer as `next` makes it.
fn rewrite<T: Document + Clone + PartialEq>(tx: &mut Tx<'_>, id: &CustomerId, next: impl Fn(T) -> T) -> Result<()> {
    for record in all::<T>(tx, CUSTOMER, id.as_str())? {
        let after = next(record.value.clone());
        if after != record.value {
            tx.update(record.rev, after)?;
        }
    }
    Ok(())
}

fn subscriptions(tx: &mut Tx<'_>, id: &CustomerId) -> Result<()> {
    rewrite(tx, id, |was: Subscription| Subscription {
        addresses: OrderAddresses::default(),
        description: None,
        metadata: Metadata::default(),
        custom_fields: serde_json::Map::new(),
        pending: None,
        items: was.items.into_iter().map(|item| Item { metadata: Metadata::default(), ..item }).collect(),
        ending: was.ending.map(|ending| Ending { comment: None, ..ending }),
        pause: was.pause.map(|pause| Pause { description: None, ..pause }),
        ..was
    })?;
    rewrite(tx, id, |was: Cancellation| Cancellation { comment: None, ..was })?;
    rewrite(tx, id, |was: PauseRecord| PauseRecord { description: None, ..was })?;
    rewrite(tx, id, |was: Reactivation| Reactivation { description: None, ..was })?;
    rewrite(tx, id, |mut was: Schedule| {
        for phase in &mut was.phases {
            phase.metadata = Metadata::default();
            for item in &mut phase.items {
                item.metadata = Metadata::default();
            }
        }
        Schedule { metadata: Metadata::default(), ..was }
    })
}

/// What was issued stays as it was issued; what was not goes.
fn books(tx: &mut Tx<'_>, id: &CustomerId) -> Result<()> {
    for item in all::<InvoiceItem>(tx, CUSTOMER, id.as_str())? {
        let issued = match &item.value.invoice {
            None => false,
            Some(invoice) => tx.get::<Invoice>(invoice.as_str())?.is_some_and(|found| is_issued(&found.value)),
        };
        if !issued {
            tx.delete::<InvoiceItem>(item.rev, item.value.id.as_str())?;
        } else if item.value.metadata != Metadata::default() {
            tx.update(item.rev, InvoiceItem { metadata: Metadata::default(), ..item.value })?;
        }
    }
    for invoice in all::<Invoice>(tx, CUSTOMER, id.as_str())? {
        if !is_issued(&invoice.value) {
            tx.unplan(Work::Invoice, invoice.value.id.as_str())?;
            tx.delete::<Invoice>(invoice.rev, invoice.value.id.as_str())?;
            continue;
        }
        let (metadata, subscription_metadata) = (Metadata::default(), Metadata::default());
        let mut next = Invoice { metadata, subscription_metadata, ..invoice.value.clone() };
        for line in &mut next.lines {
            line.metadata = Metadata::default();
        }
        // What does not stand on the invoice is none of the books.
        for contact in [&mut next.billed.contact, &mut next.billed.delivery_contact].into_iter().flatten() {
            contact.more = MoreContact::default();
        }
        // Where goods go no e-mail address is printed.
        if let Some(contact) = &mut next.billed.delivery_contact {
            contact.email = None;
        }
        if next != invoice.value {
            tx.update(invoice.rev, next)?;
        }
    }
    rewrite(tx, id, |mut was: CreditNote| {
        for line in &mut was.lines {
            line.metadata = Metadata::default();
        }
        CreditNote { metadata: Metadata::default(), ..was }
    })
}

fn is_issued(invoice: &Invoice) -> bool {
    invoice.state != InvoiceState::Draft
}

fn payments(tx: &mut Tx<'_>, id: &CustomerId) -> Result<()> {
    rewrite(tx, id, |was: Payment| Payment {
        description: None,
        metadata: Metadata::default(),
        custom_fields: serde_json::Map::new(),
        ..was
    })?;
    rewrite(tx, id, |was: Refund| Refund { reason: None, metadata: Metadata::default(), ..was })?;
    rewrite(tx, id, |was: Setup| Setup { description: None, metadata: Metadata::default(), ..was })?;
    for method in all::<PaymentMethod>(tx, CUSTOMER, id.as_str())? {
        if !method.value.reference.is_empty() {
            for token in all::<PaymentToken>(tx, REFERENCE, &method.value.reference)? {
                tx.delete::<PaymentToken>(token.rev, token.value.id.as_str())?;
            }
        }
    }
    rewrite(tx, id, |mut was: PaymentMethod| {
        // Which card paid is told by its scheme and last digits, as receipts do.
        was.card.fingerprint = String::new();
        PaymentMethod {
            billing: BillingDetails::default(),
            reference: String::new(),
            metadata: Metadata::default(),
            custom_fields: serde_json::Map::new(),
            ..was
        }
    })
}

/// What is kept of a customer that was forgotten, and why.
pub(super) fn kept(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Vec<Kept>> {
    let mut kept = Vec::new();
    let invoices = all::<Invoice>(tx, CUSTOMER, id.as_str())?;
    note(&mut kept, "invoices", invoices.iter().map(|found| found.value.finalized.unwrap_or(found.value.created)));
    let notes = all::<CreditNote>(tx, CUSTOMER, id.as_str())?;
    note(&mut kept, "credit_notes", notes.iter().map(|found| found.value.created));
    let payments = all::<Payment>(tx, CUSTOMER, id.as_str())?;
    note(&mut kept, "payments", payments.iter().map(|found| found.value.created));
    let refunds = all::<Refund>(tx, CUSTOMER, id.as_str())?;
    note(&mut kept, "refunds", refunds.iter().map(|found| found.value.created));
    Ok(kept)
}

fn note(kept: &mut Vec<Kept>, records: &str, times: impl ExactSizeIterator<Item = Timestamp>) {
    let count = u64::try_from(times.len()).unwrap_or(u64::MAX);
    let Some(newest) = times.max() else { return };
    let until = super::ending::kept_until(newest);
    kept.push(Kept { records: records.to_owned(), count, because: KeptBecause::Books, until });
}
