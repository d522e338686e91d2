//! `/v1/credit_notes`

use serde_json::{Value, json};

use crate::desk::Desk;

const NOTES: &str = "/v1/credit_notes";

/// A customer with a card that pays.
async fn stage() -> (Desk, String) {
    let desk = Desk::open().await;
    let form = "email=jenny%40rosen.test&name=Jenny&payment_method=pm_card_visa\
        &invoice_settings[default_payment_method]=pm_card_visa";
    let customer = desk.made("/v1/customers", form).await;
    (desk, customer)
}

/// Issues an invoice of two at 400 and one at 200.
async fn bill(desk: &Desk, customer: &str) -> Value {
    let invoice = desk.made("/v1/invoices", &format!("customer={customer}&currency=eur")).await;
    for (description, unit, quantity) in [("Repairs", 400, 2), ("Travel", 200, 1)] {
        let form = format!(
            "customer={customer}&invoice={invoice}&currency=eur&unit_amount_decimal={unit}&quantity={quantity}&description={description}"
        );
        desk.made("/v1/invoiceitems", &form).await;
    }
    let issued = desk.post(&format!("/v1/invoices/{invoice}/finalize"), "auto_advance=false").await;
    assert_eq!(issued.status, 200, "{}", issued.text);
    issued.json()
}

async fn paid(desk: &Desk, customer: &str) -> Value {
    let invoice = bill(desk, customer).await;
    let answer = desk.post(&format!("/v1/invoices/{}/pay", text(&invoice, "/id")), "").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}

/// What an invoice says of its credit notes.
async fn credited(desk: &Desk, invoice: &Value) -> Value {
    let read = desk.get(&format!("/v1/invoices/{}", text(invoice, "/id"))).await.json();
    ["status", "amount_due", "amount_remaining", "pre_payment_credit_notes_amount", "post_payment_credit_notes_amount"]
        .map(|name| read[name].clone())
        .to_vec()
        .into()
}

