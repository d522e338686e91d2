//! Portals: what is configured.

use std::sync::Arc;

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::Coupon;
use billfold_domain::events::EventKind;
use billfold_domain::features::{ProductChoice, SaveOffer};
use billfold_domain::files::File;
use billfold_domain::ids::{IdStyle, Noun, PortalId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::{Mode, Organization};
use billfold_domain::portal_changes::{self, Birth, Decision, PortalChanges};
use billfold_domain::portals::{Origin, Portal};
use billfold_domain::websites::Website;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Kept, Lookup, Page, Query, Scroll, Slice, Stored, Tx};

use crate::errors::{Error, Result};
use crate::facts::{Act, snapshot};
use crate::writes::{Precondition, Surface, Write, Written};
use crate::{App, Caller, login_tokens};

/// The columns that lists of portals filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The internal name.
    pub const NAME: Column = Column::Path("name");
    /// The slug.
    pub const SLUG: Column = Column::Path("slug");
    /// The website's id.
    pub const WEBSITE: Column = Column::Path("website");
    /// The logo's file id.
    pub const LOGO: Column = Column::Path("logo");
    /// The merchant's own host name.
    pub const CUSTOM_DOMAIN: Column = Column::Path("custom_domain");
    /// Whether it is active, as `domain::stored::flag_text`.
    pub const ACTIVE: Column = Column::Path("active");
    /// Whether it is the default, as `domain::stored::flag_text`.
    pub const IS_DEFAULT: Column = Column::Path("is_default");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// Which portal a command is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle, Origin),
    /// The one of this id, made if it is not there.
    Upsert(PortalId, Origin),
    /// The one of this id.
    Existing(PortalId),
}

/// Says what is to change, given the portal as it is: a value that a surface
/// shows already is not a change. It may be asked more than once.
pub type Draft = Arc<dyn Fn(Option<&Portal>) -> PortalChanges + Send + Sync>;

/// What became of a portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The portal.
    pub portal: Stored<Portal>,
}

/// What the public may see of a portal.
#[derive(Clone, Debug)]
pub struct Public {
    /// The organization.
    pub organization: Organization,
    /// The portal's website.
    pub website: Website,
    /// The portal's logo, if it has one.
    pub logo: Option<File>,
    /// The portal.
    pub portal: Stored<Portal>,
}

/// A page of portals by offset.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Portal>> {
    caller.require(Resource::Portals, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of portals by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Portal>> {
    caller.require(Resource::Portals, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One portal.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PortalId) -> Result<Stored<Portal>> {
    caller.require(Resource::Portals, Access::Read)?;
    let name = format!("portal/{}/{id}", caller.organization);
    let work = || {
        let (organization, id) = (caller.organization.clone(), id.clone());
        move |lookup: &mut Lookup<'_>| Ok::<_, Error>(lookup.within(&organization).get::<Portal>(id.as_str())?)
    };
    let found = app.store().recall(name, work).await?;
    found.map(|portal| Stored::clone(&portal)).ok_or_else(|| Refusal::NotFound(Noun::Portal).into())
}

/// One portal as a surface shows it. What was shown before is shown again, as
/// long as nothing at all was committed since. A surface shows a portal in one
/// form by this function; `show` makes what shows it.
///
/// # Errors
/// As [`get`].
pub async fn get_shown<R, F>(
    app: &App,
    caller: &Caller,
    id: &PortalId,
    surface: Surface,
    show: impl FnOnce() -> F + Send,
) -> Result<Kept<R>>
where
    R: Send + Sync + 'static,
    F: Fn(&Stored<Portal>) -> R + Send + 'static,
{
    caller.require(Resource::Portals, Access::Read)?;
    let name = ["shown/", surface.word(), "/portal/", caller.organization.as_str(), "/", id.as_str()].concat();
    let mut seen = caller.seen;
    if let Some(shown) = app.store().at_hand(&mut seen, &name) {
        return Ok(shown);
    }
    let work = || {
        let (organization, id, show) = (caller.organization.clone(), id.clone(), show());
        move |lookup: &mut Lookup<'_>| {
            let portal = lookup.within(&organization).get::<Portal>(id.as_str())?;
            Ok::<_, Error>(portal.map(|portal| show(&portal)))
        }
    };
    let found = Box::pin(app.store().recall_at(&mut seen, name, work)).await?;
    found.ok_or_else(|| Refusal::NotFound(Noun::Portal).into())
}

/// Makes or changes a portal.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`] for an
/// existing one that is not there; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] with every fault.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Portals, Access::Write)?;
    let (id, origin) = match target {
        Target::New(style, origin) => (app.next_id(style), Some(origin)),
        Target::Upsert(id, origin) => (id, Some(origin)),
        Target::Existing(id) => (id, None),
    };
    let login_token = login_tokens::fresh(app, &caller.organization, &id);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Portal>(id.as_str())?;
        if current.is_none() && origin.is_none() {
            return Err(Refusal::NotFound(Noun::Portal).into());
        }
        precondition.hold(tx, current.as_ref().map(|portal| portal.rev))?;
        let changes = draft(current.as_ref().map(|portal| &portal.value));
        let decided = decide(&task, tx, &id, origin, current.as_ref(), (&changes, &login_token));
        let mut faults = Vec::new();
        let decision = match decided {
            Ok(decision) => Some(decision),
            Err(Error::Refused(Refusal::Invalid(found))) => {
                faults = found;
                None
            }
            Err(other) => return Err(other),
        };
        check_references(&task, tx, &id, &changes, current.is_none(), &mut faults)?;
        check_places(&by, tx, &changes, &mut faults)?;
        match decision {
            Some(decision) if faults.is_empty() => keep(&task, &by, tx, current, decision),
            _ => Err(faults.into()),
        }
    })
    .await
}

