//! Where a customer is led after a change.

use axum::http::StatusCode;
use billfold_app::subscriptions::{self, Outcome as Made, beside};
use billfold_domain::ids::{PaymentId, SubscriptionId};
use billfold_domain::payments::PaymentState;
use billfold_locales::key;

use super::{below, stop, subscription, way_home, ways_to_pay};
use crate::desk::{Desk, Outcome};
use crate::refusals;

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It is made, and paid where anything was to be paid.
    Made,
    /// It waits for the end of the period.
    Planned,
    /// It is made, and its payment is still being worked on.
    Processing,
    /// It is made, and the customer must prove itself to its bank.
    Challenged(PaymentId),
    /// It is made, and its payment was declined.
    Declined,
}

impl Ending {
    /// What came of a change.
    pub(super) fn of(made: &Made) -> Self {
        let waits = made.schedule.as_ref().is_some_and(|schedule| !schedule.value.is_over());
        match made.payment.as_ref().map(|payment| &payment.value) {
            None if waits => Self::Planned,
            None => Self::Made,
            Some(payment) => match payment.state {
                PaymentState::Succeeded | PaymentState::Canceled => Self::Made,
                PaymentState::Processing => Self::Processing,
                PaymentState::ActionRequired => Self::Challenged(payment.id.clone()),
                PaymentState::Declined => Self::Declined,
            },
        }
    }

    /// How it is kept for a form that is sent twice.
    pub(super) fn word(&self) -> String {
        match self {
            Self::Made => "made".to_owned(),
            Self::Planned => "planned".to_owned(),
            Self::Processing => "processing".to_owned(),
            Self::Challenged(payment) => payment.to_string(),
            Self::Declined => "declined".to_owned(),
        }
    }

    /// What was kept.
    pub(super) fn read(word: &[u8]) -> Self {
        match std::str::from_utf8(word).unwrap_or_default() {
            "" | "made" => Self::Made,
            "planned" => Self::Planned,
            "processing" => Self::Processing,
            "declined" => Self::Declined,
            payment => Self::Challenged(PaymentId::stored(payment)),
        }
    }
}

/// Leads on after a change.
pub(super) async fn lead(desk: &Desk, id: &SubscriptionId, ending: &Ending) -> Outcome {
    match ending {
        Ending::Made => desk.finish("/home", key!("plans-done")).await,
        Ending::Planned => desk.finish("/home", key!("plans-done-planned")).await,
        Ending::Processing => desk.finish("/home", key!("plans-done-processing")).await,
        Ending::Challenged(payment) => Ok(desk.to(&format!("/payments/{payment}/challenge"))),
        Ending::Declined => Ok(desk.to(&below(id, "change/declined"))),
    }
}

/// Says why the payment of a change was declined, and offers another card.
///
/// # Errors
/// Those of the application.
pub async fn declined(desk: Desk) -> Outcome {
    let id = subscription(&desk)?;
    let found = subscriptions::get(desk.app(), desk.caller(), &id).await?;
    let shown = beside::beside(desk.app(), desk.caller(), std::slice::from_ref(&found)).await?;
    let invoice = found.value.latest_invoice.as_ref().and_then(|invoice| shown.invoices.get(invoice));
    let invoice = invoice.map(|invoice| &invoice.value).filter(|invoice| invoice.remaining_minor() > 0);
    // What was paid since has nothing to say here.
    let Some(invoice) = invoice else { return Ok(desk.to("/home")) };
    let amount = desk.locale.money(invoice.remaining_minor(), invoice.currency);
    let payments = shown.of_invoices.payments.get(&invoice.id).map(Vec::as_slice).unwrap_or_default();
    let payment = payments.iter().find(|payment| invoice.payment.as_ref() == Some(&payment.value.id));
    let why = payment.and_then(|payment| payment.value.decline.as_ref());
    let why = why.map(|decline| desk.say(refusals::decline_key(decline)));
    let lead = desk.tell("plans-declined-lead", &[("amount", amount.into())]);
    let sentences = why.into_iter().chain([lead]).collect();
    let mut ways = ways_to_pay(&desk, desk.say("plans-pay-other"), &invoice.id);
    ways.extend(way_home(&desk));
    Ok(stop(&desk, StatusCode::OK, (desk.say("plans-declined"), sentences), ways))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_an_ending_is_read_as_the_same() {
        let challenged = Ending::Challenged(PaymentId::stored("pi_1"));
        for ending in [Ending::Made, Ending::Planned, Ending::Processing, Ending::Declined, challenged] {
            assert_eq!(Ending::read(ending.word().as_bytes()), ending);
        }
    }
}
