//! `/v1/webhook_endpoints`

use crate::desk::Desk;

const ENDPOINTS: &str = "/v1/webhook_endpoints";

#[tokio::test]
async fn an_endpoint_is_made_read_changed_listed_and_deleted() {
    let desk = Desk::open().await;
    let form = "url=https%3A%2F%2Fhooks.example%2Fbilling%3Fa%3Db&enabled_events[]=invoice.paid&enabled_events[]=charge.succeeded\
        &description=Books&metadata[a]=b&api_version=2024-06-20&connect=false";
    let made = desk.post(ENDPOINTS, form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "api_version": "2024-06-20",
      "application": null,
      "created": 1795219200,
      "description": "Books",
      "enabled_events": [
        "invoice.paid",
        "charge.succeeded"
      ],
      "id": "we_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "metadata": {
        "a": "b"
      },
      "object": "webhook_endpoint",
      "secret": "whsec_h54uIlb+/wyLLgJEXkvg9b+MWbsANVPB0Wqkspbr",
      "status": "enabled",
      "url": "https://hooks.example/billing?a=b"
    }
    "#);
    assert!(made.json()["secret"].as_str().unwrap().starts_with("whsec_"));
    let path = format!("{ENDPOINTS}/{}", made.id());
    let read = desk.get(&path).await;
    assert_eq!(read.json().get("secret"), None, "the secret is shown once");
    let changed =
        desk.post(&path, "disabled=true&description=&enabled_events[]=*&metadata=&url=https://b.example").await;
    insta::assert_snapshot!(changed.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE600TVF6NK8JS1Z3GMRE

    {
      "api_version": "2024-06-20",
      "application": null,
      "created": 1795219200,
      "description": null,
      "enabled_events": [
        "*"
      ],
      "id": "we_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "metadata": {},
      "object": "webhook_endpoint",
      "status": "disabled",
      "url": "https://b.example"
    }
    "#);
    let list = desk.get(ENDPOINTS).await;
    insta::assert_snapshot!(list.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600Y2QKSS19S8BS0S67

    {
      "data": [
        {
          "api_version": "2024-06-20",
          "application": null,
          "created": 1795219200,
          "description": null,
          "enabled_events": [
            "*"
          ],
          "id": "we_0003518Rpy3uEbWSYgPpcAHm",
          "livemode": false,
          "metadata": {},
          "object": "webhook_endpoint",
          "status": "disabled",
          "url": "https://b.example"
        }
      ],
      "has_more": false,
      "object": "list",
      "url": "/v1/webhook_endpoints"
    }
    "#);
    insta::assert_snapshot!(desk.delete(&path).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6002STRE9S7A7PAZ6V7

    {
      "deleted": true,
      "id": "we_0003518Rpy3uEbWSYgPpcAHm",
      "object": "webhook_endpoint"
    }
    "#);
    insta::assert_snapshot!(desk.get(&path).await.refusal(), @"404 invalid_request_error resource_missing webhook_endpoint: No such webhook endpoint: 'we_0003518Rpy3uEbWSYgPpcAHm'");
}

#[tokio::test]
async fn w08_an_address_that_is_not_public_is_refused_on_url() {
    let desk = Desk::open().await;
    for (url, message) in [
        ("http://127.0.0.1:8080/", "must be publicly reachable"),
        ("https://169.254.169.254/latest", "must be publicly reachable"),
        ("https://[::ffff:10.0.0.1]/", "must be publicly reachable"),
        ("https://2130706433/", "must be publicly reachable"),
        ("https://localhost./", "must be publicly reachable"),
        ("https://hooks.example:25/", "must be publicly reachable"),
        ("file:///etc/passwd", "must be an absolute http or https address"),
        ("https://user@hooks.example/", "must be an absolute http or https address"),
    ] {
        let encoded = url.replace(':', "%3A").replace('/', "%2F").replace('[', "%5B").replace(']', "%5D");
        let answer = desk.post(ENDPOINTS, &format!("enabled_events[]=*&url={encoded}")).await;
        let refusal = answer.refusal();
        assert!(refusal.starts_with("400 invalid_request_error url_invalid url: "), "{url}: {refusal}");
        assert!(refusal.ends_with(message), "{url}: {refusal}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_endpoint_is_named() {
    let desk = Desk::open().await;
    let refusal = async |form: &str| desk.post(ENDPOINTS, form).await.refusal();
    insta::assert_snapshot!(refusal("url=https://a.example").await, @"400 invalid_request_error parameter_missing enabled_events: Missing required param: enabled_events.");
    insta::assert_snapshot!(refusal("enabled_events[]=*").await, @"400 invalid_request_error parameter_missing url: Missing required param: url.");
    insta::assert_snapshot!(refusal("enabled_events[]=nothing&url=https://a.example").await, @"400 invalid_request_error - enabled_events[0]: Invalid event type: nothing");
    insta::assert_snapshot!(refusal("enabled_events=&url=https://a.example").await, @"400 invalid_request_error parameter_invalid_empty enabled_events: An empty 'enabled_events' would unset it, which is not possible. Leave it out, or give it a value.");
    insta::assert_snapshot!(refusal("enabled_events[]=*&url=https://a.example&api_version=2099-01-01").await, @"400 invalid_request_error - api_version: Invalid Stripe API version: 2099-01-01");
    insta::assert_snapshot!(refusal("enabled_events[]=*&url=https://a.example&secret=whsec_mine").await, @"400 invalid_request_error parameter_unknown secret: Received unknown parameter: secret");
    insta::assert_snapshot!(desk.get("/v1/webhook_endpoints/we_none").await.refusal(), @"404 invalid_request_error resource_missing webhook_endpoint: No such webhook endpoint: 'we_none'");
}

#[tokio::test]
async fn i06_a_repeated_request_gets_the_secret_of_the_first() {
    let desk = Desk::open().await;
    let form = "enabled_events[]=*&url=https://a.example";
    let key = [("idempotency-key", "once")];
    let first = desk.call("POST", ENDPOINTS, form, &key).await;
    let second = desk.call("POST", ENDPOINTS, form, &key).await;
    assert_eq!(second.header("idempotent-replayed"), Some("true"));
    assert_eq!(first.json(), second.json());
    assert_eq!(desk.get(ENDPOINTS).await.ids().len(), 1);
}

#[tokio::test]
async fn endpoints_of_the_other_dialect_are_no_endpoints_here() {
    use billfold_app::webhooks::{self, Changes, Nature, Target};
    use billfold_domain::Change;
    use billfold_domain::ids::IdStyle;
    use billfold_domain::webhooks::{Dialect, EndpointChanges};
    let desk = Desk::open().await;
    let caller = billfold_app::organizations::operator(&desk.born.organization.id, desk.born.organization.mode);
    let plain = EndpointChanges { url: Change::Set("https://a.example".into()), ..EndpointChanges::default() };
    let nature = Nature { dialect: Dialect::Rebilly, version: None };
    let changes = Changes { plain, headers: Change::Keep };
    let target = (Target::New(IdStyle::Crockford), nature);
    let write = billfold_app::Write::plain();
    let made = webhooks::save(&desk.test.app, &caller, target, changes, write).await.unwrap();
    let billfold_app::Written::Fresh(saved) = made else { panic!("made before") };
    assert_eq!(desk.get(&format!("{ENDPOINTS}/{}", saved.endpoint.value.id)).await.status, 404);
    assert_eq!(desk.get(ENDPOINTS).await.ids(), Vec::<String>::new());
}