fn decide(
    app: &App,
    tx: &mut Tx<'_>,
    id: &PortalId,
    origin: Option<Origin>,
    current: Option<&Stored<Portal>>,
    (changes, login_token): (&PortalChanges, &str),
) -> Result<Decision> {
    let now = app.now();
    if let Some(current) = current {
        return Ok(portal_changes::update(&current.value, changes, login_token, now)?);
    }
    let website = match changes.website.value() {
        Some(website) => website.clone(),
        None => {
            let organization = tx.get::<Organization>(tx.organization().clone().as_str())?;
            organization.ok_or(Refusal::NotFound(Noun::Organization))?.value.default_website
        }
    };
    let birth = Birth { id: id.clone(), origin: origin.unwrap_or(Origin::Configured), website };
    Ok(portal_changes::create(&birth, changes, login_token, now)?)
}

/// Checks what a command names: each record must exist in this organization,
/// and the slug must be free on the default domain.
fn check_references(
    app: &App,
    tx: &mut Tx<'_>,
    id: &PortalId,
    changes: &PortalChanges,
    is_new: bool,
    faults: &mut Vec<Fault>,
) -> Result<()> {
    if let Change::Set(website) = &changes.website
        && !tx.is_there::<Website>(website.as_str())?
    {
        faults.push(Fault::new(Field::Website, Rule::Missing));
    }
    let slug = match &changes.slug {
        Change::Set(slug) => Some(slug.clone()),
        Change::Keep | Change::Clear => is_new.then(|| billfold_domain::slugs::Slug::from_id(id.as_str())),
    };
    if let Some(slug) = slug
        && let Some(entry) = tx.resolve(Directory::Slug, &slug.folded())?
        && (entry.organization != *tx.organization() || entry.target != id.as_str())
    {
        faults.push(Fault::new(Field::Slug, Rule::Taken));
    }
    if let Change::Set(logo) = &changes.logo
        && !tx.is_there::<File>(logo.as_str())?
    {
        faults.push(Fault::new(Field::Logo, Rule::Missing));
    }
    if let Change::Set(host) = &changes.custom_domain
        && host.is_within(app.public_url().host())
    {
        faults.push(Fault::new(Field::CustomDomain, Rule::HostForm));
    }
    if let Change::Set(options) = &changes.features.cancel_feedback {
        let current = tx.get::<Portal>(id.as_str())?;
        let features = current.as_ref().map(|portal| &portal.value.features);
        crate::surveys::check_options(tx, options, features, faults)?;
    }
    if let Change::Set(offer) = &changes.features.cancel_offer {
        check_offer(app, tx, id, offer, faults)?;
    }
    if let Change::Set(selection) = &changes.features.payment_configuration {
        crate::surveys::check_selection(tx, selection, faults)?;
    }
    if let Change::Set(products) = &changes.features.plan_products {
        check_choices(tx, products, faults)?;
    }
    Ok(())
}

