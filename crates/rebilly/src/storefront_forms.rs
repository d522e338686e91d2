//! Resources as their customers see them: the merchant's forms without what is the
//! merchant's own affair.

use serde::Serialize;
use serde_json::{Value, json};

/// How a resource differs for customers from what the merchant sees.
#[derive(Debug)]
pub(crate) struct Form {
    /// Name of its schema.
    pub name: &'static str,
    /// Name of the merchant's schema.
    pub of: &'static str,
    /// Members that customers do not see.
    pub hides: &'static [&'static str],
    /// Members with a form of their own, each one or a list.
    pub nested: &'static [(&'static str, &'static Form)],
    /// The related addresses that lead somewhere for customers.
    pub links: &'static [&'static str],
}

/// A transaction.
pub(crate) static TRANSACTION: Form = Form {
    name: "StorefrontTransaction",
    of: "Transaction",
    hides: &["customerId", "organizationId", "gatewayTransactionId", "isMerchantInitiated", "revision"],
    nested: &[],
    links: &["self", "parentTransaction"],
};

/// One item of an invoice.
pub(crate) static INVOICE_ITEM: Form =
    Form { name: "StorefrontInvoiceItem", of: "InvoiceItem", hides: &[], nested: &[], links: &["subscription"] };

/// An invoice.
pub(crate) static INVOICE: Form = Form {
    name: "StorefrontInvoice",
    of: "Invoice",
    hides: &[
        "customerId",
        "organizationId",
        "quoteId",
        "creditMemoAllocations",
        "retryInstruction",
        "dueReminderTime",
        "dueReminderNumber",
        "delinquencyTime",
        "isNewOrder",
        "type",
        "revision",
    ],
    nested: &[("items", &INVOICE_ITEM), ("transactions", &TRANSACTION)],
    links: &["self", "subscription"],
};

/// An invoice to come.
pub(crate) static UPCOMING_INVOICE: Form = Form {
    name: "StorefrontUpcomingInvoice",
    of: "UpcomingInvoice",
    hides: &["customerId", "organizationId", "isNewOrder"],
    nested: &[("items", &INVOICE_ITEM)],
    links: &["subscription"],
};

/// A payment instrument.
pub(crate) static INSTRUMENT: Form = Form {
    name: "StorefrontPaymentInstrument",
    of: "PaymentInstrument",
    hides: &["customerId", "revision"],
    nested: &[],
    links: &["self"],
};

/// What is embedded in an order.
static ORDER_EMBEDDED: Form = Form {
    name: "",
    of: "",
    hides: &[],
    nested: &[
        ("initialInvoice", &INVOICE),
        ("recentInvoice", &INVOICE),
        ("paymentInstrument", &INSTRUMENT),
        ("upcomingInvoice", &UPCOMING_INVOICE),
    ],
    links: &[],
};

/// An order.
pub(crate) static ORDER: Form = Form {
    name: "StorefrontOrder",
    of: "Order",
    hides: &[
        "customerId",
        "organizationId",
        "mrr",
        "delinquencyPeriod",
        "renewalReminderTime",
        "renewalReminderNumber",
        "riskMetadata",
        "revision",
    ],
    nested: &[("_embedded", &ORDER_EMBEDDED)],
    links: &["self", "initialInvoice", "recentInvoice"],
};

/// A product.
pub(crate) static PRODUCT: Form = Form {
    name: "StorefrontProduct",
    of: "Product",
    hides: &["taxCategoryId", "accountingCode", "recognition"],
    nested: &[],
    links: &["self"],
};

/// A change of an order's items: the billing portal says the rest.
pub(crate) static ITEMS_CHANGE: Form = Form {
    name: "StorefrontItemsChangeBody",
    of: "ItemsChangeBody",
    hides: &["renewalPolicy", "prorated", "keepTrial"],
    nested: &[],
    links: &[],
};

