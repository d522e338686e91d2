//! Setups: the vaulting of a payment method for later, with its customer's proof
//! where the bank wants one. In two commits, as payments are.

use billfold_domain::change::Change;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, OrganizationId, PaymentId, PaymentMethodId, SetupId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::{DeclineReason, Outcome, PaymentState, Proof, Setup};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Query, Scroll, Slice, Sort, Stored, Test, Tx, Work};

use crate::errors::Result;
use crate::facts::Act;
use crate::gateway::VerifyRequest;
use crate::payment_methods::{give, scope};
use crate::payments::{Answer, believe, heard, mode_of, over, postpone};
use crate::visitors::Feature;
use crate::wallets::take_up;
use crate::writes::{Write, Written};
use crate::{App, Caller, Error, Role};

/// The columns that lists of setups filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whose payment method it is to be.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// The payment method.
    pub const PAYMENT_METHOD: Column = Column::Path("payment_method");
}

/// What a setup is made from.
#[derive(Clone, Debug)]
pub struct NewSetup {
    /// The look of its id.
    pub style: IdStyle,
    /// Whose payment method it is to be. A customer's own is always that customer's.
    pub customer: Option<CustomerId>,
    /// The payment method.
    pub payment_method: Option<PaymentMethodId>,
    /// Whether the gateway is asked at once.
    pub confirm: bool,
    /// Whether the payment method will be used without the customer.
    pub off_session: bool,
    /// For people.
    pub description: Option<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A setup that the gateway was asked about, with the payment method that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The setup.
    pub setup: Stored<Setup>,
    /// The payment method.
    pub method: Option<PaymentMethod>,
}

/// A setup with its payment method.
pub(crate) fn tried(tx: &mut Tx<'_>, id: &SetupId) -> Result<Tried> {
    let setup = one(tx, id, None)?;
    with_method(tx, setup)
}

pub(crate) fn with_method(tx: &mut Tx<'_>, setup: Stored<Setup>) -> Result<Tried> {
    let method = match &setup.value.payment_method {
        None => None,
        Some(id) => tx.get::<PaymentMethod>(id.as_str())?.map(|method| method.value),
    };
    Ok(Tried { setup, method })
}

/// What is said of a setup, field by field.
#[derive(Clone, Debug, Default)]
pub struct SetupChanges {
    /// Whose payment method it is to be.
    pub customer: Change<CustomerId>,
    /// The payment method.
    pub payment_method: Change<PaymentMethodId>,
    /// For people.
    pub description: Change<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A page of setups by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Setup>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The setups of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Setup>>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One setup.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &SetupId) -> Result<Stored<Setup>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (None, Access::Read))?;
            one(tx, &id, of.as_ref())
        })
        .await
}

/// The newest setup of a payment method.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn latest_of(app: &App, caller: &Caller, method: &PaymentMethodId) -> Result<Stored<Setup>> {
    let (task, by, method) = (app.clone(), caller.clone(), method.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (None, Access::Read))?;
            let own = of.map(|customer| Filter::is(columns::CUSTOMER, customer.as_str()));
            let filters = own.into_iter().chain([Filter::is(columns::PAYMENT_METHOD, method.as_str())]).collect();
            let sort = [Column::Created, Column::Id].map(|column| Sort { column, descending: true }).to_vec();
            let found = tx.list::<Setup>(&Query { filters, sort, limit: 1, ..Query::default() })?;
            found.items.into_iter().next().ok_or_else(|| Refusal::NotFound(Noun::Setup).into())
        })
        .await
}

/// The payment method of a setup that a caller may deal with, also one that is nobody's
/// before its setup succeeds.
///
/// # Errors
/// As [`get`].
pub async fn card_of(app: &App, caller: &Caller, id: &SetupId) -> Result<Option<PaymentMethod>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (None, Access::Read))?;
            let setup = one(tx, &id, of.as_ref())?;
            Ok(with_method(tx, setup)?.method)
        })
        .await
}

