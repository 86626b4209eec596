//! The notebook: all that the candidate wrote, over a store that says when it is safe.

use super::store::{Shelf, Store, StoreFault, Write};
use super::{Unreadable, aside, attempt, draft, round};
use crate::domain::{Attempt, AttemptId, Draft, RoundId, RoundRecord};

/// The key of the running round.
const RUNNING: &str = "current";

/// The notebook over a store, IndexedDB as a rule.
#[derive(Clone, Debug)]
pub struct Notebook<S> {
    store: S,
}

/// What was found when the notebook was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// Every attempt that could be read.
    pub attempts: Vec<Attempt>,
    /// Every finished round that could be read.
    pub rounds: Vec<RoundRecord>,
    /// The round that was running.
    pub draft: Option<Draft>,
    /// What could not be read, as it was found.
    pub aside: Vec<Aside>,
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its shelf and key.
    pub name: String,
    /// Its text, untouched.
    pub text: String,
    /// Whether a newer Starling wrote it.
    pub newer: bool,
}

impl<S: Store> Notebook<S> {
    /// The notebook over that store.
    pub fn new(store: S) -> Self {
        Self { store }
    }

    /// The store, for those who move the notebook.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// Reads everything. Damaged records are moved to the side in one transaction and kept as they are;
    /// records of a newer Starling stay where they are. All others load.
    pub async fn open(&self) -> Result<Opened, StoreFault> {
        let kept = self.read(Shelf::Aside).await?;
        let mut sorting = Sorting { kept, newer: Vec::new(), moves: Vec::new() };
        let attempts =
            sorting.sort(Shelf::Attempts, self.read(Shelf::Attempts).await?, attempt::decode);
        let rounds = sorting.sort(Shelf::Rounds, self.read(Shelf::Rounds).await?, round::decode);
        let drafts = sorting.sort(Shelf::Draft, self.read(Shelf::Draft).await?, draft::decode);
        if !sorting.moves.is_empty() {
            // Where there is no room for it the record stays where it is until the next time.
            let _ = self.store.write(sorting.moves).await;
        }
        let kept = sorting.kept.into_iter();
        let kept = kept.map(|(name, text)| Aside { name, text, newer: false });
        Ok(Opened {
            attempts,
            rounds,
            draft: drafts.into_iter().next(),
            aside: kept.chain(sorting.newer).collect(),
        })
    }

    async fn read(&self, shelf: Shelf) -> Result<Vec<(String, String)>, StoreFault> {
        self.store.read(shelf).await
    }

    /// Saves attempts, replacing those of the same names; all or nothing.
    pub async fn save(&self, attempts: &[Attempt]) -> Result<(), StoreFault> {
        let writes = attempts.iter().map(|attempt| Write::Put {
            shelf: Shelf::Attempts,
            key: attempt.answer.id.as_str().into(),
            text: attempt::saved(attempt).spell(),
        });
        self.store.write(writes.collect()).await
    }

    /// Saves a finished round and lets go of its draft, in one transaction.
    pub async fn save_round(&self, record: &RoundRecord) -> Result<(), StoreFault> {
        let mut writes = vec![Write::Put {
            shelf: Shelf::Rounds,
            key: record.id.as_str().into(),
            text: round::saved(record).spell(),
        }];
        if self.draft_is_of(&record.id).await? {
            writes.push(running_removed());
        }
        self.store.write(writes).await
    }

    /// Writes the running round down.
    pub async fn keep_draft(&self, draft: &Draft) -> Result<(), StoreFault> {
        if !self.draft_is_ours().await? {
            return Ok(());
        }
        let (key, text) = (RUNNING.into(), draft::encode(draft));
        self.store.write(vec![Write::Put { shelf: Shelf::Draft, key, text }]).await
    }

    /// Lets go of the draft of that round. Another round's, begun since or in another window, stays.
    pub async fn drop_draft(&self, round: &RoundId) -> Result<(), StoreFault> {
        if !self.draft_is_of(round).await? {
            return Ok(());
        }
        self.store.write(vec![running_removed()]).await
    }

    /// A draft that cannot be read is never written over: a newer Starling's, or one not yet set aside.
    async fn draft_is_ours(&self) -> Result<bool, StoreFault> {
        let kept = self.store.get(Shelf::Draft, RUNNING).await?;
        Ok(kept.is_none_or(|text| draft::decode(&text).is_ok()))
    }

    async fn draft_is_of(&self, round: &RoundId) -> Result<bool, StoreFault> {
        let kept = self.store.get(Shelf::Draft, RUNNING).await?;
        Ok(kept.and_then(|text| draft::decode(&text).ok()).is_some_and(|it| it.round == *round))
    }

    /// Takes attempts and rounds away.
    pub async fn remove(
        &self,
        attempts: &[AttemptId],
        rounds: &[RoundId],
    ) -> Result<(), StoreFault> {
        let attempts = attempts.iter().map(|id| (Shelf::Attempts, id.as_str()));
        let rounds = rounds.iter().map(|id| (Shelf::Rounds, id.as_str()));
        let writes = attempts.chain(rounds);
        let remove = |(shelf, key): (Shelf, &str)| Write::Remove { shelf, key: key.into() };
        self.store.write(writes.map(remove).collect()).await
    }
}

fn running_removed() -> Write {
    Write::Remove { shelf: Shelf::Draft, key: RUNNING.into() }
}

/// Parts what can be read from what cannot.
struct Sorting {
    /// What stands on the side, by name, with what goes there now.
    kept: Vec<(String, String)>,
    newer: Vec<Aside>,
    moves: Vec<Write>,
}

impl Sorting {
    fn sort<T>(
        &mut self,
        shelf: Shelf,
        records: Vec<(String, String)>,
        decode: fn(&str) -> Result<T, Unreadable>,
    ) -> Vec<T> {
        let mut read = Vec::with_capacity(records.len());
        for (key, text) in records {
            match decode(&text) {
                Ok(value) => read.push(value),
                Err(unreadable) => self.put_aside(shelf, key, text, &unreadable),
            }
        }
        read
    }

    fn put_aside(&mut self, shelf: Shelf, key: String, text: String, why: &Unreadable) {
        match why {
            Unreadable::Newer { .. } => {
                let name = format!("{}/{key}", shelf.slug());
                self.newer.push(Aside { name, text, newer: true });
            }
            Unreadable::Damaged => {
                self.moves.extend(aside::moved(shelf, key, text, &mut self.kept));
            }
        }
    }
}
