//! Signing in by e-mail: an attempt is begun with an address, and proven with the
//! code that came by mail, in the same browser.
//!
//! Nobody learns from it which addresses are known (QUALITY L-06). To begin is the
//! same work for any address: an attempt, what it uses up of the address's budget and
//! a due time are stored. Whose address it is, is looked up when that is due, by
//! [`sending`], which then draws the code.

pub mod choosing;
mod customers;
pub(crate) mod sending;

use std::net::IpAddr;

use billfold_domain::customers::check_email;
use billfold_domain::ids::OrganizationId;
use billfold_domain::sessions::ProofKind;
use billfold_domain::sign_in_codes::{
    CODE_LIFE_SECONDS, CodePurpose, CodeStage, SignInBudget, SignInCode, canonical, digits,
};
use billfold_domain::{Fault, Field, Refusal};
use billfold_store::{Column, Filter, Query, Stored, Test, Tx, Work};
use jiff::Timestamp;

use crate::App;
use crate::attempts::{self, CODES, MAILS, WRONG_CODES};
use crate::credentials::later;
use crate::errors::Result;
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::sessions::Opened;
use crate::sessions::beginning::{self, Keys};

pub use choosing::{Choice, choices, choose};
pub use sending::{link_is_live, open_link};

/// What the check value of a code is made for.
const CODE_TAG: &str = "sign-in-code";
/// What a code is compared with where there is none: no code has this check value.
const NO_TAG: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
/// How many old records go whenever a new one is made.
const MAX_SWEPT_AT_ONCE: u32 = 20;
/// How long an attempt is kept after it ended, in seconds.
pub(crate) const KEPT_SECONDS: i64 = 3_600;
/// How long a budget is kept after its last use, in seconds: longer than it counts.
const BUDGET_KEPT_SECONDS: i64 = 2 * 86_400;

/// Who wants to sign in.
#[derive(Clone)]
pub struct Ask {
    /// The e-mail address as it was typed.
    pub email: String,
    /// The network address that asks.
    pub address: Option<IpAddr>,
    /// The language of the page, as a tag.
    pub locale: String,
    /// What the browser kept of an earlier attempt, which ends.
    pub earlier: Option<String>,
}

/// A code that somebody typed.
#[derive(Clone)]
pub struct Typed {
    /// What the browser keeps of the attempt.
    pub cookie: String,
    /// The code.
    pub code: String,
    /// The network address that it comes from.
    pub address: Option<IpAddr>,
    /// The browser, coarsely.
    pub browser: Option<String>,
}

/// What a proof led to.
#[derive(Clone, Debug)]
pub enum Proven {
    /// A session.
    Opened(Box<Opened>),
    /// A choice among several customers; what the browser keeps for it from now on.
    Choose(String),
}

/// Ways to sign in to a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// With a code by mail.
    pub code: bool,
    /// With a password.
    pub password: bool,
}

impl Ways {
    /// Whether there is any.
    pub fn any(self) -> bool {
        self.code || self.password
    }
}

/// How customers sign in to a portal by themselves: not at all where its login page
/// is switched off.
pub fn ways(app: &App, public: &Public) -> Ways {
    let portal = &public.portal.value;
    let is_open = portal.active && portal.login_page.enabled;
    Ways { code: is_open && app.can_mail(), password: is_open && portal.features.password_login }
}

/// Begins an attempt to sign in; answers what the browser keeps of it.
///
/// # Errors
/// [`Refusal::SwitchedOff`] where there is no such way in; [`Refusal::Invalid`] for
/// what is no address; [`Refusal::TooManyAttempts`] when the address, known or not,
/// or the network has used up its mails.
pub async fn begin(app: &App, public: &Public, ask: Ask) -> Result<String> {
    if !ways(app, public).code {
        return Err(Refusal::SwitchedOff.into());
    }
    let cookie = app.secret_token();
    let attempt = SignInCode { id: sha256_hex(cookie.as_bytes()), ..new_attempt(app, public, &ask)? };
    let earlier = ask.earlier.as_ref().map(|cookie| sha256_hex(cookie.as_bytes()));
    start(app, public, ask.address, (attempt, earlier)).await?;
    Ok(cookie)
}

