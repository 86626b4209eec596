//! The notebook: all that the candidate wrote, over a store that says when it is safe.

use super::kept::{self, Kept, put};
use super::store::{Answering, Shelf, Store, StoreFault, Write};
use super::{Merged, Unreadable, aside, draft};
use crate::domain::{
    Attempt, AttemptId, Draft, Note, NoteId, Pack, PackId, PeerReview, ReviewId, RoundId,
    RoundRecord, Session, SessionId, Story, StoryId,
};

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
    /// Every story that could be read.
    pub stories: Vec<Story>,
    /// Every note that could be read.
    pub notes: Vec<Note>,
    /// All that was taken in, as far as it could be read.
    pub packs: Vec<Pack>,
    /// Every talk that could be read.
    pub sessions: Vec<Session>,
    /// What could not be read, as it was found.
    pub aside: Vec<Aside>,
    /// Keys of attempts that were wanted and are still to be read.
    pub left: Vec<String>,
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
        self.open_for(&|_, _| true, usize::MAX).await
    }

    /// Reads everything but attempts and rounds, and of these the wanted ones, the rounds of these, and those of the
    /// running round: a notebook of ten thousand attempts would take seconds. Of wanted attempts above `most` only the keys are
    /// given ([`Opened::left`]), to be looked up.
    ///
    /// What is not read is not touched either: a record that cannot be read is set aside when it is looked up.
    pub async fn open_for(
        &self,
        wanted: &dyn Fn(Shelf, &str) -> bool,
        most: usize,
    ) -> Result<Opened, StoreFault> {
        let running = self.store.get(Shelf::Draft, RUNNING).await?;
        let running = running.and_then(|text| draft::decode(&text).ok());
        let round = running.map_or(String::new(), |it| it.round.to_string());
        let of_round = |key: &str| !round.is_empty() && key.starts_with(&round);
        let mut left = Vec::new();
        let mut records = Vec::with_capacity(READ.len());
        let mut rounds: Vec<String> = Vec::new();
        for shelf in READ {
            records.push(if matches!(shelf, Shelf::Attempts | Shelf::Rounds) {
                let mut keys = self.store.keys(shelf).await?;
                keys.retain(|key| wanted(shelf, key) || of_round(key) || rounds.contains(key));
                if shelf == Shelf::Attempts {
                    left = keys.split_off(most.min(keys.len()));
                    rounds = rounds_of(&keys);
                }
                self.store.some(shelf, keys).await?
            } else {
                self.store.read(shelf).await?
            });
        }
        let opened = self.sorted(records).await;
        Ok(Opened { left, ..opened })
    }

    /// The attempts and rounds of these keys, as far as they are there and can be read.
    pub async fn look_up(&self, keys: [Vec<String>; 2]) -> Result<Opened, StoreFault> {
        let kept = self.store.read(Shelf::Aside).await?;
        let [attempts, rounds] = keys;
        let attempts = self.store.some(Shelf::Attempts, attempts).await?;
        let rounds = self.store.some(Shelf::Rounds, rounds).await?;
        Ok(self.sorted(vec![kept, attempts, rounds]).await)
    }

    /// The running round; none where it cannot be read.
    pub async fn running(&self) -> Result<Option<Draft>, StoreFault> {
        let text = self.store.get(Shelf::Draft, RUNNING).await?;
        Ok(text.and_then(|text| draft::decode(&text).ok()))
    }

    /// The keys of all attempts and of all rounds.
    pub async fn keys(&self) -> Result<[Vec<String>; 2], StoreFault> {
        Ok([self.store.keys(Shelf::Attempts).await?, self.store.keys(Shelf::Rounds).await?])
    }

    async fn sorted(&self, records: Vec<Records>) -> Opened {
        let (opened, moves) = sorted(records);
        self.put_aside(moves).await;
        opened
    }

    /// Where there is no room for it a record stays where it is until the next time.
    async fn put_aside(&self, moves: Vec<Write>) {
        if !moves.is_empty() {
            let _ = self.store.write(moves).await;
        }
    }

    /// Saves attempts, replacing those of the same names; all or nothing.
    pub async fn save(&self, attempts: &[Attempt]) -> Result<(), StoreFault> {
        self.store.write(attempts.iter().map(put).collect()).await
    }

    /// Saves a finished round and lets go of its draft, in one transaction.
    pub async fn save_round(&self, record: &RoundRecord) -> Result<(), StoreFault> {
        let mut writes = vec![put(record)];
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
        self.store.write(writes.map(|(shelf, key)| removed(shelf, key)).collect()).await
    }

    /// Saves a story, replacing the one of its name.
    pub fn save_story(&self, story: &Story) -> Answering<'_, ()> {
        self.store.write(vec![put(story)])
    }

    /// Saves a note, replacing the one of its name.
    pub fn save_note(&self, note: &Note) -> Answering<'_, ()> {
        self.store.write(vec![put(note)])
    }

    /// Saves what was taken in, replacing what had its name.
    pub fn save_pack(&self, pack: &Pack) -> Answering<'_, ()> {
        self.store.write(vec![put(pack)])
    }

    /// Saves a talk, replacing the one of its name.
    pub fn save_session(&self, session: &Session) -> Answering<'_, ()> {
        self.store.write(vec![put(session)])
    }

    /// Every review of a peer, and what cannot be read. They are no part of what is read at start: few pages show them.
    pub async fn reviews(&self) -> Result<(Vec<PeerReview>, Vec<Aside>), StoreFault> {
        let kept = self.store.read(Shelf::Aside).await?;
        let records = self.store.read(Shelf::Reviews).await?;
        let mut sorting = Sorting { kept, newer: Vec::new(), moves: Vec::new() };
        let reviews = sorting.things(records);
        let (aside, moves) = sorting.end();
        self.put_aside(moves).await;
        Ok((reviews, aside))
    }

    /// Saves a review, replacing the one of its name.
    pub fn save_review(&self, review: &PeerReview) -> Answering<'_, ()> {
        self.store.write(vec![put(review)])
    }

    /// Takes a review away.
    pub fn remove_review(&self, id: &ReviewId) -> Answering<'_, ()> {
        self.store.write(vec![removed(Shelf::Reviews, id.as_str())])
    }

    /// Takes a talk away.
    pub fn remove_session(&self, id: &SessionId) -> Answering<'_, ()> {
        self.store.write(vec![removed(Shelf::Sessions, id.as_str())])
    }

    /// Takes a story away.
    pub fn remove_story(&self, id: &StoryId) -> Answering<'_, ()> {
        self.store.write(vec![removed(Shelf::Stories, id.as_str())])
    }

    /// Takes a note away.
    pub fn remove_note(&self, id: &NoteId) -> Answering<'_, ()> {
        self.store.write(vec![removed(Shelf::Notes, id.as_str())])
    }

    /// Saves what was taken in with the stories and notes among it, in one transaction.
    pub fn import(&self, pack: &Pack, stories: &[Story], notes: &[Note]) -> Answering<'_, ()> {
        let mut writes = vec![put(pack)];
        writes.extend(stories.iter().map(put));
        writes.extend(notes.iter().map(put));
        self.store.write(writes)
    }

    /// Takes all of an import away, in one transaction.
    pub fn undo_import(
        &self,
        packs: &[PackId],
        stories: &[StoryId],
        notes: &[NoteId],
    ) -> Answering<'_, ()> {
        let removals = packs.iter().map(|id| removed(Shelf::Packs, id.as_str()));
        let mut writes: Vec<Write> = removals.collect();
        writes.extend(stories.iter().map(|id| removed(Shelf::Stories, id.as_str())));
        writes.extend(notes.iter().map(|id| removed(Shelf::Notes, id.as_str())));
        self.store.write(writes)
    }

    /// Writes down what came of a merge, in one transaction; settings apart, which have a store of their own.
    pub fn take(&self, merged: &Merged) -> Answering<'_, ()> {
        let mut writes: Vec<Write> = merged.attempts.iter().map(put).collect();
        writes.extend(merged.rounds.iter().map(put));
        writes.extend(merged.stories.iter().map(put));
        writes.extend(merged.notes.iter().map(put));
        writes.extend(merged.packs.iter().map(put));
        writes.extend(merged.sessions.iter().map(put));
        writes.extend(merged.reviews.iter().map(put));
        for aside in &merged.aside {
            let (key, text) = (aside.name.clone(), aside.text.clone());
            writes.push(Write::Put { shelf: Shelf::Aside, key, text });
        }
        self.store.write(writes)
    }
}

