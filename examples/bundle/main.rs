//! Finishes the bundle: what Trunk leaves in its staging folder becomes the whole site.
//!
//! Trunk runs this as its last step (see Trunk.toml). It parts the page's program in two (`split`), so that
//! what is needed later is fetched later. It puts beside the programs: the library that
//! `build.rs` made of `content/`, the style sheets of `src/style/` as one file, what stands in
//! `public/`, and the service worker, which knows every file of this build by name. Files whose
//! content may change get a name that changes with it, so that a browser can keep them for ever.
//!
//! By hand: `TRUNK_STAGING_DIR=<folder with index.html> cargo run --example bundle`.
#![allow(clippy::print_stderr, reason = "a command-line program speaks there")]

mod glue;
mod linked;
mod module;
mod part;
mod split;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// Made by `build.rs` from `content/`: questions, personas, ladders.
const LIBRARY: &str = concat!(env!("OUT_DIR"), "/library.json");
/// Its other half: points, probes, model answers.
const DETAILS: &str = concat!(env!("OUT_DIR"), "/details.json");
/// Ladders, templates and the like: what is read, and what coaches quote from.
const REFERENCE: &str = concat!(env!("OUT_DIR"), "/reference.json");
/// The program as it was linked, beside this one in the folder of what was built.
const LINKED: &str = "wasm32-unknown-unknown/release/starling.wasm";
/// Names the sheets in their order.
const STYLE: &str = "src/style/main.css";
/// Stands in `index.html` where the name of the build belongs.
const BUILD_PLACE: &str = "BUILD-NAME";

fn main() -> ExitCode {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!("bundle: TRUNK_STAGING_DIR is not set; this is run by Trunk, see Trunk.toml");
        return ExitCode::FAILURE;
    };
    match finish(&staging) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bundle: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Does the whole job in the given folder.
fn finish(staging: &Path) -> Result<(), String> {
    let page = staging.join("index.html");
    let mut html = shorter_html(&read(&page)?);
    copy_public(Path::new("public"), staging)?;
    for (name, text) in [
        ("style.css", shorter_css(&style(Path::new(STYLE))?)),
        ("boot.js", shorter_js(&read("public/boot.js")?)),
        ("library.json", read(LIBRARY)?),
        ("details.json", read(DETAILS)?),
        ("reference.json", read(REFERENCE)?),
    ] {
        let hashed = hashed_name(name, text.as_bytes());
        html = placed(&html, name, &hashed)?;
        write(&staging.join(hashed), &text)?;
    }
    html = parted(staging, &html)?;
    html = companion("reader", staging, &html)?;
    html = companion("importer", staging, &html)?;
    html = companion("coach", staging, &html)?;
    write(&page, &html)?;

    let worker = shorter_js(&read("public/sw.js")?);
    let build = build_name(&files_below(staging)?, &worker);
    write(&page, &placed(&html, BUILD_PLACE, &build)?)?;
    let worker = placed(&worker, "%FILES%", &precached(&files_below(staging)?))?;
    write(&staging.join("sw.js"), &placed(&worker, "%BUILD%", &build)?)?;
    write(&staging.join("version.json"), &format!("{{\"build\":\"{build}\"}}\n"))
}

/// Parts the page's program in two, and gives all that came of it names that follow the content.
fn parted(staging: &Path, html: &str) -> Result<String, String> {
    let [script, program] = ["data-js", "data-wasm"].map(|name| named(html, name));
    let [script, program] = [script?, program?];
    let bytes = fs::read(staging.join(program)).map_err(|fault| said(program.as_ref(), &fault))?;
    let linked = linked()?;
    let linked = fs::read(&linked).map_err(|fault| said(&linked, &fault))?;
    let split::Parts { first, rest, doors } = split::part(&linked, &bytes)?;
    let text = glue::with_rest(&read(staging.join(script))?, doors)?;
    for name in [script, program] {
        fs::remove_file(staging.join(name)).map_err(|fault| said(name.as_ref(), &fault))?;
    }
    let mut page = html.to_owned();
    // The forms of Trunk's own names.
    let first_name = hashed_name("starling.wasm", &first).replace(".wasm", "_bg.wasm");
    for (mark, hashed, bytes) in [
        (script, hashed_name("starling.js", text.as_bytes()), text.as_bytes()),
        (program, first_name, &first),
        ("rest.wasm", hashed_name("rest.wasm", &rest), &rest),
    ] {
        let path = staging.join(&hashed);
        fs::write(&path, bytes).map_err(|fault| said(&path, &fault))?;
        page = placed(&page, mark, &hashed)?;
    }
    Ok(page)
}

/// The file that a data attribute of the page names.
fn named<'a>(html: &'a str, attribute: &str) -> Result<&'a str, String> {
    let named = html.split_once(&format!("{attribute}=\"")).and_then(|(_, it)| it.split_once('"'));
    named.map(|(name, _)| name).ok_or(format!("the page has no {attribute}"))
}

