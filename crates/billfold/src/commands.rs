//! The commands that make and show records.

use billfold_app::organizations::{self, Born, NewOrganization, OrganizationChanges};
use billfold_app::{App, Error, Query, Write, Written, keys, tokens};
use billfold_domain::customers::check_email;
use billfold_domain::dunning::{AfterDunning, MAX_RETRIES, MAX_RETRY_DAYS, RetryDays, UnpaidInvoice};
use billfold_domain::ids::{ApiKeyId, OrganizationId};
use billfold_domain::keys::{ApiKey, KeyKind, Network, Permissions, Resource};
use billfold_domain::links::Link;
use billfold_domain::organizations::{Mode, Organization, OrganizationName};
use billfold_domain::text::Text;
use billfold_domain::{Change, Fault, Refusal, Rule};
use billfold_rebilly::rule_text;
use serde_json::{Value, json};

use crate::cli::{
    AfterDunningName, KeyCommand, KindName, ModeName, OrgCommand, OrgCreate, OrgUpdate, TokenCommand, UnpaidInvoiceName,
};
use crate::output::{line, table};
use crate::wiring::chain;

/// The most characters of a phone number.
const MAX_PHONE_CHARS: usize = 50;
/// The most keys that are listed.
const MAX_LISTED_KEYS: u32 = 1_000;

/// Says in one line why an operation did not happen.
pub(crate) fn explain(error: Error) -> String {
    match error {
        Error::Refused(Refusal::NotFound(noun)) => format!("there is no such {}", words(&format!("{noun:?}"))),
        Error::Refused(Refusal::Invalid(faults)) => {
            let said = |fault: &Fault| format!("{} {}", words(&format!("{:?}", fault.field)), rule_text(&fault.rule));
            faults.iter().map(said).collect::<Vec<_>>().join("; ")
        }
        Error::Refused(Refusal::StateForbids(obstacle)) => {
            format!("this cannot be done now: {}", words(&format!("{obstacle:?}")))
        }
        Error::Refused(refusal) => format!("refused: {}", words(&format!("{refusal:?}"))),
        Error::Fault(fault) => format!("the database failed: {}", chain(&fault)),
    }
}

