//! A customer's new e-mail address, which counts once it is proven to be its own.
//!
//! Whoever reads a customer's mail can sign in as it. So an address is changed only
//! shortly after its customer showed who it is, by a code that came to the new one,
//! and everybody else who was signed in is signed out.

use std::net::IpAddr;
use std::sync::Arc;

use billfold_domain::customers::{self, Customer, CustomerChanges};
use billfold_domain::events::EventKind;
use billfold_domain::features::CustomerDetail;
use billfold_domain::ids::{CustomerId, Noun};
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::{CODE_LIFE_SECONDS, CodePurpose, SignInCode};
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Query, Sort, Tx, Work};
use jiff::Timestamp;

use crate::attempts::MAILS;
use crate::credentials::later;
use crate::customers::WantedTaxId;
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::passwords;
use crate::sign_in_codes::{self, Ask, KEPT_SECONDS};
use crate::stepping_up::public;
use crate::visitors::{self, Account, AccountDraft, Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// In how many of a customer's newest sessions an address that waits is looked for.
const MAX_SESSIONS: u32 = 100;

/// The switch that all of this needs.
const EMAIL: Feature = Feature::CustomerDetail(CustomerDetail::Email);

/// The attempt of a customer's session: there is one at a time.
fn attempt_id(visit: &Visit) -> String {
    attempt_of(&visit.session)
}

fn attempt_of(session: &Session) -> String {
    format!("email-{}", session.id)
}

/// A visit whose customer may change its address now.
async fn entitled(app: &App, caller: &Caller) -> Result<Visit> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(EMAIL)?;
    // Without mail nothing can be proven.
    if !app.can_mail() {
        return Err(Refusal::SwitchedOff.into());
    }
    visit.require_fresh(app)?;
    Ok(visit)
}

fn waiting(app: &App, tx: &mut Tx<'_>, id: &str) -> Result<Option<SignInCode>> {
    let found = tx.get::<SignInCode>(id)?.map(|found| found.value);
    Ok(found.filter(|found| found.is_waiting(app.now())))
}

/// The address that waits for its code in this session, if any.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`].
pub async fn pending(app: &App, caller: &Caller) -> Result<Option<String>> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(EMAIL)?;
    let (task, id) = (app.clone(), attempt_id(&visit));
    app.store().read(&caller.organization, move |tx| Ok(waiting(&task, tx, &id)?.map(|attempt| attempt.email))).await
}

/// Has a code sent to the address that the customer that acts wants to have. One that
/// waits already ends.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`], where no mails can be sent too;
/// [`Refusal::ProofTooOld`]; [`Refusal::Invalid`] for what is no address;
/// [`Refusal::TooManyAttempts`] for an address or a network that has used up its
/// mails.
pub async fn begin(app: &App, caller: &Caller, email: &str, address: Option<IpAddr>, locale: &str) -> Result<()> {
    let visit = entitled(app, caller).await?;
    let public = public(app, &visit).await?;
    let ask = Ask { email: email.to_owned(), address, locale: locale.to_owned(), earlier: None };
    let id = attempt_id(&visit);
    let attempt = SignInCode {
        id: id.clone(),
        purpose: CodePurpose::Email,
        customer: Some(visit.customer_id().clone()),
        ..sign_in_codes::new_attempt(app, &public, &ask)?
    };
    sign_in_codes::start(app, &public, address, (attempt, Some(id))).await
}

/// Changes what a customer changes of itself, as [`visitors::update_account`] does, and its
/// tax numbers, but for the address that counts: a code goes to the one that it wants, which counts once
/// [`confirm`] takes that code. What else the customer changes is kept at once.
///
/// # Errors
/// As [`visitors::update_account`]; those of [`begin`] where another address is wanted;
/// a fault of [`Field::Email`] where none is.
pub async fn update_account(
    app: &App,
    caller: &Caller,
    (draft, tax_ids): (AccountDraft, Change<Vec<WantedTaxId>>),
    address: Option<IpAddr>,
    write: Write<Account>,
) -> Result<Written<Account>> {
    let visit = visitors::visit(app, caller).await?;
    let current = &visit.customer.value;
    let (now, said) = (app.now(), draft(current));
    let held: AccountDraft = Arc::new(move |current| keep_address(current, draft(current), now));
    let wanted = customers::update(current, &said, now).map(|decision| decision.next.email);
    // What is wrong with the rest is said by the change itself.
    if let Some(wanted) = wanted.ok().filter(|wanted| *wanted != current.email) {
        let wanted = wanted.ok_or_else(|| Fault::new(Field::Email, Rule::Required))?;
        entitled(app, caller).await?;
        if !write.check_only {
            let trial = Write { check_only: true, ..Write::when(write.precondition.clone()) };
            visitors::replace_account(app, caller, (Arc::clone(&held), tax_ids.clone()), trial).await?;
            let locale = crate::mails::tongue(None, current).unwrap_or("en");
            begin(app, caller, &wanted, address, locale).await?;
        }
    }
    visitors::replace_account(app, caller, (held, tax_ids), write).await
}

