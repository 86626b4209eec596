//! The answer with each sentence marked by its part.

use leptos::prelude::*;

use super::words;
use crate::domain::{Checklist, Part, Sentence};

/// The answer, each sentence with the letter of its part in front and an underline in its colour.
#[component]
pub fn MarkedAnswer(
    /// The answer.
    text: String,
    /// What was found in it.
    checklist: Checklist,
    /// Where one looks now, to be lit up: a range of bytes.
    #[prop(into)]
    lit: Signal<Vec<(usize, usize)>>,
) -> impl IntoView {
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut end = 0;
    let mut last_part = None;
    for sentence in &checklist.sentences {
        pieces.push(plain(text.get(end..sentence.span.start)));
        let opens = sentence.part.is_some() && sentence.part != last_part;
        pieces.push(marked(&text, sentence, opens, lit));
        end = sentence.span.end;
        last_part = sentence.part;
    }
    pieces.push(plain(text.get(end..)));
    view! { <div class="marked-answer">{pieces}</div> }
}

fn plain(text: Option<&str>) -> AnyView {
    text.unwrap_or_default().to_owned().into_any()
}

fn marked(
    text: &str,
    sentence: &Sentence,
    opens: bool,
    lit: Signal<Vec<(usize, usize)>>,
) -> AnyView {
    let words = sentence.span.of(text).to_owned();
    let Some(part) = sentence.part else { return words.into_any() };
    let (start, end) = (sentence.span.start, sentence.span.end);
    let is_lit = move || lit.with(|lit| lit.iter().any(|span| span.0 < end && start < span.1));
    // Below two thirds the reader itself would bet little on it.
    let unsure = sentence.confidence < 0.66;
    view! {
        <span
            class="marked-answer__sentence"
            data-part=part.slug()
            data-lit=move || is_lit().to_string()
            data-unsure=unsure.to_string()
        >
            {opens.then(|| letter(part))}
            {words}
        </span>
    }
    .into_any()
}

fn letter(part: Part) -> impl IntoView {
    view! {
        <abbr class="part-letter" data-part=part.slug() title=words::part(part)>
            {part.letter()}
        </abbr>
    }
}
