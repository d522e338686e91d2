//! Which records there are, and where each of them lives.

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::{Coupon, PromotionCode, Redemption};
use billfold_domain::credentials::{AccessToken, Credential};
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::customers::Customer;
use billfold_domain::erasures::Erasure;
use billfold_domain::events::Event;
use billfold_domain::files::File;
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::keys::ApiKey;
use billfold_domain::mails::Mail;
use billfold_domain::meters::Meter;
use billfold_domain::organizations::Organization;
use billfold_domain::payment_methods::{PaymentMethod, PaymentToken};
use billfold_domain::payments::{Payment, Refund, Setup};
use billfold_domain::portals::Portal;
use billfold_domain::quotes::Quote;
use billfold_domain::save_offers::OfferAnswer;
use billfold_domain::schedules::Schedule;
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::{SignInBudget, SignInCode};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::records::{Cancellation, PauseRecord, Reactivation};
use billfold_domain::surveys::{FeedbackOption, PaymentMethodConfiguration};
use billfold_domain::tax_ids::TaxId;
use billfold_domain::test_clocks::TestClock;
use billfold_domain::webhooks::{Delivery, Endpoint};
use billfold_domain::websites::Website;
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A record with its revision: a number that grows with every change and is
/// never used again for the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<T> {
    /// The revision.
    pub rev: i64,
    /// The record.
    pub value: T,
}

/// A record that is kept as a document in a table of its own.
pub trait Document: Serialize + DeserializeOwned + Send + 'static {
    /// Its table.
    const TABLE: Table;
    /// The paths that a partial text search looks at.
    const SEARCHED: &'static [&'static str];
    /// Its id within the organization.
    fn id(&self) -> &str;
    /// When it was made.
    fn created(&self) -> Timestamp;
    /// The JSON that is stored of it. What writes and reads it is compiled here, once and to
    /// be fast, and not in each crate that asks for it.
    ///
    /// # Errors
    /// What of it has no form in JSON.
    fn to_json(&self) -> serde_json::Result<String>;
    /// The record of its JSON.
    ///
    /// # Errors
    /// What is wrong with the JSON.
    fn from_json(text: &str) -> serde_json::Result<Self>;
}

macro_rules! documents {
    ($($table:ident $name:literal $noun:ty, [$($searched:literal),*];)*) => {
        /// The tables of documents.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Table { $(
            #[doc = concat!("The table `", $name, "`.")]
            $table
        ),* }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[$(Self::$table),*];

            /// Its name in the database.
            pub fn name(self) -> &'static str {
                match self { $(Self::$table => $name),* }
            }

            /// What a record of it is read by.
            pub(crate) fn columns(self) -> &'static str {
                match self {
                    Self::Events => "rev, doc, before_doc, after_doc",
                    _ => "rev, doc",
                }
            }

            /// Its place in [`Self::ALL`].
            pub(crate) fn place(self) -> usize {
                let mut place = 0;
                for table in Self::ALL {
                    if *table == self { break; }
                    place += 1;
                }
                place
            }
        }

        $(impl Document for $noun {
            const TABLE: Table = Table::$table;
            const SEARCHED: &'static [&'static str] = &[$($searched),*];
            fn id(&self) -> &str { self.id.as_str() }
            fn to_json(&self) -> serde_json::Result<String> { serde_json::to_string(self) }
            fn from_json(text: &str) -> serde_json::Result<Self> { serde_json::from_str(text) }
            fn created(&self) -> Timestamp { self.created }
        })*
    };
}

documents! {
    Organizations "organizations" Organization, ["name"];
    Websites "websites" Website, ["name", "url"];
    Portals "portals" Portal, ["name", "slug"];
    ApiKeys "api_keys" ApiKey, ["description"];
    Files "files" File, ["name", "description"];
    Customers "customers" Customer, ["name", "email"];
    Products "products" Product, ["name"];
    Prices "prices" Price, ["nickname"];
    Sessions "sessions" Session, [];
    Events "events" Event, [];
    Subscriptions "subscriptions" Subscription, ["customer", "description"];
    Cancellations "cancellations" Cancellation, ["comment"];
    Pauses "pauses" PauseRecord, ["description"];
    Reactivations "reactivations" Reactivation, [];
    Schedules "schedules" Schedule, [];
    Invoices "invoices" Invoice, ["number", "customer", "billed.name", "billed.email"];
    InvoiceItems "invoice_items" InvoiceItem, ["description"];
    CreditNotes "credit_notes" CreditNote, ["number"];
    PaymentMethods "payment_methods" PaymentMethod, ["card.last4", "billing.name"];
    PaymentTokens "payment_tokens" PaymentToken, [];
    Payments "payments" Payment, ["customer", "invoice"];
    Refunds "refunds" Refund, [];
    Setups "setups" Setup, [];
    Coupons "coupons" Coupon, ["name"];
    PromotionCodes "promotion_codes" PromotionCode, ["code"];
    Redemptions "redemptions" Redemption, ["coupon"];
    TaxIds "tax_ids" TaxId, ["value"];
    TestClocks "test_clocks" TestClock, ["name"];
    Endpoints "webhook_endpoints" Endpoint, ["url"];
    Deliveries "deliveries" Delivery, [];
    Credentials "credentials" Credential, ["username"];
    AccessTokens "access_tokens" AccessToken, [];
    Mails "mails" Mail, [];
    Meters "meters" Meter, ["name", "event_name"];
    Erasures "erasures" Erasure, [];
    SignInCodes "sign_in_codes" SignInCode, [];
    SignInBudgets "sign_in_budgets" SignInBudget, [];
    FeedbackOptions "feedback_options" FeedbackOption, [];
    OfferAnswers "offer_answers" OfferAnswer, [];
    Quotes "quotes" Quote, [];
    PaymentMethodConfigurations "payment_method_configurations" PaymentMethodConfiguration, ["name"];
}
