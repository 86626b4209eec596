//! What the sentences of a way of working are told for.

use super::role::{CLEAR, Reached};
use crate::domain::Item;
use crate::score::answer::Told;
use crate::score::clause::{Subject, Tense};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say what one goes by.
static RULES: List = List::new(|| {
    Phrases::of(
        "my rule|rule is|the rule|a rule|principle|my principle|my view|my thinking|my idea|the idea| \
        basic idea|one idea|guideline|my belief|i believe|i think|i don't think|i do not think| \
        i don't believe|i do not believe|i really believe|i hold|go by|i go by|i assume|i start from| \
        i begin from|starting point|what i want|i want people|for me|to me|i'd rather|i would rather|my aim| \
        my goal|the aim is|the goal is|the point is|the point of|is about|i try to|i try not|i figure| \
        in my experience|my experience|comes before|come before|comes first|come first|goes before| \
        matters more|matters most|is worth|are worth|what matters| \
        my job is|philosophy|conviction|i like to|i'm convinced|i am convinced",
    )
});

/// What makes a rule of a sentence about how things are.
static HOLDS: List = List::new(|| {
    Phrases::of(
        "not|never|always|only|than|rather|must|should|has to|have to|can't|cannot|don't|doesn't|isn't|nobody| \
        everybody|everyone|people|whoever|nothing|no|if|until|because|one thing|first|at a time",
    )
});

/// One thing held against another.
static STANCE: List =
    List::new(|| Phrases::of("and not|not after|never|always|rather than|instead of"));

/// Rules that could not be broken.
static VAGUE: List = List::new(|| {
    Phrases::of(
        "it depends|depends on|generally|i try to be|communicate well|be flexible|in general|every situation| \
        every person",
    )
});

/// What binds a sentence to one time.
static ONE_TIME: List = List::new(|| {
    Phrases::of(
        "last week|last month|last year|last spring|last summer|last autumn|last winter|last fall|last time| \
        last quarter|last monday|last tuesday|last wednesday|last thursday|last friday|yesterday| \
        the other day|ago|recently|this spring|this summer|this autumn|this winter|this week|this month| \
        this year|in january|in february|in march|in april|in may|in june|in july|in august|in september| \
        in october|in november|in december|one time|one day|one monday|one tuesday|one wednesday| \
        one thursday|one friday|one morning|one evening|example|for instance|e.g|a case|just in|just this| \
        like with|like two weeks|like last|at my last|in my last|in my previous|at a|in a|with a| \
        in the autumn|in the spring|in the winter|when i did|when we did|the last one|there was|there's this| \
        we had this|we had a|i had a|i once|we once|once i|once we|once showed|came about|the first time| \
        the last few|it turned out|it came out",
    )
});

/// Ways to say what it costs, or where it ends.
static COSTS: List = List::new(|| {
    Phrases::of(
        "cost me|cost some|costs some|it also makes|makes new|too late|i leave it|the price is|the price for| \
        its price|price of it|the cost is|it costs|costs me|costs us|costs the|costs about|costs hours| \
        costs time|costs it|costs more|costs him|downside|drawback|bad side|weak side|weak point|weakness| \
        disadvantage|on the other side|the catch|the risk|the danger|it's a risk|is expensive|gets expensive| \
        takes longer|takes more|takes me|takes about|takes time|takes effort|takes half|takes an|takes a| \
        takes ten|take about|take a quarter|is slow|it's slow|it's also slow|too slow|slower|slow to| \
        no use at all|of little use|it's no use|is no use|is of no use|not fit|doesn't fit|not work| \
        doesn't work|won't work|can't work|not help|doesn't help|help at all|doesn't go|not go well| \
        isn't enough|not enough|isn't the right|not the right|can't keep|could not do|couldn't do|can't do| \
        not for|except|exception|i skip|we skip|leave out|leave that out|less of|let me down|it fails| \
        fails when|suffer|suffers|we lose|i lose|you lose|we miss|i miss|gets lost|get lost|unfair|insulting| \
        feel watched|feel small|too much for|harder where|in a crisis|in contact|no time|that's not allowed| \
        it's not allowed|i don't do|we don't do|i don't use|we don't use|i do without|i would drop| \
        i'd drop|would skip|not do it|i use none|i don't go|so i don't|make it short|forget it| \
        a lot of preparation|tend to be|tends to be|can turn into|occasionally|as long as| \
        unless|annoys|annoying|some find|some people find|sometimes unfair|it means that| \
        it also means|means more|skip the line|not mine|gut feeling|the price|i give up|less time for| \
        fewer hours",
    )
});

