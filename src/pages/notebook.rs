//! Notebook: the candidate's own stories, notes and packs, and everything out and in again.

use leptos::prelude::*;

use super::import::import_link;
use super::{local_day, title};
use crate::browser;
use crate::dom::{El, View, button, div, h2, input, label, li, link, live, p, span, ul};
use crate::domain::{Note, Pack, Sort, Story};
use crate::progress::{Crowd, crowd};
use crate::route::Route;
use crate::state::{Event, OwnEvent, Restoring, Starling};
use crate::ui::{verbs, words};

/// All that is the candidate's own.
pub fn notebook_page(starling: Starling) -> El {
    let shown = RwSignal::new(SHOWN);
    div("notebook")
        .with(title("Notebook"))
        .with(live(move || stories(starling, shown)))
        .with(live(move || notes(starling)))
        .with(live(move || packs(starling)))
        .with(everything(starling))
}

/// How many stories are drawn at once.
const SHOWN: u64 = 50;

fn stories(starling: Starling, shown: RwSignal<u64>) -> View {
    let stories = starling.stories.get();
    let count = shown.get() as usize;
    let new = button("button", "New story").on_click(move || starling.own(OwnEvent::StoryBegun));
    let about = match crowd(stories.len()) {
        None if stories.is_empty() => EMPTY,
        None => "",
        Some(Crowd::Enough) => "Twelve are plenty: tell these more often rather than write more.",
        Some(Crowd::TooMany) => "More than one has at hand under pressure. Let the weakest go.",
    };
    let lines = stories.iter().take(count).map(|story| story_line(story));
    let more = (stories.len() > count).then(|| {
        button("button", "Show more stories").on_click(move || shown.update(|it| *it += SHOWN))
    });
    let fit = (!stories.is_empty())
        .then(|| link("", &Route::Fit.href(), "Which story fits which question"));
    [
        View::from(h2("").with("Stories")),
        p("").with(about).with(fit).into(),
        ul("question-list").with(View::each(lines)).into(),
        more.into(),
        verbs([import_link(), new]).into(),
    ]
    .into()
}

const EMPTY: &str = "Your own experiences, told in parts, so that one serves several questions. Five to \
    eight are enough for most interviews.";

fn story_line(story: &Story) -> El {
    let name = if story.title.trim().is_empty() { "Story without a title" } else { &story.title };
    let untold: Vec<&str> = story.untold().collect();
    let mut about = match untold.len() {
        0 => "Told in all parts".to_owned(),
        5 => "Not told in parts yet".to_owned(),
        _ => format!("Still open: {}", untold.join(", ")),
    };
    if !story.told.is_empty() {
        about.push_str(&format!(" · told {}", words::times(story.told.len())));
    }
    li("question-list__line")
        .with(link("", &Route::Story(story.id.clone()).href(), name))
        .with(span("question-list__about").with(about))
}

fn notes(starling: Starling) -> View {
    let notes = starling.notes.get();
    let new =
        button("button", "New note").on_click(move || starling.own(OwnEvent::NoteBegun(None)));
    let lines = notes.iter().map(|note| note_line(note));
    let about = p("").with("Agendas, checklists, anything. ").with(link(
        "",
        &Route::Templates.href(),
        "Templates to begin with",
    ));
    [
        View::from(h2("").with("Notes")),
        about.into(),
        ul("question-list").with(View::each(lines)).into(),
        verbs(new).into(),
    ]
    .into()
}

fn note_line(note: &Note) -> El {
    let name = if note.title.trim().is_empty() { "Note without a title" } else { &note.title };
    let done = note.boxes().filter(|it| it.done).count();
    let about = match note.boxes().count() {
        0 => words::day(local_day(note.changed)),
        all => format!("{done} of {all} done"),
    };
    li("question-list__line")
        .with(link("", &Route::Note(note.id.clone()).href(), name))
        .with(span("question-list__about").with(about))
}

fn packs(starling: Starling) -> View {
    let packs = starling.packs.get();
    if packs.is_empty() {
        return View::Nothing;
    }
    let lines = packs.iter().map(|pack| pack_line(starling, pack));
    [View::from(h2("").with("Brought in")), ul("packs").with(View::each(lines)).into()].into()
}

