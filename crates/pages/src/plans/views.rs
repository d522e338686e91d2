//! What the templates of plan changes show.

use askama::Template;

use crate::fields::{Faults, FieldView};
use crate::views::{Anchor, InvoiceTotal, Room, Row};

/// The page on which a plan is chosen.
#[derive(Debug, Template)]
#[template(path = "plans_choose.html")]
pub(super) struct ChoosePage {
    /// Around it.
    pub(super) room: Room,
    /// A change that waits, where there is one.
    pub(super) waiting: Option<WaitingView>,
    /// What is wrong.
    pub(super) faults: Faults,
    /// The intervals, where there are several.
    pub(super) switch: Vec<OptionView>,
    /// The one interval, where there is one.
    pub(super) every: String,
    /// What is wrong with the interval.
    pub(super) switch_error: Option<String>,
    /// The items.
    pub(super) items: Vec<ItemView>,
    /// The promotion code, where the portal takes one.
    pub(super) code: Option<FieldView>,
    /// Where the form goes.
    pub(super) action: String,
    /// Where it is left; none in a flow.
    pub(super) leave: Option<String>,
}

/// A change that waits.
#[derive(Clone, Debug)]
pub(super) struct WaitingView {
    /// What is to come.
    pub(super) lead: String,
    /// Where it is called off.
    pub(super) undo: String,
}

/// One item and what it can become.
#[derive(Clone, Debug)]
pub(super) struct ItemView {
    /// What it is now.
    pub(super) title: String,
    /// Its price now.
    pub(super) price: String,
    /// Why nothing can be chosen for it.
    pub(super) stays: Option<String>,
    /// What can be chosen, by interval; empty where only the quantity can.
    pub(super) groups: Vec<GroupView>,
    /// How many, where the customer chooses.
    pub(super) quantity: Option<FieldView>,
}

/// What is charged in one interval.
#[derive(Clone, Debug)]
pub(super) struct GroupView {
    /// The name of its radio buttons.
    pub(super) name: String,
    /// Its number among the intervals.
    pub(super) place: usize,
    /// What it is.
    pub(super) legend: String,
    /// What is wrong.
    pub(super) error: Option<String>,
    /// What can be ticked.
    pub(super) options: Vec<OptionView>,
}

/// One radio button.
#[derive(Clone, Debug)]
pub(super) struct OptionView {
    /// Its id in the page.
    pub(super) id: String,
    /// What is sent.
    pub(super) value: String,
    /// What it is.
    pub(super) name: String,
    /// What it costs.
    pub(super) price: String,
    /// More about it.
    pub(super) about: Vec<String>,
    /// Whether it is what there is.
    pub(super) is_current: bool,
    /// Whether it is ticked.
    pub(super) is_ticked: bool,
}

/// The page on which a change is confirmed.
#[derive(Debug, Template)]
#[template(path = "plans_confirm.html")]
pub(super) struct ConfirmPage {
    /// Around it.
    pub(super) room: Room,
    /// What happened since the page was shown before.
    pub(super) note: Option<String>,
    /// From what to what, when and how.
    pub(super) facts: Vec<Row>,
    /// What is to be paid now, where anything is.
    pub(super) bill: Option<BillView>,
    /// The next invoice.
    pub(super) next: BillView,
    /// Why it cannot be confirmed, and the way to what is missing.
    pub(super) missing: Option<(String, Option<Anchor>)>,
    /// The hidden fields.
    pub(super) fields: Vec<(&'static str, String)>,
    /// Where the form goes.
    pub(super) action: String,
    /// What its button says.
    pub(super) button: String,
    /// The way back to the choice.
    pub(super) again: Option<String>,
}

/// What is to be paid once.
#[derive(Clone, Debug, Default)]
pub(super) struct BillView {
    /// The sum, or that there is none, in a sentence.
    pub(super) leads: Vec<String>,
    /// What it is for, and how much.
    pub(super) lines: Vec<(String, String)>,
    /// What that comes to.
    pub(super) totals: Vec<InvoiceTotal>,
}

/// A page that says why something cannot be done.
#[derive(Debug, Template)]
#[template(path = "plans_stop.html")]
pub(super) struct StopPage {
    /// Around it.
    pub(super) room: Room,
    /// What cannot be done.
    pub(super) title: String,
    /// Why.
    pub(super) sentences: Vec<String>,
    /// What can be done instead.
    pub(super) ways: Vec<Anchor>,
}

/// The page on which a change that waits is called off.
#[derive(Debug, Template)]
#[template(path = "plans_undo.html")]
pub(super) struct UndoPage {
    /// Around it.
    pub(super) room: Room,
    /// What will not come.
    pub(super) lead: String,
    /// Where the form goes.
    pub(super) action: String,
    /// Where it is left.
    pub(super) leave: String,
}
