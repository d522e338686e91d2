//! Contacts: how this dialect writes who a customer is and where it is reached.

use billfold_domain::Change;
use billfold_domain::Rule;
use billfold_domain::contacts::{Contacts, Labelled, MAIN_LABEL, MAX_CONTACTS, Names};
use billfold_domain::customers::{Address, AddressChanges, Customer, CustomerChanges, Shipping, check_email};
use billfold_domain::invoices::Billed;
use billfold_domain::payment_methods::{BillingChanges, BillingDetails};
use billfold_domain::subscriptions::Addressee;
use billfold_domain::text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::faults::Faults;
use crate::members::{Member, checked, objects};

/// The most characters of a name, a city, a region or a label.
const MAX_NAME_CHARS: usize = 45;
/// The most characters of a line of an address.
const MAX_LINE_CHARS: usize = 60;
/// The most characters of an organization or a job title.
const MAX_TITLE_CHARS: usize = 255;
/// The most characters of a postal code.
const MAX_POSTAL_CODE_CHARS: usize = 10;
/// The most characters of a phone number.
const MAX_PHONE_CHARS: usize = 50;

/// A contact to write.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactBody {
    /// First name.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 45)]
    first_name: Member<String>,
    /// Last name.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 45)]
    last_name: Member<String>,
    /// Organization.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255)]
    organization: Member<String>,
    /// First line of the street address.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 60)]
    address: Member<String>,
    /// Second line of the street address.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 60)]
    address2: Member<String>,
    /// City.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 45)]
    city: Member<String>,
    /// Region.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 45)]
    region: Member<String>,
    /// Country, two letters (ISO 3166-1).
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[A-Z]{2}$")]
    country: Member<String>,
    /// Postal code.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 10)]
    postal_code: Member<String>,
    /// Phone numbers.
    #[serde(default)]
    #[schema(value_type = Vec<LabelledValue>, max_items = 50)]
    phone_numbers: Member<Vec<LabelledBody>>,
    /// E-mail addresses.
    #[serde(default)]
    #[schema(value_type = Vec<LabelledValue>, max_items = 50)]
    emails: Member<Vec<LabelledBody>>,
    /// Date of birth.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    dob: Member<String>,
    /// Job title.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 255)]
    job_title: Member<String>,
}

/// An e-mail address or phone number as it came.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct LabelledBody {
    #[serde(default)]
    label: Member<String>,
    #[serde(default)]
    value: Member<String>,
    #[serde(default)]
    primary: Member<bool>,
}

objects!(ContactBody);

impl crate::members::Kind for Vec<LabelledBody> {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

/// An e-mail address or phone number with what it is for.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LabelledValue {
    /// What it is for.
    #[schema(min_length = 1, max_length = 45)]
    label: String,
    /// The address or number.
    #[schema(min_length = 1, max_length = 255)]
    value: String,
    /// Whether it is the primary one.
    primary: bool,
}

/// A contact.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Contact)]
pub(crate) struct ContactView {
    /// First name.
    #[schema(required = true)]
    first_name: Option<String>,
    /// Last name.
    #[schema(required = true)]
    last_name: Option<String>,
    /// Organization.
    #[schema(required = true)]
    organization: Option<String>,
    /// First line of the street address.
    #[schema(required = true)]
    address: Option<String>,
    /// Second line of the street address.
    #[schema(required = true)]
    address2: Option<String>,
    /// City.
    #[schema(required = true)]
    city: Option<String>,
    /// Region.
    #[schema(required = true)]
    region: Option<String>,
    /// Country.
    #[schema(required = true)]
    country: Option<String>,
    /// Postal code.
    #[schema(required = true)]
    postal_code: Option<String>,
    /// Phone numbers, the primary one first.
    phone_numbers: Vec<LabelledValue>,
    /// E-mail addresses, the primary one first.
    emails: Vec<LabelledValue>,
    /// Date of birth.
    #[schema(required = true, format = Date)]
    dob: Option<String>,
    /// Job title.
    #[schema(required = true)]
    job_title: Option<String>,
}

impl ContactView {
    /// The contact of a customer.
    pub(crate) fn new(customer: &Customer) -> Self {
        let Names { first, last } = customer.names();
        let address = customer.address.clone().unwrap_or_default();
        let Address { city, country, line1, line2, postal_code, state } = address;
        Self {
            first_name: first,
            last_name: last,
            organization: customer.business_name.clone(),
            address: line1,
            address2: line2,
            city,
            region: state,
            country,
            postal_code,
            phone_numbers: shown(customer.phone_contacts()),
            emails: shown(customer.email_contacts()),
            dob: customer.birth_date.map(|date| date.to_string()),
            job_title: customer.job_title.clone(),
        }
    }
}

