//! Two years of a shop that never was: customers, subscriptions in every state, and
//! the invoices of it all, made by the operations that make real ones, on a clock
//! that runs through the two years at once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use billfold_app::credit_notes::NewCreditNote;
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::subscriptions::{self, Order, Timing};
use billfold_app::{
    App, Caller, Clock, Error, Filter, Query, Write, credit_notes, customers, invoices, jobs, payment_methods,
};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, ProductChanges, Recurring, UsageType};
use billfold_domain::credit_notes::{CreditReason, drawing};
use billfold_domain::currency::Currency;
use billfold_domain::customers::{AddressChanges, CustomerChanges};
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{CustomerId, IdStyle, PaymentMethodId, PriceId, ProductId, SubscriptionId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::subscriptions::cancellation::{Cancel, CancelChange, When, Wish};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{
    BillingMode, Collection, EndReason, Initiator, OrderAddresses, PauseBehavior, TrialWithoutMethod,
};
use jiff::{SignedDuration, Timestamp};

use super::{fresh, invalid};

/// How long the shop has been there, in days.
const DAYS: i64 = 730;
/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;
/// What a torn bag is worth, in minor units.
const CREDITED_MINOR: i64 = 450;
/// What is sold: name, selling point, price of a month and of a year in minor units.
const PRODUCTS: &[(&str, &str, i64, i64)] = &[
    ("Filter Box", "Two bags of single-origin filter coffee", 1_900, 19_900),
    ("Espresso Box", "Three bags of our house espresso", 2_900, 29_900),
    ("Office Supply", "Beans for a team, per five people", 4_900, 49_900),
];
/// Given names and family names of customers; the first one is the demo's own.
const PEOPLE: &[(&str, &str)] = &[
    ("Maren", "Oduya"),
    ("Tobias", "Lindqvist"),
    ("Amara", "Nwosu"),
    ("Giulia", "Ferrante"),
    ("Callum", "Baird"),
    ("Noor", "Haddad"),
    ("Elif", "Aydın"),
    ("Sven", "Kristensen"),
    ("Priya", "Raman"),
    ("Mateo", "Quiroga"),
    ("Hana", "Kimura"),
    ("Oskar", "Wiśniewski"),
    ("Fleur", "de Wit"),
    ("Dmitri", "Volkov"),
    ("Lerato", "Mokoena"),
    ("Jonas", "Brandt"),
    ("Chiara", "Bellini"),
    ("Ewan", "Sinclair"),
    ("Yusuf", "Karim"),
    ("Ingrid", "Solberg"),
    ("Camille", "Roux"),
    ("Declan", "Moriarty"),
    ("Zofia", "Nowak"),
    ("Rafael", "Teixeira"),
    ("Aiko", "Tanabe"),
    ("Bram", "Vermeulen"),
    ("Saoirse", "Flynn"),
    ("Luca", "Moretti"),
    ("Thandi", "Dlamini"),
    ("Henrik", "Aalto"),
    ("Marta", "Iglesias"),
    ("Kofi", "Asante"),
    ("Freya", "Whitlock"),
    ("Arjun", "Mehta"),
    ("Nadia", "Petrova"),
    ("Tomás", "Barreto"),
    ("Signe", "Holm"),
    ("Owen", "Pritchard"),
    ("Leila", "Farahani"),
    ("Ruben", "Castellan"),
];

/// A clock that shows what it is told.
struct Then(AtomicI64);

impl Clock for Then {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// What happens to one customer, on a day of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    /// It comes, and buys; how it pays and what it buys depends on who it is.
    Join,
    /// Its subscription ends at once.
    End,
    /// Its subscription is to end with its period.
    EndWithPeriod,
    /// Its subscription is paused for a month.
    Pause,
    /// Its card is replaced by one that fails.
    LoseCard,
    /// It changes to the next larger product at once.
    Upgrade,
    /// It changes to the smallest product when its period ends.
    DowngradeLater,
    /// Some of its newest invoice is credited: off what it owes, or back to its card.
    Credit,
}

/// On which day customers whose story is told join; the others come one by one over
/// the two years.
fn day_of_joining(who: usize) -> i64 {
    match who {
        // The card of this one failed at its renewal two days ago.
        21 => DAYS - 2 - 5 * 30,
        // These came within the last weeks.
        35 => DAYS - 12,
        37 => DAYS - 6,
        38 => DAYS - 40,
        25 => DAYS,
        _ => i64::try_from(who).unwrap_or_default() * 17,
    }
}

/// Everything that happens, day by day.
fn story() -> BTreeMap<i64, Vec<(usize, Deed)>> {
    let mut days: BTreeMap<i64, Vec<(usize, Deed)>> = BTreeMap::new();
    let mut tell = |day: i64, who: usize, deed: Deed| days.entry(day).or_default().push((who, deed));
    for who in 0..PEOPLE.len() {
        tell(day_of_joining(who), who, Deed::Join);
    }
    tell(300, 5, Deed::End);
    tell(520, 17, Deed::End);
    tell(410, 4, Deed::Upgrade);
    tell(640, 33, Deed::Upgrade);
    tell(DAYS - 9, 21, Deed::LoseCard);
    tell(DAYS - 5, 12, Deed::Pause);
    tell(DAYS - 4, 28, Deed::DowngradeLater);
    tell(DAYS - 3, 9, Deed::EndWithPeriod);
    tell(DAYS - 20, 0, Deed::Credit);
    tell(DAYS - 1, 31, Deed::Credit);
    days
}

/// The test card that a customer pays with; none for those who have none.
fn card_of(who: usize) -> Option<&'static str> {
    match who {
        38 => None,
        39 => None,
        25 => Some("pm_card_authenticationRequired"),
        35 => Some("pm_card_chargeCustomerFail"),
        who if who % 7 == 3 => Some("pm_card_amex"),
        who if who % 3 == 1 => Some("pm_card_mastercard"),
        _ => Some("pm_card_visa"),
    }
}

