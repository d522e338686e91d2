//! What the home page says of a customer.

use billfold_domain::customers::Customer;
use billfold_domain::features::{CustomerDetail, Features};
use billfold_locales::Locale;

use crate::addresses;
use crate::views::Row;

/// The customer's details that the portal opens, in the order of a letter.
pub fn details(features: &Features, customer: &Customer, locale: Locale) -> Vec<Row> {
    let opened = opened(features);
    let row = |detail, label: String, lines: Vec<String>| opened.contains(&detail).then_some(Row { label, lines });
    let text = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
    let shipping = customer.shipping.as_ref().map(|shipping| {
        let mut lines = vec![shipping.name.clone()];
        lines.extend(addresses::lines(&shipping.address, locale));
        lines.extend(shipping.phone.clone());
        lines
    });
    [
        row(CustomerDetail::Name, locale.say("name"), text(&customer.name)),
        row(CustomerDetail::Email, locale.say("email"), text(&customer.email)),
        row(CustomerDetail::Phone, locale.say("phone"), text(&customer.phone)),
        row(
            CustomerDetail::Address,
            locale.say("address"),
            customer.address.as_ref().map(|address| addresses::lines(address, locale)).unwrap_or_default(),
        ),
        row(CustomerDetail::Shipping, locale.say("shipping"), shipping.unwrap_or_default()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn opened(features: &Features) -> &[CustomerDetail] {
    if features.customer_update.enabled { &features.customer_update.allowed } else { &[] }
}
