//! From text to glyphs: direction, font, script and shape.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use harfrust::{BufferFlags, Direction, ShapeOptions, ShapePlan, Shaper, Tag, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use skrifa::MetadataProvider as _;
use skrifa::charmap::Charmap;
use unicode_bidi::{Level, ParagraphBidiInfo, get_base_direction};
use unicode_script::{Script, UnicodeScript as _};

use crate::fonts::{BOLD, Fonts, REGULAR};
use crate::ink::Ink;
use crate::legible::{is_invisible, legible};
use crate::wrap;

/// The height of a line, in sizes of its letters.
const LEADING: f32 = 1.38;
/// How far below the top of its line a text stands, in sizes of its letters.
const ASCENT: f32 = 1.02;

/// More than one line of the smallest letters holds, in characters.
const MAX_CUT_CHARS: usize = 250;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// The size of the letters, in points.
    pub(crate) size: f32,
    /// Whether it is bold.
    pub(crate) bold: bool,
    /// Its colour.
    pub(crate) ink: Ink,
}

impl Style {
    /// The height of a line, in points.
    pub(crate) fn leading(self) -> f32 {
        self.size * LEADING
    }

    /// How far below the top of its line the letters stand, in points.
    pub(crate) fn ascent(self) -> f32 {
        self.size * ASCENT
    }
}

/// What direction a paragraph has as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    /// That of its first letter; without one, that of the sheet.
    Natural,
    /// From left to right: amounts.
    Ltr,
}

/// A line of text, ready to be drawn.
#[derive(Debug, Default)]
pub(crate) struct TextLine {
    /// From left to right.
    pub(crate) runs: Vec<Run>,
    /// Its width in points.
    pub(crate) width: f32,
}

/// Glyphs of one font and one direction.
#[derive(Debug)]
pub(crate) struct Run {
    /// The place of the font.
    pub(crate) face: usize,
    /// The text, in reading order.
    pub(crate) text: String,
    /// The glyphs, from left to right; their lengths are parts of the size.
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// The width, in parts of the size.
    pub(crate) width_em: f32,
}

/// A stretch of text in one font and one script.
#[derive(Clone, Debug)]
struct Item {
    range: Range<usize>,
    face: usize,
    script: Script,
}

/// A font as one sheet uses it.
struct Ready<'a> {
    shaper: Shaper<'a>,
    characters: Charmap<'a>,
    units_per_em: f32,
}

/// Sets the texts of one sheet.
pub(crate) struct Typesetter<'a> {
    ready: Vec<Ready<'a>>,
    plans: HashMap<(usize, Script, bool), Rc<ShapePlan>>,
    right_to_left: bool,
    /// Characters that no font has.
    pub(crate) missing: BTreeSet<char>,
}

impl<'a> Typesetter<'a> {
    /// Makes one for a sheet of the given direction.
    pub(crate) fn new(fonts: &'a Fonts, right_to_left: bool) -> Self {
        let ready = fonts.faces.iter().filter_map(|face| {
            let tables = face.tables()?;
            let characters = tables.charmap();
            let shaper = face.shaping.shaper(&tables).build();
            Some(Ready { shaper, characters, units_per_em: face.drawn.units_per_em().max(1.0) })
        });
        Self { ready: ready.collect(), plans: HashMap::new(), right_to_left, missing: BTreeSet::new() }
    }