impl ContactView {
    /// The contact of an order: an address, whoever is found there, or both.
    pub(crate) fn of_order(address: Option<&Address>, contact: Option<&Addressee>) -> Option<Self> {
        if address.is_none() && contact.is_none() {
            return None;
        }
        Some(Self::of_billing(&of_addressee(contact.cloned().unwrap_or_default(), address.cloned())))
    }

    /// The contact of an invoice, as it was when that was issued.
    pub(crate) fn of_billed(billed: &Billed) -> Self {
        let Billed { name, email, phone, address, contact, .. } = billed.clone();
        let plain = BillingDetails { name, email, phone, address, ..BillingDetails::default() };
        Self::of_billing(&with_addressee(plain, contact))
    }

    /// The contact to which an invoice's goods go.
    pub(crate) fn of_delivery(billed: &Billed) -> Option<Self> {
        let Some(Shipping { address, name, phone }) = billed.shipping.clone() else {
            return billed.delivery_contact.clone().map(|contact| Self::of_billing(&of_addressee(contact, None)));
        };
        let plain = BillingDetails { name: Some(name), phone, address: Some(address), ..BillingDetails::default() };
        Some(Self::of_billing(&with_addressee(plain, billed.delivery_contact.clone())))
    }

    /// The contact that a payment method belongs to.
    pub(crate) fn of_billing(billing: &BillingDetails) -> Self {
        let (first_name, last_name) = billing.names();
        let Address { city, country, line1, line2, postal_code, state } = billing.address.clone().unwrap_or_default();
        Self {
            first_name,
            last_name,
            organization: billing.organization.clone(),
            address: line1,
            address2: line2,
            city,
            region: state,
            country,
            postal_code,
            phone_numbers: shown(billing.more.phones(billing.phone.as_ref())),
            emails: shown(billing.more.emails(billing.email.as_ref())),
            dob: billing.more.birth_date.map(|date| date.to_string()),
            job_title: billing.more.job_title.clone(),
        }
    }
}

fn of_addressee(contact: Addressee, address: Option<Address>) -> BillingDetails {
    let Addressee { first_name, last_name, organization, email, phone, more } = contact;
    BillingDetails { name: None, first_name, last_name, organization, email, phone, address, more }
}

/// What stands on an invoice, with what else was said of whom it is for. What was not
/// said of them is the customer's.
fn with_addressee(plain: BillingDetails, contact: Option<Addressee>) -> BillingDetails {
    let Some(contact) = contact else { return plain };
    let is_named = contact.name().is_some();
    let said = of_addressee(contact, plain.address.clone());
    let (email, phone) = (said.email.clone().or(plain.email), said.phone.clone().or(plain.phone));
    let name = if is_named { None } else { plain.name };
    BillingDetails { name, email, phone, ..said }
}

fn shown(contacts: Contacts) -> Vec<LabelledValue> {
    let show = |primary: bool| move |Labelled { label, value }: Labelled| LabelledValue { label, value, primary };
    let first = contacts.primary.into_iter().map(show(true));
    first.chain(contacts.others.into_iter().map(show(false))).collect()
}

/// A contact whose members were checked. What is not said is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct ContactDraft {
    first_name: Change<String>,
    last_name: Change<String>,
    organization: Change<String>,
    address: AddressChanges,
    phones: Change<Contacts>,
    emails: Change<Contacts>,
    birth_date: Change<Date>,
    job_title: Change<String>,
}

impl ContactDraft {
    /// What it changes of whom a payment method belongs to.
    pub(crate) fn billing(&self) -> BillingChanges {
        BillingChanges {
            name: Change::Keep,
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            organization: self.organization.clone(),
            email: Change::Keep,
            phone: Change::Keep,
            emails: self.emails.clone(),
            phones: self.phones.clone(),
            birth_date: self.birth_date.clone(),
            job_title: self.job_title.clone(),
            address: match self.address == AddressChanges::default() {
                true => Change::Keep,
                false => Change::Set(self.address.clone()),
            },
        }
    }

