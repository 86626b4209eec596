//! What the sentences of a plan for a case that was put are told for.

use super::role::{CLEAR, Reached};
use crate::domain::Item;
use crate::score::clause::{Subject, Tense};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to want to know.
static ASKS: List = List::new(|| {
    Phrases::of(
        "want to know|wanted to know|like to know|need to know|know whether|know if|know first|find out| \
        figure out|ask him|ask her|ask them|ask the|ask my|ask whether|ask what|ask if|ask why|ask how| \
        ask each|ask both|ask who|ask which|ask somebody|ask someone|ask for|ask once|ask more|also ask| \
        first ask|i'd ask|id ask|i would ask|i ask|listen|look at|look into|look up|look how|look first| \
        look whether|look what|check what|check whether|check if|check how|check who|check my|check the| \
        check it|make sure i|i'd check|i will check|read the|read all|see which|see who|see whether|see what| \
        watch for|observe|establish|verify|understand|talk to|speak with|speak alone| \
        depends which|matters greatly|what he needs|what they need| \
        i'd think about|i would think about|the facts|be honest which",
    )
});

/// Ways to lay one way beside another.
static WAYS: List = List::new(|| {
    Phrases::of(
        "i can|we can|two ways|three ways|some ways|several ways|few ways|other ways|ways that|both ways| \
        the first way|options|option|alternatives|alternative|choose between|a third|third way|either|or i| \
        or we|or you|or it|or the|or move|or a|or let|or to|or in|on the other hand|the other is| \
        the first is|the second is|the first gives|i could|we could|you could|one could|could also| \
        could speak|could rewrite|i can ring|i can send|i can put|i can give|i can cut|i can go| \
        i can push|i can pause|i can end|i can explain|also possible|another way|there's either| \
        there is either|there are|there's the|there is the|rule out|instead of|versus|if it's money|or not| \
        rewrite:",
    )
});

/// Ways to take one.
static CHOSEN: List = List::new(|| {
    Phrases::of(
        "i'd go for|i would go for|i'd go with|i would go with|i'd choose|i would choose|i choose|i'd take| \
        i would take|i take the|i'd pick|i would pick|i'd prefer|i would prefer|i prefer|i'd decide| \
        i would decide|my decision|my choice|i'd do|i'd rather|i would rather|i'd start with|i would propose| \
        i'd propose|i would offer|i'd offer|i would begin|i'd cut|i'd ship|i'd stop|i'd order|i would order| \
        would not do|wouldn't do|i'd not|i would not|i wouldn't|i'd close|i'd withdraw|i would refuse| \
        i'd refuse|i'd roll back|i would pause|i'd pause|i would keep|i'd keep|so no| \
        in doubt",
    )
});

/// How firmly one acts: who says that has chosen.
static FIRMLY: List = List::new(|| {
    Phrases::of(
        "straight away|at once|immediately|the same day|comes first|is first|before anything|no matter|either way",
    )
});

/// Who leaves it open has not chosen.
static OPEN: List = List::new(|| {
    Phrases::of(
        "it depends|depends on|has to weigh|have to weigh|must weigh|weigh that up|weigh up|all of these| \
        each has|both have|all have|hard to say|difficult to say|can't say|cannot say|no right| \
        everything has|pros and cons|advantages|whatever we end up|would have to see|have to see|we'd see| \
        up to them",
    )
});

/// Ways to say what comes after.
static AFTER: List = List::new(|| {
    Phrases::of(
        "afterwards|after that|after a|after release|after the|after i|after two|after four|after five| \
        after ten|after three|after each|after it|after maybe|and after|later on|later i|later we|week later| \
        month later|days later|next morning|for the next|on the list|an alarm|alarm at|next day|in the morning|next time|next one|the following week|the following day|following two| \
        every week|every month|every day|every friday|every hour|every two|every second|each day|each week| \
        each friday|each month|in the same week|within the week|same shift|from then on|in week|on monday| \
        monday i'd|on friday|by friday|on day one|in the days|once it is|when it is over|when it's over| \
        when she agrees|when he agrees|when they agree|when the person|at the end|half-way|halfway|check in| \
        check back|check again|look again|look at it again|come back|go back to|review|revisit|retrospective| \
        follow up|keep list|keep a list|write it down|write down|written down|write up|write half| \
        write to|write a report|report it|note in|add a|add an|put a date| \
        handover|go through|tell my|tell the|tell all|tell everybody|tell them|tell product|tell customers| \
        inform|i inform|call back|then note|with my team|with the team|talk with the person|so the next| \
        can't happen again|happens again|weekly|then i'd put|then i'd tell|then i would tell|then i'd sit",
    )
});

