//! A customer's own details: what is open to change is changed, what was typed is never
//! lost, and what is switched off is not there.

use std::sync::atomic::{AtomicU32, Ordering};

use billfold_app::{customers, privacy, subscriptions};
use billfold_domain::Change;
use billfold_domain::customers::{Address, Customer};
use billfold_domain::features::CustomerDetail;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};
use url::form_urlencoded::Serializer;

use crate::shop::{PORTAL, Shop};
use crate::world::{OWN_FORM, Seen, send};

/// A detail, the address of its form, and what is sent.
type Form<'a> = (CustomerDetail, &'a str, &'a [(&'a str, &'a str)]);

/// What makes each form of these tests a showing of its own.
static SHOWINGS: AtomicU32 = AtomicU32::new(0);

/// Sends a form with these fields.
async fn fill(shop: &Shop, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Seen {
    let sent = Serializer::new(String::new()).extend_pairs(fields).finish();
    let once = SHOWINGS.fetch_add(1, Ordering::SeqCst);
    let body = format!("{}&once=details-{once}&{sent}", shop.token(cookie).await);
    let headers = [OWN_FORM, &[("cookie", cookie)]].concat();
    send(&shop.world.router, "POST", &format!("{PORTAL}{path}"), &headers, &body).await
}

async fn page(shop: &Shop, cookie: &str, path: &str) -> String {
    let seen = shop.get(cookie, &format!("{PORTAL}{path}")).await;
    assert_eq!(seen.status, 200, "{path}: {}", seen.body);
    seen.body
}

async fn customer(shop: &Shop) -> Customer {
    customers::get(&shop.world.test.app, &shop.world.caller, &shop.world.customer.id).await.unwrap().value
}

async fn only(shop: &Shop, details: &[CustomerDetail]) {
    let customer_details = Change::Set(details.to_vec());
    shop.switch(FeatureChanges { customer_details, ..FeatureChanges::default() }).await;
}

/// The fields of a page's form, in their order.
fn fields(html: &str) -> Vec<String> {
    let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let labels = main.split("<label for=\"").skip(1);
    labels.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// What is said beside a field.
fn beside(html: &str, field: &str) -> Option<String> {
    let start = format!("<p class=\"fault\" id=\"{field}-error\">");
    html.split(start.as_str()).nth(1).map(|rest| rest.split('<').next().unwrap().to_owned())
}

#[tokio::test]
async fn each_detail_is_changed_where_its_switch_is_on_and_nowhere_else() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let address = [("shown", "GB"), ("country", "GB"), ("line1", "1 High St"), ("town", "Leeds"), ("code", "LS1 1AA")];
    let shipping = [&address[..], &[("name", "Ann"), ("phone", "")]].concat();
    let changes: &[Form<'_>] = &[
        (CustomerDetail::Name, "/details/name", &[("name", "Ada King")]),
        (CustomerDetail::Email, "/details/email", &[("email", "new@lovelace.example")]),
        (CustomerDetail::Phone, "/details/phone", &[("phone", "+44 20 7946 0000")]),
        (CustomerDetail::Address, "/details/address", &address),
        (CustomerDetail::Shipping, "/details/shipping", &shipping),
        (CustomerDetail::TaxId, "/details/tax-ids", &[("type", "gb_vat"), ("value", "GB123456789")]),
    ];
    assert_eq!(changes.len(), CustomerDetail::ALL.len());
    for (detail, path, form) in changes {
        only(&shop, &[*detail]).await;
        let overview = page(&shop, &cookie, "/details").await;
        let links = overview.matches(&format!("href=\"{PORTAL}/details/")).count();
        assert!(overview.contains(&format!("href=\"{PORTAL}{path}\"")) && links == 1, "{path}: {links}");
        page(&shop, &cookie, path).await;
        for (other, off, sent) in changes.iter().filter(|(other, ..)| other != detail) {
            let before = customer(&shop).await;
            assert_eq!(shop.get(&cookie, &format!("{PORTAL}{off}")).await.status, 403, "{off} with {detail:?}");
            assert_eq!(fill(&shop, &cookie, off, sent).await.status, 403, "{other:?} with {detail:?}");
            assert_eq!(customer(&shop).await, before);
        }
        let seen = fill(&shop, &cookie, path, form).await;
        assert_eq!(seen.status, 303, "{path}: {}", seen.body);
    }
    let now = customer(&shop).await;
    assert_eq!((now.name.as_deref(), now.phone.as_deref()), (Some("Ada King"), Some("+44 20 7946 0000")));
    assert_eq!(now.email.as_deref(), Some("ada@lovelace.example"), "not before it is proven");
    assert_eq!(now.address.unwrap().line1.as_deref(), Some("1 High St"));
    assert_eq!(now.shipping.unwrap().name, "Ann");
    only(&shop, &[]).await;
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/details")).await.status, 403);
}

#[tokio::test]
async fn a_form_with_faults_says_so_beside_its_fields_and_loses_nothing() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    for (path, sent, field, fault) in [
        ("/details/name", vec![("name", "")], "name", "fill this in"),
        ("/details/name", vec![("name", "a\u{202e}b")], "name", ""),
        ("/details/phone", vec![("phone", "call <me>")], "phone", "phone number"),
        ("/details/email", vec![("email", "not an address")], "email", "e-mail address"),
        ("/details/email", vec![("email", "ada@lovelace.example")], "email", "already"),
        ("/details/tax-ids", vec![("type", "de_stn"), ("value", "12-x")], "value", "number of that kind"),
        ("/details/tax-ids", vec![("type", ""), ("value", "12345")], "type", ""),
        (
            "/details/address",
            vec![
                ("shown", "US"),
                ("country", "US"),
                ("line1", "1 \"Main\" St"),
                ("town", ""),
                ("region", "CA"),
                ("code", "9410"),
            ],
            "code",
            "5 digits",
        ),
        (
            "/details/shipping",
            vec![("shown", "DE"), ("country", "DE"), ("name", ""), ("line1", "x"), ("town", "Bonn"), ("code", "53111")],
            "name",
            "",
        ),
    ] {
        let before = customer(&shop).await;
        let seen = fill(&shop, &cookie, path, &sent).await;
        assert_eq!(seen.status, 422, "{path} {sent:?}");
        assert_eq!(customer(&shop).await, before);
        let said = beside(&seen.body, field).unwrap_or_else(|| panic!("{path}: nothing beside {field}: {}", seen.body));
        assert!(said.contains(fault), "{path}: {said}");
        assert!(seen.body.contains("role=\"alert\"") && seen.body.contains(&format!("href=\"#{field}\"")), "{path}");
        assert!(seen.body.contains(&format!("aria-describedby=\"{field}-error")), "{path}: {}", seen.body);
        for (name, typed) in sent.iter().filter(|(name, typed)| *name != "shown" && !typed.is_empty()) {
            let typed = typed.replace('"', "&#34;").replace('<', "&#60;").replace('>', "&#62;");
            let (input, option) = (format!("value=\"{typed}\""), format!("<option value=\"{typed}\" selected"));
            assert!(seen.body.contains(&input) || seen.body.contains(&option), "{path}: {name} {typed} is lost");
        }
    }
}

