//! One portal, two forms: what this dialect shows can be written back without
//! changing the portal, whichever dialect made it.

use billfold_domain::arbitrary::portal;
use billfold_domain::portal_changes::update;
use billfold_domain::portals::Portal;
use billfold_stripe::calls::Setting;
use billfold_stripe::configurations::changes::into_changes;
use billfold_stripe::configurations::params::Update;
use billfold_stripe::configurations::view;
use billfold_stripe::form::decode;
use billfold_stripe::params::read;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use serde_json::Value;

use crate::desk::Desk;

/// What an answer shows and no update takes.
const READ_ONLY: [&str; 7] = ["id", "object", "application", "created", "is_default", "livemode", "updated"];

/// The form that writes an answer back: null and empty lists as empty values.
pub(crate) fn form_of(shown: &Value) -> String {
    let mut pairs = Vec::new();
    for (name, value) in shown.as_object().unwrap() {
        if !READ_ONLY.contains(&name.as_str()) {
            flatten(name, value, &mut pairs);
        }
    }
    pairs.join("&")
}

fn flatten(path: &str, value: &Value, pairs: &mut Vec<String>) {
    let mut pair = |text: &str| {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        pairs.push(format!("{}={}", encode(path), encode(text)));
    };
    match value {
        // The address of the login page is the server's.
        _ if path == "login_page[url]" => {}
        Value::Null => pair(""),
        Value::Bool(flag) => pair(if *flag { "true" } else { "false" }),
        Value::Number(number) => pair(&number.to_string()),
        Value::String(text) => pair(text),
        Value::Array(items) if items.is_empty() => pair(""),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                flatten(&format!("{path}[{at}]"), item, pairs);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                flatten(&format!("{path}[{name}]"), member, pairs);
            }
        }
    }
}

fn shown(portal: &Portal) -> Value {
    let setting = Setting {
        hosting: None,
        public_url: billfold_app::PublicUrl::parse("https://billing.test").unwrap(),
        livemode: false,
        now: jiff::Timestamp::UNIX_EPOCH,
    };
    serde_json::to_value(view(portal, &setting)).unwrap()
}

/// Writes back what was shown and answers what becomes of the portal.
fn written_back(portal: &Portal, shown: &Value) -> Portal {
    let form = form_of(shown);
    let params: Update = read(decode(&[form.as_bytes()]).unwrap()).unwrap_or_else(|error| panic!("{error:?}: {form}"));
    params.check().unwrap();
    let changes = into_changes(&params, Some(portal));
    update(portal, &changes, "another token", jiff::Timestamp::MAX).unwrap().next
}

proptest! {
    #[test]
    fn reading_and_writing_back_changes_nothing(portal in portal()) {
        let whole = shown(&portal);
        prop_assert_eq!(&written_back(&portal, &whole), &portal);
    }

    #[test]
    fn writing_back_without_the_expanded_products_changes_nothing(portal in portal()) {
        let mut whole = shown(&portal);
        whole["features"]["subscription_update"].as_object_mut().unwrap().remove("products");
        prop_assert_eq!(&written_back(&portal, &whole), &portal);
    }

    #[test]
    fn what_is_written_is_what_is_shown(before in portal(), after in portal()) {
        // Rules between fields may refuse the whole; what they let through shows.
        let mut wanted = shown(&after);
        wanted["active"] = true.into();
        let mut form = form_of(&wanted);
        if wanted["features"]["subscription_cancel"]["save_offer"].is_null() {
            // An offer that is not there is not shown, and is taken away by naming it.
            form.push_str("&features[subscription_cancel][save_offer]=");
        }
        let params: Update = read(decode(&[form.as_bytes()]).unwrap()).unwrap();
        let changes = into_changes(&params, Some(&before));
        if let Ok(decision) = update(&before, &changes, "token", before.updated) {
            let now = shown(&decision.next);
            for member in ["name", "active", "business_profile", "default_return_url", "features"] {
                prop_assert_eq!(&now[member], &wanted[member]);
            }
            prop_assert_eq!(&now["login_page"]["enabled"], &wanted["login_page"]["enabled"]);
        }
    }
}

#[tokio::test]
async fn a_portal_of_the_other_dialect_can_be_read_and_written_back_over_the_wire() {
    let desk = Desk::open().await;
    let path = format!("/v1/billing_portal/configurations/{}", desk.born.portal.id);
    for query in ["", "?expand[]=features.subscription_update.products"] {
        let before = desk.get(&format!("{path}{query}")).await;
        desk.test.clock.advance_seconds(10);
        let after = desk.post(&path, &form_of(&before.json())).await;
        assert_eq!(after.status, 200, "{}", after.text);
        assert_eq!(desk.get(&format!("{path}{query}")).await.text, before.text);
        assert_eq!(after.header("etag"), desk.get(&path).await.header("etag"), "nothing was written");
    }
}

#[tokio::test]
async fn a_pause_of_another_kind_keeps_the_durations_that_are_named_again() {
    let desk = Desk::open().await;
    let pause = "features[subscription_pause]";
    let option = format!("{pause}[duration][interval_options][0][interval]=year");
    let form = format!("{pause}[duration][type]=interval_options&{option}");
    let id = desk.made("/v1/billing_portal/configurations", &form).await;
    let path = format!("/v1/billing_portal/configurations/{id}");
    let named = desk.post(&path, &format!("{pause}[duration][type]=indefinite&{option}")).await.json();
    let duration = &named["features"]["subscription_pause"]["duration"];
    assert_eq!(duration["interval_options"][0]["interval"], "year");
    let kind = format!("{pause}[duration][type]=interval_options&{option}");
    assert_eq!(desk.post(&path, &kind).await.status, 200);
    let bare = desk.post(&path, &format!("{pause}[duration][type]=indefinite")).await.json();
    let duration = &bare["features"]["subscription_pause"]["duration"];
    assert_eq!(duration, &serde_json::json!({"type": "indefinite", "interval_options": []}));
}
