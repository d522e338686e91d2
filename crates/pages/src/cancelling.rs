//! Cancelling a plan: what happens and when, one button, and an offer beside it.
//!
//! Nothing stands between a customer and the end of its plan: no reason is asked, and
//! the offer is on the same page as the button.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::Error;
use billfold_app::invoices;
use billfold_app::sessions::outcomes::complete_flow;
use billfold_app::subscriptions::save_offers::{self, Offered, OfferedCoupon};
use billfold_app::subscriptions::{self, Preview, Quoted, Shown};
use billfold_domain::coupons::Duration;
use billfold_domain::ids::IdStyle;
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::{EndReason, Initiator, SubscriptionState};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, Locale, key};
use jiff::Timestamp;

use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::leaving::{End, Subject, end_of, stop, way};
use crate::prices;
use crate::refusals;
use crate::views::Room;

/// The hidden field with the time that an end at once is counted from, in seconds.
const AT_FIELD: &str = "at";
/// The hidden field with what is credited for it, in minor units.
const CREDIT_FIELD: &str = "credit";

/// The page that cancels a plan.
#[derive(Debug, Template)]
#[template(path = "cancel.html")]
pub struct CancelPage {
    /// Around it.
    room: Room,
    /// What is cancelled.
    title: String,
    /// What happened since the page was shown before.
    note: Option<String>,
    /// When it ends.
    when: String,
    /// What that means.
    sentences: Vec<String>,
    /// What is credited, line by line.
    credit: Vec<(String, String)>,
    /// What that comes to.
    credit_total: String,
    /// What becomes of it.
    credit_note: Option<String>,
    /// The hidden fields.
    fields: Vec<(&'static str, String)>,
    /// Where the page is left; none in a flow.
    leave: Option<String>,
    /// What is offered beside it.
    offers: Vec<OfferView>,
}

/// Something that is offered beside cancelling.
#[derive(Clone, Debug)]
struct OfferView {
    /// The id of its title in the page.
    id: &'static str,
    /// Its title.
    title: String,
    /// What it comes to.
    sentences: Vec<String>,
    /// Where it is taken.
    href: String,
    /// What its button or link says.
    label: String,
    /// Whether it is sent by a form.
    is_sent: bool,
}

/// The page that cancels a plan.
///
/// # Errors
/// [`Problem::NotFound`] for a plan that is not this customer's.
pub async fn show(desk: Desk) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let of = subject.subscription();
    if of.is_over() || of.cancel.is_some() {
        return Ok(desk.to(&subject.below("cancelled")));
    }
    page(&desk, &subject, None).await
}

/// Cancels a plan.
///
/// # Errors
/// As [`show`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    let ended =
        save_offers::cancel(desk.app(), desk.caller(), &subject.id, (order(&desk), quoted(&form)), form.write(&desk));
    match ended.await {
        // Whoever presses twice, or in another window, wanted no more than this.
        Ok(_) | Err(Error::Refused(Refusal::StateForbids(Obstacle::SubscriptionOver | Obstacle::AlreadyEnding))) => {}
        Err(Error::Refused(Refusal::PreconditionFailed)) => {
            return page(&desk, &subject, Some(desk.say("leaving-changed"))).await;
        }
        Err(error) => return Err(error.into()),
    }
    let asks = desk.features().cancel.reason_enabled;
    if desk.is_flow() && !asks {
        return desk.finish(&subject.below("cancelled"), key!("left-notice")).await;
    }
    if desk.is_flow() {
        // The task is done; what comes now is left to the customer.
        complete_flow(desk.app(), desk.caller()).await?;
    }
    Ok(desk.to(&subject.below("cancelled")))
}

/// Takes the coupon that is offered.
///
/// # Errors
/// As [`show`].
pub async fn take(desk: Desk, form: Form) -> Outcome {
    let subject = Subject::of(&desk).await?;
    match save_offers::take_coupon(desk.app(), desk.caller(), &subject.id, form.write(&desk)).await {
        Ok(_) => desk.finish("/home", key!("offer-taken")).await,
        Err(Error::Refused(refusal @ (Refusal::StateForbids(_) | Refusal::Invalid(_)))) => {
            let reason = refusals::say(&refusal, desk.locale, desk.organization());
            let title = desk.tell("leaving-title", &[("plan", Arg::from(&subject.name))]);
            let back = way(&desk, title.clone(), &subject.below("cancel"));
            Ok(stop(&desk, title, reason, vec![back]))
        }
        Err(error) => Err(error.into()),
    }
}

