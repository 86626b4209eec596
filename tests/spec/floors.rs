//! The floors: the table in the crate doc of `src/lib.rs` is read, and the code is held to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Crates whose names are looked for in the code.
const OUTSIDE: [&str; 10] = [
    "fsrs",
    "gloo-events",
    "gloo-timers",
    "js-sys",
    "leptos",
    "pulldown-cmark",
    "serde",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
];

struct Room {
    floor: u32,
    outside: BTreeSet<String>,
}

fn rooms() -> BTreeMap<String, Room> {
    let doc = fs::read_to_string("src/lib.rs").unwrap();
    let rows = doc.lines().filter_map(|line| line.strip_prefix("//! | "));
    let rooms = rows.filter_map(|row| {
        let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
        let floor = cells[0].parse().ok()?;
        let outside = cells[3].split(", ").filter(|name| *name != "-").map(str::to_owned).collect();
        Some((cells[1].trim_matches('`').to_owned(), Room { floor, outside }))
    });
    rooms.collect()
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_of(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files
}

/// The code of a file without its comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The names that follow `mark` in the code, also those in braces behind it.
fn names_behind(code: &str, mark: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|it| it.is_ascii_alphanumeric() || *it == '_')
            .collect()
    };
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(mark) {
        let rest = &code[at + mark.len()..];
        match rest.strip_prefix('{') {
            None => drop(names.insert(name(rest))),
            Some(list) => {
                let list = list.split('}').next().unwrap();
                names.extend(list.split(',').map(name));
            }
        }
    }
    names.remove("");
    names
}

/// Faults of one file against the table.
fn faults(room: &str, path: &Path, rooms: &BTreeMap<String, Room>) -> Vec<String> {
    let code = code(path);
    let own = &rooms[room];
    let named = names_behind(&code, "crate::");
    let upwards = named.iter().filter(|name| *name != room).filter_map(|name| {
        let other = rooms.get(name)?;
        (other.floor >= own.floor).then(|| format!("{}: names `{name}`", path.display()))
    });
    let outside = OUTSIDE.iter().filter(|name| {
        let spelled = format!("{}::", name.replace('-', "_"));
        let is_named = code.match_indices(&spelled).any(|(at, _)| {
            !code[..at].ends_with(|it: char| it.is_ascii_alphanumeric() || it == '_' || it == ':')
        });
        is_named && !own.outside.contains(**name)
    });
    let outside = outside.map(|name| format!("{}: names the crate {name}", path.display()));
    upwards.chain(outside).collect()
}

#[test]
fn every_module_stands_in_the_table() {
    let folders = fs::read_dir("src").unwrap().map(|entry| entry.unwrap().path());
    let folders = folders.filter(|path| path.join("mod.rs").exists());
    let modules: BTreeSet<String> =
        folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(modules, rooms().into_keys().collect());
}

#[test]
fn a_module_names_only_lower_floors_and_its_own_crates() {
    let rooms = rooms();
    let faults: Vec<String> = rooms
        .keys()
        .flat_map(|room| {
            let files = files_of(&Path::new("src").join(room));
            files.into_iter().flat_map(|path| faults(room, &path, &rooms)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_shell_is_switched_in_lib_and_nowhere_else() {
    let inside: Vec<String> = files_of(Path::new("src"))
        .into_iter()
        .filter(|path| {
            !["lib.rs", "main.rs"].contains(&path.file_name().unwrap().to_str().unwrap())
        })
        .filter(|path| !path.starts_with("src/bin"))
        .filter(|path| code(path).contains("target_arch"))
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(inside, Vec::<String>::new());
}

#[test]
fn every_file_opens_with_what_it_is_responsible_for() {
    let silent = files_of(Path::new("src"))
        .into_iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .map(|path| path.display().to_string());
    assert_eq!(silent.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_reader_of_the_table_finds_what_it_should() {
    let found = names_behind("use crate::{round, route::Route}; crate::wire::x()", "crate::");
    assert_eq!(found, ["round", "route", "wire"].map(String::from).into());
    assert_eq!(rooms()["dom"].floor, 3);
    assert!(rooms()["dom"].outside.contains("leptos"));
}
