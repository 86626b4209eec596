//! The script that wasm-bindgen wrote, made to know the second part of the program.

/// Where the script gives the imports of the program, and where it names what it gives away.
const IMPORTS: &str = "import0,\n    };\n}";
const EXPORTS: &str = "export { initSync, __wbg_init as default };";

/// The script with a function for each door, and with `rest`, which brings the second part in from an
/// answer of the network. A door that is opened earlier says so: it is a mistake of the app.
pub(crate) fn with_rest(script: &str, doors: usize) -> Result<String, String> {
    let script = once(script, IMPORTS, "import0,\n        rest: doors,\n    };\n}")?;
    let script = once(&script, EXPORTS, "export { initSync, __wbg_init as default, rest };")?;
    Ok(format!("{script}{REST}").replace("DOORS", &doors.to_string()))
}

const REST: &str = r#"
let behind;
const doors = Array.from({ length: DOORS }, (_, door) => (...given) => {
    if (!behind) throw new Error("the second part of the program is not here yet");
    return behind[door](...given);
});

async function rest(answer) {
    const { instance } = await __wbg_load(answer, { ...__wbg_get_imports(), first: wasm });
    behind = instance.exports;
}
"#;

/// The text with a mark replaced that must be there exactly once.
fn once(text: &str, mark: &str, value: &str) -> Result<String, String> {
    match text.matches(mark).count() {
        1 => Ok(text.replacen(mark, value, 1)),
        found => Err(format!(
            "the script of the program has another form than expected: {mark:?} stands in it {found} times"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "function imports() {\n    return {\n        \"./a.js\": import0,\n    };\n}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn the_script_gives_the_doors_and_the_way_to_open_them() {
        let script = with_rest(SCRIPT, 3).unwrap();
        assert!(script.contains("import0,\n        rest: doors,\n    };"));
        assert!(script.contains("__wbg_init as default, rest }"));
        assert!(script.contains("length: 3 }"));
    }

    #[test]
    fn a_script_of_another_form_is_a_fault() {
        assert!(with_rest("export { initSync, __wbg_init as default };", 1).is_err());
        assert!(with_rest(&SCRIPT.repeat(2), 1).is_err());
    }
}
