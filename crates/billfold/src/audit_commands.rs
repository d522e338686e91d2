//! The commands for the audit log.

use std::collections::BTreeMap;
use std::path::Path;

use billfold_app::audit::{self, Anchor, Report};
use billfold_app::{App, organizations};
use billfold_domain::ids::OrganizationId;
use serde_json::{Value, json};

use crate::cli::AuditCommand;
use crate::commands::explain;
use crate::output::line;

/// `billfold audit …`
///
/// # Errors
/// One line for the operator; also where a log is not whole.
pub(crate) async fn audit(app: &App, command: AuditCommand) -> Result<(), String> {
    match command {
        AuditCommand::Verify { organization, anchors, json } => {
            let anchors = anchors.as_deref().map(read_anchors).transpose()?.unwrap_or_default();
            verify(app, organization.as_deref(), &anchors, json).await
        }
        AuditCommand::List { organization } => list(app, &known(app, &organization).await?).await,
    }
}

async fn verify(
    app: &App,
    organization: Option<&str>,
    anchors: &BTreeMap<String, Vec<Anchor>>,
    as_json: bool,
) -> Result<(), String> {
    let all: Vec<OrganizationId> = match organization {
        Some(named) => vec![known(app, named).await?],
        None => organizations::list(app).await.map_err(explain)?.into_iter().map(|found| found.id).collect(),
    };
    if let Some(gone) = anchors.keys().find(|name| organization.is_none() && !all.iter().any(|id| id.as_str() == *name))
    {
        return Err(format!("there were anchors of {gone}, which is not in this database"));
    }
    let mut first = None;
    for id in &all {
        let kept = anchors.get(id.as_str()).cloned().unwrap_or_default();
        let report = audit::verify(app, id, kept).await.map_err(explain)?;
        if as_json {
            line(&shown(id, &report).to_string());
        } else {
            let Report { entries, earlier, flaws, .. } = &report;
            let word = if flaws.is_empty() { "whole" } else { "NOT WHOLE" };
            let older = match earlier {
                0 => String::new(),
                count => format!(", and {count} events of before there was this log"),
            };
            line(&format!("{id}  {word}: {entries} entries{older}"));
            for flaw in flaws {
                line(&format!("  {flaw}"));
            }
        }
        if let (None, Some(flaw)) = (&first, report.flaws.first()) {
            first = Some(format!("the audit log of {id} is not whole: {flaw}"));
        }
    }
    first.map_or(Ok(()), Err)
}

async fn list(app: &App, id: &OrganizationId) -> Result<(), String> {
    let mut after = String::new();
    loop {
        let page = audit::entries(app, id, &after).await.map_err(explain)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.id.as_str().to_owned();
        for event in &page {
            line(&audit::shown(event).to_string());
        }
    }
}

/// The JSON of a look at a log; its names do not change, as they are read again as
/// anchors.
fn shown(id: &OrganizationId, report: &Report) -> Value {
    let head = |head: &Anchor| json!({"strand": head.strand, "seq": head.seq, "link": head.link});
    json!({
        "organizationId": id,
        "entries": report.entries,
        "earlier": report.earlier,
        "heads": report.heads.iter().map(head).collect::<Vec<_>>(),
        "flaws": report.flaws.iter().map(|flaw| json!({"row": flaw.row, "is": flaw.to_string()})).collect::<Vec<_>>(),
    })
}

/// What `audit verify --json` printed before, by organization.
fn read_anchors(path: &Path) -> Result<BTreeMap<String, Vec<Anchor>>, String> {
    let broken = |reason: &str| format!("anchors: {}: {reason}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| broken(&error.to_string()))?;
    let mut out: BTreeMap<String, Vec<Anchor>> = BTreeMap::new();
    for row in text.lines().filter(|row| !row.trim().is_empty()) {
        let row: Value = serde_json::from_str(row).map_err(|error| broken(&error.to_string()))?;
        let (Some(id), Some(heads)) = (row["organizationId"].as_str(), row["heads"].as_array()) else {
            return Err(broken("a line is not of `billfold audit verify --json`"));
        };
        for head in heads {
            let strand = head["strand"].as_u64().and_then(|strand| u32::try_from(strand).ok());
            let (Some(strand), Some(seq), Some(link)) = (strand, head["seq"].as_u64(), head["link"].as_str()) else {
                return Err(broken("a head has no strand, entry or link"));
            };
            out.entry(id.to_owned()).or_default().push(Anchor { strand, seq, link: link.to_owned() });
        }
    }
    Ok(out)
}

async fn known(app: &App, organization: &str) -> Result<OrganizationId, String> {
    let id = OrganizationId::parse(organization).map_err(|_| format!("`{organization}` is no organization's id"))?;
    Ok(organizations::act_for(app, &id).await.map_err(explain)?.organization)
}
