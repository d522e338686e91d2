//! Starting a plan again after its end: what that costs today, to the line.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::Response;
use billfold_app::subscriptions::{self, Outcome as Went, Preview};
use billfold_app::visitors::Feature;
use billfold_app::{Error, Written};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::payments::PaymentState;
use billfold_domain::subscriptions::Collection;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, key};

use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::leaving::{Fact, Step, Subject, payment, stop, way};
use crate::prices;
use crate::refusals;
use crate::sheets;

/// The hidden field with what was shown to be paid, in minor units.
pub(crate) const DUE_FIELD: &str = "due";

/// The page that starts a plan again.
///
/// # Errors
/// [`crate::answers::Problem::NotFound`] for a plan that is not this customer's.
pub async fn show(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    page(&desk, &subject, None).await
}

async fn page(desk: &Desk, subject: &Subject, note: Option<String>) -> Outcome {
    let of = subject.subscription();
    if !of.is_over() && of.cancel.is_some() {
        return Ok(desk.to(&subject.below("keep")));
    }
    let plan = || Arg::from(&subject.name);
    let title = desk.tell("reactivating-title", &[("plan", plan())]);
    if !of.is_over() {
        let reason = refusals::say(&Refusal::StateForbids(Obstacle::SubscriptionRuns), desk.locale, "");
        return Ok(stop(desk, title, reason, vec![way(desk, desk.say("left-home"), "/home")]));
    }
    let asked = Preview::Reactivate(subject.id.clone(), Reactivate::default());
    let shown = match subscriptions::preview(desk.app(), desk.caller(), asked).await {
        Ok(shown) => shown,
        Err(Error::Refused(Refusal::Invalid(_))) => {
            let organization = Arg::from(desk.organization());
            let reason = desk.tell("reactivating-gone", &[("plan", plan()), ("organization", organization)]);
            return Ok(stop(desk, title, reason, vec![way(desk, desk.say("left-home"), "/home")]));
        }
        Err(error) => return Err(error.into()),
    };
    let invoice = shown.invoice.as_ref().filter(|_| shown.is_immediate);
    let due_minor = invoice.map_or(0, Invoice::due_minor);
    let is_sent = of.collection == Collection::SendInvoice;
    let has_method = !subject.plan.lacks_method();
    if due_minor > 0 && !has_method {
        return Ok(needs_method(desk, title));
    }
    let due = desk.locale.money(due_minor, shown.subscription.currency);
    let today = desk.say(if is_sent { key!("reactivating-invoiced") } else { key!("reactivating-charged") });
    let mut facts = vec![Fact::text(today, due.clone())];
    facts.extend(shown.follows.as_ref().map(|(next, at)| payment(desk.say("reactivating-next"), (next, *at), desk)));
    facts.extend(pays_with(desk, subject));
    let ended = of.ended.map(|at| desk.tell("reactivating-lead", &[("date", Arg::from(desk.locale.date(at)))]));
    let pays_now = due_minor > 0 && !is_sent;
    let step = Step {
        title,
        note,
        sentences: ended.into_iter().collect(),
        facts,
        sheet: invoice.map(|invoice| sheets::sheet(invoice, &BTreeMap::new(), desk.locale)),
        fields: vec![(DUE_FIELD, due_minor.to_string())],
        button: match pays_now {
            true => desk.tell("reactivating-pay", &[("amount", Arg::from(due))]),
            false => desk.say("reactivating-button"),
        },
        leave: desk.say("reactivating-leave"),
        ..Step::default()
    };
    Ok(step.respond(desk))
}

/// Says that there is nothing to pay with, and where that changes.
pub(crate) fn needs_method(desk: &Desk, title: String) -> Response<Body> {
    let reason = refusals::say(&Refusal::StateForbids(Obstacle::NoPaymentMethod), desk.locale, desk.organization());
    let add = desk.allows(Feature::PaymentMethodAdd);
    let ways = add.then(|| way(desk, desk.say("reactivating-add"), "/methods/add"));
    stop(desk, title, reason, ways.into_iter().collect())
}

/// What a plan is paid with.
pub(crate) fn pays_with(desk: &Desk, subject: &Subject) -> Option<Fact> {
    let pays = subject.plan.pays_with.as_ref()?;
    Some(Fact::text(desk.say("reactivating-with"), prices::card(&pays.method.card, desk.locale)))
}

/// What the customer was shown to be paid, in minor units; none in a form that was not
/// of that page.
pub(crate) fn shown_minor(form: &Form) -> Option<i64> {
    form.text(DUE_FIELD).parse().ok()
}

/// Starts a plan again.
///
/// # Errors
/// As [`show`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let of = subject.subscription();
    if of.is_over() && subject.plan.lacks_method() {
        return page(&desk, &subject, None).await;
    }
    if !of.is_over() && of.cancel.is_some() {
        return Ok(desk.to(&subject.below("keep")));
    }
    let changed = || Some(desk.say("reactivating-changed"));
    let Some(due_minor) = shown_minor(&form) else { return page(&desk, &subject, changed()).await };
    let order = (Reactivate::default(), due_minor);
    let went = subscriptions::reactivate_shown(desk.app(), desk.caller(), &subject.id, order, form.write(&desk)).await;
    match went {
        Ok(went) => follow(&desk, went, key!("reactivating-done")).await,
        Err(Error::Refused(Refusal::PreconditionFailed)) => page(&desk, &subject, changed()).await,
        Err(Error::Refused(Refusal::Invalid(_))) => page(&desk, &subject, None).await,
        // Whoever presses twice, or in another window, wanted no more than this.
        Err(Error::Refused(Refusal::StateForbids(Obstacle::SubscriptionRuns))) => Ok(desk.to("/home")),
        Err(error) => Err(error.into()),
    }
}

/// Leads on after a plan began to run for money: to the bank's question, to paying
/// with another card, or home.
pub(crate) async fn follow(desk: &Desk, went: Written<Went>, notice: &'static str) -> Outcome {
    // A form that was sent twice: the first answer said where to go.
    let Written::Fresh(went) = went else { return Ok(desk.to("/home")) };
    let open = went.invoice.as_ref().filter(|invoice| invoice.value.state == InvoiceState::Open);
    let is_sent = went.subscription.value.collection == Collection::SendInvoice;
    let (Some(invoice), false) = (open, is_sent) else { return desk.finish("/home", notice).await };
    let payment = went.payment.as_ref().map(|payment| &payment.value);
    Ok(match payment.map(|payment| payment.state) {
        Some(PaymentState::ActionRequired) => {
            let id = payment.map(|payment| payment.id.to_string()).unwrap_or_default();
            desk.to(&format!("/payments/{id}/challenge"))
        }
        Some(PaymentState::Processing) => desk.done("/home", notice),
        _ => desk.done(&format!("/invoices/{}/pay", invoice.value.id), key!("reactivating-unpaid")),
    })
}
