//! Searches: objects by Stripe's search query language, newest first.
//!
//! What was written is found at once. A search looks at a bounded number of objects: where
//! it found less than a page among them, the page is short and the next one goes on.

mod fields;
mod query;

use std::sync::Arc;

use axum::response::Response;
use billfold_app::search::{self, Hunt};
use billfold_app::{Column, Filter, Test};
use billfold_domain::metadata::Metadata;
use billfold_domain::stored::time_text;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answers;
use crate::calls::Call;
use crate::errors::{ApiError, shortened};
use crate::expand::{Loader, Paths, Plan, whole};
use crate::lists::Limit;
use crate::words::{Name, Prose};

use fields::{Field, Reading, Searched};
use query::{Clause, MAX_QUERY_CHARS, Operand, Operator, Query, Subject, wrong};

/// How many objects a page has unless said.
const DEFAULT_LIMIT: u32 = 10;
/// The fewest characters of a part of a text that is searched for (Stripe's API: 3).
const MIN_PART_CHARS: usize = 3;

crate::params! {
    /// What to search for.
    pub struct Search {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most objects; 10 unless said.
        optional limit: Limit,
        /// The page, as next_page of the page before it says.
        optional page: Name,
        /// The query, such as `name~'jenny' AND metadata['plan']:'gold'`.
        required query: Prose<MAX_QUERY_CHARS>,
    }
}

/// `GET /v1/customers/search` and its like
///
/// # Errors
/// What is wrong with the request.
pub(crate) async fn search<T: Searched>(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Search = call.params()?;
    let plan = Plan::of_list(T::KIND, params.expand.as_ref())?;
    let query = query::parse(&params.query.0)?;
    let filters = filters::<T>(&query);
    let Query { clauses, any } = query;
    let tests = clauses.into_iter().map(test::<T>).collect::<Result<Vec<_>, _>>()?;
    let hunt = Hunt {
        filters,
        fits: Arc::new(move |record: &T| match any {
            true => tests.iter().any(|test| test(record)),
            false => tests.iter().all(|test| test(record)),
        }),
        after: params.page.map(|name| name.0),
        limit: params.limit.map_or(DEFAULT_LIMIT, Limit::unsigned),
    };
    let found = search::find(&call.app, &call.caller, hunt).await.map_err(|error| call.failed(error))?;
    let mut data: Vec<Value> = found.items.iter().map(|item| item.value.shown(&call.setting)).collect();
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let filling = loader.fill(T::KIND, data.iter_mut().collect(), &plan).await;
    filling.map_err(|error| call.failed(error))?;
    Ok(answers::json(&json!({
        "object": "search_result",
        "data": whole(&data),
        "has_more": found.next.is_some(),
        "next_page": found.next,
        "url": call.path,
    })))
}

/// Whether a record is what a clause says.
type OneTest<T> = Box<dyn Fn(&T) -> bool + Send + Sync>;

fn field<T: Searched>(name: &str) -> Option<&'static Field<T>> {
    T::FIELDS.iter().find(|field| field.name == name)
}

/// What a clause asks of a record.
fn test<T: Searched>(clause: Clause) -> Result<OneTest<T>, ApiError> {
    let Clause { negated, subject, operator, operand } = clause;
    let holds: OneTest<T> = match subject {
        Subject::Pair(key) => {
            let wanted = word(&key, operator, operand)?;
            Box::new(move |record| is(pair(record.pairs(), &key), wanted.as_deref()))
        }
        Subject::Field(name) => {
            let field = field::<T>(&name).ok_or_else(|| unknown::<T>(&name))?;
            match field.reading {
                Reading::Number(read) => compared(&name, read, operator, operand)?,
                Reading::Text(read) if operator == Operator::Has => part(&name, read, operand)?,
                Reading::Text(read) | Reading::Token(read) => {
                    let wanted = word(&name, operator, operand)?;
                    Box::new(move |record| is(read(record).as_deref(), wanted.as_deref()))
                }
            }
        }
    };
    Ok(if negated { Box::new(move |record| !holds(record)) } else { holds })
}

fn unknown<T: Searched>(name: &str) -> ApiError {
    let known: Vec<&str> = T::FIELDS.iter().map(|field| field.name).chain(["metadata"]).collect();
    let names = T::NAMES;
    wrong(format!(
        "The field '{}' cannot be searched for {names}. The fields of {names} are: {}.",
        shortened(name),
        known.join(", ")
    ))
}

fn pair<'a>(pairs: &'a Metadata, key: &str) -> Option<&'a str> {
    pairs.pairs().get(key).map(String::as_str)
}

