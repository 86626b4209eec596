//! Career ladders: levels with areas and tenets, written as prose or as an outline.

use super::block::Block;
use super::draft::{Area, Ladder, Level};
use super::inline::{bare, plain, squeezed};
use super::tree::{Node, What};
use super::{mark, topic};

/// What is listed for a level.
const LISTED: [&str; 9] = [
    "tenets",
    "expectations",
    "responsibilities",
    "competencies",
    "requirements",
    "criteria",
    "ladder",
    "behaviours",
    "behaviors",
];

/// Words in the names of levels.
const NAMES: &str = "engineer developer manager director designer analyst scientist architect intern junior mid mid-level senior staff principal lead vp head associate swe sde em cto entry-level supervisor executive";

/// Words in the title of a ladder.
const TITLES: [&str; 9] = [
    "ladder",
    "levels",
    "leveling",
    "levelling",
    "career framework",
    "career path",
    "progression",
    "competency framework",
    "role expectations",
];

/// A ladder told as prose: "The tenets for Manager are as follows:", "Leadership:", a line each.
pub(super) fn in_prose(blocks: &[Block<'_>]) -> Option<Ladder> {
    let mut levels: Vec<Level> = Vec::new();
    let mut inside = false;
    for block in blocks {
        let head = block.head.map(|head| head.text.as_str());
        let Some(head) = head else {
            inside = false;
            continue;
        };
        let tenets: Vec<String> = block.rows.iter().map(|row| tenet(&row.text)).collect();
        if let Some(name) = level_of(head) {
            inside = true;
            let areas =
                if tenets.is_empty() { vec![] } else { vec![Area { name: String::new(), tenets }] };
            levels.push(Level { name, areas });
        } else if let Some(level) = levels.last_mut().filter(|_| inside) {
            level.areas.push(Area { name: area_name(head), tenets });
        }
    }
    levels.retain(|level| level.areas.iter().any(|area| !area.tenets.is_empty()));
    (!levels.is_empty()).then_some(Ladder { levels })
}

/// Whether a line announces the tenets of a level.
pub(super) fn is_level(head: &str) -> bool {
    level_of(head).is_some()
}

/// The level whose tenets a line announces.
fn level_of(head: &str) -> Option<String> {
    let head = head.trim_end_matches([':', '：', ' ', '*']);
    // Of several sentences the last one announces.
    let head = head.rsplit(". ").find(|sentence| LISTED.iter().any(|it| sentence.contains(it)))?;
    let low = head.to_ascii_lowercase();
    let at =
        LISTED.iter().filter_map(|listed| low.find(listed).map(|at| at + listed.len())).min()?;
    let rest = low.get(at..)?;
    let start = [" for ", " of ", " at "]
        .iter()
        .filter_map(|it| rest.find(it).map(|at| at + it.len()))
        .min()?;
    let name = head.get(at + start..)?;
    let ends = [",", " (", " which", " consist", " are ", " is ", " include", " as follows"];
    let end = ends.iter().filter_map(|end| name.find(end)).min().unwrap_or(name.len());
    let name = bare(name.get(..end)?);
    let name = ["a ", "an ", "the "]
        .iter()
        .find_map(|it| name.strip_prefix(it))
        .unwrap_or(&name)
        .to_owned();
    let short = (1..=8).contains(&name.split_whitespace().count());
    let follows = low.contains("follow") || is_level_name(&name);
    (short && follows).then_some(name)
}

/// `Leadership` of `Leadership, defined as ...:`.
fn area_name(head: &str) -> String {
    let name = bare(mark::heading(head).map_or(head, |(_, words)| words));
    name.split([',', ':', '：']).next().unwrap_or_default().trim().to_owned()
}

fn tenet(row: &str) -> String {
    squeezed(mark::item(row).map_or(row, |(_, rest)| rest))
}

/// Whether words are the name of a level: `L3`, `Level 2`, `Senior Engineer`.
pub(super) fn is_level_name(words: &str) -> bool {
    let words = plain(words);
    let count = words.split_whitespace().count();
    if count == 0 || count > 7 || words.contains('?') {
        return false;
    }
    let tokens =
        || words.split(|it: char| it.is_whitespace() || matches!(it, '(' | ')' | '/' | ',' | ':'));
    let coded = |token: &str| {
        let letters = token.trim_end_matches(|it: char| it.is_ascii_digit());
        letters.len() < token.len()
            && matches!(letters, "l" | "ic" | "m" | "e" | "p" | "t" | "em" | "sde" | "lvl" | "d")
    };
    let named = |token: &str| NAMES.split(' ').any(|name| name == token);
    let level = words
        .strip_prefix("level ")
        .is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
    level || tokens().any(|token| coded(token) || named(token))
}

/// A ladder told as an outline: headings for levels, in them headings or bold items for areas.
pub(super) fn in_outline(title: &str, nodes: &[Node]) -> Option<Ladder> {
    let levels = find(is_title(title), nodes)?;
    Some(Ladder { levels })
}

fn is_title(words: &str) -> bool {
    let words = plain(words);
    TITLES.iter().any(|title| words.contains(title))
}

/// The first sections side by side of which two are levels, under a title that says so.
fn find(titled: bool, nodes: &[Node]) -> Option<Vec<Level>> {
    if titled {
        let holds = nodes.iter().filter(|node| node.is_section() || node.is_item());
        let named = holds.filter(|node| is_level_name(&node.words));
        let levels: Vec<Level> = named.map(level).filter(|level| !level.areas.is_empty()).collect();
        if levels.len() >= 2 {
            return Some(levels);
        }
    }
    let sections = nodes.iter().filter(|node| node.is_section());
    sections.filter_map(|node| find(titled || is_title(&node.words), &node.inner)).next()
}

fn level(node: &Node) -> Level {
    let mut areas = Vec::new();
    let mut direct = Vec::new();
    for inner in &node.inner {
        match inner.what {
            What::Section(_) => areas.push(area(inner)),
            What::Item(_) if inner.inner.is_empty() => direct.push(bare(&inner.words)),
            What::Item(_) => areas.push(area(inner)),
            _ => {}
        }
    }
    if !direct.is_empty() {
        areas.insert(0, Area { name: String::new(), tenets: direct });
    }
    areas.retain(|area| !area.tenets.is_empty());
    Level { name: topic::name_of(&node.words), areas }
}

fn area(node: &Node) -> Area {
    let items = node.inner.iter().filter(|inner| inner.is_item());
    let tenets = items.map(|item| bare(&item.words)).filter(|words| !words.is_empty()).collect();
    Area { name: area_name(&node.words), tenets }
}