/// What a customer who cancels asks for: its portal decides the rest.
fn order(desk: &Desk) -> Cancel {
    let wish = Wish {
        id: desk.app().next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: None,
        comment: None,
        by: Initiator::Customer,
        prorated: false,
    };
    Cancel { when: When::AtPeriodEnd, wish, invoice_now: false, bills_usage: false }
}

fn quoted(form: &Form) -> Option<Quoted> {
    let at = form.text(AT_FIELD).parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok())?;
    Some(Quoted { at, credit_minor: form.text(CREDIT_FIELD).parse().ok()? })
}

async fn page(desk: &Desk, subject: &Subject, note: Option<String>) -> Outcome {
    let of = Preview::Cancel(subject.id.clone(), Box::new(order(desk)));
    let shown = subscriptions::preview(desk.app(), desk.caller(), of).await?;
    let offered = save_offers::offered(desk.app(), desk.caller(), &subject.id).await?;
    Ok(respond(desk, subject, &shown, (offered, note)))
}

fn respond(
    desk: &Desk,
    subject: &Subject,
    shown: &Shown,
    (offered, note): (Option<Offered>, Option<String>),
) -> Response<Body> {
    let locale = desk.locale;
    let currency = shown.subscription.currency;
    let credits = credits(shown, locale);
    let credit_minor: i64 = credits.iter().map(|(_, minor)| minor).sum();
    let at_once = shown
        .subscription
        .ended
        .map(|at| vec![(AT_FIELD, at.as_second().to_string()), (CREDIT_FIELD, credit_minor.to_string())]);
    let title = desk.tell("leaving-title", &[("plan", Arg::from(&subject.name))]);
    let status = if note.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    desk.page_with(status, &title.clone(), |room| CancelPage {
        room: room.below(desk.say("home"), desk.path("/home")),
        title,
        note,
        when: when(desk, shown),
        sentences: sentences(desk, subject, shown, credit_minor),
        credit: credits.into_iter().map(|(text, minor)| (text, locale.money(minor, currency))).collect(),
        credit_total: locale.money(credit_minor, currency),
        credit_note: (!shown.is_immediate)
            .then(|| desk.tell("leaving-credit-later", &[("organization", Arg::from(desk.organization()))])),
        fields: at_once.unwrap_or_default(),
        leave: (!desk.is_flow()).then(|| desk.path("/home")),
        offers: offered.map(|offered| offers(desk, subject, &offered)).unwrap_or_default(),
    })
}

/// What is credited, each with its amount in minor units: it waits, or is on a last
/// invoice beside what was used.
fn credits(shown: &Shown, locale: Locale) -> Vec<(String, i64)> {
    let now = shown.invoice.iter().filter(|_| shown.is_immediate);
    let lines = now.flat_map(|invoice| invoice.lines.iter().map(move |line| (invoice.currency, line)));
    let lines = lines.filter(|(_, line)| line.proration && line.invoice_item.is_none());
    let on_invoice = lines.map(|(currency, line)| (invoices::line_text(line, currency, locale), line.amount_minor));
    let waiting = shown.added.iter().map(|item| (invoices::item_text(item, locale), item.amount_minor));
    waiting.chain(on_invoice).filter(|(_, minor)| *minor != 0).collect()
}

/// What is paid for what was used: at once, or when the plan ends; none where it charges
/// by no use.
fn usage(desk: &Desk, subject: &Subject, shown: &Shown) -> Option<String> {
    if let Some(invoice) = shown.invoice.as_ref().filter(|_| shown.is_immediate) {
        let amount = desk.locale.money(invoice.due_minor(), invoice.currency);
        return Some(desk.tell("leaving-usage", &[("amount", Arg::from(amount))]));
    }
    let may_use_more = !shown.subscription.is_over() && crate::plan_cards::depends_on_use(&subject.plan.items);
    let ends = shown.subscription.ends_at().filter(|_| may_use_more)?;
    Some(dated(desk, key!("leaving-usage-later"), ends))
}

