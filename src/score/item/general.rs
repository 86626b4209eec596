//! Whether a sentence tells of many times or of none: how things usually go, what people are like, several occasions
//! at once.

use crate::score::answer::{Answer, Told};
use crate::score::clause::{Subject, Tense};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to speak of many times, or of a course of years.
static MANY_TIMES: List = List::new(|| {
    Phrases::of(
        "usually|often|always|sometimes|typically|normally|generally|whenever|regularly|most of the time| \
        all the time|the whole time|every time|each time|many times|several times|a lot of times| \
        time and again|now and then|from time to time|again and again|in most cases|in many cases| \
        in these cases|in such cases|in those cases|in some cases|in each case|over the years| \
        over the last years|through the years|in my years|during my years|during my time|in my time as| \
        throughout my career|in my career|quite a few|more than one|more than once|various|a number of| \
        a lot of things|some of them|many of them|others|another one|all sorts|all kinds|one of those| \
        every year|each year|every quarter|each quarter|every night|per quarter|per year|in every|in each| \
        each class|overall|the focus was| \
        that is how|that's how|it depends|come up|comes up|tend to|tends to|used to do|kept happening|i try| \
        constantly|frequently|occasionally|at times|as a rule|day to day|day in day out|countless|numerous| \
        on many occasions|many situations|many occasions|in my work|in my daily|depending on|each project| \
        every project|each month|every month|each week|each day|over time|across teams|different projects| \
        different teams|different customers|those situations|these situations|such situations| \
        situations like",
    )
});

/// What binds a sentence to one time, although it holds one of those words.
static ONE_TIME: List = List::new(|| {
    Phrases::of(
        "one day|that day|one evening|one morning|that morning|that evening|that night|last year|last month| \
        last week|last summer|last winter|last spring|last autumn|once|the next day|on monday|on tuesday| \
        on wednesday|on thursday|on friday|on saturday|on sunday",
    )
});

/// In more words than this one of them says little of the whole.
const MOST_WORDS: usize = 40;

/// A sentence that holds for many times or for no time in particular. What is done since then is no such thing: it
/// belongs to the end of a story.
pub(super) fn is_general(answer: &Answer<'_>, told: &Told) -> bool {
    let mine =
        told.signs.acts.iter().filter(|act| act.tense == Tense::Past && act.who == Subject::I);
    let tells = told.signs.words > MOST_WORDS || mine.count() > 2;
    let dated = answer
        .words(told)
        .iter()
        .any(|word| word.cues.has(Cue::Time) && word.cues.has(Cue::Number));
    !dated
        && !tells
        && !answer.says(told, &ONE_TIME)
        && (answer.says(told, &MANY_TIMES)
            || is_habit_of_the_past(told)
            || speaks_of_you(answer, told))
}

/// "I would ask them what happens": nobody supposes anything, it used to be so.
fn is_habit_of_the_past(told: &Told) -> bool {
    let would = |who| {
        told.signs
            .acts
            .iter()
            .filter(move |act| act.tense == Tense::Would && act.who == who)
            .count()
    };
    would(Subject::I) + would(Subject::We) > 0
        && !told.signs.acts.iter().any(|act| act.tense == Tense::Past)
}

/// "You stay calm": whoever does it, whenever.
fn speaks_of_you(answer: &Answer<'_>, told: &Told) -> bool {
    let words = answer.words(told);
    let opens = words.iter().zip(words.iter().skip(1)).any(|(you, next)| {
        answer.text.lower(you) == "you"
            && (next.cues.has(Cue::Plain) || next.cues.has(Cue::Present))
    });
    opens && !told.signs.tells_past()
}
