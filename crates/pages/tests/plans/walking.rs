//! From a choice to what is charged for it.

use axum::http::StatusCode;
use billfold_app::subscriptions::{self, Change as Command};
use billfold_domain::Change;
use billfold_domain::catalogue::UsageType;
use billfold_domain::features::{Interval, PlanDetail, Proration, ScheduleCondition, TrialBehavior};
use billfold_domain::ids::{IdStyle, PriceId};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::subscriptions::SubscriptionState;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::Trial;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_locales::Locale;

use crate::shop::{Browser, MONTH, PAGE, Shop, TEN_DAYS_SECONDS, YEAR, eur, hidden, price, price_by, product};

#[tokio::test]
async fn from_monthly_to_yearly_the_lines_are_the_applications_and_so_is_the_charge() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.world.test.clock.advance_seconds(TEN_DAYS_SECONDS);
    let browser = shop.browser(None).await;
    let choice = browser.get(&Browser::path(&plan, "change")).await;
    for part in
        ["Change your plan", "Monthly", "Yearly", "€10.00 per month", "€100.00 per year", "Your plan", "Platinum"]
    {
        assert!(choice.body.contains(part), "{part}: {}", choice.body);
    }
    let page = browser.review(&plan, &[("every", "year-1"), (YEAR, shop.yearly.as_str())]).await;
    // What the application says at that time, line by line.
    let item = ItemChange {
        id: Some(plan.items[0].id.clone()),
        price: Some(shop.yearly.clone()),
        quantity: None,
        remove: false,
        metadata: MetadataChange::default(),
        fresh: shop.world.test.app.next_id(IdStyle::Base62),
    };
    let command = Command { changes: Changes { items: vec![item], ..Changes::default() }, ..Command::default() };
    let caller = shop.caller(&browser).await;
    let quote = subscriptions::quote(&shop.world.test.app, &caller, &plan.id, command).await.unwrap();
    let invoice = quote.shown.invoice.as_ref().unwrap();
    assert_eq!(invoice.lines.len(), 2);
    for line in &invoice.lines {
        assert!(page.body.contains(&format!("<bdi>{}</bdi>", eur(line.amount_minor))), "{}", page.body);
    }
    let due = eur(quote.due_minor());
    assert!(page.body.contains(&format!("Pay {due} and change")), "{}", page.body);
    assert!(page.body.contains("Visa ending in 4242"), "{}", page.body);
    assert!(page.body.contains("Credit for unused time of Gold"), "{}", page.body);
    // Minutes later it is still the same that is charged.
    shop.world.test.clock.advance_seconds(400);
    let made = browser.confirm(&plan, &page).await;
    let home = browser.follow(&made).await;
    assert!(home.body.contains("Your plan is changed."), "{}", home.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.state), (shop.yearly.clone(), SubscriptionState::Active));
    let charged = shop.invoices().await.pop().unwrap();
    assert_eq!(charged.paid_minor, quote.due_minor());
    let lines = |invoice: &Invoice| invoice.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>();
    assert_eq!(lines(&charged), lines(invoice));
}

#[tokio::test]
async fn a_quantity_has_the_limits_that_the_portal_says() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 2)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(page.body.contains("min=\"1\" max=\"5\"") && page.body.contains("From 1 to 5"), "{}", page.body);
    for (said, why) in
        [("9", "This must be from 1 to 5."), ("0", "This must be from 1 to 5."), ("two", "Write a whole number.")]
    {
        let refused = browser.choose(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", said)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(why), "{said}: {}", refused.body);
        assert!(
            refused.body.contains(&format!("name=\"quantity-0\" type=\"number\" value=\"{said}\"")),
            "kept as typed"
        );
        assert!(refused.body.contains("role=\"alert\"") && refused.body.contains("href=\"#quantity-0\""));
    }
    let page = browser.review(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", "5")]).await;
    assert!(page.body.contains("5 × Gold, €50.00 per month"), "{}", page.body);
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), format!("{PAGE}/home"));
    assert_eq!(shop.now(&plan).await.items[0].quantity, 5);
    // Where the customer does not choose, there is no field, and none is listened to.
    shop.offer(FeatureChanges { plan_details: Change::Set(vec![PlanDetail::Price]), ..FeatureChanges::default() })
        .await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(!page.body.contains("quantity-0") && !page.body.contains("name=\"code\""), "{}", page.body);
    let same = browser.choose(&plan, &[(MONTH, shop.monthly.as_str()), ("quantity-0", "2")]).await;
    assert!(same.body.contains("This is what you have now."), "{}", same.body);
    let forged = format!(
        "{}?item={}&price={}&quantity=2",
        Browser::path(&plan, "change/confirm"),
        plan.items[0].id,
        shop.monthly
    );
    let forged = browser.get(&forged).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", forged.body);
    assert_eq!(shop.now(&plan).await.items[0].quantity, 5);
}