fn dated(desk: &Desk, key: &str, at: Timestamp) -> String {
    desk.tell(key, &[("date", Arg::from(desk.locale.date(at)))])
}

/// When it ends, in a few words.
fn when(desk: &Desk, shown: &Shown) -> String {
    let after = &shown.subscription;
    match end_of(after) {
        _ if after.is_over() => desk.say("leaving-when-now"),
        Some(End::At(at)) if after.state == SubscriptionState::Trialing => dated(desk, key!("leaving-when-trial"), at),
        Some(End::At(at)) => dated(desk, key!("leaving-when-later"), at),
        Some(End::AfterPause) | None => desk.say("leaving-when-after-pause"),
    }
}

/// What the end means: what stays, what is charged, what is lost.
fn sentences(desk: &Desk, subject: &Subject, shown: &Shown, credit_minor: i64) -> Vec<String> {
    let (before, after) = (subject.subscription(), &shown.subscription);
    let mut said = Vec::new();
    if !after.is_over() {
        said.push(desk.say(if before.is_frozen() { key!("leaving-stays-paused") } else { key!("leaving-stays") }));
    }
    match usage(desk, subject, shown) {
        Some(usage) => said.push(usage),
        None if shown.invoice.is_none() => said.push(desk.say("leaving-no-charge")),
        None => {}
    }
    if matches!(before.state, SubscriptionState::PastDue | SubscriptionState::Unpaid) {
        said.push(desk.say("leaving-owed"));
    }
    let was_paid = before.state == SubscriptionState::Active && shown.subscription.ended.is_some();
    if was_paid && credit_minor == 0 && before.period.end > subject.now && subject.plan.total_minor > 0 {
        said.push(dated(desk, key!("leaving-lost"), before.period.end));
    }
    if let Some(later) = &subject.plan.later {
        said.push(dated(desk, key!("leaving-schedule"), later.at));
    }
    said.push(desk.say(if after.is_over() { key!("leaving-again-later") } else { key!("leaving-undo-later") }));
    said
}

fn offers(desk: &Desk, subject: &Subject, offered: &Offered) -> Vec<OfferView> {
    let coupon = offered.coupon.as_ref().map(|coupon| OfferView {
        id: "offer",
        title: desk.say("offer-title"),
        sentences: effect(desk, subject, coupon),
        href: desk.path(&subject.below("offer")),
        label: desk.say("offer-take"),
        is_sent: true,
    });
    let pause = offered.pause.then(|| OfferView {
        id: "break",
        title: desk.say("offer-pause-title"),
        sentences: vec![desk.say("offer-pause-lead")],
        href: desk.path(&subject.below("pause?offer=1")),
        label: desk.say("offer-pause-go"),
        is_sent: false,
    });
    coupon.into_iter().chain(pause).collect()
}

/// What a coupon comes to: the next payment with it and without it, and for how long.
fn effect(desk: &Desk, subject: &Subject, offered: &OfferedCoupon) -> Vec<String> {
    let locale = desk.locale;
    let due = |shown: &Shown| {
        let due = shown.invoice.as_ref().map_or(0, billfold_domain::invoices::Invoice::due_minor);
        Arg::from(locale.money(due, shown.subscription.currency))
    };
    let name = Arg::from(prices::coupon(&offered.coupon, locale));
    let parts =
        [("date", Arg::from(locale.date(offered.then.at))), ("then", due(&offered.then)), ("now", due(&offered.now))];
    let mut said = vec![
        desk.tell("offer-coupon", &[("discount", name), ("plan", Arg::from(&subject.name))]),
        desk.tell("offer-effect", &parts),
    ];
    said.push(match (offered.coupon.duration, offered.discount.end) {
        (Duration::Once, _) => desk.say("offer-once"),
        (Duration::Invoices(count), _) => desk.tell("offer-invoices", &[("count", Arg::from(count))]),
        (Duration::Months(_), Some(end)) => dated(desk, key!("offer-until"), end),
        (Duration::Months(_) | Duration::Forever, _) => desk.say("offer-forever"),
    });
    said.push(desk.say("offer-single"));
    said
}