pub(crate) fn one(tx: &mut Tx<'_>, id: &SetupId, of: Option<&CustomerId>) -> Result<Stored<Setup>> {
    let found = tx.get::<Setup>(id.as_str())?;
    let found = found.filter(|setup| of.is_none() || setup.value.customer.as_ref() == of);
    found.ok_or_else(|| Refusal::NotFound(Noun::Setup).into())
}

/// Who acts on a setup, by the clock of its customer.
fn act_of(app: &App, caller: &Caller, tx: &mut Tx<'_>, customer: Option<&CustomerId>) -> Result<Act> {
    let owner = match customer {
        None => None,
        Some(id) => {
            let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
            Some(found.ok_or_else(|| Error::from(Fault::new(Field::Customer, Rule::Missing)))?)
        }
    };
    Act::of_clock(app, caller, tx, owner.and_then(|owner| owner.value.clock).as_ref())
}

/// Whether a setup can be about this payment method: it is there, can be used, and
/// is nobody's or that customer's.
fn check_method(tx: &mut Tx<'_>, id: &PaymentMethodId, customer: Option<&CustomerId>) -> Result<()> {
    let found = tx.get::<PaymentMethod>(id.as_str())?;
    let method = found.ok_or_else(|| Error::from(Fault::new(Field::PaymentMethod, Rule::Missing)))?.value;
    let own = method.customer.is_none() || method.customer.as_ref() == customer;
    if !own {
        return Err(Fault::new(Field::PaymentMethod, Rule::Mismatch).into());
    }
    if let Some(customer) = customer {
        method.attached(customer, method.updated)?;
    }
    Ok(())
}

/// Sends a setup on its way to the gateway.
pub(crate) fn start(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Stored<Setup>,
    method: Option<&PaymentMethodId>,
) -> Result<(Stored<Setup>, Vec<PaymentId>)> {
    let wanted = method.or(current.value.payment_method.as_ref());
    let method = wanted.ok_or_else(|| Error::from(Fault::new(Field::PaymentMethod, Rule::Required)))?.clone();
    let next = current.value.begun(&method, act.now).map_err(over)?;
    check_method(tx, &method, current.value.customer.as_ref())?;
    let id = next.id.clone();
    tx.plan(Work::Payment, id.as_str(), act.clock_id(), act.now.as_microsecond())?;
    Ok((tx.update(current.rev, next)?, vec![PaymentId::stored(id.as_str())]))
}

/// Makes a setup, and asks the gateway where it is to be confirmed at once.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::StateForbids`] for a payment method that cannot be used;
/// [`Refusal::Invalid`]. A decline is no error: it is in the setup.
pub async fn create(app: &App, caller: &Caller, new: NewSetup, write: Write<Tried>) -> Result<Written<Tried>> {
    let id: SetupId = app.next_id(new.style);
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let own = scope(&task, &by, tx, (Some(Feature::PaymentMethodAdd), Access::Write))?;
        let customer = own.or_else(|| new.customer.clone());
        let act = act_of(&task, &by, tx, customer.as_ref())?;
        let metadata = new.metadata.apply(&Metadata::default());
        if let Some(method) = &new.payment_method {
            check_method(tx, method, customer.as_ref())?;
        }
        let setup = Setup {
            id: id.clone(),
            customer,
            payment_method: new.payment_method.clone(),
            state: PaymentState::Declined,
            decline: None,
            off_session: new.off_session,
            proven: false,
            duties: None,
            visit: None,
            attempts: 0,
            description: new.description.clone(),
            metadata: metadata.map_err(|rule| Fault::new(Field::Metadata, rule))?,
            created: act.now,
            updated: act.now,
        };
        let setup = act.insert(tx, (EventKind::SetupCreated, Noun::Setup), setup)?;
        let (setup, ids) = if new.confirm { start(&act, tx, setup, None)? } else { (setup, Vec::new()) };
        Ok((with_method(tx, setup)?, ids))
    };
    app.write_and_settle(caller, write, work, |tx, first| tried(tx, &first.setup.value.id)).await
}

