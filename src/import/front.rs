//! The front matter of a note: the lines between two `---` at its beginning.

/// What the front matter says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Front {
    /// `title` or `name`.
    pub(super) title: Option<String>,
    /// `topic`, `category` or the like.
    pub(super) topic: Option<String>,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// The most lines that front matter has; more is a note that begins with a line across the page.
const LONGEST: usize = 60;

/// The front matter of these lines, where they begin with any.
pub(super) fn read(raw: &[&str]) -> Front {
    let none = Front::default();
    let Some((first, rest)) = raw.split_first() else { return none };
    let mark = first.trim_end();
    if mark != "---" && mark != "+++" {
        return none;
    }
    let near = rest.iter().take(LONGEST);
    let Some(end) = near.clone().position(|line| matches!(line.trim_end(), "---" | "+++" | "..."))
    else {
        return none;
    };
    let fields: Vec<(&str, String)> =
        rest.iter().take(end).filter_map(|line| field(line)).collect();
    if fields.is_empty() && end > 0 {
        return none;
    }
    let of = |names: &[&str]| {
        let named = fields.iter().find(|(name, _)| names.contains(name));
        named.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
    };
    Front {
        title: of(&["title", "Title", "name"]),
        topic: of(&["topic", "category", "categories", "subject"]),
        lines: end + 2,
    }
}

/// `key: value` or `key = value`, without quotation marks around the value.
fn field(line: &str) -> Option<(&str, String)> {
    let (name, value) = line.split_once([':', '='])?;
    let known = !name.is_empty()
        && name.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '-' | ' '));
    let value = value.trim().trim_matches(['[', ']']).trim_matches(['"', '\'']).trim();
    (known && !name.starts_with(' ')).then(|| (name.trim(), value.to_owned()))
}