/// Ways to say how one would know.
static KNOWS: List = List::new(|| {
    Phrases::of(
        "i'd know|i would know|know that it|know it's|i'd call it|call it good|i'd consider it| \
        i would consider it|i'd see it as|see it as|i would see that|i'd see that|i would see it| \
        it'd be okay|be okay for me|well done|was good when|it worked|it works|a good sign|a success| \
        success if|settled if|i'd close it|i would close it|i'd count|i would count|would compare| \
        i'd compare|i'd measure|would measure|measure the|number to watch|i'd look whether| \
        would look whether|look at whether|would look at two|look at two things|look at the short| \
        it should be|should be none|should go down|should be stable|i would hope|i would expect|i'd expect| \
        within one percent|i was wrong|was wrong|a mistake and|went well|it was right|by the end of| \
        in the month after|was too full|regressions",
    )
});

/// What may be looked at; late in an answer it is how one would know.
static WATCHED: List = List::new(|| {
    Phrases::of(
        "i'd watch|would watch|how many|how long|how often|per week|per month|per hour|percent|i'd want| \
        i'd stop|i stop|if nobody|nothing moves|older than|i'd look at|would look at|whether",
    )
});

/// What speaks for each item.
pub(super) fn weigh(one: &Reached<'_>) -> [(Item, i32); 5] {
    [
        (Item::Measure, measure(one)),
        (Item::Clarify, clarify(one)),
        (Item::Options, options(one)),
        (Item::Decision, decision(one)),
        (Item::FollowThrough, follow_through(one)),
    ]
}

fn says(one: &Reached<'_>, list: &Phrases) -> bool {
    one.answer.says(one.told, list)
}

/// The speaker would do something, or does it in the case that is imagined.
fn acts(one: &Reached<'_>) -> bool {
    let mine = |who: Subject| who != Subject::Other;
    one.told.signs.supposes()
        || one.told.signs.acts.iter().any(|act| mine(act.who) && act.tense != Tense::Past)
}

fn asks_directly(one: &Reached<'_>) -> bool {
    one.told.span().of(one.answer.text.raw).trim_end().ends_with('?')
}

/// Asking and looking, before anything is chosen.
fn clarify(one: &Reached<'_>) -> i32 {
    if one.place >= 60 || one.comes_after(Item::Decision) {
        return 0;
    }
    let asks = says(one, &ASKS);
    let first = one.told.signs.has(Cue::Order) || one.at == 0;
    match (asks, asks_directly(one)) {
        (true, true) => CLEAR + 2,
        // Once the ways are laid out, to talk to somebody is one of them.
        (true, false) if one.comes_after(Item::Options) => 3,
        (true, false) if acts(one) || first => CLEAR + 1,
        (false, true) => CLEAR,
        _ if one.follows(Item::Clarify) => 2 - i32::from(one.told.signs.supposes()),
        _ => 0,
    }
}

/// Ways beside each other; a case beside another one; what stands in a list behind the questions.
fn options(one: &Reached<'_>) -> i32 {
    let words = one.answer.words(one.told);
    let could = words
        .iter()
        .filter(|word| matches!(one.answer.text.lower(word), "could" | "can" | "might"));
    let many = WAYS.count(&one.answer.text, words) + could.count().saturating_sub(1);
    let listed = one.told.signs.is_plain_note() && !one.comes_after(Item::Decision);
    match (many, one.told.signs.count(Cue::If)) {
        (2.., _) => CLEAR + 2,
        (_, 2..) => CLEAR,
        (1, 1) if one.follows(Item::Options) => CLEAR,
        (1, _) => 3,
        _ if listed && (one.follows(Item::Clarify) || one.follows(Item::Options)) => 3,
        (_, 1) if opens_with_if(one, one.at) && has_another_case(one) => CLEAR,
        _ if one.follows(Item::Options) => 2 - i32::from(one.told.signs.supposes()),
        _ => 0,
    }
}

