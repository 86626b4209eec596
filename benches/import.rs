//! How fast notes are read. The budget is 1 MB in less than a second, and time that grows with the text.
#![allow(missing_docs)]

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use starling::import::read;

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Notes in several shapes, again and again, each time with other words, up to so many bytes.
fn notes(bytes: usize) -> String {
    let mut text = String::from("# Notes\n");
    for round in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&format!(
            "\n## Topic {round}\n\n- How do you plan {round}?\n  - Who plans with you?\n- Describe a time {round} plans failed.\n\n\
             ### Q{round}. Tell me about a team of {round}.\n**Answer:**\n- **Situation:** There were {round} of us.\n\
             - **Task:** We had to become fewer.\n- **Action:** I asked each of them.\n- **Result:** {round} stayed.\n\n\
             | Question | Answer |\n|---|---|\n| Why {round}? | Because of [them](https://example.org). |\n\n\
             <details>\n<summary>How do you stop {round} things?</summary>\n\nEarly, and *aloud*.\n</details>\n\n\
             A paragraph of prose that asks nothing of anybody, in which {round} things are said at some length.\n"
        ));
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}

#[divan::bench(sample_count = 20, args = [10_000, 100_000, 1_000_000])]
fn mixed_notes(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = notes(bytes);
    bencher.counter(BytesCount::new(bytes)).bench(|| read("notes.md", black_box(&text)));
}

/// Lines that make some readers of Markdown slow: each takes about as long for a byte as mixed notes do.
#[divan::bench(sample_count = 3, args = [
    "[^", "[", ">", "> ", "*", "_", "`", "<", "![", "[[", "\\", "|", ":", "#", "&", "<b>", "<!--", "- ", "1. ", "**", "**a**", "[a](", "â", "[^\n", "[\n", ">\n", "> > > > a\n", "*\n", "```\n", "```js\n", "<details>\n", "<details><summary>a\n", "- a\n", "| a | b |\n", "?\n", "a:\n", "# a\n", "Q: a?\n", "**a?**\n", "- How do you plan?\n", "[[#a]]\n", "S: a\n", "A: b\n", "> [!question] a\n", "!!! note\n", ":::tip\n", "a\n---\n", "  - a\n", "Ana: How do you plan?\nBo: Well.\n", "tenets for Lead are as follows:\na\n\n", "<table><tr><td>a</td></tr>\n", "&#x\n", "- [ ] a\n"
])]
fn a_megabyte_of(bencher: Bencher<'_, '_>, piece: &str) {
    let line = if piece.ends_with('\n') { piece.to_owned() } else { piece.repeat(40) + "\n" };
    let text = line.repeat(1_000_000 / line.len());
    bencher.counter(BytesCount::new(text.len())).bench(|| read("notes.md", black_box(&text)));
}
