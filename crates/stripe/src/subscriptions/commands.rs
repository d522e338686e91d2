//! From parameters to what the application is asked to do.

use billfold_app::App;
use billfold_app::coupons::CouponOrCode;
use billfold_app::prices::InlinePrice;
use billfold_app::subscriptions::{Brought, Change, DiscountWish, Extra, Order, Timing};
use billfold_domain::change::Change as Said;
use billfold_domain::features::Proration;
use billfold_domain::ids::{
    CouponId, CustomerId, DiscountId, IdStyle, PaymentMethodId, PriceId, PromotionCodeId, SubscriptionItemId,
};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::subscriptions::cancellation::{self, CancelChange, When, Wish};
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::{PauseChange, PauseOrder};
use billfold_domain::subscriptions::pending::{ChangePayment, Patience};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{
    BillingMode, Collection, EndReason, Initiator, OrderAddresses, TrialWithoutMethod,
};
use jiff::Timestamp;

use crate::calls::Call;
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::lists::Seconds;
use crate::params::{Param, ParamError, Problem};
use crate::prices::inline::{self, RecurringData};
use crate::subscriptions::params::{
    Cancel, CancelTime, CancellationParam, Create, DiscountParam, ExtraParam, ItemParam, MAX_DISCOUNTS, MAX_ITEMS,
    Moment, NewItem, PaymentBehavior, PaymentSettingsParam, ResumeAnchor, SaveMethod, Update,
};
use crate::words::{Few, Many, Name, Whole, Word};

/// A time of a request.
pub(crate) fn time(seconds: Seconds) -> Timestamp {
    Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX)
}

fn fresh(app: &App) -> SubscriptionItemId {
    app.next_id(IdStyle::Base62)
}

/// What is said of an item's price.
pub(super) struct SaidPrice<'a> {
    /// One that there is.
    pub(super) price: Option<&'a Name>,
    /// The same by its older name.
    pub(super) plan: Option<&'a Name>,
    /// One that is made with the item.
    pub(super) data: Option<&'a RecurringData>,
}

impl SaidPrice<'_> {
    /// The price, and what is made of it. `at` names a parameter beside it.
    ///
    /// # Errors
    /// 400 where both are said, and for what is wrong with the data.
    pub(super) fn priced(
        &self,
        app: &App,
        at: impl Fn(&str) -> String,
    ) -> Result<(Option<PriceId>, Option<InlinePrice>), ApiError> {
        let named = self.price.or(self.plan);
        match (named, self.data) {
            (Some(_), Some(_)) => Err(refuse_both("price", "price_data").with_param(at("price_data"))),
            (None, Some(data)) => {
                let made = inline::recurring(app, data, &at("price_data"))?;
                Ok((Some(made.id.clone()), Some(made)))
            }
            (named, None) => Ok((named.map(|name| PriceId::stored(name.0.clone())), None)),
        }
    }
}

/// A quantity of a request.
pub(crate) fn quantity(given: Option<Whole<0, 1_000_000>>) -> Option<u64> {
    given.map(|given| given.unsigned().into())
}

/// The items of a command, with the prices that are made for them.
#[derive(Default)]
struct Items {
    items: Vec<ItemChange>,
    inline: Vec<(usize, InlinePrice)>,
}

/// The parameter of the item at a place.
fn place(call: &Call, at: usize) -> impl Fn(&str) -> String {
    let of = if call.sent.get("subscription_details").is_some() { "subscription_details[items]" } else { "items" };
    move |name| format!("{of}[{at}][{name}]")
}

fn new_items(call: &Call, wanted: &[NewItem]) -> Result<Items, ApiError> {
    let mut all = Items::default();
    for (at, item) in wanted.iter().enumerate() {
        let said = SaidPrice { price: item.price.as_ref(), plan: item.plan.as_ref(), data: item.price_data.as_ref() };
        let (price, made) = said.priced(&call.app, place(call, at))?;
        if price.is_none() {
            return Err(ParamError::at(&format!("items[{at}][price]"), Problem::Missing).into());
        }
        all.inline.extend(made.map(|made| (at, made)));
        all.items.push(ItemChange {
            id: None,
            price,
            quantity: quantity(item.quantity),
            remove: false,
            metadata: metadata(&item.metadata),
            fresh: fresh(&call.app),
        });
    }
    Ok(all)
}

