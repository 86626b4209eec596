//! The reference asset: ladders, matrices, context packs, coaches and templates as one JSON file, written by
//! `build.rs` and fetched when one of its pages or a talk with a coach is opened.
//!
//! This file names nothing but the domain, `json`, `fields`, `taking` and `library`, as the build script holds it.

use super::fields;
use super::json::{self, Value, object, words};
use super::library::{LibraryFault, asset, block, guide, saved_block, saved_guide, texts};
use super::taking::{Taking, Wrong, row_of_texts};
use crate::domain::{
    Area, Coach, Context, Element, Item, Ladder, Level, Matrix, Person, QuestionId, Reference, Row,
    Rung, Sample, Template, TemplateKind, Turn, Value as Held,
};

/// The reference as JSON.
pub fn encode(reference: &Reference) -> String {
    object([
        ("v", json::number(super::library::VERSION.into())),
        ("ladders", json::all(&reference.ladders, saved_ladder)),
        ("matrices", json::all(&reference.matrices, saved_matrix)),
        ("contexts", json::all(&reference.contexts, saved_context)),
        ("coaches", json::all(&reference.coaches, saved_coach)),
        ("templates", json::all(&reference.templates, saved_template)),
        ("samples", json::all(&reference.samples, saved_sample)),
    ])
    .spell()
}

/// The reference of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Reference, LibraryFault> {
    let mut saved = asset(json)?;
    let reference = Reference {
        ladders: saved.each("ladders", ladder),
        matrices: saved.each("matrices", matrix),
        contexts: saved.each("contexts", context),
        coaches: saved.each("coaches", coach),
        templates: saved.each("templates", template),
        samples: saved.each("samples", sample),
    };
    Ok(saved.whole(reference)?)
}

pub(super) fn ladder(saved: &mut Taking) -> Ladder {
    Ladder {
        id: saved.text("id"),
        title: saved.text("title"),
        about: saved.text("about"),
        rungs: saved.each("rungs", rung),
    }
}

fn rung(saved: &mut Taking) -> Rung {
    let slug = saved.maybe("level", fields::text);
    let level = slug.as_deref().and_then(Level::from_slug);
    if let Some(slug) = slug.filter(|_| level.is_none()) {
        saved.note(Wrong::Word("level", slug));
    }
    Rung {
        name: saved.text("name"),
        level,
        about: saved.text("about"),
        areas: saved.each("areas", area),
    }
}

fn area(saved: &mut Taking) -> Area {
    Area { name: saved.text("name"), about: saved.text("about"), tenets: saved.texts("tenets") }
}

pub(super) fn matrix(saved: &mut Taking) -> Matrix {
    Matrix {
        id: saved.text("id"),
        title: saved.text("title"),
        about: saved.text("about"),
        levels: saved.texts("levels"),
        rows: saved.each("rows", row),
    }
}

fn row(saved: &mut Taking) -> Row {
    Row { name: saved.text("name"), about: saved.text("about"), cells: saved.texts("cells") }
}

pub(super) fn context(saved: &mut Taking) -> Context {
    Context {
        id: saved.text("id"),
        title: saved.text("title"),
        about: saved.text("about"),
        ladder: saved.text("ladder"),
        matrix: saved.text("matrix"),
        values: saved.list("values", |value| {
            let [name, about] = row_of_texts(value)?;
            Some(Held { name, about })
        }),
        framework: saved.list("framework", |value| {
            let [name, means, here] = row_of_texts(value)?;
            Some(Element { name, means, here })
        }),
        people: saved.each("people", person),
        rules: saved.texts("rules"),
    }
}

fn person(saved: &mut Taking) -> Person {
    Person {
        name: saved.text("name"),
        role: saved.text("role"),
        reports_to: saved.text("reports_to"),
        ask_about: saved.texts("ask_about"),
    }
}

pub(super) fn coach(saved: &mut Taking) -> Coach {
    Coach {
        id: saved.text("id"),
        name: saved.text("name"),
        role: saved.text("role"),
        tone: saved.text("tone"),
        context: saved.text("context"),
        mindset: saved.list("mindset", block),
        opening: saved.text("opening"),
        closing: saved.text("closing"),
        phrases: saved.list("phrases", |value| {
            let [turn, words] = row_of_texts(value)?;
            Some((Turn::from_slug(&turn)?, words))
        }),
    }
}

