//! A debrief as Markdown, to be kept or sent to whoever helps with the preparation.

use super::words;
use super::{Debrief, Found, Line, Panel, Quote, Seat, Shown, Step, Told};
use crate::content::line_of_markdown as line;
use crate::domain::State;
use crate::wording;

impl Debrief {
    /// The whole of it as Markdown, ending with a line break.
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n{}\n", words::title(&self.sitting), line(&self.facts()));
        if self.is_empty() {
            out.push_str(&format!("\n{}\n", words::EMPTY));
        }
        if let Some(panel) = self.sheet() {
            sheet(&mut out, panel);
        }
        self.answers_to(&mut out);
        self.lists_to(&mut out);
        self.closings_to(&mut out);
        out
    }

    fn facts(&self) -> String {
        let mut facts = vec![words::facts(&self.sitting)];
        facts.extend(words::pending(self));
        facts.join(" ")
    }

    fn answers_to(&self, out: &mut String) {
        if !self.answers.is_empty() {
            out.push_str("\n## What was asked\n");
        }
        let clock = self.sitting.mode.has_clock();
        self.answers.iter().for_each(|it| answer(out, it, clock));
    }

    fn lists_to(&self, out: &mut String) {
        let strongest = self.strongest.iter().map(quoted);
        section(out, "Strongest evidence", strongest);
        let numbers = self.has_numbers();
        let gaps = self.gaps.iter().filter(|_| self.panel.is_none());
        section(out, "Gaps by competency", gaps.map(|it| line(&words::gap(it, numbers))));
        section(out, "Next steps", self.steps.iter().map(step));
        let asked = |asked: &Option<String>| line(asked.as_deref().unwrap_or(words::UNKNOWN));
        section(out, "Not answered", self.skipped.iter().map(|it| asked(&it.asked)));
    }

    fn closings_to(&self, out: &mut String) {
        let voices = self.voices().filter(|it| !it.closing.is_empty());
        let said = voices.map(|it| format!("{}: {}", line(&words::who(it)), line(&it.closing)));
        section(out, "What they say at the end", said);
    }
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        out.push_str(&format!("\n## {title}\n\n"));
        lines.iter().for_each(|line| out.push_str(&format!("- {line}\n")));
    }
}

fn step(step: &Step) -> String {
    let from = step.answer.iter().map(|(number, _)| format!(" ({})", words::answer(*number)));
    line(&step.words) + &from.collect::<String>()
}

/// `"words" (answer 2)`.
fn quoted(quote: &Quote) -> String {
    format!("\"{}\" ({})", line(&quote.line()), words::answer(quote.answer))
}

fn answer(out: &mut String, told: &Told, clock: bool) {
    let about = line(&words::about(told, clock));
    out.push_str(&format!(
        "\n### {}. {}\n\n{about}\n\n**{}**\n",
        told.number,
        line(&told.asked),
        told.headline
    ));
    for (place, piece) in told.short.iter().enumerate() {
        let apart = if place == 0 { "\n" } else { ">\n" };
        out.push_str(&format!("{apart}> {}\n", line(&piece.line())));
    }
    for replied in &told.replied {
        let reply = replied.reply.iter().map(|reply| format!("> {}\n", line(&reply.line())));
        out.push_str(&format!("\n{}\n\n{}", line(&replied.asked), reply.collect::<String>()));
    }
    match &told.found {
        Found::Unread => {}
        Found::NotScored(why) => out.push_str(&format!("\n{}\n", line(why))),
        Found::Scored(lines) => checklist(out, lines),
    }
    rated(out, told);
}

fn checklist(out: &mut String, lines: &[Line]) {
    out.push('\n');
    for tick in lines {
        let mark = if tick.state == State::Met { "x" } else { " " };
        let advice = tick.advice.as_deref().map(|it| format!(" {}", line(it))).unwrap_or_default();
        let quote = tick.quote.iter().map(|quote| format!(" \"{}\"", line(&quote.line())));
        let quote: String = quote.collect();
        out.push_str(&format!(
            "- [{mark}] {}.{quote}{advice}\n",
            words::found(tick.item, tick.state)
        ));
    }
}

fn rated(out: &mut String, told: &Told) {
    if !told.rated.is_empty() {
        out.push_str("\nYour own view:\n\n");
    }
    for it in &told.rated {
        let name = wording::dimension(it.dimension);
        let anchor = wording::anchor(it.dimension, it.rating);
        out.push_str(&format!("- {name} {}: {anchor} {}\n", it.rating, line(&words::rated(it))));
    }
}

fn sheet(out: &mut String, panel: &Panel) {
    let source = panel.source().map(|it| format!(" {} {}.", words::QUOTED_FROM, line(it)));
    let source = source.unwrap_or_default();
    out.push_str(&format!("\n{}{source}\n\n{}\n", words::target(panel.target), words::LIMITS));
    out.push_str("\n## What was shown, by competency\n");
    panel.shown.iter().for_each(|it| shown(out, it));
    let doubts = panel.doubts.iter().map(|doubt| {
        let answers = doubt.answers.iter().map(|(number, ..)| words::answer(*number));
        let answers: Vec<String> = answers.collect();
        format!("{} ({})", line(&words::doubt(doubt)), answers.join(", "))
    });
    section(out, "Open doubts", doubts);
    if panel.is_content() {
        out.push_str(&format!("\n## Open doubts\n\n{}\n", words::NO_DOUBT));
    }
    if let Some(one_more) = &panel.one_more {
        let question =
            one_more.question.iter().map(|(_, ask)| format!("\nTo show it: {}\n", line(ask)));
        let words = line(&words::one_more(one_more));
        out.push_str(&format!("\n## What one more story would remove\n\n{words}\n"));
        question.for_each(|it| out.push_str(&it));
    }
    out.push_str("\n## What each of them heard\n");
    panel.seats.iter().for_each(|it| seat(out, it));
}

fn shown(out: &mut String, shown: &Shown) {
    let name = line(&words::competencies(shown.competencies.iter().map(|(it, _)| it)));
    out.push_str(&format!("\n### {name}: {}\n\n", words::standing(shown.standing)));
    for (competency, expected) in &shown.competencies {
        let Some(expected) = expected else { continue };
        let asked = line(&words::expected(competency));
        out.push_str(&format!("{asked}: \"{}\"\n\n", line(&expected.words)));
    }
    for proof in &shown.proofs {
        let words = line(&proof.quote.line());
        out.push_str(&format!("- \"{words}\" ({})\n", words::proof(proof)));
    }
    let rest: Vec<String> = words::because(shown).into_iter().chain(words::open(shown)).collect();
    if !rest.is_empty() {
        let gap = if shown.proofs.is_empty() { "" } else { "\n" };
        out.push_str(&format!("{gap}{}\n", line(&rest.join(" "))));
    }
}

fn seat(out: &mut String, seat: &Seat) {
    out.push_str(&format!("\n### {}\n\n", line(&words::who(&seat.voice))));
    if let Some(silence) = words::silence(seat) {
        out.push_str(&format!("{silence}\n"));
    }
    for it in &seat.items {
        let quote = it.quote.iter().map(|quote| format!(": {}", quoted(quote)));
        let quote: String = quote.collect();
        out.push_str(&format!("- {}, {}{quote}\n", wording::item(it.item), words::hearing(it)));
    }
}
