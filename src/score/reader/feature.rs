//! What the trained reader looks at in a sentence: named by number, counted in sixteenths.
//!
//! A feature is a template ("a pair of words", "a cue of the sentence before") with what fills it, hashed
//! to a bucket. Most of them say what kind of word stands there rather than which, so that they carry over
//! to words that no training answer holds.

use super::course::Course;
use super::{around, chain};
use crate::domain::Span;
use crate::score::clause::{Act, Tense};
use crate::score::lexicon::Cue;
use crate::score::signs::Signs;
use crate::score::text::{Text, Word};

/// So many bits of the hash name a bucket: with some ten thousand weights of use, three in a hundred unknown
/// features meet a weight that is not theirs.
pub const BUCKET_BITS: u32 = 18;

/// One whole, in the unit features are counted in.
pub const WHOLE: i32 = 16;

/// All that a sentence is seen in.
pub(crate) struct View<'a> {
    pub(crate) text: &'a Text<'a>,
    pub(crate) spans: &'a [Span],
    pub(crate) signs: &'a [Signs],
    pub(super) course: Course,
}

impl<'a> View<'a> {
    /// A view of an answer whose sentences were found and read.
    pub(crate) fn new(text: &'a Text<'a>, spans: &'a [Span], signs: &'a [Signs]) -> Self {
        Self { text, spans, signs, course: Course::of(signs) }
    }

    /// In which tenth of the answer the middle of a sentence stands.
    pub(crate) fn tenth(&self, at: usize) -> usize {
        self.spans.get(at).map_or(0, |&span| chain::tenth(span, self.text.raw.len()))
    }
}

/// Kinds of feature. The number is part of the hash.
#[derive(Clone, Copy)]
#[repr(u64)]
pub(super) enum Of {
    /// What can be said without knowing the words: the cues, who acts and how, the length, the neighbours.
    Always = 1,
    Cue,
    CueTwice,
    Act,
    ActTwice,
    FirstAct,
    Length,
    Rule,
    First,
    Last,
    PrevAct,
    NextAct,
    PrevRule,
    NextRule,
    /// What it says more than the others of the answer, and what was told before and after it.
    Above,
    Top,
    Before,
    After,
    Around,
    /// What the first and the last sentence of the answer say.
    OpeningCue,
    OpeningAct,
    OpeningWord,
    ClosingCue,
    ClosingAct,
    /// The words themselves. From here on the features are told by words.
    Word,
    Stem,
    Pair,
    Kinds2,
    Kinds3,
    Head,
    HeadPair,
    HeadKinds,
    Tail,
    PrevHead,
    NextHead,
    Verb,
    Suffix,
    ActVerb,
}

/// The bit that is set in the buckets of features told by words.
pub const BY_WORDS: u32 = 1 << (BUCKET_BITS - 1);

