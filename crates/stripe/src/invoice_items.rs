//! What waits for a customer's next invoice, in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;
use billfold_app::invoices::columns;
use billfold_app::invoices::items::{self, ItemChanges, NewItem, Worth};
use billfold_app::prices::InlinePrice;
use billfold_app::{Filter, Test};
use billfold_domain::change::Change;
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, InvoiceId, InvoiceItemId, PriceId, SubscriptionId};
use billfold_domain::invoices::InvoiceItem;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::subscriptions::Period;
use jiff::Timestamp;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::{CustomerView, Delete, True};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::invoices::InvoiceView;
use crate::invoices::lines::{PeriodView, PriceDetails, Pricing, PricingType, period_view, text};
use crate::lists::{self, Created, Limit, Seconds, Window, equals};
use crate::prices::inline::{self, OnceData};
use crate::schemas::{Expandable, Nothing};
use crate::test_clocks::TestClockView;
use crate::words::{Name, Prose, Stamp, Whole, Word, own_words};

/// An amount with a sign, in minor units.
pub type SignedAmount = Whole<-99_999_999_999, 99_999_999_999>;
/// How many of one.
pub type Quantity = Whole<0, 1_000_000>;

own_words! {
    /// What an item came from.
    ItemParentType {
        /// A subscription.
        Subscription = "subscription_details",
    }
}

