//! Credit notes: what they do to invoices, balances, payments and each other, on both
//! databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::credit_notes::{self, Linked, NewCreditNote, NoteChanges};
use billfold_app::invoices::items::{self, ItemChanges, NewItem, Worth};
use billfold_app::invoices::{self, InvoiceChanges, NewInvoice, Pay};
use billfold_app::refunds::{self, NewRefund};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{
    Caller, Error, Precondition, Query, Scroll, Stored, Write, Written, customers, events, jobs, keys, organizations,
    payment_methods, payments,
};
use billfold_domain::credit_notes::drawing::{LineWish, Part, Wish};
use billfold_domain::credit_notes::{CreditNote, CreditNoteKind, CreditNoteState};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle, InvoiceId, PaymentId, PaymentMethodId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::keys::{Access, KeyKind, Permissions, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::organizations::Mode;
use billfold_domain::payments::{PaymentState, Proof};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    a_note_for_an_open_invoice_takes_off_what_is_owed_until_it_is_paid;
    what_was_paid_is_given_back_as_the_note_says;
    a_look_at_a_note_shows_what_then_is_made_and_changes_nothing;
    no_note_gives_back_what_a_refund_gave_back_before;
    d10_a_refund_of_a_note_whose_answer_was_lost_is_given_back_once;
    a_note_is_voided_and_what_it_took_off_is_owed_again;
    nobody_pays_an_amount_that_a_note_has_lowered;
    notes_made_at_once_have_numbers_without_a_gap_and_credit_no_cent_twice;
    what_a_restricted_key_needs_to_give_money_back;
    a_note_tells_of_itself_and_of_its_invoice;
}

struct World {
    test: TestApp,
    caller: Caller,
    customer: CustomerId,
}

fn fresh<T>(written: Result<Written<T>, Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome.unwrap_err() {
        Error::Refused(refusal) => refusal,
        Error::Fault(fault) => panic!("{fault:?}"),
    }
}

fn eur() -> Currency {
    Currency::parse("eur").unwrap()
}