/// Where cargo put the program that Trunk went on with.
fn linked() -> Result<PathBuf, String> {
    let own = env::current_exe().map_err(|fault| fault.to_string())?;
    // This program is in <folder>/debug/examples.
    let folder = own.ancestors().nth(3).ok_or("this program is in no folder of cargo's")?;
    Ok(folder.join(LINKED))
}

/// Gives a worker's program and script names that follow their content, and has the script start it.
///
/// Trunk gives the files of a worker no such names. The script finds its program beside itself.
fn companion(name: &str, staging: &Path, html: &str) -> Result<String, String> {
    let [script, program] =
        [format!("{name}.js"), format!("{name}_bg.wasm")].map(|it| staging.join(it));
    let bytes = fs::read(&program).map_err(|fault| said(&program, &fault))?;
    let hashed = hashed_name(&format!("{name}_bg.wasm"), &bytes);
    // A promise that is refused is no error of a worker, and the page would wait for ever.
    let start = format!(
        "wasm_bindgen({{ module_or_path: \"{hashed}\" }}).catch((fault) => setTimeout(() => {{ throw fault; }}));\n"
    );
    let text = shorter_js(&read(&script)?) + &start;
    let named = hashed_name(&format!("{name}.js"), text.as_bytes());
    write(&staging.join(&named), &text)?;
    for (from, to) in [(program, Some(hashed)), (script, None)] {
        let moved = match to {
            Some(to) => fs::rename(&from, staging.join(to)),
            None => fs::remove_file(&from),
        };
        moved.map_err(|fault| said(&from, &fault))?;
    }
    placed(html, &format!("{name}.js"), &named)
}

/// Copies what is served as it stands; the two scripts are treated by [`finish`].
fn copy_public(from: &Path, to: &Path) -> Result<(), String> {
    for (name, bytes) in files_below(from)? {
        if name == "boot.js" || name == "sw.js" {
            continue;
        }
        let target = to.join(&name);
        let folder = target.parent().unwrap_or(to);
        fs::create_dir_all(folder).map_err(|fault| said(folder, &fault))?;
        fs::write(&target, bytes).map_err(|fault| said(&target, &fault))?;
    }
    Ok(())
}

/// The sheet with every `@import "x.css" layer(y);` line replaced by the sheet it names, in a
/// `@layer y` block. One file, because every further one costs a round trip before the first paint.
fn style(sheet: &Path) -> Result<String, String> {
    let folder = sheet.parent().unwrap_or(Path::new("."));
    let mut whole = String::new();
    for line in read(sheet)?.lines() {
        match import(line) {
            Some((name, None)) => whole.push_str(&style(&folder.join(name))?),
            Some((name, Some(layer))) => {
                let inner = style(&folder.join(name))?;
                whole.push_str(&format!("@layer {layer}{{\n{inner}}}"));
            }
            None => whole.push_str(line),
        }
        whole.push('\n');
    }
    Ok(whole)
}

/// The sheet a line imports, and the layer it belongs to.
fn import(line: &str) -> Option<(&str, Option<&str>)> {
    let rest = line.trim().strip_prefix("@import \"")?;
    let (name, rest) = rest.split_once('"')?;
    let layer = rest.trim().strip_prefix("layer(").and_then(|rest| rest.split_once(')'));
    Some((name, layer.map(|(layer, _)| layer)))
}

