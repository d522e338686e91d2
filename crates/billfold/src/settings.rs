//! Settings: flags over environment over file over defaults, one name each.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use billfold_domain::keys::Network;
use billfold_http::proxies::TrustedProxies;
use clap::{Args, ValueEnum};
use serde::Deserialize;

/// The beginning of every environment variable that is a setting.
const PREFIX: &str = "BILLFOLD_";
/// Variables of tests, which are no settings.
const TEST_PREFIX: &str = "BILLFOLD_TEST_";
/// The usual address to listen on.
const LISTEN: &str = "127.0.0.1:8080";
/// The usual folder for the embedded database.
const DATA: &str = "billfold-data";

/// Whether something is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// A text that is shown to nobody.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Hidden(String);

impl Hidden {
    /// The text, for the one place that needs it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Hidden {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden(…)")
    }
}

/// What can be set, by flag, by environment variable and, under the same name
/// with underscores, in the configuration file.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Given {
    /// Folder of the embedded database and of the server's secret [default: billfold-data]
    #[arg(long, env = "BILLFOLD_DATA", value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database: postgres://user:password@host/database?sslmode=verify-full
    #[arg(long, env = "BILLFOLD_DATABASE_URL", value_name = "URL", hide_env_values = true, global = true)]
    database_url: Option<Hidden>,
    /// Connections to PostgreSQL [default: 8]
    #[arg(long, env = "BILLFOLD_DATABASE_CONNECTIONS", value_name = "N", global = true)]
    database_connections: Option<usize>,
    /// Start although PostgreSQL may lose acknowledged writes (synchronous_commit or fsync off)
    #[arg(long, env = "BILLFOLD_ALLOW_UNSAFE_COMMITS", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", global = true)]
    allow_unsafe_commits: Option<bool>,
    /// File with the server's secret; made if missing [default: secret.key in the data folder]
    #[arg(long, env = "BILLFOLD_SECRET_FILE", value_name = "FILE", global = true)]
    secret_file: Option<PathBuf>,
    /// Address to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "BILLFOLD_LISTEN", value_name = "ADDR", value_parser = socket_address, global = true)]
    listen: Option<SocketAddr>,
    /// Where customers and merchants reach this server [default: http:// and the listen address]
    #[arg(long, env = "BILLFOLD_PUBLIC_URL", value_name = "URL", global = true)]
    public_url: Option<String>,
    /// Listen without TLS on an address that other machines reach, because a proxy in front has it
    #[arg(long, env = "BILLFOLD_ALLOW_PLAIN_HTTP", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", global = true)]
    allow_plain_http: Option<bool>,
    /// Network of a proxy whose X-Forwarded-For names who asks, such as 10.0.0.0/8; may be given several times
    #[arg(long, env = "BILLFOLD_TRUSTED_PROXIES", value_name = "NETWORK", value_delimiter = ',', global = true)]
    #[serde(default)]
    trusted_proxies: Vec<String>,
    /// Send webhooks to private networks too, such as a receiver on this machine
    #[arg(long, env = "BILLFOLD_ALLOW_PRIVATE_WEBHOOKS", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", global = true)]
    allow_private_webhooks: Option<bool>,
    /// Resolver that is asked for the records of domains, such as 192.0.2.53:53 [default: those of this machine]
    #[arg(long, env = "BILLFOLD_DNS_SERVER", value_name = "ADDR", value_parser = socket_address, global = true)]
    dns_server: Option<SocketAddr>,
    /// Mail server: smtp://host:port, smtp+starttls://user:password@host:port or smtps://user:password@host:port [default: none, so that no mail is sent]
    #[arg(long, env = "BILLFOLD_SMTP_URL", value_name = "URL", hide_env_values = true, global = true)]
    smtp_url: Option<Hidden>,
    /// Address that mails come from, such as billing@example.com
    #[arg(long, env = "BILLFOLD_MAIL_FROM", value_name = "EMAIL", global = true)]
    mail_from: Option<String>,
    /// Font file for characters of invoices that the built-in fonts lack, such as Chinese or Japanese; may be given several times
    #[arg(long, env = "BILLFOLD_INVOICE_FONT", value_name = "FILE", value_delimiter = ':', global = true)]
    #[serde(default)]
    invoice_font: Vec<PathBuf>,
    /// Limits on how many requests an organization may send [default: on]
    #[arg(long, env = "BILLFOLD_RATE_LIMIT", value_enum, value_name = "ON|OFF", global = true)]
    rate_limit: Option<Switch>,
    /// What is logged: error, warn, info, debug, or a filter such as info,access=off [default: info]
    #[arg(long, env = "BILLFOLD_LOG", value_name = "FILTER", global = true)]
    log: Option<String>,
    /// How log lines look [default: text]
    #[arg(long, env = "BILLFOLD_LOG_FORMAT", value_enum, value_name = "FORMAT", global = true)]
    log_format: Option<LogFormat>,
}

