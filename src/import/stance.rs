//! What a list, a row of headings or a run of paragraphs is, judged by all of them together.

use super::ask::{Ask, asks, is_article};
use super::label::{self, Name};
use super::mark::{self, Marker};
use super::phrase::phrase;
use super::role::Role;
use super::tree::{Node, What};

/// Of ten items, how many must ask for the others to be questions too. In forty real files lists of questions
/// have nine or more of ten, lists of advice and answers three or fewer.
const MOST: usize = 6;

/// Of ten items, how many must ask for these to be questions by themselves.
const SOME: usize = 4;

/// Which items of a list are questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stance {
    /// All that could be.
    All,
    /// Those that surely ask.
    Sure,
    /// None.
    None,
}

/// How the nodes that stand side by side are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Siblings {
    /// Items.
    pub(super) items: Stance,
    /// Headings with a number are questions.
    pub(super) numbered: bool,
    /// Questions with a label follow each other, so that no answers stand behind them.
    pub(super) bare_labels: bool,
    /// Headings with a question mark are questions.
    pub(super) headings: bool,
    /// Headings that surely ask, how many.
    pub(super) sure_headings: usize,
    /// Which lines of paragraphs are questions.
    pub(super) lines: Stance,
    /// The answer to an item stands behind it, not in it.
    pub(super) answers_behind: bool,
    /// Boxes to tick are questions to practise.
    pub(super) boxes: bool,
}

impl Siblings {
    /// The judgement over these nodes.
    pub(super) fn of(nodes: &[Node]) -> Self {
        let (headings, sure_headings) = headings(nodes);
        Self {
            items: items(nodes),
            numbered: numbered(nodes),
            bare_labels: bare_labels(nodes),
            headings,
            sure_headings,
            lines: lines(nodes),
            answers_behind: answers_behind(nodes),
            boxes: boxes(nodes),
        }
    }
}

/// How surely an item asks, by the words that would become the question.
pub(super) fn asks_as_item(node: &Node) -> Ask {
    let whole = node.ask;
    let dressed = node.words.contains(['*', '_', ':', '"', '“']) || node.words.contains(" - ");
    if whole.is_strong() || !dressed {
        return whole;
    }
    if whole.is_strong() { whole } else { whole.max(asks(&phrase(&node.words).words)) }
}

/// Whether words put a case: a sentence, not a name. What is asked under it belongs to it.
pub(super) fn is_case(words: &str) -> bool {
    words.ends_with(['.', '。', '…']) && words.split_whitespace().count() >= 6
}

/// Whether what stands in an item are questions, for the most part.
pub(super) fn holds_questions(nodes: &[Node]) -> bool {
    let items = nodes.iter().filter(|node| node.is_item());
    let (mut count, mut asked) = (0, 0);
    for item in items {
        count += 1;
        asked += usize::from(asks_as_item(item).is_asked());
    }
    asked > 0 && asked * 10 >= count * MOST
}

fn items(nodes: &[Node]) -> Stance {
    let (mut count, mut asked, mut sure) = (0, 0, 0);
    for node in nodes {
        let What::Item(marker) = node.what else { continue };
        if matches!(marker, Marker::Task(_)) || node.words.is_empty() || is_place(node) {
            continue;
        }
        let ask = asks_as_item(node);
        let holds = !ask.is_asked() && holds_questions(&node.inner);
        // A name over a list of questions is neither.
        if holds && !is_case(&node.words) {
            continue;
        }
        count += 1;
        asked += usize::from(ask.is_asked() || holds);
        sure += usize::from(ask.is_strong());
    }
    match () {
        () if asked > 0 && asked * 10 >= count * MOST => Stance::All,
        () if sure > 0 && sure * 10 >= count * SOME => Stance::Sure,
        () => Stance::None,
    }
}

/// An entry of a list of contents.
pub(super) fn is_place(node: &Node) -> bool {
    node.words.trim_start_matches(['*', ' ']).starts_with('[') && node.words.contains("](#")
}

