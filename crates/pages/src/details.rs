//! A customer's own details: what is known, and the forms that change it, as far as
//! its portal allows.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::visitors::{AccountDraft, Feature, update_account};
use billfold_app::{Error, tax_ids};
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::features::CustomerDetail;
use billfold_domain::refusals::Fault;
use billfold_domain::{Change, Refusal, text};
use billfold_locales::{Locale, key};

use crate::addresses;
use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;
use crate::views::Room;

/// The most characters of a name.
pub const MAX_NAME_CHARS: usize = 200;
/// The most characters of a phone number.
pub const MAX_PHONE_CHARS: usize = 40;
/// The fewest digits of a phone number.
const MIN_PHONE_DIGITS: usize = 3;

/// A detail, and how it is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What is known; no lines for nothing.
    pub lines: Vec<String>,
    /// Where it is changed, where that is allowed.
    pub href: Option<String>,
    /// The words of the link there.
    pub change: String,
}

/// The page of all details.
#[derive(Debug, Template)]
#[template(path = "details.html")]
pub struct DetailsPage {
    /// Around it.
    pub room: Room,
    /// Its heading.
    pub heading: String,
    /// What it is about.
    pub lead: Option<String>,
    /// The details.
    pub rows: Vec<Row>,
    /// The button that ends the flow of these details, in one.
    pub done: Option<String>,
}

