//! Subscriptions, items, schedules and test clocks, as the OpenAPI document tells
//! them.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, reference};
use crate::customers;
use crate::expand::Kind;
use crate::params::Parameter;
use crate::subscription_schedules::{self as schedules, ScheduleView};
use crate::subscriptions::items::DeletedItem;
use crate::subscriptions::params;
use crate::subscriptions::view::{ItemView, SubscriptionView};
use crate::test_clocks::{self, DeletedTestClock, TestClockView};

pub(super) fn operations() -> Vec<Described> {
    let mut all = subscription_operations();
    all.extend(item_operations());
    all.extend(schedule_operations());
    all.extend(clock_operations());
    all
}

fn subscription_operations() -> Vec<Described> {
    const ALL: &str = "/v1/subscriptions";
    const ONE: &str = "/v1/subscriptions/{subscription}";
    const KIND: Kind = Kind::Subscription;
    let one = reference::<SubscriptionView>;
    let all = list::<SubscriptionView>(ALL);
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listSubscriptions", "List subscriptions"),
            params::List::schema(),
            all,
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createSubscription", "Create a subscription"),
            params::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveSubscription", "Retrieve a subscription"),
            params::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateSubscription", "Update a subscription"),
            params::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Delete, ONE),
            ("cancelSubscription", "Cancel a subscription at once"),
            params::Cancel::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/subscriptions/{subscription}/resume"),
            ("resumeSubscription", "Resume a subscription that stood still"),
            params::Resume::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/subscriptions/{subscription}/reactivate"),
            ("reactivateSubscription", "Bring a subscription back after its end"),
            params::Retrieve::schema(),
            one(),
        ),
    ]
}

fn item_operations() -> Vec<Described> {
    const ALL: &str = "/v1/subscription_items";
    const ONE: &str = "/v1/subscription_items/{item}";
    const KIND: Kind = Kind::SubscriptionItem;
    let one = reference::<ItemView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listSubscriptionItems", "List the items of a subscription"),
            params::ListItems::schema(),
            list::<ItemView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createSubscriptionItem", "Add an item to a subscription"),
            params::CreateItem::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveSubscriptionItem", "Retrieve an item"),
            params::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateSubscriptionItem", "Update an item"),
            params::UpdateItem::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Delete, ONE),
            ("deleteSubscriptionItem", "Remove an item"),
            params::DeleteItem::schema(),
            reference::<DeletedItem>(),
        ),
    ]
}

fn schedule_operations() -> Vec<Described> {
    const ALL: &str = "/v1/subscription_schedules";
    const ONE: &str = "/v1/subscription_schedules/{schedule}";
    const KIND: Kind = Kind::Schedule;
    let one = reference::<ScheduleView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listSchedules", "List schedules"),
            schedules::List::schema(),
            list::<ScheduleView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createSchedule", "Create a schedule"),
            schedules::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveSchedule", "Retrieve a schedule"),
            schedules::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateSchedule", "Update a schedule"),
            schedules::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/subscription_schedules/{schedule}/release"),
            ("releaseSchedule", "Let go of a schedule's subscription"),
            schedules::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/subscription_schedules/{schedule}/cancel"),
            ("cancelSchedule", "Cancel a schedule with its subscription"),
            schedules::Cancel::schema(),
            one(),
        ),
    ]
}

fn clock_operations() -> Vec<Described> {
    const ALL: &str = "/v1/test_helpers/test_clocks";
    const ONE: &str = "/v1/test_helpers/test_clocks/{test_clock}";
    const KIND: Kind = Kind::TestClock;
    let one = reference::<TestClockView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listTestClocks", "List test clocks"),
            test_clocks::List::schema(),
            list::<TestClockView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createTestClock", "Create a test clock"),
            test_clocks::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveTestClock", "Retrieve a test clock"),
            test_clocks::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Delete, ONE),
            ("deleteTestClock", "Delete a test clock with its customers"),
            customers::Delete::schema(),
            reference::<DeletedTestClock>(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/test_helpers/test_clocks/{test_clock}/advance"),
            ("advanceTestClock", "Set a test clock in motion"),
            test_clocks::Advance::schema(),
            one(),
        ),
    ]
}
