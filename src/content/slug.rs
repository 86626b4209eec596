//! Names in files: lower-case words joined with hyphens.

/// Longer names make file names and links unpleasant.
const LONGEST: usize = 60;

/// Whether a name is lower-case ASCII letters and digits, joined with single hyphens, at most 60 of them.
pub fn is_slug(name: &str) -> bool {
    let plain = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.len() <= LONGEST && name.split('-').all(plain)
}

/// The nearest name that is a slug; `unnamed` where nothing of the words can be used.
pub fn slug_of(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut slug = String::new();
    for part in parts.filter(|part| !part.is_empty()) {
        let part = part.get(..LONGEST).unwrap_or(part);
        if slug.len() + 1 + part.len() > LONGEST && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(part);
    }
    if slug.is_empty() { "unnamed".to_owned() } else { slug }
}
