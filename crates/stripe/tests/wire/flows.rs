//! Events of flows (docs/decisions/0014), and portals in frames (0013).

use billfold_app::{Caller, Role, jobs, sessions};
use billfold_domain::ids::{CustomerId, SessionId};
use serde_json::{Value, json};

use crate::desk::Desk;

const SESSIONS: &str = "/v1/billing_portal/sessions";
const CONFIGURATIONS: &str = "/v1/billing_portal/configurations";
const NAMED: &str = "enabled_events[]=billing_portal.flow.completed&enabled_events[]=billing_portal.flow.abandoned";

/// A session that leads into a task, and what it needs to be used.
struct Led {
    desk: Desk,
    customer: String,
    session: String,
    token: String,
}

/// A desk with an endpoint for all events, one for those of flows, and a session.
async fn led() -> Led {
    let desk = Desk::open().await;
    desk.made("/v1/webhook_endpoints", "url=https://all.example/&enabled_events[]=*").await;
    desk.made("/v1/webhook_endpoints", &format!("url=https://flows.example/&{NAMED}")).await;
    let customer = desk.made("/v1/customers", "email=ann@acme.test").await;
    let configuration = desk.made(CONFIGURATIONS, "features[payment_method_update][enabled]=true").await;
    let form = format!("customer={customer}&configuration={configuration}&flow_data[type]=payment_method_update");
    let made = desk.post(SESSIONS, &form).await;
    let token = made.json()["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    Led { customer, session: made.id(), token, desk }
}

impl Led {
    /// The customer, who has opened the link.
    async fn open(&self) -> Caller {
        let opened = sessions::open(&self.desk.test.app, &self.token).await.unwrap();
        let mut caller =
            billfold_app::organizations::operator(&self.desk.born.organization.id, opened.public.organization.mode);
        caller.role = Role::Customer(CustomerId::stored(self.customer.clone()));
        caller.actor = opened.session.id.as_str().to_owned();
        caller
    }

    async fn later(&self, seconds: i64) {
        self.desk.test.clock.advance_seconds(seconds);
        jobs::run_due(&self.desk.test.app, |_| ()).await.unwrap();
    }

    async fn told(&self, query: &str) -> Vec<Value> {
        let found = self.desk.get(&format!("/v1/events?limit=100{query}")).await;
        found.json()["data"].as_array().unwrap().clone()
    }

    async fn flows(&self) -> Vec<String> {
        let names = ["completed", "abandoned", "offer_accepted", "offer_declined"];
        let types: String = names.map(|name| format!("&types[]=billing_portal.flow.{name}")).concat();
        let name = |event: &Value| event["type"].as_str().unwrap().to_owned();
        self.told(&types).await.iter().map(name).collect()
    }
}

#[tokio::test]
async fn a_link_that_nobody_opens_is_a_flow_left_behind_once_its_time_has_passed() {
    let led = led().await;
    led.later(300).await;
    assert_eq!(led.flows().await, [""; 0], "the last second is part of the link's life");
    led.later(1).await;
    let told = led.told("&type=billing_portal.flow.abandoned").await;
    let [event] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(event["data"]["object"]["id"], json!(led.session));
    assert_eq!(event["data"]["object"]["object"], json!("billing_portal.session"));
    assert_eq!(event["data"]["object"]["flow"]["type"], json!("payment_method_update"));
    assert_eq!(event["pending_webhooks"], json!(1), "only the endpoint that names it gets it");
    assert!(!event.to_string().contains(&led.token));
    led.later(86_400).await;
    assert_eq!(led.flows().await, ["billing_portal.flow.abandoned"], "once");
}

#[tokio::test]
async fn a_flow_is_completed_once_and_never_left_behind_after_it() {
    let led = led().await;
    let customer = led.open().await;
    let app = &led.desk.test.app;
    for _ in 0..2 {
        let flow = sessions::outcomes::complete_flow(app, &customer).await.unwrap().unwrap();
        assert!(flow.completed.is_some() && !flow.is_open());
    }
    sessions::revoke(
        app,
        &billfold_app::organizations::operator(&customer.organization, customer.mode),
        &SessionId::stored(led.session.clone()),
    )
    .await
    .unwrap();
    led.later(86_400).await;
    assert_eq!(led.flows().await, ["billing_portal.flow.completed"]);
    let told = led.told("&type=billing_portal.flow.completed").await;
    assert_eq!(told[0]["pending_webhooks"], json!(1));
}

#[tokio::test]
async fn a_visit_that_ends_by_itself_or_by_the_merchant_is_a_flow_left_behind() {
    let idle = led().await;
    idle.open().await;
    idle.later(30 * 60).await;
    assert_eq!(idle.flows().await, [""; 0]);
    idle.later(1).await;
    assert_eq!(idle.flows().await, ["billing_portal.flow.abandoned"]);
    let revoked = led().await;
    let customer = revoked.open().await;
    let merchant = billfold_app::organizations::operator(&customer.organization, customer.mode);
    let id = SessionId::stored(revoked.session.clone());
    sessions::revoke(&revoked.desk.test.app, &merchant, &id).await.unwrap();
    assert_eq!(revoked.flows().await, ["billing_portal.flow.abandoned"]);
    let gone = sessions::outcomes::complete_flow(&revoked.desk.test.app, &customer).await.unwrap().unwrap();
    assert!(gone.completed.is_none(), "what was left behind is not completed");
    assert_eq!(revoked.flows().await, ["billing_portal.flow.abandoned"]);
}

#[tokio::test]
async fn nobody_meets_the_events_of_flows_who_did_not_name_them() {
    let led = led().await;
    led.later(301).await;
    for query in ["", "&type=billing_portal.*", "&types[]=billing_portal.flow.*", "&type=*"] {
        let told = led.told(query).await;
        assert!(told.iter().all(|event| !event["type"].as_str().unwrap().contains("flow")), "{query}");
    }
    let unknown =
        led.desk.post("/v1/webhook_endpoints", "url=https://b.example/&enabled_events[]=billing_portal.flow.x").await;
    assert_eq!(unknown.status, 400);
}

#[tokio::test]
async fn p07_the_origins_that_may_embed_a_portal_are_kept_shown_and_emptied() {
    let desk = Desk::open().await;
    let form = "features[invoice_history][enabled]=true&embedding[allowed_origins][]=https%3A%2F%2FApp.Acme.test%2F\
                &embedding[allowed_origins][]=http%3A%2F%2Flocalhost%3A3000";
    let id = desk.made(CONFIGURATIONS, form).await;
    let path = format!("{CONFIGURATIONS}/{id}");
    let shown = desk.get(&path).await.json();
    assert_eq!(shown["embedding"], json!({"allowed_origins": ["https://app.acme.test", "http://localhost:3000"]}));
    let renamed = desk.post(&path, "name=Renamed").await.json();
    assert_eq!(renamed["embedding"], shown["embedding"], "what leaves it out keeps it");
    for (bad, param) in [
        ("embedding[allowed_origins][]=*", "embedding[allowed_origins][0]"),
        ("embedding[allowed_origins][]=https%3A%2F%2F*.acme.test", "embedding[allowed_origins][0]"),
        (
            "embedding[allowed_origins][]=https%3A%2F%2Fa.test&embedding[allowed_origins][]=http%3A%2F%2Fb.test",
            "embedding[allowed_origins][1]",
        ),
        ("embedding[allowed_origins][]=https%3A%2F%2Fa.test%3Bscript-src", "embedding[allowed_origins][0]"),
        (
            "embedding[allowed_origins][]=https%3A%2F%2Fa.test&embedding[allowed_origins][]=https%3A%2F%2FA.test",
            "embedding[allowed_origins][1]",
        ),
    ] {
        let refused = desk.post(&path, bad).await;
        assert_eq!((refused.status.as_u16(), refused.json()["error"]["param"].as_str()), (400, Some(param)), "{bad}");
    }
    let many: String = (0..21).map(|at| format!("&embedding[allowed_origins][]=https%3A%2F%2Fa{at}.test")).collect();
    assert_eq!(desk.post(&path, &many[1..]).await.status, 400);
    let emptied = desk.post(&path, "embedding[allowed_origins]=").await.json();
    assert!(emptied.get("embedding").is_none(), "{emptied}");
}

#[tokio::test]
async fn p11_addresses_to_leave_for_are_held_to_the_organizations_list() {
    let desk = Desk::open().await;
    let organization = &desk.born.organization.id;
    let allowed = billfold_domain::links::Link::parse("https://acme.test").unwrap();
    let changes = billfold_app::organizations::OrganizationChanges {
        return_origins: Some(vec![allowed]),
        ..billfold_app::organizations::OrganizationChanges::default()
    };
    billfold_app::organizations::update(&desk.test.app, organization, changes).await.unwrap();
    let customer = desk.made("/v1/customers", "email=ann@acme.test").await;
    let other = "https%3A%2F%2Fok.acme.test.evil.example%2F";
    let configuration = format!("features[payment_method_update][enabled]=true&default_return_url={other}");
    let refused = desk.post(CONFIGURATIONS, &configuration).await;
    insta::assert_snapshot!(refused.refusal(), @"400 invalid_request_error url_invalid default_return_url: 'default_return_url' is not on this account's list of allowed origins.");
    let configuration = desk.made(CONFIGURATIONS, "features[payment_method_update][enabled]=true").await;
    let flow = format!(
        "customer={customer}&configuration={configuration}&flow_data[type]=payment_method_update\
         &flow_data[after_completion][type]=redirect&flow_data[after_completion][redirect][return_url]"
    );
    let refused = desk.post(SESSIONS, &format!("{flow}={other}")).await;
    insta::assert_snapshot!(refused.refusal(), @"400 invalid_request_error url_invalid flow_data[after_completion][redirect][return_url]: 'flow_data[after_completion][redirect][return_url]' is not on this account's list of allowed origins.");
    let refused = desk.post(SESSIONS, &format!("customer={customer}&return_url={other}")).await;
    insta::assert_snapshot!(refused.refusal(), @"400 invalid_request_error url_invalid return_url: 'return_url' is not on this account's list of allowed origins.");
    assert_eq!(desk.post(SESSIONS, &format!("{flow}=https%3A%2F%2Facme.test%2Fdone")).await.status, 200);
    let astray = [
        "//evil.example",
        "/\\evil.example",
        "/%5Cevil.example",
        "https:evil.example",
        "https:/evil.example",
        "https:\\\\evil.example",
        "https://acme.test@evil.example",
        "https://acme.test.evil.example",
        "https://evil.example\\@acme.test",
        "https://evil.example/https://acme.test",
        "https://acme.test:8443/",
        "http://acme.test/",
        "https://acme.test\t.evil.example",
        "\u{1}https://acme.test",
        "javascript://acme.test/%0aalert(1)",
        "data:text/html,x",
    ];
    for payload in astray {
        let payload = percent_encoding::utf8_percent_encode(payload, percent_encoding::NON_ALPHANUMERIC);
        let refused = desk.post(SESSIONS, &format!("customer={customer}&return_url={payload}")).await;
        assert_eq!(
            (refused.status.as_u16(), &refused.json()["error"]["param"]),
            (400, &json!("return_url")),
            "{payload}"
        );
        let refused = desk.post(SESSIONS, &format!("{flow}={payload}")).await;
        assert_eq!(refused.status, 400, "{payload}");
    }
}

#[tokio::test]
async fn p07_only_in_test_mode_may_a_page_of_ones_own_machine_embed_a_portal() {
    let desk = Desk::open().await;
    let live = desk.test.organization("Acme Live", billfold_domain::organizations::Mode::Live).await;
    let form = |origin: &str| format!("features[invoice_history][enabled]=true&embedding[allowed_origins][]={origin}");
    for (origin, status) in [("https://app.acme.test", 200), ("http://localhost:3000", 400), ("https://127.0.0.1", 400)]
    {
        let call = crate::desk::request("POST", CONFIGURATIONS, &form(origin), &live.secret_key, &[]);
        assert_eq!(desk.send(call).await.status, status, "{origin}");
        assert_eq!(desk.post(CONFIGURATIONS, &form(origin)).await.status, 200, "{origin}");
    }
}
