//! An order as clients write it.

use billfold_app::App;
use billfold_app::coupons::CouponOrCode;
use billfold_app::subscriptions::{Change as Command, DiscountWish, Order};
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, CustomerId, Id, IdStyle, PaymentMethodId, PriceId, SubscriptionId, WebsiteId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::periods;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{
    BillingMode, Collection, Item, MAX_ITEMS, MAX_QUANTITY, Subscription, SubscriptionState, TrialWithoutMethod,
};
use billfold_domain::{Change, Field, Rule, text};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use crate::contacts::ContactBody;
use crate::coupon_body::moment;
use crate::customer_body::custom_fields;
use crate::faults::Faults;
use crate::members::{Kind, Member, checked, objects};
use crate::order_contacts::{self, OrderContact};
use crate::order_view::SUBSCRIPTION_ORDER;
use crate::replacing;

/// The most characters of notes.
const MAX_NOTES_CHARS: usize = 5_000;
/// Days in which an invoice is to be paid that is not paid by itself.
const DAYS_UNTIL_DUE: u32 = 1;

/// An order to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written
/// back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderBody {
    /// Kind of the order: only subscriptions are kept as orders here.
    #[serde(default)]
    #[schema(value_type = String, required = true, pattern = "^subscription-order$")]
    order_type: Member<String>,
    /// ID of the customer, who stays the same.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// ID of the website where the order was obtained, which stays the same.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
    /// What is ordered. Items of an order that there is are changed by `change-items`.
    #[serde(default)]
    #[schema(value_type = Vec<OrderItemBody>, required = true, min_items = 1, max_items = 20)]
    items: Member<Vec<OrderItemBody>>,
    /// The trial; that of the plans where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<OrderTrialBody>)]
    trial: Member<OrderTrialBody>,
    /// Whether the order ends with its trial: only false.
    #[serde(default)]
    #[schema(value_type = bool)]
    is_trial_only: Member<bool>,
    /// A shift of invoices: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    invoice_time_shift: Member<Map<String, Value>>,
    /// An interval of its own: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    recurring_interval: Member<Map<String, Value>>,
    /// Whether its invoices are paid by themselves.
    #[serde(default)]
    #[schema(value_type = bool)]
    autopay: Member<bool>,
    /// When it begins: now, unless it began earlier.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    start_time: Member<String>,
    /// When its first whole period begins, where that is not now; said when the order
    /// is made.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    renewal_time: Member<String>,
    /// ID of the payment instrument that it is paid with, before the customer's default.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
    /// To whom its goods go, where that is not the customer.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    delivery_address: Member<ContactBody>,
    /// To whom its invoices go, where that is not the customer.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    billing_address: Member<ContactBody>,
    /// IDs of the coupons that take something off; left out, or null, they stay as
    /// they are.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>, max_items = 20)]
    coupon_ids: Member<Vec<String>>,
    /// After which time without payment it ends: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    delinquency_period: Member<String>,
    /// Purchase order number: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    po_number: Member<String>,
    /// Shipping: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    shipping: Member<Map<String, Value>>,
    /// Notes for the customer.
    #[serde(default)]
    #[schema(value_type = String, max_length = 5_000)]
    notes: Member<String>,
    /// The merchant's own fields, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
    /// What is known of the customer's browser. Nothing is scored here: it is taken and
    /// not kept.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    risk_metadata: Member<Map<String, Value>>,
}

/// The trial of an order.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderTrialBody {
    /// Whether there is one.
    #[serde(default)]
    #[schema(value_type = bool, required = true)]
    enabled: Member<bool>,
    /// When it ends; needed where there is one. A time that has passed is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    end_time: Member<String>,
}

/// One plan of an order.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderItemBody {
    /// The plan, by its ID. It is not changed for the order.
    #[serde(default)]
    #[schema(value_type = PlanNameBody, required = true)]
    pub(crate) plan: Member<PlanNameBody>,
    /// ID of the plan, where `plan` is left out.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    pub(crate) plan_id: Member<String>,
    /// How many; one where it is left out.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 0, maximum = 1_000_000)]
    pub(crate) quantity: Member<i64>,
}

