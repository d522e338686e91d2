//! The commands and their flags.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::settings::Given;

/// A self-hosted customer billing portal that speaks two APIs.
#[derive(Parser, Debug)]
#[command(name = "billfold", version, propagate_version = true, arg_required_else_help = true)]
#[command(after_help = "Every setting is a flag, an environment variable BILLFOLD_… and a key of billfold.toml.\n\
    Try it: billfold demo")]
pub(crate) struct Cli {
    /// Configuration file (TOML)
    #[arg(long, env = "BILLFOLD_CONFIG", value_name = "FILE", global = true)]
    pub(crate) config: Option<PathBuf>,
    /// The settings.
    #[command(flatten, next_help_heading = "Settings")]
    pub(crate) given: Given,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Start a server with a demo organization and print every address and key
    Demo,
    /// Start the server
    Serve,
    /// Make, change, list and delete organizations
    #[command(subcommand)]
    Org(OrgCommand),
    /// Make, list and revoke API keys
    #[command(subcommand)]
    Key(KeyCommand),
    /// Make merchant tokens (JWT)
    #[command(subcommand)]
    Token(TokenCommand),
    /// Do what is due: renewals, ends, retries, payments
    #[command(subcommand)]
    Jobs(JobsCommand),
    /// List webhook endpoints, replace their secrets, send events again
    #[command(subcommand)]
    Webhook(WebhookCommand),
    /// Hand out what is kept of a customer, or forget it
    #[command(subcommand)]
    Customer(CustomerCommand),
    /// List and verify the domains that portals claim as their own
    #[command(subcommand)]
    Domain(DomainCommand),
    /// Look at the audit log: who did what, when, from where
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Bring the database's schema up to date
    Migrate,
    /// Check settings, database, secret and address, and say what is wrong
    Doctor {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// Test or live.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ModeName {
    /// For trying out
    Test,
    /// For real
    Live,
}

/// What a key is for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum KindName {
    /// For a merchant's servers: everything
    Secret,
    /// For pages and apps: what the public may do
    Publishable,
}

/// Organizations.
#[derive(Subcommand, Debug)]
pub(crate) enum OrgCommand {
    /// Make an organization with a website, a default portal and two keys; works beside a running server
    Create(OrgCreate),
    /// Change an organization; what is not named stays as it is
    Update(OrgUpdate),
    /// Show an organization's settings
    Show {
        /// The organization
        id: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Delete an organization with everything that is kept of it, for good
    Delete {
        /// The organization
        id: String,
        /// Its name, to be sure
        #[arg(long, value_name = "NAME")]
        confirm: String,
    },
    /// List the organizations
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// What becomes of a subscription whose invoice could not be paid.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum AfterDunningName {
    /// It ends
    Cancel,
    /// It goes on, and its further invoices stay drafts
    Unpaid,
    /// It goes on, overdue, and its further invoices are collected
    PastDue,
}

/// What becomes of an invoice that could not be paid.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum UnpaidInvoiceName {
    /// It stays open
    Open,
    /// Nobody expects it to be paid
    Uncollectible,
}

/// A new organization.
#[derive(Args, Debug)]
pub(crate) struct OrgCreate {
    /// Its name, which its customers see
    pub(crate) name: String,
    /// Test or live
    #[arg(long, value_enum, default_value = "test")]
    pub(crate) mode: ModeName,
    /// Name of its website [default: the organization's]
    #[arg(long, value_name = "NAME")]
    pub(crate) website_name: Option<String>,
    /// Address of its website
    #[arg(long, value_name = "URL", default_value = "")]
    pub(crate) website_url: String,
    /// E-mail address of its customer service
    #[arg(long, value_name = "EMAIL", default_value = "")]
    pub(crate) service_email: String,
    /// Phone number of its customer service
    #[arg(long, value_name = "PHONE", default_value = "")]
    pub(crate) service_phone: String,
    /// Print JSON: {"organizationId","websiteId","secretKey","publishableKey","mode"}
    #[arg(long)]
    pub(crate) json: bool,
}

