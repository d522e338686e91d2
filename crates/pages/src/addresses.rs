//! Addresses: the customer's, where its goods go, and those of one subscription. The
//! country comes first and decides which parts are asked for.

use axum::http::StatusCode;
use billfold_app::subscriptions::{self, Change as Command};
use billfold_app::visitors::Feature;
use billfold_domain::customers::{Address, AddressChanges, CustomerChanges, ShippingChanges};
use billfold_domain::ids::{Noun, SubscriptionId};
use billfold_domain::refusals::Fault;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::{Change, Refusal, Rule, text};
use billfold_locales::{Locale, key};

use crate::answers::Problem;
use crate::countries::{self, COUNTRIES, Country, Part};
use crate::desk::{Desk, Outcome};
use crate::details::{DetailsPage, MAX_NAME_CHARS, MAX_PHONE_CHARS, Row, Sheet, check_phone, save, some};
use crate::fields::{Choice, Faults, FieldView, Kind};
use crate::forms::Form;
use crate::regions;

/// The most characters of a line of an address.
pub const MAX_LINE_CHARS: usize = 200;
/// The most characters of a postal code.
pub const MAX_CODE_CHARS: usize = 20;
/// What the button sends that has the fields follow the country.
const SWITCH: &str = "country";

/// What browsers fill in by themselves (HTML, 4.10.18.7.1).
struct Tokens {
    country: &'static str,
    line1: &'static str,
    line2: &'static str,
    town: &'static str,
    region: &'static str,
    code: &'static str,
}

const BILLING: Tokens = Tokens {
    country: "billing country",
    line1: "billing address-line1",
    line2: "billing address-line2",
    town: "billing address-level2",
    region: "billing address-level1",
    code: "billing postal-code",
};
const SHIPPING: Tokens = Tokens {
    country: "shipping country",
    line1: "shipping address-line1",
    line2: "shipping address-line2",
    town: "shipping address-level2",
    region: "shipping address-level1",
    code: "shipping postal-code",
};

/// An address as lines for people: in the order of its country, which comes last by
/// its name.
pub fn lines(address: &Address, locale: Locale) -> Vec<String> {
    let country = address.country.as_deref().and_then(countries::find);
    let order: Vec<Part> = match country {
        Some(country) => country.parts().collect(),
        None => vec![Part::Lines, Part::Town, Part::Region, Part::Code],
    };
    let mut lines: Vec<String> = Vec::new();
    let mut place: Vec<&str> = Vec::new();
    let mut rest = vec![Part::Lines, Part::Town, Part::Region, Part::Code];
    rest.retain(|part| !order.contains(part));
    for part in order.into_iter().chain(rest) {
        let values = match part {
            Part::Lines => {
                lines.extend(gathered(&mut place));
                lines.extend([&address.line1, &address.line2].into_iter().flatten().cloned());
                continue;
            }
            Part::Town => &address.city,
            Part::Region => &address.state,
            Part::Code => &address.postal_code,
        };
        place.extend(values.as_deref());
    }
    lines.extend(gathered(&mut place));
    let name = address.country.as_deref().map(|code| country.map_or(code.to_owned(), |it| locale.country(it.code)));
    lines.into_iter().chain(name).filter(|line| !line.trim().is_empty()).collect()
}

fn gathered(place: &mut Vec<&str>) -> Option<String> {
    let line = place.join(" ");
    place.clear();
    Some(line).filter(|line| !line.is_empty())
}

/// An address as it stands in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Draft {
    country: String,
    line1: String,
    line2: String,
    town: String,
    region: String,
    code: String,
}

impl Draft {
    fn of(address: Option<&Address>) -> Self {
        let Some(Address { city, country, line1, line2, postal_code, state }) = address else {
            return Self::default();
        };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let region = text(state);
        let known = country.as_deref().and_then(|country| regions::meant(&country.to_ascii_uppercase(), &region));
        Self {
            country: country.as_deref().and_then(countries::find).map_or_else(String::new, |it| it.code.to_owned()),
            line1: text(line1),
            line2: text(line2),
            town: text(city),
            region: known.map_or(region, str::to_owned),
            code: text(postal_code),
        }
    }