/// The environment variables that are settings: those above and the file's name.
const VARIABLES: &[&str] = &[
    "BILLFOLD_CONFIG",
    "BILLFOLD_DATA",
    "BILLFOLD_DATABASE_URL",
    "BILLFOLD_DATABASE_CONNECTIONS",
    "BILLFOLD_ALLOW_UNSAFE_COMMITS",
    "BILLFOLD_SECRET_FILE",
    "BILLFOLD_LISTEN",
    "BILLFOLD_PUBLIC_URL",
    "BILLFOLD_ALLOW_PLAIN_HTTP",
    "BILLFOLD_TRUSTED_PROXIES",
    "BILLFOLD_ALLOW_PRIVATE_WEBHOOKS",
    "BILLFOLD_DNS_SERVER",
    "BILLFOLD_SMTP_URL",
    "BILLFOLD_MAIL_FROM",
    "BILLFOLD_INVOICE_FONT",
    "BILLFOLD_RATE_LIMIT",
    "BILLFOLD_LOG",
    "BILLFOLD_LOG_FORMAT",
];

/// The settings in force.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Folder of the embedded database.
    pub(crate) data: PathBuf,
    /// Whether nobody named that folder.
    pub(crate) data_is_default: bool,
    /// PostgreSQL instead of it.
    pub(crate) database_url: Option<Hidden>,
    /// Connections to PostgreSQL.
    pub(crate) database_connections: usize,
    /// Start although PostgreSQL may lose acknowledged writes.
    pub(crate) allow_unsafe_commits: bool,
    /// File with the server's secret.
    pub(crate) secret_file: PathBuf,
    /// Address to listen on.
    pub(crate) listen: SocketAddr,
    /// Where the server is reached, as it was given.
    pub(crate) public_url: Option<String>,
    /// Listen without TLS where other machines reach it.
    pub(crate) allow_plain_http: bool,
    /// Proxies whose word is taken for whom they ask.
    pub(crate) trusted_proxies: Vec<String>,
    /// Send webhooks to private networks too.
    pub(crate) allow_private_webhooks: bool,
    /// The resolver that is asked for the records of domains.
    pub(crate) dns_server: Option<SocketAddr>,
    /// The mail server, as it was given.
    pub(crate) smtp_url: Option<Hidden>,
    /// The address that mails come from, as it was given.
    pub(crate) mail_from: Option<String>,
    /// Fonts of the operator, for invoices.
    pub(crate) invoice_font: Vec<PathBuf>,
    /// Limits on how many requests an organization may send.
    pub(crate) rate_limit: Switch,
    /// What is logged.
    pub(crate) log: String,
    /// How log lines look.
    pub(crate) log_format: LogFormat,
}

impl Settings {
    /// The settings in force: flags and environment, then the file, then the
    /// defaults.
    ///
    /// # Errors
    /// One line that says what to do.
    pub(crate) fn resolve(given: Given, file: Option<&Path>) -> Result<Self, String> {
        refuse_unknown_variables(std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()))?;
        let from_file = match file {
            Some(path) => read_file(path)?,
            None => Given::default(),
        };
        Self::merge(given, from_file)
    }

    fn merge(given: Given, file: Given) -> Result<Self, String> {
        let listen = match given.listen.or(file.listen) {
            Some(address) => address,
            None => LISTEN.parse().map_err(|error| format!("{LISTEN}: {error}"))?,
        };
        let named = given.data.or(file.data);
        let data_is_default = named.is_none();
        let data = named.unwrap_or_else(|| DATA.into());
        Ok(Self {
            data_is_default,
            database_url: given.database_url.or(file.database_url),
            database_connections: given.database_connections.or(file.database_connections).unwrap_or(8).clamp(1, 500),
            allow_unsafe_commits: given.allow_unsafe_commits.or(file.allow_unsafe_commits).unwrap_or(false),
            secret_file: given.secret_file.or(file.secret_file).unwrap_or_else(|| data.join("secret.key")),
            listen,
            public_url: given.public_url.or(file.public_url),
            allow_plain_http: given.allow_plain_http.or(file.allow_plain_http).unwrap_or(false),
            trusted_proxies: if given.trusted_proxies.is_empty() {
                file.trusted_proxies
            } else {
                given.trusted_proxies
            },
            allow_private_webhooks: given.allow_private_webhooks.or(file.allow_private_webhooks).unwrap_or(false),
            dns_server: given.dns_server.or(file.dns_server),
            smtp_url: given.smtp_url.or(file.smtp_url),
            mail_from: given.mail_from.or(file.mail_from),
            invoice_font: if given.invoice_font.is_empty() { file.invoice_font } else { given.invoice_font },
            rate_limit: given.rate_limit.or(file.rate_limit).unwrap_or(Switch::On),
            log: given.log.or(file.log).unwrap_or_else(|| "info".into()),
            log_format: given.log_format.or(file.log_format).unwrap_or(LogFormat::Text),
            data,
        })
    }

    /// The proxies whose word is taken for whom they ask.
    ///
    /// # Errors
    /// One line that names what is no network.
    pub(crate) fn proxies(&self) -> Result<TrustedProxies, String> {
        let read = |text: &String| {
            Network::parse(text.trim()).map_err(|_| format!("trusted_proxies: {text} is no address and no network"))
        };
        self.trusted_proxies.iter().map(read).collect::<Result<Vec<_>, _>>().map(TrustedProxies::new)
    }

    /// Whether the address may be listened on: without TLS only where no other
    /// machine reaches it, unless the operator says otherwise (QUALITY A-12).
    ///
    /// # Errors
    /// One line that says what to do.
    pub(crate) fn check_listen(&self) -> Result<(), String> {
        if self.listen.ip().is_loopback() || self.allow_plain_http {
            return Ok(());
        }
        Err(format!(
            "{} is reached by other machines and this server speaks plain HTTP: put a proxy with TLS in front and \
             pass --allow-plain-http, or listen on 127.0.0.1",
            self.listen
        ))
    }
}