/// A plan by its ID.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct PlanNameBody {
    /// ID of the plan.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    id: Member<String>,
}

objects!(OrderBody, OrderTrialBody, PlanNameBody);

impl Kind for Vec<OrderItemBody> {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

/// A plan and how many of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    price: PriceId,
    quantity: u64,
}

/// Reads what is ordered.
pub(crate) fn wanted(items: Vec<OrderItemBody>, faults: &mut Faults) -> Vec<Wanted> {
    if items.is_empty() {
        faults.rule("items", &Rule::Required);
    }
    if items.len() > MAX_ITEMS {
        faults.rule("items", &Rule::TooMany { max_entries: MAX_ITEMS });
        return Vec::new();
    }
    let mut read = Vec::new();
    for (place, item) in items.into_iter().enumerate() {
        let plan = item.plan.nullable(&format!("items.{place}.plan"), faults);
        let (named, at) = match plan {
            Some(plan) => (plan.id, format!("items.{place}.plan.id")),
            None => (item.plan_id, format!("items.{place}.planId")),
        };
        let price = named.required(&at, faults);
        let price = checked(price, &at, faults, |t| PriceId::parse(t));
        let at = format!("items.{place}.quantity");
        let quantity = item.quantity.optional(&at, faults).unwrap_or(1);
        let quantity = checked(Some(quantity), &at, faults, |quantity| {
            let max = i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX);
            u64::try_from(*quantity).ok().filter(|known| *known <= MAX_QUANTITY).ok_or(Rule::OutOfRange { min: 0, max })
        });
        read.extend(price.zip(quantity).map(|(price, quantity)| Wanted { price, quantity }));
    }
    read
}

/// Items that are to be all of an order's. The one item of an order stays the same
/// item when another plan takes its plan's place.
pub(crate) fn item_changes(app: &App, wanted: &[Wanted], current: &[Item]) -> Vec<ItemChange> {
    let stays = match (wanted, current) {
        ([_], [only]) => Some(only.id.clone()),
        _ => None,
    };
    let change = |wanted: &Wanted| ItemChange {
        id: stays.clone(),
        price: Some(wanted.price.clone()),
        quantity: Some(wanted.quantity),
        remove: false,
        metadata: MetadataChange::default(),
        fresh: app.next_id(IdStyle::Crockford),
    };
    wanted.iter().map(change).collect()
}

/// Whether items are those of an order, in whatever order they were written.
pub(crate) fn is_same(wanted: &[Wanted], current: &[Item]) -> bool {
    wanted.len() == current.len()
        && wanted
            .iter()
            .all(|wanted| current.iter().any(|item| item.price == wanted.price && item.quantity == wanted.quantity))
}

/// A trial as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TrialSaid {
    /// That of the plans.
    OfPlans,
    /// None.
    Off,
    /// Until this time.
    Until(Timestamp),
}

/// The changes that a body makes to an order that is shown like this.
pub(crate) fn changes(body: Value, shown: Option<&Value>) -> Value {
    let null = || Some(Value::Null);
    replacing::changes(
        body,
        shown,
        &[
            ("orderType", None),
            ("customerId", None),
            ("websiteId", None),
            ("items", None),
            ("trial", None),
            ("startTime", None),
            ("renewalTime", None),
            ("isTrialOnly", None),
            ("autopay", Some(json!(true))),
            ("paymentInstrumentId", null()),
            ("deliveryAddress", null()),
            ("billingAddress", null()),
            ("notes", Some(json!(""))),
            ("customFields", Some(json!({}))),
        ],
    )
}

/// A body whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct OrderDraft {
    customer: Option<CustomerId>,
    website: Option<WebsiteId>,
    items: Option<Vec<Wanted>>,
    trial: Option<TrialSaid>,
    autopay: Change<bool>,
    start: Option<Timestamp>,
    renewal: Option<Timestamp>,
    payment_method: Change<PaymentMethodId>,
    billing: OrderContact,
    delivery: OrderContact,
    coupons: Option<Vec<CouponId>>,
    notes: Change<String>,
    custom_fields: Change<Map<String, Value>>,
}