    fn typed(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            country: text("country"),
            line1: text("line1"),
            line2: text("line2"),
            town: text("town"),
            region: text("region"),
            code: text("code"),
        }
    }

    /// The same with the country that a query wishes for.
    fn wished(mut self, desk: &Desk) -> Self {
        if let Some(country) = desk.query("country").and_then(countries::find) {
            self.country = country.code.to_owned();
        }
        self
    }

    fn country(&self) -> Option<&'static Country> {
        countries::find(&self.country)
    }

    fn value(&self, part: Part) -> &str {
        match part {
            Part::Lines => &self.line1,
            Part::Town => &self.town,
            Part::Region => &self.region,
            Part::Code => &self.code,
        }
    }

    /// The parts that are asked for: those of the country, and those that an address
    /// of the same country has besides.
    fn parts(&self, before: &Self) -> Vec<Part> {
        let Some(country) = self.country() else { return Vec::new() };
        let mut parts: Vec<Part> = country.parts().collect();
        if before.country == self.country {
            let besides = [Part::Town, Part::Region, Part::Code];
            let extra = besides.into_iter().filter(|part| !before.value(*part).is_empty());
            let extra: Vec<Part> = extra.filter(|part| !parts.contains(part)).collect();
            parts.extend(extra);
        }
        parts
    }

    fn fields(&self, before: &Self, tokens: &Tokens, locale: Locale) -> Vec<FieldView> {
        let countries = choices(locale);
        let country = FieldView::new("country", locale.say("addresses-country"), &self.country);
        let mut fields = vec![country.one_of(countries).autocomplete(tokens.country).required()];
        let Some(country) = self.country() else { return fields };
        for part in self.parts(before) {
            match part {
                Part::Lines => {
                    let line1 = FieldView::new("line1", locale.say("addresses-line1"), &self.line1);
                    fields.push(line1.autocomplete(tokens.line1).at_most(MAX_LINE_CHARS).required());
                    let line2 = FieldView::new("line2", locale.say("addresses-line2"), &self.line2);
                    fields.push(line2.autocomplete(tokens.line2).at_most(MAX_LINE_CHARS));
                }
                Part::Town => {
                    let field = FieldView::new("town", locale.say(country.town.label()), &self.town);
                    fields.push(field.autocomplete(tokens.town).at_most(MAX_LINE_CHARS));
                }
                Part::Region => fields.push(self.region_field(country, before, tokens, locale)),
                Part::Code => {
                    let field = FieldView::new("code", locale.say(country.postal.label()), &self.code);
                    let field = field.autocomplete(tokens.code).at_most(MAX_CODE_CHARS);
                    fields.push(if country.code_digits().is_some() { field.kind(Kind::Digits) } else { field });
                }
            }
            if let Some(field) = fields.last_mut().filter(|_| part != Part::Lines) {
                field.required = country.requires(part);
            }
        }
        fields
    }

    fn region_field(&self, country: &Country, before: &Self, tokens: &Tokens, locale: Locale) -> FieldView {
        let label = locale.say(country.region.label());
        let list = country.regions();
        let stored = regions::meant(country.code, &self.region).unwrap_or(&self.region);
        let field = FieldView::new("region", label, stored).autocomplete(tokens.region);
        if list.is_empty() {
            return field.at_most(MAX_LINE_CHARS);
        }
        let mut choices = vec![Choice { value: String::new(), label: locale.say("addresses-choose") }];
        if self.is_odd(country, before) {
            choices.push(Choice { value: self.region.clone(), label: self.region.clone() });
        }
        let choice = |(value, label): &(&str, &str)| Choice { value: (*value).to_owned(), label: (*label).to_owned() };
        choices.extend(list.iter().map(choice));
        field.one_of(choices)
    }

    /// Whether the region is none of the country's list, but one that was kept before.
    fn is_odd(&self, country: &Country, before: &Self) -> bool {
        !self.region.is_empty()
            && regions::meant(country.code, &self.region).is_none()
            && before.country == self.country
            && before.region == self.region
    }

    fn check(&self, before: &Self, locale: Locale) -> Faults {
        let mut faults = Faults::default();
        let Some(country) = self.country() else {
            faults.rule("country", &Rule::Required, locale);
            return faults;
        };
        for part in self.parts(before) {
            let (name, most) = match part {
                Part::Lines => ("line1", MAX_LINE_CHARS),
                Part::Town => ("town", MAX_LINE_CHARS),
                Part::Region => ("region", MAX_LINE_CHARS),
                Part::Code => ("code", MAX_CODE_CHARS),
            };
            let value = self.value(part);
            if value.is_empty() {
                if country.requires(part) {
                    faults.rule(name, &Rule::Required, locale);
                }
            } else if let Err(rule) = text::check(value, most) {
                faults.rule(name, &rule, locale);
            } else if part == Part::Code && !country.is_code(value) {
                let digits = country.code_digits().unwrap_or_default();
                let count = u64::try_from(digits).unwrap_or_default();
                faults.add(name, locale.tell("addresses-code-fault", &[("count", count.into())]));
            } else if part == Part::Region
                && !country.regions().is_empty()
                && regions::meant(country.code, value).is_none()
                && !self.is_odd(country, before)
            {
                faults.rule(name, &Rule::UnknownChoice, locale);
            }
            if part == Part::Lines
                && !self.line2.is_empty()
                && let Err(rule) = text::check(&self.line2, MAX_LINE_CHARS)
            {
                faults.rule("line2", &rule, locale);
            }
        }
        faults
    }

    /// What is to be stored: the parts that were asked for, and nothing else.
    fn changes(&self, before: &Self) -> AddressChanges {
        let parts = self.parts(before);
        let set = |part: Part, text: &str| Change::set_or_clear(some(text).filter(|_| parts.contains(&part)));
        let region = self.country().and_then(|country| regions::meant(country.code, &self.region));
        AddressChanges {
            country: Change::set_or_clear(some(&self.country)),
            line1: set(Part::Lines, &self.line1),
            line2: set(Part::Lines, &self.line2),
            city: set(Part::Town, &self.town),
            state: set(Part::Region, region.unwrap_or(&self.region)),
            postal_code: set(Part::Code, &self.code),
        }
    }

    /// Whether only the fields are to follow the country: it is another one than that
    /// of the form that was sent, and what was sent does not fit it already.
    fn is_switch(&self, form: &Form, before: &Self, locale: Locale) -> bool {
        self.country != form.text("shown")
            && (form.text("act") == SWITCH || (self.country().is_some() && !self.check(before, locale).is_empty()))
    }

    fn sheet(&self, desk: &Desk, before: &Self, heading: String, tokens: &Tokens) -> Sheet {
        let mut sheet = Sheet::new(desk, heading, self.fields(before, tokens, desk.locale));
        sheet.hidden.push(("shown", self.country.clone()));
        sheet.switch = Some(desk.say("addresses-switch"));
        sheet
    }
}

