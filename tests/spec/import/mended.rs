//! Letters are mended, and every line stays on its line.

use super::{check, only, read};

#[test]
fn letters_through_a_wrong_table_are_restored() {
    assert_eq!(only("- Whatâ€™s your plan?\n").text, "What’s your plan?");
    assert_eq!(
        only("- Â¿CÃ³mo estÃ¡ el equipo, y cÃ³mo lo ves?\n").text,
        "¿Cómo está el equipo, y cómo lo ves?"
    );
    assert_eq!(only("- How do you plan? â€“ ðŸš€\n").text, "How do you plan?");
}

#[test]
fn real_words_are_left_as_they_are() {
    for words in [
        "Wie würden Sie „Über“ übersetzen?",
        "O que você faria AMANHÃ?",
        "Qu’est-ce que vous préférez à Pâques ?",
    ] {
        assert_eq!(only(&format!("- {words}\n")).text, words);
    }
}

#[test]
fn marks_that_nobody_sees_are_gone() {
    assert_eq!(
        only("\u{FEFF}### How\u{200B} do\u{A0}you pl\u{AD}an?\u{2060}\n").text,
        "How do you plan?"
    );
}

#[test]
fn entities_are_letters() {
    assert_eq!(
        only("### What&#39;s your R&amp;D plan &hellip; in &lt;one&gt; line?\n").text,
        "What's your R&D plan … in <one> line?"
    );
}

#[test]
fn lines_may_end_in_any_way() {
    check(
        "## A\r\n\r\n1. How do you plan?\r\n\r\n2. Why?\r\n",
        &[(3, "How do you plan?"), (5, "Why?")],
    );
    check("## A\r\r1. How do you plan?\r2. Why?\r", &[(3, "How do you plan?"), (4, "Why?")]);
}

#[test]
fn emphasis_links_and_code_are_undressed() {
    let text = "### How do you **balance** _work_ and `code` in [a team](https://example.org) with snake_case?\n";
    assert_eq!(only(text).text, "How do you balance work and code in a team with snake_case?");
}

#[test]
fn html_is_dropped_and_other_words_in_angles_are_kept() {
    assert_eq!(
        only("### How do <u>you</u> plan <this> one?\n").text,
        "How do you plan <this> one?"
    );
}

#[test]
fn a_comment_is_not_read() {
    assert!(read("<!--\n- How do you plan?\n-->\n").questions.is_empty());
}

#[test]
fn the_title_comes_from_the_front_the_heading_or_the_file() {
    assert_eq!(read("---\ntitle: \"Leading\"\n---\n# Other\n").title, "Leading");
    assert_eq!(read("# **Leading** teams\n").title, "Leading teams");
    assert_eq!(starling::import::read("a/leading-teams.md", "- x\n").title, "Leading teams");
    let notion = "Leading 0123456789abcdef0123456789abcdef.md";
    assert_eq!(starling::import::read(notion, "- x\n").title, "Leading");
}
