//! A part of the program while it is written: its sections, and the numbers that things have in it.

use std::collections::BTreeMap;
use std::ops::Range;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataCountSection, DataSection, ElementSection, Elements, EntityType,
    ExportSection, FunctionSection, GlobalSection, ImportSection, MemorySection, StartSection,
    TableSection, TypeSection,
};
use wasmparser::{ExternalKind, TypeRef};

use crate::module::{Module, count, said};
use crate::split::FIRST;

/// The sections of a part. What stands in the whole program under one number is added under another.
#[derive(Default)]
pub(crate) struct Part {
    /// The whole program's; it is short, and both parts have all of it.
    types: TypeSection,
    imports: ImportSection,
    functions: FunctionSection,
    tables: TableSection,
    memories: MemorySection,
    globals: GlobalSection,
    exports: ExportSection,
    /// A function by its number in the whole program.
    pub start: Option<u32>,
    elements: ElementSection,
    has_data_count: bool,
    code: CodeSection,
    data: DataSection,
    numbers: Numbers,
}

impl Part {
    /// A part with the types of the program.
    pub(crate) fn new(program: &Module<'_>) -> Result<Self, String> {
        let mut part = Self::default();
        for of in &program.types {
            let of = part.numbers.func_type(of.clone()).map_err(said)?;
            part.types.ty().func_type(&of);
        }
        match program.imports.iter().all(|it| matches!(it.ty, TypeRef::Func(_))) {
            true => Ok(part),
            false => Err("the program imports something else than functions".into()),
        }
    }

    /// A function of the program that comes from elsewhere.
    pub(crate) fn import_function(
        &mut self,
        program: &Module<'_>,
        module: &str,
        name: &str,
        function: u32,
    ) -> Result<(), String> {
        let of = program.type_of(function).ok_or("a function without a type")?;
        self.imports.import(module, name, EntityType::Function(of));
        self.numbers.next_function(function);
        Ok(())
    }

    /// A table, memory or global of the first part.
    pub(crate) fn import_held(
        &mut self,
        program: &Module<'_>,
        kind: ExternalKind,
        number: u32,
    ) -> Result<(), String> {
        let at = number as usize;
        let (numbers, of) = match kind {
            ExternalKind::Table => {
                (&mut self.numbers.tables, program.tables.get(at).map(|it| TypeRef::Table(it.ty)))
            }
            ExternalKind::Memory => {
                (&mut self.numbers.memories, program.memories.get(at).copied().map(TypeRef::Memory))
            }
            _ => (
                &mut self.numbers.globals,
                program.globals.get(at).map(|it| TypeRef::Global(it.ty)),
            ),
        };
        numbers.insert(number, count(numbers.len()));
        let of = of.ok_or("something is used that is not there")?;
        let of = self.numbers.entity_type(of).map_err(said)?;
        self.imports.import(FIRST, &held_name(kind, number), of);
        Ok(())
    }

    /// The functions that are defined here, after all imports.
    pub(crate) fn functions(
        &mut self,
        program: &Module<'_>,
        mine: impl Fn(&u32) -> bool,
    ) -> Result<(), String> {
        for (function, _) in program.numbered().filter(|(it, _)| mine(it)) {
            let of = program.type_of(function).ok_or("a function without a type")?;
            self.functions.function(of);
            self.numbers.next_function(function);
        }
        Ok(())
    }

    /// All tables, memories and globals of the program, under their own numbers.
    pub(crate) fn stores(&mut self, program: &Module<'_>) -> Result<(), String> {
        let numbers = &mut self.numbers;
        let all = |length: usize| (0..count(length)).map(|it| (it, it)).collect();
        numbers.tables = all(program.tables.len());
        numbers.memories = all(program.memories.len());
        numbers.globals = all(program.globals.len());
        for table in &program.tables {
            numbers.parse_table(&mut self.tables, table.clone()).map_err(said)?;
        }
        for memory in &program.memories {
            self.memories.memory(numbers.memory_type(*memory).map_err(said)?);
        }
        for global in &program.globals {
            numbers.parse_global(&mut self.globals, global.clone()).map_err(said)?;
        }
        Ok(())
    }

    /// Makes something known outside.
    pub(crate) fn export(
        &mut self,
        name: &str,
        kind: ExternalKind,
        number: u32,
    ) -> Result<(), String> {
        let number = self.numbers.external_index(kind, number).map_err(said)?;
        self.exports.export(name, self.numbers.export_kind(kind).map_err(said)?, number);
        Ok(())
    }

