//! What a signed-in customer can do: every address below a portal's, in one table.
//!
//! The table says which switches an address needs, so that what is switched off
//! answers 403 whatever the page shows, and in which flows it has a place.

use std::future::Future;
use std::pin::Pin;

use billfold_app::visitors::Feature;
use billfold_domain::features::CustomerDetail;
use billfold_domain::sessions::FlowKind;

use crate::confirming;
use crate::desk::{Desk, Outcome};
use crate::flows;
use crate::forms::Form;
use crate::homes;
use crate::methods::{choosing, editing, removing};
use crate::plans;
use crate::{adding, challenges, methods, paying};
use crate::{addresses, cancelled, cancelling, details, emails, pausing, privacy, reactivating, tax_ids};
use crate::{credit_notes, invoice_pages, invoices_list};
use crate::{passwords, sessions_list};

/// The flow of the customer's own details.
const DETAILS: &[FlowKind] = &[FlowKind::CustomerUpdate];

/// A page being made.
pub type Making = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// In which flows an address has a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In none: it is for visits without a flow.
    Visit,
    /// In these, and in visits.
    Flows(&'static [FlowKind]),
    /// In every one.
    Everywhere,
}

/// An address below a portal's.
#[derive(Clone, Copy)]
pub struct Task {
    /// Its path, with names in braces.
    pub path: &'static str,
    /// The switches that must all be on.
    pub needs: &'static [Feature],
    /// Its place in flows.
    pub place: Place,
    /// The field of its form in which the number of a test card can stand; empty for none.
    pub card_field: &'static str,
    /// GET.
    pub show: Option<fn(Desk) -> Making>,
    /// The path of the page that has its form, to which GET leads where it shows nothing:
    /// somebody who reloads, or takes the address from the browser's history, wants that.
    pub form_at: &'static str,
    /// POST.
    pub send: Option<fn(Desk, Form) -> Making>,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("path", &self.path).field("needs", &self.needs).finish_non_exhaustive()
    }
}

impl Task {
    /// An address that answers nothing yet.
    pub const fn at(path: &'static str) -> Self {
        Self { path, needs: &[], place: Place::Visit, card_field: "", show: None, form_at: "/home", send: None }
    }

    /// Only where all of these are switched on.
    #[must_use]
    pub const fn needs(self, needs: &'static [Feature]) -> Self {
        Self { needs, ..self }
    }

    /// In these flows too.
    #[must_use]
    pub const fn in_flows(self, kinds: &'static [FlowKind]) -> Self {
        Self { place: Place::Flows(kinds), ..self }
    }

    /// In every flow too.
    #[must_use]
    pub const fn everywhere(self) -> Self {
        Self { place: Place::Everywhere, ..self }
    }

    /// With a field for the number of a test card.
    #[must_use]
    pub const fn takes_card(self, card_field: &'static str) -> Self {
        Self { card_field, ..self }
    }

    /// What GET shows.
    #[must_use]
    pub const fn show(self, show: fn(Desk) -> Making) -> Self {
        Self { show: Some(show), ..self }
    }

    /// Its form is on this page and not on one of its own.
    #[must_use]
    pub const fn form_at(self, page: &'static str) -> Self {
        Self { form_at: page, ..self }
    }

    /// What POST does.
    #[must_use]
    pub const fn send(self, send: fn(Desk, Form) -> Making) -> Self {
        Self { send: Some(send), ..self }
    }

    /// Whether it has a place in a flow of this kind.
    pub fn is_in(&self, flow: FlowKind) -> bool {
        match self.place {
            Place::Visit => false,
            Place::Flows(kinds) => kinds.contains(&flow),
            Place::Everywhere => true,
        }
    }
}

/// The flow whose task is to change what pays.
const METHODS: &[FlowKind] = &[FlowKind::PaymentMethodUpdate];

/// The flows in which an invoice can be left to pay: a change of a plan makes one.
const PAYING: &[FlowKind] =
    &[FlowKind::PaymentMethodUpdate, FlowKind::SubscriptionUpdate, FlowKind::SubscriptionUpdateConfirm];