/// An attempt to sign in with an address; who makes another kind of it says so.
pub(crate) fn new_attempt(app: &App, public: &Public, ask: &Ask) -> Result<SignInCode> {
    let email = ask.email.trim().to_owned();
    check_email(&email).map_err(|rule| Fault::new(Field::Email, rule))?;
    let now = app.now();
    Ok(SignInCode {
        id: String::new(),
        purpose: CodePurpose::SignIn,
        portal: public.portal.value.id.clone(),
        budget: budget_id(app, &public.organization.id, &email),
        email,
        customer: None,
        locale: ask.locale.clone(),
        tag: None,
        tries: 0,
        stage: CodeStage::Waiting,
        expires: later(now, CODE_LIFE_SECONDS),
        created: now,
    })
}

/// Stores an attempt, in place of an earlier one, and has its mail sent.
pub(crate) async fn start(
    app: &App,
    public: &Public,
    address: Option<IpAddr>,
    (attempt, earlier): (SignInCode, Option<String>),
) -> Result<()> {
    count_network(app, "mails", address, MAILS)?;
    let task = app.clone();
    app.store().write(&public.organization.id, move |tx| put_in(&task, tx, &attempt, earlier.as_deref())).await?;
    app.wake();
    Ok(())
}

/// The same within a command.
pub(crate) fn put_in(app: &App, tx: &mut Tx<'_>, attempt: &SignInCode, earlier: Option<&str>) -> Result<()> {
    let now = app.now();
    sweep(tx, now)?;
    let mut budget = budget(tx, &attempt.budget, now)?;
    budget.value.take_mail(now)?;
    keep_budget(tx, budget)?;
    if let Some(found) = earlier.map(|id| tx.get::<SignInCode>(id)).transpose()?.flatten() {
        tx.delete::<SignInCode>(found.rev, &found.value.id)?;
        tx.unplan(Work::SignIn, &found.value.id)?;
    }
    tx.plan(Work::SignIn, &attempt.id, None, now.as_microsecond())?;
    tx.insert(attempt.clone())?;
    Ok(())
}

/// Sends another code for an attempt; the one before it is worth nothing.
///
/// # Errors
/// [`Refusal::Unauthenticated`] where there is no such attempt; as [`begin`].
pub async fn resend(app: &App, public: &Public, cookie: &str, address: Option<IpAddr>) -> Result<()> {
    if !ways(app, public).code {
        return Err(Refusal::SwitchedOff.into());
    }
    let found = waiting(app, public, cookie).await?;
    let now = app.now();
    let next = SignInCode { tag: None, tries: 0, expires: later(now, CODE_LIFE_SECONDS), created: now, ..found };
    let id = next.id.clone();
    start(app, public, address, (next, Some(id))).await
}

/// The address that a browser's attempt is for, for its page.
///
/// # Errors
/// [`Refusal::Unauthenticated`] where the browser has no attempt that lives.
pub async fn email(app: &App, public: &Public, cookie: &str) -> Result<String> {
    Ok(waiting(app, public, cookie).await?.email)
}

/// An attempt whose code was not given yet. It can be asked for anew for a while
/// after its end.
async fn waiting(app: &App, public: &Public, cookie: &str) -> Result<SignInCode> {
    let (id, portal) = (sha256_hex(cookie.as_bytes()), public.portal.value.id.clone());
    let since = later(app.now(), -KEPT_SECONDS);
    app.store()
        .read(&public.organization.id, move |tx| {
            let found = tx.get::<SignInCode>(&id)?.map(|found| found.value).filter(|found| {
                let is_mine = found.purpose == CodePurpose::SignIn && found.portal == portal;
                is_mine && found.stage == CodeStage::Waiting && found.expires > since
            });
            found.ok_or_else(|| Refusal::Unauthenticated.into())
        })
        .await
}