/// The parts, labels and requirements of six countries.
#[tokio::test]
async fn an_address_is_asked_for_as_its_country_writes_it() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    for (country, order, labels) in [
        ("US", "country line1 line2 town region code", &["City", "State", "ZIP code"][..]),
        ("DE", "country line1 line2 code town", &["Postal code", "City"][..]),
        ("JP", "country code region town line1 line2", &["Postal code", "Prefecture", "City"][..]),
        ("GB", "country line1 line2 town code", &["Town or city", "Postcode"][..]),
        ("BR", "country line1 line2 town region code", &["State", "CEP"][..]),
        ("AE", "country line1 line2 town region", &["Emirate"][..]),
    ] {
        let html = page(&shop, &cookie, &format!("/details/address?country={country}")).await;
        assert_eq!(fields(&html).join(" "), order, "{country}");
        for label in labels {
            assert!(html.contains(&format!(">{label}")), "{country}: {label}");
        }
        assert!(html.contains(&format!("<option value=\"{country}\" selected>")), "{country}");
        assert!(html.contains("autocomplete=\"billing address-line1\""), "{country}");
    }
    let us = page(&shop, &cookie, "/details/address?country=US").await;
    assert!(us.contains("<option value=\"CA\">California</option>"), "{us}");
    let japan = page(&shop, &cookie, "/details/address?country=JP").await;
    assert!(japan.contains("<option value=\"東京都\">東京都 (Tokyo)</option>"));
    for (sent, stored) in [
        (
            vec![
                ("shown", "JP"),
                ("country", "JP"),
                ("code", "100-0001"),
                ("region", "東京都"),
                ("town", "千代田区"),
                ("line1", "千代田1-1"),
                ("line2", ""),
            ],
            ["JP", "東京都", "千代田区", "100-0001"],
        ),
        (
            vec![
                ("shown", "BR"),
                ("country", "BR"),
                ("code", "01310-100"),
                ("region", "SP"),
                ("town", "São Paulo"),
                ("line1", "Av. Paulista 1"),
            ],
            ["BR", "SP", "São Paulo", "01310-100"],
        ),
        (
            vec![
                ("shown", "AE"),
                ("country", "AE"),
                ("line1", "Sheikh Zayed Rd 1"),
                ("region", "Dubai"),
                ("code", "smuggled"),
            ],
            ["AE", "Dubai", "", ""],
        ),
    ] {
        let seen = fill(&shop, &cookie, "/details/address", &sent).await;
        assert_eq!(seen.status, 303, "{}", seen.body);
        let Address { country, state, city, postal_code, .. } = customer(&shop).await.address.unwrap();
        assert_eq!([country, state, city, postal_code].map(Option::unwrap_or_default), stored);
    }
}

