//! Customers sign in by themselves: with a code by mail, with a password; and what
//! becomes of their sessions (QUALITY group L).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod budgets;
mod codes;
mod proofs;
mod secrecy;
mod world;

use billfold_app::testing::TestApp;

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($module:ident::$rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)] async fn $rule() { super::$module::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)] async fn $rule() { super::$module::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    codes::l03_a_code_leads_in_once_within_ten_minutes_in_the_browser_that_asked;
    codes::l03_a_new_code_ends_the_one_before_it;
    codes::l03_a_hundred_right_codes_at_once_give_one_session;
    codes::l04_a_thousand_wrong_codes_at_once_are_five_comparisons;
    codes::several_customers_of_an_address_are_shown_after_the_proof_alone;
    codes::an_address_is_found_however_it_is_spelled;
    codes::where_a_portal_has_no_login_page_nobody_signs_in;
    budgets::l05_an_address_gets_three_mails_an_hour_and_ten_a_day;
    budgets::l05_a_day_of_guessing_is_twenty_guesses_and_locks_nobody_out;
    budgets::l07_one_mailbox_or_network_is_one_budget;
    budgets::what_ended_is_swept_away;
    secrecy::l06_to_begin_writes_the_same_for_any_address;
    secrecy::l06_known_and_unknown_addresses_are_answered_alike;
    secrecy::l13_a_customer_of_another_merchant_is_as_unknown;
    secrecy::l06_a_forgotten_password_is_told_to_its_customer_alone;
    proofs::l09_a_session_is_new_with_each_sign_in_and_ends_in_time;
    proofs::customers_see_and_end_their_sessions;
    proofs::l10_what_is_asked_about_twice_needs_a_proof_of_ten_minutes;
    proofs::l10_a_password_is_a_proof_too;
    proofs::l08_a_first_password_is_set_and_then_signs_in;
    proofs::an_ended_link_knows_its_portal;
}

// A figure of time belongs to the machine and the moment: CONTRIBUTING.md has its command.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "measures time: cargo nextest run -p billfold-app --test sign_in_codes --run-ignored only"]
async fn l06_the_time_of_an_answer_does_not_say_whether_an_address_is_known() {
    secrecy::timing(TestApp::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn l04_two_nodes_count_together() {
    codes::two_nodes_count_together(TestApp::postgres()).await;
}
