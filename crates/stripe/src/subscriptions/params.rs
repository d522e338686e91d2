//! The parameters of subscriptions and their items.

use billfold_domain::currency::Currency;
use billfold_domain::features::{CancelReason, Proration};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::subscriptions::{BillingMode, Collection, PauseBehavior, SubscriptionState, TrialWithoutMethod};
use billfold_domain::text::Text;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AnyOfBuilder, Schema};

use crate::expand::Paths;
use crate::form::Node;
use crate::invoice_items::Quantity;
use crate::invoices::Days;
use crate::lists::{Created, Limit, Seconds};
use crate::params::{ParamError, Parameter};
use crate::payment_methods::MethodType;
use crate::prices::inline::{OnceData, RecurringData};
use crate::words::{Few, Many, Name, Prose, Whole, Word, own_words};

/// The most items that a request can name.
pub const MAX_ITEMS: usize = 20;
/// The most discounts that a request can name.
pub const MAX_DISCOUNTS: usize = 20;

own_words! {
    /// How a first payment, or one for a change, is made.
    PaymentBehavior {
        /// At once; where it fails the subscription waits for another.
        AllowIncomplete = "allow_incomplete",
        /// By the customer.
        DefaultIncomplete = "default_incomplete",
        /// At once; where it fails nothing is made.
        ErrorIfIncomplete = "error_if_incomplete",
        /// At once; where it fails the change waits.
        PendingIfIncomplete = "pending_if_incomplete",
    }
    /// Whether a payment method that pays becomes the subscription's own.
    SaveMethod {
        /// It does not.
        Off = "off",
        /// It does.
        OnSubscription = "on_subscription",
    }
    /// What becomes of invoices during a pause.
    PauseWord {
        /// They stay drafts.
        KeepAsDraft = "keep_as_draft",
        /// They are given up.
        MarkUncollectible = "mark_uncollectible",
        /// They are voided.
        Void = "void",
    }
    /// A time that is now.
    Now {
        /// Now.
        Now = "now",
    }
    /// When a subscription that stood still goes on, where it has an invoice.
    ResumePayment {
        /// With the first attempt to pay it, whatever comes of that.
        OnAttempt = "resume_on_payment_attempt",
        /// When it is paid.
        OnSuccess = "resume_on_payment_success",
    }
    /// From where the periods of a subscription that resumes are counted.
    ResumeAnchor {
        /// From now.
        Now = "now",
        /// As before.
        Unchanged = "unchanged",
    }
    /// A time that a subscription's own times give.
    CancelMoment {
        /// The earliest end of a period.
        Min = "min_period_end",
        /// The latest end of a period.
        Max = "max_period_end",
    }
    /// Which subscriptions to list.
    ListStatus {
        /// All of them.
        All = "all",
        /// Those that ended, one way or the other.
        Ended = "ended",
    }
}

crate::params! {
    /// From where periods are counted, in the form of newer clients.
    pub struct AnchorType {
        /// From where.
        required r#type: Word<ResumeAnchor>,
    }
}

/// From where the periods of a subscription that resumes are counted: a word, or since
/// version 2026-10-28.endive an object with that word as its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnchorChoice(pub ResumeAnchor);

impl Parameter for AnchorChoice {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match node {
            Node::Map(_) => AnchorType::read(node).map(|anchor| Self(anchor.r#type.0)),
            _ => Word::<ResumeAnchor>::read(node).map(|word| Self(word.0)),
        }
    }

    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(Word::<ResumeAnchor>::schema()).item(AnchorType::schema()).into()
    }
}

/// A time, or `now`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Now.
    Now,
    /// At this second.
    At(Seconds),
}

impl Parameter for Moment {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match node {
            Node::Leaf(text) if text == "now" => Ok(Self::Now),
            _ => Seconds::read(node).map(Self::At),
        }
    }

    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(Word::<Now>::schema()).item(Seconds::schema()).into()
    }
}

/// Where a subscription's end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelTime {
    /// With a period; all items of a subscription have the same.
    AtPeriodEnd,
    /// At this second.
    At(Seconds),
}

impl Parameter for CancelTime {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match node {
            Node::Leaf(text) if text.ends_with("_period_end") => {
                Word::<CancelMoment>::read(node).map(|_| Self::AtPeriodEnd)
            }
            _ => Seconds::read(node).map(Self::At),
        }
    }

    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(Word::<CancelMoment>::schema()).item(Seconds::schema()).into()
    }
}

/// The status of a list: a subscription's own, or a group of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Those that stand there.
    Own(SubscriptionState),
    /// A group.
    Group(ListStatus),
}

impl Parameter for Status {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match Word::<ListStatus>::read(node) {
            Ok(word) => Ok(Self::Group(word.0)),
            Err(_) => Word::<SubscriptionState>::read(node).map(|word| Self::Own(word.0)),
        }
    }

    fn schema() -> RefOr<Schema> {
        AnyOfBuilder::new().item(Word::<ListStatus>::schema()).item(Word::<SubscriptionState>::schema()).into()
    }
}