#[tokio::test]
async fn the_summary_of_what_is_wrong_names_the_fields() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let sent = [("shown", "GB"), ("country", "GB"), ("line1", ""), ("town", "Leeds"), ("code", "")];
    let seen = fill(&shop, &cookie, "/details/address", &sent).await;
    assert_eq!(seen.status, 422, "{}", seen.body);
    for (field, label) in [("line1", "Street address"), ("code", "Postcode")] {
        let line = format!("<li><a href=\"#{field}\">{label}: Please fill this in.</a></li>");
        assert!(seen.body.contains(&line), "{line} in {}", seen.body);
        assert_eq!(beside(&seen.body, field).as_deref(), Some("Please fill this in."));
    }
}

#[tokio::test]
async fn another_country_shows_its_fields_and_keeps_what_was_typed() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let typed = [("shown", "GB"), ("line1", "1 High St"), ("line2", ""), ("town", "Leeds"), ("code", "LS1 1AA")];
    let before = customer(&shop).await;
    // With the button of the country, and with the one that saves where it cannot.
    for act in [("act", "country"), ("act", "")] {
        let seen = fill(&shop, &cookie, "/details/address", &[&typed[..], &[("country", "US"), act]].concat()).await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        assert_eq!(fields(&seen.body).join(" "), "country line1 line2 town region code");
        assert!(!seen.body.contains("role=\"alert\""), "nothing is wrong yet");
        for value in ["1 High St", "Leeds", "LS1 1AA"] {
            assert!(seen.body.contains(&format!("value=\"{value}\"")), "{value} is lost");
        }
        assert_eq!(customer(&shop).await, before);
    }
    // Where what was typed fits the other country, it is saved at once.
    let fits = [("shown", "GB"), ("country", "IE"), ("line1", "1 Main St"), ("town", "Cork"), ("code", "T12 X8W6")];
    assert_eq!(fill(&shop, &cookie, "/details/address", &fits).await.status, 303);
    assert_eq!(customer(&shop).await.address.unwrap().country.as_deref(), Some("IE"));
}

