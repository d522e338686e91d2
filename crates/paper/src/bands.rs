//! What stands on a page: marks, in bands across it that follow each other
//! downwards.
//!
//! Lengths are points (1/72 inch). A mark's `x` runs from the side where reading
//! starts, so that a sheet that reads from right to left is the mirror of one
//! that does not.

use std::rc::Rc;

use crate::ink::Ink;
use crate::sheet::Format;
use crate::structure::Part;
use crate::typeset::{Base, Style, TextLine, Typesetter};

/// From the sides of the paper to the text.
pub(crate) const SIDE: f32 = 48.0;
/// From the upper edge to the text.
pub(crate) const TOP: f32 = 40.0;
/// From the lower edge to the text: the foot of the page stands within.
pub(crate) const BOTTOM: f32 = 58.0;

/// The size of the paper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paper {
    /// Width.
    pub(crate) width: f32,
    /// Height.
    pub(crate) height: f32,
}

impl Paper {
    /// The size of a format.
    pub(crate) fn of(format: Format) -> Self {
        match format {
            Format::A4 => Self { width: 595.276, height: 841.89 },
            Format::Letter => Self { width: 612.0, height: 792.0 },
        }
    }

    /// The width between the sides.
    pub(crate) fn text_width(self) -> f32 {
        self.width - 2.0 * SIDE
    }
}

/// Whose a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A part of the sheet.
    Part(Part),
    /// Nobody's: rules, and what is repeated on every page.
    Decoration,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A line of text; its letters stand `ascent` below its top.
    Text { line: Rc<TextLine>, size: f32, ink: Ink, ascent: f32 },
    /// A filled rectangle.
    Bar { ink: Ink },
    /// An empty rectangle.
    Frame { ink: Ink },
    /// The logo.
    Logo,
    /// A place that leads to an address.
    Link { address: Rc<str> },
}

/// Something drawn.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// From the side where reading starts.
    pub(crate) x: f32,
    /// From the top of the band, then of the page.
    pub(crate) y: f32,
    /// Its width.
    pub(crate) width: f32,
    /// Its height.
    pub(crate) height: f32,
    /// Whose it is.
    pub(crate) owner: Owner,
    /// What it is.
    pub(crate) shape: Shape,
}

/// A band across a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Band {
    /// Its height.
    pub(crate) height: f32,
    /// What stands in it.
    pub(crate) marks: Vec<Mark>,
    /// Whether it stays on one page with the next band.
    pub(crate) keep: bool,
    /// Whether it is a line of the table, over which the head is repeated.
    pub(crate) in_table: bool,
}

impl Band {
    /// An empty band.
    pub(crate) fn space(height: f32) -> Self {
        Self { height, ..Self::default() }
    }
}

/// Where a text stands: a column of the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// From the side where reading starts.
    pub(crate) x: f32,
    /// Its width.
    pub(crate) width: f32,
    /// Whether texts stand at the end of the column: amounts.
    pub(crate) at_end: bool,
}

impl Column {
    /// A column of texts.
    pub(crate) fn new(x: f32, width: f32) -> Self {
        Self { x, width, at_end: false }
    }

    /// A column whose texts stand at its end.
    pub(crate) fn at_end(self) -> Self {
        Self { at_end: true, ..self }
    }

    /// A mark of a line of text in this column.
    pub(crate) fn mark(self, line: TextLine, style: Style, y: f32, owner: Owner) -> Mark {
        let x = if self.at_end { self.x + self.width - line.width } else { self.x };
        Mark {
            x,
            y,
            width: line.width,
            height: style.leading(),
            owner,
            shape: Shape::Text { line: Rc::new(line), size: style.size, ink: style.ink, ascent: style.ascent() },
        }
    }
}

/// Text and other marks in a column, one below the other.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    /// What was put there.
    pub(crate) marks: Vec<Mark>,
    /// How far down it reaches.
    pub(crate) height: f32,
}

impl Stack {
    /// Puts lines of text below what is there.
    pub(crate) fn lines(&mut self, lines: Vec<TextLine>, style: Style, column: Column, owner: Owner) {
        for line in lines {
            self.marks.push(column.mark(line, style, self.height, owner));
            self.height += style.leading();
        }
    }

    /// Sets a text without line ends of its own and puts it below what is there.
    /// An empty one leaves no room.
    pub(crate) fn label(&mut self, set: &mut Typesetter<'_>, text: &str, style: Style, place: (Column, Owner)) {
        self.short(set, text, style, place, Base::Natural);
    }

    /// The same for a number of a document, a phone number or an address of the
    /// network: they run from left to right in every language.
    pub(crate) fn code(&mut self, set: &mut Typesetter<'_>, text: &str, style: Style, place: (Column, Owner)) {
        self.short(set, text, style, place, Base::Ltr);
    }

    fn short(&mut self, set: &mut Typesetter<'_>, text: &str, style: Style, place: (Column, Owner), base: Base) {
        if !text.trim().is_empty() {
            let (column, owner) = place;
            let lines = set.set_label(text, style, base, column.width);
            self.lines(lines, style, column, owner);
        }
    }

    /// Leaves room.
    pub(crate) fn space(&mut self, height: f32) {
        self.height += height;
    }

    /// One band of stacks side by side.
    pub(crate) fn side_by_side(stacks: impl IntoIterator<Item = Self>) -> Band {
        let mut band = Band::default();
        for stack in stacks {
            band.height = band.height.max(stack.height);
            band.marks.extend(stack.marks);
        }
        band
    }
}

/// A filled rectangle that says nothing.
pub(crate) fn bar(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Mark {
    Mark { x, y, width, height, owner: Owner::Decoration, shape: Shape::Bar { ink } }
}