fn changed_items(call: &Call, wanted: &[ItemParam]) -> Result<Items, ApiError> {
    let mut all = Items::default();
    for (at, item) in wanted.iter().enumerate() {
        let said = SaidPrice { price: item.price.as_ref(), plan: item.plan.as_ref(), data: item.price_data.as_ref() };
        let (price, made) = said.priced(&call.app, place(call, at))?;
        all.inline.extend(made.map(|made| (at, made)));
        all.items.push(ItemChange {
            id: item.id.as_ref().map(|id| SubscriptionItemId::stored(id.0.clone())),
            price,
            quantity: quantity(item.quantity),
            remove: item.deleted.unwrap_or(false),
            metadata: metadata(&item.metadata),
            fresh: fresh(&call.app),
        });
    }
    Ok(all)
}

/// What is invoiced once, with the subscription's next invoice.
fn extras(call: &Call, wanted: Option<&Many<ExtraParam, MAX_ITEMS>>) -> Result<Vec<Extra>, ApiError> {
    let extra = |(at, item): (usize, &ExtraParam)| {
        let place = |name: &str| format!("add_invoice_items[{at}][{name}]");
        let inline = match (&item.price, &item.price_data) {
            (Some(_), Some(_)) => return Err(refuse_both("price", "price_data").with_param(place("price_data"))),
            (None, None) => return Err(ParamError::at(&place("price"), Problem::Missing).into()),
            (Some(_), None) => None,
            (None, Some(data)) => Some(inline::once(&call.app, data, &place("price_data"))?),
        };
        let named = item.price.as_ref().map(|name| PriceId::stored(name.0.clone()));
        let Some(price) = named.or_else(|| inline.as_ref().map(|made| made.id.clone())) else {
            return Err(ParamError::at(&place("price"), Problem::Missing).into());
        };
        Ok(Extra {
            price,
            quantity: quantity(item.quantity).unwrap_or(1),
            inline,
            discountable: item.discountable.map_or(Said::Keep, Said::Set),
            metadata: metadata(&item.metadata),
        })
    };
    wanted.map_or(&[][..], |items| &items.0).iter().enumerate().map(extra).collect()
}

/// What is to be taken off, as the parameter of this name says.
pub(crate) fn wishes(few: &Few<DiscountParam, MAX_DISCOUNTS>, name: &str) -> Result<Vec<DiscountWish>, ApiError> {
    let wish = |(at, param): (usize, &DiscountParam)| match (&param.coupon, &param.promotion_code, &param.discount) {
        (Some(id), None, None) => Ok(DiscountWish::New(CouponOrCode::Coupon(CouponId::stored(id.0.clone())))),
        (None, Some(id), None) => Ok(DiscountWish::New(CouponOrCode::Code(PromotionCodeId::stored(id.0.clone())))),
        (None, None, Some(id)) => Ok(DiscountWish::Existing(DiscountId::stored(id.0.clone()))),
        _ => {
            let message = "Exactly one of coupon, discount and promotion_code is needed.";
            Err(ApiError::invalid(message).with_param(format!("{name}[{at}]")))
        }
    };
    few.0.iter().enumerate().map(wish).collect()
}

/// What is said of the wish to end.
fn wish(app: &App, said: Option<&CancellationParam>, prorated: bool) -> Wish {
    Wish {
        id: app.next_id(IdStyle::Base62),
        reason: EndReason::Requested,
        feedback: said.and_then(feedback_of),
        comment: said.and_then(|said| said.comment.value().map(|prose| prose.0.clone())),
        by: Initiator::Merchant,
        prorated,
    }
}

