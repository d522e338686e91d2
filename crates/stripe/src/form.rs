//! The bounded decoder of bracketed forms: `a[b][0]=c&d[]=e`.
//!
//! Keys and values may be percent-encoded and use `+` for a space; brackets may
//! come raw or as `%5B` and `%5D`. The result is a tree that knows three states
//! of a parameter: absent (no entry), empty (an empty leaf) and a value.
//!
//! Decided here, because no official client sends it: the same scalar twice is
//! an error, because two readers of one request must never disagree about it.
//! `a[][b]=1&a[][c]=2` is one element with two members, `a[][b]=1&a[][b]=2` two.

use std::collections::HashMap;

/// The most `key=value` pairs of one form.
pub const MAX_PAIRS: usize = 2_000;
/// The most characters of a decoded key.
pub const MAX_KEY_CHARS: usize = 500;
/// The most names and brackets of a key: `a[b][c]` has three.
pub const MAX_DEPTH: usize = 10;

/// A parameter or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text, maybe empty.
    Leaf(String),
    /// What came as `name[]=`.
    List(Vec<Node>),
    /// What came as `name[key]=`; keys may be indices.
    Map(Tree),
}

impl Node {
    /// Whether the parameter was sent without a value, which unsets it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Leaf(text) if text.is_empty())
    }
}

/// Named parameters in the order in which they first came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    entries: Vec<(String, Node)>,
    places: HashMap<String, usize>,
}

impl Tree {
    /// A tree of these entries, whose names differ.
    pub fn of(entries: Vec<(String, Node)>) -> Self {
        let mut tree = Self::default();
        for (name, node) in entries {
            tree.push(&name, node);
        }
        tree
    }

    /// The entries in the order in which they first came.
    pub fn entries(&self) -> &[(String, Node)] {
        &self.entries
    }

    /// The entry of this name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        let at = self.places.get(name)?;
        self.entries.get(*at).map(|(_, node)| node)
    }

    fn slot(&mut self, name: &str) -> Option<&mut Node> {
        let at = self.places.get(name)?;
        self.entries.get_mut(*at).map(|(_, node)| node)
    }

    fn push(&mut self, name: &str, node: Node) {
        self.places.insert(name.to_owned(), self.entries.len());
        self.entries.push((name.to_owned(), node));
    }
}

/// Why a form could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    /// What is wrong, for the client.
    pub message: String,
    /// The parameter in bracket form, shortened to [`MAX_KEY_CHARS`].
    pub param: Option<String>,
}

impl FormError {
    fn of(key: &str, message: impl Into<String>) -> Self {
        let param: String = key.chars().take(MAX_KEY_CHARS).collect();
        Self { message: message.into(), param: (!param.is_empty()).then_some(param) }
    }
}

/// One step into a parameter.
enum Segment {
    /// A name or `[name]`.
    Named(String),
    /// `[]`.
    Next,
}

/// Reads the parts of a request (its query and its body) as one form.
///
/// # Errors
/// The first thing that cannot be read: a limit, a bad escape, text that is not
/// UTF-8, a malformed key, or two pairs that contradict each other.
pub fn decode(parts: &[&[u8]]) -> Result<Tree, FormError> {
    let mut tree = Tree::default();
    let mut pairs = 0_usize;
    for pair in parts.iter().flat_map(|part| part.split(|b| *b == b'&')) {
        if pair.is_empty() {
            continue;
        }
        pairs += 1;
        if pairs > MAX_PAIRS {
            let raw = pair.split(|b| *b == b'=').next().unwrap_or_default();
            let key = decoded(raw).unwrap_or_default();
            return Err(FormError::of(&key, format!("Too many parameters: a request can carry at most {MAX_PAIRS}.")));
        }
        let (raw_key, raw_value) = match pair.iter().position(|b| *b == b'=') {
            Some(at) => (&pair[..at], pair.get(at + 1..).unwrap_or_default()),
            None => (pair, &[][..]),
        };
        let key = decoded(raw_key).map_err(|message| FormError::of(&String::from_utf8_lossy(raw_key), message))?;
        let value = decoded(raw_value).map_err(|message| FormError::of(&key, message))?;
        let segments = segments(&key)?;
        insert(&mut tree, &segments, value).map_err(|message| FormError::of(&key, message))?;
    }
    Ok(tree)
}

