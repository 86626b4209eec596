//! Letters as they were meant: text that went through a wrong table of letters, marks that nobody sees.
//!
//! A letter beyond ASCII is three bytes in UTF-8. A program that takes each byte for a letter of Windows-1252
//! shows three letters: an apostrophe becomes `â€™`. Here such letters are turned back into bytes, and where
//! these are well-formed UTF-8 the letter is restored.

/// What stands for the bytes 0x80 to 0x9F in Windows-1252; a space where it has nothing.
const HIGH: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The text with its letters restored and invisible marks gone. Every line stays on its line.
pub(super) fn mend(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let old_breaks = !text.contains('\n');
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((found, length)) = restored(rest) {
            mended.push(found);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        match letter {
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' => {}
            // Marks that turn the direction of what follows, and joiners outside of words that need them.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            '\u{200C}' | '\u{200D}' if joins_nothing(&mended, rest) => {}
            '\r' if old_breaks => mended.push('\n'),
            '\u{A0}' | '\u{2007}' | '\u{202F}' | '\u{3000}' => mended.push(' '),
            '\n' | '\t' => mended.push(letter),
            '\r' => {}
            letter if letter.is_control() => mended.push(' '),
            letter => mended.push(letter),
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    mended
}

/// Whether a joiner stands beside a plain letter or at an end.
fn joins_nothing(before: &str, at: &str) -> bool {
    let plain = |letter: Option<char>| letter.is_none_or(|letter| letter.is_ascii());
    plain(before.chars().next_back()) || plain(at.chars().nth(1))
}

/// The letter that the beginning of `text` stands for, and how many bytes of `text` that is.
fn restored(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next().filter(|letter| ('Â'..='ô').contains(letter))?;
    let lead = byte_of(first)?;
    let count = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut bytes = [0_u8; 4];
    let mut length = 0;
    let letters = text.chars().take(count);
    for (byte, letter) in bytes.iter_mut().zip(letters.clone()) {
        *byte = byte_of(letter)?;
        length += letter.len_utf8();
    }
    // Two letters may stand beside each other in real words ("AMANHÃ" in quotation marks): only the pairs
    // that no language has are taken back.
    let second = letters.clone().nth(1)?;
    if count == 2 && !(is_odd_pair(first, second)) {
        return None;
    }
    let found = std::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    Some((found, length))
}

/// A lead byte of two with a follower that is no letter, quotation mark or dash.
fn is_odd_pair(first: char, second: char) -> bool {
    let follows_words = second.is_alphabetic() && !matches!(second, 'ª' | 'º' | 'ƒ');
    let closes = "‘’“”‚„‹›«»–—…•™".contains(second);
    let latin = matches!(first, 'Â' | 'Ã') && !matches!(second, '”' | '“' | '»' | '…');
    latin || !(follows_words || closes || second == '·')
}

/// The byte that Windows-1252 shows as this letter.
fn byte_of(letter: char) -> Option<u8> {
    match u32::from(letter) {
        code @ 0x80..=0xFF => u8::try_from(code).ok(),
        _ => {
            let place = HIGH.chars().position(|high| high == letter && high != ' ')?;
            u8::try_from(0x80 + place).ok()
        }
    }
}
