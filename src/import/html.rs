//! HTML in notes, turned into the marks it stands for; tags that say nothing are dropped.

use super::line::{Fold, Line, Sort};

/// Tags that are markup. Anything else between `<` and `>` is somebody's words.
const KNOWN: &str = " a abbr article aside b big blockquote body br center code dd del details div dl dt em figure \
 figcaption font footer h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li main mark ol p picture pre q s \
 samp section small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var video ";

/// How far a tag's end may be from its beginning, in bytes.
const REACH: usize = 600;

/// Whether this is the name of a tag.
pub(super) fn is_known(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !name.is_empty() && KNOWN.split(' ').any(|known| known == name)
}

/// What is open in the HTML of a file.
pub(super) struct Html {
    /// Folds are closed in the file; else each ends where the next begins.
    paired: bool,
    /// Comments end somewhere in the file.
    comments_end: bool,
    in_comment: bool,
    /// A fold was opened and has no title yet.
    untitled: bool,
    /// The words of an open `<summary>`, and where they began.
    summary: Option<(usize, String)>,
    folds: usize,
    lists: usize,
    /// The cells of an open row.
    row: Option<String>,
    /// Rows of the open table so far.
    rows: usize,
}

impl Html {
    pub(super) fn new(paired: bool, comments_end: bool) -> Self {
        Self {
            paired,
            comments_end,
            in_comment: false,
            untitled: false,
            summary: None,
            folds: 0,
            lists: 0,
            row: None,
            rows: 0,
        }
    }

