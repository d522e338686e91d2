//! Where mails go to be sent, and where they come from.

use std::fmt;
use std::net::IpAddr;

use billfold_domain::customers::check_email;
use lettre::Address;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

/// How a mail server is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// As it is: for a server on this machine or network.
    None,
    /// By TLS from the greeting on, which the server must offer (RFC 3207).
    StartTls,
    /// By TLS from the first byte on (RFC 8314).
    Tls,
}

impl Security {
    /// The port where nothing else is said.
    fn port(self) -> u16 {
        match self {
            Self::None => 25,
            Self::StartTls => 587,
            Self::Tls => 465,
        }
    }
}

/// A mail server: `smtp://host`, `smtp+starttls://user:password@host`,
/// `smtps://user:password@host:465`.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl {
    security: Security,
    host: String,
    port: u16,
    credentials: Option<(String, String)>,
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpUrl({self})")
    }
}

impl fmt::Display for SmtpUrl {
    /// The address without user and password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.security {
            Security::None => "smtp",
            Security::StartTls => "smtp+starttls",
            Security::Tls => "smtps",
        };
        write!(f, "{scheme}://{}:{}", self.host, self.port)
    }
}

impl SmtpUrl {
    /// Reads the address of a mail server.
    ///
    /// # Errors
    /// What is wrong with it, for the operator; never the address itself, which may
    /// hold a password.
    pub fn parse(text: &str) -> Result<Self, String> {
        let forms = "smtp://host:port, smtp+starttls://user:password@host:port or smtps://user:password@host:port";
        let url = Url::parse(text).map_err(|_| format!("it is no address: write {forms}"))?;
        let security = match url.scheme() {
            "smtp" => Security::None,
            "smtp+starttls" => Security::StartTls,
            "smtps" => Security::Tls,
            _ => return Err(format!("it is no address of a mail server: write {forms}")),
        };
        let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        if !bare {
            return Err(format!("nothing may follow host and port: write {forms}"));
        }
        // An address of this scheme does not have its host read as a name.
        let host =
            url.host_str().filter(|host| !host.is_empty()).ok_or_else(|| format!("it has no host: write {forms}"))?;
        let host = Host::parse(host).map_err(|_| "its host is none".to_owned())?.to_string();
        let credentials = credentials(&url)?;
        if security == Security::None && credentials.is_some() && !is_here(&host) {
            return Err(
                "a password would go over the network in the clear: write smtp+starttls:// or smtps://".to_owned()
            );
        }
        Ok(Self { security, port: url.port().unwrap_or(security.port()), host, credentials })
    }

    /// How it is spoken to.
    pub fn security(&self) -> Security {
        self.security
    }

    /// Its host.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// User and password.
    pub(super) fn credentials(&self) -> Option<(&str, &str)> {
        self.credentials.as_ref().map(|(user, password)| (user.as_str(), password.as_str()))
    }
}

fn credentials(url: &Url) -> Result<Option<(String, String)>, String> {
    let plain = |text: &str| percent_decode_str(text).decode_utf8().map(|text| text.into_owned());
    let unreadable = |_| "user and password must be percent-encoded UTF-8".to_owned();
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) => Err("it has a password and no user".to_owned()),
        (_, None) => Err("it has a user and no password".to_owned()),
        (user, Some(password)) => Ok(Some((plain(user).map_err(unreadable)?, plain(password).map_err(unreadable)?))),
    }
}

/// Whether a host is this machine.
fn is_here(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// The address that mails come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailFrom(Address);

impl MailFrom {
    /// Reads an address without a name: the name is the merchant's.
    ///
    /// # Errors
    /// What is wrong with it, for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        mail_address(text).map(Self).ok_or_else(|| format!("`{text}` is no e-mail address such as billing@example.com"))
    }

    pub(super) fn address(&self) -> &Address {
        &self.0
    }
}

impl fmt::Display for MailFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An e-mail address whose host is written in ASCII (IDNA), as every mail server reads
/// it.
pub(super) fn mail_address(text: &str) -> Option<Address> {
    check_email(text).ok()?;
    let (local, host) = text.rsplit_once('@')?;
    let host = match Host::parse(host).ok()? {
        Host::Domain(host) => host,
        Host::Ipv4(_) | Host::Ipv6(_) => return None,
    };
    Address::new(local, host).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_is_named_in_one_of_three_forms() {
        let table = [
            ("smtp://localhost", "smtp://localhost:25", Security::None, None),
            ("smtp://127.0.0.1:1025", "smtp://127.0.0.1:1025", Security::None, None),
            ("smtp://u:p@[::1]:1025/", "smtp://[::1]:1025", Security::None, Some(("u", "p"))),
            (
                "smtp+starttls://u:p@Mail.Example",
                "smtp+starttls://mail.example:587",
                Security::StartTls,
                Some(("u", "p")),
            ),
            (
                "smtps://ann%40shop.example:p%2f%3aw@mail.example:2465",
                "smtps://mail.example:2465",
                Security::Tls,
                Some(("ann@shop.example", "p/:w")),
            ),
            ("smtps://mail.example", "smtps://mail.example:465", Security::Tls, None),
        ];
        for (text, shown, security, credentials) in table {
            let url = SmtpUrl::parse(text).unwrap();
            assert_eq!((url.to_string().as_str(), url.security()), (shown, security));
            assert_eq!(url.credentials(), credentials, "{text}");
        }
    }

    #[test]
    fn r07_what_is_wrong_with_an_address_is_said_without_its_password() {
        let table = [
            "http://u:hunter2@mail.example",
            "mail.example:25:hunter2",
            "smtp://u:hunter2@mail.example",
            "smtps://u:hunter2@",
            "smtps://u:hunter2@mail.example/path",
            "smtps://u:hunter2@mail.example?tls=none",
            "smtps://:hunter2@mail.example",
            "smtps://hunter2@mail.example",
            "smtps://u:hunter2%ff@mail.example",
            "smtps://u:hunter2@mail example",
            "",
        ];
        for text in table {
            let error = SmtpUrl::parse(text).unwrap_err();
            assert!(!error.contains("hunter2"), "{text}: {error}");
        }
        let url = SmtpUrl::parse("smtps://u:hunter2@mail.example").unwrap();
        assert!(!format!("{url:?} {url}").contains("hunter2"));
    }

    #[test]
    fn only_plain_addresses_are_mailed_to_and_hosts_are_written_in_ascii() {
        for bad in [
            "",
            "ann",
            "ann@",
            "@shop.example",
            "a b@shop.example",
            "ann@shop.example\r\nBcc: x@evil.example",
            "ann@shop.example, x@evil.example",
            "<ann@shop.example>",
            "Ann <ann@shop.example>",
            "\"a\\\"b\"@shop.example",
            "ann@127.0.0.1",
            "ann@[127.0.0.1]",
            "ann@@shop.example",
        ] {
            assert_eq!(mail_address(bad), None, "{bad:?}");
        }
        for (good, shown) in [
            ("Ann.O'Neil+x@Shop.example", "Ann.O'Neil+x@shop.example"),
            ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ] {
            assert_eq!(mail_address(good).unwrap().to_string(), shown);
        }
        assert!(MailFrom::parse("Billing <billing@shop.example>").is_err());
        assert_eq!(MailFrom::parse("billing@shop.example").unwrap().to_string(), "billing@shop.example");
    }
}
