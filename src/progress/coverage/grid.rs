//! What is asked at each level: rows by levels, from the questions, a matrix, or somebody's own ladder.

use crate::domain::{Ladder, Level, Library, Matrix};

/// What is asked at each level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Whose it is, or what it was made of.
    pub title: String,
    /// The levels, the first rung first.
    pub columns: Vec<Column>,
    /// Competencies or areas.
    pub rows: Vec<GridRow>,
}

/// A level of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called; empty where the level says it.
    pub name: String,
    /// The level of ours it stands for.
    pub level: Option<Level>,
}

/// A competency or an area of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// What it is called.
    pub name: String,
    /// Its name among the competencies, where it has one.
    pub competency: Option<String>,
    /// What is expected at each level, as many as there are columns.
    pub cells: Vec<Expected>,
}

/// What is expected in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// Whether anything is.
    pub asked: bool,
    /// In which sentences; empty where only questions ask for it.
    pub tenets: Vec<String>,
}

impl Expected {
    fn of(tenets: Vec<String>) -> Self {
        Self { asked: !tenets.is_empty(), tenets }
    }
}

impl Grid {
    /// The competencies that questions look for, at the levels they are asked at.
    pub fn of_questions(library: &Library) -> Self {
        let columns = Level::ALL.map(|level| Column { name: String::new(), level: Some(level) });
        let mut rows: Vec<GridRow> = Vec::new();
        for question in library.questions() {
            for competency in &question.competencies {
                let row = row_of(&mut rows, competency);
                let cells = Level::ALL.iter().zip(row.into_iter().flat_map(|row| &mut row.cells));
                cells.for_each(|(level, cell)| cell.asked |= question.levels.contains(level));
            }
        }
        Self { title: String::new(), columns: columns.into(), rows }
    }

    /// The levels and areas of a ladder.
    pub fn of_ladder(ladder: &Ladder, competencies: &[String]) -> Self {
        let column =
            |rung: &crate::domain::Rung| Column { name: rung.name.clone(), level: rung.level };
        let mut names: Vec<&str> = Vec::new();
        for area in ladder.rungs.iter().flat_map(|rung| &rung.areas) {
            if !names.contains(&area.name.as_str()) {
                names.push(&area.name);
            }
        }
        let row = |name: &&str| {
            let cells = ladder.rungs.iter().map(|rung| {
                let area = rung.areas.iter().find(|area| area.name == *name);
                Expected::of(area.map(|area| area.tenets.clone()).unwrap_or_default())
            });
            GridRow::of(name, cells.collect(), competencies)
        };
        Self {
            title: ladder.title.clone(),
            columns: ladder.rungs.iter().map(column).collect(),
            rows: names.iter().map(row).collect(),
        }
    }

    /// The levels and competencies of a matrix.
    pub fn of_matrix(matrix: &Matrix, competencies: &[String]) -> Self {
        let column = |name: &String| Column { name: name.clone(), level: level_of(name) };
        let cell =
            |text: &String| Expected::of(some(text).map(str::to_owned).into_iter().collect());
        let row = |row: &crate::domain::Row| {
            GridRow::of(&row.name, row.cells.iter().map(cell).collect(), competencies)
        };
        Self {
            title: matrix.title.clone(),
            columns: matrix.levels.iter().map(column).collect(),
            rows: matrix.rows.iter().map(row).collect(),
        }
    }
}

impl GridRow {
    fn of(name: &str, cells: Vec<Expected>, competencies: &[String]) -> Self {
        let slug = slug(name);
        let competency = competencies.iter().find(|known| **known == slug).cloned();
        Self { name: name.to_owned(), competency, cells }
    }
}

fn row_of<'a>(rows: &'a mut Vec<GridRow>, competency: &str) -> Option<&'a mut GridRow> {
    let known = rows.iter().position(|row| row.competency.as_deref() == Some(competency));
    let place = known.unwrap_or_else(|| {
        let place = rows.partition_point(|row| row.name.as_str() < competency);
        let cells = vec![Expected::default(); Level::ALL.len()];
        let competency = competency.to_owned();
        rows.insert(
            place,
            GridRow { name: competency.clone(), competency: Some(competency), cells },
        );
        place
    });
    rows.get_mut(place)
}

/// A heading as a name: "Growing others" is `growing-others`.
fn slug(name: &str) -> String {
    let words = name.split(|it: char| it.is_ascii() && !it.is_ascii_alphanumeric());
    let words: Vec<String> =
        words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    words.join("-")
}

/// The level a column is called after, by our own name of it.
fn level_of(name: &str) -> Option<Level> {
    let slug = slug(name);
    Level::from_slug(&slug).or_else(|| Level::from_slug(slug.strip_suffix("-engineer")?))
}

fn some(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
