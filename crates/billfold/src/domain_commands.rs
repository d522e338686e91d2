//! The commands for host names of merchants' own.

use billfold_app::domains::{self, Claim, Proof};
use billfold_app::{App, Error};
use billfold_delivery::TextRecords;
use billfold_delivery::domains::is_published;
use billfold_domain::Refusal;
use billfold_domain::hosts::HostName;
use serde_json::{Value, json};

use crate::cli::DomainCommand;
use crate::commands::explain;
use crate::output::{line, table};

/// `billfold domain …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn domain(app: &App, dns: &dyn TextRecords, command: DomainCommand) -> Result<(), String> {
    match command {
        DomainCommand::List { json } => list(app, json).await,
        DomainCommand::Verify { host, portal, trust } => verify(app, dns, (&host, portal.as_deref()), trust).await,
    }
}

async fn list(app: &App, as_json: bool) -> Result<(), String> {
    let claims = domains::list(app).await.map_err(explain)?;
    if as_json {
        line(&Value::Array(claims.iter().map(shown).collect()).to_string());
        return Ok(());
    }
    if claims.is_empty() {
        line("No portal names a domain of its own (customDomain).");
    }
    for (at, claim) in claims.iter().enumerate() {
        if at > 0 {
            line("");
        }
        let record = format!("{} TXT \"{}\"", claim.record.name, claim.record.value);
        table(&[
            ("domain", claim.host.as_str()),
            ("organization", claim.organization.as_str()),
            ("portal", claim.portal.as_str()),
            ("state", state(claim)),
            ("record", &record),
        ]);
    }
    Ok(())
}

fn state(claim: &Claim) -> &'static str {
    match (claim.verified.is_some(), claim.is_trusted) {
        (true, true) => "verified, by the operator's word",
        (true, false) => "verified",
        (false, _) => "waits for its record",
    }
}

fn shown(claim: &Claim) -> Value {
    json!({
        "domain": claim.host.as_str(),
        "organizationId": claim.organization,
        "portalId": claim.portal,
        "verified": claim.verified.is_some(),
        "verifiedTime": claim.verified.map(|at| at.to_string()),
        "trusted": claim.is_trusted,
        "recordName": claim.record.name,
        "recordValue": claim.record.value,
    })
}

async fn verify(
    app: &App,
    dns: &dyn TextRecords,
    (host, portal): (&str, Option<&str>),
    trust: bool,
) -> Result<(), String> {
    let host = HostName::parse(host).map_err(|_| format!("`{host}` is no domain"))?;
    let mut claims = domains::list(app).await.map_err(explain)?;
    claims.retain(|claim| claim.host == host && portal.is_none_or(|id| claim.portal.as_str() == id));
    let Some(first) = claims.first() else {
        return Err(format!("no portal names {}: see `billfold domain list`", host.as_str()));
    };
    if trust {
        if claims.len() > 1 {
            let portals: Vec<&str> = claims.iter().map(|claim| claim.portal.as_str()).collect();
            return Err(format!(
                "several portals name {}: say --portal with one of {}",
                host.as_str(),
                portals.join(", ")
            ));
        }
        return confirm(app, first, Proof::Operator).await;
    }
    for claim in &claims {
        let published = is_published(dns, &claim.record).await;
        let published = published.map_err(|reason| format!("{} cannot be looked up: {reason}", claim.record.name))?;
        if published {
            return confirm(app, claim, Proof::Record).await;
        }
    }
    let wanted: Vec<String> = claims.iter().map(|claim| format!("\"{}\"", claim.record.value)).collect();
    Err(format!(
        "no text record of {} says {}: publish it, or pass --trust if you know whose the domain is",
        first.record.name,
        wanted.join(" or ")
    ))
}

async fn confirm(app: &App, claim: &Claim, proof: Proof) -> Result<(), String> {
    let portal = domains::confirm(app, claim, proof).await.map_err(|error| match error {
        Error::Refused(Refusal::Invalid(_)) => {
            format!("{} belongs to another portal, which has to drop it first", claim.host.as_str())
        }
        other => explain(other),
    })?;
    line(&format!("{} is verified: its portal is at {}/", claim.host.as_str(), app.public_url().of_portal(&portal)));
    Ok(())
}
