//! The language that a customer chose.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::Noun;
use billfold_domain::sessions::Session;
use billfold_locales::Locale;

use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::visit_in;
use crate::{App, Caller};

/// The most languages that are remembered of a customer that chooses.
const MAX_REMEMBERED: usize = 10;

/// Notes the language that the customer that acts chose: for this session, and first
/// among those that it prefers, so that mails and invoices speak it too.
///
/// # Errors
/// As [`crate::visitors::visit`].
pub async fn choose(app: &App, caller: &Caller, locale: Locale) -> Result<()> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let visit = visit_in(&task, &by, tx)?;
            let tag = locale.lang().to_owned();
            let session = tx.get::<Session>(&by.actor)?;
            if let Some(session) = session.filter(|session| session.value.locale.as_deref() != Some(tag.as_str())) {
                tx.update(session.rev, Session { locale: Some(tag.clone()), ..session.value })?;
            }
            let current = visit.customer;
            let others = current.value.locales.iter().filter(|known| !known.eq_ignore_ascii_case(&tag)).cloned();
            let locales: Vec<String> = std::iter::once(tag.clone()).chain(others).take(MAX_REMEMBERED).collect();
            if locales == current.value.locales {
                return Ok(());
            }
            let act = Act::of_customer(&task, &by, tx, &current.value)?;
            let next = Customer { locales, updated: act.now, ..current.value.clone() };
            act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), current, next).map(drop)
        })
        .await
}
