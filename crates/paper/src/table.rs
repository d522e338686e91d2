//! The lines and what they add up to.

use billfold_domain::colors::Color;

use crate::amounts;
use crate::bands::{Band, Column, Owner, Paper, SIDE, Shape, Stack, bar};
use crate::ink::{BLACK, GREY, HAIR, Ink};
use crate::sheet::{Line, Sheet, UnitPrice};
use crate::structure::{Part, Role, Structure};
use crate::typeset::{Base, Style, Typesetter};

const BODY: Style = Style { size: 9.0, bold: false, ink: BLACK };
const SMALL: Style = Style { size: 7.8, bold: false, ink: GREY };
const HEAD_PT: f32 = 8.0;
/// Between columns.
const GAP: f32 = 10.0;
/// Above and below the text of a row.
const PAD: f32 = 4.0;
/// The widest a column of numbers gets before its numbers are broken.
const MAX_NUMBER_WIDTH: f32 = 130.0;
/// The least that is left to the descriptions.
const MIN_TEXT_WIDTH: f32 = 120.0;
/// A row that is higher may be split between pages.
const MAX_WHOLE_ROW: f32 = 200.0;

/// The columns, in their order.
struct Columns {
    description: Column,
    quantity: Column,
    unit_price: Column,
    tax: Option<Column>,
    amount: Column,
}

/// The table as bands, and its head as it is repeated on later pages.
pub(crate) struct Table {
    /// Head, lines, totals.
    pub(crate) bands: Vec<Band>,
    /// The head once more, as decoration.
    pub(crate) repeated_head: Band,
}

/// A line's texts.
struct Cells {
    quantity: String,
    unit_price: (String, Base),
    tax: String,
    amount: String,
}

/// Sets the lines and the totals. The totals stay with the last line.
pub(crate) fn table(sheet: &Sheet, paper: Paper, set: &mut Typesetter<'_>, parts: &mut Structure) -> Table {
    let cells: Vec<Cells> = sheet.lines.iter().map(|line| cells(sheet, line)).collect();
    let columns = columns(sheet, &cells, paper, set);
    let whole = parts.add(None, Role::Table);
    let head_part = parts.add(Some(whole), Role::TableHead);
    let mut head = head(sheet, &columns, paper, (set, parts, head_part));
    head.keep = true;
    let mut repeated_head = head.clone();
    for mark in &mut repeated_head.marks {
        mark.owner = Owner::Decoration;
    }
    let mut bands = vec![head];
    let body = parts.add(Some(whole), Role::TableBody);
    for (index, (line, cells)) in sheet.lines.iter().zip(&cells).enumerate() {
        let row = parts.add(Some(body), Role::Row);
        let last = index + 1 == sheet.lines.len();
        bands.extend(rows(sheet, (line, cells), &columns, last, (set, parts, row)));
    }
    bands.push(Band { keep: true, ..Band::space(6.0) });
    bands.extend(totals(sheet, paper, set, parts));
    Table { bands, repeated_head }
}

fn cells(sheet: &Sheet, line: &Line) -> Cells {
    let unit_price = match &line.unit_price {
        Some(UnitPrice::Minor(minor)) => (amounts::plain(*minor, sheet.currency, &sheet.words), Base::Ltr),
        Some(UnitPrice::Said(text)) => (text.clone(), Base::Natural),
        None => (String::new(), Base::Ltr),
    };
    Cells {
        quantity: line.quantity.map(|quantity| amounts::count(quantity, &sheet.words)).unwrap_or_default(),
        unit_price,
        tax: line.tax.clone().unwrap_or_default(),
        amount: amounts::plain(line.amount_minor, sheet.currency, &sheet.words),
    }
}