    /// Reads one line of the file into lines.
    pub(super) fn line(&mut self, number: usize, indent: usize, text: &str, out: &mut Vec<Line>) {
        let before = out.len();
        let mut run = Run { number, indent, words: String::new() };
        let mut rest = text;
        let in_row = text.starts_with('|');
        while let Some(at) = self.next_tag(rest) {
            let (words, tag) = rest.split_at(at);
            self.words(words, &mut run);
            if in_row && tag.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br")) {
                run.words.push_str("<br>");
                rest = tag.split_once('>').map_or("", |(_, rest)| rest);
                continue;
            }
            let length = self.tag(tag, &mut run, out);
            rest = tag.get(length..).unwrap_or_default();
        }
        self.words(rest, &mut run);
        let nothing_yet = out.len() == before;
        self.flush(&mut run, out, nothing_yet && self.summary.is_none() && self.row.is_none());
    }

    /// Where the next thing to act on stands.
    fn next_tag(&self, text: &str) -> Option<usize> {
        if self.in_comment {
            return (!text.is_empty()).then_some(0);
        }
        let mut from = 0;
        while let Some(at) = text.get(from..)?.find('<') {
            let here = from + at;
            let ticks = text.get(..here)?.bytes().rev().take(80).filter(|&byte| byte == b'`');
            if ticks.count() % 2 == 0 && length(text.get(here..)?, self.comments_end).is_some() {
                return Some(here);
            }
            from = here + 1;
        }
        None
    }

    fn words(&mut self, words: &str, run: &mut Run) {
        match (&mut self.summary, &mut self.row) {
            (Some((number, summary)), _) => {
                if summary.trim().is_empty() {
                    *number = run.number;
                }
                summary.push_str(words);
            }
            (None, Some(row)) => row.push_str(words),
            (None, None) => run.words.push_str(words),
        }
    }

    /// Acts on the tag at the beginning of `text`; how long it is.
    fn tag(&mut self, text: &str, run: &mut Run, out: &mut Vec<Line>) -> usize {
        if self.in_comment {
            let end = text.find("-->");
            self.in_comment = end.is_none();
            return end.map_or(text.len(), |end| end + 3);
        }
        if text.starts_with("<!--") {
            self.in_comment = true;
            return 4;
        }
        let Some(length) = length(text, self.comments_end) else { return 1 };
        let inside = text.get(1..length - 1).unwrap_or_default();
        let closes = inside.starts_with('/');
        let name = inside.trim_start_matches('/');
        let end = name.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name.get(..end).unwrap_or_default().to_ascii_lowercase();
        self.act(&name, closes, run, out);
        length
    }

    fn act(&mut self, name: &str, closes: bool, run: &mut Run, out: &mut Vec<Line>) {
        match (name, closes) {
            ("b" | "strong", _) => self.words("**", run),
            ("i" | "em", _) => self.words("*", run),
            ("code", _) => self.words("`", run),
            ("details", false) => self.open_fold(run, out),
            ("details", true) => self.close_fold(run, out),
            ("summary", false) => self.summary = Some((run.number, String::new())),
            ("summary", true) => self.title(run, out),
            ("table", _) => self.rows = 0,
            ("tr", false) => self.row = Some("|".to_owned()),
            ("tr", true) => self.close_row(run, out),
            ("td" | "th", true) => self.words(" | ", run),
            ("br", _) if self.summary.is_some() || self.row.is_some() => self.words(" ", run),
            ("br" | "p" | "div" | "pre" | "blockquote" | "dd", _) => {
                self.flush(run, out, false);
            }
            ("hr", _) => {
                self.flush(run, out, false);
                run.words.push_str("---");
                self.flush(run, out, false);
            }
            ("ul" | "ol", false) => self.lists += 1,
            ("ul" | "ol", true) => self.lists = self.lists.saturating_sub(1),
            ("li" | "dt", false) => {
                self.flush(run, out, false);
                run.words.push_str("- ");
                run.indent = run.indent.max(self.lists.saturating_sub(1).min(8) * 4);
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", closes) => {
                self.flush(run, out, false);
                let level = name.bytes().last().map_or(1, |digit| usize::from(digit - b'0'));
                if !closes && self.summary.is_none() {
                    run.words.push_str(&"#".repeat(level));
                    run.words.push(' ');
                }
            }
            _ => {}
        }
    }

    fn open_fold(&mut self, run: &mut Run, out: &mut Vec<Line>) {
        self.flush(run, out, false);
        if !self.paired && self.folds > 0 {
            self.close_fold(run, out);
        }
        self.folds += 1;
        self.untitled = true;
    }

    fn close_fold(&mut self, run: &mut Run, out: &mut Vec<Line>) {
        self.summary = None;
        self.flush(run, out, false);
        if self.untitled {
            self.untitled = false;
            self.folds = self.folds.saturating_sub(1);
        } else if self.folds > 0 {
            self.folds -= 1;
            out.push(run.line("", Sort::Close));
        }
    }

    /// The end of a summary: its words are the title of the fold.
    fn title(&mut self, run: &mut Run, out: &mut Vec<Line>) {
        let Some((number, words)) = self.summary.take() else { return };
        let here = std::mem::replace(&mut run.number, number);
        if self.untitled {
            out.push(run.line(words.trim().trim_matches('*').trim(), Sort::Open(Fold::Plain)));
            self.untitled = false;
        } else {
            out.push(run.line(words.trim(), Sort::Plain));
        }
        run.number = here;
    }

    fn close_row(&mut self, run: &Run, out: &mut Vec<Line>) {
        let Some(row) = self.row.take() else { return };
        let cells = row.matches(" | ").count().clamp(1, 20);
        out.push(run.line(row.trim(), Sort::Plain));
        if self.rows == 0 {
            out.push(run.line(&format!("|{}", "---|".repeat(cells)), Sort::Plain));
        }
        self.rows += 1;
    }

    /// Ends a line. An empty one is kept where `keep` says so.
    fn flush(&mut self, run: &mut Run, out: &mut Vec<Line>, keep: bool) {
        let words = std::mem::take(&mut run.words);
        let text = words.trim();
        if text.is_empty() && !keep {
            return;
        }
        if self.untitled && !text.is_empty() {
            self.untitled = false;
            out.push(run.line("", Sort::Open(Fold::Plain)));
        }
        out.push(run.line(text, Sort::Plain));
    }
}

/// The line that is being put together.
struct Run {
    number: usize,
    indent: usize,
    words: String,
}

impl Run {
    fn line(&self, text: &str, sort: Sort) -> Line {
        Line { number: self.number, indent: self.indent, text: text.to_owned(), sort }
    }
}

/// The length of the tag or comment that `text` begins with.
fn length(text: &str, comments_end: bool) -> Option<usize> {
    if text.starts_with("<!--") {
        return comments_end.then_some(4);
    }
    let name = text.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let end = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let next = name.as_bytes().get(end)?;
    if !(matches!(next, b'>' | b' ' | b'/' | b'\t') && is_known(name.get(..end)?)) {
        return None;
    }
    text.bytes().take(REACH).position(|byte| byte == b'>').map(|at| at + 1)
}
