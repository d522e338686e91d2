//! `Idempotency-Key`

use crate::desk::{Answer, Desk};

const PATH: &str = "/v1/customers";

async fn with_key(desk: &Desk, path: &str, form: &str, key: &str) -> Answer {
    desk.call("POST", path, form, &[("idempotency-key", key)]).await
}

#[tokio::test]
async fn i01_the_same_request_has_one_effect_and_one_answer() {
    let desk = Desk::open().await;
    let first = with_key(&desk, PATH, "name=Ann", "k-1").await;
    assert_eq!(
        (first.status.as_u16(), first.header("idempotency-key"), first.header("idempotent-replayed")),
        (200, Some("k-1"), None)
    );
    for _ in 0..20 {
        let again = with_key(&desk, PATH, "name=Ann", "k-1").await;
        assert_eq!(
            (again.status, &again.text, again.header("etag")),
            (first.status, &first.text, first.header("etag"))
        );
        assert_eq!(again.header("idempotent-replayed"), Some("true"));
        assert_eq!(again.header("idempotency-key"), Some("k-1"));
    }
    assert_eq!(desk.get(PATH).await.ids().len(), 1);
}

#[tokio::test]
async fn i01_every_kind_of_post_replays() {
    let desk = Desk::open().await;
    let (product, price) = desk.sold().await;
    let customer = desk.made(PATH, "name=Ann").await;
    let portal = desk.born.portal.id.as_str().to_owned();
    let posts = [
        ("/v1/products".to_owned(), "name=x&default_price_data[currency]=eur&default_price_data[unit_amount]=1&expand[]=default_price".to_owned()),
        ("/v1/prices".to_owned(), format!("currency=eur&unit_amount=1&product={product}&expand[]=product")),
        ("/v1/billing_portal/configurations".to_owned(), "features[invoice_history][enabled]=true&login_page[enabled]=true&expand[]=features.subscription_update.products".to_owned()),
        ("/v1/billing_portal/sessions".to_owned(), format!("customer={customer}&expand[]=configuration")),
        (format!("{PATH}/{customer}"), "name=Bob".to_owned()),
        (format!("/v1/products/{product}"), "name=Silver".to_owned()),
        (format!("/v1/prices/{price}"), "nickname=n".to_owned()),
        (format!("/v1/billing_portal/configurations/{portal}"), "name=n".to_owned()),
    ];
    for (path, form) in posts {
        let first = with_key(&desk, &path, &form, &path).await;
        let again = with_key(&desk, &path, &form, &path).await;
        assert_eq!((first.status.as_u16(), &again.text), (200, &first.text), "{path}");
        assert_eq!(again.header("idempotent-replayed"), Some("true"), "{path}");
    }
}

#[tokio::test]
async fn i02_a_key_of_another_request_is_an_idempotency_error() {
    let desk = Desk::open().await;
    let first = with_key(&desk, PATH, "name=Ann", "k").await;
    let other_body = with_key(&desk, PATH, "name=Bob", "k").await;
    insta::assert_snapshot!(other_body.shown(), @r#"
    400 Bad Request
    idempotency-key: k
    request-id: req_01M7XPE600NCKT2WDYBC9KSQ50

    {
      "error": {
        "message": "This idempotency key was used before with another request. Use a new key for a new request.",
        "request_log_url": null,
        "type": "idempotency_error"
      }
    }
    "#);
    let other_path = with_key(&desk, "/v1/products", "name=Ann", "k").await;
    assert_eq!(other_path.json()["error"]["type"], "idempotency_error");
    assert_eq!(with_key(&desk, PATH, "name=Ann", "k").await.text, first.text);
}

#[tokio::test]
async fn i03_a_twin_of_a_running_request_is_told_so_and_may_try_again() {
    let error = billfold_stripe::refusals::refused(
        &billfold_domain::Refusal::InProgress,
        &billfold_stripe::refusals::Voicing { id: "", sent: None, key: None },
    );
    let answer = billfold_stripe::voice::answer(&error);
    assert_eq!(answer.status(), 409);
    assert_eq!(answer.headers()["stripe-should-retry"], "true");
    assert_eq!(
        (error.code.as_deref(), error.kind),
        (Some("idempotency_key_in_use"), billfold_stripe::errors::Kind::Idempotency)
    );
    // Of many at once each is either the first, its replay, or told to wait.
    let desk = std::sync::Arc::new(Desk::open().await);
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let desk = std::sync::Arc::clone(&desk);
        running.spawn(async move { with_key(&desk, PATH, "name=Ann", "k").await });
    }
    let mut fresh = 0;
    while let Some(answer) = running.join_next().await {
        let answer = answer.unwrap();
        match answer.status.as_u16() {
            200 if answer.header("idempotent-replayed").is_none() => fresh += 1,
            200 => {}
            409 => assert_eq!(answer.header("stripe-should-retry"), Some("true")),
            other => panic!("{other}: {}", answer.text),
        }
    }
    assert_eq!((fresh, desk.get(PATH).await.ids().len()), (1, 1));
}

