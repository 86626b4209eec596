//! A question of a bank: its words as a heading, its fields, expected points, probes and perhaps a model answer.

use super::field::{Field, Fields};
use super::outline::Node;
use super::section::{Section, Sections, bullets, cut, fields_and_rest, stray};
use super::word::look_up;
use super::{COMPETENCIES, ProblemKind, log::Log, model};
use crate::domain::{Item, Kind, Probe, Question, QuestionId};

/// The fields under a question's heading.
const FIELDS: [&str; 4] = ["id", "kind", "competencies", "levels"];
/// What a good answer has in it.
pub(super) const POINTS: &str = "What a strong answer holds";
/// Follow-ups.
pub(super) const PROBES: &str = "Probes";
/// One good answer.
pub(super) const MODEL: &str = "Model answer";

/// Reads a question; without its words, an id of its own and a kind it is none.
pub(super) fn read(section: &Section<'_>, log: &mut Log) -> Option<Question> {
    let (before, sections) = cut(section.body, 3);
    let fields = Fields::sift(Some(own_fields(before, log)), &FIELDS, section.line, log);
    let sections = Sections::sift(sections, &[POINTS, PROBES, MODEL], section.line, log);
    if section.title.is_empty() {
        log.say(section.line, ProblemKind::NoWords);
    }
    let id = fields.needed("id", log).filter(|id| log.claim("question", &id.value, id.line));
    let kind = fields.word::<Kind>("kind", log);
    let competencies = fields.chosen("competencies", "competency", &COMPETENCIES, log);
    let levels = fields.words("levels", log);
    let points = read_points(&sections, log);
    let probes = read_probes(&sections, kind, log);
    let model = sections.get(MODEL).and_then(|section| model::read(&section, kind, log));
    (!section.title.is_empty()).then_some(Question {
        id: QuestionId::new(&id?.value),
        ask: section.title.to_owned(),
        kind: kind?,
        competencies: competencies.into_iter().map(str::to_owned).collect(),
        levels,
        points,
        probes,
        model,
    })
}

/// The bullets before the first section; nothing else stands there.
fn own_fields(nodes: &[Node], log: &mut Log) -> Vec<Field> {
    let (fields, others) = fields_and_rest(nodes, log);
    others.into_iter().for_each(|node| stray(std::slice::from_ref(node), log));
    fields
}

fn read_points(sections: &Sections<'_>, log: &mut Log) -> Vec<String> {
    let Some(section) = sections.needed(POINTS, log) else { return Vec::new() };
    let points = bullets(section.body, log);
    if !section.body.is_empty() && !(3..=6).contains(&points.len()) {
        log.say(section.line, ProblemKind::PointCount(points.len()));
    }
    points.into_iter().map(|(_, words)| words).collect()
}

fn read_probes(sections: &Sections<'_>, kind: Option<Kind>, log: &mut Log) -> Vec<Probe> {
    let Some(section) = sections.needed(PROBES, log) else { return Vec::new() };
    let lines = bullets(section.body, log);
    let probes: Vec<Probe> =
        lines.iter().filter_map(|(line, words)| read_probe(words, *line, kind, log)).collect();
    let gaps = probed_gaps(&probes);
    if !section.body.is_empty() && gaps < 2 {
        log.say(section.line, ProblemKind::ProbedGaps(gaps));
    }
    probes
}

/// `evidence: You said it got faster. From what to what?`
fn read_probe(words: &str, line: usize, kind: Option<Kind>, log: &mut Log) -> Option<Probe> {
    let field = Field::read(words, line, log)?;
    let item = look_up::<Item>(&field.key, line, log)?;
    fits(item, kind, line, log);
    if field.value.is_empty() {
        log.say(line, ProblemKind::EmptyField(item.slug()));
        return None;
    }
    Some(Probe { item, ask: field.value })
}

/// Notes an item that the checklist of the kind does not have.
fn fits(item: Item, kind: Option<Kind>, line: usize, log: &mut Log) {
    if let Some(kind) = kind.filter(|kind| !Item::of(*kind).contains(&item)) {
        log.say(line, ProblemKind::OtherKind { item, kind });
    }
}

/// How many items have two probes or more.
fn probed_gaps(probes: &[Probe]) -> usize {
    let count = |item: Item| probes.iter().filter(|probe| probe.item == item).count();
    Item::ALL.into_iter().filter(|item| count(*item) >= 2).count()
}