/// Every form in which something is shown.
pub(crate) static ALL: [&Form; 7] =
    [&ORDER, &INVOICE_ITEM, &INVOICE, &UPCOMING_INVOICE, &INSTRUMENT, &TRANSACTION, &PRODUCT];

impl Form {
    /// What customers see of a resource.
    pub(crate) fn shown(&self, resource: &impl Serialize) -> Value {
        self.apply(serde_json::to_value(resource).unwrap_or_default())
    }

    /// What customers see of a resource, or of each of a list.
    pub(crate) fn apply(&self, mut resource: Value) -> Value {
        match &mut resource {
            Value::Array(all) => {
                let seen = std::mem::take(all).into_iter().map(|one| self.apply(one));
                *all = seen.collect();
            }
            Value::Object(members) => {
                members.retain(|name, _| !self.hides.contains(&name.as_str()));
                for (name, form) in self.nested {
                    if let Some(member) = members.get_mut(*name) {
                        *member = form.apply(std::mem::take(member));
                    }
                }
                if let Some(Value::Array(links)) = members.get_mut("_links") {
                    links.retain(|link| link["rel"].as_str().is_some_and(|rel| self.links.contains(&rel)));
                }
            }
            _ => {}
        }
        resource
    }

    /// Its schema, made from the merchant's.
    pub(crate) fn schema(&self, mut of: Value) -> Value {
        if let Some(properties) = of["properties"].as_object_mut() {
            properties.retain(|name, _| !self.hides.contains(&name.as_str()));
            for (name, form) in self.nested.iter().filter(|(_, form)| !form.of.is_empty()) {
                if let Some(property) = properties.get_mut(*name) {
                    rename(property, form);
                }
            }
        }
        if let Some(required) = of["required"].as_array_mut() {
            required.retain(|name| name.as_str().is_some_and(|name| !self.hides.contains(&name)));
        }
        of
    }
}

/// Points references to the merchant's schema to the customers'.
fn rename(schema: &mut Value, form: &Form) {
    match schema {
        Value::Object(members) => {
            let known = format!("#/components/schemas/{}", form.of);
            for (name, member) in members.iter_mut() {
                if name == "$ref" && member.as_str() == Some(known.as_str()) {
                    *member = json!(format!("#/components/schemas/{}", form.name));
                } else {
                    rename(member, form);
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| rename(one, form)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customers_do_not_see_what_is_the_merchants_at_any_depth() {
        let link = |rel: &str| json!({ "rel": rel, "href": "x" });
        let order = json!({
            "id": "o", "mrr": 3, "_links": [link("self"), link("customer")],
            "_embedded": { "recentInvoice": {
                "id": "i", "revision": 2, "transactions": [{ "id": "t", "customerId": "c", "_links": [link("customer")] }],
            } },
        });
        let seen = json!({
            "id": "o", "_links": [link("self")],
            "_embedded": { "recentInvoice": { "id": "i", "transactions": [{ "id": "t", "_links": [] }] } },
        });
        assert_eq!(ORDER.apply(order), seen);
    }

    #[test]
    fn every_hidden_member_and_every_nested_form_is_of_the_merchants_form() {
        let document = serde_json::to_value(crate::openapi::document("https://billing.test")).unwrap();
        let schemas = &document["components"]["schemas"];
        for form in ALL {
            let (merchants, own) = (&schemas[form.of]["properties"], &schemas[form.name]["properties"]);
            assert!(own["_links"].is_object(), "{}", form.name);
            for name in form.hides {
                assert!(merchants[*name].is_object() && own[*name].is_null(), "{}.{name}", form.of);
            }
            for (name, inner) in form.nested.iter().filter(|(_, inner)| !inner.of.is_empty()) {
                let points = own[*name]["items"]["$ref"].as_str();
                assert_eq!(points, Some(format!("#/components/schemas/{}", inner.name).as_str()), "{}.{name}", form.of);
            }
        }
    }
}
