//! Several customers of one e-mail address: after the address is proven, and not
//! before, its person sees and chooses among them.

use billfold_domain::Refusal;
use billfold_domain::customers::Customer;
use billfold_domain::ids::{CustomerId, PortalId};
use billfold_domain::sessions::ProofKind;
use billfold_domain::sign_in_codes::SignInCode;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_store::{Column, Filter, Stored, Test, Tx};
use jiff::Timestamp;

use super::customers;
use crate::App;
use crate::errors::Result;
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::sessions::Opened;
use crate::sessions::beginning::{self, Keys};

/// A customer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub customer: CustomerId,
    /// Its name.
    pub name: Option<String>,
    /// Since when it is a customer.
    pub since: Timestamp,
    /// How many of its plans run.
    pub plans: u64,
}

/// The customers of a proven address.
///
/// # Errors
/// [`Refusal::Unauthenticated`] where the browser has proven nothing of late.
pub async fn choices(app: &App, public: &Public, cookie: &str) -> Result<Vec<Choice>> {
    let (task, id, portal) = (app.clone(), sha256_hex(cookie.as_bytes()), public.portal.value.id.clone());
    app.store()
        .read(&public.organization.id, move |tx| {
            let proven = proven(&task, tx, &id, &portal)?;
            let found = customers::of_email(tx, &proven.value.email)?;
            found.into_iter().map(|customer| choice(tx, customer)).collect()
        })
        .await
}

fn choice(tx: &mut Tx<'_>, customer: Customer) -> Result<Choice> {
    let running = [SubscriptionState::Trialing, SubscriptionState::Active, SubscriptionState::PastDue];
    let running = running.iter().map(|state| state.word().to_owned()).collect();
    let filters = [
        Filter::is(Column::Path("customer"), customer.id.as_str()),
        Filter { column: Column::Path("state"), test: Test::AnyOf(running), negated: false },
    ];
    let plans = tx.count::<Subscription>(&filters, None)?;
    Ok(Choice { customer: customer.id, name: customer.name, since: customer.created, plans })
}

fn proven(app: &App, tx: &mut Tx<'_>, id: &str, portal: &PortalId) -> Result<Stored<SignInCode>> {
    let found = tx.get::<SignInCode>(id)?;
    let found = found.filter(|found| found.value.portal == *portal && found.value.is_proven(app.now()));
    Ok(found.ok_or(Refusal::Unauthenticated)?)
}

/// Begins a session of one of the customers of a proven address. The proof is used
/// up with it.
///
/// # Errors
/// [`Refusal::Unauthenticated`] where the browser has proven nothing of late, or the
/// customer is none of its address's.
pub async fn choose(
    app: &App,
    public: &Public,
    cookie: &str,
    customer: &CustomerId,
    browser: Option<&str>,
) -> Result<Opened> {
    let (task, id, customer) = (app.clone(), sha256_hex(cookie.as_bytes()), customer.clone());
    let (keys, place) = (Keys::draw(app, browser), public.clone());
    app.store()
        .write(&public.organization.id, move |tx| {
            let proven = proven(&task, tx, &id, &place.portal.value.id)?;
            let found = customers::of_email(tx, &proven.value.email)?;
            let chosen = found.into_iter().find(|found| found.id == customer).ok_or(Refusal::Unauthenticated)?;
            tx.delete::<SignInCode>(proven.rev, &proven.value.id)?;
            beginning::begin(&task, tx, &place, &chosen, (ProofKind::Email, &keys))
        })
        .await
}