fn bucket(of: Of, what: u64) -> u32 {
    let mixed = (what ^ (of as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xff51_afd7_ed55_8ccd);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    let place = (mixed >> (65 - BUCKET_BITS)) as u32;
    if of as u64 >= Of::Word as u64 { place | BY_WORDS } else { place }
}

/// The buckets of what the written rules make of a sentence, one for each part.
pub fn ruled_buckets() -> [u32; 5] {
    std::array::from_fn(|part| bucket(Of::Rule, part as u64))
}

/// Hands every feature of the sentence `at` to `sink`, with its value.
pub(crate) fn see(view: &View<'_>, at: usize, sink: &mut impl FnMut(u32, i32)) {
    let Some((signs, &span)) = view.signs.get(at).zip(view.spans.get(at)) else { return };
    let words = view.text.words_in(span);
    let put = &mut |of: Of, what: u64, value: i32| sink(bucket(of, what), value);
    put(Of::Always, 0, WHOLE);
    put(Of::Length, length(signs.words), WHOLE);
    own(signs, put);
    lexical(view.text, words, put);
    around::see(view, at, put);
}

/// Short, middling, long: doubling steps.
pub(super) fn length(words: usize) -> u64 {
    u64::from(usize::BITS - words.leading_zeros())
}

fn own(signs: &Signs, put: &mut impl FnMut(Of, u64, i32)) {
    for cue in signs.seen() {
        put(Of::Cue, cue as u64, WHOLE);
        if signs.times(cue) > 1 {
            put(Of::CueTwice, cue as u64, WHOLE);
        }
    }
    for (place, act) in signs.acts.iter().enumerate() {
        let before = signs.acts.get(..place).unwrap_or_default();
        match before.iter().filter(|one| told(one) == told(act)).count() {
            0 => put(Of::Act, told(act), WHOLE),
            1 => put(Of::ActTwice, told(act), WHOLE),
            _ => {}
        }
        put(Of::Verb, act.mark, WHOLE / 2);
        put(Of::ActVerb, act.mark ^ told(act), WHOLE / 2);
    }
    put(Of::FirstAct, signs.acts.first().map_or(99, told), WHOLE);
}

/// Who acts and how it is told, as a number.
pub(super) fn told(act: &Act) -> u64 {
    act.who as u64 * 8
        + match act.tense {
            Tense::Past => 0,
            Tense::Perfect => 1,
            Tense::Plain => 2,
            Tense::Would => 3,
        }
}

/// A run-on sentence of eighty words must not shout louder than eight short ones: above this length the
/// features of words are scaled by the root of it.
const LOUD: f32 = 12.0;

fn lexical(text: &Text<'_>, words: &[Word], put: &mut impl FnMut(Of, u64, i32)) {
    let scale = (LOUD / (words.len() as f32).max(LOUD)).sqrt();
    let value = (scale * WHOLE as f32) as i32;
    let mut kinds = [0_u64; 3];
    let mut last = 0;
    for (place, word) in words.iter().enumerate() {
        let lower = text.lower(word);
        kinds = [kinds[1], kinds[2], kind(word, lower)];
        put(Of::Word, word.mark, value);
        if !word.cues.has(Cue::Grammar) {
            put(Of::Stem, stem(lower), value);
            put(Of::Suffix, suffix(lower), value / 2);
        }
        put(Of::Pair, last ^ word.mark.rotate_left(21), value);
        put(Of::Kinds2, join(&kinds[1..]), value);
        put(Of::Kinds3, join(&kinds), value);
        if place < 3 {
            put(Of::HeadKinds, join(&kinds) ^ place as u64, WHOLE);
        }
        last = word.mark;
    }
    if let Some(first) = words.first() {
        put(Of::Head, first.mark, WHOLE);
        let second = words.get(1).map_or(0, |word| word.mark);
        put(Of::HeadPair, first.mark ^ second.rotate_left(21), WHOLE);
    }
    if let Some(end) = words.last() {
        put(Of::Tail, end.mark, WHOLE / 2);
    }
}

/// What kind of word it is: the word itself where it is one of grammar, else what it does.
fn kind(word: &Word, lower: &str) -> u64 {
    let cues = word.cues;
    let classes = [
        Cue::I,
        Cue::We,
        Cue::Would,
        Cue::Number,
        Cue::Deed,
        Cue::Trouble,
        Cue::Outcome,
        Cue::Praise,
        Cue::Learning,
        Cue::Plain,
        Cue::Time,
        Cue::Place,
        Cue::Order,
    ];
    if cues.has(Cue::Grammar) {
        return word.mark;
    }
    if crate::score::clause::is_past(word, lower) {
        return 1;
    }
    let class = classes.into_iter().find(|&class| cues.has(class));
    class.map_or_else(|| 2 + ending(lower), |class| 100 + class as u64)
}

/// The ending of a word, where it says what kind of word it is.
fn ending(lower: &str) -> u64 {
    let endings = ["ing", "ly", "tion", "ment", "ness", "er", "est", "able", "ful", "ous", "s"];
    let found =
        endings.iter().position(|ending| lower.len() > ending.len() + 2 && lower.ends_with(ending));
    found.map_or(0, |place| place as u64 + 1)
}

fn join(kinds: &[u64]) -> u64 {
    kinds
        .iter()
        .fold(0, |sum: u64, kind| (sum ^ kind).wrapping_mul(0x0100_0000_01b3).rotate_left(23))
}

fn stem(lower: &str) -> u64 {
    let end = lower.char_indices().nth(5).map_or(lower.len(), |(at, _)| at);
    hash(lower.get(..end).unwrap_or(lower))
}

fn suffix(lower: &str) -> u64 {
    let start = lower.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
    hash(lower.get(start..).unwrap_or(lower))
}

fn hash(letters: &str) -> u64 {
    letters.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
