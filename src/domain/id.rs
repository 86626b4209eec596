//! Names of things: short lower-case slugs, or random hexadecimal for what is made while running.

use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes the name as it is; whoever reads outside data checks it before.
            pub fn new(name: impl Into<String>) -> Self {
                Self(name.into())
            }

            /// The name as text, for keys and addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// A bank's slug: the name of its file.
    BankId
    /// A question's slug, unique in the whole library; it never changes, as attempts point to it.
    QuestionId
    /// A persona's slug: the name of its file.
    PersonaId
    /// A round's random name, given by the shell when the round begins.
    RoundId
    /// An attempt's name: its round, the place of the question and the take, `<round>-<place>-<take>`.
    /// It follows from these alone, so that handing in twice can never make two attempts.
    AttemptId
    /// A story's random name, or the name of the file it was read from.
    StoryId
    /// A note's random name.
    NoteId
    /// The random name of what was taken in in one go.
    PackId
    /// The random name of a talk with a coach.
    SessionId
    /// The random name of a peer's review, given where it was written.
    ReviewId
}

impl AttemptId {
    /// The attempt at the `place`-th question (from 0) of a round, `take` counted from 1.
    pub fn of(round: &RoundId, place: usize, take: u32) -> Self {
        Self(format!("{round}-{place}-{take}"))
    }

    /// Whether it is the first take at its question in its round.
    pub fn is_first_take(&self) -> bool {
        self.0.ends_with("-1")
    }
}