#[tokio::test]
async fn two_items_have_a_choice_each_and_what_is_not_listed_stays() {
    let shop = Shop::open().await;
    let extra = product(&shop.world, "Support").await;
    let support = price(&shop.world, &extra, 300, Interval::Month).await;
    let plan = shop.subscribe(&[(&shop.monthly, 1), (&shop.large, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let said = [
        (MONTH, shop.monthly.as_str()),
        ("quantity-0", "3"),
        ("price-1-month-1", shop.large.as_str()),
        ("quantity-1", "2"),
    ];
    let page = browser.review(&plan, &said).await;
    for part in ["3 × Gold, €30.00 per month", "2 × Platinum, €50.00 per month"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    browser.follow(&browser.confirm(&plan, &page).await).await;
    let quantities: Vec<u64> = shop.now(&plan).await.items.iter().map(|item| item.quantity).collect();
    assert_eq!(quantities, [3, 2]);
    let bundle = shop.subscribe(&[(&shop.monthly, 1), (&support, 1)], Trial::None).await;
    let page = browser.get(&Browser::path(&bundle, "change")).await;
    assert!(
        page.body.contains("Support stays as it is. Acme Engines offers nothing else for it here."),
        "{}",
        page.body
    );
    assert!(!page.body.contains("Yearly"), "what stays is monthly: {}", page.body);
    let page = browser.review(&bundle, &[(MONTH, shop.large.as_str())]).await;
    browser.confirm(&bundle, &page).await;
    let prices: Vec<PriceId> = shop.now(&bundle).await.items.into_iter().map(|item| item.price).collect();
    assert_eq!(prices, [shop.large.clone(), support]);
}

#[tokio::test]
async fn a_promotion_code_is_taken_or_said_to_be_wrong_beside_its_field() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.code("WINTER", 50).await;
    let browser = shop.browser(None).await;
    let wrong = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "SPRING")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"code-error\">We do not know this code."), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"SPRING\""), "kept as typed: {}", wrong.body);
    assert!(wrong.body.contains(&format!("value=\"{}\" checked", shop.large)), "{}", wrong.body);
    let chosen = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "winter")]).await;
    let address = chosen.header("location").to_owned();
    assert!(!address.to_lowercase().contains("winter"), "an id alone stands in the address: {address}");
    let page = browser.get(&address).await;
    assert!(page.body.contains("WINTER"), "{}", page.body);
    assert!(page.body.contains("€12.50 on "), "half of the next invoice: {}", page.body);
    // The way back keeps the word.
    let again = page.body.split("Choose something else").next().unwrap().rsplit("href=\"").next().unwrap();
    let again = again.split('"').next().unwrap().replace("&#38;", "&");
    let again = browser.get(&again).await;
    assert!(again.body.contains("value=\"WINTER\""), "{}", again.body);
    assert_eq!(shop.now(&plan).await.discounts, []);
    browser.confirm(&plan, &page).await;
    assert_eq!(shop.now(&plan).await.discounts.len(), 1);
    // A second time it is there already.
    let twice = browser.choose(&plan, &[(MONTH, shop.large.as_str()), ("code", "WINTER")]).await;
    assert!(twice.body.contains("You have this discount already."), "{}", twice.body);
}

#[tokio::test]
async fn a_downgrade_waits_says_so_and_can_be_undone() {
    let shop = Shop::open().await;
    let wait = vec![ScheduleCondition::DecreasingItemAmount];
    shop.offer(FeatureChanges { plan_at_period_end: Change::Set(wait), ..FeatureChanges::default() }).await;
    let plan = shop.subscribe(&[(&shop.large, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.monthly.as_str())]).await;
    let date = Locale::english().date(plan.period.end);
    for part in
        [&format!("Change on {date}"), &format!("From {date}. Until then you keep what you have now."), "Nothing."]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(page.body.contains(&format!("€10.00 on {date}")), "{}", page.body);
    let home = browser.follow(&browser.confirm(&plan, &page).await).await;
    assert!(home.body.contains("Your change is planned."), "{}", home.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.schedule.is_some()), (shop.large.clone(), true));
    // The page says what is to come, and it can be called off there and on its own page.
    let choice = browser.get(&Browser::path(&plan, "change")).await;
    let lead = format!("From {date} you have Gold, €10.00 per month. Until then you keep what you have now.");
    assert!(choice.body.contains(&lead), "{}", choice.body);
    let unschedule = Browser::path(&plan, "unschedule");
    let page = browser.get(&unschedule).await;
    assert!(page.body.contains("Keep my current plan"), "{}", page.body);
    let form = hidden(&page.body, &unschedule);
    let home = browser.follow(&browser.post(&unschedule, &form).await).await;
    assert!(home.body.contains("The planned change is called off."), "{}", home.body);
    assert_eq!(shop.now(&plan).await.schedule, None);
    // Once more is the same press; a later one finds nothing.
    assert_eq!(browser.post(&unschedule, &form).await.status, StatusCode::SEE_OTHER);
    let other = hidden(&choice.body, &unschedule);
    let nothing = browser.post(&unschedule, &other).await;
    assert_eq!(nothing.status, StatusCode::CONFLICT);
    assert!(nothing.body.contains("No change of this plan is planned any more."), "{}", nothing.body);
}

