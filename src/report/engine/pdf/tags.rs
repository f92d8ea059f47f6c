//! The tags of a document: what each piece is, in order of reading.
//!
//! Nodes are made while measuring, in order of reading; what is drawn under them is added while writing.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{BBox, Identifier, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::model::Scope;

/// A node by its number; 0 is the document.
pub(super) type NodeId = usize;

enum Child {
    Node(NodeId),
    Drawn(Identifier),
}

struct Entry {
    tag: Option<TagKind>,
    children: Vec<Child>,
}

/// A heading with its place.
pub(super) struct Heading {
    pub level: u8,
    pub text: String,
    /// Page from 0 and distance from its top; set once it is drawn.
    pub place: (usize, f32),
}

/// All nodes, and the headings.
pub(super) struct Tags {
    entries: Vec<Entry>,
    pub headings: Vec<Heading>,
}

impl Tags {
    /// A document with nothing in it.
    pub(super) fn new() -> Tags {
        Tags { entries: vec![Entry { tag: None, children: vec![] }], headings: vec![] }
    }

    /// A node below another, behind what is there already.
    pub(super) fn open(&mut self, parent: NodeId, tag: impl Into<TagKind>) -> NodeId {
        let id = self.entries.len();
        self.entries.push(Entry { tag: Some(tag.into()), children: vec![] });
        self.entries[parent].children.push(Child::Node(id));
        id
    }

    /// A cell of a table.
    pub(super) fn cell(&mut self, row: NodeId, scope: Option<Scope>, columns: u32, rows: u32) -> NodeId {
        let span = |n: u32| NonZeroU32::new(n).filter(|n| n.get() > 1);
        let scope = scope.map(|scope| match scope {
            Scope::Column => TableHeaderScope::Column,
            Scope::Row => TableHeaderScope::Row,
        });
        match scope {
            Some(scope) => self.open(row, Tag::TH(scope).with_col_span(span(columns)).with_row_span(span(rows))),
            None => self.open(row, Tag::TD.with_col_span(span(columns)).with_row_span(span(rows))),
        }
    }

    /// A heading; its number among the headings too.
    pub(super) fn heading(&mut self, parent: NodeId, level: u8, text: String) -> (NodeId, usize) {
        let size = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        let node = self.open(parent, Tag::Hn(size, Some(text.clone())));
        self.headings.push(Heading { level, text, place: (0, 0.0) });
        (node, self.headings.len() - 1)
    }

    /// Adds what was drawn to its node.
    pub(super) fn drawn(&mut self, node: NodeId, what: Identifier) {
        self.entries[node].children.push(Child::Drawn(what));
    }

    /// Says where on its page a picture stands.
    pub(super) fn place(&mut self, picture: NodeId, page: usize, place: Option<Rect>) {
        if let Some(TagKind::Figure(tag)) = &mut self.entries[picture].tag {
            tag.set_bbox(place.map(|place| BBox::new(page, place)));
        }
    }

    fn children(&mut self, node: NodeId) -> Vec<Node> {
        let children = std::mem::take(&mut self.entries[node].children);
        let made = children.into_iter().filter_map(|child| match child {
            Child::Drawn(what) => Some(Node::Leaf(what)),
            Child::Node(id) => {
                let tag = self.entries[id].tag.take()?;
                Some(Node::Group(TagGroup::with_children(tag, self.children(id))))
            }
        });
        made.collect()
    }
}

/// The tree for a file of these documents; of several each is a part.
pub(super) fn tree(documents: Vec<Tags>, language: &str) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    let is_bound = documents.len() > 1;
    for mut tags in documents {
        let children = tags.children(0);
        match is_bound {
            true => tree.push(Node::Group(TagGroup::with_children(Tag::Part, children))),
            false => children.into_iter().for_each(|child| tree.push(child)),
        }
    }
    tree
}

/// The headings of documents as bookmarks.
pub(super) fn outline(documents: &[Tags]) -> Outline {
    let mut outline = Outline::new();
    let headings: Vec<&Heading> = documents.iter().flat_map(|tags| &tags.headings).collect();
    let mut rest = headings.as_slice();
    while !rest.is_empty() {
        let (node, left) = bookmark(rest);
        outline.push_child(node);
        rest = left;
    }
    outline
}

/// The bookmark of the first heading with all below it, and the headings behind those.
fn bookmark<'h, 'a>(headings: &'h [&'a Heading]) -> (OutlineNode, &'h [&'a Heading]) {
    let Heading { level, text, place: (page, y) } = headings[0];
    let place = XyzDestination::new(*page, Point::from_xy(0.0, *y));
    let mut node = OutlineNode::new(text.clone(), place).with_open(*level == 1);
    let mut rest = &headings[1..];
    while rest.first().is_some_and(|next| next.level > *level) {
        let (child, left) = bookmark(rest);
        node.push_child(child);
        rest = left;
    }
    (node, rest)
}
