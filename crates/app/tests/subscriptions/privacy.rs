//! What is kept of a customer: handed out whole, and forgotten.

use billfold_app::testing::TestApp;
use billfold_app::{
    Error, Precondition, Query, Scroll, Write, credentials, customers, email_changes, events, privacy, tax_ids,
};
use billfold_domain::Change;
use billfold_domain::Refusal;
use billfold_domain::coupons::{PromotionCode, Redemption};
use billfold_domain::credentials::AccessToken;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::erasures::{ErasureState, KeptBecause};
use billfold_domain::events::EventKind;
use billfold_domain::features::CustomerDetail;
use billfold_domain::ids::CustomerId;
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::mails::Mail;
use billfold_domain::payment_methods::{PaymentMethod, PaymentToken};
use billfold_domain::payments::{Payment, Refund, Setup};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::quotes::Quote;
use billfold_domain::save_offers::OfferAnswer;
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::records::{Cancellation, PauseRecord, Reactivation};
use billfold_domain::tax_ids::TaxNumber;
use billfold_store::{Column, Document, Filter, Table};
use serde_json::{Value, json};

use crate::payment_methods::{allow, visitor_of};
use crate::world::{World, fresh, world};

const TIME: &str = "2026-11-21T00:00:00.000000Z";

/// Puts members over those of a record.
fn overlay(record: &mut Value, with: &Value) {
    match (record, with) {
        (Value::Object(record), Value::Object(with)) => {
            for (name, value) in with {
                overlay(record.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (record, with) => *record = with.clone(),
    }
}

async fn insert<T: Document>(world: &World, record: Value) {
    let record = std::sync::Mutex::new(Some(record));
    let store = world.test.database.store.clone();
    let outcome = store
        .write(&world.caller.organization, move |tx| {
            let value = record.lock().unwrap().clone().unwrap();
            let value: T = serde_json::from_value(value).unwrap();
            tx.insert(value).map(drop).map_err(Error::from)
        })
        .await;
    outcome.unwrap();
}

/// Changes every record of a customer, behind everybody's back.
async fn mark<T: Document>(world: &World, column: Column, id: &CustomerId, with: Value) {
    let (store, id) = (world.test.database.store.clone(), id.clone());
    let outcome = store.write(&world.caller.organization, move |tx| {
        let query = Query { filters: vec![Filter::is(column, id.as_str())], limit: 100, ..Query::default() };
        let found = tx.list::<T>(&query)?.items;
        assert!(!found.is_empty(), "nothing to mark in {}", T::TABLE.name());
        for record in found {
            let mut value = serde_json::to_value(&record.value).unwrap();
            overlay(&mut value, &with);
            tx.update::<T>(record.rev, serde_json::from_value(value).unwrap())?;
        }
        Ok::<_, Error>(())
    });
    outcome.await.unwrap();
}

const CUSTOMER: Column = Column::Path("customer");

/// Records of every kind of a customer, with canaries: `{who}-books-…` where the law
/// asks to keep them.
async fn plant(world: &World, id: &CustomerId, who: &str) {
    let say = |what: &str| format!("{who}-{what}");
    let pairs = |what: &str| json!({"note": say(what)});
    let (app, by) = (&world.test.app, &world.caller);
    let known = app.clone();
    let customer = id.as_str();
    let number = TaxNumber::parse("zw_tin", &say("tax")).unwrap();
    fresh(tax_ids::create(app, by, tax_ids::Owner::Addressed(id.clone()), number, Write::plain()).await);
    let login = credentials::Draft {
        customer: id.clone(),
        username: say("user"),
        password: "correct horse battery".into(),
        expires: Change::Keep,
    };
    fresh(credentials::save(&known, by, None, login, Write::plain()).await);
    mark::<PaymentMethod>(
        world,
        CUSTOMER,
        id,
        json!({
            "reference": format!("secret-reference-{who}"),
            "billing": {"name": say("holder"), "email": say("holder-email"), "address": {"line1": say("holder-street"),
                "city": null, "country": null, "line2": null, "postal_code": null, "state": null},
                "more": {"job_title": say("holder-job")}},
            "metadata": pairs("method"),
        }),
    )
    .await;
    mark::<Subscription>(
        world,
        CUSTOMER,
        id,
        json!({
            "description": say("plan"), "metadata": pairs("plan-note"), "custom_fields": {"any": say("plan-field")},
            "addresses": {"billing": null, "delivery": {"line1": say("delivery"), "city": null, "country": null,
                "line2": null, "postal_code": null, "state": null}},
        }),
    )
    .await;
    mark::<Cancellation>(world, CUSTOMER, id, json!({"comment": say("why")})).await;
    mark::<Payment>(world, CUSTOMER, id, json!({"description": say("payment"), "metadata": pairs("payment-note")}))
        .await;
    let billed = json!({"name": say("books-name"), "email": say("books-email"), "contact": {"more": {"job_title": say("buyer")}}});
    let told =
        json!({"billed": billed, "metadata": pairs("invoice-note"), "subscription_metadata": pairs("plan-note-then")});
    mark::<Invoice>(world, CUSTOMER, id, told).await;
    plant_rare(world, customer, who).await;
    mark::<Customer>(
        world,
        Column::Id,
        id,
        json!({
            "name": say("name"), "email": format!("{who}@customer.example"), "phone": say("phone"),
            "description": say("note"), "address": {"line1": say("street"), "city": say("city"), "country": "DE",
                "line2": null, "postal_code": null, "state": null},
            "shipping": {"name": say("addressee"), "phone": null, "address": {"line1": say("house"), "city": null,
                "country": null, "line2": null, "postal_code": null, "state": null}},
            "business_name": say("business"), "job_title": say("job"), "birth_date": "1979-03-14",
            "other_emails": [{"label": "work", "value": say("work")}], "metadata": pairs("customer-note"),
            "custom_fields": {"any": say("customer-field")}, "locales": ["de"], "lead_source": {"campaign": say("lead")},
        }),
    )
    .await;
    // A change that is told of leaves pictures in the history.
    let changes = CustomerChanges { job_title: Change::Set(say("later-job")), ..CustomerChanges::default() };
    fresh(customers::update(app, by, id, changes, Write::plain()).await);
}

async fn plant_rare(world: &World, customer: &str, who: &str) {
    let say = |what: &str| format!("{who}-{what}");
    let id = |what: &str| format!("{what}_{who}");
    let metadata = |what: &str| json!({"note": say(what)});
    let times = json!({"created": TIME, "updated": TIME});
    let with = |mut record: Value| {
        overlay(&mut record, &times);
        record
    };
    insert::<PauseRecord>(
        world,
        with(json!({"id": id("pause"), "subscription": "sub_x", "customer": customer,
        "by": "customer", "description": say("pause"), "behavior": "freeze", "starts": TIME, "ends": null,
        "state": "finished"})),
    )
    .await;
    insert::<Reactivation>(
        world,
        with(json!({"id": id("back"), "subscription": "sub_x", "customer": customer,
        "cancellation": null, "description": say("back"), "renews": TIME})),
    )
    .await;
    insert::<Schedule>(
        world,
        with(json!({"id": id("sched"), "customer": customer, "subscription": null,
        "released_subscription": null, "state": "completed", "phases": [], "begun": 0, "after_last": "release",
        "single_change": false, "completed": null, "released": null, "canceled": null, "clock": null,
        "metadata": metadata("schedule")})),
    )
    .await;
    insert::<InvoiceItem>(
        world,
        with(json!({"id": id("ii"), "customer": customer, "subscription": null, "item": null,
        "invoice": null, "price": null, "product": null, "description": say("item"), "currency": "EUR", "quantity": 1,
        "unit_amount_minor": 1, "amount_minor": 1, "discountable": true, "period": {"start": TIME, "end": TIME},
        "proration": false, "clock": null, "metadata": metadata("item-note")})),
    )
    .await;
    insert::<PaymentToken>(
        world,
        with(json!({"id": id("tok"), "card": {"brand": "visa", "last4": "4242",
        "exp_month": 1, "exp_year": 2030, "funding": "credit", "country": null, "fingerprint": "f"},
        "billing": {"name": say("token-holder"), "first_name": null, "last_name": null, "organization": null,
        "email": null, "phone": null, "address": null}, "gateway": "test",
        "reference": format!("secret-reference-{who}"), "used": "true"})),
    )
    .await;
    plant_rarer(world, customer, who).await;
    plant_quote(world, customer, who).await;
}

async fn plant_rarer(world: &World, customer: &str, who: &str) {
    let say = |what: &str| format!("{who}-{what}");
    let id = |what: &str| format!("{what}_{who}");
    let metadata = |what: &str| json!({"note": say(what)});
    let times = json!({"created": TIME, "updated": TIME});
    let with = |mut record: Value| {
        overlay(&mut record, &times);
        record
    };
    insert::<Refund>(
        world,
        with(json!({"id": id("re"), "payment": "pi_x", "customer": customer, "currency": "EUR",
        "amount_minor": 1, "state": "succeeded", "reason": say("refund"), "decline": null, "reference": null,
        "clock": null, "metadata": metadata("refund-note")})),
    )
    .await;
    insert::<CreditNote>(
        world,
        with(json!({"id": id("cn"), "number": id("INV-CN-01"), "invoice": "in_x", "customer": customer,
        "currency": "EUR", "state": "issued", "reason": null, "memo": null, "lines": [{"id": id("cnli"), "line": null,
            "description": null, "quantity": 1, "unit_amount_minor": 1, "amount_minor": 1, "discounts": [],
            "metadata": metadata("credit-line-note")}], "before_minor": 1, "after_minor": 0, "refunds": [],
        "balance_minor": 0, "elsewhere_minor": 0, "effective": null, "voided": null, "clock": null,
        "metadata": metadata("credit-note")})),
    )
    .await;
    insert::<Setup>(
        world,
        with(json!({"id": id("seti"), "customer": customer, "payment_method": null,
        "state": "canceled", "decline": null, "off_session": true, "proven": false, "attempts": 0,
        "description": say("setup"), "metadata": metadata("setup-note")})),
    )
    .await;
    insert::<PromotionCode>(
        world,
        with(json!({"id": id("promo"), "code": id("CODE"), "written": id("CODE"),
        "coupon": "c", "active": "true", "customer": customer, "expires": null, "max_redemptions": null,
        "first_time_only": false, "minimum": null, "times_redeemed": 0, "metadata": metadata("code-note")})),
    )
    .await;
    insert::<Redemption>(
        world,
        with(json!({"id": id("di"), "coupon": "c", "promotion_code": null,
        "customer": customer, "subscription": null, "start": TIME, "end": null, "canceled": "false"})),
    )
    .await;
    insert::<AccessToken>(
        world,
        with(json!({"id": id("digest"), "purpose": "password_reset", "customer": customer,
        "credential": null, "username": say("token-user"), "by_password": false, "used": "false",
        "expires": TIME})),
    )
    .await;
    insert::<Mail>(
        world,
        with(json!({"id": id("mail"), "kind": "cancelled", "customer": customer,
        "recipient": say("recipient"), "locale": "en", "sealed": "sealed-secret", "state": "sent", "attempts": 1,
        "until": TIME})),
    )
    .await;
    insert::<OfferAnswer>(world, json!({"id": id("offer"), "customer": customer, "subscription": "sub_x",
        "session": "bps_x", "offer": {"coupon": "c", "pause": false}, "outcome": "declined", "taken": null, "cancellation": null,
        "created": TIME})).await;
}

async fn plant_quote(world: &World, customer: &str, who: &str) {
    let line = json!({"name": "n", "description": format!("{who}-quoted"), "price": null, "product": null, "quantity": 1,
        "unit_amount_minor": 1, "amount_minor": 1, "discount_minor": 0, "period": {"start": TIME, "end": TIME},
        "proration": false});
    let quoted = json!({"currency": "EUR", "lines": [line], "at_once": true, "due_minor": 1, "recurring": null,
        "waits_until": null, "on_trial": false, "restarts": false, "prorated": false});
    insert::<Quote>(
        world,
        json!({"id": format!("qt_{who}"), "kind": "change", "customer": customer, "subscription": "sub_x",
        "website": "web_x", "clock": null, "state": "rejected", "items": [], "at_period_end": false,
        "counted_from": TIME, "quoted": quoted, "invoice": null, "expires": TIME, "issued": TIME, "accepted": null,
        "rejected": TIME, "canceled": null, "created": TIME, "updated": TIME}),
    )
    .await;
}

/// What was planted, by the nouns that each part is of.
const PLANTED: &[&str] = &[
    "tax",
    "user",
    "holder",
    "holder-email",
    "holder-street",
    "holder-job",
    "method",
    "plan",
    "plan-note",
    "plan-field",
    "delivery",
    "why",
    "payment",
    "payment-note",
    "books-name",
    "books-email",
    "buyer",
    "invoice-note",
    "pause",
    "back",
    "schedule",
    "item",
    "item-note",
    "token-holder",
    "refund",
    "refund-note",
    "setup",
    "setup-note",
    "credit-note",
    "credit-line-note",
    "quoted",
    "code-note",
    "token-user",
    "recipient",
    "name",
    "phone",
    "note",
    "street",
    "city",
    "addressee",
    "house",
    "business",
    "job",
    "work",
    "customer-note",
    "customer-field",
    "lead",
    "later-job",
];

/// Two customers of whom everything is known, the world's and another one.
async fn crowded(test: TestApp) -> (World, CustomerId) {
    let mut world = world(test).await;
    let features = FeatureChanges {
        customer_update: Change::Set(true),
        customer_details: Change::Set(vec![CustomerDetail::Email, CustomerDetail::TaxId]),
        ..FeatureChanges::default()
    };
    allow(&world, features).await;
    let mine = world.customer.clone();
    let new = customers::NewCustomer {
        style: billfold_domain::ids::IdStyle::Base62,
        changes: CustomerChanges::default(),
        clock: Some(world.clock.clone()),
        pays_with: None,
        tax_ids: Vec::new(),
    };
    let other = fresh(customers::make(&world.test.app, &world.caller, new, Write::plain()).await).value.id;
    for (id, who) in [(&mine, "mine"), (&other, "other")] {
        world.customer = id.clone();
        if who == "other" {
            world.card("pm_card_mastercard").await;
        }
        let subscription = world.create(world.order(&world.gold)).await.subscription.value;
        world.cancel(&subscription.id, When::AtPeriodEnd).await;
        plant(&world, id, who).await;
        let by = visitor_of(&world, id).await;
        email_changes::begin(&world.test.app, &by, &format!("{who}-new@customer.example"), None, "en").await.unwrap();
        fresh(privacy::ask_erasure(&world.test.app, &by, Write::plain()).await);
    }
    world.customer = mine;
    (world, other)
}

pub(crate) async fn r01_an_export_holds_all_of_a_customer_and_nothing_of_another(test: TestApp) {
    let (world, other) = crowded(test).await;
    let app = &world.test.app;
    let file = privacy::export(app, &world.caller, &world.customer).await.unwrap();
    let text = file.to_string();
    for what in PLANTED.iter().map(|what| format!("mine-{what}")).chain(["mine-new@customer.example".into()]) {
        assert!(text.contains(&format!("\"{what}\"")), "{what} is missing");
    }
    assert!(!text.contains("other-") && !text.contains(other.as_str()), "something of another customer");
    for secret in [
        "secret-reference",
        "sealed-secret",
        "digest_mine",
        "argon2",
        "\"link_digest\"",
        "\"cookie_digest\"",
        "\"tag\"",
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
    let Value::Object(members) = file else { panic!("an object") };
    for (table, class) in privacy::CLASSES {
        if let privacy::Class::Of(member) = class {
            let found = members.get(*member).unwrap_or_else(|| panic!("{table} is not exported"));
            assert!(found.as_array().is_none_or(|rows| !rows.is_empty()), "no record of {table} was planted");
        }
    }
    assert_eq!(members["schema_version"], privacy::EXPORT_VERSION);
    let known = privacy::CLASSES.iter().filter(|(_, class)| matches!(class, privacy::Class::Of(_))).count();
    // Its version, time and organization, and the usage, which has a table of another shape.
    assert!(members["usage"].is_array());
    assert_eq!(members.len(), known + 4, "a member that no table is classified as");

    // The customer itself gets the same, its sessions and the history going on.
    let by = visitor_of(&world, &world.customer).await;
    let own = privacy::own(app, &by).await.unwrap();
    for name in ["customer", "invoices", "tax_ids", "payment_methods", "mails"] {
        assert_eq!(own[name], members[name], "{name}");
    }
    let history = own["history"].as_array().unwrap();
    assert!(history.iter().any(|fact| fact["kind"] == EventKind::CustomerExported.word()));
    assert!(history.iter().any(|fact| fact["before"]["job_title"] == "mine-job"), "what was before is kept too");
    let stranger = visitor_of(&world, &other).await;
    assert!(!privacy::own(app, &stranger).await.unwrap().to_string().contains("mine-"));
}

/// All rows of a table, as they are kept.
async fn rows(world: &World, table: Table) -> String {
    macro_rules! read {
        ($($name:ident => $noun:ty),* $(,)?) => {
            match table {
                $(Table::$name => {
                    let store = world.test.database.store.clone();
                    let found = store.read(&world.caller.organization, |tx| {
                        Ok::<_, Error>(tx.scroll::<$noun>(&Scroll { limit: 1_000, ..Scroll::default() })?)
                    });
                    let found = found.await.unwrap().unwrap();
                    found.items.iter().map(|row| serde_json::to_string(&row.value).unwrap()).collect()
                })*
                _ => String::new(),
            }
        };
    }
    read! {
        Customers => Customer, Subscriptions => Subscription, Cancellations => Cancellation, Pauses => PauseRecord,
        Reactivations => Reactivation, Schedules => Schedule, Invoices => Invoice, InvoiceItems => InvoiceItem,
        PaymentMethods => PaymentMethod, PaymentTokens => PaymentToken, Payments => Payment, Refunds => Refund,
        Setups => Setup, PromotionCodes => PromotionCode, AccessTokens => AccessToken, Mails => Mail,
        OfferAnswers => OfferAnswer, CreditNotes => CreditNote, Quotes => Quote, TaxIds => billfold_domain::tax_ids::TaxId,
        Credentials => billfold_domain::credentials::Credential, Sessions => billfold_domain::sessions::Session,
        SignInCodes => billfold_domain::sign_in_codes::SignInCode, Events => billfold_domain::events::Event,
        Deliveries => billfold_domain::webhooks::Delivery,
    }
}

pub(crate) async fn r02_an_erasure_leaves_what_the_law_asks_for_and_says_so(test: TestApp) {
    let (world, other) = crowded(test).await;
    let app = &world.test.app;
    let before = privacy::export(app, &world.caller, &other).await.unwrap();
    let by = visitor_of(&world, &world.customer).await;
    let erasure = privacy::erase(app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!((erasure.state, erasure.requested.is_some(), erasure.done.is_some()), (ErasureState::Done, true, true));
    let kept: Vec<_> = erasure.kept.iter().map(|kept| (kept.records.as_str(), kept.count, kept.because)).collect();
    assert_eq!(
        kept,
        ["invoices", "credit_notes", "payments", "refunds"].map(|records| (records, 1, KeptBecause::Books))
    );
    assert_eq!(erasure.kept[0].until.to_string(), "2036-11-01T00:00:00Z");

    for table in Table::ALL {
        let text = rows(&world, *table).await;
        for what in PLANTED.iter().filter(|what| !what.starts_with("books-")) {
            assert!(!text.contains(&format!("mine-{what}\"")), "mine-{what} is still in {}", table.name());
        }
        assert!(!text.contains("mine@customer.example") && !text.contains("mine-new@"), "{}", table.name());
        if *table != Table::Invoices {
            assert!(!text.contains("mine-books-"), "{}", table.name());
        }
    }
    let books = rows(&world, Table::Invoices).await;
    assert!(books.contains("mine-books-name") && books.contains("mine-books-email"));

    // It is signed out, its plan ended, and its deletion told of without a word of it.
    let outcome = privacy::own(app, &by).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated))));
    let told = events::scroll(app, &world.caller, Scroll { limit: 100, ..Scroll::default() }).await.unwrap().items;
    let kinds: Vec<EventKind> = told
        .iter()
        .map(|told| &told.value.event)
        .filter(|event| event.customer.as_deref() == Some(world.customer.as_str()))
        .map(|event| event.kind)
        .collect();
    assert!(kinds.contains(&EventKind::CustomerDeleted) && kinds.contains(&EventKind::SubscriptionEnded), "{kinds:?}");
    assert!(!kinds.contains(&EventKind::CustomerUpdated), "old pictures are gone: {kinds:?}");

    // Nobody else lost anything.
    let mut after = privacy::export(app, &world.caller, &other).await.unwrap();
    after["exported"] = before["exported"].clone();
    after["history"] = before["history"].clone();
    assert_eq!(after, before);

    // Once more is no error, and finds nothing more.
    let again = privacy::erase(app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!((again.kept, again.requested), (erasure.kept, None));

    if let Some(folder) = world.test.database.folder().map(std::path::Path::to_owned) {
        app.close().await;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            for what in PLANTED.iter().filter(|what| !what.starts_with("books-")) {
                assert!(!text.contains(&format!("mine-{what}\"")), "mine-{what} is left in {}", path.display());
            }
        }
    }
}

pub(crate) async fn r03_kept_books_go_after_ten_years_in_small_commits(test: TestApp) {
    const DAY_SECONDS: i64 = 86_400;
    let (world, other) = crowded(test).await;
    let app = &world.test.app;
    privacy::erase(app, &world.caller, &world.customer).await.unwrap();
    // More than one commit takes.
    let (store, id) = (world.test.database.store.clone(), world.customer.clone());
    let copied = store.write(&world.caller.organization, move |tx| {
        let filters = vec![Filter::is(CUSTOMER, id.as_str())];
        let one = tx.list::<Payment>(&Query { filters, limit: 1, ..Query::default() })?.items.remove(0).value;
        for copy in 0..150 {
            tx.insert(Payment { id: billfold_domain::ids::Id::stored(format!("pay_copy{copy}")), ..one.clone() })?;
        }
        Ok::<_, Error>(())
    });
    copied.await.unwrap();
    let left = async |of: &CustomerId| {
        let (store, of) = (world.test.database.store.clone(), of.clone());
        let counts = store.read(&world.caller.organization, move |tx| {
            let of = [Filter::is(CUSTOMER, of.as_str())];
            let (invoices, notes) = (tx.count::<Invoice>(&of, None)?, tx.count::<CreditNote>(&of, None)?);
            let (payments, refunds) = (tx.count::<Payment>(&of, None)?, tx.count::<Refund>(&of, None)?);
            Ok::<_, Error>([invoices, notes, payments, refunds])
        });
        counts.await.unwrap()
    };
    let theirs = left(&other).await;
    assert_eq!(left(&world.customer).await, [1, 1, 151, 1]);
    // What waits besides is not of interest here, and ten years of it are long.
    let only_books = async || {
        let now = app.now().as_microsecond();
        let store = &world.test.database.store;
        store
            .write(&world.caller.organization, move |tx| {
                for due in tx.due_of_clock("", i64::MAX, 10_000)? {
                    if due.work != billfold_store::Work::Books && due.at_us <= now {
                        tx.unplan(due.work, &due.subject)?;
                    }
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        billfold_app::jobs::run_due(app, |_| ()).await.unwrap();
    };
    world.test.clock.advance_seconds(3_651 * DAY_SECONDS);
    only_books().await;
    assert_eq!(left(&world.customer).await, [1, 1, 151, 1], "2036-11-20");
    world.test.clock.advance_seconds(2 * DAY_SECONDS);
    only_books().await;
    assert_eq!(left(&world.customer).await, [1, 0, 53, 0], "one commit takes a hundred");
    world.test.clock.advance_seconds(1);
    only_books().await;
    assert_eq!(left(&world.customer).await, [0; 4]);
    assert_eq!(left(&other).await, theirs);
    let listed = privacy::erasures(app, &world.caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert!(listed.items.iter().all(|erasure| erasure.value.kept.is_empty()));
    let books = rows(&world, Table::Invoices).await;
    assert!(!books.contains("mine-books-"), "{books}");
    let facts = rows(&world, Table::Events).await;
    assert_eq!(facts.matches(EventKind::CustomerBooksErased.word()).count(), 1);
    let report = billfold_app::audit::verify(app, &world.caller.organization, Vec::new()).await.unwrap();
    assert_eq!(report.flaws, [], "what was forgotten keeps its place in the log");
}

pub(crate) async fn a_wish_to_be_forgotten_is_noted_once_and_told(test: TestApp) {
    let world = world(test).await;
    let app = &world.test.app;
    let by = visitor_of(&world, &world.customer).await;
    assert!(privacy::own_erasure(app, &by).await.unwrap().is_none());
    let first = fresh(privacy::ask_erasure(app, &by, Write::plain()).await);
    let second = fresh(privacy::ask_erasure(app, &by, Write::plain()).await);
    assert_eq!(first, second);
    assert_eq!(privacy::own_erasure(app, &by).await.unwrap(), Some(first));
    let told = events::scroll(app, &world.caller, Scroll { limit: 100, ..Scroll::default() }).await.unwrap().items;
    let asked = told.iter().filter(|told| told.value.event.kind == EventKind::CustomerErasureRequested).count();
    assert_eq!(asked, 1);
    let listed = privacy::erasures(app, &world.caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert_eq!(listed.total, 1);
    let outcome = privacy::erase(app, &by, &world.customer).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::Forbidden))), "that is the merchant's to do");
    let deleted = customers::delete(app, &world.caller, &world.customer, Precondition::None).await;
    assert!(deleted.unwrap().value.deleted);
    privacy::erase(app, &world.caller, &world.customer).await.unwrap();
}