/// Percent-decodes one key or value; `+` is a space.
fn decoded(raw: &[u8]) -> Result<String, String> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let digit = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16));
                let (Some(high), Some(low)) = (digit(rest.next()), digit(rest.next())) else {
                    return Err("Invalid percent-encoding.".to_owned());
                };
                out.push(u8::try_from(high * 16 + low).unwrap_or_default());
            }
            other => out.push(*other),
        }
    }
    let text = String::from_utf8(out).map_err(|_| "Invalid UTF-8.".to_owned())?;
    if text.contains('\0') {
        return Err("Null bytes are not allowed.".to_owned());
    }
    Ok(text)
}

/// Splits `a[b][]` into its steps.
fn segments(key: &str) -> Result<Vec<Segment>, FormError> {
    if key.chars().nth(MAX_KEY_CHARS).is_some() {
        return Err(FormError::of(key, format!("A parameter's name can have at most {MAX_KEY_CHARS} characters.")));
    }
    let malformed = || FormError::of(key, "Invalid parameter name.");
    let (name, mut rest) = match key.find('[') {
        Some(at) => key.split_at(at),
        None => (key, ""),
    };
    if name.is_empty() || name.contains(']') {
        return Err(malformed());
    }
    let mut segments = vec![Segment::Named(name.to_owned())];
    while !rest.is_empty() {
        let inner = rest.strip_prefix('[').ok_or_else(malformed)?;
        let (step, tail) = inner.split_once(']').ok_or_else(malformed)?;
        if step.contains('[') {
            return Err(malformed());
        }
        segments.push(if step.is_empty() { Segment::Next } else { Segment::Named(step.to_owned()) });
        if segments.len() > MAX_DEPTH {
            return Err(FormError::of(key, format!("Parameters can be nested at most {MAX_DEPTH} levels deep.")));
        }
        rest = tail;
    }
    Ok(segments)
}

const CONFLICT: &str = "This parameter contradicts an earlier one of the same name.";
const TWICE: &str = "This parameter was sent more than once.";

/// Puts a value at the place that the steps name.
fn insert(tree: &mut Tree, segments: &[Segment], value: String) -> Result<(), &'static str> {
    let Some((Segment::Named(name), rest)) = segments.split_first() else {
        return Err(CONFLICT);
    };
    match tree.slot(name) {
        Some(node) => extend(node, rest, value),
        None => {
            tree.push(name, built(rest, value)?);
            Ok(())
        }
    }
}

/// A new node for the remaining steps.
fn built(segments: &[Segment], value: String) -> Result<Node, &'static str> {
    match segments.split_first() {
        None => Ok(Node::Leaf(value)),
        Some((Segment::Next, rest)) => Ok(Node::List(vec![built(rest, value)?])),
        Some((Segment::Named(_), _)) => {
            let mut tree = Tree::default();
            insert(&mut tree, segments, value)?;
            Ok(Node::Map(tree))
        }
    }
}

/// Adds a value to a node that is there already.
fn extend(node: &mut Node, segments: &[Segment], value: String) -> Result<(), &'static str> {
    match (node, segments.split_first()) {
        (Node::Leaf(_), None) => Err(TWICE),
        (Node::Map(tree), Some((Segment::Named(_), _))) => insert(tree, segments, value),
        (Node::List(items), Some((Segment::Next, rest))) => {
            if let Some(last @ Node::Map(_)) = items.last_mut()
                && !holds(last, rest)
            {
                return extend(last, rest, value);
            }
            items.push(built(rest, value)?);
            Ok(())
        }
        _ => Err(CONFLICT),
    }
}

/// Whether the steps lead to a place that is taken, so that a list goes on with
/// its next element.
fn holds(node: &Node, segments: &[Segment]) -> bool {
    match (node, segments.split_first()) {
        (Node::Map(tree), Some((Segment::Named(name), rest))) => tree.get(name).is_some_and(|inner| holds(inner, rest)),
        (Node::List(_), Some((Segment::Next, _))) => false,
        _ => true,
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