#[tokio::test]
async fn a_trial_goes_on_or_ends_as_the_portal_says() {
    let shop = Shop::open().await;
    let end = shop.world.test.app.now().checked_add(jiff::SignedDuration::from_hours(24 * 14)).unwrap();
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::Until(end)).await;
    let browser = shop.browser(None).await;
    shop.offer(FeatureChanges { plan_trial: Change::Set(TrialBehavior::ContinueTrial), ..FeatureChanges::default() })
        .await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let goes_on = format!("It goes on until {}.", Locale::english().date(end));
    assert!(page.body.contains(&goes_on) && page.body.contains("Change now"), "{}", page.body);
    // The portal is changed meanwhile: the page is shown again before anything is charged.
    shop.offer(FeatureChanges { plan_trial: Change::Set(TrialBehavior::EndTrial), ..FeatureChanges::default() }).await;
    let moved = browser.confirm(&plan, &page).await;
    assert_eq!(moved.status, StatusCode::CONFLICT);
    assert!(moved.body.contains("Something has changed since you saw this page."), "{}", moved.body);
    assert!(moved.body.contains("It ends now.") && moved.body.contains("Pay €25.00 and change"), "{}", moved.body);
    assert_eq!(shop.now(&plan).await.items, plan.items);
    browser.confirm(&plan, &moved).await;
    let now = shop.now(&plan).await;
    assert_eq!((now.state, now.items[0].price.clone()), (SubscriptionState::Active, shop.large.clone()));
    assert_eq!(shop.invoices().await.pop().unwrap().paid_minor, 2_500);
}

#[tokio::test]
async fn what_is_left_of_a_credit_is_said_and_used_later() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.yearly, 1)], Trial::None).await;
    shop.world.test.clock.advance_seconds(TEN_DAYS_SECONDS);
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[("every", "month-1"), (MONTH, shop.monthly.as_str())]).await;
    assert!(page.body.contains("is left over. It is taken off your next invoices."), "{}", page.body);
    assert!(page.body.contains("Change now") && page.body.contains("€0.00 on "), "{}", page.body);
    browser.confirm(&plan, &page).await;
    let made = shop.invoices().await.pop().unwrap();
    assert!(made.total_minor() < 0 && made.due_minor() == 0);
    let left = format!("{} is left over.", eur(-made.total_minor()));
    assert!(page.body.contains(&left), "{left}: {}", page.body);
}

#[tokio::test]
async fn who_pays_by_invoice_or_by_use_is_told_so() {
    let shop = Shop::open().await;
    let calls = product(&shop.world, "Calls").await;
    let metered = price_by(&shop.world, &calls, 2, (Interval::Month, UsageType::Metered)).await;
    let customer = shop.world.customer.id.clone();
    let items = [(&shop.monthly, 1), (&metered, 1)];
    let plan = shop.subscribe_as(&customer, &items, Trial::None, Some(14)).await;
    let browser = shop.browser(None).await;
    let choice = browser.get(&Browser::path(&plan, "change")).await;
    assert!(choice.body.contains("€0.02 by use") && !choice.body.contains("quantity-1"), "{}", choice.body);
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    for part in ["Change and get an invoice for €15.00", "Invoice, to be paid within 14 days", "What you use is added."]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), format!("{PAGE}/home"));
    let sent = shop.invoices().await.pop().unwrap();
    assert_eq!((sent.due_minor(), sent.paid_minor), (1_500, 0));
}

#[tokio::test]
async fn a_difference_that_waits_is_shown_on_the_next_invoice() {
    let shop = Shop::open().await;
    let wait = FeatureChanges { plan_proration: Change::Set(Proration::CreateProrations), ..FeatureChanges::default() };
    shop.offer(wait).await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.world.test.clock.advance_seconds(TEN_DAYS_SECONDS);
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    for part in [
        "Nothing.",
        "The difference for the rest of this period is on it.",
        "Platinum for the rest of the period",
        "Change now",
    ] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    browser.confirm(&plan, &page).await;
    let caller = shop.caller(&browser).await;
    let coming = subscriptions::preview(&shop.world.test.app, &caller, subscriptions::Preview::Next(plan.id.clone()));
    let coming = coming.await.unwrap().invoice.unwrap();
    assert!(page.body.contains(&format!("{} on ", eur(coming.due_minor()))), "{}", page.body);
}
