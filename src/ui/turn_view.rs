//! What somebody said in a talk; what is quoted in it is set off with its place.

use crate::dom::{El, View, blockquote, figcaption, figure, li, p};
use crate::domain::{Piece, Spoken};

/// Who speaks, and what they say.
#[derive(Clone, Copy, Debug)]
pub enum Speaker<'a> {
    /// The candidate.
    Candidate(&'a str),
    /// The coach of that name.
    Coach(&'a str, &'a Spoken),
}

/// One turn of a talk.
pub fn turn_view(speaker: Speaker<'_>) -> El {
    match speaker {
        Speaker::Candidate(words) => li("turn turn--candidate")
            .with(p("turn__who").with("You"))
            .with(p("turn__words").attr("dir", "auto").with(words)),
        Speaker::Coach(name, said) => li("turn turn--coach")
            .with(p("turn__who").with(name))
            .with(View::each(said.pieces().into_iter().map(piece))),
    }
}

fn piece(piece: Piece<'_>) -> El {
    match piece {
        Piece::Own(words) => p("turn__words").with(words),
        Piece::Quote(words, place) => {
            figure("turn__quote").with(blockquote("").with(words)).with(figcaption("").with(place))
        }
    }
}
