//! What one's answers, stories and talks with a coach give evidence of, level by level.
//!
//! An answer speaks for the competencies its question looks for, at the levels the question is asked at; a story for
//! those the candidate gave it, at the level it speaks for, and for no level where none is given. Only the last answer
//! to a question counts, and only where it was scored: to tell a thing twice is no second piece of evidence. A row
//! whose name is no competency, as in somebody's own ladder, takes what has four words of like meaning with the
//! sentences of the cell, the mark of a good fit between stories and questions. A talk with a coach speaks for the
//! sentences that were quoted in it, word for word.
//!
//! The marks of strength are our own convention: they say where to look next, and judge nobody.

mod grid;
mod preparation;

pub use grid::{Column, Expected, Grid, GridRow};
pub use preparation::{Preparation, preparation};

use super::fit::{ALIKE, alike, stems, stems_of, words_of};
use super::last_answers;
use crate::domain::{
    AttemptId, Level, Library, Named, Question, QuestionId, Session, SessionId, Story, StoryId,
    Summary, Wall,
};

/// How strong a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// An answer with less than half of its items; a story held to be thin, or with three parts untold.
    Thin,
    /// An answer with half of them or more; a story; a talk.
    Fair,
    /// An answer with eight of ten or more; a story held to be good.
    Strong,
}

/// Where evidence comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An answer, and the question it was given to.
    Attempt(AttemptId, QuestionId),
    /// A story.
    Story(StoryId),
    /// A talk, and what was quoted in it.
    Talk(SessionId, String),
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Where it comes from.
    pub source: Source,
    /// From when it is; of a story, when it was last changed.
    pub at: Wall,
    /// How strong it is.
    pub strength: Strength,
}

/// A cell: what is asked, and what stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Whether anything is asked here.
    pub asked: bool,
    /// The evidence, the latest first.
    pub proofs: Vec<Proof>,
}

/// What is asked and what stands behind it, in the order of the grid's rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// A row of cells for each row of the grid.
    pub rows: Vec<Vec<Cell>>,
}

/// What a level asks for, in cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// How many cells ask for something.
    pub cells: usize,
    /// Places of the rows in which nothing stands behind that.
    pub empty: Vec<usize>,
    /// Places of the rows in which what stands behind it is thin.
    pub thin: Vec<usize>,
}

impl Cell {
    /// How strong the strongest evidence is.
    pub fn strength(&self) -> Option<Strength> {
        self.proofs.iter().map(|proof| proof.strength).max()
    }

    /// From when the latest evidence is.
    pub fn latest(&self) -> Option<Wall> {
        self.proofs.first().map(|proof| proof.at)
    }
}

impl Coverage {
    /// What the level at that place asks for.
    pub fn asked(&self, column: usize) -> Asked {
        let mut asked = Asked::default();
        for (row, cells) in self.rows.iter().enumerate() {
            let Some(cell) = cells.get(column).filter(|cell| cell.asked) else { continue };
            asked.cells += 1;
            match cell.strength() {
                None => asked.empty.push(row),
                Some(Strength::Thin) => asked.thin.push(row),
                Some(_) => {}
            }
        }
        asked
    }
}

/// What the candidate has.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The questions.
    pub library: &'a Library,
    /// One line per attempt.
    pub history: &'a [Summary],
    /// The stories.
    pub stories: &'a [&'a Story],
    /// The talks with coaches.
    pub sessions: &'a [&'a Session],
}

/// Puts what the candidate has where it speaks for something.
pub fn coverage(grid: &Grid, held: &Held<'_>) -> Coverage {
    // Words are looked at only where a name says nothing: to take them apart is most of the work.
    let unnamed = grid.rows.iter().any(|row| row.competency.is_none())
        || grid.columns.iter().any(|column| column.level.is_none());
    let pieces = pieces(held, unnamed);
    let row = |row: &GridRow| {
        let cells = row.cells.iter().zip(&grid.columns);
        cells
            .map(|(expected, column)| cell(row, column, expected, &pieces, held.sessions))
            .collect()
    };
    Coverage { rows: grid.rows.iter().map(row).collect() }
}

/// A piece of evidence, and what it speaks for.
struct Piece<'a> {
    proof: Proof,
    competencies: &'a [String],
    levels: Vec<Level>,
    /// The stems of its words.
    stems: Vec<String>,
}

fn pieces<'a>(held: &Held<'a>, unnamed: bool) -> Vec<Piece<'a>> {
    let last = last_answers(held.history);
    let answers = held
        .library
        .questions()
        .filter_map(|question| of_answer(question, last.get(question.id.as_str())?, unnamed));
    answers.chain(held.stories.iter().map(|story| of_story(story, unnamed))).collect()
}

fn of_answer<'a>(question: &'a Question, line: &Summary, unnamed: bool) -> Option<Piece<'a>> {
    let (met, of) = line.met.map(|(met, of)| (u32::from(met) * 10, u32::from(of)))?;
    let strength = match met {
        _ if met >= of * 8 => Strength::Strong,
        _ if met >= of * 5 => Strength::Fair,
        _ => Strength::Thin,
    };
    let source = Source::Attempt(line.id.clone(), question.id.clone());
    Some(Piece {
        proof: Proof { source, at: line.at, strength },
        competencies: &question.competencies,
        levels: question.levels.clone(),
        stems: if unnamed { stems(question) } else { Vec::new() },
    })
}

fn of_story(story: &Story, unnamed: bool) -> Piece<'_> {
    let held = story.strength.map_or(3, |strength| strength.value());
    let strength = match held {
        _ if story.untold().count() >= 3 => Strength::Thin,
        0..=2 => Strength::Thin,
        3 => Strength::Fair,
        _ => Strength::Strong,
    };
    let source = Source::Story(story.id.clone());
    Piece {
        proof: Proof { source, at: story.changed, strength },
        competencies: &story.competencies,
        levels: story.level.into_iter().collect(),
        stems: if unnamed { words_of(story) } else { Vec::new() },
    }
}

fn cell(
    row: &GridRow,
    column: &Column,
    expected: &Expected,
    pieces: &[Piece<'_>],
    sessions: &[&Session],
) -> Cell {
    let mut known: Named<()> = Named::default();
    let unnamed = row.competency.is_none() || column.level.is_none();
    for tenet in expected.tenets.iter().filter(|_| unnamed) {
        stems_of(tenet).for_each(|stem| known.insert(&stem, ()));
    }
    let speaks = |piece: &&Piece<'_>| {
        let level = column.level.is_none_or(|level| piece.levels.contains(&level));
        let named = row.competency.as_ref().map(|it| piece.competencies.contains(it));
        let alike = || alike(&piece.stems, &known) >= ALIKE.1;
        level && named.unwrap_or(true) && (!unnamed || alike())
    };
    let mut cell = Cell { asked: expected.asked, proofs: Vec::new() };
    pieces.iter().filter(speaks).for_each(|piece| cell.add(piece.proof.clone()));
    for session in sessions {
        let here = session.tenets.iter().find(|it| expected.tenets.contains(&it.words));
        if let Some(tenet) = here {
            let source = Source::Talk(session.id.clone(), tenet.words.clone());
            cell.add(Proof { source, at: session.changed, strength: Strength::Fair });
        }
    }
    cell
}

impl Cell {
    fn add(&mut self, proof: Proof) {
        let place = self.proofs.partition_point(|earlier| earlier.at >= proof.at);
        self.proofs.insert(place, proof);
    }
}