/// Checks the places outside that a command names: where customers may be led, and
/// whose pages may embed the portal.
fn check_places(caller: &Caller, tx: &mut Tx<'_>, changes: &PortalChanges, faults: &mut Vec<Fault>) -> Result<()> {
    if let Change::Set(link) = &changes.return_url {
        let organization = tx.get::<Organization>(tx.organization().clone().as_str())?;
        if organization.is_some_and(|organization| !organization.value.allows_return(link)) {
            faults.push(Fault::new(Field::PortalReturnUrl, Rule::OriginNotAllowed));
        }
    }
    if let Change::Set(origins) = &changes.allowed_origins
        && caller.mode == Mode::Live
    {
        let local = origins.iter().enumerate().filter(|(_, origin)| origin.is_local());
        faults.extend(local.map(|(at, _)| Fault::new(Field::AllowedOrigin(at), Rule::OriginForm)));
    }
    Ok(())
}

/// Checks the coupon that a portal is to offer: it must exist and can be redeemed,
/// unless the portal offers it already.
fn check_offer(app: &App, tx: &mut Tx<'_>, id: &PortalId, offer: &SaveOffer, faults: &mut Vec<Fault>) -> Result<()> {
    let Some(wanted) = &offer.coupon else { return Ok(()) };
    let current = tx.get::<Portal>(id.as_str())?.and_then(|portal| portal.value.features.cancel.offer);
    if current.and_then(|offer| offer.coupon).as_ref() == Some(wanted) {
        return Ok(());
    }
    match tx.get_locked::<Coupon>(wanted.as_str())?.filter(|coupon| !coupon.value.deleted) {
        None => faults.push(Fault::new(Field::OfferCoupon, Rule::Missing)),
        Some(coupon) if !coupon.value.is_valid(app.now()) => {
            faults.push(Fault::new(Field::OfferCoupon, Rule::Expired));
        }
        Some(_) => {}
    }
    Ok(())
}

fn check_choices(tx: &mut Tx<'_>, choices: &[ProductChoice], faults: &mut Vec<Fault>) -> Result<()> {
    for (product, choice) in choices.iter().enumerate() {
        if !tx.is_there::<Product>(choice.product.as_str())? {
            faults.push(Fault::new(Field::ChoiceProduct(product), Rule::Missing));
        }
        for (price, id) in choice.prices.iter().enumerate() {
            let field = Field::ChoicePrice { product, price };
            match tx.get_locked::<Price>(id.as_str())? {
                None => faults.push(Fault::new(field, Rule::Missing)),
                Some(found) if found.value.product != choice.product => faults.push(Fault::new(field, Rule::Mismatch)),
                Some(_) => {}
            }
        }
    }
    Ok(())
}

/// Stores what was decided, with its places in the directory and its event.
fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Portal>>,
    decision: Decision,
) -> Result<Saved> {
    let Decision { next, event } = decision;
    let Some(kind) = event else {
        // Nothing changed: nothing is written.
        return current
            .map(|portal| Saved { created: false, portal })
            .ok_or_else(|| Refusal::NotFound(Noun::Portal).into());
    };
    let before = current.as_ref().map(|portal| &portal.value);
    move_entry(tx, Directory::Slug, before.map(|p| p.slug.folded()), Some(next.slug.folded()), &next)?;
    let [listed, kept] = [before, Some(&next)].map(|p| login_tokens::listed(p?.login_page.token.as_ref()));
    move_entry(tx, Directory::Login, listed, kept, &next)?;
    crate::domains::follow(app, tx, before, &next)?;
    let picture = snapshot(&next)?;
    let doc = Act::real(app, caller).tell_with(tx, (kind, Noun::Portal), before, (&next, picture))?;
    Ok(match current {
        None => Saved { created: true, portal: tx.insert_as(next, &doc)? },
        Some(current) => Saved { created: false, portal: tx.update_as(current.rev, next, &doc)? },
    })
}