/// A product and its prices by the month and by the year.
pub(super) type Stocked = (ProductId, [PriceId; 2]);

/// A shop while its history is made.
struct Shop {
    app: App,
    caller: Caller,
    clock: Arc<Then>,
    products: Vec<ProductId>,
    /// The prices of each product: by the month and by the year.
    prices: Vec<[PriceId; 2]>,
    people: Vec<Option<CustomerId>>,
    subscriptions: Vec<Option<SubscriptionId>>,
}

/// Makes the history of an organization, up to now. The customer who was there
/// before keeps its record and gets a subscription too.
///
/// # Errors
/// Those of the operations.
pub(super) async fn make(app: &App, caller: &Caller, first: &CustomerId) -> Result<Vec<Stocked>, Error> {
    let now = app.now().as_second();
    let clock = Arc::new(Then(AtomicI64::new(now - DAYS * DAY_SECONDS)));
    let mut people = vec![None; PEOPLE.len()];
    if let Some(slot) = people.first_mut() {
        *slot = Some(first.clone());
    }
    let mut shop = Shop {
        app: app.by_clock(clock.clone()),
        caller: caller.clone(),
        clock,
        products: Vec::new(),
        prices: Vec::new(),
        people,
        subscriptions: vec![None; PEOPLE.len()],
    };
    shop.stock().await?;
    let story = story();
    for day in 0..=DAYS {
        shop.clock.0.store(now - (DAYS - day) * DAY_SECONDS, Ordering::SeqCst);
        jobs::run_due(&shop.app, |_| ()).await?;
        for (who, deed) in story.get(&day).into_iter().flatten() {
            shop.act(*who, *deed).await?;
        }
    }
    Ok(shop.products.into_iter().zip(shop.prices).collect())
}

impl Shop {
    async fn stock(&mut self) -> Result<(), Error> {
        let currency = Currency::parse("gbp").map_err(invalid)?;
        for (name, about, month, year) in PRODUCTS {
            let changes = ProductChanges { description: Change::Set((*about).to_owned()), ..ProductChanges::default() };
            let new = NewProduct { id: None, name: (*name).to_owned(), changes, price: None };
            let product = fresh(products::create(&self.app, &self.caller, new, Write::plain()).await?)?;
            let mut pair = Vec::new();
            for (amount, interval) in [(month, Interval::Month), (year, Interval::Year)] {
                let recurring = Recurring { interval, count: 1, usage: UsageType::Licensed, trial_days: None };
                let new = NewPrice {
                    product: Sold::Existing(product.value.id.clone()),
                    terms: Terms::of_minor(currency, *amount, Some(recurring)),
                    changes: PriceChanges::default(),
                    takes_lookup_key: false,
                };
                pair.push(fresh(prices::create(&self.app, &self.caller, new, Write::plain()).await?)?.value.id);
            }
            if let Ok(pair) = <[PriceId; 2]>::try_from(pair) {
                self.products.push(product.value.id);
                self.prices.push(pair);
            }
        }
        Ok(())
    }

