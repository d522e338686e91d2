//! Paying what is owed, by one invoice and by all of them.

use axum::http::StatusCode;
use billfold_app::testing::Mishap;
use billfold_app::{Precondition, Query, Write, Written, invoices, jobs, payment_methods};
use billfold_domain::Change;
use billfold_domain::ids::{InvoiceId, PaymentMethodId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};

use crate::methods::{card, hidden, led, look, send_form, stranger, submit};
use crate::shop::{PORTAL, Shop};

/// A month, in seconds.
const MONTH_SECONDS: i64 = 31 * 86_400;

impl Shop {
    async fn pays_with(&self, name: &str) -> PaymentMethodId {
        let method = self.give(name).await;
        let (app, by) = (&self.world.test.app, &self.world.caller);
        let chosen = Change::Set(method.clone());
        payment_methods::set_default(app, by, &self.world.customer.id, chosen, Precondition::None).await.unwrap();
        method
    }

    /// Lets a month pass, whose renewal cannot be paid; answers its invoice.
    async fn fall_behind(&self) -> InvoiceId {
        self.pays_with("pm_card_chargeCustomerFail").await;
        self.pass_a_month().await
    }

    async fn pass_a_month(&self) -> InvoiceId {
        self.world.test.clock.advance_seconds(MONTH_SECONDS);
        jobs::run_due(&self.world.test.app, |_| ()).await.unwrap();
        let open = self.open_invoices().await;
        open.first().unwrap().id.clone()
    }

    async fn open_invoices(&self) -> Vec<Invoice> {
        let query = Query { limit: 100, ..Query::default() };
        let found = invoices::list(&self.world.test.app, &self.world.caller, query).await.unwrap().items;
        found.into_iter().map(|one| one.value).filter(|one| one.state == InvoiceState::Open).collect()
    }

    async fn invoice_of(&self, id: &InvoiceId) -> Invoice {
        invoices::get(&self.world.test.app, &self.world.caller, id).await.unwrap().value
    }
}

fn way(id: &InvoiceId) -> String {
    format!("/invoices/{id}/pay")
}

#[tokio::test]
async fn an_invoice_is_paid_once_with_the_card_that_was_chosen() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let cookie = shop.sign_in().await;
    let page = look(&shop, &cookie, &way(&id)).await;
    let button = "Pay €10.00</bdi></button>";
    for text in [button, "Gold", "Visa ending in 4242", "Visa ending in 0341", "The last try did not work"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let before = shop.world.test.gateway.taken().len();
    let form = format!("{}&amount=1000&method={}", hidden(&page), shop.method);
    let path = way(&id);
    let (one, two) = tokio::join!(send_form(&shop, &cookie, &path, &form), send_form(&shop, &cookie, &path, &form));
    let again = send_form(&shop, &cookie, &path, &form).await;
    for seen in [&one, &two, &again] {
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    }
    assert_eq!(shop.world.test.gateway.taken().len(), before + 1, "the money moved once");
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
    assert_eq!(led(&again), format!("/invoices/{id}"));
    let page = shop.get(&cookie, &format!("{PORTAL}{path}")).await;
    assert_eq!(led(&page), format!("/invoices/{id}"));
    assert!(page.header("set-cookie").contains("paying-already"), "{}", page.header("set-cookie"));
    let token = shop.token(&cookie).await;
    let late = format!("{token}&once=late&amount=1000&method={}", shop.method);
    let late = send_form(&shop, &cookie, &path, &late).await;
    assert_eq!(led(&late), format!("/invoices/{id}"));
    assert!(late.header("set-cookie").contains("paying-already"));
    assert_eq!(shop.world.test.gateway.taken().len(), before + 1);
}

