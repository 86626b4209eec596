//! What a link carries: a text, made small, in letters that every program leaves as they are.
//!
//! A code is `1` and the base64 (RFC 4648, section 5, without padding) of a zlib stream (RFC 1950), which brings a checksum
//! with it. Whoever sends a link may send anything: a code above [`MOST_LETTERS`] is not looked at, and of a stream no more
//! than [`MOST_BYTES`] is unpacked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::json::{self, Value};
use super::record::Unreadable;

/// The first letter of a code: how it is packed.
const PACKING: char = '1';

/// The most letters of a code. A convention: fifty times what an answer of three hundred words takes (less than 1 900, which
/// a specification holds).
const MOST_LETTERS: usize = 100_000;

/// The most bytes a code may unpack to. A convention: four times the letters, as plain words shrink to a third or so.
const MOST_BYTES: usize = 400_000;

/// The packing that makes the least of short texts; the time it takes is not noticed.
const THOROUGHLY: u8 = 9;

/// Why a link holds nothing that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It was cut off or changed, or never was one of ours.
    Damaged,
    /// It is longer than any of ours.
    TooLong,
    /// A newer Starling made it.
    Newer,
}

impl From<Unreadable> for LinkFault {
    fn from(fault: Unreadable) -> Self {
        match fault {
            Unreadable::Damaged => Self::Damaged,
            Unreadable::Newer { .. } => Self::Newer,
        }
    }
}

/// The code of a text; nothing where it is too long for a link.
pub(super) fn encode(text: &str) -> Option<String> {
    if text.len() > MOST_BYTES {
        return None;
    }
    let packed = compress_to_vec_zlib(text.as_bytes(), THOROUGHLY);
    let mut code = String::from(PACKING);
    URL_SAFE_NO_PAD.encode_string(packed, &mut code);
    (code.len() <= MOST_LETTERS).then_some(code)
}

/// The JSON of a code. What a message puts behind a link (a full stop, a bracket) is left off.
pub(super) fn decode(code: &str) -> Result<Value, LinkFault> {
    if code.len() > MOST_LETTERS {
        return Err(LinkFault::TooLong);
    }
    let ours = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let code = code.trim_end_matches(|letter| !ours(letter));
    let Some(code) = code.strip_prefix(PACKING) else {
        let newer = code.starts_with(|first: char| first.is_ascii_digit() && first > PACKING);
        return Err(if newer { LinkFault::Newer } else { LinkFault::Damaged });
    };
    unpacked(code).ok_or(LinkFault::Damaged)
}

fn unpacked(code: &str) -> Option<Value> {
    let packed = URL_SAFE_NO_PAD.decode(code).ok()?;
    let bytes = decompress_to_vec_zlib_with_limit(&packed, MOST_BYTES).ok()?;
    json::parse(std::str::from_utf8(&bytes).ok()?)
}
