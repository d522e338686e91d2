//! Where a form must not hold card numbers, and where test cards may stand.

use billfold_domain::Rule;
use billfold_domain::card_numbers::found_in;
use billfold_http::card_numbers::is_refused;

pub(crate) use billfold_http::card_numbers::is_possible;

use crate::errors::ApiError;
use crate::form::{FormError, Node, Tree};
use crate::rules::broken;

/// The message where the name of a parameter is a card number.
const NAMES: &str = "The names of parameters must not contain card numbers.";

/// The parameters that take a test card's number: address and parameter.
const CARD_FIELDS: &[(&str, &str)] = &[("/v1/payment_methods", "card[number]")];

/// Refuses a form that holds a card number where none belongs.
///
/// # Errors
/// 400 naming the parameter, or what holds the one whose name is the number.
pub(crate) fn check(sent: &Tree, path: &str) -> Result<(), ApiError> {
    let card_field = CARD_FIELDS.iter().find(|(address, _)| *address == path).map(|(_, param)| *param);
    match in_tree(sent, "", card_field) {
        None => Ok(()),
        Some(param) if param.is_empty() => Err(ApiError::invalid(NAMES)),
        Some(param) => Err(broken(&Rule::CardNumber, &param, None)),
    }
}

/// The bracket path of the first parameter that holds a card number.
fn in_tree(tree: &Tree, holder: &str, card_field: Option<&str>) -> Option<String> {
    tree.entries().iter().find_map(|(name, node)| {
        if found_in(name) {
            return Some(holder.to_owned());
        }
        let path = if holder.is_empty() { name.clone() } else { format!("{holder}[{name}]") };
        in_node(node, path, card_field)
    })
}

fn in_node(node: &Node, path: String, card_field: Option<&str>) -> Option<String> {
    match node {
        Node::Leaf(text) => is_refused(text, card_field == Some(path.as_str())).then_some(path),
        Node::List(items) => {
            items.iter().enumerate().find_map(|(at, item)| in_node(item, format!("{path}[{at}]"), card_field))
        }
        Node::Map(tree) => in_tree(tree, &path, card_field),
    }
}

/// The same error, without the parameter's name where that holds a card number.
pub(crate) fn hushed(error: FormError) -> FormError {
    let holds = |text: &String| found_in(text);
    if holds(&error.message) || error.param.as_ref().is_some_and(holds) {
        return FormError { message: NAMES.to_owned(), param: None };
    }
    error
}
