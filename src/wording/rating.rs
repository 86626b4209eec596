//! The five dimensions of a rating, and what each of their five levels means.

use crate::domain::Dimension;

/// A dimension's name.
pub fn dimension(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Structure => "Structure",
        Dimension::Substance => "Substance",
        Dimension::Ownership => "Ownership",
        Dimension::Outcome => "Outcome",
        Dimension::Reflection => "Reflection",
    }
}

/// What a rating of a dimension means, from 1 to 5.
pub fn anchor(dimension: Dimension, rating: u8) -> &'static str {
    let anchors: [&str; 5] = match dimension {
        Dimension::Structure => [
            "A listener would not know what happened.",
            "One has to put the order together oneself.",
            "The order is there, with detours.",
            "Easy to follow, from what was wrong to what came of it.",
            "Easy to follow, and nothing could be left out.",
        ],
        Dimension::Substance => [
            "General words; it could be anybody's story.",
            "One concrete detail.",
            "What was done is clear; why is not.",
            "What was done and why, step by step.",
            "What, why, and what spoke against it.",
        ],
        Dimension::Ownership => [
            "One cannot tell who did what.",
            "Mostly the team; one's own part is small or unclear.",
            "One's own part is there among the others'.",
            "One's own part is clear in every step.",
            "One's own part and decisions are clear, and so is what others did.",
        ],
        Dimension::Outcome => [
            "It stops before the end.",
            "It went well: nothing to hold on to.",
            "What changed is said.",
            "What changed, with a number or somebody's words.",
            "From what to what, and how one knows.",
        ],
        Dimension::Reflection => [
            "Nothing was learned, or nothing is said of it.",
            "A saying that fits any story.",
            "Something was learned.",
            "Something is done differently since.",
            "What is done differently since, with a case of it.",
        ],
    };
    anchors.get(usize::from(rating).saturating_sub(1)).copied().unwrap_or_default()
}
