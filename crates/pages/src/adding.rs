//! Adding a card: by the test gateway's form in test mode, at a gateway's own page
//! otherwise; and what the new card pays from then on.

pub mod saved;
mod test_numbers;

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::gateway::CardEntry;
use billfold_app::payment_tokens::CardData;
use billfold_app::setups::{self, Tried};
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, NewCard, Wallet};
use billfold_app::{Error, Write, Written};
use billfold_domain::customers::AddressChanges;
use billfold_domain::ids::SetupId;
use billfold_domain::payment_methods::BillingChanges;
use billfold_domain::payments::{Decline, Duties, PaymentState, Setup};
use billfold_domain::{Change, Field, Refusal, Rule};
use billfold_locales::key;

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;
use crate::methods::choosing::{PLAN, PlanChoice, choice, ticked};
use crate::methods::editing::{
    EXPIRY, EXPIRY_CHARS_MAX, LINE_CHARS_MAX, POSTAL_CHARS_MAX, change, check_length, read_expiry,
};
use crate::methods::{list_above, require_fresh};
use crate::refusals;
use crate::views::Room;

use test_numbers::TestNumber;

/// The field of a card's number: the one field of all pages that takes test cards.
pub const NUMBER: &str = "number";
/// The field of the digits beside the signature.
const CVC: &str = "cvc";
/// The fewest and the most of them.
const CVC_DIGITS: std::ops::RangeInclusive<usize> = 3..=4;
/// The most characters of a number as it is typed: 19 digits and what is between them.
const NUMBER_CHARS_MAX: usize = 38;
/// The box that makes a card the default.
const DEFAULT: &str = "default";

/// The form of a card.
#[derive(Debug, Template)]
#[template(path = "method_add.html")]
pub struct AddingPage {
    /// Around it.
    pub room: Room,
    /// What is wrong.
    pub faults: Faults,
    /// The number; it is never shown again.
    pub number: FieldView,
    /// The other fields.
    pub fields: Vec<FieldView>,
    /// The numbers that it takes.
    pub numbers: Vec<TestNumber>,
    /// Whether it becomes the default; none where that is not asked.
    pub future: Option<bool>,
    /// The plans that it can pay.
    pub plans: Vec<PlanChoice>,
}

/// The page before a gateway's own.
#[derive(Debug, Template)]
#[template(path = "method_page.html")]
pub struct LeavingPage {
    /// Around it.
    pub room: Room,
    /// Whether it becomes the default; none where that is not asked.
    pub future: Option<bool>,
    /// The plans that it can pay.
    pub plans: Vec<PlanChoice>,
}

/// The page where no card can be added.
#[derive(Debug, Template)]
#[template(path = "method_nowhere.html")]
pub struct NowherePage {
    /// Around it.
    pub room: Room,
    /// Whom to ask.
    pub lead: String,
}

/// What the customer may choose of what the new card pays.
struct Offer {
    wallet: Wallet,
    /// Whether it is asked if the card becomes the default: where there is one already.
    future: bool,
    plans: bool,
}

async fn offer(desk: &Desk) -> Result<Offer, Problem> {
    desk.require(Feature::PaymentMethodAdd)?;
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let chooses = desk.allows(Feature::PaymentMethodUpdate);
    let future = chooses && wallet.default().is_some();
    Ok(Offer { wallet, future, plans: chooses })
}

impl Offer {
    fn choices(&self, desk: &Desk, ticked: impl Fn(&str) -> bool) -> Vec<PlanChoice> {
        let plans = self.wallet.plans.iter().filter(|_| self.plans);
        plans.map(|plan| choice(plan, &self.wallet, ticked(plan.subscription.value.id.as_str()), desk.locale)).collect()
    }

    fn duties(&self, form: &Form) -> Duties {
        let subscriptions = if self.plans { ticked(form) } else { Vec::new() };
        Duties { default: self.future && form.has(DEFAULT), subscriptions }
    }
}

