//! A customer's invoices, found again: by status, year and number, page by page.

use askama::Template;
use billfold_app::invoices::history::{History, Search, history};
use billfold_domain::invoices::InvoiceState;
use billfold_locales::{Arg, key};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use url::form_urlencoded;

use crate::desk::{Desk, Outcome};
use crate::fields::Choice;
use crate::sheets::{self, InvoiceRow};
use crate::views::{Anchor, Room};

/// How many invoices a page of the list has.
pub const PAGE_ROWS: u32 = 20;
/// The last page that can be asked for.
const MAX_PAGE: u32 = 500;
/// The most characters of a search.
const MAX_SEARCH_CHARS: usize = 40;
/// The most years of the menu.
const MAX_YEARS: i16 = 100;

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Asked {
    state: Option<InvoiceState>,
    year: Option<i16>,
    number: String,
    page: u32,
}

impl Asked {
    /// Reads the query. What says nothing that can be meant counts as not said.
    fn read(desk: &Desk) -> Self {
        let state = desk.query("status").and_then(InvoiceState::from_word);
        let number: String = desk.query("number").unwrap_or_default().trim().chars().take(MAX_SEARCH_CHARS).collect();
        Self {
            state: state.filter(|state| *state != InvoiceState::Draft),
            year: desk.query("year").and_then(|year| year.parse().ok()).filter(|year| (1970..=9998).contains(year)),
            number,
            page: desk.query("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, MAX_PAGE),
        }
    }

    fn is_narrow(&self) -> bool {
        self.state.is_some() || self.year.is_some() || !self.number.is_empty()
    }

    fn search(&self) -> Search {
        Search {
            state: self.state,
            year: self.year,
            number: Some(self.number.clone()).filter(|number| !number.is_empty()),
            limit: PAGE_ROWS,
            offset: (self.page - 1) * PAGE_ROWS,
        }
    }

    /// The address of a page of the same search.
    fn address(&self, desk: &Desk, page: u32) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(state) = self.state {
            query.append_pair("status", state.word());
        }
        if let Some(year) = self.year {
            query.append_pair("year", &year.to_string());
        }
        if !self.number.is_empty() {
            query.append_pair("number", &self.number);
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let query = query.finish();
        let path = desk.path("/invoices");
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }
}

/// The list of invoices.
#[derive(Debug, Template)]
#[template(path = "invoices.html")]
pub struct InvoicesPage {
    /// Around it.
    pub room: Room,
    /// Where the search is sent.
    pub action: String,
    /// The statuses to choose from.
    pub states: Vec<Choice>,
    /// The chosen status.
    pub state: String,
    /// The years to choose from.
    pub years: Vec<Choice>,
    /// The chosen year.
    pub year: String,
    /// The number that is looked for.
    pub number: String,
    /// Whether something is looked for.
    pub is_narrow: bool,
    /// How many there are.
    pub count: String,
    /// Which page of how many.
    pub place: Option<String>,
    /// The invoices of the page.
    pub rows: Vec<InvoiceRow>,
    /// The page with newer ones.
    pub newer: Option<Anchor>,
    /// The page with older ones.
    pub older: Option<Anchor>,
}

/// The list of invoices.
///
/// # Errors
/// Those of [`history`].
pub async fn show(desk: Desk) -> Outcome {
    let asked = Asked::read(&desk);
    let found = history(desk.app(), desk.caller(), asked.search()).await?;
    let title = desk.say("invoices-title");
    Ok(desk.page(&title, |room| page(&desk, &asked, &found, room)))
}

fn page(desk: &Desk, asked: &Asked, found: &History, room: Room) -> InvoicesPage {
    let locale = desk.locale;
    let total = found.page.total;
    let pages = u32::try_from(total.div_ceil(u64::from(PAGE_ROWS))).unwrap_or(MAX_PAGE).clamp(1, MAX_PAGE);
    let way = |page: u32, label: &str| Anchor { label: locale.say(label), href: asked.address(desk, page) };
    let number = |number: u32| Arg::from(locale.number(u64::from(number)));
    let path = |below: &str| desk.path(below);
    InvoicesPage {
        action: desk.path("/invoices"),
        states: states(desk),
        state: asked.state.map(InvoiceState::word).unwrap_or_default().to_owned(),
        years: years(desk, found.oldest, found.now),
        year: asked.year.map(|year| year.to_string()).unwrap_or_default(),
        number: asked.number.clone(),
        is_narrow: asked.is_narrow(),
        count: locale.tell("invoices-count", &[("count", Arg::from(total))]),
        place: (pages > 1 && asked.page <= pages)
            .then(|| locale.tell("invoices-page", &[("page", number(asked.page)), ("pages", number(pages))])),
        rows: found.page.items.iter().map(|one| sheets::row(&one.value, path, found.now, locale)).collect(),
        newer: (asked.page > 1).then(|| way((asked.page - 1).min(pages), key!("invoices-newer"))),
        older: (asked.page < pages).then(|| way(asked.page + 1, key!("invoices-older"))),
        room: room.below(locale.say("home"), desk.path("/home")),
    }
}

fn states(desk: &Desk) -> Vec<Choice> {
    let of = |state: InvoiceState, label: String| Choice { value: state.word().to_owned(), label };
    vec![
        Choice { value: String::new(), label: desk.say("invoices-any-status") },
        of(InvoiceState::Open, desk.say("invoice-open")),
        of(InvoiceState::Paid, desk.say("invoice-paid")),
        of(InvoiceState::Void, desk.say("invoice-void")),
        of(InvoiceState::Uncollectible, desk.say("invoice-given-up")),
    ]
}

/// The years from the first invoice to now, newest first.
fn years(desk: &Desk, oldest: Option<Timestamp>, now: Timestamp) -> Vec<Choice> {
    let year = |at: Timestamp| at.to_zoned(TimeZone::UTC).year();
    let last = year(now);
    let first = oldest.map_or(last, year).min(last).max(last.saturating_sub(MAX_YEARS));
    let any = Choice { value: String::new(), label: desk.say("invoices-any-year") };
    let of = |year: i16| Choice { value: year.to_string(), label: year.to_string() };
    std::iter::once(any).chain((first..=last).rev().map(of)).collect()
}
