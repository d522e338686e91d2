//! Whose an e-mail address is.

use std::cmp::Reverse;

use billfold_domain::customers::Customer;
use billfold_domain::sign_in_codes::{MAX_CHOICES, spellings};
use billfold_store::{Column, Filter, Query, Tx};

use crate::errors::Result;

/// The customers of the organization with this address, newest first.
pub(crate) fn of_email(tx: &mut Tx<'_>, email: &str) -> Result<Vec<Customer>> {
    let mut deleted = Filter::is(crate::customers::columns::DELETED, "true");
    deleted.negated = true;
    let mut found = Vec::new();
    // One look for each spelling: an index finds one value at a time in order.
    for spelling in spellings(email) {
        let filters = vec![Filter::is(Column::Folded("email"), &spelling), deleted.clone()];
        let page = tx.list::<Customer>(&Query { filters, limit: MAX_CHOICES, ..Query::default() })?;
        found.extend(page.items.into_iter().map(|found| found.value));
    }
    found.sort_by(|one: &Customer, other| (Reverse(one.created), &one.id).cmp(&(Reverse(other.created), &other.id)));
    found.truncate(usize::try_from(MAX_CHOICES).unwrap_or(usize::MAX));
    Ok(found)
}
