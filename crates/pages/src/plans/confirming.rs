//! The page on which a customer sees what its choice comes to, and takes it.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::subscriptions::{self, Agreed, Change, Choices, Outcome as Made, Quote};
use billfold_app::visitors::Feature;
use billfold_app::{Error, Write, Written};
use billfold_domain::ids::SubscriptionId;
use billfold_domain::invoices::Invoice;
use billfold_domain::subscriptions::pending::{ChangePayment, Patience};
use billfold_domain::subscriptions::{Collection, Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Refusal};
use billfold_locales::Arg;
use jiff::Timestamp;

use super::choosing;
use super::drafts::Draft;
use super::ending::{self, Ending};
use super::selection::{Code, Selection, is_confirm_flow};
use super::views::{BillView, ConfirmPage};
use super::{below, link, stop, subscription, wording};
use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::views::{Anchor, Row};
use crate::{prices, refusals};

/// The field of the time from which unused time is counted, in seconds since 1970.
const COUNTED_FROM: &str = "counted_from";
/// The field of what is to be paid at once, in minor units.
const DUE: &str = "due";
/// The field that says whether the change waits.
const WAITS: &str = "waits";
/// The field that says whether the plan is on trial afterwards.
const ON_TRIAL: &str = "on_trial";

/// Shows what a choice comes to.
///
/// # Errors
/// Those of the application.
pub async fn confirm(desk: Desk) -> Outcome {
    let id = subscription(&desk)?;
    let choices = subscriptions::choices(desk.app(), desk.caller(), &id).await?;
    let asked = Selection::read(|name| desk.queries(name)).unwrap_or_default();
    let selection = if asked.is_empty() { Selection::of_flow(&desk, &choices).unwrap_or_default() } else { asked };
    show(&desk, (&id, &choices), selection, (None, None)).await
}

/// Makes the change that was shown. Where it comes to something else by now, it is
/// shown again.
///
/// # Errors
/// Those of the application.
pub async fn confirmed(desk: Desk, form: Form) -> Outcome {
    let id = subscription(&desk)?;
    let choices = subscriptions::choices(desk.app(), desk.caller(), &id).await?;
    let selection = Selection::read(|name| form.all(name)).unwrap_or_default();
    let counted_from = form.text(COUNTED_FROM).parse().ok().and_then(|second| Timestamp::from_second(second).ok());
    let moved = || Some(desk.say("plans-moved"));
    let Some(agreed) = agreed(&form) else {
        return show(&desk, (&id, &choices), selection, (None, moved())).await;
    };
    // A flow has no way to another card but paying with it.
    let patience = if desk.is_flow() { Patience::Payment } else { Patience::Proof };
    let payment = ChangePayment::Before(patience);
    let change = Change { agreed: Some(agreed), payment, ..selection.change(&desk, &choices, counted_from) };
    let mut write: Write<Made> = form.write(&desk);
    if let Some(once) = &mut write.once {
        once.encode = Arc::new(|made| Ending::of(made).word().into_bytes());
    }
    match subscriptions::change(desk.app(), desk.caller(), &id, change, write).await {
        Ok(Written::Fresh(made)) => ending::lead(&desk, &id, &Ending::of(&made)).await,
        Ok(Written::Replayed(word)) => ending::lead(&desk, &id, &Ending::read(&word)).await,
        Err(Error::Refused(Refusal::PreconditionFailed)) => {
            show(&desk, (&id, &choices), selection, (None, moved())).await
        }
        Err(error) => back(&desk, &choices, &selection, error).await,
    }
}

/// What the customer was shown.
fn agreed(form: &Form) -> Option<Agreed> {
    Some(Agreed {
        due_minor: form.text(DUE).parse().ok()?,
        waits: form.text(WAITS) == "1",
        on_trial: form.text(ON_TRIAL) == "1",
    })
}

