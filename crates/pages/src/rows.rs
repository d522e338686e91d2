//! What the home page says of a customer.

use billfold_domain::customers::{Address, Customer};
use billfold_domain::features::{CustomerDetail, Features};
use billfold_locales::Locale;

use crate::views::Row;

/// The customer's details that the portal opens, in the order of a letter.
pub fn details(features: &Features, customer: &Customer, locale: Locale) -> Vec<Row> {
    let opened = opened(features);
    let row = |detail, label: String, lines: Vec<String>| opened.contains(&detail).then_some(Row { label, lines });
    let text = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
    let shipping = customer.shipping.as_ref().map(|shipping| {
        let mut lines = vec![shipping.name.clone()];
        lines.extend(address_lines(&shipping.address));
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
            customer.address.as_ref().map(address_lines).unwrap_or_default(),
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

/// An address as lines: street, place, country.
pub fn address_lines(address: &Address) -> Vec<String> {
    let Address { city, country, line1, line2, postal_code, state } = address;
    let place: Vec<&str> = [city, state, postal_code].into_iter().flatten().map(String::as_str).collect();
    let place = Some(place.join(" ")).filter(|place| !place.is_empty());
    [line1.clone(), line2.clone(), place, country.clone()]
        .into_iter()
        .flatten()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
