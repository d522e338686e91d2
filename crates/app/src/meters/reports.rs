//! Reports of usage, and what they come to.

use std::collections::BTreeMap;

use billfold_domain::customers::Customer;
use billfold_domain::ids::{CustomerId, MeterId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::meters::{Formula, IDENTIFIER_SECONDS, Meter, Report, TimeWindow, check_time};
use billfold_domain::periods;
use billfold_domain::units::Units;
use billfold_domain::{Fault, Field, Rule};
use billfold_store::{Recorded, Span, Tx, Windows};
use jiff::Timestamp;

use super::{active, one};
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// What a report is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReport {
    /// The name of the report, which is that of its meter's.
    pub event_name: String,
    /// What is reported, by key.
    pub payload: BTreeMap<String, String>,
    /// What tells it from others; none for one that is made up.
    pub identifier: Option<String>,
    /// When the usage was; none for now.
    pub at: Option<Timestamp>,
}

/// A report that was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The name of the report.
    pub event_name: String,
    /// What was reported, by key.
    pub payload: BTreeMap<String, String>,
    /// What tells it from others.
    pub identifier: String,
    /// When the usage was.
    pub at: Timestamp,
    /// When it was stored, by the clock that its customer lives by.
    pub created: Timestamp,
}

/// A report that was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjusted {
    /// The name of the report.
    pub event_name: String,
    /// What tells it from others.
    pub identifier: String,
}

/// What is asked about usage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whose usage it is.
    pub customer: CustomerId,
    /// From when on.
    pub from: Timestamp,
    /// Until when; that time does not belong to it.
    pub until: Timestamp,
    /// By which windows; none for the whole time at once.
    pub window: Option<TimeWindow>,
    /// Only windows before the one that begins at this time.
    pub before: Option<Timestamp>,
    /// Only windows after the one that begins at this time, the nearest of them.
    pub after: Option<Timestamp>,
    /// The most windows.
    pub limit: u32,
}

/// What was used in a span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its start.
    pub from: Timestamp,
    /// Its end.
    pub until: Timestamp,
    /// How much.
    pub units: Units,
}

/// A page of them, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summaries {
    /// What was used; of windows, those in which anything was reported.
    pub items: Vec<Summary>,
    /// Whether there are more in the direction asked for.
    pub has_more: bool,
}

/// Since when an identifier stands for one report alone, in microseconds of Unix time.
fn known_since(now: Timestamp) -> i64 {
    now.as_microsecond().saturating_sub(IDENTIFIER_SECONDS * 1_000_000)
}

fn no_meter() -> Fault {
    Fault::new(Field::EventName, Rule::Missing)
}

/// Stores a report of usage. Its time is held to the clock that the customer lives by.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the event's name where no active meter has it, the customer,
/// the value, the time, or the identifier where it was used in the last 24 hours.
pub async fn report(app: &App, caller: &Caller, new: NewReport, write: Write<Reported>) -> Result<Written<Reported>> {
    caller.require(Resource::Meters, Access::Write)?;
    let place = format!("{:032x}", app.next_ordered());
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let meter = active(tx, &new.event_name)?.ok_or_else(no_meter)?;
        let customer = payer(tx, &meter, &new.payload)?;
        let act = Act::of_customer(&task, &by, tx, &customer)?;
        let at = periods::whole_second(new.at.unwrap_or(act.now));
        check_time(at, act.now)?;
        let real = task.now();
        let report = Report {
            meter: meter.id.clone(),
            customer: customer.id,
            at_second: at.as_second(),
            units: value(&meter, &new.payload)?,
            identifier: new.identifier.clone().unwrap_or_else(|| place.clone()),
            place: place.clone(),
            received_us: real.as_microsecond(),
        };
        match tx.report(&report, known_since(real))? {
            Recorded::Known => Err(Fault::new(Field::ReportIdentifier, Rule::Taken).into()),
            Recorded::Stored => Ok(Reported {
                event_name: new.event_name.clone(),
                payload: new.payload.clone(),
                identifier: report.identifier,
                at,
                created: act.now,
            }),
        }
    })
    .await
}

