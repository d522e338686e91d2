//! A website as clients write it.

use billfold_domain::ids::FileId;
use billfold_domain::links::Link;
use billfold_domain::text::{self, Text};
use billfold_domain::websites::WebsiteChanges;
use billfold_domain::{Change, Field, Rule};
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::faults::Faults;
use crate::members::{Member, checked, objects};

/// The most characters of a phone number.
const MAX_PHONE_CHARS: usize = 50;
/// The most characters of an e-mail address (RFC 5321, 4.5.3.1).
const MAX_EMAIL_CHARS: usize = 254;
/// The most characters before the `@` of an e-mail address.
const MAX_EMAIL_LOCAL_CHARS: usize = 64;
/// The most bytes of a website's custom fields, and of its settings.
const MAX_FREE_BYTES: usize = 64 * 1024;

/// A website to write. Read-only members (`id`, `logoUrl`, `organizationId`,
/// `createdTime`, `updatedTime`, `_links`) and unknown ones are accepted and
/// ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebsiteBody {
    /// Name of the website.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "Acme")]
    name: Member<String>,
    /// Address of the website: http or https without user information; may be
    /// empty.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 2048, pattern = r"^$|^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9]+\.)*[A-Za-z][A-Za-z0-9]*(:[0-9]{1,4})?(/[A-Za-z0-9._~/\-]*)?(\?[A-Za-z0-9._~/=&\-]*)?(#[A-Za-z0-9._~\-]*)?$", example = "https://www.example.com")]
    url: Member<String>,
    /// Phone number of the customer service; may be empty.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 50, pattern = r"^$|^[0-9A-Za-z+()./ \-]*[0-9A-Za-z][0-9A-Za-z+()./ \-]*$", example = "+1 555 0100")]
    service_phone: Member<String>,
    /// E-mail address of the customer service; may be empty.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 254, pattern = r"^$|^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\-]{1,64}@[A-Za-z0-9]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]{0,61}[A-Za-z0-9])?)*$", example = "help@example.com")]
    service_email: Member<String>,
    /// ID of the file that is the logo.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    logo_id: Member<String>,
    /// The merchant's own fields, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
    /// Settings that are kept as they come, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    settings: Member<Map<String, Value>>,
}

objects!(WebsiteBody);

/// A body whose members were checked; a value that was faulty is left out.
#[derive(Clone, Debug)]
pub(crate) struct WebsiteDraft {
    name: Option<Text<255>>,
    url: Option<String>,
    service_phone: Option<String>,
    service_email: Option<String>,
    logo: Option<FileId>,
    custom_fields: Map<String, Value>,
    settings: Map<String, Value>,
}

impl WebsiteDraft {
    /// Reads a body.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<WebsiteBody>::whole(body, faults).unwrap_or_default();
        let name = body.name.required("name", faults);
        let url = body.url.required("url", faults);
        let phone = body.service_phone.required("servicePhone", faults);
        let email = body.service_email.required("serviceEmail", faults);
        let logo = body.logo_id.nullable("logoId", faults);
        let custom_fields = body.custom_fields.optional("customFields", faults);
        let settings = body.settings.optional("settings", faults);
        Self {
            name: checked(name, "name", faults, |t| Text::parse(t)),
            url: checked(url, "url", faults, |t| address(t)),
            service_phone: checked(phone, "servicePhone", faults, |t| phone_number(t)),
            service_email: checked(email, "serviceEmail", faults, |t| email_address(t)),
            logo: checked(logo, "logoId", faults, |t| FileId::parse(t)),
            custom_fields: free(custom_fields, "customFields", faults),
            settings: free(settings, "settings", faults),
        }
    }

    /// What the draft changes: everything, for this dialect can say everything
    /// of a website.
    pub(crate) fn changes(&self) -> WebsiteChanges {
        let keep_or_set = |value: &Option<String>| value.clone().map_or(Change::Keep, Change::Set);
        WebsiteChanges {
            name: self.name.clone().map_or(Change::Keep, Change::Set),
            url: keep_or_set(&self.url),
            service_phone: keep_or_set(&self.service_phone),
            service_email: keep_or_set(&self.service_email),
            logo: Change::set_or_clear(self.logo.clone()),
            custom_fields: Change::Set(self.custom_fields.clone()),
            settings: Change::Set(self.settings.clone()),
        }
    }
}

/// An address, or nothing, as the website has that an organization is born
/// with.
fn address(text: &str) -> Result<String, Rule> {
    if !text.is_empty() {
        Link::parse(text)?;
    }
    Ok(text.to_owned())
}

fn phone_number(text: &str) -> Result<String, Rule> {
    if !text.is_empty() {
        text::check(text, MAX_PHONE_CHARS)?;
    }
    Ok(text.to_owned())
}

/// An e-mail address as browsers accept it, or nothing.
fn email_address(text: &str) -> Result<String, Rule> {
    if text.is_empty() {
        return Ok(String::new());
    }
    if text.chars().count() > MAX_EMAIL_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_EMAIL_CHARS });
    }
    let (local, host) = text.split_once('@').ok_or(Rule::EmailForm)?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let sound =
        (1..=MAX_EMAIL_LOCAL_CHARS).contains(&local.len()) && local.bytes().all(plain) && host.split('.').all(label);
    if sound { Ok(text.to_owned()) } else { Err(Rule::EmailForm) }
}

/// What the merchant may fill freely, within bounds.
fn free(members: Option<Map<String, Value>>, path: &str, faults: &mut Faults) -> Map<String, Value> {
    let members = members.unwrap_or_default();
    let text = serde_json::to_string(&members).unwrap_or_default();
    if text.len() > MAX_FREE_BYTES {
        faults.say(path, format!("must have at most {MAX_FREE_BYTES} bytes"));
    }
    members
}

/// The path in this dialect of a website's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Logo => "logoId",
        other => crate::portal_body::path(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses_are_plain_or_nothing() {
        for good in ["", "a@b", "help+1@example.com", "o'hara@sub.example.org"] {
            assert_eq!(email_address(good).as_deref(), Ok(good));
        }
        let long = format!("{}@example.com", "a".repeat(65));
        for bad in ["a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x", "a@-b", "a@b..c", "a@[1]", "ä@b", &long] {
            assert!(email_address(bad).is_err(), "{bad:?}");
        }
    }
}
