//! Lists that an object shows only where it is asked to: the first page of each.

use serde_json::{Value, json};

use billfold_app::tax_ids::{self, Owner};
use billfold_app::{Error, subscriptions};
use billfold_domain::ids::CustomerId;

use super::{Kind, Loader, whole};
use crate::lists::{Window, equals};

/// The id of an object that has lists; a deleted one has none.
pub(super) fn owner(object: &Value) -> Option<&str> {
    if object.get("deleted") == Some(&Value::Bool(true)) {
        return None;
    }
    object.get("id")?.as_str()
}

/// The first page of the objects of one kind that belong to this one.
pub(super) async fn page(loader: Loader<'_>, kind: Kind, owner: &str) -> Result<Page, Error> {
    let Loader { app, caller, setting } = loader;
    match kind {
        Kind::Subscription => {
            let mut filters = vec![equals(subscriptions::columns::CUSTOMER, owner)];
            filters.extend(crate::subscriptions::standing(None));
            let slice = subscriptions::scroll(app, caller, Window::default().scroll(filters)).await?;
            let show = |one: &billfold_app::Stored<_>| whole(&crate::subscriptions::view(&one.value, setting));
            let url = format!("/v1/subscriptions?customer={owner}");
            Ok(Page { data: slice.items.iter().map(show).collect(), has_more: slice.has_more, url })
        }
        Kind::TaxId => {
            let owned_by = Owner::Addressed(CustomerId::stored(owner));
            let slice = tax_ids::scroll(app, caller, owned_by, Window::default().scroll(Vec::new())).await?;
            let show = |one: &billfold_app::Stored<_>| whole(&crate::tax_ids::view(&one.value, setting));
            let url = format!("/v1/customers/{owner}/tax_ids");
            Ok(Page { data: slice.items.iter().map(show).collect(), has_more: slice.has_more, url })
        }
        Kind::InvoicePayment => {
            let (data, has_more) = crate::invoice_payments::of_invoice((app, caller, setting), owner).await?;
            Ok(Page { data, has_more, url: format!("/v1/invoice_payments?invoice={owner}") })
        }
        // No list leads to the rest.
        _ => Ok(Page { data: Vec::new(), has_more: false, url: String::new() }),
    }
}

/// The first page of a list.
pub(super) struct Page {
    /// Its objects.
    pub(super) data: Vec<Value>,
    has_more: bool,
    url: String,
}

impl Page {
    /// The list as it stands in the object.
    pub(super) fn into_value(self) -> Value {
        json!({ "object": "list", "data": self.data, "has_more": self.has_more, "url": self.url })
    }
}