impl OrderDraft {
    /// Reads the changes that a body makes; `is_new` says whether it makes an order.
    pub(crate) fn read(body: Value, is_new: bool, faults: &mut Faults) -> Self {
        let body = Member::<OrderBody>::whole(body, faults).unwrap_or_default();
        let kind = if is_new {
            body.order_type.required("orderType", faults)
        } else {
            body.order_type.optional("orderType", faults)
        };
        if kind.is_some_and(|kind| kind != SUBSCRIPTION_ORDER) {
            faults.say("orderType", "must be subscription-order: one-time sales are invoices without an order here");
        }
        refuse("isTrialOnly", body.is_trial_only.optional("isTrialOnly", faults).filter(|only| *only), faults);
        refuse("invoiceTimeShift", body.invoice_time_shift.nullable("invoiceTimeShift", faults), faults);
        refuse("recurringInterval", body.recurring_interval.nullable("recurringInterval", faults), faults);
        refuse("delinquencyPeriod", body.delinquency_period.nullable("delinquencyPeriod", faults), faults);
        refuse("poNumber", body.po_number.nullable("poNumber", faults), faults);
        refuse("shipping", body.shipping.nullable("shipping", faults), faults);
        body.risk_metadata.nullable("riskMetadata", faults);
        let items = if is_new { body.items.required("items", faults) } else { body.items.optional("items", faults) };
        Self {
            customer: id(body.customer_id, ("customerId", is_new), faults),
            website: id(body.website_id, ("websiteId", is_new), faults),
            items: items.map(|items| wanted(items, faults)),
            trial: trial(body.trial, faults),
            autopay: said(body.autopay, "autopay", faults, |autopay| Ok(*autopay)),
            start: time_of(body.start_time, "startTime", faults),
            renewal: time_of(body.renewal_time, "renewalTime", faults),
            payment_method: said(body.payment_instrument_id, "paymentInstrumentId", faults, |t| Id::parse(t)),
            billing: OrderContact::read(body.billing_address, "billingAddress", faults),
            delivery: OrderContact::read(body.delivery_address, "deliveryAddress", faults),
            coupons: coupons(body.coupon_ids, faults),
            notes: notes(body.notes, faults),
            custom_fields: match body.custom_fields {
                Member::Absent => Change::Keep,
                member => Change::Set(custom_fields(member, faults)),
            },
        }
    }

    /// The order that it makes; none where what it needs was not said.
    pub(crate) fn order(&self, app: &App, id: SubscriptionId) -> Option<Order> {
        let collects = *self.autopay.value().unwrap_or(&true);
        let new = NewSubscription {
            id,
            customer: self.customer.clone()?,
            website: self.website.clone(),
            items: item_changes(app, self.items.as_deref()?, &[]),
            collection: if collects { Collection::Automatic } else { Collection::SendInvoice },
            days_until_due: (!collects).then_some(DAYS_UNTIL_DUE),
            billing_mode: BillingMode::Flexible,
            payment_method: self.payment_method.value().cloned(),
            trial: match self.trial {
                None | Some(TrialSaid::OfPlans) => Trial::OfPrices,
                Some(TrialSaid::Off) => Trial::None,
                Some(TrialSaid::Until(end)) => Trial::Until(end),
            },
            trial_without_method: TrialWithoutMethod::CreateInvoice,
            saves_payment_method: false,
            anchor: self.renewal.or(self.start),
            backdate: self.start,
            proration: Proration::CreateProrations,
            cancel: CancelChange::Keep,
            discounts: Vec::new(),
            addresses: order_contacts::of_new(&self.billing, &self.delivery),
            description: self.notes.value().cloned(),
            metadata: Metadata::default(),
            custom_fields: self.custom_fields.value().cloned().unwrap_or_default(),
            clock: None,
        };
        let discounts = self.coupons.iter().flatten().map(wish).collect();
        Some(Order {
            new,
            brought: Default::default(),
            discounts,
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: false,
        })
    }

