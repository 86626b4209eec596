//! The lines of a file as the outline is built from them: tags turned into marks, quotations opened, code masked.
//!
//! One line of the file can give several of these (`<li>one</li><li>two</li>`); each knows where it stood.

use super::{html::Html, mark};

/// A line, with what was before its words taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it stands in the file, from 1.
    pub(super) number: usize,
    /// How far its words are set in; a tab goes to the next multiple of four.
    pub(super) indent: usize,
    /// Its words, with their dress.
    pub(super) text: String,
    /// What it is.
    pub(super) sort: Sort,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Words, or nothing.
    Plain,
    /// In a block of code.
    Code,
    /// A fold, callout or admonition begins; the text is its title.
    Open(Fold),
    /// The last of them ends.
    Close,
}

/// What a fold says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    /// `question`, `faq`, `help`.
    Question,
    /// `success`, `answer`, `example` and the like: what belongs to a question.
    Answer,
    /// `<details>`, `note` and the like: what it is, its title says.
    Plain,
    /// `tip`, `warning` and the like.
    Advice,
}

impl Fold {
    fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "question" | "faq" | "help" | "q" | "ask" => Self::Question,
            "success" | "check" | "done" | "answer" | "example" | "quote" | "cite" | "a" => {
                Self::Answer
            }
            "tip" | "hint" | "warning" | "danger" | "caution" | "important" | "attention"
            | "error" | "failure" | "bug" | "todo" => Self::Advice,
            _ => Self::Plain,
        }
    }
}

/// The lines of a text. `first` is the number of its first line; `masks` says which lines are code.
pub(super) fn lines(raw: &[&str], first: usize, masks: &[bool]) -> Vec<Line> {
    let text_has = |tag: &str| raw.iter().map(|line| line.matches(tag).count()).sum::<usize>();
    let mut cook = Cook {
        out: Vec::with_capacity(raw.len()),
        quotes: Vec::new(),
        notes: Vec::new(),
        boxes: 0,
        html: Html::new(text_has("</details") >= text_has("<details"), text_has("-->") > 0),
    };
    for (place, (line, masked)) in raw.iter().zip(masks).enumerate() {
        let number = first + place;
        match masked {
            true => cook.code(number, line),
            false => cook.line(number, line),
        }
    }
    cook.out
}

/// What is open while lines are read.
struct Cook {
    out: Vec<Line>,
    /// How deep each open callout is quoted.
    quotes: Vec<usize>,
    /// How far each open admonition is set in.
    notes: Vec<usize>,
    /// Open `:::` blocks.
    boxes: usize,
    html: Html,
}

impl Cook {
    fn code(&mut self, number: usize, line: &str) {
        let (depth, rest) = unquoted(line);
        self.leave_quotes(depth);
        let text = rest.trim_end().to_owned();
        self.out.push(Line { number, indent: 0, text, sort: Sort::Code });
    }

    fn line(&mut self, number: usize, line: &str) {
        let (depth, rest) = unquoted(line);
        self.leave_quotes(depth);
        let (indent, text) = indented(rest);
        if let Some((fold, title)) = callout(text).filter(|_| depth > 0) {
            if self.quotes.last() == Some(&depth) {
                self.quotes.pop();
                self.push(number, indent, "", Sort::Close);
            }
            self.quotes.push(depth);
            return self.push(number, indent, title, Sort::Open(fold));
        }
        if !text.is_empty() {
            while self.notes.last().is_some_and(|&edge| indent <= edge) {
                self.notes.pop();
                self.push(number, indent, "", Sort::Close);
            }
        }
        if let Some((fold, title)) = admonition(text) {
            self.notes.push(indent);
            return self.push(number, indent, title, Sort::Open(fold));
        }
        if let Some(rest) = text.strip_prefix(":::") {
            return self.boxed(number, indent, rest.trim_start_matches(':').trim());
        }
        self.html.line(number, indent, text, &mut self.out);
    }

    /// `:::note Title` opens, `:::` closes.
    fn boxed(&mut self, number: usize, indent: usize, rest: &str) {
        let (name, title) = rest.split_once([' ', '[']).unwrap_or((rest, ""));
        let name = name.trim_matches(|it: char| !it.is_ascii_alphanumeric());
        if name.is_empty() && title.is_empty() {
            if self.boxes > 0 {
                self.boxes -= 1;
                self.push(number, indent, "", Sort::Close);
            }
            return;
        }
        self.boxes += 1;
        self.push(number, indent, title.trim_end_matches(']'), Sort::Open(Fold::of(name)));
    }

