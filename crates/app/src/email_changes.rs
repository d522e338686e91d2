//! A customer's new e-mail address, which counts once it is proven to be its own.
//!
//! Whoever reads a customer's mail can sign in as it. So an address is changed only
//! shortly after its customer showed who it is, by a code that came to the new one,
//! and everybody else who was signed in is signed out.

use std::net::IpAddr;

use billfold_domain::Change;
use billfold_domain::Refusal;
use billfold_domain::customers::{self, CustomerChanges};
use billfold_domain::events::EventKind;
use billfold_domain::features::CustomerDetail;
use billfold_domain::ids::Noun;
use billfold_domain::sign_in_codes::{CodePurpose, SignInCode};
use billfold_store::{Tx, Work};

use crate::errors::Result;
use crate::facts::Act;
use crate::sign_in_codes::{self, Ask};
use crate::stepping_up::public;
use crate::visitors::{self, Feature, Visit};
use crate::{App, Caller};

/// The switch that all of this needs.
const EMAIL: Feature = Feature::CustomerDetail(CustomerDetail::Email);

/// The attempt of a customer's session: there is one at a time.
fn attempt_id(visit: &Visit) -> String {
    format!("email-{}", visit.session.id)
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
