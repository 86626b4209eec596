//! A WebAssembly module as far as parting it needs to know it, with the numbers it has there.

use std::collections::{BTreeMap, BTreeSet};

use wasm_encoder::reencode::{Error, Reencode};
use wasmparser::{
    BinaryReaderError, CustomSectionReader, Data, DataKind, Element, ElementItems, ElementKind,
    Export, ExternalKind, FuncType, FunctionBody, Global, Import, KnownCustom, MemoryType, Name,
    Operator, Parser, Payload, Table, TypeRef,
};

/// What was read; functions, tables, memories and globals count from the imported ones on.
#[derive(Default)]
pub(crate) struct Module<'a> {
    pub types: Vec<FuncType>,
    pub imports: Vec<Import<'a>>,
    /// The types of the functions defined here.
    pub functions: Vec<u32>,
    pub tables: Vec<Table<'a>>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<Global<'a>>,
    pub exports: Vec<Export<'a>>,
    pub start: Option<u32>,
    pub elements: Vec<Element<'a>>,
    pub bodies: Vec<FunctionBody<'a>>,
    pub data: Vec<Data<'a>>,
    pub data_count: Option<u32>,
    pub customs: Vec<CustomSectionReader<'a>>,
    /// Where the code and the data begin in the file.
    pub code_at: usize,
    pub data_at: usize,
}

impl<'a> Module<'a> {
    /// Reads a module without the newer kinds of types.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, BinaryReaderError> {
        let mut it = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            it.take(payload?)?;
        }
        Ok(it)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(it) => {
                self.types = it.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(it) => {
                self.imports = it.into_imports().collect::<Result<_, _>>()?;
            }
            Payload::FunctionSection(it) => {
                self.functions = it.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::TableSection(it) => self.tables = it.into_iter().collect::<Result<_, _>>()?,
            Payload::MemorySection(it) => {
                self.memories = it.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::GlobalSection(it) => {
                self.globals = it.into_iter().collect::<Result<_, _>>()?
            }
            Payload::ExportSection(it) => {
                self.exports = it.into_iter().collect::<Result<_, _>>()?
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(it) => {
                self.elements = it.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::CodeSectionStart { range, .. } => self.code_at = range.start,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataCountSection { count, .. } => self.data_count = Some(count),
            Payload::DataSection(it) => {
                self.data_at = it.range().start;
                self.data = it.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::CustomSection(it) => self.customs.push(it),
            _ => {}
        }
        Ok(())
    }

    /// How many functions are imported; those defined here follow.
    pub(crate) fn imported(&self) -> u32 {
        count(self.imports.iter().filter(|it| matches!(it.ty, TypeRef::Func(_))).count())
    }

    /// The number of a function's type.
    pub(crate) fn type_of(&self, function: u32) -> Option<u32> {
        match self.imports.get(function as usize) {
            Some(import) => match import.ty {
                TypeRef::Func(of) => Some(of),
                _ => None,
            },
            None => self.functions.get((function - self.imported()) as usize).copied(),
        }
    }

    /// The bodies with the numbers of their functions.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (u32, &FunctionBody<'a>)> {
        (self.imported()..).zip(&self.bodies)
    }

    /// The functions that are known outside.
    pub(crate) fn exported(&self) -> impl Iterator<Item = u32> {
        let functions = self.exports.iter().filter(|it| it.kind == ExternalKind::Func);
        functions.map(|it| it.index)
    }

    /// The names of the functions that have one.
    pub(crate) fn names(&self) -> Result<BTreeMap<u32, &'a str>, BinaryReaderError> {
        let mut names = BTreeMap::new();
        for custom in &self.customs {
            let KnownCustom::Name(subsections) = custom.as_known() else { continue };
            for subsection in subsections {
                let Name::Function(map) = subsection? else { continue };
                for naming in map {
                    let naming = naming?;
                    names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(names)
    }

    /// The functions in the slots of the first table.
    pub(crate) fn slots(&self) -> Result<BTreeMap<u32, u32>, String> {
        let mut slots = BTreeMap::new();
        for element in &self.elements {
            let ElementKind::Active { table_index: None | Some(0), offset_expr } = &element.kind
            else {
                return Err("functions stand in a table that is not the first".into());
            };
            let ElementItems::Functions(functions) = element.items.clone() else {
                return Err("a table is filled with something else than functions".into());
            };
            let from = number(&offset_expr.get_operators_reader().read().map_err(said)?)?;
            for (slot, function) in (from..).zip(functions) {
                slots.insert(slot, function.map_err(said)?);
            }
        }
        Ok(slots)
    }

    /// The address at which a segment of data begins.
    pub(crate) fn address(data: &Data<'_>) -> Result<u32, String> {
        match &data.kind {
            DataKind::Active { memory_index: 0, offset_expr } => {
                number(&offset_expr.get_operators_reader().read().map_err(said)?)
            }
            _ => Err("data that is not put into the memory at the start".into()),
        }
    }

    /// The memory as it is at the start, from address 0 to the last byte that is not 0.
    pub(crate) fn memory(&self) -> Result<Vec<u8>, String> {
        let mut memory = Vec::new();
        for data in &self.data {
            let from = Self::address(data)? as usize;
            let to = from + data.data.len();
            if memory.len() < to {
                memory.resize(to, 0);
            }
            if let Some(place) = memory.get_mut(from..to) {
                place.copy_from_slice(data.data);
            }
        }
        let end = memory.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        memory.truncate(end);
        Ok(memory)
    }
}

/// What a function names.
#[derive(Default)]
pub(crate) struct Uses {
    pub functions: BTreeSet<u32>,
    pub types: BTreeSet<u32>,
    pub tables: BTreeSet<u32>,
    pub memories: BTreeSet<u32>,
    pub globals: BTreeSet<u32>,
}

impl Uses {
    /// Adds what a body names.
    pub(crate) fn add(&mut self, body: &FunctionBody<'_>) -> Result<(), String> {
        let mut unused = wasm_encoder::CodeSection::new();
        self.parse_function_body(&mut unused, body.clone()).map_err(said)
    }
}

/// Writing a body anew goes through every number in it; here nothing is changed, only noted.
impl Reencode for Uses {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, it: u32) -> Result<u32, Error<Self::Error>> {
        self.functions.insert(it);
        Ok(it)
    }

    fn type_index(&mut self, it: u32) -> Result<u32, Error<Self::Error>> {
        self.types.insert(it);
        Ok(it)
    }

    fn table_index(&mut self, it: u32) -> Result<u32, Error<Self::Error>> {
        self.tables.insert(it);
        Ok(it)
    }

    fn memory_index(&mut self, it: u32) -> Result<u32, Error<Self::Error>> {
        self.memories.insert(it);
        Ok(it)
    }

    fn global_index(&mut self, it: u32) -> Result<u32, Error<Self::Error>> {
        self.globals.insert(it);
        Ok(it)
    }
}

/// A number that is known before the program runs.
fn number(operator: &Operator<'_>) -> Result<u32, String> {
    match operator {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => Err("an address that is known only when the program runs".into()),
    }
}

/// A length as a number of a module, which has none greater.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// A fault in words.
pub(crate) fn said(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
