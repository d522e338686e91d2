//! Single-use references to cards.

use std::fmt;

use billfold_domain::card_numbers;
use billfold_domain::ids::{IdStyle, Noun, PaymentTokenId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::lead_sources::LeadSource;
use billfold_domain::payment_methods::{BillingDetails, Card, PaymentToken, check_expiry};
use billfold_domain::payments::DeclineReason;
use billfold_domain::{Fault, Field, Obstacle, Refusal};
use billfold_store::{Page, Query, Stored, Tx};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::errors::Result;
use crate::gateway::Vaulted;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// In how many years a test card that is used by its name expires.
const NAMED_EXPIRY_YEARS: i16 = 3;

/// A card as it was typed. It is never stored, and never printed: a test gateway
/// looks at its number once and forgets it.
#[derive(Clone, PartialEq, Eq)]
pub struct CardData {
    /// Its number, as it was typed.
    pub number: String,
    /// The month it expires, 1 to 12.
    pub exp_month: u32,
    /// The year it expires, of four digits.
    pub exp_year: u32,
}

impl fmt::Debug for CardData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardData(…)")
    }
}

/// What a token is made from.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// The look of its id.
    pub style: IdStyle,
    /// The card.
    pub card: CardData,
    /// Who it belongs to.
    pub billing: BillingDetails,
    /// Where its customer came from.
    pub lead_source: Option<LeadSource>,
}

/// Takes a card: what is kept of it, the gateway and its reference.
pub(crate) struct Taken {
    pub(crate) card: Card,
    pub(crate) gateway: String,
    pub(crate) reference: String,
}

/// Takes a card by its number.
///
/// # Errors
/// [`Obstacle::NoGateway`]; [`Refusal::Declined`] for a number that is wrong or no
/// test card's; [`Refusal::Invalid`] naming its expiry.
pub(crate) fn take_card(app: &App, caller: &Caller, data: &CardData, now: Timestamp) -> Result<Taken> {
    let gateway = app.gateway(caller.mode)?;
    let declined = |reason: DeclineReason| Refusal::Declined(Box::new(reason.decline()));
    let digits = card_numbers::digits_of(&data.number).ok_or_else(|| declined(DeclineReason::IncorrectNumber))?;
    if !card_numbers::luhn(&digits) {
        return Err(declined(DeclineReason::IncorrectNumber).into());
    }
    check_expiry(data.exp_month, data.exp_year, now).map_err(|rule| Fault::new(Field::CardExpiry, rule))?;
    let number: String = digits.iter().map(|digit| char::from(b'0'.saturating_add(*digit))).collect();
    let vaulted = gateway.take_card(&number).ok_or_else(|| declined(DeclineReason::TestModeLiveCard))?;
    Ok(kept(app, caller, gateway.name(), vaulted, (data.exp_month, data.exp_year)))
}

/// Takes a card by a published name. None for what is no such name.
pub(crate) fn take_named(app: &App, caller: &Caller, name: &str, now: Timestamp) -> Option<Taken> {
    let gateway = app.gateway(caller.mode).ok()?;
    let vaulted = gateway.take_named(name)?;
    let year = now.to_zoned(TimeZone::UTC).year().saturating_add(NAMED_EXPIRY_YEARS);
    Some(kept(app, caller, gateway.name(), vaulted, (12, u32::try_from(year).unwrap_or_default())))
}

pub(crate) fn kept(
    app: &App,
    caller: &Caller,
    gateway: &str,
    vaulted: Vaulted,
    (exp_month, exp_year): (u32, u32),
) -> Taken {
    let Vaulted { reference, brand, funding, country, last4 } = vaulted;
    let purpose = format!("card fingerprint {}", caller.organization);
    let tag = app.secret().tag(&purpose, &reference);
    let fingerprint = tag.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    let card = Card { brand, last4, exp_month, exp_year, funding, country, fingerprint };
    Taken { card, gateway: gateway.to_owned(), reference }
}

/// Makes a token of a card. A publishable key is enough.
///
/// # Errors
/// [`Obstacle::NoGateway`]; [`Refusal::Declined`]; [`Refusal::Invalid`] naming the
/// card's expiry.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewToken,
    write: Write<Stored<PaymentToken>>,
) -> Result<Written<Stored<PaymentToken>>> {
    let now = app.now();
    let Taken { card, gateway, reference } = take_card(app, caller, &new.card, now)?;
    let token = PaymentToken {
        id: app.next_id(new.style),
        card,
        billing: new.billing,
        lead_source: new.lead_source,
        gateway,
        reference,
        used: false,
        created: now,
        updated: now,
    };
    app.write(caller, write, move |tx| Ok(tx.insert(token.clone())?)).await
}

/// A page of tokens by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<PaymentToken>> {
    caller.require(Resource::PaymentMethods, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One token. A publishable key is enough: who holds the id made it.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PaymentTokenId) -> Result<Stored<PaymentToken>> {
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::PaymentToken).into())
        })
        .await
}

/// Uses a token up.
///
/// # Errors
/// [`Refusal::Invalid`] naming the token; [`Obstacle::TokenUsed`].
pub(crate) fn use_up(tx: &mut Tx<'_>, id: &PaymentTokenId, now: Timestamp) -> Result<PaymentToken> {
    let found = tx.get::<PaymentToken>(id.as_str())?;
    let current = found.ok_or_else(|| Fault::new(Field::Token, billfold_domain::Rule::Missing))?;
    if current.value.used {
        return Err(Refusal::StateForbids(Obstacle::TokenUsed).into());
    }
    let next = PaymentToken { used: true, updated: now, ..current.value };
    Ok(tx.update(current.rev, next)?.value)
}
