//! Meters: what counts the usage of metered prices.

mod reports;

use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, MeterId, Noun, OrganizationId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::meters::{Formula, Meter, MeterState, TimeWindow};
use billfold_domain::prices::Price;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Query, Scroll, Slice, Stored, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller};

pub use reports::{Adjusted, Asked, NewReport, Reported, Summaries, Summary, report, summaries, take_back};

/// The columns that lists of meters filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whether it takes reports, as the word of `MeterState`.
    pub const STATE: Column = Column::Path("state");
}

/// What a meter is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMeter {
    /// The merchant's name for it.
    pub name: String,
    /// The name of its reports.
    pub event_name: String,
    /// How they are counted.
    pub formula: Formula,
    /// Where a report names its customer.
    pub customer_key: String,
    /// Where a report has its value.
    pub value_key: String,
    /// The time that one report is about; none for a moment.
    pub window: Option<TimeWindow>,
}

/// The name that the directory knows an active meter by.
fn directory_name(organization: &OrganizationId, event_name: &str) -> String {
    format!("{organization}/{event_name}")
}

fn one(tx: &mut Tx<'_>, id: &MeterId) -> Result<Stored<Meter>> {
    tx.get::<Meter>(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Meter).into())
}

/// The active meter of these reports.
fn active(tx: &mut Tx<'_>, event_name: &str) -> Result<Option<Meter>> {
    let name = directory_name(tx.organization(), event_name);
    let Some(entry) = tx.resolve(Directory::Meter, &name)? else { return Ok(None) };
    Ok(tx.get::<Meter>(&entry.target)?.map(|found| found.value))
}

/// Takes the name of a meter's reports, which no other active meter can have.
fn claim(tx: &mut Tx<'_>, meter: &Meter) -> Result<()> {
    let name = directory_name(tx.organization(), &meter.event_name);
    if tx.resolve(Directory::Meter, &name)?.is_some() {
        return Err(Fault::new(Field::EventName, Rule::Taken).into());
    }
    Ok(tx.claim(Directory::Meter, &name, meter.id.as_str(), "")?)
}

/// The meter that counts for a price: the one that it names, else the active one whose
/// reports are named like the price's id.
pub(crate) fn of_price(tx: &mut Tx<'_>, price: &Price) -> Result<Option<Meter>> {
    match &price.meter {
        Some(id) => Ok(tx.get::<Meter>(id)?.map(|found| found.value)),
        None => active(tx, price.id.as_str()),
    }
}

/// The meter that a new price is to name.
///
/// # Errors
/// [`Rule::Missing`], [`Rule::Inactive`] on [`Field::Meter`].
pub(crate) fn for_new_price(tx: &mut Tx<'_>, id: &str) -> Result<Meter> {
    let found = tx.get::<Meter>(id)?.ok_or_else(|| Fault::new(Field::Meter, Rule::Missing))?.value;
    match found.state {
        MeterState::Active => Ok(found),
        MeterState::Inactive => Err(Fault::new(Field::Meter, Rule::Inactive).into()),
    }
}

/// A page of meters by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Meter>> {
    caller.require(Resource::Meters, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The meters of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Meter>>> {
    caller.require(Resource::Meters, Access::Read)?;
    let query = Query::of_ids(ids);
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One meter.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &MeterId) -> Result<Stored<Meter>> {
    caller.require(Resource::Meters, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

/// Makes a meter.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] where another active meter has the name of its reports.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewMeter,
    write: Write<Stored<Meter>>,
) -> Result<Written<Stored<Meter>>> {
    caller.require(Resource::Meters, Access::Write)?;
    let id: MeterId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let act = Act::real(&task, &by);
        let NewMeter { name, event_name, formula, customer_key, value_key, window } = new.clone();
        let meter = Meter {
            id: id.clone(),
            name,
            event_name,
            formula,
            customer_key,
            value_key,
            window,
            state: MeterState::Active,
            deactivated: None,
            created: act.now,
            updated: act.now,
        };
        claim(tx, &meter)?;
        act.insert(tx, (EventKind::MeterCreated, Noun::Meter), meter)
    })
    .await
}

/// Gives a meter another name. Nothing else of one changes.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn rename(
    app: &App,
    caller: &Caller,
    id: &MeterId,
    name: Change<String>,
    write: Write<Stored<Meter>>,
) -> Result<Written<Stored<Meter>>> {
    caller.require(Resource::Meters, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::real(&task, &by);
        let mut next = current.value.clone();
        if let Some(name) = name.value().filter(|name| **name != next.name) {
            next.name.clone_from(name);
            next.updated = act.now;
        }
        act.update(tx, (&[EventKind::MeterUpdated], Noun::Meter), current, next)
    })
    .await
}

/// Switches a meter on or off. While it is off it takes no reports, no new price can name
/// it, and another meter can have the name of its reports; what was reported still counts.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] where it is so already;
/// [`Refusal::Invalid`] where another active meter has the name of its reports.
pub async fn switch(
    app: &App,
    caller: &Caller,
    id: &MeterId,
    on: bool,
    write: Write<Stored<Meter>>,
) -> Result<Written<Stored<Meter>>> {
    caller.require(Resource::Meters, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::real(&task, &by);
        let next = current.value.switched(on, act.now)?;
        let kind = if on {
            claim(tx, &next)?;
            EventKind::MeterReactivated
        } else {
            let name = directory_name(tx.organization(), &next.event_name);
            tx.release(Directory::Meter, &name)?;
            EventKind::MeterDeactivated
        };
        act.update(tx, (&[kind], Noun::Meter), current, next)
    })
    .await
}