#[tokio::test]
async fn an_address_of_a_plan_is_its_own_until_it_is_given_up() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let path = format!("/plans/{}/address", shop.plan.as_str());
    assert!(page(&shop, &cookie, &path).await.contains("12 St James&#39;s Square"), "the customer's own counts");
    let typed = [("shown", "FR"), ("country", "FR"), ("line1", "1 rue A"), ("town", "Paris"), ("code", "75001")];
    let stored = async || {
        let found = subscriptions::get(&shop.world.test.app, &shop.world.caller, &shop.plan).await.unwrap();
        found.value.addresses
    };
    for which in ["billing", "delivery"] {
        assert_eq!(fill(&shop, &cookie, &format!("{path}/{which}"), &typed).await.status, 303);
    }
    let both = stored().await;
    assert_eq!(both.billing.as_ref().unwrap().city.as_deref(), Some("Paris"));
    assert_eq!(both.billing, both.delivery);
    assert_eq!(fill(&shop, &cookie, &format!("{path}/delivery"), &[("act", "usual")]).await.status, 303);
    assert_eq!((stored().await.billing, stored().await.delivery), (both.billing, None));
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}{path}/other")).await.status, 404);
    shop.switch(FeatureChanges { order_address: Change::Set(false), ..FeatureChanges::default() }).await;
    assert_eq!(fill(&shop, &cookie, &format!("{path}/billing"), &typed).await.status, 403);
}

#[tokio::test]
async fn an_e_mail_address_is_changed_by_the_code_that_came_to_it() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let new = "ada.king@lovelace.example";
    let seen = fill(&shop, &cookie, "/details/email", &[("email", new)]).await;
    assert_eq!(seen.header("location"), format!("{PORTAL}/details/email/code"));
    let asked = page(&shop, &cookie, "/details/email/code").await;
    assert!(asked.contains(new) && asked.contains("autocomplete=\"one-time-code\""), "{asked}");
    let wrong = fill(&shop, &cookie, "/details/email/code", &[("code", "1234")]).await;
    assert_eq!((wrong.status.as_u16(), beside(&wrong.body, "code").is_some()), (422, true));
    billfold_app::jobs::run_due(&shop.world.test.app, |_| ()).await.unwrap();
    let mails = shop.world.test.mails().await;
    let mail = mails.iter().find(|mail| mail.to == new).unwrap();
    let digits = |line: &str| line.chars().filter(|c| *c != ' ').collect::<String>();
    let code = mail.plain.lines().map(digits).find(|line| line.len() == 8 && line.parse::<u32>().is_ok()).unwrap();
    let seen = fill(&shop, &cookie, "/details/email/code", &[("code", &code)]).await;
    assert_eq!(seen.header("location"), format!("{PORTAL}/details"), "{}", seen.body);
    assert_eq!(customer(&shop).await.email.as_deref(), Some(new));
    assert!(!format!("{:?}", seen.headers).contains("lovelace"), "nothing personal in an address or a cookie");
    // Ten minutes later it is asked first who that is (QUALITY L-10).
    shop.world.test.clock.advance_seconds(601);
    for seen in [
        shop.get(&cookie, &format!("{PORTAL}/details/email")).await,
        fill(&shop, &cookie, "/details/email", &[("email", "x@y.example")]).await,
    ] {
        assert_eq!((seen.status.as_u16(), seen.header("location")), (303, format!("{PORTAL}/confirm").as_str()));
    }
}

