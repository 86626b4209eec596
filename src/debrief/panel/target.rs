//! The level a panel holds its evidence against, and what is asked for there.

use crate::debrief::Sources;
use crate::domain::{Block, Inline, Level, Page, Work};
use crate::wording;

/// The level evidence is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The level; none where none was chosen and no question names one.
    pub level: Option<Level>,
    /// The candidate chose it; else it is the questions' own.
    pub chosen: bool,
}

/// What is asked for at a level, word for word as the matrix has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The words of the cell.
    pub words: String,
    /// The matrix they stand in.
    pub source: String,
}

impl Target {
    pub(super) fn of(sources: &Sources<'_>) -> Self {
        match sources.aim {
            Some(level) => Self { level: Some(level), chosen: true },
            None => Self { level: common(sources), chosen: false },
        }
    }
}

/// The level most of the questions are asked at; of levels alike the first, as a question that is asked of many is
/// meant for all of them and nobody should be held against more than they came for.
fn common(sources: &Sources<'_>) -> Option<Level> {
    let questions = sources.record.plan.questions.iter();
    let questions: Vec<_> = questions.filter_map(|id| sources.library.question(id)).collect();
    let asked = |level| questions.iter().filter(|it| it.levels.contains(&level)).count();
    let most = Level::ALL.into_iter().map(asked).max().filter(|most| *most > 0)?;
    Level::ALL.into_iter().find(|level| asked(*level) == most)
}

/// What is asked for of a competency at a level, where the reference works are here and say it.
pub(super) fn expected(pages: &[Page], competency: &str, level: Level) -> Option<Expected> {
    let mut pages = pages.iter().filter(|page| page.work == Work::Matrix);
    let page = pages.find(|page| page.guide.id == level.slug())?;
    let name = wording::competency(competency);
    let (_, prose) = page.guide.sections.iter().find(|(it, _)| it.eq_ignore_ascii_case(&name))?;
    let words: Vec<String> = prose.iter().map(plain).collect();
    let words = words.join(" ");
    (!words.is_empty()).then(|| Expected { words, source: page.guide.title.clone() })
}

fn plain(block: &Block) -> String {
    let line = |line: &Vec<Inline>| line.iter().map(Inline::words).collect::<String>();
    match block {
        Block::Paragraph(words) => line(words),
        Block::List { items, .. } => items.iter().map(line).collect::<Vec<_>>().join(" "),
    }
}
