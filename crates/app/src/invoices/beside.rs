//! What is shown beside invoices: their payments and credit notes, and the time that
//! counts for them.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::credit_notes::CreditNote;
use billfold_domain::ids::{InvoiceId, TestClockId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_domain::payments::Payment;
use billfold_domain::test_clocks::TestClock;
use billfold_store::{Filter, Query, Stored, Test, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::{App, Caller};

/// The most payments, and credit notes, that are looked at for one page of invoices.
const MAX_PAYMENTS: u32 = 10_000;

/// What is shown beside invoices.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The payments of each invoice, oldest first.
    pub payments: BTreeMap<InvoiceId, Vec<Stored<Payment>>>,
    /// The credit notes of each invoice that took something off what was owed and
    /// count, oldest first.
    pub notes: BTreeMap<InvoiceId, Vec<CreditNote>>,
    /// The times of test clocks.
    pub clocks: BTreeMap<TestClockId, Timestamp>,
}

impl Beside {
    /// The payments of an invoice, oldest first.
    pub fn payments_of(&self, id: &InvoiceId) -> &[Stored<Payment>] {
        self.payments.get(id).map_or(&[], Vec::as_slice)
    }

    /// The credit notes of an invoice that took something off what was owed, oldest
    /// first.
    pub fn notes_of(&self, id: &InvoiceId) -> &[CreditNote] {
        self.notes.get(id).map_or(&[], Vec::as_slice)
    }

    /// The time that counts for a record with this test clock, where `real` is the
    /// real time.
    pub fn now_of(&self, clock: Option<&TestClockId>, real: Timestamp) -> Timestamp {
        clock.and_then(|clock| self.clocks.get(clock)).copied().unwrap_or(real)
    }
}

/// What is shown beside these invoices, which the caller was shown.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`]; `NotGranted`; `SwitchedOff`.
pub async fn beside(app: &App, caller: &Caller, of: &[Stored<Invoice>]) -> Result<Beside> {
    let (task, by) = (app.clone(), caller.clone());
    let ids: Vec<InvoiceId> = of.iter().map(|invoice| invoice.value.id.clone()).collect();
    let clocks: BTreeSet<TestClockId> = of.iter().filter_map(|invoice| invoice.value.clock.clone()).collect();
    app.store()
        .read(&caller.organization, move |tx| {
            super::scope(&task, &by, tx, Access::Read)?;
            gathered(tx, &ids, &clocks)
        })
        .await
}

/// The payments and credit notes of invoices, and the times of test clocks.
pub(crate) fn gathered(tx: &mut Tx<'_>, ids: &[InvoiceId], clocks: &BTreeSet<TestClockId>) -> Result<Beside> {
    let mut beside = Beside::default();
    if !ids.is_empty() {
        let column = crate::payments::columns::INVOICE;
        let of: Vec<String> = ids.iter().map(|id| id.as_str().to_owned()).collect();
        let filters = vec![Filter { column, test: Test::AnyOf(of.clone()), negated: false }];
        let query = Query { filters, limit: MAX_PAYMENTS, ..Query::default() };
        for payment in tx.list::<Payment>(&query)?.items.into_iter().rev() {
            let Some(invoice) = payment.value.invoice.clone() else { continue };
            beside.payments.entry(invoice).or_default().push(payment);
        }
        let column = crate::credit_notes::columns::INVOICE;
        let filters = vec![Filter { column, test: Test::AnyOf(of), negated: false }];
        let query = Query { filters, limit: MAX_PAYMENTS, ..Query::default() };
        for note in tx.list::<CreditNote>(&query)?.items.into_iter().rev().map(|found| found.value) {
            if note.is_issued() && note.before_minor > 0 {
                beside.notes.entry(note.invoice.clone()).or_default().push(note);
            }
        }
    }
    for id in clocks {
        if let Some(clock) = tx.get::<TestClock>(id.as_str())? {
            beside.clocks.insert(id.clone(), clock.value.frozen);
        }
    }
    Ok(beside)
}
