//! Which words and phrases hint at what. The lists themselves stand in `vocabulary`.

use super::vocabulary;
use std::sync::LazyLock;

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident)*) => {
        /// Something a word or phrase hints at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Cue { $($(#[$doc])* $name),* }

        impl Cue {
            /// How many there are.
            pub(crate) const COUNT: usize = [$(Cue::$name),*].len();
        }
    };
}

cues! {
    /// Grammar words: article, preposition, pronoun, auxiliary.
    Grammar
    /// The speaker as the one who acts.
    I
    /// The speaker otherwise.
    My
    /// A group with the speaker in it.
    We
    /// Somebody or something else as the one who acts.
    Other
    /// Past of being, having, feeling: a state, not a deed.
    State
    /// Present of being and having.
    Present
    /// Irregular past of a deed.
    Deed
    /// A deed in its plain form.
    Plain
    /// Ends like a past but is none.
    NotPast
    /// Before which a participle is no deed: "is", "a", "very".
    Qualifies
    /// Between the subject and its verb: "also", "quickly", "then".
    Between
    /// Opens a clause: "that", "because", "and".
    Opens
    /// What was needed, and of whom.
    Need
    /// When it was.
    Time
    /// Where it was and who was there.
    Place
    /// What went wrong or was hard.
    Trouble
    /// First, then, finally.
    Order
    /// What came of it.
    Outcome
    /// Somebody liked it.
    Praise
    /// Proof that stands without a number.
    Proof
    /// What was learned.
    Learning
    /// What one might do.
    Would
    /// A condition.
    If
    /// What one thinks in general.
    Opinion
    /// What one is like or usually does.
    Habit
    /// Why.
    Cause
    /// Ways weighed against each other.
    Choice
    /// What stood against it.
    Against
    /// More, less, than, before.
    Compare
    /// Names of virtues, and the labels of the method.
    Buzz
    /// A number in digits or in words.
    Number
    /// A part of a hundred.
    Percent
    /// A rule one works by.
    Rule
    /// A real case is announced.
    Example
    /// How one knows.
    Measure
    /// Finding out first.
    Ask
    /// What comes after.
    Follow
    /// Talk about the answer itself.
    Meta
    /// There is no answer.
    Blank
    /// A sound that fills a pause.
    Filler
    /// A word that makes a claim smaller.
    Hedge
}

/// A set of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cues(u64);

impl Cues {
    /// No cue.
    pub(crate) const NONE: Self = Self(0);

    /// Whether a cue is in it.
    pub(crate) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u8) != 0
    }

    /// Puts a cue in.
    pub(crate) fn add(&mut self, cue: Cue) {
        self.0 |= 1 << cue as u8;
    }

    /// Takes in all cues of another set.
    pub(crate) fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// The places of the cues in it, rising.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            (place < 64).then_some(place)
        })
    }
}

struct Entry {
    word: &'static str,
    cues: Cues,
    /// Phrases that begin with the word, each with the cue it gives.
    phrases: Vec<(String, Cue)>,
}

/// Sorted by word. Made once from the lists, so that these can be kept in an order people can read.
static LEXICON: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut listed: Vec<(&'static str, &'static str, Cue)> = Vec::new();
    for &(cue, list) in vocabulary::LISTS {
        listed.extend(list.split_ascii_whitespace().map(|term| (head(term), term, cue)));
    }
    listed.sort_unstable_by_key(|&(head, ..)| head);
    listed.chunk_by(|one, two| one.0 == two.0).filter_map(entry).collect()
});

fn head(term: &'static str) -> &'static str {
    term.split_once('_').map_or(term, |(head, _)| head)
}

fn entry(terms: &[(&'static str, &'static str, Cue)]) -> Option<Entry> {
    let mut entry = Entry { word: terms.first()?.0, cues: Cues::NONE, phrases: Vec::new() };
    for &(head, term, cue) in terms {
        if head == term { entry.cues.add(cue) } else { entry.phrases.push((spaced(term), cue)) }
    }
    Some(entry)
}

/// A phrase as it stands in the buffer of a text: single spaces between, and one behind.
fn spaced(term: &str) -> String {
    let mut phrase = term.replace('_', " ");
    phrase.push(' ');
    phrase
}

/// What a word hints at, with the phrases it begins. `rest` is the lower-case text from the word on.
pub(crate) fn cues_of(word: &str, rest: &str) -> Cues {
    let mut cues = shape(word);
    if let Ok(place) = LEXICON.binary_search_by(|entry| entry.word.cmp(word))
        && let Some(entry) = LEXICON.get(place)
    {
        cues.join(entry.cues);
        for (phrase, cue) in &entry.phrases {
            if rest.starts_with(phrase.as_str()) {
                cues.add(*cue);
            }
        }
    }
    cues
}

/// What the shape of a word says without any list: digits, and years as a time.
fn shape(word: &str) -> Cues {
    let mut cues = Cues::NONE;
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        cues.add(Cue::Number);
        if word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) {
            cues.add(Cue::Time);
        }
    }
    cues
}
