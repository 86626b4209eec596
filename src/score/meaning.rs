//! What words are about: classes of near meaning, and how near the classes are to each other.
//!
//! The table (`meaning.txt`) was made by `examples/meaning` from GloVe word vectors (public domain), which learnt
//! from how words stand together in many texts. It holds stems by class: the competencies of our questions, fields
//! of work, and fields of life beside work (food, animals, films, sports ...).
//!
//! ## Why
//! 2026-11-20: classes, not vectors. Even the full vectors do not tell an answer to the question asked from one to
//! another interview question (0.57 on the corpus where 0.5 is chance and 1 is certain), so nothing of the kind is
//! claimed. What they do tell is whether words belong together at all, and whether a text is about work or about
//! something else. Classes tell that less well than vectors (nonsense from answers: 0.86 against 0.98), but they are
//! 8 kB instead of megabytes, and a reader can check them with their own eyes.

use super::text::hash;
use std::sync::LazyLock;

const TABLE: &str = include_str!("meaning.txt");

/// The first classes are the competencies and fields of work, from here on stand the fields of life.
pub const LIFE_FROM: usize = 34;

/// A class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Class(u8);

impl Class {
    /// Whether it is a field of life beside work.
    pub(crate) fn is_life(self) -> bool {
        usize::from(self.0) >= LIFE_FROM
    }

    /// Where it stands in the table.
    pub(crate) fn place(self) -> usize {
        usize::from(self.0)
    }

    /// How near two classes are, in hundredths of a cosine.
    pub(crate) fn nearness(self, other: Self) -> i32 {
        let (low, high) = (self.min(other), self.max(other));
        let row = MEANING.near.get(high.place());
        row.and_then(|row| row.get(low.place())).map_or(0, |&sign| hundredths(sign))
    }
}

/// The byte of a mark that makes room for a class.
const CLASS: u64 = 0xff;

struct Meaning {
    near: Vec<&'static [u8]>,
    /// The marks of the stems, sorted, with the class in the last byte.
    stems: Vec<u64>,
}

static MEANING: LazyLock<Meaning> = LazyLock::new(|| {
    let mut meaning = Meaning { near: Vec::new(), stems: Vec::new() };
    for (place, line) in (0_u8..).zip(TABLE.lines().filter(|line| !line.starts_with('#'))) {
        let mut words = line.split(' ');
        meaning.near.push(words.nth(1).unwrap_or_default().as_bytes());
        meaning.stems.extend(words.map(|stem| (hash(stem) & !CLASS) | u64::from(place)));
    }
    meaning.stems.sort_unstable();
    meaning
});

/// `A` is -20, each next letter two more.
fn hundredths(sign: u8) -> i32 {
    let step = if sign.is_ascii_uppercase() { sign - b'A' } else { sign.saturating_sub(b'a') + 26 };
    i32::from(step) * 2 - 20
}

/// The class of a stem by its mark, if it has one.
pub(crate) fn class_of(root: u64) -> Option<Class> {
    let own = root & !CLASS;
    let place = MEANING.stems.partition_point(|&stem| stem < own);
    let found = MEANING.stems.get(place).filter(|&&stem| stem & !CLASS == own)?;
    Some(Class((found & CLASS) as u8))
}

/// What is left of a word without its ending: at most seven letters, so that "persuaded" and "persuasion" meet.
pub fn stem(lower: &str) -> &str {
    let plain = lower.strip_suffix("'s").unwrap_or(lower);
    let long = |body: &&str| body.len() > 2;
    let bare = ENDINGS
        .iter()
        .find_map(|end| plain.strip_suffix(end).filter(long))
        .filter(|_| !plain.ends_with("ss"));
    let body = bare.map_or(plain, |body| {
        if plain.ends_with('g') || plain.ends_with('d') { single(body) } else { body }
    });
    body.char_indices().nth(LETTERS).map_or(body, |(end, _)| body.get(..end).unwrap_or(body))
}

const LETTERS: usize = 7;

/// The endings that are left out; the first that fits, once.
const ENDINGS: [&str; 6] = ["ing", "ed", "es", "s", "e", "y"];

/// "Planned" is of "plan": of two equal letters at the end one goes, but "sell" and "pass" keep theirs.
fn single(body: &str) -> &str {
    let mut last = body.chars().rev();
    match (last.next(), last.next()) {
        (Some(one), Some(two)) if one == two && !matches!(one, 'l' | 's') && body.len() > 3 => {
            body.get(..body.len() - one.len_utf8()).unwrap_or(body)
        }
        _ => body,
    }
}