/// Cases that a way is left for.
static CASES: List = List::new(|| {
    Phrases::of(
        "for very|for small|for a small|for internal|for regulated|for oral|for pilot|for people|for somebody| \
        for something|for things|for small things|for those|with very|with small|with those|with more than| \
        with people|if it is small|if the matter|if it's a|if somebody|if a mistake|when we are| \
        when it's|when i am|when there's|hotfixes|hot fix|in august|if customers|where there's|vip|for one| \
        for a letter|for urgent|for a real|for a job",
    )
});

/// How one comes to know.
static KNOWS: List = List::new(|| {
    Phrases::of(
        "i count|we count|i measure|we measure|we track|i track|i watch|we watch|i judge it|i judge by| \
        how i know|how do i know|i know it|i know that|worked when|works when|i know if|that it works| \
        if it works|it works when|it works if|i can tell|can tell it|i see it|i see that it|i see if| \
        how i see|how do i see|i notice it|i notice that|a good sign|the sign|a sign|is working|works if| \
        good when|good if|it was good|i'd call it|i would expect|a success|i keep an eye|keep a count| \
        the number of|i keep a list of|i keep the|per release|per month|per week| \
        median|i did it wrong|i compare|we compare|i also compare|i check back|i also look| \
        i also check|i note whether|i look whether|i ask myself whether|none of| \
        the goal is less|is ok|i stop",
    )
});

/// What may be looked at; late in an answer it is how one knows.
static WATCHED: List = List::new(|| {
    Phrases::of(
        "how many|how often|how long|how much|whether|i look at|i look only|i look how|i look if|i look every| \
        we look at|i go through|i ask each|i ask them|i ask everybody|after a month|after a year| \
        a year later|half a year later|a month later|once a year|once a month|twice a year|each quarter| \
        every quarter|every month|each month|at the end of|next text|survey|share|anonymously|i have a look| \
        i've a look",
    )
});

/// With fewer words a sentence is a heading.
const FEWEST_WORDS: usize = 5;

/// With fewer words a deed of the speaker's is no case by itself.
const TOLD: usize = 9;

/// What speaks for each item.
pub(super) fn weigh(one: &Reached<'_>) -> [(Item, i32); 5] {
    [
        (Item::Principle, principle(one)),
        (Item::Example, example(one)),
        (Item::Measure, measure(one)),
        (Item::Tradeoff, tradeoff(one)),
        (Item::Steps, steps(one)),
    ]
}

fn says(one: &Reached<'_>, list: &Phrases) -> bool {
    one.answer.says(one.told, list)
}

/// The speaker does something, in the present: a step, whatever else it is.
fn acts_now(told: &Told) -> bool {
    told.signs.acts.iter().any(|act| act.who != Subject::Other && act.tense == Tense::Plain)
}

/// What happened, with little beside it that holds today. "I look at who left" is done today.
fn is_bygone(told: &Told) -> bool {
    let first = told.signs.acts.first();
    if first.is_some_and(|act| act.who != Subject::Other && act.tense == Tense::Plain) {
        return false;
    }
    let past = || told.signs.acts.iter().filter(|act| act.tense == Tense::Past);
    let pasts = past().count() + past().filter(|act| act.who != Subject::Other).count();
    let states = usize::from(told.signs.count(Cue::State));
    let now = usize::from(told.signs.count(Cue::Present)) + if acts_now(told) { 2 } else { 0 };
    pasts + states > now
}

/// How something is, whoever looks at it.
fn is_general(told: &Told) -> bool {
    told.signs.words > 3
        && told.signs.has(Cue::Present)
        && !told.signs.has_any(&[Cue::I, Cue::We])
        && !acts_now(told)
}

/// "I never answer it the first time": a rule of one's own.
fn opens_with_ever(one: &Reached<'_>) -> bool {
    let words = one.answer.words(one.told);
    let ever = words
        .iter()
        .take(3)
        .position(|word| matches!(one.answer.text.lower(word), "never" | "always"));
    ever.is_some_and(|ever| ever > 0)
}

/// "First, every piece has one page": a step.
fn counts_on(one: &Reached<'_>) -> bool {
    let first = one.answer.words(one.told).first();
    first.is_some_and(|word| word.cues.has(Cue::Order))
}