/// The columns of numbers are as wide as their widest number; the descriptions
/// have the rest.
fn columns(sheet: &Sheet, cells: &[Cells], paper: Paper, set: &mut Typesetter<'_>) -> Columns {
    let head = Style { size: HEAD_PT, bold: true, ink: BLACK };
    let mut width = |least: f32, heading: &str, texts: &mut dyn Iterator<Item = (&str, Base)>| {
        let heading = set.natural_width(heading, head, Base::Natural);
        let widest = texts.map(|(text, base)| set.natural_width(text, BODY, base)).fold(least.max(heading), f32::max);
        widest.min(MAX_NUMBER_WIDTH)
    };
    let words = &sheet.words;
    let quantity = width(24.0, &words.quantity, &mut cells.iter().map(|cells| (cells.quantity.as_str(), Base::Ltr)));
    let mut prices = cells.iter().map(|cells| (cells.unit_price.0.as_str(), cells.unit_price.1));
    let unit_price = width(40.0, &words.unit_price, &mut prices);
    let has_tax = sheet.lines.iter().any(|line| line.tax.is_some());
    let mut taxes = cells.iter().map(|cells| (cells.tax.as_str(), Base::Natural));
    let tax = if has_tax { width(24.0, &words.tax, &mut taxes) } else { -GAP };
    let discounts = sheet.lines.iter().flat_map(|line| &line.discounts);
    let discounts: Vec<String> =
        discounts.map(|discount| amounts::plain(discount.amount_minor, sheet.currency, words)).collect();
    let sums = cells.iter().map(|cells| &cells.amount).chain(&discounts).map(|text| (text.as_str(), Base::Ltr));
    let amount = width(48.0, &amount_head(sheet), &mut { sums });

    let numbers = quantity + unit_price + tax + amount + 4.0 * GAP;
    let text = (paper.text_width() - numbers).max(MIN_TEXT_WIDTH);
    // What is too wide in all takes from the numbers, which are then broken.
    let scale = ((paper.text_width() - text) / numbers).min(1.0);
    let mut x = SIDE + text + GAP * scale;
    let mut next = |width: f32| {
        let column = Column::new(x, width * scale).at_end();
        x += (width + GAP) * scale;
        column
    };
    let (quantity, unit_price) = (next(quantity), next(unit_price));
    let tax = has_tax.then(|| next(tax));
    let amount = next(amount);
    Columns { description: Column::new(SIDE, text), quantity, unit_price, tax, amount }
}

fn amount_head(sheet: &Sheet) -> String {
    format!("{} ({})", sheet.words.amount, sheet.currency.code())
}

