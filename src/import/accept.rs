//! What becomes of a draft that was confirmed: a pack, stories and notes in the words of the app.

use super::draft::Persona;
use super::{Draft, Found, Parts, Story as Told};
use crate::domain::{
    Area, Bank, BankId, Block, Coach, Context, Element, Find, Frame, Inline, Item, Kind, Ladder,
    Level, Matrix, ModelAnswer, Note, NoteId, Pack, PackId, Passage, Person, Preview, Probe,
    Question, QuestionId, Row, Rung, Sort, Story, StoryId, Value, Wall,
};

/// What is to be kept of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// All but stories and notes.
    pub pack: Pack,
    /// Stories, among them the candidate's own answers to questions.
    pub stories: Vec<Story>,
    /// Checklists.
    pub notes: Vec<Note>,
}

/// Makes what was confirmed of a draft. `name` is random; the names of all that is made begin with it.
///
/// A find that is not taken in the preview is left out; kind and topic are those of the preview.
pub fn accept(draft: &Draft, preview: &Preview, at: Wall, name: &str) -> Accepted {
    let mut maker = Maker { at, name, made: 0 };
    let mut finds = preview.finds.iter();
    let mut stories = Vec::new();
    let mut questions = Vec::new();
    let mut answers: Vec<(&Found, QuestionId)> = Vec::new();
    for (place, found) in draft.questions.iter().enumerate() {
        let Some(find) = finds.next().filter(|find| find.taken) else { continue };
        let question = question(found, find, QuestionId::new(format!("{name}-q{place}")));
        if question.model.is_none() {
            answers.push((found, question.id.clone()));
        }
        questions.push(question);
    }
    for told in &draft.stories {
        if finds.next().is_some_and(|find| find.taken) {
            let mut story = maker.story(told);
            // An answer that is a link to the story is the story.
            let same =
                |found: &Found| found.answer.as_deref().map(str::trim) == Some(told.text.trim());
            let linked = answers.iter().filter(|(found, _)| same(found));
            story.questions = linked.map(|(_, id)| id.clone()).collect();
            answers.retain(|(found, _)| !same(found));
            stories.push(story);
        }
    }
    stories.extend(answers.into_iter().filter_map(|(found, id)| maker.own_answer(found, id)));
    let taken = |sort: Sort| preview.finds.iter().any(|find| find.sort == sort && find.taken);
    let persona = draft.persona.as_ref().filter(|_| taken(Sort::Coach));
    let ladder = draft.ladder.as_ref().filter(|_| taken(Sort::Ladder));
    let matrix = draft.matrix.as_ref().filter(|_| taken(Sort::Matrix));
    let mindset = draft.mindset.clone().filter(|_| taken(Sort::Mindset));
    let notes = taken(Sort::Checklist).then(|| maker.checklist(draft));
    let pack = Pack {
        id: PackId::new(name),
        title: preview.title.clone(),
        source: preview.source.clone(),
        at,
        changed: at,
        bank: (!questions.is_empty()).then(|| bank(name, preview, questions)),
        ladders: ladder.map(|it| ladder_of(name, &preview.title, it)).into_iter().collect(),
        matrices: matrix.map(|it| matrix_of(name, &preview.title, it)).into_iter().collect(),
        contexts: persona
            .map(|it| context(name, preview, it, ladder.is_some()))
            .into_iter()
            .collect(),
        coaches: persona.map(|it| coach(name, it)).into_iter().collect(),
        mindset: mindset.unwrap_or_default(),
        checklist: Vec::new(),
    };
    Accepted { pack, stories, notes: notes.into_iter().collect() }
}

/// Gives names to what it makes.
struct Maker<'a> {
    at: Wall,
    name: &'a str,
    made: usize,
}

impl Maker<'_> {
    fn id(&mut self) -> String {
        self.made += 1;
        format!("{}-{}", self.name, self.made)
    }

    /// The candidate's own answer becomes a story written for its question.
    fn own_answer(&mut self, found: &Found, question: QuestionId) -> Option<Story> {
        let mut story = Story::new(StoryId::new(self.id()), Frame::Star, self.at);
        story.title.clone_from(&found.text);
        story.questions.push(question);
        tell(&mut story, found.parts.as_ref(), found.answer.as_deref())?;
        Some(story)
    }

    fn story(&mut self, told: &Told) -> Story {
        let mut story = Story::new(StoryId::new(self.id()), Frame::Star, self.at);
        story.title.clone_from(&told.title);
        tell(&mut story, told.parts.as_ref(), Some(&told.text));
        story
    }

    fn checklist(&mut self, draft: &Draft) -> Note {
        let mark = |done: bool| if done { "- [x] " } else { "- [ ] " };
        let lines = draft.checklist.iter().map(|it| format!("{}{}\n", mark(it.done), it.text));
        Note {
            id: NoteId::new(self.id()),
            title: draft.title.clone(),
            text: lines.collect(),
            made: self.at,
            changed: self.at,
        }
    }
}