    /// What it changes of an order that there is.
    pub(crate) fn change(&self, current: &Subscription, faults: &mut Faults) -> Command {
        if self.customer.as_ref().is_some_and(|said| *said != current.customer) {
            faults.rule("customerId", &Rule::Immutable);
        }
        let website = self.website.as_ref().filter(|said| current.website.as_ref() != Some(said));
        if website.is_some() && current.website.is_some() {
            faults.rule("websiteId", &Rule::Immutable);
        }
        if self.items.as_ref().is_some_and(|items| !is_same(items, &current.items)) {
            faults.say("items", "are changed by change-items");
        }
        let same = |said: Option<Timestamp>, known: Option<Timestamp>| {
            said.is_none_or(|said| {
                known.is_some_and(|known| periods::whole_second(known) == periods::whole_second(said))
            })
        };
        if !same(self.start, Some(current.started)) {
            faults.rule("startTime", &Rule::Immutable);
        }
        if !same(self.renewal, current.renews_at()) {
            faults.say("renewalTime", "is said when the order is made; later the end of its trial moves it");
        }
        let collection = |autopay: bool| if autopay { Collection::Automatic } else { Collection::SendInvoice };
        let autopay = self.autopay.value().map(|autopay| collection(*autopay)).filter(|to| *to != current.collection);
        let changes = Changes {
            trial: self.trial_change(current),
            payment_method: self.payment_method.clone(),
            collection: autopay.map_or(Change::Keep, Change::Set),
            days_until_due: match autopay {
                Some(Collection::SendInvoice) => Change::Set(DAYS_UNTIL_DUE),
                Some(Collection::Automatic) | None => Change::Keep,
            },
            billing_address: self.billing.address.clone(),
            delivery_address: self.delivery.address.clone(),
            billing_contact: self.billing.addressee.clone(),
            delivery_contact: self.delivery.addressee.clone(),
            website: website.map_or(Change::Keep, |website| Change::Set(website.clone())),
            description: self.notes.clone(),
            custom_fields: self.custom_fields.clone(),
            ..Changes::default()
        };
        let discounts = match &self.coupons {
            None => Change::Keep,
            Some(coupons) => Change::Set(coupons.iter().map(wish).collect()),
        };
        Command { changes, discounts, ..Command::default() }
    }

    fn trial_change(&self, current: &Subscription) -> TrialChange {
        let is_on_trial = current.state == SubscriptionState::Trialing;
        match self.trial {
            None | Some(TrialSaid::OfPlans) => TrialChange::Keep,
            Some(TrialSaid::Off) if is_on_trial => TrialChange::EndNow,
            Some(TrialSaid::Off) => TrialChange::Keep,
            Some(TrialSaid::Until(end)) => {
                let known = current.trial.map(|trial| trial.end);
                if known == Some(periods::whole_second(end)) { TrialChange::Keep } else { TrialChange::Until(end) }
            }
        }
    }
}

fn wish(coupon: &CouponId) -> DiscountWish {
    DiscountWish::New(CouponOrCode::Coupon(coupon.clone()))
}

fn refuse<T>(field: &str, said: Option<T>, faults: &mut Faults) {
    if said.is_some() {
        faults.say(field, "is not kept of an order here");
    }
}

fn id<K>(member: Member<String>, (path, is_needed): (&str, bool), faults: &mut Faults) -> Option<Id<K>> {
    let text = if is_needed { member.required(path, faults) } else { member.optional(path, faults) };
    checked(text, path, faults, |t| Id::parse(t))
}

/// A member of which silence keeps and null clears.
fn said<T, U>(
    member: Member<T>,
    path: &str,
    faults: &mut Faults,
    parse: impl FnOnce(&T) -> Result<U, Rule>,
) -> Change<U> {
    let is_null = matches!(member, Member::Null);
    match checked(member.nullable(path, faults), path, faults, parse) {
        Some(value) => Change::Set(value),
        None if is_null => Change::Clear,
        None => Change::Keep,
    }
}

/// A time, or none.
pub(crate) fn time_of(member: Member<String>, path: &str, faults: &mut Faults) -> Option<Timestamp> {
    checked(member.nullable(path, faults), path, faults, |t| moment(t))
}