/// The rounds of attempts, by their keys: the name of an attempt begins with that of its round. Those of one round
/// stand together.
pub fn rounds_of(attempts: &[String]) -> Vec<String> {
    let mut rounds: Vec<String> = Vec::new();
    for key in attempts {
        let round = super::history::round_of(key);
        if !round.is_empty() && rounds.last().is_none_or(|last| last != round) {
            rounds.push(round.to_owned());
        }
    }
    rounds
}

fn removed(shelf: Shelf, key: &str) -> Write {
    Write::Remove { shelf, key: key.into() }
}

fn running_removed() -> Write {
    removed(Shelf::Draft, RUNNING)
}

/// The shelves that are read, in the order in which they are sorted.
const READ: [Shelf; 8] = [
    Shelf::Aside,
    Shelf::Attempts,
    Shelf::Rounds,
    Shelf::Draft,
    Shelf::Stories,
    Shelf::Notes,
    Shelf::Packs,
    Shelf::Sessions,
];

/// What the records of these shelves hold, and the moves to the side of those that cannot be read.
#[inline(never)]
fn sorted(records: Vec<Records>) -> (Opened, Vec<Write>) {
    let mut records = records.into_iter();
    let mut next = || records.next().unwrap_or_default();
    let mut sorting = Sorting { kept: next(), newer: Vec::new(), moves: Vec::new() };
    let (attempts, rounds) = (sorting.things(next()), sorting.things(next()));
    let mut draft = None;
    sorting.sort(Shelf::Draft, next(), &mut |text| {
        draft = Some(draft::decode(text)?);
        Ok(())
    });
    let mut opened = Opened {
        attempts,
        rounds,
        draft,
        stories: sorting.things(next()),
        notes: sorting.things(next()),
        packs: sorting.things(next()),
        sessions: sorting.things(next()),
        aside: Vec::new(),
        left: Vec::new(),
    };
    let (aside, moves) = sorting.end();
    opened.aside = aside;
    (opened, moves)
}

