//! What the coach says in one turn, and how its pieces become one text of bounded length.

/// The most words of a turn: about what can be heard at once, and spoken in 25 seconds.
pub const MOST_WORDS: usize = 60;

/// One turn of the coach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// All of it, at most [`MOST_WORDS`] words with one question at most.
    pub words: String,
    /// What of it is quoted from the pack.
    pub quotes: Vec<Quote>,
    /// Who of the company is named, as the pack spells it.
    pub person: Option<String>,
    /// Whether the talk is over.
    pub closed: bool,
}

/// A quotation from the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Word for word.
    pub words: String,
    /// Where it stands: "Values, Say it early", "Senior engineer, Delivery".
    pub place: String,
}

/// The pieces of a turn, in the order they are said.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces {
    /// A few words on what was heard.
    pub(super) nod: String,
    /// A quotation with its frame, or somebody who is named.
    pub(super) middle: String,
    /// What is quoted in the middle.
    pub(super) quotes: Vec<Quote>,
    /// Who is named in the middle.
    pub(super) person: Option<String>,
    /// The question.
    pub(super) question: String,
}

impl Pieces {
    /// The turn: where it would be too long, first the nod is left out, then the middle.
    pub(super) fn said(mut self) -> Said {
        if self.count() > MOST_WORDS {
            self.nod.clear();
        }
        // A pack may have anything in its names, also a question.
        if self.count() > MOST_WORDS || self.middle.contains('?') {
            self.middle.clear();
            self.quotes.clear();
            self.person = None;
        }
        let pieces = [self.nod, self.middle, self.question];
        let full: Vec<&str> =
            pieces.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
        Said { words: full.join(" "), quotes: self.quotes, person: self.person, closed: false }
    }

    fn count(&self) -> usize {
        count(&self.nod) + count(&self.middle) + count(&self.question)
    }
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// A line of a pack, made fit for a turn: its last sentences where it is too long, and one question at most.
pub(super) fn line(words: &str) -> Said {
    let mut kept: Vec<&str> = Vec::new();
    let mut asks = false;
    for span in crate::score::split(words).iter().rev() {
        let sentence = span.of(words).trim();
        let asked = sentence.matches('?').count();
        let full = kept.iter().map(|it| count(it)).sum::<usize>() + count(sentence) > MOST_WORDS;
        if full {
            break;
        }
        if asked <= 1 && !(asks && asked == 1) {
            kept.push(sentence);
            asks |= asked == 1;
        }
    }
    kept.reverse();
    Said { words: kept.join(" "), ..Said::default() }
}
