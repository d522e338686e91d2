//! What a customer can choose for one of its subscriptions, in one snapshot, and what
//! its choice would come to.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::{Coupon, PromotionCode};
use billfold_domain::features::{AdjustableQuantity, PlanChange, PlanDetail, ProductChoice};
use billfold_domain::ids::{CouponId, PriceId, ProductId, PromotionCodeId, SubscriptionId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::periods::{self, Every};
use billfold_domain::prices::QuantityRange;
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::terms::Offer;
use billfold_domain::subscriptions::{Item, MAX_QUANTITY, Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx};
use jiff::Timestamp;

use super::ahead::{Outlook, of_ids};
use super::changes::{Agreed, Change};
use super::discounts::DiscountWish;
use super::loading::{Loaded, load};
use super::previews::{Preview, Shown, show};
use super::{policy, scope};
use crate::coupons::CouponOrCode;
use crate::errors::Result;
use crate::visitors::{Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// What a customer can choose for one of its subscriptions.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The subscription.
    pub subscription: Stored<Subscription>,
    /// What time it is for the subscription.
    pub now: Timestamp,
    /// Its items, each with what it can become.
    pub items: Vec<ItemChoices>,
    /// What it is to become later.
    pub waiting: Option<Waiting>,
    /// What keeps the customer from changing anything.
    pub obstacle: Option<Obstacle>,
    /// Whether the portal takes promotion codes here.
    pub takes_codes: bool,
}

/// What one item can become.
#[derive(Clone, Debug)]
pub struct ItemChoices {
    /// The item.
    pub item: Item,
    /// What it is now, first, and what it can become.
    pub options: Vec<PlanOption>,
    /// Whether the portal says anything of it; if not, it stays as it is.
    pub is_offered: bool,
}

/// A price that an item has or can have.
#[derive(Clone, Debug)]
pub struct PlanOption {
    /// The price.
    pub price: Price,
    /// The product's name.
    pub name: String,
    /// The product's description.
    pub description: Option<String>,
    /// Whether the item has it now.
    pub is_current: bool,
    /// How many the customer can have; none where it does not choose.
    pub quantities: Option<QuantityRange>,
}

/// What a subscription is to become later.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// When.
    pub at: Timestamp,
    /// What is agreed then, and how many of each.
    pub items: Vec<(Offer, u64)>,
    /// Whether it is a single change, which the customer can call off.
    pub is_single: bool,
}

impl PlanOption {
    /// How often it is charged.
    pub fn every(&self) -> Option<Every> {
        self.price.recurring.as_ref().map(Every::from)
    }
}

impl Choices {
    /// How often the subscription can be charged, shortest first: where each item has
    /// something that is charged so often.
    pub fn intervals(&self) -> Vec<Every> {
        let mut found: Vec<Every> =
            self.items.iter().flat_map(|item| &item.options).filter_map(PlanOption::every).collect();
        found.sort_by_key(|every| (every.mean_seconds(), every.interval, every.count));
        found.dedup();
        let has = |item: &ItemChoices, every| item.options.iter().any(|option| option.every() == Some(every));
        found.retain(|every| self.items.iter().all(|item| has(item, *every)));
        found
    }

    /// Whether there is anything to choose.
    pub fn is_open(&self) -> bool {
        let item =
            |item: &ItemChoices| item.options.iter().any(|option| !option.is_current || option.quantities.is_some());
        self.takes_codes || self.items.iter().any(item)
    }

    /// The discounts of the subscription with one more.
    pub fn with_discounts(&self, more: Vec<CouponOrCode>) -> Said<Vec<DiscountWish>> {
        if more.is_empty() {
            return Said::Keep;
        }
        let own = self.subscription.value.discounts.iter().filter(|discount| !discount.is_over(self.now));
        let own = own.map(|discount| DiscountWish::Existing(discount.id.clone()));
        Said::Set(own.chain(more.into_iter().map(DiscountWish::New)).collect())
    }
}

/// What a customer can choose for one of its subscriptions.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::SwitchedOff`]; [`Refusal::NotFound`].
pub async fn choices(app: &App, caller: &Caller, id: &SubscriptionId) -> Result<Choices> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store().read(&caller.organization, move |tx| choices_in(&task, &by, tx, &id)).await
}

