//! The commands for webhook endpoints.

use billfold_app::webhooks::{self, deliveries};
use billfold_app::{App, Caller, Query, organizations};
use billfold_domain::ids::{OrganizationId, WebhookEndpointId};
use billfold_domain::webhooks::Dialect;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::cli::WebhookCommand;
use crate::commands::explain;
use crate::output::{line, table};

/// The most endpoints that are listed.
const MAX_LISTED: u32 = 1_000;

/// `billfold webhook …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn webhook(app: &App, command: WebhookCommand) -> Result<(), String> {
    match command {
        WebhookCommand::List { organization, json } => list(app, &act_for(app, &organization).await?, json).await,
        WebhookCommand::Rotate { id, organization, json } => {
            let caller = act_for(app, &organization).await?;
            let endpoint = endpoint_id(&id)?;
            let rotated = webhooks::rotate(app, &caller, &endpoint).await.map_err(explain)?;
            let secret = rotated.secret.unwrap_or_default();
            if json {
                line(&json!({"id": endpoint, "secret": secret}).to_string());
            } else {
                table(&[("endpoint", endpoint.as_str()), ("secret", &secret)]);
                line("\nThe secret is shown this once. The one before it signs beside it for a day.");
            }
            Ok(())
        }
        WebhookCommand::Replay { id, organization, from, to } => {
            let caller = act_for(app, &organization).await?;
            let to = to.unwrap_or_else(|| app.now());
            let planned = deliveries::replay(app, &caller, &endpoint_id(&id)?, (from, to)).await.map_err(explain)?;
            line(&format!("{planned} events will be sent again."));
            Ok(())
        }
    }
}

async fn act_for(app: &App, organization: &str) -> Result<Caller, String> {
    let id = OrganizationId::parse(organization).map_err(|_| format!("`{organization}` is no organization's id"))?;
    organizations::act_for(app, &id).await.map_err(explain)
}

fn endpoint_id(text: &str) -> Result<WebhookEndpointId, String> {
    WebhookEndpointId::parse(text).map_err(|_| format!("`{text}` is no endpoint's id"))
}

async fn list(app: &App, caller: &Caller, as_json: bool) -> Result<(), String> {
    let mut rows = Vec::new();
    for dialect in Dialect::ALL {
        let query = Query { limit: MAX_LISTED, ..Query::default() };
        let page = webhooks::list(app, caller, *dialect, query).await.map_err(explain)?;
        rows.extend(page.items.into_iter().map(|endpoint| endpoint.value));
    }
    if as_json {
        let row = |endpoint: &billfold_domain::webhooks::Endpoint| {
            json!({
                "id": endpoint.id, "dialect": endpoint.dialect.word(), "url": endpoint.url, "state": endpoint.state.word(),
                "disabledBecause": endpoint.disabled_because,
                "failingSince": endpoint.failing_since.map(|since| since.to_string()),
            })
        };
        line(&rows.iter().map(row).collect::<Value>().to_string());
        return Ok(());
    }
    if rows.is_empty() {
        line("There is no endpoint: make one by POST /v1/webhook_endpoints or POST /webhooks.");
    }
    for endpoint in rows {
        let why = match (&endpoint.disabled_because, endpoint.failing_since) {
            (Some(why), _) => format!("  ({why})"),
            (None, Some(since)) => format!("  (failing since {since:.0})"),
            (None, None) => String::new(),
        };
        let (dialect, state) = (endpoint.dialect.word(), endpoint.state.word());
        line(&format!("{}  {dialect:7}  {state:8}  {}{why}", endpoint.id, endpoint.url));
    }
    Ok(())
}

/// Reads a time of a flag (RFC 3339).
///
/// # Errors
/// What is wrong with it.
pub(crate) fn time(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| "a time such as 2026-11-21T00:00:00Z is needed".to_owned())
}
