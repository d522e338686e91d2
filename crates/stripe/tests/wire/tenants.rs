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
        let ids = vec![
            ("/v1/billing_portal/configurations", portal),
            ("/v1/customers", customer),
            ("/v1/products", product),
            ("/v1/prices", price),
        ];
        Self { desk, other, ids }
    }

    async fn by_other(&self, method: &str, path: &str, form: &str, headers: &[(&str, &str)]) -> Answer {
        self.desk.send(request(method, path, form, &self.other.secret_key, headers)).await
    }

    fn id(&self, path: &str) -> &str {
        &self.ids.iter().find(|(of, _)| *of == path).unwrap().1
    }
}

/// Every operation that the document names with an id in its address: as the
/// other organization meets an object that is there and one that is not.
async fn meets_nothing(two: &Two) {
    let document = serde_json::to_value(billfold_stripe::openapi::document("https://billing.test")).unwrap();
    let mut covered = 0;
    for (template, item) in document["paths"].as_object().unwrap() {
        let Some((collection, _)) = template.split_once("/{") else { continue };
        let id = two.id(collection);
        let unknown = format!("{}x", &id[..id.len() - 1]);
        for method in item.as_object().unwrap().keys() {
            let method = method.to_uppercase();
            let foreign = two.by_other(&method, &format!("{collection}/{id}"), "", &[]).await;
            let absent = two.by_other(&method, &format!("{collection}/{unknown}"), "", &[]).await;
            assert_eq!(foreign.status, 404, "{method} {template}");
            assert_eq!(foreign.text.replace(id, "ID"), absent.text.replace(&unknown, "ID"), "{method} {template}");
            let own = two.desk.call(&method, &format!("{collection}/{id}"), "", &[]).await;
            assert!(own.status != 404, "{method} {template} finds its own");
            covered += 1;
            if method == "DELETE" && own.status == 200 {
                return;
            }
        }
    }
    assert!(covered >= 9);
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
    for (path, id) in &two.ids {
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
