//! Which window goes on with a round, where it is open in several: one of them.

/// Which window goes on with the open round, as far as this window knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hold {
    /// This window has not asked to.
    #[default]
    Open,
    /// This window has asked to, and has no answer yet.
    Asked,
    /// This window.
    Here,
    /// Another window.
    Elsewhere,
}

/// What is told of the lock that only one window can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// This window has it.
    Granted,
    /// Another window has it.
    Taken,
    /// Another window took it away.
    Lost,
    /// The browser has no such lock, or does not give it to anybody.
    Missing,
}

impl Hold {
    /// What is known after that was told. Where there are no locks, every window goes on as it likes.
    pub fn after(self, told: Held) -> Self {
        match (self, told) {
            (Self::Open, _) => Self::Open,
            (_, Held::Granted | Held::Missing) => Self::Here,
            (_, Held::Taken | Held::Lost) => Self::Elsewhere,
        }
    }

    /// Whether another window has taken the round from the one of that name, where `signed` is the name of the window
    /// that took a round up last. A window that was frozen may wake, and tick, before it is told that it lost the
    /// lock; what is signed it can read at once. Where nothing is signed, or can be read, the lock alone counts.
    pub fn is_lost(self, window: &str, signed: Option<&str>) -> bool {
        self == Self::Here && signed.is_some_and(|name| name != window)
    }
}
