//! A form that a page of this server sent, read within limits.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use billfold_app::{Once, Surface, Write};
use billfold_http::voice::Early;
use billfold_http::{body, card_numbers};
use url::form_urlencoded;

use crate::answers::Problem;
use crate::desk::Desk;

/// The largest form of these pages, in bytes.
pub const FORM_BYTES_MAX: usize = 32 * 1024;
/// The most fields of a form.
pub const FORM_FIELDS_MAX: usize = 200;
/// The longest `once`, in bytes.
const ONCE_BYTES_MAX: usize = 64;

/// The fields of a form, in their order.
#[derive(Clone, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for Form {
    /// Without the values: somebody typed them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.fields.iter().map(|(name, _)| name)).finish()
    }
}

impl Form {
    /// Reads a form.
    ///
    /// # Errors
    /// [`Problem::Early`] when it is no form or too large.
    pub async fn read(headers: &HeaderMap, sent: Body) -> Result<Self, Problem> {
        let is_form = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .is_some_and(|value| value.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Problem::Stranger);
        }
        let bytes = body::read(sent, FORM_BYTES_MAX).await.map_err(Early::from)?;
        let fields: Vec<(String, String)> = form_urlencoded::parse(&bytes)
            .take(FORM_FIELDS_MAX + 1)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        if fields.len() > FORM_FIELDS_MAX {
            return Err(Problem::Early(Early::BodyTooLarge));
        }
        Ok(Self { fields, bytes: bytes.to_vec() })
    }

    /// A form of these fields.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { fields, bytes: Vec::new() }
    }

    /// A field that comes once; none when it comes twice.
    pub(crate) fn single(&self, name: &str) -> Option<&str> {
        let mut values = self.fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let value = values.next();
        if values.next().is_some() { None } else { value }
    }

    /// A field without the space around it; empty when it is not there. The first of
    /// several.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// A field with something in it.
    pub fn maybe(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A field just as it was typed, for passwords.
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Every field of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim()).collect()
    }

    /// Whether there is a field of this name, such as a ticked box.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }

    /// Every field, in its order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether a field looks like the number of a card; `card_field` is not looked at.
    pub fn holds_card_number(&self, card_field: &str) -> bool {
        self.fields.iter().any(|(name, value)| {
            let is_looked_at = card_field.is_empty() || name != card_field;
            card_numbers::is_refused(name, false) || (is_looked_at && card_numbers::is_refused(value, false))
        })
    }

    /// A write that happens once for this showing of the page, however often its
    /// button is pressed. A replay answers with nothing: its page is the same as that
    /// of the first.
    pub fn write<T>(&self, desk: &Desk) -> Write<T> {
        let once = self.single("once").filter(|once| !once.is_empty() && once.len() <= ONCE_BYTES_MAX);
        let once = once.map(|once| {
            let key = format!("{}/{once}", desk.visit.session.id.as_str());
            Once::new(Surface::Pages, key, ("POST", &desk.here, &self.bytes), std::sync::Arc::new(|_| Vec::new()))
        });
        Write { once, ..Write::plain() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_forms_are_read_and_within_limits() {
        let read = |kind: &'static str, body: String| async move {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, kind.parse().unwrap());
            Form::read(&headers, Body::from(body)).await
        };
        let form = "application/x-www-form-urlencoded";
        let read_form = read(form, "a=+x+&b=1&b=2&c".into()).await.unwrap();
        assert_eq!((read_form.text("a"), read_form.raw("a")), ("x", " x "));
        assert_eq!((read_form.single("b"), read_form.all("b")), (None, vec!["1", "2"]));
        assert!(read_form.has("c") && read_form.maybe("c").is_none() && !read_form.has("d"));
        assert!(matches!(read("text/plain", "a=1".into()).await, Err(Problem::Stranger)));
        assert!(matches!(
            read(form, "a=1&".repeat(FORM_FIELDS_MAX + 1)).await,
            Err(Problem::Early(Early::BodyTooLarge))
        ));
        assert!(matches!(read(form, "a".repeat(FORM_BYTES_MAX + 1)).await, Err(Problem::Early(Early::BodyTooLarge))));
    }

    #[test]
    fn what_was_typed_is_not_printed() {
        assert!(!format!("{:?}", Form::of(&[("password", "hunter2")])).contains("hunter2"));
    }
}
