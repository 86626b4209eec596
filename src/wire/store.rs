//! The one trait behind which every store stands: local storage, IndexedDB, memory.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A place for records of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Settings, under one key.
    Settings,
    /// The round that runs, under one key.
    Draft,
    /// One line per attempt, under one key a day.
    History,
    /// When every practised question is worth asking again, under one key.
    Schedule,
    /// Attempts by their names.
    Attempts,
    /// Finished rounds by their names.
    Rounds,
    /// Stories by their names.
    Stories,
    /// Notes by their names.
    Notes,
    /// What was taken in, by its name.
    Packs,
    /// Talks with a coach by their names.
    Sessions,
    /// Reviews of peers by their names.
    Reviews,
    /// What could not be read, as it was found, by shelf and key.
    Aside,
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Self; 12] = [
        Self::Settings,
        Self::Draft,
        Self::History,
        Self::Schedule,
        Self::Attempts,
        Self::Rounds,
        Self::Stories,
        Self::Notes,
        Self::Packs,
        Self::Sessions,
        Self::Reviews,
        Self::Aside,
    ];

    /// The name in keys and databases.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Draft => "draft",
            Self::History => "history",
            Self::Schedule => "schedule",
            Self::Attempts => "attempts",
            Self::Rounds => "rounds",
            Self::Stories => "stories",
            Self::Notes => "notes",
            Self::Packs => "packs",
            Self::Sessions => "sessions",
            Self::Reviews => "reviews",
            Self::Aside => "aside",
        }
    }
}

/// One change to a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Puts a record, replacing one of the same key.
    Put {
        /// Where.
        shelf: Shelf,
        /// Its name.
        key: String,
        /// Its text.
        text: String,
    },
    /// Takes a record away.
    Remove {
        /// Where.
        shelf: Shelf,
        /// Its name.
        key: String,
    },
}

/// Why a store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// There is no room left.
    Full,
    /// The browser does not allow it here (private window, blocked site data).
    Forbidden,
    /// The browser has no such store.
    Absent,
    /// Another window holds the store in an older shape, or it does not answer.
    Blocked,
    /// Anything else, in the browser's words.
    Broken(String),
}

/// What a store answers, in its time. Boxed, so that its code stands once and not at every place that waits.
pub type Answering<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreFault>> + 'a>>;

/// A store of records.
///
/// `write` is all or nothing, and done only when the changes are safe. Futures run on one thread.
pub trait Store {
    /// Every record of a shelf, ordered by key.
    fn read(&self, shelf: Shelf) -> Answering<'_, Vec<(String, String)>>;

    /// The keys of a shelf, in order.
    fn keys(&self, shelf: Shelf) -> Answering<'_, Vec<String>>;

    /// Those records of a shelf that are there, of these keys.
    fn some(&self, shelf: Shelf, keys: Vec<String>) -> Answering<'_, Vec<(String, String)>>;

    /// One record; none where there is none of that key.
    fn get(&self, shelf: Shelf, key: &str) -> Answering<'_, Option<String>>;

    /// Changes the store, all or nothing.
    fn write(&self, writes: Vec<Write>) -> Answering<'_, ()>;
}

/// The value of a future that does not wait, as those of local storage and memory; none if it does.
pub fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
