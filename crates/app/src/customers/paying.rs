//! What a customer pays with, as it comes with the customer.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentMethodId, PaymentTokenId};
use billfold_domain::payment_methods::{BillingDetails, MethodState, PaymentMethod};
use billfold_domain::{Fault, Field, Rule};
use billfold_store::{Filter, Query, Stored, Tx};

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::payment_methods::{self, columns};
use crate::payment_tokens::{self, Taken};
use crate::{App, Caller};

/// How many payment methods are looked at in one go.
const METHODS_AT_ONCE: u32 = 100;

/// What a customer is given to pay with.
#[derive(Clone, Debug)]
pub struct PaysWith {
    /// What it is made from, or which one it is.
    pub source: Source,
    /// Whether it pays where nothing else is named.
    pub is_default: bool,
}

/// A payment method, or what becomes one.
#[derive(Clone, Debug)]
pub enum Source {
    /// One that is there, or the name of a test card.
    Method(PaymentMethodId),
    /// A token, which is used up, or the name of a test card.
    Token(PaymentTokenId),
}

/// A payment method that the gateway found good.
pub(super) struct Paying {
    id: PaymentMethodId,
    /// What a new one is made from.
    fresh: Option<(Taken, BillingDetails)>,
    /// The token that is used up.
    token: Option<PaymentTokenId>,
    is_default: bool,
}

/// Asks the gateway before anything is stored.
///
/// # Errors
/// [`billfold_domain::Refusal::Declined`]; [`billfold_domain::Refusal::Invalid`]
/// naming the payment method or token.
pub(super) async fn prepare(
    app: &App,
    caller: &Caller,
    style: IdStyle,
    pays_with: Option<&PaysWith>,
) -> Result<Option<Paying>> {
    let Some(PaysWith { source, is_default }) = pays_with else { return Ok(None) };
    let is_default = *is_default;
    let name = match source {
        Source::Method(id) => id.as_str(),
        Source::Token(id) => id.as_str(),
    };
    let id: PaymentMethodId = app.next_id(style);
    if let Some(taken) = payment_tokens::take_named(app, caller, name, app.now()) {
        payment_methods::check_card(app, caller, &id, (&taken.gateway, &taken.reference)).await?;
        return Ok(Some(Paying { id, fresh: Some((taken, BillingDetails::default())), token: None, is_default }));
    }
    match source {
        Source::Token(token) => {
            let found = payment_methods::read_token(app, caller, token).await?;
            let taken = Taken { card: found.card, gateway: found.gateway, reference: found.reference };
            payment_methods::check_card(app, caller, &id, (&taken.gateway, &taken.reference)).await?;
            Ok(Some(Paying { id, fresh: Some((taken, found.billing)), token: Some(token.clone()), is_default }))
        }
        Source::Method(method) => {
            let wanted = method.clone();
            let found = app
                .store()
                .read(&caller.organization, move |tx| Ok::<_, Error>(tx.get::<PaymentMethod>(wanted.as_str())?))
                .await?;
            let found = found.ok_or_else(|| Fault::new(Field::PaymentMethod, Rule::Missing))?.value;
            // One that is a customer's was found good before.
            if found.customer.is_none() {
                payment_methods::check_card(app, caller, method, (&found.gateway, &found.reference)).await?;
            }
            Ok(Some(Paying { id: method.clone(), fresh: None, token: None, is_default }))
        }
    }
}

/// Gives a customer the payment method.
pub(super) fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: Stored<Customer>,
    paying: Option<&Paying>,
) -> Result<Stored<Customer>> {
    let Some(paying) = paying else { return Ok(customer) };
    if let Some(token) = &paying.token {
        payment_tokens::use_up(tx, token, act.now)?;
    }
    let method = match &paying.fresh {
        Some((taken, billing)) => {
            let method = payment_methods::fresh(&paying.id, taken, billing.clone(), act.now);
            act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), method)?
        }
        None => {
            let found = tx.get::<PaymentMethod>(paying.id.as_str())?;
            found.ok_or_else(|| Error::from(Fault::new(Field::PaymentMethod, Rule::Missing)))?
        }
    };
    let method = payment_methods::give(act, tx, method, &customer.value.id)?;
    if !paying.is_default {
        return Ok(customer);
    }
    payment_methods::make_default(act, tx, customer, Some(&method.value.id))
}

/// Takes all payment methods from a customer that goes away.
pub(super) fn forget(act: &Act, tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    let filters =
        vec![Filter::is(columns::CUSTOMER, customer.as_str()), Filter::is(columns::STATE, MethodState::Active.word())];
    let query = Query { filters, limit: METHODS_AT_ONCE, ..Query::default() };
    loop {
        let page = tx.list::<PaymentMethod>(&query)?;
        if page.items.is_empty() {
            return Ok(());
        }
        for method in page.items {
            let next = method.value.detached(act.now)?;
            act.update(tx, (&[EventKind::PaymentMethodDetached], Noun::PaymentMethod), method, next)?;
        }
    }
}