/// Changes a setup that is not over.
///
/// # Errors
/// As [`create`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &SetupId,
    changes: SetupChanges,
    write: Write<Stored<Setup>>,
) -> Result<Written<Stored<Setup>>> {
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id, None)?;
        precondition.check(Some(current.rev))?;
        let mut next = current.value.clone();
        changes.customer.apply_to(&mut next.customer);
        changes.payment_method.apply_to(&mut next.payment_method);
        changes.description.apply_to(&mut next.description);
        next.metadata = changes.metadata.apply(&next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
        let moved = next.customer != current.value.customer || next.payment_method != current.value.payment_method;
        if moved && current.value.state != PaymentState::Declined {
            return Err(over(billfold_domain::Obstacle::SetupOver));
        }
        let act = act_of(&task, &by, tx, next.customer.as_ref())?;
        if moved {
            if let Some(method) = &next.payment_method {
                check_method(tx, method, next.customer.as_ref())?;
            }
            next.decline = None;
        }
        if next == current.value {
            return Ok(current);
        }
        next.updated = act.now;
        Ok(tx.update(current.rev, next)?)
    })
    .await
}

/// Asks the gateway about a setup's payment method.
///
/// # Errors
/// As [`create`]; [`Refusal::NotFound`]; [`Refusal::StateForbids`] where it is over.
pub async fn confirm(
    app: &App,
    caller: &Caller,
    id: &SetupId,
    method: Option<PaymentMethodId>,
    write: Write<Tried>,
) -> Result<Written<Tried>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let of = scope(&task, &by, tx, (Some(Feature::PaymentMethodAdd), Access::Write))?;
        let current = one(tx, &id, of.as_ref())?;
        precondition.check(Some(current.rev))?;
        let act = act_of(&task, &by, tx, current.value.customer.as_ref())?;
        let (setup, ids) = start(&act, tx, current, method.as_ref())?;
        Ok((with_method(tx, setup)?, ids))
    };
    app.write_and_settle(caller, write, work, |tx, first| tried(tx, &first.setup.value.id)).await
}

/// Goes on with a setup whose customer was asked to prove itself. A customer goes on
/// with its own; that it proved itself is believed where this server plays its bank.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::StateForbids`] where it does not wait for that.
pub async fn confirm_after_challenge(
    app: &App,
    caller: &Caller,
    id: &SetupId,
    proof: Proof,
    write: Write<Stored<Setup>>,
) -> Result<Written<Stored<Setup>>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let of = scope(&task, &by, tx, (None, Access::Write))?;
        let current = one(tx, &id, of.as_ref())?;
        let method = with_method(tx, current.clone())?.method;
        believe(&task, &by, (proof, method.as_ref().map_or("", |method| &method.gateway)))?;
        let act = act_of(&task, &by, tx, current.value.customer.as_ref())?;
        let next = current.value.challenged(proof, act.now).map_err(over)?;
        match proof {
            Proof::Given => {
                tx.plan(Work::Payment, id.as_str(), act.clock_id(), act.now.as_microsecond())?;
                Ok((tx.update(current.rev, next)?, vec![PaymentId::stored(id.as_str())]))
            }
            Proof::Failed => {
                let setup = act.update(tx, (&[EventKind::SetupFailed], Noun::Setup), current, next)?;
                Ok((setup, Vec::new()))
            }
        }
    };
    app.write_and_settle(caller, write, work, |tx, first| one(tx, &first.value.id, None)).await
}

/// Calls a setup off.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::StateForbids`] where it is over.
pub async fn cancel(
    app: &App,
    caller: &Caller,
    id: &SetupId,
    write: Write<Stored<Setup>>,
) -> Result<Written<Stored<Setup>>> {
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id, None)?;
        precondition.check(Some(current.rev))?;
        let act = act_of(&task, &by, tx, current.value.customer.as_ref())?;
        let next = current.value.canceled(act.now).map_err(over)?;
        act.update(tx, (&[EventKind::SetupCanceled], Noun::Setup), current, next)
    })
    .await
}