/// "If they are tired, ... If they are under-used, ...": one case beside the next.
fn has_another_case(one: &Reached<'_>) -> bool {
    opens_with_if(one, one.at + 1) || one.at > 0 && opens_with_if(one, one.at - 1)
}

fn opens_with_if(one: &Reached<'_>, at: usize) -> bool {
    let words = one.answer.told.get(at).map(|told| one.answer.words(told)).unwrap_or_default();
    words.iter().take(2).any(|word| one.answer.text.lower(word) == "if")
}

/// A way that is taken; late, only what is said to be one.
fn decision(one: &Reached<'_>) -> i32 {
    if says(one, &OPEN) && !says(one, &CHOSEN) {
        return 0;
    }
    let reasoned = one.told.signs.has_any(&[Cue::Cause, Cue::Against]);
    let owned = one.told.signs.has_any(&[Cue::I, Cue::We, Cue::Would]);
    let firm = says(one, &FIRMLY) && !says(one, &AFTER) && !is_left_open(one);
    let chosen = says(one, &CHOSEN) || firm;
    match (chosen && acts(one), acts(one)) {
        (true, _) if !owned => 3,
        (true, _) if !one.comes_after(Item::Decision) => CLEAR + 1,
        (true, _) => CLEAR,
        (_, true) if is_next_to_options(one) => CLEAR + 1,
        (_, true) if one.told.signs.has(Cue::Cause) && one.told.signs.supposes() => CLEAR,
        (_, true) if reasoned => 3,
        (_, true) => 2,
        _ if one.follows(Item::Decision) => 1,
        _ => 0,
    }
}

/// Ways were laid out before, and none was better.
fn is_left_open(one: &Reached<'_>) -> bool {
    let before = one.answer.told.iter().zip(one.before);
    let laid = before.filter(|(_, role)| role.is_some_and(|role| role.item == Item::Options));
    laid.map(|(told, _)| told).any(|told| one.answer.says(told, &OPEN))
}

/// What the speaker would do when the ways are laid out; "afterwards I would tell them" comes later.
fn is_next_to_options(one: &Reached<'_>) -> bool {
    let words = one.answer.words(one.told);
    let first = words.first().map(|word| one.answer.text.lower(word)).unwrap_or_default();
    let later =
        matches!(first, "afterwards" | "later" | "after" | "then" | "in" | "every" | "once" | "at");
    let taken = one.comes_after(Item::Decision) || says(one, &AFTER);
    one.follows(Item::Options) && !taken && !later && one.told.signs.supposes()
}

/// What comes after a way was taken.
fn follow_through(one: &Reached<'_>) -> i32 {
    if one.place < 40 {
        return 0;
    }
    let after = says(one, &AFTER);
    let chosen = one.comes_after(Item::Decision);
    match (after, chosen) {
        (true, true) => CLEAR + 1,
        (true, false) => CLEAR,
        (false, true) if acts(one) && one.told.signs.has(Cue::Order) => 3,
        _ if one.follows(Item::FollowThrough) => 3,
        _ => 0,
    }
}

/// What would show it, or a figure that follows on one.
fn measure(one: &Reached<'_>) -> i32 {
    let figures = one.told.signs.has_any(&[Cue::Number, Cue::Percent, Cue::If]);
    let knows = says(one, &KNOWS);
    match knows || one.place >= 60 && acts(one) && says(one, &WATCHED) {
        _ if one.place < 40 && !(knows && one.at == 0) => 0,
        true => CLEAR + 2 * i32::from(knows),
        false if one.follows(Item::Measure) && figures && !says(one, &AFTER) => CLEAR + 1,
        false => 0,
    }
}
