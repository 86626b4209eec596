//! The persona's monogram and one line of theirs.

use crate::dom::{El, div, p, span};
use crate::domain::Persona;

/// Who speaks, and what they say; the line may be empty.
pub fn persona_line(persona: &Persona, line: &str) -> El {
    let monogram: String = persona.name.chars().take(1).collect();
    let who = format!("{}, {}", persona.name, persona.role);
    let said = (!line.is_empty()).then(|| span("persona-line__line").with(line));
    div("persona-line")
        .with(span("persona-line__monogram").attr("aria-hidden", "true").with(monogram))
        .with(p("persona-line__words").with(span("persona-line__who").with(who)).with(said))
}
