//! Tags and preconditions.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

#[tokio::test]
async fn i09_every_resource_has_a_strong_tag_that_changes_with_it() {
    let bed = Bed::sqlite().await;
    let made = bed.portal("one", "acme-one").await;
    let tag = made.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 2, "{tag}");
    assert_eq!(bed.get("/billing-portals/one").await.header("etag"), tag);
    // What changes nothing keeps the tag.
    assert_eq!(bed.put("/billing-portals/one", &bed.body("acme-one")).await.header("etag"), tag);
    let changed = bed.put("/billing-portals/one", &bed.body("acme-two")).await;
    assert_ne!(changed.header("etag"), tag);
    for query in ["fields=id", "expand=website"] {
        assert_eq!(bed.get(&format!("/billing-portals/one?{query}")).await.header("etag"), "");
    }
    for path in [format!("/websites/{}", bed.acme.website.id), format!("/billing-portals/{}", bed.acme.portal.id)] {
        assert!(bed.get(&path).await.header("etag").starts_with('"'));
    }
    bed.delete("/billing-portals/one").await;
    let again = bed.portal("one", "acme-one").await;
    assert_ne!(again.header("etag"), changed.header("etag"));
}

#[tokio::test]
async fn i09_a_write_happens_only_to_the_version_that_was_read() {
    let bed = Bed::sqlite().await;
    let first = bed.portal("one", "acme-one").await.header("etag").to_owned();
    let put =
        |tag: &str, slug: &str| bed.call("PUT", "/billing-portals/one").header("if-match", tag).json(&bed.body(slug));
    let second = put(&first, "acme-two").send().await;
    assert_eq!(second.status, 200);
    assert_snapshot!(put(&first, "acme-three").send().await, @r#"
    412 Precondition Failed
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "The resource is not in the state that the request demands.",
      "instance": "urn:request:req_…",
      "status": 412,
      "title": "Precondition Failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(put("\"nonsense\"", "acme-three").send().await.status, 412);
    assert_eq!(put(&format!("W/{}", second.header("etag")), "acme-three").send().await.status, 412);
    let delete = |tag: &str| bed.call("DELETE", "/billing-portals/one").header("if-match", tag);
    assert_eq!(delete(&first).send().await.status, 412);
    assert_eq!(bed.get("/billing-portals/one").await.json()["slug"], "acme-two");
    let many = format!("\"7\", {}", second.header("etag"));
    assert_eq!(put(&many, "acme-three").send().await.status, 200);
    assert_eq!(delete("*").send().await.status, 204);
    assert_eq!(delete("*").send().await.status, 404);
    assert_eq!(put("*", "acme-four").send().await.status, 412);
}

#[tokio::test]
async fn i12_none_match_makes_and_never_replaces() {
    let bed = Bed::sqlite().await;
    let put = |value: &str| {
        bed.call("PUT", "/billing-portals/one").header("if-none-match", value).json(&bed.body("acme-one"))
    };
    assert_eq!(put("*").send().await.status, 201);
    assert_eq!(put("*").send().await.status, 412);
    assert_snapshot!(put("\"1\"").send().await, @r#"
    400 Bad Request
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "If-None-Match of a write must be *.",
      "instance": "urn:request:req_…",
      "status": 400,
      "title": "Bad Request",
      "type": "about:blank"
    }
    "#);
    // A body with faults is told about them first.
    let faulty = bed.call("PUT", "/billing-portals/one").header("if-none-match", "*").json(&json!({ "slug": 1 }));
    assert_eq!(faulty.send().await.faulty(), ["websiteId", "slug", "name"]);
}

#[tokio::test]
async fn a_read_of_what_the_client_has_is_not_repeated() {
    let bed = Bed::sqlite().await;
    let tag = bed.portal("one", "acme-one").await.header("etag").to_owned();
    let get = |name: &str, value: &str| bed.call("GET", "/billing-portals/one").header(name, value);
    let same = get("if-none-match", &tag).send().await;
    assert_eq!((same.status, same.header("etag"), same.bytes.len()), (304, tag.as_str(), 0));
    assert_eq!(get("if-none-match", "\"other\"").send().await.status, 200);
    assert_eq!(get("if-match", &tag).send().await.status, 200);
    assert_eq!(get("if-match", "\"other\"").send().await.status, 412);
    assert_eq!(get("if-match", "nonsense").send().await.status, 400);
    let head = bed.call("HEAD", "/billing-portals/one").send().await;
    assert_eq!((head.status, head.header("etag"), head.bytes.len()), (200, tag.as_str(), 0));
}

#[tokio::test]
async fn i10_an_organization_may_have_its_records_changed_only_with_a_precondition() {
    let bed = Bed::sqlite().await;
    let tag = bed.portal("one", "acme-one").await.header("etag").to_owned();
    let required = |wanted| {
        let changes = billfold_app::organizations::OrganizationChanges {
            requires_precondition: Some(wanted),
            ..Default::default()
        };
        let (app, id) = (bed.test.app.clone(), bed.acme.organization.id.clone());
        async move { billfold_app::organizations::update(&app, &id, changes).await.unwrap() }
    };
    required(true).await;
    assert_eq!(bed.put("/billing-portals/one", &bed.body("acme-two")).await.status, 428);
    assert_eq!(bed.delete("/billing-portals/one").await.status, 428);
    assert_eq!(bed.put("/billing-portals/two", &bed.body("acme-new")).await.status, 201, "a new one replaces nothing");
    assert_eq!(bed.get("/billing-portals/one").await.json()["slug"], "acme-one");
    let put = bed.call("PUT", "/billing-portals/one").header("if-match", &tag).json(&bed.body("acme-two"));
    assert_eq!(put.send().await.status, 200);
    required(false).await;
    assert_eq!(bed.delete("/billing-portals/one").await.status, 204);
}
