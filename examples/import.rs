//! Reads somebody's notes from the command line: `import FILE` prints what was found as one JSON object.
//!
//! `line` is the 1-based line on which an item's own words begin. A file that is refused gives `{"refused"}` on
//! standard error, and the exit status is 1.

use serde_json::{Value, json};
use starling::import::{self, Draft, Found, Ladder, Matrix, Parts, Persona, Skipped};
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> io::Result<ExitCode> {
    let Some(path) = std::env::args().nth(1) else {
        writeln!(io::stderr(), "usage: import FILE")?;
        return Ok(ExitCode::from(2));
    };
    match import::decode(&std::fs::read(&path)?) {
        Ok(text) => {
            writeln!(io::stdout(), "{}", written(&import::read(&path, &text)))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            writeln!(io::stderr(), "{}", json!({ "refused": format!("{refusal:?}") }))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn written(draft: &Draft) -> Value {
    let list = |values: Vec<Value>| Value::Array(values);
    let stories = draft.stories.iter().map(|story| {
        let parts = story.parts.as_ref().map(parts);
        json!({ "title": story.title, "line": story.line, "text": story.text, "parts": parts })
    });
    let checklist =
        draft.checklist.iter().map(|todo| json!({ "text": todo.text, "done": todo.done }));
    json!({
        "title": draft.title,
        "questions": list(draft.questions.iter().map(question).collect()),
        "stories": list(stories.collect()),
        "persona": draft.persona.as_ref().map(persona),
        "ladder": draft.ladder.as_ref().map(ladder),
        "matrix": draft.matrix.as_ref().map(matrix),
        "checklist": list(checklist.collect()),
        "mindset": draft.mindset,
        "skipped": list(draft.skipped.iter().map(skipped).collect()),
    })
}

fn question(found: &Found) -> Value {
    json!({
        "text": found.text,
        "line": found.line,
        "topic": found.topics.join("; "),
        "kind": found.kind.slug(),
        "answer": found.answer,
        "parts": found.parts.as_ref().map(parts),
        "hint": found.hint,
        "followups": found.followups,
    })
}

fn parts(parts: &Parts) -> Value {
    let named = [
        ("S", &parts.situation),
        ("T", &parts.task),
        ("A", &parts.action),
        ("R", &parts.result),
        ("L", &parts.learning),
    ];
    let said = named.into_iter().filter(|(name, words)| *name != "L" || !words.is_empty());
    said.map(|(name, words)| (name.to_owned(), json!(words)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn persona(persona: &Persona) -> Value {
    let framework = persona.framework.iter().map(|element| {
        json!({ "name": element.name, "definition": element.definition, "applied": element.applied })
    });
    let people = persona.people.iter().map(|person| match person.role.as_str() {
        "" => person.name.clone(),
        role => format!("{}, {role}", person.name),
    });
    json!({
        "role": persona.role,
        "opening": persona.opening,
        "values": persona.values,
        "framework": framework.collect::<Vec<_>>(),
        "people": people.collect::<Vec<_>>(),
        "rules": persona.rules,
        "context": persona.context,
    })
}

fn ladder(ladder: &Ladder) -> Value {
    let levels = ladder.levels.iter().map(|level| {
        let areas =
            level.areas.iter().map(|area| json!({ "name": area.name, "tenets": area.tenets }));
        json!({ "name": level.name, "areas": areas.collect::<Vec<_>>() })
    });
    json!({ "levels": levels.collect::<Vec<_>>() })
}

fn matrix(matrix: &Matrix) -> Value {
    json!({ "levels": matrix.levels, "competencies": matrix.competencies, "cells": matrix.cells })
}

fn skipped(skipped: &Skipped) -> Value {
    json!({ "line": skipped.line, "why": format!("{:?}", skipped.why) })
}
