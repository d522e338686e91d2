use super::*;
use crate::errors::ApiError;
use crate::form::decode;
use crate::words::{Whole, Word};
use billfold_domain::features::CancelMode;

crate::params! {
    /// Inner.
    struct Inner {
        /// Needed.
        required enabled: bool,
        /// A word.
        optional mode: Word<CancelMode>,
    }

    /// Outer.
    struct Outer {
        /// Needed.
        required r#type: bool,
        /// A number.
        optional count: Whole<0, 9>,
        /// A list.
        emptyable list: Vec<Inner>,
    }
}

fn outer(text: &str) -> Result<Outer, ApiError> {
    Ok(read(decode(&[text.as_bytes()])?)?)
}

#[test]
fn absent_empty_and_value_are_three_states() {
    let absent = outer("type=true").unwrap();
    assert_eq!((absent.count, absent.list), (None, Param::Absent));
    assert_eq!(outer("type=true&list=").unwrap().list, Param::Empty);
    let list = outer("type=true&list[7][enabled]=false&list[2][enabled]=true").unwrap().list;
    let flags: Vec<bool> = list.value().unwrap().iter().map(|inner| inner.enabled).collect();
    assert_eq!(flags, [true, false]);
}

#[test]
fn v06_every_problem_names_its_parameter_its_code_and_its_text() {
    let table: [(&str, Option<&str>, &str, &str); 17] = [
        ("", Some("parameter_missing"), "type", "Missing required param: type."),
        ("type=yes", None, "type", "Invalid boolean: yes"),
        (
            "type=",
            Some("parameter_invalid_empty"),
            "type",
            "An empty 'type' would unset it, which is not possible. Leave it out, or give it a value.",
        ),
        ("type[a]=1", None, "type", "Invalid string: one value is needed"),
        ("type=true&foo=1", Some("parameter_unknown"), "foo", "Received unknown parameter: foo"),
        ("type=true&foo[bar]=1", Some("parameter_unknown"), "foo[bar]", "Received unknown parameter: foo[bar]"),
        ("type=true&count=x", Some("parameter_invalid_integer"), "count", "Invalid integer: x"),
        ("type=true&count=1.5", Some("parameter_invalid_integer"), "count", "Invalid integer: 1.5"),
        ("type=true&count=%2B1", Some("parameter_invalid_integer"), "count", "Invalid integer: +1"),
        (
            "type=true&count=10",
            Some("parameter_invalid_integer"),
            "count",
            "Invalid integer: 'count' must be from 0 to 9",
        ),
        ("type=true&list=x", None, "list", "Invalid array"),
        ("type=true&list[a]=x", None, "list", "Invalid array"),
        ("type=true&list[999999999]=1", None, "list[999999999]", "Invalid array: the index is too large"),
        ("type=true&list[0]=x", None, "list[0]", "Invalid object"),
        (
            "type=true&list[0][mode]=immediately",
            Some("parameter_missing"),
            "list[0][enabled]",
            "Missing required param: list[0][enabled].",
        ),
        (
            "type=true&list[3][enabled]=true&list[3][mode]=x",
            None,
            "list[3][mode]",
            "Invalid list[3][mode]: must be one of at_period_end or immediately",
        ),
        ("type=true&list[][enabled]=true&list[][enabled]=x", None, "list[1][enabled]", "Invalid boolean: x"),
    ];
    for (text, code, param, message) in table {
        let error = outer(text).unwrap_err();
        assert_eq!(error.code.as_deref(), code, "{text}");
        assert_eq!(error.param.as_deref(), Some(param), "{text}");
        assert_eq!(error.message, message, "{text}");
        assert_eq!(error.status, 400);
    }
}

#[test]
fn the_schema_says_what_the_reader_does() {
    let schema = serde_json::to_value(Outer::schema()).unwrap();
    insta::assert_json_snapshot!(schema, @r#"
    {
      "additionalProperties": false,
      "description": "Outer.",
      "properties": {
        "count": {
          "description": "A number.",
          "maximum": 9,
          "minimum": 0,
          "type": "integer"
        },
        "list": {
          "anyOf": [
            {
              "items": {
                "additionalProperties": false,
                "description": "Inner.",
                "properties": {
                  "enabled": {
                    "description": "Needed.",
                    "type": "boolean"
                  },
                  "mode": {
                    "description": "A word.",
                    "enum": [
                      "at_period_end",
                      "immediately"
                    ],
                    "type": "string"
                  }
                },
                "required": [
                  "enabled"
                ],
                "type": "object"
              },
              "type": "array"
            },
            {
              "enum": [
                ""
              ],
              "type": "string"
            }
          ],
          "description": "A list."
        },
        "type": {
          "description": "Needed.",
          "type": "boolean"
        }
      },
      "required": [
        "type"
      ],
      "type": "object"
    }
    "#);
}
