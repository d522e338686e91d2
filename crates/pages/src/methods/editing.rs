//! What is printed on a card, and where its holder lives.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::{Error, payment_methods, wallets};
use billfold_domain::customers::AddressChanges;
use billfold_domain::ids::PaymentMethodId;
use billfold_domain::payment_methods::{BillingChanges, MethodChanges, PaymentMethod};
use billfold_domain::{Change, Field, Refusal, Rule};
use billfold_locales::{Arg, key};

use super::list_above;
use crate::addresses;
use crate::answers::Problem;
use crate::countries;
use crate::desk::{Desk, Outcome};
use crate::fields::{Choice, Faults, FieldView};
use crate::forms::Form;
use crate::prices;
use crate::views::Room;

/// The most characters of a name or a line of an address.
pub(crate) const LINE_CHARS_MAX: usize = 200;
/// The most characters of a postal code.
pub(crate) const POSTAL_CHARS_MAX: usize = 20;
/// The characters of an expiry date: `08/2030`, with space around the stroke.
pub(crate) const EXPIRY_CHARS_MAX: usize = 9;
/// The field of the country.
const COUNTRY: &str = "country";
/// The field of the expiry date.
pub(crate) const EXPIRY: &str = "expiry";

/// The form of a card's date, name and address.
#[derive(Debug, Template)]
#[template(path = "method_edit.html")]
pub struct EditingPage {
    /// Around it.
    pub room: Room,
    /// What it is about.
    pub title: String,
    /// What is wrong.
    pub faults: Faults,
    /// The fields.
    pub fields: Vec<FieldView>,
}

/// Reads an expiry date: month and year with anything but digits between them, a
/// year of two digits or four.
pub(crate) fn read_expiry(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (month, year) = (parts.next()?, parts.next()?);
    if parts.next().is_some() || month.len() > 2 || !matches!(year.len(), 2 | 4) {
        return None;
    }
    let (month, year): (u32, u32) = (month.parse().ok()?, year.parse().ok()?);
    Some((month, if year < 100 { 2_000 + year } else { year }))
}

/// The name of a field, what browsers fill into it, and how long it can be.
const ADDRESS: [(&str, &str, usize); 6] = [
    ("line1", "billing address-line1", LINE_CHARS_MAX),
    ("line2", "billing address-line2", LINE_CHARS_MAX),
    ("city", "billing address-level2", LINE_CHARS_MAX),
    ("state", "billing address-level1", LINE_CHARS_MAX),
    ("postal_code", "billing postal-code", POSTAL_CHARS_MAX),
    (COUNTRY, "billing country", LINE_CHARS_MAX),
];

fn address_label(name: &str) -> &'static str {
    match name {
        "line1" => key!("methods-field-line1"),
        "line2" => key!("methods-field-line2"),
        "city" => key!("methods-field-city"),
        "state" => key!("methods-field-state"),
        "postal_code" => key!("methods-field-postal"),
        _ => key!("addresses-country"),
    }
}

/// Every country, and what the address says now where that is none of them.
fn countries(desk: &Desk, now: &str) -> Vec<Choice> {
    let mut choices = addresses::choices(desk.locale);
    if !choices.iter().any(|choice| choice.value == now) {
        choices.push(Choice { value: now.to_owned(), label: now.to_owned() });
    }
    choices
}

/// What a card says now, as its form would send it.
fn as_form(method: &PaymentMethod) -> Form {
    let card = &method.card;
    let address = method.billing.address.clone().unwrap_or_default();
    let expiry = super::expiry_text(card);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let values = [
        text(&address.line1),
        text(&address.line2),
        text(&address.city),
        text(&address.state),
        text(&address.postal_code),
        text(&address.country),
    ];
    let mut fields = vec![(EXPIRY, expiry.as_str()), ("name", method.billing.name.as_deref().unwrap_or_default())];
    fields.extend(ADDRESS.iter().zip(&values).map(|((name, ..), value)| (*name, value.as_str())));
    Form::of(&fields)
}

