//! The report at the end of a talk: what it was about, guidance and why, tenets touched, agreed steps.

use super::conversation::Conversation;
use super::passage::Source;
use super::said::Quote;
use super::thread::Thread;
use crate::domain::Level;
use std::fmt::Write;

/// What came of a talk, fit to hand to one's manager.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Who coached, for which company.
    pub title: String,
    /// The role the candidate named; empty where none was.
    pub role: String,
    /// What was talked about, with what was wanted and what stands in the way, in the candidate's words.
    pub subjects: Vec<String>,
    /// What the coach pointed to, and why.
    pub guidance: Vec<Guidance>,
    /// The tenets among it. They count in the coverage of Progress.
    pub tenets: Vec<Touched>,
    /// Ways the candidate named.
    pub ways: Vec<String>,
    /// What the candidate will do.
    pub steps: Vec<Step>,
}

/// Something the coach pointed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance {
    /// A quotation with its place, or somebody to talk to.
    pub pointed: Pointed,
    /// The words of the candidate it answered to; empty where it answered to the subject alone.
    pub why: String,
    /// The subject it was said on.
    pub about: String,
}

/// What one can be pointed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointed {
    /// A sentence of the pack.
    Passage(Quote),
    /// Somebody of the company, with what for.
    Person(String),
}

/// A tenet that a talk touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The level it belongs to, as the ladder calls it.
    pub rung: String,
    /// That level among ours, where there is one.
    pub level: Option<Level>,
    /// The area.
    pub area: String,
    /// The whole tenet, as the ladder has it.
    pub words: String,
}

/// Something the candidate will do, in their words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub words: String,
    /// When, where it was said apart.
    pub when: Option<String>,
}

impl Conversation {
    /// The report of the talk so far.
    pub fn report(&self) -> Report {
        let context = &self.grounds.context;
        Report {
            title: format!("Talk with {} ({})", self.grounds.coach.name, context.title),
            role: self.role.clone().unwrap_or_default(),
            subjects: self.threads.iter().map(subject).collect(),
            guidance: self.threads.iter().flat_map(|it| it.guidance.clone()).collect(),
            tenets: self.used.quoted.iter().filter_map(|&place| self.touched(place)).collect(),
            ways: self.threads.iter().flat_map(|it| it.ways.clone()).collect(),
            steps: self.threads.iter().flat_map(|it| it.steps.clone()).collect(),
        }
    }

    fn touched(&self, place: usize) -> Option<Touched> {
        let passage = self.grounds.passages.get(place)?;
        let Source::Tenet(rung, area) = &passage.source else { return None };
        let rung = self.grounds.ladder.as_ref()?.rungs.get(*rung)?;
        let words = passage.words.clone();
        Some(Touched { rung: rung.name.clone(), level: rung.level, area: area.clone(), words })
    }
}

fn subject(thread: &Thread) -> String {
    let mut line = thread.topic.title().to_owned();
    if let Some(goal) = &thread.goal {
        let _ = write!(line, "; wanted: \"{goal}\"");
    }
    if let Some(obstacle) = &thread.obstacle {
        let _ = write!(line, "; in the way: \"{obstacle}\"");
    }
    line
}

impl Guidance {
    fn line(&self) -> String {
        let what = match &self.pointed {
            Pointed::Passage(quote) => format!("\"{}\" ({})", quote.words, quote.place),
            Pointed::Person(person) => person.clone(),
        };
        if self.why.is_empty() {
            format!("{what} - because the talk was about: {}", self.about)
        } else {
            format!("{what} - because you said: \"{}\"", self.why)
        }
    }
}

impl Step {
    fn line(&self) -> String {
        match &self.when {
            Some(when) => format!("{} ({when})", self.words),
            None => self.words.clone(),
        }
    }
}

impl Report {
    /// The report as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", self.title);
        if !self.role.is_empty() {
            let _ = write!(text, "\nRole: {}\n", self.role);
        }
        let none = "Nothing yet.";
        section(&mut text, "What it was about", &self.subjects, none);
        let guidance: Vec<String> = self.guidance.iter().map(Guidance::line).collect();
        section(&mut text, "Guidance, and why", &guidance, none);
        let tenets: Vec<String> = self
            .tenets
            .iter()
            .map(|it| format!("{}, {}: {}", it.rung, it.area, it.words))
            .collect();
        section(&mut text, "Tenets touched", &tenets, "None.");
        if !self.ways.is_empty() {
            section(&mut text, "Ways you named", &self.ways, none);
        }
        let steps: Vec<String> = self.steps.iter().map(Step::line).collect();
        section(&mut text, "Agreed next steps", &steps, "None was agreed.");
        text
    }
}

fn section(text: &mut String, title: &str, lines: &[String], none: &str) {
    let _ = write!(text, "\n## {title}\n\n");
    if lines.is_empty() {
        let _ = writeln!(text, "{none}");
    }
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
}