/// Whether headings with a question mark are questions here, and how many surely ask.
fn headings(nodes: &[Node]) -> (bool, usize) {
    let (mut count, mut asked, mut sure) = (0, 0, 0);
    let sections = nodes.iter().filter(|node| node.is_section() && !node.words.is_empty());
    for node in sections {
        if node.role.is_some() {
            continue;
        }
        let labelled = label::of(&node.words).is_some_and(|label| label.name == Name::Question);
        let ask = match is_article(&node.words) {
            true => Ask::No,
            false if labelled => Ask::Strong,
            false => node.ask,
        };
        count += 1;
        asked += usize::from(ask.is_asked());
        sure += usize::from(ask.is_strong());
    }
    (asked > 1 && asked * 2 >= count, sure)
}

/// Whether a heading begins with a number.
pub(super) fn is_numbered(node: &Node) -> bool {
    let words = node.words.trim_start_matches(['*', ' ']);
    node.is_section() && mark::item(words).is_some_and(|(marker, _)| marker == Marker::Number)
}

/// Whether most numbered headings ask, and at least two.
fn numbered(nodes: &[Node]) -> bool {
    let (mut count, mut asked, mut sure) = (0, 0, 0);
    for node in nodes.iter().filter(|node| is_numbered(node)) {
        count += 1;
        asked += usize::from(node.ask.is_asked());
        sure += usize::from(node.ask.is_strong());
    }
    sure >= 1 && asked >= 2 && asked * 10 >= count * MOST
}

/// Whether questions with a label stand line by line.
fn bare_labels(nodes: &[Node]) -> bool {
    let labelled = |node: &Node| {
        node.what == What::Text
            && label::of(&node.words)
                .is_some_and(|it| it.name == Name::Question && !it.rest.is_empty())
    };
    nodes.windows(2).filter(|pair| pair.iter().all(labelled)).count() >= 2
}

/// Paragraphs, or lines of one, that ask by themselves: at least three, and a quarter of all. Where most do, none
/// of the others is an answer.
fn lines(nodes: &[Node]) -> Stance {
    let (mut count, mut asked, mut sure) = (0, 0, 0);
    for node in nodes.iter().filter(|node| node.what == What::Text) {
        count += 1;
        asked += usize::from(is_line_asked(&node.words, false));
        sure += usize::from(is_line_asked(&node.words, true));
    }
    match () {
        () if sure >= 3 && asked * 10 >= count * MOST => Stance::All,
        () if sure >= 3 && sure * 4 >= count => Stance::Sure,
        () => Stance::None,
    }
}

/// Whether one line is a whole question.
pub(super) fn is_line_asked(words: &str, sure: bool) -> bool {
    let ends = words.trim_end().ends_with(['?', '.', '？', '"', '”', ')', '*']);
    let ask = asks(words);
    let asked = ask.is_strong() || (!sure && ask.is_asked());
    ends && asked && words.split_whitespace().count() <= 60
}

/// Whether half of the items that ask have a paragraph right behind them that does not.
fn answers_behind(nodes: &[Node]) -> bool {
    let (mut count, mut behind) = (0, 0);
    for pair in nodes.windows(2) {
        let [node, next] = pair else { continue };
        if !node.is_item() || !asks_as_item(node).is_asked() {
            continue;
        }
        count += 1;
        let labelled = label::of(&next.words).is_some_and(|label| label.name != Name::Question);
        let pseudo = next.is_section() && !next.is_heading() && next.role == Some(Role::Answer);
        behind += usize::from(
            (next.what == What::Text && !is_line_asked(&next.words, true))
                || labelled && !next.is_heading()
                || pseudo,
        );
    }
    behind > 0 && behind * 2 >= count
}

/// Whether the boxes to tick are questions: eight of ten surely ask.
fn boxes(nodes: &[Node]) -> bool {
    let boxes = nodes.iter().filter(|node| matches!(node.what, What::Item(Marker::Task(_))));
    let (mut count, mut sure) = (0, 0);
    for node in boxes {
        count += 1;
        sure += usize::from(node.ask.is_strong());
    }
    count > 0 && sure * 10 >= count * 8
}
