//! Payment methods: vaulted cards, whose they are, and which of them pays.
//!
//! A merchant deals with all of them. A customer deals with its own, as far as its
//! portal lets it, and cannot remove the last one that a running subscription needs.

mod paying;

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentMethodId, PaymentTokenId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::payment_methods::{
    BillingChanges, BillingDetails, MethodChanges, MethodState, PaymentMethod, PaymentToken,
};
use billfold_domain::payments::Outcome;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::errors::Result;
use crate::facts::Act;
use crate::gateway::VerifyRequest;
use crate::payment_tokens::{self, CardData, Taken};
use crate::visitors::{self, Feature};
use crate::writes::{Write, Written};
use crate::{App, Caller, Error, Role};

pub(crate) use paying::make_default;
pub use paying::{detach, set_default};

/// The most payment methods of a customer.
pub const MAX_METHODS: u64 = 100;

/// The columns that lists of payment methods filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// Whose it is.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// Whether it can be used, as the word of `MethodState`.
    pub const STATE: Column = Column::Path("state");
    /// The scheme, as the word of `Brand`.
    pub const BRAND: Column = Column::Path("card.brand");
    /// The last four digits.
    pub const LAST4: Column = Column::Path("card.last4");
    /// The same for every vaulting of one card.
    pub const FINGERPRINT: Column = Column::Path("card.fingerprint");
    /// When it last changed.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What a payment method is made from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A card as it was typed.
    Card(CardData),
    /// A token, which is used up, or the name of a test card (`tok_visa`).
    Token(PaymentTokenId),
}

/// A new payment method.
#[derive(Clone, Debug)]
pub struct NewMethod {
    /// The look of its id.
    pub style: IdStyle,
    /// What it is made from.
    pub source: Source,
    /// Who it belongs to, over what the token says.
    pub billing: BillingChanges,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The merchant's own fields.
    pub custom_fields: Map<String, Value>,
    /// Whose it is from the start. A customer's own is always that customer's.
    pub customer: Option<CustomerId>,
    /// Whether one that is a customer's from the start must be found good by the
    /// gateway.
    pub checked: bool,
}

/// Whose payment methods a caller may deal with: a customer only its own, and only
/// as its portal lets it; none for a merchant, who may deal with all.
pub(crate) fn scope(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (feature, access): (Option<Feature>, Access),
) -> Result<Option<CustomerId>> {
    if !matches!(caller.role, Role::Customer(_)) {
        caller.require(Resource::PaymentMethods, access)?;
        return Ok(None);
    }
    let visit = visitors::visit_in(app, caller, tx)?;
    if let Some(feature) = feature {
        visit.require(feature)?;
    }
    Ok(Some(visit.customer_id().clone()))
}

/// What can be known before a transaction of whether this caller may do this.
fn require(caller: &Caller, access: Access) -> Result<()> {
    match caller.role {
        Role::Customer(_) => Ok(()),
        _ => caller.require(Resource::PaymentMethods, access),
    }
}

/// A payment method, where it is one of this customer's or any may be meant.
fn one(tx: &mut Tx<'_>, id: &PaymentMethodId, of: Option<&CustomerId>) -> Result<Stored<PaymentMethod>> {
    let found = tx.get::<PaymentMethod>(id.as_str())?;
    let found = found.filter(|method| of.is_none() || method.value.customer.as_ref() == of);
    found.ok_or_else(|| Refusal::NotFound(Noun::PaymentMethod).into())
}

/// A page of payment methods by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<PaymentMethod>> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (None, Access::Read))?;
            let mut query = query.clone();
            query.filters.extend(of.map(|customer| Filter::is(columns::CUSTOMER, customer.as_str())));
            Ok(tx.list(&query)?)
        })
        .await
}

/// A page of payment methods by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<PaymentMethod>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// A page of a customer's payment methods that can be used, by cursor, newest first.
///
/// # Errors
/// [`Refusal::NotFound`] of the customer; as [`scroll`] besides.
pub async fn scroll_of(
    app: &App,
    caller: &Caller,
    customer: &CustomerId,
    mut scroll: Scroll,
) -> Result<Slice<PaymentMethod>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    scroll.filters.push(Filter::is(columns::CUSTOMER, customer.as_str()));
    scroll.filters.push(Filter::is(columns::STATE, MethodState::Active.word()));
    let customer = customer.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            living(tx, &customer)?;
            tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())
        })
        .await
}

/// The payment methods of these ids, in one look; those that are not there are
/// left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<PaymentMethod>>> {
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    Ok(list(app, caller, Query { filters, limit, ..Query::default() }).await?.items)
}

/// One payment method.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PaymentMethodId) -> Result<Stored<PaymentMethod>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (None, Access::Read))?;
            one(tx, &id, of.as_ref())
        })
        .await
}

fn living(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Stored<Customer>> {
    let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
}

fn named_customer(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Stored<Customer>> {
    let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing).into())
}

