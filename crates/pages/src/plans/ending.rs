//! Where a customer is led after a change.

use axum::http::StatusCode;
use billfold_app::payments;
use billfold_app::subscriptions::{self, Outcome as Made, beside};
use billfold_domain::ids::{PaymentId, SubscriptionId};
use billfold_domain::payments::PaymentState;
use billfold_locales::key;

use super::{below, link, stop, subscription, way_home, ways_to_pay};
use crate::desk::{Desk, Outcome};
use crate::refusals;

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It is made, and paid where anything was to be paid.
    Made,
    /// It waits for the end of the period.
    Planned,
    /// It is made as soon as its payment is through, which is still being worked on.
    Processing,
    /// It is made as soon as the customer has proven itself to its bank.
    Challenged(PaymentId),
    /// It is made as soon as it is paid; this payment was declined.
    Declined,
    /// It is not made: this payment was declined.
    Refused(PaymentId),
}

/// What stands before a payment that was declined, where the change is not made.
const REFUSED: &str = "refused:";
/// The part of the query that names it.
const PAYMENT: &str = "payment";

impl Ending {
    /// What came of a change.
    pub(super) fn of(made: &Made) -> Self {
        let waits = made.schedule.as_ref().is_some_and(|schedule| !schedule.value.is_over());
        match made.payment.as_ref().map(|payment| &payment.value) {
            Some(payment) if made.refused.is_some() => Self::Refused(payment.id.clone()),
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
            Self::Refused(payment) => format!("{REFUSED}{payment}"),
        }
    }

    /// What was kept.
    pub(super) fn read(word: &[u8]) -> Self {
        match std::str::from_utf8(word).unwrap_or_default() {
            "" | "made" => Self::Made,
            "planned" => Self::Planned,
            "processing" => Self::Processing,
            "declined" => Self::Declined,
            word => match word.strip_prefix(REFUSED) {
                Some(payment) => Self::Refused(PaymentId::stored(payment)),
                None => Self::Challenged(PaymentId::stored(word)),
            },
        }
    }
}

/// Leads on after a change.
pub(super) async fn lead(desk: &Desk, id: &SubscriptionId, ending: &Ending) -> Outcome {
    match ending {
        Ending::Made => desk.finish("/home", key!("plans-done")).await,
        Ending::Planned => desk.finish("/home", key!("plans-done-planned")).await,
        Ending::Processing => desk.finish("/home", key!("plans-done-busy")).await,
        Ending::Challenged(payment) => Ok(desk.to(&format!("/payments/{payment}/challenge"))),
        Ending::Declined => Ok(desk.to(&below(id, "change/declined"))),
        Ending::Refused(payment) => Ok(desk.to(&format!("{}?{PAYMENT}={payment}", below(id, "change/declined")))),
    }
}

/// Says why a change was not made, and where there are other cards.
async fn refused(desk: &Desk, payment: &str) -> Outcome {
    let (payment, _) = payments::own(desk.app(), desk.caller(), &PaymentId::stored(payment)).await?;
    let Some(decline) = &payment.value.decline else { return Ok(desk.to("/home")) };
    let amount = desk.locale.money(payment.value.amount_minor, payment.value.currency);
    let lead = desk.tell("plans-refused-lead", &[("amount", amount.into())]);
    let sentences = vec![desk.say(refusals::decline_key(decline)), lead];
    let ways = vec![link(desk, desk.say("home-methods-manage"), "/methods")];
    let ways = ways.into_iter().filter(|_| !desk.is_flow()).chain(way_home(desk)).collect();
    Ok(stop(desk, StatusCode::OK, (desk.say("plans-declined"), sentences), ways))
}

/// Says why the payment of a change was declined: the change is not made, or waits until
/// it is paid with another card.
///
/// # Errors
/// Those of the application.
pub async fn declined(desk: Desk) -> Outcome {
    let id = subscription(&desk)?;
    let found = subscriptions::get(desk.app(), desk.caller(), &id).await?;
    if let Some(payment) = desk.query(PAYMENT).map(ToOwned::to_owned) {
        return refused(&desk, &payment).await;
    }
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
    let lead = desk.tell("plans-waits-lead", &[("amount", amount.into())]);
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
        let refused = Ending::Refused(PaymentId::stored("pi_1"));
        for ending in [Ending::Made, Ending::Planned, Ending::Processing, Ending::Declined, challenged, refused] {
            assert_eq!(Ending::read(ending.word().as_bytes()), ending);
        }
    }
}
