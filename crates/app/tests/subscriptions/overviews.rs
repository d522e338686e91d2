//! What a customer sees first, against what previews say and what then happens.

use billfold_app::invoices::history::{self, Search};
use billfold_app::overview::{self, Expiry, Overview, Plan, Standing};
use billfold_app::schedules::{NewSchedule, Source};
use billfold_app::subscriptions::{self, Change, DiscountWish, Order, Preview, Timing};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Write, coupons, invoices, portals, schedules};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, IdStyle, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::schedules::AfterLast;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Collection, Initiator, PauseBehavior, Subscription};
use billfold_domain::{Change as Said, Refusal};

use crate::customers::signed_in;
use crate::world::{World, day, fresh, refused, world};

async fn seen(world: &World, by: &Caller) -> Overview {
    overview::show(&world.test.app, by, None).await.unwrap()
}

async fn plan(world: &World, by: &Caller, id: &SubscriptionId) -> Plan {
    let all = seen(world, by).await;
    let found = all.plans.into_iter().chain(all.ended).find(|plan| plan.subscription.value.id == *id);
    let one = overview::plan(&world.test.app, by, id).await.unwrap().plan;
    let found = found.unwrap();
    let (a, b) =
        (found.next.as_ref().map(|next| amounts(&next.invoice)), one.next.as_ref().map(|next| amounts(&next.invoice)));
    assert_eq!(a, b, "the page of one plan says what the first page says");
    found
}

/// What the lines of an invoice come to after discounts, and what is to be paid.
fn amounts(invoice: &Invoice) -> (Vec<(String, i64)>, i64) {
    let line = |line: &billfold_domain::invoices::Line| {
        (line.description.clone(), line.amount_minor - line.discounted_minor())
    };
    (invoice.lines.iter().map(line).collect(), invoice.due_minor())
}

fn trial(order: Order, days: u32) -> Order {
    Order { new: NewSubscription { trial: Trial::Days(days), ..order.new }, ..order }
}

fn later(world: &World, of: &Subscription) -> Change {
    let item = ItemChange { id: Some(of.items[0].id.clone()), ..world.item(&world.gold, 2) };
    let changes = Changes { items: vec![item], proration: Proration::None, ..Changes::default() };
    Change { changes, timing: Timing::AtPeriodEnd, ..Change::default() }
}

fn pause(world: &World, behavior: PauseBehavior, until: Option<&str>) -> PauseOrder {
    PauseOrder {
        id: world.test.app.next_id(IdStyle::Crockford),
        behavior,
        starts: None,
        resumes: until.map(day),
        by: Initiator::Customer,
        description: None,
    }
}

