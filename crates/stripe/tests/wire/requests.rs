//! What every request of this dialect has to get right, and what it is told
//! when it does not.

use axum::body::Body;
use billfold_http::rate::RateLimits;
use http::Request;

use crate::desk::{Desk, request};

const PATH: &str = "/v1/billing_portal/configurations";

#[tokio::test]
async fn a01_a_missing_malformed_unknown_or_revoked_key_is_a_401() {
    let desk = Desk::open().await;
    let bare = Request::builder().uri(PATH).body(Body::empty()).unwrap();
    insta::assert_snapshot!(desk.send(bare).await.shown(), @r#"
    401 Unauthorized
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC
    www-authenticate: Bearer realm="Billfold"

    {
      "error": {
        "message": "No API key was given. Send it as 'Authorization: Bearer KEY', or as the user name of HTTP Basic with an empty password.",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
    let mut refusals = Vec::new();
    for value in [
        "Bearer",
        "Bearer null",
        "Bearer sk_test_unknown_1234",
        "Bearer short",
        "Digest x",
        "Bearer a b",
        "Bearer a.b.c",
        "sk_test_bare_key_0000",
    ] {
        let request = Request::builder().uri(PATH).header("authorization", value).body(Body::empty()).unwrap();
        refusals.push(format!("{value} -> {}", desk.send(request).await.refusal()));
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    Bearer -> 401 invalid_request_error - -: No API key was given. Send it as 'Authorization: Bearer KEY', or as the user name of HTTP Basic with an empty password.
    Bearer null -> 401 invalid_request_error - -: No API key was given. Send it as 'Authorization: Bearer KEY', or as the user name of HTTP Basic with an empty password.
    Bearer sk_test_unknown_1234 -> 401 invalid_request_error - -: Invalid API Key provided: ********1234
    Bearer short -> 401 invalid_request_error - -: Invalid API Key provided: ********
    Digest x -> 401 invalid_request_error - -: Invalid API Key provided: ********
    Bearer a b -> 401 invalid_request_error - -: Invalid API Key provided: ********
    Bearer a.b.c -> 401 invalid_request_error - -: Invalid API Key provided: ********
    sk_test_bare_key_0000 -> 401 invalid_request_error - -: Invalid API Key provided: ********
    "#);
    let caller =
        billfold_app::Credentials { key: Some(desk.born.secret_key.clone()), ..billfold_app::Credentials::default() };
    let caller = billfold_app::callers::authenticate(&desk.test.app, &caller, None).await.unwrap();
    let id = billfold_domain::ids::ApiKeyId::stored(caller.actor.clone());
    assert_eq!(desk.get(PATH).await.status, 200);
    billfold_app::keys::revoke(&desk.test.app, &caller, &id, billfold_app::Precondition::None).await.unwrap();
    let revoked = desk.get(PATH).await;
    let last = &desk.born.secret_key[desk.born.secret_key.len() - 4..];
    assert_eq!(revoked.refusal(), format!("401 invalid_request_error - -: Invalid API Key provided: ********{last}"));
}

#[tokio::test]
async fn a01_a_key_is_taken_as_bearer_or_as_the_user_name_of_basic() {
    let desk = Desk::open().await;
    assert_eq!(desk.get(PATH).await.status, 200);
    let pair = format!("{}:", desk.born.secret_key);
    let basic = format!("Basic {}", base64_of(pair.as_bytes()));
    let request = Request::builder().uri(PATH).header("authorization", basic).body(Body::empty()).unwrap();
    assert_eq!(desk.send(request).await.status, 200);
}

/// Base64 (RFC 4648, 4), for a header.
fn base64_of(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0_u32, |word, byte| (word << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = usize::try_from((word >> (18 - 6 * place)) & 63).unwrap();
            out.push(if place > chunk.len() { '=' } else { char::from(DIGITS[digit]) });
        }
    }
    out
}

#[tokio::test]
async fn a05_a_publishable_key_may_do_nothing_here() {
    let desk = Desk::open().await;
    let request = request("POST", PATH, "foo=1", &desk.born.publishable_key, &[]);
    insta::assert_snapshot!(desk.send(request).await.refusal(), @r#"403 invalid_request_error - -: This API key is not allowed to do that."#);
}

#[tokio::test]
async fn a07_a_key_in_the_query_or_the_body_is_no_key() {
    let desk = Desk::open().await;
    let path = format!("{PATH}?api_key={}", desk.born.secret_key);
    let query = Request::builder().uri(path).body(Body::empty()).unwrap();
    assert_eq!(desk.send(query).await.status, 401);
    let body = Request::builder()
        .method("POST")
        .uri(PATH)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(format!("api_key={}", desk.born.secret_key)))
        .unwrap();
    assert_eq!(desk.send(body).await.status, 401);
}

#[tokio::test]
async fn unknown_addresses_and_methods_are_told_as_such() {
    let desk = Desk::open().await;
    let mut refusals = Vec::new();
    for (method, path) in [
        ("GET", "/v1/nothing"),
        ("GET", "/v1/billing_portal"),
        ("GET", "/v1/customers/a/b"),
        ("PUT", PATH),
        ("DELETE", PATH),
        ("GET", "/v1/billing_portal/sessions"),
    ] {
        let answer = desk.call(method, path, "", &[]).await;
        refusals.push(format!("{} {}", answer.refusal(), answer.header("allow").unwrap_or("-")));
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    404 invalid_request_error - -: Unrecognized request URL (GET: /v1/nothing). -
    404 invalid_request_error - -: Unrecognized request URL (GET: /v1/billing_portal). -
    404 invalid_request_error - -: Unrecognized request URL (GET: /v1/customers/a/b). -
    405 invalid_request_error - -: Unrecognized request URL (PUT: /v1/billing_portal/configurations). GET,HEAD,POST
    405 invalid_request_error - -: Unrecognized request URL (DELETE: /v1/billing_portal/configurations). GET,HEAD,POST
    405 invalid_request_error - -: Unrecognized request URL (GET: /v1/billing_portal/sessions). POST
    "#);
}

#[tokio::test]
async fn versions_are_echoed_or_refused() {
    let desk = Desk::open().await;
    let version = |text: &'static str| {
        desk.call(
            "GET",
            PATH,
            "",
            if text.is_empty() {
                &[]
            } else {
                VERSIONS.iter().find(|(_, v)| *v == text).map(std::slice::from_ref).unwrap_or(&[])
            },
        )
    };
    assert_eq!(version("").await.header("stripe-version"), Some("2026-10-28.endive"));
    assert_eq!(version("2026-09-30.endive").await.header("stripe-version"), Some("2026-09-30.endive"));
    insta::assert_snapshot!(version("2099-01-01").await.refusal(), @r#"400 invalid_request_error - -: Invalid Stripe API version: 2099-01-01"#);
    insta::assert_snapshot!(version("yesterday").await.refusal(), @r#"400 invalid_request_error - -: Invalid Stripe API version: yesterday"#);
}

const VERSIONS: [(&str, &str); 3] =
    [("stripe-version", "2026-09-30.endive"), ("stripe-version", "2099-01-01"), ("stripe-version", "yesterday")];

#[tokio::test]
async fn t01_stripe_account_names_the_keys_own_account_or_nothing() {
    let desk = Desk::open().await;
    let own = desk.born.organization.id.as_str().to_owned();
    let other = desk.test.organization("Other", billfold_domain::organizations::Mode::Test).await;
    let named = |account: String| {
        let desk = &desk;
        async move { desk.call("GET", PATH, "", &[("stripe-account", &account)]).await }
    };
    assert_eq!(named(own).await.status, 200);
    let existing = named(other.organization.id.as_str().to_owned()).await;
    let unknown = named("acct_none".to_owned()).await;
    assert_eq!(existing.text, unknown.text);
    insta::assert_snapshot!(unknown.refusal(), @r#"403 invalid_request_error account_invalid -: The API key given does not have access to the account that Stripe-Account names, or there is no such account."#);
}

#[tokio::test]
async fn v05_hostile_forms_are_400_and_name_the_parameter() {
    let desk = Desk::open().await;
    let deep = format!("a{}=1", "[b]".repeat(20));
    let many = (0..100_000).map(|n| format!("k{n}=")).collect::<Vec<_>>().join("&");
    let mut refusals = Vec::new();
    for form in [
        deep.as_str(),
        "expand[999999999]=1",
        "features[customer_update][allowed_updates][999999999]=email",
        &many,
        "name=%zz",
        "name=%ff",
        "a=1&a[b]=2",
        "a[b=1",
    ] {
        refusals.push(desk.post(&format!("{PATH}/{}", desk.born.portal.id), form).await.refusal());
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - a[b][b][b][b][b][b][b][b][b][b][b][b][b][b][b][b][b][b][b][b]: Parameters can be nested at most 10 levels deep.
    400 invalid_request_error - expand[999999999]: Invalid array: the index is too large
    400 invalid_request_error - features[customer_update][allowed_updates][999999999]: Invalid array: the index is too large
    400 invalid_request_error - k2000: Too many parameters: a request can carry at most 2000.
    400 invalid_request_error - name: Invalid percent-encoding.
    400 invalid_request_error - name: Invalid UTF-8.
    400 invalid_request_error - a[b]: This parameter contradicts an earlier one of the same name.
    400 invalid_request_error - a[b: Invalid parameter name.
    "#);
}

#[tokio::test]
async fn v06_an_unknown_parameter_is_an_error_wherever_it_stands() {
    let desk = Desk::open().await;
    let id = desk.born.portal.id.as_str().to_owned();
    let one = format!("{PATH}/{id}");
    let mut refusals = Vec::new();
    for (method, path, form) in [
        ("POST", "/v1/customers", "foo=1"),
        ("POST", "/v1/products", "name=x&foo=1"),
        ("POST", "/v1/prices", "foo=1"),
        ("POST", "/v1/billing_portal/sessions", "foo=1"),
        ("POST", one.as_str(), "features[foo]=1"),
        ("POST", one.as_str(), "features[subscription_update][products][0][foo][bar]=1"),
        ("GET", "/v1/customers?foo=1", ""),
        ("POST", "/v1/customers?foo=1", "name=x"),
        ("DELETE", "/v1/customers/cus_1", "foo=1"),
    ] {
        refusals.push(desk.call(method, path, form, &[]).await.refusal());
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown features[foo]: Received unknown parameter: features[foo]
    400 invalid_request_error parameter_unknown features[subscription_update][products][0][foo][bar]: Received unknown parameter: features[subscription_update][products][0][foo][bar]
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    "#);
}

#[tokio::test]
async fn v10_what_the_server_decides_cannot_be_assigned() {
    let desk = Desk::open().await;
    let (product, price) = desk.sold().await;
    let customer = desk.made("/v1/customers", "name=Ann").await;
    let portal = desk.born.portal.id.as_str().to_owned();
    let paths = [
        format!("/v1/customers/{customer}"),
        format!("/v1/products/{product}"),
        format!("/v1/prices/{price}"),
        format!("{PATH}/{portal}"),
    ];
    for path in &paths {
        let before = desk.get(path).await;
        for form in [
            "id=x",
            "livemode=true",
            "created=1",
            "updated=1",
            "is_default=false",
            "object=x",
            "deleted=true",
            "tenantId=x",
            "status=x",
            "verified=true",
            "org=x",
            "rev=1",
        ] {
            let answer = desk.post(path, form).await;
            assert_eq!(
                (answer.status.as_u16(), answer.json()["error"]["code"].as_str()),
                (400, Some("parameter_unknown")),
                "{path} {form}"
            );
        }
        let after = desk.get(path).await;
        assert_eq!(
            (after.text, after.headers["etag"].clone()),
            (before.text, before.headers["etag"].clone()),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_body_of_another_media_type_or_size_is_refused() {
    let desk = Desk::open().await;
    let key = &desk.born.secret_key;
    let json = Request::builder()
        .method("POST")
        .uri("/v1/customers")
        .header("authorization", format!("Bearer {key}"))
        .header("content-type", "application/json")
        .body(Body::from("{}"))
        .unwrap();
    insta::assert_snapshot!(desk.send(json).await.refusal(), @r#"415 invalid_request_error - -: Send parameters as application/x-www-form-urlencoded."#);
    let large = "a".repeat(1024 * 1024 + 1);
    insta::assert_snapshot!(desk.post("/v1/customers", &large).await.refusal(), @r#"413 invalid_request_error - -: The request body is larger than 1 MiB."#);
    let compressed = desk.call("POST", "/v1/customers", "name=x", &[("content-encoding", "gzip")]).await;
    insta::assert_snapshot!(compressed.refusal(), @r#"415 invalid_request_error - -: Compressed request bodies are not read here."#);
}

#[tokio::test]
async fn what_is_refused_before_it_is_read_repeats_version_and_key_like_every_answer() {
    let desk = Desk::open().await;
    let said = [("stripe-version", "2024-06-20"), ("idempotency-key", "order-1")];
    let zipped = [said.as_slice(), &[("content-encoding", "gzip")]].concat();
    let odd = [("stripe-version", "latest"), ("idempotency-key", "")];
    let card = [("stripe-version", "2024-06-20"), ("idempotency-key", "4242424242424242")];
    let long = format!("/v1/customers?email={}", "a".repeat(9_000));
    let mut answers = Vec::new();
    for (what, method, path, headers) in [
        ("unknown address", "POST", "/v1/nothing", said.as_slice()),
        ("wrong method", "POST", "/v1/events", &said),
        ("no method", "PROPFIND", PATH, &said),
        ("no key but with POST", "GET", "/v1/nothing", &said),
        ("nothing said", "POST", "/v1/nothing", &[]),
        ("nothing usable said", "POST", "/v1/nothing", &odd),
        ("too long", "POST", &long, &said),
        ("compressed", "POST", "/v1/customers", &zipped),
        ("a card's number", "POST", "/v1/customers", &card),
        ("a card's number, too long", "POST", &long, &card),
    ] {
        let answer = desk.call(method, path, "", headers).await;
        let shown = |name: &str| answer.header(name).unwrap_or("-").to_owned();
        let (version, key) = (shown("stripe-version"), shown("idempotency-key"));
        answers.push(format!("{what}: {} {version} {key}", answer.status.as_u16()));
    }
    insta::assert_snapshot!(answers.join("\n"), @r#"
    unknown address: 404 2024-06-20 order-1
    wrong method: 405 2024-06-20 order-1
    no method: 405 2024-06-20 -
    no key but with POST: 404 2024-06-20 -
    nothing said: 404 2026-10-28.endive -
    nothing usable said: 404 2026-10-28.endive -
    too long: 414 2024-06-20 order-1
    compressed: 415 2024-06-20 order-1
    a card's number: 400 2026-10-28.endive -
    a card's number, too long: 414 2026-10-28.endive -
    "#);
    let refused = desk.call("PROPFIND", PATH, "", &[]).await;
    assert_eq!(refused.header("allow"), Some("GET,HEAD,POST"));
}

#[tokio::test]
async fn o01_too_many_writes_are_429_and_may_be_tried_again() {
    let limits = RateLimits { test_requests: 1, live_requests: 1, window_seconds: 600 };
    let desk = Desk::with_limits(Some(limits)).await;
    assert_eq!(desk.post("/v1/customers", "name=x").await.status, 200);
    let refused = desk.post("/v1/customers", "name=y").await;
    insta::assert_snapshot!(refused.shown(), @r#"
    429 Too Many Requests
    request-id: req_01M7XPE600QY65KER06N9W3MBA
    retry-after: 600
    stripe-rate-limited-reason: global-rate
    stripe-should-retry: true

    {
      "error": {
        "code": "rate_limit",
        "doc_url": "https://docs.stripe.com/error-codes/rate-limit",
        "message": "Too many requests. Wait for the time that Retry-After says.",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
    assert_eq!(desk.get("/v1/customers").await.ids().len(), 1);
}

#[tokio::test]
async fn i09_a_change_can_be_bound_to_the_revision_that_was_read() {
    let desk = Desk::open().await;
    let id = desk.made("/v1/customers", "name=Ann").await;
    let path = format!("/v1/customers/{id}");
    let tag = desk.get(&path).await.header("etag").unwrap().to_owned();
    let write = |name: &'static str, value: String| {
        let (desk, path) = (&desk, &path);
        async move { desk.call("POST", path, "name=Bob", &[(name, &value)]).await }
    };
    assert_eq!(write("if-match", "\"1\"".into()).await.status, 412);
    assert_eq!(write("if-match", format!("W/{tag}")).await.status, 412);
    assert_eq!(write("if-none-match", "*".into()).await.status, 412);
    let changed = write("if-match", tag.clone()).await;
    assert_eq!(changed.status, 200);
    assert_ne!(changed.header("etag"), Some(tag.as_str()));
    insta::assert_snapshot!(write("if-match", tag.clone()).await.shown(), @r#"
    412 Precondition Failed
    request-id: req_01M7XPE600X6K10131XQAQMKA6

    {
      "error": {
        "message": "The object is not in the state that If-Match or If-None-Match asks for. Read it again.",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
    assert_eq!(write("if-match", "nonsense".into()).await.status, 400);
    assert_eq!(write("if-none-match", tag.clone()).await.status, 400);
    let new = changed.header("etag").unwrap();
    let unchanged = desk.call("GET", &path, "", &[("if-none-match", new)]).await;
    assert_eq!((unchanged.status.as_u16(), unchanged.text.as_str()), (304, ""));
    assert_eq!(desk.call("DELETE", &path, "", &[("if-match", &tag)]).await.status, 412);
    assert_eq!(desk.call("DELETE", &path, "", &[("if-match", new)]).await.status, 200);
}
