//! How far what was typed is from a word.

/// Longer words are not compared letter by letter.
const LONGEST: usize = 32;

/// How far what was typed is from the beginning of a word: 0 where the word is just that, 1 where it
/// begins so, more where letters differ. Nothing where it is another word.
///
/// One letter in four may be wrong, two at most (as in Lucene's fuzzy queries, AUTO: none below 3 letters, one
/// to 5, two above; here a little stricter, as single words of few letters are many).
pub(super) fn near(typed: &str, word: &str) -> Option<u32> {
    if let Some(rest) = word.strip_prefix(typed) {
        return Some(u32::from(!rest.is_empty()));
    }
    let most = most_errors(typed.len());
    // The shorter word must reach at least to where the last errors may stand.
    if most == 0 || typed.len() > word.len() + most || typed.len() > LONGEST {
        return None;
    }
    let errors = errors(typed.as_bytes(), word.as_bytes());
    (errors <= most).then_some(1 + errors as u32)
}

fn most_errors(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The fewest letters to put in, take out, change or swap so that what was typed is the beginning of the
/// word (optimal string alignment; Damerau 1964).
fn errors(typed: &[u8], word: &[u8]) -> usize {
    // Rows are what was typed, columns the word; the last two rows are kept.
    let columns = word.len().min(LONGEST);
    let mut before = [0; LONGEST + 1];
    let mut above = [0; LONGEST + 1];
    (0..=columns).zip(&mut above).for_each(|(column, cell)| *cell = column);
    for (row, letter) in typed.iter().enumerate() {
        let mut fresh = [row + 1; LONGEST + 1];
        for (column, other) in word.iter().take(columns).enumerate() {
            let at =
                |row: &[usize; LONGEST + 1], column: usize| row.get(column).copied().unwrap_or(99);
            let mut best = at(&above, column) + usize::from(letter != other);
            best = best.min(at(&above, column + 1) + 1).min(at(&fresh, column) + 1);
            if swapped(typed, word, row, column) {
                best = best.min(at(&before, column - 1) + 1);
            }
            if let Some(cell) = fresh.get_mut(column + 1) {
                *cell = best;
            }
        }
        (before, above) = (above, fresh);
    }
    above.into_iter().take(columns + 1).min().unwrap_or_default()
}

/// Whether the two letters up to here stand the other way round.
fn swapped(typed: &[u8], word: &[u8], row: usize, column: usize) -> bool {
    let pair = |of: &[u8], end: usize| Some((*of.get(end.checked_sub(1)?)?, *of.get(end)?));
    let (here, there) = (pair(typed, row), pair(word, column));
    here.is_some() && here == there.map(|(one, two)| (two, one))
}