/// Puts the parts, or the whole text as notes, into a story; nothing where there is neither.
fn tell(story: &mut Story, parts: Option<&Parts>, text: Option<&str>) -> Option<()> {
    match parts {
        Some(it) => {
            let parts = [&it.situation, &it.task, &it.action, &it.result, &it.learning];
            story.passages = parts.map(Clone::clone).into();
        }
        None => text?.clone_into(&mut story.notes),
    }
    Some(())
}

fn question(found: &Found, find: &Find, id: QuestionId) -> Question {
    let item = match find.kind {
        Kind::Behavioural => Item::Action,
        Kind::Approach => Item::Steps,
        Kind::Hypothetical => Item::Decision,
    };
    Question {
        id,
        ask: found.text.clone(),
        kind: find.kind,
        competencies: Vec::new(),
        levels: Vec::new(),
        points: found.hint.iter().cloned().collect(),
        probes: found.followups.iter().map(|ask| Probe { item, ask: ask.clone() }).collect(),
        model: way_of_working(found, find.kind, item),
    }
}

/// An answer that tells no event is no story: it stays with its question, as the candidate's own model.
fn way_of_working(found: &Found, kind: Kind, item: Item) -> Option<ModelAnswer> {
    let answer =
        found.answer.as_ref().filter(|_| kind != Kind::Behavioural && found.parts.is_none());
    let blocks = answer?.split("\n\n").filter(|text| !text.trim().is_empty()).map(|text| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Block::Paragraph(vec![Inline::Text(words)])
    });
    Some(ModelAnswer { passages: vec![Passage { item, prose: blocks.collect() }] })
}

fn bank(name: &str, preview: &Preview, questions: Vec<Question>) -> Bank {
    let mut topics: Vec<String> = Vec::new();
    for find in preview.finds.iter().filter(|find| find.sort == Sort::Question && find.taken) {
        if !find.topic.is_empty() && !topics.contains(&find.topic) {
            topics.push(find.topic.clone());
        }
    }
    Bank {
        id: BankId::new(name),
        title: preview.title.clone(),
        about: format!("Brought in from {}.", preview.source),
        topics,
        questions,
    }
}

fn ladder_of(name: &str, title: &str, ladder: &super::Ladder) -> Ladder {
    let area = |area: &super::Area| Area {
        name: area.name.clone(),
        about: String::new(),
        tenets: area.tenets.clone(),
    };
    let rung = |level: &super::Level| Rung {
        name: level.name.clone(),
        level: level_of(&level.name),
        about: String::new(),
        areas: level.areas.iter().map(area).collect(),
    };
    Ladder {
        id: name.to_owned(),
        title: title.to_owned(),
        about: String::new(),
        rungs: ladder.levels.iter().map(rung).collect(),
    }
}

fn matrix_of(name: &str, title: &str, matrix: &super::Matrix) -> Matrix {
    let rows = matrix.competencies.iter().enumerate().map(|(column, competency)| Row {
        name: competency.clone(),
        about: String::new(),
        cells: matrix
            .cells
            .iter()
            .map(|row| row.get(column).cloned().unwrap_or_default())
            .collect(),
    });
    Matrix {
        id: name.to_owned(),
        title: title.to_owned(),
        about: String::new(),
        levels: matrix.levels.clone(),
        rows: rows.collect(),
    }
}

fn context(name: &str, preview: &Preview, persona: &Persona, has_ladder: bool) -> Context {
    let value = |words: &String| Value { name: words.clone(), about: String::new() };
    let element = |it: &super::Element| Element {
        name: it.name.clone(),
        means: it.definition.clone(),
        here: it.applied.clone().unwrap_or_default(),
    };
    let person = |it: &super::Person| Person {
        name: it.name.clone(),
        role: it.role.clone(),
        reports_to: String::new(),
        ask_about: Vec::new(),
    };
    Context {
        id: name.to_owned(),
        title: preview.title.clone(),
        about: persona.context.join(" "),
        ladder: if has_ladder { name.to_owned() } else { String::new() },
        matrix: String::new(),
        values: persona.values.iter().map(value).collect(),
        framework: persona.framework.iter().map(element).collect(),
        people: persona.people.iter().map(person).collect(),
        rules: persona.rules.clone(),
    }
}

fn coach(name: &str, persona: &Persona) -> Coach {
    Coach {
        id: name.to_owned(),
        name: "Your coach".to_owned(),
        role: persona.role.clone(),
        tone: String::new(),
        context: name.to_owned(),
        mindset: Vec::new(),
        opening: persona.opening.clone(),
        closing: String::new(),
        phrases: Vec::new(),
    }
}

/// The level of ours that a company's own level stands for, where its name says so plainly.
fn level_of(name: &str) -> Option<Level> {
    let name = name.to_lowercase();
    let name = name.replace("software ", "").replace("engineering ", "");
    match name.trim() {
        "engineer" | "developer" => Some(Level::Engineer),
        "senior engineer" | "senior developer" => Some(Level::Senior),
        "staff engineer" => Some(Level::Staff),
        "senior staff engineer" | "principal engineer" => Some(Level::SeniorStaff),
        "manager" => Some(Level::Manager),
        "senior manager" => Some(Level::SeniorManager),
        "director" | "director of engineering" => Some(Level::Director),
        _ => None,
    }
}