crate::params! {
    /// A new item.
    pub struct Create {
        /// How much, in minor units; below zero for a credit.
        optional amount: SignedAmount,
        /// The currency of the amount.
        optional currency: Currency,
        /// Who will owe it.
        required customer: Name,
        /// What the customer reads.
        emptyable description: Prose<5000>,
        /// Whether discounts apply to it; they do to what is above zero, unless said.
        optional discountable: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The draft that it is put on; it waits for the next invoice unless said.
        optional invoice: Name,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The time it is for; now unless said.
        optional period: PeriodParam,
        /// A price that is made with it, in place of one that there is.
        optional price_data: OnceData,
        /// A price that is charged once.
        optional pricing: PricingParam,
        /// How many; 1 unless said.
        optional quantity: Quantity,
        /// The subscription whose next invoice it waits for.
        optional subscription: Name,
        /// The amount of one, in minor units.
        optional unit_amount_decimal: SignedAmount,
    }

    /// A span of time.
    pub struct PeriodParam {
        /// Its end, in seconds since 1970.
        required end: Seconds,
        /// Its start, in seconds since 1970.
        required start: Seconds,
    }

    /// Which price.
    pub struct PricingParam {
        /// The price.
        required price: Name,
    }

    /// Changes of an item.
    pub struct Update {
        /// How much, in minor units.
        optional amount: SignedAmount,
        /// What the customer reads.
        emptyable description: Prose<5000>,
        /// Whether discounts apply to it.
        optional discountable: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// Reading one item.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which items to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only this customer's.
        optional customer: Name,
        /// Only items newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Only those that this invoice has.
        optional invoice: Name,
        /// The most items; 10 unless said.
        optional limit: Limit,
        /// Only those that wait, or only the others.
        optional pending: bool,
        /// Only items older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// What waits for a customer's next invoice.
    pub struct InvoiceItemView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: InvoiceItemTag,
        /// How much, in minor units; below zero for a credit.
        always amount: i64,
        /// The currency, in lower case.
        always currency: String,
        /// Who will owe it.
        always customer: Expandable<CustomerView>,
        /// No other account.
        always customer_account: Nothing,
        /// When it was made, in seconds since 1970.
        always date: Stamp,
        /// What the customer reads.
        always description: Option<String>,
        /// Whether discounts apply to it.
        always discountable: bool,
        /// No discounts of its own.
        always discounts: Vec<Nothing>,
        /// The invoice that has it.
        always invoice: Option<Expandable<InvoiceView>>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What it came from.
        always parent: Option<ItemParent>,
        /// The time it is for.
        always period: PeriodView,
        /// Its price.
        always pricing: Option<Pricing>,
        /// Whether it settles a change within a period.
        always proration: bool,
        /// How many.
        always quantity: i64,
        /// The same as text.
        always quantity_decimal: String,
        /// No tax rates.
        always tax_rates: Vec<Nothing>,
        /// The test clock that its customer lives by.
        always test_clock: Option<Expandable<TestClockView>>,
    }

    /// What an item came from.
    pub struct ItemParent {
        /// A subscription.
        always subscription_details: ItemSubscription,
        /// Which of them.
        always r#type: Word<ItemParentType>,
    }

    /// The subscription that an item came from.
    pub struct ItemSubscription {
        /// Its id.
        always subscription: String,
        /// The item of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned subscription_item: Option<String>,
    }

    /// An item that was deleted.
    pub struct DeletedInvoiceItem {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: InvoiceItemTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of an item.
    InvoiceItemTag = "invoiceitem";
}

/// The item in this dialect's form.
pub fn view(item: &InvoiceItem, setting: &Setting) -> InvoiceItemView {
    let pricing = item.price.as_ref().zip(item.product.as_ref()).map(|(price, product)| Pricing {
        price_details: PriceDetails { price: text(price), product: text(product) },
        r#type: Word(PricingType::Price),
        unit_amount_decimal: item.unit_amount_minor.map(|minor| minor.to_string()),
    });
    InvoiceItemView {
        id: text(&item.id),
        object: InvoiceItemTag,
        amount: item.amount_minor,
        currency: item.currency.code().to_ascii_lowercase(),
        customer: Expandable::id(item.customer.as_str()),
        customer_account: Nothing,
        date: Stamp::of(item.created),
        description: Some(item.description.clone()).filter(|text| !text.is_empty()),
        discountable: item.discountable,
        discounts: Vec::new(),
        invoice: item.invoice.as_ref().map(|id| Expandable::id(id.as_str())),
        livemode: setting.livemode,
        metadata: item.metadata.pairs().clone(),
        parent: item.subscription.as_ref().map(|id| ItemParent {
            subscription_details: ItemSubscription {
                subscription: text(id),
                subscription_item: item.item.as_ref().map(text),
            },
            r#type: Word(ItemParentType::Subscription),
        }),
        period: period_view(item.period),
        pricing,
        proration: item.proration,
        quantity: i64::try_from(item.quantity).unwrap_or(i64::MAX),
        quantity_decimal: item.usage.map_or_else(|| item.quantity.to_string(), billfold_domain::units::Units::text),
        tax_rates: Vec::new(),
        test_clock: item.clock.as_ref().map(|id| Expandable::id(id.as_str())),
    }
}

type Stored = billfold_app::Stored<InvoiceItem>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<InvoiceItemView> + Clone + use<> {
    let setting = setting.clone();
    move |item| Shown { view: view(&item.value, &setting), rev: Some(item.rev) }
}

/// How much a new item is: an amount, units of an amount, or units of a price, which may be
/// made with it.
fn worth(call: &Call, params: &Create) -> Result<(Worth, Option<InlinePrice>), ApiError> {
    let quantity = params.quantity.map_or(1, Whole::unsigned).into();
    let needs_currency =
        || ApiError::invalid("Missing required param: currency.").with_code("parameter_missing").with_param("currency");
    let worth = match (&params.amount, &params.unit_amount_decimal, &params.pricing, &params.price_data) {
        (Some(amount), None, None, None) => {
            if params.quantity.is_some() {
                return Err(ApiError::invalid("You may only specify one of these parameters: amount, quantity.")
                    .with_param("quantity"));
            }
            Worth::Amount { minor: amount.get(), currency: params.currency.ok_or_else(needs_currency)? }
        }
        (None, Some(unit), None, None) => {
            Worth::Units { unit_minor: unit.get(), quantity, currency: params.currency.ok_or_else(needs_currency)? }
        }
        (None, None, Some(pricing), None) => Worth::Price { price: PriceId::stored(pricing.price.0.clone()), quantity },
        (None, None, None, Some(data)) => {
            let made = inline::once(&call.app, data, "price_data")?;
            return Ok((Worth::Price { price: made.id.clone(), quantity }, Some(made)));
        }
        (None, None, None, None) => {
            let message = "One of amount, unit_amount_decimal, pricing[price] and price_data is needed.";
            return Err(ApiError::invalid(message).with_code("parameter_missing").with_param("amount"));
        }
        _ => {
            let message = "Only one of amount, unit_amount_decimal, pricing[price] and price_data can be given.";
            return Err(ApiError::invalid(message).with_param("amount"));
        }
    };
    Ok((worth, None))
}

/// The span of time that the parameter at a place describes.
///
/// # Errors
/// 400 for one that ends before it begins.
pub fn period(params: &PeriodParam, place: &str) -> Result<Period, ApiError> {
    let time = |seconds: Seconds| Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX);
    let period = Period { start: time(params.start), end: time(params.end) };
    if period.end < period.start {
        let message = "The end of a period cannot be before its start.";
        return Err(ApiError::invalid(message).with_param(format!("{place}[end]")));
    }
    Ok(period)
}

