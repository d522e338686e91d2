//! Pages as a PDF file.

use jiff::tz::TimeZone;
use krilla::SerializeSettings;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::Configuration;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};
use krilla::{Document, error::KrillaError};

use crate::bands::{Mark, Owner, Paper, Shape};
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::ink::Ink;
use crate::logo::Logo;
use crate::sheet::Sheet;
use crate::structure::{Part, Structure};

/// The thickness of a frame, in points.
const FRAME: f32 = 1.2;

/// What the pages are drawn with.
pub(crate) struct Press<'a> {
    /// The sheet.
    pub(crate) sheet: &'a Sheet,
    /// The fonts.
    pub(crate) fonts: &'a Fonts,
    /// The logo.
    pub(crate) logo: Option<&'a Logo>,
    /// The size of the paper.
    pub(crate) paper: Paper,
    /// The standards that the library checks the file against.
    pub(crate) configuration: Configuration,
}

/// A place of a page that leads to an address.
struct Place {
    rect: Rect,
    address: String,
    owner: Part,
}

impl Press<'_> {
    /// Draws the pages.
    pub(crate) fn print(&self, pages: &[Vec<Mark>], parts: &mut Structure) -> Result<Vec<u8>, PaperError> {
        let mut document =
            Document::new_with(SerializeSettings { configuration: self.configuration, ..SerializeSettings::default() });
        let size = Size::from_wh(self.paper.width, self.paper.height);
        let settings = PageSettings::new(size.ok_or_else(|| PaperError::Library("no size".into()))?);
        for marks in pages {
            let mut page = document.start_page_with(settings.clone());
            let mut surface = page.surface();
            let places = self.page(marks, &mut surface, parts);
            surface.finish();
            for place in places {
                let link = LinkAnnotation::new(
                    place.rect,
                    Target::Action(Action::Link(LinkAction::new(place.address.clone()))),
                );
                let identifier = page.add_tagged_annotation(Annotation::new_link(link, Some(place.address)));
                parts.draw(place.owner, identifier);
            }
            page.finish();
        }
        document.set_metadata(metadata(self.sheet));
        document.set_tag_tree(parts.tree());
        let mut outline = Outline::new();
        let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(self.sheet.title_with_number(), top));
        document.set_outline(outline);
        document.finish().map_err(|error| {
            PaperError::Library(match &error {
                KrillaError::Validation(faults) => format!("{error}: {faults:?}"),
                _ => error.to_string(),
            })
        })
    }

    /// Draws one page: what follows each other and is of one part is one piece.
    fn page(&self, marks: &[Mark], surface: &mut Surface<'_>, parts: &mut Structure) -> Vec<Place> {
        let mut places = Vec::new();
        for group in marks.chunk_by(|one, other| one.owner == other.owner) {
            let Some(owner) = group.first().map(|mark| mark.owner) else { continue };
            let tag = match owner {
                Owner::Part(_) => ContentTag::Other,
                Owner::Decoration => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
            };
            let identifier = surface.start_tagged(tag);
            for mark in group {
                self.mark(mark, surface);
            }
            surface.end_tagged();
            let Owner::Part(part) = owner else { continue };
            parts.draw(part, identifier);
            places.extend(group.iter().filter_map(|mark| match &mark.shape {
                Shape::Link { address } => {
                    let rect = self.rect(mark)?;
                    Some(Place { rect, address: address.to_string(), owner: part })
                }
                Shape::Text { .. } | Shape::Bar { .. } | Shape::Frame { .. } | Shape::Logo => None,
            }));
        }
        places
    }

    /// How far from the left side of the paper a mark stands.
    fn left(&self, mark: &Mark) -> f32 {
        if self.sheet.words.right_to_left { self.paper.width - mark.x - mark.width } else { mark.x }
    }

    fn rect(&self, mark: &Mark) -> Option<Rect> {
        Rect::from_xywh(self.left(mark), mark.y, mark.width, mark.height)
    }

    fn mark(&self, mark: &Mark, surface: &mut Surface<'_>) {
        match &mark.shape {
            Shape::Text { line, size, ink, ascent } => {
                surface.set_stroke(None);
                surface.set_fill(Some(fill(*ink)));
                let mut x = self.left(mark);
                for run in &line.runs {
                    if let Some(face) = self.fonts.faces.get(run.face) {
                        let start = Point::from_xy(x, mark.y + ascent);
                        surface.draw_glyphs(start, &run.glyphs, face.drawn.clone(), &run.text, *size, false);
                    }
                    x += run.width_em * size;
                }
            }
            Shape::Bar { ink } => {
                if let Some(path) = self.rect(mark).and_then(outline) {
                    surface.set_stroke(None);
                    surface.set_fill(Some(fill(*ink)));
                    surface.draw_path(&path);
                }
            }
            Shape::Frame { ink } => {
                if let Some(path) = self.rect(mark).and_then(outline) {
                    let paint = rgb_of(*ink).into();
                    surface.set_fill(None);
                    surface.set_stroke(Some(Stroke { paint, width: FRAME, ..Stroke::default() }));
                    surface.draw_path(&path);
                }
            }
            Shape::Logo => {
                if let (Some(logo), Some(size)) = (self.logo, Size::from_wh(mark.width, mark.height)) {
                    surface.push_transform(&Transform::from_translate(self.left(mark), mark.y));
                    surface.draw_image(logo.image.clone(), size);
                    surface.pop();
                }
            }
            Shape::Link { .. } => {}
        }
    }
}

fn outline(rect: Rect) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    path.finish()
}

fn rgb_of(Ink([red, green, blue]): Ink) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: rgb_of(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// Title, language, author and time of making.
fn metadata(sheet: &Sheet) -> Metadata {
    let made = sheet.made.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let made = DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(part(made.month()))
        .day(part(made.day()))
        .hour(part(made.hour()))
        .minute(part(made.minute()))
        .second(part(made.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    let direction = if sheet.words.right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    let mut metadata = Metadata::new()
        .title(printable(&sheet.title_with_number()))
        .language(sheet.words.language.clone())
        .creator("Billfold".into())
        .creation_date(made)
        .text_direction(direction);
    if !sheet.seller.name.trim().is_empty() {
        metadata = metadata.authors(vec![printable(&sheet.seller.name)]);
    }
    metadata
}

/// Without control characters, which XML (XMP) cannot hold.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c }).collect()
}
