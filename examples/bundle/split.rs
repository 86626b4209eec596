//! Parts the program in two: what is needed at once, and the rest, which comes when the first screen is there.
//!
//! Both parts share memory, table and globals. The first part has all that was exported; a function or a datum
//! goes to the rest when it can only be reached through a door, a function of the app that is named
//! in [`is_door`]. What the first part calls of the rest are its doors; the script of the program has a
//! function for each (`glue`). What the rest needs of the first part, that exports under a number.
//!
//! The parting is exact: it rests on the references that the linker wrote down (`linked`), which hold for the
//! finished program too, because the numbers of the table and the addresses of data never change. That
//! both are of one piece is seen by their data.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{ExternalKind, Validator};

use crate::linked;
use crate::module::{Module, Uses, count, said};
use crate::part::{Part, held_name};

/// The module names under which the parts import from each other.
pub(crate) const FIRST: &str = "first";
const REST: &str = "rest";

/// The two parts.
#[derive(Debug)]
pub(crate) struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
    /// How many functions of the rest the first part calls; their names are the numbers from 0 on.
    pub doors: usize,
}

/// Parts the finished program with the help of the linked one, in which the same doors are.
pub(crate) fn part(linked: &[u8], program: &[u8]) -> Result<Parts, String> {
    let linked = Module::read(linked).map_err(said)?;
    let program = Module::read(program).map_err(said)?;
    if linked.memory()? != program.memory()? {
        return Err("the linked program is not the one that was finished: build again".into());
    }
    let [before, after] = [doors(&linked)?, doors(&program)?];
    if before.len() != after.len() {
        return Err(
            "a door is gone: wasm-opt must not inline it (--no-inline in index.html)".into()
        );
    }
    let reach = linked::reach(&linked, &before)?;
    let parting = Parting::of(&program, &reach, &after)?;
    let [first, rest] = [parting.first(&program)?, parting.rest(&program)?];
    for part in [&first, &rest] {
        Validator::new().validate_all(part).map_err(said)?;
    }
    Ok(Parts { first, rest, doors: parting.doors.len() })
}

/// Whether a function leads into the rest, by its name as the compiler spells it or as it is read: it is
/// one of the app's own, and its last name begins with `rest_`.
fn is_door(name: &str) -> bool {
    let last = match name.strip_prefix("_ZN8starling") {
        Some(path) => spelled(path).into_iter().nth_back(1),
        None => name.strip_prefix("starling::").and_then(|path| {
            let path = path.rsplit_once("::h").map_or(path, |(path, _)| path);
            path.rsplit("::").next()
        }),
    };
    last.is_some_and(|last| last.starts_with("rest_"))
}

/// The names of a path in which each stands behind its length.
fn spelled(mut path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    while let Some(end) = path.find(|c: char| !c.is_ascii_digit()) {
        let (length, rest) = path.split_at(end);
        let Some((name, rest)) = length.parse().ok().and_then(|it| rest.split_at_checked(it))
        else {
            break;
        };
        names.push(name);
        path = rest;
    }
    names
}

fn doors(module: &Module<'_>) -> Result<BTreeSet<u32>, String> {
    let names = module.names().map_err(said)?;
    let doors: BTreeSet<u32> =
        names.into_iter().filter(|(_, name)| is_door(name)).map(|(it, _)| it).collect();
    if doors.is_empty() {
        Err("the program has no door: no function `rest_...`".into())
    } else {
        Ok(doors)
    }
}

/// Which function goes where, by its number in the whole program.
struct Parting {
    rest: BTreeSet<u32>,
    /// Those of the rest that the first part calls.
    doors: Vec<u32>,
    /// Those of the first part that the rest calls or puts into the table.
    shared: Vec<u32>,
    slots: BTreeMap<u32, u32>,
    /// Where the data of the rest stands.
    later: Vec<Range<u32>>,
    first_uses: Uses,
    rest_uses: Uses,
}

