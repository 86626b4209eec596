//! Parting, on a program of seven functions.
//!
//! ```text
//! 0 log, imported            3 shared, called by both sides      5 later, called through slot 7
//! 1 main, exported           4 only, called by the door          6 now, called through slot 8
//! 2 the door `rest_page`
//! ```

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ElementSection,
    Elements, Encode, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, GlobalType, ImportSection, Instruction, LinkingSection, MemorySection,
    MemoryType, NameMap, NameSection, RefType, SymbolTable, TableSection, TableType, TypeSection,
    ValType,
};
use wasmparser::{ElementItems, RelocationType};

use super::*;

const DOOR: &str = "starling::app::rest::rest_page::h0123456789abcdef";
const SPELLED: &str = "_ZN8starling3app4rest9rest_page17h0123456789abcdefE";
/// Addresses of two tables of methods: the door's and main's.
const METHODS: [i32; 2] = [64, 72];

const ONE_PAGE: MemoryType =
    MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };

fn body(instructions: &[Instruction<'_>]) -> Function {
    let mut function = Function::new([]);
    for it in instructions.iter().chain([&Instruction::End]) {
        function.instruction(it);
    }
    function
}

fn call_slot_of(methods: i32) -> [Instruction<'static>; 3] {
    let at = wasm_encoder::MemArg { offset: 0, align: 2, memory_index: 0 };
    let call = Instruction::CallIndirect { type_index: 0, table_index: 0 };
    [Instruction::I32Const(methods), Instruction::I32Load(at), call]
}

fn bodies() -> [Function; 6] {
    use Instruction::{Call, Drop, GlobalGet};
    let [address, load, call] = call_slot_of(METHODS[1]);
    let main = body(&[Call(2), Call(3), address, load, call]);
    let [address, load, call] = call_slot_of(METHODS[0]);
    let door = body(&[Call(4), Call(3), Call(0), GlobalGet(0), Drop, address, load, call]);
    [main, door, body(&[]), body(&[Call(3)]), body(&[Call(0)]), body(&[])]
}

/// The program, with the name of its door as given.
fn program(door: &str) -> wasm_encoder::Module {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("glue", "log", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    for _ in 0..6 {
        functions.function(0);
    }
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: 9,
        maximum: None,
        table64: false,
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(ONE_PAGE);
    let mut globals = GlobalSection::new();
    let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
    globals.global(global, &ConstExpr::i32_const(1024));
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0).export("main", ExportKind::Func, 1);
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(7), Elements::Functions([5, 6].as_slice().into()));
    let mut code = CodeSection::new();
    for it in bodies() {
        code.function(&it);
    }
    let mut data = DataSection::new();
    let methods = [7, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0];
    data.active(0, &ConstExpr::i32_const(METHODS[0]), [methods.as_slice(), &[b'x'; 80]].concat());
    let mut names = NameSection::new();
    let mut map = NameMap::new();
    map.append(1, "main");
    map.append(2, door);
    names.functions(&map);
    let mut module = wasm_encoder::Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables);
    module.section(&memories).section(&globals).section(&exports).section(&elements);
    module.section(&code).section(&data).section(&names);
    module
}

/// The program with what the linker writes down: functions are the symbols 0 to 6; 7 and 8 are tables of methods,
/// 9 is a text, and the door refers to it.
fn linked() -> Vec<u8> {
    let mut module = program(SPELLED);
    let bytes = module.clone().finish();
    let read = Module::read(&bytes).unwrap();
    let at = |function: u32| {
        let (_, body) = read.numbered().find(|(it, _)| *it == function).unwrap();
        count(body.range().end - read.code_at) - 1
    };
    let data_at = {
        let data = &read.data[0];
        count(data.range.end - data.data.len() - read.data_at)
    };
    let mut symbols = SymbolTable::new();
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED, 0, None);
    for it in 1..7 {
        symbols.function(0, it, Some(&format!("f{it}")));
    }
    for (offset, size) in [(0, 4), (8, 4), (12, 80)] {
        let place = DataSymbolDefinition { index: 0, offset, size };
        symbols.data(0, &format!("methods{offset}"), Some(place));
    }
    let address = RelocationType::MemoryAddrSleb;
    let slot = RelocationType::TableIndexI32;
    module.section(LinkingSection::new().symbol_table(&symbols));
    module.section(&relocations(
        "reloc.CODE",
        &[(address, at(1), 8), (address, at(2), 7), (address, at(2), 9)],
    ));
    module.section(&relocations("reloc.DATA", &[(slot, data_at, 5), (slot, data_at + 8, 6)]));
    module.finish()
}

fn relocations(name: &str, entries: &[(RelocationType, u32, u32)]) -> CustomSection<'static> {
    let mut bytes = Vec::new();
    0u32.encode(&mut bytes);
    entries.len().encode(&mut bytes);
    for (kind, offset, symbol) in entries {
        bytes.push(*kind as u8);
        offset.encode(&mut bytes);
        symbol.encode(&mut bytes);
        if *kind == RelocationType::MemoryAddrSleb {
            0i32.encode(&mut bytes);
        }
    }
    CustomSection { name: name.to_owned().into(), data: bytes.into() }
}

