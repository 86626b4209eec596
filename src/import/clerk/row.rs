//! Rows of tables.

use super::{Clerk, Desk, Place};
use crate::import::blank::is_placeholder;
use crate::import::draft::Why;
use crate::import::entry::{Entry, Origin};
use crate::import::links::Links;
use crate::import::table::{self, Asked, Row};
use crate::import::tree::Node;
use crate::import::{matrix, star};

impl Clerk<'_> {
    pub(super) fn table(&mut self, node: &Node, desk: &mut Desk<'_>) {
        if let Some(found) = matrix::read(self.lines, node) {
            self.close(desk);
            self.draft.matrix.get_or_insert(found);
            return;
        }
        let asked = table::read(self.lines, node);
        if let Some(entry) = desk.open.as_mut().filter(|_| asked.is_none()) {
            return entry.take(node);
        }
        self.close(desk);
        match asked {
            Some(asked) if !desk.place.is_closed() => self.rows(asked, desk.place),
            _ => self.skip(node.line, Why::Table),
        }
    }

    fn rows(&mut self, asked: Asked, place: &Place) {
        for line in asked.skipped {
            self.skip(line, Why::Empty);
        }
        self.draft.stories.extend(asked.stories);
        for row in asked.rows {
            self.row(row, place);
        }
    }

    fn row(&mut self, row: Row, place: &Place) {
        let mut topics = place.topics.clone();
        topics.extend(row.topic);
        let entry = Entry::new(&row.words, row.line, &topics, Origin::Whole);
        let mut found = entry.finish(self.lines);
        found.hint = row.hint.or(found.hint);
        found.followups = row.followups;
        let linked = self.links.text(self.lines, &row.answer);
        if linked.is_none() && Links::is_link(&row.answer) {
            self.skip(row.line, Why::LostLink);
        }
        let answer = linked.unwrap_or(row.answer);
        found.parts = row.parts.or_else(|| star::parts(&answer));
        found.answer = (!is_placeholder(&answer)).then_some(answer);
        self.keep(found);
    }
}
