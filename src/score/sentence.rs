//! Cutting an answer into sentences.
//!
//! Answers are typed as prose, as lists, as notes, or come from speech without a full stop. So a
//! sentence ends at a line's end, at a closing sign followed by a space, and, in a long run without any
//! punctuation, before connectives such as "and then".

use crate::domain::Span;

/// Words after which a point does not end a sentence.
const ABBREVIATIONS: &str = " e.g i.e eg ie etc vs mr mrs ms dr prof no nr approx inc ltd st dept est fig jan feb sept oct nov dec ";

/// Who or what a new sentence in speech begins with, after a connective or without one.
const HEADS: &str =
    " i we they he she it the my our then now i'm we're there this that everybody nobody ";

/// What joins a new sentence to the one before.
const JOINS: &str = " and so but then because anyway also cause ";

/// After these a subject goes on with the sentence: "when I", "I think we", "what they".
const LEADS: &str = " that which who what when where while if as how why than until till before after since because \
    though and so but or then cause think thought know knew said say says told tell guess mean see saw feel felt hope wish \
    sure like just to of in on at for with from by about into over is was are were be not all the a an my our your \
    their his her this these those let made make had have did do does can could would should will whatever where's \
    asked ask showed believe realised realized i we they he she it you and/or once unless whether ";

/// A run of this many words without punctuation is speech, not a sentence: guides to plain English
/// advise 15 to 20 words, and hardly any written sentence has twice that without a comma.
const LONG_RUN: usize = 40;

/// Pieces of speech have at least this many words, so that they can be read on their own.
const PIECE: usize = 7;

/// The sentences of a text: in order, apart, each with a letter or digit in it.
pub(crate) fn split(text: &str) -> Vec<Span> {
    let mut spans = Vec::with_capacity(text.len() / 80 + 1);
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        split_line(text, Span { start, end: start + line.len() }, &mut spans);
        start += line.len();
    }
    spans
}

fn split_line(text: &str, line: Span, spans: &mut Vec<Span>) {
    let body = line.start + bullet(line.of(text));
    let mut start = body;
    let inside = Span { start: body, end: line.end }.of(text);
    let mut signs = inside.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let stop = body + at;
        if !closes(sign) || !ends_here(Span { start, end: stop }.of(text), sign) {
            continue;
        }
        let mut end = stop + sign.len_utf8();
        while let Some((at, tail)) = signs.next_if(|&(_, next)| closes(next) || trails(next)) {
            end = body + at + tail.len_utf8();
        }
        let wide = matches!(sign, '。' | '！' | '？');
        if wide || signs.peek().is_none_or(|&(_, next)| next.is_whitespace()) {
            push(text, Span { start, end }, spans);
            start = end;
        }
    }
    push(text, Span { start, end: line.end }, spans);
}

fn closes(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | '。' | '！' | '？')
}

fn trails(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '”' | '’' | ')' | ']' | '»')
}

/// A point after an abbreviation, an initial or nothing at all does not end a sentence.
fn ends_here(before: &str, sign: char) -> bool {
    if sign != '.' {
        return true;
    }
    let tail = tail(before);
    let initial =
        tail.len() == 1 && tail.bytes().all(|byte| byte.is_ascii_uppercase() && byte != b'I');
    !tail.is_empty() && !initial && !is_abbreviation(tail)
}

/// The last word, or the last letters of a long one: enough to know an abbreviation, and no more is read
/// than that, whatever stands before.
fn tail(before: &str) -> &str {
    const ENOUGH: usize = 7;
    let last = before.char_indices().rev().take(ENOUGH);
    let word = last.take_while(|&(_, sign)| !matches!(sign, ' ' | '(' | '\t'));
    let start = word.last().map_or(before.len(), |(at, _)| at);
    before.get(start..).unwrap_or_default()
}

fn is_abbreviation(word: &str) -> bool {
    word.len() <= 6
        && ABBREVIATIONS
            .split(' ')
            .any(|short| !short.is_empty() && short.eq_ignore_ascii_case(word))
}

/// The length of a bullet or number at the beginning of a line.
fn bullet(line: &str) -> usize {
    let rest = line.trim_start();
    let indent = line.len() - rest.len();
    let mark = rest.trim_start_matches(['-', '*', '•', '·', '–', '—', '>', '#', '+']);
    if mark.len() < rest.len() && mark.starts_with([' ', '\t']) {
        return line.len() - mark.len();
    }
    let digits = rest.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let numbered = (1..=2).contains(&(rest.len() - digits.len()))
        && (digits.starts_with(". ") || digits.starts_with(") "));
    if numbered { line.len() - digits.len() + 1 } else { indent }
}

/// Keeps a piece that says something, cut further where it is speech.
fn push(text: &str, piece: Span, spans: &mut Vec<Span>) {
    let words = piece.of(text);
    let start = piece.start + (words.len() - words.trim_start().len());
    let span = Span { start, end: start + words.trim().len() };
    if !span.of(text).chars().any(char::is_alphanumeric) {
        return;
    }
    if is_speech(span.of(text)) { cut_speech(text, span, spans) } else { spans.push(span) }
}

/// Speech is written down without punctuation, or with commas and without a full stop at the end.
fn is_speech(piece: &str) -> bool {
    let open = !piece.ends_with(|last| closes(last) || trails(last));
    longest_run(piece) >= LONG_RUN || (open && piece.split_whitespace().count() >= LONG_RUN)
}

/// The most words in a row without a sign of punctuation.
fn longest_run(piece: &str) -> usize {
    let runs = piece.split([',', ';', ':', '(', ')', '—']);
    runs.map(|run| run.split_whitespace().count()).max().unwrap_or(0)
}

fn cut_speech(text: &str, span: Span, spans: &mut Vec<Span>) {
    let (mut start, mut at, mut words) = (span.start, span.start, 0);
    let mut before = "";
    let mut pieces = span.of(text).split_inclusive(char::is_whitespace).peekable();
    while let Some(word) = pieces.next() {
        let plain = word.trim();
        let next = pieces.peek().map_or("", |next| next.trim());
        if words >= PIECE && begins_anew(before, plain, next) {
            push_trimmed(text, Span { start, end: at }, spans);
            (start, words) = (at, 0);
        }
        words += usize::from(!plain.is_empty());
        at += word.len();
        before = plain;
    }
    push_trimmed(text, Span { start, end: span.end }, spans);
}

/// Whether a new sentence of speech begins with a word: "and then", "so I", or a subject that nothing led up to.
fn begins_anew(before: &str, word: &str, next: &str) -> bool {
    let joined = is_one_of(JOINS, word) && (is_one_of(HEADS, next) || is_one_of(JOINS, next));
    let subject =
        matches!(word, "i" | "I" | "we" | "We" | "they" | "he" | "she" | "everybody" | "nobody");
    !is_one_of(LEADS, before) && (joined || subject)
}

fn is_one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word))
}

fn push_trimmed(text: &str, piece: Span, spans: &mut Vec<Span>) {
    let end = piece.start + piece.of(text).trim_end().len();
    if end > piece.start {
        spans.push(Span { start: piece.start, end });
    }
}