#[tokio::test]
async fn a_decline_says_why_and_offers_another_card() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let failing = shop.customer_default().await;
    let cookie = shop.sign_in().await;
    let page = submit(&shop, &cookie, &way(&id), &format!("amount=1000&method={failing}")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("role=\"alert\"") && page.body.contains("The card was declined"), "{}", page.body);
    assert!(page.body.contains("/methods/add") && page.body.contains("Visa ending in 4242"));
    for (form, why) in [
        (format!("amount=999&method={}", shop.method), "The amount has changed"),
        ("amount=1000&method=pm_nobody".to_owned(), "Choose one of the list"),
        ("amount=1000".to_owned(), "Choose one of the list"),
    ] {
        let page = submit(&shop, &cookie, &way(&id), &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.body.contains(why), "{form}: {}", page.body);
    }
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Open);
    let paid = submit(&shop, &cookie, &way(&id), &format!("amount=1000&method={}", shop.method)).await;
    assert_eq!(led(&paid), format!("/invoices/{id}"));
}

#[tokio::test]
async fn a_payment_that_the_bank_asks_about_is_confirmed_by_its_customer_alone() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let asks = shop.give("pm_card_authenticationRequired").await;
    let cookie = shop.sign_in().await;
    let form = format!("amount=1000&method={asks}");
    let challenge = led(&submit(&shop, &cookie, &way(&id), &form).await).to_owned();
    assert!(challenge.starts_with("/payments/") && challenge.ends_with("/challenge"), "{challenge}");
    let page = look(&shop, &cookie, &challenge).await;
    for text in ["€10.00", "Visa ending in 3184", "Acme Engines", "Approve", "Decline"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let stranger = stranger(&shop).await;
    assert_eq!(shop.get(&stranger, &format!("{PORTAL}{challenge}")).await.status, StatusCode::NOT_FOUND);
    let token = shop.token(&stranger).await;
    for answer in ["approve", "decline", "back"] {
        let sent = send_form(&shop, &stranger, &challenge, &format!("{token}&once={answer}&answer={answer}")).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{answer}");
    }
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Open);
    assert!(look(&shop, &cookie, &way(&id)).await.body.contains(&challenge), "the page of the invoice leads there");
    let declined = submit(&shop, &cookie, &challenge, "answer=decline").await;
    assert_eq!(led(&declined), way(&id), "back to paying it");
    assert!(declined.header("set-cookie").contains("challenge-failed"));
    let challenge = led(&submit(&shop, &cookie, &way(&id), &form).await).to_owned();
    let approved = submit(&shop, &cookie, &challenge, "answer=approve").await;
    assert_eq!(led(&approved), format!("/invoices/{id}"));
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
    let again = shop.get(&cookie, &format!("{PORTAL}{challenge}")).await;
    assert_eq!(led(&again), format!("/invoices/{id}"), "it was answered");
}

#[tokio::test]
async fn a_proof_in_vain_leads_back_with_the_reason() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let vain = shop.give("pm_card_authenticationRequiredChargeDeclinedInsufficientFunds").await;
    let cookie = shop.sign_in().await;
    let challenge = led(&submit(&shop, &cookie, &way(&id), &format!("amount=1000&method={vain}")).await).to_owned();
    let seen = submit(&shop, &cookie, &challenge, "answer=approve").await;
    assert_eq!(led(&seen), way(&id));
    assert!(seen.header("set-cookie").contains("refusal-insufficient-funds"));
    assert!(look(&shop, &cookie, &way(&id)).await.body.contains("not enough money"));
}

#[tokio::test]
async fn a_gateway_that_does_not_answer_is_said_to_be_busy() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let cookie = shop.sign_in().await;
    shop.world.test.gateway.order([Mishap::AnswerLost]);
    let seen = submit(&shop, &cookie, &way(&id), &format!("amount=1000&method={}", shop.method)).await;
    assert_eq!(led(&seen), way(&id));
    let page = look(&shop, &cookie, &way(&id)).await;
    assert!(page.body.contains("on its way") && !page.body.contains("name=\"amount\""), "{}", page.body);
    shop.world.test.clock.advance_seconds(60);
    jobs::run_due(&shop.world.test.app, |_| ()).await.unwrap();
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid, "the job asked again");
}

