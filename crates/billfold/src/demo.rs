//! `billfold demo`: a server with an organization to look at.

mod history;
mod mails;
mod opening;

use std::sync::Arc;

use billfold_app::organizations::{self, NewOrganization};
use billfold_app::portals::{self, Draft, Target};
use billfold_app::sessions::{self, NewSession};
use billfold_app::{App, Caller, Error, Filter, Precondition, Query, Write, Written, customers, keys};
use billfold_domain::Change;
use billfold_domain::colors::Color;
use billfold_domain::customers::{AddressChanges, Customer, CustomerChanges};
use billfold_domain::ids::{IdStyle, PortalId};
use billfold_domain::keys::KeyKind;
use billfold_domain::links::Link;
use billfold_domain::organizations::{Mode, Organization, OrganizationName};
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Headline, Portal, PortalName};
use billfold_domain::slugs::Slug;
use billfold_domain::text::Text;
use billfold_store::Access;

use crate::commands::explain;
use crate::output::{line, table};
use crate::settings::Settings;
use crate::{serving, wiring};

const NAME: &str = "Larkspur Coffee Club";
const SLUG: &str = "larkspur";
const SITE: &str = "https://larkspur.example";
/// The e-mail address of the customer whose session the demo opens.
const EMAIL: &str = "maren@example.com";

/// What the demo shows.
struct Shown {
    organization: Organization,
    portal: Portal,
    customer: Customer,
    session_token: String,
    secret_key: String,
    publishable_key: String,
}

/// Serves a demo organization until the process is told to stop. Without a
/// folder of its own everything is forgotten then.
///
/// # Errors
/// One line that says what to do.
pub(crate) async fn run(mut settings: Settings) -> Result<(), String> {
    settings.check_listen()?;
    let proxies = settings.proxies()?;
    let forgotten = if settings.data_is_default && settings.database_url.is_none() {
        let folder = tempfile::Builder::new().prefix("billfold-demo-").tempdir();
        let folder = folder.map_err(|error| format!("cannot make a folder for the demo: {error}"))?;
        settings.data = folder.path().to_owned();
        settings.secret_file = folder.path().join("secret.key");
        Some(folder)
    } else {
        None
    };
    // A demo is for trying out, and so are the receivers that people write for it.
    settings.allow_private_webhooks = true;
    let listener = serving::bind(&mut settings).await?;
    // Mails are shown here and sent to nobody, whatever server is named.
    let mailer = Arc::new(mails::DemoMailer::default());
    let app = wiring::open_mailing(&settings, Access::Server, Some(mailer.clone())).await?;
    let shown = prepare(&app).await.map_err(explain)?;
    print(&app, &shown, forgotten.is_none());
    let demo = billfold_pages::frame(&app).wrap(mails::router(&app, mailer));
    let surfaces = serving::surfaces(&app, settings.rate_limit).with_demo(demo);
    serving::until_stopped(app, listener, surfaces, (wiring::outside(&settings)?, proxies)).await
}

/// Makes the demo organization, or takes the one that an earlier demo made in
/// this database and gives it fresh keys.
async fn prepare(app: &App) -> Result<Shown, Error> {
    let earlier = organizations::list(app).await?.into_iter().find(|found| found.name.as_str() == NAME);
    match earlier {
        Some(organization) => {
            let caller = organizations::operator(&organization.id, organization.mode);
            let secret_key = fresh_key(app, &caller, KeyKind::Secret).await?;
            let publishable_key = fresh_key(app, &caller, KeyKind::Publishable).await?;
            show(app, &caller, organization, (secret_key, publishable_key)).await
        }
        None => {
            let born = organizations::create(app, newborn()?).await?;
            let caller = organizations::operator(&born.organization.id, born.organization.mode);
            dress(app, &caller, &born.portal.id).await?;
            let first = customers::create(app, &caller, IdStyle::Base62, customer()?, Write::plain()).await?;
            let stocked = history::make(app, &caller, &fresh(first)?.value.id).await?;
            opening::open(app, &caller, &born.portal.id, &stocked).await?;
            show(app, &caller, born.organization, (born.secret_key, born.publishable_key)).await
        }
    }
}

