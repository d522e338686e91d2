//! Whose an e-mail address is.

use billfold_domain::customers::Customer;
use billfold_domain::sign_in_codes::{MAX_CHOICES, spellings};
use billfold_store::{Column, Filter, Query, Test, Tx};

use crate::errors::Result;

/// The customers of the organization with this address, newest first.
pub(crate) fn of_email(tx: &mut Tx<'_>, email: &str) -> Result<Vec<Customer>> {
    let named = Filter { column: Column::Folded("email"), test: Test::AnyOf(spellings(email)), negated: false };
    let mut deleted = Filter::is(crate::customers::columns::DELETED, "true");
    deleted.negated = true;
    let query = Query { filters: vec![named, deleted], limit: MAX_CHOICES, ..Query::default() };
    Ok(tx.list::<Customer>(&query)?.items.into_iter().map(|found| found.value).collect())
}
