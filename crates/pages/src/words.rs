//! Every sentence that the pages say, in one place for each language.
//!
//! A sentence with a part that changes holds its name in braces; [`fill`] puts
//! the part in. The templates hold no text of their own.

use billfold_domain::features::{Interval, PauseOption};

/// Every sentence in one language.
#[derive(Debug)]
pub struct Words {
    /// The language's tag (BCP 47), for the `lang` attribute.
    pub lang: &'static str,
    /// `{page} · {organization}`.
    pub title: &'static str,
    /// Title of the portal's page.
    pub billing: &'static str,
    /// Label of the badge of an organization that is for trying out.
    pub test_mode: &'static str,
    /// What the badge means.
    pub test_mode_note: &'static str,
    /// Link for keyboards: past the head.
    pub skip: &'static str,
    /// Name of the group of a merchant's links.
    pub policies: &'static str,
    /// Link.
    pub privacy: &'static str,
    /// Link.
    pub terms: &'static str,
    /// Link.
    pub refunds: &'static str,
    /// Headline of a portal that has none of its own. `{organization}`.
    pub headline: &'static str,
    /// How to come in. `{organization}`.
    pub use_link: &'static str,
    /// Why. `{organization}`.
    pub use_link_more: &'static str,
    /// What the link is like.
    pub use_link_once: &'static str,
    /// What the page says where nobody can sign in. `{organization}`.
    pub closed: &'static str,
    /// Title of an invoice's page. `{number}`.
    pub invoice: &'static str,
    /// Whose invoice it is.
    pub invoice_for: &'static str,
    /// Label of the day of issue.
    pub invoice_issued: &'static str,
    /// Label of the day it is due.
    pub invoice_due: &'static str,
    /// Label of where it stands.
    pub invoice_status: &'static str,
    /// It is owed.
    pub invoice_open: &'static str,
    /// It is paid.
    pub invoice_paid: &'static str,
    /// It was issued by mistake.
    pub invoice_void: &'static str,
    /// Nobody expects it to be paid.
    pub invoice_given_up: &'static str,
    /// Title of its lines.
    pub invoice_lines: &'static str,
    /// Heading of a line's text.
    pub invoice_line: &'static str,
    /// Heading of a line's quantity.
    pub invoice_quantity: &'static str,
    /// Heading of a line's amount.
    pub invoice_amount: &'static str,
    /// Label of what is taken off.
    pub invoice_discount: &'static str,
    /// Label of what it comes to.
    pub invoice_total: &'static str,
    /// Label of what the balance gave or took.
    pub invoice_balance: &'static str,
    /// Label of what is still to be paid.
    pub invoice_left: &'static str,
    /// Link to the file.
    pub invoice_pdf: &'static str,
    /// Title of the page of a link that waits.
    pub link_title: &'static str,
    /// Its lead. `{organization}`.
    pub link_lead: &'static str,
    /// Its button.
    pub link_button: &'static str,
    /// What the button does.
    pub link_note: &'static str,
    /// Title of the page of a link that ended.
    pub ended_title: &'static str,
    /// Its lead.
    pub ended_lead: &'static str,
    /// What to do, in steps.
    pub ended_steps: [&'static str; 3],
    /// Greeting. `{name}`.
    pub hello: &'static str,
    /// Greeting of a customer without name and address.
    pub hello_nobody: &'static str,
    /// Who is signed in. `{email}`.
    pub signed_in_as: &'static str,
    /// Button.
    pub sign_out: &'static str,
    /// Title.
    pub signed_out: &'static str,
    /// Its lead. `{organization}`.
    pub signed_out_lead: &'static str,
    /// Link. `{organization}`.
    pub return_to: &'static str,
    /// Block.
    pub details: &'static str,
    /// Label.
    pub name: &'static str,
    /// Label.
    pub email: &'static str,
    /// Label.
    pub phone: &'static str,
    /// Label.
    pub address: &'static str,
    /// Label.
    pub shipping: &'static str,
    /// A detail that the customer did not give.
    pub not_given: &'static str,
    /// Block. `{organization}`.
    pub choices: &'static str,
    /// Lead of the block.
    pub choices_lead: &'static str,
    /// Label.
    pub invoices: &'static str,
    /// Statement.
    pub invoices_open: &'static str,
    /// Label.
    pub methods: &'static str,
    /// Statement. `{verbs}`.
    pub methods_open: &'static str,
    /// Verb.
    pub add: &'static str,
    /// Verb.
    pub update: &'static str,
    /// Verb.
    pub remove: &'static str,
    /// Label.
    pub own_details: &'static str,
    /// Statement. `{details}`.
    pub own_details_open: &'static str,
    /// Detail, in a sentence.
    pub tax_ids: &'static str,
    /// Label.
    pub orders: &'static str,
    /// Statement.
    pub orders_open: &'static str,
    /// Label.
    pub plans: &'static str,
    /// Statement: price and quantity.
    pub plans_both: &'static str,
    /// Statement: price only.
    pub plans_price: &'static str,
    /// Statement: quantity only.
    pub plans_quantity: &'static str,
    /// Statement: neither is named.
    pub plans_other: &'static str,
    /// Label.
    pub pause: &'static str,
    /// Statement.
    pub pause_indefinite: &'static str,
    /// Statement. `{durations}`.
    pub pause_options: &'static str,
    /// Label.
    pub cancel: &'static str,
    /// Statement.
    pub cancel_at_period_end: &'static str,
    /// Statement.
    pub cancel_immediately: &'static str,
    /// Block. `{organization}`.
    pub contact: &'static str,
    /// Lead of the block. `{organization}`.
    pub contact_lead: &'static str,
    /// Before the last of a list.
    pub and: &'static str,
    /// Before the last of several choices.
    pub or: &'static str,
    /// Units of time: one, several.
    pub day: [&'static str; 2],
    /// Units of time: one, several.
    pub week: [&'static str; 2],
    /// Units of time: one, several.
    pub month: [&'static str; 2],
    /// Units of time: one, several.
    pub year: [&'static str; 2],
    /// Label of the number by which an answer is found again.
    pub reference: &'static str,
    /// 400: heading and advice.
    pub bad_request: [&'static str; 2],
    /// 403.
    pub forbidden: [&'static str; 2],
    /// 404.
    pub not_found: [&'static str; 2],
    /// 405.
    pub wrong_method: [&'static str; 2],
    /// 408.
    pub timed_out: [&'static str; 2],
    /// 413 and its kin.
    pub too_large: [&'static str; 2],
    /// 429.
    pub too_many: [&'static str; 2],
    /// 500.
    pub broken: [&'static str; 2],
    /// 503.
    pub unavailable: [&'static str; 2],
}

/// English.
pub const ENGLISH: Words = Words {
    lang: "en",
    title: "{page} · {organization}",
    billing: "Billing",
    test_mode: "Test mode",
    test_mode_note: "Nothing here is charged.",
    skip: "Skip to the page",
    policies: "Policies",
    privacy: "Privacy policy",
    terms: "Terms of service",
    refunds: "Refund policy",
    headline: "Your billing with {organization}",
    use_link: "Use the link that {organization} sent you",
    use_link_more: "Your billing opens with a personal link. \
        Look for it in your account with {organization} or in a message from them.",
    use_link_once: "A link works once and for a few minutes. When yours has ended, ask for a new one.",
    closed: "{organization} shows your billing inside your account with them.",
    invoice: "Invoice {number}",
    invoice_for: "For",
    invoice_issued: "Issued",
    invoice_due: "Due",
    invoice_status: "Status",
    invoice_open: "Open",
    invoice_paid: "Paid",
    invoice_void: "Void",
    invoice_given_up: "Written off",
    invoice_lines: "What it is for",
    invoice_line: "Description",
    invoice_quantity: "Quantity",
    invoice_amount: "Amount",
    invoice_discount: "Discounts",
    invoice_total: "Total",
    invoice_balance: "Applied balance",
    invoice_left: "Amount due",
    invoice_pdf: "Download as PDF",
    link_title: "Your billing is ready",
    link_lead: "{organization} made this link for you alone. It works once.",
    link_button: "Open my billing",
    link_note: "By opening it you are signed in on this device. Sign out when you are done.",
    ended_title: "This link has ended",
    ended_lead: "Links to a billing page work once and for five minutes, so that nobody else can use yours.",
    ended_steps: [
        "Go back to where you found the link: your account or the message with it.",
        "Ask for a new link there.",
        "Open it within five minutes.",
    ],
    hello: "Hello, {name}",
    hello_nobody: "Hello",
    signed_in_as: "Signed in as {email}",
    sign_out: "Sign out",
    signed_out: "You are signed out",
    signed_out_lead: "You can close this window. To come back, use a new link from {organization}.",
    return_to: "Return to {organization}",
    details: "Billing details",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    address: "Billing address",
    shipping: "Shipping address",
    not_given: "Not given",
    choices: "What {organization} lets you do",
    choices_lead: "These are the rules for your account.",
    invoices: "Invoices",
    invoices_open: "You may have a copy of every invoice.",
    methods: "Payment methods",
    methods_open: "You may {verbs} them.",
    add: "add",
    update: "change",
    remove: "remove",
    own_details: "Your details",
    own_details_open: "You may have these changed: {details}.",
    tax_ids: "tax IDs",
    orders: "Delivery",
    orders_open: "You may change the addresses of a subscription.",
    plans: "Plan",
    plans_both: "You may move to another plan and change the quantity.",
    plans_price: "You may move to another plan.",
    plans_quantity: "You may change the quantity.",
    plans_other: "You may change your subscription.",
    pause: "Pausing",
    pause_indefinite: "You may pause for as long as you like.",
    pause_options: "You may pause for {durations}.",
    cancel: "Cancelling",
    cancel_at_period_end: "You may cancel at any time. What you have paid for stays yours until the period ends.",
    cancel_immediately: "You may cancel at any time. It takes effect at once.",
    contact: "Get in touch",
    contact_lead: "{organization} answers questions about your billing here.",
    and: "and",
    or: "or",
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
    reference: "Reference",
    bad_request: [
        "That did not make sense to us",
        "Part of the address or the form is not as it should be. Go back and try again.",
    ],
    forbidden: [
        "That did not come from this page",
        "For your safety it was not done. Go back, reload the page and try again.",
    ],
    not_found: [
        "There is no page here",
        "The address may be mistyped, or the page may have been taken down. \
         Use the link from the company you pay.",
    ],
    wrong_method: [
        "This page cannot be used that way",
        "Nothing was changed. Go back and use the buttons of the page.",
    ],
    timed_out: ["That took too long", "Nothing was changed. Check your connection and try again."],
    too_large: ["That is too large", "Nothing was changed. Make it shorter and try again."],
    too_many: ["One moment, please", "Too many requests came from your connection. Wait a minute and try again."],
    broken: [
        "Something went wrong on our side",
        "Nothing you did caused this. Try again in a moment. \
         If it stays, tell the company you pay and give them the reference below.",
    ],
    unavailable: ["We will be right back", "The page is busy or being looked after. Try again in a moment."],
};

/// A sentence with a part put in. The part is plain text; a template escapes it.
pub fn fill(sentence: &str, name: &str, part: &str) -> String {
    // One pass from left to right: what is put in is never searched again.
    let mut out = String::with_capacity(sentence.len() + part.len());
    let mark = format!("{{{name}}}");
    let mut pieces = sentence.split(mark.as_str());
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push_str(part);
        out.push_str(piece);
    }
    out
}

impl Words {
    /// The title of a page of an organization.
    pub fn title_of(&self, page: &str, organization: &str) -> String {
        let (before, after) = self.title.split_once("{organization}").unwrap_or((self.title, ""));
        let before = fill(before, "page", page);
        let after = fill(after, "page", page);
        format!("{before}{organization}{after}")
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(&self, parts: &[String], last: &str) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [start @ .., end] => format!("{} {last} {end}", start.join(", ")),
        }
    }

    /// A duration: `1 month`, `3 weeks`.
    pub fn duration(&self, option: PauseOption) -> String {
        let [one, several] = match option.interval {
            Interval::Day => self.day,
            Interval::Week => self.week,
            Interval::Month => self.month,
            Interval::Year => self.year,
        };
        let unit = if option.count == 1 { one } else { several };
        format!("{} {unit}", option.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_looks_like_a_mark_is_put_in_as_it_is() {
        assert_eq!(fill("Hello, {name}", "name", "{name}{name}"), "Hello, {name}{name}");
        assert_eq!(ENGLISH.title_of("{organization}", "{page}"), "{organization} · {page}");
    }

    #[test]
    fn lists_and_durations_read_as_english() {
        let parts = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(ENGLISH.list(&parts, "and"), "a, b and c");
        assert_eq!(ENGLISH.list(&parts[..1], "and"), "a");
        let option = |interval, count| PauseOption { interval, count };
        assert_eq!(ENGLISH.duration(option(Interval::Month, 1)), "1 month");
        assert_eq!(ENGLISH.duration(option(Interval::Week, 3)), "3 weeks");
    }
}
