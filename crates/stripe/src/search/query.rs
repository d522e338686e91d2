//! Stripe's search query language: `status:'active' AND metadata['plan']:'gold'`.
//!
//! A query is clauses that all hold or of which one holds; there are no groups. A clause is
//! a field, an operator and a value, with `-` before it for its contrary
//! (docs.stripe.com/search#search-query-language).

use crate::errors::{ApiError, shortened};

/// The most characters of a query.
pub(super) const MAX_QUERY_CHARS: usize = 1_000;
/// The most clauses of a query.
const MAX_CLAUSES: usize = 20;

/// What a clause is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A field of this name.
    Field(String),
    /// The merchant's pair of this key.
    Pair(String),
}

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    /// `:`
    Is,
    /// `~`
    Has,
    /// `>`
    Above,
    /// `>=`
    From,
    /// `<`
    Below,
    /// `<=`
    To,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    /// Text, or a number as text.
    Text(String),
    /// No value.
    Null,
}

/// One clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) negated: bool,
    pub(super) subject: Subject,
    pub(super) operator: Operator,
    pub(super) operand: Operand,
}

/// A query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Query {
    /// Its clauses.
    pub(super) clauses: Vec<Clause>,
    /// Whether one of them is enough.
    pub(super) any: bool,
}

/// What is wrong with a query.
pub(super) fn wrong(message: impl Into<String>) -> ApiError {
    ApiError::invalid(message).with_param("query")
}

/// Reads a query.
///
/// # Errors
/// 400 with the place in the query that cannot be read.
pub(super) fn parse(text: &str) -> Result<Query, ApiError> {
    let mut reader = Reader { rest: text.trim_start() };
    let mut clauses = vec![reader.clause()?];
    let (mut all, mut any) = (false, false);
    while !reader.rest.is_empty() {
        match reader.keyword() {
            Some(Joint::Or) => any = true,
            Some(Joint::And) | None => all = true,
        }
        clauses.push(reader.clause()?);
        if clauses.len() > MAX_CLAUSES {
            return Err(wrong(format!("A search query can have at most {MAX_CLAUSES} clauses.")));
        }
    }
    if all && any {
        return Err(wrong("A search query can join its clauses with AND or with OR, not with both."));
    }
    Ok(Query { clauses, any })
}

/// What stands between two clauses.
enum Joint {
    And,
    Or,
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// The query cannot be read from here.
    fn unreadable(&self) -> ApiError {
        let place = match self.rest {
            "" => "its end".to_owned(),
            rest => format!("'{}'", shortened(rest)),
        };
        wrong(format!(
            "The search query cannot be read at {place}. A clause is key:\"value\" or metadata[\"key\"]:\"value\"."
        ))
    }