/// Asks the gateway what comes of a setup that is processing, and stores it.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn settle(app: &App, organization: &OrganizationId, id: &SetupId) -> Result<Stored<Setup>> {
    let wanted = id.clone();
    let (setup, method, mode) = app
        .store()
        .read(organization, move |tx| {
            let setup = one(tx, &wanted, None)?;
            let method = match &setup.value.payment_method {
                None => None,
                Some(id) => tx.get::<PaymentMethod>(id.as_str())?,
            };
            Ok::<_, Error>((setup, method, mode_of(tx)?))
        })
        .await?;
    if setup.value.state != PaymentState::Processing {
        return Ok(setup);
    }
    let answer: Answer = match &method {
        None => Ok((Outcome::Declined(DeclineReason::NoPaymentMethod.decline()), None)),
        Some(method) => {
            let request = VerifyRequest {
                key: setup.value.key(),
                card: method.value.reference.clone(),
                for_later: true,
                proven: setup.value.proven,
            };
            let answer = app.verify((mode, &method.value.gateway), request).await;
            answer.map(|(outcome, reference)| (outcome, Some(reference)))
        }
    };
    let answer = heard(organization, id.as_str(), answer);
    let (task, asked) = (app.clone(), setup.value);
    app.store().write(organization, move |tx| conclude(&task, tx, &asked, answer.as_ref())).await
}

fn conclude(
    app: &App,
    tx: &mut Tx<'_>,
    asked: &Setup,
    answer: Option<&(Outcome, Option<String>)>,
) -> Result<Stored<Setup>> {
    let current = one(tx, &asked.id, None)?;
    // Somebody else was quicker, with the same answer.
    if current.value.state != PaymentState::Processing || current.value.attempts != asked.attempts {
        return Ok(current);
    }
    let by = by_whom(tx, &current.value)?;
    let act = act_of(app, &by, tx, current.value.customer.as_ref())?;
    let Some((outcome, reference)) = answer else {
        postpone(&act, tx, asked.id.as_str())?;
        return Ok(current);
    };
    tx.unplan(Work::Payment, asked.id.as_str())?;
    let mut outcome = outcome.clone();
    if outcome == Outcome::Succeeded
        && let Err(refusal) = vault(&act, tx, &current.value, reference.as_deref())
    {
        // It became another customer's, or nobody's, meanwhile.
        match refusal {
            Error::Refused(_) => outcome = Outcome::Declined(DeclineReason::NoPaymentMethod.decline()),
            Error::Fault(fault) => return Err(fault.into()),
        }
    }
    let next = current.value.concluded(&outcome, act.now).map_err(over)?;
    let kind = match outcome {
        Outcome::Succeeded => EventKind::SetupSucceeded,
        Outcome::Declined(_) => EventKind::SetupFailed,
        Outcome::ActionRequired => EventKind::SetupRequiresAction,
    };
    act.update(tx, (&[kind], Noun::Setup), current, next)
}

/// Who a setup is concluded for: its customer, so that it is told as the customer's own
/// doing, where it began it in a visit.
fn by_whom(tx: &mut Tx<'_>, setup: &Setup) -> Result<Caller> {
    let keeper = App::keeper(tx)?;
    Ok(match (&setup.visit, &setup.customer) {
        (Some(visit), Some(customer)) => {
            Caller { role: Role::Customer(customer.clone()), actor: visit.as_str().to_owned(), ..keeper }
        }
        _ => keeper,
    })
}

/// Keeps the reference that the gateway gave a payment method for later, and makes
/// it the customer's.
fn vault(act: &Act, tx: &mut Tx<'_>, setup: &Setup, reference: Option<&str>) -> Result<()> {
    let id = setup.payment_method.as_ref().ok_or(Refusal::NotFound(Noun::PaymentMethod))?;
    let found = tx.get::<PaymentMethod>(id.as_str())?;
    let mut method = found.ok_or(Refusal::NotFound(Noun::PaymentMethod))?;
    if let Some(reference) = reference.filter(|reference| *reference != method.value.reference) {
        // The reference is shown to nobody: nobody is told that it changed.
        let next = PaymentMethod { reference: reference.to_owned(), ..method.value };
        method = tx.update(method.rev, next)?;
    }
    let Some(customer) = &setup.customer else { return Ok(()) };
    let method = give(act, tx, method, customer)?;
    match &setup.duties {
        None => Ok(()),
        Some(duties) => take_up(act, tx, &method.value.id, (customer, duties)),
    }
}
