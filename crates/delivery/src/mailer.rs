//! Mails by SMTP (RFC 5321), to the one server that the operator names.
//!
//! Each mail has a connection of its own, which is given up after a time. What a
//! server answers is never logged: it may hold the address that a mail goes to.

mod address;
mod form;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use billfold_app::mails::{Mailer, Message, Sending};
use billfold_domain::mails::MailTrouble;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::resolver::Resolver;

pub use address::{MailFrom, Security, SmtpUrl};

/// The most time for a mail, from the look-up of the server to its answer, in
/// milliseconds.
pub const SEND_MS: u64 = 45_000;
/// The most time for a connection to one address, in milliseconds.
const CONNECT_MS: u64 = 10_000;
/// The most time for a goodbye, in milliseconds: the mail is sent by then.
const QUIT_MS: u64 = 1_000;
/// The most addresses of a name that are dialled.
const MAX_DIALLED: usize = 4;

/// How mails are sent.
pub struct MailerOptions {
    /// The mail server.
    pub url: SmtpUrl,
    /// The address that mails come from.
    pub from: MailFrom,
    /// How this server calls itself: the host of its public address.
    pub hello: String,
    /// Who finds addresses.
    pub resolver: Arc<dyn Resolver>,
    /// Whose certificates are trusted.
    pub certificates: Vec<CertificateDer<'static>>,
    /// The most time for a mail.
    pub patience: Duration,
}

/// Sends mails by SMTP.
pub struct SmtpMailer {
    url: SmtpUrl,
    from: MailFrom,
    hello: ClientId,
    resolver: Arc<dyn Resolver>,
    /// None where the server is spoken to without TLS.
    tls: Option<TlsParameters>,
    credentials: Option<Credentials>,
    patience: Duration,
}

impl SmtpMailer {
    /// A mailer.
    ///
    /// # Errors
    /// One line, when TLS is asked for and nobody is trusted.
    pub fn new(options: MailerOptions) -> Result<Self, String> {
        let MailerOptions { url, from, hello, resolver, certificates, patience } = options;
        let tls = match url.security() {
            Security::None => None,
            Security::StartTls | Security::Tls => Some(tls(url.host(), certificates)?),
        };
        let credentials =
            url.credentials().map(|(user, password)| Credentials::new(user.to_owned(), password.to_owned()));
        let hello = match hello.trim_matches(['[', ']']).parse() {
            Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
            Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
            Err(_) => ClientId::Domain(hello),
        };
        Ok(Self { url, from, hello, resolver, tls, credentials, patience })
    }

