//! Invoices of a signed-in customer: found, read, kept, and nobody else's.

use billfold_app::credit_notes::{self, NewCreditNote};
use billfold_app::invoices::items::{self, ItemChanges, NewItem, Worth};
use billfold_app::invoices::{self, InvoiceChanges, NewInvoice};
use billfold_app::refunds::{self, NewRefund};
use billfold_app::{Write, customers};
use billfold_domain::Change;
use billfold_domain::credit_notes::drawing::Wish;
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CreditNoteId, CustomerId, IdStyle, InvoiceId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::FeatureChanges;

use crate::homes::{keep, text};
use crate::shop::{PORTAL, Shop, fresh, ways};

fn eur() -> Currency {
    Currency::parse("eur").unwrap()
}

/// Issues an invoice to a customer, to be paid by the customer, of these lines.
async fn bill<'a>(shop: &Shop, customer: &CustomerId, lines: impl IntoIterator<Item = (&'a str, i64)>) -> InvoiceId {
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let new = NewInvoice {
        id: app.next_id(IdStyle::Base62),
        customer: customer.clone(),
        website: None,
        subscription: None,
        currency: Some(eur()),
        takes_waiting: false,
        changes: InvoiceChanges::default(),
    };
    let id = fresh(invoices::create(app, by, new, Write::plain()).await).value.id;
    for (description, minor) in lines {
        let item = NewItem {
            customer: customer.clone(),
            invoice: Some(id.clone()),
            subscription: None,
            inline: None,
            worth: Worth::Amount { minor, currency: eur() },
            product: None,
            period: None,
            changes: ItemChanges { description: Change::Set(description.into()), ..ItemChanges::default() },
        };
        fresh(items::create(app, by, item, Write::plain()).await);
    }
    fresh(invoices::finalize(app, by, &id, Some(false), Write::plain()).await);
    id
}

async fn list(shop: &Shop, cookie: &str, query: &str) -> (String, Vec<String>) {
    let seen = shop.get(cookie, &format!("{PORTAL}/invoices{query}")).await;
    assert_eq!(seen.status, 200, "{query}");
    let way = |rel: &str| {
        let rest = seen.body.split(&format!("rel=\"{rel}\" href=\"")).nth(1)?;
        Some(format!("{rel} {}", rest.split('"').next()?.replace("&#38;", "&").replace(PORTAL, "")))
    };
    (text(&seen.body), [way("prev"), way("next")].into_iter().flatten().collect())
}

#[tokio::test]
async fn five_hundred_invoices_are_found_page_by_page() {
    let shop = Shop::open().await;
    let customer = shop.world.customer.id.clone();
    for _ in 0..498 {
        shop.world.test.clock.advance_seconds(1);
        bill(&shop, &customer, None).await;
    }
    shop.world.test.clock.advance_seconds(1);
    bill(&shop, &customer, Some(("Repairs", 12_345))).await;
    let (cookie, _) = shop.enter(None, None).await;
    keep("invoices", &shop.get(&cookie, &format!("{PORTAL}/invoices")).await.body);
    let (page, ways) = list(&shop, &cookie, "").await;
    for part in ["500 invoices", "Page 1 of 25", "INV-000500 November 21, 2026 Repairs Open €123.45", "INV-000481"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("INV-000480"));
    assert_eq!(ways, ["next /invoices?page=2"]);
    let (page, ways) = list(&shop, &cookie, "?page=25").await;
    assert!(page.contains("INV-000001") && page.contains("Page 25 of 25"));
    assert_eq!(ways, ["prev /invoices?page=24"]);
    // The search is kept from page to page.
    let (page, ways) = list(&shop, &cookie, "?status=paid&year=2026&page=2").await;
    assert!(page.contains("499 invoices") && page.contains("Page 2 of 25"), "{page}");
    let (before, after) = ("/invoices?status=paid&year=2026", "/invoices?status=paid&year=2026&page=3");
    assert_eq!(ways, [format!("prev {before}"), format!("next {after}")]);
    let (page, ways) = list(&shop, &cookie, "?number=42").await;
    assert!(page.contains("1 invoice ") && page.contains("INV-000042") && ways.is_empty(), "{page}");
    // What is past the end, or makes no sense, leads back.
    let (page, ways) = list(&shop, &cookie, "?page=99").await;
    assert!(page.contains("500 invoices"), "{page}");
    assert_eq!(ways, ["prev /invoices?page=25"]);
    for odd in [
        "?page=0",
        "?page=-1",
        "?page=x",
        "?page=99999999999999",
        "?status=draft",
        "?status=%00",
        "?year=-4",
        "?year=99999",
    ] {
        let (page, _) = list(&shop, &cookie, odd).await;
        assert!(page.contains("500 invoices"), "{odd}");
    }
    let (page, _) = list(&shop, &cookie, "?number=%22%3E%3Cscript%3E").await;
    assert!(page.contains("No invoice fits.") && page.contains("Show all invoices"), "{page}");
    // The home page shows the newest five.
    let home = text(&shop.get(&cookie, &format!("{PORTAL}/home")).await.body);
    assert!(home.contains("INV-000496") && !home.contains("INV-000495"));
}