async fn show(app: &App, caller: &Caller, organization: Organization, keys: (String, String)) -> Result<Shown, Error> {
    let portal = portals::get(app, caller, &organization.default_portal).await?.value;
    let filters = vec![Filter::is(customers::columns::EMAIL, EMAIL)];
    let first = Query { filters, limit: 1, ..Query::default() };
    let found = customers::list(app, caller, first).await?.items.into_iter().next();
    let customer = match found {
        Some(customer) => customer.value,
        None => fresh(customers::create(app, caller, IdStyle::Base62, customer()?, Write::plain()).await?)?.value,
    };
    let new = NewSession {
        customer: customer.id.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    let session = fresh(sessions::create(app, caller, new, Write::plain()).await?)?;
    let (secret_key, publishable_key) = keys;
    Ok(Shown { organization, portal, customer, session_token: session.token, secret_key, publishable_key })
}

async fn fresh_key(app: &App, caller: &Caller, kind: KeyKind) -> Result<String, Error> {
    let made = fresh(keys::create(app, caller, keys::Draft::new(kind, "Demo key"), Write::plain()).await?)?;
    Ok(made.secret.unwrap_or_default())
}

/// What was made now; without an idempotency key nothing is replayed.
fn fresh<T>(written: Written<T>) -> Result<T, Error> {
    match written {
        Written::Fresh(value) => Ok(value),
        Written::Replayed(_) => Err(billfold_domain::Refusal::IdempotencyMismatch.into()),
    }
}

fn invalid(rule: billfold_domain::Rule) -> Error {
    billfold_domain::Fault::new(billfold_domain::Field::Id, rule).into()
}

fn newborn() -> Result<NewOrganization, Error> {
    Ok(NewOrganization {
        name: OrganizationName::parse(NAME).map_err(invalid)?,
        mode: Mode::Test,
        website_name: Text::parse(NAME).map_err(invalid)?,
        website_url: SITE.to_owned(),
        service_email: "hello@larkspur.example".to_owned(),
        service_phone: "+44 20 7946 0018".to_owned(),
    })
}

fn customer() -> Result<CustomerChanges, Error> {
    let text = |text: &str| Change::Set(text.to_owned());
    Ok(CustomerChanges {
        name: text("Maren Oduya"),
        email: text(EMAIL),
        phone: text("+44 20 7946 0321"),
        address: Change::Set(AddressChanges {
            line1: text("18 Lantern Yard"),
            city: text("Bristol"),
            postal_code: text("BS1 4QA"),
            country: text("GB"),
            ..AddressChanges::default()
        }),
        ..CustomerChanges::default()
    })
}

/// Gives the default portal a look.
async fn dress(app: &App, caller: &Caller, id: &PortalId) -> Result<(), Error> {
    let changes = PortalChanges {
        name: Change::Set(PortalName::parse("Demo portal").map_err(invalid)?),
        slug: Change::Set(Slug::parse(SLUG).map_err(invalid)?),
        primary: Change::Set(Color::parse("2f5d50").map_err(invalid)?),
        secondary: Change::Set(Color::parse("f4efe6").map_err(invalid)?),
        headline: Change::Set(Headline::parse("Good coffee, on your terms").map_err(invalid)?),
        return_url: Change::Set(Link::parse(SITE).map_err(invalid)?),
        refund_policy: Change::Set(Link::parse(&format!("{SITE}/refunds")).map_err(invalid)?),
        privacy_policy: Change::Set(Link::parse(&format!("{SITE}/privacy")).map_err(invalid)?),
        terms_of_service: Change::Set(Link::parse(&format!("{SITE}/terms")).map_err(invalid)?),
        ..PortalChanges::default()
    };
    let draft: Draft = Arc::new(move |_| changes.clone());
    let write = Write::when(Precondition::Exists);
    portals::save(app, caller, Target::Existing(id.clone()), draft, write).await?;
    Ok(())
}

fn print(app: &App, shown: &Shown, is_kept: bool) {
    let public = app.public_url();
    let Shown { organization, portal, customer, session_token, secret_key, publishable_key } = shown;
    line("\nBillfold demo\n");
    table(&[
        ("Portal page", &format!("{public}/billing-portal/{}", portal.slug.as_str())),
        ("Session link", &format!("{public}/p/session/{session_token}")),
        (
            "",
            &format!("signs {} in; opens once, within five minutes", customer.name.as_deref().unwrap_or("a customer")),
        ),
        ("Mails", &format!("{public}/demo/mails")),
        ("Promotion code", opening::PROMOTION_CODE),
        ("API reference", &format!("{public}/docs")),
        ("Organization", organization.id.as_str()),
        ("Website", organization.default_website.as_str()),
        ("Customer", customer.id.as_str()),
        ("Secret key", secret_key),
        ("Publishable key", publishable_key),
    ]);
    line(&format!(
        "\nA first request, in Rebilly's dialect:\n\n  curl -X PUT {public}/billing-portals/my-first-portal \\\n    \
         -H 'REB-APIKEY: {secret_key}' \\\n    -H 'Content-Type: application/json' \\\n    \
         -d '{{\"websiteId\": \"{}\", \"slug\": \"my-first-portal\", \"name\": \"My first portal\"}}'\n\n\
         and a new session link, in Stripe's:\n\n  curl {public}/v1/billing_portal/sessions \\\n    -u {secret_key}: \\\n    \
         -d customer={}\n",
        organization.default_website, customer.id
    ));
    let end = if is_kept { "Ctrl-C stops it; the data stays." } else { "Ctrl-C stops it and forgets everything." };
    line(end);
}