    fn leave_quotes(&mut self, depth: usize) {
        while self.quotes.last().is_some_and(|&open| depth < open) {
            self.quotes.pop();
            let number = self.out.last().map_or(1, |line| line.number);
            self.push(number, 0, "", Sort::Close);
        }
    }

    fn push(&mut self, number: usize, indent: usize, text: &str, sort: Sort) {
        self.out.push(Line { number, indent, text: text.to_owned(), sort });
    }
}

/// How deep a line is quoted, and the line inside.
fn unquoted(line: &str) -> (usize, &str) {
    let (mut depth, mut rest) = (0, line);
    while let Some(inside) = rest.trim_start().strip_prefix('>') {
        // An arrow at the beginning of a line is no quotation.
        if depth == 0 && rest.len() - rest.trim_start().len() > 12 {
            break;
        }
        depth += 1;
        rest = inside.strip_prefix(' ').unwrap_or(inside);
    }
    (depth, rest)
}

/// How far a line is set in, and its words.
pub(super) fn indented(line: &str) -> (usize, &str) {
    let text = line.trim();
    let space = line.len() - line.trim_start().len();
    let letters = line.get(..space).unwrap_or_default().chars();
    let indent = letters.fold(0, |indent, letter| match letter {
        '\t' => indent / 4 * 4 + 4,
        _ => indent + 1,
    });
    (indent, text)
}

/// `[!question]- Title`.
fn callout(text: &str) -> Option<(Fold, &str)> {
    let (name, title) = text.strip_prefix("[!")?.split_once(']')?;
    Some((Fold::of(name), title.trim_start_matches(['-', '+']).trim()))
}

/// `!!! question "Title"`, `??? tip`, `???+ note "Title"`.
fn admonition(text: &str) -> Option<(Fold, &str)> {
    let rest = text.strip_prefix("!!!").or_else(|| text.strip_prefix("???"))?;
    let rest = rest.trim_start_matches('+').strip_prefix(' ')?.trim();
    let (name, title) = rest.split_once([' ', '"']).unwrap_or((rest, ""));
    Some((Fold::of(name), title.trim().trim_matches('"')))
}

/// Which lines stand in a fence, the fence itself included. A fence without an end is none.
pub(super) fn fences(raw: &[&str]) -> Vec<bool> {
    let widths: Vec<Option<(char, usize, bool)>> = raw.iter().map(|line| fence(line)).collect();
    // The widest closing fence from each line on, for either sign: whether a search can succeed.
    let mut widest = vec![[0_usize; 2]; raw.len() + 1];
    for place in (0..raw.len()).rev() {
        let mut here = widest.get(place + 1).copied().unwrap_or_default();
        if let Some((sign, width, true)) = widths.get(place).copied().flatten()
            && let Some(slot) = here.get_mut(usize::from(sign == '~'))
        {
            *slot = width.max(*slot);
        }
        if let Some(slot) = widest.get_mut(place) {
            *slot = here;
        }
    }
    let mut masks = vec![false; raw.len()];
    let mut open: Option<(char, usize)> = None;
    for (place, mask) in masks.iter_mut().enumerate() {
        let here = widths.get(place).copied().flatten();
        let later = widest.get(place + 1).copied().unwrap_or_default();
        match (open, here) {
            (Some((sign, width)), Some((other, wide, true))) if sign == other && wide >= width => {
                *mask = true;
                open = None;
            }
            (Some(_), _) => *mask = true,
            (None, Some((sign, width, _)))
                if later.get(usize::from(sign == '~')).is_some_and(|&wide| wide >= width) =>
            {
                *mask = true;
                open = Some((sign, width));
            }
            _ => {}
        }
    }
    masks
}

/// The sign of a fence, how wide it is, and whether it can close one.
fn fence(line: &str) -> Option<(char, usize, bool)> {
    let text = unquoted(line).1.trim();
    let sign = text.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let rest = text.trim_start_matches(sign);
    let width = text.len() - rest.len();
    (width >= 3 && !rest.contains('`')).then_some((sign, width, rest.is_empty()))
}

/// Whether a line has nothing to read: empty, or emphasis around nothing.
pub(super) fn is_blank(line: &Line) -> bool {
    line.sort == Sort::Plain && line.text.chars().all(|it| it == '*') && !mark::is_rule(&line.text)
}