fn trial(member: Member<OrderTrialBody>, faults: &mut Faults) -> Option<TrialSaid> {
    if matches!(member, Member::Null) {
        return Some(TrialSaid::OfPlans);
    }
    let body = member.nullable("trial", faults)?;
    let enabled = body.enabled.required("trial.enabled", faults)?;
    let end = time_of(body.end_time, "trial.endTime", faults);
    match (enabled, end) {
        (false, _) => Some(TrialSaid::Off),
        (true, Some(end)) => Some(TrialSaid::Until(end)),
        (true, None) => {
            faults.rule("trial.endTime", &Rule::Required);
            None
        }
    }
}

fn coupons(member: Member<Vec<String>>, faults: &mut Faults) -> Option<Vec<CouponId>> {
    let ids = member.nullable("couponIds", faults)?;
    let mut read: Vec<CouponId> = Vec::new();
    for (place, id) in ids.iter().enumerate() {
        match CouponId::parse(id) {
            Ok(id) if read.contains(&id) => faults.rule(&format!("couponIds.{place}"), &Rule::Duplicate),
            Ok(id) => read.push(id),
            Err(rule) => faults.rule(&format!("couponIds.{place}"), &rule),
        }
    }
    Some(read)
}

/// Notes for the customer; none of them clear.
pub(crate) fn notes(member: Member<String>, faults: &mut Faults) -> Change<String> {
    if matches!(member, Member::Absent) {
        return Change::Keep;
    }
    let text = member.optional("notes", faults);
    let text = checked(text, "notes", faults, |t| match t.is_empty() {
        true => Ok(None),
        false => text::check(t, MAX_NOTES_CHARS).map(|()| Some(t.clone())),
    });
    text.map_or(Change::Keep, Change::set_or_clear)
}

/// The path of the plan of the item at a place.
fn plan_path(place: usize) -> &'static str {
    const PATHS: [&str; MAX_ITEMS] = [
        "items.0.plan.id",
        "items.1.plan.id",
        "items.2.plan.id",
        "items.3.plan.id",
        "items.4.plan.id",
        "items.5.plan.id",
        "items.6.plan.id",
        "items.7.plan.id",
        "items.8.plan.id",
        "items.9.plan.id",
        "items.10.plan.id",
        "items.11.plan.id",
        "items.12.plan.id",
        "items.13.plan.id",
        "items.14.plan.id",
        "items.15.plan.id",
        "items.16.plan.id",
        "items.17.plan.id",
        "items.18.plan.id",
        "items.19.plan.id",
    ];
    PATHS.get(place).copied().unwrap_or("items")
}

/// The path of the quantity of the item at a place.
fn quantity_path(place: usize) -> &'static str {
    const PATHS: [&str; MAX_ITEMS] = [
        "items.0.quantity",
        "items.1.quantity",
        "items.2.quantity",
        "items.3.quantity",
        "items.4.quantity",
        "items.5.quantity",
        "items.6.quantity",
        "items.7.quantity",
        "items.8.quantity",
        "items.9.quantity",
        "items.10.quantity",
        "items.11.quantity",
        "items.12.quantity",
        "items.13.quantity",
        "items.14.quantity",
        "items.15.quantity",
        "items.16.quantity",
        "items.17.quantity",
        "items.18.quantity",
        "items.19.quantity",
    ];
    PATHS.get(place).copied().unwrap_or("items")
}

/// The path in this dialect of an order's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Customer => "customerId",
        Field::Subscription => "subscriptionId",
        Field::Items | Field::ItemId(_) => "items",
        Field::ItemPrice(place) => plan_path(place),
        Field::ItemQuantity(place) => quantity_path(place),
        Field::PaymentMethod => "paymentInstrumentId",
        Field::Discount(_) | Field::Coupon => "couponIds",
        Field::Anchor => "renewalTime",
        Field::Backdate => "startTime",
        Field::TrialEnd => "trial.endTime",
        Field::CancelAt => "churnTime",
        Field::ResumesAt => "endTime",
        Field::ProrationDate => "effectiveTime",
        Field::Collection | Field::DaysUntilDue => "autopay",
        other => crate::portal_body::path(other),
    }
}
