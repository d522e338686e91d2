//! To whom the invoices and the goods of one subscription go, where that is not its
//! customer.

use serde::{Deserialize, Serialize};

use crate::contacts::MoreContact;
use crate::customers::{Address, Shipping};
use crate::invoices::Billed;

/// The addresses of one subscription.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderAddresses {
    /// Where its invoices go.
    pub billing: Option<Address>,
    /// Where its goods go.
    pub delivery: Option<Address>,
    /// To whom its invoices go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_contact: Option<Addressee>,
    /// To whom its goods go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_contact: Option<Addressee>,
}

/// Who is found at an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What else is known of them.
    #[serde(default, skip_serializing_if = "MoreContact::is_empty")]
    pub more: MoreContact,
}

impl Addressee {
    /// What is written above the address: the names, or else the organization.
    pub fn name(&self) -> Option<String> {
        let names: Vec<&str> = [&self.first_name, &self.last_name].into_iter().flatten().map(String::as_str).collect();
        if names.is_empty() { self.organization.clone() } else { Some(names.join(" ")) }
    }
}

impl OrderAddresses {
    /// What an invoice of the subscription says of whom it is for, over what it says of
    /// the customer. What is not said of an addressee is the customer's.
    pub fn on(&self, billed: Billed) -> Billed {
        let mut next = billed;
        next.contact = self.billing_contact.clone().or(next.contact);
        next.delivery_contact = self.delivery_contact.clone().or(next.delivery_contact);
        if let Some(contact) = &self.delivery_contact {
            next.shipping = next.shipping.map(|shipping| Shipping {
                name: contact.name().unwrap_or(shipping.name),
                phone: contact.phone.clone().or(shipping.phone),
                ..shipping
            });
        }
        if let Some(address) = &self.delivery {
            let contact = self.delivery_contact.clone().unwrap_or_default();
            let usual = next.shipping.take();
            let (name, phone) = usual.map(|usual| (Some(usual.name), usual.phone)).unwrap_or_default();
            next.shipping = Some(Shipping {
                address: address.clone(),
                name: contact.name().or(name).or_else(|| next.name.clone()).unwrap_or_default(),
                phone: contact.phone.or(phone),
            });
        }
        if let Some(address) = &self.billing {
            next.address = Some(address.clone());
        }
        if let Some(contact) = &self.billing_contact {
            next.name = contact.name().or(next.name);
            next.email = contact.email.clone().or(next.email);
            next.phone = contact.phone.clone().or(next.phone);
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(name: &str) -> Address {
        Address { city: Some(name.to_owned()), ..Address::default() }
    }

    fn customer() -> Billed {
        Billed {
            name: Some("Ann Tour".to_owned()),
            email: Some("ann@acme.example".to_owned()),
            address: Some(city("Bern")),
            ..Billed::default()
        }
    }

    #[test]
    fn an_invoice_is_for_whom_its_subscription_says_and_else_for_the_customer() {
        assert_eq!(OrderAddresses::default().on(customer()), customer());
        let own = OrderAddresses {
            billing: Some(city("Basel")),
            billing_contact: Some(Addressee {
                first_name: Some("Bo".to_owned()),
                last_name: Some("de la Rue".to_owned()),
                organization: Some("Rue AG".to_owned()),
                phone: Some("+41 1".to_owned()),
                ..Addressee::default()
            }),
            ..OrderAddresses::default()
        };
        let billed = own.on(customer());
        assert_eq!((billed.name.as_deref(), billed.address), (Some("Bo de la Rue"), Some(city("Basel"))));
        assert_eq!((billed.email.as_deref(), billed.phone.as_deref()), (Some("ann@acme.example"), Some("+41 1")));
        assert_eq!(billed.shipping, None);
    }

    #[test]
    fn goods_go_to_the_delivery_address_and_to_its_addressee() {
        let mut own = OrderAddresses { delivery: Some(city("Chur")), ..OrderAddresses::default() };
        let shipping = own.on(customer()).shipping.unwrap();
        assert_eq!((shipping.name.as_str(), shipping.address), ("Ann Tour", city("Chur")));
        own.delivery_contact = Some(Addressee { organization: Some("Depot".to_owned()), ..Addressee::default() });
        assert_eq!(own.on(customer()).shipping.unwrap().name, "Depot");
    }
}