/// A page with one form.
#[derive(Debug, Template)]
#[template(path = "detail.html")]
pub struct DetailPage {
    /// Around it.
    pub room: Room,
    /// Its heading.
    pub heading: String,
    /// What it is about.
    pub leads: Vec<String>,
    /// What is wrong.
    pub faults: Faults,
    /// What is sent besides.
    pub hidden: Vec<(&'static str, String)>,
    /// The fields.
    pub inputs: Vec<FieldView>,
    /// The button below the first field that has the others follow it.
    pub switch: Option<String>,
    /// The button.
    pub button: String,
    /// Where it leads without a change.
    pub away: String,
    /// Other buttons: what they send as `act`, and their words.
    pub others: Vec<(&'static str, String)>,
}

/// What a page with one form consists of.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub(crate) heading: String,
    pub(crate) leads: Vec<String>,
    pub(crate) faults: Faults,
    pub(crate) hidden: Vec<(&'static str, String)>,
    pub(crate) inputs: Vec<FieldView>,
    pub(crate) switch: Option<String>,
    pub(crate) button: String,
    /// The page above, below the portal's address, and its name.
    pub(crate) above: (String, String),
    pub(crate) others: Vec<(&'static str, String)>,
}

impl Sheet {
    /// A form below the page of all details, with a button that saves.
    pub(crate) fn new(desk: &Desk, heading: String, inputs: Vec<FieldView>) -> Self {
        Self {
            heading,
            leads: Vec::new(),
            faults: Faults::default(),
            hidden: Vec::new(),
            inputs,
            switch: None,
            button: desk.say("details-save"),
            above: ("/details".to_owned(), desk.say("details")),
            others: Vec::new(),
        }
    }

    /// With what is wrong with it.
    pub(crate) fn with(mut self, faults: Faults) -> Self {
        self.inputs = self.inputs.into_iter().map(|field| field.with(&faults)).collect();
        self.faults = faults.named(&self.inputs);
        self
    }

    /// The page: with faults it is one that could not be processed.
    pub(crate) fn page(self, desk: &Desk) -> Response<Body> {
        let status = if self.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let Self { heading, leads, faults, hidden, inputs, switch, button, above: (path, name), others } = self;
        let away = desk.path(&path);
        let title = heading.clone();
        desk.page_with(status, &title, |room| DetailPage {
            room: room.below(name, away.clone()),
            heading,
            leads,
            faults,
            hidden,
            inputs,
            switch,
            button,
            away,
            others,
        })
    }
}

/// The switch of a detail.
pub(crate) fn switch(detail: CustomerDetail) -> Feature {
    Feature::CustomerDetail(detail)
}

/// The page of all details: those that can be changed lead to their forms.
///
/// # Errors
/// [`Problem::SwitchedOff`] where none can be changed; a fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    require_any(&desk)?;
    let mut rows = rows(&desk, desk.customer());
    if desk.allows(switch(CustomerDetail::TaxId)) {
        let held = tax_ids::own(desk.app(), desk.caller()).await?;
        let lines = held.into_iter().map(|held| held.value).collect();
        rows.push(row(&desk, CustomerDetail::TaxId, lines));
    }
    let title = desk.say("details");
    let (home, home_path) = (desk.say("home"), desk.path("/home"));
    Ok(desk.page(&title, |room| DetailsPage {
        room: room.below(home, home_path),
        heading: title.clone(),
        lead: Some(desk.say("details-lead")),
        rows,
        done: desk.is_flow().then(|| desk.say("left-done")),
    }))
}

/// Ends the flow of the details, when the customer says that it is done.
///
/// # Errors
/// [`Problem::SwitchedOff`] where no detail can be changed.
pub async fn send(desk: Desk, _: Form) -> Outcome {
    require_any(&desk)?;
    if !desk.is_flow() {
        return Ok(desk.to("/details"));
    }
    desk.finish("/details", key!("details-saved")).await
}

/// The details are no page where none can be changed.
fn require_any(desk: &Desk) -> Result<(), Problem> {
    let any = CustomerDetail::ALL.iter().any(|detail| desk.allows(switch(*detail)));
    if any { Ok(()) } else { Err(Problem::SwitchedOff) }
}

fn rows(desk: &Desk, customer: &Customer) -> Vec<Row> {
    let one = |text: &Option<String>| text.iter().cloned().collect::<Vec<_>>();
    let locale = desk.locale;
    let shipping = customer.shipping.as_ref().map(|shipping| {
        let mut lines = vec![shipping.name.clone()];
        lines.extend(addresses::lines(&shipping.address, locale));
        lines.extend(shipping.phone.clone());
        lines
    });
    let address = customer.address.as_ref().map(|address| addresses::lines(address, locale));
    let mut rows = vec![
        row(desk, CustomerDetail::Name, one(&customer.name)),
        row(desk, CustomerDetail::Email, one(&customer.email)),
        row(desk, CustomerDetail::Phone, one(&customer.phone)),
        row(desk, CustomerDetail::Address, address.unwrap_or_default()),
    ];
    if shipping.is_some() || desk.allows(switch(CustomerDetail::Shipping)) {
        rows.push(row(desk, CustomerDetail::Shipping, shipping.unwrap_or_default()));
    }
    rows
}

fn row(desk: &Desk, detail: CustomerDetail, lines: Vec<String>) -> Row {
    let (label, change, path) = match detail {
        CustomerDetail::Name => (key!("name"), key!("details-change-name"), "/details/name"),
        CustomerDetail::Email => (key!("email"), key!("details-change-email"), "/details/email"),
        CustomerDetail::Phone => (key!("phone"), key!("details-change-phone"), "/details/phone"),
        CustomerDetail::Address => (key!("address"), key!("details-change-address"), "/details/address"),
        CustomerDetail::Shipping => (key!("shipping"), key!("details-change-shipping"), "/details/shipping"),
        CustomerDetail::TaxId => (key!("tax-ids-title"), key!("details-change-tax-ids"), "/details/tax-ids"),
    };
    let href = desk.allows(switch(detail)).then(|| desk.path(path));
    Row { label: desk.say(label), lines, href, change: desk.say(change) }
}

/// The form of the name.
///
/// # Errors
/// None of its own.
pub async fn show_name(desk: Desk) -> Outcome {
    let name = desk.customer().name.clone().unwrap_or_default();
    Ok(name_sheet(&desk, &name).page(&desk))
}

fn name_sheet(desk: &Desk, name: &str) -> Sheet {
    let field = FieldView::new("name", desk.say("name"), name);
    let field = field.autocomplete("name").at_most(MAX_NAME_CHARS).required();
    let mut sheet = Sheet::new(desk, desk.say("details-name-title"), vec![field]);
    sheet.leads.push(desk.say("details-name-lead"));
    sheet
}

/// Changes the name.
///
/// # Errors
/// Those of the change.
pub async fn send_name(desk: Desk, form: Form) -> Outcome {
    let name = form.text("name").to_owned();
    let mut faults = Faults::default();
    if let Err(rule) = text::check(&name, MAX_NAME_CHARS) {
        faults.rule("name", &rule, desk.locale);
    }
    let changes = CustomerChanges { name: Change::Set(name.clone()), ..CustomerChanges::default() };
    save(&desk, &form, changes, (faults, |_: &Fault| "name"), |faults| name_sheet(&desk, &name).with(faults)).await
}

/// The form of the phone number.
///
/// # Errors
/// None of its own.
pub async fn show_phone(desk: Desk) -> Outcome {
    let phone = desk.customer().phone.clone().unwrap_or_default();
    Ok(phone_sheet(&desk, &phone).page(&desk))
}

fn phone_sheet(desk: &Desk, phone: &str) -> Sheet {
    let field = FieldView::new("phone", desk.say("phone"), phone).kind(Kind::Phone);
    let field = field.autocomplete("tel").at_most(MAX_PHONE_CHARS);
    Sheet::new(desk, desk.say("details-phone-title"), vec![field])
}

/// Changes the phone number; an empty one takes it away.
///
/// # Errors
/// Those of the change.
pub async fn send_phone(desk: Desk, form: Form) -> Outcome {
    let phone = form.text("phone").to_owned();
    let mut faults = Faults::default();
    check_phone(&phone, "phone", desk.locale, &mut faults);
    let changes = CustomerChanges { phone: Change::set_or_clear(some(&phone)), ..CustomerChanges::default() };
    save(&desk, &form, changes, (faults, |_: &Fault| "phone"), |faults| phone_sheet(&desk, &phone).with(faults)).await
}

/// Checks a phone number that was given: digits, and what people set between them.
pub(crate) fn check_phone(phone: &str, field: &str, locale: Locale, faults: &mut Faults) {
    if phone.is_empty() {
        return;
    }
    if let Err(rule) = text::check(phone, MAX_PHONE_CHARS) {
        faults.rule(field, &rule, locale);
        return;
    }
    let digits = phone.chars().filter(|c| c.is_numeric()).count();
    let is_plain = phone.chars().all(|c| c.is_numeric() || c.is_whitespace() || "+()-./#*x,;".contains(c));
    if digits < MIN_PHONE_DIGITS || !is_plain {
        faults.add(field, locale.say("details-phone-fault"));
    }
}

/// A text with something in it.
pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// Saves a change of the customer's own, or shows its form again with what is wrong.
pub(crate) async fn save(
    desk: &Desk,
    form: &Form,
    changes: CustomerChanges,
    (faults, field): (Faults, impl Fn(&Fault) -> &'static str),
    again: impl FnOnce(Faults) -> Sheet,
) -> Outcome {
    if !faults.is_empty() {
        return Ok(again(faults).page(desk));
    }
    let draft: AccountDraft = Arc::new(move |_: &Customer| changes.clone());
    match update_account(desk.app(), desk.caller(), draft, form.write(desk)).await {
        // A flow goes on: other details may be wanted too, and the customer says when it is done.
        Ok(_) => Ok(desk.done("/details", key!("details-saved"))),
        Err(error) => Ok(again(refused(error, field, desk.locale)?).page(desk)),
    }
}

/// What a refusal says of fields.
///
/// # Errors
/// What is about no field.
pub(crate) fn refused(error: Error, field: impl Fn(&Fault) -> &'static str, locale: Locale) -> Result<Faults, Problem> {
    let Error::Refused(Refusal::Invalid(list)) = error else { return Err(error.into()) };
    let mut faults = Faults::default();
    for fault in &list {
        faults.rule(field(fault), &fault.rule, locale);
    }
    Ok(faults)
}