fn socket_address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "an IP address and a port are needed, such as 127.0.0.1:8080".to_owned())
}

fn read_file(path: &Path) -> Result<Given, String> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read the configuration file {}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| {
        let line =
            error.span().map_or(0, |span| text.get(..span.start).map_or(0, |head| head.matches('\n').count() + 1));
        // The message alone: the excerpt could show a password to the log.
        format!("{} line {line}: {}", path.display(), error.message())
    })
}

fn refuse_unknown_variables(names: impl Iterator<Item = String>) -> Result<(), String> {
    for name in names {
        if name.starts_with(PREFIX) && !name.starts_with(TEST_PREFIX) && !VARIABLES.contains(&name.as_str()) {
            return Err(format!("unknown setting {name} in the environment: known are {}", VARIABLES.join(", ")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Given, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("billfold.toml");
        std::fs::write(&file, text).unwrap();
        read_file(&file)
    }

    #[test]
    fn flags_win_over_the_file_and_the_file_over_defaults() {
        let file = parse("listen = \"127.0.0.1:1\"\nrate_limit = \"off\"\nlog_format = \"json\"\n").unwrap();
        let flags = Given { listen: Some("127.0.0.1:2".parse().unwrap()), ..Given::default() };
        let settings = Settings::merge(flags, file).unwrap();
        assert_eq!(settings.listen.port(), 2);
        assert_eq!((settings.rate_limit, settings.log_format), (Switch::Off, LogFormat::Json));
        assert_eq!(settings.secret_file, Path::new("billfold-data/secret.key"));
    }

    #[test]
    fn unknown_settings_are_errors_that_name_the_line_and_no_value() {
        let error = parse("listen = \"127.0.0.1:1\"\ndatabase_ulr = \"postgres://u:hunter2@h/d\"\n").unwrap_err();
        assert!(error.contains("line 2") && error.contains("database_ulr"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
        let error = refuse_unknown_variables(["HOME".into(), "BILLFOLD_DATBASE".into()].into_iter()).unwrap_err();
        assert!(error.contains("BILLFOLD_DATBASE"), "{error}");
        assert!(refuse_unknown_variables(["BILLFOLD_TEST_X".into(), "BILLFOLD_LISTEN".into()].into_iter()).is_ok());
    }

    #[test]
    fn r07_the_passwords_of_servers_are_in_no_debug_output() {
        let file = parse(
            "smtp_url = \"smtps://u:hunter2@mail.example\"\nmail_from = \"billing@shop.example\"\n\
             database_url = \"postgres://u:hunter2@db.example/x\"\n",
        );
        let file = file.unwrap();
        let settings = Settings::merge(Given::default(), file.clone()).unwrap();
        assert_eq!(settings.smtp_url.as_ref().unwrap().expose(), "smtps://u:hunter2@mail.example");
        assert_eq!(settings.database_url.as_ref().unwrap().expose(), "postgres://u:hunter2@db.example/x");
        assert!(!format!("{file:?} {settings:#?}").contains("hunter2"));
    }

    #[test]
    fn a12_an_address_that_other_machines_reach_needs_tls_or_an_explicit_flag() {
        let on = |listen: &str, allow| {
            let given = Given { listen: Some(listen.parse().unwrap()), allow_plain_http: allow, ..Given::default() };
            Settings::merge(given, Given::default()).unwrap().check_listen()
        };
        assert!(on("127.0.0.1:1", None).is_ok() && on("[::1]:1", None).is_ok());
        assert!(on("0.0.0.0:1", Some(true)).is_ok());
        for listen in ["0.0.0.0:1", "[::]:1", "192.0.2.1:1"] {
            assert!(on(listen, None).unwrap_err().contains("--allow-plain-http"), "{listen}");
        }
    }

    #[test]
    fn every_setting_has_its_variable() {
        use clap::Args as _;
        let command = Given::augment_args(clap::Command::new("billfold"));
        for argument in command.get_arguments() {
            let name = argument.get_env().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let expected = format!("{PREFIX}{}", argument.get_id().as_str().to_uppercase());
            assert_eq!(name, expected);
            assert!(VARIABLES.contains(&name.as_str()), "{name}");
        }
    }
}