    /// Reads a contact under this path.
    pub(crate) fn read(body: ContactBody, path: &str, faults: &mut Faults) -> Self {
        let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let mut line = |member: Member<String>, name: &str, max_chars: usize| {
            change(member, &at(name), faults, |t: &String| text::check(t, max_chars).map(|()| t.clone()))
        };
        let first_name = line(body.first_name, "firstName", MAX_NAME_CHARS);
        let last_name = line(body.last_name, "lastName", MAX_NAME_CHARS);
        let organization = line(body.organization, "organization", MAX_TITLE_CHARS);
        let address = AddressChanges {
            line1: line(body.address, "address", MAX_LINE_CHARS),
            line2: line(body.address2, "address2", MAX_LINE_CHARS),
            city: line(body.city, "city", MAX_NAME_CHARS),
            state: line(body.region, "region", MAX_NAME_CHARS),
            postal_code: line(body.postal_code, "postalCode", MAX_POSTAL_CODE_CHARS),
            country: Change::Keep,
        };
        let job_title = line(body.job_title, "jobTitle", MAX_TITLE_CHARS);
        let country = change(body.country, &at("country"), faults, country);
        let is_phone = |t: &str| text::check(t, MAX_PHONE_CHARS);
        Self {
            first_name,
            last_name,
            organization,
            address: AddressChanges { country, ..address },
            phones: entries(body.phone_numbers, &at("phoneNumbers"), faults, is_phone),
            emails: entries(body.emails, &at("emails"), faults, check_email),
            birth_date: change(body.dob, &at("dob"), faults, |t| t.parse::<Date>().map_err(|_| Rule::TimeForm)),
            job_title,
        }
    }

    /// The address alone; an empty one counts as none.
    pub(crate) fn only_address(&self) -> Option<Address> {
        let address = self.address.apply(Address::default());
        (address != Address::default()).then_some(address)
    }

    /// Who is found at the address; nobody where nothing is said.
    pub(crate) fn addressee(&self) -> Option<Addressee> {
        let mut addressee = Addressee {
            first_name: self.first_name.value().cloned(),
            last_name: self.last_name.value().cloned(),
            organization: self.organization.value().cloned(),
            ..Addressee::default()
        };
        if let Change::Set(emails) = &self.emails {
            addressee.more.take_emails(emails, &mut addressee.email);
        }
        if let Change::Set(phones) = &self.phones {
            addressee.more.take_phones(phones, &mut addressee.phone);
        }
        addressee.more.birth_date = self.birth_date.value().copied();
        addressee.more.job_title = self.job_title.value().cloned();
        (addressee != Addressee::default()).then_some(addressee)
    }

    /// What it changes of a customer.
    pub(crate) fn changes(&self, current: &Customer) -> CustomerChanges {
        let names = match (&self.first_name, &self.last_name) {
            (Change::Keep, Change::Keep) => Change::Keep,
            (first, last) => {
                let mut names = current.names();
                first.apply_to(&mut names.first);
                last.apply_to(&mut names.last);
                // The full name stays as it is where its parts do.
                if names == current.names() { Change::Keep } else { Change::Set(names) }
            }
        };
        let address = self.address.apply(current.address.clone().unwrap_or_default());
        CustomerChanges {
            names,
            business_name: self.organization.clone(),
            address: match address == current.address.clone().unwrap_or_default() {
                true => Change::Keep,
                false => Change::Set(self.address.clone()),
            },
            phones: self.phones.clone(),
            emails: self.emails.clone(),
            birth_date: self.birth_date.clone(),
            job_title: self.job_title.clone(),
            ..CustomerChanges::default()
        }
    }
}

/// A member of which silence keeps and `null` clears.
fn change<T>(
    member: Member<String>,
    path: &str,
    faults: &mut Faults,
    parse: impl FnOnce(&String) -> Result<T, Rule>,
) -> Change<T> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let is_cleared = matches!(member, Member::Null);
    let value = checked(member.nullable(path, faults), path, faults, parse);
    match value {
        Some(value) => Change::Set(value),
        None if is_cleared => Change::Clear,
        None => Change::Keep,
    }
}

#[expect(clippy::ptr_arg, reason = "members hold strings")]
fn country(text: &String) -> Result<String, Rule> {
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code { Ok(text.clone()) } else { Err(Rule::UnknownChoice) }
}

