//! Progress: settings, the line of every attempt, the schedule and the running round, over a store that answers at once.

use std::cell::RefCell;

use super::store::{Answering, Shelf, Store, StoreFault, Write, at_once};
use super::{Aside, Schedule, Unreadable, aside, draft, history, schedule, settings};
use crate::domain::{Draft, Named, RoundId, Settings, Summary};

/// The one key of the shelves that hold a single record.
const ONLY: &str = "current";

/// Under this key beside the draft stands the name of the window that goes on with it.
const WINDOW: &str = "window";

/// Progress over a store, local storage as a rule.
#[derive(Clone, Debug)]
pub struct Progress<S> {
    store: S,
    /// Shelves whose record a newer Starling wrote, or that could not be set aside: left alone for the
    /// whole visit.
    locked: RefCell<Vec<Shelf>>,
}

/// What was found at start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The settings, or their defaults.
    pub settings: Settings,
    /// The round that was running.
    pub draft: Option<Draft>,
    /// The line of every attempt.
    pub history: Vec<Summary>,
    /// When every practised question is worth asking again, as far as that was kept.
    pub schedule: Schedule,
    /// How many records could not be read. They are kept.
    pub unreadable: usize,
    /// What was set aside, now or before, as it was found.
    pub aside: Vec<Aside>,
    /// The store could not be read at all.
    pub fault: Option<StoreFault>,
}

impl<S: Store> Progress<S> {
    /// Progress over that store.
    pub fn new(store: S) -> Self {
        Self { store, locked: RefCell::default() }
    }

    /// Reads everything. A store that cannot be read gives defaults and the fault.
    pub async fn load(&self) -> Loaded {
        match self.try_load().await {
            Ok(loaded) => loaded,
            Err(fault) => Loaded { fault: Some(fault), ..Loaded::default() },
        }
    }

    async fn try_load(&self) -> Result<Loaded, StoreFault> {
        let texts = self.store.read(Shelf::History).await?;
        let (history, mut unreadable) = history::read(texts.iter().map(|(_, text)| text.as_str()));
        let settings = self.only(Shelf::Settings, settings::decode, &mut unreadable).await?;
        let draft = self.only(Shelf::Draft, draft::decode, &mut unreadable).await?;
        let schedule = self.only(Shelf::Schedule, schedule::decode, &mut unreadable).await?;
        Ok(Loaded {
            settings: settings.unwrap_or_default(),
            draft,
            history,
            schedule: schedule.unwrap_or_default(),
            unreadable,
            aside: self.aside().await?,
            fault: None,
        })
    }

    /// Reads the one record of a shelf. A damaged one is set aside as it is; a newer one, or one that
    /// nothing can be done about, locks its shelf.
    async fn only<T>(
        &self,
        shelf: Shelf,
        decode: fn(&str) -> Result<T, Unreadable>,
        unreadable: &mut usize,
    ) -> Result<Option<T>, StoreFault> {
        let Some(text) = self.store.get(shelf, ONLY).await? else { return Ok(None) };
        match decode(&text) {
            Ok(value) => return Ok(Some(value)),
            Err(Unreadable::Damaged) if self.set_aside(shelf, text).await.is_ok() => {}
            Err(_) => self.locked.borrow_mut().push(shelf),
        }
        *unreadable += 1;
        Ok(None)
    }

    async fn set_aside(&self, shelf: Shelf, text: String) -> Result<(), StoreFault> {
        let mut kept = self.store.read(Shelf::Aside).await?;
        self.store.write(aside::moved(shelf, ONLY.into(), text, &mut kept).into()).await
    }

    /// Writes the settings down.
    pub async fn keep_settings(&self, settings: &Settings) -> Result<(), StoreFault> {
        self.put(Shelf::Settings, settings::saved(settings).spell()).await
    }

    /// Writes down when every practised question is worth asking again.
    pub async fn keep_schedule(&self, schedule: &Schedule) -> Result<(), StoreFault> {
        self.put(Shelf::Schedule, schedule::encode(schedule)).await
    }

    /// Writes the running round down.
    pub async fn keep_draft(&self, draft: &Draft) -> Result<(), StoreFault> {
        self.put(Shelf::Draft, draft::encode(draft)).await
    }

    /// The running round as it was written down last, by whichever window.
    pub fn draft(&self) -> Option<Draft> {
        draft::decode(&self.text(ONLY)?).ok()
    }

    /// Writes down that the window of this name goes on with the running round.
    pub fn sign_draft(&self, window: &str) -> Answering<'_, ()> {
        let (key, text) = (WINDOW.into(), window.into());
        self.store.write(vec![Write::Put { shelf: Shelf::Draft, key, text }])
    }

    /// The name of the window that went on with a round last; none where it cannot be read.
    pub fn signed(&self) -> Option<String> {
        self.text(WINDOW)
    }

    fn text(&self, key: &str) -> Option<String> {
        at_once(self.store.get(Shelf::Draft, key))?.ok()?
    }

    /// That round is through. The draft of another, begun since or in another window, stays.
    pub async fn drop_draft(&self, round: &RoundId) -> Result<(), StoreFault> {
        let kept = self.store.get(Shelf::Draft, ONLY).await?;
        let kept = kept.and_then(|text| draft::decode(&text).ok());
        if kept.is_none_or(|draft| draft.round != *round) {
            return Ok(());
        }
        self.store.write(vec![Write::Remove { shelf: Shelf::Draft, key: ONLY.into() }]).await
    }

    async fn put(&self, shelf: Shelf, text: String) -> Result<(), StoreFault> {
        if self.locked.borrow().contains(&shelf) {
            return Ok(());
        }
        self.store.write(vec![Write::Put { shelf, key: ONLY.into(), text }]).await
    }

    /// Adds lines to the history, a later one in the place of an earlier one about its attempt. What stands there
    /// is read first, as another window may have added to it.
    pub async fn add(&self, summaries: &[Summary]) -> Result<(), StoreFault> {
        let mut places: Named<()> = Named::default();
        let mut days: Vec<(String, Vec<&Summary>)> = Vec::new();
        for summary in summaries {
            let day = history::day(summary.at);
            let place = places.place_of(&day).unwrap_or(days.len());
            match days.get_mut(place) {
                Some((_, lines)) => lines.push(summary),
                None => {
                    places.insert(&day, ());
                    days.push((day, vec![summary]));
                }
            }
        }
        for (day, lines) in days {
            // Version 1 kept its lines by the month.
            self.replace(history::month(&day), &lines, false).await?;
            self.replace(&day, &lines, true).await?;
        }
        Ok(())
    }

    async fn replace(&self, key: &str, lines: &[&Summary], kept: bool) -> Result<(), StoreFault> {
        let shelf = Shelf::History;
        let old = self.store.get(shelf, key).await?.unwrap_or_default();
        let text = history::replaced(&old, lines, kept);
        if text == old {
            return Ok(());
        }
        let key = key.to_owned();
        let write = if text.is_empty() {
            Write::Remove { shelf, key }
        } else {
            Write::Put { shelf, key, text }
        };
        self.store.write(vec![write]).await
    }

    async fn aside(&self) -> Result<Vec<Aside>, StoreFault> {
        let kept = self.store.read(Shelf::Aside).await?.into_iter();
        Ok(kept.map(|(name, text)| Aside { name, text, newer: false }).collect())
    }
}
