//! Two organizations never meet.

use billfold_app::organizations::Born;
use billfold_domain::organizations::Mode;

use crate::desk::{Answer, Desk, request};

/// A desk, another organization, and one object of each kind of the desk's own.
struct Two {
    desk: Desk,
    other: Born,
    ids: Vec<(&'static str, String)>,
}

impl Two {
    async fn open(mode: Mode) -> Self {
        let desk = Desk::open().await;
        let other = desk.test.organization("Other", mode).await;
        let (product, price) = desk.sold().await;
        let customer = desk.made("/v1/customers", "name=Ann").await;
        let portal = desk.made("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true").await;
        let mut ids = vec![
            ("/v1/billing_portal/configurations", portal),
            ("/v1/products", product),
            ("/v1/prices", price.clone()),
        ];
        ids.extend(records(&desk, &customer, &price).await);
        ids.push(("/v1/customers", customer));
        Self { desk, other, ids }
    }

    async fn by_other(&self, method: &str, path: &str, form: &str, headers: &[(&str, &str)]) -> Answer {
        self.desk.send(request(method, path, form, &self.other.secret_key, headers)).await
    }

    fn id(&self, path: &str) -> &str {
        let found = self.ids.iter().find(|(of, _)| *of == path);
        &found.unwrap_or_else(|| panic!("{path} has no object to try")).1
    }