/// The sheet without comments and without the space that no reading of CSS needs. Strings stay as
/// they are; space before `:`, `(` and around `+` and `>` stays, because there it can mean something.
fn shorter_css(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote = None;
    while let Some(c) = rest.next() {
        if let Some(open) = quote {
            out.push(c);
            if c == '\\' {
                out.extend(rest.next());
            } else if c == open {
                quote = None;
            }
        } else if c == '/' && rest.peek() == Some(&'*') {
            skip_comment(&mut rest);
        } else if c.is_whitespace() {
            if !out.ends_with([' ', '{', '}', ';', ',', ':']) {
                out.push(' ');
            }
        } else {
            if matches!(c, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            quote = matches!(c, '"' | '\'').then_some(c);
            out.push(c);
        }
    }
    out.trim().to_owned()
}

/// Leaves the characters behind the end of a comment whose `/` has been read.
fn skip_comment(rest: &mut impl Iterator<Item = char>) {
    let mut before = ' ';
    rest.next();
    for c in rest {
        if before == '*' && c == '/' {
            return;
        }
        before = c;
    }
}

/// The script without indentation, empty lines and lines that are only a comment. No more than
/// that, so that a stack trace stays readable; brotli does the rest.
fn shorter_js(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.map(|line| format!("{line}\n")).collect()
}

/// The page without comments and indentation. Line ends stay: between words they are space.
fn shorter_html(html: &str) -> String {
    let mut parts = html.split("<!--");
    let head = parts.next().unwrap_or_default().to_owned();
    let bare =
        parts.fold(head, |page, part| page + part.split_once("-->").map_or("", |(_, rest)| rest));
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

/// The text with every mark replaced; a mark that is not there is a fault, not a silent loss.
fn placed(text: &str, mark: &str, value: &str) -> Result<String, String> {
    if text.contains(mark) {
        Ok(text.replace(mark, value))
    } else {
        Err(format!("nothing to replace: {mark} is named nowhere"))
    }
}

/// `style.css` becomes `style-<16 hex digits of its content>.css`, the form Trunk uses too; the
/// service worker knows such names by it.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let (stem, end) = name.split_once('.').unwrap_or((name, ""));
    format!("{stem}-{:016x}.{end}", fnv(FNV_START, bytes))
}

/// One name for all the content of a build: the same sources make the same name.
fn build_name(files: &BTreeMap<String, Vec<u8>>, worker: &str) -> String {
    let start = fnv(FNV_START, worker.as_bytes());
    let add = |hash, (name, bytes): (&String, &Vec<u8>)| fnv(fnv(hash, name.as_bytes()), bytes);
    format!("{:016x}", files.iter().fold(start, add))
}

/// FNV-1a, 64 bits (the Fowler-Noll-Vo hash, offset basis and prime of its authors): it tells
/// builds apart and guards nothing.
const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

fn fnv(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// The files for the service worker, as JavaScript: each name with the sum of its content. The page
/// is asked for as `./`, because some hosts answer `index.html` with a redirect.
fn precached(files: &BTreeMap<String, Vec<u8>>) -> String {
    let entries = files.iter().map(|(name, bytes)| {
        let name = if name == "index.html" { "./" } else { name };
        format!("\"{name}\":{}", fnv_32(bytes))
    });
    format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
}

/// FNV-1a, 32 bits, as `public/sw.js` computes it too.
fn fnv_32(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Every file below the folder: its name, with `/` between folders, and its content.
fn files_below(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(|fault| said(&folder, &fault))? {
            let path = entry.map_err(|fault| said(&folder, &fault))?.path();
            let last = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{prefix}{last}");
            if path.is_dir() {
                open.push((path, name + "/"));
            } else {
                let bytes = fs::read(&path).map_err(|fault| said(&path, &fault))?;
                files.insert(name, bytes);
            }
        }
    }
    Ok(files)
}

fn read(path: impl AsRef<Path>) -> Result<String, String> {
    fs::read_to_string(&path).map_err(|fault| said(path.as_ref(), &fault))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|fault| said(path, &fault))
}

fn said(path: &Path, fault: &io::Error) -> String {
    format!("{}: {fault}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn css(long: &str, short: &str) {
        assert_eq!(shorter_css(long), short);
    }

    #[test]
    fn comments_and_idle_space_go() {
        css("/* a */\na b ,\n c {\n  color : red;\n}\n", "a b,c{color :red}");
    }

    #[test]
    fn space_that_means_something_stays() {
        css("a :hover { width: calc(1px + 2px) }", "a :hover{width:calc(1px + 2px)}");
        css("@media (x) and (y) { a > b { --c: ; } }", "@media (x) and (y){a > b{--c:}}");
    }

    #[test]
    fn a_string_stays_as_it_is() {
        css("a{content:\" /* x */  ; \\\" }\"}", "a{content:\" /* x */  ; \\\" }\"}");
    }

    #[test]
    fn an_import_names_its_sheet_and_layer() {
        assert_eq!(import("@import \"a.css\" layer(base);"), Some(("a.css", Some("base"))));
        assert_eq!(import("  @import \"b.css\";"), Some(("b.css", None)));
        assert_eq!(import("a { color: red }"), None);
    }

    #[test]
    fn comment_lines_and_indentation_leave_a_script() {
        assert_eq!(shorter_js("// why\n\n  go(); // now\n"), "go(); // now\n");
    }

    #[test]
    fn comments_and_indentation_leave_the_page() {
        assert_eq!(shorter_html("<p>\n  <!-- a\n b --> <b>c</b>\n</p>"), "<p>\n<b>c</b>\n</p>\n");
    }

    #[test]
    fn a_name_follows_its_content() {
        assert_eq!(hashed_name("style.css", b""), "style-cbf29ce484222325.css");
        assert_ne!(hashed_name("style.css", b"a"), hashed_name("style.css", b"b"));
    }

    #[test]
    fn a_missing_mark_is_a_fault() {
        assert!(placed("a b", "c", "d").is_err());
        assert_eq!(placed("a b", "b", "d"), Ok("a d".to_owned()));
    }
}