/// The records of a shelf, by their keys.
type Records = Vec<(String, String)>;

/// Parts what can be read from what cannot.
struct Sorting {
    /// What stands on the side, by name, with what goes there now.
    kept: Vec<(String, String)>,
    newer: Vec<Aside>,
    moves: Vec<Write>,
}

impl Sorting {
    fn things<T: Kept>(&mut self, records: Records) -> Vec<T> {
        let mut things = Vec::with_capacity(records.len());
        self.sort(T::SHELF, records, &mut |text| {
            things.push(kept::decode(text)?);
            Ok(())
        });
        things
    }

    /// Reads each, and puts aside what cannot be read. One for all things, not one for each.
    fn sort(
        &mut self,
        shelf: Shelf,
        records: Records,
        read: &mut dyn FnMut(&str) -> Result<(), Unreadable>,
    ) {
        for (key, text) in records {
            if let Err(unreadable) = read(&text) {
                self.put_aside(shelf, key, text, &unreadable);
            }
        }
    }

    /// All that stands on the side, and the moves to it.
    fn end(self) -> (Vec<Aside>, Vec<Write>) {
        let kept = self.kept.into_iter();
        let kept = kept.map(|(name, text)| Aside { name, text, newer: false });
        (kept.chain(self.newer).collect(), self.moves)
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
