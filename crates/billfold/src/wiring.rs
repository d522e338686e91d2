//! From settings to an application.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use billfold_app::gateway::Gateways;
use billfold_app::mails::Mailer;
use billfold_app::webhooks::Forms;
use billfold_app::{
    App, FontFile, Parts, Printer, PublicUrl, Random as _, ServerSecret, Store, SystemClock, SystemRandom,
};
use billfold_delivery::test_gateway::TestGateway;
use billfold_delivery::{Dns, Sender, SenderOptions, SystemResolver, trust, worker};
use billfold_store::{Access, PostgresOptions, SqliteOptions, Way};

use crate::mail;
use crate::settings::Settings;

/// How many threads read the embedded database.
const READERS: usize = 2;

/// Opens the database and the secret, and checks that they belong together.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn open(settings: &Settings, access: Access) -> Result<App, String> {
    let server = mail::server(settings, &public_url(settings)?)?;
    open_mailing(settings, access, server.map(|server| -> Arc<dyn Mailer> { Arc::new(server.mailer) })).await
}

/// The same with mails that go this way, or none.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn open_mailing(
    settings: &Settings,
    access: Access,
    mailer: Option<Arc<dyn Mailer>>,
) -> Result<App, String> {
    let public_url = public_url(settings)?;
    // What cannot be used is said before a database is made beside it.
    let printer = Arc::new(printer(&settings.invoice_font)?);
    let secret = read_secret(&settings.secret_file)?;
    let store = store(settings, access)?;
    let random = SystemRandom::new();
    let secret = match secret {
        Some(secret) => secret,
        // Another process may have made both just now.
        None if has_secret(&store).await? => {
            read_secret(&settings.secret_file)?.ok_or_else(|| missing_secret(&settings.secret_file))?
        }
        None => make_secret(&settings.secret_file, &random)?,
    };
    check_secret(&store, &secret, &settings.secret_file).await?;
    let gateways = Gateways { test: Some(Arc::new(TestGateway)), live: None };
    let webhooks = Forms {
        forms: vec![Arc::new(billfold_rebilly::RebillyForm), Arc::new(billfold_stripe::StripeForm)],
        allow_private: settings.allow_private_webhooks,
    };
    let (clock, random) = (Arc::new(SystemClock), Arc::new(random));
    Ok(App::new(Parts { store, clock, random, secret, public_url, webhooks, gateways, mailer, printer }))
}

/// What sets invoices, with the operator's own fonts after the built-in ones.
fn printer(files: &[PathBuf]) -> Result<Printer, String> {
    let mut fonts = Vec::new();
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("invoice_font: cannot read {}: {error}", file.display()))?;
        fonts.push(FontFile { bytes, index: 0 });
    }
    Printer::new(fonts).map_err(|error| format!("invoice_font: {error}"))
}

/// What a server reaches outside.
pub(crate) struct Outside {
    /// Sends webhooks.
    pub(crate) sender: Sender,
    /// Looks up the records of domains.
    pub(crate) dns: Dns,
}

/// What a server reaches outside, by its settings.
///
/// # Errors
/// One line that says what is wrong with TLS.
pub(crate) fn outside(settings: &Settings) -> Result<Outside, String> {
    Ok(Outside { sender: sender(settings)?, dns: dns(settings) })
}

fn sender(settings: &Settings) -> Result<Sender, String> {
    let tls = match trust::system() {
        Ok(tls) => tls,
        Err(reason) => {
            // Everything else works; an attempt by https says why it fails.
            tracing::warn!(reason, "webhooks by https will fail");
            trust::nobody()?
        }
    };
    Ok(Sender::new(SenderOptions {
        resolver: Arc::new(SystemResolver),
        tls,
        allow_private: settings.allow_private_webhooks,
        attempt: worker::usual_attempt(),
    }))
}

/// What looks up the records of domains.
pub(crate) fn dns(settings: &Settings) -> Dns {
    let random = Arc::new(SystemRandom::new());
    match settings.dns_server {
        Some(resolver) => Dns::at(resolver, random),
        None => Dns::system(random),
    }
}

fn store(settings: &Settings, access: Access) -> Result<Store, String> {
    let opened = match &settings.database_url {
        Some(url) => Store::open_postgres(url.expose(), &postgres(settings)),
        None => {
            Store::open_sqlite(&settings.data, &SqliteOptions { access, readers: READERS, ..SqliteOptions::default() })
        }
    };
    opened.map_err(|error| error.to_string())
}

