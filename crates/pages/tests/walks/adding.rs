//! Adding a card: by the form of the test gateway, and at a gateway's own page.

use std::sync::Arc;

use axum::http::StatusCode;
use billfold_app::gateway::Errands;
use billfold_app::testing::{PageGateway, TestApp};
use billfold_domain::Change;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};
use billfold_domain::test_cards::{self, Behavior};

use crate::methods::{card, hidden, led, look, send_form, stranger, submit};
use crate::shop::{PORTAL, Shop};
use crate::world::{OWN_FORM, Seen, World, sample_changes, sample_customer, send};

#[tokio::test]
async fn every_test_card_is_added_declined_or_asked_about_as_published() {
    let shop = Shop::open().await;
    for one in test_cards::ALL {
        let cookie = shop.sign_in().await;
        let before = shop.cards().await.len();
        let page = submit(&shop, &cookie, "/methods/add", &card(one.number)).await;
        let (of_bank, added) = match one.behavior {
            Behavior::Succeeds | Behavior::ChargesDecline(_) | Behavior::WasSetUp => (false, true),
            Behavior::Declines(_) => (false, false),
            Behavior::ProvesUnlessSetUp | Behavior::ProvesAlways | Behavior::ProvesInVain(_) => (true, true),
        };
        if !added {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", one.number);
            assert!(page.body.contains("role=\"alert\""), "{}", one.number);
            assert!(
                page.body.contains("<input id=\"number\" name=\"number\" type=\"text\" value=\"\""),
                "{}",
                page.body
            );
            assert!(page.body.contains("value=\"Ada Lovelace\"") && page.body.contains("value=\"08/30\""));
            assert!(!page.body.contains("value=\"123\""), "the check digits are not shown again");
        } else if of_bank {
            let challenge = led(&page).to_owned();
            assert!(challenge.starts_with("/setups/") && challenge.ends_with("/challenge"), "{challenge}");
            assert_eq!(shop.cards().await.len(), before, "not before it is proven");
            let page = submit(&shop, &cookie, &challenge, "answer=approve").await;
            assert!(led(&page).ends_with("/saved"), "{}", one.number);
        } else {
            assert!(led(&page).starts_with("/methods/") && led(&page).ends_with("/saved"), "{}", one.number);
        }
        assert_eq!(shop.cards().await.len(), before + usize::from(added), "{}", one.number);
    }
    for (number, why) in [
        ("4000000000009995", "not enough money"),
        ("4000000000000069", "it has expired"),
        ("4000000000000127", "security code is wrong"),
        ("4000000000000119", "The bank had a problem"),
        ("4000000000000002", "The card was declined"),
    ] {
        let cookie = shop.sign_in().await;
        let page = submit(&shop, &cookie, "/methods/add", &card(number)).await;
        assert!(page.body.contains(why), "{number}: {}", page.body);
    }
}