/// What a customer changes, but for the address that counts.
fn keep_address(current: &Customer, said: CustomerChanges, now: Timestamp) -> CustomerChanges {
    let Ok(decision) = customers::update(current, &said, now) else { return said };
    if decision.next.email == current.email {
        return said;
    }
    let (mut wanted, own) = (decision.next.email_contacts(), current.email_contacts());
    wanted.others.retain(|other| own.primary.as_ref().is_none_or(|primary| primary.value != other.value));
    wanted.primary.clone_from(&own.primary);
    let emails = if wanted == own { Change::Keep } else { Change::Set(wanted) };
    CustomerChanges { email: Change::Keep, emails, ..said }
}

/// Has another code sent to the address that a customer waits to have; the one before it
/// is worth nothing. The customer is named by its user name, and nobody is told whether
/// there is such a customer or such an address: it is done afterwards, as the time that it
/// takes would tell (QUALITY L-06).
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer, who says the address again in place of this;
/// [`Refusal::TooManyAttempts`] for a network that has used up its mails.
pub fn resend_unseen(app: &App, caller: &Caller, username: String, address: Option<IpAddr>) -> Result<()> {
    caller.require_no_customer()?;
    sign_in_codes::count_network(app, "mails", address, MAILS)?;
    let (app, caller) = (app.clone(), caller.clone());
    tokio::spawn(async move {
        match resend(&app, &caller, &username).await {
            // The address has used up its mails: nobody is told this either.
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(error) => tracing::error!(request_id = caller.request, ?error, "a code was not sent again"),
        }
    });
    Ok(())
}

/// One command: what an erasure, or the customer itself, ended in between would come back
/// with a second one.
async fn resend(app: &App, caller: &Caller, username: &str) -> Result<()> {
    let (task, name) = (app.clone(), username.to_owned());
    app.store()
        .write(&caller.organization, move |tx| {
            let now = task.now();
            let Some((_, customer)) = passwords::named(tx, &name)? else { return Ok(()) };
            let Some(found) = newest_of(tx, &customer.id, later(now, -KEPT_SECONDS))? else { return Ok(()) };
            // Who ends it at this moment waits for this command, or has ended it now.
            let Some(found) = tx.get_locked::<SignInCode>(&found.id)? else { return Ok(()) };
            let (id, expires) = (found.value.id.clone(), later(now, CODE_LIFE_SECONDS));
            let next = SignInCode { tag: None, tries: 0, expires, created: now, ..found.value };
            sign_in_codes::put_in(&task, tx, &next, Some(&id))
        })
        .await?;
    app.wake();
    Ok(())
}

/// The newest of a customer's attempts that has not ended long ago.
fn newest_of(tx: &mut Tx<'_>, customer: &CustomerId, since: Timestamp) -> Result<Option<SignInCode>> {
    let filters = vec![Filter::is(Column::Path("customer"), customer.as_str())];
    let sort = vec![Sort { column: Column::Created, descending: true }];
    let sessions = tx.list::<Session>(&Query { filters, sort, limit: MAX_SESSIONS, ..Query::default() })?.items;
    let mut newest: Option<SignInCode> = None;
    for session in sessions {
        let Some(found) = tx.get::<SignInCode>(&attempt_of(&session.value))? else { continue };
        let found = found.value;
        let waits = found.customer.as_ref() == Some(customer) && found.expires > since;
        if waits && newest.as_ref().is_none_or(|newest| newest.created < found.created) {
            newest = Some(found);
        }
    }
    Ok(newest)
}

/// Gives up the address that waits, if any.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`].
pub async fn give_up(app: &App, caller: &Caller) -> Result<()> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(EMAIL)?;
    let id = attempt_id(&visit);
    app.store()
        .write(&caller.organization, move |tx| {
            if let Some(found) = tx.get::<SignInCode>(&id)? {
                tx.unplan(Work::SignIn, &id)?;
                tx.delete::<SignInCode>(found.rev, &id)?;
            }
            Ok(())
        })
        .await
}

/// Takes the code: the address counts from now on, both addresses are told, and the
/// customer's other sessions and its tokens end.
///
/// # Errors
/// As [`begin`]; [`Refusal::Unauthenticated`] for a code that is not right, whatever
/// it is.
pub async fn confirm(app: &App, caller: &Caller, code: &str, address: Option<IpAddr>) -> Result<()> {
    let visit = entitled(app, caller).await?;
    let public = public(app, &visit).await?;
    let id = attempt_id(&visit);
    let right = sign_in_codes::compare(app, &public, (&id, CodePurpose::Email), (code, address)).await?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let visit = visitors::visit_in(&task, &by, tx)?;
            visit.require(EMAIL)?;
            let attempt = sign_in_codes::use_up(&task, tx, &right)?;
            if attempt.customer.as_ref() != Some(visit.customer_id()) {
                return Err(Refusal::Unauthenticated.into());
            }
            let current = visit.customer;
            let act = Act::of_customer(&task, &by, tx, &current.value)?;
            let changes = CustomerChanges { email: Change::Set(attempt.email), ..CustomerChanges::default() };
            let decision = customers::update(&current.value, &changes, act.now)?;
            let kinds: Vec<EventKind> = decision.event.into_iter().collect();
            let customer = decision.next.id.clone();
            act.update(tx, (&kinds, Noun::Customer), current, decision.next)?;
            crate::credentials::sign_out(tx, &customer, Some(&by.actor))
        })
        .await
}
