//! Bring in notes: files, a folder or pasted text are read, shown, edited, and taken in only when confirmed.

use leptos::prelude::*;

use super::title;
use crate::browser::{self, Given};
use crate::dom::{
    El, View, button, choice, details, div, h2, input, label, li, link, live_by, p, section, span,
    summary, textarea, ul, when,
};
use crate::domain::{Find, Kind, Preview, Sort};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{field_select, tick, verbs, words};

/// Bringing in notes.
pub fn import_page(starling: Starling) -> El {
    div("import")
        .on("dragover", |event| event.prevent_default())
        .on("drop", move |event| give(starling, browser::dropped_files(event)))
        .with(title("Bring in your notes"))
        .with(p("").with(ABOUT))
        .with(choosers(starling))
        .with(pasting(starling))
        .with(p("import__waiting").attr("role", "status").text_with(move || waiting(starling)))
        .with(live_by(
            move || starling.import.with(|import| import.previews.len() as u64),
            move || starling.import.with_untracked(|import| previews(starling, &import.previews)),
        ))
}

const ABOUT: &str = "Question banks, stories, coach prompts, ladders, checklists: as Markdown or plain \
    text, in whatever shape you keep them. You see what was understood before anything is kept, and \
    nothing leaves this device.";

fn give(starling: Starling, given: Vec<Given>) {
    if !given.is_empty() {
        starling.own(OwnEvent::FilesGiven(given));
    }
}

/// Files or a folder, by their fields or dropped anywhere on the page.
fn choosers(starling: Starling) -> El {
    let chooser = |words: &str, folder: bool| {
        let field = input("").attr("type", "file").attr("multiple", "");
        let field = if folder { field.attr("webkitdirectory", "") } else { field };
        let field = field.on("change", move |event| give(starling, browser::chosen_files(event)));
        label("field").with(span("").with(words)).with(field)
    };
    div("import__choosers").with([
        chooser("Files (or drop them on this page)", false),
        chooser("A whole folder", true),
    ])
}

fn pasting(starling: Starling) -> El {
    let text = RwSignal::new(String::new());
    let read = move || {
        give(starling, Given::text("pasted.md", &text.get_untracked()).into_iter().collect());
        text.set(String::new());
    };
    let field = textarea("")
        .attr("rows", "4")
        .value_with(move || text.get())
        .on_input(move |it| text.set(it));
    let blank = move || text.with(|text| text.trim().is_empty());
    details("import__paste")
        .with(summary("").with("Or paste text"))
        .with(label("field").with(span("").with("Text")).with(field))
        .with(button("button", "Read this text").disabled_with(blank).on_click(read))
}

fn waiting(starling: Starling) -> String {
    starling.import.with(|import| match import.waiting {
        0 if import.accepting => "Taking it in.".to_owned(),
        0 => String::new(),
        count => {
            format!("Reading: {} to go.", words::count(count, "file", "files").to_ascii_lowercase())
        }
    })
}

fn previews(starling: Starling, previews: &[Preview]) -> View {
    if previews.is_empty() {
        return View::Nothing;
    }
    let files = previews.iter().enumerate().map(|(file, it)| preview(starling, file, it));
    let taken = move || starling.import.with(|import| import.taken());
    let verb = move || match taken() {
        0 => "Nothing is chosen".to_owned(),
        count => format!("Take in {}", words::count(count, "thing", "things").to_ascii_lowercase()),
    };
    let busy = move || {
        taken() == 0 || starling.import.with(|import| import.accepting || import.waiting > 0)
    };
    let confirm = button("button button--accent", "")
        .text_with(verb)
        .disabled_with(busy)
        .on_click(move || starling.own(OwnEvent::ImportConfirmed));
    let cancel = button("button button--quiet", "Take in nothing")
        .on_click(move || starling.own(OwnEvent::ImportCancelled));
    [View::each(files), verbs([confirm, cancel]).into()].into()
}

fn preview(starling: Starling, file: usize, preview: &Preview) -> El {
    let head = section("preview").with(h2("").with(preview.source.as_str()));
    if let Some(why) = &preview.refused {
        return head.with(p("").with(words::refusal(why)));
    }
    let sorts = Sort::ALL.into_iter().filter_map(|sort| {
        let count = preview.finds.iter().filter(|find| find.sort == sort).count();
        (count > 0).then(|| words::sort_count(sort, count))
    });
    let sorts: Vec<String> = sorts.collect();
    let found = if sorts.is_empty() {
        "Nothing in it looks like a question, a story, a ladder or a list to tick.".to_owned()
    } else {
        format!("{}: {}.", preview.title, sorts.join(", "))
    };
    let finds =
        preview.finds.iter().enumerate().map(|(place, it)| find(starling, [file, place], it));
    let known: View = if preview.is_known() { p("").with(KNOWN).into() } else { View::Nothing };
    head.with(p("").with(found))
        .with(known)
        .with(ul("preview__finds").with(View::each(finds)))
        .with(left_out(preview))
}

const KNOWN: &str = "All of it is in your notebook or in a file above already. Choose what you want to have a second time.";

/// What was left out, and why, by line.
fn left_out(preview: &Preview) -> View {
    if preview.skipped.is_empty() {
        return View::Nothing;
    }
    let lines = preview
        .skipped
        .iter()
        .map(|(line, why)| li("").with(format!("Line {line}: {}", words::left_out(why))));
    details("")
        .with(summary("").with(format!("Left out ({})", preview.skipped.len())))
        .with(ul("").with(View::each(lines)))
        .into()
}

fn find(starling: Starling, at: [usize; 2], find: &Find) -> El {
    let taken = move || starling.import.with(|import| import.find(at).is_some_and(|it| it.taken));
    let take = move |taken| change(starling, at, |find| find.taken = taken);
    let mut about = words::sort(find.sort).to_owned();
    if find.line > 0 {
        about.push_str(&format!(" · line {}", find.line));
    }
    if find.answered {
        about.push_str(" · with an answer of yours");
    }
    if find.known {
        about.push_str(" · here already");
    }
    let is_question = find.sort == Sort::Question;
    let (kind, topic) = (find.kind, find.topic.clone());
    let edit = move || is_question.then(|| question_fields(starling, at, kind, &topic));
    li("preview__find").with(tick(None, &find.words, &about, taken, take)).with(when(taken, edit))
}

fn question_fields(starling: Starling, at: [usize; 2], now: Kind, topic: &str) -> El {
    let kinds = Kind::ALL.map(|kind| choice(kind.slug(), words::kind(kind), kind == now));
    let kind = field_select("Kind", kinds.into(), move |slug| {
        change(starling, at, |find| find.kind = Kind::from_slug(&slug).unwrap_or_default());
    });
    let field = input("")
        .attr("value", topic)
        .on_change(move |topic| change(starling, at, |find| find.topic = topic));
    details("preview__edit")
        .with(summary("").with(format!("{}{}", words::kind(now), of_topic(topic))))
        .with(
            div("field-row").with([kind, label("field").with(span("").with("Topic")).with(field)]),
        )
}

fn of_topic(topic: &str) -> String {
    if topic.is_empty() { String::new() } else { format!(" · {topic}") }
}

fn change(starling: Starling, at: [usize; 2], edit: impl FnOnce(&mut Find)) {
    let find = starling.import.with_untracked(|import| import.find(at).cloned());
    if let Some(mut find) = find {
        edit(&mut find);
        starling.own(OwnEvent::FindChanged(at, find));
    }
}

/// Where notes are brought in.
pub(super) fn import_link() -> El {
    link("button button--accent", &Route::Import.href(), "Bring in notes")
}
