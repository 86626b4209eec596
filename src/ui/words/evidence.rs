//! Words for how strong evidence is.

use crate::progress::Strength;

/// How strong a piece of evidence is.
pub fn strength_of(strength: Strength) -> &'static str {
    match strength {
        Strength::Thin => "thin",
        Strength::Fair => "fair",
        Strength::Strong => "strong",
    }
}