#[tokio::test]
async fn a_note_for_an_open_invoice_is_made_read_changed_listed_and_voided() {
    let (desk, customer) = stage().await;
    let invoice = bill(&desk, &customer).await;
    let id = text(&invoice, "/id");
    let line = text(&invoice, "/lines/data/0/id");
    let form = format!(
        "invoice={id}&lines[0][type]=invoice_line_item&lines[0][invoice_line_item]={line}&lines[0][quantity]=1\
         &lines[0][metadata][why]=late&lines[1][type]=custom_line_item&lines[1][description]=Goodwill\
         &lines[1][quantity]=2&lines[1][unit_amount]=25&reason=order_change&memo=Sorry+for+the+wait&metadata[a]=b"
    );
    let made = desk.post(NOTES, &form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600VGSJ1EWQS9HVXKJ5

    {
      "amount": 450,
      "amount_shipping": 0,
      "created": 1795219200,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "customer_balance_transaction": null,
      "discount_amount": 0,
      "discount_amounts": [],
      "effective_at": 1795219200,
      "id": "cn_0003518Rpy1ubOnudiyd3VEJ",
      "invoice": "in_0003518Rpy2DO3GWuPTmBpqj",
      "lines": {
        "data": [
          {
            "amount": 400,
            "description": "Repairs",
            "discount_amount": 0,
            "discount_amounts": [],
            "id": "cnli_0003518Rpy2aT0mhBPHc8SXA",
            "invoice_line_item": "il_0003518Rpy1mc8wZ2H8WaEjf",
            "livemode": false,
            "metadata": {
              "why": "late"
            },
            "object": "credit_note_line_item",
            "pretax_credit_amounts": [],
            "quantity": 1,
            "tax_rates": [],
            "taxes": [],
            "type": "invoice_line_item",
            "unit_amount": 400,
            "unit_amount_decimal": "400"
          },
          {
            "amount": 50,
            "description": "Goodwill",
            "discount_amount": 0,
            "discount_amounts": [],
            "id": "cnli_0003518Rpy6cApYVFuvl5opM",
            "livemode": false,
            "metadata": {},
            "object": "credit_note_line_item",
            "pretax_credit_amounts": [],
            "quantity": 2,
            "tax_rates": [],
            "taxes": [],
            "type": "custom_line_item",
            "unit_amount": 25,
            "unit_amount_decimal": "25"
          }
        ],
        "has_more": false,
        "object": "list",
        "url": "/v1/credit_notes/cn_0003518Rpy1ubOnudiyd3VEJ/lines"
      },
      "livemode": false,
      "memo": "Sorry for the wait",
      "metadata": {
        "a": "b"
      },
      "number": "INV-000001-CN-01",
      "object": "credit_note",
      "out_of_band_amount": null,
      "pdf": "https://billing.test/p/credit-note/org_01M7XPE600AT91C78G1C2YB48A/cn_0003518Rpy1ubOnudiyd3VEJ/YnrVJ2y-4Bm9y3234v86-8iyERz-OIpSZ9HbPWpZj44/pdf",
      "post_payment_amount": 0,
      "pre_payment_amount": 450,
      "pretax_credit_amounts": [],
      "reason": "order_change",
      "refunds": [],
      "shipping_cost": null,
      "status": "issued",
      "subtotal": 450,
      "subtotal_excluding_tax": 450,
      "total": 450,
      "total_excluding_tax": 450,
      "total_taxes": [],
      "type": "pre_payment",
      "voided_at": null
    }
    "#);
    let note = format!("{NOTES}/{}", made.id());
    assert_eq!(desk.get(&note).await.json(), made.json());
    assert_eq!(credited(&desk, &invoice).await, json!(["open", 550, 550, 450, 0]));
    let changed = desk.post(&note, "memo=&metadata[a]=&metadata[c]=d").await.json();
    assert_eq!((changed["memo"].clone(), changed["metadata"].to_string()), (Value::Null, r#"{"c":"d"}"#.to_owned()));
    for query in ["", &format!("?invoice={id}"), &format!("?customer={customer}"), "?created[gte]=1795219200"] {
        assert_eq!(desk.get(&format!("{NOTES}{query}")).await.ids(), [made.id()], "{query}");
    }
    for query in ["?invoice=in_other", "?customer=cus_other", "?created[lt]=1795219200"] {
        assert_eq!(desk.get(&format!("{NOTES}{query}")).await.ids(), [""; 0], "{query}");
    }
    let lines = desk.get(&format!("{note}/lines?limit=1")).await.json();
    assert_eq!(
        (lines["data"].clone(), lines["has_more"].clone()),
        (made.json()["lines"]["data"].as_array().unwrap()[..1].to_vec().into(), true.into())
    );
    let after = text(&lines, "/data/0/id");
    let rest = desk.get(&format!("{note}/lines?starting_after={after}")).await.json();
    assert_eq!(rest["data"][0], made.json()["lines"]["data"][1]);
    let expanded = desk.get(&format!("{note}?expand[]=invoice&expand[]=customer")).await.json();
    assert_eq!((text(&expanded, "/invoice/number"), text(&expanded, "/customer/name")), ("INV-000001", "Jenny"));
    let voided = desk.post(&format!("{note}/void"), "").await.json();
    assert_eq!((text(&voided, "/status"), voided["voided_at"].clone()), ("void", 1_795_219_200.into()));
    assert_eq!(credited(&desk, &invoice).await, json!(["open", 1_000, 1_000, 0, 0]));
    let refusals = [
        desk.post(&format!("{note}/void"), "").await.refusal(),
        desk.get(&format!("{NOTES}/cn_nobody")).await.refusal(),
        desk.get(&format!("{note}/lines?starting_after=cnli_no")).await.refusal(),
        desk.get(&format!("{NOTES}?starting_after=cn_no")).await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - -: The credit note was voided already.
    404 invalid_request_error resource_missing id: No such credit note: 'cn_nobody'
    400 invalid_request_error resource_missing starting_after: No such credit note line item: 'cnli_no'
    400 invalid_request_error resource_missing starting_after: No such object: 'cn_no'
    "#);
}

#[tokio::test]
async fn what_was_paid_is_given_back_in_the_parts_that_are_asked_for() {
    let (desk, customer) = stage().await;
    let invoice = paid(&desk, &customer).await;
    let id = text(&invoice, "/id");
    let form = format!(
        "invoice={id}&amount=600&refund_amount=300&credit_amount=200&out_of_band_amount=100&effective_at=1795000000"
    );
    let key = [("idempotency-key", "once")];
    let made = desk.call("POST", NOTES, &form, &key).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    idempotency-key: once
    request-id: req_01M7XPE600QKSNPVDNYEX41HY9

    {
      "amount": 600,
      "amount_shipping": 0,
      "created": 1795219200,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "customer_balance_transaction": null,
      "discount_amount": 0,
      "discount_amounts": [],
      "effective_at": 1795000000,
      "id": "cn_0003518Rpy3bAZq2ljpJQMZs",
      "invoice": "in_0003518Rpy2DO3GWuPTmBpqj",
      "lines": {
        "data": [
          {
            "amount": 600,
            "description": null,
            "discount_amount": 0,
            "discount_amounts": [],
            "id": "cnli_0003518Rpy70nkA7nEdgWxo8",
            "livemode": false,
            "metadata": {},
            "object": "credit_note_line_item",
            "pretax_credit_amounts": [],
            "quantity": 1,
            "tax_rates": [],
            "taxes": [],
            "type": "custom_line_item",
            "unit_amount": 600,
            "unit_amount_decimal": "600"
          }
        ],
        "has_more": false,
        "object": "list",
        "url": "/v1/credit_notes/cn_0003518Rpy3bAZq2ljpJQMZs/lines"
      },
      "livemode": false,
      "memo": null,
      "metadata": {},
      "number": "INV-000001-CN-01",
      "object": "credit_note",
      "out_of_band_amount": 100,
      "pdf": "https://billing.test/p/credit-note/org_01M7XPE600AT91C78G1C2YB48A/cn_0003518Rpy3bAZq2ljpJQMZs/Yi_X8k7OznQjBCCpNS4U1MPL8-HLxzdiXdKd6wMTyv4/pdf",
      "post_payment_amount": 600,
      "pre_payment_amount": 0,
      "pretax_credit_amounts": [],
      "reason": null,
      "refunds": [
        {
          "amount_refunded": 300,
          "payment_record_refund": null,
          "refund": "re_0003518Rpy1ovaUhHwsOPbN2",
          "type": "refund"
        }
      ],
      "shipping_cost": null,
      "status": "issued",
      "subtotal": 600,
      "subtotal_excluding_tax": 600,
      "total": 600,
      "total_excluding_tax": 600,
      "total_taxes": [],
      "type": "post_payment",
      "voided_at": null
    }
    "#);
    let again = desk.call("POST", NOTES, &form, &key).await;
    assert_eq!((again.json(), again.header("idempotent-replayed")), (made.json(), Some("true")));
    let other = desk.call("POST", NOTES, &format!("invoice={id}&amount=1&credit_amount=1"), &key).await;
    assert_eq!(other.status, 400, "{}", other.text);
    assert_eq!(credited(&desk, &invoice).await, json!(["paid", 1_000, 0, 0, 600]));
    let balance = desk.get(&format!("/v1/customers/{customer}")).await.json()["balance"].clone();
    assert_eq!(balance, -200);
    let note = desk.get(&format!("{NOTES}/{}?expand[]=refunds.refund", made.id())).await.json();
    let refund = &note["refunds"][0]["refund"];
    assert_eq!((text(refund, "/status"), refund["amount"].clone()), ("succeeded", 300.into()));
    // A refund that was made before is linked, as far as it is for no other note.
    let payment = text(refund, "/payment_intent");
    let before = desk.made("/v1/refunds", &format!("payment_intent={payment}&amount=150")).await;
    let linked = format!("invoice={id}&amount=100&refunds[0][refund]={before}&refunds[0][amount_refunded]=100");
    assert_eq!(desk.post(NOTES, &linked).await.json()["refunds"][0]["refund"], before);
    let refusals = [
        desk.post(&format!("{NOTES}/{}/void", made.id()), "").await.refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=100&refunds[0][refund]={before}")).await.refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=60&refunds[0][refund]={before}&refunds[0][amount_refunded]=60"))
            .await
            .refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=60&refunds[0][refund]=re_no")).await.refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=251&refund_amount=251")).await.refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=200&refund_amount=199")).await.refusal(),
        desk.post(NOTES, &format!("invoice={id}&amount=200")).await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - -: A credit note for what was paid cannot be voided.
    400 invalid_request_error - refunds: 'refunds' does not add up: 100 is needed in all
    400 invalid_request_error parameter_invalid_integer refunds[0][amount_refunded]: Invalid integer: 'refunds[0][amount_refunded]' must be from 1 to 50
    400 invalid_request_error resource_missing refunds[0][refund]: No such refund: 're_no'
    400 invalid_request_error amount_too_large -: The invoice has less left to credit.
    400 invalid_request_error - refund_amount: 'refund_amount' does not add up: 200 is needed in all
    400 invalid_request_error - credit_amount: 'credit_amount' does not add up: 200 is needed in all
    "#);
}

#[tokio::test]
async fn each_refusal_of_a_note_says_what_is_wrong_and_nothing_happens() {
    let (desk, customer) = stage().await;
    let invoice = bill(&desk, &customer).await;
    let id = text(&invoice, "/id");
    let line = text(&invoice, "/lines/data/0/id");
    let draft = desk.made("/v1/invoices", &format!("customer={customer}&currency=eur")).await;
    let own = "lines[0][type]=custom_line_item";
    let of = format!("lines[0][type]=invoice_line_item&lines[0][invoice_line_item]={line}");
    let mut refusals = Vec::new();
    for form in [
        String::new(),
        "invoice=in_nobody&amount=1".into(),
        format!("invoice={draft}&amount=1"),
        format!("invoice={id}"),
        format!("invoice={id}&amount=0"),
        format!("invoice={id}&amount=1001"),
        format!("invoice={id}&amount=400&credit_amount=400"),
        format!("invoice={id}&amount=1&email_type=credit_note"),
        format!("invoice={id}&amount=1&reason=mood"),
        format!("invoice={id}&amount=1&shipping_cost[shipping_rate]=shr_1"),
        format!("invoice={id}&{own}"),
        format!(
            "invoice={id}&{own}&lines[0][description]=x&lines[0][quantity]=1&lines[0][unit_amount]=5&lines[0][amount]=5"
        ),
        format!("invoice={id}&lines[0][type]=invoice_line_item"),
        format!("invoice={id}&lines[0][type]=invoice_line_item&lines[0][invoice_line_item]=il_no"),
        format!("invoice={id}&{of}&lines[0][quantity]=3"),
        format!("invoice={id}&{of}&lines[0][amount]=801"),
        format!("invoice={id}&{of}&lines[0][quantity]=1&lines[0][amount]=400"),
        format!("invoice={id}&{of}&lines[0][unit_amount]=400"),
        format!("invoice={id}&{of}&lines[1][type]=invoice_line_item&lines[1][invoice_line_item]={line}"),
        format!("invoice={id}&{of}&amount=700"),
    ] {
        refusals.push(desk.post(NOTES, &form).await.refusal());
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_missing invoice: Missing required param: invoice.
    400 invalid_request_error resource_missing invoice: No such invoice: 'in_nobody'
    400 invalid_request_error invoice_not_editable -: The invoice has not been issued yet.
    400 invalid_request_error parameter_missing lines: Missing required param: lines.
    400 invalid_request_error parameter_invalid_integer amount: Invalid integer: 'amount' must be from 1 to 99999999999
    400 invalid_request_error amount_too_large -: The invoice has less left to credit.
    400 invalid_request_error - credit_amount: 'credit_amount' does not add up: 0 is needed in all
    400 invalid_request_error - email_type: Invalid email_type: must be one of none
    400 invalid_request_error - reason: Invalid reason: must be one of duplicate, fraudulent, order_change, or product_unsatisfactory
    400 invalid_request_error parameter_unknown shipping_cost[shipping_rate]: Received unknown parameter: shipping_cost[shipping_rate]
    400 invalid_request_error parameter_missing lines[0][description]: Missing required param: lines[0][description].
    400 invalid_request_error - lines[0][amount]: 'lines[0][amount]' cannot be given together with another parameter of this request
    400 invalid_request_error parameter_missing lines[0][invoice_line_item]: Missing required param: lines[0][invoice_line_item].
    400 invalid_request_error resource_missing lines[0][invoice_line_item]: No such line item: 'il_no'
    400 invalid_request_error parameter_invalid_integer lines[0][quantity]: Invalid integer: 'lines[0][quantity]' must be from 1 to 2
    400 invalid_request_error parameter_invalid_integer lines[0][amount]: Invalid integer: 'lines[0][amount]' must be from 1 to 800
    400 invalid_request_error - lines[0][quantity]: 'lines[0][quantity]' cannot be given together with another parameter of this request
    400 invalid_request_error - lines[0][unit_amount]: 'lines[0][unit_amount]' cannot be given together with another parameter of this request
    400 invalid_request_error - lines[1]: 'lines[1]' repeats an earlier entry
    400 invalid_request_error - amount: 'amount' does not add up: 800 is needed in all
    "#);
    assert_eq!(desk.get(NOTES).await.ids(), [""; 0]);
    assert_eq!(credited(&desk, &invoice).await, json!(["open", 1_000, 1_000, 0, 0]));
}

#[tokio::test]
async fn a_look_at_a_note_is_the_note_that_is_made_then() {
    let (desk, customer) = stage().await;
    let invoice = bill(&desk, &customer).await;
    let id = text(&invoice, "/id");
    let line = text(&invoice, "/lines/data/0/id");
    let form = format!("invoice={id}&lines[0][type]=invoice_line_item&lines[0][invoice_line_item]={line}&memo=Sorry");
    let shown = desk.get(&format!("{NOTES}/preview?{form}")).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    let lines = desk.get(&format!("{NOTES}/preview/lines?{form}&limit=1")).await.json();
    assert_eq!(lines["data"], shown.json()["lines"]["data"]);
    let last = text(&lines, "/data/0/id");
    let none = desk.get(&format!("{NOTES}/preview/lines?{form}&starting_after={last}")).await.json();
    assert_eq!((none["data"].as_array().map(Vec::len), none["has_more"].clone()), (Some(0), false.into()));
    assert_eq!(desk.get(NOTES).await.ids(), [""; 0]);
    let made = desk.post(NOTES, &form).await.json();
    let plain = |value: &Value| {
        let mut value = value.clone();
        for path in ["/id", "/pdf", "/lines/url", "/lines/data/0/id"] {
            *value.pointer_mut(path).unwrap() = Value::Null;
        }
        value
    };
    assert_eq!(plain(&made), plain(&shown.json()));
    let refused = desk.get(&format!("{NOTES}/preview?{form}")).await.refusal();
    insta::assert_snapshot!(refused, @"400 invalid_request_error amount_too_large -: The invoice has less left to credit.");
}

#[tokio::test]
async fn discounts_of_a_line_go_back_with_it_to_the_cent() {
    let (desk, customer) = stage().await;
    let coupon = desk.made("/v1/coupons", "percent_off=33.33&duration=forever").await;
    let product = desk.made("/v1/products", "name=Gold").await;
    let form = format!("product={product}&currency=eur&unit_amount=333&recurring[interval]=month");
    let price = desk.made("/v1/prices", &form).await;
    let form =
        format!("customer={customer}&items[0][price]={price}&items[0][quantity]=3&discounts[0][coupon]={coupon}");
    let subscription = desk.post("/v1/subscriptions", &form).await.json();
    let invoice = desk.get(&format!("/v1/invoices/{}", text(&subscription, "/latest_invoice"))).await.json();
    assert_eq!((invoice["subtotal"].clone(), invoice["total"].clone()), (999.into(), 666.into()));
    let (id, line) = (text(&invoice, "/id"), text(&invoice, "/lines/data/0/id"));
    let (mut amounts, mut total) = (Vec::new(), 0);
    for _ in 0..3 {
        let form = format!(
            "invoice={id}&lines[0][type]=invoice_line_item&lines[0][invoice_line_item]={line}&lines[0][quantity]=1"
        );
        let wanted = desk.get(&format!("{NOTES}/preview?{form}&out_of_band_amount=222")).await.json();
        assert_eq!(wanted["total"], 222, "{wanted}");
        let note = desk.post(NOTES, &format!("{form}&out_of_band_amount=222")).await.json();
        total += note["total"].as_i64().unwrap();
        amounts.push((
            note["subtotal"].clone(),
            note["discount_amount"].clone(),
            note["discount_amounts"][0]["amount"].clone(),
        ));
    }
    let each = || (Value::from(333), Value::from(111), Value::from(111));
    assert_eq!((amounts, total), (vec![each(), each(), each()], 666));
}

#[tokio::test]
async fn facts_of_notes_are_told_with_the_note() {
    let (desk, customer) = stage().await;
    let invoice = bill(&desk, &customer).await;
    let id = text(&invoice, "/id");
    let note = desk.post(NOTES, &format!("invoice={id}&amount=400")).await;
    desk.post(&format!("{NOTES}/{}", note.id()), "memo=Sorry").await;
    desk.post(&format!("{NOTES}/{}/void", note.id()), "").await;
    let told = desk
        .get("/v1/events?types[]=credit_note.created&types[]=credit_note.updated&types[]=credit_note.voided")
        .await
        .json();
    let told: Vec<_> = told["data"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|event| {
            let object = &event["data"]["object"];
            (text(event, "/type").to_owned(), object["memo"].clone(), text(object, "/status").to_owned())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("credit_note.created".to_owned(), Value::Null, "issued".to_owned()),
            ("credit_note.updated".to_owned(), "Sorry".into(), "issued".to_owned()),
            ("credit_note.voided".to_owned(), "Sorry".into(), "void".to_owned()),
        ]
    );
    let changed = desk.get("/v1/events?type=invoice.updated&limit=2").await.json();
    let before: Vec<_> = changed["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["data"]["previous_attributes"]["amount_remaining"].clone())
        .collect();
    assert_eq!(before, [Value::from(600), Value::from(1_000)]);
}
