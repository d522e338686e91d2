//! What a merchant offers beside its own choices: reasons to cancel, and
//! selections of kinds of payment method.

use billfold_domain::events::EventKind;
use billfold_domain::features::Features;
use billfold_domain::ids::{FeedbackOptionId, IdStyle, Noun, PaymentMethodConfigurationId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::surveys::{FeedbackOption, FeedbackText, PaymentMethodConfiguration, SelectionChanges, UNNAMED};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller, Column};

/// The columns that these lists filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whether it can be used, as `domain::stored::flag_text`.
    pub const ACTIVE: Column = Column::Path("active");
}

/// A page of reasons to cancel by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn options(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<FeedbackOption>> {
    caller.require(Resource::Portals, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The reasons to cancel of these ids, in one look; those that are not there are
/// left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many_options(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<FeedbackOption>>> {
    caller.require(Resource::Portals, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One reason to cancel.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn option(app: &App, caller: &Caller, id: &FeedbackOptionId) -> Result<Stored<FeedbackOption>> {
    caller.require(Resource::Portals, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one_option(tx, &id)).await
}

fn one_option(tx: &mut Tx<'_>, id: &FeedbackOptionId) -> Result<Stored<FeedbackOption>> {
    tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::FeedbackOption).into())
}

/// Makes a reason to cancel.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`].
pub async fn create_option(
    app: &App,
    caller: &Caller,
    text: FeedbackText,
    write: Write<Stored<FeedbackOption>>,
) -> Result<Written<Stored<FeedbackOption>>> {
    caller.require(Resource::Portals, Access::Write)?;
    let id: FeedbackOptionId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let act = Act::real(&task, &by);
        let option = FeedbackOption::new(id.clone(), text.clone(), act.now);
        act.insert(tx, (EventKind::FeedbackOptionCreated, Noun::FeedbackOption), option)
    })
    .await
}

/// What is done to a reason to cancel.
#[derive(Clone, Debug)]
pub enum OptionChange {
    /// It gets another text; none for the one it has.
    Text(Option<FeedbackText>),
    /// Surveys cannot offer it any more.
    Deactivate,
}

/// Changes a reason to cancel, or deactivates it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn change_option(
    app: &App,
    caller: &Caller,
    id: &FeedbackOptionId,
    change: OptionChange,
    write: Write<Stored<FeedbackOption>>,
) -> Result<Written<Stored<FeedbackOption>>> {
    caller.require(Resource::Portals, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one_option(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::real(&task, &by);
        let next = match &change {
            OptionChange::Text(Some(text)) => current.value.with_text(text.clone(), act.now),
            OptionChange::Text(None) => current.value.clone(),
            OptionChange::Deactivate => current.value.deactivated(act.now),
        };
        act.update(tx, (&[EventKind::FeedbackOptionUpdated], Noun::FeedbackOption), current, next)
    })
    .await
}

/// A page of selections by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn selections(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<PaymentMethodConfiguration>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    make_first(app, caller).await?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One selection.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn selection(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodConfigurationId,
) -> Result<Stored<PaymentMethodConfiguration>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    make_first(app, caller).await?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one_selection(tx, &id)).await
}

fn one_selection(tx: &mut Tx<'_>, id: &PaymentMethodConfigurationId) -> Result<Stored<PaymentMethodConfiguration>> {
    tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::PaymentMethodConfiguration).into())
}

/// Every organization has a default selection from its first moment: it is stored
/// when somebody first looks.
async fn make_first(app: &App, caller: &Caller) -> Result<()> {
    let id = PaymentMethodConfiguration::first_id(&caller.organization);
    let look =
        move |tx: &mut Tx<'_>| Ok::<_, crate::Error>(tx.get::<PaymentMethodConfiguration>(id.as_str())?.is_some());
    if app.store().read(&caller.organization, look).await? {
        return Ok(());
    }
    app.store().write(&caller.organization, move |tx| first(tx).map(drop)).await
}

/// The organization's default selection.
fn first(tx: &mut Tx<'_>) -> Result<Stored<PaymentMethodConfiguration>> {
    let organization = tx.organization().clone();
    let id = PaymentMethodConfiguration::first_id(&organization);
    if let Some(found) = tx.get(id.as_str())? {
        return Ok(found);
    }
    let born = tx.get::<Organization>(organization.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
    Ok(tx.insert(PaymentMethodConfiguration::first(&organization, born.value.created))?)
}

/// Makes a selection, in which cards are on unless it says otherwise.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`].
pub async fn create_selection(
    app: &App,
    caller: &Caller,
    changes: SelectionChanges,
    write: Write<Stored<PaymentMethodConfiguration>>,
) -> Result<Written<Stored<PaymentMethodConfiguration>>> {
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let id: PaymentMethodConfigurationId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let act = Act::real(&task, &by);
        let new = PaymentMethodConfiguration::new(id.clone(), UNNAMED, act.now).changed(&changes, act.now);
        let fact = (EventKind::PaymentMethodConfigurationCreated, Noun::PaymentMethodConfiguration);
        act.insert(tx, fact, new)
    })
    .await
}

/// Changes a selection.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`] when the default is to be
/// switched off.
pub async fn change_selection(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodConfigurationId,
    changes: SelectionChanges,
    write: Write<Stored<PaymentMethodConfiguration>>,
) -> Result<Written<Stored<PaymentMethodConfiguration>>> {
    caller.require(Resource::PaymentMethods, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        first(tx)?;
        let current = one_selection(tx, &id)?;
        precondition.check(Some(current.rev))?;
        if current.value.is_default && changes.active == Some(false) {
            return Err(Fault::new(Field::Active, Rule::DefaultStaysActive).into());
        }
        let act = Act::real(&task, &by);
        let next = current.value.changed(&changes, act.now);
        let kinds = &[EventKind::PaymentMethodConfigurationUpdated];
        act.update(tx, (kinds, Noun::PaymentMethodConfiguration), current, next)
    })
    .await
}

/// Checks the reasons to cancel that a portal is to offer: each must exist, and be
/// active unless the portal offers it already.
pub(crate) fn check_options(
    tx: &mut Tx<'_>,
    wanted: &[String],
    current: Option<&Features>,
    faults: &mut Vec<Fault>,
) -> Result<()> {
    let offered = current.map_or(&[][..], |features| &features.cancel.feedback_options);
    for (at, id) in wanted.iter().enumerate() {
        match tx.get_locked::<FeedbackOption>(id)? {
            None => faults.push(Fault::new(Field::FeedbackOption(at), Rule::Missing)),
            Some(found) if !found.value.active && !offered.contains(id) => {
                faults.push(Fault::new(Field::FeedbackOption(at), Rule::Inactive));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Checks the selection that a portal is to use: it must exist and be active.
pub(crate) fn check_selection(tx: &mut Tx<'_>, wanted: &str, faults: &mut Vec<Fault>) -> Result<()> {
    if wanted == PaymentMethodConfiguration::first_id(tx.organization()).as_str() {
        first(tx)?;
    }
    match tx.get_locked::<PaymentMethodConfiguration>(wanted)? {
        None => faults.push(Fault::new(Field::PaymentMethodConfiguration, Rule::Missing)),
        Some(found) if !found.value.active => {
            faults.push(Fault::new(Field::PaymentMethodConfiguration, Rule::Inactive));
        }
        Some(_) => {}
    }
    Ok(())
}