fn template(saved: &mut Taking) -> Template {
    let about = saved.text("about");
    let kind =
        saved.word("kind of template", "kind", TemplateKind::from_slug, TemplateKind::Agenda);
    Template { page: saved.needed("page", guide), about, kind }
}

fn sample(saved: &mut Taking) -> Sample {
    let item = |value: Value| Item::from_slug(value.as_text()?);
    Sample {
        id: saved.text("id"),
        question: QuestionId::new(saved.text("question")),
        answer: saved.list("answer", block),
        missing: saved.list("missing", item),
        partly: saved.list("partly", item),
    }
}

pub(super) fn saved_ladder(ladder: &Ladder) -> Value {
    object([
        ("id", words(&ladder.id)),
        ("title", words(&ladder.title)),
        ("about", words(&ladder.about)),
        ("rungs", json::all(&ladder.rungs, saved_rung)),
    ])
}

fn saved_rung(rung: &Rung) -> Value {
    object([
        ("level", json::maybe(rung.level.map(|level| words(level.slug())))),
        ("name", words(&rung.name)),
        ("about", words(&rung.about)),
        ("areas", json::all(&rung.areas, saved_area)),
    ])
}

fn saved_area(area: &Area) -> Value {
    object([
        ("name", words(&area.name)),
        ("about", words(&area.about)),
        ("tenets", texts(&area.tenets)),
    ])
}

pub(super) fn saved_matrix(matrix: &Matrix) -> Value {
    object([
        ("id", words(&matrix.id)),
        ("title", words(&matrix.title)),
        ("about", words(&matrix.about)),
        ("levels", texts(&matrix.levels)),
        ("rows", json::all(&matrix.rows, saved_row)),
    ])
}

fn saved_row(row: &Row) -> Value {
    object([("name", words(&row.name)), ("about", words(&row.about)), ("cells", texts(&row.cells))])
}

pub(super) fn saved_context(context: &Context) -> Value {
    let value = |value: &Held| Value::List(vec![words(&value.name), words(&value.about)]);
    let element =
        |it: &Element| Value::List([&it.name, &it.means, &it.here].map(|it| words(it)).into());
    object([
        ("id", words(&context.id)),
        ("title", words(&context.title)),
        ("about", words(&context.about)),
        ("ladder", words(&context.ladder)),
        ("matrix", words(&context.matrix)),
        ("values", json::all(&context.values, value)),
        ("framework", json::all(&context.framework, element)),
        ("people", json::all(&context.people, saved_person)),
        ("rules", texts(&context.rules)),
    ])
}

fn saved_person(person: &Person) -> Value {
    object([
        ("name", words(&person.name)),
        ("role", words(&person.role)),
        ("reports_to", words(&person.reports_to)),
        ("ask_about", texts(&person.ask_about)),
    ])
}

pub(super) fn saved_coach(coach: &Coach) -> Value {
    let phrase = |(turn, it): &(Turn, String)| Value::List(vec![words(turn.slug()), words(it)]);
    object([
        ("id", words(&coach.id)),
        ("name", words(&coach.name)),
        ("role", words(&coach.role)),
        ("tone", words(&coach.tone)),
        ("context", words(&coach.context)),
        ("mindset", json::all(&coach.mindset, saved_block)),
        ("opening", words(&coach.opening)),
        ("closing", words(&coach.closing)),
        ("phrases", json::all(&coach.phrases, phrase)),
    ])
}

fn saved_template(template: &Template) -> Value {
    object([
        ("about", words(&template.about)),
        ("kind", words(template.kind.slug())),
        ("page", saved_guide(&template.page)),
    ])
}

fn saved_sample(sample: &Sample) -> Value {
    let items = |items: &[Item]| json::all(items, |item| words(item.slug()));
    object([
        ("id", words(&sample.id)),
        ("question", words(sample.question.as_str())),
        ("answer", json::all(&sample.answer, saved_block)),
        ("missing", items(&sample.missing)),
        ("partly", items(&sample.partly)),
    ])
}
