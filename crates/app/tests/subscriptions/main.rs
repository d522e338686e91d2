//! Lives of subscriptions on a test clock, through the operations that surfaces
//! call, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod customers;
mod lives;
mod payment_methods;
mod world;

use billfold_app::testing::TestApp;

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($module:ident::$rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$module::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$module::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    lives::a_whole_life_on_a_test_clock;
    lives::a_first_payment_decides_whether_there_is_a_subscription;
    lives::a_preview_is_what_then_happens_and_changes_nothing;
    lives::a_year_is_billed_month_by_month_and_adds_up;
    lives::two_nodes_that_renew_at_once_make_one_invoice;
    lives::a_schedule_passes_its_phases_with_the_periods;
    lives::a_coupon_is_redeemed_and_taken_off;
    lives::what_the_customer_owned_ends_with_it;
    payment_methods::the_last_payment_method_of_a_running_subscription_is_not_the_customers_to_remove;
    payment_methods::a_customer_sees_its_own_payment_methods_alone;
    customers::a_portal_decides_what_a_customers_change_costs_and_when_it_comes;
    customers::a_portal_decides_how_a_customer_leaves_and_pauses;
    customers::a_customer_sees_and_touches_its_own_alone;
    customers::a_flow_is_held_to_what_its_task_would_be_held_to;
}