/// The form of a new card.
///
/// # Errors
/// [`Problem::SwitchedOff`]; a refusal where the customer must show who it is first.
pub async fn show(desk: Desk) -> Outcome {
    let only_updates = !desk.allows(Feature::PaymentMethodAdd) && desk.allows(Feature::PaymentMethodUpdate);
    if desk.is_flow() && only_updates {
        // The task of the flow is to choose among the cards that there are.
        return Ok(desk.to("/methods"));
    }
    let offer = offer(&desk).await?;
    let entry = desk.app().card_entry(desk.caller().mode);
    if offer.future && entry != CardEntry::Nowhere {
        require_fresh(&desk)?;
    }
    Ok(match entry {
        CardEntry::Form => page(&desk, &offer, None, Faults::default()),
        CardEntry::Page => leaving(&desk, &offer),
        CardEntry::Nowhere => nowhere(&desk),
    })
}

fn leaving(desk: &Desk, offer: &Offer) -> Response<Body> {
    desk.page(&desk.say("methods-add"), |room| LeavingPage {
        room: list_above(desk, room),
        future: offer.future.then_some(true),
        plans: offer.choices(desk, |_| true),
    })
}

fn nowhere(desk: &Desk) -> Response<Body> {
    desk.page(&desk.say("methods-add"), |room| NowherePage {
        room: list_above(desk, room),
        lead: desk.tell("methods-nowhere-lead", &[("organization", desk.organization().into())]),
    })
}

/// The form, as it was sent or empty. Number and check digits are always empty.
fn page(desk: &Desk, offer: &Offer, sent: Option<&Form>, mut faults: Faults) -> Response<Body> {
    if let Some(form) = sent {
        faults.ask_again(&[NUMBER, CVC], form, desk.locale);
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let text = |name: &str| sent.map_or("", |form| form.text(name));
    // What a browser would fill in by itself is a real card: here only test cards may be.
    let number = FieldView::new(NUMBER, desk.say("methods-field-number"), "")
        .kind(Kind::Digits)
        .autocomplete("off")
        .hint(desk.say("methods-add-test"))
        .at_most(NUMBER_CHARS_MAX)
        .required()
        .with(&faults);
    let fields = [
        FieldView::new(EXPIRY, desk.say("methods-field-expiry"), text(EXPIRY))
            .hint(desk.say("methods-field-expiry-hint"))
            .autocomplete("off")
            .at_most(EXPIRY_CHARS_MAX)
            .required(),
        FieldView::new(CVC, desk.say("methods-field-cvc"), "")
            .kind(Kind::Digits)
            .hint(desk.say("methods-field-cvc-hint"))
            .autocomplete("off")
            .at_most(*CVC_DIGITS.end())
            .required(),
        FieldView::new("name", desk.say("methods-field-name"), text("name"))
            .autocomplete("cc-name")
            .at_most(LINE_CHARS_MAX)
            .required(),
        FieldView::new("postal_code", desk.say("methods-field-postal"), text("postal_code"))
            .autocomplete("billing postal-code")
            .at_most(POSTAL_CHARS_MAX),
    ];
    let faults = faults.named(fields.iter().chain([&number]));
    let fields = fields.into_iter().map(|field| field.with(&faults)).collect();
    let plans = offer.choices(desk, |id| sent.is_none_or(|form| form.all(PLAN).contains(&id)));
    desk.page_with(status, &desk.say("methods-add"), |room| AddingPage {
        room: list_above(desk, room),
        faults,
        number,
        fields,
        numbers: test_numbers::shown(desk.locale),
        future: offer.future.then(|| sent.is_none_or(|form| form.has(DEFAULT))),
        plans,
    })
}

/// Adds a card.
///
/// # Errors
/// [`Problem::SwitchedOff`]; those of [`wallets::add`] that are of no field.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let offer = offer(&desk).await?;
    match desk.app().card_entry(desk.caller().mode) {
        CardEntry::Form => typed(&desk, &form, &offer).await,
        CardEntry::Page => leave(&desk, &form, &offer).await,
        CardEntry::Nowhere => Ok(nowhere(&desk)),
    }
}

/// The answer of a first sending names its setup, so that a second one leads to the
/// same page.
fn remembering<T: 'static>(mut write: Write<T>, name: fn(&T) -> &SetupId) -> Write<T> {
    if let Some(once) = &mut write.once {
        once.encode = Arc::new(move |made| name(made).as_str().as_bytes().to_vec());
    }
    write
}

fn remembered(answer: &[u8]) -> SetupId {
    SetupId::stored(String::from_utf8_lossy(answer))
}

