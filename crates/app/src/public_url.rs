//! Where customers and merchants reach this server.

use std::fmt;

use billfold_domain::portals::Portal;

/// The base address of this server, such as `https://billing.example.com`:
/// scheme, host and port, without a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    text: String,
    host: String,
    port: Option<u16>,
    https: bool,
}

impl PublicUrl {
    /// Reads an http or https address without path, query or user.
    ///
    /// # Errors
    /// What is wrong with it, for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        let url = url::Url::parse(text).map_err(|error| format!("`{text}` is not an address: {error}"))?;
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            other => return Err(format!("`{text}` begins with {other}: use http or https")),
        };
        let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        if !bare || !url.username().is_empty() || url.password().is_some() {
            return Err(format!("`{text}` must be scheme, host and port alone"));
        }
        let host = url.host_str().unwrap_or_default().to_owned();
        Ok(Self { text: url.origin().ascii_serialization(), host, port: url.port(), https })
    }

    /// The address without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host name alone.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The same address at another host name.
    pub fn at(&self, host: &str) -> String {
        let scheme = if self.https { "https" } else { "http" };
        match self.port {
            Some(port) => format!("{scheme}://{host}:{port}"),
            None => format!("{scheme}://{host}"),
        }
    }

    /// How the addresses of a portal's pages begin: at its own verified name, or here.
    pub fn of_portal(&self, portal: &Portal) -> String {
        portal.own_host().map_or_else(|| self.text.clone(), |host| self.at(host.as_str()))
    }

    /// Whether it is https, so that cookies can be bound to it.
    pub fn is_https(&self) -> bool {
        self.https
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
