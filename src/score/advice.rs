//! What is shown beside the score and never goes into it: shares, pace, fillers, length of sentences.
//!
//! Where a number here has a source it is named; the rest is convention, and the screens say so.
//! Word counts alone explain about a tenth of an interviewer's impression (Muralidhar and Gatica-Perez),
//! which is why none of this is scored.

use super::lexicon::Cue;
use super::text::{Text, Word};
use crate::domain::{Advice, Checklist, Part, Share, Span};

/// Less time than this gives no pace worth showing: one second.
const SHORTEST: u64 = 1000;

/// Counts what is worth knowing about an answer that was checked before.
pub fn advise(text: &str, checklist: &Checklist, answering_millis: Option<u64>) -> Advice {
    let text = Text::new(text);
    let words = text.words.len();
    let lengths = checklist.sentences.iter().map(|sentence| text.words_in(sentence.span).len());
    Advice {
        words,
        shares: Part::ALL.iter().filter_map(|&part| share(&text, checklist, part)).collect(),
        pace: answering_millis.filter(|&time| time >= SHORTEST).map(|time| pace(words, time)),
        fillers: marked(&text, Cue::Filler),
        hedges: marked(&text, Cue::Hedge),
        longest: lengths.max().unwrap_or(0),
    }
}

fn share(text: &Text<'_>, checklist: &Checklist, part: Part) -> Option<Share> {
    let own = checklist.sentences.iter().filter(|sentence| sentence.part == Some(part));
    let words: usize = own.map(|sentence| text.words_in(sentence.span).len()).sum();
    (words > 0).then(|| Share { part, of_words: words as f32 / text.words.len() as f32 })
}

fn pace(words: usize, millis: u64) -> u32 {
    u32::try_from(words as u64 * 60_000 / millis).unwrap_or(u32::MAX)
}

/// Where the cue stands, and is not used in its plain sense.
fn marked(text: &Text<'_>, cue: Cue) -> Vec<Span> {
    let places = text.words.iter().enumerate().filter(|(_, word)| word.cues.has(cue));
    places.filter_map(|(place, word)| stray(text, place, word)).collect()
}

/// "That kind of error" and "what sort of plan" name kinds, "you know the codebase" and "I mean the
/// other team" say something: only the phrase between pauses, or before a verb or adjective, fills.
fn stray(text: &Text<'_>, place: usize, word: &Word) -> Option<Span> {
    let at = |offset: usize| text.words.get(place + offset);
    let before = place.checked_sub(1).and_then(|place| text.words.get(place));
    let first = text.lower(word);
    let length = match (first, at(1).map(|next| text.lower(next))) {
        ("kind" | "sort", Some("of")) => 2,
        ("you", Some("know")) | ("i", Some("mean" | "guess" | "suppose" | "think")) => 2,
        ("a", Some("bit")) | ("or", Some("something")) | ("pretty", Some("much")) => 2,
        ("a", Some("little")) | ("more", Some("or")) => 3,
        ("in", Some("some")) => 3,
        _ => 1,
    };
    let last = at(length - 1)?;
    let names_kind = matches!(first, "kind" | "sort")
        && before.is_some_and(|before| {
            before.cues.has(Cue::Qualifies)
                || matches!(
                    text.lower(before),
                    "what" | "some" | "any" | "which" | "same" | "every" | "that"
                )
        });
    let says = matches!(first, "you" | "i")
        && matches!(text.lower(last), "know" | "mean")
        && at(length).is_some_and(|next| !next.after_pause);
    (!names_kind && !says).then_some(Span { start: word.span.start, end: last.span.end })
}