    fn id_or(&self, path: &str, other: &str) -> String {
        let found = self.ids.iter().find(|(of, _)| *of == path);
        found.map_or_else(|| other.to_owned(), |(_, id)| id.clone())
    }
}

/// An object of each kind that a customer's billing has.
async fn records(desk: &Desk, customer: &str, price: &str) -> Vec<(&'static str, String)> {
    let method = desk.made("/v1/payment_methods/pm_card_visa/attach", &format!("customer={customer}")).await;
    let form = format!("customer={customer}&items[0][price]={price}&default_payment_method={method}");
    let subscription = desk.post("/v1/subscriptions", &form).await.json();
    let id = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let of = id(&subscription["id"]);
    let payment = desk.get("/v1/payment_intents").await.ids().remove(0);
    let coupon = desk.made("/v1/coupons", "percent_off=10").await;
    let mut ids = vec![
        ("/v1/invoices", id(&subscription["latest_invoice"])),
        ("/v1/subscription_items", id(&subscription["items"]["data"][0]["id"])),
        ("/v1/events", desk.get("/v1/events").await.ids().remove(0)),
        ("/v1/invoice_payments", desk.get("/v1/invoice_payments").await.ids().remove(0)),
    ];
    for (path, form) in [
        ("/v1/tax_ids", format!("type=eu_vat&value=DE123456789&owner[type]=customer&owner[customer]={customer}")),
        ("/v1/billing/feedback_options", "description=Moved".to_owned()),
        ("/v1/payment_method_configurations", "name=Mine".to_owned()),
        ("/v1/billing/meters", "display_name=x&event_name=x&default_aggregation[formula]=sum".to_owned()),
        ("/v1/test_helpers/test_clocks", "frozen_time=1795219200".to_owned()),
        ("/v1/webhook_endpoints", "url=https://hooks.example/&enabled_events[]=*".to_owned()),
        ("/v1/setup_intents", format!("customer={customer}")),
        ("/v1/invoiceitems", format!("customer={customer}&amount=500&currency=eur")),
        ("/v1/subscription_schedules", format!("from_subscription={of}")),
        ("/v1/promotion_codes", format!("promotion[type]=coupon&promotion[coupon]={coupon}")),
        ("/v1/refunds", format!("payment_intent={payment}&amount=1")),
        ("/v1/credit_notes", format!("invoice={}&amount=1&out_of_band_amount=1", id(&subscription["latest_invoice"]))),
    ] {
        ids.push((path, desk.made(path, &form).await));
    }
    ids.extend([
        ("/v1/payment_methods", method),
        ("/v1/subscriptions", of),
        ("/v1/payment_intents", payment),
        ("/v1/coupons", coupon),
    ]);
    ids
}

/// Every operation that the document names with an id in its address: as the
/// other organization meets an object that is there and one that is not.
async fn meets_nothing(two: &Two) {
    let document = serde_json::to_value(billfold_stripe::openapi::document("https://billing.test")).unwrap();
    let (mut covered, mut not_found) = (0, 0);
    for (template, item) in document["paths"].as_object().unwrap() {
        let Some((collection, rest)) = template.split_once("/{") else { continue };
        let (_, rest) = rest.split_once('}').unwrap();
        let id = two.id(collection);
        // A second id is one of the same customer's.
        let inner = rest.split('/').nth(1).map(|name| two.id_or(&format!("/v1/{name}"), "none"));
        let rest = match rest.split_once('{') {
            Some((names, _)) => format!("{names}{}", inner.unwrap_or_default()),
            None => rest.to_owned(),
        };
        // Of a meter a customer's usage is asked for.
        let asked = format!("?customer={}&start_time=0&end_time=60", two.id("/v1/customers"));
        let rest = if rest.ends_with("/event_summaries") { format!("{rest}{asked}") } else { rest };
        let unknown = format!("{}x", &id[..id.len() - 1]);
        for method in item.as_object().unwrap().keys() {
            let method = method.to_uppercase();
            let foreign = two.by_other(&method, &format!("{collection}/{id}{rest}"), "", &[]).await;
            let absent = two.by_other(&method, &format!("{collection}/{unknown}{rest}"), "", &[]).await;
            assert_eq!(foreign.status, absent.status, "{method} {template}: {}", foreign.text);
            assert!(foreign.status.is_client_error(), "{method} {template}: {}", foreign.text);
            assert_eq!(foreign.text.replace(id, "ID"), absent.text.replace(&unknown, "ID"), "{method} {template}");
            if method == "GET" {
                let own = two.desk.call(&method, &format!("{collection}/{id}{rest}"), "", &[]).await;
                assert_eq!(own.status, 200, "{method} {template} finds its own: {}", own.text);
            }
            covered += 1;
            not_found += usize::from(foreign.status == 404);
        }
    }
    // The others need a parameter before they look.
    assert!(covered >= 70 && not_found * 10 >= covered * 9, "{not_found} of {covered}");
}

#[tokio::test]
async fn t01_no_operation_reaches_another_organization_by_address() {
    meets_nothing(&Two::open(Mode::Test).await).await;
}

#[tokio::test]
async fn a06_test_and_live_are_separate_worlds() {
    let two = Two::open(Mode::Live).await;
    meets_nothing(&two).await;
    let made = two.by_other("POST", "/v1/customers", "name=Live", &[]).await;
    assert_eq!(made.json()["livemode"], true);
}

#[tokio::test]
async fn t01_no_operation_reaches_another_organization_by_parameter() {
    let two = Two::open(Mode::Test).await;
    let own = two.by_other("POST", "/v1/customers", "name=Bob", &[]).await.id();
    let own_product = two.by_other("POST", "/v1/products", "name=Own", &[]).await.id();
    let (customer, product) = (two.id("/v1/customers"), two.id("/v1/products"));
    let (price, portal) = (two.id("/v1/prices"), two.id("/v1/billing_portal/configurations"));
    let choice = "features[subscription_update][enabled]=false&features[subscription_update][products][0]";
    let table = [
        ("/v1/billing_portal/sessions".to_owned(), format!("customer={customer}"), customer),
        ("/v1/billing_portal/sessions".to_owned(), format!("customer={own}&configuration={portal}"), portal),
        ("/v1/prices".to_owned(), format!("currency=eur&unit_amount=1&product={product}"), product),
        (format!("/v1/products/{own_product}"), format!("default_price={price}"), price),
        (
            "/v1/billing_portal/configurations".to_owned(),
            format!("{choice}[product]={product}&{choice}[prices][0]=x").replacen(
                "features[subscription_update][enabled]=false&",
                "",
                1,
            ),
            product,
        ),
    ];
    for (path, form, id) in table {
        let form = form.replace("&features[subscription_update][enabled]=false", "");
        let form = if path.ends_with("configurations") {
            format!("features[subscription_update][enabled]=false&{form}")
        } else {
            form
        };
        let foreign = two.by_other("POST", &path, &form, &[]).await;
        let absent = two.by_other("POST", &path, &form.replace(id, "none_at_all"), &[]).await;
        assert_eq!(
            (foreign.status.as_u16(), foreign.json()["error"]["code"].as_str()),
            (400, Some("resource_missing")),
            "{path} {form} {}",
            foreign.text
        );
        assert_eq!(foreign.text.replace(id, "none_at_all"), absent.text, "{path}");
    }
}

#[tokio::test]
async fn t04_cursors_tags_and_idempotency_keys_are_each_organizations_own() {
    let two = Two::open(Mode::Test).await;
    // These are listed below something that must be named, and is another's too.
    let below = ["/v1/subscription_items", "/v1/tax_ids"];
    for (path, id) in two.ids.iter().filter(|(path, _)| !below.contains(path)) {
        for cursor in ["starting_after", "ending_before"] {
            let answer = two.by_other("GET", &format!("{path}?{cursor}={id}"), "", &[]).await;
            assert_eq!(
                answer.refusal(),
                format!("400 invalid_request_error resource_missing {cursor}: No such object: '{id}'")
            );
        }
    }
    let key = [("idempotency-key", "same")];
    let ours = two.desk.call("POST", "/v1/customers", "name=Ann", &key).await;
    let theirs = two.by_other("POST", "/v1/customers", "name=Bob", &key).await;
    assert_eq!((ours.status.as_u16(), theirs.status.as_u16()), (200, 200));
    assert_ne!(ours.id(), theirs.id());
    assert_eq!(theirs.header("idempotent-replayed"), None);
    let tag = ours.header("etag").unwrap();
    let answer = two.by_other("POST", &format!("/v1/customers/{}", ours.id()), "name=x", &[("if-match", tag)]).await;
    assert_eq!(answer.status, 404);
}
