//! Many at a time: of rivals for one thing exactly one has it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::bed::{Answer, Bed, Call};

const RIVALS: usize = 64;

async fn race(calls: impl Iterator<Item = Call<'_>>) -> Vec<Answer> {
    let tasks: Vec<_> = calls.map(Call::spawn).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

fn tally(answers: &[Answer]) -> BTreeMap<u16, usize> {
    let mut counts = BTreeMap::new();
    for answer in answers {
        *counts.entry(answer.status).or_default() += 1;
    }
    counts
}

async fn one_of_many_with_the_same_tag_wins(bed: &Bed) {
    let tag = bed.portal("one", "acme-one").await.header("etag").to_owned();
    let rival = |at: usize| {
        let body = bed.body(&format!("acme-rival-{at}"));
        bed.call("PUT", "/billing-portals/one").header("if-match", &tag).json(&body)
    };
    let answers = race((0..RIVALS).map(rival)).await;
    assert_eq!(tally(&answers), BTreeMap::from([(200, 1), (412, RIVALS - 1)]));
    let winner = answers.iter().find(|answer| answer.status == 200).unwrap();
    assert_eq!(bed.get("/billing-portals/one").await.json(), winner.json());
}

async fn one_of_many_makes_the_new_id(bed: &Bed) {
    let rival = |at: usize| {
        let mut body = bed.body(&format!("acme-{at:03}"));
        body["name"] = json!(format!("Portal acme-{at:03}"));
        body["customization"] = json!({ "colors": { "primary": format!("{at:06}"), "secondary": format!("{at:06}") } });
        bed.call("PUT", "/billing-portals/new").json(&body)
    };
    let answers = race((0..RIVALS).map(rival)).await;
    assert_eq!(tally(&answers), BTreeMap::from([(200, RIVALS - 1), (201, 1)]));
    // What is kept is one of the bodies as a whole.
    let kept = bed.get("/billing-portals/new").await.json();
    let colors = &kept["customization"]["colors"];
    let number = kept["slug"].as_str().unwrap().strip_prefix("acme-").unwrap();
    assert_eq!(kept["name"], format!("Portal acme-{number}"));
    assert_eq!((&colors["primary"], &colors["secondary"]), (&json!(format!("000{number}")), &colors["primary"]));
}

async fn one_of_many_makes_what_must_not_exist(bed: &Bed) {
    let rival = |_| bed.call("PUT", "/billing-portals/new").header("if-none-match", "*").json(&bed.body("acme-new"));
    let answers = race((0..RIVALS).map(rival)).await;
    assert_eq!(tally(&answers), BTreeMap::from([(201, 1), (412, RIVALS - 1)]));
}

async fn one_of_many_ids_has_the_slug(bed: &Bed) {
    let rival = |at: usize| bed.call("PUT", &format!("/billing-portals/id-{at}")).json(&bed.body("acme-wanted"));
    let answers = race((0..RIVALS).map(rival)).await;
    assert_eq!(tally(&answers), BTreeMap::from([(201, 1), (422, RIVALS - 1)]));
    assert!(answers.iter().filter(|answer| answer.status == 422).all(|answer| answer.faulty() == ["slug"]));
    let list: Value = bed.get("/billing-portals?filter=slug:acme-wanted").await.json();
    assert_eq!(list.as_array().unwrap().len(), 1);
}

async fn a_website_is_never_deleted_under_a_portal(bed: &Bed) {
    let body = json!({ "name": "x", "url": "https://x.example", "servicePhone": "", "serviceEmail": "" });
    for round in 0..16 {
        let website = format!("/websites/w{round}");
        assert_eq!(bed.put(&website, &body).await.status, 201);
        let mut portal = bed.body(&format!("acme-round-{round}"));
        portal["websiteId"] = json!(format!("w{round}"));
        let path = format!("/billing-portals/p{round}");
        let calls = [bed.call("PUT", &path).json(&portal), bed.call("DELETE", &website)];
        let answers = race(calls.into_iter()).await;
        let outcome = (answers[0].status, answers[1].status);
        assert!([(201, 409), (422, 204)].contains(&outcome), "{outcome:?}");
    }
}

macro_rules! on_both {
    ($($row:ident: $check:ident;)*) => {
        mod sqlite {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $row() { $check(&Bed::sqlite().await).await; })*
        }

        mod postgres {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $row() { $check(&Bed::postgres().await).await; })*
        }
    };
}

on_both! {
    i09_of_64_writers_of_one_version_one_succeeds: one_of_many_with_the_same_tag_wins;
    i11_of_64_upserts_of_a_new_id_one_creates: one_of_many_makes_the_new_id;
    i12_of_64_creators_one_creates: one_of_many_makes_what_must_not_exist;
    i13_of_64_portals_that_want_one_slug_one_has_it: one_of_many_ids_has_the_slug;
    a_website_in_use_survives_a_race: a_website_is_never_deleted_under_a_portal;
}