    fn price(&self, product: usize, yearly: bool) -> Option<PriceId> {
        let pair = self.prices.get(product % PRODUCTS.len().max(1))?;
        pair.get(usize::from(yearly)).cloned()
    }

    async fn act(&mut self, who: usize, deed: Deed) -> Result<(), Error> {
        if deed == Deed::Join {
            return self.join(who).await;
        }
        let Some(id) = self.subscriptions.get(who).cloned().flatten() else { return Ok(()) };
        let (app, caller) = (&self.app, &self.caller);
        match deed {
            Deed::Join => {}
            Deed::End | Deed::EndWithPeriod => {
                let when = if deed == Deed::End { When::Now } else { When::AtPeriodEnd };
                let order = Cancel { when, wish: self.wish(), invoice_now: false, bills_usage: false };
                subscriptions::cancel(app, caller, &id, order, Write::plain()).await?;
            }
            Deed::Pause => {
                let resumes = app.now().checked_add(SignedDuration::from_secs(30 * DAY_SECONDS)).ok();
                let order = PauseOrder {
                    id: app.next_id(IdStyle::Crockford),
                    behavior: PauseBehavior::Void,
                    starts: None,
                    resumes,
                    by: Initiator::Customer,
                    description: Some("Away for a month".to_owned()),
                };
                subscriptions::pause(app, caller, &id, order, Write::plain()).await?;
            }
            Deed::LoseCard => self.give_card(who, "pm_card_chargeCustomerFail").await?,
            Deed::Upgrade => self.change(who, &id, (who + 1, Timing::Now)).await?,
            Deed::DowngradeLater => self.change(who, &id, (0, Timing::AtPeriodEnd)).await?,
            Deed::Credit => self.credit(who).await?,
        }
        Ok(())
    }

    async fn credit(&self, who: usize) -> Result<(), Error> {
        let Some(customer) = self.people.get(who).cloned().flatten() else { return Ok(()) };
        let (app, caller) = (&self.app, &self.caller);
        let filters = vec![Filter::is(invoices::columns::CUSTOMER, customer.as_str())];
        let newest = Query { filters, limit: 1, ..Query::default() };
        let Some(invoice) = invoices::list(app, caller, newest).await?.items.into_iter().next() else { return Ok(()) };
        let is_paid = match invoice.value.state {
            InvoiceState::Paid => true,
            InvoiceState::Open => false,
            InvoiceState::Draft | InvoiceState::Void | InvoiceState::Uncollectible => return Ok(()),
        };
        let new = NewCreditNote {
            invoice: invoice.value.id,
            wish: drawing::Wish {
                amount_minor: Some(CREDITED_MINOR),
                refund_minor: if is_paid { CREDITED_MINOR } else { 0 },
                ..drawing::Wish::default()
            },
            linked: Vec::new(),
            reason: Some(CreditReason::ProductUnsatisfactory),
            memo: Some("One bag arrived torn.".to_owned()),
            effective: None,
            metadata: MetadataChange::default(),
        };
        credit_notes::create(app, caller, new, Write::plain()).await?;
        Ok(())
    }

    fn wish(&self) -> Wish {
        Wish {
            id: self.app.next_id(IdStyle::Crockford),
            reason: EndReason::Requested,
            feedback: Some("too_expensive".to_owned()),
            comment: Some("I drink less coffee these days.".to_owned()),
            by: Initiator::Customer,
            prorated: false,
        }
    }