#[tokio::test]
async fn tax_ids_come_and_go() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let html = page(&shop, &cookie, "/details/tax-ids").await;
    assert!(html.contains("Brazil: CNPJ (such as 11222333000181)"), "an example of each");
    assert!(html.contains("<option value=\"gb_vat\" selected>"), "the customer's country is there already");
    let sent = [("type", "eu_vat"), ("value", "DE123456789")];
    assert_eq!(fill(&shop, &cookie, "/details/tax-ids", &sent).await.status, 303);
    assert_eq!(fill(&shop, &cookie, "/details/tax-ids", &sent).await.status, 422, "twice");
    let html = page(&shop, &cookie, "/details/tax-ids").await;
    assert!(html.contains("European Union: VAT") && html.contains(">DE123456789<"), "{html}");
    let remove = html.split(" action=\"").find(|rest| rest.contains("/remove\"")).unwrap().split('"').next().unwrap();
    let below = remove.strip_prefix(PORTAL).unwrap().to_owned();
    assert_eq!(fill(&shop, &cookie, &below, &[]).await.status, 303);
    assert!(!page(&shop, &cookie, "/details/tax-ids").await.contains(">DE123456789<"));
}

#[tokio::test]
async fn a_flow_of_details_goes_on_until_the_customer_says_that_it_is_done() {
    let shop = Shop::open().await;
    let flow = Flow {
        kind: FlowKind::CustomerUpdate,
        after: AfterCompletion::HostedConfirmation(None),
        target: None,
        completed: None,
        abandoned: None,
    };
    let (cookie, to) = shop.enter(Some(flow), None).await;
    assert_eq!(to, format!("{PORTAL}/details"));
    for (path, sent) in [("/details/phone", ("phone", "+1 555 0100")), ("/details/name", ("name", "Ada King"))] {
        let seen = fill(&shop, &cookie, path, &[sent]).await;
        assert_eq!(seen.header("location"), to, "{}", seen.body);
    }
    let now = customer(&shop).await;
    assert_eq!((now.phone.as_deref(), now.name.as_deref()), (Some("+1 555 0100"), Some("Ada King")));
    assert!(page(&shop, &cookie, "/details").await.contains("<button type=\"submit\">Done</button>"));
    let seen = fill(&shop, &cookie, "/details", &[]).await;
    assert_eq!(seen.header("location"), format!("{PORTAL}{}", billfold_pages::flows::COMPLETED), "{}", seen.body);
    // A visit has no such button, and its form leads nowhere.
    let (cookie, _) = shop.enter(None, None).await;
    assert!(!page(&shop, &cookie, "/details").await.contains(">Done<"));
    assert_eq!(fill(&shop, &cookie, "/details", &[]).await.header("location"), to);
}

#[tokio::test]
async fn the_language_menu_is_heard_at_once_and_remembered() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let home = page(&shop, &cookie, "/details").await;
    assert!(home.contains("<html lang=\"en\"") && home.contains(&format!("action=\"{PORTAL}/language\"")));
    let seen = fill(&shop, &cookie, "/language", &[("language", "ar"), ("stay", "/details")]).await;
    assert_eq!(seen.header("location"), format!("{PORTAL}/details"));
    let kept = seen.cookie();
    assert!(kept.ends_with("billfold_language=ar"), "{kept}");
    assert!(page(&shop, &cookie, "/details").await.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert_eq!(customer(&shop).await.locales, ["ar"]);
    // Before signing in the browser's own memory counts, then what it asks for.
    let open = format!("{PORTAL}/signed-out");
    let seen = shop.world.get(&open, &[("cookie", kept.as_str()), ("accept-language", "fr")]).await;
    assert!(seen.body.contains("<html lang=\"ar\""), "{}", seen.body);
    let seen = shop.world.get(&open, &[("accept-language", "fr;q=0.4, ja;q=0.9")]).await;
    assert!(seen.body.contains("<html lang=\"ja\""));
    // Nowhere else, no other language, and no form of another origin.
    let seen = fill(&shop, &cookie, "/language", &[("language", "de"), ("stay", "//evil.example")]).await;
    assert_eq!(seen.header("location"), PORTAL);
    fill(&shop, &cookie, "/language", &[("language", "<script>"), ("stay", "/details")]).await;
    assert_eq!(customer(&shop).await.locales, ["de", "ar"]);
    let stranger = [("origin", "https://evil.example"), ("content-type", "application/x-www-form-urlencoded")];
    let headers = [&stranger[..], &[("cookie", cookie.as_str())]].concat();
    let seen = send(&shop.world.router, "POST", &format!("{PORTAL}/language"), &headers, "language=fr").await;
    assert_eq!(seen.status, 403);
}

