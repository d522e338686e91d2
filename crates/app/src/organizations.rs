//! Organizations: born with a website, a default portal and two keys.

use billfold_domain::credentials::SignInOptions;
use billfold_domain::dunning::{AfterDunning, Dunning, RetryDays, UnpaidInvoice};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, OrganizationId, PortalId, WebsiteId};
use billfold_domain::keys::KeyKind;
use billfold_domain::links::Link;
use billfold_domain::organizations::{Mode, Organization, OrganizationName};
use billfold_domain::portal_changes::{self, Birth, PortalChanges};
use billfold_domain::portals::{Origin, Portal, PortalName};
use billfold_domain::text::Text;
use billfold_domain::websites::Website;
use billfold_domain::{Change, Refusal};
use billfold_store::{Directory, Tx};

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::{App, Caller, Role, login_tokens};

/// How many organizations are read in one snapshot.
const AT_ONCE: usize = 500;

/// What an organization is made from.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    /// Its name, which its customers see.
    pub name: OrganizationName,
    /// Test or live.
    pub mode: Mode,
    /// The name of its website.
    pub website_name: Text<255>,
    /// The address of its website.
    pub website_url: String,
    /// The e-mail address of its customer service; may be empty.
    pub service_email: String,
    /// The phone number of its customer service; may be empty.
    pub service_phone: String,
}

/// A new organization and its keys, which are shown this once.
#[derive(Clone)]
pub struct Born {
    /// The organization.
    pub organization: Organization,
    /// Its website.
    pub website: Website,
    /// Its default portal.
    pub portal: Portal,
    /// Its first secret key.
    pub secret_key: String,
    /// Its first publishable key.
    pub publishable_key: String,
}

/// Makes an organization with a website, a default portal and two keys, in one
/// commit. Only the operator can.
///
/// # Errors
/// A fault of the database.
pub async fn create(app: &App, new: NewOrganization) -> Result<Born> {
    let id: OrganizationId = app.next_id(IdStyle::Crockford);
    let website_id: WebsiteId = app.next_id(IdStyle::Crockford);
    let portal_id: PortalId = app.next_id(IdStyle::Crockford);
    let secret = crate::keys::fresh(app, KeyKind::Secret, new.mode, "First secret key");
    let publishable = crate::keys::fresh(app, KeyKind::Publishable, new.mode, "First publishable key");
    let login_token = login_tokens::fresh(app, &id, &portal_id);
    let task = app.clone();
    let organization = id.clone();
    app.store()
        .write(&organization, move |tx| {
            let now = task.now();
            let by = operator(&id, new.mode);
            let organization = Organization {
                id: id.clone(),
                name: new.name.clone(),
                mode: new.mode,
                default_website: website_id.clone(),
                default_portal: portal_id.clone(),
                return_origins: Vec::new(),
                requires_precondition: false,
                sign_in: SignInOptions::default(),
                dunning: Dunning::default(),
                domains: Vec::new(),
                created: now,
            };
            let website = Website {
                id: website_id.clone(),
                name: new.website_name.clone(),
                url: new.website_url.clone(),
                service_phone: new.service_phone.clone(),
                service_email: new.service_email.clone(),
                logo: None,
                custom_fields: serde_json::Map::new(),
                settings: serde_json::Map::new(),
                created: now,
                updated: now,
            };
            let birth = Birth { id: portal_id.clone(), origin: Origin::Branded, website: website_id.clone() };
            let changes = PortalChanges {
                name: PortalName::parse("Default portal").map_or(Change::Keep, Change::Set),
                ..PortalChanges::default()
            };
            let mut portal = portal_changes::create(&birth, &changes, &login_token, now)?.next;
            portal.is_default = true;
            tx.claim(Directory::Organization, id.as_str(), id.as_str(), new.mode.word())?;
            crate::portals::move_entry(tx, Directory::Slug, None, Some(portal.slug.folded()), &portal)?;
            for key in [&secret, &publishable] {
                crate::keys::keep(&task, &by, tx, &key.key, new.mode)?;
            }
            tx.emit(task.event(&by, EventKind::OrganizationCreated, Noun::Organization, id.as_str()))?;
            tx.emit(task.event(&by, EventKind::WebsiteCreated, Noun::Website, website_id.as_str()))?;
            Act::real(&task, &by).tell(tx, (EventKind::PortalCreated, Noun::Portal), None, &portal)?;
            crate::sweeps::begin(tx, now)?;
            tx.insert(organization.clone())?;
            tx.insert(website.clone())?;
            tx.insert(portal.clone())?;
            Ok::<_, Error>(Born {
                organization,
                website,
                portal,
                secret_key: secret.secret.clone(),
                publishable_key: publishable.secret.clone(),
            })
        })
        .await
}