/// Proves an address with its code. The code is used up with its first right use:
/// of many at once one leads in.
///
/// # Errors
/// [`Refusal::SwitchedOff`] where there is no such way in any more;
/// [`Refusal::Unauthenticated`] for what is not right, whatever it is;
/// [`Refusal::TooManyAttempts`] for a network that tries too often.
pub async fn prove(app: &App, public: &Public, typed: Typed) -> Result<Proven> {
    if !ways(app, public).code {
        return Err(Refusal::SwitchedOff.into());
    }
    let id = sha256_hex(typed.cookie.as_bytes());
    let right = compare(app, public, (&id, CodePurpose::SignIn), (&typed.code, typed.address)).await?;
    let (keys, cookie) = (Keys::draw(app, typed.browser.as_deref()), app.secret_token());
    let (task, place) = (app.clone(), public.clone());
    app.store()
        .write(&public.organization.id, move |tx| {
            let attempt = use_up(&task, tx, &right)?;
            lead_in(&task, tx, &place, (&attempt, &keys, &cookie))
        })
        .await
}

/// From a proven address to its customer's session, or to a choice of several.
pub(crate) fn lead_in(
    app: &App,
    tx: &mut Tx<'_>,
    public: &Public,
    (attempt, keys, cookie): (&SignInCode, &Keys, &str),
) -> Result<Proven> {
    let mut found = customers::of_email(tx, &attempt.email)?;
    if let (Some(only), true) = (found.pop(), found.is_empty()) {
        let opened = beginning::begin(app, tx, public, &only, (ProofKind::Email, keys))?;
        return Ok(Proven::Opened(Box::new(opened)));
    }
    if found.is_empty() {
        return Err(Refusal::Unauthenticated.into());
    }
    let now = app.now();
    let proven = SignInCode {
        id: sha256_hex(cookie.as_bytes()),
        stage: CodeStage::Proven,
        tag: None,
        expires: later(now, CODE_LIFE_SECONDS),
        created: now,
        ..attempt.clone()
    };
    tx.insert(proven)?;
    Ok(Proven::Choose(cookie.to_owned()))
}

/// A code that was found to be right and not used yet.
#[derive(Clone)]
pub(crate) struct Right {
    id: String,
    tag: String,
    counted: Timestamp,
}

/// Compares a code with an attempt's. It counts as wrong, in a commit of its own,
/// before it is compared (QUALITY L-04).
pub(crate) async fn compare(
    app: &App,
    public: &Public,
    (id, purpose): (&str, CodePurpose),
    (code, address): (&str, Option<IpAddr>),
) -> Result<Right> {
    let network = count_network(app, "codes", address, CODES)?;
    let organization = &public.organization.id;
    let wrong = || crate::Error::from(Refusal::Unauthenticated);
    let code = digits(code).ok_or_else(wrong)?;
    let counted = count_try(app, organization, (id, purpose), public).await;
    if let Err(crate::Error::Refused(Refusal::Unauthenticated)) = &counted {
        app.note_sign_in_failed(organization, "code", (None, address));
    }
    let (counted, tag) = counted?;
    let known = tag.as_deref().unwrap_or(NO_TAG);
    if !app.secret().is_tag(CODE_TAG, &format!("{id}/{code}"), known) {
        note_wrong(app);
        app.note_sign_in_failed(organization, "code", (None, address));
        return Err(wrong());
    }
    if let Some(network) = network {
        app.attempts().forgive(&[network]);
    }
    Ok(Right { id: id.to_owned(), tag: known.to_owned(), counted })
}

/// Counts a comparison against the attempt and its address, durably; answers when,
/// and what to compare with.
async fn count_try(
    app: &App,
    organization: &OrganizationId,
    (id, purpose): (&str, CodePurpose),
    public: &Public,
) -> Result<(Timestamp, Option<String>)> {
    let (task, id, portal) = (app.clone(), id.to_owned(), public.portal.value.id.clone());
    app.store()
        .write(organization, move |tx| {
            let now = task.now();
            let found = tx.get_locked::<SignInCode>(&id)?.filter(|found| {
                found.value.purpose == purpose && found.value.portal == portal && found.value.can_be_tried(now)
            });
            let found = found.ok_or(Refusal::Unauthenticated)?;
            let mut budget = budget(tx, &found.value.budget, now)?;
            if !budget.value.take_try(now) {
                return Err(Refusal::Unauthenticated.into());
            }
            keep_budget(tx, budget)?;
            let tag = found.value.tag.clone();
            let tries = found.value.tries.saturating_add(1);
            tx.update(found.rev, SignInCode { tries, ..found.value })?;
            Ok((now, tag))
        })
        .await
}