fn field_of(_: &Fault) -> &'static str {
    "line1"
}

/// The form of the billing address; `?country=DE` shows that country's fields.
///
/// # Errors
/// None of its own.
pub async fn show(desk: Desk) -> Outcome {
    let before = Draft::of(desk.customer().address.as_ref());
    Ok(billing_sheet(&desk, &before.clone().wished(&desk), &before).page(&desk))
}

fn billing_sheet(desk: &Desk, draft: &Draft, before: &Draft) -> Sheet {
    draft.sheet(desk, before, desk.say("addresses-title"), &BILLING)
}

/// Changes the billing address.
///
/// # Errors
/// Those of the change.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let before = Draft::of(desk.customer().address.as_ref());
    let draft = Draft::typed(&form);
    if draft.is_switch(&form, &before, desk.locale) {
        return Ok(billing_sheet(&desk, &draft, &before).page(&desk));
    }
    let faults = draft.check(&before, desk.locale);
    let changes = CustomerChanges { address: Change::Set(draft.changes(&before)), ..CustomerChanges::default() };
    let again = |faults| billing_sheet(&desk, &draft, &before).with(faults);
    save(&desk, &form, changes, (faults, field_of), again).await
}

/// The form of the shipping address.
///
/// # Errors
/// None of its own.
pub async fn show_shipping(desk: Desk) -> Outcome {
    let shipping = desk.customer().shipping.clone();
    let before = Draft::of(shipping.as_ref().map(|shipping| &shipping.address));
    let name = shipping.as_ref().map(|shipping| shipping.name.clone()).or_else(|| desk.customer().name.clone());
    let phone = shipping.and_then(|shipping| shipping.phone);
    let addressee = (name.unwrap_or_default(), phone.unwrap_or_default());
    Ok(shipping_sheet(&desk, &before.clone().wished(&desk), &before, &addressee).page(&desk))
}

