//! The filters over the questions: topic, kind, level, competency.

use leptos::prelude::*;

use crate::dom::{El, View, choice, details, div, summary};
use crate::domain::{Kind, Level, Library};
use crate::search::Wanted;
use crate::ui::{field_select, words};

/// Four selects; each begins with "any".
pub(super) fn filters(wanted: RwSignal<Wanted>, library: &Library) -> View {
    let topics = library.banks.iter().flat_map(|bank| &bank.topics);
    let competencies = library.questions().flat_map(|question| &question.competencies);
    let some = |slug: String| (!slug.is_empty()).then_some(slug);
    let fields = [
        select("Topic", "Any topic", named(topics), move |slug| {
            wanted.update(|wanted| wanted.topic = some(slug));
        }),
        select(
            "Kind",
            "Any kind",
            Kind::ALL.map(|it| (it.slug(), words::kind(it).into())).into(),
            move |slug| wanted.update(|wanted| wanted.kind = Kind::from_slug(&slug)),
        ),
        select(
            "Asked of",
            "Any level",
            Level::ALL.map(|it| (it.slug(), words::level(it).into())).into(),
            move |slug| wanted.update(|wanted| wanted.level = Level::from_slug(&slug)),
        ),
        select("Looks for", "Anything", named(competencies), move |slug| {
            wanted.update(|wanted| wanted.competency = some(slug));
        }),
    ];
    details("library__filters no-print")
        .with(summary("").with("Filter"))
        .with(div("library__fields").with(fields))
        .into()
}

fn select(
    name: &str,
    any: &str,
    choices: Vec<(&str, String)>,
    chosen: impl Fn(String) + 'static,
) -> El {
    let choices = choices.into_iter().map(|(slug, words)| choice(slug, &words, false));
    field_select(name, [View::from(choice("", any, true)), View::each(choices)].into(), chosen)
}

/// Each slug once, by its name.
fn named<'a>(slugs: impl Iterator<Item = &'a String>) -> Vec<(&'a str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    for slug in slugs {
        let name = words::competency(slug);
        let place = all.partition_point(|(_, earlier)| *earlier < name);
        if all.get(place).is_none_or(|(_, earlier)| *earlier != name) {
            all.insert(place, (slug, name));
        }
    }
    all
}
