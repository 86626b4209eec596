//! Saying what a sentence is, where the reader took it for something else.

use super::words;
use crate::dom::{El, View, choice, label, li, ol, select, span};
use crate::domain::{Checklist, Correction, Part, Sentence};

/// The sentences of an answer, each with its part to choose. Those the candidate chose are marked as theirs.
pub fn part_editor(
    text: &str,
    checklist: &Checklist,
    corrections: &[Correction],
    on_corrected: impl Fn(Correction) + Clone + 'static,
) -> El {
    let lines = checklist.sentences.iter().map(|sentence| {
        let yours = corrections.iter().any(|it| it.start == sentence.span.start);
        line(text, sentence, yours, on_corrected.clone())
    });
    ol("part-editor").with(View::each(lines))
}

fn line(
    text: &str,
    sentence: &Sentence,
    yours: bool,
    on_corrected: impl Fn(Correction) + 'static,
) -> El {
    let start = sentence.span.start;
    let parts = Part::ALL.iter().map(|part| {
        let chosen = sentence.part == Some(*part);
        choice(&part.letter().to_string(), words::part(*part), chosen)
    });
    let parts = [View::each(parts), choice("", "None of these", sentence.part.is_none()).into()];
    let choose = move |letter: String| {
        let part = letter.chars().next().and_then(Part::from_letter);
        on_corrected(Correction { start, part });
    };
    let said = yours.then(|| span("part-editor__yours").with("yours"));
    li("part-editor__line").with(
        label("part-editor__label")
            .with(span("part-editor__words").with(sentence.span.of(text)))
            .with(
                select("part-editor__part")
                    .id(&format!("part-{start}"))
                    .with(parts)
                    .on_change(choose),
            )
            .with(said),
    )
}
