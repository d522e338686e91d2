//! Mails to customers: written and queued in the transaction of what they tell, sent
//! by a worker.
//!
//! Whoever asks for a mail never waits for a mail server, and waits as long for an
//! address that nobody knows as for a known one. What a mail says is sealed with the
//! server's secret while it waits, and gone once the mail server took it.

mod mailbox;
pub(crate) mod notices;
#[cfg(all(test, feature = "testing"))]
mod tests;
mod work;
mod writing;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::customers::Customer;
use billfold_domain::ids::{CustomerId, IdStyle, MailId, Noun, OrganizationId};
use billfold_domain::mails::{Letter, Mail, MailState, MailTrouble};
use billfold_domain::organizations::Organization;
use billfold_domain::portals::Portal;
use billfold_domain::websites::Website;
use billfold_domain::{Refusal, customers};
use billfold_store::{Filter, Query, Tx, Work};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::App;
use crate::errors::{Fault, Result};
use crate::facts::Act;

pub use mailbox::{MAX_HELD, Mailbox};
pub use work::{keep_running, run_due};

/// The most mails of a customer that are let go at a time.
const MAX_FORGOTTEN: u32 = 500;

/// A mail as it is sent. Text of one line has no line ends, whatever it was made of.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The mail's id, the same in every attempt.
    pub id: MailId,
    /// The address that it goes to.
    pub to: String,
    /// Who it is from, as people read it.
    pub from_name: String,
    /// Where answers go, where the merchant's website says so.
    pub reply_to: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What it says, as plain text.
    pub plain: String,
    /// What it says, as a page without anything from elsewhere.
    pub html: String,
    /// The language, as a tag of BCP 47.
    pub locale: String,
    /// When it was written.
    pub created: Timestamp,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Who gets it and what it says is nobody's business.
        f.debug_struct("Message").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A mail on its way to the mail server.
pub type Sending<'a> = Pin<Box<dyn Future<Output = std::result::Result<(), MailTrouble>> + Send + 'a>>;

/// What hands mails to a mail server. It answers within a minute, and an error says
/// nothing of the mail.
pub trait Mailer: Send + Sync {
    /// Sends one mail.
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a>;
}

impl App {
    /// Whether mails can be sent, and with them codes to sign in with.
    pub fn can_mail(&self) -> bool {
        self.inner.mailer.is_some()
    }

    /// What sends mails.
    pub(crate) fn mailer(&self) -> Option<Arc<dyn Mailer>> {
        self.inner.mailer.clone()
    }
}

/// A mail to be written.
pub(crate) struct Post<'a> {
    /// The address that it goes to. None for nobody: it is written, sealed and queued
    /// like any other and then let go, so that nobody can tell by the time it takes
    /// whether an address is known.
    pub(crate) to: Option<&'a str>,
    /// The customer that it is for, where one is known.
    pub(crate) customer: Option<&'a CustomerId>,
    /// The portal that it speaks for.
    pub(crate) portal: &'a Portal,
    /// The language that is wished for, as a tag of BCP 47; English where it is none
    /// that is spoken here.
    pub(crate) locale: Option<&'a str>,
    /// What it tells.
    pub(crate) letter: Letter,
}

/// Writes a mail and queues it, in this transaction. Where no mails can be sent
/// nothing is queued, and there is no id.
pub(crate) fn enqueue(act: &Act, tx: &mut Tx<'_>, post: Post<'_>) -> Result<Option<MailId>> {
    if !act.app.can_mail() {
        return Ok(None);
    }
    let organization = tx.organization().clone();
    let merchant = tx.get::<Organization>(organization.as_str())?;
    let merchant = merchant.ok_or(Refusal::NotFound(Noun::Organization))?.value;
    let website = tx.get::<Website>(post.portal.website.as_str())?.map(|website| website.value);
    let locale = post.locale.and_then(billfold_locales::best).unwrap_or_default();
    // Mails go by real time, whatever clock their customer lives by.
    let now = act.app.now();
    let id: MailId = act.app.next_id(IdStyle::Crockford);
    let base = act.app.public_url().of_portal(post.portal);
    let sender = writing::Sender {
        merchant: merchant.name.as_str(),
        service_email: website.as_ref().map(|website| website.service_email.as_str()).filter(|email| is_email(email)),
        color: &post.portal.primary,
        public_url: &base,
        slug: post.portal.slug.as_str(),
    };
    let written = writing::write(&post.letter, &sender, locale, act.now);
    let message = Message {
        id: id.clone(),
        to: post.to.unwrap_or_default().to_owned(),
        from_name: writing::one_line(sender.merchant),
        reply_to: sender.service_email.map(ToOwned::to_owned),
        subject: written.subject,
        plain: written.plain,
        html: written.html,
        locale: locale.lang().to_owned(),
        created: now,
    };
    let life = SignedDuration::from_secs(post.letter.life_seconds());
    let mail = Mail {
        kind: post.letter.kind(),
        customer: post.customer.cloned(),
        recipient: post.to.map(ToOwned::to_owned),
        locale: message.locale.clone(),
        sealed: Some(seal(&act.app, &organization, &message)?),
        state: MailState::Queued,
        attempts: 0,
        trouble: None,
        until: now.checked_add(life).unwrap_or(now),
        created: now,
        updated: now,
        id: id.clone(),
    };
    tx.insert(mail)?;
    tx.plan(Work::Mail, id.as_str(), None, now.as_microsecond())?;
    Ok(Some(id))
}

fn is_email(text: &str) -> bool {
    customers::check_email(text).is_ok()
}

/// The language that a customer reads, as far as it is known: that of its session, or
/// the first that it prefers.
pub(crate) fn tongue<'a>(session: Option<&'a str>, customer: &'a Customer) -> Option<&'a str> {
    session.or_else(|| customer.locales.iter().map(String::as_str).find(|tag| billfold_locales::best(tag).is_some()))
}

/// Lets go of every mail that was written to a customer, also of those that wait.
pub(crate) fn forget_customer(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    loop {
        let filters = vec![Filter::is(billfold_store::Column::Path("customer"), customer.as_str())];
        let found = tx.list::<Mail>(&Query { filters, limit: MAX_FORGOTTEN, ..Query::default() })?.items;
        if found.is_empty() {
            return Ok(());
        }
        for mail in found {
            tx.unplan(Work::Mail, mail.value.id.as_str())?;
            tx.delete::<Mail>(mail.rev, mail.value.id.as_str())?;
        }
    }
}

fn context<'a>(organization: &'a OrganizationId, id: &'a MailId) -> [&'a [u8]; 3] {
    [b"mail", organization.as_str().as_bytes(), id.as_str().as_bytes()]
}

fn seal(app: &App, organization: &OrganizationId, message: &Message) -> Result<String> {
    let plain = serde_json::to_vec(message).map_err(|error| Fault::Database(Arc::new(error)))?;
    let sealed = app.secret().seal(&context(organization, &message.id), app.random(), plain);
    let unsealed = || {
        let message = "a mail cannot be sealed with this server's secret";
        Fault::Database(Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(message)))
    };
    Ok(URL_SAFE_NO_PAD.encode(sealed.ok_or_else(unsealed)?))
}

/// The mail that was sealed; none where this server's secret is another one.
fn open(app: &App, organization: &OrganizationId, id: &MailId, sealed: &str) -> Option<Message> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    serde_json::from_slice(&app.secret().open(&context(organization, id), &bytes)?).ok()
}
