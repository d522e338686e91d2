//! To whom an order's invoices and goods go, as clients write it.

use billfold_domain::Change;
use billfold_domain::customers::Address;
use billfold_domain::subscriptions::{Addressee, OrderAddresses};

use crate::contacts::{ContactBody, ContactDraft};
use crate::faults::Faults;
use crate::members::Member;

/// A contact of an order whose members were checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderContact {
    /// Where; an empty address is none.
    pub address: Change<Address>,
    /// Who; an empty contact is nobody.
    pub addressee: Change<Addressee>,
}

impl OrderContact {
    /// Reads a contact, which takes the place of the one before as a whole.
    pub(crate) fn read(member: Member<ContactBody>, path: &str, faults: &mut Faults) -> Self {
        match member {
            Member::Absent => Self::default(),
            Member::Null => Self { address: Change::Clear, addressee: Change::Clear },
            member => match member.nullable(path, faults) {
                Some(body) => {
                    let draft = ContactDraft::read(body, path, faults);
                    Self {
                        address: Change::set_or_clear(draft.only_address()),
                        addressee: Change::set_or_clear(draft.addressee()),
                    }
                }
                None => Self::default(),
            },
        }
    }
}

/// The addresses of a new order.
pub(crate) fn of_new(billing: &OrderContact, delivery: &OrderContact) -> OrderAddresses {
    OrderAddresses {
        billing: billing.address.value().cloned(),
        delivery: delivery.address.value().cloned(),
        billing_contact: billing.addressee.value().cloned(),
        delivery_contact: delivery.addressee.value().cloned(),
    }
}
