//! Invoices at an address of their own, for whoever was given it.

use billfold_domain::Refusal;
use billfold_domain::ids::{InvoiceId, Noun, OrganizationId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::organizations::Organization;
use billfold_domain::portals::Portal;
use billfold_store::Stored;

use super::one;
use crate::App;
use crate::errors::Result;
use crate::portals::Public;

/// Where the customers of an organization see their invoices without signing in:
/// an address that only this server can make, for one invoice each.
#[derive(Clone)]
pub struct Hosting {
    app: App,
    organization: OrganizationId,
}

/// What the address of a hosted invoice is sealed for.
const HOSTED: &str = "hosted invoice";

impl std::fmt::Debug for Hosting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hosting").field("organization", &self.organization).finish_non_exhaustive()
    }
}

impl Hosting {
    /// The hosted invoices of an organization.
    pub fn new(app: &App, organization: &OrganizationId) -> Self {
        Self { app: app.clone(), organization: organization.clone() }
    }

    /// The absolute address of an invoice's page. Whoever has it can see and pay
    /// the invoice.
    pub fn url(&self, id: &InvoiceId) -> String {
        let Self { app, organization } = self;
        let seal = app.seal_text(HOSTED, &format!("{organization}/{id}"));
        format!("{}/p/invoice/{organization}/{id}/{seal}", app.public_url().as_str())
    }
}

/// An invoice with the brand that its page has.
#[derive(Clone, Debug)]
pub struct Hosted {
    /// The invoice, issued.
    pub invoice: Stored<Invoice>,
    /// The organization's default portal, with what the public sees around it.
    pub public: Public,
}

/// The invoice of a hosted address.
///
/// # Errors
/// [`Refusal::NotFound`] for an address that this server did not make, and for a
/// draft.
pub async fn hosted(app: &App, organization: &str, id: &str, seal: &str) -> Result<Hosted> {
    let missing = || crate::Error::from(Refusal::NotFound(Noun::Invoice));
    if !app.is_seal(HOSTED, &format!("{organization}/{id}"), seal) {
        return Err(missing());
    }
    let (organization, id) = (OrganizationId::stored(organization), InvoiceId::stored(id));
    app.store()
        .read(&organization, move |tx| {
            let invoice = one(tx, &id)?;
            if invoice.value.state == InvoiceState::Draft {
                return Err(missing());
            }
            let organization = tx.get::<Organization>(tx.organization().clone().as_str())?.ok_or_else(missing)?;
            let portal = tx.get::<Portal>(organization.value.default_portal.as_str())?.ok_or_else(missing)?;
            let public = crate::portals::publish(tx, portal)?;
            Ok(Hosted { invoice, public })
        })
        .await
}