/// A name of the code as words: `WebhookEndpoint` is `webhook endpoint`.
fn words(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().take_while(char::is_ascii_alphanumeric) {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// What a flag or an argument says, or one line that names it.
pub(crate) fn read<T>(name: &str, parsed: Result<T, Rule>) -> Result<T, String> {
    parsed.map_err(|rule| format!("{name} {}", rule_text(&rule)))
}

/// `billfold org …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn org(app: &App, command: OrgCommand) -> Result<(), String> {
    match command {
        OrgCommand::Create(new) => create_org(app, new).await,
        OrgCommand::Update(changes) => update_org(app, changes).await,
        OrgCommand::Show { id, json } => {
            show_org(&organizations::get(app, &organization_id(&id)?).await.map_err(explain)?, json);
            Ok(())
        }
        OrgCommand::Delete { id, confirm } => delete_org(app, &organization_id(&id)?, &confirm).await,
        OrgCommand::List { json } => list_orgs(app, json).await,
    }
}

/// Deletes an organization whose name was repeated. One that is gone already, because
/// a deletion was broken off, has no name to repeat.
async fn delete_org(app: &App, id: &OrganizationId, confirm: &str) -> Result<(), String> {
    let known = organizations::list(app).await.map_err(explain)?.into_iter().find(|known| known.id == *id);
    if let Some(known) = known
        && known.name.as_str() != confirm
    {
        return Err(format!("--confirm must repeat its name, {}: nothing was deleted", known.name));
    }
    let rows = organizations::delete(app, id).await.map_err(explain)?;
    line(&format!("{id} is deleted, with {rows} rows"));
    Ok(())
}

/// The mode of a flag.
pub(crate) fn mode(name: ModeName) -> Mode {
    match name {
        ModeName::Test => Mode::Test,
        ModeName::Live => Mode::Live,
    }
}

/// The JSON that `org create --json` prints; its names do not change.
pub(crate) fn born_json(born: &Born) -> Value {
    json!({
        "organizationId": born.organization.id,
        "websiteId": born.website.id,
        "secretKey": born.secret_key,
        "publishableKey": born.publishable_key,
        "mode": born.organization.mode.word(),
    })
}

/// What is said of a new organization.
///
/// # Errors
/// One line that names the argument that is wrong.
pub(crate) fn new_organization(new: &OrgCreate) -> Result<NewOrganization, String> {
    let name = read("NAME", OrganizationName::parse(&new.name))?;
    let website_name = read("--website-name", Text::parse(new.website_name.as_deref().unwrap_or(&new.name)))?;
    if !new.website_url.is_empty() {
        read("--website-url", Link::parse(&new.website_url))?;
    }
    if !new.service_email.is_empty() {
        read("--service-email", check_email(&new.service_email))?;
    }
    if !new.service_phone.is_empty() {
        read("--service-phone", Text::<MAX_PHONE_CHARS>::parse(&new.service_phone))?;
    }
    Ok(NewOrganization {
        name,
        mode: mode(new.mode),
        website_name,
        website_url: new.website_url.clone(),
        service_email: new.service_email.clone(),
        service_phone: new.service_phone.clone(),
    })
}

async fn create_org(app: &App, new: OrgCreate) -> Result<(), String> {
    let born = organizations::create(app, new_organization(&new)?).await.map_err(explain)?;
    if new.json {
        line(&born_json(&born).to_string());
        return Ok(());
    }
    let public = app.public_url();
    table(&[
        ("organization", born.organization.id.as_str()),
        ("mode", born.organization.mode.word()),
        ("website", born.website.id.as_str()),
        ("default portal", &format!("{public}/billing-portal/{}", born.portal.slug.as_str())),
        ("secret key", &born.secret_key),
        ("publishable key", &born.publishable_key),
    ]);
    line("\nThe keys are shown this once: keep the secret key where only your servers read it.");
    Ok(())
}

async fn update_org(app: &App, given: OrgUpdate) -> Result<(), String> {
    let id = organization_id(&given.id)?;
    let name = read("--name", given.name.as_deref().map(OrganizationName::parse).transpose())?;
    let mut origins = Vec::new();
    for text in &given.return_origin {
        let link = Link::parse(text).map_err(|_| format!("--return-origin: `{text}` is no http or https address"))?;
        origins.push(link);
    }
    let return_origins = (given.any_return_origin || !origins.is_empty()).then_some(origins);
    let changes = OrganizationChanges {
        name,
        return_origins,
        requires_precondition: given.require_if_match,
        after_dunning: given.after_dunning.map(after_dunning),
        unpaid_invoice: given.unpaid_invoice.map(unpaid_invoice),
        retry_days: given.retry_days.as_deref().map(retry_days).transpose()?,
    };
    let next = organizations::update(app, &id, changes).await.map_err(explain)?;
    show_org(&next, given.json);
    Ok(())
}

fn after_dunning(name: AfterDunningName) -> AfterDunning {
    match name {
        AfterDunningName::Cancel => AfterDunning::End,
        AfterDunningName::Unpaid => AfterDunning::Unpaid,
        AfterDunningName::PastDue => AfterDunning::PastDue,
    }
}

fn unpaid_invoice(name: UnpaidInvoiceName) -> UnpaidInvoice {
    match name {
        UnpaidInvoiceName::Open => UnpaidInvoice::Open,
        UnpaidInvoiceName::Uncollectible => UnpaidInvoice::Uncollectible,
    }
}

/// What `--retry-days` says.
fn retry_days(text: &str) -> Result<RetryDays, String> {
    let words = text.split(',').map(str::trim).filter(|_| text != "none");
    let days: Result<Vec<u16>, _> = words.map(str::parse).collect();
    let days = days.ok().and_then(|days| RetryDays::parse(days).ok());
    days.ok_or_else(|| {
        format!("--retry-days: give up to {MAX_RETRIES} numbers from 1 to {MAX_RETRY_DAYS}, such as 3,5,7, or none")
    })
}

/// Prints the settings of an organization; the names of the JSON do not change.
fn show_org(organization: &Organization, as_json: bool) {
    let dunning = &organization.dunning;
    if as_json {
        let shown = json!({
            "organizationId": organization.id,
            "name": organization.name,
            "mode": organization.mode.word(),
            "returnOrigins": organization.return_origins,
            "requireIfMatch": organization.requires_precondition,
            "afterDunning": dunning.after.word(),
            "unpaidInvoice": dunning.invoice.word(),
            "retryDays": dunning.retry_days,
            "created": organization.created.to_string(),
        });
        return line(&shown.to_string());
    }
    let origins = &organization.return_origins;
    let origins = if origins.is_empty() { "any".to_owned() } else { origins.join(", ") };
    let days: Vec<String> = dunning.retry_days.days().iter().map(ToString::to_string).collect();
    let days = if days.is_empty() { "never".to_owned() } else { format!("after {} days", days.join(", ")) };
    table(&[
        ("organization", organization.id.as_str()),
        ("name", organization.name.as_str()),
        ("mode", organization.mode.word()),
        ("return addresses", &origins),
        ("requires If-Match", if organization.requires_precondition { "yes" } else { "no" }),
        ("failed payments are tried again", &days),
        ("then the subscription is", dunning.after.word()),
        ("then the invoice is", dunning.invoice.word()),
    ]);
}

async fn list_orgs(app: &App, as_json: bool) -> Result<(), String> {
    let found = organizations::list(app).await.map_err(explain)?;
    if as_json {
        let rows: Vec<Value> = found
            .iter()
            .map(|org| json!({"organizationId": org.id, "name": org.name, "mode": org.mode.word(), "created": org.created.to_string()}))
            .collect();
        line(&Value::Array(rows).to_string());
    } else if found.is_empty() {
        line("There is no organization yet: make one with `billfold org create NAME`.");
    } else {
        for org in found {
            line(&format!("{}  {:4}  {}", org.id, org.mode.word(), org.name));
        }
    }
    Ok(())
}

/// `billfold key …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn key(app: &App, command: KeyCommand) -> Result<(), String> {
    match command {
        KeyCommand::Create { organization, kind, description, restricted, allow_address, json } => {
            if matches!(kind, KindName::Publishable) && !restricted.is_empty() {
                return Err("--restricted is for secret keys: leave --kind publishable out".into());
            }
            let kind = match kind {
                KindName::Secret => KeyKind::Secret,
                KindName::Publishable => KeyKind::Publishable,
            };
            let mut draft = keys::Draft::new(kind, &description);
            draft.permissions = permissions(&restricted)?.map_or(Change::Keep, Change::Set);
            draft.addresses = networks(&allow_address)?.map_or(Change::Keep, Change::Set);
            let caller = organizations::act_for(app, &organization_id(&organization)?).await.map_err(explain)?;
            let made = keys::create(app, &caller, draft, Write::plain()).await.map_err(explain)?;
            let Written::Fresh(made) = made else { return Err("the key was not made".into()) };
            let (id, secret) = (made.key.value.id.as_str(), made.secret.unwrap_or_default());
            if json {
                line(&json!({"id": id, "kind": kind.word(), "key": secret}).to_string());
            } else {
                table(&[("id", id), ("kind", kind.word()), ("key", &secret)]);
                line("\nThe key is shown this once.");
            }
        }
        KeyCommand::List { organization, json } => {
            let caller = organizations::act_for(app, &organization_id(&organization)?).await.map_err(explain)?;
            let query = Query { limit: MAX_LISTED_KEYS, ..Query::default() };
            let page = keys::list(app, &caller, query).await.map_err(explain)?;
            let rows = page.items.into_iter().map(|stored| stored.value);
            if json {
                let rows: Vec<Value> = rows
                    .map(|key| json!({"id": key.id, "kind": key.kind.word(), "last4": key.last4, "description": key.description, "created": key.created.to_string(),
                        "permissions": key.permissions.as_ref().map(Permissions::words), "addresses": addresses(&key)}))
                    .collect();
                line(&Value::Array(rows).to_string());
            } else if rows.len() == 0 {
                line(&format!("There is no key: make one with `billfold key create --organization {organization}`."));
            } else {
                for key in rows {
                    let words = key.permissions.as_ref().map(Permissions::words).unwrap_or_default();
                    let bounds = [words, addresses(&key)].concat().join(" ");
                    let text = [key.description.as_str(), bounds.as_str()].join("  ");
                    line(&format!("{}  {:11}  …{}  {}", key.id, key.kind.word(), key.last4, text.trim_end()));
                }
            }
        }
        KeyCommand::Revoke { id, organization } => {
            let caller = organizations::act_for(app, &organization_id(&organization)?).await.map_err(explain)?;
            let id = ApiKeyId::parse(&id).map_err(|_| "that is no key's id: see `billfold key list`".to_owned())?;
            keys::revoke(app, &caller, &id, billfold_app::Precondition::None).await.map_err(explain)?;
            line(&format!("{id} is revoked."));
        }
    }
    Ok(())
}