fn feedback_of(said: &CancellationParam) -> Option<String> {
    let word = said.feedback.value().map(|word| word.0.word().to_owned());
    word.or_else(|| said.feedback_option.value().map(|name| name.0.clone()))
}

fn when(time_of_end: CancelTime) -> When {
    match time_of_end {
        CancelTime::AtPeriodEnd => When::AtPeriodEnd,
        CancelTime::At(seconds) => When::At(time(seconds)),
    }
}

fn refuse_both(one: &str, other: &str) -> ApiError {
    ApiError::invalid(format!("You may only specify one of these parameters: {one}, {other}.")).with_param(other)
}

/// What a request says about a subscription's end.
fn end_of(
    app: &App,
    (at, with_period): (&Param<CancelTime>, Option<bool>),
    said: Option<&CancellationParam>,
) -> Result<CancelChange, ApiError> {
    match (at, with_period) {
        (Param::Value(_), Some(true)) => Err(refuse_both("cancel_at_period_end", "cancel_at")),
        (Param::Value(at), _) => Ok(CancelChange::Schedule(when(*at), wish(app, said, false))),
        (_, Some(true)) => Ok(CancelChange::Schedule(When::AtPeriodEnd, wish(app, said, false))),
        (Param::Empty, _) | (Param::Absent, Some(false)) => Ok(CancelChange::Undo),
        (Param::Absent, None) => Ok(match said {
            None => CancelChange::Keep,
            Some(said) => CancelChange::Words {
                feedback: match (&said.feedback, &said.feedback_option) {
                    (Param::Absent, Param::Absent) => Said::Keep,
                    _ => feedback_of(said).map_or(Said::Clear, Said::Set),
                },
                comment: said.comment.to_change(|prose| prose.0.clone()),
            },
        }),
    }
}

/// How a first payment is made.
fn first_payment(behavior: Option<Word<PaymentBehavior>>) -> Result<FirstPayment, ApiError> {
    match behavior.map(|word| word.0) {
        None | Some(PaymentBehavior::AllowIncomplete) => Ok(FirstPayment::AllowIncomplete),
        Some(PaymentBehavior::DefaultIncomplete) => Ok(FirstPayment::DefaultIncomplete),
        Some(PaymentBehavior::ErrorIfIncomplete) => Ok(FirstPayment::ErrorIfIncomplete),
        Some(PaymentBehavior::PendingIfIncomplete) => {
            let message = "payment_behavior pending_if_incomplete is for changes of a subscription.";
            Err(ApiError::invalid(message).with_param("payment_behavior"))
        }
    }
}

fn trial(params: &Create) -> Result<Trial, ApiError> {
    match (params.trial_end, params.trial_period_days, params.trial_from_plan) {
        (Some(_), Some(_), _) => Err(refuse_both("trial_end", "trial_period_days")),
        (Some(Moment::At(seconds)), None, _) => Ok(Trial::Until(time(seconds))),
        (None, Some(days), _) => Ok(Trial::Days(days.unsigned())),
        (None, None, Some(true)) => Ok(Trial::OfPrices),
        (Some(Moment::Now), None, _) | (None, None, Some(false) | None) => Ok(Trial::None),
    }
}

