//! `GET /v1/customers/search` and its like

use std::collections::BTreeMap;

use insta::assert_snapshot;
use serde_json::Value;

use crate::desk::Desk;

/// The query as a parameter of an address.
fn encoded(query: &str) -> String {
    query.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn found(desk: &Desk, path: &str, query: &str) -> Vec<String> {
    let answer = desk.get(&format!("{path}/search?query={}", encoded(query))).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    answer.ids()
}

/// What each query finds, by the names of the objects.
async fn table(desk: &Desk, path: &str, names: &BTreeMap<String, &str>, queries: &[&str]) -> String {
    let mut out = String::new();
    for query in queries {
        let ids = found(desk, path, query).await;
        let shown: Vec<&str> = ids.iter().map(|id| names[id]).collect();
        let shown = if shown.is_empty() { "nothing".to_owned() } else { shown.join(" ") };
        out.push_str(&format!("{query} -> {shown}\n"));
    }
    out
}

/// Three customers, a second apart.
async fn customers(desk: &Desk) -> BTreeMap<String, &'static str> {
    let mut names = BTreeMap::new();
    for (name, form) in [
        ("ann", "email=ann%40shop.test&name=Ann%20Marsh&metadata[plan]=gold&metadata[seats]=3"),
        ("bob", "email=Bob%40Shop.test&name=Bob%20Marshall&phone=%2B15551234567&metadata[plan]=Gold"),
        ("cleo", "name=Cl%C3%A9o%20%22C%22&metadata[plan]=silver"),
    ] {
        names.insert(desk.made("/v1/customers", form).await, name);
        desk.test.clock.advance_seconds(1);
    }
    names
}