fn choices_in(app: &App, caller: &Caller, tx: &mut Tx<'_>, id: &SubscriptionId) -> Result<Choices> {
    let visit = scope(app, caller, tx, (Some(Feature::PlanChange), Access::Read))?;
    let visit: Visit = visit.ok_or(Refusal::Forbidden)?;
    let Loaded { subscription, act, .. } = load(app, caller, tx, id, Some(&visit))?;
    let schedule = match &subscription.value.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?.map(|found| found.value).filter(|found| !found.is_over()),
    };
    let is_bound = schedule.as_ref().is_some_and(|schedule| !schedule.single_change);
    let plan = &visit.features.plan_change;
    let known = Known::read(tx, &subscription.value, plan, schedule.as_ref())?;
    let items = subscription.value.items.iter().map(|item| known.choices(item, &subscription.value, plan)).collect();
    let obstacle = policy::obstacle(&subscription.value, act.now);
    Ok(Choices {
        now: act.now,
        items,
        waiting: schedule.as_ref().and_then(|schedule| known.waiting(schedule)),
        obstacle: obstacle.or(is_bound.then_some(Obstacle::HasSchedule)),
        takes_codes: plan.allowed.contains(&PlanDetail::PromotionCode),
        subscription,
    })
}

/// The prices and products that a subscription and its portal name.
struct Known {
    prices: BTreeMap<PriceId, Price>,
    products: BTreeMap<ProductId, Product>,
}

impl Known {
    fn read(
        tx: &mut Tx<'_>,
        subscription: &Subscription,
        plan: &PlanChange,
        schedule: Option<&Schedule>,
    ) -> Result<Self> {
        let own = subscription.items.iter().map(|item| &item.price);
        let later = schedule.into_iter().flat_map(|schedule| &schedule.phases).flat_map(|phase| &phase.items);
        let offered = plan.products.iter().flat_map(|choice| &choice.prices);
        let ids: BTreeSet<String> =
            own.chain(later.map(|item| &item.price)).chain(offered).map(ToString::to_string).collect();
        let prices = of_ids::<Price>(tx, ids)?;
        let ids = prices.iter().map(|price| price.value.product.to_string()).collect();
        let products = of_ids::<Product>(tx, ids)?;
        Ok(Self {
            prices: prices.into_iter().map(|price| (price.value.id.clone(), price.value)).collect(),
            products: products.into_iter().map(|product| (product.value.id.clone(), product.value)).collect(),
        })
    }

    /// What an item can become: another listed price, but none of a product that
    /// another item has.
    fn choices(&self, item: &Item, subscription: &Subscription, plan: &PlanChange) -> ItemChoices {
        let is_only = subscription.items.len() == 1;
        let is_offered = is_only || plan.products.iter().any(|choice| choice.product == item.product);
        let others: BTreeSet<&ProductId> =
            subscription.items.iter().filter(|other| other.id != item.id).map(|other| &other.product).collect();
        let limits = |choice: &ProductChoice, price: &Price| {
            let allowed = plan.allowed.contains(&PlanDetail::Quantity) && !price.is_metered();
            (allowed && choice.quantity.enabled).then(|| within(choice.quantity, price.quantities))
        };
        let current = self.prices.get(&item.price).map(|price| {
            let choice = plan.products.iter().find(|choice| choice.prices.contains(&price.id));
            let quantities = choice.filter(|_| is_offered).and_then(|choice| limits(choice, price));
            self.option(price, true, quantities)
        });
        let mut options: Vec<PlanOption> = current.into_iter().collect();
        if is_offered && plan.allowed.contains(&PlanDetail::Price) {
            let listed = plan.products.iter().filter(|choice| !others.contains(&choice.product));
            for (choice, id) in listed.flat_map(|choice| choice.prices.iter().map(move |id| (choice, id))) {
                let price = self.prices.get(id).filter(|price| self.is_sold(price, subscription));
                let is_new = options.iter().all(|known| known.price.id != *id);
                if let Some(price) = price.filter(|_| is_new) {
                    options.push(self.option(price, false, limits(choice, price)));
                }
            }
        }
        ItemChoices { item: item.clone(), options, is_offered }
    }

