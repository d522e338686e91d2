use super::*;

fn text() -> Value {
    serde_json::to_value(document("https://billing.example.com/")).unwrap()
}

#[test]
fn the_document_is_openapi_3_1_with_every_address() {
    let document = text();
    assert_eq!(document["openapi"], "3.1.0");
    let built = super::document("https://billing.example.com");
    let paths: Vec<&str> = built.paths.paths.keys().map(String::as_str).collect();
    for path in [
        "/billing-portals",
        "/billing-portals/{id}",
        "/websites/{id}",
        "/files/{id}/download",
        "/api-keys/{id}",
        "/credentials/{id}",
        "/authentication-tokens/{token}/exchange",
        "/storefront/login",
        "/storefront/billing-portals/{slug}",
        "/status",
    ] {
        assert!(paths.contains(&path), "{path}");
    }
    assert_eq!(document["servers"][1]["url"], "https://billing.example.com/organizations/{organizationId}");
    assert_eq!(document["paths"]["/status"]["get"]["security"], json!([]));
}

#[test]
fn every_reference_leads_to_a_schema() {
    let document = text();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|value| references(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 50);
    for reference in found {
        let name = reference.strip_prefix("#/components/schemas/").unwrap();
        assert!(schemas.contains_key(name), "{reference}");
    }
}

#[test]
fn a_partial_resource_needs_nothing_but_its_id() {
    let document = text();
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["PartialBillingPortal"]["required"], json!(["id"]));
    let customization = &schemas["PartialBillingPortal"]["properties"]["customization"]["$ref"];
    assert_eq!(customization, "#/components/schemas/PartialCustomization");
    assert!(schemas["PartialColors"]["required"].as_array().is_none_or(Vec::is_empty));
    assert_eq!(schemas["BillingPortalBody"]["required"], json!(["websiteId", "slug", "name"]));
}
