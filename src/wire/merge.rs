//! What comes of a notebook and a backup: what is to be written so that nothing of either is lost.
//!
//! Things are one by their shelf and name. What is only in the backup is taken. Where both have it:
//!
//! - spelled alike: nothing is written;
//! - an attempt: the two are joined, the rating of the one that has it and the corrections of both, unless
//!   they say something else of one thing;
//! - a talk: where one went on from where the other stands, the longer one stands;
//! - otherwise the one changed later stands (an attempt is changed when it is handed in, a round when it ends);
//! - changed at the same time and still not alike, which no Starling makes: the one that is greater as text
//!   stands, and the other is set aside.
//!
//! So it does not matter which of two notebooks is merged into the other, nor how often. What a newer Starling
//! wrote here is not written over: what came under its name is set aside. Settings are taken only where there is nothing else.

use super::backup::{Contents, Restored};
use super::kept::Kept;
use super::{Aside, Shelf};
use crate::domain::{
    Attempt, Named, Note, Pack, PeerReview, RoundRecord, Session, Settings, Story, Wall,
};

/// What is to be written, and nothing else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// Settings in place of those that are here.
    pub settings: Option<Settings>,
    /// Attempts that are new, or other than they are here.
    pub attempts: Vec<Attempt>,
    /// Rounds, likewise.
    pub rounds: Vec<RoundRecord>,
    /// Stories, likewise.
    pub stories: Vec<Story>,
    /// Notes, likewise.
    pub notes: Vec<Note>,
    /// What was taken in, likewise.
    pub packs: Vec<Pack>,
    /// Talks, likewise.
    pub sessions: Vec<Session>,
    /// Reviews of peers, likewise.
    pub reviews: Vec<PeerReview>,
    /// What goes to the side, under names that are free there.
    pub aside: Vec<Aside>,
}

/// Merges a backup into what is here. What is here should be read just before, as another window may have
/// written since.
pub fn merge(here: &Contents<'_>, came: Restored) -> Merged {
    let mut side = Side::of(here.aside);
    let empty = here.attempts.is_empty()
        && here.rounds.is_empty()
        && here.stories.is_empty()
        && here.notes.is_empty()
        && here.packs.is_empty()
        && here.sessions.is_empty()
        && here.reviews.is_empty();
    for aside in came.aside.into_iter().chain(came.unreadable) {
        side.keep(aside.name, aside.text);
    }
    Merged {
        settings: came.settings.filter(|settings| empty && settings != here.settings),
        attempts: merged(here.attempts, came.attempts, &mut side),
        rounds: merged(here.rounds, came.rounds, &mut side),
        stories: merged(here.stories, came.stories, &mut side),
        notes: merged(here.notes, came.notes, &mut side),
        packs: merged(here.packs, came.packs, &mut side),
        sessions: merged(here.sessions, came.sessions, &mut side),
        reviews: merged(here.reviews, came.reviews, &mut side),
        aside: side.fresh,
    }
}

/// What of a shelf is to be written. Only what needs the things themselves is done here, once for each sort.
fn merged<T: Kept>(here: &[&T], came: Vec<T>, side: &mut Side) -> Vec<T> {
    // Places behind those of `here` are those of `fresh`.
    let mut places = places(&mut here.iter().map(|thing| thing.key()));
    let mut fresh: Vec<T> = Vec::new();
    for thing in came {
        let place = places.get(thing.key()).copied();
        let behind = place.and_then(|place| place.checked_sub(here.len()));
        let stands = match behind {
            Some(behind) => fresh.get(behind),
            None => place.and_then(|place| here.get(place).copied()),
        };
        let new = thing.saved().spell();
        let old = stands.map(|stands| (stands.changed(), stands.saved().spell()));
        if old.as_ref().is_some_and(|(_, old)| *old == new) {
            continue;
        }
        let joined = stands.and_then(|stands| stands.joined(&thing));
        let new = joined.as_ref().map_or(new, |joined| joined.saved().spell());
        let new = (thing.changed(), new);
        if !side.takes((T::SHELF, thing.key()), old, new, joined.is_some()) {
            continue;
        }
        let thing = joined.unwrap_or(thing);
        if let Some(slot) = behind.and_then(|behind| fresh.get_mut(behind)) {
            *slot = thing;
        } else {
            places.insert(thing.key(), here.len() + fresh.len());
            fresh.push(thing);
        }
    }
    fresh
}

/// The place of each name.
fn places(names: &mut dyn Iterator<Item = &str>) -> Named<usize> {
    let mut places = Named::default();
    names.enumerate().for_each(|(place, name)| places.insert(name, place));
    places
}

/// When a thing was changed, and its record.
type Version = (Wall, String);

/// What stands on the side.
struct Side {
    texts: Named<String>,
    /// Names of records of a newer Starling, which still stand on their shelves.
    newer: Named<()>,
    fresh: Vec<Aside>,
}

impl Side {
    fn of(here: &[Aside]) -> Self {
        let mut side = Self { texts: Named::default(), newer: Named::default(), fresh: Vec::new() };
        for aside in here {
            side.texts.insert(&aside.name, aside.text.clone());
            if aside.newer {
                side.newer.insert(&aside.name, ());
            }
        }
        side
    }

    /// Whether what came is to be written: where nothing stands, where it was joined to what stands, or where
    /// it is later. Of two changed at one time the other is kept.
    #[inline(never)]
    fn takes(
        &mut self,
        (shelf, key): (Shelf, &str),
        stands: Option<Version>,
        came: Version,
        joined: bool,
    ) -> bool {
        let name = format!("{}/{key}", shelf.slug());
        if self.newer.contains(&name) {
            self.keep(name, came.1);
            return false;
        }
        let Some(stands) = stands else { return true };
        if joined {
            return stands.1 != came.1;
        }
        let wins = came > stands;
        if came.0 == stands.0 {
            self.keep(name, if wins { stands.1 } else { came.1 });
        }
        wins
    }

    /// Keeps a text under its name, or beside the others of that name. A text that is there already is not
    /// kept twice.
    fn keep(&mut self, mut name: String, text: String) {
        if self.texts.get(&name).is_some_and(|held| *held != text) {
            name.truncate(name.trim_end_matches('+').len());
        }
        while let Some(held) = self.texts.get(&name) {
            if *held == text {
                return;
            }
            name.push('+');
        }
        self.texts.insert(&name, text.clone());
        self.fresh.push(Aside { name, text, newer: false });
    }
}