#[tokio::test]
async fn c02_a_number_that_is_no_test_card_is_not_shown_kept_or_taken_elsewhere() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let before = shop.facts().await;
    let wide = "%EF%BC%94%EF%BC%92".repeat(8);
    for (typed, said) in [
        ("4111111111111111", "This is no test card"),
        ("4111+1111-1111+1111", "This is no test card"),
        ("5454545454545454", "This is no test card"),
        ("4242424242424241", "Check the card number"),
        ("4242", "Check the card number"),
        (wide.as_str(), "Check the card number"),
    ] {
        let page = submit(&shop, &cookie, "/methods/add", &card(typed)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.body.contains(said), "{typed}: {}", page.body);
        let bare: String = page.body.chars().filter(char::is_ascii_alphanumeric).collect();
        for digits in ["4111111111111111", "5454545454545454", "4242424242424241"] {
            assert!(!bare.contains(digits), "{typed}");
        }
        assert!(page.body.contains("value=\"Ada Lovelace\""), "the rest is kept");
    }
    // Elsewhere not even a test card is taken: not in this form, and in no other.
    for field in ["name", "postal_code", "expiry", "cvc", "plan", "unknown"] {
        let form = format!("{}&{field}=4242424242424242", card("4242424242424242"));
        let page = submit(&shop, &cookie, "/methods/add", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(!page.body.contains("4242424242424242"), "{field}");
    }
    for path in ["edit", "plans"].map(|page| format!("/methods/{}/{page}", shop.method)) {
        let token = shop.token(&cookie).await;
        let form = format!("{token}&once=x&number=4242+4242+4242+4242&name=Ada");
        assert_eq!(send_form(&shop, &cookie, &path, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    assert_eq!(shop.facts().await, before, "nothing was made of any of it");
    let folder = shop.world.test.database.folder().unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for digits in ["4111111111111111", "5454545454545454", "4242424242424242"] {
            assert!(!bytes.windows(digits.len()).any(|window| window == digits.as_bytes()), "{digits} in the database");
        }
    }
}

#[tokio::test]
async fn every_field_of_a_card_says_what_is_wrong_with_it() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let long = format!("number=4242424242424242&expiry=08%2F30&cvc=123&name={}", "n".repeat(201));
    for (fields, said) in [
        ("number=4242424242424242&expiry=&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=13%2F30&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=08%2F20&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=soon&cvc=123&name=A", "expiry-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=12&name=A", "cvc-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=abc&name=A", "cvc-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=123&name=", "name-error"),
        (long.as_str(), "name-error"),
        ("expiry=08%2F30&cvc=123&name=A", "number-error"),
        ("number=4242424242424242&expiry=08%2F30&cvc=123&name=A&plan=sub_nobody", "role=\"alert\""),
    ] {
        let page = submit(&shop, &cookie, "/methods/add", fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert!(page.body.contains(said), "{fields}: {}", page.body);
    }
    assert_eq!(shop.cards().await.len(), 1);
}

/// What a page says beside a field, as a screen reader finds it.
fn beside<'a>(page: &'a Seen, field: &str) -> Option<&'a str> {
    let input = page.body.split(&format!("<input id=\"{field}\"")).nth(1).unwrap().split('>').next().unwrap();
    assert!(input.contains(" value=\"\""), "{field} is empty: {input}");
    let error = format!("{field}-error");
    let is_said = input.contains("aria-invalid=\"true\"") && input.contains(&format!("aria-describedby=\"{error}"));
    let said = page.body.split(&format!("id=\"{error}\">")).nth(1);
    assert_eq!(said.is_some(), is_said, "{field}: {input}");
    said.map(|rest| rest.split('<').next().unwrap())
}