impl Parting {
    fn of(
        program: &Module<'_>,
        reach: &linked::Reach,
        doors: &BTreeSet<u32>,
    ) -> Result<Self, String> {
        let slots = program.slots()?;
        let at_once = |slot: &u32| reach.first.contains(slot) || !reach.slots.contains(slot);
        let roots = slots.iter().filter(|(slot, _)| at_once(slot)).map(|(_, function)| *function);
        let roots = roots.chain(program.exported()).chain(program.start).collect();
        let first = called(program, roots, doors)?;
        if let Some(door) = first.intersection(doors).next() {
            return Err(format!("door {door} is needed at once: it is exported or in the table"));
        }
        let imported = program.imported();
        let all = imported..imported + count(program.functions.len());
        let rest: BTreeSet<u32> = all.filter(|function| !first.contains(function)).collect();
        let mut parts = [Uses::default(), Uses::default()];
        for (function, body) in program.numbered() {
            let [first, later] = &mut parts;
            if rest.contains(&function) { later } else { first }.add(body)?;
        }
        let [first_uses, rest_uses] = parts;
        let doors = first_uses.functions.intersection(&rest).copied().collect();
        let mut shared = rest_uses.functions.clone();
        shared.retain(|it| *it >= imported && !rest.contains(it));
        let shared = shared.into_iter().collect();
        let later = reach.later.clone();
        Ok(Self { rest, doors, shared, slots, later, first_uses, rest_uses })
    }

    /// The part that is needed at once: the whole program without the rest.
    fn first(&self, program: &Module<'_>) -> Result<Vec<u8>, String> {
        let mine = |function: &u32| !self.rest.contains(function);
        let mut part = Part::new(program)?;
        let in_table: BTreeSet<u32> = self.slots.values().copied().collect();
        for (function, import) in (0..).zip(&program.imports) {
            if self.first_uses.functions.contains(&function) || in_table.contains(&function) {
                part.import_function(program, import.module, import.name, function)?;
            }
        }
        for (number, door) in self.doors.iter().enumerate() {
            part.import_function(program, REST, &number.to_string(), *door)?;
        }
        part.functions(program, mine)?;
        part.stores(program)?;
        for export in &program.exports {
            part.export(export.name, export.kind, export.index)?;
        }
        for (number, function) in self.shared.iter().enumerate() {
            part.export(&number.to_string(), ExternalKind::Func, *function)?;
        }
        for (kind, number) in self.held(program) {
            part.export(&held_name(kind, number), kind, number)?;
        }
        part.start = program.start;
        part.table(&self.slots, mine)?;
        part.code(program, mine)?;
        part.data(program, &between(&self.later))?;
        part.finish()
    }

    /// What comes later; memory, table and globals are the first part's.
    fn rest(&self, program: &Module<'_>) -> Result<Vec<u8>, String> {
        let mine = |function: &u32| self.rest.contains(function);
        let mut part = Part::new(program)?;
        for (function, import) in (0..).zip(&program.imports) {
            if self.rest_uses.functions.contains(&function) {
                part.import_function(program, import.module, import.name, function)?;
            }
        }
        for (number, function) in self.shared.iter().enumerate() {
            part.import_function(program, FIRST, &number.to_string(), *function)?;
        }
        for (kind, number) in self.held(program) {
            part.import_held(program, kind, number)?;
        }
        part.functions(program, mine)?;
        for (number, door) in self.doors.iter().enumerate() {
            part.export(&number.to_string(), ExternalKind::Func, *door)?;
        }
        part.table(&self.slots, mine)?;
        part.code(program, mine)?;
        part.data(program, &self.later)?;
        part.finish()
    }

    /// Tables, memories and globals that the rest needs.
    fn held(&self, program: &Module<'_>) -> Vec<(ExternalKind, u32)> {
        let uses = &self.rest_uses;
        let mut tables = uses.tables.clone();
        tables.extend((!program.tables.is_empty()).then_some(0));
        let mut memories = uses.memories.clone();
        memories.extend((!program.memories.is_empty()).then_some(0));
        let kinds = [
            (ExternalKind::Table, &tables),
            (ExternalKind::Memory, &memories),
            (ExternalKind::Global, &uses.globals),
        ];
        kinds.into_iter().flat_map(|(kind, all)| all.iter().map(move |it| (kind, *it))).collect()
    }
}

/// What stands before, between and behind the places.
fn between(places: &[Range<u32>]) -> Vec<Range<u32>> {
    let starts = places.iter().map(|place| place.start).chain([u32::MAX]);
    let ends = [0].into_iter().chain(places.iter().map(|place| place.end));
    ends.zip(starts).map(|(from, to)| from..to).collect()
}

/// All functions that are called from the roots on, not through doors.
fn called(
    program: &Module<'_>,
    mut open: Vec<u32>,
    doors: &BTreeSet<u32>,
) -> Result<BTreeSet<u32>, String> {
    let bodies: BTreeMap<u32, _> = program.numbered().collect();
    let mut seen = BTreeSet::new();
    while let Some(function) = open.pop() {
        let Some(body) = bodies.get(&function).filter(|_| seen.insert(function)) else { continue };
        let mut uses = Uses::default();
        uses.add(body)?;
        open.extend(uses.functions.difference(doors));
    }
    Ok(seen)
}

#[cfg(test)]
mod tests;
