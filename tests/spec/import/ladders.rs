//! Career ladders and matrices.

use super::read;
use starling::import::Matrix;

#[track_caller]
fn check(text: &str, expected: &[(&str, &[(&str, usize)])]) {
    let ladder = read(text).ladder.expect("there is a ladder");
    let found: Vec<(String, Vec<(String, usize)>)> = ladder
        .levels
        .into_iter()
        .map(|level| {
            let areas = level.areas.into_iter().map(|area| (area.name, area.tenets.len()));
            (level.name, areas.collect())
        })
        .collect();
    let expected: Vec<(String, Vec<(String, usize)>)> = expected
        .iter()
        .map(|(name, areas)| {
            (
                (*name).to_owned(),
                areas.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect(),
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_ladder_may_be_prose() {
    let text = "The career ladder tenets for Team Lead consist of two categories and are as follows:\nPeople, defined as care:\nListens.\nHires.\n\nWork:\nShips.\n\nThe career ladder tenets for Head of Teams, which is one level higher, are as follows:\n\nPeople:\nGrows leads.\n\nWork:\nPlans.\nStops.\n\nAsk me where I stand.\n";
    check(
        text,
        &[
            ("Team Lead", &[("People", 2), ("Work", 1)]),
            ("Head of Teams", &[("People", 1), ("Work", 2)]),
        ],
    );
}

#[test]
fn a_ladder_may_be_headings() {
    let text = "# Career ladder\n\n## Engineer\n\n### Craft\n- Tests\n- Reads\n\n## Senior Engineer\n\n### Craft\n- Reviews\n";
    check(text, &[("Engineer", &[("Craft", 2)]), ("Senior Engineer", &[("Craft", 1)])]);
}

#[test]
fn a_ladder_may_be_lists_in_lists() {
    let text = "# Levels\n\n- **L1**\n  - **Craft**\n    - Tests\n- **L2**\n  - **Craft**\n    - Reviews\n    - Decides\n";
    check(text, &[("L1", &[("Craft", 1)]), ("L2", &[("Craft", 2)])]);
}

#[test]
fn a_bank_for_levels_is_no_ladder() {
    assert_eq!(read("# Questions\n\n## Senior Engineer\n- How do you plan?\n\n## Manager\n- How do you hire?\n").ladder, None);
}

#[track_caller]
fn matrix(text: &str) -> Matrix {
    read(text).matrix.expect("there is a matrix")
}

#[test]
fn a_matrix_has_levels_down_or_across() {
    let down = matrix(
        "| Level / Competency | Craft | People | Work |\n|---|---|---|---|\n| L1 | Tests | | |\n| L2 (Senior) | | Mentors | [see below] |\n",
    );
    assert_eq!(down.levels, ["L1", "L2 (Senior)"]);
    assert_eq!(down.competencies, ["Craft", "People", "Work"]);
    assert_eq!(down.cells, [["Tests", "", ""], ["", "Mentors", "[see below]"]]);
    let across = matrix(
        "| Competency | L1 | L2 |\n|---|---|---|\n| Craft | Tests | |\n| People | | Mentors |\n| Work | | Plans |\n",
    );
    assert_eq!(across.levels, ["L1", "L2"]);
    assert_eq!(across.cells, [["Tests", "", ""], ["", "Mentors", "Plans"]]);
}

#[test]
fn another_table_is_no_matrix() {
    assert_eq!(read("| Company | Focus |\n|---|---|\n| One | People |\n").matrix, None);
}