/// Early, and how things are or should be; later only in so many words.
fn principle(one: &Reached<'_>) -> i32 {
    let asked = one.at == 0 && one.told.signs.has(Cue::Opinion);
    if is_bygone(one.told) && !asked || says(one, &VAGUE) {
        return 0;
    }
    let early = one.at < 3;
    let ruled = says(one, &RULES) || opens_with_ever(one);
    let ordered = one.at == 0 && one.told.signs.is_plain_note();
    let general =
        one.at < 2 && !counts_on(one) && (ordered || !acts_now(one.told)) && says(one, &HOLDS);
    let stance = one.at == 0 && !one.told.signs.has(Cue::Order) && says(one, &STANCE);
    match (early, ruled || stance, general && one.told.signs.words >= FEWEST_WORDS) {
        (true, true, _) => CLEAR + 1,
        (_, _, true) => CLEAR,
        (false, true, _) if one.told.signs.has(Cue::Rule) => 2,
        _ if one.at == 0 && is_general(one.told) => CLEAR,
        _ => 0,
    }
}

/// What happened, bound to one time or told on.
fn example(one: &Reached<'_>) -> i32 {
    // "For example, last year our invoices were wrong": a state of one time, announced as a case.
    if one.told.signs.has(Cue::Example) && says(one, &ONE_TIME) && is_bygone(one.told) {
        return CLEAR;
    }
    if !is_bygone(one.told) {
        let announced = one.told.signs.has(Cue::Example) && !acts_now(one.told);
        return if announced && says(one, &ONE_TIME) { 2 } else { 0 };
    }
    let deed = one.told.signs.tells_deed();
    let anchored = says(one, &ONE_TIME) || is_dated(one);
    let goes_on = one.follows(Item::Example);
    let mine =
        one.told.signs.acts.iter().any(|act| act.tense == Tense::Past && act.who != Subject::Other);
    match (deed, anchored, goes_on) {
        (true, true, _) | (true, _, true) => CLEAR + 1,
        (true, ..) if mine && one.told.signs.words >= TOLD => CLEAR,
        (true, ..) => 3,
        (false, true, _) | (false, _, true) => 3,
        _ => 1,
    }
}

fn is_dated(one: &Reached<'_>) -> bool {
    let words = one.answer.words(one.told);
    words.iter().any(|word| word.cues.has(Cue::Time) && word.cues.has(Cue::Number))
}

/// In its own words anywhere; late also where something is only looked at, or a figure follows on one.
fn measure(one: &Reached<'_>) -> i32 {
    let figures = one.told.signs.has_any(&[Cue::Number, Cue::Percent]);
    let own = one
        .told
        .signs
        .acts
        .iter()
        .filter(|act| act.tense == Tense::Past && act.who != Subject::Other);
    let case = acts_now(one.told) && one.told.signs.has(Cue::If);
    let goes_on = one.follows(Item::Measure) && !case && !says(one, &COSTS);
    if goes_on && (figures || is_bygone(one.told)) && own.clone().count() < 2 {
        return CLEAR + 2;
    }
    let knows = says(one, &KNOWS) && (!is_bygone(one.told) || one.place >= 60);
    match (knows, says(one, &WATCHED)) {
        (true, watched) if one.place >= 40 || one.at == 0 && watched && figures => CLEAR + 2,
        (false, true) if one.place >= 60 => CLEAR,
        _ if one.place >= 80 && own.count() == 0 && compares(one.told) => CLEAR,
        (true, _) => 2,
        _ => 0,
    }
}

/// "9 in a hundred, against 21 before".
fn compares(told: &Told) -> bool {
    told.signs.count(Cue::Number) > 1 && told.signs.has_any(&[Cue::Percent, Cue::Compare])
}

fn tradeoff(one: &Reached<'_>) -> i32 {
    if one.at == 0 || is_bygone(one.told) && !one.follows(Item::Tradeoff) {
        return 0;
    }
    let costs = says(one, &COSTS);
    let cases = says(one, &CASES);
    match (costs, cases) {
        (true, true) => CLEAR + 1,
        (true, false) => CLEAR,
        (false, true) if one.place >= 30 => 3,
        _ if one.told.signs.has(Cue::Against) && one.place >= 50 => 2,
        _ if one.follows(Item::Tradeoff) => 1 + i32::from(one.place >= 50),
        _ => 0,
    }
}

/// What the speaker does, and what usually happens.
fn steps(one: &Reached<'_>) -> i32 {
    let ordered = i32::from(one.told.signs.has(Cue::Order));
    let usual = one.told.signs.words >= 4;
    match () {
        () if is_bygone(one.told) => 0,
        () if acts_now(one.told) => 2 + ordered,
        () if usual => 1 + ordered,
        () => 0,
    }
}