/// Uses a right code up and gives its count back to the address.
pub(crate) fn use_up(app: &App, tx: &mut Tx<'_>, right: &Right) -> Result<SignInCode> {
    let now = app.now();
    let found = tx.get_locked::<SignInCode>(&right.id)?.filter(|found| {
        // What was compared must still be what is kept.
        found.value.is_waiting(now) && found.value.tag.as_deref() == Some(right.tag.as_str())
    });
    let found = found.ok_or(Refusal::Unauthenticated)?;
    let mut budget = budget(tx, &found.value.budget, now)?;
    budget.value.give_back(right.counted);
    keep_budget(tx, budget)?;
    tx.delete::<SignInCode>(found.rev, &found.value.id)?;
    Ok(found.value)
}

/// The check value of an attempt's code.
fn code_tag(app: &App, id: &str, code: &str) -> String {
    app.secret().tag(CODE_TAG, &format!("{id}/{code}"))
}

/// Where an address's budget is kept. It does not say the address.
pub(crate) fn budget_id(app: &App, organization: &OrganizationId, email: &str) -> String {
    app.secret().tag("sign-in-budget", &format!("{organization}/{}", canonical(email)))
}

/// A budget as it stands: read at its revision, or new.
pub(crate) struct Counted {
    rev: Option<i64>,
    pub(crate) value: SignInBudget,
}

pub(crate) fn budget(tx: &mut Tx<'_>, id: &str, now: Timestamp) -> Result<Counted> {
    Ok(match tx.get_locked::<SignInBudget>(id)? {
        Some(found) => Counted { rev: Some(found.rev), value: found.value.at(now) },
        None => Counted { rev: None, value: SignInBudget::new(id, now) },
    })
}

pub(crate) fn keep_budget(tx: &mut Tx<'_>, budget: Counted) -> Result<()> {
    match budget.rev {
        Some(rev) => tx.update(rev, budget.value).map(drop)?,
        None => tx.insert(budget.value).map(drop)?,
    }
    Ok(())
}

/// Counts an attempt from a network; answers what to forgive if it is good.
pub(crate) fn count_network(
    app: &App,
    what: &str,
    address: Option<IpAddr>,
    limit: attempts::Limit,
) -> Result<Option<(String, attempts::Limit)>> {
    let Some(address) = address else { return Ok(None) };
    let entry = (format!("{what}/{}", attempts::network_text(address)), limit);
    app.attempts().enter(std::slice::from_ref(&entry), app.now())?;
    Ok(Some(entry))
}

/// Tells the operator, once an hour, when many codes are wrong (QUALITY L-05).
fn note_wrong(app: &App) {
    let now = app.now();
    if app.attempts().check("wrong-codes", &WRONG_CODES, now).is_ok() {
        app.attempts().count("wrong-codes", &WRONG_CODES, now);
        if app.attempts().check("wrong-codes", &WRONG_CODES, now).is_err() {
            tracing::warn!("unusually many wrong sign-in codes within an hour: somebody may be guessing");
        }
    }
}

/// Deletes some of what ended a while ago.
pub(crate) fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<()> {
    let before = |column: Column, seconds: i64| {
        let text = billfold_domain::stored::time_text(later(now, -seconds));
        let test = Test::Range { min: None, max: Some(text) };
        let filters = vec![Filter { column, test, negated: false }];
        Query { filters, limit: MAX_SWEPT_AT_ONCE, ..Query::default() }
    };
    let old: Vec<Stored<SignInCode>> = tx.list(&before(Column::Created, KEPT_SECONDS + CODE_LIFE_SECONDS))?.items;
    for found in old {
        tx.delete::<SignInCode>(found.rev, &found.value.id)?;
    }
    let old: Vec<Stored<SignInBudget>> = tx.list(&before(Column::Path("updated"), BUDGET_KEPT_SECONDS))?.items;
    for found in old {
        tx.delete::<SignInBudget>(found.rev, &found.value.id)?;
    }
    Ok(())
}