    /// The slots of the table that hold functions of this part: one segment for each run of them.
    pub(crate) fn table(
        &mut self,
        slots: &BTreeMap<u32, u32>,
        mine: impl Fn(&u32) -> bool,
    ) -> Result<(), String> {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in slots.iter().filter(|(_, function)| mine(function)) {
            let function = self.numbers.function_index(*function).map_err(said)?;
            match runs.last_mut() {
                Some((from, run)) if *from + count(run.len()) == *slot => run.push(function),
                _ => runs.push((*slot, vec![function])),
            }
        }
        for (from, run) in runs {
            let from = ConstExpr::i32_const(from.cast_signed());
            self.elements.active(None, &from, Elements::Functions(run.into()));
        }
        Ok(())
    }

    /// The bodies of the functions that are defined here.
    pub(crate) fn code(
        &mut self,
        program: &Module<'_>,
        mine: impl Fn(&u32) -> bool,
    ) -> Result<(), String> {
        for (_, body) in program.numbered().filter(|(it, _)| mine(it)) {
            self.numbers.parse_function_body(&mut self.code, body.clone()).map_err(said)?;
        }
        Ok(())
    }

    /// The data of the program that stands in these places of the memory, and only that.
    pub(crate) fn data(
        &mut self,
        program: &Module<'_>,
        places: &[Range<u32>],
    ) -> Result<(), String> {
        for data in &program.data {
            let from = Module::address(data)?;
            let to = from + count(data.data.len());
            for place in places {
                let place = place.start.max(from)..place.end.min(to);
                let bytes = place.start.saturating_sub(from) as usize
                    ..(place.end.max(from) - from) as usize;
                let Some(bytes) = data.data.get(bytes).filter(|it| !it.is_empty()) else {
                    continue;
                };
                let at = ConstExpr::i32_const(place.start.cast_signed());
                self.data.active(0, &at, bytes.iter().copied());
            }
        }
        self.has_data_count = program.data_count.is_some();
        Ok(())
    }

    /// The part as a file.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, String> {
        let mut module = wasm_encoder::Module::new();
        module.section(&self.types).section(&self.imports).section(&self.functions);
        module.section(&self.tables).section(&self.memories).section(&self.globals);
        module.section(&self.exports);
        if let Some(function) = self.start {
            let function_index = self.numbers.function_index(function).map_err(said)?;
            module.section(&StartSection { function_index });
        }
        module.section(&self.elements);
        if self.has_data_count {
            module.section(&DataCountSection { count: self.data.len() });
        }
        module.section(&self.code).section(&self.data);
        Ok(module.finish())
    }
}

/// The name under which the rest gets a table, a memory or a global of the first part.
pub(crate) fn held_name(kind: ExternalKind, number: u32) -> String {
    let kind = match kind {
        ExternalKind::Table => 't',
        ExternalKind::Memory => 'm',
        _ => 'g',
    };
    format!("{kind}{number}")
}

/// From a number in the whole program to the number in the part.
#[derive(Default)]
struct Numbers {
    functions: BTreeMap<u32, u32>,
    tables: BTreeMap<u32, u32>,
    memories: BTreeMap<u32, u32>,
    globals: BTreeMap<u32, u32>,
}

impl Numbers {
    fn next_function(&mut self, function: u32) {
        self.functions.insert(function, count(self.functions.len()));
    }
}

fn known(kind: &str, numbers: &BTreeMap<u32, u32>, it: u32) -> Result<u32, Error<String>> {
    let number = numbers.get(&it).copied();
    number.ok_or_else(|| Error::UserError(format!("{kind} {it} is used where it is not known")))
}

impl Reencode for Numbers {
    type Error = String;

    fn function_index(&mut self, it: u32) -> Result<u32, Error<String>> {
        known("function", &self.functions, it)
    }

    fn table_index(&mut self, it: u32) -> Result<u32, Error<String>> {
        known("table", &self.tables, it)
    }

    fn memory_index(&mut self, it: u32) -> Result<u32, Error<String>> {
        known("memory", &self.memories, it)
    }

    fn data_index(&mut self, it: u32) -> Result<u32, Error<String>> {
        Err(Error::UserError(format!("data {it} is named by an instruction")))
    }

    fn global_index(&mut self, it: u32) -> Result<u32, Error<String>> {
        known("global", &self.globals, it)
    }
}