    /// Sets a text: lines of at most a width in points. A word that is wider is
    /// broken; a line holds one glyph at least.
    pub(crate) fn set(&mut self, text: &str, style: Style, base: Base, width: f32) -> Vec<TextLine> {
        let chain = chain(style.bold, self.ready.len());
        let ready = &self.ready;
        let has_glyph = |c: char| chain.iter().any(|face| covers(ready, *face, c));
        let text = legible(text, has_glyph, &mut self.missing);
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            self.paragraph(paragraph, &chain, base, width / style.size, &mut lines);
        }
        for line in &mut lines {
            line.width *= style.size;
        }
        lines
    }

    /// Sets a text that has no line ends of its own.
    pub(crate) fn set_label(&mut self, text: &str, style: Style, base: Base, width: f32) -> Vec<TextLine> {
        // Spaces that do not break hold numbers together.
        let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
        let words: Vec<&str> = text.split(breaks).filter(|word| !word.is_empty()).collect();
        self.set(&words.join(" "), style, base, width)
    }

    /// As much of a text as one line holds. For what stands elsewhere in full.
    pub(crate) fn cut(&mut self, text: &str, style: Style, width: f32) -> String {
        let mut tried: String = text.chars().take(MAX_CUT_CHARS).collect();
        let mut left = tried.chars().count();
        if left < text.chars().count() {
            tried.push('…');
        }
        while left > 0 && self.set_label(&tried, style, Base::Natural, width).len() > 1 {
            left = left * 9 / 10;
            tried = text.chars().take(left).chain(['…']).collect();
        }
        tried
    }

    /// The width of the widest line of a text that is not broken, in points.
    pub(crate) fn natural_width(&mut self, text: &str, style: Style, base: Base) -> f32 {
        self.set_label(text, style, base, f32::MAX).iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn paragraph(&mut self, text: &str, chain: &[usize], base: Base, width_em: f32, out: &mut Vec<TextLine>) {
        let level = match base {
            Base::Ltr => Some(Level::ltr()),
            Base::Natural => match get_base_direction(text) {
                unicode_bidi::Direction::Ltr => Some(Level::ltr()),
                unicode_bidi::Direction::Rtl => Some(Level::rtl()),
                unicode_bidi::Direction::Mixed if self.right_to_left => Some(Level::rtl()),
                unicode_bidi::Direction::Mixed => Some(Level::ltr()),
            },
        };
        let info = ParagraphBidiInfo::new(text, level);
        let mut advances = vec![0.0_f32; text.len()];
        let mut starts = vec![false; text.len()];
        // All of it in its logical order, to learn how wide every cluster is.
        for (range, rtl) in logical_runs(&info.levels) {
            for item in self.items(text, range, chain) {
                let run = self.shape(text, &item, rtl);
                for glyph in &run.glyphs {
                    let at = item.range.start + glyph.text_range.start;
                    if let (Some(advance), Some(start)) = (advances.get_mut(at), starts.get_mut(at)) {
                        *advance += glyph.x_advance;
                        *start = true;
                    }
                }
            }
        }
        for range in wrap::lines(text, &advances, &starts, width_em) {
            out.push(self.line(text, &info, range, chain));
        }
    }

    /// One line, in its visual order.
    fn line(&mut self, text: &str, info: &ParagraphBidiInfo<'_>, range: Range<usize>, chain: &[usize]) -> TextLine {
        let mut line = TextLine::default();
        if range.is_empty() {
            return line;
        }
        let (levels, runs) = info.visual_runs(range);
        for run in runs {
            let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let mut items = self.items(text, run, chain);
            if rtl {
                items.reverse();
            }
            for item in items {
                let run = self.shape(text, &item, rtl);
                line.width += run.width_em;
                if !run.glyphs.is_empty() {
                    line.runs.push(run);
                }
            }
        }
        line
    }

    /// Cuts a stretch of one direction by font and by script.
    fn items(&self, text: &str, range: Range<usize>, chain: &[usize]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let from = range.start;
        let Some(part) = text.get(range) else { return items };
        for (offset, c) in part.char_indices() {
            let (start, end) = (from + offset, from + offset + c.len_utf8());
            let shared = matches!(c.script(), Script::Common | Script::Inherited | Script::Unknown) || is_invisible(c);
            let script = if shared { Script::Common } else { c.script() };
            match items.last_mut() {
                // Spaces, digits, points and marks stay with their neighbours.
                Some(last) if shared && (is_invisible(c) || covers(&self.ready, last.face, c)) => {
                    last.range.end = end;
                }
                last => {
                    let face = chain.iter().copied().find(|face| covers(&self.ready, *face, c)).unwrap_or(REGULAR);
                    match last {
                        Some(last) if last.face == face && (last.script == script || last.script == Script::Common) => {
                            last.range.end = end;
                            last.script = script;
                        }
                        _ => items.push(Item { range: start..end, face, script }),
                    }
                }
            }
        }
        items
    }

    /// Shapes one item.
    fn shape(&mut self, text: &str, item: &Item, rtl: bool) -> Run {
        let part = text.get(item.range.clone()).unwrap_or_default();
        let mut run = Run { face: item.face, text: part.to_owned(), glyphs: Vec::new(), width_em: 0.0 };
        let Some(ready) = self.ready.get(item.face) else { return run };
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let tag = item.script.short_name().as_bytes().first_chunk::<4>().map(Tag::new);
        let script = tag.and_then(harfrust::Script::from_iso15924_tag).unwrap_or(harfrust::script::COMMON);
        let mut buffer = UnicodeBuffer::new();
        buffer.set_pre_context(text.get(..item.range.start).unwrap_or_default());
        for (offset, c) in part.char_indices() {
            buffer.add(c, u32::try_from(offset).unwrap_or(u32::MAX));
        }
        buffer.set_post_context(text.get(item.range.end..).unwrap_or_default());
        buffer.set_direction(direction);
        buffer.set_script(script);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let plan = self.plans.entry((item.face, item.script, rtl));
        let plan = plan.or_insert_with(|| Rc::new(ShapePlan::new(&ready.shaper, direction, Some(script), None, &[])));
        let shaped = ready.shaper.shape(buffer, ShapeOptions::new().plan(Some(&**plan)));

        let cluster = |info: &harfrust::GlyphInfo| usize::try_from(info.cluster).unwrap_or(part.len()).min(part.len());
        let mut bounds: Vec<usize> = shaped.glyph_infos().iter().map(cluster).chain([0, part.len()]).collect();
        bounds.sort_unstable();
        bounds.dedup();
        let em = |units: i32| length(units) / ready.units_per_em;
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = cluster(info);
            let end = bounds.get(bounds.partition_point(|bound| *bound <= start)).copied().unwrap_or(part.len());
            if info.glyph_id == 0 {
                self.missing.extend(part.get(start..end).unwrap_or_default().chars());
            }
            let advance = em(position.x_advance);
            run.width_em += advance;
            run.glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                advance,
                em(position.x_offset),
                em(position.y_offset),
                em(position.y_advance),
                start..end,
                None,
            ));
        }
        run
    }
}

/// The order in which fonts are asked for a character.
fn chain(bold: bool, faces: usize) -> Vec<usize> {
    let first = if bold { [BOLD, REGULAR] } else { [REGULAR, BOLD] };
    first.into_iter().chain(2..faces).collect()
}

fn covers(ready: &[Ready<'_>], face: usize, c: char) -> bool {
    ready.get(face).and_then(|ready| ready.characters.map(c)).is_some_and(|glyph| glyph.to_u32() != 0)
}

/// Stretches of one direction, in reading order.
fn logical_runs(levels: &[Level]) -> Vec<(Range<usize>, bool)> {
    let mut runs: Vec<(Range<usize>, bool)> = Vec::new();
    for (at, level) in levels.iter().enumerate() {
        match runs.last_mut() {
            Some((range, rtl)) if *rtl == level.is_rtl() => range.end = at + 1,
            _ => runs.push((at..at + 1, level.is_rtl())),
        }
    }
    runs
}

/// A length in a font's units. What no glyph has is held at the greatest.
fn length(units: i32) -> f32 {
    i16::try_from(units).map_or_else(|_| f32::from(if units < 0 { i16::MIN } else { i16::MAX }), f32::from)
}
