//! Schemas of answers, and what all schemas share.
//!
//! An answer struct is written once, with [`answers!`](crate::answers!): its
//! JSON and its schema are made from that one text.

use std::collections::BTreeMap;

use utoipa::openapi::schema::{
    AnyOfBuilder, ArrayBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat, SchemaType,
};
use utoipa::openapi::{Ref, RefOr, Type};

/// A type that can stand in an answer.
pub trait Answer {
    /// The schema of its JSON.
    fn schema() -> RefOr<Schema>;
}

/// A schema of one JSON type.
pub fn simple(kind: Type) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::Type(kind))
}

/// One paragraph out of the lines of a doc comment.
pub fn paragraph(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    lines.join(" ").replace('`', "")
}

/// The schema with a description.
pub fn described(schema: RefOr<Schema>, lines: &[&str]) -> RefOr<Schema> {
    let text = Some(paragraph(lines));
    let RefOr::T(mut schema) = schema else {
        return schema;
    };
    match &mut schema {
        Schema::Object(object) => object.description = text,
        Schema::Array(array) => array.description = text,
        Schema::OneOf(one_of) => one_of.description = text,
        Schema::AllOf(all_of) => all_of.description = text,
        Schema::AnyOf(any_of) => any_of.description = text,
        _ => {}
    }
    RefOr::T(schema)
}

/// Either the schema or null.
pub fn nullable(schema: RefOr<Schema>) -> RefOr<Schema> {
    AnyOfBuilder::new().item(schema).item(simple(Type::Null)).into()
}

impl Answer for String {
    fn schema() -> RefOr<Schema> {
        simple(Type::String).into()
    }
}

impl Answer for bool {
    fn schema() -> RefOr<Schema> {
        simple(Type::Boolean).into()
    }
}

impl Answer for i64 {
    fn schema() -> RefOr<Schema> {
        simple(Type::Integer).format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64))).into()
    }
}

impl Answer for u32 {
    fn schema() -> RefOr<Schema> {
        simple(Type::Integer).minimum(Some(0)).into()
    }
}

impl Answer for u64 {
    fn schema() -> RefOr<Schema> {
        simple(Type::Integer).minimum(Some(0)).into()
    }
}

impl<T: Answer> Answer for Option<T> {
    fn schema() -> RefOr<Schema> {
        nullable(T::schema())
    }
}

impl<T: Answer> Answer for Vec<T> {
    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(T::schema()).into()
    }
}

impl Answer for BTreeMap<String, String> {
    fn schema() -> RefOr<Schema> {
        simple(Type::Object).additional_properties(Some(RefOr::T(Schema::Object(simple(Type::String).build())))).into()
    }
}

/// A member that has nothing to say in this server: always null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Nothing;

impl Answer for Nothing {
    fn schema() -> RefOr<Schema> {
        simple(Type::Null).into()
    }
}

/// A type that has a name in the OpenAPI document, so that schemas refer to it.
pub trait Named {
    /// The name.
    const NAME: &'static str;
}

/// The id of an object, or the object in its place when it is expanded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Expandable<T> {
    id: String,
    #[serde(skip)]
    kind: std::marker::PhantomData<T>,
}

impl<T> Expandable<T> {
    /// Not expanded yet.
    pub fn id(id: &str) -> Self {
        Self { id: id.to_owned(), kind: std::marker::PhantomData }
    }
}

impl<T: Named> Answer for Expandable<T> {
    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(String::schema()).item(RefOr::Ref(Ref::from_schema_name(T::NAME))).into()
    }
}

/// A list of an object's own: in an answer only when the request expands it, which
/// puts it there.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct OwnList<T>(std::marker::PhantomData<T>);

impl<T: Named> Answer for OwnList<T> {
    fn schema() -> RefOr<Schema> {
        simple(Type::Object)
            .property("object", simple(Type::String).enum_values(Some(["list"])))
            .property("data", ArrayBuilder::new().items(RefOr::<Schema>::Ref(Ref::from_schema_name(T::NAME))))
            .property("has_more", simple(Type::Boolean))
            .property("url", simple(Type::String))
            .required("object")
            .required("data")
            .required("has_more")
            .required("url")
            .into()
    }
}

/// The wire name of a field: Rust's, without what escapes a keyword.
pub fn wire(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// Writes a struct of an answer with its JSON and its schema. An `always` member
/// is in every answer, null where there is nothing to say; a `pruned` one is in
/// an answer only when the request expands it.
#[macro_export]
macro_rules! answers {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])* $(#[serde($($serde:tt)*)])? $kind:ident $field:ident: $ty:ty, )*
        }
    )*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
        pub struct $name {
            $( $(#[doc = $field_doc])* $(#[serde($($serde)*)])? pub $field: $ty, )*
        }

        impl $crate::schemas::Answer for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::schema::Schema> {
                let object = $crate::schemas::simple(::utoipa::openapi::Type::Object)
                    .description(Some($crate::schemas::paragraph(&[$($doc),*])))
                    .additional_properties(Some(::utoipa::openapi::schema::AdditionalProperties::<::utoipa::openapi::schema::Schema>::FreeForm(false)));
                $(
                    let name = $crate::schemas::wire(stringify!($field));
                    let object = object.property(
                        name,
                        $crate::schemas::described(
                            <$ty as $crate::schemas::Answer>::schema(),
                            &[$($field_doc),*],
                        ),
                    );
                    let object = $crate::answers!(@required $kind object name);
                )*
                object.into()
            }
        }
    )*};
    (@required always $object:ident $name:expr) => { $object.required($name) };
    (@required pruned $object:ident $name:expr) => { $object };
}