    async fn change(&self, who: usize, id: &SubscriptionId, (product, timing): (usize, Timing)) -> Result<(), Error> {
        let (app, caller) = (&self.app, &self.caller);
        let current = subscriptions::get(app, caller, id).await?.value;
        let item = current.items.first().map(|item| item.id.clone());
        let change = ItemChange {
            id: item,
            price: self.price(product, is_yearly(who)),
            quantity: None,
            remove: false,
            metadata: MetadataChange::default(),
            fresh: app.next_id(IdStyle::Base62),
        };
        let changes = Changes { items: vec![change], proration: Proration::AlwaysInvoice, ..Changes::default() };
        let change = subscriptions::Change { changes, timing, ..subscriptions::Change::default() };
        subscriptions::change(app, caller, id, change, Write::plain()).await?;
        Ok(())
    }

    async fn join(&mut self, who: usize) -> Result<(), Error> {
        let known = self.people.get(who).cloned().flatten();
        let customer = match known {
            Some(customer) => customer,
            None => {
                let made = customers::create(&self.app, &self.caller, IdStyle::Base62, person(who), Write::plain());
                fresh(made.await?)?.value.id
            }
        };
        if let Some(slot) = self.people.get_mut(who) {
            *slot = Some(customer.clone());
        }
        if let Some(card) = card_of(who) {
            self.give_card(who, card).await?;
        }
        // One customer has come to look and bought nothing yet.
        if who == 39 {
            return Ok(());
        }
        let order = self.order(who, customer);
        let made = fresh(subscriptions::create(&self.app, &self.caller, order, Write::plain()).await?)?;
        if let Some(slot) = self.subscriptions.get_mut(who) {
            *slot = Some(made.subscription.value.id);
        }
        Ok(())
    }

    /// Attaches a test card, which becomes what the customer pays with.
    async fn give_card(&self, who: usize, card: &str) -> Result<(), Error> {
        let Some(customer) = self.people.get(who).cloned().flatten() else { return Ok(()) };
        let (app, caller) = (&self.app, &self.caller);
        let name = PaymentMethodId::stored(card);
        let made = fresh(payment_methods::attach(app, caller, &name, &customer, Write::plain()).await?)?;
        let changes = CustomerChanges { payment_method: Change::Set(made.value.id), ..CustomerChanges::default() };
        customers::update(app, caller, &customer, changes, Write::plain()).await?;
        Ok(())
    }

    fn order(&self, who: usize, customer: CustomerId) -> Order {
        let app = &self.app;
        let item = ItemChange {
            id: None,
            price: self.price(who, is_yearly(who)),
            quantity: Some(if who % 3 == 2 { 2 } else { 1 }),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: app.next_id(IdStyle::Base62),
        };
        let sent = who == 31;
        Order {
            brought: Default::default(),
            new: NewSubscription {
                id: app.next_id(IdStyle::Base62),
                customer,
                website: None,
                items: vec![item],
                collection: if sent { Collection::SendInvoice } else { Collection::Automatic },
                days_until_due: sent.then_some(30),
                billing_mode: BillingMode::Flexible,
                payment_method: None,
                trial: if who % 5 == 2 || who == 38 { Trial::Days(14) } else { Trial::None },
                trial_without_method: TrialWithoutMethod::Pause,
                saves_payment_method: false,
                anchor: None,
                backdate: None,
                proration: Proration::CreateProrations,
                cancel: CancelChange::Keep,
                discounts: Vec::new(),
                addresses: OrderAddresses::default(),
                description: None,
                metadata: Metadata::default(),
                clock: None,
                custom_fields: Default::default(),
            },
            discounts: Vec::new(),
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: who == 25,
        }
    }
}

/// Some pay by the year; nobody whose story needs a renewal within it.
fn is_yearly(who: usize) -> bool {
    who % 4 == 2 && ![38].contains(&who)
}

fn person(who: usize) -> CustomerChanges {
    let (given, family) = PEOPLE.get(who).copied().unwrap_or(("Alex", "Marlow"));
    let text = |text: String| Change::Set(text);
    // Letters beyond ASCII have no place in the example addresses.
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    CustomerChanges {
        name: text(format!("{given} {family}")),
        email: text(format!("{}.{}@example.com", plain(given), plain(family))),
        address: Change::Set(AddressChanges {
            line1: text(format!("{} Harbour Row", who + 3)),
            city: text("Bristol".to_owned()),
            postal_code: text(format!("BS{} 5QX", who % 9 + 1)),
            country: text("GB".to_owned()),
            ..AddressChanges::default()
        }),
        ..CustomerChanges::default()
    }
}