/// Shows what a selection comes to, with a note where it was shown before.
async fn show(
    desk: &Desk,
    (id, choices): (&SubscriptionId, &Choices),
    selection: Selection,
    (counted_from, note): (Option<Timestamp>, Option<String>),
) -> Outcome {
    let change = selection.change(desk, choices, counted_from);
    let waits = choices.subscription.value.pending.as_ref().is_some_and(|waiting| waiting.told);
    if is_confirm_flow(desk) && waits {
        // It was asked for, and is still to be paid.
        return Ok(desk.to(&below(id, "change/declined")));
    }
    if change.changes.items.is_empty() && matches!(change.discounts, Said::Keep) {
        if is_confirm_flow(desk) {
            let said = (desk.say("plans-title"), vec![desk.say("plans-nothing-changed")]);
            return Ok(stop(desk, StatusCode::UNPROCESSABLE_ENTITY, said, Vec::new()));
        }
        return Ok(desk.to(&below(id, "change")));
    }
    match subscriptions::quote(desk.app(), desk.caller(), id, change).await {
        Ok(quote) => Ok(page(desk, id, (&quote, &selection), note)),
        Err(error) => back(desk, choices, &selection, error).await,
    }
}

/// Leads back to the choice, which says what is wrong with it; in a flow that has no
/// choice, a page says so.
async fn back(desk: &Desk, choices: &Choices, selection: &Selection, error: Error) -> Outcome {
    if !is_confirm_flow(desk) {
        let code = match &selection.code {
            Some(Code::Id(code)) => subscriptions::word_of_code(desk.app(), desk.caller(), code).await?,
            Some(Code::Word(_)) | None => None,
        };
        let draft = Draft::of_selection(choices, Some(selection), &code.unwrap_or_default());
        return choosing::refused(desk, choices, (&draft, selection), error);
    }
    match error {
        Error::Refused(
            refusal @ (Refusal::Invalid(_) | Refusal::StateForbids(_) | Refusal::SwitchedOff | Refusal::Declined(_)),
        ) => {
            let sentence = refusals::say(&refusal, desk.locale, desk.organization());
            let said = (desk.say("plans-stop"), vec![sentence]);
            Ok(stop(desk, StatusCode::UNPROCESSABLE_ENTITY, said, Vec::new()))
        }
        other => Err(Problem::from(other)),
    }
}

fn page(
    desk: &Desk,
    id: &SubscriptionId,
    (quote, selection): (&Quote, &Selection),
    note: Option<String>,
) -> Response<Body> {
    let status = if note.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let choices = &quote.choices;
    let agreed = quote.agreed();
    let mut fields = selection.fields(choices);
    let flag = |flag: bool| if flag { "1" } else { "0" }.to_owned();
    fields.extend([
        (COUNTED_FROM, quote.counted_from.as_second().to_string()),
        (DUE, agreed.due_minor.to_string()),
        (WAITS, flag(agreed.waits)),
        (ON_TRIAL, flag(agreed.on_trial)),
    ]);
    let is_free = is_confirm_flow(desk);
    let again = (!is_free).then(|| desk.path(&format!("{}?{}", below(id, "change"), selection.query(choices))));
    let action = desk.path(&below(id, "change/confirm"));
    let up = (desk.say("plans-title"), again.clone().unwrap_or_default());
    let next = next_bill(desk, quote);
    desk.page_with(status, &desk.say("plans-confirm"), |room| ConfirmPage {
        room: if again.is_some() { room.below(up.0, up.1) } else { room },
        note,
        facts: facts(desk, quote),
        bill: first_bill(desk, quote),
        next,
        missing: missing(desk, quote),
        fields,
        action,
        button: button(desk, quote),
        again,
    })
}

/// From what to what, when, and how it is paid.
fn facts(desk: &Desk, quote: &Quote) -> Vec<Row> {
    let locale = desk.locale;
    let row = |label: String, lines: Vec<String>| Row { label, lines };
    let before = quote.choices.items.iter().filter_map(|item| {
        let option = item.options.iter().find(|option| option.is_current)?;
        let offer = billfold_domain::subscriptions::terms::Offer {
            price: option.price.clone(),
            name: option.name.clone(),
            on_sale: true,
        };
        Some(wording::plan(&offer, item.item.quantity, locale))
    });
    let after = quote.items.iter().map(|(offer, quantity)| wording::plan(offer, *quantity, locale)).collect();
    let starts = match quote.waits_until() {
        Some(at) => desk.tell("plans-starts-on", &[("date", locale.date(at).into())]),
        None => desk.say("plans-starts-now"),
    };
    let mut rows = vec![
        row(desk.say("plans-before"), before.collect()),
        row(desk.say("plans-after"), after),
        row(desk.say("plans-starts"), vec![starts]),
    ];
    rows.extend(trial(desk, quote).map(|sentence| row(desk.say("plans-trial"), vec![sentence])));
    if let Some((_, word)) = &quote.code {
        rows.push(row(desk.say("plans-code"), vec![word.clone()]));
    }
    rows.push(row(desk.say("plans-method"), vec![method(desk, quote)]));
    rows
}

