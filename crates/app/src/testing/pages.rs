//! A gateway for tests that has pages of its own: cards are left there, and banks ask
//! there. What came of an errand is said by the test.

use std::collections::BTreeMap;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};

use billfold_domain::payment_methods::{Brand, Funding};

use crate::gateway::{
    Answering, CardEntry, ChargeRequest, Charged, Errands, Gateway, PageRequest, RefundRequest, Refunded, Vaulted,
    Verdict, Verified, VerifyRequest,
};

/// How the reference of a card ends whose bank asks.
const ASKS: &str = "-asks";

#[derive(Default)]
struct Known {
    asked: Vec<PageRequest>,
    ended: BTreeMap<String, Errands>,
    address: Option<String>,
}

/// The gateway.
#[derive(Default)]
pub struct PageGateway(Mutex<Known>);

impl PageGateway {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What customers were sent for, in order.
    pub fn asked(&self) -> Vec<PageRequest> {
        self.known().asked.clone()
    }

    /// Says what came of the newest errand.
    pub fn end(&self, with: Errands) {
        let mut known = self.known();
        let key = known.asked.last().expect("an errand").key.clone();
        known.ended.insert(key, with);
    }

    /// Has its pages at this address from now on.
    pub fn move_to(&self, address: &str) {
        self.known().address = Some(address.to_owned());
    }

    /// A card that a customer leaves: one whose bank asks, or not.
    pub fn card(asks: bool) -> Errands {
        let reference = if asks { format!("vault_1{ASKS}") } else { "vault_2".to_owned() };
        let (brand, funding) = (Brand::Mastercard, Funding::Debit);
        let card = Vaulted { reference, brand, funding, country: None, last4: "1881".to_owned() };
        Errands::Card { card, exp_month: 4, exp_year: 2031 }
    }
}

fn verdict(card: &str, proven: bool) -> Verdict {
    if card.ends_with(ASKS) && !proven { Verdict::ActionRequired } else { Verdict::Succeeded }
}

impl Gateway for PageGateway {
    fn name(&self) -> &'static str {
        "pages"
    }

    fn card_entry(&self) -> CardEntry {
        CardEntry::Page
    }

    fn page(&self, request: PageRequest) -> Answering<'_, String> {
        let mut known = self.known();
        let address = known.address.clone().unwrap_or_else(|| format!("https://pay.example/{}", request.key));
        known.asked.push(request);
        Box::pin(ready(Ok(address)))
    }

    fn errand(&self, key: String) -> Answering<'_, Errands> {
        Box::pin(ready(Ok(self.known().ended.get(&key).cloned().unwrap_or(Errands::Pending))))
    }

    fn charge(&self, request: ChargeRequest) -> Answering<'_, Charged> {
        Box::pin(ready(Ok(Charged {
            reference: format!("ch_{}", request.key),
            verdict: verdict(&request.card, request.proven),
            card: request.card,
            amount_minor: request.amount_minor,
            currency: request.currency.code().to_owned(),
        })))
    }

    fn verify(&self, request: VerifyRequest) -> Answering<'_, Verified> {
        let verdict = verdict(&request.card, request.proven);
        Box::pin(ready(Ok(Verified { reference: request.card.clone(), card: request.card, verdict })))
    }

    fn refund(&self, request: RefundRequest) -> Answering<'_, Refunded> {
        Box::pin(ready(Ok(Refunded {
            reference: format!("re_{}", request.key),
            charge: request.charge,
            amount_minor: request.amount_minor,
            currency: request.currency.code().to_owned(),
            verdict: Verdict::Succeeded,
        })))
    }
}