async fn coupon(world: &World, id: &str, hundredths: u32) -> DiscountWish {
    let changes = CouponChanges {
        name: Said::Set("Winter".into()),
        off: Said::Set(Off::Percent(hundredths)),
        duration: Said::Set(Duration::Forever),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = std::sync::Arc::new(move |_| changes.clone());
    let named = coupons::Target::Named(CouponId::stored(id));
    fresh(coupons::save(&world.test.app, &world.caller, named, draft, Write::plain()).await);
    DiscountWish::New(coupons::CouponOrCode::Coupon(CouponId::stored(id)))
}

/// Many subscriptions, each with another life ahead of it.
async fn many_lives(world: &World) -> Vec<(&'static str, SubscriptionId)> {
    let mut lives = Vec::new();
    let plain = world.create(world.order(&world.gold)).await.subscription.value;
    lives.push(("active", plain.id));
    let tried = world.create(trial(world.order(&world.platinum), 10)).await.subscription.value;
    lives.push(("trialing", tried.id));
    let scheduled = world.create(world.order(&world.platinum)).await.subscription.value;
    world.change(&scheduled.id, later(world, &scheduled)).await;
    lives.push(("scheduled", scheduled.id));
    let prorated = world.create(world.order(&world.gold)).await.subscription.value;
    world.until(day("2026-11-11")).await;
    world.change(&prorated.id, world.switch(&prorated, &world.platinum, Proration::CreateProrations)).await;
    lives.push(("with prorations that wait", prorated.id));
    let frozen = world.create(world.order(&world.gold)).await.subscription.value;
    let order = pause(world, PauseBehavior::Freeze, Some("2026-12-24"));
    fresh(subscriptions::pause(&world.test.app, &world.caller, &frozen.id, order, Write::plain()).await);
    lives.push(("frozen until a day", frozen.id));
    let yearly = world.create(world.order(&world.yearly)).await.subscription.value;
    lives.push(("yearly", yearly.id));
    let mut sent = world.order(&world.platinum);
    sent.new.collection = Collection::SendInvoice;
    sent.new.days_until_due = Some(14);
    lives.push(("sent", world.create(sent).await.subscription.value.id));
    let mut cheaper = world.order(&world.platinum);
    cheaper.discounts = vec![coupon(world, "QUARTER", 2_500).await];
    lives.push(("discounted", world.create(cheaper).await.subscription.value.id));
    let ending = world.create(world.order(&world.gold)).await.subscription.value;
    world.cancel(&ending.id, When::AtPeriodEnd).await;
    lives.push(("ending", ending.id));
    let endless = world.create(world.order(&world.gold)).await.subscription.value;
    let order = pause(world, PauseBehavior::Freeze, None);
    fresh(subscriptions::pause(&world.test.app, &world.caller, &endless.id, order, Write::plain()).await);
    lives.push(("frozen without an end", endless.id));
    for (name, behavior) in [("voided", PauseBehavior::Void), ("kept as drafts", PauseBehavior::KeepAsDraft)] {
        let paused = world.create(world.order(&world.gold)).await.subscription.value;
        let order = pause(world, behavior, Some("2027-02-01"));
        fresh(subscriptions::pause(&world.test.app, &world.caller, &paused.id, order, Write::plain()).await);
        lives.push((name, paused.id));
    }
    let scheduled_end = world.create(world.order(&world.gold)).await.subscription.value;
    let new = NewSchedule {
        id: world.test.app.next_id(IdStyle::Base62),
        source: Source::Subscription(scheduled_end.id.clone()),
        after_last: AfterLast::Cancel,
        metadata: MetadataChange::default(),
    };
    fresh(schedules::create(&world.test.app, &world.caller, new, Write::plain()).await);
    lives.push(("ended by its schedule", scheduled_end.id));
    lives
}

pub(crate) async fn what_is_next_is_what_the_preview_says_and_what_then_happens(test: TestApp) {
    let world = world(test).await;
    let lives = many_lives(&world).await;
    let by = signed_in(&world).await;
    let mut expected = Vec::new();
    for (name, id) in &lives {
        let plan = plan(&world, &by, id).await;
        let shown = subscriptions::preview(&world.test.app, &world.caller, Preview::Next(id.clone())).await.unwrap();
        let next = plan.next.clone();
        assert_eq!(next.as_ref().map(|next| amounts(&next.invoice)), shown.invoice.as_ref().map(amounts), "{name}");
        assert_eq!(next.as_ref().map(|next| next.at), shown.invoice.as_ref().map(|_| shown.at), "{name}");
        match *name {
            "ending" | "ended by its schedule" => {
                assert!(next.is_none() && plan.ends == Some(plan.subscription.value.period.end), "{name}");
            }
            "frozen without an end" => assert!(next.is_none() && plan.ends.is_none(), "{name}"),
            _ => {
                let next = next.unwrap();
                assert_eq!(next.is_collected, !["voided", "kept as drafts"].contains(name), "{name}");
                expected.push((next.at, *name, id.clone(), amounts(&next.invoice)));
            }
        }
    }
    // Nobody owes anything, and no credit is left: each invoice is then what was said.
    expected.sort();
    assert_eq!(expected.len(), 10);
    let mut shown = day("2026-11-11");
    for (at, name, id, said) in expected {
        if at > shown {
            world.until(at).await;
            shown = at;
        }
        let made = world.invoices().await;
        let of = |invoice: &Invoice| invoice.subscription.as_ref() == Some(&id) && invoice.created == at;
        let made = made.iter().map(|found| &found.value).find(|invoice| of(invoice)).unwrap();
        assert_eq!(amounts(made), said, "{name}");
    }
}

pub(crate) async fn many_records_are_read_with_as_many_statements_as_a_few(test: TestApp) {
    let world = world(test).await;
    // One of each kind: a schedule, a coupon, an invoice that failed.
    let tenth = coupon(&world, "TENTH", 1_000).await;
    let first = world.create(world.order(&world.platinum)).await.subscription.value;
    world.change(&first.id, later(&world, &first)).await;
    let discounted = || {
        let mut order = world.order(&world.gold);
        order.discounts = vec![tenth.clone()];
        order
    };
    world.create(discounted()).await;
    world.card("pm_card_chargeCustomerFail").await;
    world.create(world.order(&world.gold)).await;
    let by = signed_in(&world).await;
    let few = seen(&world, &by).await;
    assert_eq!((few.plans.len(), few.owed.len(), few.has_more_invoices), (3, 1, false));
    for _ in 0..4 {
        world.create(world.order(&world.gold)).await;
        world.card("pm_card_visa").await;
        let more = world.create(world.order(&world.platinum)).await.subscription.value;
        world.change(&more.id, later(&world, &more)).await;
        world.create(discounted()).await;
        world.card("pm_card_chargeCustomerFail").await;
    }
    let many = seen(&world, &by).await;
    assert_eq!((many.plans.len(), many.owed.len(), many.has_more_invoices), (15, 5, true));
    assert_eq!((many.asked, few.asked), (few.asked, many.asked));
    assert!(many.asked <= 24, "{}", many.asked);
}

pub(crate) async fn more_plans_than_a_page_has_are_all_found(test: TestApp) {
    let world = world(test).await;
    let mut made = Vec::new();
    for minute in 0..25 {
        world.until(day("2026-11-01") + jiff::SignedDuration::from_mins(minute + 1)).await;
        made.push(world.create(world.order(&world.gold)).await.subscription.value.id);
    }
    made.reverse();
    let by = signed_in(&world).await;
    let first = seen(&world, &by).await;
    let ids = |all: &Overview| all.plans.iter().map(|plan| plan.subscription.value.id.clone()).collect::<Vec<_>>();
    assert_eq!((ids(&first), first.has_more_plans), (made[..20].to_vec(), true));
    let rest = overview::show(&world.test.app, &by, made.get(19)).await.unwrap();
    assert_eq!((ids(&rest), rest.has_more_plans), (made[20..].to_vec(), false));
    // What names nothing of the customer's begins at the first.
    let odd = overview::show(&world.test.app, &by, Some(&SubscriptionId::stored("sub_x"))).await.unwrap();
    assert_eq!(ids(&odd), ids(&first));
}

pub(crate) async fn what_is_owed_says_why_and_most_pressing_comes_first(test: TestApp) {
    let world = world(test).await;
    let mut sent = world.order(&world.gold);
    sent.new.collection = Collection::SendInvoice;
    sent.new.days_until_due = Some(40);
    let sent = world.create(sent).await;
    assert!(sent.invoice.is_some());
    let renewing = world.create(world.order(&world.platinum)).await.subscription.value;
    world.card("pm_card_chargeCustomerFail").await;
    world.until(day("2026-12-02")).await;
    let by = signed_in(&world).await;
    let all = seen(&world, &by).await;
    let owed: Vec<_> = all.owed.iter().map(|owed| (owed.standing, owed.invoice.remaining_minor())).collect();
    // The sent subscription renewed on the first of the month too.
    assert_eq!(owed, [(Standing::Failed, 2_000), (Standing::Open, 1_000), (Standing::Open, 1_000)]);
    assert!(all.owed[0].payment.as_ref().unwrap().decline.is_some());
    let plan = plan(&world, &by, &renewing.id).await;
    let pays = plan.pays_with.unwrap();
    assert_eq!((pays.is_own, pays.expiry, pays.method.card.last4.as_str()), (false, Expiry::Good, "0341"));
    // Forty days on the first one is late.
    world.until(day("2026-12-12")).await;
    let all = seen(&world, &by).await;
    assert_eq!(all.owed.iter().filter(|owed| owed.standing == Standing::Late).count(), 1);
    assert!(all.owed.iter().take(2).all(|owed| owed.standing.is_pressing()));
    // The page of an invoice says the same.
    let id = all.owed[0].invoice.id.clone();
    let detail = history::show(&world.test.app, &by, &id).await.unwrap();
    assert_eq!((detail.standing(), detail.receipts().count()), (Some(all.owed[0].standing), 0));
}

pub(crate) async fn a_customer_sees_its_own_alone_and_what_its_portal_shows(test: TestApp) {
    let world = world(test).await;
    let own = world.create(world.order(&world.gold)).await;
    let stranger = billfold_app::customers::create(
        &world.test.app,
        &world.caller,
        IdStyle::Base62,
        billfold_domain::customers::CustomerChanges::default(),
        Write::plain(),
    );
    let mut theirs = world.order(&world.gold);
    theirs.new.customer = fresh(stranger.await).value.id;
    theirs.new.collection = Collection::SendInvoice;
    theirs.new.days_until_due = Some(14);
    let theirs = world.create(theirs).await;
    let by = signed_in(&world).await;
    let all = seen(&world, &by).await;
    let plans: Vec<_> = all.plans.iter().map(|plan| plan.subscription.value.id.clone()).collect();
    assert_eq!(plans, std::slice::from_ref(&own.subscription.value.id));
    assert_eq!((all.owed.len(), all.invoices.len()), (0, 1));
    let foreign = overview::plan(&world.test.app, &by, &theirs.subscription.value.id).await;
    assert_eq!(refused(foreign), Refusal::NotFound(billfold_domain::ids::Noun::Subscription));
    let foreign = history::show(&world.test.app, &by, &theirs.invoice.unwrap().value.id).await;
    assert_eq!(refused(foreign), Refusal::NotFound(billfold_domain::ids::Noun::Invoice));
    assert_eq!(refused(overview::show(&world.test.app, &world.caller, None).await), Refusal::Forbidden);
    // A portal that shows no invoices shows none here either.
    let portal = all.visit.portal.value.id.clone();
    let features = FeatureChanges { invoice_history: Said::Set(false), ..FeatureChanges::default() };
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = std::sync::Arc::new(move |_| changes.clone());
    let target = portals::Target::Existing(portal);
    fresh(portals::save(&world.test.app, &world.caller, target, draft, Write::plain()).await);
    let all = seen(&world, &by).await;
    assert_eq!((all.invoices.len(), all.has_more_invoices, all.plans.len()), (0, false, 1));
    let shut = history::history(&world.test.app, &by, Search { limit: 5, ..Search::default() }).await;
    assert_eq!(refused(shut), Refusal::SwitchedOff);
    let shut = history::show(&world.test.app, &by, &own.invoice.unwrap().value.id).await;
    assert_eq!(refused(shut), Refusal::SwitchedOff);
}

pub(crate) async fn invoices_are_found_by_status_year_and_number(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    world.until(day("2027-03-02")).await;
    world.card("pm_card_chargeCustomerFail").await;
    world.until(day("2027-04-02")).await;
    let by = signed_in(&world).await;
    let find = |search: Search| {
        let (app, by) = (world.test.app.clone(), by.clone());
        async move {
            let found = history::history(&app, &by, Search { limit: 3, ..search }).await.unwrap();
            let numbers: Vec<String> =
                found.page.items.iter().map(|invoice| invoice.value.number.clone().unwrap()).collect();
            (numbers, found.page.total, found.oldest)
        }
    };
    let (numbers, total, oldest) = find(Search::default()).await;
    assert_eq!((numbers, total), (vec!["INV-000006".into(), "INV-000005".into(), "INV-000004".into()], 6));
    assert_eq!(oldest, Some(day("2026-11-01")));
    assert_eq!(find(Search { offset: 5, ..Search::default() }).await.0, ["INV-000001"]);
    assert_eq!(find(Search { state: Some(InvoiceState::Open), ..Search::default() }).await.0, ["INV-000006"]);
    assert_eq!(find(Search { state: Some(InvoiceState::Paid), ..Search::default() }).await.1, 5);
    assert_eq!(find(Search { year: Some(2026), ..Search::default() }).await.0, ["INV-000002", "INV-000001"]);
    assert_eq!(find(Search { year: Some(2025), ..Search::default() }).await.1, 0);
    for (text, count) in [
        ("INV-000003", 1),
        ("inv-000003", 1),
        ("3", 1),
        ("000003", 1),
        ("INV-0", 6),
        ("INV-9", 0),
        (" ", 6),
        ("%", 0),
        ("_", 0),
    ] {
        let search = Search { number: Some(text.into()), ..Search::default() };
        assert_eq!(find(search).await.1, count, "{text}");
    }
    // What was paid and what was given back is there.
    let first = gold.first_invoice.unwrap();
    let paid = invoices::get(&world.test.app, &world.caller, &first).await.unwrap().value;
    let new = billfold_app::refunds::NewRefund {
        style: IdStyle::Base62,
        payment: paid.payment.clone().unwrap(),
        amount_minor: Some(250),
        reason: None,
        metadata: MetadataChange::default(),
    };
    fresh(billfold_app::refunds::create(&world.test.app, &world.caller, new, Write::plain()).await);
    let detail = history::show(&world.test.app, &by, &first).await.unwrap();
    let receipts: Vec<_> = detail.receipts().collect();
    let card = receipts[0].card.clone().unwrap();
    assert_eq!((receipts.len(), card.last4.as_str(), receipts[0].payment.amount_minor), (1, "4242", 1_000));
    assert_eq!(receipts[0].refunds.iter().map(|refund| refund.amount_minor).collect::<Vec<_>>(), [250]);
    assert_eq!(detail.standing(), None);
}
