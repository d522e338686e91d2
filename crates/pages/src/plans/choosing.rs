//! The page on which a customer chooses what its plan is to become.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::subscriptions::{self, Choices, ItemChoices, PlanOption, Waiting};
use billfold_app::visitors::Feature;
use billfold_app::{Error, subscriptions::word_of_code};
use billfold_domain::periods::Every;
use billfold_domain::prices::QuantityRange;
use billfold_domain::subscriptions::{MAX_QUANTITY, SubscriptionState};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, Locale};

use super::drafts::{self, CHOICES, CODE, CODE_CHARS_MAX, Draft, DraftItem, EVERY};
use super::selection::{Code, Selection};
use super::views::{ChoosePage, GroupView, ItemView, OptionView, WaitingView};
use super::{below, link, stop, subscription, way_home, ways_to_pay, wording};
use crate::desk::{Desk, Outcome};
use crate::fields::{Faults, FieldView};
use crate::forms::Form;
use crate::views::Anchor;
use crate::{pricing, refusals};

/// Shows what can be chosen.
///
/// # Errors
/// Those of the application.
pub async fn choose(desk: Desk) -> Outcome {
    let id = subscription(&desk)?;
    let choices = subscriptions::choices(desk.app(), desk.caller(), &id).await?;
    let asked = Selection::read(|name| desk.queries(name)).filter(|selection| !selection.is_empty());
    let selection = asked.or_else(|| Selection::of_flow(&desk, &choices));
    let code = match selection.as_ref().and_then(|selection| selection.code.as_ref()) {
        Some(Code::Id(code)) => word_of_code(desk.app(), desk.caller(), code).await?,
        Some(Code::Word(_)) | None => None,
    };
    let draft = Draft::of_selection(&choices, selection.as_ref(), &code.unwrap_or_default());
    Ok(page(&desk, &choices, &draft, Faults::default()))
}

/// Takes a choice: leads on to its confirmation, or says what is wrong with it.
///
/// # Errors
/// Those of the application.
pub async fn chosen(desk: Desk, form: Form) -> Outcome {
    let id = subscription(&desk)?;
    let choices = subscriptions::choices(desk.app(), desk.caller(), &id).await?;
    let draft = Draft::of_form(&choices, &form);
    let mut faults = Faults::default();
    let Some(mut selection) = draft.selection(&choices, &mut faults, desk.locale) else {
        return Ok(page(&desk, &choices, &draft, faults));
    };
    if selection.code.is_none() && selection.places(&choices).is_empty() {
        faults.add(CHOICES, desk.say("plans-nothing-changed"));
        return Ok(page(&desk, &choices, &draft, faults));
    }
    let change = selection.change(&desk, &choices, None);
    match subscriptions::quote(desk.app(), desk.caller(), &id, change).await {
        Ok(quote) => {
            selection.code = quote.code.map(|(code, _)| Code::Id(code));
            Ok(desk.to(&format!("{}?{}", below(&id, "change/confirm"), selection.query(&choices))))
        }
        Err(error) => refused(&desk, &choices, (&draft, &selection), error),
    }
}

/// The page again, with what the application refuses beside what it is about.
pub(super) fn refused(
    desk: &Desk,
    choices: &Choices,
    (draft, selection): (&Draft, &Selection),
    error: Error,
) -> Outcome {
    let mut faults = Faults::default();
    match error {
        Error::Refused(Refusal::Invalid(found)) => {
            draft.blame(&found, &selection.places(choices), &mut faults, desk.locale);
        }
        Error::Refused(refusal @ (Refusal::StateForbids(_) | Refusal::SwitchedOff | Refusal::Declined(_))) => {
            faults.add(CHOICES, refusals::say(&refusal, desk.locale, desk.organization()));
        }
        other => return Err(other.into()),
    }
    Ok(page(desk, choices, draft, faults))
}

