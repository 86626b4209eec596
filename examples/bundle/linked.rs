//! The program as it was linked: what the first part may call through the table, and which data it may read.
//!
//! A call through the table names a number that may come from anywhere: from a constant in the code, or
//! from a table of methods in the data. The linker was asked (see build.rs) to write down every place that
//! holds such a number, or the address of data. So it is known, and not guessed from names, which slots
//! can be reached without going through a door.
//!
//! ## Why
//!
//! 2026-11-20: names would not do. The compiler makes one function of two with equal bodies, and that
//! one has the name of either: what is called after a page that comes later may be needed at once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{
    DefinedDataSymbol, KnownCustom, Linking, RelocationEntry, RelocationType, SymbolInfo,
};

use crate::module::{Module, Uses, count, said};

/// The slots of the linked program.
pub(crate) struct Reach {
    /// All slots there are.
    pub slots: BTreeSet<u32>,
    /// Those that can be called before a door was opened.
    pub first: BTreeSet<u32>,
    /// Where data stands that nothing refers to before a door was opened: addresses, in order.
    pub later: Vec<Range<u32>>,
}

/// Runs of data that are shorter than this stay where they are: a segment of their own costs 8 bytes.
const SHORTEST: u32 = 64;

/// What refers, and is referred to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Function(u32),
    /// A function by its slot in the table.
    Slot(u32),
    /// A datum, by the number of its symbol.
    Datum(usize),
}

/// Follows every reference from what is known outside, but not through the doors.
pub(crate) fn reach(linked: &Module<'_>, doors: &BTreeSet<u32>) -> Result<Reach, String> {
    let symbols = symbols(linked)?;
    let mut open: Vec<Node> = linked.exported().chain(linked.start).map(Node::Function).collect();
    let edges = references(linked, &symbols, &mut open)?;
    let mut seen = BTreeSet::new();
    while let Some(node) = open.pop() {
        if !seen.insert(node) {
            continue;
        }
        match node {
            Node::Slot(function) if doors.contains(&function) => {
                return Err("a door is called through the table".into());
            }
            Node::Slot(function) => open.push(Node::Function(function)),
            Node::Function(function) if doors.contains(&function) => {}
            node => open.extend(edges.get(&node).into_iter().flatten()),
        }
    }
    let slots = linked.slots()?;
    let first = slots.iter().filter(|(_, function)| seen.contains(&Node::Slot(**function)));
    Ok(Reach {
        first: first.map(|(slot, _)| *slot).collect(),
        slots: slots.into_keys().collect(),
        later: later(linked, &symbols, |symbol| seen.contains(&Node::Datum(symbol)))?,
    })
}

/// The bytes of data symbols of which none was seen.
fn later(
    linked: &Module<'_>,
    symbols: &[SymbolInfo<'_>],
    seen: impl Fn(usize) -> bool,
) -> Result<Vec<Range<u32>>, String> {
    let mut is_later = vec![false; linked.memory()?.len()];
    let mut mark = |wanted: bool| -> Result<(), String> {
        let symbols = symbols.iter().enumerate().filter(|(it, _)| seen(*it) != wanted);
        for (_, symbol) in symbols {
            let SymbolInfo::Data { symbol: Some(place), .. } = symbol else { continue };
            let Some(data) = linked.data.get(place.index as usize) else { continue };
            let from = (Module::address(data)? + place.offset) as usize;
            let to = (from + place.size as usize).min(is_later.len());
            if let Some(bytes) = is_later.get_mut(from.min(to)..to) {
                bytes.fill(wanted);
            }
        }
        Ok(())
    };
    mark(true)?;
    mark(false)?;
    let mut runs: Vec<Range<u32>> = Vec::new();
    for address in (0..).zip(&is_later).filter_map(|(address, it)| it.then_some(address)) {
        match runs.last_mut() {
            Some(run) if run.end == address => run.end += 1,
            _ => runs.push(address..address + 1),
        }
    }
    runs.retain(|run| run.end - run.start >= SHORTEST);
    Ok(runs)
}

fn symbols<'a>(linked: &Module<'a>) -> Result<Vec<SymbolInfo<'a>>, String> {
    for custom in &linked.customs {
        let KnownCustom::Linking(linking) = custom.as_known() else { continue };
        for subsection in linking.subsections() {
            if let Linking::SymbolTable(symbols) = subsection.map_err(said)? {
                return symbols.into_iter().collect::<Result<_, _>>().map_err(said);
            }
        }
    }
    Err("the linked program does not say what refers to what (--emit-relocs in build.rs)".into())
}