/// Whether a value is the one that is wanted, whatever its case; none wants no value.
fn is(value: Option<&str>, wanted: Option<&str>) -> bool {
    match (value, wanted) {
        (None, None) => true,
        (Some(value), Some(wanted)) => value.to_lowercase() == wanted,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// The value that a field is to have, in lower case; none for no value.
fn word(name: &str, operator: Operator, operand: Operand) -> Result<Option<String>, ApiError> {
    match (operator, operand) {
        (Operator::Is, Operand::Text(text)) => Ok(Some(text.to_lowercase())),
        (Operator::Is, Operand::Null) => Ok(None),
        (Operator::Has, _) => {
            Err(wrong(format!("The field '{}' is searched by its whole value, with ':'.", shortened(name))))
        }
        _ => Err(wrong(format!("The field '{}' is no number: it cannot be compared.", shortened(name)))),
    }
}

fn part<T: 'static>(name: &str, read: fn(&T) -> Option<String>, operand: Operand) -> Result<OneTest<T>, ApiError> {
    match operand {
        Operand::Text(text) if text.chars().count() >= MIN_PART_CHARS => {
            let wanted = text.to_lowercase();
            Ok(Box::new(move |record| read(record).is_some_and(|value| value.to_lowercase().contains(&wanted))))
        }
        Operand::Text(_) | Operand::Null => Err(wrong(format!(
            "A part of the field '{}' that is searched for needs at least {MIN_PART_CHARS} characters.",
            shortened(name)
        ))),
    }
}

/// A number as it was written.
fn whole_number(name: &str, operand: &Operand) -> Result<Option<i64>, ApiError> {
    match operand {
        Operand::Null => Ok(None),
        Operand::Text(text) => {
            let number = text.parse().ok();
            let wrong = || wrong(format!("The field '{}' is compared with whole numbers.", shortened(name)));
            number.map(Some).ok_or_else(wrong)
        }
    }
}

fn compared<T: 'static>(
    name: &str,
    read: fn(&T) -> Option<i64>,
    operator: Operator,
    operand: Operand,
) -> Result<OneTest<T>, ApiError> {
    let Some(wanted) = whole_number(name, &operand)? else {
        return match operator {
            Operator::Is => Ok(Box::new(move |record| read(record).is_none())),
            _ => Err(wrong(format!("The field '{}' is compared with whole numbers.", shortened(name)))),
        };
    };
    let compare: fn(i64, i64) -> bool = match operator {
        Operator::Is => |value, wanted| value == wanted,
        Operator::Above => |value, wanted| value > wanted,
        Operator::From => |value, wanted| value >= wanted,
        Operator::Below => |value, wanted| value < wanted,
        Operator::To => |value, wanted| value <= wanted,
        Operator::Has => {
            return Err(wrong(format!("The field '{}' is a number: it has no parts.", shortened(name))));
        }
    };
    Ok(Box::new(move |record| read(record).is_some_and(|value| compare(value, wanted))))
}

/// What indexes can say of the records that fit: of a query whose clauses all hold, those
/// that ask for a value.
fn filters<T: Searched>(query: &Query) -> Vec<Filter> {
    let clauses = query.clauses.iter().filter(|clause| !clause.negated && (!query.any || query.clauses.len() == 1));
    clauses.flat_map(narrowing::<T>).collect()
}

fn narrowing<T: Searched>(clause: &Clause) -> Vec<Filter> {
    let (Subject::Field(name), Operand::Text(value)) = (&clause.subject, &clause.operand) else { return Vec::new() };
    if name == "created" {
        return value.parse().map_or_else(|_| Vec::new(), |second| made(clause.operator, second));
    }
    let index = field::<T>(name).and_then(|field| field.index).filter(|_| clause.operator == Operator::Is);
    index.and_then(|index| index(value)).into_iter().collect()
}

/// When records were made. They keep microseconds: a second is all that begins with it.
fn made(operator: Operator, second: i64) -> Vec<Filter> {
    let text = |second: Option<i64>| second.and_then(|second| Timestamp::from_second(second).ok()).map(time_text);
    let from = |second| text(second).map(|min| Test::Range { min: Some(min), max: None });
    let before = |second| text(second).map(|max| Test::Between { min: None, max: Some(max) });
    let (this, next) = (Some(second), second.checked_add(1));
    let tests = match operator {
        Operator::Is => [from(this), before(next)],
        Operator::Above => [from(next), None],
        Operator::From => [from(this), None],
        Operator::Below => [before(this), None],
        Operator::To => [before(next), None],
        Operator::Has => [None, None],
    };
    tests.into_iter().flatten().map(|test| Filter { column: Column::Created, test, negated: false }).collect()
}
