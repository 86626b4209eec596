//! A text as terms: stems of its full words, and the meanings they stand for.

use super::thesaurus::{Sense, Thesaurus};
use super::word::{Bare, NOBODY, NOT, bare};
use crate::score::{Cue, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

/// What two texts can have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Term {
    /// The same stem.
    Stem(String),
    /// The same line of the table of meanings.
    Meaning(usize),
    /// The same field of that table.
    Field(usize),
}

/// How much more a word weighs by which need or trouble is told.
const FELT: f32 = 1.2;

/// How much of its weight a meaning gains by being spoken of again, in other words. Found on the first two tables of
/// `tests/spec/coach`: 74 % without it, 87 % with it.
const AGAIN: f32 = 0.3;

/// No meaning weighs more, however often it comes.
const SUREST: f32 = 3.0;

/// How much more a phrase of two words or more says than a single word, which may mean several things.
const PHRASE: f32 = 1.5;

/// How much less a phrase says that may also mean something else.
const UNSURE: f32 = 0.5;

/// Words that say nothing about what a sentence at work is about, beyond those of grammar.
const EMPTY: &str = " thing things work working works worked make makes made way ways good need needs want wants wanted lot really get gets \
    got getting going gone go goes went know knows knew known think feel felt said say says saying much many other others people person somebody someone \
    nobody everybody everyone anybody nothing something everything like time times week weeks day days month months year years never don't can't \
    i'm we're they're it's still already even right part both let sees see look looks come comes came give gives gave given take takes taken took use \
    uses used one two three four five six seven eight nine ten new every keep keeps put just back now today yes well also twice once first second last \
    next leave leaves set sets begin begins began start starts started happen happens happened always often again same different great big small large \
    long short old hard easy sure idea lots bit kind sort would could should might must without about ask asks asked tell tells told bring brings show \
    shows showed shown find finds found turn turns point place call calls called try able seem seems become becomes became few less able since far few own \
    left write writes wrote written read reads change changes changed job company engineer engineers developer colleague colleagues level levels \
    year's day's that's prepare prepares prepared doing done did does having being while during yet until soon late early each any all \
    team teams hour hours minute minutes half help helps helped lead leads led leading answer answers answered talk talks talked speak speaks share shares build built believe hold holds held manager managers director directors meeting meetings miss missed missing misses ";

/// Reads texts as terms.
#[derive(Debug)]
pub(super) struct Reader {
    thesaurus: Thesaurus,
    empty: BTreeSet<&'static str>,
}

impl Reader {
    /// The reader: there is one, as its table is large.
    pub(super) fn get() -> &'static Self {
        static READER: LazyLock<Reader> = LazyLock::new(Reader::new);
        &READER
    }

    fn new() -> Self {
        Self { thesaurus: Thesaurus::new(), empty: EMPTY.split_ascii_whitespace().collect() }
    }

    /// The terms of a text, each once, with what it weighs there.
    pub(super) fn terms(&self, raw: &str) -> BTreeMap<Term, f32> {
        let text = Text::new(raw);
        let words = bare(&text);
        let mut terms = Terms::default();
        for at in 0..words.len() {
            self.read(&text, words.get(at..).unwrap_or_default(), at, &mut terms);
        }
        terms.0.into_iter().map(|(term, found)| (term, found.weight)).collect()
    }

    /// Reads the first of some words, and the phrases that begin with it.
    fn read(&self, text: &Text<'_>, rest: &[Bare], at: usize, terms: &mut Terms) {
        let Some(own) = rest.first() else { return };
        let Some(word) = text.words.get(own.at) else { return };
        let felt = word.cues.has(Cue::Trouble) || word.cues.has(Cue::Need);
        let weight = if felt { FELT } else { 1.0 };
        self.thesaurus.senses(rest, |sense| {
            let sure = weight * sureness(sense);
            let span = at..at + sense.words;
            terms.raise(Term::Meaning(sense.meaning), sure, span.clone());
            terms.raise(Term::Field(sense.field), sure, span);
        });
        let lower = text.lower(word);
        let says = ![NOT, NOBODY].contains(&own.stem.as_str()) && !word.cues.has(Cue::Grammar);
        if says && lower.len() > 2 && !self.empty.contains(lower) {
            terms.raise(Term::Stem(own.stem.clone()), weight, at..at + 1);
        }
    }
}

/// Terms with what was found of each.
#[derive(Default)]
struct Terms(BTreeMap<Term, Found>);

#[derive(Default)]
struct Found {
    weight: f32,
    /// Where the last words end that spoke of it.
    end: usize,
}

impl Terms {
    /// What is said again in other words says it more surely; the same words say it once.
    fn raise(&mut self, term: Term, weight: f32, span: Range<usize>) {
        let own = self.0.entry(term).or_default();
        let more = if span.start < own.end { 0.0 } else { AGAIN * own.weight.min(weight) };
        own.weight = (own.weight.max(weight) + more).min(SUREST);
        own.end = own.end.max(span.end);
    }
}

fn sureness(sense: Sense) -> f32 {
    match sense {
        Sense { unsure: true, .. } => UNSURE,
        Sense { words: 1, .. } => 1.0,
        _ => PHRASE,
    }
}