/// What `--restricted` grants; none where it was not given.
fn permissions(words: &[String]) -> Result<Option<Permissions>, String> {
    let mut granted = Permissions::default();
    for word in words {
        let known = Resource::ALL.iter().map(|resource| resource.word()).collect::<Vec<_>>().join(", ");
        // A name without an access is an operation of a dialect, in which a slip shows nowhere.
        let added = if word.contains(':') { granted.add(word) } else { Err(Rule::UnknownChoice) };
        added.map_err(|_| {
            format!("--restricted: `{word}` grants nothing: give RESOURCE:read or RESOURCE:write, with one of {known}")
        })?;
    }
    Ok((!words.is_empty()).then_some(granted))
}

/// What `--allow-address` names; none where it was not given.
fn networks(texts: &[String]) -> Result<Option<Vec<Network>>, String> {
    let read = |text: &String| {
        Network::parse(text).map_err(|_| format!("--allow-address: `{text}` is no IP address and no range of them"))
    };
    let networks: Vec<Network> = texts.iter().map(read).collect::<Result<_, _>>()?;
    Ok((!networks.is_empty()).then_some(networks))
}

fn addresses(key: &ApiKey) -> Vec<String> {
    key.allowed_addresses.iter().map(ToString::to_string).collect()
}

/// `billfold token …`
///
/// # Errors
/// One line for the operator.
pub(crate) async fn token(app: &App, command: TokenCommand) -> Result<(), String> {
    let TokenCommand::Create { organization, subject, life, json } = command;
    if !(1..=tokens::MAX_TOKEN_LIFE_SECONDS).contains(&life) {
        return Err(format!("--life must be 1 to {} seconds", tokens::MAX_TOKEN_LIFE_SECONDS));
    }
    let id = organization_id(&organization)?;
    let token = tokens::issue(app, &id, &subject, life).await.map_err(explain)?;
    if json {
        line(&json!({"token": token, "organizationId": id, "expiresInSeconds": life}).to_string());
    } else {
        line(&token);
    }
    Ok(())
}

fn organization_id(text: &str) -> Result<OrganizationId, String> {
    OrganizationId::parse(text).map_err(|_| format!("`{text}` is no organization's id: see `billfold org list`"))
}
