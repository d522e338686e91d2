//! Lines that are put on a draft, several in one request.

use axum::response::Response;
use billfold_app::invoices::items::ItemChanges;
use billfold_app::invoices::lines::{self, LineWorth, NewLine, NewLines};
use billfold_app::prices::InlinePrice;
use billfold_domain::change::Change;
use billfold_domain::ids::{InvoiceId, InvoiceItemId, PriceId};
use billfold_domain::invoices::MAX_LINES;
use billfold_domain::metadata::MetadataChange;

use super::shower;
use crate::answers;
use crate::calls::Call;
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan};
use crate::invoice_items::{PeriodParam, PricingParam, Quantity, SignedAmount, period};
use crate::params::{ParamError, Problem};
use crate::prices::inline::{self, OnceData};
use crate::words::{Many, Name, Prose, Whole};

crate::params! {
    /// Lines for a draft.
    pub struct AddLines {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs of the invoice.
        emptyable invoice_metadata: MetadataChange,
        /// The lines.
        required lines: Many<LineParam, MAX_LINES>,
    }

    /// One line.
    pub struct LineParam {
        /// How much, in minor units of the invoice's currency; below zero for a credit.
        optional amount: SignedAmount,
        /// What the customer reads.
        emptyable description: Prose<5000>,
        /// Whether discounts apply to it; they do to what is above zero, unless said.
        optional discountable: bool,
        /// What waits for an invoice and becomes the line; something new is made unless said.
        optional invoice_item: Name,
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
    }
}

/// How much a line is, where that is said, and the price that is made for it.
fn worth(
    call: &Call,
    line: &LineParam,
    place: impl Fn(&str) -> String,
) -> Result<(Option<LineWorth>, Option<InlinePrice>), ApiError> {
    let quantity = line.quantity.map_or(1, Whole::unsigned).into();
    match (line.amount, &line.pricing, &line.price_data) {
        (Some(_), None, None) if line.quantity.is_some() => {
            Err(ApiError::invalid("You may only specify one of these parameters: amount, quantity.")
                .with_param(place("quantity")))
        }
        (Some(amount), None, None) => Ok((Some(LineWorth::Amount(amount.get())), None)),
        (None, Some(pricing), None) => {
            Ok((Some(LineWorth::Price { price: PriceId::stored(pricing.price.0.clone()), quantity }), None))
        }
        (None, None, Some(data)) => {
            let made = inline::once(&call.app, data, &place("price_data"))?;
            Ok((Some(LineWorth::Price { price: made.id.clone(), quantity }), Some(made)))
        }
        (None, None, None) if line.invoice_item.is_some() => Ok((None, None)),
        (None, None, None) => Err(ParamError::at(&place("amount"), Problem::Missing).into()),
        _ => {
            let message = "Only one of amount, pricing and price_data can be given for a line.";
            Err(ApiError::invalid(message).with_param(place("amount")))
        }
    }
}

fn line(call: &Call, at: usize, line: &LineParam) -> Result<NewLine, ApiError> {
    let place = |name: &str| format!("lines[{at}][{name}]");
    let (worth, inline) = worth(call, line, place)?;
    Ok(NewLine {
        item: line.invoice_item.as_ref().map(|id| InvoiceItemId::stored(id.0.clone())),
        worth,
        inline,
        period: line.period.as_ref().map(|span| period(span, &place("period"))).transpose()?,
        changes: ItemChanges {
            description: line.description.to_change(|prose| prose.0.clone()),
            worth: Change::Keep,
            discountable: line.discountable.map_or(Change::Keep, Change::Set),
            metadata: metadata(&line.metadata),
        },
    })
}

/// `POST /v1/invoices/{invoice}/add_lines`
///
/// # Errors
/// What is wrong with the request.
pub async fn add_lines(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: AddLines = call.params()?;
    let plan = Plan::of(Kind::Invoice, params.expand.as_ref())?;
    let lines = params.lines.0.iter().enumerate().map(|(at, one)| line(&call, at, one));
    let new = NewLines { lines: lines.collect::<Result<_, _>>()?, metadata: metadata(&params.invoice_metadata) };
    let id = InvoiceId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let added = lines::add(&call.app, &call.caller, &id, new, write).await;
    answers::written(&call, added, show, (Kind::Invoice, &plan)).await
}
