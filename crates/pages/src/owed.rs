//! What a customer has to pay: what presses most comes first.

use std::collections::BTreeMap;

use billfold_app::overview::{Overview, Owed, Standing};
use billfold_app::visitors::Feature;
use billfold_domain::Obstacle;
use billfold_domain::Refusal;
use billfold_locales::{Arg, Locale};

use crate::desk::Desk;
use crate::prices::Day;
use crate::refusals;
use crate::sheets;

/// An invoice that is to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedRow {
    /// What it is called.
    pub title: String,
    /// Its page, where the portal shows invoices.
    pub href: Option<String>,
    /// What it is for.
    pub summary: String,
    /// Whether paying it is what the block suggests.
    pub is_first: bool,
    /// What is still to be paid.
    pub amount: String,
    /// Why it is still to be paid.
    pub reason: String,
    /// What happens next by itself.
    pub next: Option<String>,
    /// Until when it is to be paid.
    pub due: Option<Day>,
    /// Paying it: what the button says and where it leads.
    pub pay: Option<(String, String)>,
}

/// What is to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedBlock {
    /// What it comes to.
    pub heading: String,
    /// Whether something should have been paid by now.
    pub is_pressing: bool,
    /// Where all of them are paid together, where there are several.
    pub pay_all: Option<String>,
    /// Whether that is what the heading speaks of: the first invoice alone is, where
    /// others have time yet.
    pub is_for_all: bool,
    /// The invoices.
    pub rows: Vec<OwedRow>,
    /// Where the others are.
    pub all: Option<String>,
}

/// What is to be paid; none where nothing is, or where the portal lets nobody pay.
pub fn block(desk: &Desk, all: &Overview) -> Option<OwedBlock> {
    if all.owed.is_empty() {
        return None;
    }
    let is_pressing = all.owed.iter().any(|owed| owed.standing.is_pressing());
    let amount = total(&all.owed, is_pressing, desk.locale);
    let heading = match (is_pressing, amount) {
        (true, Some(amount)) => desk.tell("owed-now", &[("amount", Arg::from(amount))]),
        (true, None) => desk.say("owed-now-several"),
        (false, Some(amount)) => desk.tell("owed-open", &[("amount", Arg::from(amount))]),
        (false, None) => desk.say("owed-open-several"),
    };
    let payable = all.owed.iter().filter(|owed| owed.standing != Standing::Processing).count();
    let together = payable > 1;
    let is_for_all = together && all.owed.iter().all(|owed| owed.standing.is_pressing() == is_pressing);
    let shows = desk.allows(Feature::InvoiceHistory);
    Some(OwedBlock {
        heading,
        is_for_all,
        pay_all: together.then(|| desk.path("/pay")),
        is_pressing,
        rows: all.owed.iter().enumerate().map(|(place, owed)| row(desk, owed, place == 0 && !is_for_all)).collect(),
        all: (all.has_more_owed && shows).then(|| desk.path("/invoices?status=open")),
    })
}

/// What it comes to together, where it is all of one currency: what presses, or all.
fn total(owed: &[Owed], only_pressing: bool, locale: Locale) -> Option<String> {
    let mut sums = BTreeMap::new();
    for one in owed.iter().filter(|one| !only_pressing || one.standing.is_pressing()) {
        let currency = one.invoice.currency;
        let (_, sum) = sums.entry(currency.code()).or_insert((currency, 0_i64));
        *sum = sum.saturating_add(one.invoice.remaining_minor());
    }
    let mut sums = sums.into_values();
    match (sums.next(), sums.next()) {
        (Some((currency, sum)), None) => Some(locale.money(sum, currency)),
        _ => None,
    }
}

fn row(desk: &Desk, owed: &Owed, is_first: bool) -> OwedRow {
    let locale = desk.locale;
    let invoice = &owed.invoice;
    let amount = locale.money(invoice.remaining_minor(), invoice.currency);
    let below = format!("/invoices/{}", invoice.id.as_str());
    let retry = invoice.next_attempt.filter(|_| owed.standing == Standing::Failed);
    OwedRow {
        is_first,
        title: sheets::heading(invoice, locale),
        href: desk.allows(Feature::InvoiceHistory).then(|| desk.path(&below)),
        summary: sheets::summary(invoice, locale),
        reason: sentence(owed.standing, owed.payment.as_ref(), desk),
        next: retry.map(|at| desk.tell("owed-retry", &[("date", Arg::from(locale.date(at)))])),
        due: invoice.due.map(|at| Day::of(at, locale)),
        pay: pay(desk, owed.standing, &amount, &below),
        amount,
    }
}

/// Paying an invoice, where there is something to pay: what the button says and where
/// it leads.
pub fn pay(desk: &Desk, standing: Standing, amount: &str, below: &str) -> Option<(String, String)> {
    let label = match standing {
        Standing::Processing => return None,
        Standing::NeedsProof => desk.say("owed-confirm"),
        Standing::Failed | Standing::Late | Standing::Open => desk.tell("owed-pay", &[("amount", Arg::from(amount))]),
    };
    Some((label, desk.path(&format!("{below}/pay"))))
}

/// Why an invoice is still to be paid, given its newest payment.
pub fn sentence(standing: Standing, payment: Option<&billfold_domain::payments::Payment>, desk: &Desk) -> String {
    match standing {
        Standing::NeedsProof => desk.say("refusal-authentication"),
        Standing::Failed => match payment {
            Some(payment) if payment.payment_method.is_none() => {
                let refusal = Refusal::StateForbids(Obstacle::NoPaymentMethod);
                refusals::say(&refusal, desk.locale, desk.organization())
            }
            Some(payment) => match &payment.decline {
                Some(decline) => desk.say(refusals::decline_key(decline)),
                None => desk.say("owed-late"),
            },
            None => desk.say("owed-late"),
        },
        Standing::Late => desk.say("owed-late"),
        Standing::Open => desk.say("owed-not-yet"),
        Standing::Processing => desk.say("owed-processing"),
    }
}