    /// Whether the server can be reached, trusted and signed in to; nothing is sent.
    ///
    /// # Errors
    /// One line that says what went wrong.
    pub async fn check(&self) -> Result<(), String> {
        let reached = timeout(self.patience, async {
            let mut connection = self.connect().await?;
            bid_farewell(&mut connection).await;
            Ok(())
        });
        let trouble = match reached.await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(trouble)) => trouble,
            Err(_) => MailTrouble::Timeout,
        };
        Err(match trouble {
            MailTrouble::Timeout => "it does not answer in time",
            MailTrouble::Tls => "no connection that can be trusted: look at its certificate and at smtp_url",
            MailTrouble::Login => "it does not take the user and password of smtp_url",
            MailTrouble::Connect => "no connection: look at host and port of smtp_url",
            MailTrouble::Busy | MailTrouble::Refused | MailTrouble::Unwritten | MailTrouble::Stale => {
                "it does not want to talk to this server now"
            }
        }
        .to_owned())
    }

    async fn deliver(&self, message: &Message) -> Result<(), MailTrouble> {
        let mail = form::form(message, &self.from)?;
        let mut connection = self.connect().await?;
        let sent = connection.send(mail.envelope(), &mail.formatted()).await;
        let outcome = sent.map(drop).map_err(|error| trouble(&error, MailTrouble::Connect));
        if outcome.is_ok() {
            bid_farewell(&mut connection).await;
        }
        outcome
    }

    /// A connection on which mails can be sent.
    async fn connect(&self) -> Result<AsyncSmtpConnection, MailTrouble> {
        let addresses = match self.url.host().trim_matches(['[', ']']).parse() {
            Ok(address) => vec![address],
            Err(_) => self.resolver.resolve(self.url.host()).await.map_err(|_| MailTrouble::Connect)?,
        };
        let mut connection = Err(MailTrouble::Connect);
        for address in addresses.into_iter().take(MAX_DIALLED) {
            connection = self.dial(address).await;
            // A server that answers is the one that is meant.
            if !matches!(connection, Err(MailTrouble::Connect | MailTrouble::Timeout)) {
                break;
            }
        }
        let mut connection = connection?;
        if let Some(credentials) = &self.credentials {
            // Wrong credentials are the operator's to set right; the mail waits for that.
            let known = connection.auth(DEFAULT_MECHANISMS, credentials).await;
            known.map_err(|error| match trouble(&error, MailTrouble::Connect) {
                MailTrouble::Refused | MailTrouble::Unwritten => MailTrouble::Login,
                other => other,
            })?;
        }
        Ok(connection)
    }

    async fn dial(&self, address: IpAddr) -> Result<AsyncSmtpConnection, MailTrouble> {
        let at_once = self.tls.clone().filter(|_| self.url.security() == Security::Tls);
        let patience = Some(Duration::from_millis(CONNECT_MS));
        let to = (address, self.url.port());
        let connected = AsyncSmtpConnection::connect_tokio1(to, patience, &self.hello, at_once, None).await;
        let mut connection = connected.map_err(|error| greeting_trouble(&error))?;
        if let (Security::StartTls, Some(tls)) = (self.url.security(), self.tls.clone()) {
            // A server that does not offer TLS is not talked to without it.
            let secured = connection.starttls(tls, &self.hello).await;
            secured.map_err(|error| match trouble(&error, MailTrouble::Tls) {
                MailTrouble::Timeout => MailTrouble::Timeout,
                _ => MailTrouble::Tls,
            })?;
        }
        Ok(connection)
    }
}

impl Mailer for SmtpMailer {
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a> {
        Box::pin(
            async move { timeout(self.patience, self.deliver(message)).await.unwrap_or(Err(MailTrouble::Timeout)) },
        )
    }
}

async fn bid_farewell(connection: &mut AsyncSmtpConnection) {
    let _ = timeout(Duration::from_millis(QUIT_MS), connection.quit()).await;
}

/// What a failure means. Only the code of an answer is looked at and logged.
fn trouble(error: &SmtpError, otherwise: MailTrouble) -> MailTrouble {
    if let Some(code) = error.status() {
        tracing::debug!(code = u16::from(code), "the mail server refused");
    }
    if error.is_transient() {
        MailTrouble::Busy
    } else if error.is_permanent() {
        MailTrouble::Refused
    } else if error.is_timeout() {
        MailTrouble::Timeout
    } else if error.is_tls() {
        MailTrouble::Tls
    } else if error.is_client() {
        // The server lacks what this mail needs, such as addresses in Unicode.
        MailTrouble::Unwritten
    } else {
        otherwise
    }
}

/// What a failure before any mail was spoken of means: nothing that lasts.
fn greeting_trouble(error: &SmtpError) -> MailTrouble {
    match trouble(error, MailTrouble::Connect) {
        MailTrouble::Refused => MailTrouble::Busy,
        MailTrouble::Unwritten => MailTrouble::Connect,
        other => other,
    }
}

fn tls(host: &str, certificates: Vec<CertificateDer<'static>>) -> Result<TlsParameters, String> {
    let mut builder =
        TlsParameters::builder(host.trim_matches(['[', ']']).to_owned()).certificate_store(CertificateStore::None);
    let mut trusted = 0_usize;
    for certificate in certificates {
        // One certificate that cannot be read does not take the others away.
        if RootCertStore::empty().add(certificate.clone()).is_err() {
            continue;
        }
        if let Ok(root) = Certificate::from_der(certificate.to_vec()) {
            builder = builder.add_root_certificate(root);
            trusted += 1;
        }
    }
    if trusted == 0 {
        return Err("no certificates are trusted, so that mails cannot be sent by TLS: install the package \
                    ca-certificates, or name a file of certificates in SSL_CERT_FILE"
            .to_owned());
    }
    builder.build_rustls().map_err(|error| format!("TLS for mails: {error}"))
}