    fn option(&self, price: &Price, is_current: bool, quantities: Option<QuantityRange>) -> PlanOption {
        let product = self.products.get(&price.product);
        PlanOption {
            price: price.clone(),
            name: product.map_or_else(String::new, |product| product.name.clone()),
            description: product.and_then(|product| product.description.clone()),
            is_current,
            quantities,
        }
    }

    /// Whether a price can be subscribed to beside what a subscription has.
    fn is_sold(&self, price: &Price, subscription: &Subscription) -> bool {
        let is_live = price.active && !price.deleted && price.recurring.is_some();
        is_live
            && price.currency == subscription.currency
            && self.products.get(&price.product).is_some_and(|product| product.active)
    }

    fn waiting(&self, schedule: &Schedule) -> Option<Waiting> {
        let phase = schedule.coming()?;
        let offer = |item: &billfold_domain::schedules::PhaseItem| {
            let price = self.prices.get(&item.price)?.clone();
            let product = self.products.get(&price.product);
            let (name, on_sale) = product.map_or((String::new(), false), |found| (found.name.clone(), found.active));
            Some((Offer { price, name, on_sale }, item.quantity))
        };
        Some(Waiting {
            at: phase.start,
            items: phase.items.iter().filter_map(offer).collect(),
            is_single: schedule.single_change,
        })
    }
}

/// How many of a price a customer can have: what both the portal and the price allow.
fn within(choice: AdjustableQuantity, price: QuantityRange) -> QuantityRange {
    let min = u64::from(choice.minimum).max(price.min.unwrap_or_default());
    let most = [choice.maximum.map(u64::from), price.max, Some(MAX_QUANTITY)].into_iter().flatten().min();
    QuantityRange { min: Some(min), max: most }
}

/// What a customer's choice would come to.
#[derive(Clone, Debug)]
pub struct Quote {
    /// What there was to choose from.
    pub choices: Choices,
    /// What the change would come to.
    pub shown: Shown,
    /// The next invoice that comes by itself, and when.
    pub next: Option<(Invoice, Timestamp)>,
    /// What is agreed after the change, now or later, and how many of each.
    pub items: Vec<(Offer, u64)>,
    /// The coupons that take something off.
    pub coupons: BTreeMap<CouponId, Coupon>,
    /// What the customer pays with.
    pub method: Option<PaymentMethod>,
    /// The promotion code that is used, and its word.
    pub code: Option<(PromotionCodeId, String)>,
    /// From when unused time is counted.
    pub counted_from: Timestamp,
}

impl Quote {
    /// What would be paid at once, in minor units.
    pub fn due_minor(&self) -> i64 {
        let now = self.shown.invoice.as_ref().filter(|_| self.shown.is_immediate);
        now.map_or(0, Invoice::due_minor)
    }

    /// What the customer agrees to who takes it.
    pub fn agreed(&self) -> Agreed {
        Agreed {
            due_minor: self.due_minor(),
            waits: self.waits_until().is_some(),
            on_trial: self.shown.subscription.state == SubscriptionState::Trialing,
        }
    }

    /// When the change would take effect, where it waits.
    pub fn waits_until(&self) -> Option<Timestamp> {
        self.shown.schedule.as_ref().filter(|schedule| !schedule.is_over())?.coming().map(|phase| phase.start)
    }
}

/// Shows a customer what its choice would come to. Nothing is kept.
///
/// # Errors
/// As [`choices`], and those of the change; a fault of [`Field::PromotionCode`] for a
/// word that stands for no code.
pub async fn quote(app: &App, caller: &Caller, id: &SubscriptionId, change: Change) -> Result<Quote> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let write = Write { check_only: true, ..Write::plain() };
    match app.write(caller, write, move |tx| quote_in(&task, &by, tx, (&id, &change))).await? {
        Written::Fresh(quote) => Ok(quote),
        Written::Replayed(_) => Err(Refusal::InProgress.into()),
    }
}

