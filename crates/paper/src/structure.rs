//! What the parts of a sheet are, for readers that cannot see it (tagged PDF,
//! ISO 32000-1, 14.8).

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The heading, with its text.
    Heading(String),
    /// A paragraph.
    Paragraph,
    /// A picture, with what it shows.
    Picture(String),
    /// A link.
    Link,
    /// A table.
    Table,
    /// The rows of column headings.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// The heading of a column.
    ColumnHead,
    /// The heading of a row.
    RowHead,
    /// A cell.
    Cell,
}

/// A part's place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part(usize);

struct Entry {
    role: Role,
    children: Vec<Part>,
    drawn: Vec<Identifier>,
}

/// The parts of a sheet in their reading order.
#[derive(Default)]
pub(crate) struct Structure {
    entries: Vec<Entry>,
    top: Vec<Part>,
}

impl Structure {
    /// Adds a part at the end of the sheet, or of another part.
    pub(crate) fn add(&mut self, within: Option<Part>, role: Role) -> Part {
        let part = Part(self.entries.len());
        self.entries.push(Entry { role, children: Vec::new(), drawn: Vec::new() });
        let parent = within.and_then(|parent| self.entries.get_mut(parent.0));
        parent.map_or(&mut self.top, |parent| &mut parent.children).push(part);
        part
    }

    /// Says that something drawn belongs to a part.
    pub(crate) fn draw(&mut self, part: Part, identifier: Identifier) {
        if let Some(entry) = self.entries.get_mut(part.0) {
            entry.drawn.push(identifier);
        }
    }

    /// The tree for the library. A part of which nothing was drawn is left out,
    /// but for the cells of a row.
    pub(crate) fn tree(&self) -> TagTree {
        let mut tree = TagTree::new();
        for part in &self.top {
            if let Some(group) = self.group(*part) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&self, part: Part) -> Option<TagGroup> {
        let entry = self.entries.get(part.0)?;
        let children: Vec<Node> = entry
            .drawn
            .iter()
            .map(|identifier| Node::from(*identifier))
            .chain(entry.children.iter().filter_map(|child| self.group(*child)).map(Node::from))
            .collect();
        let cell = matches!(entry.role, Role::Cell | Role::ColumnHead | Role::RowHead);
        (cell || !children.is_empty()).then(|| TagGroup::with_children(kind(&entry.role), children))
    }
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Heading(text) => Tag::Hn(NonZeroU16::MIN, Some(text.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Picture(text) => Tag::Figure(Some(text.clone())).into(),
        Role::Link => Tag::Link.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}