    /// Takes as many characters as fit, and what is blank after them.
    fn take(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, prefix: &str) -> bool {
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn blank(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// `AND` or `OR`, in any case, as a word of its own.
    fn keyword(&mut self) -> Option<Joint> {
        let (word, rest) = self.rest.split_once(char::is_whitespace)?;
        let joint = match word.to_ascii_lowercase().as_str() {
            "and" => Joint::And,
            "or" => Joint::Or,
            _ => return None,
        };
        self.rest = rest.trim_start();
        Some(joint)
    }

    fn clause(&mut self) -> Result<Clause, ApiError> {
        let negated = self.skip("-");
        let subject = self.subject()?;
        let operator = self.operator()?;
        self.blank();
        let operand = self.operand()?;
        let is_apart = self.rest.is_empty() || self.rest.starts_with(char::is_whitespace);
        if !is_apart {
            return Err(self.unreadable());
        }
        self.blank();
        Ok(Clause { negated, subject, operator, operand })
    }

    fn subject(&mut self) -> Result<Subject, ApiError> {
        let before = self.rest;
        let name = self.take(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
        if name.is_empty() {
            self.rest = before;
            return Err(self.unreadable());
        }
        if !self.skip("[") {
            return Ok(Subject::Field(name.to_owned()));
        }
        if name != "metadata" {
            self.rest = before;
            return Err(self.unreadable());
        }
        let key = self.quoted()?.ok_or_else(|| self.unreadable())?;
        if !self.skip("]") {
            return Err(self.unreadable());
        }
        Ok(Subject::Pair(key))
    }

    fn operator(&mut self) -> Result<Operator, ApiError> {
        self.blank();
        let all = [
            (":", Operator::Is),
            ("~", Operator::Has),
            (">=", Operator::From),
            (">", Operator::Above),
            ("<=", Operator::To),
            ("<", Operator::Below),
        ];
        let found = all.into_iter().find(|(sign, _)| self.skip(sign));
        found.map(|(_, operator)| operator).ok_or_else(|| self.unreadable())
    }

    /// Text in quotes, in which a backslash goes before a quote or a backslash; none where no
    /// quote begins here.
    fn quoted(&mut self) -> Result<Option<String>, ApiError> {
        let Some(quote) = self.rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return Ok(None) };
        let mut text = String::new();
        let mut chars = self.rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some((_, c)) => text.push(c),
                    None => return Err(self.unreadable()),
                },
                c if c == quote => {
                    self.rest = self.rest.get(at + c.len_utf8()..).unwrap_or_default();
                    return Ok(Some(text));
                }
                c => text.push(c),
            }
        }
        Err(self.unreadable())
    }

    fn operand(&mut self) -> Result<Operand, ApiError> {
        if let Some(text) = self.quoted()? {
            return Ok(Operand::Text(text));
        }
        let before = self.rest;
        let word = self.take(|c| c.is_ascii_alphanumeric() || c == '-');
        let digits = word.strip_prefix('-').unwrap_or(word);
        let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        match word {
            _ if is_number => Ok(Operand::Text(word.to_owned())),
            "true" | "false" => Ok(Operand::Text(word.to_owned())),
            _ if word.eq_ignore_ascii_case("null") => Ok(Operand::Null),
            _ => {
                self.rest = before;
                Err(self.unreadable())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        match parse(text) {
            Err(error) => error.message,
            Ok(query) => {
                let clause = |clause: &Clause| {
                    let Clause { negated, subject, operator, operand } = clause;
                    let subject = match subject {
                        Subject::Field(name) => name.clone(),
                        Subject::Pair(key) => format!("<{key}>"),
                    };
                    let operand = match operand {
                        Operand::Text(text) => format!("{text:?}"),
                        Operand::Null => "null".to_owned(),
                    };
                    format!("{}{subject} {operator:?} {operand}", if *negated { "not " } else { "" })
                };
                let joint = if query.any { " or " } else { " and " };
                query.clauses.iter().map(clause).collect::<Vec<_>>().join(joint)
            }
        }
    }

    #[test]
    fn clauses_are_read_in_every_spelling() {
        for (text, read) in [
            ("email:'a@b.test'", "email Is \"a@b.test\""),
            ("  email : \"a@b.test\"  ", "email Is \"a@b.test\""),
            ("name~'jen'", "name Has \"jen\""),
            ("-currency:\"usd\"", "not currency Is \"usd\""),
            ("metadata['order id']:'6735'", "<order id> Is \"6735\""),
            ("-metadata[\"donation-id\"]:null", "not <donation-id> Is null"),
            ("phone:NULL", "phone Is null"),
            ("created>1620310503", "created Above \"1620310503\""),
            ("created>=1 created<=2", "created From \"1\" and created To \"2\""),
            ("created<1 total:-5", "created Below \"1\" and total Is \"-5\""),
            ("active:true", "active Is \"true\""),
            ("a:'1' AND b:'2' and c:'3'", "a Is \"1\" and b Is \"2\" and c Is \"3\""),
            ("a:'1' OR b:'2' or c:'3'", "a Is \"1\" or b Is \"2\" or c Is \"3\""),
            (r#"d:"the \"Sky\" and \\ \'x\'""#, r#"d Is "the \"Sky\" and \\ 'x'""#),
            ("a:'x AND b:\"y\"'", "a Is \"x AND b:\\\"y\\\"\""),
            ("a:'é漢'", "a Is \"é漢\""),
        ] {
            assert_eq!(shown(text), read, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        for (text, place) in [
            ("", "its end"),
            ("email", "its end"),
            ("email:", "its end"),
            ("email:jenny", "'jenny'"),
            ("email:'jenny", "''jenny'"),
            ("email:'jenny\\", "''jenny\\'"),
            ("email:'a'b", "'b'"),
            ("email=\"a\"", "'=\"a\"'"),
            ("(email:'a')", "'(email:'a')'"),
            ("metadata[key]:'a'", "'key]:'a''"),
            ("metadata['key':'a'", "':'a''"),
            ("other['key']:'a'", "'other['key']:'a''"),
            ("a:'1' AND", "its end"),
            ("a:'1' AND AND b:'2'", "'b:'2''"),
            ("--a:'1'", "'-a:'1''"),
            ("created>-", "'-'"),
        ] {
            let expected = format!(
                "The search query cannot be read at {place}. A clause is key:\"value\" or metadata[\"key\"]:\"value\"."
            );
            assert_eq!(shown(text), expected, "{text}");
        }
        let mixed = "A search query can join its clauses with AND or with OR, not with both.";
        assert_eq!(shown("a:'1' AND b:'2' OR c:'3'"), mixed);
        assert_eq!(shown("a:'1' b:'2' OR c:'3'"), mixed);
        let many = vec!["a:'1'"; MAX_CLAUSES + 1].join(" ");
        assert_eq!(shown(&many), "A search query can have at most 20 clauses.");
        assert!(parse(&vec!["a:'1'"; MAX_CLAUSES].join(" OR ")).is_ok());
    }
}
