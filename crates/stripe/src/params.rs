//! From the tree of a form to typed parameters.
//!
//! A parameter struct is written once, with [`params!`](crate::params!): what
//! reads it and its schema in the OpenAPI document are made from that one text,
//! so they cannot differ. Text becomes the type that a field asks for, and
//! whatever goes wrong keeps its bracket path.

use utoipa::openapi::schema::{AnyOfBuilder, ArrayBuilder, ObjectBuilder, Schema, SchemaType};
use utoipa::openapi::{RefOr, Type};

use billfold_domain::change::Change;

use crate::form::{MAX_PAIRS, Node, Tree};

/// What a request says about a parameter that can be unset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Param<T> {
    /// It is not in the request.
    #[default]
    Absent,
    /// It was sent without a value, which unsets it.
    Empty,
    /// It has this value.
    Value(T),
}

impl<T> Param<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Empty => None,
        }
    }

    /// What it changes of a field: absent keeps, empty clears.
    pub fn to_change<U>(&self, to_domain: impl Fn(&T) -> U) -> Change<U> {
        match self {
            Self::Absent => Change::Keep,
            Self::Empty => Change::Clear,
            Self::Value(value) => Change::Set(to_domain(value)),
        }
    }

    /// Whether the parameter is not in the request.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// What is wrong with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No such parameter.
    Unknown,
    /// It is needed and not there.
    Missing,
    /// It cannot be unset.
    Empty,
    /// Not `true` or `false`.
    Boolean(String),
    /// Not a whole number.
    Integer(String),
    /// A list is needed.
    Array,
    /// Named members are needed.
    Object,
    /// Plain text is needed.
    Text,
    /// An index that no list can have.
    Index,
    /// None of the words that are allowed.
    Choice(Vec<&'static str>),
    /// A rule of the value itself.
    Broken(billfold_domain::Rule),
    /// Said in full.
    Said(String),
}

/// A problem and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamError {
    /// What is wrong.
    pub problem: Problem,
    /// The names from the innermost out.
    steps: Vec<String>,
}

impl ParamError {
    /// A problem of the value at hand; whoever holds it adds where that is.
    pub fn here(problem: Problem) -> Self {
        Self { problem, steps: Vec::new() }
    }

    /// A problem of the parameter with this bracket path.
    pub fn at(path: &str, problem: Problem) -> Self {
        let steps = path.split(['[', ']']).filter(|step| !step.is_empty());
        Self { problem, steps: steps.rev().map(ToOwned::to_owned).collect() }
    }

    /// The same problem, seen from the holder of the value.
    pub fn within(mut self, step: &str) -> Self {
        self.steps.push(step.to_owned());
        self
    }

    /// The bracket path, if the problem has a place.
    pub fn param(&self) -> Option<String> {
        let mut steps = self.steps.iter().rev();
        let mut path = steps.next()?.clone();
        for step in steps {
            path.push('[');
            path.push_str(step);
            path.push(']');
        }
        Some(path)
    }
}

/// A type that can be read from a form.
pub trait Parameter: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// The first problem, with its place within the value.
    fn read(node: &Node) -> Result<Self, ParamError>;

    /// The schema of what [`Self::read`] accepts, as a JSON value.
    fn schema() -> RefOr<Schema>;
}

/// Reads all parameters of a request.
///
/// # Errors
/// The first problem, with its place.
pub fn read<T: Parameter>(tree: Tree) -> Result<T, ParamError> {
    T::read(&Node::Map(tree))
}

/// The text of a parameter, which is not empty.
///
/// # Errors
/// [`Problem::Empty`] or [`Problem::Text`].
pub fn text(node: &Node) -> Result<&str, ParamError> {
    match node {
        Node::Leaf(text) if text.is_empty() => Err(ParamError::here(Problem::Empty)),
        Node::Leaf(text) => Ok(text),
        Node::List(_) | Node::Map(_) => Err(ParamError::here(Problem::Text)),
    }
}

