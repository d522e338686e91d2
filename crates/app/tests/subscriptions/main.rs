//! Lives of subscriptions on a test clock, through the operations that surfaces
//! call, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod choices;
mod customers;
mod errands;
mod leaving;
mod lives;
mod notices;
mod overviews;
mod own_details;
mod payment_methods;
mod privacy;
mod wallets;
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
    errands::a_card_is_left_at_a_gateways_page;
    errands::a_proof_is_given_at_a_gateways_page;
    errands::c07_a_gateways_page_is_a_web_address_and_its_card_a_card;
    wallets::a_card_that_is_added_pays_what_was_chosen_and_nothing_else;
    wallets::a_card_whose_bank_asks_pays_after_the_proof;
    wallets::a_wallet_is_held_to_the_portals_switches;
    wallets::a_card_is_removed_only_where_everything_goes_on;
    wallets::what_failed_is_owed_until_another_card_pays_it;
    wallets::a_payment_whose_bank_asks_is_its_customers_to_go_on_with;
    customers::a_portal_decides_what_a_customers_change_costs_and_when_it_comes;
    customers::a_portal_decides_how_a_customer_leaves_and_pauses;
    customers::a_customer_sees_and_touches_its_own_alone;
    customers::a_flow_is_held_to_what_its_task_would_be_held_to;
    leaving::a_coupon_is_offered_with_its_exact_effect_and_taken_once;
    leaving::an_offer_that_is_declined_is_noted_and_never_in_the_way;
    leaving::a_pause_that_is_offered_counts_when_it_is_taken;
    leaving::the_coupon_of_a_session_is_offered_in_place_of_the_portals;
    leaving::two_windows_take_one_offer_once;
    leaving::what_takes_nothing_off_is_not_offered;
    leaving::a_discount_that_runs_goes_on_beside_an_offer_that_is_taken;
    leaving::a_scheduled_change_keeps_nobody_from_cancelling;
    leaving::a_survey_comes_after_and_is_held_to_what_it_asks;
    leaving::a_survey_is_answered_after_an_end_at_once_too;
    choices::a_customer_chooses_among_what_its_portal_lists_and_is_sold;
    choices::of_several_items_those_stay_that_the_portal_does_not_list;
    choices::a_customer_pays_what_it_was_shown_or_nothing;
    choices::a_change_that_waits_says_when_and_is_called_off_by_whoever_asked;
    choices::a_promotion_code_comes_with_a_change_where_the_portal_takes_it;
    choices::what_is_owed_or_stands_still_is_not_changed_by_its_customer;
    notices::l11_a_customer_is_told_once_of_each_thing_that_it_did;
    notices::l11_what_a_merchant_does_and_who_has_no_address_is_told_of_by_nobody;
    notices::l11_without_a_mail_server_everything_works_and_nothing_is_told;
    overviews::what_is_next_is_what_the_preview_says_and_what_then_happens;
    overviews::many_records_are_read_with_as_many_statements_as_a_few;
    overviews::more_plans_than_a_page_has_are_all_found;
    overviews::what_is_owed_says_why_and_most_pressing_comes_first;
    overviews::a_customer_sees_its_own_alone_and_what_its_portal_shows;
    overviews::invoices_are_found_by_status_year_and_number;
    privacy::r01_an_export_holds_all_of_a_customer_and_nothing_of_another;
    privacy::r02_an_erasure_leaves_what_the_law_asks_for_and_says_so;
    privacy::a_wish_to_be_forgotten_is_noted_once_and_told;
    own_details::an_address_counts_once_it_is_proven;
    own_details::l03_codes_of_a_new_address_end_and_run_out;
    own_details::a_language_that_is_chosen_counts_from_now_on;
    own_details::tax_ids_are_their_customers_where_its_portal_allows;
}