/// What changes of an organization.
#[derive(Args, Debug)]
pub(crate) struct OrgUpdate {
    /// The organization
    pub(crate) id: String,
    /// Its name, which its customers see
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// An origin that return addresses may have, such as https://shop.example; may be given several times
    #[arg(long, value_name = "ORIGIN", conflicts_with = "any_return_origin")]
    pub(crate) return_origin: Vec<String>,
    /// Allow return addresses of any origin again
    #[arg(long)]
    pub(crate) any_return_origin: bool,
    /// Replace and delete records only with If-Match (428 without it)
    #[arg(long, value_name = "BOOL")]
    pub(crate) require_if_match: Option<bool>,
    /// What becomes of a subscription when the last try to collect its invoice failed
    #[arg(long, value_enum)]
    pub(crate) after_dunning: Option<AfterDunningName>,
    /// What becomes of that invoice
    #[arg(long, value_enum)]
    pub(crate) unpaid_invoice: Option<UnpaidInvoiceName>,
    /// Days after which a failed payment is tried again, each counted from the try before, such as 3,5,7; none to never try again
    #[arg(long, value_name = "DAYS")]
    pub(crate) retry_days: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// API keys.
#[derive(Subcommand, Debug)]
pub(crate) enum KeyCommand {
    /// Make a key and show it, this once
    Create {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// What it is for
        #[arg(long, value_enum, default_value = "secret")]
        kind: KindName,
        /// A note to tell it apart
        #[arg(long, default_value = "")]
        description: String,
        /// Restrict it to records of a kind, to read or to write, such as customers:read; may be given several times
        #[arg(long, value_name = "RESOURCE:ACCESS")]
        restricted: Vec<String>,
        /// An IP address or a range of them that it can be used from, such as 192.0.2.0/24; may be given several times
        #[arg(long, value_name = "ADDRESS")]
        allow_address: Vec<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// List an organization's keys, by their last four characters
    List {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Revoke a key: the next request with it is refused
    Revoke {
        /// The key's id, as `key list` shows it
        id: String,
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
    },
}

/// What is due.
#[derive(Subcommand, Debug)]
pub(crate) enum JobsCommand {
    /// Do all that is due now and show how far it is; works beside a running server
    Run {
        /// Print JSON: {"done","failed"}
        #[arg(long)]
        json: bool,
    },
}

/// Webhook endpoints.
#[derive(Subcommand, Debug)]
pub(crate) enum WebhookCommand {
    /// List an organization's endpoints
    List {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Give an endpoint another secret and show it, this once; the old one signs beside it for a day
    Rotate {
        /// The endpoint's id, as `webhook list` shows it
        id: String,
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Print JSON: {"id","secret"}
        #[arg(long)]
        json: bool,
    },
    /// Send the events of a time range to an endpoint, in the order in which they happened
    Replay {
        /// The endpoint's id, as `webhook list` shows it
        id: String,
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// The first event's time, such as 2026-11-21T00:00:00Z
        #[arg(long, value_name = "TIME", value_parser = crate::webhook_commands::time)]
        from: jiff::Timestamp,
        /// The last event's time [default: now]
        #[arg(long, value_name = "TIME", value_parser = crate::webhook_commands::time)]
        to: Option<jiff::Timestamp>,
    },
}

/// Domains of merchants' own.
#[derive(Subcommand, Debug)]
pub(crate) enum DomainCommand {
    /// List every claim with the text record that shows whose the domain is
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Look a domain's record up now; a running server does so by itself
    Verify {
        /// The domain, such as pay.shop.example
        #[arg(value_name = "DOMAIN")]
        host: String,
        /// The portal, where several claim the domain
        #[arg(long, value_name = "ID")]
        portal: Option<String>,
        /// Look nothing up: you know that the domain is the merchant's
        #[arg(long)]
        trust: bool,
    },
}

/// What is kept of a customer.
#[derive(Subcommand, Debug)]
pub(crate) enum CustomerCommand {
    /// Print everything that is kept of a customer, as JSON
    Export {
        /// The customer's id
        id: String,
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
    },
    /// Forget a customer: only what the law asks for is kept. This cannot be undone
    Erase {
        /// The customer's id
        id: String,
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Really do it
        #[arg(long)]
        yes: bool,
        /// Print JSON: the record of the erasure
        #[arg(long)]
        json: bool,
    },
    /// List what customers asked for and what was carried out
    Erasures {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Only those that wait
        #[arg(long)]
        waiting: bool,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// The audit log.
#[derive(Subcommand, Debug)]
pub(crate) enum AuditCommand {
    /// Check that nothing of the log was changed, removed or moved; name the first bad row and fail if so
    Verify {
        /// One organization [default: all]
        #[arg(long, value_name = "ID")]
        organization: Option<String>,
        /// What `audit verify --json` printed earlier and was kept elsewhere: the log must go on from there
        #[arg(long, value_name = "FILE")]
        anchors: Option<PathBuf>,
        /// Print a line of JSON for each organization: {"organizationId","entries","earlier","heads","flaws"}
        #[arg(long)]
        json: bool,
    },
    /// Print an organization's log, a line of JSON for each entry, oldest first
    List {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
    },
}

/// Merchant tokens.
#[derive(Subcommand, Debug)]
pub(crate) enum TokenCommand {
    /// Make a short-lived token that acts for an organization
    Create {
        /// The organization
        #[arg(long, value_name = "ID")]
        organization: String,
        /// Who will use it, for the record
        #[arg(long, default_value = "cli")]
        subject: String,
        /// How long it lives, in seconds, at most a day
        #[arg(long, value_name = "SECONDS", default_value_t = billfold_app::tokens::TOKEN_LIFE_SECONDS)]
        life: i64,
        /// Print JSON: {"token","organizationId","expiresInSeconds"}
        #[arg(long)]
        json: bool,
    },
}
