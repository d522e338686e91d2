//! The customer's tax ids.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::tax_ids;
use billfold_domain::ids::TaxIdId;
use billfold_domain::refusals::Fault;
use billfold_domain::tax_ids::{KINDS, MAX_TAX_ID_CHARS, TaxId, TaxNumber, UNKNOWN};
use billfold_domain::{Field, Refusal};
use billfold_locales::{Locale, key};

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::details::refused;
use crate::fields::{Choice, Faults, FieldView};
use crate::forms::Form;
use crate::views::Room;

/// The page, below the portal's address.
const PATH: &str = "/details/tax-ids";

/// A tax id of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What kind it is.
    pub kind: String,
    /// The number.
    pub value: String,
    /// Where its removal is sent.
    pub remove_path: String,
}

/// The page of tax ids.
#[derive(Debug, Template)]
#[template(path = "tax_ids.html")]
pub struct TaxIdsPage {
    /// Around it.
    pub room: Room,
    /// What there is.
    pub held: Vec<Held>,
    /// What is wrong with the form.
    pub faults: Faults,
    /// The form of another one.
    pub inputs: Vec<FieldView>,
    /// Where the form is sent.
    pub add_path: String,
}

/// A kind of tax id for people: its country, and what that calls it. The words of kinds
/// begin with the country (`br_cnpj`), and one region's with `eu`.
pub fn kind_name(word: &str, locale: Locale) -> String {
    match word.split_once('_') {
        Some((place, name)) => {
            let name = name.replace('_', " ").to_uppercase();
            let place = locale.country(&place.to_ascii_uppercase());
            locale.tell("tax-ids-kind", &[("country", place.into()), ("name", name.into())])
        }
        None => locale.say("tax-ids-unknown"),
    }
}

/// The page.
///
/// # Errors
/// A fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    page(&desk, Faults::default(), ("", "")).await
}

async fn page(desk: &Desk, faults: Faults, (kind, value): (&str, &str)) -> Result<Response<Body>, Problem> {
    let held = tax_ids::own(desk.app(), desk.caller()).await?;
    let held = held.into_iter().map(|one: TaxId| Held {
        kind: kind_name(&one.kind, desk.locale),
        value: one.value,
        remove_path: desk.path(&format!("{PATH}/{}/remove", one.id.as_str())),
    });
    let held: Vec<Held> = held.collect();
    let inputs: Vec<FieldView> = inputs(desk, kind, value).into_iter().map(|field| field.with(&faults)).collect();
    let faults = faults.named(&inputs);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (above, above_path) = (desk.say("details"), desk.path("/details"));
    Ok(desk.page_with(status, &desk.say("tax-ids-title"), |room| TaxIdsPage {
        room: room.below(above, above_path),
        held,
        faults,
        inputs,
        add_path: desk.path(PATH),
    }))
}

fn inputs(desk: &Desk, kind: &str, value: &str) -> Vec<FieldView> {
    let locale = desk.locale;
    let country = desk.customer().address.as_ref().and_then(|address| address.country.as_deref());
    let choice = |kind: &billfold_domain::tax_ids::Kind| {
        let name = kind_name(kind.word, locale);
        let label = match kind.example(country) {
            Some(example) => locale.tell("tax-ids-choice", &[("kind", name.into()), ("example", example.into())]),
            None => name,
        };
        Choice { value: kind.word.to_owned(), label }
    };
    let mut choices: Vec<Choice> = KINDS.iter().filter(|kind| kind.word != UNKNOWN).map(choice).collect();
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices.insert(0, Choice { value: String::new(), label: locale.say("addresses-choose") });
    // What fits the customer's country is there already.
    let usual = country.and_then(|country| KINDS.iter().find(|kind| kind.is_of(country)));
    let chosen = if kind.is_empty() { usual.map_or("", |kind| kind.word) } else { kind };
    vec![
        FieldView::new("type", locale.say("tax-ids-type"), chosen).one_of(choices).required(),
        FieldView::new("value", locale.say("tax-ids-value"), value)
            .hint(locale.say("tax-ids-hint"))
            .at_most(MAX_TAX_ID_CHARS)
            .required(),
    ]
}

fn field_of(fault: &Fault) -> &'static str {
    if fault.field == Field::TaxIdType { "type" } else { "value" }
}

/// Adds a tax id.
///
/// # Errors
/// Those of the change.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let (kind, value) = (form.text("type"), form.text("value"));
    let mut faults = Faults::default();
    for (name, text) in [("type", kind), ("value", value)] {
        if text.is_empty() {
            faults.rule(name, &billfold_domain::Rule::Required, desk.locale);
        }
    }
    if !faults.is_empty() {
        return page(&desk, faults, (kind, value)).await;
    }
    let number = match TaxNumber::parse(kind, value) {
        Ok(number) => number,
        Err(fault) => {
            let faults = refused(Refusal::Invalid(vec![fault]).into(), field_of, desk.locale)?;
            return page(&desk, faults, (kind, value)).await;
        }
    };
    match tax_ids::add_own(desk.app(), desk.caller(), number, form.write(&desk)).await {
        Ok(_) => Ok(desk.done(PATH, key!("tax-ids-added"))),
        Err(error) => page(&desk, refused(error, field_of, desk.locale)?, (kind, value)).await,
    }
}

/// Removes a tax id. One that is gone already stays so.
///
/// # Errors
/// Those of the change.
pub async fn remove(desk: Desk, _form: Form) -> Outcome {
    let id = TaxIdId::parse(desk.segment("tax")).map_err(|_| Problem::NotFound)?;
    match tax_ids::remove_own(desk.app(), desk.caller(), &id).await {
        Ok(()) => Ok(desk.done(PATH, key!("tax-ids-removed"))),
        Err(error) => Err(error.into()),
    }
}