fn shipping_sheet(desk: &Desk, draft: &Draft, before: &Draft, (name, phone): &(String, String)) -> Sheet {
    let mut sheet = draft.sheet(desk, before, desk.say("addresses-shipping-title"), &SHIPPING);
    if draft.country().is_some() {
        let name = FieldView::new("name", desk.say("addresses-addressee"), name);
        sheet.inputs.insert(1, name.autocomplete("shipping name").at_most(MAX_NAME_CHARS).required());
        let phone = FieldView::new("phone", desk.say("phone"), phone).kind(Kind::Phone);
        sheet.inputs.push(phone.autocomplete("shipping tel").at_most(MAX_PHONE_CHARS));
    }
    sheet
}

/// Changes the shipping address.
///
/// # Errors
/// Those of the change.
pub async fn send_shipping(desk: Desk, form: Form) -> Outcome {
    let before = Draft::of(desk.customer().shipping.as_ref().map(|shipping| &shipping.address));
    let draft = Draft::typed(&form);
    let stored = || {
        let of = desk.customer().shipping.as_ref();
        let name = of.map(|shipping| shipping.name.clone()).or_else(|| desk.customer().name.clone());
        (name.unwrap_or_default(), of.and_then(|shipping| shipping.phone.clone()).unwrap_or_default())
    };
    let typed = (form.text("name").to_owned(), form.text("phone").to_owned());
    let addressee = if form.has("name") { typed } else { stored() };
    if draft.is_switch(&form, &before, desk.locale) {
        return Ok(shipping_sheet(&desk, &draft, &before, &addressee).page(&desk));
    }
    let mut faults = Faults::default();
    if draft.country().is_some() {
        if let Err(rule) = text::check(&addressee.0, MAX_NAME_CHARS) {
            faults.rule("name", &rule, desk.locale);
        }
        check_phone(&addressee.1, "phone", desk.locale, &mut faults);
    }
    for (field, sentence) in draft.check(&before, desk.locale).all() {
        faults.add(field, sentence.clone());
    }
    let shipping = ShippingChanges {
        address: draft.changes(&before),
        name: addressee.0.clone(),
        phone: Change::set_or_clear(some(&addressee.1)),
    };
    let changes = CustomerChanges { shipping: Change::Set(shipping), ..CustomerChanges::default() };
    let again = |faults| shipping_sheet(&desk, &draft, &before, &addressee).with(faults);
    save(&desk, &form, changes, (faults, field_of), again).await
}

/// Which of a subscription's two addresses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Billing,
    Delivery,
}

