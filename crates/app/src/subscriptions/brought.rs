//! What a command about a subscription brings along: prices that are made for its items,
//! and what is invoiced once with its next invoice.

use billfold_domain::change::Change;
use billfold_domain::ids::{IdStyle, InvoiceItemId, PriceId};
use billfold_domain::invoices::InvoiceItem;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::subscriptions::terms::Terms;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Fault, Field, LinePart, Obstacle, Refusal, Rule};
use billfold_store::Tx;
use jiff::SignedDuration;

use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::billing;
use crate::invoices::items::{self, ItemChanges, NewItem, Worth};
use crate::invoices::lines::of_line;
use crate::prices::InlinePrice;
use crate::{App, Caller};

/// What a command brings along.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// The prices that are made for items, each with the place of the item that names it.
    pub prices: Vec<(usize, InlinePrice)>,
    /// What is invoiced once, with the subscription's next invoice: the first one of a new
    /// subscription.
    pub extras: Vec<Extra>,
}

/// Something that is invoiced once.
#[derive(Clone, Debug)]
pub struct Extra {
    /// Its price, which is charged once.
    pub price: PriceId,
    /// How many.
    pub quantity: u64,
    /// The price that is made for it, where `price` names that.
    pub inline: Option<InlinePrice>,
    /// Whether discounts apply to it; they do unless that is said.
    pub discountable: Change<bool>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

impl Brought {
    /// Refuses whoever may not make what comes along.
    pub(super) fn require(&self, caller: &Caller) -> Result<()> {
        let for_extras = self.extras.iter().any(|extra| extra.inline.is_some());
        crate::prices::require_inline(caller, for_extras || !self.prices.is_empty())
    }

    /// Makes the prices of items.
    pub(super) fn make_prices(&self, by: (&App, &Caller), tx: &mut Tx<'_>) -> Result<()> {
        for (place, price) in &self.prices {
            crate::prices::make_inline(by, tx, price, Field::ItemProduct(*place))?;
        }
        Ok(())
    }

    /// Lets the command sell at the prices that it brought along, which nobody else can.
    pub(super) fn open_prices(&self, terms: &mut Terms) {
        for (_, price) in &self.prices {
            if let Some(offer) = terms.offers.get_mut(&price.id) {
                offer.price.active = true;
            }
        }
    }

    /// Refuses what is invoiced once where no next invoice may come.
    pub(super) fn check_next_invoice(&self, subscription: &Subscription) -> Result<()> {
        match subscription.state {
            _ if self.extras.is_empty() => Ok(()),
            _ if subscription.is_over() => Err(Refusal::StateForbids(Obstacle::SubscriptionOver).into()),
            SubscriptionState::Incomplete => Err(Refusal::StateForbids(Obstacle::SubscriptionIncomplete).into()),
            _ => Ok(()),
        }
    }

    /// Puts aside what the next invoice of a subscription is to take, in its order; how
    /// much that is, in minor units. The subscription may be stored after this.
    pub(super) fn put_aside(&self, act: &Act, tx: &mut Tx<'_>, subscription: &Subscription) -> Result<i64> {
        let mut sum_minor = 0_i64;
        for ((at, extra), micros) in self.extras.iter().enumerate().zip(0..) {
            let new = NewItem {
                customer: subscription.customer.clone(),
                invoice: None,
                subscription: None,
                worth: Worth::Price { price: extra.price.clone(), quantity: extra.quantity },
                inline: extra.inline.clone(),
                product: None,
                period: None,
                changes: ItemChanges {
                    discountable: extra.discountable.clone(),
                    metadata: extra.metadata.clone(),
                    ..ItemChanges::default()
                },
            };
            let id: InvoiceItemId = act.app.next_id(IdStyle::Base62);
            let item = items::drawn(act, tx, &id, &new).map_err(|error| of_line(error, at))?;
            if item.currency != subscription.currency {
                return Err(Fault::new(Field::NewLine(at, LinePart::Currency), Rule::CurrencyMismatch).into());
            }
            sum_minor = sum_minor.saturating_add(item.amount_minor);
            let created = act.now.saturating_add(SignedDuration::from_micros(micros)).unwrap_or(act.now);
            let subscription = Some(subscription.id.clone());
            billing::hold(act, tx, InvoiceItem { subscription, created, updated: created, ..item })?;
        }
        Ok(sum_minor)
    }
}