/// The column headings.
fn head(
    sheet: &Sheet,
    columns: &Columns,
    paper: Paper,
    (set, parts, within): (&mut Typesetter<'_>, &mut Structure, Part),
) -> Band {
    let behind = Ink::of(&sheet.look.secondary, &Color::default_secondary());
    let primary = Ink::of(&sheet.look.primary, &Color::default_primary());
    let style = Style { size: HEAD_PT, bold: true, ink: behind.text_on() };
    let words = &sheet.words;
    let amount = amount_head(sheet);
    let texts = [
        Some((columns.description, &words.description)),
        Some((columns.quantity, &words.quantity)),
        Some((columns.unit_price, &words.unit_price)),
        columns.tax.map(|column| (column, &words.tax)),
        Some((columns.amount, &amount)),
    ];
    let row = parts.add(Some(within), Role::Row);
    let mut stacks = Vec::new();
    for (column, text) in texts.into_iter().flatten() {
        let owner = Owner::Part(parts.add(Some(row), Role::ColumnHead));
        let mut stack = Stack::default();
        stack.space(PAD);
        stack.label(set, text, style, (column, owner));
        stack.space(PAD);
        stacks.push(stack);
    }
    let mut band = Stack::side_by_side(stacks);
    let (x, width) = (SIDE - PAD, paper.text_width() + 2.0 * PAD);
    if band.height <= MAX_WHOLE_ROW {
        band.marks.insert(0, bar(x, 0.0, width, band.height, behind));
    } else {
        // What goes over pages has nothing behind it.
        for mark in &mut band.marks {
            if let Shape::Text { ink, .. } = &mut mark.shape {
                *ink = BLACK;
            }
        }
    }
    band.marks.push(bar(x, band.height - 1.0, width, 1.0, primary.for_text()));
    band.in_table = false;
    band
}

/// One line: a band for every line of text, kept together unless it is high.
fn rows(
    sheet: &Sheet,
    (line, cells): (&Line, &Cells),
    columns: &Columns,
    last: bool,
    (set, parts, row): (&mut Typesetter<'_>, &mut Structure, Part),
) -> Vec<Band> {
    let mut owner = || Owner::Part(parts.add(Some(row), Role::Cell));
    let mut texts = Stack::default();
    let described = owner();
    texts.space(PAD);
    let description = set.set(&line.description, BODY, Base::Natural, columns.description.width);
    texts.lines(description, BODY, columns.description, described);
    if let Some(period) = &line.period {
        texts.label(set, period, SMALL, (columns.description, described));
    }
    let numbers = [
        Some((columns.quantity, cells.quantity.as_str(), Base::Ltr)),
        Some((columns.unit_price, cells.unit_price.0.as_str(), cells.unit_price.1)),
        columns.tax.map(|column| (column, cells.tax.as_str(), Base::Natural)),
        Some((columns.amount, cells.amount.as_str(), Base::Ltr)),
    ];
    let mut stacks = Vec::new();
    let mut amount_owner = described;
    for (column, text, base) in numbers.into_iter().flatten() {
        let mut stack = Stack::default();
        amount_owner = owner();
        stack.space(PAD);
        if !text.is_empty() {
            let lines = set.set_label(text, BODY, base, column.width);
            stack.lines(lines, BODY, column, amount_owner);
        }
        stacks.push(stack);
    }
    let mut sums = stacks.pop().unwrap_or_default();
    for discount in &line.discounts {
        texts.height = texts.height.max(sums.height);
        sums.height = texts.height;
        texts.label(set, &discount.label, SMALL, (columns.description, described));
        let amount = amounts::plain(discount.amount_minor, sheet.currency, &sheet.words);
        let lines = set.set_label(&amount, SMALL, Base::Ltr, columns.amount.width);
        sums.lines(lines, SMALL, columns.amount, amount_owner);
    }
    texts.space(PAD);
    stacks.push(texts);
    stacks.push(sums);
    let mut band = Stack::side_by_side(stacks);
    let end = columns.amount.x + columns.amount.width;
    band.marks.push(bar(SIDE, band.height - 0.5, end - SIDE, 0.5, HAIR));
    sliced(band, last)
}

/// Cuts a row where a line of text starts, as a page may end there. The last
/// piece of the last row stays with the totals.
fn sliced(band: Band, last: bool) -> Vec<Band> {
    let whole = band.height <= MAX_WHOLE_ROW;
    if whole {
        return vec![Band { keep: last, in_table: true, ..band }];
    }
    let mut pieces = band.slices(BODY.leading() * 4.0);
    let count = pieces.len();
    for (index, piece) in pieces.iter_mut().enumerate() {
        piece.in_table = true;
        piece.keep = last && index + 1 == count;
    }
    pieces
}

/// The totals, at the end of the page's width.
fn totals(sheet: &Sheet, paper: Paper, set: &mut Typesetter<'_>, parts: &mut Structure) -> Vec<Band> {
    let width = paper.text_width();
    let label = Column::new(SIDE + width * 0.45, width * 0.28);
    let amount = Column::new(SIDE + width * 0.75, width * 0.25).at_end();
    let primary = Ink::of(&sheet.look.primary, &Color::default_primary()).for_text();
    let table = parts.add(None, Role::Table);
    let body = parts.add(Some(table), Role::TableBody);
    let mut bands = Vec::new();
    for (index, total) in sheet.totals.iter().enumerate() {
        let row = parts.add(Some(body), Role::Row);
        let name = Owner::Part(parts.add(Some(row), Role::RowHead));
        let value = Owner::Part(parts.add(Some(row), Role::Cell));
        let (style, pad) = if total.strong { (Style { size: 10.0, bold: true, ..BODY }, 3.5) } else { (BODY, 2.0) };
        let text = if total.strong {
            amounts::money(total.amount_minor, sheet.currency, &sheet.words)
        } else {
            amounts::plain(total.amount_minor, sheet.currency, &sheet.words)
        };
        let (mut names, mut values) = (Stack::default(), Stack::default());
        names.space(pad);
        values.space(pad);
        names.label(set, &total.label, style, (label, name));
        let lines = set.set_label(&text, style, Base::Ltr, amount.width);
        values.lines(lines, style, amount, value);
        names.space(pad);
        values.space(pad);
        let mut band = Stack::side_by_side([names, values]);
        let ink = if total.strong { primary } else { HAIR };
        if index > 0 || total.strong {
            band.marks.push(bar(label.x, 0.0, SIDE + width - label.x, 0.5, ink));
        }
        band.keep = index + 1 < sheet.totals.len();
        bands.push(band);
    }
    bands
}
