//! Showing again who one is, before what is asked about twice (QUALITY L-10).
//!
//! A session knows when its customer last showed who it is: by the link, the code or
//! the password that it began with, or since. Ten minutes later it is asked again for
//! a code by mail or for the password. A customer with neither opens a new link of
//! the merchant's (docs/decisions/0017-signing-in-by-mail.md).

use std::net::IpAddr;

use billfold_domain::Refusal;
use billfold_domain::credentials::Credential;
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::{CodePurpose, SignInCode};
use billfold_store::{Stored, Tx};

use crate::attempts::NAME_HERE;
use crate::errors::Result;
use crate::portals::{self, Public};
use crate::sessions::beginning::{of_caller, renew};
use crate::sign_in_codes::{self, Ask};
use crate::visitors::{self, Feature, Visit};
use crate::{App, Caller};

impl Visit {
    /// Refuses what a customer is to do only shortly after it showed who it is.
    ///
    /// # Errors
    /// [`Refusal::ProofTooOld`].
    pub fn require_fresh(&self, app: &App) -> Result<()> {
        if self.session.is_fresh(app.now()) { Ok(()) } else { Err(Refusal::ProofTooOld.into()) }
    }
}

/// How a customer can show again who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    /// The address that a code can be sent to.
    pub email: Option<String>,
    /// Whether it has a password that the portal takes.
    pub password: bool,
}

/// The ways of the customer that acts.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::Unauthenticated`] where its session has gone since.
pub async fn ways(app: &App, caller: &Caller) -> Result<Ways> {
    let visit = visitors::visit(app, caller).await?;
    let password = visit.allows(Feature::PasswordLogin) && credential(app, &visit).await?.is_some();
    Ok(Ways { email: visit.customer.value.email.filter(|_| app.can_mail()), password })
}

async fn credential(app: &App, visit: &Visit) -> Result<Option<Stored<Credential>>> {
    let (task, id) = (app.clone(), visit.customer_id().clone());
    app.store()
        .read(&visit.caller.organization, move |tx| {
            let found = tx.find::<Credential>(crate::credentials::columns::CUSTOMER, id.as_str())?;
            Ok(found.filter(|found| found.value.is_live(task.now())))
        })
        .await
}

/// What the public sees of the portal of a visit.
pub(crate) async fn public(app: &App, visit: &Visit) -> Result<Public> {
    let portal = visit.portal.clone();
    app.store().read(&visit.caller.organization, move |tx| portals::publish(tx, portal.clone())).await
}

/// The attempt of a session: there is one at a time.
fn attempt_id(session: &Session) -> String {
    format!("confirm-{}", session.id)
}

/// Sends a code to the address of the customer that acts; an earlier one is worth
/// nothing.
///
/// # Errors
/// As [`ways`]; [`Refusal::NotFound`] where there is no address or no mail;
/// [`Refusal::TooManyAttempts`].
pub async fn send_code(app: &App, caller: &Caller, address: Option<IpAddr>, locale: &str) -> Result<()> {
    let visit = visitors::visit(app, caller).await?;
    let email = visit.customer.value.email.clone().filter(|_| app.can_mail());
    let email = email.ok_or(Refusal::NotFound(billfold_domain::ids::Noun::Customer))?;
    let public = public(app, &visit).await?;
    let ask = Ask { email, address, locale: locale.to_owned(), earlier: None };
    let id = attempt_id(&visit.session);
    let attempt = SignInCode {
        id: id.clone(),
        purpose: CodePurpose::Confirm,
        customer: Some(visit.customer_id().clone()),
        ..sign_in_codes::new_attempt(app, &public, &ask)?
    };
    sign_in_codes::start(app, &public, address, (attempt, Some(id))).await
}

/// Takes a code; answers the session's new cookie.
///
/// # Errors
/// [`Refusal::Unauthenticated`] for what is not right, whatever it is;
/// [`Refusal::TooManyAttempts`].
pub async fn by_code(app: &App, caller: &Caller, code: &str, address: Option<IpAddr>) -> Result<String> {
    let visit = visitors::visit(app, caller).await?;
    let public = public(app, &visit).await?;
    let id = attempt_id(&visit.session);
    let right = sign_in_codes::compare(app, &public, (&id, CodePurpose::Confirm), (code, address)).await?;
    renewed(app, caller, move |app, tx| sign_in_codes::use_up(app, tx, &right).map(drop)).await
}

/// Takes the password; answers the session's new cookie.
///
/// # Errors
/// [`Refusal::Unauthenticated`] for what is not right, or where there is no password;
/// [`Refusal::TooManyAttempts`].
pub async fn by_password(app: &App, caller: &Caller, password: &str) -> Result<String> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(Feature::PasswordLogin)?;
    let names = [(format!("confirm/{}/{}", caller.organization, visit.customer_id()), NAME_HERE)];
    app.attempts().enter(&names, app.now())?;
    let hash = credential(app, &visit).await?.map(|found| found.value.password);
    if !app.hasher().is_right(password.to_owned(), hash).await? {
        return Err(Refusal::Unauthenticated.into());
    }
    app.attempts().forgive(&names);
    renewed(app, caller, |_, _| Ok(())).await
}

async fn renewed(
    app: &App,
    caller: &Caller,
    first: impl Fn(&App, &mut Tx<'_>) -> Result<()> + Send + 'static,
) -> Result<String> {
    let (task, by, cookie) = (app.clone(), caller.clone(), app.secret_token());
    let kept = cookie.clone();
    app.store()
        .write(&caller.organization, move |tx| {
            first(&task, tx)?;
            let session = of_caller(&task, &by, tx)?;
            renew(&task, tx, session, &cookie).map(drop)
        })
        .await?;
    Ok(kept)
}