#[tokio::test]
async fn a_search_answers_with_whole_objects() {
    let desk = Desk::open().await;
    desk.made("/v1/products", "name=Gold&metadata[k]=v&url=https://shop.test/gold").await;
    let answer = desk.get(&format!("/v1/products/search?query={}", encoded("metadata['k']:'v'"))).await;
    assert_snapshot!(answer.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600NCKT2WDYBC9KSQ50

    {
      "data": [
        {
          "active": true,
          "created": 1795219200,
          "default_price": null,
          "description": null,
          "id": "prod_0003518Rpy3uEbWSYgPpcAHm",
          "images": [],
          "livemode": false,
          "marketing_features": [],
          "metadata": {
            "k": "v"
          },
          "name": "Gold",
          "object": "product",
          "package_dimensions": null,
          "shippable": null,
          "statement_descriptor": null,
          "tax_code": null,
          "tax_details": null,
          "type": "service",
          "unit_label": null,
          "updated": 1795219200,
          "url": "https://shop.test/gold"
        }
      ],
      "has_more": false,
      "next_page": null,
      "object": "search_result",
      "url": "/v1/products/search"
    }
    "#);
    let none = desk.get(&format!("/v1/products/search?query={}", encoded("name:'Silver'"))).await;
    assert_snapshot!(none.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600PN5KRG483RMGEF42

    {
      "data": [],
      "has_more": false,
      "next_page": null,
      "object": "search_result",
      "url": "/v1/products/search"
    }
    "#);
}

#[tokio::test]
async fn customers_are_found_by_their_fields_newest_first() {
    let desk = Desk::open().await;
    let names = customers(&desk).await;
    let gone = desk.made("/v1/customers", "email=gone%40shop.test&name=Marsh").await;
    desk.delete(&format!("/v1/customers/{gone}")).await;
    let queries = [
        "email:'ann@shop.test'",
        "email:\"BOB@shop.TEST\"",
        "email~'SHOP'",
        "name~'marsh'",
        "name:'ann marsh'",
        "name:'marsh'",
        "name:'cléo \"c\"'",
        "name:\"CLÉO \\\"C\\\"\"",
        "phone:null",
        "-phone:null",
        "email:null OR phone:'+15551234567'",
        "metadata['plan']:'gold'",
        "metadata['seats']:null",
        "-metadata['seats']:null",
        "-metadata['plan']:'gold'",
        "name~'marsh' AND metadata['plan']:'gold' AND -email:'ann@shop.test'",
        "name~'marsh' metadata['seats']:'3'",
        "email:'ann@shop.test' or name~'cléo'",
        "created>1795219200",
        "created>=1795219201",
        "created:1795219201",
        "created<1795219201",
        "created<=1795219201",
        "created>1795219200 created<1795219202",
        "-created:1795219201",
        "email:'nobody@shop.test'",
    ];
    assert_snapshot!(table(&desk, "/v1/customers", &names, &queries).await, @r#"
    email:'ann@shop.test' -> ann
    email:"BOB@shop.TEST" -> bob
    email~'SHOP' -> bob ann
    name~'marsh' -> bob ann
    name:'ann marsh' -> ann
    name:'marsh' -> nothing
    name:'cléo "c"' -> cleo
    name:"CLÉO \"C\"" -> cleo
    phone:null -> cleo ann
    -phone:null -> bob
    email:null OR phone:'+15551234567' -> cleo bob
    metadata['plan']:'gold' -> bob ann
    metadata['seats']:null -> cleo bob
    -metadata['seats']:null -> ann
    -metadata['plan']:'gold' -> cleo
    name~'marsh' AND metadata['plan']:'gold' AND -email:'ann@shop.test' -> bob
    name~'marsh' metadata['seats']:'3' -> ann
    email:'ann@shop.test' or name~'cléo' -> cleo ann
    created>1795219200 -> cleo bob
    created>=1795219201 -> cleo bob
    created:1795219201 -> bob
    created<1795219201 -> ann
    created<=1795219201 -> bob ann
    created>1795219200 created<1795219202 -> bob
    -created:1795219201 -> cleo ann
    email:'nobody@shop.test' -> nothing
    "#);
}

#[tokio::test]
async fn subscriptions_invoices_and_prices_are_found_by_what_they_show() {
    let desk = Desk::open().await;
    let mut names = BTreeMap::new();
    let customer = desk
        .made("/v1/customers", "payment_method=pm_card_visa&invoice_settings[default_payment_method]=pm_card_visa")
        .await;
    let (product, monthly) = desk.sold().await;
    let form = format!("product={product}&currency=usd&unit_amount=5&lookup_key=Once&active=false");
    let once = desk.made("/v1/prices", &form).await;
    names.extend([(monthly.clone(), "monthly"), (once, "once")]);
    let queries = [
        "active:'true'".to_owned(),
        "-active:'true'".to_owned(),
        "currency:'USD' AND type:'one_time'".to_owned(),
        "type:'recurring'".to_owned(),
        "lookup_key:'once'".to_owned(),
        format!("product:'{product}' active:false"),
    ];
    let queries: Vec<&str> = queries.iter().map(String::as_str).collect();
    assert_eq!(
        table(&desk, "/v1/prices", &names, &queries).await.replace(&product, "PRODUCT"),
        "active:'true' -> monthly\n-active:'true' -> once\ncurrency:'USD' AND type:'one_time' -> once\n\
         type:'recurring' -> monthly\nlookup_key:'once' -> once\nproduct:'PRODUCT' active:false -> once\n"
    );
    let form = format!("customer={customer}&items[0][price]={monthly}&metadata[order]=");
    let runs = desk.made("/v1/subscriptions", &format!("{form}1")).await;
    let ended = desk.made("/v1/subscriptions", &format!("{form}2")).await;
    desk.delete(&format!("/v1/subscriptions/{ended}")).await;
    names.extend([(runs.clone(), "runs"), (ended.clone(), "ended")]);
    let queries = [
        "status:'active'",
        "status:'canceled'",
        "status:'active' OR metadata['order']:'2'",
        "metadata['order']:'1'",
        "canceled_at>0",
        "canceled_at:null",
    ];
    assert_snapshot!(table(&desk, "/v1/subscriptions", &names, &queries).await, @r#"
    status:'active' -> runs
    status:'canceled' -> ended
    status:'active' OR metadata['order']:'2' -> runs ended
    metadata['order']:'1' -> runs
    canceled_at>0 -> ended
    canceled_at:null -> runs
    "#);
    let draft = desk.made("/v1/invoices", &format!("customer={customer}&currency=eur&auto_advance=false")).await;
    let invoice = async |id: &str| {
        desk.get(&format!("/v1/subscriptions/{id}")).await.json()["latest_invoice"].as_str().unwrap().to_owned()
    };
    names.extend([(invoice(&runs).await, "first"), (invoice(&ended).await, "second"), (draft, "draft")]);
    let queries = [
        "status:'draft'".to_owned(),
        format!("customer:'{customer}' AND total>0"),
        format!("subscription:'{runs}'"),
        "subscription:null".to_owned(),
        "number:'inv-000002'".to_owned(),
        "total:999 currency:'eur' -number:'INV-000001'".to_owned(),
    ];
    let queries: Vec<&str> = queries.iter().map(String::as_str).collect();
    let shown = table(&desk, "/v1/invoices", &names, &queries).await;
    assert_snapshot!(shown.replace(&customer, "CUSTOMER").replace(&runs, "RUNS"), @r#"
    status:'draft' -> draft
    customer:'CUSTOMER' AND total>0 -> second first
    subscription:'RUNS' -> first
    subscription:null -> draft
    number:'inv-000002' -> second
    total:999 currency:'eur' -number:'INV-000001' -> second
    "#);
}

#[tokio::test]
async fn pages_follow_each_other_until_nothing_is_left() {
    let desk = Desk::open().await;
    for number in 0..5 {
        desk.made("/v1/customers", &format!("name=Jenny&metadata[number]={number}")).await;
        desk.made("/v1/customers", "name=Other").await;
        desk.test.clock.advance_seconds(1);
    }
    let query = encoded("name:'jenny'");
    let (mut pages, mut next) = (Vec::new(), String::new());
    loop {
        let page = desk.get(&format!("/v1/customers/search?query={query}&limit=2{next}")).await.json();
        let numbers: Vec<String> = page["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["metadata"]["number"].as_str().unwrap().to_owned())
            .collect();
        pages.push(numbers.join(""));
        assert_eq!(page["has_more"], !page["next_page"].is_null());
        match page["next_page"].as_str() {
            Some(page) => next = format!("&page={page}"),
            None => break,
        }
    }
    assert_eq!(pages, ["43", "21", "0"]);
    let lost = desk.get(&format!("/v1/customers/search?query={query}&page=cus_none")).await;
    assert_snapshot!(lost.refusal(), @"400 invalid_request_error resource_missing page: No such object: 'cus_none'");
}

#[tokio::test]
async fn a_page_goes_on_from_where_an_object_stood_that_is_gone() {
    let desk = Desk::open().await;
    // All of one moment: their place among each other is that of their ids.
    for number in 0..5 {
        desk.made("/v1/products", &format!("name=Gold&metadata[number]={number}")).await;
    }
    let path = format!("/v1/products/search?query={}", encoded("name:'gold'"));
    let all = desk.get(&path).await.ids();
    let first = desk.get(&format!("{path}&limit=2")).await;
    assert_eq!(first.ids(), all[..2]);
    let page = first.json()["next_page"].as_str().unwrap().to_owned();
    assert_eq!(desk.delete(&format!("/v1/products/{}", all[1])).await.status, 200);
    let rest = desk.get(&format!("{path}&page={page}")).await;
    assert_eq!((rest.status.as_u16(), rest.json()["has_more"].clone()), (200, Value::Bool(false)));
    assert_eq!(rest.ids(), all[2..]);
    // A place in one organization's list leads into no other's.
    let other = desk.test.organization("Other", billfold_domain::organizations::Mode::Test).await;
    let answer =
        desk.send(crate::desk::request("GET", &format!("{path}&page={page}"), "", &other.secret_key, &[])).await;
    assert_eq!((answer.status.as_u16(), answer.ids()), (200, Vec::new()));
}

#[tokio::test]
async fn what_is_referred_to_is_expanded_in_what_was_found() {
    let desk = Desk::open().await;
    let (_, _) = desk.sold().await;
    let query = encoded("type:'recurring'");
    let answer = desk.get(&format!("/v1/prices/search?query={query}&expand[]=data.product")).await.json();
    assert_eq!(answer["data"][0]["product"]["name"], "Gold");
}

#[tokio::test]
async fn a_query_that_cannot_be_answered_is_refused_with_the_reason() {
    let desk = Desk::open().await;
    let mut shown = String::new();
    for query in [
        "",
        "email:jenny",
        "email",
        "nickname:'a'",
        "id:'cus_1'",
        "email:'a' AND name:'b' OR phone:'c'",
        "name~'ab'",
        "phone>5",
        "created~'179'",
        "created>'soon'",
        "created>null",
        "metadata['k']~'abc'",
        "metadata['k']>5",
    ] {
        let answer = desk.get(&format!("/v1/customers/search?query={}", encoded(query))).await;
        shown.push_str(&answer.refusal());
        shown.push('\n');
    }
    shown.push_str(&desk.get("/v1/customers/search").await.refusal());
    shown.push('\n');
    shown.push_str(&desk.get("/v1/customers/search?query=a&limit=101").await.refusal());
    shown.push('\n');
    shown.push_str(&desk.get("/v1/subscriptions/search?query=customer%3A%27x%27").await.refusal());
    assert_snapshot!(shown, @r#"
    400 invalid_request_error parameter_invalid_empty query: An empty 'query' would unset it, which is not possible. Leave it out, or give it a value.
    400 invalid_request_error - query: The search query cannot be read at 'jenny'. A clause is key:"value" or metadata["key"]:"value".
    400 invalid_request_error - query: The search query cannot be read at its end. A clause is key:"value" or metadata["key"]:"value".
    400 invalid_request_error - query: The field 'nickname' cannot be searched for customers. The fields of customers are: created, email, name, phone, metadata.
    400 invalid_request_error - query: The field 'id' cannot be searched for customers. The fields of customers are: created, email, name, phone, metadata.
    400 invalid_request_error - query: A search query can join its clauses with AND or with OR, not with both.
    400 invalid_request_error - query: A part of the field 'name' that is searched for needs at least 3 characters.
    400 invalid_request_error - query: The field 'phone' is no number: it cannot be compared.
    400 invalid_request_error - query: The field 'created' is a number: it has no parts.
    400 invalid_request_error - query: The field 'created' is compared with whole numbers.
    400 invalid_request_error - query: The field 'created' is compared with whole numbers.
    400 invalid_request_error - query: The field 'k' is searched by its whole value, with ':'.
    400 invalid_request_error - query: The field 'k' is no number: it cannot be compared.
    400 invalid_request_error parameter_missing query: Missing required param: query.
    400 invalid_request_error parameter_invalid_integer limit: Invalid integer: 'limit' must be from 1 to 100
    400 invalid_request_error - query: The field 'customer' cannot be searched for subscriptions. The fields of subscriptions are: canceled_at, created, status, metadata.
    "#);
}

#[tokio::test]
async fn t01_a_search_sees_nothing_of_another_organization() {
    let desk = Desk::open().await;
    desk.made("/v1/customers", "name=Jenny&metadata[k]=v").await;
    let other = desk.test.organization("Other", billfold_domain::organizations::Mode::Test).await;
    for query in ["name:'Jenny'", "metadata['k']:'v'", "created>0", "-name:'x'"] {
        let path = format!("/v1/customers/search?query={}", encoded(query));
        let answer = desk.send(crate::desk::request("GET", &path, "", &other.secret_key, &[])).await;
        assert_eq!((answer.status.as_u16(), answer.json()["data"].clone()), (200, Value::Array(Vec::new())), "{query}");
    }
}
