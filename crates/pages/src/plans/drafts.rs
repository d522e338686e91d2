//! What a customer has typed and ticked so far, to be read or shown again.

use std::collections::BTreeMap;

use billfold_app::subscriptions::{Choices, ItemChoices, PlanOption};
use billfold_domain::periods::Every;
use billfold_domain::prices::QuantityRange;
use billfold_domain::subscriptions::MAX_QUANTITY;
use billfold_domain::{Fault, Field, Rule};
use billfold_locales::Locale;

use super::selection::{Code, Selection, Wanted};
use crate::fields::Faults;
use crate::forms::Form;
use crate::refusals;

/// The longest promotion code that is looked at, in characters.
pub(super) const CODE_CHARS_MAX: usize = 100;
/// The field of the interval.
pub(super) const EVERY: &str = "every";
/// The field of the promotion code.
pub(super) const CODE: &str = "code";
/// The part of the page that faults of no field of their own are about.
pub(super) const CHOICES: &str = "choices";

/// A form of the page on which a plan is chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// The interval's word.
    pub(super) every: String,
    /// What was said of each item.
    pub(super) items: Vec<DraftItem>,
    /// The promotion code.
    pub(super) code: String,
}

/// What was said of one item.
#[derive(Clone, Debug, Default)]
pub(super) struct DraftItem {
    /// The price that is ticked in the group of each interval.
    pub(super) prices: BTreeMap<String, String>,
    /// The quantity.
    pub(super) quantity: String,
}

/// The word for an interval in names of fields.
pub(super) fn word(every: Every) -> String {
    format!("{}-{}", every.interval.word(), every.count)
}

/// The name of the group of radio buttons of an item and an interval.
pub(super) fn price_field(item: usize, every: &str) -> String {
    format!("price-{item}-{every}")
}

/// The name of the quantity of an item.
pub(super) fn quantity_field(item: usize) -> String {
    format!("quantity-{item}")
}

/// What of an item is charged so often.
pub(super) fn options(item: &ItemChoices, every: Every) -> impl Iterator<Item = &PlanOption> {
    item.options.iter().filter(move |option| option.every() == Some(every))
}

impl Draft {
    /// What a form says.
    pub(super) fn of_form(choices: &Choices, form: &Form) -> Self {
        let mut draft = Self::of_selection(choices, None, "");
        if form.has(EVERY) {
            draft.every = form.text(EVERY).to_owned();
        }
        for (place, item) in draft.items.iter_mut().enumerate() {
            for (every, price) in &mut item.prices {
                let field = price_field(place, every);
                if form.has(&field) {
                    *price = form.text(&field).to_owned();
                }
            }
            let field = quantity_field(place);
            if form.has(&field) {
                item.quantity = form.text(&field).to_owned();
            }
        }
        draft.code = form.text(CODE).chars().take(CODE_CHARS_MAX).collect();
        draft
    }

    /// What there is, or what was chosen before.
    pub(super) fn of_selection(choices: &Choices, selection: Option<&Selection>, code: &str) -> Self {
        let chosen = |item: &ItemChoices| {
            selection.and_then(|selection| selection.items.iter().find(|wanted| wanted.item == item.item.id))
        };
        let every_of = |item: &ItemChoices, wanted: &Wanted| {
            item.options.iter().find(|option| option.price.id == wanted.price).and_then(PlanOption::every)
        };
        let every = choices.items.iter().find_map(|item| every_of(item, chosen(item)?));
        let every = every.unwrap_or(choices.subscription.value.every);
        let items = choices.items.iter().map(|item| {
            let wanted = chosen(item);
            let prices = choices.intervals().into_iter().map(|every| {
                let ticked = preset(item, every, wanted);
                (word(every), ticked.map_or_else(String::new, |option| option.price.id.to_string()))
            });
            let quantity = wanted.map_or(item.item.quantity, |wanted| wanted.quantity);
            DraftItem { prices: prices.collect(), quantity: quantity.to_string() }
        });
        Self { every: word(every), items: items.collect(), code: code.to_owned() }
    }

