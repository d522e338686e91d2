//! The first page above the lines: who, what, when.

use std::rc::Rc;

use crate::bands::{Band, Column, Mark, Owner, Paper, SIDE, Shape, Stack};
use crate::ink::{BLACK, GREEN, GREY, Ink, RED};
use crate::logo::Logo;
use crate::sheet::{Party, Sheet, Tone};
use crate::structure::{Role, Structure};
use crate::typeset::{Base, Style, Typesetter};

/// The heading.
const TITLE_PT: f32 = 20.0;
/// The seller's name where there is no logo.
const NAME_PT: f32 = 14.0;
/// The sentence in large letters.
const HEADLINE_PT: f32 = 14.0;
/// Everything else.
const BODY_PT: f32 = 9.0;
/// Labels.
const LABEL_PT: f32 = 8.0;
/// The part of the width that the seller has beside the heading.
const SELLER_PART: f32 = 0.56;
/// Between columns.
const GAP: f32 = 16.0;
/// Around the word of a stamp.
const STAMP_PAD: f32 = 5.0;
/// The highest text that gets a frame.
const MAX_FRAMED: f32 = 100.0;

/// Everything above the lines.
pub(crate) fn bands(
    sheet: &Sheet,
    logo: Option<&Logo>,
    paper: Paper,
    set: &mut Typesetter<'_>,
    parts: &mut Structure,
) -> Vec<Band> {
    let primary = Ink::of(&sheet.look.primary, &billfold_domain::colors::Color::default_primary()).for_text();
    let width = paper.text_width();
    let seller = Column::new(SIDE, width * SELLER_PART - GAP);
    let heading = Column::new(SIDE + width * SELLER_PART, width * (1.0 - SELLER_PART)).at_end();
    let left = brand(sheet, logo, seller, (set, parts));
    let right = title(sheet, primary, heading, (set, parts));
    let mut bands = vec![Stack::side_by_side([left, right]), Band::space(20.0)];

    let third = (width - 2.0 * GAP) / 3.0;
    let column = |index: f32| Column::new(SIDE + index * (third + GAP), third);
    let from = party(&sheet.words.from, &sheet.seller, column(0.0), (set, parts));
    let to = party(&sheet.words.bill_to, &sheet.buyer, column(1.0), (set, parts));
    let facts = facts(sheet, column(2.0), (set, parts));
    bands.push(Stack::side_by_side([from, to, facts]));
    bands.push(Band::space(18.0));

    let whole = Column::new(SIDE, width);
    if let Some(headline) = &sheet.headline {
        let style = Style { size: HEADLINE_PT, bold: true, ink: primary };
        let owner = Owner::Part(parts.add(None, Role::Paragraph));
        let lines = set.set_label(headline, style, Base::Natural, width);
        bands.extend(paragraph(lines, style, whole, owner));
        bands.push(Band::space(10.0));
    }
    if let Some(memo) = &sheet.memo {
        let style = Style { size: BODY_PT, bold: false, ink: BLACK };
        let owner = Owner::Part(parts.add(None, Role::Paragraph));
        let lines = set.set(memo, style, Base::Natural, width);
        bands.extend(paragraph(lines, style, whole, owner));
        bands.push(Band::space(10.0));
    }
    bands
}

/// A band for every line, so that a paragraph can go on on the next page.
pub(crate) fn paragraph(
    lines: Vec<crate::typeset::TextLine>,
    style: Style,
    column: Column,
    owner: Owner,
) -> impl Iterator<Item = Band> {
    lines.into_iter().map(move |line| Band {
        height: style.leading(),
        marks: vec![column.mark(line, style, 0.0, owner)],
        ..Band::default()
    })
}

