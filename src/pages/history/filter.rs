//! The filters over attempts: kind, mode, who asked, competency, time, whether it was scored, and what is open.

use leptos::prelude::*;

use super::{Look, folded};
use crate::browser;
use crate::dom::{El, View, choice};
use crate::domain::{Item, Kind, Mode, PersonaId, Wall};
use crate::progress::Past;
use crate::ui::{field_select, words};

/// How far back one can look, in days.
const SPANS: [(&str, &str); 4] =
    [("7", "The last week"), ("30", "The last month"), ("90", "Three months"), ("365", "A year")];

const DAY: i64 = 86_400_000;

/// Seven selects; each begins with "any".
pub(super) fn filters(look: Look) -> El {
    let set = move |change: &dyn Fn(&mut Past)| look.show(|| look.past.update(|past| change(past)));
    let fields = [
        select("Kind", "Any kind", kinds(), move |slug| {
            set(&|past| past.kind = Kind::from_slug(&slug));
        }),
        select("Mode", "Any mode", modes(), move |slug| {
            set(&|past| past.mode = Mode::from_slug(&slug));
        }),
        select("Asked by", "Anybody", personas(look), move |slug| {
            let persona = some(slug).map(PersonaId::new);
            set(&|past| past.persona.clone_from(&persona));
        }),
        select("Looks for", "Anything", competencies(look), move |slug| {
            look.show(|| look.competency.set(some(slug)));
        }),
        select("When", "Any time", spans(), move |days| {
            let days: Option<i64> = days.parse().ok();
            let since = days.map(|days| Wall(browser::now().wall.0 - days * DAY));
            set(&|past| past.since = since);
        }),
        select("Result", "Any result", results(), move |slug| {
            let scored = some(slug).map(|slug| slug == "scored");
            set(&|past| past.scored = scored);
        }),
        select("Still open", "Anything", items(), move |slug| {
            set(&|past| past.gap = Item::from_slug(&slug));
        }),
    ];
    folded(fields.into())
}

fn some(slug: String) -> Option<String> {
    (!slug.is_empty()).then_some(slug)
}

type Choices = Vec<(String, String)>;

fn kinds() -> Choices {
    Kind::ALL.map(|it| (it.slug().to_owned(), words::kind(it).to_owned())).into()
}

fn modes() -> Choices {
    Mode::ALL.map(|it| (it.slug().to_owned(), words::mode(it).to_owned())).into()
}

fn items() -> Choices {
    Item::ALL.map(|it| (it.slug().to_owned(), words::item(it).to_owned())).into()
}

fn spans() -> Choices {
    SPANS.map(|(days, words)| (days.to_owned(), words.to_owned())).into()
}

fn results() -> Choices {
    [("scored", "Scored"), ("refused", "Not scored")]
        .map(|(slug, words)| (slug.to_owned(), words.to_owned()))
        .into()
}

fn personas(look: Look) -> Choices {
    look.starling.library.with_untracked(|library| {
        let personas = library.library().into_iter().flat_map(|it| &it.personas);
        personas.map(|it| (it.id.as_str().to_owned(), it.name.clone())).collect()
    })
}

fn competencies(look: Look) -> Choices {
    let slugs = look.starling.competencies().into_iter();
    slugs.map(|slug| (slug.clone(), words::competency(&slug))).collect()
}

fn select(name: &str, any: &str, choices: Choices, chosen: impl Fn(String) + 'static) -> El {
    let choices = choices.iter().map(|(slug, words)| choice(slug, words, false));
    field_select(name, [View::from(choice("", any, true)), View::each(choices)].into(), chosen)
}