/// What the operator changes of an organization; none leaves a field as it is.
#[derive(Clone, Debug, Default)]
pub struct OrganizationChanges {
    /// Its name, which its customers see.
    pub name: Option<OrganizationName>,
    /// The origins that a session's return address may have; none in the list for any.
    pub return_origins: Option<Vec<Link>>,
    /// Whether a record is replaced or deleted only with a precondition.
    pub requires_precondition: Option<bool>,
    /// What becomes of a subscription whose invoice could not be paid.
    pub after_dunning: Option<AfterDunning>,
    /// What becomes of that invoice.
    pub unpaid_invoice: Option<UnpaidInvoice>,
    /// After how many days a payment that failed is tried again.
    pub retry_days: Option<RetryDays>,
}

impl OrganizationChanges {
    /// What is to happen when invoices cannot be paid.
    fn dunning(&self, current: &Dunning) -> Dunning {
        Dunning {
            after: self.after_dunning.unwrap_or(current.after),
            invoice: self.unpaid_invoice.unwrap_or(current.invoice),
            retry_days: self.retry_days.clone().unwrap_or_else(|| current.retry_days.clone()),
        }
    }
}

/// Changes an organization. Only the operator can.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn update(app: &App, id: &OrganizationId, changes: OrganizationChanges) -> Result<Organization> {
    let task = app.clone();
    app.store()
        .write(id, move |tx| {
            let id = tx.organization().clone();
            let found = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
            let mut next = found.value.clone();
            if let Some(name) = &changes.name {
                next.name = name.clone();
            }
            if let Some(origins) = &changes.return_origins {
                next.return_origins = origins.iter().map(Link::origin).collect();
            }
            if let Some(required) = changes.requires_precondition {
                next.requires_precondition = required;
            }
            next.dunning = changes.dunning(&next.dunning);
            if next == found.value {
                return Ok(next);
            }
            let by = operator(&id, next.mode);
            let fact = (EventKind::OrganizationUpdated, Noun::Organization, id.as_str());
            tx.emit(task.change(&by, fact, Some(&found.value), Some(&next)))?;
            Ok(tx.update(found.rev, next)?.value)
        })
        .await
}

/// What the organization of a transaction lets happen when invoices cannot be paid.
pub(crate) fn dunning(tx: &mut Tx<'_>) -> Result<Dunning> {
    let id = tx.organization().clone();
    let found = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
    Ok(found.value.dunning)
}

/// The operator, acting for an organization from the command line.
pub fn operator(organization: &OrganizationId, mode: Mode) -> Caller {
    Caller {
        organization: organization.clone(),
        mode,
        role: Role::Secret,
        actor: "cli".to_owned(),
        request: None,
        seen: billfold_store::Moment::default(),
    }
}

/// The operator acting for an organization that exists.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn act_for(app: &App, id: &OrganizationId) -> Result<Caller> {
    let found = get(app, id).await?;
    Ok(operator(&found.id, found.mode))
}

/// One organization, for the operator and for a caller of its own.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn get(app: &App, id: &OrganizationId) -> Result<Organization> {
    app.store()
        .read(id, |tx| {
            let id = tx.organization().clone();
            tx.get::<Organization>(id.as_str())?
                .map(|stored| stored.value)
                .ok_or_else(|| Refusal::NotFound(Noun::Organization).into())
        })
        .await
}

/// Every organization, oldest first, for the operator.
///
/// # Errors
/// A fault of the database.
pub async fn list(app: &App) -> Result<Vec<Organization>> {
    let all = app.store().look(|lookup| Ok::<_, Error>(lookup.organizations()?)).await?;
    let mut out = Vec::with_capacity(all.len());
    // No snapshot is held for long, however many there are.
    for some in all.chunks(AT_ONCE) {
        let some = some.to_vec();
        let found = app.store().look(move |lookup| {
            let one = |id: &OrganizationId| lookup.within(id).get::<Organization>(id.as_str());
            Ok::<_, Error>(some.iter().map(one).collect::<std::result::Result<Vec<_>, _>>()?)
        });
        out.extend(found.await?.into_iter().flatten().map(|stored| stored.value));
    }
    Ok(out)
}

/// Deletes an organization with all that is kept of it: its first commit puts it out of
/// reach of keys, sessions and addresses and stops what would be done or sent later,
/// and its rows follow in small ones. What was broken off is finished by asking again.
/// Answers how many rows went. Only the operator can.
///
/// # Errors
/// [`Refusal::NotFound`] when nothing of it is there.
pub async fn delete(app: &App, id: &OrganizationId) -> Result<u64> {
    let mut removed = app.store().write(id, |tx| tx.close_organization().map_err(Error::from)).await?;
    loop {
        // As often as there are rows.
        let some = app.store().write(id, |tx| tx.remove_some().map_err(Error::from)).await?;
        if some == 0 {
            break;
        }
        removed += some;
    }
    if removed == 0 { Err(Refusal::NotFound(Noun::Organization).into()) } else { Ok(removed) }
}
