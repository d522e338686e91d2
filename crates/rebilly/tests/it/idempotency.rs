//! `Idempotency-Key`: one effect for one key.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Bed, Call};

fn create<'a>(bed: &'a Bed, key: &str, body: &Value) -> Call<'a> {
    bed.call("POST", "/billing-portals").header("idempotency-key", key).json(body)
}

async fn count(bed: &Bed, path: &str) -> String {
    bed.get(&format!("{path}?limit=0")).await.header("pagination-total").to_owned()
}

#[tokio::test]
async fn i01_the_same_request_has_one_effect_and_one_answer() {
    let bed = Bed::sqlite().await;
    let before = count(&bed, "/billing-portals").await;
    let first = create(&bed, "k1", &bed.body("acme-one")).send().await;
    assert_eq!((first.status, first.header("idempotent-replayed")), (201, ""));
    for _ in 0..100 {
        let again = create(&bed, "k1", &bed.body("acme-one")).send().await;
        assert_eq!((again.status, again.header("idempotent-replayed")), (201, "true"));
        assert_eq!(again.bytes, first.bytes);
        for name in ["location", "etag", "content-type"] {
            assert_eq!(again.header(name), first.header(name));
        }
    }
    assert_eq!((before.as_str(), count(&bed, "/billing-portals").await.as_str()), ("1", "2"));
}

#[tokio::test]
async fn i01_every_post_is_replayed_byte_for_byte() {
    let bed = Bed::sqlite().await;
    let website = json!({ "name": "x", "url": "https://x.example", "servicePhone": "", "serviceEmail": "" });
    for (path, body) in [("/websites", website), ("/api-keys", json!({ "description": "x" }))] {
        // A key belongs to one request: each address has its own.
        let call = || bed.call("POST", path).header("idempotency-key", path).json(&body);
        let (first, again) = (call().send().await, call().send().await);
        assert_eq!((first.status, again.status), (201, 201), "{path}: {first}");
        assert_eq!(first.bytes, again.bytes, "{path}");
    }
    let upload =
        || bed.call("POST", "/files").header("idempotency-key", "f").bytes("image/png", crate::files::png(2, 2));
    let (first, again) = (upload().send().await, upload().send().await);
    assert_eq!((first.status, again.status, again.header("idempotent-replayed")), (201, 201, "true"));
    assert_eq!(first.bytes, again.bytes);
    assert_eq!(count(&bed, "/files").await, "1");
}

#[tokio::test]
async fn i02_a_key_that_was_used_for_another_request_is_refused() {
    let bed = Bed::sqlite().await;
    let first = create(&bed, "k1", &bed.body("acme-one")).send().await;
    assert_snapshot!(create(&bed, "k1", &bed.body("acme-two")).send().await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "The idempotency key was used before with another request.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "Idempotency-Key",
          "message": "was used before with another request"
        }
      ],
      "status": 422,
      "title": "Idempotency-Key is already used",
      "type": "about:blank"
    }
    "#);
    let other_path = bed.call("POST", "/api-keys").header("idempotency-key", "k1").json(&json!({ "description": "x" }));
    assert_eq!(other_path.send().await.status, 422);
    let again = create(&bed, "k1", &bed.body("acme-one")).send().await;
    assert_eq!((again.status, again.bytes), (201, first.bytes));
}

async fn copies_have_one_effect(bed: &Bed) {
    let body = bed.body("acme-one");
    let tasks: Vec<_> = (0..50).map(|_| create(bed, "k1", &body).spawn()).collect();
    let (mut fresh, mut replayed, mut told) = (0, 0, 0);
    for task in tasks {
        let answer = task.await.unwrap();
        match (answer.status, answer.header("idempotent-replayed")) {
            (201, "") => fresh += 1,
            (201, _) => replayed += 1,
            (409, _) => {
                assert_eq!(answer.header("retry-after"), "1");
                told += 1;
            }
            _ => panic!("{answer}"),
        }
    }
    assert_eq!((fresh, replayed + told), (1, 49));
    assert_eq!(count(bed, "/billing-portals").await, "2");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i03_of_parallel_copies_one_runs_on_sqlite() {
    copies_have_one_effect(&Bed::sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i03_of_parallel_copies_one_runs_on_postgres() {
    copies_have_one_effect(&Bed::postgres().await).await;
}

#[tokio::test]
async fn i05_a_key_has_1_to_255_printable_characters_in_either_form() {
    let bed = Bed::sqlite().await;
    let body = bed.body("acme-one");
    for bad in ["", &"x".repeat(256), "\"open", "caf\u{e9}"] {
        let answer = create(&bed, bad, &body).send().await;
        assert_eq!(answer.status, 400, "{bad:?}: {answer}");
    }
    let first = create(&bed, "\"abc\"", &body).send().await;
    let again = create(&bed, "abc", &body).send().await;
    assert_eq!((first.status, again.header("idempotent-replayed")), (201, "true"));
    assert_snapshot!(create(&bed, "", &body).send().await, @r#"
    400 Bad Request
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993

    {
      "detail": "The idempotency key is empty.",
      "instance": "urn:request:req_…",
      "status": 400,
      "title": "Bad Request",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn i08_only_answers_that_took_effect_are_replayed() {
    let bed = Bed::sqlite().await;
    bed.portal("first", "taken-slug").await;
    let refused = create(&bed, "k1", &bed.body("taken-slug")).send().await;
    assert_eq!(refused.status, 422);
    assert_eq!(create(&bed, "k1", &json!({})).send().await.status, 422);
    bed.delete("/billing-portals/first").await;
    let made = create(&bed, "k1", &bed.body("taken-slug")).send().await;
    assert_eq!((made.status, made.header("idempotent-replayed")), (201, ""));
    let anonymous =
        bed.anonymous("POST", "/billing-portals").header("idempotency-key", "k2").json(&bed.body("acme-two"));
    assert_eq!(anonymous.send().await.status, 401);
    assert_eq!(create(&bed, "k2", &bed.body("acme-two")).send().await.status, 201);
}

#[tokio::test]
async fn i04_organizations_and_modes_do_not_share_keys() {
    let bed = Bed::sqlite().await;
    let made = |key: String| {
        bed.anonymous("POST", "/api-keys")
            .header("reb-apikey", &key)
            .header("idempotency-key", "same")
            .json(&json!({ "description": "x" }))
    };
    let mut secrets = Vec::<Value>::new();
    for key in [&bed.acme.secret_key, &bed.rival.secret_key, &bed.live.secret_key] {
        let answer = made(key.clone()).send().await;
        assert_eq!((answer.status, answer.header("idempotent-replayed")), (201, ""));
        secrets.push(answer.json()["secretKey"].clone());
    }
    assert!(secrets[0] != secrets[1] && secrets[1] != secrets[2]);
}
