//! `POST /v1/invoices/{invoice}/send`

use billfold_domain::organizations::Mode;
use insta::assert_snapshot;
use serde_json::json;

use crate::desk::{Desk, request};

/// A draft over 25 euros that its customer pays by itself.
async fn draft(desk: &Desk, customer: &str, more: &str) -> String {
    let form = format!("customer={customer}&currency=eur&auto_advance=false{more}");
    let draft = desk.made("/v1/invoices", &form).await;
    let item = format!("customer={customer}&invoice={draft}&amount=2500&currency=eur");
    desk.made("/v1/invoiceitems", &item).await;
    draft
}

const SENT: &str = "&collection_method=send_invoice&days_until_due=30";

#[tokio::test]
async fn a_draft_is_issued_and_sent_and_can_be_sent_again() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=jenny%40rosen.test&name=Jenny").await;
    let invoice = draft(&desk, &customer, SENT).await;
    let path = format!("/v1/invoices/{invoice}/send");
    let once = [("idempotency-key", "once")];
    let sent = desk.call("POST", &path, "", &once).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    let shown = sent.json();
    assert_eq!(
        json!([shown["status"], shown["amount_due"], shown["due_date"], shown["number"], shown["attempt_count"]]),
        json!(["open", 2500, 1_797_811_200, "INV-000001", 0])
    );
    assert_eq!(shown, desk.get(&format!("/v1/invoices/{invoice}")).await.json());
    let replayed = desk.call("POST", &path, "", &once).await;
    assert_eq!((replayed.header("idempotent-replayed"), replayed.json()), (Some("true"), shown));
    let told = async || desk.get("/v1/events?type=invoice.sent").await.json()["data"].as_array().unwrap().clone();
    assert_eq!(told().await.len(), 1);
    assert_eq!(told().await[0]["data"]["object"]["id"], json!(invoice));
    assert_eq!(desk.post(&path, "").await.status, 200);
    assert_eq!(told().await.len(), 2, "each time is told of");
    desk.post(&format!("/v1/invoices/{invoice}/pay"), "paid_out_of_band=true").await;
    assert_eq!(desk.post(&path, "expand[]=customer").await.json()["customer"]["name"], "Jenny");
    assert!(desk.test.mails().await.is_empty(), "in test mode nobody is written to");
}

#[tokio::test]
async fn in_live_mode_a_mail_leads_the_customer_to_its_invoice() {
    let desk = Desk::open().await;
    let live = desk.test.organization("Larkspur", Mode::Live).await;
    let post = async |path: String, form: String| {
        let answer = desk.send(request("POST", &path, &form, &live.secret_key, &[])).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()
    };
    let id = |made: &serde_json::Value| made["id"].as_str().unwrap().to_owned();
    let customer = "email=jenny%40rosen.test&preferred_locales[]=fr".to_owned();
    let customer = id(&post("/v1/customers".to_owned(), customer).await);
    let form = format!("customer={customer}&currency=eur&auto_advance=false{SENT}");
    let invoice = id(&post("/v1/invoices".to_owned(), form).await);
    let form = format!("customer={customer}&invoice={invoice}&amount=2500&currency=eur");
    post("/v1/invoiceitems".to_owned(), form).await;
    let sent = post(format!("/v1/invoices/{invoice}/send"), String::new()).await;
    let mails = desk.test.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!((mails[0].to.as_str(), mails[0].from_name.as_str()), ("jenny@rosen.test", "Larkspur"));
    assert!(mails[0].plain.contains(sent["hosted_invoice_url"].as_str().unwrap()), "{}", mails[0].plain);
    let text = mails[0].plain.split("https://").next().unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    assert_snapshot!(format!("{}\n\n{text}", mails[0].subject), @r#"
    Facture INV-000001

    Montant dû: 25,00 €

    À payer le: 21 décembre 2026

    Facture INV-000001:
    "#);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_and_stays_as_it_was() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=jenny%40rosen.test").await;
    let silent = desk.made("/v1/customers", "name=Nobody").await;
    let automatic = draft(&desk, &customer, "").await;
    let unread = draft(&desk, &silent, SENT).await;
    let voided = draft(&desk, &customer, SENT).await;
    desk.post(&format!("/v1/invoices/{voided}/finalize"), "").await;
    desk.post(&format!("/v1/invoices/{voided}/void"), "").await;
    let mut shown = String::new();
    for (id, form) in [(&automatic, ""), (&unread, ""), (&voided, ""), (&"in_none".to_owned(), ""), (&unread, "to=x")] {
        shown.push_str(&desk.post(&format!("/v1/invoices/{id}/send"), form).await.refusal());
        shown.push('\n');
    }
    assert_snapshot!(shown, @r#"
    400 invalid_request_error - -: The invoice is collected automatically: only one that its customer pays by itself is sent.
    400 invalid_request_error - customer: 'customer' needs an email address of the customer
    400 invalid_request_error - -: The invoice was voided.
    404 invalid_request_error resource_missing invoice: No such invoice: 'in_none'
    400 invalid_request_error parameter_unknown to: Received unknown parameter: to
    "#);
    assert_eq!(desk.get(&format!("/v1/invoices/{unread}")).await.json()["status"], "draft");
    assert!(desk.get("/v1/events?type=invoice.sent").await.ids().is_empty());
}