/// From a request to an order.
///
/// # Errors
/// What parameters cannot be had together, and those that are missing.
pub(crate) fn order(call: &Call, params: &Create) -> Result<Order, ApiError> {
    let app = &call.app;
    let Items { items, inline } = new_items(call, &params.items.0)?;
    let at = params.cancel_at.map_or(Param::Absent, Param::Value);
    let cancel = match end_of(app, (&at, params.cancel_at_period_end), None)? {
        CancelChange::Undo => CancelChange::Keep,
        other => other,
    };
    let without = params.trial_settings.as_ref().map(|settings| settings.end_behavior.missing_payment_method.0);
    let pairs = metadata(&params.metadata).apply(&Metadata::default());
    Ok(Order {
        brought: Brought { prices: inline, extras: extras(call, params.add_invoice_items.as_ref())? },
        discounts: params.discounts.value().map(|few| wishes(few, "discounts")).transpose()?.unwrap_or_default(),
        first_payment: first_payment(params.payment_behavior)?,
        customer_present: params.off_session == Some(false),
        new: NewSubscription {
            id: app.next_id(IdStyle::Base62),
            customer: CustomerId::stored(params.customer.0.clone()),
            website: None,
            items,
            collection: params.collection_method.map_or(Collection::Automatic, |word| word.0),
            days_until_due: params.days_until_due.map(Whole::unsigned),
            billing_mode: params.billing_mode.as_ref().map_or(BillingMode::Flexible, |mode| mode.r#type.0),
            payment_method: params.default_payment_method.as_ref().map(|id| PaymentMethodId::stored(id.0.clone())),
            trial: trial(params)?,
            trial_without_method: without.unwrap_or(TrialWithoutMethod::CreateInvoice),
            saves_payment_method: saves_method(params.payment_settings.as_ref()).unwrap_or(false),
            anchor: params.billing_cycle_anchor.map(time),
            backdate: params.backdate_start_date.map(time),
            proration: params.proration_behavior.map_or(Proration::CreateProrations, |word| word.0),
            cancel,
            discounts: Vec::new(),
            addresses: OrderAddresses::default(),
            description: params.description.as_ref().map(ToString::to_string),
            metadata: pairs.map_err(|rule| crate::rules::broken(&rule, "metadata", None))?,
            clock: None,
            custom_fields: serde_json::Map::new(),
        },
    })
}

/// Whether a payment method that pays becomes the subscription's own, where that is said.
fn saves_method(settings: Option<&PaymentSettingsParam>) -> Option<bool> {
    Some(settings?.save_default_payment_method?.0 == SaveMethod::OnSubscription)
}

fn pause(call: &Call, param: &Param<crate::subscriptions::params::PauseParam>) -> PauseChange {
    match param {
        Param::Absent => PauseChange::Keep,
        Param::Empty => PauseChange::End,
        Param::Value(pause) => PauseChange::Set(PauseOrder {
            id: call.app.next_id(IdStyle::Base62),
            behavior: pause.behavior.0.into(),
            starts: None,
            resumes: pause.resumes_at.map(time),
            by: Initiator::Merchant,
            description: None,
        }),
    }
}

fn set<T>(value: Option<T>) -> Said<T> {
    value.map_or(Said::Keep, Said::Set)
}

/// From a request to a change.
///
/// # Errors
/// What parameters cannot be had together.
pub(crate) fn change(call: &Call, params: &Update) -> Result<Change, ApiError> {
    let app = &call.app;
    let payment = payment(params.payment_behavior);
    if payment == ChangePayment::Before(Patience::Payment) {
        check_can_wait(params)?;
    }
    if matches!(payment, ChangePayment::Before(_)) && params.add_invoice_items.is_some() {
        let message =
            "add_invoice_items is for changes that do not wait for their payment: use another payment_behavior.";
        return Err(ApiError::invalid(message).with_param("add_invoice_items"));
    }
    let wanted = params.items.as_ref().map_or(&[][..], |items| &items.0);
    let Items { items, inline } = changed_items(call, wanted)?;
    let without = params.trial_settings.as_ref().map(|settings| settings.end_behavior.missing_payment_method.0);
    let changes = Changes {
        items,
        proration: params.proration_behavior.map_or(Proration::CreateProrations, |word| word.0),
        prorated_at: params.proration_date.map(time),
        restarts: params.billing_cycle_anchor.is_some_and(|word| word.0 == ResumeAnchor::Now),
        trial: match params.trial_end {
            None => TrialChange::Keep,
            Some(Moment::Now) => TrialChange::EndNow,
            Some(Moment::At(seconds)) => TrialChange::Until(time(seconds)),
        },
        trial_without_method: set(without),
        cancel: end_of(app, (&params.cancel_at, params.cancel_at_period_end), params.cancellation_details.as_ref())?,
        pause: pause(call, &params.pause_collection),
        payment_method: params.default_payment_method.to_change(|id| PaymentMethodId::stored(id.0.clone())),
        saves_payment_method: set(saves_method(params.payment_settings.as_ref())),
        collection: set(params.collection_method.map(|word| word.0)),
        days_until_due: set(params.days_until_due.map(Whole::unsigned)),
        description: params.description.to_change(ToString::to_string),
        metadata: metadata(&params.metadata),
        ..Changes::default()
    };
    let discounts = match &params.discounts {
        Param::Absent => Said::Keep,
        Param::Empty => Said::Clear,
        Param::Value(few) => Said::Set(wishes(few, "discounts")?),
    };
    let customer_present = params.off_session == Some(false);
    let brought = Brought { prices: inline, extras: extras(call, params.add_invoice_items.as_ref())? };
    Ok(Change { changes, brought, discounts, timing: Timing::Now, payment, customer_present, agreed: None })
}

/// How a change is paid for.
pub(super) fn payment(behavior: Option<Word<PaymentBehavior>>) -> ChangePayment {
    match behavior.map(|word| word.0) {
        None | Some(PaymentBehavior::AllowIncomplete) => ChangePayment::AllowIncomplete,
        Some(PaymentBehavior::DefaultIncomplete) => ChangePayment::DefaultIncomplete,
        Some(PaymentBehavior::ErrorIfIncomplete) => ChangePayment::Before(Patience::Never),
        Some(PaymentBehavior::PendingIfIncomplete) => ChangePayment::Before(Patience::Payment),
    }
}

/// What can wait for a payment is what an invoice is made for, and little else (Stripe's
/// reference of pending updates).
fn check_can_wait(params: &Update) -> Result<(), ApiError> {
    let others = [
        ("cancel_at", !matches!(params.cancel_at, Param::Absent)),
        ("cancellation_details", params.cancellation_details.is_some()),
        ("collection_method", params.collection_method.is_some()),
        ("days_until_due", params.days_until_due.is_some()),
        ("default_payment_method", !matches!(params.default_payment_method, Param::Absent)),
        ("description", !matches!(params.description, Param::Absent)),
        ("payment_settings", params.payment_settings.is_some()),
        ("pause_collection", !matches!(params.pause_collection, Param::Absent)),
        ("trial_settings", params.trial_settings.is_some()),
    ];
    match others.into_iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((name, _)) => {
            let message = format!("With payment_behavior=pending_if_incomplete you cannot change {name}.");
            Err(ApiError::invalid(message).with_param(name))
        }
    }
}

