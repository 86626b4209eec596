//! Letters written as names or numbers: `&amp;`, `&rsquo;`, `&#8217;`.

/// Names that notes copied from web pages have.
const NAMES: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("bull", '•'),
    ("middot", '·'),
    ("rarr", '→'),
    ("eacute", 'é'),
    ("iquest", '¿'),
    ("copy", '©'),
    ("times", '×'),
];

/// The longest name with its marks.
const LONGEST: usize = 10;

/// The letter that `text` begins with as an entity, and how many bytes that is.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = inside.get(..end)?;
    let letter = match name.strip_prefix('#') {
        None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)?,
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|letter| !letter.is_control())?
        }
    };
    Some((letter, end + 2))
}
