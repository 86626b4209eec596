//! Written text as a small tree that views draw. No markup is ever handed on as a string.

/// Written text: blocks in order.
pub type Prose = Vec<Block>;

/// A block of written text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; each item is one line of text.
    List {
        /// Numbered from one, or with bullets.
        ordered: bool,
        /// The items in order.
        items: Vec<Vec<Inline>>,
    },
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// As it is.
    Text(String),
    /// Stressed.
    Emphasis(String),
    /// Strongly stressed.
    Strong(String),
    /// As one would type it.
    Code(String),
}

impl Inline {
    /// The words without their dress.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Emphasis(words) | Self::Strong(words) | Self::Code(words) => {
                words
            }
        }
    }
}
