//! Builds the outline line by line: what is open, what a line closes, where it goes.

use super::shape::{Shape, line_is};
use super::{BOLD, Node, What};
use crate::import::line::{Line, Sort, is_blank};
use crate::import::mark::{self, Marker};
use crate::import::{ask, role, star};

/// How deep things may stand in each other; what is deeper is kept beside what it stands in.
const DEEPEST: usize = 48;

/// The outline of these lines.
pub(super) fn build(lines: &[Line]) -> Vec<Node> {
    let shape = Shape { lines };
    let mut builder = Builder { shape, open: Vec::new(), done: Vec::new(), after_blank: true };
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        place = builder.line(place, line);
    }
    builder.close_to(0, lines.len());
    builder.done
}

/// A node that is still open, with how far its marker is set in where it is an item.
struct Open {
    node: Node,
    edge: Option<usize>,
}

struct Builder<'a> {
    shape: Shape<'a>,
    open: Vec<Open>,
    done: Vec<Node>,
    after_blank: bool,
}

impl Builder<'_> {
    /// Takes one line in; where to go on.
    fn line(&mut self, place: usize, line: &Line) -> usize {
        match line.sort {
            Sort::Open(fold) => {
                self.leave_items(place, line.indent);
                self.push(place, What::Fold(fold), &line.text, None);
            }
            Sort::Close => self.close_fold(place),
            Sort::Code => self.leaf(place, What::Code, &line.text),
            Sort::Plain if is_blank(line) => {
                self.after_blank = true;
                return place + 1;
            }
            Sort::Plain => return self.words(place, line),
        }
        self.after_blank = matches!(line.sort, Sort::Open(_) | Sort::Close);
        place + 1
    }

    fn words(&mut self, place: usize, line: &Line) -> usize {
        if let Some(end) = self.shape.table(place) {
            self.leave_items(place, line.indent);
            self.push(place, What::Table, "", None);
            self.close_to(self.open.len().saturating_sub(1), end);
            self.after_blank = true;
            return end;
        }
        if self.after_blank && self.shape.is_underlined(place) {
            self.section(
                place,
                line.indent,
                if line_is(self.shape.lines, place + 1, '=') { 1 } else { 2 },
                &line.text,
            );
            return place + 2;
        }
        if mark::is_rule(&line.text) {
            self.rule(place, line.indent);
        } else if let Some((level, words)) = mark::heading(&line.text) {
            self.section(place, line.indent, level, words);
        } else if let Some((marker, rest)) = mark::item(&line.text) {
            match mark::heading(rest) {
                Some((level, words)) if level > 1 || words.len() > 1 => {
                    self.section(place, line.indent, level, words);
                }
                _ => self.item(place, line.indent, marker, rest),
            }
        } else {
            self.text(place, line);
        }
        self.after_blank = false;
        place + 1
    }

    fn item(&mut self, place: usize, indent: usize, marker: Marker, rest: &str) {
        self.leave_items(place, indent);
        self.push(place, What::Item(marker), rest, Some(indent));
    }

    fn text(&mut self, place: usize, line: &Line) {
        if let Some((level, words)) = self.shape.pseudo(place, &line.text) {
            let part_of_item = star::part_name(words).is_some() || role::is_answer(words);
            if self.after_blank || !part_of_item {
                self.leave_items(place, line.indent);
            }
            self.leave_sections(place, level);
            return self.push(place, What::Section(level), words, None);
        }
        if self.after_blank {
            self.leave_items(place, line.indent);
        }
        self.leaf(place, What::Text, &line.text);
    }

    fn section(&mut self, place: usize, indent: usize, level: u8, words: &str) {
        self.leave_items(place, indent);
        self.leave_sections(place, level);
        self.push(place, What::Section(level), words, None);
        self.after_blank = true;
    }

    /// A line across the page ends what bold lines and labels opened.
    fn rule(&mut self, place: usize, indent: usize) {
        self.leave_items(place, indent);
        self.leave_sections(place, BOLD);
        self.leaf(place, What::Rule, "");
    }

    /// Closes the items that do not hold a line set in so far.
    fn leave_items(&mut self, place: usize, indent: usize) {
        let floor = self.floor();
        let inside = self.open.get(floor..).unwrap_or_default().iter();
        let first = inside.clone().position(|open| open.edge.is_some_and(|edge| edge >= indent));
        if let Some(first) = first {
            self.close_to(floor + first, place);
        }
    }

    /// Closes the sections that a section of this level ends.
    fn leave_sections(&mut self, place: usize, level: u8) {
        while let Some(Open { node: Node { what: What::Section(open), .. }, .. }) = self.open.last()
            && *open >= level
        {
            self.close_to(self.open.len() - 1, place);
        }
    }

    /// The place behind the innermost open fold.
    fn floor(&self) -> usize {
        let fold = self.open.iter().rposition(|open| matches!(open.node.what, What::Fold(_)));
        fold.map_or(0, |fold| fold + 1)
    }

    fn close_fold(&mut self, place: usize) {
        if let Some(fold) = self.floor().checked_sub(1) {
            self.close_to(fold, place);
        }
    }

    fn push(&mut self, place: usize, what: What, words: &str, edge: Option<usize>) {
        let node = self.node(place, what, words);
        self.open.push(Open { node, edge });
        // Too deep: what was opened is ended at once, so that nothing can stand in it.
        if self.open.len() > DEEPEST {
            self.close_to(DEEPEST, place + 1);
        }
    }

    fn leaf(&mut self, place: usize, what: What, words: &str) {
        let node = self.node(place, what, words);
        self.siblings().push(node);
    }

    fn node(&self, place: usize, what: What, words: &str) -> Node {
        let line = self.shape.lines.get(place).map_or(1, |line| line.number);
        let words = words.trim().to_owned();
        let ask = ask::asks(&words);
        let role = role::of(&words);
        let (first, end, opens) = (place, place + 1, self.after_blank);
        Node { first, end, line, what, words, ask, role, opens, inner: Vec::new() }
    }

    /// The list that the next node goes into.
    fn siblings(&mut self) -> &mut Vec<Node> {
        match self.open.last_mut() {
            Some(open) => &mut open.node.inner,
            None => &mut self.done,
        }
    }

    /// Ends open nodes until so many are left.
    fn close_to(&mut self, left: usize, end: usize) {
        while self.open.len() > left
            && let Some(Open { mut node, .. }) = self.open.pop()
        {
            node.end = end.max(node.first + 1);
            self.siblings().push(node);
        }
    }
}
