//! What is bundled, counted: one JSON object. `cargo run --release --example library`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program speaks there"
)]

use serde_json::{Value, json};
use starling::domain::{Kind, Library};
use starling::wire::library::{LibraryFault, add_details, decode};
use starling::wire::reference;
use std::process::ExitCode;

const LIBRARY: &str = include_str!(concat!(env!("OUT_DIR"), "/library.json"));
const DETAILS: &str = include_str!(concat!(env!("OUT_DIR"), "/details.json"));
const REFERENCE: &str = include_str!(concat!(env!("OUT_DIR"), "/reference.json"));

fn main() -> ExitCode {
    match bundled() {
        Ok(library) => {
            println!("{}", counted(&library));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// All that is bundled, from the very assets the app reads.
fn bundled() -> Result<Library, LibraryFault> {
    let mut library = decode(LIBRARY)?;
    add_details(&mut library, DETAILS)?;
    library.reference = reference::decode(REFERENCE)?;
    Ok(library)
}

fn counted(library: &Library) -> Value {
    let of_kind = |kind: Kind| library.questions().filter(|it| it.kind == kind).count();
    json!({
        "banks": library.banks.len(),
        "questions": library.questions().count(),
        "by_kind": {
            "behavioural": of_kind(Kind::Behavioural),
            "approach": of_kind(Kind::Approach),
            "hypothetical": of_kind(Kind::Hypothetical),
        },
        "model_answers": library.questions().filter(|it| it.model.is_some()).count(),
        "interviewers": library.personas.len(),
        "coaches": library.reference.coaches.len(),
        "ladder": ladder(library),
        "matrix": matrix(library),
        "templates": library.reference.templates.len(),
        "rounds": library.rounds.len(),
    })
}

fn ladder(library: &Library) -> Value {
    let Some(ladder) = library.reference.ladders.first() else { return Value::Null };
    let areas = ladder.rungs.iter().flat_map(|rung| &rung.areas);
    let tenets: usize = areas.map(|area| area.tenets.len()).sum();
    let areas = ladder.rungs.first().map_or(0, |rung| rung.areas.len());
    json!({ "levels": ladder.rungs.len(), "areas": areas, "tenets": tenets })
}

fn matrix(library: &Library) -> Value {
    let Some(matrix) = library.reference.matrices.first() else { return Value::Null };
    let cells = matrix.rows.iter().flat_map(|row| &row.cells);
    let filled = cells.filter(|cell| !cell.is_empty()).count();
    json!({ "levels": matrix.levels.len(), "competencies": matrix.rows.len(), "filled": filled })
}