/// A payment method that this customer can pay with.
///
/// # Errors
/// [`Refusal::Invalid`] naming the field.
pub(crate) fn of_customer(
    tx: &mut Tx<'_>,
    id: &PaymentMethodId,
    customer: &CustomerId,
    field: Field,
) -> Result<Stored<PaymentMethod>> {
    let found = tx.get::<PaymentMethod>(id.as_str())?;
    let method = found.ok_or_else(|| Error::from(Fault::new(field, Rule::Missing)))?;
    if !method.value.is_usable_by(customer) {
        return Err(Fault::new(field, Rule::Mismatch).into());
    }
    Ok(method)
}

/// A payment method of what was taken, not yet anybody's.
pub(crate) fn fresh(id: &PaymentMethodId, taken: &Taken, billing: BillingDetails, now: Timestamp) -> PaymentMethod {
    PaymentMethod {
        id: id.clone(),
        customer: None,
        card: taken.card.clone(),
        billing,
        state: MethodState::Active,
        gateway: taken.gateway.clone(),
        reference: taken.reference.clone(),
        metadata: Metadata::default(),
        custom_fields: Map::new(),
        created: now,
        updated: now,
    }
}

/// What a name of the published test cards stands for: a payment method made from
/// it for this request, this customer's where one is named. Any other name stands
/// for itself.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::Invalid`] naming the
/// customer.
pub async fn stand_in(
    app: &App,
    caller: &Caller,
    name: &str,
    customer: Option<&CustomerId>,
) -> Result<PaymentMethodId> {
    let Some(taken) = payment_tokens::take_named(app, caller, name, app.now()) else {
        return Ok(PaymentMethodId::stored(name));
    };
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let id: PaymentMethodId = app.next_id(IdStyle::Base62);
    let (task, by, customer) = (app.clone(), caller.clone(), customer.cloned());
    app.store()
        .write(&caller.organization, move |tx| {
            let owner = customer.as_ref().map(|customer| named_customer(tx, customer)).transpose()?;
            let clock = owner.as_ref().and_then(|owner| owner.value.clock.clone());
            let act = Act::of_clock(&task, &by, tx, clock.as_ref())?;
            let method = fresh(&id, &taken, BillingDetails::default(), act.now);
            let method = act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), method)?;
            if let Some(owner) = owner {
                give(&act, tx, method, &owner.value.id)?;
            }
            Ok::<_, Error>(id.clone())
        })
        .await
}

/// Makes a payment method a customer's.
pub(crate) fn give(
    act: &Act,
    tx: &mut Tx<'_>,
    method: Stored<PaymentMethod>,
    customer: &CustomerId,
) -> Result<Stored<PaymentMethod>> {
    let next = method.value.attached(customer, act.now)?;
    if next == method.value {
        return Ok(method);
    }
    let own =
        [Filter::is(columns::CUSTOMER, customer.as_str()), Filter::is(columns::STATE, MethodState::Active.word())];
    if tx.count::<PaymentMethod>(&own, None)? >= MAX_METHODS {
        return Err(Refusal::StateForbids(Obstacle::TooMany).into());
    }
    act.update(tx, (&[EventKind::PaymentMethodAttached], Noun::PaymentMethod), method, next)
}

/// Asks the gateway whether a card is good. One whose holder would have to prove
/// itself is.
pub(crate) async fn check_card(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodId,
    (gateway, card): (&str, &str),
) -> Result<()> {
    let key = format!("{id}-check");
    let request = VerifyRequest { key, card: card.to_owned(), for_later: false, proven: false };
    match app.verify((caller.mode, gateway), request).await?.0 {
        Outcome::Declined(decline) => Err(Refusal::Declined(Box::new(decline)).into()),
        Outcome::Succeeded | Outcome::ActionRequired => Ok(()),
    }
}

/// Makes a payment method. One that is a customer's from the start is checked with
/// the gateway, and pays for that customer where nothing else does.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::Declined`]; [`Refusal::StateForbids`] for a token that was used and
/// without a gateway; [`Refusal::Invalid`].
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewMethod,
    write: Write<Stored<PaymentMethod>>,
) -> Result<Written<Stored<PaymentMethod>>> {
    let token = match &new.source {
        Source::Token(token) => Some(token.clone()),
        Source::Card(_) => None,
    };
    if caller.role != Role::Publishable || token.is_some() {
        require(caller, Access::Write)?;
    }
    let now = app.now();
    let id: PaymentMethodId = app.next_id(new.style);
    let mut billing = BillingDetails::default();
    // The name of a test card is no token that could be used up.
    let mut used = None;
    let taken = match new.source {
        Source::Card(card) => payment_tokens::take_card(app, caller, &card, now)?,
        Source::Token(token) => match payment_tokens::take_named(app, caller, token.as_str(), now) {
            Some(taken) => taken,
            None => {
                let found = read_token(app, caller, &token).await?;
                billing = found.billing;
                used = Some(token);
                Taken { card: found.card, gateway: found.gateway, reference: found.reference }
            }
        },
    };
    let billing = new.billing.apply(billing)?;
    let metadata = new.metadata.apply(&Metadata::default()).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    let owner = match &caller.role {
        Role::Customer(customer) => Some(customer.clone()),
        Role::Publishable => None,
        Role::Secret | Role::Restricted(_) => new.customer,
    };
    if owner.is_some() && new.checked {
        check_card(app, caller, &id, (&taken.gateway, &taken.reference)).await?;
    }
    let custom_fields = new.custom_fields;
    let method = PaymentMethod { metadata, custom_fields, ..fresh(&id, &taken, billing, now) };
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        if caller_is_customer(&by) {
            scope(&task, &by, tx, (Some(Feature::PaymentMethodAdd), Access::Write))?;
        }
        let customer = owner.as_ref().map(|owner| named_customer(tx, owner)).transpose()?;
        let clock = customer.as_ref().and_then(|customer| customer.value.clock.clone());
        let act = Act::of_clock(&task, &by, tx, clock.as_ref())?;
        if let Some(token) = &used {
            payment_tokens::use_up(tx, token, act.now)?;
        }
        let method = PaymentMethod { created: act.now, updated: act.now, ..method.clone() };
        let method = act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), method)?;
        let Some(customer) = customer else { return Ok(method) };
        let method = give(&act, tx, method, &customer.value.id)?;
        if customer.value.payment_method.is_none() {
            make_default(&act, tx, customer, Some(&method.value.id))?;
        }
        Ok(method)
    })
    .await
}