    /// What was chosen; none where something is wrong.
    pub(super) fn selection(&self, choices: &Choices, faults: &mut Faults, locale: Locale) -> Option<Selection> {
        let every = choices.intervals().into_iter().find(|every| word(*every) == self.every);
        let Some(every) = every else {
            faults.rule(EVERY, &Rule::UnknownChoice, locale);
            return None;
        };
        let mut items = Vec::new();
        for (place, (item, draft)) in choices.items.iter().zip(&self.items).enumerate() {
            items.extend(self.wanted((place, item), draft, every, faults, locale));
        }
        let code = Some(self.code.clone()).filter(|code| choices.takes_codes && !code.is_empty()).map(Code::Word);
        faults.is_empty().then_some(Selection { items, code })
    }

    fn wanted(
        &self,
        (place, item): (usize, &ItemChoices),
        draft: &DraftItem,
        every: Every,
        faults: &mut Faults,
        locale: Locale,
    ) -> Option<Wanted> {
        let field = price_field(place, &self.every);
        let ticked = draft.prices.get(&self.every).map_or("", String::as_str);
        let option = options(item, every).find(|option| option.price.id.as_str() == ticked);
        let Some(option) = option else {
            let sentence = if ticked.is_empty() { locale.say("plans-choose-one") } else { locale.say("rule-choice") };
            faults.add(&field, sentence);
            return None;
        };
        let quantity = match option.quantities {
            None => item.item.quantity,
            Some(range) => match draft.quantity.parse() {
                Ok(quantity) if quantity != item.item.quantity && !range.allows(quantity) => {
                    faults.rule(&quantity_field(place), &out_of(range), locale);
                    return None;
                }
                Ok(quantity) => quantity,
                Err(_) => {
                    faults.add(&quantity_field(place), locale.say("plans-quantity-form"));
                    return None;
                }
            },
        };
        Some(Wanted { item: item.item.id.clone(), price: option.price.id.clone(), quantity })
    }

    /// Puts what the application refuses beside the fields it is about.
    pub(super) fn blame(&self, found: &[Fault], places: &[usize], faults: &mut Faults, locale: Locale) {
        for fault in found {
            let place = |at: usize| places.get(at).copied().unwrap_or_default();
            match fault.field {
                Field::ItemPrice(at) if fault.rule == Rule::Duplicate => {
                    faults.add(&price_field(place(at), &self.every), locale.say("plans-twice"));
                }
                Field::ItemPrice(at) => {
                    faults.rule(&price_field(place(at), &self.every), &fault.rule, locale);
                }
                Field::ItemQuantity(at) if fault.rule == Rule::UnknownChoice => {
                    faults.add(&quantity_field(place(at)), locale.say("plans-quantity-fixed"));
                }
                Field::ItemQuantity(at) => faults.rule(&quantity_field(place(at)), &fault.rule, locale),
                Field::Discount(_) | Field::PromotionCode | Field::Coupon => {
                    faults.add(CODE, code_fault(&fault.rule, locale));
                }
                _ => faults.add(CHOICES, refusals::rule(&fault.rule, locale)),
            }
        }
    }
}

fn out_of(range: QuantityRange) -> Rule {
    let bound = |bound: Option<u64>, other: u64| i64::try_from(bound.unwrap_or(other)).unwrap_or(i64::MAX);
    Rule::OutOfRange { min: bound(range.min, 0), max: bound(range.max, MAX_QUANTITY) }
}

/// What is ticked among what is charged so often, before anybody chose: what was
/// chosen before, what there is, or the same product.
fn preset<'a>(item: &'a ItemChoices, every: Every, wanted: Option<&Wanted>) -> Option<&'a PlanOption> {
    let chosen = wanted.and_then(|wanted| options(item, every).find(|option| option.price.id == wanted.price));
    let current = || options(item, every).find(|option| option.is_current);
    let same = || options(item, every).find(|option| option.price.product == item.item.product);
    chosen.or_else(current).or_else(same)
}

fn code_fault(rule: &Rule, locale: Locale) -> String {
    match rule {
        Rule::Missing | Rule::Inactive => locale.say("plans-code-unknown"),
        Rule::Duplicate => locale.say("plans-code-used"),
        rule => refusals::rule(rule, locale),
    }
}