#[tokio::test]
async fn c02_a_number_that_no_page_sends_back_is_asked_for_again_beside_its_field() {
    const AGAIN: &str = "For your safety this was not kept. Please enter it again.";
    const MISSING: &str = "Please fill this in.";
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let fresh = look(&shop, &cookie, "/methods/add").await;
    assert_eq!((beside(&fresh, "number"), beside(&fresh, "cvc")), (None, None));
    for (fields, number, cvc) in [
        ("number=4242424242424242&expiry=13%2F30&cvc=123&name=A", AGAIN, AGAIN),
        ("number=4242424242424242&expiry=08%2F30&cvc=123&name=", AGAIN, AGAIN),
        ("number=4242424242424242&expiry=08%2F20&cvc=123&name=A", AGAIN, AGAIN),
        // What is wrong itself, or was left empty, says so and no more.
        ("number=4242424242424242&expiry=08%2F30&cvc=12&name=A", AGAIN, "The security code has three or four digits."),
        ("number=4242424242424242&expiry=08%2F30&cvc=&name=A", AGAIN, MISSING),
        ("number=&expiry=08%2F30&cvc=123&name=A", MISSING, AGAIN),
        ("number=4242424242424241&expiry=08%2F30&cvc=123&name=A", "Check the card number.", AGAIN),
    ] {
        let page = submit(&shop, &cookie, "/methods/add", fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert_eq!((beside(&page, "number"), beside(&page, "cvc")), (Some(number), Some(cvc)), "{fields}");
        assert!(!page.body.contains("424242424242424"), "{fields}");
        for field in ["number", "cvc"] {
            assert!(page.body.contains(&format!("<li><a href=\"#{field}\">")), "{field} is in the summary: {fields}");
        }
    }
    let declined = submit(&shop, &cookie, "/methods/add", &card("4000000000000002")).await;
    assert!(beside(&declined, "number").unwrap().starts_with("The card was declined"));
    assert_eq!(beside(&declined, "cvc"), Some(AGAIN));
}

#[tokio::test]
async fn a_card_pays_what_was_chosen_from_now_on_and_a_double_click_adds_one() {
    let shop = Shop::open().await;
    shop.tick();
    let cookie = shop.sign_in().await;
    let form = look(&shop, &cookie, "/methods/add").await;
    assert!(form.body.contains("Gold") && form.body.contains("Now paid with Visa ending in 4242"), "{}", form.body);
    let fields = format!("{}&{}&plan={}", hidden(&form), card("5555555555554444"), shop.plan);
    let (one, two) = tokio::join!(
        send_form(&shop, &cookie, "/methods/add", &fields),
        send_form(&shop, &cookie, "/methods/add", &fields)
    );
    let again = send_form(&shop, &cookie, "/methods/add", &fields).await;
    let saved = led(&again).to_owned();
    assert!([&one, &two].iter().any(|seen| seen.header("location").ends_with(&saved)));
    let cards = shop.cards().await;
    assert_eq!(cards.len(), 2, "one card was added");
    assert_eq!(saved, format!("/methods/{}/saved", cards[1].id));
    assert_eq!(shop.pinned().await, Some(cards[1].id.clone()), "the default stays");
    let page = look(&shop, &cookie, &saved).await;
    for text in ["Mastercard ending in 4444 is added", "pays for Gold", "Done"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(!page.body.contains("It is your default"));
    let done = submit(&shop, &cookie, &saved, "").await;
    assert_eq!(led(&done), "/methods");
    let mails = shop.world.test.mails().await;
    assert_eq!(mails.len(), 1, "one note of a new payment method");
    assert!(mails[0].plain.contains("4444") && !mails[0].plain.contains("5555"));
    // As the default it pays what follows the default, and what is left out stays.
    shop.tick();
    let form = format!("{}&default=1", card("378282246310005"));
    let seen = submit(&shop, &cookie, "/methods/add", &form).await;
    let amex = shop.cards().await[2].id.clone();
    assert_eq!(led(&seen), format!("/methods/{amex}/saved"));
    assert_eq!((shop.customer().await.payment_method, shop.pinned().await), (Some(amex), Some(cards[1].id.clone())));
}

#[tokio::test]
async fn a_card_that_its_bank_asks_about_is_added_by_its_customer_alone() {
    let shop = Shop::open().await;
    shop.tick();
    let cookie = shop.sign_in().await;
    let added = format!("{}&default=1&plan={}", card("4000002760003184"), shop.plan);
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &added).await).to_owned();
    let page = look(&shop, &cookie, &challenge).await;
    assert!(page.body.contains("Visa ending in 3184") && page.body.contains("Acme Engines"), "{}", page.body);
    let stranger = stranger(&shop).await;
    assert_eq!(shop.get(&stranger, &format!("{PORTAL}{challenge}")).await.status, StatusCode::NOT_FOUND);
    let token = shop.token(&stranger).await;
    for answer in ["approve", "decline", "back"] {
        let theirs = send_form(&shop, &stranger, &challenge, &format!("{token}&once={answer}&answer={answer}")).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{answer}");
    }
    let declined = submit(&shop, &cookie, &challenge, "answer=decline").await;
    assert_eq!(led(&declined), "/methods/add");
    assert!(declined.header("set-cookie").contains("challenge-failed-card"));
    let token = shop.token(&cookie).await;
    let late = send_form(&shop, &cookie, &challenge, &format!("{token}&once=late&answer=approve")).await;
    assert_eq!(led(&late), "/methods/add", "it was answered");
    assert_eq!(shop.cards().await.len(), 1);
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &added).await).to_owned();
    let saved = submit(&shop, &cookie, &challenge, "answer=approve").await;
    let new = shop.cards().await[1].id.clone();
    assert_eq!(led(&saved), format!("/methods/{new}/saved"));
    assert_eq!((shop.customer().await.payment_method, shop.pinned().await), (Some(new), None));
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}{challenge}")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn where_no_gateway_is_set_up_the_page_says_whom_to_ask() {
    let world = World::with(Mode::Live, sample_changes(), sample_customer()).await;
    let cookie = world.sign_in().await;
    let page = world.get(&format!("{PORTAL}/methods/add"), &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("Cards cannot be added here yet") && page.body.contains("Acme Engines"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("name=\"number\""));
    let list = world.get(&format!("{PORTAL}/methods"), &[("cookie", &cookie)]).await;
    assert!(list.body.contains("You have no payment method yet"), "{}", list.body);
    let token = world.test.app.seal_text("form", cookie.split_once('=').unwrap().1);
    let headers = [OWN_FORM, &[("cookie", cookie.as_str())]].concat();
    for (number, status) in [("1", StatusCode::OK), ("4242424242424242", StatusCode::UNPROCESSABLE_ENTITY)] {
        let form = format!("form_token={token}&once=a&number={number}");
        let sent = send(&world.router, "POST", &format!("{PORTAL}/methods/add"), &headers, &form).await;
        assert_eq!(sent.status, status, "a live organization's form takes no number at all");
    }
}