fn parts() -> Parts {
    part(&linked(), &program(DOOR).finish()).unwrap()
}

fn imports(part: &[u8]) -> Vec<String> {
    let module = Module::read(part).unwrap();
    module.imports.iter().map(|it| format!("{}.{}", it.module, it.name)).collect()
}

fn exports(part: &[u8]) -> Vec<String> {
    let module = Module::read(part).unwrap();
    module.exports.iter().map(|it| it.name.to_owned()).collect()
}

#[test]
fn what_only_a_door_calls_is_in_the_rest() {
    let Parts { first, rest, doors } = parts();
    assert_eq!(doors, 1);
    assert_eq!(Module::read(&first).unwrap().bodies.len(), 3, "main, shared, now");
    assert_eq!(Module::read(&rest).unwrap().bodies.len(), 3, "door, only, later");
}

#[test]
fn the_first_part_calls_the_door_and_keeps_what_it_exported() {
    let Parts { first, .. } = parts();
    assert_eq!(imports(&first), ["rest.0"], "nothing of the first part logs");
    assert_eq!(exports(&first), ["memory", "main", "0", "t0", "m0", "g0"]);
}

#[test]
fn the_rest_takes_memory_table_and_globals_from_the_first_part() {
    let Parts { rest, .. } = parts();
    assert_eq!(imports(&rest), ["glue.log", "first.0", "first.t0", "first.m0", "first.g0"]);
    assert_eq!(exports(&rest), ["0"]);
    let rest = Module::read(&rest).unwrap();
    assert!(rest.memories.is_empty() && rest.globals.is_empty());
}

#[test]
fn a_text_that_only_the_rest_refers_to_is_in_the_rest() {
    let Parts { first, rest, .. } = parts();
    let [first, rest] = [first, rest].map(|it| Module::read(&it).unwrap().memory().unwrap());
    assert_eq!(first.len(), 73, "up to the slot in main's table of methods; short data stays");
    assert_eq!(rest.len(), 156);
    assert_eq!(rest[76..], [b'x'; 80]);
    assert!(rest[..76].iter().all(|byte| *byte == 0));
}

#[test]
fn a_slot_is_filled_by_the_part_that_has_its_function() {
    let Parts { first, rest, .. } = parts();
    let [first, rest] = [first, rest].map(|it| slots(&it));
    assert_eq!(first, [8], "its method is called by main");
    assert_eq!(rest, [7]);
}

fn slots(part: &[u8]) -> Vec<u32> {
    let module = Module::read(part).unwrap();
    let functions = |it: &wasmparser::Element<'_>| matches!(it.items, ElementItems::Functions(_));
    assert!(module.elements.iter().all(functions));
    module.slots().unwrap().into_keys().collect()
}

#[test]
fn numbers_follow_their_functions() {
    let Parts { rest, .. } = parts();
    let rest = Module::read(&rest).unwrap();
    let mut uses = Uses::default();
    uses.add(&rest.bodies[0]).unwrap();
    // log, shared and only: an import of the script, one of the first part, and the second body.
    assert_eq!(Vec::from_iter(uses.functions), [0, 1, 3]);
}

#[test]
fn a_program_that_is_not_the_linked_one_is_refused() {
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), [1]);
    let mut memories = MemorySection::new();
    memories.memory(ONE_PAGE);
    let mut other = wasm_encoder::Module::new();
    other.section(&memories).section(&data);
    let fault = part(&linked(), &other.finish()).unwrap_err();
    assert!(fault.contains("build again"), "{fault}");
}

#[test]
fn a_program_that_was_linked_without_its_references_is_refused() {
    let program = program(DOOR).finish();
    assert!(part(&program, &program).unwrap_err().contains("--emit-relocs"));
}

#[test]
fn a_program_without_a_door_is_refused() {
    let fault = part(&linked(), &program("starling::app::page").finish()).unwrap_err();
    assert!(fault.contains("no door"), "{fault}");
}

#[test]
fn a_door_is_a_function_and_not_a_closure_in_it() {
    for name in
        [DOOR, SPELLED, "starling::state::later::<impl starling::state::Starling>::rest_perform"]
    {
        assert!(is_door(name), "{name}");
    }
    for name in [
        "starling::app::rest::rest_page::{{closure}}::h0123456789abcdef",
        "_ZN8starling3app4rest9rest_page28_$u7b$$u7b$closure$u7d$$u7d$17h0123456789abcdefE",
        "starling::app::rest::page::h0123456789abcdef",
        "leptos::rest_page::h0123456789abcdef",
        "main",
    ] {
        assert!(!is_door(name), "{name}");
    }
}
