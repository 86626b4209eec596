//! A context pack: `content/contexts/<id>.md`, values, framework, people and rules of one company.

use super::field::{Field, Fields};
use super::front::{self, Opened};
use super::section::{Section, Sections, bullets, field_list, headed};
use super::{ProblemKind, log::Log};
use crate::domain::{Context, Element, Person, Value};

/// What the company holds dear.
pub(super) const VALUES: &str = "Values";
/// From the vision to the values.
pub(super) const FRAMEWORK: &str = "Framework";
/// Whom to talk to about what.
pub(super) const PEOPLE: &str = "People";
/// How things are decided.
pub(super) const RULES: &str = "Rules";

/// Reads a context pack.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Context> {
    let Opened { free, fields, nodes, .. } =
        front::open("context", id, text, &["title", "about", "ladder", "matrix"], log)?;
    let sections = headed(&nodes, 2, log);
    let sections = Sections::sift(sections, &[VALUES, FRAMEWORK, PEOPLE, RULES], 1, log);
    let rules = sections.needed(RULES, log).map(|at| bullets(at.body, log)).unwrap_or_default();
    let context = Context {
        id: id.to_owned(),
        title: fields.text("title", log),
        about: fields.text("about", log),
        ladder: fields.reference("ladder", "ladder", log),
        matrix: fields.reference("matrix", "matrix", log),
        values: values(&sections, log),
        framework: each(&sections, FRAMEWORK, element, log),
        people: people(&sections, log),
        rules: rules.into_iter().map(|(_, words)| words).collect(),
    };
    free.then_some(context)
}

fn values(sections: &Sections<'_>, log: &mut Log) -> Vec<Value> {
    let Some(section) = sections.needed(VALUES, log) else { return Vec::new() };
    let lines = bullets(section.body, log);
    let fields = lines.iter().filter_map(|(line, words)| Field::read(words, *line, log));
    fields.map(|field| Value { name: field.key, about: field.value }).collect()
}

/// What stands under the headings of a section.
fn each<T>(
    sections: &Sections<'_>,
    name: &'static str,
    read: fn(&Section<'_>, &mut Log) -> T,
    log: &mut Log,
) -> Vec<T> {
    let Some(section) = sections.needed(name, log) else { return Vec::new() };
    let parts = headed(section.body, 3, log);
    parts.iter().map(|part| read(part, log)).collect()
}

fn element(section: &Section<'_>, log: &mut Log) -> Element {
    let (fields, _) = field_list(section.body, log);
    let fields = Fields::sift(Some(fields), &["means", "here"], section.line, log);
    let name = section.title.to_owned();
    Element { name, means: fields.text("means", log), here: fields.text("here", log) }
}

fn people(sections: &Sections<'_>, log: &mut Log) -> Vec<Person> {
    let people = each(sections, PEOPLE, person, log);
    let known = |name: &str| people.iter().any(|(_, person)| person.name == name);
    for (line, person) in &people {
        if !person.reports_to.is_empty() && !known(&person.reports_to) {
            let id = person.reports_to.clone();
            log.say(*line, ProblemKind::UnknownId { sort: "person", id });
        }
    }
    people.into_iter().map(|(_, person)| person).collect()
}

fn person(section: &Section<'_>, log: &mut Log) -> (usize, Person) {
    let (fields, _) = field_list(section.body, log);
    let known = ["role", "reports to", "ask about"];
    let fields = Fields::sift(Some(fields), &known, section.line, log);
    let about = fields.text("ask about", log);
    let person = Person {
        name: section.title.to_owned(),
        role: fields.text("role", log),
        reports_to: fields.maybe("reports to").unwrap_or_default(),
        ask_about: about.split(',').map(|it| it.trim().to_owned()).collect(),
    };
    (section.line, person)
}