fn caller_is_customer(caller: &Caller) -> bool {
    matches!(caller.role, Role::Customer(_))
}

pub(crate) async fn read_token(app: &App, caller: &Caller, id: &PaymentTokenId) -> Result<PaymentToken> {
    match payment_tokens::get(app, caller, id).await {
        Ok(found) => Ok(found.value),
        Err(Error::Refused(Refusal::NotFound(_))) => Err(Fault::new(Field::Token, Rule::Missing).into()),
        Err(error) => Err(error),
    }
}

/// Makes a payment method a customer's, after the gateway found it good. The name
/// of a test card stands for one that is made from it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::Declined`]; [`Refusal::StateForbids`] for one that is another
/// customer's or was detached; [`Refusal::Invalid`] naming the customer.
pub async fn attach(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodId,
    customer: &CustomerId,
    write: Write<Stored<PaymentMethod>>,
) -> Result<Written<Stored<PaymentMethod>>> {
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let named = payment_tokens::take_named(app, caller, id.as_str(), app.now());
    let wanted = match &named {
        Some(_) => app.next_id(IdStyle::Base62),
        None => id.clone(),
    };
    match &named {
        Some(taken) => check_card(app, caller, &wanted, (&taken.gateway, &taken.reference)).await?,
        None => {
            let method = get(app, caller, id).await?.value;
            // One that is a customer's was found good before.
            if method.customer.is_none() {
                check_card(app, caller, id, (&method.gateway, &method.reference)).await?;
            }
        }
    }
    let precondition = write.precondition.clone();
    let (task, by, customer) = (app.clone(), caller.clone(), customer.clone());
    app.write(caller, write, move |tx| {
        let owner = named_customer(tx, &customer)?;
        let act = Act::of_customer(&task, &by, tx, &owner.value)?;
        let method = match &named {
            None => one(tx, &wanted, None)?,
            Some(taken) => {
                let method = fresh(&wanted, taken, BillingDetails::default(), act.now);
                act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), method)?
            }
        };
        precondition.check(Some(method.rev))?;
        give(&act, tx, method, &customer)
    })
    .await
}

/// Changes a payment method. A token puts another card in the place of its own.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]
/// for one that was detached; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodId,
    (changes, token): (MethodChanges, Option<PaymentTokenId>),
    write: Write<Stored<PaymentMethod>>,
) -> Result<Written<Stored<PaymentMethod>>> {
    require(caller, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let of = scope(&task, &by, tx, (Some(Feature::PaymentMethodUpdate), Access::Write))?;
        let current = one(tx, &id, of.as_ref())?;
        precondition.check(Some(current.rev))?;
        if current.value.state == MethodState::Detached {
            return Err(Refusal::StateForbids(Obstacle::PaymentMethodDetached).into());
        }
        let act = act_of(&task, &by, tx, &current.value)?;
        let mut known = current.value.clone();
        if let Some(token) = &token {
            let PaymentToken { card, billing, gateway, reference, .. } = payment_tokens::use_up(tx, token, act.now)?;
            known = PaymentMethod { card, billing, gateway, reference, updated: act.now, ..known };
        }
        let next = known.changed(&changes, act.now)?;
        act.update(tx, (&[EventKind::PaymentMethodUpdated], Noun::PaymentMethod), current, next)
    })
    .await
}

/// Who acts on a payment method, by the clock of its customer.
fn act_of(app: &App, caller: &Caller, tx: &mut Tx<'_>, method: &PaymentMethod) -> Result<Act> {
    let owner = match &method.customer {
        None => None,
        Some(id) => tx.get::<Customer>(id.as_str())?,
    };
    Act::of_clock(app, caller, tx, owner.and_then(|owner| owner.value.clock).as_ref())
}
