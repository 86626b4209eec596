//! A life or a career, told from its beginning, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::text::Word;

/// A story of one event names one year, perhaps two; a life runs through many.
const FEWEST_STEPS: usize = 2;

/// So many marks of a path in a hundred words. Of 811 answers that tell one event none has more than 4.
const DENSE: usize = 5;

/// And so many in all.
const FEWEST_MARKS: usize = 5;

/// The reason, where most sentences are steps of a life: years, lengths of years, schools, posts, marriages.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let steps = answer.told.iter().filter(|told| is_step(answer, told)).count();
    let marks: usize = answer.told.iter().map(|told| marks(answer, told)).sum();
    let dense = marks >= FEWEST_MARKS && marks * 100 > DENSE * answer.text.words.len();
    (steps >= FEWEST_STEPS && steps * 2 >= answer.told.len() && dense).then(|| {
        "This tells your path over the years; the question asks for one event. Pick one time on that path, and tell what happened then."
            .to_owned()
    })
}

fn is_step(answer: &Answer<'_>, told: &Told) -> bool {
    marks(answer, told) > 0
}

/// What in a sentence belongs to a path: years, lengths of years, and turns of a life.
pub(super) fn marks(answer: &Answer<'_>, told: &Told) -> usize {
    let words = answer.words(told);
    let pairs = words.iter().zip(words.iter().skip(1).map(Some).chain([None]));
    pairs
        .filter(|(word, next)| {
            is_year(answer, word) || lasts(answer, word, *next) || turns(answer, word, *next)
        })
        .count()
}

fn is_year(answer: &Answer<'_>, word: &Word) -> bool {
    let lower = answer.text.lower(word);
    lower.len() == 4
        && (lower.starts_with("19") || lower.starts_with("20"))
        && lower.bytes().all(|byte| byte.is_ascii_digit())
}

/// "Six years", "years later", "a year".
fn lasts(answer: &Answer<'_>, word: &Word, next: Option<&Word>) -> bool {
    let next = next.map_or("", |next| answer.text.lower(next));
    let lower = answer.text.lower(word);
    matches!(next, "years" | "year" | "seasons")
        && !matches!(
            lower,
            "last"
                | "this"
                | "next"
                | "the"
                | "per"
                | "school"
                | "many"
                | "every"
                | "each"
                | "new"
                | "previous"
                | "final"
                | "first"
                | "second"
                | "third"
        )
}

/// Where a path turns.
fn turns(answer: &Answer<'_>, word: &Word, next: Option<&Word>) -> bool {
    let next = next.map_or("", |next| answer.text.lower(next));
    let lower = answer.text.lower(word);
    matches!(
        lower,
        "born"
            | "grew"
            | "studied"
            | "studies"
            | "apprenticeship"
            | "married"
            | "graduated"
            | "promoted"
            | "doctorate"
            | "degree"
            | "diploma"
            | "phd"
            | "bsc"
            | "msc"
            | "mba"
            | "army"
            | "career"
            | "postdoc"
            | "retired"
            | "habilitation"
            | "scholarship"
            | "nineteen"
            | "eighteen"
            | "childhood"
            | "grammar"
            | "consultant"
            | "abroad"
            | "transferred"
    ) || matches!(
        (lower, next),
        ("became" | "become", _)
            | ("joined", _)
            | ("moved" | "changed", "to" | "into")
            | ("worked" | "work", "as" | "in" | "for" | "on" | "with" | "at")
            | ("left", "school" | "the" | "my" | "with")
            | ("was" | "am" | "been", "a" | "head" | "deputy")
            | ("went", "to" | "on")
            | ("came", "here" | "home" | "to" | "back" | "the")
            | ("after", "that" | "my" | "this" | "school")
            | ("these", "days")
            | (
                "my" | "our",
                "wife"
                    | "husband"
                    | "son"
                    | "daughter"
                    | "father"
                    | "mother"
                    | "uncle"
                    | "grandfather"
                    | "sister"
                    | "brother"
                    | "first"
            )
            | ("went", "back")
            | ("began", "as")
            | ("opened", "my")
            | ("started", "as" | "in" | "to")
            | ("our" | "two" | "three", "children" | "childrens" | "kids")
            | ("since" | "until" | "from" | "in", "2000" | "then")
    )
}