/// Gives up a portal's old value in the directory and takes the new one.
pub(crate) fn move_entry(
    tx: &mut Tx<'_>,
    kind: Directory,
    old: Option<String>,
    new: Option<String>,
    portal: &Portal,
) -> Result<()> {
    if old == new {
        return Ok(());
    }
    if let Some(old) = old {
        tx.release(kind, &old)?;
    }
    if let Some(new) = new {
        tx.claim(kind, &new, portal.id.as_str(), "")?;
    }
    Ok(())
}

/// Deletes a portal, ends its sessions and frees its slug.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::DefaultPortalKept`].
pub async fn delete(app: &App, caller: &Caller, id: &PortalId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Portals, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<Portal>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Portal))?;
            precondition.hold(tx, Some(current.rev))?;
            if current.value.is_default {
                return Err(Refusal::DefaultPortalKept.into());
            }
            tx.release(Directory::Slug, &current.value.slug.folded())?;
            if let Some(token) = login_tokens::listed(current.value.login_page.token.as_ref()) {
                tx.release(Directory::Login, &token)?;
            }
            crate::domains::release(tx, &current.value)?;
            crate::sessions::end_of_portal(tx, &id)?;
            let gone = &current.value;
            Act::real(&task, &by).tell(tx, (EventKind::PortalDeleted, Noun::Portal), Some(gone), gone)?;
            tx.delete::<Portal>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}

/// How the public names a portal.
#[derive(Clone, Debug)]
pub enum PublicName {
    /// By its slug, ignoring case.
    Slug(String),
    /// By its login page's token.
    Login(String),
}

/// An active portal as the public sees it, in one snapshot.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none or it is inactive.
pub async fn public(app: &App, name: PublicName) -> Result<Public> {
    let (kind, value) = match name {
        PublicName::Slug(slug) => (Directory::Slug, slug.to_ascii_lowercase()),
        PublicName::Login(token) => (Directory::Login, token),
    };
    let name = format!("public/{kind:?}/{value}");
    let named = if kind == Directory::Login { login_tokens::named(&value) } else { None };
    let work = move |lookup: &mut Lookup<'_>| {
        let is_its = |portal: &Stored<Portal>| named.is_none() || login_tokens::is_of(&value, &portal.value);
        let (organization, id) = match &named {
            Some((organization, portal)) => (organization.clone(), portal.as_str().to_owned()),
            None => match lookup.resolve(kind, &value)? {
                Some(entry) => (entry.organization, entry.target),
                None => return Ok(None),
            },
        };
        let mut tx = lookup.within(&organization);
        match tx.get::<Portal>(&id)?.filter(|portal| portal.value.active && is_its(portal)) {
            Some(portal) => publish(&mut tx, portal).map(Some),
            None => Ok::<_, Error>(None),
        }
    };
    let found = app.store().recall(name, || work).await?;
    found.map(|public| Public::clone(&public)).ok_or_else(|| Refusal::NotFound(Noun::Portal).into())
}

/// A portal with what the public sees around it.
pub(crate) fn publish(tx: &mut Tx<'_>, portal: Stored<Portal>) -> Result<Public> {
    let missing = || Error::from(Refusal::NotFound(Noun::Portal));
    let organization = tx.get::<Organization>(tx.organization().clone().as_str())?.ok_or_else(missing)?.value;
    let website = tx.get::<Website>(portal.value.website.as_str())?.ok_or_else(missing)?.value;
    let logo = match &portal.value.logo {
        Some(id) => tx.get::<File>(id.as_str())?.map(|file| file.value),
        None => None,
    };
    Ok(Public { organization, website, logo, portal })
}