#[tokio::test]
async fn i04_one_key_in_two_modes_is_two_keys() {
    let desk = Desk::open().await;
    let live = desk.test.organization("Live", billfold_domain::organizations::Mode::Live).await;
    let ours = with_key(&desk, PATH, "name=Ann", "k").await;
    let request = crate::desk::request("POST", PATH, "name=Ann", &live.secret_key, &[("idempotency-key", "k")]);
    let theirs = desk.send(request).await;
    assert_eq!((ours.status.as_u16(), theirs.status.as_u16()), (200, 200));
    assert_ne!(ours.id(), theirs.id());
}

#[tokio::test]
async fn i05_a_key_is_1_to_255_printable_characters_in_either_form() {
    let desk = Desk::open().await;
    let mut refusals = Vec::new();
    for key in ["", "\"\"", &"x".repeat(256), "a\tb"] {
        refusals.push(with_key(&desk, PATH, "name=x", key).await.refusal());
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - -: The idempotency key is empty.
    400 invalid_request_error - -: The idempotency key is empty.
    400 invalid_request_error - -: The idempotency key is longer than 255 characters.
    400 invalid_request_error - -: The idempotency key is malformed.
    "#);
    let raw = with_key(&desk, PATH, "name=Ann", "abc").await;
    let quoted = with_key(&desk, PATH, "name=Ann", "\"abc\"").await;
    assert_eq!((raw.text, quoted.header("idempotent-replayed")), (quoted.text.clone(), Some("true")));
    assert_eq!(with_key(&desk, PATH, "name=Max", &"x".repeat(255)).await.status, 200);
}

#[tokio::test]
async fn i06_a_key_is_kept_for_thirty_days() {
    let desk = Desk::open().await;
    let first = with_key(&desk, PATH, "name=Ann", "k").await;
    desk.test.clock.advance_seconds(24 * 3600 - 60);
    assert_eq!(with_key(&desk, PATH, "name=Ann", "k").await.text, first.text);
    desk.test.clock.advance_seconds(30 * 24 * 3600);
    assert_ne!(with_key(&desk, PATH, "name=Ann", "k").await.id(), first.id());
}

#[tokio::test]
async fn i08_only_what_was_done_is_replayed() {
    let desk = Desk::open().await;
    assert_eq!(with_key(&desk, PATH, "name=Ann&foo=1", "k").await.status, 400);
    let path = format!("{PATH}/cus_none");
    assert_eq!(with_key(&desk, &path, "name=Ann", "k").await.status, 404);
    let session = "/v1/billing_portal/sessions";
    assert_eq!(with_key(&desk, session, "customer=cus_none", "k").await.status, 400);
    let unknown = crate::desk::request("POST", PATH, "name=Ann", "sk_test_unknown", &[("idempotency-key", "k")]);
    assert_eq!(desk.send(unknown).await.status, 401);
    let done = with_key(&desk, PATH, "name=Ann", "k").await;
    assert_eq!((done.status.as_u16(), done.header("idempotent-replayed")), (200, None));
}
