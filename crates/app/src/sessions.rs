//! Portal sessions: a link that opens once, then a visit.

pub(crate) mod beginning;
mod flows;
pub mod outcomes;
pub mod own;

use billfold_domain::credentials::AccessToken;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PortalId, SessionId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::links::Link;
use billfold_domain::organizations::Organization;
use billfold_domain::portals::Portal;
use billfold_domain::sessions::{
    AfterCompletion, AfterExpiration, Flow, FlowKind, Opening, ProofKind, Proved, Session,
};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Column, Directory, Filter, Page, Query, Stored, Test, Tx};

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::portals::{Public, publish};
use crate::secret::sha256_hex;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// A visit is noted again after this many seconds, not at every request.
const SEEN_STEP_SECONDS: i64 = 60;
/// How many sessions of a deleted portal are ended in one statement.
const MAX_ENDED_AT_ONCE: u32 = 500;

/// What a session is made from.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The customer.
    pub customer: CustomerId,
    /// The portal; none for the organization's default.
    pub portal: Option<PortalId>,
    /// Where "back" leads; none for the portal's.
    pub return_url: Option<Link>,
    /// The language of the page.
    pub locale: Option<String>,
    /// The task it leads into.
    pub flow: Option<Flow>,
    /// What an ended link may still lead to.
    pub after_expiration: Option<AfterExpiration>,
}

/// A new session and its link's token, which is shown this once.
#[derive(Clone, Debug)]
pub struct Created {
    /// The session.
    pub session: Stored<Session>,
    /// Its portal.
    pub portal: Stored<Portal>,
    /// The secret of its link.
    pub token: String,
}

/// What an unopened link leads to.
#[derive(Clone, Debug)]
pub struct Peeked {
    /// What the public sees of its portal.
    pub public: Public,
    /// The session.
    pub session: Session,
}

/// A link that was opened now.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What the public sees of its portal.
    pub public: Public,
    /// The session.
    pub session: Session,
    /// The secret of its cookie, which is shown this once.
    pub cookie: String,
}

/// A link that has ended.
#[derive(Clone, Debug)]
pub struct EndedLink {
    /// What the public sees of its portal.
    pub public: Public,
    /// Whether it leads to signing in, by the merchant's wish.
    pub leads_in: bool,
}

/// A customer's visit, in one snapshot.
#[derive(Clone, Debug)]
pub struct Visit {
    /// What the public sees of its portal.
    pub public: Public,
    /// The session.
    pub session: Session,
    /// The customer.
    pub customer: Customer,
}

/// Makes a session.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::Invalid`] naming the
/// customer, the portal, the return address or the flow.
pub async fn create(app: &App, caller: &Caller, new: NewSession, write: Write<Created>) -> Result<Written<Created>> {
    caller.require(Resource::Sessions, Access::Write)?;
    let id: SessionId = app.next_id(IdStyle::Base62);
    let token = app.secret_token();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let organization = tx.get::<Organization>(by.organization.as_str())?;
        let organization = organization.ok_or(Refusal::NotFound(Noun::Organization))?.value;
        let mut faults = Vec::new();
        let customer = tx.get_locked::<Customer>(new.customer.as_str())?.filter(|customer| !customer.value.deleted);
        if customer.is_none() {
            faults.push(Fault::new(Field::Customer, Rule::Missing));
        }
        let portal_id = new.portal.clone().unwrap_or_else(|| organization.default_portal.clone());
        let portal = tx.get_locked::<Portal>(portal_id.as_str())?;
        match &portal {
            None => faults.push(Fault::new(Field::Portal, Rule::Missing)),
            Some(portal) if !portal.value.active => faults.push(Fault::new(Field::Portal, Rule::Inactive)),
            Some(portal) => check_flow(&portal.value, new.flow.as_ref(), &mut faults),
        }
        let (portal, customer) = match (portal, customer) {
            (Some(portal), Some(customer)) if faults.is_empty() => (portal, customer.value),
            _ => return Err(faults.into()),
        };
        flows::check(&task, &by, tx, (&portal.value.features, &customer), new.flow.as_ref())?;
        let return_url = new.return_url.clone().or_else(|| portal.value.return_url.clone());
        check_return(&organization, return_url.as_ref(), new.flow.as_ref())?;
        let session = Session {
            id: id.clone(),
            portal: portal.value.id.clone(),
            customer: new.customer.clone(),
            return_url,
            locale: new.locale.clone(),
            flow: new.flow.clone(),
            after_expiration: new.after_expiration,
            link_digest: sha256_hex(token.as_bytes()),
            opening: None,
            signed: None,
            proved: None,
            browser: None,
            ended: None,
            created: task.now(),
        };
        tx.claim(Directory::Link, &session.link_digest, id.as_str(), "")?;
        let shown = without_secrets(&session);
        Act::real(&task, &by).tell(tx, (EventKind::SessionCreated, Noun::Session), None, &shown)?;
        outcomes::plan(tx, &session)?;
        Ok(Created { session: tx.insert(session)?, portal, token: token.clone() })
    })
    .await
}

