//! By what each kind of object is found: the fields of Stripe's reference
//! (docs.stripe.com/search#query-fields-for-customers and those after it).

use billfold_app::search::Sought;
use billfold_app::{Column, Filter, invoices, prices, products, subscriptions};
use billfold_domain::catalogue::{Price, Product};
use billfold_domain::customers::Customer;
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::Metadata;
use billfold_domain::stored::flag_text;
use billfold_domain::subscriptions::Subscription;
use serde_json::Value;

use crate::calls::Setting;
use crate::expand::{Kind, whole};
use crate::lists::{any_of, equals};

/// What a record says of a field.
pub(crate) enum Reading<T> {
    /// Words of people: compared whole or in part.
    Text(fn(&T) -> Option<String>),
    /// A word of this dialect, an id or a code: compared whole.
    Token(fn(&T) -> Option<String>),
    /// A number, or a time in seconds since 1970.
    Number(fn(&T) -> Option<i64>),
}

/// A field that a kind of object is found by.
pub(crate) struct Field<T> {
    /// Its name.
    pub(crate) name: &'static str,
    /// What a record says of it.
    pub(crate) reading: Reading<T>,
    /// What an index says of records that have a value; none where there is no index, or
    /// none for this value.
    pub(crate) index: Option<fn(&str) -> Option<Filter>>,
}

/// A kind of object that can be searched for.
pub(crate) trait Searched: Sought + Sized {
    /// The kind.
    const KIND: Kind;
    /// What several of them are called.
    const NAMES: &'static str;
    /// Its fields, in the order of the alphabet.
    const FIELDS: &'static [Field<Self>];

    /// The merchant's own pairs.
    fn pairs(&self) -> &Metadata;

    /// The object in this dialect's form.
    fn shown(&self, setting: &Setting) -> Value;
}

const fn text<T>(name: &'static str, read: fn(&T) -> Option<String>) -> Field<T> {
    Field { name, reading: Reading::Text(read), index: None }
}

const fn token<T>(name: &'static str, read: fn(&T) -> Option<String>) -> Field<T> {
    Field { name, reading: Reading::Token(read), index: None }
}

const fn number<T>(name: &'static str, read: fn(&T) -> Option<i64>) -> Field<T> {
    Field { name, reading: Reading::Number(read), index: None }
}

const fn indexed<T>(field: Field<T>, index: fn(&str) -> Option<Filter>) -> Field<T> {
    Field { name: field.name, reading: field.reading, index: Some(index) }
}

fn flag(value: &str) -> Option<bool> {
    value.to_ascii_lowercase().parse().ok()
}

impl Searched for Customer {
    const KIND: Kind = Kind::Customer;
    const NAMES: &'static str = "customers";
    const FIELDS: &'static [Field<Self>] = &[
        number("created", |one| Some(one.created.as_second())),
        indexed(text("email", |one| one.email.clone()), |value| {
            value.is_ascii().then(|| equals(Column::Folded("email"), value.to_ascii_lowercase()))
        }),
        text("name", |one| one.name.clone()),
        text("phone", |one| one.phone.clone()),
    ];

    fn pairs(&self) -> &Metadata {
        &self.metadata
    }

    fn shown(&self, setting: &Setting) -> Value {
        whole(&crate::customers::view(self, setting))
    }
}

impl Searched for Invoice {
    const KIND: Kind = Kind::Invoice;
    const NAMES: &'static str = "invoices";
    const FIELDS: &'static [Field<Self>] = &[
        number("created", |one| Some(one.created.as_second())),
        token("currency", |one| Some(one.currency.code().to_owned())),
        indexed(token("customer", |one| Some(one.customer.to_string())), |value| {
            Some(equals(invoices::columns::CUSTOMER, value))
        }),
        // Numbers are written in upper case.
        indexed(text("number", |one| one.number.clone()), |value| {
            Some(any_of(invoices::columns::NUMBER, vec![value.to_owned(), value.to_uppercase()]))
        }),
        indexed(token("status", |one| Some(one.state.word().to_owned())), |value| {
            Some(equals(invoices::columns::STATE, value.to_ascii_lowercase()))
        }),
        indexed(token("subscription", |one| one.subscription.as_ref().map(ToString::to_string)), |value| {
            Some(equals(invoices::columns::SUBSCRIPTION, value))
        }),
        number("total", |one| Some(one.total_minor())),
    ];

    fn pairs(&self) -> &Metadata {
        &self.metadata
    }

    fn shown(&self, setting: &Setting) -> Value {
        whole(&crate::invoices::view(self, setting))
    }
}

impl Searched for Price {
    const KIND: Kind = Kind::Price;
    const NAMES: &'static str = "prices";
    const FIELDS: &'static [Field<Self>] = &[
        indexed(token("active", |one| Some(one.active.to_string())), |value| {
            flag(value).map(|flag| equals(prices::columns::ACTIVE, flag_text(flag)))
        }),
        number("created", |one| Some(one.created.as_second())),
        token("currency", |one| Some(one.currency.code().to_owned())),
        token("lookup_key", |one| one.lookup_key.clone()),
        indexed(token("product", |one| Some(one.product.to_string())), |value| {
            Some(equals(prices::columns::PRODUCT, value))
        }),
        token("type", |one| Some(if one.recurring.is_some() { "recurring" } else { "one_time" }.to_owned())),
    ];

    fn pairs(&self) -> &Metadata {
        &self.metadata
    }

    fn shown(&self, setting: &Setting) -> Value {
        whole(&crate::prices::view(self, setting))
    }
}

impl Searched for Product {
    const KIND: Kind = Kind::Product;
    const NAMES: &'static str = "products";
    const FIELDS: &'static [Field<Self>] = &[
        indexed(token("active", |one| Some(one.active.to_string())), |value| {
            flag(value).map(|flag| equals(products::columns::ACTIVE, flag_text(flag)))
        }),
        number("created", |one| Some(one.created.as_second())),
        text("description", |one| one.description.clone()),
        text("name", |one| Some(one.name.clone())),
        token("shippable", |one| one.shippable.map(|flag| flag.to_string())),
        text("url", |one| one.url.clone()),
    ];

    fn pairs(&self) -> &Metadata {
        &self.metadata
    }

    fn shown(&self, setting: &Setting) -> Value {
        whole(&crate::products::view(self, setting))
    }
}

impl Searched for Subscription {
    const KIND: Kind = Kind::Subscription;
    const NAMES: &'static str = "subscriptions";
    const FIELDS: &'static [Field<Self>] = &[
        number("canceled_at", |one| one.ending.as_ref().map(|ending| ending.requested.as_second())),
        number("created", |one| Some(one.created.as_second())),
        indexed(token("status", |one| Some(one.state.word().to_owned())), |value| {
            Some(equals(subscriptions::columns::STATE, value.to_ascii_lowercase()))
        }),
    ];

    fn pairs(&self) -> &Metadata {
        &self.metadata
    }

    fn shown(&self, setting: &Setting) -> Value {
        whole(&crate::subscriptions::view(self, setting))
    }
}
