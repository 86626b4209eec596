//! Two answers side by side: two takes at a question as a rule, or any two.

use super::review::not_here;
use super::{local_day, practise_button, title};
use crate::dom::{El, View, div, h2, li, link, live_by, p, section, span, ul};
use crate::domain::{Attempt, AttemptId, Item, State};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{marked_answer, verbs, words};

/// Two answers side by side: the earlier, then the later.
pub fn compare_page(starling: Starling, one: AttemptId, two: AttemptId) -> El {
    let ids = [one.clone(), two.clone()];
    starling.look_up(&ids, None);
    let key = move || ids.iter().map(|id| starling.attempt_key(id)).fold(0, u64::wrapping_add);
    div("compare").with(live_by(key, move || {
        match (starling.attempt_of(&one), starling.attempt_of(&two)) {
            (Some(one), Some(two)) if one.answer.at > two.answer.at => {
                compared(starling, &two, &one)
            }
            (Some(one), Some(two)) => compared(starling, &one, &two),
            _ => not_here(starling, &[&one, &two]),
        }
    }))
}

fn compared(starling: Starling, one: &Attempt, two: &Attempt) -> View {
    let again = practise_button(starling, two.answer.question.clone(), "Answer again");
    let same = one.answer.question == two.answer.question;
    let asked = |attempt: &Attempt| p("attempt-view__asked").with(attempt.asked.as_str());
    let takes = [(one, "Earlier"), (two, "Later")].map(|(attempt, name)| {
        let asked = (!same).then(|| asked(attempt));
        take(attempt, name, asked)
    });
    [
        same.then(|| asked(two)).into(),
        View::from(title(&change_words(one, two))),
        div("compare__takes").with(takes).into(),
        verbs(again).into(),
    ]
    .into()
}

/// What the later one has and lacks against the earlier, in words: of the items that both were read for.
fn change_words(one: &Attempt, two: &Attempt) -> String {
    let what = if one.answer.question == two.answer.question { "take" } else { "answer" };
    let state = |attempt: &Attempt, item: Item| {
        attempt
            .ticks()
            .iter()
            .find(|tick| tick.item == item)
            .map_or(State::Missing, |tick| tick.state)
    };
    let changed = |is: fn(State, State) -> bool| {
        let items = Item::of(two.kind).iter().copied();
        let items = items.filter(|it| Item::of(one.kind).contains(it));
        let items = items.filter(|&it| is(state(one, it), state(two, it))).map(words::item);
        items.collect::<Vec<_>>().join(", ").to_ascii_lowercase()
    };
    let unscored = |attempt: &Attempt| attempt.checklist.as_ref().is_none_or(|it| !it.is_scored());
    match (unscored(one), unscored(two)) {
        (true, true) => return format!("Neither {what} was scored."),
        (true, false) => return format!("The later {what} was scored, the earlier was not."),
        (false, true) => return format!("The later {what} was not scored."),
        (false, false) => {}
    }
    let (better, worse) = (changed(|one, two| two > one), changed(|one, two| two < one));
    match (better.is_empty(), worse.is_empty()) {
        (true, true) => format!("The two {what}s hold the same parts."),
        (false, true) => format!("The later {what} adds: {better}."),
        (true, false) => format!("The later {what} lost: {worse}."),
        (false, false) => format!("The later {what} adds {better} and lost {worse}."),
    }
}

fn take(attempt: &Attempt, name: &str, asked: Option<El>) -> El {
    let answer = &attempt.answer;
    let told = attempt.checklist.as_ref();
    let told = told.map(|checklist| marked_answer(answer, checklist, attempt.kind, None));
    let day = words::day(local_day(answer.at));
    let lines = attempt.ticks().iter().map(|tick| {
        let state = span("checklist-view__state").with(words::state(tick.state));
        li("").with(words::item(tick.item)).with(" ").with(state)
    });
    let href = Route::Review(answer.id.clone()).href();
    section("compare__take")
        .with(h2("").with(format!("{name}, ")).with(link("", &href, &day)))
        .with(asked)
        .with(p("").with(words::attempt_headline(attempt)))
        .with(told)
        .with(ul("compare__lines").with(View::each(lines)))
}