fn quote_in(app: &App, caller: &Caller, tx: &mut Tx<'_>, (id, change): (&SubscriptionId, &Change)) -> Result<Quote> {
    let choices = choices_in(app, caller, tx, id)?;
    let (mut change, code) = with_codes(tx, &choices, change)?;
    let asked = change.changes.prorated_at.map(periods::whole_second);
    let asked = asked.filter(|at| policy::is_fresh(*at, &choices.subscription.value, choices.now));
    let counted_from = asked.unwrap_or_else(|| periods::whole_second(choices.now));
    change.changes.prorated_at = Some(counted_from);
    let shown = show(app, caller, tx, &Preview::Change(id.clone(), Box::new(change)))?;
    let after = &shown.subscription;
    let customer = super::payer(tx, after)?;
    let outlook = Outlook::read(tx, &customer.value, &[after])?;
    let next = if shown.is_immediate {
        let act = crate::facts::Act::of_clock(app, caller, tx, after.clock.as_ref())?;
        outlook.next(&act, &customer, after)?.map(|next| (next.invoice, next.at))
    } else {
        shown.invoice.clone().map(|invoice| (invoice, shown.at))
    };
    let waiting = shown.schedule.as_ref().filter(|schedule| !schedule.is_over()).and_then(Schedule::coming);
    let agreed: Vec<(&PriceId, u64)> = match waiting {
        Some(phase) => phase.items.iter().map(|item| (&item.price, item.quantity)).collect(),
        None => after.items.iter().map(|item| (&item.price, item.quantity)).collect(),
    };
    let items = agreed
        .into_iter()
        .filter_map(|(price, quantity)| Some((outlook.offers.get(price)?.clone(), quantity)))
        .collect();
    let invoices: Vec<&Invoice> = shown.invoice.iter().chain(next.iter().map(|(invoice, _)| invoice)).collect();
    let coupons = invoices.iter().flat_map(|invoice| &invoice.discounts).map(|discount| discount.coupon.to_string());
    let coupons = of_ids::<Coupon>(tx, coupons.collect())?;
    let method = after.payment_method.as_ref().or(customer.value.payment_method.as_ref());
    let method = match method {
        None => None,
        Some(id) => tx.get::<PaymentMethod>(id.as_str())?.map(|found| found.value),
    };
    Ok(Quote {
        items,
        coupons: coupons.into_iter().map(|coupon| (coupon.value.id.clone(), coupon.value)).collect(),
        method,
        code,
        counted_from,
        next,
        choices,
        shown,
    })
}

/// The word of a promotion code that a customer chose before; none where it is not for
/// this customer, or where its portal takes none.
///
/// # Errors
/// As [`choices`].
pub async fn word_of_code(app: &App, caller: &Caller, id: &PromotionCodeId) -> Result<Option<String>> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (Some(Feature::PlanChange), Access::Read))?;
            let visit: Visit = visit.ok_or(Refusal::Forbidden)?;
            if !visit.features.plan_change.allowed.contains(&PlanDetail::PromotionCode) {
                return Ok(None);
            }
            let found = tx.get::<PromotionCode>(id.as_str())?.map(|found| found.value);
            let own = |code: &PromotionCode| code.customer.as_ref().is_none_or(|only| only == visit.customer_id());
            Ok(found.filter(own).map(|code| code.written))
        })
        .await
}

type CodeUsed = Option<(PromotionCodeId, String)>;

/// The change with the codes that its words stand for.
fn with_codes(tx: &mut Tx<'_>, choices: &Choices, change: &Change) -> Result<(Change, CodeUsed)> {
    let mut change = change.clone();
    let mut code = None;
    let Said::Set(wishes) = &mut change.discounts else { return Ok((change, None)) };
    for wish in wishes {
        match wish {
            DiscountWish::New(CouponOrCode::Word(_)) if !choices.takes_codes => return Err(Refusal::SwitchedOff.into()),
            DiscountWish::New(CouponOrCode::Word(word)) => {
                let customer = &choices.subscription.value.customer;
                let found = crate::promotion_codes::of_word(tx, word, customer, choices.now)?;
                let found = found.ok_or_else(|| Fault::new(Field::PromotionCode, Rule::Missing))?;
                code = Some((found.value.id.clone(), found.value.written));
                *wish = DiscountWish::New(CouponOrCode::Code(found.value.id));
            }
            DiscountWish::New(CouponOrCode::Code(id)) => {
                let found = tx.get::<PromotionCode>(id.as_str())?;
                code = found.map(|found| (found.value.id, found.value.written));
            }
            DiscountWish::New(CouponOrCode::Coupon(_)) | DiscountWish::Existing(_) => {}
        }
    }
    Ok((change, code))
}