#[tokio::test]
async fn all_that_is_open_is_paid_each_by_itself_and_once() {
    let shop = Shop::open().await;
    shop.fall_behind().await;
    shop.pass_a_month().await;
    let open = shop.open_invoices().await;
    assert_eq!(open.len(), 2);
    let asks = shop.give("pm_card_authenticationRequired").await;
    let cookie = shop.sign_in().await;
    let page = look(&shop, &cookie, "/pay").await;
    assert!(page.body.contains("Pay €20.00</bdi></button>"), "{}", page.body);
    for invoice in &open {
        assert!(page.body.contains(invoice.number.as_deref().unwrap()) && page.body.contains(&way(&invoice.id)));
    }
    let fields: String = open.iter().map(|one| format!("&invoice={}+1000", one.id)).collect();
    let waiting = submit(&shop, &cookie, "/pay", &format!("method={asks}{fields}")).await;
    let done = led(&waiting).to_owned();
    assert!(done.starts_with("/pay/done?invoice="), "{done}");
    let results = look(&shop, &cookie, &done).await;
    assert_eq!(results.body.matches("Waits for you").count(), 2, "{}", results.body);
    let mut ways = results.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    let challenge = ways.find(|way| way.contains("/challenge?from=pay")).unwrap();
    let path = challenge.strip_prefix(PORTAL).unwrap();
    let page = look(&shop, &cookie, path).await;
    let bare = path.split('?').next().unwrap();
    let back = send_form(&shop, &cookie, bare, &format!("{}&from=pay&answer=approve", hidden(&page))).await;
    assert!(led(&back).starts_with("/pay/done?invoice="), "back among the results");
    assert_eq!(shop.open_invoices().await.len(), 1);
    // One was paid meanwhile: the other is paid, and the page says so of both.
    let form = look(&shop, &cookie, "/pay").await;
    let form = format!("{}&method={}{fields}", hidden(&form), shop.method);
    let before = shop.world.test.gateway.taken().len();
    let (one, two) = tokio::join!(send_form(&shop, &cookie, "/pay", &form), send_form(&shop, &cookie, "/pay", &form));
    assert!([one.status, two.status].iter().all(|status| *status == StatusCode::SEE_OTHER));
    let again = send_form(&shop, &cookie, "/pay", &form).await;
    assert_eq!(shop.world.test.gateway.taken().len(), before + 1);
    let results = look(&shop, &cookie, led(&again)).await;
    assert_eq!(results.body.matches(">Paid<").count(), 2, "{}", results.body);
    let nothing = shop.get(&cookie, &format!("{PORTAL}/pay")).await;
    assert_eq!(led(&nothing), "/home");
    let stranger = stranger(&shop).await;
    let theirs = shop.get(&stranger, &format!("{PORTAL}{done}")).await;
    assert_eq!(led(&theirs), "/home", "other people's invoices are not there");
}

#[tokio::test]
async fn amounts_that_changed_are_shown_before_anything_is_paid() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let failing = shop.customer_default().await;
    let cookie = shop.sign_in().await;
    let page = submit(&shop, &cookie, "/pay", &format!("method={}&invoice={id}+999", shop.method)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("The amount has changed"), "{}", page.body);
    let page = submit(&shop, &cookie, "/pay", &format!("method=pm_nobody&invoice={id}+1000")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Open);
    let seen = submit(&shop, &cookie, "/pay", &format!("method={failing}&invoice={id}+1000")).await;
    let results = look(&shop, &cookie, led(&seen)).await;
    assert!(results.body.contains("Not paid") && results.body.contains(&way(&id)), "{}", results.body);
}

#[tokio::test]
async fn a_new_card_offers_to_pay_what_failed_with_exact_sums() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let cookie = shop.sign_in().await;
    let form = format!("{}&default=1&plan={}", card("5555555555554444"), shop.plan);
    let saved = led(&submit(&shop, &cookie, "/methods/add", &form).await).to_owned();
    let page = look(&shop, &cookie, &saved).await;
    for text in ["From now on it pays for Gold", "Pay €10.00 now", "Not now", &format!("{id} 1000")] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let new = shop.customer_default().await;
    assert!(saved.contains(new.as_str()));
    let paid = send_form(&shop, &cookie, "/pay", &format!("{}&method={new}&invoice={id}+1000", hidden(&page))).await;
    assert_eq!(led(&paid), format!("/invoices/{id}"));
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
    assert!(!look(&shop, &cookie, &saved).await.body.contains("Still open"));
}