/// The session as it is told of: nothing of it leads to its secrets.
fn without_secrets(session: &Session) -> Session {
    Session { link_digest: String::new(), opening: None, ..session.clone() }
}

/// Whether the portal allows the task that a session leads into.
fn check_flow(portal: &Portal, flow: Option<&Flow>, faults: &mut Vec<Fault>) {
    let Some(flow) = flow else { return };
    let features = &portal.features;
    let allowed = match flow.kind {
        FlowKind::CustomerUpdate => features.customer_update.enabled,
        FlowKind::PaymentMethodUpdate => features.payment_methods.add || features.payment_methods.update,
        FlowKind::SubscriptionCancel => features.cancel.enabled,
        FlowKind::SubscriptionPause => features.pause.enabled,
        FlowKind::SubscriptionUpdate | FlowKind::SubscriptionUpdateConfirm => features.plan_change.enabled,
    };
    if !allowed {
        faults.push(Fault::new(Field::Flow, Rule::FlowNotAllowed));
    }
}

/// Holds the addresses that customers leave for to the organization's list, where it
/// has one.
fn check_return(organization: &Organization, back: Option<&Link>, flow: Option<&Flow>) -> Result<()> {
    let redirect = flow.and_then(|flow| match &flow.after {
        AfterCompletion::Redirect(link) => Some(link),
        AfterCompletion::HostedConfirmation(_) | AfterCompletion::PortalHomepage => None,
    });
    let faults: Vec<Fault> = [(back, Field::ReturnUrl), (redirect, Field::FlowRedirect)]
        .into_iter()
        .filter(|(link, _)| link.is_some_and(|link| !organization.allows_return(link)))
        .map(|(_, field)| Fault::new(field, Rule::OriginNotAllowed))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// What a link leads to, without using it up.
///
/// # Errors
/// [`Refusal::LinkEnded`] when it was opened, ended or never existed.
pub async fn peek(app: &App, token: &str) -> Result<Peeked> {
    let (task, digest) = (app.clone(), sha256_hex(token.as_bytes()));
    app.store()
        .look(move |lookup| {
            let entry = lookup.resolve(Directory::Link, &digest)?.ok_or(Refusal::LinkEnded)?;
            let mut tx = lookup.within(&entry.organization);
            let session = tx.get::<Session>(&entry.target)?.ok_or(Refusal::LinkEnded)?.value;
            if !session.can_open(task.now()) {
                return Err(Refusal::LinkEnded.into());
            }
            Ok(Peeked { public: portal_of(&mut tx, &session)?, session })
        })
        .await
}

/// The portal of a link that has ended, and whether the merchant wants it to lead to
/// signing in (`after_expiration`); none for a link that never was, or whose portal is
/// gone.
///
/// # Errors
/// A fault of the database.
pub async fn ended_link(app: &App, token: &str) -> Result<Option<EndedLink>> {
    let (task, digest) = (app.clone(), sha256_hex(token.as_bytes()));
    app.store()
        .look(move |lookup| {
            let Some(entry) = lookup.resolve(Directory::Link, &digest)? else { return Ok(None) };
            let mut tx = lookup.within(&entry.organization);
            let Some(session) = tx.get::<Session>(&entry.target)?.map(|found| found.value) else { return Ok(None) };
            let now = task.now();
            let leads_in =
                session.after_expiration.is_some_and(|after| after.login_until.is_none_or(|until| now < until));
            match portal_of(&mut tx, &session) {
                Ok(public) if !session.can_open(now) => Ok(Some(EndedLink { public, leads_in })),
                Ok(_) | Err(Error::Refused(_)) => Ok(None),
                Err(error) => Err(error),
            }
        })
        .await
}

/// Opens a link, once.
///
/// # Errors
/// [`Refusal::LinkEnded`] when it was opened, ended or never existed.
pub async fn open(app: &App, token: &str) -> Result<Opened> {
    open_in(app, token, None).await
}

/// The same in a browser of this coarse name.
///
/// # Errors
/// As [`open`].
pub async fn open_in(app: &App, token: &str, browser: Option<&str>) -> Result<Opened> {
    let browser = beginning::name_of(browser);
    let (task, digest, cookie) = (app.clone(), sha256_hex(token.as_bytes()), app.secret_token());
    app.store()
        .change(move |lookup| {
            let entry = lookup.resolve(Directory::Link, &digest)?.ok_or(Refusal::LinkEnded)?;
            let mut tx = lookup.within(&entry.organization);
            let found = tx.get::<Session>(&entry.target)?.ok_or(Refusal::LinkEnded)?;
            let now = task.now();
            if !found.value.can_open(now) {
                return Err(Error::from(Refusal::LinkEnded));
            }
            let public = portal_of(&mut tx, &found.value)?;
            let cookie_digest = sha256_hex(cookie.as_bytes());
            let opening = Opening { at: now, seen: now, cookie_digest: cookie_digest.clone() };
            let proved = Some(Proved { how: ProofKind::Link, at: now });
            let session = Session { opening: Some(opening), proved, browser: browser.clone(), ..found.value };
            outcomes::plan(&mut tx, &session)?;
            // The link is spent by the revision: of parallel openings one wins.
            let session = tx.update(found.rev, session)?.value;
            tx.claim(Directory::Cookie, &cookie_digest, session.id.as_str(), "")?;
            let by = visitor(&public, &session);
            tx.emit(task.event(&by, EventKind::SessionOpened, Noun::Session, session.id.as_str()))?;
            Ok(Opened { public, session, cookie: cookie.clone() })
        })
        .await
}

impl Visit {
    /// The customer, as the one who acts in a request.
    pub fn caller(&self, request: Option<String>) -> Caller {
        Caller { request, ..visitor(&self.public, &self.session) }
    }
}

/// The customer of a session, as the one who acts.
fn visitor(public: &Public, session: &Session) -> Caller {
    Caller {
        organization: public.organization.id.clone(),
        mode: public.organization.mode,
        role: crate::Role::Customer(session.customer.clone()),
        actor: session.id.as_str().to_owned(),
        request: None,
        seen: billfold_store::Moment::default(),
    }
}

fn portal_of(tx: &mut Tx<'_>, session: &Session) -> Result<Public> {
    let portal = tx.get::<Portal>(session.portal.as_str())?.filter(|portal| portal.value.active);
    publish(tx, portal.ok_or(Refusal::LinkEnded)?)
}

/// A visit by its cookie, bound to the portal that the address names.
///
/// # Errors
/// [`Refusal::Unauthenticated`] when there is no live session of that portal.
pub async fn visit(app: &App, slug: &str, cookie: &str) -> Result<Visit> {
    let (task, slug, digest) = (app.clone(), slug.to_ascii_lowercase(), sha256_hex(cookie.as_bytes()));
    let now = app.now();
    let visit = app
        .store()
        .look(move |lookup| {
            let out = || Error::from(Refusal::Unauthenticated);
            let entry = lookup.resolve(Directory::Cookie, &digest)?.ok_or_else(out)?;
            let mut tx = lookup.within(&entry.organization);
            let session = tx.get::<Session>(&entry.target)?.ok_or_else(out)?.value;
            if !session.is_live(task.now()) {
                return Err(out());
            }
            let public = portal_of(&mut tx, &session).map_err(|_| out())?;
            if public.portal.value.slug.folded() != slug {
                return Err(out());
            }
            let customer = tx.get::<Customer>(session.customer.as_str())?.map(|found| found.value);
            let customer = customer.filter(|customer| !customer.deleted).ok_or_else(out)?;
            Ok(Visit { public, session, customer })
        })
        .await?;
    let stale = |opening: &Opening| now.as_second() - opening.seen.as_second() >= SEEN_STEP_SECONDS;
    if visit.session.opening.as_ref().is_some_and(stale) {
        note_seen(app, &visit).await?;
    }
    Ok(visit)
}

/// Notes that the customer is still there.
async fn note_seen(app: &App, visit: &Visit) -> Result<()> {
    let (task, id) = (app.clone(), visit.session.id.clone());
    app.store()
        .write(&visit.public.organization.id, move |tx| {
            let now = task.now();
            if let Some(found) = tx.get::<Session>(id.as_str())?
                && found.value.is_live(now)
            {
                let opening = found.value.opening.clone().map(|opening| Opening { seen: now, ..opening });
                tx.update(found.rev, Session { opening, ..found.value })?;
            }
            Ok(())
        })
        .await
}

/// Ends a visit: its cookie is worth nothing from now on.
///
/// # Errors
/// A fault of the database.
pub async fn end(app: &App, visit: &Visit) -> Result<()> {
    let (task, id, by) = (app.clone(), visit.session.id.clone(), visitor(&visit.public, &visit.session));
    app.store()
        .write(&visit.public.organization.id, move |tx| {
            if let Some(found) = tx.get::<Session>(id.as_str())?
                && found.value.ended.is_none()
            {
                forget_cookie(tx, &found.value)?;
                let session = Session { ended: Some(task.now()), ..found.value };
                let session = outcomes::given_up(&Act::real(&task, &by), tx, session)?;
                tx.update(found.rev, session)?;
                tx.emit(task.event(&by, EventKind::SessionEnded, Noun::Session, id.as_str()))?;
            }
            Ok(())
        })
        .await
}

/// Takes a session's secrets out of the directory, when it is deleted.
pub(crate) fn forget(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    if !session.link_digest.is_empty() {
        tx.release(Directory::Link, &session.link_digest)?;
    }
    forget_cookie(tx, session)
}

/// Takes a session's cookie out of the directory, when it ends. Its link stays known:
/// it leads to signing in. A session of a signed token has no cookie.
fn forget_cookie(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    match &session.opening {
        Some(opening) if session.signed.is_none() => {
            tx.release(Directory::Cookie, &opening.cookie_digest)?;
        }
        Some(_) | None => {}
    }
    Ok(())
}

/// Ends every session of a portal that goes away.
pub(crate) fn end_of_portal(tx: &mut Tx<'_>, portal: &PortalId) -> Result<()> {
    end_where(tx, Column::Path("portal"), portal.as_str(), None)
}

/// Ends every session of a customer that goes away, and all that it could sign in
/// with.
pub(crate) fn end_of_customer(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    crate::credentials::forget_customer(tx, customer)
}

/// Ends every session of a customer but one.
pub(crate) fn end_others(tx: &mut Tx<'_>, customer: &CustomerId, but: Option<&str>) -> Result<()> {
    let kept = but.map(|id| Filter { column: Column::Id, test: Test::AnyOf(vec![id.to_owned()]), negated: true });
    end_where(tx, Column::Path("customer"), customer.as_str(), kept)
}

/// Ends a session of a signed token: the token is worth nothing from now on.
pub(crate) fn end_signed(app: &App, caller: &Caller, tx: &mut Tx<'_>, session: Stored<Session>) -> Result<()> {
    let id = session.value.id.clone();
    let next = Session { ended: Some(app.now()), ..session.value };
    let next = outcomes::given_up(&Act::real(app, caller), tx, next)?;
    tx.update(session.rev, next)?;
    tx.emit(app.event(caller, EventKind::SessionEnded, Noun::Session, id.as_str()))?;
    Ok(())
}

/// Ends the sessions that were made from an authentication token.
pub(crate) fn end_made_from(app: &App, caller: &Caller, tx: &mut Tx<'_>, token: &AccessToken) -> Result<()> {
    let test = Test::AnyOf(vec![token.customer.as_str().to_owned()]);
    let filters = vec![
        Filter { column: Column::Path("customer"), test, negated: false },
        Filter { column: Column::Path("signed.made_from"), test: Test::AnyOf(vec![token.id.clone()]), negated: false },
    ];
    let page = tx.list::<Session>(&Query { filters, limit: MAX_ENDED_AT_ONCE, ..Query::default() })?;
    for session in page.items {
        if session.value.is_live(app.now()) {
            end_signed(app, caller, tx, session)?;
        }
    }
    Ok(())
}

/// A page of a customer's sessions, newest first: live, unopened and ended ones.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, customer: &CustomerId, limit: u32) -> Result<Page<Session>> {
    caller.require(Resource::Sessions, Access::Read)?;
    let test = Test::AnyOf(vec![customer.as_str().to_owned()]);
    let filters = vec![Filter { column: Column::Path("customer"), test, negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// Ends a session by its id, whatever it was opened with.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn revoke(app: &App, caller: &Caller, id: &SessionId) -> Result<()> {
    caller.require(Resource::Sessions, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let found = tx.get::<Session>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Session))?;
            if found.value.ended.is_some() {
                return Ok(());
            }
            forget_cookie(tx, &found.value)?;
            end_signed(&task, &by, tx, found)
        })
        .await
}

fn end_where(tx: &mut Tx<'_>, column: Column, value: &str, also: Option<Filter>) -> Result<()> {
    let test = Test::AnyOf(vec![value.to_owned()]);
    let filters = std::iter::once(Filter { column, test, negated: false }).chain(also).collect();
    let query = Query { filters, limit: MAX_ENDED_AT_ONCE, ..Query::default() };
    loop {
        let page = tx.list::<Session>(&query)?;
        for session in &page.items {
            forget(tx, &session.value)?;
            tx.delete::<Session>(session.rev, session.value.id.as_str())?;
        }
        if page.items.is_empty() {
            return Ok(());
        }
    }
}