/// Sends the customer to the gateway's own page, by way of the page that waits for it.
async fn leave(desk: &Desk, form: &Form, offer: &Offer) -> Outcome {
    let write = remembering(form.write(desk), |setup: &billfold_app::Stored<Setup>| &setup.value.id);
    let id = match wallets::begin_at_page(desk.app(), desk.caller(), offer.duties(form), write).await? {
        Written::Fresh(setup) => setup.value.id,
        Written::Replayed(answer) => remembered(&answer),
    };
    Ok(desk.to(&format!("/setups/{id}/challenge")))
}

async fn typed(desk: &Desk, form: &Form, offer: &Offer) -> Outcome {
    let mut faults = Faults::default();
    let Some(card) = read(desk, form, &mut faults) else { return Ok(page(desk, offer, Some(form), faults)) };
    let billing = BillingChanges {
        name: change(form.text("name")),
        address: match form.maybe("postal_code") {
            None => Change::Keep,
            Some(code) => Change::Set(AddressChanges { postal_code: change(code), ..AddressChanges::default() }),
        },
        ..BillingChanges::default()
    };
    let new = NewCard { card, billing, duties: offer.duties(form) };
    let write = remembering(form.write(desk), |tried: &Tried| &tried.setup.value.id);
    let id = match wallets::add(desk.app(), desk.caller(), new, write).await {
        Ok(Written::Fresh(tried)) => tried.setup.value.id,
        Ok(Written::Replayed(answer)) => remembered(&answer),
        Err(Error::Refused(Refusal::Declined(decline))) => {
            faults.add(NUMBER, number_fault(desk, &decline));
            return Ok(page(desk, offer, Some(form), faults));
        }
        Err(Error::Refused(Refusal::Invalid(found))) => {
            for fault in found {
                let field = if fault.field == Field::CardExpiry { EXPIRY } else { PLAN };
                faults.rule(field, &fault.rule, desk.locale);
            }
            return Ok(page(desk, offer, Some(form), faults));
        }
        Err(error) => return Err(error.into()),
    };
    let setup = setups::get(desk.app(), desk.caller(), &id).await?.value;
    match (&setup.state, &setup.decline) {
        (PaymentState::Declined, Some(decline)) => {
            faults.add(NUMBER, desk.say(refusals::decline_key(decline)));
            Ok(page(desk, offer, Some(form), faults))
        }
        _ => landed(desk, &setup, true).await,
    }
}

fn number_fault(desk: &Desk, decline: &Decline) -> String {
    if decline.code == "incorrect_number" { desk.say("methods-wrong-number") } else { desk.say("methods-not-test") }
}

/// Reads the card. Its check digits are looked at and let go.
fn read(desk: &Desk, form: &Form, faults: &mut Faults) -> Option<CardData> {
    for name in [NUMBER, EXPIRY, CVC, "name"] {
        if form.text(name).is_empty() {
            faults.rule(name, &Rule::Required, desk.locale);
        }
    }
    for bound in [("name", LINE_CHARS_MAX), ("postal_code", POSTAL_CHARS_MAX)] {
        check_length(desk, form, bound, faults);
    }
    let expiry = read_expiry(form.text(EXPIRY));
    if expiry.is_none() && !form.text(EXPIRY).is_empty() {
        faults.rule(EXPIRY, &Rule::ExpiryForm, desk.locale);
    }
    let cvc = form.text(CVC);
    let sound = CVC_DIGITS.contains(&cvc.len()) && cvc.bytes().all(|byte| byte.is_ascii_digit());
    if !cvc.is_empty() && !sound {
        faults.add(CVC, desk.say("methods-wrong-cvc"));
    }
    let (exp_month, exp_year) = expiry.filter(|_| faults.is_empty())?;
    Some(CardData { number: form.text(NUMBER).to_owned(), exp_month, exp_year })
}

/// Where a setup leads, by how far it is. A flow can be done where the card was `sent`
/// just now.
///
/// # Errors
/// Those of noting that a flow is done.
pub(crate) async fn landed(desk: &Desk, setup: &Setup, sent: bool) -> Outcome {
    match setup.state {
        PaymentState::Succeeded => saved::lead(desk, setup, sent).await,
        PaymentState::ActionRequired => Ok(desk.to(&format!("/setups/{}/challenge", setup.id))),
        PaymentState::Processing => Ok(desk.done("/methods", key!("methods-add-busy"))),
        PaymentState::Declined | PaymentState::Canceled => Ok(desk.done("/methods/add", key!("challenge-failed-card"))),
    }
}
