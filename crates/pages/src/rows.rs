//! What the home page says of a customer and of a portal's rules.

use billfold_domain::customers::{Address, Customer};
use billfold_domain::features::{
    Cancel, CancelMode, CustomerDetail, Features, Pause, PauseKind, PaymentMethods, PlanChange, PlanDetail,
};

use crate::views::Row;
use crate::words::{Words, fill};

/// The customer's details that the portal opens, in the order of a letter.
/// Tax ids are not here: there are none yet.
pub fn details(features: &Features, customer: &Customer, words: &Words) -> Vec<Row> {
    let opened = opened(features);
    let row = |detail, label, lines: Vec<String>| opened.contains(&detail).then_some(Row { label, lines });
    let text = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
    let shipping = customer.shipping.as_ref().map(|shipping| {
        let mut lines = vec![shipping.name.clone()];
        lines.extend(address_lines(&shipping.address));
        lines.extend(shipping.phone.clone());
        lines
    });
    [
        row(CustomerDetail::Name, words.name, text(&customer.name)),
        row(CustomerDetail::Email, words.email, text(&customer.email)),
        row(CustomerDetail::Phone, words.phone, text(&customer.phone)),
        row(CustomerDetail::Address, words.address, customer.address.as_ref().map(address_lines).unwrap_or_default()),
        row(CustomerDetail::Shipping, words.shipping, shipping.unwrap_or_default()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn opened(features: &Features) -> &[CustomerDetail] {
    if features.customer_update.enabled { &features.customer_update.allowed } else { &[] }
}

/// An address as lines: street, place, country.
fn address_lines(address: &Address) -> Vec<String> {
    let Address { city, country, line1, line2, postal_code, state } = address;
    let place: Vec<&str> = [city, state, postal_code].into_iter().flatten().map(String::as_str).collect();
    let place = Some(place.join(" ")).filter(|place| !place.is_empty());
    [line1.clone(), line2.clone(), place, country.clone()]
        .into_iter()
        .flatten()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

/// The portal's rules, one statement each: what it allows and how, never a
/// button that does nothing.
pub fn choices(features: &Features, words: &Words) -> Vec<Row> {
    let row = |label, statement: Option<String>| statement.map(|statement| Row { label, lines: vec![statement] });
    [
        row(words.invoices, features.invoice_history.then(|| words.invoices_open.to_owned())),
        row(words.methods, methods(&features.payment_methods, words)),
        row(words.own_details, own_details(features, words)),
        row(words.orders, features.order_address.then(|| words.orders_open.to_owned())),
        row(words.plans, plans(&features.plan_change, words).map(str::to_owned)),
        row(words.pause, pause(&features.pause, words)),
        row(words.cancel, cancel(&features.cancel, words).map(str::to_owned)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn methods(methods: &PaymentMethods, words: &Words) -> Option<String> {
    let verbs: Vec<String> =
        [(methods.add, words.add), (methods.update, words.update), (methods.deactivate, words.remove)]
            .into_iter()
            .filter(|(allowed, _)| *allowed)
            .map(|(_, verb)| verb.to_owned())
            .collect();
    (!verbs.is_empty()).then(|| fill(words.methods_open, "verbs", &words.list(&verbs, words.and)))
}

fn own_details(features: &Features, words: &Words) -> Option<String> {
    let named: Vec<String> = opened(features)
        .iter()
        .map(|detail| match detail {
            CustomerDetail::Name => words.name.to_lowercase(),
            CustomerDetail::Email => words.email.to_lowercase(),
            CustomerDetail::Phone => words.phone.to_lowercase(),
            CustomerDetail::Address => words.address.to_lowercase(),
            CustomerDetail::Shipping => words.shipping.to_lowercase(),
            CustomerDetail::TaxId => words.tax_ids.to_owned(),
        })
        .collect();
    (!named.is_empty()).then(|| fill(words.own_details_open, "details", &words.list(&named, words.and)))
}

fn plans(plans: &PlanChange, words: &Words) -> Option<&'static str> {
    let price = plans.allowed.contains(&PlanDetail::Price);
    let quantity = plans.allowed.contains(&PlanDetail::Quantity);
    plans.enabled.then_some(match (price, quantity) {
        (true, true) => words.plans_both,
        (true, false) => words.plans_price,
        (false, true) => words.plans_quantity,
        (false, false) => words.plans_other,
    })
}

fn pause(pause: &Pause, words: &Words) -> Option<String> {
    pause.enabled.then(|| match pause.kind {
        PauseKind::Indefinite => words.pause_indefinite.to_owned(),
        PauseKind::IntervalOptions => {
            let durations: Vec<String> = pause.options.iter().map(|option| words.duration(*option)).collect();
            fill(words.pause_options, "durations", &words.list(&durations, words.or))
        }
    })
}

fn cancel(cancel: &Cancel, words: &Words) -> Option<&'static str> {
    cancel.enabled.then_some(match cancel.mode {
        CancelMode::AtPeriodEnd => words.cancel_at_period_end,
        CancelMode::Immediately => words.cancel_immediately,
    })
}

#[cfg(test)]
mod tests {
    use billfold_domain::features::{Interval, PauseOption};

    use super::*;
    use crate::words::ENGLISH;

    fn labels(rows: &[Row]) -> Vec<&str> {
        rows.iter().map(|row| row.label).collect()
    }

    #[test]
    fn a_portal_that_allows_nothing_promises_nothing() {
        assert_eq!(choices(&Features::closed(), &ENGLISH), Vec::new());
    }

    #[test]
    fn every_switch_has_its_statement_and_no_other() {
        let open = choices(&Features::open(), &ENGLISH);
        assert_eq!(labels(&open), ["Invoices", "Payment methods", "Your details", "Delivery", "Cancelling"]);
        assert_eq!(open[1].lines, ["You may add, change and remove them."]);
        assert_eq!(open[2].lines, ["You may have these changed: e-mail, billing address, name and phone."]);
        let mut features = Features::closed();
        features.payment_methods.update = true;
        features.cancel = Cancel { enabled: true, mode: CancelMode::Immediately, ..Cancel::off() };
        let option = |interval, count| PauseOption { interval, count };
        features.pause = Pause {
            enabled: true,
            options: vec![option(Interval::Month, 1), option(Interval::Month, 3)],
            ..Pause::off()
        };
        features.plan_change = PlanChange { enabled: true, allowed: vec![PlanDetail::Price], ..PlanChange::off() };
        let some = choices(&features, &ENGLISH);
        let said: Vec<&str> = some.iter().flat_map(|row| &row.lines).map(String::as_str).collect();
        assert_eq!(
            said,
            [
                "You may change them.",
                "You may move to another plan.",
                "You may pause for 1 month or 3 months.",
                "You may cancel at any time. It takes effect at once.",
            ]
        );
    }

    #[test]
    fn an_address_has_no_empty_lines() {
        let address = Address {
            city: Some("London".into()),
            line1: Some("12 St James's Square".into()),
            line2: Some(" ".into()),
            postal_code: Some("SW1Y 4JH".into()),
            country: Some("GB".into()),
            state: None,
        };
        assert_eq!(address_lines(&address), ["12 St James's Square", "London SW1Y 4JH", "GB"]);
        assert!(address_lines(&Address::default()).is_empty());
    }
}