crate::params! {
    /// A new subscription.
    pub struct Create {
        /// What is invoiced once, with its first invoice.
        optional add_invoice_items: Many<ExtraParam, MAX_ITEMS>,
        /// When it began, where that was earlier, in seconds since 1970.
        optional backdate_start_date: Seconds,
        /// From where its periods are counted, in seconds since 1970.
        optional billing_cycle_anchor: Seconds,
        /// How changes show.
        optional billing_mode: BillingModeParam,
        /// When it ends.
        optional cancel_at: CancelTime,
        /// Whether it ends with its first period.
        optional cancel_at_period_end: bool,
        /// How its invoices are paid; automatically unless said.
        optional collection_method: Word<Collection>,
        /// The currency, which is its prices'.
        optional currency: Currency,
        /// Who pays.
        required customer: Name,
        /// In how many days an invoice that was sent is to be paid.
        optional days_until_due: Days,
        /// What it is paid with; the customer's default unless said.
        optional default_payment_method: Name,
        /// For people.
        optional description: Text<500>,
        /// What is taken off.
        emptyable discounts: Few<DiscountParam, MAX_DISCOUNTS>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What is agreed.
        required items: Few<NewItem, MAX_ITEMS>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Whether the customer is away.
        optional off_session: bool,
        /// How its first invoice is paid.
        optional payment_behavior: Word<PaymentBehavior>,
        /// How its invoices are paid for.
        optional payment_settings: PaymentSettingsParam,
        /// What happens to a first period that is not a whole one.
        optional proration_behavior: Word<Proration>,
        /// The end of its trial.
        optional trial_end: Moment,
        /// Whether its prices' trial counts.
        optional trial_from_plan: bool,
        /// Days of trial.
        optional trial_period_days: Whole<1, 730>,
        /// What happens at the end of the trial.
        optional trial_settings: TrialSettingsParam,
    }

    /// How invoices of a subscription are paid for.
    pub struct PaymentSettingsParam {
        /// The kinds of payment method that can pay them: cards, the only kind there is.
        emptyable payment_method_types: Few<Word<MethodType>, 1>,
        /// Whether a payment method that pays an invoice of it becomes its own.
        optional save_default_payment_method: Word<SaveMethod>,
    }

    /// How changes show.
    pub struct BillingModeParam {
        /// Which mode.
        required r#type: Word<BillingMode>,
    }

    /// One price of a new subscription.
    pub struct NewItem {
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The price by its older name.
        optional plan: Name,
        /// The price.
        optional price: Name,
        /// A price that is made with it, in place of one that there is.
        optional price_data: RecurringData,
        /// How many; 1 unless said.
        optional quantity: Quantity,
    }

    /// Something that is invoiced once.
    pub struct ExtraParam {
        /// Whether discounts apply to it; they do unless said.
        optional discountable: bool,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// A price that is charged once; this or price_data is needed.
        optional price: Name,
        /// A price that is made with it, in place of one that there is.
        optional price_data: OnceData,
        /// How many; 1 unless said.
        optional quantity: Quantity,
    }

    /// Something that is taken off.
    pub struct DiscountParam {
        /// A coupon.
        optional coupon: Name,
        /// A discount in use, which goes on.
        optional discount: Name,
        /// A promotion code's id.
        optional promotion_code: Name,
    }

    /// What happens at the end of a trial.
    pub struct TrialSettingsParam {
        /// What happens.
        required end_behavior: TrialEndParam,
    }

    /// What happens at the end of a trial.
    pub struct TrialEndParam {
        /// When there is nothing to pay with.
        required missing_payment_method: Word<TrialWithoutMethod>,
    }

    /// Changes of a subscription.
    pub struct Update {
        /// What is invoiced once, with its next invoice.
        optional add_invoice_items: Many<ExtraParam, MAX_ITEMS>,
        /// Whether a new period begins now.
        optional billing_cycle_anchor: Word<ResumeAnchor>,
        /// When it ends.
        emptyable cancel_at: CancelTime,
        /// Whether it ends with its period.
        optional cancel_at_period_end: bool,
        /// What is said of the wish to end.
        optional cancellation_details: CancellationParam,
        /// How its invoices are paid.
        optional collection_method: Word<Collection>,
        /// In how many days an invoice that was sent is to be paid.
        optional days_until_due: Days,
        /// What it is paid with.
        emptyable default_payment_method: Name,
        /// For people.
        emptyable description: Text<500>,
        /// What is taken off.
        emptyable discounts: Few<DiscountParam, MAX_DISCOUNTS>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What changes of its items; those that are not named stay.
        optional items: Few<ItemParam, MAX_ITEMS>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Whether the customer is away.
        optional off_session: bool,
        /// A pause; empty ends it.
        emptyable pause_collection: PauseParam,
        /// How an invoice for the change is paid.
        optional payment_behavior: Word<PaymentBehavior>,
        /// How its invoices are paid for.
        optional payment_settings: PaymentSettingsParam,
        /// What happens to unused time; it is credited with the next invoice unless said.
        optional proration_behavior: Word<Proration>,
        /// The time from which unused time is counted, in seconds since 1970.
        optional proration_date: Seconds,
        /// The end of its trial.
        optional trial_end: Moment,
        /// What happens at the end of the trial.
        optional trial_settings: TrialSettingsParam,
    }

    /// What changes of one item.
    pub struct ItemParam {
        /// Whether its usage is forgotten; there is none here.
        optional clear_usage: bool,
        /// Whether it is removed.
        optional deleted: bool,
        /// The item; a new one unless said.
        optional id: Name,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The price by its older name.
        optional plan: Name,
        /// The price.
        optional price: Name,
        /// A price that is made with it, in place of one that there is.
        optional price_data: RecurringData,
        /// How many.
        optional quantity: Quantity,
    }

    /// What is said of the wish to end.
    pub struct CancellationParam {
        /// A comment.
        emptyable comment: Prose<5000>,
        /// A reason.
        emptyable feedback: Word<CancelReason>,
        /// A reason of the merchant's own.
        emptyable feedback_option: Name,
    }

    /// A pause.
    pub struct PauseParam {
        /// What becomes of invoices meanwhile.
        required behavior: Word<PauseWord>,
        /// When it ends by itself, in seconds since 1970.
        optional resumes_at: Seconds,
    }

    /// Ending a subscription at once.
    pub struct Cancel {
        /// What is said of the wish to end.
        optional cancellation_details: CancellationParam,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Whether what waits is invoiced at once.
        optional invoice_now: bool,
        /// Whether unused time is credited.
        optional prorate: bool,
    }

    /// Going on with a subscription that stood still.
    pub struct Resume {
        /// From where its periods are counted; from now unless said.
        optional billing_cycle_anchor: AnchorChoice,
        /// What to expand in the answer.
        optional expand: Paths,
        /// When it goes on where it has an invoice; with the first attempt to pay that
        /// unless said.
        optional payment_behavior: Word<ResumePayment>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
    }

    /// Reading one subscription or item.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which subscriptions to list.
    pub struct List {
        /// Only those that are paid this way.
        optional collection_method: Word<Collection>,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only this customer's.
        optional customer: Name,
        /// Only subscriptions newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most subscriptions; 10 unless said.
        optional limit: Limit,
        /// Only subscriptions older than the one of this id.
        optional starting_after: Name,
        /// Only those that stand there; all that have not ended unless said.
        optional status: Status,
        /// Only those that live by this test clock.
        optional test_clock: Name,
    }

    /// A new item of a subscription.
    pub struct CreateItem {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// How an invoice for the change is paid.
        optional payment_behavior: Word<PaymentBehavior>,
        /// The price; this or price_data is needed.
        optional price: Name,
        /// A price that is made with it, in place of one that there is.
        optional price_data: RecurringData,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// The time from which unused time is counted, in seconds since 1970.
        optional proration_date: Seconds,
        /// How many; 1 unless said.
        optional quantity: Quantity,
        /// The subscription.
        required subscription: Name,
    }

    /// Changes of an item.
    pub struct UpdateItem {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Whether the customer is away.
        optional off_session: bool,
        /// How an invoice for the change is paid.
        optional payment_behavior: Word<PaymentBehavior>,
        /// The price.
        optional price: Name,
        /// A price that is made with it, in place of one that there is.
        optional price_data: RecurringData,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// The time from which unused time is counted, in seconds since 1970.
        optional proration_date: Seconds,
        /// How many.
        optional quantity: Quantity,
    }

    /// Removing an item.
    pub struct DeleteItem {
        /// Whether its usage is forgotten; there is none here.
        optional clear_usage: bool,
        /// How an invoice for the change is paid.
        optional payment_behavior: Word<PaymentBehavior>,
        /// What happens to unused time.
        optional proration_behavior: Word<Proration>,
        /// The time from which unused time is counted, in seconds since 1970.
        optional proration_date: Seconds,
    }

    /// Which items to list.
    pub struct ListItems {
        /// Only items newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most items; 10 unless said.
        optional limit: Limit,
        /// Only items older than the one of this id.
        optional starting_after: Name,
        /// The subscription.
        required subscription: Name,
    }
}

impl From<PauseWord> for PauseBehavior {
    fn from(word: PauseWord) -> Self {
        match word {
            PauseWord::KeepAsDraft => Self::KeepAsDraft,
            PauseWord::MarkUncollectible => Self::MarkUncollectible,
            PauseWord::Void => Self::Void,
        }
    }
}

impl From<PauseBehavior> for PauseWord {
    /// A period that stands still makes no invoices: to this dialect that is a pause
    /// that voids them.
    fn from(behavior: PauseBehavior) -> Self {
        match behavior {
            PauseBehavior::KeepAsDraft => Self::KeepAsDraft,
            PauseBehavior::MarkUncollectible => Self::MarkUncollectible,
            PauseBehavior::Void | PauseBehavior::Freeze => Self::Void,
        }
    }
}

impl From<ItemParam> for NewItem {
    fn from(item: ItemParam) -> Self {
        let ItemParam { clear_usage: _, deleted: _, id: _, metadata, plan, price, price_data, quantity } = item;
        Self { metadata, plan, price, price_data, quantity }
    }
}