/// The logo, or the seller's name.
fn brand(
    sheet: &Sheet,
    logo: Option<&Logo>,
    column: Column,
    (set, parts): (&mut Typesetter<'_>, &mut Structure),
) -> Stack {
    let mut stack = Stack::default();
    if let Some(logo) = logo {
        let alt = if sheet.seller.name.trim().is_empty() { &sheet.words.from } else { &sheet.seller.name };
        let owner = Owner::Part(parts.add(None, Role::Picture(alt.clone())));
        let (width, height) = (logo.width, logo.height);
        stack.marks.push(Mark { x: column.x, y: 0.0, width, height, owner, shape: Shape::Logo });
        stack.space(height);
    } else if !sheet.seller.name.trim().is_empty() {
        let style = Style { size: NAME_PT, bold: true, ink: BLACK };
        let owner = Owner::Part(parts.add(None, Role::Paragraph));
        stack.label(set, &sheet.seller.name, style, (column, owner));
    }
    stack
}

/// The heading, the number and the stamp.
fn title(sheet: &Sheet, primary: Ink, column: Column, (set, parts): (&mut Typesetter<'_>, &mut Structure)) -> Stack {
    let mut stack = Stack::default();
    let style = Style { size: TITLE_PT, bold: true, ink: primary };
    let owner = Owner::Part(parts.add(None, Role::Heading(sheet.title_with_number())));
    stack.label(set, sheet.title(), style, (column, owner));
    if let Some(number) = &sheet.number {
        let style = Style { size: 10.5, bold: false, ink: BLACK };
        stack.code(set, number, style, (column, owner));
    }
    if let Some(stamp) = &sheet.status {
        let ink = match stamp.tone {
            Tone::Good => GREEN,
            Tone::Neutral => GREY,
            Tone::Bad => RED,
        };
        let style = Style { size: 10.0, bold: true, ink };
        let owner = Owner::Part(parts.add(None, Role::Paragraph));
        stack.space(6.0 + STAMP_PAD);
        let (from, first) = (stack.height, stack.marks.len());
        let inner = Column { width: column.width - STAMP_PAD, ..column };
        stack.label(set, &stamp.text, style, (inner, owner));
        let words = stack.marks.get(first..).unwrap_or_default();
        let width = words.iter().map(|mark| mark.width).fold(0.0, f32::max) + 2.0 * STAMP_PAD;
        // A frame is drawn in one piece, which has to fit on the page.
        if stack.height - from <= MAX_FRAMED {
            stack.marks.push(Mark {
                x: column.x + column.width - width,
                y: from - STAMP_PAD + 1.5,
                width,
                height: stack.height - from + 2.0 * STAMP_PAD - 3.0,
                owner: Owner::Decoration,
                shape: Shape::Frame { ink },
            });
        }
        stack.space(STAMP_PAD);
    }
    stack
}

/// A party under its label.
fn party(label: &str, party: &Party, column: Column, (set, parts): (&mut Typesetter<'_>, &mut Structure)) -> Stack {
    let mut stack = Stack::default();
    let owner = Owner::Part(parts.add(None, Role::Paragraph));
    stack.label(set, label, Style { size: LABEL_PT, bold: false, ink: GREY }, (column, owner));
    let plain = Style { size: BODY_PT, bold: false, ink: BLACK };
    stack.label(set, &party.name, Style { bold: true, ..plain }, (column, owner));
    for text in &party.address_lines {
        stack.label(set, text, plain, (column, owner));
    }
    for text in party.email.iter().chain(&party.phone) {
        stack.code(set, text, plain, (column, owner));
    }
    for text in &party.tax_ids {
        stack.label(set, text, plain, (column, owner));
    }
    stack
}

/// Number, dates and other facts, each under its label.
fn facts(sheet: &Sheet, column: Column, (set, parts): (&mut Typesetter<'_>, &mut Structure)) -> Stack {
    let words = &sheet.words;
    let fixed = [
        (&words.number, &sheet.number),
        (&words.issued, &sheet.issued),
        (&words.due, &sheet.due),
        (&words.period, &sheet.period),
    ];
    let fixed = fixed.into_iter().filter_map(|(label, text)| Some((label, text.as_ref()?)));
    let others = sheet.facts.iter().map(|fact| (&fact.label, &fact.text));
    let mut stack = Stack::default();
    let narrow = column.width * 0.38;
    let names = Column::new(column.x, narrow - 6.0);
    let says = Column::new(column.x + narrow, column.width - narrow);
    for (label, text) in fixed.chain(others) {
        let owner = Owner::Part(parts.add(None, Role::Paragraph));
        let (mut name, mut said) = (Stack::default(), Stack::default());
        // The smaller label stands on the line of the text beside it.
        name.space((BODY_PT - LABEL_PT) * 1.02);
        name.label(set, label, Style { size: LABEL_PT, bold: false, ink: GREY }, (names, owner));
        let style = Style { size: BODY_PT, bold: false, ink: BLACK };
        if Some(text) == sheet.number.as_ref() {
            said.code(set, text, style, (says, owner));
        } else {
            said.label(set, text, style, (says, owner));
        }
        let top = stack.height;
        stack.height += name.height.max(said.height) + 1.5;
        for mut mark in name.marks.into_iter().chain(said.marks) {
            mark.y += top;
            stack.marks.push(mark);
        }
    }
    stack
}

/// Where the sheet can be seen and paid: the address is a link where it is one.
pub(crate) fn hosted(sheet: &Sheet, paper: Paper, set: &mut Typesetter<'_>, parts: &mut Structure) -> Vec<Band> {
    let Some(address) = &sheet.hosted_address else { return Vec::new() };
    let column = Column::new(SIDE, paper.text_width());
    let owner = Owner::Part(parts.add(None, Role::Paragraph));
    let label = Style { size: LABEL_PT, bold: false, ink: GREY };
    let lines = set.set_label(&sheet.words.pay_online, label, Base::Natural, column.width);
    let mut bands: Vec<Band> = paragraph(lines, label, column, owner).collect();
    if let Some(last) = bands.last_mut() {
        last.keep = true;
    }
    let is_link = address.starts_with("https://") && address.chars().all(|c| c.is_ascii_graphic());
    let part = parts.add(None, if is_link { Role::Link } else { Role::Paragraph });
    let primary = Ink::of(&sheet.look.primary, &billfold_domain::colors::Color::default_primary()).for_text();
    let style = Style { size: BODY_PT, bold: false, ink: primary };
    let target: Rc<str> = address.as_str().into();
    let lines = set.set_label(address, style, Base::Ltr, column.width);
    bands.extend(paragraph(lines, style, column, Owner::Part(part)).map(|mut band| {
        let place = is_link.then(|| band.marks.first().cloned()).flatten();
        band.marks.extend(place.map(|mark| Mark { shape: Shape::Link { address: Rc::clone(&target) }, ..mark }));
        band
    }));
    bands
}
