//! The known words of the format, found whatever their capitals and hyphens, and the nearest to a misspelt one.

use super::{ProblemKind, log::Log};
use crate::domain::{Frame, Item, Kind, Level, Mode, Mood, Strictness, TemplateKind, Turn};

/// One of a known few, named by a slug.
pub(super) trait Word: Copy + 'static {
    /// What an author calls such a word.
    const WHAT: &'static str;
    /// All of them.
    const ALL: &'static [Self];
    /// The name in files.
    fn slug(self) -> &'static str;
}

macro_rules! word {
    ($name:ident, $what:literal) => {
        impl Word for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &$name::ALL;
            fn slug(self) -> &'static str {
                $name::slug(self)
            }
        }
    };
}

word!(Kind, "kind");
word!(Level, "level");
word!(Item, "checklist item");
word!(Strictness, "strictness");
word!(Mode, "mode");
word!(Mood, "reaction");
word!(TemplateKind, "kind of template");
word!(Turn, "phrase");
word!(Frame, "frame");

/// Every slug of a sort of word.
pub(super) fn slugs<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|word| word.slug()).collect()
}

/// The word of a slug that [`choose`] gave.
pub(super) fn of_slug<W: Word>(slug: &str) -> Option<W> {
    W::ALL.iter().copied().find(|word| word.slug() == slug)
}

/// The known word, or nothing and a note of the nearest one.
pub(super) fn look_up<W: Word>(found: &str, line: usize, log: &mut Log) -> Option<W> {
    of_slug(choose(W::WHAT, found, &slugs::<W>(), line, log)?)
}

/// The one of `known` that was meant, or nothing and a note of the nearest one.
pub(super) fn choose(
    what: &'static str,
    found: &str,
    known: &[&'static str],
    line: usize,
    log: &mut Log,
) -> Option<&'static str> {
    let meant = known.iter().copied().find(|word| squeeze(word) == squeeze(found));
    if meant.is_none() {
        let (found, nearest, known) = (found.to_owned(), nearest(found, known), known.to_vec());
        log.say(line, ProblemKind::UnknownWord { what, found, nearest, known });
    }
    meant
}

/// The word without capitals, spaces and hyphens: `Trade-off` and `tradeoff` are one.
fn squeeze(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The known word that was cut short, or the one at the least distance if that is at most a third of its letters.
fn nearest(found: &str, known: &[&'static str]) -> Option<&'static str> {
    let found = squeeze(found);
    let cut_short = |word: &&&str| found.len() > 2 && squeeze(word).starts_with(&found);
    if let Some(whole) = known.iter().find(cut_short) {
        return Some(whole);
    }
    let letters: Vec<char> = found.chars().take(80).collect();
    let far = |word: &str| distance(&letters, &squeeze(word).chars().collect::<Vec<_>>());
    let best = known.iter().copied().min_by_key(|word| far(word))?;
    (far(best) <= best.len().div_ceil(3)).then_some(best)
}

/// Levenshtein's distance: how many letters must be put in, taken out or changed.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (down, left) in from.iter().enumerate() {
        let mut fresh = vec![down + 1];
        for ((above_left, above), right) in row.iter().zip(row.iter().skip(1)).zip(to) {
            let change = above_left + usize::from(left != right);
            let beside = fresh.last().map_or(change, |beside| beside + 1);
            fresh.push(change.min(above + 1).min(beside));
        }
        row = fresh;
    }
    row.last().copied().unwrap_or_default()
}
