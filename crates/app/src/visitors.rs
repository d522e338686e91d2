//! A customer who is signed in to a portal, and what the portal lets it do.
//!
//! Every operation that a customer does for itself begins with [`visit`] and then
//! asks the portal: `visit.require(Feature::Cancel)?`. The merchant's own operations
//! (`Caller::require`) do not look at the portal.
//!
//! Which portal counts is fixed when the customer signs in and kept in the session:
//! the one that a session's link was made for; for a signed token the one that was
//! named then, or the default of the website that was named, or the organization's
//! default.

use std::sync::Arc;

use billfold_domain::credentials::Credential;
use billfold_domain::customers::{self, Customer, CustomerChanges};
use billfold_domain::events::EventKind;
use billfold_domain::features::{CustomerDetail, Features};
use billfold_domain::files::File;
use billfold_domain::ids::{CustomerId, Noun, PaymentMethodId, PortalId, WebsiteId};
use billfold_domain::organizations::Organization;
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::portals::Portal;
use billfold_domain::sessions::Session;
use billfold_domain::tax_ids::TaxId;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Query, Sort, Stored, Test, Tx};

use crate::customers::WantedTaxId;
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller, Column};

/// The switch that customers' own tax numbers need.
const TAX_ID: Feature = Feature::CustomerDetail(CustomerDetail::TaxId);

/// One thing that a portal lets customers do, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Sign in with a password.
    PasswordLogin,
    /// Change the addresses of a subscription.
    OrderAddress,
    /// Add a payment method.
    PaymentMethodAdd,
    /// Change a payment method, or choose which one is used.
    PaymentMethodUpdate,
    /// Remove a payment method.
    PaymentMethodDeactivate,
    /// Change this detail of one's own.
    CustomerDetail(CustomerDetail),
    /// See invoices.
    InvoiceHistory,
    /// Pay what is owed: where invoices are shown, and where payment methods can be added
    /// or changed, so that a customer whose card failed can set that right.
    Paying,
    /// Cancel a subscription.
    Cancel,
    /// Pause a subscription.
    Pause,
    /// Change the plan or quantity of a subscription.
    PlanChange,
}

impl Feature {
    /// Whether it is switched on.
    pub fn is_in(self, features: &Features) -> bool {
        match self {
            Self::PasswordLogin => features.password_login,
            Self::OrderAddress => features.order_address,
            Self::PaymentMethodAdd => features.payment_methods.add,
            Self::PaymentMethodUpdate => features.payment_methods.update,
            Self::PaymentMethodDeactivate => features.payment_methods.deactivate,
            Self::CustomerDetail(detail) => {
                features.customer_update.enabled && features.customer_update.allowed.contains(&detail)
            }
            Self::InvoiceHistory => features.invoice_history,
            Self::Paying => features.invoice_history || features.payment_methods.add || features.payment_methods.update,
            Self::Cancel => features.cancel.enabled,
            Self::Pause => features.pause.enabled,
            Self::PlanChange => features.plan_change.enabled,
        }
    }
}

/// A customer's visit, in one snapshot.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The customer, as the one who acts.
    pub caller: Caller,
    /// The session.
    pub session: Session,
    /// The customer.
    pub customer: Stored<Customer>,
    /// The portal that it is signed in to.
    pub portal: Stored<Portal>,
    /// What the portal lets it do.
    pub features: Features,
}

impl Visit {
    /// Whether the portal lets its customers do this.
    pub fn allows(&self, feature: Feature) -> bool {
        feature.is_in(&self.features)
    }

    /// Refuses what the portal does not let its customers do.
    ///
    /// # Errors
    /// [`Refusal::SwitchedOff`].
    pub fn require(&self, feature: Feature) -> Result<()> {
        if self.allows(feature) { Ok(()) } else { Err(Refusal::SwitchedOff.into()) }
    }

    /// The customer's id.
    pub fn customer_id(&self) -> &CustomerId {
        &self.customer.value.id
    }
}

/// The visit of a caller that is a customer.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::Unauthenticated`] where the session, the customer or the portal has
/// gone since.
pub async fn visit(app: &App, caller: &Caller) -> Result<Visit> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store().read(&caller.organization, move |tx| visit_in(&task, &by, tx)).await
}

