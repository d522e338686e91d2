//! Invoices at an address of their own, for whoever was given it.

use billfold_domain::Refusal;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::ids::{CreditNoteId, InvoiceId, Noun, OrganizationId};
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
/// What the address of a hosted credit note is sealed for.
pub(crate) const HOSTED_NOTE: &str = "hosted credit note";

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

    /// The path of a credit note's PDF on this server. Whoever has it can read it.
    pub fn note_path(&self, id: &CreditNoteId) -> String {
        let Self { app, organization } = self;
        let seal = app.seal_text(HOSTED_NOTE, &format!("{organization}/{id}"));
        format!("/p/credit-note/{organization}/{id}/{seal}/pdf")
    }

    /// The absolute address of a credit note's PDF.
    pub fn note_url(&self, id: &CreditNoteId) -> String {
        format!("{}{}", self.app.public_url().as_str(), self.note_path(id))
    }
}

/// An invoice with the brand that its page has.
#[derive(Clone, Debug)]
pub struct Hosted {
    /// The invoice, issued.
    pub invoice: Stored<Invoice>,
    /// Its credit notes, oldest first.
    pub notes: Vec<CreditNote>,
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
            let notes = crate::credit_notes::of_invoice(tx, &id)?;
            Ok(Hosted { invoice, notes, public })
        })
        .await
}
