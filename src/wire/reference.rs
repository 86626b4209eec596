//! The reference asset: ladders, matrices, context packs, coaches and templates as one JSON file, written by
//! `build.rs` and fetched when one of its pages is opened.
//!
//! This file names nothing but the domain, `json`, `fields` and `library`, as the build script holds it.

use super::fields::{self, Fields};
use super::json::{self, Value, object, words};
use super::library::{
    LibraryFault, all, asset, block, done, guide, saved_block, saved_guide, texts, word,
};
use crate::domain::{
    Area, Coach, Context, Element, Ladder, Level, Matrix, Person, Reference, Row, Rung, Template,
    TemplateKind, Turn, Value as Held,
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
    ])
    .spell()
}

/// The reference of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Reference, LibraryFault> {
    let mut saved = asset(json)?;
    let reference = Reference {
        ladders: all(saved.list("ladders", Fields::of)?, ladder)?,
        matrices: all(saved.list("matrices", Fields::of)?, matrix)?,
        contexts: all(saved.list("contexts", Fields::of)?, context)?,
        coaches: all(saved.list("coaches", Fields::of)?, coach)?,
        templates: all(saved.list("templates", Fields::of)?, template)?,
    };
    done(&saved).map(|()| reference)
}

fn ladder(mut saved: Fields) -> Result<Ladder, LibraryFault> {
    let ladder = Ladder {
        id: saved.text("id")?,
        title: saved.text("title")?,
        about: saved.text("about")?,
        rungs: all(saved.list("rungs", Fields::of)?, rung)?,
    };
    done(&saved).map(|()| ladder)
}

fn rung(mut saved: Fields) -> Result<Rung, LibraryFault> {
    let level = saved.maybe("level", fields::text)?;
    let level = level.map(|slug| word("level", &slug, Level::from_slug)).transpose()?;
    let (name, about) = (saved.text("name")?, saved.text("about")?);
    let areas = all(saved.list("areas", Fields::of)?, area)?;
    done(&saved).map(|()| Rung { name, level, about, areas })
}

fn area(mut saved: Fields) -> Result<Area, LibraryFault> {
    let area = Area {
        name: saved.text("name")?,
        about: saved.text("about")?,
        tenets: saved.texts("tenets")?,
    };
    done(&saved).map(|()| area)
}

fn matrix(mut saved: Fields) -> Result<Matrix, LibraryFault> {
    let matrix = Matrix {
        id: saved.text("id")?,
        title: saved.text("title")?,
        about: saved.text("about")?,
        levels: saved.texts("levels")?,
        rows: all(saved.list("rows", Fields::of)?, row)?,
    };
    done(&saved).map(|()| matrix)
}

fn row(mut saved: Fields) -> Result<Row, LibraryFault> {
    let row = Row {
        name: saved.text("name")?,
        about: saved.text("about")?,
        cells: saved.texts("cells")?,
    };
    done(&saved).map(|()| row)
}

fn context(mut saved: Fields) -> Result<Context, LibraryFault> {
    let context = Context {
        id: saved.text("id")?,
        title: saved.text("title")?,
        about: saved.text("about")?,
        ladder: saved.text("ladder")?,
        matrix: saved.text("matrix")?,
        values: saved.list("values", value)?,
        framework: saved.list("framework", element)?,
        people: all(saved.list("people", Fields::of)?, person)?,
        rules: saved.texts("rules")?,
    };
    done(&saved).map(|()| context)
}

fn value(saved: Value) -> Option<Held> {
    let [name, about] = fields::few(saved)?;
    Some(Held { name: fields::text(name)?, about: fields::text(about)? })
}

fn element(saved: Value) -> Option<Element> {
    let [name, means, here] = fields::few(saved)?;
    let [name, means, here] = [name, means, here].map(fields::text);
    Some(Element { name: name?, means: means?, here: here? })
}

fn person(mut saved: Fields) -> Result<Person, LibraryFault> {
    let person = Person {
        name: saved.text("name")?,
        role: saved.text("role")?,
        reports_to: saved.text("reports_to")?,
        ask_about: saved.texts("ask_about")?,
    };
    done(&saved).map(|()| person)
}

fn coach(mut saved: Fields) -> Result<Coach, LibraryFault> {
    let phrases = saved.list("phrases", |value| {
        let [turn, words] = fields::few(value)?;
        Some((Turn::from_slug(&fields::text(turn)?)?, fields::text(words)?))
    })?;
    let coach = Coach {
        id: saved.text("id")?,
        name: saved.text("name")?,
        role: saved.text("role")?,
        tone: saved.text("tone")?,
        context: saved.text("context")?,
        mindset: saved.list("mindset", block)?,
        opening: saved.text("opening")?,
        closing: saved.text("closing")?,
        phrases,
    };
    done(&saved).map(|()| coach)
}

fn template(mut saved: Fields) -> Result<Template, LibraryFault> {
    let about = saved.text("about")?;
    let kind = word("kind of template", &saved.text("kind")?, TemplateKind::from_slug)?;
    let page = saved.take("page", Fields::of)?;
    done(&saved)?;
    Ok(Template { page: guide(page)?, about, kind })
}

fn saved_ladder(ladder: &Ladder) -> Value {
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

fn saved_matrix(matrix: &Matrix) -> Value {
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

fn saved_context(context: &Context) -> Value {
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

fn saved_coach(coach: &Coach) -> Value {
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
