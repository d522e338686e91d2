//! Lists: newest first, by cursor.

use axum::response::Response;
use jiff::Timestamp;
use serde_json::{Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AnyOfBuilder, Schema};

use billfold_app::{Column, Filter, Scroll, Slice, Test};
use billfold_domain::stored::time_text;

use crate::answers;
use crate::calls::Call;
use crate::errors::ApiError;
use crate::expand::{Kind, Loader, Plan, whole};
use crate::form::Node;
use crate::params::{ParamError, Parameter, Problem};
use crate::words::{Name, Whole};

/// How many objects a page has unless said.
const DEFAULT_LIMIT: u32 = 10;
/// The largest time that a filter can name, in seconds since 1970: the year 9999.
const MAX_SECONDS: i64 = 253_402_000_000;

/// How many objects a page can have.
pub type Limit = Whole<1, 100>;
/// A time in seconds since 1970.
pub type Seconds = Whole<0, MAX_SECONDS>;

/// The part of a list that a request asks for.
#[derive(Clone, Debug, Default)]
pub struct Window {
    /// The most objects.
    pub limit: Option<Limit>,
    /// Only objects older than this one.
    pub starting_after: Option<Name>,
    /// Only objects newer than this one.
    pub ending_before: Option<Name>,
}

impl Window {
    /// The part of the list, with its filters. Both cursors at once ask for what
    /// is between them.
    pub fn scroll(self, filters: Vec<Filter>) -> Scroll {
        Scroll {
            filters,
            after: self.starting_after.map(|name| name.0),
            before: self.ending_before.map(|name| name.0),
            limit: self.limit.map_or(DEFAULT_LIMIT, Limit::unsigned),
        }
    }
}

impl Window {
    /// This part of a list that is at hand, oldest first, and whether more follows it.
    ///
    /// # Errors
    /// 400 for a cursor that names nothing of the list.
    pub fn of<'a, T>(&self, all: &'a [T], id: impl Fn(&T) -> &str, what: &str) -> Result<(&'a [T], bool), ApiError> {
        let place = |name: &Name, param: &str| {
            let at = all.iter().position(|item| id(item) == name.0);
            at.ok_or_else(|| ApiError::no_such(what, &name.0, param).with_status(http::StatusCode::BAD_REQUEST))
        };
        let from = self.starting_after.as_ref().map(|name| place(name, "starting_after")).transpose()?;
        let to = self.ending_before.as_ref().map(|name| place(name, "ending_before")).transpose()?;
        let most = usize::try_from(self.limit.map_or(DEFAULT_LIMIT, Limit::unsigned)).unwrap_or(usize::MAX);
        let start = from.map_or(0, |at| at + 1);
        let end = to.unwrap_or(all.len()).max(start);
        let within = all.get(start..end).unwrap_or_default();
        let shown = match (from, to) {
            (None, Some(_)) => within.get(within.len().saturating_sub(most)..),
            _ => within.get(..most.min(within.len())),
        };
        Ok((shown.unwrap_or_default(), within.len() > most))
    }
}

/// A filter for one value of a column.
pub fn equals(column: Column, value: impl Into<String>) -> Filter {
    any_of(column, vec![value.into()])
}

/// A filter for any of some values of a column.
pub fn any_of(column: Column, values: Vec<String>) -> Filter {
    Filter { column, test: Test::AnyOf(values), negated: false }
}

crate::params! {
    /// A span of times, in seconds since 1970.
    pub struct Span {
        /// After this second.
        optional gt: Seconds,
        /// In this second or after it.
        optional gte: Seconds,
        /// Before this second.
        optional lt: Seconds,
        /// In this second or before it.
        optional lte: Seconds,
    }
}

/// When an object was made: in one second, or within a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Created {
    /// In this second.
    In(Seconds),
    /// Within this span.
    Within(Span),
}

impl Parameter for Created {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match node {
            Node::Leaf(_) => Seconds::read(node).map(Self::In),
            Node::Map(_) => Span::read(node).map(Self::Within),
            Node::List(_) => Err(ParamError::here(Problem::Object)),
        }
    }

    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(Span::schema()).item(Seconds::schema()).into()
    }
}

impl Created {
    /// The filters for this span. Records keep microseconds, this dialect
    /// whole seconds: a second is all that begins with it.
    pub fn filters(&self) -> Vec<Filter> {
        let (from, before) = match self {
            Self::In(second) => (vec![second.get()], vec![second.get() + 1]),
            Self::Within(span) => {
                let after = |bound: Option<Seconds>, by: i64| bound.map(|second| second.get() + by);
                (
                    after(span.gte, 0).into_iter().chain(after(span.gt, 1)).collect(),
                    after(span.lt, 0).into_iter().chain(after(span.lte, 1)).collect(),
                )
            }
        };
        let text = |second: i64| Timestamp::from_second(second).ok().map(time_text);
        let filter = |test| Filter { column: Column::Created, test, negated: false };
        let from = from.into_iter().map(|second| Test::Range { min: text(second), max: None });
        let before = before.into_iter().map(|second| Test::Between { min: None, max: text(second) });
        from.chain(before).map(filter).collect()
    }
}

/// The answer to a list.
///
/// # Errors
/// Those of loading what is expanded.
pub async fn page<T>(
    call: &Call,
    slice: Result<Slice<T>, billfold_app::Error>,
    show: impl Fn(&T) -> Value,
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let slice = slice.map_err(|error| call.failed(error))?;
    let mut data: Vec<Value> = slice.items.iter().map(|item| show(&item.value)).collect();
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let filling = loader.fill(kind, data.iter_mut().collect(), plan).await;
    filling.map_err(|error| call.failed(error))?;
    Ok(answers::json(&json!({
        "object": "list",
        "data": whole(&data),
        "has_more": slice.has_more,
        "url": call.path,
    })))
}

/// The answer to a list that was at hand.
///
/// # Errors
/// Those of loading what is expanded.
pub async fn part(
    call: &Call,
    (mut data, has_more): (Vec<Value>, bool),
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let filling = loader.fill(kind, data.iter_mut().collect(), plan).await;
    filling.map_err(|error| call.failed(error))?;
    Ok(answers::json(&json!({ "object": "list", "data": data, "has_more": has_more, "url": call.path })))
}