/// The page: 422 where something is wrong, and where nothing can be chosen it says why.
pub(super) fn page(desk: &Desk, choices: &Choices, draft: &Draft, faults: Faults) -> Response<Body> {
    let title = desk.say("plans-title");
    if let Some(obstacle) = choices.obstacle {
        let (sentence, ways) = obstructed(desk, choices, obstacle);
        return stop(desk, StatusCode::OK, (title, vec![sentence]), ways);
    }
    let waiting = choices.waiting.as_ref().map(|waiting| waiting_view(desk, choices, waiting));
    if !choices.is_open() && waiting.is_none() {
        let sentence = desk.tell("plans-nothing-offered", &[("organization", desk.organization().into())]);
        return stop(desk, StatusCode::OK, (title, vec![sentence]), way_home(desk).into_iter().collect());
    }
    let intervals = choices.intervals();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let items = choices.items.iter().zip(&draft.items).enumerate();
    let items = items.map(|(place, (item, said))| item_view(desk, (place, item), said, &intervals, &faults)).collect();
    let code = FieldView::new(CODE, desk.say("plans-code"), &draft.code).at_most(CODE_CHARS_MAX).autocomplete("off");
    let leave = (!desk.is_flow()).then(|| desk.path("/home"));
    let action = desk.path(&below(&choices.subscription.value.id, "change"));
    let up = (desk.say("home"), desk.path("/home"));
    desk.page_with(status, &title, |room| ChoosePage {
        room: room.below(up.0, up.1),
        waiting,
        switch: switch(&intervals, draft, desk.locale),
        every: draft.every.clone(),
        switch_error: faults.of(EVERY),
        items,
        code: choices.takes_codes.then(|| code.with(&faults)),
        action,
        leave,
        faults,
    })
}

/// Why nothing can be changed now, and what can be done about it.
fn obstructed(desk: &Desk, choices: &Choices, obstacle: Obstacle) -> (String, Vec<Anchor>) {
    let organization = ("organization", Arg::from(desk.organization()));
    let general = refusals::say(&Refusal::StateForbids(obstacle), desk.locale, desk.organization());
    let mut ways = Vec::new();
    let sentence = match obstacle {
        Obstacle::HasSchedule => match &choices.waiting {
            Some(waiting) => {
                desk.tell("plans-bound-until", &[organization, ("date", desk.locale.date(waiting.at).into())])
            }
            None => desk.tell("plans-bound", &[organization]),
        },
        Obstacle::SubscriptionPaused if choices.subscription.value.state == SubscriptionState::Paused => {
            if desk.allows(Feature::PaymentMethodAdd) && !desk.is_flow() {
                ways.push(link(desk, desk.say("plans-add-method"), "/methods/add"));
            }
            desk.say("plans-waits-for-method")
        }
        Obstacle::SubscriptionOverdue | Obstacle::SubscriptionIncomplete => {
            if let Some(invoice) = &choices.subscription.value.latest_invoice {
                ways.extend(ways_to_pay(desk, desk.say("plans-pay-open"), invoice));
            }
            general
        }
        _ => general,
    };
    ways.extend(way_home(desk));
    (sentence, ways)
}

/// What is to come, in one sentence.
pub(super) fn coming(desk: &Desk, waiting: &Waiting) -> String {
    let plans: Vec<String> =
        waiting.items.iter().map(|(offer, quantity)| wording::plan(offer, *quantity, desk.locale)).collect();
    desk.locale.and_list(&plans)
}

fn waiting_view(desk: &Desk, choices: &Choices, waiting: &Waiting) -> WaitingView {
    let date = desk.locale.date(waiting.at);
    WaitingView {
        lead: desk.tell("plans-waiting", &[("date", date.into()), ("plan", coming(desk, waiting).into())]),
        undo: desk.path(&below(&choices.subscription.value.id, "unschedule")),
    }
}

/// The radio buttons of the intervals; none where there is one interval.
fn switch(intervals: &[Every], draft: &Draft, locale: Locale) -> Vec<OptionView> {
    if intervals.len() < 2 {
        return Vec::new();
    }
    let option = |(place, every): (usize, &Every)| OptionView {
        id: format!("every-{place}"),
        value: drafts::word(*every),
        name: wording::interval(*every, locale),
        price: String::new(),
        about: Vec::new(),
        is_current: false,
        is_ticked: draft.every == drafts::word(*every),
    };
    intervals.iter().enumerate().map(option).collect()
}

