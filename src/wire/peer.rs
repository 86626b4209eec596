//! A peer's review, as the notebook keeps it and as a link carries it; and an answer on its way to a peer.

use super::attempt::{read_rating, saved_rating};
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::link::{self, LinkFault};
use super::record::{self, Unreadable};
use super::store::Shelf;
use super::taking::row_of_texts;
use crate::domain::{Asked, AttemptId, Kind, PeerReview, Review, ReviewId, Shared, Wall};

const VERSION: u32 = 1;

impl Kept for PeerReview {
    const SHELF: Shelf = Shelf::Reviews;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.at
    }

    fn saved(&self) -> Value {
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("attempt", words(self.attempt.as_str())),
            ("by", words(&self.by)),
            ("rating", saved_rating(&self.review)),
            ("words", words(&self.words)),
            ("at", Value::Whole(self.at.0)),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut saved = record::taking(record, VERSION)?;
        let review = Self {
            id: ReviewId::new(saved.text("id")),
            attempt: AttemptId::new(saved.text("attempt")),
            by: saved.text("by"),
            review: saved.take("rating", read_rating).unwrap_or_default(),
            words: saved.text("words"),
            at: Wall(saved.number("at")),
        };
        Ok(saved.whole(review)?)
    }
}

/// The code of a link that carries an answer to a peer; nothing where it is too long for one.
pub fn encode_shared(shared: &Shared) -> Option<String> {
    let passages = |it: &Asked| json::all(&[&it.ask, &it.said], |text| words(text));
    let record = object([
        ("v", number(VERSION.into())),
        ("attempt", words(shared.attempt.as_str())),
        ("kind", words(shared.kind.slug())),
        ("from", words(&shared.from)),
        ("passages", json::all(&shared.passages, passages)),
    ]);
    link::encode(&record.spell())
}

/// The answer of a link.
///
/// # Errors
/// Where the link was cut off or changed, is none of this sort, or was made by a newer Starling.
pub fn decode_shared(code: &str) -> Result<Shared, LinkFault> {
    let mut saved = record::taking(link::decode(code)?, VERSION)?;
    let shared = Shared {
        attempt: AttemptId::new(saved.text("attempt")),
        kind: saved.word("kind", "kind", Kind::from_slug, Kind::default()),
        from: called(&saved.text("from")),
        passages: saved.list("passages", asked),
    };
    let shared = saved.whole(shared).map_err(Unreadable::from)?;
    if shared.passages.is_empty() { Err(LinkFault::Damaged) } else { Ok(shared) }
}

fn asked(value: Value) -> Option<Asked> {
    let [ask, said] = row_of_texts(value)?;
    Some(Asked { ask, said })
}

/// The code of a link that carries a review back; nothing where it is too long for one. When it is kept is for the one who
/// keeps it to say.
pub fn encode_review(review: &PeerReview) -> Option<String> {
    link::encode(&PeerReview { at: Wall::default(), ..review.clone() }.saved().spell())
}

/// The review of a link.
///
/// # Errors
/// As for an answer, and where nothing was rated.
pub fn decode_review(code: &str) -> Result<PeerReview, LinkFault> {
    let review = decode_unfinished(code)?;
    if review.review == Review::default() { Err(LinkFault::Damaged) } else { Ok(review) }
}

/// The same of a review that is still being written, and may hold no rating yet.
///
/// # Errors
/// As for an answer.
pub fn decode_unfinished(code: &str) -> Result<PeerReview, LinkFault> {
    let review = PeerReview::read(link::decode(code)?)?;
    if review.id.as_str().is_empty() {
        return Err(LinkFault::Damaged);
    }
    Ok(PeerReview { by: called(&review.by), at: Wall::default(), ..review })
}

/// The most letters that are shown of how somebody wishes to be called.
const MOST_CALLED: usize = 60;

/// How somebody wishes to be called, on one line that is no longer than a name, and without the signs that turn the
/// direction of the words around it (Unicode Annex 9).
fn called(name: &str) -> String {
    let turns = |it: char| matches!(it, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = name.chars().filter(|it| !it.is_control() && !turns(*it));
    plain.take(MOST_CALLED).collect::<String>().trim().to_owned()
}