fn postgres(settings: &Settings) -> PostgresOptions {
    PostgresOptions {
        connections: settings.database_connections,
        allow_unsafe_commits: settings.allow_unsafe_commits,
        ..PostgresOptions::default()
    }
}

/// Looks whether there is a database, and how it is reached. Makes nothing.
///
/// # Errors
/// One line that says what to do.
pub(crate) fn look(settings: &Settings) -> Result<(Way, bool), String> {
    let seen = match &settings.database_url {
        Some(url) => Store::look_at_postgres(url.expose(), &postgres(settings)),
        None => Store::is_in(&settings.data).map(|is_there| (Way::Embedded, is_there)),
    };
    seen.map_err(|error| error.to_string())
}

/// Refuses where there is no database: what only looks or changes makes none, so that a
/// slip in `--data` is told and leaves nothing behind.
///
/// # Errors
/// One line that says what to do.
pub(crate) fn require_database(settings: &Settings) -> Result<(), String> {
    let (_, is_there) = look(settings)?;
    if is_there {
        return Ok(());
    }
    let (place, setting) = match &settings.database_url {
        Some(_) => ("the PostgreSQL database that database_url names".to_owned(), "--database-url"),
        None => (settings.data.display().to_string(), "--data"),
    };
    Err(format!(
        "there is nothing of Billfold in {place}: check {setting}, or begin with `billfold org create NAME` or \
         `billfold serve`"
    ))
}

/// Where the server is reached.
///
/// # Errors
/// One line that says what to do.
pub(crate) fn public_url(settings: &Settings) -> Result<PublicUrl, String> {
    let text = match &settings.public_url {
        Some(text) => text.clone(),
        None => format!("http://{}", settings.listen),
    };
    PublicUrl::parse(&text).map_err(|error| format!("public_url: {error}"))
}

/// Reads the server's secret; none where there is no such file.
fn read_secret(path: &Path) -> Result<Option<ServerSecret>, String> {
    match fs::read_to_string(path) {
        Ok(text) => ServerSecret::parse(&text)
            .map(Some)
            .map_err(|reason| format!("the secret file {} cannot be used: {reason}", path.display())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read the secret file {}: {error}", path.display())),
    }
}

/// Whether the database was made with a secret already: then another one is of no use.
async fn has_secret(store: &Store) -> Result<bool, String> {
    let known = store.change(move |lookup| lookup.meta("secret")).await;
    known.map(|known| known.is_some()).map_err(|fault| format!("the database does not answer: {}", chain(&fault)))
}

fn missing_secret(path: &Path) -> String {
    let path = path.display();
    format!(
        "the secret file {path} is missing: put the one back that belongs to this database, or name it (secret_file)"
    )
}

/// Writes a new secret where nobody sees half of it: a file beside, synced, then
/// linked under its name, which fails when another process was quicker.
fn make_secret(path: &Path, random: &SystemRandom) -> Result<ServerSecret, String> {
    let failed = |error: std::io::Error| format!("cannot make the secret file {}: {error}", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    billfold_store::make_folder(folder).map_err(failed)?;
    let secret = ServerSecret::generate(random);
    let mut suffix = [0_u8; 8];
    random.fill(&mut suffix);
    let draft = folder.join(format!(".secret-{:016x}", u64::from_be_bytes(suffix)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft).map_err(failed)?;
    let written = writeln!(file, "{}", secret.expose()).and_then(|()| file.sync_all());
    let linked = written.and_then(|()| fs::hard_link(&draft, path));
    let _ = fs::remove_file(&draft);
    match linked {
        Ok(()) => {
            fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
            Ok(secret)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => read_secret(path)?.ok_or_else(|| failed(error)),
        Err(error) => Err(failed(error)),
    }
}

/// A database is made with one secret and needs it ever after.
async fn check_secret(store: &Store, secret: &ServerSecret, path: &Path) -> Result<(), String> {
    let mark = secret.mark();
    let wanted = mark.clone();
    let known: Result<String, billfold_store::Fault> = store
        .change(move |lookup| match lookup.meta("secret")? {
            Some(known) => Ok(known),
            None => lookup.put_meta("secret", &wanted).map(|()| wanted.clone()),
        })
        .await;
    match known {
        Ok(known) if known == mark => Ok(()),
        Ok(_) => Err(format!(
            "the database was made with another secret than {}: give this server the secret file that belongs to it",
            path.display()
        )),
        Err(fault) => Err(format!("the database does not answer: {}", chain(&fault))),
    }
}

/// An error with what caused it, in one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut out = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        out.push_str(": ");
        out.push_str(&cause.to_string());
        source = cause.source();
    }
    out.replace('\n', " ")
}