/// Every task, in the order of the pages that lead to them. A block for each part of
/// the portal.
pub static TASKS: &[Task] = &[
    // Home.
    Task::at("/home").show(|desk| Box::pin(homes::show(desk))),
    Task::at("/sign-out").everywhere().send(|desk, form| Box::pin(homes::sign_out(desk, form))),
    // Sessions.
    Task::at("/sessions")
        .show(|desk| Box::pin(sessions_list::show(desk)))
        .send(|desk, form| Box::pin(sessions_list::send(desk, form))),
    Task::at("/password")
        .needs(&[Feature::PasswordLogin])
        .show(|desk| Box::pin(passwords::show(desk)))
        .send(|desk, form| Box::pin(passwords::send(desk, form))),
    Task::at(confirming::CONFIRM)
        .everywhere()
        .show(|desk| Box::pin(confirming::show(desk)))
        .send(|desk, form| Box::pin(confirming::send(desk, form))),
    Task::at(confirming::CONFIRM_CODE)
        .everywhere()
        .show(|desk| Box::pin(confirming::show_code(desk)))
        .send(|desk, form| Box::pin(confirming::send_code(desk, form))),
    // Plans.
    Task::at("/plans/{id}/change")
        .needs(&[Feature::PlanChange])
        .in_flows(&[FlowKind::SubscriptionUpdate])
        .show(|desk| Box::pin(plans::choose(desk)))
        .send(|desk, form| Box::pin(plans::chosen(desk, form))),
    Task::at("/plans/{id}/change/confirm")
        .needs(&[Feature::PlanChange])
        .in_flows(&[FlowKind::SubscriptionUpdate, FlowKind::SubscriptionUpdateConfirm])
        .show(|desk| Box::pin(plans::confirm(desk)))
        .send(|desk, form| Box::pin(plans::confirmed(desk, form))),
    Task::at("/plans/{id}/change/declined")
        .needs(&[Feature::PlanChange])
        .in_flows(&[FlowKind::SubscriptionUpdate, FlowKind::SubscriptionUpdateConfirm])
        .show(|desk| Box::pin(plans::declined(desk))),
    Task::at("/plans/{id}/unschedule")
        .needs(&[Feature::PlanChange])
        .show(|desk| Box::pin(plans::undo(desk)))
        .send(|desk, form| Box::pin(plans::undone(desk, form))),
    // Leaving.
    Task::at("/plans/{id}/cancel")
        .needs(&[Feature::Cancel])
        .in_flows(&[FlowKind::SubscriptionCancel])
        .show(|desk| Box::pin(cancelling::show(desk)))
        .send(|desk, form| Box::pin(cancelling::send(desk, form))),
    Task::at("/plans/{id}/offer")
        .needs(&[Feature::Cancel])
        .in_flows(&[FlowKind::SubscriptionCancel])
        .form_at("/plans/{id}/cancel")
        .send(|desk, form| Box::pin(cancelling::take(desk, form))),
    // Cancelling completes a flow, and what follows is still to be seen then.
    Task::at("/plans/{id}/cancelled")
        .needs(&[Feature::Cancel])
        .everywhere()
        .show(|desk| Box::pin(cancelled::show(desk)))
        .send(|desk, form| Box::pin(cancelled::send(desk, form))),
    Task::at("/plans/{id}/keep")
        .needs(&[Feature::Cancel])
        .everywhere()
        .show(|desk| Box::pin(cancelled::keep(desk)))
        .send(|desk, form| Box::pin(cancelled::kept(desk, form))),
    Task::at("/plans/{id}/pause")
        .needs(&[Feature::Pause])
        .in_flows(&[FlowKind::SubscriptionPause, FlowKind::SubscriptionCancel])
        .show(|desk| Box::pin(pausing::show(desk))),
    Task::at("/plans/{id}/pause/confirm")
        .needs(&[Feature::Pause])
        .in_flows(&[FlowKind::SubscriptionPause, FlowKind::SubscriptionCancel])
        .show(|desk| Box::pin(pausing::confirm(desk)))
        .send(|desk, form| Box::pin(pausing::send(desk, form))),
    Task::at("/plans/{id}/resume")
        .needs(&[Feature::Pause])
        .show(|desk| Box::pin(pausing::resume(desk)))
        .send(|desk, form| Box::pin(pausing::resumed(desk, form))),
    Task::at("/plans/{id}/reactivate")
        .needs(&[Feature::Cancel])
        .show(|desk| Box::pin(reactivating::show(desk)))
        .send(|desk, form| Box::pin(reactivating::send(desk, form))),
    // Payment methods and paying.
    Task::at("/methods").in_flows(METHODS).show(|desk| Box::pin(methods::show(desk))),
    Task::at("/methods/add")
        .in_flows(METHODS)
        .takes_card(adding::NUMBER)
        .show(|desk| Box::pin(adding::show(desk)))
        .send(|desk, form| Box::pin(adding::send(desk, form))),
    Task::at("/methods/{id}/saved")
        .needs(&[Feature::PaymentMethodAdd])
        .in_flows(METHODS)
        .show(|desk| Box::pin(adding::saved::show(desk)))
        .send(|desk, form| Box::pin(adding::saved::send(desk, form))),
    Task::at("/methods/{id}/default")
        .needs(&[Feature::PaymentMethodUpdate])
        .in_flows(METHODS)
        .show(|desk| Box::pin(choosing::show_default(desk)))
        .send(|desk, form| Box::pin(choosing::send_default(desk, form))),
    Task::at("/methods/{id}/plans")
        .needs(&[Feature::PaymentMethodUpdate])
        .in_flows(METHODS)
        .show(|desk| Box::pin(choosing::show_plans(desk)))
        .send(|desk, form| Box::pin(choosing::send_plans(desk, form))),
    Task::at("/methods/{id}/edit")
        .needs(&[Feature::PaymentMethodUpdate])
        .in_flows(METHODS)
        .show(|desk| Box::pin(editing::show(desk)))
        .send(|desk, form| Box::pin(editing::send(desk, form))),
    Task::at("/methods/{id}/remove")
        .needs(&[Feature::PaymentMethodDeactivate])
        .show(|desk| Box::pin(removing::show(desk)))
        .send(|desk, form| Box::pin(removing::send(desk, form))),
    Task::at("/setups/{id}/challenge")
        .in_flows(METHODS)
        .show(|desk| Box::pin(challenges::show_setup(desk)))
        .send(|desk, form| Box::pin(challenges::send_setup(desk, form))),
    Task::at("/payments/{id}/challenge")
        .everywhere()
        .show(|desk| Box::pin(challenges::show_payment(desk)))
        .send(|desk, form| Box::pin(challenges::send_payment(desk, form))),
    Task::at("/invoices/{id}/pay")
        .needs(&[Feature::Paying])
        .in_flows(PAYING)
        .show(|desk| Box::pin(paying::one::show(desk)))
        .send(|desk, form| Box::pin(paying::one::send(desk, form))),
    Task::at("/pay")
        .needs(&[Feature::Paying])
        .in_flows(METHODS)
        .show(|desk| Box::pin(paying::all::show(desk)))
        .send(|desk, form| Box::pin(paying::all::send(desk, form))),
    Task::at("/pay/done")
        .needs(&[Feature::Paying])
        .in_flows(METHODS)
        .show(|desk| Box::pin(paying::all::show_done(desk))),
    // Details.
    Task::at("/details")
        .in_flows(DETAILS)
        .show(|desk| Box::pin(details::show(desk)))
        .send(|desk, form| Box::pin(details::send(desk, form))),
    Task::at("/details/name")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Name)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(details::show_name(desk)))
        .send(|desk, form| Box::pin(details::send_name(desk, form))),
    Task::at("/details/phone")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Phone)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(details::show_phone(desk)))
        .send(|desk, form| Box::pin(details::send_phone(desk, form))),
    Task::at("/details/email")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Email)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(emails::show(desk)))
        .send(|desk, form| Box::pin(emails::send(desk, form))),
    Task::at("/details/email/code")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Email)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(emails::show_code(desk)))
        .send(|desk, form| Box::pin(emails::send_code(desk, form))),
    Task::at("/details/address")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Address)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(addresses::show(desk)))
        .send(|desk, form| Box::pin(addresses::send(desk, form))),
    Task::at("/details/shipping")
        .needs(&[Feature::CustomerDetail(CustomerDetail::Shipping)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(addresses::show_shipping(desk)))
        .send(|desk, form| Box::pin(addresses::send_shipping(desk, form))),
    Task::at("/details/tax-ids")
        .needs(&[Feature::CustomerDetail(CustomerDetail::TaxId)])
        .in_flows(DETAILS)
        .show(|desk| Box::pin(tax_ids::show(desk)))
        .send(|desk, form| Box::pin(tax_ids::send(desk, form))),
    Task::at("/details/tax-ids/{tax}/remove")
        .needs(&[Feature::CustomerDetail(CustomerDetail::TaxId)])
        .in_flows(DETAILS)
        .form_at("/details/tax-ids")
        .send(|desk, form| Box::pin(tax_ids::remove(desk, form))),
    Task::at("/plans/{id}/address").needs(&[Feature::OrderAddress]).show(|desk| Box::pin(addresses::show_order(desk))),
    Task::at("/plans/{id}/address/{which}")
        .needs(&[Feature::OrderAddress])
        .show(|desk| Box::pin(addresses::show_order_form(desk)))
        .send(|desk, form| Box::pin(addresses::send_order(desk, form))),
    Task::at("/privacy").show(|desk| Box::pin(privacy::show(desk))),
    Task::at("/privacy/data.json").show(|desk| Box::pin(privacy::download(desk))),
    Task::at("/privacy/erase")
        .show(|desk| Box::pin(privacy::show_erase(desk)))
        .send(|desk, form| Box::pin(privacy::send_erase(desk, form))),
    // Invoices.
    Task::at("/invoices").needs(&[Feature::InvoiceHistory]).show(|desk| Box::pin(invoices_list::show(desk))),
    Task::at("/invoices/{id}").needs(&[Feature::InvoiceHistory]).show(|desk| Box::pin(invoice_pages::show(desk))),
    Task::at("/invoices/{id}/pdf").needs(&[Feature::InvoiceHistory]).show(|desk| Box::pin(invoice_pages::pdf(desk))),
    Task::at("/invoices/{id}/receipt")
        .needs(&[Feature::InvoiceHistory])
        .show(|desk| Box::pin(invoice_pages::receipt(desk))),
    Task::at("/invoices/{id}/receipt/pdf")
        .needs(&[Feature::InvoiceHistory])
        .show(|desk| Box::pin(invoice_pages::receipt_pdf(desk))),
    Task::at("/invoices/{id}/credit-notes/{note}/pdf")
        .needs(&[Feature::InvoiceHistory])
        .show(|desk| Box::pin(credit_notes::pdf(desk))),
    Task::at("/plans/{id}/upcoming")
        .needs(&[Feature::InvoiceHistory])
        .show(|desk| Box::pin(invoice_pages::upcoming(desk))),
    // Flows.
    Task::at(flows::COMPLETED).everywhere().show(|desk| Box::pin(flows::completed(desk))),
];
