//! The catalogs against each other and against what the code says: every message is
//! there in every language, takes the same parts, is used, and is translated.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use billfold_locales::CATALOGS;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A message: the parts it takes, and its text without them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Message {
    parts: BTreeSet<String>,
    text: String,
}

fn expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Select { selector, variants } => {
            inline(selector, message);
            for variant in variants {
                pattern(&variant.value, message);
            }
        }
        Expression::Inline(part) => inline(part, message),
    }
}

fn inline(part: &InlineExpression<&str>, message: &mut Message) {
    match part {
        InlineExpression::VariableReference { id } => {
            message.parts.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => message.text.push_str(value),
        InlineExpression::Placeable { expression: inner } => expression(inner, message),
        other => panic!("a message is made of text, parts and choices by count, not of {other:?}"),
    }
}

fn pattern(whole: &Pattern<&str>, message: &mut Message) {
    for element in &whole.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression: inner } => expression(inner, message),
        }
    }
}

fn messages(tag: &str, source: &str) -> BTreeMap<String, Message> {
    let resource = parser::parse(source).unwrap_or_else(|(_, faults)| panic!("{tag}: {faults:?}"));
    let mut out = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(found) = entry {
            let value = found.value.as_ref().unwrap_or_else(|| panic!("{tag}: {} says nothing", found.id.name));
            let mut message = Message { parts: BTreeSet::new(), text: String::new() };
            pattern(value, &mut message);
            assert!(!message.text.trim().is_empty() || !message.parts.is_empty(), "{tag}: {} is empty", found.id.name);
            assert!(out.insert(found.id.name.to_owned(), message).is_none(), "{tag}: {} comes twice", found.id.name);
        }
    }
    out
}

fn english() -> BTreeMap<String, Message> {
    messages("en", &CATALOGS.iter().find(|entry| entry.tag == "en").unwrap().source())
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "html") {
            out.push(path);
        }
    }
}

/// The keys that stand as literals where something is said.
fn keys_in(text: &str) -> Vec<&str> {
    let openings = ["say(\"", "tell(\"", "key!(\"", "of(\"", "done(\"", "notice(\""];
    let mut keys = Vec::new();
    for opening in openings {
        for piece in text.split(opening).skip(1) {
            if let Some((key, _)) = piece.split_once('"') {
                let is_key = key.contains(|c: char| c.is_ascii_lowercase())
                    && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
                keys.extend(is_key.then_some(key));
            }
        }
    }
    keys
}

#[test]
fn every_message_that_is_said_exists_and_every_message_is_said() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut sources = Vec::new();
    for speaker in ["app/src", "pages/src", "pages/templates", "billfold/src", "locales/src"] {
        files(&crates.join(speaker), &mut sources);
    }
    let english = english();
    let mut said = BTreeSet::new();
    let mut unknown = Vec::new();
    for path in sources {
        let text = std::fs::read_to_string(&path).unwrap().replace("(\n", "(");
        // A call that is broken over lines has its key on the next one.
        let text = text.split('\n').map(str::trim_start).collect::<Vec<_>>().join("\n").replace("(\n\"", "(\"");
        for key in keys_in(&text) {
            if english.contains_key(key) {
                said.insert(key.to_owned());
            } else {
                unknown.push(format!("{key} ({})", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    // `of(` and `done(` are names of other functions too: only the plain ones must know.
    unknown.retain(|key| key.contains('-'));
    let silent: Vec<&String> = english.keys().filter(|key| !said.contains(*key)).collect();
    assert!(unknown.is_empty(), "said, but in no catalog: {unknown:#?}");
    assert!(silent.is_empty(), "in the catalog, but never said: {silent:#?}");
}

#[test]
fn every_language_has_every_message_with_the_same_parts() {
    let english = english();
    let mut faults = Vec::new();
    for entry in CATALOGS {
        let own = messages(entry.tag, &entry.source());
        for (key, message) in &english {
            match own.get(key) {
                None => faults.push(format!("{}: {key} is missing", entry.tag)),
                Some(found) if found.parts != message.parts => {
                    faults.push(format!("{}: {key} takes {:?}, not {:?}", entry.tag, found.parts, message.parts));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{}: {key} is nobody's", entry.tag)),
        );
    }
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(40)]);
}

/// Messages that are the same word in several languages.
const MAY_BE_ENGLISH_WORDS_MAX: usize = 2;
/// How many longer messages of a catalog may read as English does: names and forms.
const MAY_BE_ENGLISH_MESSAGES_MAX: usize = 3;

#[test]
fn a_translation_is_not_english() {
    let english = english();
    for entry in CATALOGS.iter().filter(|entry| !entry.tag.starts_with("en")) {
        let own = messages(entry.tag, &entry.source());
        let same: Vec<&String> = english
            .iter()
            .filter(|(_, message)| message.text.split_whitespace().count() > MAY_BE_ENGLISH_WORDS_MAX)
            .filter(|(key, message)| own.get(*key).is_some_and(|found| found.text == message.text))
            .map(|(key, _)| key)
            .collect();
        assert!(
            same.len() <= MAY_BE_ENGLISH_MESSAGES_MAX,
            "{} is English in {} messages: {same:?}",
            entry.tag,
            same.len()
        );
    }
}