fn page(desk: &Desk, method: &PaymentMethod, form: &Form, faults: Faults) -> Response<Body> {
    let title = desk.tell("methods-edit-title", &[("card", Arg::from(prices::card(&method.card, desk.locale)))]);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut fields = vec![
        FieldView::new(EXPIRY, desk.say("methods-field-expiry"), form.text(EXPIRY))
            .hint(desk.say("methods-field-expiry-hint"))
            .autocomplete("cc-exp")
            .at_most(EXPIRY_CHARS_MAX)
            .required(),
        FieldView::new("name", desk.say("methods-field-name"), form.text("name"))
            .autocomplete("cc-name")
            .at_most(LINE_CHARS_MAX),
    ];
    fields.extend(ADDRESS.iter().map(|(name, fill, most)| {
        let field = FieldView::new(name, desk.say(address_label(name)), form.text(name));
        let field = field.autocomplete(fill).at_most(*most);
        if *name == COUNTRY { field.one_of(countries(desk, form.text(COUNTRY))) } else { field }
    }));
    let faults = faults.named(&fields);
    let fields = fields.into_iter().map(|field| field.with(&faults)).collect();
    desk.page_with(status, &title, |room| EditingPage {
        room: list_above(desk, room),
        title: title.clone(),
        faults,
        fields,
    })
}

async fn found(desk: &Desk) -> Result<PaymentMethod, Problem> {
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    Ok(wallet.method(desk.segment("id"))?.value.clone())
}

/// The form.
///
/// # Errors
/// [`Problem::NotFound`].
pub async fn show(desk: Desk) -> Outcome {
    let method = found(&desk).await?;
    Ok(page(&desk, &method, &as_form(&method), Faults::default()))
}

/// A text as a change: an empty one clears.
pub(crate) fn change(text: &str) -> Change<String> {
    if text.is_empty() { Change::Clear } else { Change::Set(text.to_owned()) }
}

/// Checks a text's length.
pub(crate) fn check_length(desk: &Desk, form: &Form, (name, most): (&str, usize), faults: &mut Faults) {
    if form.text(name).chars().count() > most {
        faults.rule(name, &Rule::TooLong { max_chars: most }, desk.locale);
    }
}

fn address(desk: &Desk, form: &Form, before: &str, faults: &mut Faults) -> AddressChanges {
    for (name, _, most) in ADDRESS {
        check_length(desk, form, (name, most), faults);
    }
    let country = form.text(COUNTRY);
    if !country.is_empty() && country != before && countries::find(country).is_none() {
        faults.rule(COUNTRY, &Rule::UnknownChoice, desk.locale);
    }
    AddressChanges {
        line1: change(form.text("line1")),
        line2: change(form.text("line2")),
        city: change(form.text("city")),
        state: change(form.text("state")),
        postal_code: change(form.text("postal_code")),
        country: change(countries::find(country).map_or(country, |known| known.code)),
    }
}

/// Keeps what was changed.
///
/// # Errors
/// [`Problem::NotFound`]; those of [`payment_methods::update`] that are of no field.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let method = found(&desk).await?;
    let mut faults = Faults::default();
    check_length(&desk, &form, ("name", LINE_CHARS_MAX), &mut faults);
    let expiry = read_expiry(form.text(EXPIRY));
    if expiry.is_none() {
        faults.rule(EXPIRY, &Rule::ExpiryForm, desk.locale);
    }
    let before = method.billing.address.as_ref().and_then(|address| address.country.clone()).unwrap_or_default();
    let address = address(&desk, &form, &before, &mut faults);
    let (Some((month, year)), true) = (expiry, faults.is_empty()) else {
        return Ok(page(&desk, &method, &form, faults));
    };
    let billing =
        BillingChanges { name: change(form.text("name")), address: Change::Set(address), ..BillingChanges::default() };
    // A date that stays is not held to what a new one is: one that is over can be kept.
    let dated = (month, year) != (method.card.exp_month, method.card.exp_year);
    let changes = MethodChanges {
        billing,
        exp_month: dated.then_some(month),
        exp_year: dated.then_some(year),
        ..MethodChanges::default()
    };
    let id = PaymentMethodId::stored(desk.segment("id"));
    match payment_methods::update(desk.app(), desk.caller(), &id, (changes, None), form.write(&desk)).await {
        Ok(_) => desk.finish("/methods", key!("methods-edit-done")).await,
        Err(Error::Refused(Refusal::Invalid(found))) => {
            for fault in found {
                let field = if fault.field == Field::CardExpiry { EXPIRY } else { "name" };
                faults.rule(field, &fault.rule, desk.locale);
            }
            Ok(page(&desk, &method, &form, faults))
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expiry_date_is_read_however_it_is_written() {
        for text in ["08/30", "8/30", "08 / 30", "08-2030", " 8 2030", "08/2030"] {
            assert_eq!(read_expiry(text), Some((8, 2030)), "{text}");
        }
        for text in ["", "08", "0830", "08/3", "08/030", "8/30/1", "ab/cd", "108/30"] {
            assert_eq!(read_expiry(text), None, "{text}");
        }
    }
}