/// Reads a list of addresses or numbers. The one marked as primary counts most,
/// else the first.
fn entries(
    member: Member<Vec<LabelledBody>>,
    path: &str,
    faults: &mut Faults,
    check: impl Fn(&str) -> Result<(), Rule>,
) -> Change<Contacts> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let Some(list) = member.optional(path, faults) else { return Change::Keep };
    if list.len() > MAX_CONTACTS {
        faults.rule(path, &Rule::TooMany { max_entries: MAX_CONTACTS });
        return Change::Keep;
    }
    let mut read: Vec<(Labelled, bool)> = Vec::new();
    for (place, body) in list.into_iter().enumerate() {
        let at = |name: &str| format!("{path}.{place}.{name}");
        let label = body.label.optional(&at("label"), faults);
        let label = checked(label, &at("label"), faults, |t| text::check(t, MAX_NAME_CHARS).map(|()| t.clone()));
        let value = body.value.required(&at("value"), faults);
        let value = checked(value, &at("value"), faults, |t| check(t).map(|()| t.clone()));
        let primary = body.primary.optional(&at("primary"), faults).unwrap_or(false);
        if let Some(value) = value {
            read.push((Labelled { label: label.unwrap_or_else(|| MAIN_LABEL.to_owned()), value }, primary));
        }
    }
    let first = read.iter().position(|(_, primary)| *primary).unwrap_or_default();
    let mut contacts = Contacts::default();
    for (place, (entry, _)) in read.into_iter().enumerate() {
        if place == first {
            contacts.primary = Some(entry);
        } else {
            contacts.others.push(entry);
        }
    }
    Change::Set(contacts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use billfold_domain::customers;
    use billfold_domain::ids::CustomerId;
    use jiff::Timestamp;
    use serde_json::json;

    fn draft(body: Value) -> Result<ContactDraft, Vec<(String, String)>> {
        let mut faults = Faults::default();
        let body = Member::<ContactBody>::whole(body, &mut faults).unwrap_or_default();
        let draft = ContactDraft::read(body, "primaryAddress", &mut faults);
        if faults.is_empty() { Ok(draft) } else { Err(faults.pairs()) }
    }

    fn whole() -> Value {
        json!({
            "firstName": "Ann Marie", "lastName": "de la Tour", "organization": "Acme", "address": "1 Main St",
            "address2": null, "city": "Bern", "region": null, "country": "CH", "postalCode": "3000",
            "phoneNumbers": [{ "label": "main", "value": "+41 31 555 01 00", "primary": true }],
            "emails": [
                { "label": "work", "value": "ann@acme.example", "primary": true },
                { "label": "home", "value": "ann@home.example", "primary": false },
            ],
            "dob": "1980-04-01", "jobTitle": "CEO",
        })
    }

    #[test]
    fn what_is_shown_can_be_written_back_and_changes_nothing() {
        let now = Timestamp::UNIX_EPOCH;
        let blank = customers::blank(&CustomerId::stored("cus_1"), now);
        let known = customers::update(&blank, &draft(whole()).unwrap().changes(&blank), now).unwrap().next;
        let shown = serde_json::to_value(ContactView::new(&known)).unwrap();
        assert_eq!(shown, whole());
        assert_eq!(customers::update(&known, &draft(shown).unwrap().changes(&known), now).unwrap().event, None);
    }

    #[test]
    fn what_is_not_said_is_kept() {
        let now = Timestamp::UNIX_EPOCH;
        let blank = customers::blank(&CustomerId::stored("cus_1"), now);
        let known = customers::update(&blank, &draft(whole()).unwrap().changes(&blank), now).unwrap().next;
        let changes = draft(json!({ "firstName": "Ann", "city": null })).unwrap().changes(&known);
        let next = customers::update(&known, &changes, now).unwrap().next;
        let mut expected = whole();
        expected["firstName"] = json!("Ann");
        expected["city"] = json!(null);
        assert_eq!(serde_json::to_value(ContactView::new(&next)).unwrap(), expected);
    }

    #[test]
    fn every_fault_is_named_by_its_place() {
        let bad = json!({
            "firstName": "", "country": "Switzerland", "dob": "yesterday", "postalCode": 3000,
            "emails": [{ "label": "main", "value": "nobody" }, { "value": null }], "phoneNumbers": {},
        });
        let fields: Vec<String> = draft(bad).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                "primaryAddress.firstName",
                "primaryAddress.postalCode",
                "primaryAddress.country",
                "primaryAddress.phoneNumbers",
                "primaryAddress.emails.0.value",
                "primaryAddress.emails.1.value",
                "primaryAddress.dob",
            ]
        );
    }
}