async fn world(test: TestApp) -> World {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let made = customers::create(&test.app, &caller, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let customer = fresh(made).value.id;
    let world = World { test, caller, customer };
    world.card("pm_card_visa").await;
    world
}

fn amount(invoice: &Invoice, amount_minor: i64) -> NewCreditNote {
    NewCreditNote {
        invoice: invoice.id.clone(),
        wish: Wish { amount_minor: Some(amount_minor), ..Wish::default() },
        linked: Vec::new(),
        reason: None,
        memo: None,
        effective: None,
        metadata: MetadataChange::default(),
    }
}

impl World {
    async fn card(&self, name: &str) {
        let (app, by) = (&self.test.app, &self.caller);
        let name = PaymentMethodId::stored(name);
        let card = fresh(payment_methods::attach(app, by, &name, &self.customer, Write::plain()).await).value.id;
        payment_methods::set_default(app, by, &self.customer, Change::Set(card), Precondition::None).await.unwrap();
    }

    /// Issues an invoice of lines of so many at so much.
    async fn bill(&self, lines: &[(u64, i64)]) -> Invoice {
        let (app, by) = (&self.test.app, &self.caller);
        let new = NewInvoice {
            id: app.next_id(IdStyle::Base62),
            customer: self.customer.clone(),
            website: None,
            subscription: None,
            currency: Some(eur()),
            takes_waiting: false,
            changes: InvoiceChanges::default(),
        };
        let id = fresh(invoices::create(app, by, new, Write::plain()).await).value.id;
        for (quantity, unit_minor) in lines {
            let item = NewItem {
                customer: self.customer.clone(),
                invoice: Some(id.clone()),
                subscription: None,
                inline: None,
                worth: Worth::Units { unit_minor: *unit_minor, quantity: *quantity, currency: eur() },
                product: None,
                period: None,
                changes: ItemChanges { description: Change::Set("Repairs".into()), ..ItemChanges::default() },
            };
            fresh(items::create(app, by, item, Write::plain()).await);
        }
        fresh(invoices::finalize(app, by, &id, Some(false), Write::plain()).await).value
    }

    async fn paid(&self, lines: &[(u64, i64)]) -> Invoice {
        let open = self.bill(lines).await;
        self.pay(&open).await
    }

    async fn pay(&self, invoice: &Invoice) -> Invoice {
        let (app, by) = (&self.test.app, &self.caller);
        fresh(invoices::pay(app, by, &invoice.id, Pay::default(), Write::plain()).await).invoice.value
    }

    async fn read(&self, id: &InvoiceId) -> Invoice {
        invoices::get(&self.test.app, &self.caller, id).await.unwrap().value
    }

    async fn credit(&self, new: NewCreditNote) -> Result<CreditNote, Error> {
        let made = credit_notes::create(&self.test.app, &self.caller, new, Write::plain()).await?;
        Ok(fresh(Ok(made)).value)
    }

    async fn balance(&self) -> i64 {
        customers::get(&self.test.app, &self.caller, &self.customer).await.unwrap().value.balance_minor
    }

    fn given_back(&self) -> Vec<i64> {
        self.test.gateway.given_back().iter().map(|(_, amount)| *amount).collect()
    }
}

fn obstacle<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Obstacle {
    match refused(outcome) {
        Refusal::StateForbids(obstacle) => obstacle,
        other => panic!("{other:?}"),
    }
}

async fn a_note_for_an_open_invoice_takes_off_what_is_owed_until_it_is_paid(test: TestApp) {
    let world = world(test).await;
    let open = world.bill(&[(2, 400), (1, 200)]).await;
    let line =
        LineWish::OfInvoice { line: open.lines[0].id.clone(), part: Part::Quantity(1), metadata: Metadata::default() };
    let new = NewCreditNote { wish: Wish { lines: vec![line], ..Wish::default() }, ..amount(&open, 0) };
    let first = world.credit(new).await.unwrap();
    assert_eq!(
        (first.kind(), first.before_minor, first.number.as_str()),
        (CreditNoteKind::PrePayment, 400, "INV-000001-CN-01")
    );
    let left = world.read(&open.id).await;
    assert_eq!((left.state, left.remaining_minor(), left.credited_minor), (InvoiceState::Open, 600, 400));
    // The gateway is asked for what is left.
    let paid = world.pay(&left).await;
    assert_eq!((paid.state, paid.paid_minor), (InvoiceState::Paid, 600));
    assert_eq!(obstacle(world.credit(amount(&open, 601)).await), Obstacle::CreditTooMuch);

    let other = world.bill(&[(1, 500)]).await;
    let second = world.credit(amount(&other, 500)).await.unwrap();
    assert_eq!((second.number.as_str(), second.lines[0].description.as_deref()), ("INV-000002-CN-01", None));
    let settled = world.read(&other.id).await;
    assert_eq!((settled.state, settled.paid_minor, settled.paid.is_some()), (InvoiceState::Paid, 0, true));
    assert_eq!(world.given_back(), [0; 0]);
    assert_eq!(world.balance().await, 0);
}

async fn what_was_paid_is_given_back_as_the_note_says(test: TestApp) {
    let world = world(test).await;
    let paid = world.paid(&[(1, 1_000)]).await;
    let mismatch = Fault::new(Field::CreditSplit, Rule::SumMismatch { expected_minor: 600 });
    assert_eq!(refused(world.credit(amount(&paid, 600)).await), Refusal::Invalid(vec![mismatch]));
    let new = amount(&paid, 600);
    let wish = Wish { refund_minor: 300, balance_minor: 200, elsewhere_minor: 100, ..new.wish.clone() };
    let note = world.credit(NewCreditNote { wish, ..new }).await.unwrap();
    assert_eq!((note.kind(), note.after_minor, note.refunded_minor()), (CreditNoteKind::PostPayment, 600, 300));
    assert_eq!(world.given_back(), [300]);
    let refund = refunds::get(&world.test.app, &world.caller, &note.refunds[0].refund).await.unwrap().value;
    assert_eq!((refund.state, refund.amount_minor), (PaymentState::Succeeded, 300));
    assert_eq!(world.balance().await, -200);
    let after = world.read(&paid.id).await;
    assert_eq!((after.state, after.credited_minor, after.credited_after_minor), (InvoiceState::Paid, 0, 600));
    // The balance pays for the next invoice, and a note for that gives it back again.
    let next = world.bill(&[(1, 150)]).await;
    assert_eq!((next.state, next.balance_applied_minor), (InvoiceState::Paid, -150));
    let refundable = Wish { refund_minor: 150, ..amount(&next, 150).wish };
    assert_eq!(
        obstacle(world.credit(NewCreditNote { wish: refundable, ..amount(&next, 150) }).await),
        Obstacle::RefundTooMuch
    );
    let kept = Wish { balance_minor: 150, ..amount(&next, 150).wish };
    world.credit(NewCreditNote { wish: kept, ..amount(&next, 150) }).await.unwrap();
    assert_eq!(world.balance().await, -200);
}

async fn a_look_at_a_note_shows_what_then_is_made_and_changes_nothing(test: TestApp) {
    let world = world(test).await;
    let paid = world.paid(&[(3, 333)]).await;
    let line = LineWish::OfInvoice { line: paid.lines[0].id.clone(), part: Part::Rest, metadata: Metadata::default() };
    let wish = Wish { lines: vec![line], balance_minor: 999, ..Wish::default() };
    let new = || NewCreditNote { wish: wish.clone(), memo: Some("Sorry".into()), ..amount(&paid, 0) };
    let shown = credit_notes::preview(&world.test.app, &world.caller, new()).await.unwrap();
    let again = credit_notes::preview(&world.test.app, &world.caller, new()).await.unwrap();
    assert_eq!(shown.lines, again.lines, "a line can be found again");
    assert_eq!(world.read(&paid.id).await, paid);
    assert_eq!(world.balance().await, 0);
    let none = credit_notes::scroll(&world.test.app, &world.caller, Scroll { limit: 9, ..Scroll::default() }).await;
    assert!(none.unwrap().items.is_empty());
    let made = world.credit(new()).await.unwrap();
    let plain = |note: &CreditNote| {
        let mut note = note.clone();
        for line in &mut note.lines {
            line.id = shown.lines[0].id.clone();
        }
        CreditNote { id: shown.id.clone(), ..note }
    };
    assert_eq!(plain(&made), plain(&shown));
    // A second look has the next number, and finds nothing left.
    let nothing = credit_notes::preview(&world.test.app, &world.caller, new()).await;
    assert_eq!(obstacle(nothing), Obstacle::CreditTooMuch);
}

async fn no_note_gives_back_what_a_refund_gave_back_before(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let paid = world.paid(&[(1, 1_000)]).await;
    let new = NewRefund {
        style: IdStyle::Base62,
        payment: paid.payment.clone().unwrap(),
        amount_minor: Some(700),
        reason: None,
        metadata: MetadataChange::default(),
    };
    let refund = fresh(refunds::create(app, by, new, Write::plain()).await).value;
    let kept = |minor| NewCreditNote {
        wish: Wish { balance_minor: minor, ..amount(&paid, minor).wish },
        ..amount(&paid, minor)
    };
    assert_eq!(obstacle(world.credit(kept(301)).await), Obstacle::CreditTooMuch);
    // A note may be for that refund, but for no more than it gave back.
    let link = |minor: i64, of: Option<i64>| NewCreditNote {
        linked: vec![Linked { refund: refund.id.clone(), amount_minor: of }],
        ..amount(&paid, minor)
    };
    let range = Fault::new(Field::LinkedRefundAmount(0), Rule::OutOfRange { min: 1, max: 700 });
    assert_eq!(refused(world.credit(link(800, Some(800))).await), Refusal::Invalid(vec![range]));
    let first = world.credit(link(500, Some(500))).await.unwrap();
    assert_eq!((first.refunds[0].refund.clone(), first.refunded_minor()), (refund.id.clone(), 500));
    let rest = world.credit(link(200, None)).await.unwrap();
    assert_eq!((rest.refunded_minor(), rest.number.as_str()), (200, "INV-000001-CN-02"));
    assert_eq!(obstacle(world.credit(link(100, None)).await), Obstacle::CreditTooMuch);
    world.credit(kept(300)).await.unwrap();
    assert_eq!(obstacle(world.credit(kept(1)).await), Obstacle::CreditTooMuch);
    assert_eq!(world.given_back(), [700]);
    let unknown = NewCreditNote {
        linked: vec![Linked { refund: billfold_domain::ids::RefundId::stored("re_no"), amount_minor: None }],
        ..amount(&paid, 1)
    };
    let missing = Fault::new(Field::LinkedRefund(0), Rule::Missing);
    assert_eq!(refused(world.credit(unknown).await), Refusal::Invalid(vec![missing]));
}

async fn d10_a_refund_of_a_note_whose_answer_was_lost_is_given_back_once(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let paid = world.paid(&[(1, 1_000)]).await;
    world.test.gateway.order([Mishap::AnswerLost]);
    let new = amount(&paid, 400);
    let note =
        world.credit(NewCreditNote { wish: Wish { refund_minor: 400, ..new.wish.clone() }, ..new }).await.unwrap();
    let of = &note.refunds[0].refund;
    assert_eq!(refunds::get(app, by, of).await.unwrap().value.state, PaymentState::Processing);
    world.test.clock.advance_seconds(60);
    jobs::run_due(app, |_| ()).await.unwrap();
    assert_eq!(refunds::get(app, by, of).await.unwrap().value.state, PaymentState::Succeeded);
    assert_eq!(world.given_back(), [400]);
    let payment = payments::get(app, by, &paid.payment.unwrap()).await.unwrap().value;
    assert_eq!(payment.refunded_minor, 400);
}

async fn a_note_is_voided_and_what_it_took_off_is_owed_again(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let void = async |id| credit_notes::void(app, by, id, Write::plain()).await;
    let open = world.bill(&[(1, 1_000)]).await;
    let note = world.credit(amount(&open, 400)).await.unwrap();
    let gone = fresh(void(&note.id).await).value;
    assert_eq!((gone.state, gone.voided.is_some()), (CreditNoteState::Void, true));
    assert_eq!(world.read(&open.id).await.remaining_minor(), 1_000);
    assert_eq!(obstacle(void(&note.id).await), Obstacle::CreditNoteOver);
    let second = world.credit(amount(&open, 1_000)).await.unwrap();
    assert_eq!(second.number, "INV-000001-CN-02");
    assert_eq!(obstacle(void(&second.id).await), Obstacle::InvoiceNotOpen);
    let paid = world.paid(&[(1, 500)]).await;
    let new = amount(&paid, 100);
    let after =
        world.credit(NewCreditNote { wish: Wish { elsewhere_minor: 100, ..new.wish.clone() }, ..new }).await.unwrap();
    assert_eq!(obstacle(void(&after.id).await), Obstacle::CreditNotePaidOut);
    // The words of a note can be changed all the same.
    let changes = NoteChanges { memo: Change::Set("Paid in cash".into()), ..NoteChanges::default() };
    let said = fresh(credit_notes::update(app, by, &after.id, changes, Write::plain()).await).value;
    assert_eq!(said.memo.as_deref(), Some("Paid in cash"));
}

async fn nobody_pays_an_amount_that_a_note_has_lowered(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    // A payment that waits for its customer is called off.
    world.card("pm_card_authenticationRequired").await;
    let waiting = world.bill(&[(1, 1_000)]).await;
    let waiting = world.pay(&waiting).await;
    let payment = waiting.payment.clone().unwrap();
    assert_eq!(payments::get(app, by, &payment).await.unwrap().value.state, PaymentState::ActionRequired);
    world.credit(amount(&waiting, 400)).await.unwrap();
    let late = payments::confirm_after_challenge(app, by, &payment, Proof::Given, Write::plain()).await;
    assert_eq!(obstacle(late), Obstacle::PaymentOver);
    assert_eq!(world.read(&waiting.id).await.remaining_minor(), 600);
    // While the gateway is asked nobody knows what will be left.
    world.card("pm_card_visa").await;
    let asked = world.bill(&[(1, 1_000)]).await;
    world.test.gateway.order([Mishap::AnswerLost]);
    let asked = world.pay(&asked).await;
    assert_eq!(asked.state, InvoiceState::Open);
    assert_eq!(obstacle(world.credit(amount(&asked, 400)).await), Obstacle::PaymentUnderWay);
    let id = asked.payment.clone().unwrap();
    payments::settle(app, &by.organization, &PaymentId::stored(id.as_str())).await.unwrap();
    let new = amount(&asked, 400);
    world.credit(NewCreditNote { wish: Wish { refund_minor: 400, ..new.wish.clone() }, ..new }).await.unwrap();
    assert_eq!(world.given_back(), [400]);
}

async fn notes_made_at_once_have_numbers_without_a_gap_and_credit_no_cent_twice(test: TestApp) {
    let world = world(test).await;
    let open = world.bill(&[(1, 1_000)]).await;
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (app, by, new) = (world.test.app.clone(), world.caller.clone(), amount(&open, 300));
        running.spawn(async move { credit_notes::create(&app, &by, new, Write::plain()).await.map(fresh_or) });
    }
    let (made, not): (Vec<_>, Vec<_>) = running.join_all().await.into_iter().partition(Result::is_ok);
    let mut numbers: Vec<String> = made.into_iter().map(|note| note.unwrap().number).collect();
    numbers.sort();
    assert_eq!(numbers, ["INV-000001-CN-01", "INV-000001-CN-02", "INV-000001-CN-03"]);
    for outcome in not {
        assert_eq!(obstacle(outcome), Obstacle::CreditTooMuch);
    }
    assert_eq!(world.read(&open.id).await.remaining_minor(), 100);
}

