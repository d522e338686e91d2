//! What was told, told again from the beginning, gives what is stored.

use std::collections::BTreeMap;

use billfold_domain::coupons::{Coupon, Redemption};
use billfold_domain::customers::Customer;
use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::Noun;
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::Payment;
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::Subscription;
use billfold_store::Document;
use proptest::prelude::*;
use serde_json::Value;

use crate::histories::{Command, History, command, live};

/// Members that are written without being told of, with their reason.
const UNTOLD: &[(Noun, &str, &str)] = &[
    (Noun::Invoice, "payment", "its payment tells of itself, and the invoice's next fact names it"),
    (Noun::Payment, "refunded_minor", "set aside when a refund begins, told when it succeeds"),
    (Noun::Payment, "updated", "follows what is set aside"),
    (Noun::TestClock, "frozen", "moves with each piece of work, told when it has arrived"),
    (Noun::Coupon, "times_redeemed", "each redemption is told as a discount"),
];

/// Facts after which a record is no more.
const ENDS: &[EventKind] = &[EventKind::InvoiceDeleted];

/// A record as its facts tell it.
#[derive(Default)]
struct Replayed {
    state: Option<Value>,
    /// The pictures of its last change: several facts may tell of one.
    last: Option<(Option<Value>, Value)>,
    gone: bool,
}

fn noun_of(noun: Noun, mut picture: Value) -> Value {
    for (_, member, _) in UNTOLD.iter().filter(|(of, _, _)| *of == noun) {
        picture.as_object_mut().unwrap().remove(*member);
    }
    picture
}

impl Replayed {
    fn hear(&mut self, event: &Event) -> Result<(), String> {
        let picture = |text: &str| noun_of(event.noun, serde_json::from_str(text).unwrap());
        let Some(after) = event.after.as_deref().map(picture) else { return Ok(()) };
        let before = event.before.as_deref().map(picture);
        if ENDS.contains(&event.kind) {
            self.gone = true;
            return if self.state.as_ref() == Some(&after) { Ok(()) } else { Err(self.differs(event, Some(&after))) };
        }
        let told = (before.clone(), after.clone());
        if self.last.as_ref() == Some(&told) {
            return Ok(());
        }
        if before != self.state {
            return Err(self.differs(event, before.as_ref()));
        }
        self.state = Some(after);
        self.last = Some(told);
        Ok(())
    }

    fn differs(&self, event: &Event, said: Option<&Value>) -> String {
        let what = (event.kind, &event.subject);
        format!("{what:?} says that it was {}", difference(self.state.as_ref(), said))
    }
}

/// The members in which two pictures differ.
fn difference(one: Option<&Value>, other: Option<&Value>) -> String {
    let (Some(Value::Object(one)), Some(Value::Object(other))) = (one, other) else {
        return format!("{other:?}, and it was {one:?}");
    };
    let names = one.keys().chain(other.keys());
    let differs = names.filter(|name| one.get(*name) != other.get(*name));
    differs.map(|name| format!("{name} {:?}, and it was {:?}; ", other.get(name), one.get(name))).collect()
}

/// Records by noun and id.
type Records = BTreeMap<(String, String), Replayed>;

fn key(noun: Noun, id: &str) -> (String, String) {
    (format!("{noun:?}"), id.to_owned())
}

/// What the facts of a history come to.
fn replay(told: &[Event]) -> Result<Records, String> {
    let mut records = Records::new();
    for event in told {
        records.entry(key(event.noun, &event.subject)).or_default().hear(event)?;
    }
    Ok(records)
}

/// Compares what is stored of a noun with what was told of it.
async fn compare<T: Document>(history: &History, (noun, told): (Noun, &Records)) -> Result<usize, String> {
    let stored = history.all::<T>().await;
    let of = key(noun, "").0;
    let heard = told.iter().filter(|((named, _), record)| *named == of && !record.gone).count();
    if heard != stored.len() {
        return Err(format!("{noun:?}: {} are stored and {heard} were told of", stored.len()));
    }
    for record in &stored {
        let id = record.id();
        let is = noun_of(noun, serde_json::to_value(record).unwrap());
        let said = told.get(&key(noun, id)).and_then(|replayed| replayed.state.as_ref());
        if said != Some(&is) {
            return Err(format!("{noun:?} {id} is stored with {}", difference(said, Some(&is))));
        }
    }
    Ok(stored.len())
}

async fn replays(history: History) -> Result<(), String> {
    let told = replay(&history.told().await)?;
    let subscriptions = compare::<Subscription>(&history, (Noun::Subscription, &told)).await?;
    let invoices = compare::<Invoice>(&history, (Noun::Invoice, &told)).await?;
    let customers = compare::<Customer>(&history, (Noun::Customer, &told)).await?;
    assert!(subscriptions > 0 && invoices > 0 && customers > 0);
    compare::<PaymentMethod>(&history, (Noun::PaymentMethod, &told)).await?;
    compare::<Schedule>(&history, (Noun::Schedule, &told)).await?;
    compare::<InvoiceItem>(&history, (Noun::InvoiceItem, &told)).await?;
    compare::<Payment>(&history, (Noun::Payment, &told)).await?;
    compare::<Coupon>(&history, (Noun::Coupon, &told)).await?;
    compare::<Redemption>(&history, (Noun::Discount, &told)).await?;
    Ok(())
}

#[test]
fn what_an_invoice_uses_up_of_a_discount_is_told() {
    let commands = [Command::Redeem(Some(0)), Command::Wait(2_600_000), Command::Wait(2_600_000)];
    live((&commands, 1), replays).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_was_told_gives_what_is_stored(commands in prop::collection::vec(command(), 1..24)) {
        let commands: Vec<Command> = commands;
        let outcome = live((&commands, 1), replays);
        prop_assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    }
}
