//! Sessions that begin without a link of the merchant's: the customer showed by
//! itself who it is.

use billfold_domain::Refusal;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, SessionId};
use billfold_domain::sessions::{Opening, ProofKind, Proved, Session};
use billfold_domain::text::Text;
use billfold_store::{Directory, Stored, Tx};

use super::{Opened, visitor};
use crate::errors::Result;
use crate::facts::Act;
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::{App, Caller};

/// The most characters of what is kept of a browser's name.
const MAX_BROWSER_CHARS: usize = 60;

/// What a session is to have: drawn before its command, which may run again.
#[derive(Clone)]
pub(crate) struct Keys {
    id: SessionId,
    cookie: String,
    browser: Option<Text<MAX_BROWSER_CHARS>>,
}

impl Keys {
    /// New ones, for a browser of this name.
    pub(crate) fn draw(app: &App, browser: Option<&str>) -> Self {
        Self { id: app.next_id(IdStyle::Base62), cookie: app.secret_token(), browser: name_of(browser) }
    }
}

/// A browser's coarse name, where it is one line of a few characters.
pub(super) fn name_of(browser: Option<&str>) -> Option<Text<MAX_BROWSER_CHARS>> {
    browser.and_then(|name| Text::parse(name).ok())
}

/// Begins a session of a customer who was found to be who it says. It has an id and
/// a cookie of its own: nothing that a browser had before lives on (QUALITY L-09).
pub(crate) fn begin(
    app: &App,
    tx: &mut Tx<'_>,
    public: &Public,
    customer: &Customer,
    (how, keys): (ProofKind, &Keys),
) -> Result<Opened> {
    let now = app.now();
    let cookie_digest = sha256_hex(keys.cookie.as_bytes());
    let session = Session {
        id: keys.id.clone(),
        portal: public.portal.value.id.clone(),
        customer: customer.id.clone(),
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
        link_digest: String::new(),
        opening: Some(Opening { at: now, seen: now, cookie_digest: cookie_digest.clone() }),
        signed: None,
        proved: Some(Proved { how, at: now }),
        browser: keys.browser.clone(),
        ended: None,
        created: now,
    };
    tx.claim(Directory::Cookie, &cookie_digest, session.id.as_str(), "")?;
    let by = visitor(public, &session);
    tx.emit(app.event(&by, EventKind::SessionOpened, Noun::Session, session.id.as_str()))?;
    let act = Act::of_customer(app, &by, tx, customer)?;
    act.tell(tx, (EventKind::CustomerLoggedIn, Noun::Customer), None, customer)?;
    let session = tx.insert(session)?.value;
    Ok(Opened { public: public.clone(), session, cookie: keys.cookie.clone() })
}

/// Notes that the customer of a session showed anew who it is. The session gets
/// another cookie (QUALITY L-09).
pub(crate) fn renew(app: &App, tx: &mut Tx<'_>, found: Stored<Session>, cookie: &str) -> Result<Session> {
    let now = app.now();
    let opening = found.value.opening.clone().filter(|_| found.value.signed.is_none() && found.value.is_live(now));
    let opening = opening.ok_or(Refusal::Unauthenticated)?;
    let cookie_digest = sha256_hex(cookie.as_bytes());
    tx.release(Directory::Cookie, &opening.cookie_digest)?;
    tx.claim(Directory::Cookie, &cookie_digest, found.value.id.as_str(), "")?;
    let proved = Some(Proved { how: found.value.began_by(), at: now });
    let opening = Some(Opening { seen: now, cookie_digest, ..opening });
    Ok(tx.update(found.rev, Session { opening, proved, ..found.value })?.value)
}

/// The session that a customer acts in.
pub(crate) fn of_caller(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Stored<Session>> {
    let customer = caller.require_customer()?;
    let found = tx.get::<Session>(&caller.actor)?;
    let found = found.filter(|found| found.value.customer == *customer && found.value.is_live(app.now()));
    Ok(found.ok_or(Refusal::Unauthenticated)?)
}
