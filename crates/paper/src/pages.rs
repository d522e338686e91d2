//! Bands on pages.

use crate::bands::{BOTTOM, Band, Column, Mark, Owner, Paper, SIDE, TOP, bar};
use crate::ink::{AMBER, BLACK, GREY, HAIR, Ink};
use crate::sheet::Sheet;
use crate::structure::{Role, Structure};
use crate::typeset::{Base, Style, Typesetter};

/// The bar at the upper edge.
const EDGE: f32 = 6.0;
/// The strip that says that a sheet is a test.
const TEST_STRIP: f32 = 17.0;
/// The line at the top of later pages.
const RUNNING: f32 = 24.0;
const SMALL: Style = Style { size: 8.0, bold: false, ink: GREY };

impl Band {
    /// Cuts a band into pieces of at most about a height, each from the top of a
    /// mark. A mark is never cut.
    pub(crate) fn slices(self, height: f32) -> Vec<Self> {
        let mut marks = self.marks;
        marks.sort_by(|one, other| one.y.total_cmp(&other.y));
        let mut pieces: Vec<Self> = Vec::new();
        let mut top = 0.0;
        for mut mark in marks {
            let reaches = mark.y + mark.height - top;
            if pieces.is_empty() || (reaches > height && mark.y > top) {
                top = if pieces.is_empty() { 0.0 } else { mark.y };
                pieces.push(Self { keep: false, in_table: self.in_table, ..Self::default() });
            }
            if let Some(piece) = pieces.last_mut() {
                mark.y -= top;
                piece.height = piece.height.max(mark.y + mark.height);
                piece.marks.push(mark);
            }
        }
        if let Some(last) = pieces.last_mut() {
            last.keep = self.keep;
        }
        pieces
    }
}

/// Puts bands on pages one below the other. `top` and `later_top` are where the
/// first and the later pages start.
pub(crate) fn fill(bands: Vec<Band>, head: &Band, paper: Paper, tops: (f32, f32)) -> Vec<Vec<Mark>> {
    let (top, later_top) = tops;
    let bottom = paper.height - BOTTOM;
    let room = bottom - later_top;
    // A head that takes half a page is not repeated.
    let nothing = Band::default();
    let head = if head.height > room / 2.0 { &nothing } else { head };
    let table_room = room - head.height;
    let mut bands: Vec<Band> = bands
        .into_iter()
        .flat_map(|band| {
            let most = if band.in_table { table_room } else { room };
            if band.height > most { band.slices(most) } else { vec![band] }
        })
        .collect();
    let mut pages: Vec<Vec<Mark>> = vec![Vec::new()];
    let mut y = top;
    let mut fresh = true;
    while !bands.is_empty() {
        let kept = bands.iter().position(|band| !band.keep).map_or(bands.len(), |last| last + 1);
        let together: f32 = bands.iter().take(kept).map(|band| band.height).sum();
        // What is kept together but higher than a page goes band by band.
        let (count, height) = match bands.first() {
            Some(first) if together > table_room => (1, first.height),
            _ => (kept, together),
        };
        if !fresh && y + height > bottom {
            pages.push(Vec::new());
            y = later_top;
            if bands.first().is_some_and(|band| band.in_table) {
                place(head.clone(), &mut y, &mut pages);
            }
        }
        for band in bands.drain(..count) {
            // A page does not start with a gap.
            if pages.len() == 1 || y > later_top || !band.marks.is_empty() {
                place(band, &mut y, &mut pages);
            }
        }
        fresh = false;
    }
    pages
}

fn place(band: Band, y: &mut f32, pages: &mut [Vec<Mark>]) {
    if let Some(page) = pages.last_mut() {
        page.extend(band.marks.into_iter().map(|mark| Mark { y: mark.y + *y, ..mark }));
    }
    *y += band.height;
}

/// Where the first and the later pages start.
pub(crate) fn tops(sheet: &Sheet) -> (f32, f32) {
    let top = if sheet.test_mode { TOP + TEST_STRIP } else { TOP };
    (top, top + RUNNING)
}

/// Adds what every page has: the edge, the mark of a test, whose sheet it is,
/// and which page of how many.
pub(crate) fn furnish(
    pages: &mut [Vec<Mark>],
    sheet: &Sheet,
    paper: Paper,
    set: &mut Typesetter<'_>,
    parts: &mut Structure,
) {
    let primary = Ink::of(&sheet.look.primary, &billfold_domain::colors::Color::default_primary());
    let whole = Column::new(SIDE, paper.text_width());
    let count = pages.len().to_string();
    let name = [sheet.title_with_number(), sheet.seller.name.clone()];
    let name = name.iter().filter(|text| !text.trim().is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ");
    let name = set.cut(&name, SMALL, whole.width * 0.75);
    let test = Style { size: 8.5, bold: true, ink: BLACK };
    let test_mark = set.cut(&sheet.words.test_mark, test, whole.width);
    for (index, page) in pages.iter_mut().enumerate() {
        let mut line = |text: &str, style: Style, column: Column, y: f32, owner: Owner| {
            let line = set.set_label(text, style, Base::Natural, f32::MAX).pop().unwrap_or_default();
            column.mark(line, style, y, owner)
        };
        page.push(bar(0.0, 0.0, paper.width, EDGE, primary));
        if sheet.test_mode {
            // Read aloud once, seen on every page.
            let first = index == 0;
            let owner = if first { Owner::Part(parts.add(None, Role::Paragraph)) } else { Owner::Decoration };
            page.push(bar(0.0, EDGE, paper.width, TEST_STRIP, AMBER));
            page.push(line(&test_mark, test, whole, EDGE + (TEST_STRIP - test.leading()) / 2.0, owner));
        }
        if index > 0 {
            page.push(line(&name, SMALL, whole, tops(sheet).0 - 4.0, Owner::Decoration));
        }
        let foot = paper.height - BOTTOM + 18.0;
        page.push(bar(SIDE, foot, whole.width, 0.5, HAIR));
        let text = sheet.words.page.replace("{page}", &(index + 1).to_string()).replace("{pages}", &count);
        page.push(line(&name, SMALL, whole, foot + 4.0, Owner::Decoration));
        let text = set.cut(&text, SMALL, whole.width * 0.23);
        let number = set.set_label(&text, SMALL, Base::Natural, f32::MAX).pop().unwrap_or_default();
        page.push(whole.at_end().mark(number, SMALL, foot + 4.0, Owner::Decoration));
    }
}

/// The small print.
pub(crate) fn small_print(sheet: &Sheet, paper: Paper, set: &mut Typesetter<'_>, parts: &mut Structure) -> Vec<Band> {
    let Some(footer) = &sheet.footer else { return Vec::new() };
    let column = Column::new(SIDE, paper.text_width());
    let owner = Owner::Part(parts.add(None, Role::Paragraph));
    let lines = set.set(footer, SMALL, Base::Natural, column.width);
    let mut bands = vec![Band::space(14.0)];
    bands.extend(crate::head::paragraph(lines, SMALL, column, owner));
    bands
}
