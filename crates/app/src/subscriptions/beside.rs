//! What is shown beside subscriptions: the prices of their items and their newest
//! invoices.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::catalogue::Price;
use billfold_domain::ids::{InvoiceId, PriceId, TestClockId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::Subscription;
use billfold_store::{Query, Stored, Tx};

use super::scope;
use crate::errors::Result;
use crate::invoices::beside;
use crate::{App, Caller};

/// What is shown beside subscriptions.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The prices of their items.
    pub prices: BTreeMap<PriceId, Stored<Price>>,
    /// Their newest invoices.
    pub invoices: BTreeMap<InvoiceId, Stored<Invoice>>,
    /// The payments of those, and the times of test clocks.
    pub of_invoices: beside::Beside,
}

/// What is shown beside these subscriptions, which the caller was shown.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`]; `NotGranted`.
pub async fn beside(app: &App, caller: &Caller, of: &[Stored<Subscription>]) -> Result<Beside> {
    let (task, by) = (app.clone(), caller.clone());
    let wanted = Wanted::by(of.iter().map(|subscription| &subscription.value));
    app.store()
        .read(&caller.organization, move |tx| {
            scope(&task, &by, tx, (None, Access::Read))?;
            gathered(tx, &wanted)
        })
        .await
}

/// The same for one subscription, within a transaction.
pub(super) fn beside_one(tx: &mut Tx<'_>, subscription: &Subscription) -> Result<Beside> {
    gathered(tx, &Wanted::by(std::iter::once(subscription)))
}

/// The records that subscriptions name.
struct Wanted {
    prices: BTreeSet<PriceId>,
    invoices: BTreeSet<InvoiceId>,
    clocks: BTreeSet<TestClockId>,
}

impl Wanted {
    fn by<'a>(of: impl Iterator<Item = &'a Subscription>) -> Self {
        let mut wanted = Self { prices: BTreeSet::new(), invoices: BTreeSet::new(), clocks: BTreeSet::new() };
        for subscription in of {
            wanted.prices.extend(subscription.items.iter().map(|item| item.price.clone()));
            wanted.invoices.extend(subscription.latest_invoice.clone());
            wanted.clocks.extend(subscription.clock.clone());
        }
        wanted
    }
}

fn gathered(tx: &mut Tx<'_>, wanted: &Wanted) -> Result<Beside> {
    let mut found = Beside::default();
    let prices: Vec<String> = wanted.prices.iter().map(ToString::to_string).collect();
    if !prices.is_empty() {
        let prices = tx.list::<Price>(&Query::of_ids(prices))?.items;
        found.prices = prices.into_iter().map(|price| (price.value.id.clone(), price)).collect();
    }
    let ids: Vec<InvoiceId> = wanted.invoices.iter().cloned().collect();
    if !ids.is_empty() {
        let query = Query::of_ids(ids.iter().map(ToString::to_string).collect());
        let invoices = tx.list::<Invoice>(&query)?.items;
        found.invoices = invoices.into_iter().map(|invoice| (invoice.value.id.clone(), invoice)).collect();
    }
    found.of_invoices = beside::gathered(tx, &ids, &wanted.clocks)?;
    Ok(found)
}
