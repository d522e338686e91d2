//! The commands for what is kept of a customer.

use billfold_app::{App, Caller, Filter, Query, organizations, privacy};
use billfold_domain::erasures::{Erasure, ErasureState};
use billfold_domain::ids::{CustomerId, OrganizationId};
use serde_json::{Value, json};

use crate::cli::CustomerCommand;
use crate::commands::explain;
use crate::output::{line, table};

/// The most erasures that are listed.
const MAX_LISTED: u32 = 1_000;

/// `billfold customer …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn customer(app: &App, command: CustomerCommand) -> Result<(), String> {
    match command {
        CustomerCommand::Export { id, organization } => {
            let caller = act_for(app, &organization).await?;
            let data = privacy::export(app, &caller, &customer_id(&id)?).await.map_err(explain)?;
            line(&format!("{data:#}"));
            Ok(())
        }
        CustomerCommand::Erase { id, organization, yes, json } => {
            let (caller, id) = (act_for(app, &organization).await?, customer_id(&id)?);
            if !yes {
                return Err(format!("this forgets {id} for good, and ends its plans: say --yes to do it"));
            }
            let done = privacy::erase(app, &caller, &id).await.map_err(explain)?.value;
            if json {
                line(&shown(&done).to_string());
                return Ok(());
            }
            line(&format!("{id} is forgotten."));
            for kept in &done.kept {
                line(&format!("kept: {} {} ({}) until {}", kept.count, kept.records, kept.because.word(), kept.until));
            }
            Ok(())
        }
        CustomerCommand::Erasures { organization, waiting, json } => {
            list(app, &act_for(app, &organization).await?, waiting, json).await
        }
    }
}

async fn list(app: &App, caller: &Caller, waiting: bool, as_json: bool) -> Result<(), String> {
    let filter = Filter::is(privacy::columns::STATE, ErasureState::Requested.word());
    let filters = if waiting { vec![filter] } else { Vec::new() };
    let query = Query { filters, limit: MAX_LISTED, ..Query::default() };
    let found = privacy::erasures(app, caller, query).await.map_err(explain)?;
    if as_json {
        let rows = found.items.iter().map(|row| shown(&row.value)).collect();
        line(&Value::Array(rows).to_string());
        return Ok(());
    }
    if found.items.is_empty() {
        line("There is none.");
    }
    for row in &found.items {
        let Erasure { customer, state, requested, done, .. } = &row.value;
        let when = done.or(*requested).unwrap_or(row.value.created).to_string();
        table(&[(customer.as_str(), &format!("{}  {when}", state.word()))]);
    }
    Ok(())
}

/// The JSON of an erasure; its names do not change.
fn shown(erasure: &Erasure) -> Value {
    let kept = |kept: &billfold_domain::erasures::Kept| json!({"records": kept.records, "count": kept.count, "because": kept.because.word(), "until": kept.until.to_string()});
    json!({
        "id": erasure.id,
        "customerId": erasure.customer,
        "state": erasure.state.word(),
        "requested": erasure.requested.map(|at| at.to_string()),
        "done": erasure.done.map(|at| at.to_string()),
        "kept": erasure.kept.iter().map(kept).collect::<Vec<_>>(),
    })
}

async fn act_for(app: &App, organization: &str) -> Result<Caller, String> {
    let id = OrganizationId::parse(organization).map_err(|_| format!("`{organization}` is no organization's id"))?;
    organizations::act_for(app, &id).await.map_err(explain)
}

fn customer_id(text: &str) -> Result<CustomerId, String> {
    CustomerId::parse(text).map_err(|_| format!("`{text}` is no customer's id"))
}