/// The named members of a parameter.
///
/// # Errors
/// [`Problem::Empty`] or [`Problem::Object`].
pub fn members(node: &Node) -> Result<&Tree, ParamError> {
    match node {
        Node::Map(tree) => Ok(tree),
        Node::Leaf(text) if text.is_empty() => Err(ParamError::here(Problem::Empty)),
        Node::Leaf(_) | Node::List(_) => Err(ParamError::here(Problem::Object)),
    }
}

/// Refuses members that are not in the list.
///
/// # Errors
/// [`Problem::Unknown`] at the first of them.
pub fn only(tree: &Tree, known: &[&str]) -> Result<(), ParamError> {
    match tree.entries().iter().find(|(name, _)| !known.contains(&name.as_str())) {
        Some((name, node)) => Err(unknown(node).within(name)),
        None => Ok(()),
    }
}

/// The innermost first name of an unknown parameter: `foo[bar]` is told whole.
fn unknown(node: &Node) -> ParamError {
    match node {
        Node::Map(tree) => match tree.entries().first() {
            Some((name, inner)) => unknown(inner).within(name),
            None => ParamError::here(Problem::Unknown),
        },
        Node::Leaf(_) | Node::List(_) => ParamError::here(Problem::Unknown),
    }
}

/// A member that must be there.
///
/// # Errors
/// [`Problem::Missing`], or what is wrong with it.
pub fn required<T: Parameter>(tree: &Tree, name: &str) -> Result<T, ParamError> {
    optional(tree, name)?.ok_or_else(|| ParamError::here(Problem::Missing).within(name))
}

/// A member that may be absent but not unset.
///
/// # Errors
/// What is wrong with it.
pub fn optional<T: Parameter>(tree: &Tree, name: &str) -> Result<Option<T>, ParamError> {
    tree.get(name).map(|node| T::read(node).map_err(|error| error.within(name))).transpose()
}

/// A member that may be absent or unset.
///
/// # Errors
/// What is wrong with it.
pub fn emptyable<T: Parameter>(tree: &Tree, name: &str) -> Result<Param<T>, ParamError> {
    match tree.get(name) {
        None => Ok(Param::Absent),
        Some(node) if node.is_empty() => Ok(Param::Empty),
        Some(node) => T::read(node).map(Param::Value).map_err(|error| error.within(name)),
    }
}

/// A member that must be there but may be sent empty.
///
/// # Errors
/// [`Problem::Missing`], or what is wrong with it.
pub fn present<T: Parameter>(tree: &Tree, name: &str) -> Result<Param<T>, ParamError> {
    match emptyable(tree, name)? {
        Param::Absent => Err(ParamError::here(Problem::Missing).within(name)),
        given => Ok(given),
    }
}

/// The schema of a member that can be unset: its own, or an empty string. For
/// plain text that is one schema, so that tools see text and nothing else.
pub fn emptyable_schema<T: Parameter>() -> RefOr<Schema> {
    let empty = || ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some([""]));
    match T::schema() {
        RefOr::T(Schema::Object(mut text))
            if text.schema_type == SchemaType::Type(Type::String) && text.format.is_none() =>
        {
            text.min_length = None;
            text.pattern = text.pattern.map(|pattern| format!("^$|{pattern}"));
            if let Some(words) = &mut text.enum_values {
                words.push("".into());
            }
            Schema::Object(text).into()
        }
        other => AnyOfBuilder::new().item(other).item(empty()).into(),
    }
}

impl Parameter for bool {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match text(node)? {
            "true" => Ok(true),
            "false" => Ok(false),
            other => Err(ParamError::here(Problem::Boolean(other.to_owned()))),
        }
    }

    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(SchemaType::Type(Type::Boolean)).into()
    }
}