#[tokio::test]
async fn an_invoice_shows_its_lines_its_payments_and_what_was_given_back() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let (cookie, _) = shop.enter(None, None).await;
    let below = format!("{PORTAL}/invoices/{}", shop.invoice);
    let seen = shop.get(&cookie, &below).await;
    keep("invoice", &seen.body);
    let page = text(&seen.body);
    for part in [
        "Invoice INV-000001 €10.00 Paid",
        "For Ada Lovelace ada@lovelace.example 12 St James's Square London SW1Y 4JH United Kingdom",
        "November 21, 2026 – December 21, 2026",
        "Total €10.00 Paid -€10.00 Amount due €0.00",
        "Visa ending in 4242 Paid €10.00",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let leads: Vec<_> = ways(&seen.body).into_iter().filter(|way| way.starts_with(&below)).collect();
    assert_eq!(leads, [format!("{below}/pdf"), format!("{below}/receipt")]);
    let pdf = shop.get(&cookie, &format!("{below}/pdf")).await;
    assert_eq!((pdf.header("content-type"), &pdf.body[..5]), ("application/pdf", "%PDF-"));
    assert_eq!(pdf.header("cache-control"), "no-store");
    let paid = invoices::get(app, by, &InvoiceId::stored(&shop.invoice)).await.unwrap().value;
    let new = NewRefund {
        style: IdStyle::Base62,
        payment: paid.payment.unwrap(),
        amount_minor: Some(250),
        reason: None,
        metadata: MetadataChange::default(),
    };
    fresh(refunds::create(app, by, new, Write::plain()).await);
    for address in [below.clone(), format!("{below}/receipt")] {
        let page = text(&shop.get(&cookie, &address).await.body);
        assert!(page.contains("Visa ending in 4242 Refunded €2.50"), "{page}");
    }
    let receipt = shop.get(&cookie, &format!("{below}/receipt")).await.body;
    keep("receipt", &receipt);
    assert!(receipt.contains(&format!("href=\"{below}/receipt/pdf\"")), "{receipt}");
    let pdf = shop.get(&cookie, &format!("{below}/receipt/pdf")).await;
    assert_eq!((pdf.header("content-type"), &pdf.body[..5]), ("application/pdf", "%PDF-"));
    assert_eq!(pdf.header("content-disposition"), "inline; filename=\"receipt-INV-000001.pdf\"");
    assert_eq!(pdf.header("cache-control"), "no-store");
    let receipt = text(&receipt);
    assert!(receipt.contains("Receipt for invoice INV-000001 €10.00 paid November 21, 2026"), "{receipt}");
}

#[tokio::test]
async fn a_receipt_is_there_once_something_was_paid() {
    let shop = Shop::open().await;
    let open = bill(&shop, &shop.world.customer.id, Some(("Repairs", 500))).await;
    let (cookie, _) = shop.enter(None, None).await;
    for below in ["/receipt", "/receipt/pdf"] {
        let seen = shop.get(&cookie, &format!("{PORTAL}/invoices/{open}{below}")).await;
        assert_eq!(seen.status, 404, "{below}");
    }
}