async fn what_a_restricted_key_needs_to_give_money_back(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let paid = world.paid(&[(1, 1_000)]).await;
    let restricted = async |grants: &[(Resource, Access)]| {
        let mut permissions = Permissions::default();
        for (resource, access) in grants {
            permissions.grant(*resource, *access);
        }
        let draft = keys::Draft { permissions: Change::Set(permissions), ..keys::Draft::new(KeyKind::Secret, "r") };
        let secret = fresh(keys::create(app, by, draft, Write::plain()).await).secret.unwrap();
        let credentials = billfold_app::Credentials { key: Some(secret), jwt: None, address: None };
        billfold_app::callers::authenticate(app, &credentials, None).await.unwrap()
    };
    let wish = |refund_minor, balance_minor| NewCreditNote {
        wish: Wish { refund_minor, balance_minor, ..amount(&paid, 100).wish },
        ..amount(&paid, 100)
    };
    let create =
        async |caller: &Caller, new| credit_notes::create(app, caller, new, Write::plain()).await.map(fresh_or);
    let reader = restricted(&[(Resource::Invoices, Access::Read), (Resource::Payments, Access::Write)]).await;
    let missing = |resource, access| Refusal::NotGranted { resource, access };
    assert_eq!(refused(create(&reader, wish(0, 100)).await), missing(Resource::Invoices, Access::Write));
    let writer = restricted(&[(Resource::Invoices, Access::Write)]).await;
    assert_eq!(refused(create(&writer, wish(100, 0)).await), missing(Resource::Payments, Access::Write));
    create(&writer, wish(0, 100)).await.unwrap();
    let both = restricted(&[(Resource::Invoices, Access::Write), (Resource::Payments, Access::Write)]).await;
    create(&both, wish(100, 0)).await.unwrap();
}

