//! Lives of subscriptions on a test clock, through the operations that surfaces
//! call, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod choices;
mod customers;
mod errands;
mod expiries;
mod histories;
mod inlines;
mod leaving;
mod lives;
mod metered;
mod notices;
mod overviews;
mod own_details;
mod payment_methods;
mod pendings;
mod phasings;
mod privacy;
mod quotes;
mod races;
mod replays;
mod sums;
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
    lives::what_a_gateway_has_not_answered_yet_is_not_taken_again;
    lives::a_preview_is_what_then_happens_and_changes_nothing;
    lives::a_year_is_billed_month_by_month_and_adds_up;
    lives::two_nodes_that_renew_at_once_make_one_invoice;
    lives::a_schedule_passes_its_phases_with_the_periods;
    lives::a_coupon_is_redeemed_and_taken_off;
    lives::what_the_customer_owned_ends_with_it;
    expiries::what_never_began_gives_back_what_it_had_however_it_ends;
    expiries::a_discount_that_was_given_back_does_not_come_back_with_its_subscription;
    expiries::a_customer_goes_away_whose_subscription_gives_something_back;
    inlines::a_subscription_comes_back_to_the_price_that_was_made_for_it;
    inlines::a_strict_trial_begins_when_what_is_owed_at_once_is_paid;
    metered::usage_is_billed_at_the_end_of_its_period;
    metered::tiers_price_what_was_used_as_the_meter_counts_it;
    metered::a_strict_order_without_an_invoice_leaves_a_debt_where_it_is;
    metered::an_end_and_another_price_bill_what_was_used_until_then;
    metered::reports_are_held_to_their_meter_customer_and_time;
    metered::a_price_without_a_meter_is_counted_by_the_meter_of_its_id;
    metered::usage_is_summed_up_handed_out_forgotten_and_swept;
    pendings::a_change_that_is_paid_at_once_is_told_of_like_any;
    pendings::nothing_stays_of_a_change_that_is_to_be_made_only_if_it_is_paid;
    pendings::without_anything_to_pay_with_a_strict_change_is_refused;
    pendings::a_change_waits_for_its_payment_and_is_then_made;
    pendings::a_change_that_is_not_paid_in_time_is_given_up;
    pendings::a_waiting_change_falls_with_its_invoice_another_change_or_the_end;
    pendings::a_change_that_waits_for_a_proof_is_made_after_it_and_not_without;
    pendings::a_trial_that_is_to_end_goes_on_until_it_is_paid;
    pendings::a_change_left_to_the_customer_is_made_and_overdue_until_it_is_paid;
    pendings::a_crash_between_the_two_commits_leaves_what_the_job_finishes;
    pendings::after_the_last_try_a_subscription_ends_and_its_invoice_stays_open;
    pendings::after_the_last_try_a_subscription_can_stay_overdue;
    pendings::after_the_last_try_a_subscription_can_be_unpaid;
    phasings::a_phases_discount_begins_and_ends_with_it;
    phasings::a_running_phase_takes_off_another_coupon_and_unknown_ones_are_refused;
    races::i15_of_two_last_payment_methods_that_go_at_once_one_stays;
    races::i15_a_change_and_an_end_at_once_leave_one_of_two_orders;
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
    customers::a_customer_pauses_neither_what_is_owed_nor_what_ends;
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
    quotes::what_is_accepted_is_what_was_quoted_and_what_a_change_would_cost;
    quotes::a_quote_that_would_come_to_something_else_is_not_accepted;
    quotes::a_quote_ends_with_its_deadline_and_is_told_of_once;
    quotes::what_waits_for_the_end_of_the_period_is_quoted_and_waits;
    quotes::a_return_is_quoted_and_begins_when_it_is_accepted;
    quotes::of_several_quotes_one_is_accepted_and_the_others_are_called_off;
    quotes::quotes_are_their_customers_alone_and_not_without_number;
    quotes::a_decline_leaves_the_invoice_of_a_quote_to_be_paid;
    privacy::r01_an_export_holds_all_of_a_customer_and_nothing_of_another;
    privacy::r02_an_erasure_leaves_what_the_law_asks_for_and_says_so;
    privacy::a_wish_to_be_forgotten_is_noted_once_and_told;
    privacy::r03_kept_books_go_after_ten_years_in_small_commits;
    own_details::an_address_counts_once_it_is_proven;
    own_details::l03_codes_of_a_new_address_end_and_run_out;
    own_details::a_language_that_is_chosen_counts_from_now_on;
    own_details::tax_ids_are_their_customers_where_its_portal_allows;
}

// The moment in between can be held where one writer takes commands in their order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r02_a_code_that_is_asked_for_again_brings_nothing_of_a_forgotten_customer_back() {
    own_details::r02_a_code_that_is_asked_for_again_brings_nothing_of_a_forgotten_customer_back(TestApp::sqlite())
        .await;
}
