//! What the lines of invoices say where no merchant worded them, so that they can be
//! said in any language.

use serde::{Deserialize, Serialize};

use crate::periods::Every;

/// What a line is for, where its description was made here. How many, the amount and
/// the time are the line's own; names are the merchant's words and stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LineText {
    /// A whole period of a plan.
    Period {
        /// What the plan is called.
        name: String,
        /// How long a period is; none where it is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        every: Option<Every>,
    },
    /// A part of a period, at its beginning or its end.
    Part {
        /// What the plan is called.
        name: String,
    },
    /// A trial.
    Trial {
        /// What the plan is called.
        name: String,
    },
    /// A credit for the rest of a period that was paid for and is not used.
    Unused {
        /// What the plan is called.
        name: String,
    },
    /// The rest of a period of what a plan became.
    Remaining {
        /// What the plan is called.
        name: String,
    },
    /// What was used of something that is charged by use.
    Usage {
        /// What it is called.
        name: String,
    },
}
