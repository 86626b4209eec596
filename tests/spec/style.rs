//! The house rules of the style sheets, read from the sheets themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The physical sides. `top` and `bottom` by themselves are said with `inset-block`, too.
const SIDES: [&str; 4] = ["left", "right", "top", "bottom"];

/// A style sheet without its comments.
struct Sheet {
    name: String,
    text: String,
}

/// What a sheet says: the head of a block, or a property with its value.
#[derive(Debug)]
enum Line<'a> {
    Head(&'a str),
    Declaration(&'a str, &'a str),
}

impl Sheet {
    fn lines(&self) -> Vec<Line<'_>> {
        let pieces = self.text.split_inclusive(['{', '}', ';']);
        pieces
            .filter_map(|piece| match piece.strip_suffix('{') {
                Some(head) => Some(Line::Head(head.trim())),
                None => {
                    let said = piece.trim_end_matches(['}', ';']).trim();
                    let (property, value) = said.split_once(':')?;
                    Some(Line::Declaration(property.trim(), value.trim()))
                }
            })
            .collect()
    }

    fn declarations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines().into_iter().filter_map(|line| match line {
            Line::Declaration(property, value) => Some((property, value)),
            Line::Head(_) => None,
        })
    }

    /// Every class that a selector names.
    fn classes(&self) -> BTreeSet<&str> {
        let mut classes = BTreeSet::new();
        for line in self.lines() {
            let Line::Head(head) = line else { continue };
            let names = head.split('.').skip(1).filter(|_| !head.starts_with('@'));
            let ends = |letter: char| !letter.is_alphanumeric() && !"-_".contains(letter);
            classes.extend(names.filter_map(|name| name.split(ends).next()));
        }
        classes
    }

    /// The tokens that are used with `var`.
    fn tokens_used(&self) -> impl Iterator<Item = &str> {
        let uses = self.text.split("var(").skip(1);
        uses.filter_map(|rest| rest.split([',', ')']).next()).map(str::trim)
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of a kind in a folder and below, in order.
fn files(folder: &Path, kind: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(files(&path, kind));
        } else if path.extension().is_some_and(|extension| extension == kind) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A sheet's text with its comments taken out.
fn uncommented(text: &str) -> String {
    let mut pieces = text.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once("*/").map_or("", |(_, rest)| rest))
}

fn sheets() -> Vec<Sheet> {
    let paths = files(&root().join("src/style"), "css");
    let sheet = |path: PathBuf| Sheet {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        text: uncommented(&fs::read_to_string(&path).expect("the sheet can be read")),
    };
    paths.into_iter().map(sheet).collect()
}

/// No declaration of these sheets breaks a rule; the fault names the sheet and the line.
#[track_caller]
fn check_declarations(left_out: &[&str], broken: fn(&str, &str) -> bool) {
    let mut faults = Vec::new();
    for sheet in sheets().iter().filter(|sheet| !left_out.contains(&sheet.name.as_str())) {
        let wrong = sheet.declarations().filter(|(property, value)| broken(property, value));
        faults
            .extend(wrong.map(|(property, value)| format!("{}: {property}: {value}", sheet.name)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every word of every text in quotes of the program, and of the page before it.
fn words_of_the_program() -> BTreeSet<String> {
    let mut paths = files(&root().join("src"), "rs");
    paths.push(root().join("index.html"));
    let mut words = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(path).expect("the file can be read");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n").replace("\\\"", "").replace("'\"'", "");
        for quoted in code.split('"').skip(1).step_by(2) {
            words.extend(quoted.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// Whether a value holds one of these words, or calls one of these functions: `rgb(`.
fn holds(value: &str, words: &[&str]) -> bool {
    let mut found = value
        .split_inclusive([' ', ',', '(', ')'])
        .map(|word| word.trim_end_matches([' ', ',', ')']));
    found.any(|word| words.contains(&word))
}

#[test]
fn every_sheet_is_taken_in_once_and_nothing_else_is() {
    let sheets = sheets();
    let main = sheets.iter().find(|sheet| sheet.name == "main.css").expect("main.css");
    let imports = main.text.split("@import \"").skip(1);
    let mut imported: Vec<&str> = imports.filter_map(|rest| rest.split('"').next()).collect();
    imported.sort_unstable();
    let there = sheets.iter().map(|sheet| sheet.name.as_str()).filter(|name| *name != "main.css");
    assert_eq!(imported, there.collect::<Vec<_>>());
}

#[test]
fn every_sheet_is_in_a_layer_that_is_named_first() {
    let sheets = sheets();
    let main = sheets.iter().find(|sheet| sheet.name == "main.css").expect("main.css");
    let order = "@layer reset, base, components, utilities;";
    assert!(main.text.trim_start().starts_with(order));
    for import in main.text.lines().filter(|line| line.starts_with("@import")) {
        let layer = import.split("layer(").nth(1).and_then(|rest| rest.split(')').next());
        assert!(layer.is_some_and(|layer| order.contains(layer)), "{import}");
    }
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    check_declarations(&["tokens.css"], |_, value| {
        let hex = value
            .split('#')
            .skip(1)
            .any(|rest| rest.starts_with(|it: char| it.is_ascii_hexdigit()));
        let functions = [
            "rgb(",
            "rgba(",
            "hsl(",
            "hsla(",
            "hwb(",
            "lab(",
            "lch(",
            "oklab(",
            "oklch(",
            "color(",
            "light-dark(",
        ];
        hex || holds(value, &functions)
    });
}

#[test]
fn colours_have_no_names_outside_the_page_before_the_program() {
    check_declarations(&["tokens.css", "shell.css"], |_, value| {
        let names = ["black", "white", "gray", "grey", "red", "green", "blue", "yellow", "orange"];
        holds(value, &names)
    });
}

#[test]
fn nothing_is_important() {
    check_declarations(&[], |_, value| {
        value.to_lowercase().replace(' ', "").contains("!important")
    });
}

#[test]
fn sides_are_logical() {
    check_declarations(&[], |property, value| {
        let steps: Vec<&str> = property.split('-').collect();
        let side = steps.iter().any(|step| SIDES.contains(step));
        let aligned = ["text-align", "float", "clear"].contains(&property);
        !property.starts_with("--") && side || aligned && SIDES.contains(&value)
    });
}

#[test]
fn every_token_that_is_used_is_defined() {
    let sheets = sheets();
    let declared = sheets.iter().flat_map(Sheet::declarations).map(|(property, _)| property);
    let defined: BTreeSet<&str> = declared.filter(|name| name.starts_with("--")).collect();
    for sheet in &sheets {
        for token in sheet.tokens_used() {
            assert!(defined.contains(token), "{}: {token} is not defined", sheet.name);
        }
    }
}

#[test]
fn every_token_that_is_defined_is_used() {
    let sheets = sheets();
    let used: BTreeSet<&str> = sheets.iter().flat_map(Sheet::tokens_used).collect();
    for sheet in &sheets {
        for (property, _) in sheet.declarations().filter(|(property, _)| property.starts_with("--"))
        {
            assert!(used.contains(property), "{}: {property} is not used", sheet.name);
        }
    }
}

#[test]
fn every_class_is_one_that_the_program_gives_to_an_element() {
    let words = words_of_the_program();
    let sheets = sheets();
    let mut unknown = Vec::new();
    for sheet in &sheets {
        for class in sheet.classes().into_iter().filter(|class| !words.contains(*class)) {
            unknown.push(format!("{}: .{class}", sheet.name));
        }
    }
    assert!(unknown.is_empty(), "no element has these:\n{}", unknown.join("\n"));
}
