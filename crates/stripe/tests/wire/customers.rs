//! `/v1/customers`

use crate::desk::Desk;

const PATH: &str = "/v1/customers";

#[tokio::test]
async fn a_customer_is_made_read_changed_and_deleted() {
    let desk = Desk::open().await;
    let form = "name=Ann%20Example&email=ann%40acme.test&phone=%2B41%2031%20000&description=Two%0Alines&address[city]=Bern&address[line1]=Marktgasse+1&address[country]=CH\
        &shipping[name]=Ann&shipping[address][city]=Thun&balance=-500&invoice_prefix=ACME01&invoice_settings[footer]=Bye\
        &preferred_locales[0]=de-CH&preferred_locales[1]=fr&tax_exempt=reverse&metadata[a]=b";
    let answer = desk.post(PATH, form).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "address": {
        "city": "Bern",
        "country": "CH",
        "line1": "Marktgasse 1",
        "line2": null,
        "postal_code": null,
        "state": null
      },
      "balance": -500,
      "created": 1795219200,
      "currency": null,
      "customer_account": null,
      "default_source": null,
      "delinquent": false,
      "description": "Two\nlines",
      "discount": null,
      "email": "ann@acme.test",
      "id": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "invoice_prefix": "ACME01",
      "invoice_settings": {
        "custom_fields": null,
        "default_payment_method": null,
        "footer": "Bye",
        "rendering_options": null
      },
      "livemode": false,
      "metadata": {
        "a": "b"
      },
      "name": "Ann Example",
      "object": "customer",
      "phone": "+41 31 000",
      "preferred_locales": [
        "de-CH",
        "fr"
      ],
      "shipping": {
        "address": {
          "city": "Thun",
          "country": null,
          "line1": null,
          "line2": null,
          "postal_code": null,
          "state": null
        },
        "carrier": null,
        "name": "Ann",
        "phone": null,
        "tracking_number": null
      },
      "tax_exempt": "reverse",
      "test_clock": null
    }
    "#);
    let path = format!("{PATH}/{}", answer.id());
    assert_eq!(desk.get(&path).await.json(), answer.json());
    let form = "name=&address[line2]=Hof&shipping=&balance=0&preferred_locales=&tax_exempt=&metadata[a]=&phone=031";
    insta::assert_snapshot!(desk.post(&path, form).await.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE600NCKT2WDYBC9KSQ50

    {
      "address": {
        "city": "Bern",
        "country": "CH",
        "line1": "Marktgasse 1",
        "line2": "Hof",
        "postal_code": null,
        "state": null
      },
      "balance": 0,
      "created": 1795219200,
      "currency": null,
      "customer_account": null,
      "default_source": null,
      "delinquent": false,
      "description": "Two\nlines",
      "discount": null,
      "email": "ann@acme.test",
      "id": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "invoice_prefix": "ACME01",
      "invoice_settings": {
        "custom_fields": null,
        "default_payment_method": null,
        "footer": "Bye",
        "rendering_options": null
      },
      "livemode": false,
      "metadata": {},
      "name": null,
      "object": "customer",
      "phone": "031",
      "preferred_locales": [],
      "shipping": null,
      "tax_exempt": "none",
      "test_clock": null
    }
    "#);
    insta::assert_snapshot!(desk.delete(&path).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600MZZGTE46GZZV5QKG

    {
      "deleted": true,
      "id": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "object": "customer"
    }
    "#);
    insta::assert_snapshot!(desk.get(&path).await.shown(), @r#"
    200 OK
    etag: "1795219200000002"
    request-id: req_01M7XPE60052ZZKTHG9PFSDS6S

    {
      "deleted": true,
      "id": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "object": "customer"
    }
    "#);
    insta::assert_snapshot!(desk.post(&path, "name=x").await.refusal(), @r#"404 invalid_request_error resource_missing id: No such customer: 'cus_0003518Rpy3uEbWSYgPpcAHm'"#);
    insta::assert_snapshot!(desk.delete(&path).await.refusal(), @r#"404 invalid_request_error resource_missing id: No such customer: 'cus_0003518Rpy3uEbWSYgPpcAHm'"#);
    assert!(desk.get(PATH).await.ids().is_empty(), "lists leave the deleted out");
}

#[tokio::test]
async fn customers_are_found_by_e_mail_and_by_time() {
    let desk = Desk::open().await;
    let first = desk.made(PATH, "email=ann@acme.test").await;
    desk.test.clock.advance_seconds(10);
    let second = desk.made(PATH, "email=bob@acme.test").await;
    let start = billfold_app::testing::FROZEN_SECONDS;
    let end = start + 10;
    let table = [
        ("email=ann%40acme.test".to_owned(), vec![&first]),
        (format!("created={start}"), vec![&first]),
        (format!("created[gt]={start}"), vec![&second]),
        (format!("created[gte]={start}"), vec![&second, &first]),
        (format!("created[lt]={end}"), vec![&first]),
        (format!("created[lte]={end}"), vec![&second, &first]),
        (format!("created[gt]={start}&created[lt]={end}"), vec![]),
    ];
    for (query, expected) in table {
        let found = desk.get(&format!("{PATH}?{query}")).await.ids();
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{query}");
    }
}

#[tokio::test]
async fn every_rule_of_a_customer_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let table = [
        "email=nobody",
        "balance=1.5",
        "balance=999999999999",
        "invoice_prefix=ab",
        "preferred_locales[0]=english",
        "preferred_locales[0]=de&preferred_locales[1]=de",
        "shipping[name]=Ann",
        "shipping[address][city]=Thun",
        "tax_exempt=maybe",
        "name=%20%20",
        "name=a%00b",
        "name=a%07b",
        "phone=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "address=x",
        "address[planet]=earth",
        "livemode=true",
        "id=cus_1",
        "expand[]=subscriptions.data",
    ];
    let mut refusals = Vec::new();
    for form in table {
        refusals.push(desk.post(PATH, form).await.refusal());
    }
    for query in [
        "limit=0",
        "limit=101",
        "limit=x",
        "starting_after=cus_none",
        "ending_before=cus_none",
        "starting_after=a&ending_before=b",
        "created=x",
        "created[after]=1",
        "email=",
        "foo=1",
    ] {
        refusals.push(desk.get(&format!("{PATH}?{query}")).await.refusal());
    }
    refusals.push(desk.get(&format!("{PATH}/cus_none")).await.refusal());
    refusals.push(desk.get(&format!("{PATH}/a%20b%2F")).await.refusal());
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error email_invalid email: Invalid email address: nobody
    400 invalid_request_error parameter_invalid_integer balance: Invalid integer: 1.5
    400 invalid_request_error parameter_invalid_integer balance: Invalid integer: 'balance' must be from -99999999999 to 99999999999
    400 invalid_request_error - invoice_prefix: Invalid invoice_prefix: 'ab' holds characters that are not allowed
    400 invalid_request_error - preferred_locales[0]: Invalid preferred_locales[0]: 'english' is no language tag
    400 invalid_request_error - preferred_locales[1]: 'preferred_locales[1]' repeats an earlier entry
    400 invalid_request_error parameter_missing shipping[address]: Missing required param: shipping[address].
    400 invalid_request_error parameter_missing shipping[name]: Missing required param: shipping[name].
    400 invalid_request_error - tax_exempt: Invalid tax_exempt: must be one of exempt, none, or reverse
    400 invalid_request_error parameter_invalid_string_blank name: 'name' needs more than white space.
    400 invalid_request_error - name: Null bytes are not allowed.
    400 invalid_request_error - name: Invalid string: 'name' holds a control character
    400 invalid_request_error - phone: Invalid string: 'phone' can have at most 50 characters
    400 invalid_request_error - address: Invalid object
    400 invalid_request_error parameter_unknown address[planet]: Received unknown parameter: address[planet]
    400 invalid_request_error parameter_unknown livemode: Received unknown parameter: livemode
    400 invalid_request_error parameter_unknown id: Received unknown parameter: id
    400 invalid_request_error - expand[0]: This property cannot be expanded (subscriptions.data).
    400 invalid_request_error parameter_invalid_integer limit: Invalid integer: 'limit' must be from 1 to 100
    400 invalid_request_error parameter_invalid_integer limit: Invalid integer: 'limit' must be from 1 to 100
    400 invalid_request_error parameter_invalid_integer limit: Invalid integer: x
    400 invalid_request_error resource_missing starting_after: No such object: 'cus_none'
    400 invalid_request_error resource_missing ending_before: No such object: 'cus_none'
    400 invalid_request_error resource_missing ending_before: No such object: 'b'
    400 invalid_request_error parameter_invalid_integer created: Invalid integer: x
    400 invalid_request_error parameter_unknown created[after]: Received unknown parameter: created[after]
    400 invalid_request_error parameter_invalid_empty email: An empty 'email' would unset it, which is not possible. Leave it out, or give it a value.
    400 invalid_request_error parameter_unknown foo: Received unknown parameter: foo
    404 invalid_request_error resource_missing id: No such customer: 'cus_none'
    404 invalid_request_error resource_missing id: No such customer: 'a b/'
    "#);
}