type Edges = BTreeMap<Node, Vec<Node>>;

/// All references; what stands in data that belongs to no symbol counts as reached.
fn references(
    linked: &Module<'_>,
    symbols: &[SymbolInfo<'_>],
    open: &mut Vec<Node>,
) -> Result<Edges, String> {
    let mut edges = Edges::new();
    for (function, body) in linked.numbered() {
        let mut uses = Uses::default();
        uses.add(body)?;
        let calls = uses.functions.into_iter().map(Node::Function);
        edges.entry(Node::Function(function)).or_default().extend(calls);
    }
    let code = code_places(linked);
    for entry in entries(linked, "reloc.CODE")? {
        let Some(to) = target(&entry, symbols)? else { continue };
        let within = |(from, end, _): &&(u32, u32, u32)| (*from..*end).contains(&entry.offset);
        let place = code.partition_point(|(from, ..)| *from <= entry.offset);
        let place = code.get(..place).and_then(|it| it.last()).filter(within);
        let (.., function) = place.ok_or("a reference that stands in no function")?;
        edges.entry(Node::Function(*function)).or_default().push(to);
    }
    let data = data_places(linked, symbols);
    for entry in entries(linked, "reloc.DATA")? {
        let Some(to) = target(&entry, symbols)? else { continue };
        let holders = data.iter().filter(|(from, end, _)| (*from..*end).contains(&entry.offset));
        let mut holders = holders.map(|(.., symbol)| Node::Datum(*symbol)).peekable();
        if holders.peek().is_none() {
            open.push(to);
        }
        holders.for_each(|holder| edges.entry(holder).or_default().push(to));
    }
    Ok(edges)
}

/// From where to where in the code section, and which function.
fn code_places(linked: &Module<'_>) -> Vec<(u32, u32, u32)> {
    let place = |at: usize| count(at - linked.code_at);
    let bodies = linked.numbered();
    bodies.map(|(it, body)| (place(body.range().start), place(body.range().end), it)).collect()
}

/// From where to where in the data section, and which symbol.
fn data_places(linked: &Module<'_>, symbols: &[SymbolInfo<'_>]) -> Vec<(u32, u32, usize)> {
    let places = symbols.iter().enumerate().filter_map(|(number, symbol)| {
        let SymbolInfo::Data { symbol: Some(DefinedDataSymbol { index, offset, size }), .. } =
            symbol
        else {
            return None;
        };
        let segment = linked.data.get(*index as usize)?;
        let from = count(segment.range.end - segment.data.len() - linked.data_at) + offset;
        Some((from, from + size, number))
    });
    places.collect()
}

fn entries(linked: &Module<'_>, section: &str) -> Result<Vec<RelocationEntry>, String> {
    let mut entries = Vec::new();
    for custom in linked.customs.iter().filter(|it| it.name() == section) {
        let KnownCustom::Reloc(reader) = custom.as_known() else { continue };
        for entry in reader.entries() {
            entries.push(entry.map_err(said)?);
        }
    }
    if entries.is_empty() {
        Err(format!("the linked program has no {section}"))
    } else {
        Ok(entries)
    }
}

/// What a place refers to. Calls are read from the code itself; globals and types are no matter here.
fn target(entry: &RelocationEntry, symbols: &[SymbolInfo<'_>]) -> Result<Option<Node>, String> {
    use RelocationType as Kind;
    let number = entry.index as usize;
    let node = match (entry.ty, symbols.get(number)) {
        (Kind::FunctionIndexLeb | Kind::TypeIndexLeb | Kind::GlobalIndexLeb, _)
        | (Kind::TableNumberLeb, _) => return Ok(None),
        (Kind::TableIndexSleb | Kind::TableIndexI32, Some(SymbolInfo::Func { index, .. })) => {
            Node::Slot(*index)
        }
        (
            Kind::MemoryAddrLeb | Kind::MemoryAddrSleb | Kind::MemoryAddrI32,
            Some(SymbolInfo::Data { .. }),
        ) => Node::Datum(number),
        (kind, _) => return Err(format!("a reference of a kind that is not known: {kind:?}")),
    };
    Ok(Some(node))
}
