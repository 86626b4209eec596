//! A finished round as plain facts, and as Markdown.

use std::sync::Arc;

use crate::domain::{Attempt, Item, Library, RoundRecord, State};
use crate::ui::words;

/// What a debrief says about a round.
pub(super) struct Report {
    /// The last take of each answered question, in the order asked.
    pub(super) answers: Vec<Arc<Attempt>>,
    /// What was skipped or not reached, in the words it would have been asked in.
    pub(super) skipped: Vec<String>,
    /// The best proof given, in the candidate's words.
    pub(super) strongest: Option<String>,
    /// Per competency, the items that were not met.
    pub(super) gaps: Vec<(String, Vec<Item>)>,
    /// At most three next steps.
    pub(super) steps: Vec<String>,
}

impl Report {
    pub(super) fn of(record: &RoundRecord, attempts: Vec<Arc<Attempt>>, library: &Library) -> Self {
        let answers = last_takes(attempts);
        let ask = |id| library.question(id).map(|question| question.ask.clone());
        Self {
            skipped: record.skipped.iter().filter_map(ask).collect(),
            strongest: strongest(&answers),
            gaps: gaps(&answers, library),
            steps: or_harder(steps(&answers), &answers),
            answers,
        }
    }

    pub(super) fn markdown(&self, title: &str) -> String {
        let mut out = format!("# {title}\n");
        for attempt in &self.answers {
            out.push_str(&format!("\n## {}\n\n", attempt.asked));
            out.push_str(&format!("{}\n\n", words::attempt_headline(attempt)));
            for line in attempt.answer.text.lines() {
                out.push_str(&format!("> {line}\n"));
            }
            out.push('\n');
            for tick in attempt.ticks() {
                let mark = if tick.state == State::Met { "x" } else { " " };
                let advice = tick.advice.as_deref().unwrap_or_default();
                out.push_str(&format!(
                    "- [{mark}] {}: {}. {advice}\n",
                    words::item(tick.item),
                    words::state(tick.state)
                ));
            }
        }
        section(
            &mut out,
            "Strongest evidence",
            self.strongest.iter().map(|it| format!("\"{it}\"")),
        );
        section(&mut out, "Gaps by competency", self.gaps.iter().map(gap_words));
        section(&mut out, "Next steps", self.steps.iter().cloned());
        section(&mut out, "Not answered", self.skipped.iter().cloned());
        out
    }
}

pub(super) fn gap_words((competency, items): &(String, Vec<Item>)) -> String {
    let items: Vec<_> = items.iter().map(|item| words::item(*item).to_ascii_lowercase()).collect();
    format!("{}: {}", words::competency(competency), items.join(", "))
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        out.push_str(&format!("\n## {title}\n\n"));
        lines.iter().for_each(|line| out.push_str(&format!("- {line}\n")));
    }
}

fn last_takes(attempts: Vec<Arc<Attempt>>) -> Vec<Arc<Attempt>> {
    let mut answers: Vec<Arc<Attempt>> = Vec::new();
    for attempt in attempts {
        match answers.iter_mut().find(|known| known.answer.place == attempt.answer.place) {
            Some(known) if known.answer.take < attempt.answer.take => *known = attempt,
            Some(_) => {}
            None => {
                let place = answers.partition_point(|it| it.answer.place < attempt.answer.place);
                answers.insert(place, attempt);
            }
        }
    }
    answers
}

/// The quote of the first item of proof that is met.
fn strongest(answers: &[Arc<Attempt>]) -> Option<String> {
    [Item::Evidence, Item::Result, Item::Example, Item::Measure].into_iter().find_map(|item| {
        answers.iter().find_map(|attempt| {
            let tick = attempt.ticks().iter().find(|tick| tick.item == item)?;
            let span = tick.evidence.first().filter(|_| tick.state == State::Met)?;
            Some(span.of(&attempt.answer.text).trim().to_owned())
        })
    })
}

fn gaps(answers: &[Arc<Attempt>], library: &Library) -> Vec<(String, Vec<Item>)> {
    let mut gaps: Vec<(String, Vec<Item>)> = Vec::new();
    for attempt in answers {
        let Some(question) = library.question(&attempt.answer.question) else { continue };
        let open = attempt.ticks().iter().filter(|tick| tick.state != State::Met);
        let open: Vec<Item> = open.map(|tick| tick.item).collect();
        for competency in &question.competencies {
            match gaps.iter_mut().find(|(known, _)| known == competency) {
                Some((_, items)) => items.extend(
                    open.iter().filter(|item| !items.contains(item)).copied().collect::<Vec<_>>(),
                ),
                None => gaps.push((competency.clone(), open.clone())),
            }
        }
    }
    gaps.retain(|(_, items)| !items.is_empty());
    gaps
}

/// The next step of the weakest item of each answer, no item twice, three at most.
fn steps(answers: &[Arc<Attempt>]) -> Vec<String> {
    let mut seen: Vec<Item> = Vec::new();
    let mut steps = Vec::new();
    for state in [State::Missing, State::Partly] {
        for attempt in answers {
            for tick in attempt.ticks().iter().filter(|tick| tick.state == state) {
                if steps.len() < 3 && !seen.contains(&tick.item) {
                    seen.push(tick.item);
                    steps.extend(tick.advice.clone());
                }
            }
        }
    }
    steps
}

/// Where no gap was found there is still something to do next.
fn or_harder(mut steps: Vec<String>, answers: &[Arc<Attempt>]) -> Vec<String> {
    let scored =
        |attempt: &Arc<Attempt>| attempt.checklist.as_ref().is_some_and(|it| it.is_scored());
    if steps.is_empty() && !answers.is_empty() && answers.iter().all(scored) {
        steps.push(
            "No gap was found. Tell the same stories to a more demanding interviewer.".into(),
        );
    }
    steps
}