fn fresh_or(written: Written<Stored<CreditNote>>) -> CreditNote {
    fresh(Ok(written)).value
}

async fn a_note_tells_of_itself_and_of_its_invoice(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let open = world.bill(&[(1, 1_000)]).await;
    let kinds = async || {
        let told = events::scroll(app, by, Scroll { limit: 100, ..Scroll::default() }).await.unwrap().items;
        let mut kinds: Vec<&str> = told.iter().map(|told| told.value.event.kind.word()).collect();
        kinds.reverse();
        kinds
    };
    let before = kinds().await.len();
    let note = world.credit(amount(&open, 400)).await.unwrap();
    let changes = NoteChanges { memo: Change::Set("Sorry".into()), ..NoteChanges::default() };
    fresh(credit_notes::update(app, by, &note.id, changes.clone(), Write::plain()).await);
    fresh(credit_notes::update(app, by, &note.id, changes, Write::plain()).await);
    fresh(credit_notes::void(app, by, &note.id, Write::plain()).await);
    world.credit(amount(&open, 1_000)).await.unwrap();
    assert_eq!(
        kinds().await[before..],
        [
            "credit_note.created",
            "invoice.updated",
            "credit_note.updated",
            "invoice.updated",
            "credit_note.voided",
            "credit_note.created",
            "invoice.updated",
            "invoice.paid",
        ]
    );
    let query = Query { limit: 1, ..Query::default() };
    assert_eq!(payments::list(app, by, query).await.unwrap().total, 0, "nobody was asked for money");
}