#[tokio::test]
async fn a_flow_that_fixes_a_card_pays_before_it_ends() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let flow = || {
        let (kind, after) = (FlowKind::PaymentMethodUpdate, AfterCompletion::HostedConfirmation(None));
        Flow { kind, after, target: None, completed: None, abandoned: None }
    };
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let form = format!("{}&default=1", card("5555555555554444"));
    let saved = led(&submit(&shop, &cookie, "/methods/add", &form).await).to_owned();
    assert!(saved.ends_with("/saved"), "{saved}");
    let page = look(&shop, &cookie, &saved).await;
    let new = shop.customer_default().await;
    let form = format!("{}&method={new}&invoice={id}+1000", hidden(&page));
    assert_eq!(led(&send_form(&shop, &cookie, "/pay", &form).await), "/completed");
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
    shop.pass_a_month().await;
    let (cookie, _) = shop.enter(Some(flow()), None).await;
    let saved = led(&submit(&shop, &cookie, "/methods/add", &card("378282246310005")).await).to_owned();
    assert_eq!(led(&submit(&shop, &cookie, &saved, "").await), "/completed", "not now ends it too");
    assert_eq!(shop.open_invoices().await.len(), 1);
}

#[tokio::test]
async fn where_neither_invoices_nor_cards_are_offered_none_is_paid_but_a_proof_can_be_given() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let asks = shop.give("pm_card_authenticationRequired").await;
    let cookie = shop.sign_in().await;
    let form = format!("amount=1000&method={asks}");
    let challenge = led(&submit(&shop, &cookie, &way(&id), &form).await).to_owned();
    let off = || Change::Set(false);
    let plain = FeatureChanges::default();
    let nothing = FeatureChanges { invoice_history: off(), payment_add: off(), payment_update: off(), ..plain };
    shop.switch(nothing).await;
    let token = shop.token(&cookie).await;
    for path in [way(&id), "/pay".to_owned(), format!("/pay/done?invoice={id}")] {
        assert_eq!(shop.get(&cookie, &format!("{PORTAL}{path}")).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    for path in [way(&id), "/pay".to_owned()] {
        let form = format!("{token}&once=x&amount=1000&method={}&invoice={id}+1000", shop.method);
        assert_eq!(send_form(&shop, &cookie, &path, &form).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Open);
    let approved = submit(&shop, &cookie, &challenge, "answer=approve").await;
    assert_eq!(led(&approved), "/home");
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
}

#[tokio::test]
async fn a_portal_that_offers_cards_but_shows_no_invoices_lets_what_failed_be_paid() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    shop.switch(FeatureChanges { invoice_history: Change::Set(false), ..FeatureChanges::default() }).await;
    let cookie = shop.sign_in().await;
    let home = look(&shop, &cookie, "/home").await.body;
    assert!(home.contains("€10.00 to pay now") && home.contains(&format!("{PORTAL}{}\"", way(&id))), "{home}");
    assert!(!home.contains(&format!("{PORTAL}/invoices/{id}\"")), "no page of the invoice");
    let new = led(&submit(&shop, &cookie, "/methods/add", &card("5555555555554444")).await).to_owned();
    assert!(look(&shop, &cookie, &new).await.body.contains("Pay €10.00 now"));
    let new = new.split('/').nth(2).unwrap();
    let paid = submit(&shop, &cookie, &way(&id), &format!("amount=1000&method={new}")).await;
    assert_eq!(led(&paid), "/home");
    assert_eq!(shop.invoice_of(&id).await.state, InvoiceState::Paid);
    assert_eq!(led(&shop.get(&cookie, &format!("{PORTAL}{}", way(&id))).await), "/home", "paid already");
    let done = look(&shop, &cookie, &format!("/pay/done?invoice={id}")).await.body;
    assert!(done.contains(&format!("href=\"{PORTAL}/home\"")), "{done}");
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/invoices/{id}")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_invoice_that_was_voided_says_so() {
    let shop = Shop::open().await;
    let id = shop.fall_behind().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let ended = invoices::end(app, by, &id, invoices::End::Void, Write::plain()).await.unwrap();
    assert!(matches!(ended, Written::Fresh(_)));
    let cookie = shop.sign_in().await;
    let page = shop.get(&cookie, &format!("{PORTAL}{}", way(&id))).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("not open any more"), "{}", page.body);
}
