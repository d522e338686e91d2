//! Which mail server is in force.

use std::sync::Arc;
use std::time::Duration;

use billfold_app::PublicUrl;
use billfold_delivery::mailer::{SEND_MS, Security};
use billfold_delivery::{MailFrom, MailerOptions, SmtpMailer, SmtpUrl, SystemResolver, trust};

use crate::settings::Settings;

/// A mail server and what sends by it.
pub(crate) struct MailServer {
    /// What sends.
    pub(crate) mailer: SmtpMailer,
    /// The server, without user and password.
    pub(crate) shown: String,
}

/// The mail server of the settings; none where none is named.
///
/// # Errors
/// One line that says what to do; never the address of the server, which may hold a
/// password.
pub(crate) fn server(settings: &Settings, public_url: &PublicUrl) -> Result<Option<MailServer>, String> {
    let Some(url) = &settings.smtp_url else {
        return match &settings.mail_from {
            Some(_) => Err("mail_from is of no use without smtp_url: name a mail server there".to_owned()),
            None => Ok(None),
        };
    };
    let url = SmtpUrl::parse(url.expose()).map_err(|error| format!("smtp_url: {error}"))?;
    let from = settings.mail_from.as_deref().ok_or("mail_from is missing: name the address that mails come from")?;
    let from = MailFrom::parse(from).map_err(|error| format!("mail_from: {error}"))?;
    let certificates = match url.security() {
        Security::None => Vec::new(),
        Security::StartTls | Security::Tls => trust::certificates(),
    };
    let shown = url.to_string();
    let mailer = SmtpMailer::new(MailerOptions {
        url,
        from,
        hello: public_url.host().to_owned(),
        resolver: Arc::new(SystemResolver),
        certificates,
        patience: Duration::from_millis(SEND_MS),
    });
    Ok(Some(MailServer { mailer: mailer.map_err(|error| format!("smtp_url: {error}"))?, shown }))
}