/// `POST /v1/invoiceitems`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::InvoiceItem, params.expand.as_ref())?;
    let set = |flag: Option<bool>| flag.map_or(Change::Keep, Change::Set);
    let (worth, inline) = worth(&call, &params)?;
    let new = NewItem {
        product: None,
        worth,
        inline,
        period: params.period.as_ref().map(|span| period(span, "period")).transpose()?,
        changes: ItemChanges {
            description: params.description.to_change(|prose| prose.0.clone()),
            worth: Change::Keep,
            discountable: set(params.discountable),
            metadata: metadata(&params.metadata),
        },
        customer: CustomerId::stored(params.customer.0),
        invoice: params.invoice.map(|id| InvoiceId::stored(id.0)),
        subscription: params.subscription.map(|id| SubscriptionId::stored(id.0)),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = items::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::InvoiceItem, &plan)).await
}

/// `POST /v1/invoiceitems/{invoiceitem}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::InvoiceItem, params.expand.as_ref())?;
    let id = InvoiceItemId::stored(call.id.clone());
    let worth = match params.amount {
        None => Change::Keep,
        Some(amount) => {
            let found = items::get(&call.app, &call.caller, &id).await.map_err(|error| call.failed(error))?;
            Change::Set(Worth::Amount { minor: amount.get(), currency: found.value.currency })
        }
    };
    let changes = ItemChanges {
        description: params.description.to_change(|prose| prose.0.clone()),
        worth,
        discountable: params.discountable.map_or(Change::Keep, Change::Set),
        metadata: metadata(&params.metadata),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changed = items::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::InvoiceItem, &plan)).await
}

/// `GET /v1/invoiceitems/{invoiceitem}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::InvoiceItem, params.expand.as_ref())?;
    let id = InvoiceItemId::stored(call.id.clone());
    let found = items::get(&call.app, &call.caller, &id).await;
    let item = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&item), (Kind::InvoiceItem, &plan)).await
}

/// `DELETE /v1/invoiceitems/{invoiceitem}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = InvoiceItemId::stored(call.id.clone());
    let gone = items::delete(&call.app, &call.caller, &id, call.precondition()?).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&DeletedInvoiceItem { id: call.id.clone(), object: InvoiceItemTag, deleted: True }))
}

/// `GET /v1/invoiceitems`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::InvoiceItem, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|id| equals(columns::CUSTOMER, id.0)));
    filters.extend(params.invoice.map(|id| equals(columns::INVOICE, id.0)));
    filters.extend(params.pending.map(|pending| Filter {
        column: columns::INVOICE,
        test: Test::IsNull,
        negated: !pending,
    }));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = items::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |item: &InvoiceItem| whole(&view(item, &call.setting));
    lists::page(&call, slice, show, (Kind::InvoiceItem, &plan)).await
}