impl Which {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        match desk.segment("which") {
            "billing" => Ok(Self::Billing),
            "delivery" => Ok(Self::Delivery),
            _ => Err(Problem::NotFound),
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Billing => key!("addresses-order-billing"),
            Self::Delivery => key!("addresses-order-delivery"),
        }
    }

    fn change(self) -> &'static str {
        match self {
            Self::Billing => key!("details-change-address"),
            Self::Delivery => key!("details-change-shipping"),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::Delivery => "delivery",
        }
    }

    fn tokens(self) -> &'static Tokens {
        match self {
            Self::Billing => &BILLING,
            Self::Delivery => &SHIPPING,
        }
    }
}

/// A subscription's two addresses.
type Both = (Option<Address>, Option<Address>);

async fn order(desk: &Desk) -> Result<(SubscriptionId, Both), Problem> {
    desk.require(Feature::OrderAddress)?;
    let id = SubscriptionId::parse(desk.segment("id")).map_err(|_| Problem::NotFound)?;
    let found = subscriptions::get(desk.app(), desk.caller(), &id).await?;
    let addresses = found.value.addresses;
    Ok((id, (addresses.billing, addresses.delivery)))
}

/// The address below the portal's of a subscription's addresses.
fn order_path(id: &SubscriptionId) -> String {
    format!("/plans/{}/address", id.as_str())
}

/// The addresses of a subscription.
///
/// # Errors
/// [`Problem::NotFound`] for another customer's.
pub async fn show_order(desk: Desk) -> Outcome {
    let (id, (billing, delivery)) = order(&desk).await?;
    let own = |address: Option<&Address>| address.map(|address| lines(address, desk.locale));
    let customer = desk.customer();
    let shown = |which: Which, address: Option<&Address>, usual: Option<&Address>| Row {
        label: desk.say(which.title()),
        lines: own(address).or_else(|| own(usual)).unwrap_or_default(),
        href: Some(desk.path(&format!("{}/{}", order_path(&id), which.word()))),
        change: desk.say(which.change()),
    };
    let rows = vec![
        shown(Which::Billing, billing.as_ref(), customer.address.as_ref()),
        shown(Which::Delivery, delivery.as_ref(), customer.shipping.as_ref().map(|shipping| &shipping.address)),
    ];
    let title = desk.say("addresses-order-title");
    let (home, home_path) = (desk.say("home"), desk.path("/home"));
    Ok(desk.page_with(StatusCode::OK, &title, |room| DetailsPage {
        room: room.below(home, home_path),
        heading: title.clone(),
        lead: Some(desk.say("addresses-order-lead")),
        rows,
        done: None,
    }))
}

fn order_sheet(desk: &Desk, id: &SubscriptionId, which: Which, (draft, before): (&Draft, &Draft)) -> Sheet {
    let mut sheet = draft.sheet(desk, before, desk.say(which.title()), which.tokens());
    sheet.above = (order_path(id), desk.say("addresses-order-title"));
    if before.country().is_some() {
        sheet.others.push(("usual", desk.say("addresses-order-usual")));
    }
    sheet
}

/// The form of one address of a subscription.
///
/// # Errors
/// [`Problem::NotFound`] for another customer's.
pub async fn show_order_form(desk: Desk) -> Outcome {
    let which = Which::of(&desk)?;
    let (id, (billing, delivery)) = order(&desk).await?;
    let stored = if which == Which::Billing { billing } else { delivery };
    let before = Draft::of(stored.as_ref());
    Ok(order_sheet(&desk, &id, which, (&before.clone().wished(&desk), &before)).page(&desk))
}