#[tokio::test]
async fn lines_speak_the_readers_language_but_for_the_words_of_merchants() {
    let shop = Shop::open().await;
    let repairs = bill(&shop, &shop.world.customer.id, Some(("Repairs", 500))).await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let plan = invoices::get(app, by, &InvoiceId::stored(&shop.invoice)).await.unwrap().value;
    assert_eq!(plan.lines[0].description, "1 × Gold (at €10.00 / month)", "programs go on reading English");
    let (cookie, _) = shop.enter(None, None).await;
    for (language, said) in
        [("de", "Gold, 10,00 € pro Monat"), ("ja", "Gold、月額 €10.00"), ("en", "Gold, €10.00 per month")]
    {
        let form = format!("language={language}&stay=/home");
        assert_eq!(shop.post(&cookie, &format!("{PORTAL}/language"), &form).await.status, 303);
        for path in [String::new(), format!("/{}", plan.id), format!("/{}/receipt", plan.id)] {
            let page = text(&shop.get(&cookie, &format!("{PORTAL}/invoices{path}")).await.body);
            assert!(page.contains(said), "{said} in {page}");
        }
        let page = text(&shop.get(&cookie, &format!("{PORTAL}/invoices/{repairs}")).await.body);
        assert!(page.contains("Repairs"), "{page}");
        let hosted = invoices::Hosting::new(app, &shop.world.caller.organization).url(&plan.id);
        let path = hosted.strip_prefix(app.public_url().as_str()).unwrap();
        let page = text(&shop.world.get(path, &[("accept-language", language)]).await.body);
        assert!(page.contains(said), "{said} in {page}");
    }
}

#[tokio::test]
async fn an_invoice_of_somebody_else_is_not_there() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let stranger = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let theirs = bill(&shop, &fresh(stranger).value.id, Some(("Theirs", 500))).await;
    let (cookie, _) = shop.enter(None, None).await;
    for id in [theirs.as_str(), "in_unknown", "..", "%00"] {
        for below in ["", "/pdf", "/receipt", "/receipt/pdf"] {
            let seen = shop.get(&cookie, &format!("{PORTAL}/invoices/{id}{below}")).await;
            assert_eq!(seen.status, 404, "{id}{below}");
            assert!(!seen.body.contains("Theirs"));
        }
    }
    let (page, _) = list(&shop, &cookie, "").await;
    assert!(page.contains("1 invoice ") && !page.contains("INV-000002"), "{page}");
    // Where invoices are not shown, none of them is.
    shop.switch(FeatureChanges { invoice_history: Change::Set(false), ..FeatureChanges::default() }).await;
    for below in ["", "/pdf", "/receipt", "/receipt/pdf"] {
        let seen = shop.get(&cookie, &format!("{PORTAL}/invoices/{}{below}", shop.invoice)).await;
        assert_eq!(seen.status, 403, "{below}");
    }
}

#[tokio::test]
async fn a_public_invoice_leads_to_where_it_is_paid() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let open = bill(&shop, &shop.world.customer.id, Some(("<b>Repairs</b>", 700))).await;
    let hosting = invoices::Hosting::new(app, &by.organization);
    let path = |id: &InvoiceId| hosting.url(id).strip_prefix("https://billing.test").unwrap().to_owned();
    let seen = shop.world.get(&path(&open), &[]).await;
    let page = text(&seen.body);
    for part in ["Invoice INV-000002 €7.00 Open", "Sign in and pay", "&#60;b&#62;Repairs"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let pay = format!("/invoices/{}/pay", open.as_str());
    assert!(ways(&seen.body).iter().any(|way| way.ends_with(&pay)), "{:?}", ways(&seen.body));
    let paid = shop.world.get(&path(&InvoiceId::stored(&shop.invoice)), &[]).await;
    assert!(text(&paid.body).contains("€10.00 Paid") && !paid.body.contains("/pay\""));
}

/// Makes a credit note over an amount; what was paid goes to the customer's balance.
async fn credit(shop: &Shop, invoice: &InvoiceId, (minor, to_balance): (i64, i64), memo: &str) -> CreditNoteId {
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let new = NewCreditNote {
        invoice: invoice.clone(),
        wish: Wish { amount_minor: Some(minor), balance_minor: to_balance, ..Wish::default() },
        linked: Vec::new(),
        reason: None,
        memo: Some(memo.into()),
        effective: None,
        metadata: MetadataChange::default(),
    };
    fresh(credit_notes::create(app, by, new, Write::plain()).await).value.id
}

