//! What the trained reader looks at around a sentence: its neighbours, its place, and the course of the answer.

use super::course::{EVENTS, Place};
use super::feature::{Of, View, WHOLE, length, told};
use super::rules::Weights;
use crate::score::lexicon::Cue;
use crate::score::text::Word;

/// Hands every feature of what stands around the sentence `at` to `put`.
pub(super) fn see(view: &View<'_>, at: usize, put: &mut impl FnMut(Of, u64, i32)) {
    if let Some(place) = view.course.at(at) {
        ruled(&place.ruled, Of::Rule, put);
        course(place, &view.course.mean, put);
    }
    place(view, at, put);
    edges(view, at, put);
    let before = at.checked_sub(1);
    if let Some(before) = before {
        near(view, before, [Of::PrevAct, Of::PrevHead, Of::PrevRule], put);
    }
    near(view, at + 1, [Of::NextAct, Of::NextHead, Of::NextRule], put);
}

/// What the written rules make of the sentence, as five numbers.
fn ruled(weights: &Weights, of: Of, put: &mut impl FnMut(Of, u64, i32)) {
    for (place, weight) in weights.iter().enumerate() {
        put(of, place as u64, (weight * WHOLE as f32) as i32);
    }
}

/// The sentence in the course of the answer.
fn course(place: &Place, mean: &Weights, put: &mut impl FnMut(Of, u64, i32)) {
    let mut above = place.ruled;
    above.iter_mut().zip(mean).for_each(|(one, mean)| *one -= mean);
    ruled(&above, Of::Above, put);
    for (part, _) in place.is_top.iter().enumerate().filter(|one| *one.1) {
        put(Of::Top, part as u64, WHOLE);
    }
    let counts = place.here.iter().zip(place.before).zip(place.after);
    for (event, ((&here, before), after)) in counts.enumerate() {
        let named = |counted: u8| (usize::from(counted) * EVENTS + event) as u64;
        put(Of::Before, named(before), WHOLE);
        put(Of::After, named(after), WHOLE);
        put(Of::Around, named(here * 16 + before * 4 + after), WHOLE);
    }
}

/// What the first sentence and the last one say, beside being the first or the last.
fn edges(view: &View<'_>, at: usize, put: &mut impl FnMut(Of, u64, i32)) {
    let Some((signs, &span)) = view.signs.get(at).zip(view.spans.get(at)) else { return };
    let act = signs.acts.first().map_or(99, told);
    if at == 0 {
        signs.seen().for_each(|cue| put(Of::OpeningCue, cue as u64, WHOLE));
        put(Of::OpeningAct, act, WHOLE);
        for word in view.text.words_in(span).iter().filter(grammatical) {
            put(Of::OpeningWord, word.mark, WHOLE / 2);
        }
    }
    if at + 1 == view.spans.len() {
        signs.seen().for_each(|cue| put(Of::ClosingCue, cue as u64, WHOLE));
        put(Of::ClosingAct, act, WHOLE);
    }
}

fn grammatical(word: &&Word) -> bool {
    word.cues.has(Cue::Grammar)
}

/// Whether the sentence begins or ends the answer, and how long that is; the chain knows the rest of its place.
fn place(view: &View<'_>, at: usize, put: &mut impl FnMut(Of, u64, i32)) {
    let size = length(view.spans.len());
    if at == 0 {
        put(Of::First, size, WHOLE / 2);
    }
    if at + 1 == view.spans.len() {
        put(Of::Last, size, WHOLE / 2);
    }
}

/// A neighbour, by its cues and deeds.
fn near(view: &View<'_>, at: usize, of: [Of; 3], put: &mut impl FnMut(Of, u64, i32)) {
    let [acts, head, rule] = of;
    let Some((signs, &span)) = view.signs.get(at).zip(view.spans.get(at)) else { return };
    put(acts, signs.acts.first().map_or(99, told), WHOLE / 2);
    if let Some(first) = view.text.words_in(span).first() {
        put(head, first.mark, WHOLE / 2);
    }
    if let Some(place) = view.course.at(at) {
        ruled(&place.ruled, rule, put);
    }
}