/// The same within a transaction, for a command that is to hold what it was allowed.
pub(crate) fn visit_in(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Visit> {
    let id = caller.require_customer()?;
    let gone = || crate::Error::from(Refusal::Unauthenticated);
    let session = tx.get::<Session>(&caller.actor)?.map(|found| found.value);
    let session = session.filter(|session| session.customer == *id && session.is_live(app.now())).ok_or_else(gone)?;
    let customer = tx.get::<Customer>(id.as_str())?.filter(|found| !found.value.deleted).ok_or_else(gone)?;
    let portal = tx.get::<Portal>(session.portal.as_str())?.filter(|found| found.value.active).ok_or_else(gone)?;
    let features = portal.value.features.clone();
    Ok(Visit { caller: caller.clone(), session, customer, portal, features })
}

/// What a customer sees of itself.
#[derive(Clone, Debug)]
pub struct Account {
    /// The customer.
    pub customer: Stored<Customer>,
    /// The website that it deals with: that of its portal.
    pub website: WebsiteId,
    /// Its user name, if it has one.
    pub username: Option<String>,
    /// Its tax numbers, oldest first, where its portal opens them.
    pub tax_ids: Option<Vec<TaxId>>,
}

/// The account of a caller that is a customer.
///
/// # Errors
/// As [`visit`].
pub async fn account(app: &App, caller: &Caller) -> Result<Account> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let Visit { customer, portal, .. } = visit_in(&task, &by, tx)?;
            account_in(tx, customer, &portal.value)
        })
        .await
}

pub(crate) fn account_in(tx: &mut Tx<'_>, customer: Stored<Customer>, portal: &Portal) -> Result<Account> {
    let credential = tx.find::<Credential>(crate::credentials::columns::CUSTOMER, customer.value.id.as_str())?;
    let username = credential.map(|found| found.value.username);
    let tax_ids = match TAX_ID.is_in(&portal.features) {
        true => Some(crate::tax_ids::of_customers(tx, vec![customer.value.id.to_string()])?),
        false => None,
    };
    Ok(Account { customer, website: portal.website.clone(), username, tax_ids })
}

/// Which portal a customer signs in to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PortalChoice {
    /// The organization's default.
    #[default]
    Default,
    /// This one.
    Portal(PortalId),
    /// Of this website's the organization's default, else the one that was made first.
    Website(WebsiteId),
}

/// The active portal of a choice; none where there is none.
pub(crate) fn chosen(tx: &mut Tx<'_>, choice: &PortalChoice) -> Result<Option<Stored<Portal>>> {
    let organization = tx.get::<Organization>(tx.organization().clone().as_str())?;
    let default = organization.ok_or(Refusal::NotFound(Noun::Organization))?.value.default_portal;
    let found = match choice {
        PortalChoice::Default => tx.get::<Portal>(default.as_str())?,
        PortalChoice::Portal(id) => tx.get::<Portal>(id.as_str())?,
        PortalChoice::Website(website) => match tx.get::<Portal>(default.as_str())? {
            Some(portal) if portal.value.website == *website => Some(portal),
            Some(_) | None => first_of(tx, website)?,
        },
    };
    Ok(found.filter(|portal| portal.value.active))
}

fn first_of(tx: &mut Tx<'_>, website: &WebsiteId) -> Result<Option<Stored<Portal>>> {
    let is = |column: Column, value: &str| {
        let test = Test::AnyOf(vec![value.to_owned()]);
        Filter { column, test, negated: false }
    };
    let filters =
        vec![is(crate::portals::columns::WEBSITE, website.as_str()), is(crate::portals::columns::ACTIVE, "true")];
    let sort =
        vec![Sort { column: Column::Created, descending: false }, Sort { column: Column::Id, descending: false }];
    let query = Query { filters, sort, limit: 1, ..Query::default() };
    Ok(tx.list::<Portal>(&query)?.items.into_iter().next())
}

/// The website that a customer deals with, and its logo.
#[derive(Clone, Debug)]
pub struct Website {
    /// The website.
    pub website: Stored<billfold_domain::websites::Website>,
    /// Its logo, if it has one.
    pub logo: Option<File>,
}