#[tokio::test]
async fn a_customer_takes_its_data_along_and_asks_to_be_forgotten() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    assert!(page(&shop, &cookie, "/privacy").await.contains(&format!("href=\"{PORTAL}/privacy/data.json\"")));
    let file = shop.get(&cookie, &format!("{PORTAL}/privacy/data.json")).await;
    assert_eq!((file.status.as_u16(), file.header("content-type")), (200, "application/json"));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"billing-data.json\"");
    assert!(file.header("cache-control").contains("no-store"), "{:?}", file.headers);
    let data: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!((&data["schema_version"], &data["customer"]["email"]), (&1.into(), &"ada@lovelace.example".into()));
    assert_eq!(data["subscriptions"].as_array().unwrap().len(), 1);
    assert!(!file.body.contains("reference\""), "what stands for a card is nobody's to see");

    let ask = page(&shop, &cookie, "/privacy/erase").await;
    assert!(ask.contains("10 years") && ask.contains("Acme Engines"), "what is kept, and who decides");
    let seen = fill(&shop, &cookie, "/privacy/erase", &[]).await;
    assert_eq!(seen.header("location"), format!("{PORTAL}/privacy"));
    assert!(page(&shop, &cookie, "/privacy").await.contains("You asked"));
    let seen = shop.get(&cookie, &format!("{PORTAL}/privacy/erase")).await;
    assert_eq!(seen.status, 303, "it is asked for once");
    assert!(!customer(&shop).await.deleted, "the merchant carries it out");
    privacy::erase(&shop.world.test.app, &shop.world.caller, &shop.world.customer.id).await.unwrap();
    let seen = shop.get(&cookie, &format!("{PORTAL}/home")).await;
    assert_eq!((seen.status.as_u16(), seen.header("location")), (303, PORTAL));
    assert!(customer(&shop).await.deleted && customer(&shop).await.email.is_none());
}

/// Nothing that a customer types is in an address that its forms lead to.
#[tokio::test]
async fn nothing_personal_is_in_an_address() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let mut led = Vec::new();
    for (path, sent) in [
        ("/details/name", vec![("name", "Canary Person")]),
        ("/details/phone", vec![("phone", "+49 30 5550100")]),
        ("/details/email", vec![("email", "canary@person.example")]),
        ("/details/tax-ids", vec![("type", "gb_vat"), ("value", "GB999999973")]),
        (
            "/details/address",
            vec![("shown", "DE"), ("country", "DE"), ("line1", "Canary 1"), ("town", "Canary"), ("code", "10115")],
        ),
    ] {
        let seen = fill(&shop, &cookie, path, &sent).await;
        assert_eq!(seen.status, 303, "{path}: {}", seen.body);
        led.push(format!("{:?}", seen.headers));
        let next = seen.header("location").to_owned();
        let html = shop.get(&cookie, &next).await.body;
        led.extend(crate::shop::ways(&html));
    }
    for address in led {
        let folded = address.to_lowercase();
        for personal in ["canary", "5550100", "999999973", "lovelace", "lace"] {
            assert!(!folded.contains(personal) || folded.starts_with("mailto:"), "{address}");
        }
    }
}
