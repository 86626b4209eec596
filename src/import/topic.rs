//! Names of topics: the headings above a question that say what it is about.

use super::inline::bare;
use super::phrase::unnumbered;
use super::tree::{LABEL, Node, What};
use std::collections::HashMap;

/// How many letters of a heading are kept, and how many headings: enough for any that were read.
const LONGEST: usize = 100;

/// A heading under this many others is no topic but a manner ("Short and direct", under each topic again).
const REPEATS: usize = 3;

/// What is known of the headings of a file.
pub(super) struct Topics {
    /// The first line of the only top heading.
    title: Option<usize>,
    seen: HashMap<String, usize>,
}

impl Topics {
    /// The headings of an outline.
    pub(super) fn of(nodes: &[Node]) -> Self {
        let mut tops = nodes.iter().filter(|node| node.what == What::Section(1));
        let title = tops.next().filter(|_| tops.next().is_none()).map(|node| node.first);
        let mut seen = HashMap::new();
        count(nodes, &mut seen);
        Self { title, seen }
    }

    /// Whether this heading names the file.
    pub(super) fn is_title(&self, node: &Node) -> bool {
        self.title == Some(node.first)
    }

    /// The topic that this heading names, if it names one.
    pub(super) fn name(&self, node: &Node) -> Option<String> {
        let name = name_of(&node.words);
        let repeats = self.seen.get(&name).copied().unwrap_or_default();
        let generic = is_generic(&name);
        let sentence = node.what == What::Section(LABEL) && name.split_whitespace().count() > 5;
        let says =
            !sentence && !name.is_empty() && !self.is_title(node) && repeats < REPEATS && !generic;
        says.then_some(name)
    }
}

fn count(nodes: &[Node], seen: &mut HashMap<String, usize>) {
    for node in nodes.iter().filter(|node| node.is_section()) {
        *seen.entry(name_of(&node.words)).or_default() += 1;
        count(&node.inner, seen);
    }
}

/// The words of a heading without its number and the count behind it.
pub(super) fn name_of(words: &str) -> String {
    let name = bare(unnumbered(super::ask::near(words)));
    let name = name.trim_end_matches([':', '：']).trim();
    let counted = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
    let counted = counted.filter(|(_, count)| count.bytes().all(|it| it.is_ascii_digit()));
    let name = counted.map_or(name, |(name, _)| name.trim());
    name.chars().take(LONGEST).collect()
}

/// `Sample questions`: says that questions follow, not what about.
fn is_generic(name: &str) -> bool {
    let words = "question questions sample example examples interview list of common possible top open-ended bank the all main preguntas fragen more ask asked candidate candidates following some here are";
    name.to_lowercase().split_whitespace().all(|word| words.split(' ').any(|known| known == word))
}