/// Whose usage a report is about.
fn payer(tx: &mut Tx<'_>, meter: &Meter, payload: &BTreeMap<String, String>) -> Result<Customer> {
    let id = payload.get(&meter.customer_key).ok_or_else(|| Fault::new(Field::ReportCustomer, Rule::Required))?;
    let found = tx.get::<Customer>(id)?.filter(|customer| !customer.value.deleted);
    Ok(found.ok_or_else(|| Fault::new(Field::ReportCustomer, Rule::Missing))?.value)
}

/// How much a report is about. One of a meter that counts reports needs no value.
fn value(meter: &Meter, payload: &BTreeMap<String, String>) -> Result<Units> {
    match payload.get(&meter.value_key) {
        Some(text) => Ok(Units::parse(text).map_err(|rule| Fault::new(Field::ReportValue, rule))?),
        None if meter.formula == Formula::Count => Ok(Units::whole(1)),
        None => Err(Fault::new(Field::ReportValue, Rule::Required).into()),
    }
}

/// Takes a report back that came in during the last 24 hours. What was billed of it stays
/// billed.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the event's name or the identifier.
pub async fn take_back(app: &App, caller: &Caller, of: Adjusted, write: Write<Adjusted>) -> Result<Written<Adjusted>> {
    caller.require(Resource::Meters, Access::Write)?;
    let precondition = write.precondition.clone();
    let task = app.clone();
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let meter = active(tx, &of.event_name)?.ok_or_else(no_meter)?;
        if tx.take_back(&meter.id, &of.identifier, known_since(task.now()))? {
            return Ok(of.clone());
        }
        Err(Fault::new(Field::ReportIdentifier, Rule::Missing).into())
    })
    .await
}

/// What a customer used of a meter.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::Invalid`] naming the customer.
pub async fn summaries(app: &App, caller: &Caller, meter: &MeterId, asked: Asked) -> Result<Summaries> {
    caller.require(Resource::Meters, Access::Read)?;
    let meter = meter.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let meter = one(tx, &meter)?.value;
            let is_there = tx.get::<Customer>(asked.customer.as_str())?.is_some();
            if !is_there {
                return Err(Fault::new(Field::Customer, Rule::Missing).into());
            }
            summed(tx, &meter, &asked)
        })
        .await
}

fn summed(tx: &mut Tx<'_>, meter: &Meter, asked: &Asked) -> Result<Summaries> {
    let Asked { customer, from, until, window, before, after, limit } = asked;
    let mut span = Span {
        meter: meter.id.clone(),
        customer: customer.clone(),
        from_second: from.as_second(),
        until_second: until.as_second(),
    };
    let Some(window) = window else {
        let is_past = before.is_some() || after.is_some();
        let units = tx.used(&span, meter.formula)?;
        let items = if is_past { Vec::new() } else { vec![Summary { from: *from, until: *until, units }] };
        return Ok(Summaries { items, has_more: false });
    };
    let seconds = window.seconds();
    if let Some(before) = before {
        span.until_second = span.until_second.min(before.as_second());
    }
    if let Some(after) = after {
        span.from_second = span.from_second.max(after.as_second().saturating_add(seconds));
    }
    let windows = Windows { seconds, limit: limit.saturating_add(1), is_reversed: after.is_some() };
    let mut found = tx.used_by_window(&span, meter.formula, windows)?;
    let most = usize::try_from(*limit).unwrap_or(usize::MAX);
    let has_more = found.len() > most;
    found.truncate(most);
    if after.is_some() {
        found.reverse();
    }
    let time = |second: i64| Timestamp::from_second(second).unwrap_or(Timestamp::MAX);
    let items = found.iter().map(|one| Summary {
        from: time(one.start_second),
        until: time(one.start_second.saturating_add(seconds)),
        units: one.units,
    });
    Ok(Summaries { items: items.collect(), has_more })
}