/// A list, written as `name[0]=` or `name[]=`. Indices order it and may have
/// gaps; one that no list can reach is refused.
impl<T: Parameter> Parameter for Vec<T> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match node {
            Node::Leaf(text) if text.is_empty() => Err(ParamError::here(Problem::Empty)),
            Node::Leaf(_) => Err(ParamError::here(Problem::Array)),
            Node::List(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| T::read(item).map_err(|error| error.within(&at.to_string())))
                .collect(),
            Node::Map(tree) => indexed(tree)?
                .into_iter()
                .map(|(at, item)| T::read(item).map_err(|error| error.within(&at.to_string())))
                .collect(),
        }
    }

    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(T::schema()).into()
    }
}

/// The members of a list that came with indices, in their order.
fn indexed(tree: &Tree) -> Result<Vec<(usize, &Node)>, ParamError> {
    let mut items = Vec::with_capacity(tree.entries().len());
    for (name, node) in tree.entries() {
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ParamError::here(Problem::Array));
        }
        match name.parse::<usize>() {
            Ok(at) if at < MAX_PAIRS && at.to_string() == *name => items.push((at, node)),
            _ => return Err(ParamError::here(Problem::Index).within(name)),
        }
    }
    items.sort_by_key(|(at, _)| *at);
    Ok(items)
}

/// Writes a struct of parameters with what reads it and its schema.
///
/// `required` members must be there, `optional` ones may be absent
/// (`Option<T>`), `emptyable` ones may also be sent empty ([`Param<T>`]), and
/// `present` ones may be sent empty but not be absent.
/// Members that it does not name are errors.
#[macro_export]
macro_rules! params {
    ($(
        $(#[doc = $doc:literal])*
        $vis:vis struct $name:ident {
            $( $(#[doc = $field_doc:literal])* $kind:ident $field:ident: $ty:ty, )*
        }
    )*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $vis struct $name {
            $( $(#[doc = $field_doc])* $vis $field: $crate::params!(@type $kind $ty), )*
        }

        impl $crate::params::Parameter for $name {
            fn read(node: &$crate::form::Node) -> Result<Self, $crate::params::ParamError> {
                let tree = $crate::params::members(node)?;
                $crate::params::only(tree, &[$( $crate::schemas::wire(stringify!($field)) ),*])?;
                Ok(Self {
                    $( $field: $crate::params::$kind(tree, $crate::schemas::wire(stringify!($field)))?, )*
                })
            }

            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::schema::Schema> {
                let object = ::utoipa::openapi::schema::ObjectBuilder::new()
                    .description(Some($crate::schemas::paragraph(&[$($doc),*])))
                    .additional_properties(Some(::utoipa::openapi::schema::AdditionalProperties::<::utoipa::openapi::schema::Schema>::FreeForm(false)));
                $(
                    let object = object.property(
                        $crate::schemas::wire(stringify!($field)),
                        $crate::schemas::described($crate::params!(@schema $kind $ty), &[$($field_doc),*]),
                    );
                    let object = $crate::params!(@required $kind object $crate::schemas::wire(stringify!($field)));
                )*
                object.into()
            }
        }
    )*};
    (@type required $ty:ty) => { $ty };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type emptyable $ty:ty) => { $crate::params::Param<$ty> };
    (@type present $ty:ty) => { $crate::params::Param<$ty> };
    (@schema present $ty:ty) => { $crate::params::emptyable_schema::<$ty>() };
    (@required present $object:ident $name:expr) => { $object.required($name) };
    (@schema required $ty:ty) => { <$ty as $crate::params::Parameter>::schema() };
    (@schema optional $ty:ty) => { <$ty as $crate::params::Parameter>::schema() };
    (@schema emptyable $ty:ty) => { $crate::params::emptyable_schema::<$ty>() };
    (@required required $object:ident $name:expr) => { $object.required($name) };
    (@required optional $object:ident $name:expr) => { $object };
    (@required emptyable $object:ident $name:expr) => { $object };
}

#[cfg(test)]
#[path = "params_tests.rs"]
mod tests;