fn pack_line(starling: Starling, pack: &Pack) -> El {
    let id = pack.id.clone();
    let questions = pack.bank.as_ref().map_or(0, |bank| bank.questions.len());
    let holds = [
        (Sort::Question, questions),
        (Sort::Coach, pack.coaches.len()),
        (Sort::Ladder, pack.ladders.len()),
        (Sort::Matrix, pack.matrices.len()),
    ];
    let mut about = format!("{}, {}", pack.source, words::day(local_day(pack.at)));
    for (sort, count) in holds.into_iter().filter(|(_, count)| *count > 0) {
        about.push_str(&format!(" · {}", words::sort_count(sort, count)));
    }
    let own = pack.id.clone();
    let save = button("button button--quiet", "Save as Markdown")
        .attr("aria-label", &format!("Save as Markdown: {}", pack.title))
        .on_click(move || starling.own(OwnEvent::PackFileAsked(own.clone())));
    let remove = button("button button--quiet", "Remove")
        .attr("aria-label", &format!("Remove: {}", pack.title))
        .on_click(move || starling.own(OwnEvent::PackRemoved(id.clone())));
    li("packs__line")
        .with(
            div("")
                .with(link("", &Route::Pack(pack.id.clone()).href(), &pack.title))
                .with(p("question-list__about").with(about)),
        )
        .with(div("").with([save, remove]))
}

/// Everything out, and in again.
fn everything(starling: Starling) -> View {
    let save = button("button", "Save everything as one file")
        .on_click(move || starling.send(Event::BackupAsked));
    let field = input("").attr("type", "file").attr("accept", ".json,application/json").on(
        "change",
        move |event| {
            if let Some(given) = browser::chosen_files(event).into_iter().next() {
                starling.own(OwnEvent::BackupGiven(given));
            }
        },
    );
    let field = label("field").with(span("").with("Bring such a file back")).with(field);
    let last = move || match starling.settings.with(|settings| settings.saved) {
        Some(at) => format!("Last saved as a file on {}.", words::day(local_day(at))),
        None => "Never saved as a file so far.".to_owned(),
    };
    [
        View::from(h2("").with("Everything")),
        p("")
            .with("Your browser may clear what pages keep. A file is yours. ")
            .text_with(last)
            .into(),
        verbs(save).into(),
        field.into(),
        live(move || restoring(starling)),
    ]
    .into()
}

/// What a file would bring back; nothing of it is kept before it is confirmed.
fn restoring(starling: Starling) -> View {
    let Some(words) = starling.restoring.with(|it| it.as_ref().map(restored_words)) else {
        return View::Nothing;
    };
    let take = button("button button--accent", "Bring it back")
        .on_click(move || starling.own(OwnEvent::RestoreConfirmed));
    let leave = button("button button--quiet", "Leave it")
        .on_click(move || starling.own(OwnEvent::RestoreCancelled));
    div("restoring")
        .attr("role", "status")
        .with(p("").with(words))
        .with(verbs([take, leave]))
        .into()
}

/// What a file would bring back.
fn restored_words(restoring: &Restoring) -> String {
    let merged = &restoring.merged;
    let sorts = [
        (merged.attempts.len(), "answer", "answers"),
        (merged.rounds.len(), "round", "rounds"),
        (merged.stories.len(), "story", "stories"),
        (merged.notes.len(), "note", "notes"),
        (merged.packs.len(), "pack", "packs"),
        (merged.sessions.len(), "talk with a coach", "talks with a coach"),
        (merged.reviews.len(), "review by a peer", "reviews by peers"),
        (merged.aside.len(), "record that cannot be read", "records that cannot be read"),
    ];
    let new = sorts.into_iter().filter(|(found, ..)| *found > 0);
    let new: Vec<String> =
        new.map(|(found, one, many)| words::count(found, one, many).to_ascii_lowercase()).collect();
    let day = words::day(restoring.made.day());
    if new.is_empty() {
        return format!("This file is of {day}. Everything in it is here already.");
    }
    format!("This file is of {day}. New in it, or newer than here: {}.", new.join(", "))
}
