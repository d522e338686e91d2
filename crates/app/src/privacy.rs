//! What is kept of a customer: handed out to it, and forgotten.

mod ending;
mod forgetting;
mod holdings;

use billfold_domain::customers::Customer;
use billfold_domain::erasures::{Erasure, ErasureState};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Filter, Page, Query, Stored, Tx};
use serde_json::{Value, json};

use crate::attempts::Limit;
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::visit_in;
use crate::writes::{Write, Written};
use crate::{App, Caller};

pub(crate) use ending::due as books_due;
pub(crate) use holdings::of_another;
pub use holdings::{CLASSES, Class};

/// The version of the exported file's shape; `docs/customer-data.md` describes it.
pub const EXPORT_VERSION: u32 = 1;
/// How often a customer may have its data written: it is the dearest page there is.
const EXPORTS: Limit = Limit::new(12, 3_600);

/// The columns that lists of erasures filter by.
pub mod columns {
    use billfold_store::Column;

    /// The customer's id.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// How far it is, as its word.
    pub const STATE: Column = Column::Path("state");
}

/// All that is kept of the customer that acts.
///
/// # Errors
/// As [`crate::visitors::visit`]; [`Refusal::TooManyAttempts`].
pub async fn own(app: &App, caller: &Caller) -> Result<Value> {
    let id = caller.require_customer()?.clone();
    let names = [(format!("export/{}/{id}", caller.organization), EXPORTS)];
    app.attempts().enter(&names, app.now())?;
    written(app, caller, id).await
}

/// All that is kept of a customer, of a deleted one too.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn export(app: &App, caller: &Caller, id: &CustomerId) -> Result<Value> {
    caller.require(Resource::Customers, Access::Read)?;
    written(app, caller, id.clone()).await
}

async fn written(app: &App, caller: &Caller, id: CustomerId) -> Result<Value> {
    let (task, by, of) = (app.clone(), caller.clone(), id.clone());
    let data = app
        .store()
        .read(&caller.organization, move |tx| {
            if by.require_customer().is_ok() {
                visit_in(&task, &by, tx)?;
            }
            file(&task, tx, &of)
        })
        .await?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let mut event = task.event(&by, EventKind::CustomerExported, Noun::Customer, id.as_str());
            event.customer = Some(id.as_str().to_owned());
            Ok::<_, crate::Error>(tx.emit(event)?)
        })
        .await?;
    Ok(data)
}

/// The exported file.
fn file(app: &App, tx: &mut Tx<'_>, id: &CustomerId) -> Result<Value> {
    let customer = tx.get::<Customer>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?.value;
    let organization = tx.organization().clone();
    let organization = tx.get::<Organization>(organization.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
    let mut members = holdings::of(tx, id)?;
    members.insert("schema_version".to_owned(), json!(EXPORT_VERSION));
    members.insert("exported".to_owned(), json!(app.now().to_string()));
    let merchant = json!({"id": organization.value.id, "name": organization.value.name.as_str()});
    members.insert("organization".to_owned(), merchant);
    members.insert("customer".to_owned(), holdings::shown(&customer, &[])?);
    Ok(Value::Object(members))
}

/// The erasure that a customer asked for and that was not carried out yet.
fn open(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Option<Stored<Erasure>>> {
    let filters =
        vec![Filter::is(columns::CUSTOMER, id.as_str()), Filter::is(columns::STATE, ErasureState::Requested.word())];
    Ok(tx.list::<Erasure>(&Query { filters, limit: 1, ..Query::default() })?.items.into_iter().next())
}

/// The erasure that the customer that acts asked for and that was not carried out
/// yet, if any.
///
/// # Errors
/// As [`crate::visitors::visit`].
pub async fn own_erasure(app: &App, caller: &Caller) -> Result<Option<Stored<Erasure>>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = visit_in(&task, &by, tx)?;
            open(tx, visit.customer_id())
        })
        .await
}

/// Notes that the customer that acts wants to be forgotten, and tells the merchant,
/// who carries it out. Whoever asked already is answered with that.
///
/// # Errors
/// As [`crate::visitors::visit`].
pub async fn ask_erasure(
    app: &App,
    caller: &Caller,
    write: Write<Stored<Erasure>>,
) -> Result<Written<Stored<Erasure>>> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), app.next_id(IdStyle::Base62));
    app.write(caller, write, move |tx| {
        let visit = visit_in(&task, &by, tx)?;
        if let Some(found) = open(tx, visit.customer_id())? {
            return Ok(found);
        }
        let act = Act::real(&task, &by);
        let customer = visit.customer.value;
        act.tell(tx, (EventKind::CustomerErasureRequested, Noun::Customer), None, &customer)?;
        Ok(tx.insert(Erasure::asked(id.clone(), &customer.id, act.now))?)
    })
    .await
}

/// A page of erasures, asked for and carried out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn erasures(app: &App, caller: &Caller, query: Query) -> Result<Page<Erasure>> {
    caller.require(Resource::Customers, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// Forgets a customer, a deleted one too: it is signed out, its subscriptions end,
/// and of what is known of it only that is kept which the law asks for. Facts about
/// it lose their pictures, and those that were not delivered yet are not any more.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Obstacle::PaymentUnderWay`].
pub async fn erase(app: &App, caller: &Caller, id: &CustomerId) -> Result<Stored<Erasure>> {
    caller.require(Resource::Customers, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let fresh = app.next_id(IdStyle::Base62);
    app.store()
        .write(&caller.organization, move |tx| {
            let customer = tx.get::<Customer>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
            let under_way = [
                Filter::is(columns::CUSTOMER, id.as_str()),
                Filter::is(columns::STATE, PaymentState::Processing.word()),
            ];
            if tx.count::<Payment>(&under_way, None)? > 0 {
                return Err(Refusal::StateForbids(Obstacle::PaymentUnderWay).into());
            }
            let asked = open(tx, &id)?;
            let act = Act::of_customer(&task, &by, tx, &customer.value)?;
            let customer = forgetting::forget(&act, tx, customer)?;
            if !customer.value.deleted {
                crate::customers::erase(&task, &by, tx, customer)?;
            }
            let kept = forgetting::kept(tx, &id)?;
            let now = task.now();
            let mut event = task.event(&by, EventKind::CustomerErased, Noun::Customer, id.as_str());
            event.customer = Some(id.as_str().to_owned());
            tx.emit(event)?;
            let erasure = match asked {
                Some(asked) => tx.update(asked.rev, asked.value.concluded(kept, now))?,
                None => tx.insert(Erasure::begun(fresh.clone(), &id, now).concluded(kept, now))?,
            };
            ending::plan(tx, &erasure.value)?;
            Ok(erasure)
        })
        .await
}