fn item_view(
    desk: &Desk,
    (place, item): (usize, &ItemChoices),
    said: &DraftItem,
    intervals: &[Every],
    faults: &Faults,
) -> ItemView {
    let locale = desk.locale;
    let current = item.options.iter().find(|option| option.is_current);
    let title = current.map_or_else(String::new, |option| {
        let quantity = if option.price.is_metered() { 1 } else { item.item.quantity };
        wording::counted(&option.name, quantity, locale)
    });
    let price = current.map_or_else(String::new, |option| pricing::of_all(&option.price, item.item.quantity, locale));
    let stays = (!item.is_offered).then(|| {
        desk.tell("plans-stays", &[("plan", title.clone().into()), ("organization", desk.organization().into())])
    });
    let has_choice = item.options.len() > 1;
    let groups = intervals.iter().enumerate().filter(|_| has_choice).map(|(at, every)| {
        let name = drafts::price_field(place, &drafts::word(*every));
        let ticked = said.prices.get(&drafts::word(*every)).map_or("", String::as_str);
        let differs = ranges(item).len() > 1;
        let options = drafts::options(item, *every).enumerate();
        GroupView {
            place: at,
            legend: if intervals.len() > 1 { wording::interval(*every, locale) } else { locale.say("plans-choose") },
            error: faults.of(&name),
            options: options.map(|(nth, option)| option_view(desk, (&name, nth), option, (ticked, differs))).collect(),
            name,
        }
    });
    let groups = groups.collect();
    ItemView { title, price, stays, groups, quantity: quantity_view(desk, (place, item), said, faults) }
}

fn option_view(
    desk: &Desk,
    (name, nth): (&str, usize),
    option: &PlanOption,
    (ticked, differs): (&str, bool),
) -> OptionView {
    let range = option.quantities.filter(|_| differs).map(|range| range_text(desk.locale, range));
    OptionView {
        // The first button of a group has its name as id, so that a fault can lead to it.
        id: if nth == 0 { name.to_owned() } else { format!("{name}-{nth}") },
        value: option.price.id.to_string(),
        name: option.name.clone(),
        price: pricing::of_one(&option.price, desk.locale),
        about: option.description.iter().cloned().chain(range).collect(),
        is_current: option.is_current,
        is_ticked: option.price.id.as_str() == ticked,
    }
}

/// The different ranges of quantities among what an item can become.
fn ranges(item: &ItemChoices) -> Vec<Option<QuantityRange>> {
    let mut found: Vec<Option<QuantityRange>> = Vec::new();
    for option in &item.options {
        if !found.contains(&option.quantities) {
            found.push(option.quantities);
        }
    }
    found
}

fn range_text(locale: Locale, range: QuantityRange) -> String {
    let min = ("min", Arg::Text(locale.number(range.min.unwrap_or_default())));
    match range.max.filter(|max| *max < MAX_QUANTITY) {
        Some(max) => locale.tell("plans-quantity-range", &[min, ("max", Arg::Text(locale.number(max)))]),
        None => locale.tell("plans-quantity-least", &[min]),
    }
}

/// The field of a quantity, as wide as the widest range among what can be chosen.
fn quantity_view(
    desk: &Desk,
    (place, item): (usize, &ItemChoices),
    said: &DraftItem,
    faults: &Faults,
) -> Option<FieldView> {
    let known = ranges(item);
    let widest = known.iter().flatten().copied().reduce(|one, other| QuantityRange {
        min: one.min.min(other.min),
        max: one.max.zip(other.max).map(|(one, other)| one.max(other)),
    })?;
    // What there is now can be kept, whatever is offered.
    let least = widest.min.unwrap_or_default().min(item.item.quantity);
    let most = widest.max.unwrap_or(MAX_QUANTITY).max(item.item.quantity);
    let name = drafts::quantity_field(place);
    let field = FieldView::new(&name, desk.say("plans-quantity"), &said.quantity).required().within(least, most);
    let field = if known.len() == 1 { field.hint(range_text(desk.locale, widest)) } else { field };
    Some(field.with(faults))
}