#[tokio::test]
async fn what_was_credited_is_shown_with_its_notes_and_less_is_owed() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let open = bill(&shop, &shop.world.customer.id, Some(("Repairs", 700))).await;
    let note = credit(&shop, &open, (250, 0), "Sorry for the <wait>").await;
    let paid = InvoiceId::stored(&shop.invoice);
    let other = credit(&shop, &paid, (400, 400), "Thanks").await;
    let voided = credit(&shop, &open, (50, 0), "By mistake").await;
    fresh(credit_notes::void(app, by, &voided, Write::plain()).await);
    let (cookie, _) = shop.enter(None, None).await;
    let below = |invoice: &InvoiceId| format!("{PORTAL}/invoices/{invoice}");
    let seen = shop.get(&cookie, &below(&open)).await;
    keep("invoice-credited", &seen.body);
    let page = text(&seen.body);
    for part in [
        "Invoice INV-000002 €4.50 Open",
        "Pay €4.50",
        "Total €7.00 Credited -€2.50 Amount due €4.50",
        "Credit notes",
        "INV-000002-CN-01 Sorry for the &#60;wait&#62; Taken off this invoice: €2.50 Download as PDF ( INV-000002-CN-01 ) November 21, 2026 €2.50",
        "INV-000002-CN-02 Void By mistake Download as PDF ( INV-000002-CN-02 ) November 21, 2026 €0.50",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let pdf = format!("{}/credit-notes/{note}/pdf", below(&open));
    assert!(ways(&seen.body).contains(&pdf), "{:?}", ways(&seen.body));
    let file = shop.get(&cookie, &pdf).await;
    assert_eq!((file.header("content-type"), &file.body[..5]), ("application/pdf", "%PDF-"));
    assert!(file.header("content-disposition").contains("INV-000002-CN-01.pdf"));
    let page = text(&shop.get(&cookie, &below(&paid)).await.body);
    assert!(page.contains("€10.00 Paid") && page.contains("For your next invoices: €4.00"), "{page}");
    let (page, _) = list(&shop, &cookie, "").await;
    assert!(page.contains("€7.00 €2.50 credited") && page.contains("€10.00 €4.00 credited"), "{page}");
    let home = text(&shop.get(&cookie, &format!("{PORTAL}/home")).await.body);
    assert!(home.contains("€4.50") && home.contains("€2.50 credited"), "{home}");

    // Whoever has the address of an invoice sees its notes too.
    let hosting = invoices::Hosting::new(app, &by.organization);
    let path = hosting.url(&open).strip_prefix("https://billing.test").unwrap().to_owned();
    let public = shop.world.get(&path, &[]).await;
    let hosted = hosting.note_path(&note);
    assert!(text(&public.body).contains("€4.50 Open") && ways(&public.body).contains(&hosted), "{}", public.body);
    let file = shop.world.get(&hosted, &[]).await;
    assert_eq!((file.status.as_u16(), &file.body[..5]), (200, "%PDF-"));
    let forged = hosting.note_path(&other).replace(other.as_str(), note.as_str());
    assert_eq!(shop.world.get(&forged, &[]).await.status, 404);

    // A note is found below its own invoice, by its own customer, while invoices are shown.
    for address in [
        format!("{}/credit-notes/{note}/pdf", below(&paid)),
        format!("{}/credit-notes/cn_nobody/pdf", below(&open)),
        format!("{PORTAL}/invoices/in_nobody/credit-notes/{note}/pdf"),
    ] {
        assert_eq!(shop.get(&cookie, &address).await.status, 404, "{address}");
    }
    shop.switch(FeatureChanges { invoice_history: Change::Set(false), ..FeatureChanges::default() }).await;
    assert_eq!(shop.get(&cookie, &pdf).await.status, 403);
}

#[tokio::test]
async fn a_list_says_what_an_invoice_charges_and_not_what_it_gives_back() {
    let shop = Shop::open().await;
    let customer = shop.world.customer.id.clone();
    bill(&shop, &customer, [("Credit for unused time", -500), ("Large plan", 2_900)]).await;
    bill(&shop, &customer, [("Credit alone", -500)]).await;
    let (cookie, _) = shop.enter(None, None).await;
    let (page, _) = list(&shop, &cookie, "").await;
    for part in ["Large plan and 1 more Open €24.00", "Credit alone"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("unused time"), "{page}");
}

#[tokio::test]
async fn the_notes_of_somebody_else_are_not_there() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let stranger = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let theirs = bill(&shop, &fresh(stranger).value.id, Some(("Theirs", 500))).await;
    let note = credit(&shop, &theirs, (100, 0), "Theirs").await;
    let (cookie, _) = shop.enter(None, None).await;
    for invoice in [theirs.as_str(), &shop.invoice] {
        let seen = shop.get(&cookie, &format!("{PORTAL}/invoices/{invoice}/credit-notes/{note}/pdf")).await;
        assert_eq!(seen.status, 404, "{invoice}");
    }
}
