//! A ladder: `content/ladders/<id>.md`, what is expected at each level, as tenets by area.

use super::field::Fields;
use super::front::{self, Opened};
use super::section::{Section, bullets, cut, field_list, headed, line};
use super::{ProblemKind, log::Log};
use crate::domain::{Area, Ladder, Level, Rung};

/// Fewer tenets say too little of a cell; more are not remembered.
const TENETS: std::ops::RangeInclusive<usize> = 4..=12;

/// Reads a ladder.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Ladder> {
    let Opened { free, fields, nodes, .. } =
        front::open("ladder", id, text, &["title", "about"], log)?;
    let sections = headed(&nodes, 2, log);
    let rungs: Vec<Rung> = sections.iter().map(|section| rung(section, log)).collect();
    same_areas(&sections, &rungs, log);
    let (title, about) = (fields.text("title", log), fields.text("about", log));
    free.then_some(Ladder { id: id.to_owned(), title, about, rungs })
}

/// `## Senior engineer`, its level, what it is for, and its areas.
fn rung(section: &Section<'_>, log: &mut Log) -> Rung {
    let (before, areas) = cut(section.body, 3);
    let (lists, words) = field_list(before, log);
    let fields = Fields::sift(Some(lists), &["level"], section.line, log);
    Rung {
        name: section.title.to_owned(),
        level: fields.word::<Level>("level", log),
        about: words,
        areas: areas.iter().map(|area| read_area(area, log)).collect(),
    }
}

fn read_area(section: &Section<'_>, log: &mut Log) -> Area {
    let tenets: Vec<String> =
        bullets(section.lists(), log).into_iter().map(|(_, words)| words).collect();
    if !TENETS.contains(&tenets.len()) {
        log.say(section.line, ProblemKind::TenetCount(tenets.len()));
    }
    let about = line(&section.before_lists(), log);
    Area { name: section.title.to_owned(), about, tenets }
}

/// Each level has the areas of the first, in the same order.
fn same_areas(sections: &[Section<'_>], rungs: &[Rung], log: &mut Log) {
    let names = |rung: &Rung| rung.areas.iter().map(|area| area.name.clone()).collect::<Vec<_>>();
    let first = rungs.first().map(names).unwrap_or_default();
    for (section, rung) in sections.iter().zip(rungs) {
        if names(rung) != first {
            log.say(section.line, ProblemKind::OtherAreas(first.join(", ")));
        }
    }
}