/// A change of one item and nothing else.
pub(super) fn change_of_item(
    (item, inline): (ItemChange, Option<InlinePrice>),
    (proration, at): (Option<Word<Proration>>, Option<Seconds>),
    behavior: Option<Word<PaymentBehavior>>,
) -> Change {
    let changes = Changes {
        items: vec![item],
        proration: proration.map_or(Proration::CreateProrations, |word| word.0),
        prorated_at: at.map(time),
        ..Changes::default()
    };
    let prices = inline.map(|price| (0, price)).into_iter().collect();
    let brought = Brought { prices, ..Brought::default() };
    Change { changes, brought, payment: payment(behavior), ..Change::default() }
}

/// What a request says about one item.
pub(super) fn item(
    app: &App,
    id: Option<SubscriptionItemId>,
    (price, quantity): (Option<PriceId>, Option<u64>),
    pairs: MetadataChange,
) -> ItemChange {
    ItemChange { id, price, quantity, remove: false, metadata: pairs, fresh: fresh(app) }
}

/// From a request to an order to end at once.
pub(crate) fn cancel(call: &Call, params: &Cancel) -> cancellation::Cancel {
    cancellation::Cancel {
        when: When::Now,
        wish: wish(&call.app, params.cancellation_details.as_ref(), params.prorate.unwrap_or(false)),
        invoice_now: params.invoice_now.unwrap_or(false),
        bills_usage: params.invoice_now.unwrap_or(false),
    }
}