/// What becomes of a trial; none where there is none.
fn trial(desk: &Desk, quote: &Quote) -> Option<String> {
    let current = &quote.choices.subscription.value;
    if current.state != SubscriptionState::Trialing {
        return None;
    }
    let after: &Subscription = &quote.shown.subscription;
    let end = after.trial.filter(|_| after.state == SubscriptionState::Trialing).map(|trial| trial.end);
    Some(match end {
        Some(end) => desk.tell("plans-trial-goes-on", &[("date", desk.locale.date(end).into())]),
        None => desk.say("plans-trial-ends"),
    })
}

fn method(desk: &Desk, quote: &Quote) -> String {
    let subscription = &quote.shown.subscription;
    match (subscription.collection, &quote.method) {
        (Collection::SendInvoice, _) => {
            desk.tell("plans-by-invoice", &[("count", Arg::from(subscription.days_until_due.unwrap_or_default()))])
        }
        (Collection::Automatic, Some(method)) => prices::card(&method.card, desk.locale),
        (Collection::Automatic, None) => desk.say("plans-no-method"),
    }
}

/// What is to be paid at once; none where there is nothing.
fn first_bill(desk: &Desk, quote: &Quote) -> Option<BillView> {
    let invoice = quote.shown.invoice.as_ref().filter(|_| quote.shown.is_immediate)?;
    let mut bill = wording::bill(invoice, &quote.coupons, desk.locale);
    if invoice.total_minor() < 0 {
        let left = desk.locale.money(-invoice.total_minor(), invoice.currency);
        bill.leads.push(desk.tell("plans-credit-left", &[("amount", left.into())]));
    }
    Some(bill)
}

/// The next invoice that comes by itself; its lines where they settle the change.
fn next_bill(desk: &Desk, quote: &Quote) -> BillView {
    let Some((invoice, at)) = &quote.next else {
        return BillView { leads: vec![desk.say("plans-next-none")], ..BillView::default() };
    };
    let settles = !quote.shown.is_immediate && invoice.lines.iter().any(|line| line.proration);
    let mut bill = if settles { wording::bill(invoice, &quote.coupons, desk.locale) } else { BillView::default() };
    bill.leads.push(on_date(desk, invoice, *at));
    if settles {
        bill.leads.push(desk.say("plans-next-settles"));
    }
    if quote.items.iter().any(|(offer, _)| offer.price.is_metered()) {
        bill.leads.push(desk.say("plans-next-usage"));
    }
    bill
}

fn on_date(desk: &Desk, invoice: &Invoice, at: Timestamp) -> String {
    let amount = desk.locale.money(invoice.due_minor(), invoice.currency);
    desk.tell("plans-next", &[("date", desk.locale.date(at).into()), ("amount", amount.into())])
}

/// Why the change cannot be taken yet: there is something to pay and nothing to pay
/// with.
fn missing(desk: &Desk, quote: &Quote) -> Option<(String, Option<Anchor>)> {
    let collects = quote.shown.subscription.collection == Collection::Automatic;
    if quote.due_minor() == 0 || !collects || quote.method.is_some() {
        return None;
    }
    let way = desk.allows(Feature::PaymentMethodAdd) && !desk.is_flow();
    let way = way.then(|| link(desk, desk.say("plans-add-method"), "/methods/add"));
    Some((
        refusals::say(
            &Refusal::StateForbids(billfold_domain::Obstacle::NoPaymentMethod),
            desk.locale,
            desk.organization(),
        ),
        way,
    ))
}

/// What pressing the button does.
fn button(desk: &Desk, quote: &Quote) -> String {
    if let Some(at) = quote.waits_until() {
        return desk.tell("plans-change-on", &[("date", desk.locale.date(at).into())]);
    }
    let due = quote.due_minor();
    if due == 0 {
        return desk.say("plans-change-now");
    }
    let amount = [("amount", Arg::Text(desk.locale.money(due, quote.shown.subscription.currency)))];
    match quote.shown.subscription.collection {
        Collection::Automatic => desk.tell("plans-pay", &amount),
        Collection::SendInvoice => desk.tell("plans-get-invoice", &amount),
    }
}
