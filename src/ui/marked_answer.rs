//! The answer with each sentence marked by its part.

use leptos::prelude::*;

use super::words;
use crate::dom::{El, View, abbr, div, p, span};
use crate::domain::{Answer, Checklist, FollowUp, Kind, Part, Sentence, Span};

/// Which words are lit up, because one looks at them in the checklist.
pub type Lit = RwSignal<Vec<Span>>;

/// Below this the reader itself would bet little on a sentence's part: two of three.
pub const SURE: f32 = 0.66;

/// The answer. A story has each run of sentences with the letter of its part in front and an underline
/// in its colour; an answer of another kind has no parts, and only lights up. What the persona asked stands before
/// each reply.
pub fn marked_answer(answer: &Answer, checklist: &Checklist, kind: Kind, lit: Option<Lit>) -> El {
    let text = answer.text.as_str();
    let mut asked = answer.follow_ups.iter().peekable();
    let mut views: Vec<View> = Vec::new();
    let (mut end, mut last_part) = (0, None);
    for sentence in &checklist.sentences {
        let part = sentence.part.filter(|_| kind == Kind::Behavioural);
        let opens = part.filter(|_| part != last_part);
        let (mut from, start) = (end, sentence.span.start);
        while let Some(next) = asked.next_if(|next| next.start <= start) {
            views.push(View::from(Span { start: from, end: next.start }.of(text).trim_end()));
            views.push(asked_here(next).into());
            from = next.start.max(from);
        }
        views.push(between(text, from, start));
        views.push(marked(text, sentence, part, opens, lit));
        (end, last_part) = (sentence.span.end, part);
    }
    views.push(between(text, end, text.len()));
    div("marked-answer").attr("dir", "auto").with(views)
}

fn between(text: &str, start: usize, end: usize) -> View {
    View::from(Span { start, end }.of(text))
}

fn asked_here(follow_up: &FollowUp) -> El {
    p("marked-answer__asked").with(follow_up.line())
}

fn marked(
    text: &str,
    sentence: &Sentence,
    part: Option<Part>,
    opens: Option<Part>,
    lit: Option<Lit>,
) -> View {
    let place = sentence.span;
    let marked = span("marked-answer__sentence")
        .attr("data-part", part.map_or("none", Part::slug))
        .attr("data-unsure", if sentence.confidence < SURE { "true" } else { "false" })
        .with(opens.map(part_letter))
        .with(place.of(text));
    match lit {
        None => marked,
        Some(lit) => marked.attr_with("data-lit", move || {
            let overlaps = |it: &Span| it.start < place.end && place.start < it.end;
            Some(lit.with(|lit| lit.iter().any(overlaps)).to_string())
        }),
    }
    .into()
}

fn part_letter(part: Part) -> El {
    abbr("part-letter")
        .attr("data-part", part.slug())
        .attr("title", words::part(part))
        .with(format!("{} ", part.letter()))
}