#[tokio::test]
async fn c01_a_gateways_own_page_takes_the_card_and_is_reached_by_a_link() {
    let gateway = Arc::new(PageGateway::default());
    let test = TestApp::sqlite().with_live(gateway.clone());
    let world = World::on(test, Mode::Live, sample_changes(), sample_customer()).await;
    let cookie = world.sign_in().await;
    let signed_in = [("cookie", cookie.as_str())];
    let own = [OWN_FORM, &signed_in].concat();
    let post = async |path: &str, page: &Seen, fields: &str| {
        send(&world.router, "POST", &format!("{PORTAL}{path}"), &own, &format!("{}&{fields}", hidden(page))).await
    };
    let page = world.get(&format!("{PORTAL}/methods/add"), &signed_in).await;
    assert!(page.body.contains("We never see its number") && !page.body.contains("name=\"number\""), "{}", page.body);
    let begun = post("/methods/add", &page, "").await;
    let way = led(&begun).to_owned();
    assert_eq!(led(&post("/methods/add", &page, "").await), way, "a second press leads to the same page");
    let page = world.get(&format!("{PORTAL}{way}"), &signed_in).await;
    assert!(page.body.contains("rel=\"noreferrer\" href=\"https://pay.example/"), "{}", page.body);
    assert!(!page.body.contains("value=\"approve\""), "nobody vouches for itself");
    assert_eq!(gateway.asked()[0].back, format!("https://billing.test{PORTAL}{way}"));
    let early = post(&way, &page, "answer=back").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("not finished there yet"), "{}", early.body);
    gateway.end(PageGateway::card(true));
    let page = post(&way, &early, "answer=back").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "now the bank asks");
    let forged = post(&way, &page, "answer=approve").await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND, "its own word counts for nothing");
    gateway.end(Errands::Proof(true));
    let saved = led(&post(&way, &page, "answer=back").await).to_owned();
    let page = world.get(&format!("{PORTAL}{saved}"), &signed_in).await;
    assert!(page.body.contains("Mastercard ending in 1881 is added"), "{}", page.body);
}

#[tokio::test]
async fn a_flow_ends_when_its_card_is_added() {
    let shop = Shop::open().await;
    let flow = || {
        let (kind, after) = (FlowKind::PaymentMethodUpdate, AfterCompletion::HostedConfirmation(None));
        Flow { kind, after, target: None, completed: None, abandoned: None }
    };
    let (cookie, first) = shop.enter(Some(flow()), None).await;
    assert_eq!(first, format!("{PORTAL}/methods/add"));
    let seen = submit(&shop, &cookie, "/methods/add", &card("4242424242424242")).await;
    assert_eq!(led(&seen), "/completed");
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &card("4000002760003184")).await).to_owned();
    let seen = submit(&shop, &cookie, &challenge, "answer=decline").await;
    assert_eq!(led(&seen), "/methods/add", "not done yet");
    let challenge = led(&submit(&shop, &cookie, "/methods/add", &card("4000002760003184")).await).to_owned();
    let seen = submit(&shop, &cookie, &challenge, "answer=approve").await;
    assert_eq!(led(&seen), "/completed");
    shop.switch(FeatureChanges { payment_add: Change::Set(false), ..FeatureChanges::default() }).await;
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let seen = shop.get(&cookie, &format!("{PORTAL}/methods/add")).await;
    assert_eq!(led(&seen), "/methods", "the list is the task where only choosing is on");
    let other = shop.cards().await.into_iter().find(|card| card.id != shop.method).unwrap().id;
    let seen = submit(&shop, &cookie, &format!("/methods/{other}/default"), "").await;
    assert_eq!(led(&seen), "/completed");
}