/// The website of a caller that is a customer: that of its portal.
///
/// # Errors
/// As [`visit`].
pub async fn website(app: &App, caller: &Caller) -> Result<Website> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let portal = visit_in(&task, &by, tx)?.portal.value;
            let website = tx.get::<billfold_domain::websites::Website>(portal.website.as_str())?;
            let website = website.ok_or(Refusal::NotFound(Noun::Website))?;
            let logo = match &website.value.logo {
                Some(id) => tx.get::<File>(id.as_str())?.map(|file| file.value),
                None => None,
            };
            Ok(Website { website, logo })
        })
        .await
}

/// Says what is to change, given the customer as it is. It may be asked more than
/// once.
pub type AccountDraft = Arc<dyn Fn(&Customer) -> CustomerChanges + Send + Sync>;

/// Changes what a customer may change of itself. Only what does change is held to
/// the portal's switches, so that what was read can be written back.
///
/// # Errors
/// As [`visit`]; [`Refusal::SwitchedOff`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`].
pub async fn update_account(
    app: &App,
    caller: &Caller,
    draft: AccountDraft,
    write: Write<Account>,
) -> Result<Written<Account>> {
    replace_account(app, caller, (draft, Change::Keep), write).await
}

/// The same, with all its tax numbers.
///
/// # Errors
/// As [`update_account`]; [`billfold_domain::Obstacle::TooMany`].
pub(crate) async fn replace_account(
    app: &App,
    caller: &Caller,
    (draft, tax_ids): (AccountDraft, Change<Vec<WantedTaxId>>),
    write: Write<Account>,
) -> Result<Written<Account>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let visit = visit_in(&task, &by, tx)?;
        let current = visit.customer.clone();
        precondition.hold(tx, Some(current.rev))?;
        let act = Act::of_customer(&task, &by, tx, &current.value)?;
        let changes = draft(&current.value);
        let decision = customers::update(&current.value, &changes, act.now)?;
        hold_switches(&visit, &decision.next)?;
        if let Some(method) = changes.payment_method.value() {
            check_method(tx, visit.customer_id(), method)?;
        }
        let kinds: Vec<EventKind> = decision.event.into_iter().collect();
        let kept = act.update(tx, (&kinds, Noun::Customer), current, decision.next)?;
        let rev = kept.rev;
        let kept = crate::customers::replace_tax_ids(&act, tx, (kept, false), &tax_ids)?;
        if kept.rev != rev {
            visit.require(TAX_ID)?;
        }
        account_in(tx, kept, &visit.portal.value)
    })
    .await
}

/// Refuses changes of what the portal does not open to change.
fn hold_switches(visit: &Visit, next: &Customer) -> Result<()> {
    let now = &visit.customer.value;
    let person = |of: &Customer| {
        let Customer { name, first_name, last_name, individual_name, business_name, job_title, birth_date, .. } = of;
        let names = (name.clone(), first_name.clone(), last_name.clone(), individual_name.clone());
        (names, business_name.clone(), job_title.clone(), *birth_date)
    };
    let emails = |of: &Customer| (of.email_contacts(), of.notification_emails.clone());
    let changed = [
        (person(now) != person(next), Feature::CustomerDetail(CustomerDetail::Name)),
        (emails(now) != emails(next), Feature::CustomerDetail(CustomerDetail::Email)),
        (now.phone_contacts() != next.phone_contacts(), Feature::CustomerDetail(CustomerDetail::Phone)),
        (now.address != next.address, Feature::CustomerDetail(CustomerDetail::Address)),
        (now.shipping != next.shipping, Feature::CustomerDetail(CustomerDetail::Shipping)),
        (now.payment_method != next.payment_method, Feature::PaymentMethodUpdate),
    ];
    changed.into_iter().filter(|(changed, _)| *changed).try_for_each(|(_, feature)| visit.require(feature))
}

/// A customer pays with what is its own.
fn check_method(tx: &mut Tx<'_>, customer: &CustomerId, method: &PaymentMethodId) -> Result<()> {
    let found = tx.get_locked::<PaymentMethod>(method.as_str())?;
    match found.is_some_and(|found| found.value.customer.as_ref() == Some(customer)) {
        true => Ok(()),
        false => Err(Fault::new(Field::PaymentMethod, Rule::Missing).into()),
    }
}