/// Changes one address of a subscription, or takes it away, so that the customer's own
/// counts again.
///
/// # Errors
/// [`Problem::NotFound`] for another customer's; those of the change.
pub async fn send_order(desk: Desk, form: Form) -> Outcome {
    let which = Which::of(&desk)?;
    let (id, (billing, delivery)) = order(&desk).await?;
    let stored = if which == Which::Billing { billing } else { delivery };
    let before = Draft::of(stored.as_ref());
    let change = if form.text("act") == "usual" {
        Change::Clear
    } else {
        let draft = Draft::typed(&form);
        if draft.is_switch(&form, &before, desk.locale) {
            return Ok(order_sheet(&desk, &id, which, (&draft, &before)).page(&desk));
        }
        let faults = draft.check(&before, desk.locale);
        if !faults.is_empty() {
            return Ok(order_sheet(&desk, &id, which, (&draft, &before)).with(faults).page(&desk));
        }
        Change::Set(draft.changes(&before).apply(Address::default()))
    };
    let changes = match which {
        Which::Billing => Changes { billing_address: change, ..Changes::default() },
        Which::Delivery => Changes { delivery_address: change, ..Changes::default() },
    };
    let command = Command { changes, ..Command::default() };
    match subscriptions::change(desk.app(), desk.caller(), &id, command, form.write(&desk)).await {
        Ok(_) => Ok(desk.done(&order_path(&id), key!("details-saved"))),
        Err(billfold_app::Error::Refused(Refusal::NotFound(Noun::Subscription))) => Err(Problem::NotFound),
        Err(error) => Err(error.into()),
    }
}

/// Every country to choose, by its name, after the wish to choose one.
pub(crate) fn choices(locale: Locale) -> Vec<Choice> {
    let mut countries: Vec<Choice> = COUNTRIES
        .iter()
        .map(|country| Choice { value: country.code.to_owned(), label: locale.country(country.code) })
        .collect();
    countries.sort_by_cached_key(|choice| choice.label.to_lowercase());
    countries.insert(0, Choice { value: String::new(), label: locale.say("addresses-choose-country") });
    countries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(country: &str, [line1, city, state, code]: [&str; 4]) -> Address {
        Address {
            city: some(city),
            country: some(country),
            line1: some(line1),
            line2: None,
            postal_code: some(code),
            state: some(state),
        }
    }

    #[test]
    fn an_address_reads_as_its_country_writes_it() {
        for (address, expected) in [
            (
                address("US", ["1 Main St", "Springfield", "IL", "62701"]),
                "1 Main St|Springfield IL 62701|United States",
            ),
            (address("DE", ["Invalidenstr. 1", "Berlin", "", "10115"]), "Invalidenstr. 1|10115 Berlin|Germany"),
            (address("HU", ["Fő utca 1", "Budapest", "", "1011"]), "Budapest|Fő utca 1|1011|Hungary"),
            (
                address("JP", ["千代田1-1", "千代田区", "東京都", "100-0001"]),
                "100-0001 東京都 千代田区|千代田1-1|Japan",
            ),
            (
                address("GB", ["1 High St", "Leeds", "Yorkshire", "LS1 1AA"]),
                "1 High St|Leeds LS1 1AA Yorkshire|United Kingdom",
            ),
            (address("Narnia", ["Lamp post", "", "", ""]), "Lamp post|Narnia"),
            (address("", ["", "", "", ""]), ""),
        ] {
            assert_eq!(lines(&address, Locale::english()).join("|"), expected);
        }
    }

    #[test]
    fn what_a_country_does_not_ask_for_goes_with_the_country_and_stays_without() {
        let before = Draft::of(Some(&address("GB", ["1 High St", "Leeds", "Yorkshire", "LS1 1AA"])));
        assert!(before.parts(&before).contains(&Part::Region), "a county that is known is not lost");
        let moved = Draft { country: "DE".into(), code: "10115".into(), ..before.clone() };
        assert!(!moved.parts(&before).contains(&Part::Region));
        assert_eq!(moved.changes(&before).state, Change::Clear);
        assert!(moved.check(&before, Locale::english()).is_empty());
    }
}
