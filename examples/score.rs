//! Scores answers from the command line: JSON lines in, JSON lines out, in the same order.
//!
//! In: `{"id", "question", "kind", "text"}`. Out: `{"id", "verdict", "why", "sentences", "checklist"}`, with
//! byte offsets into `text`. A line that cannot be read gives `{"id", "error"}`, and the exit status is 1.

use serde_json::{Value, json};
use starling::domain::{Checklist, Kind, Part, Sentence, Span, Tick, Verdict};
use starling::score::{Asked, Model, check_with};
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

/// The reader that training wrote.
const MODEL: &[u8] = include_bytes!("../content/reader.model");

fn main() -> io::Result<ExitCode> {
    let model = match std::env::args().nth(1) {
        None => Model::decode(MODEL),
        Some(path) if path == "rules" => None,
        Some(path) => Model::decode(&std::fs::read(path)?),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut status = ExitCode::SUCCESS;
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let scored = score(model.as_ref(), &line).unwrap_or_else(|fault| {
            status = ExitCode::FAILURE;
            fault
        });
        writeln!(out, "{scored}")?;
    }
    out.flush()?;
    Ok(status)
}

/// The checklist of one line, or what is wrong with the line.
fn score(model: Option<&Model>, line: &[u8]) -> Result<Value, Value> {
    let line: Value = serde_json::from_slice(line)
        .map_err(|fault| json!({ "id": null, "error": format!("not JSON: {fault}") }))?;
    let id = line.get("id").cloned().unwrap_or(Value::Null);
    let fault = |error: &str| json!({ "id": id, "error": error });
    let field = |name: &str| line.get(name).and_then(Value::as_str);
    let text = field("text").ok_or_else(|| fault("`text` must be a string"))?;
    let kind = field("kind").unwrap_or("behavioural");
    let kind = Kind::from_slug(kind).ok_or_else(|| fault("`kind` is not known"))?;
    let ask = field("question").unwrap_or_default();
    let asked = Asked { ask, kind, competencies: &[], points: &[] };
    Ok(written(&id, &check_with(model, &asked, text)))
}

fn written(id: &Value, checklist: &Checklist) -> Value {
    let (verdict, why) = match &checklist.verdict {
        Verdict::Scored => ("scored", Value::Null),
        Verdict::NotScored { why, .. } => ("not_scored", json!(why)),
    };
    let sentences: Vec<Value> = checklist.sentences.iter().map(sentence).collect();
    let ticks: Vec<Value> = checklist.ticks.iter().map(tick).collect();
    json!({ "id": id, "verdict": verdict, "why": why, "sentences": sentences, "checklist": ticks })
}

fn sentence(sentence: &Sentence) -> Value {
    let Span { start, end } = sentence.span;
    let part = sentence.part.map_or('-', Part::letter).to_string();
    json!({ "start": start, "end": end, "part": part, "confidence": sentence.confidence })
}

fn tick(tick: &Tick) -> Value {
    let evidence: Vec<Value> =
        tick.evidence.iter().map(|span| json!([span.start, span.end])).collect();
    json!({
        "item": tick.item.slug(), "state": tick.state.slug(),
        "evidence": evidence, "advice": tick.advice,
    })
}
