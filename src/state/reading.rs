//! Asking the reader in its worker, and taking its answers.
//!
//! An answer is saved before it is read: should the reader fail, nothing is lost, and the answer is read
//! when the reader is there again. Of a draft that is being typed only the latest text is read.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Event, Starling};
use crate::browser::{self, Companion, READY};
use crate::domain::{Asking, AttemptId, Kind};
use crate::wire::{self, ToRead};

/// What an answer of the reader is for.
#[derive(Clone, Debug, PartialEq)]
enum Purpose {
    Attempt(AttemptId),
    Draft,
}

/// The reader, and what it was asked.
#[derive(Default)]
pub(super) struct Reader {
    companion: Option<Companion>,
    ready: bool,
    /// What is not answered yet, in the order asked.
    open: Vec<(ToRead, Purpose)>,
    /// The latest draft, waiting for an earlier one.
    next_draft: Option<ToRead>,
    asked: u32,
    /// How often in a row it could not be started, or stopped.
    failures: u32,
}

/// How often the reader is started before the candidate is told.
const TRIES: u32 = 3;

impl Starling {
    /// Starts the worker, so that it is there when an answer is handed in.
    pub(super) fn start_reader(self) {
        let missing = self.tools.with_value(|tools| tools.reader.companion.is_none());
        if missing {
            let companion = Companion::start("reader", move |said| self.reader_said(said));
            self.tools.update_value(|tools| tools.reader.companion = companion);
        }
    }

    /// Has an attempt read. One whose question is gone from the library stays unread.
    pub(super) fn read_attempt(self, id: &AttemptId) {
        let attempt = self.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
        let Some(attempt) = attempt else { return };
        let answer = attempt.answer.clone();
        let replying: u64 = answer.follow_ups.iter().map(|it| it.took).sum();
        let pace = (!answer.pace.interrupted).then_some(answer.pace.answering + replying);
        if let Some(question) = untrack(|| self.question_of(&answer.question)) {
            let number = self.number();
            let asked = ToRead::new(number, &question, answer.text, pace);
            let corrections = attempt.corrections.clone();
            let asking = self.asking(id);
            self.ask(ToRead { corrections, asking, ..asked }, Purpose::Attempt(id.clone()));
        }
    }

    /// Who asks about an attempt, and what from: nobody but in the round it is of, as long as the next question is
    /// not asked.
    fn asking(self, id: &AttemptId) -> Option<Asking> {
        self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            let asks = draft.is_handed_in() && draft.attempt() == *id;
            let library = self.library.with_untracked(|library| library.library().cloned())?;
            let persona = library.persona(draft.plan.asker(draft.place)).filter(|_| asks)?;
            let question = library.question(draft.question()?)?;
            let turn = draft.place as u64 * 8 + u64::from(draft.take);
            Some(Asking {
                asked: draft.asked.clone(),
                aims: draft.follow_ups.iter().map(|it| it.aim).collect(),
                ..Asking::new(persona, question, draft.plan.seed.wrapping_add(turn) & 0xffff_ffff)
            })
        })
    }

    /// Has the running answer read for the structure meter.
    pub(super) fn read_draft(self) {
        let asked = self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            Some((draft.question()?.clone(), draft.text.clone()))
        });
        let Some((question, text)) = asked else { return };
        let question = untrack(|| self.question_of(&question));
        let wanted = self.settings.with_untracked(|settings| settings.live_meter);
        let Some(question) = question.filter(|it| wanted && it.kind == Kind::Behavioural) else {
            return;
        };
        let asked = ToRead::new(self.number(), &question, text, None);
        let busy = self.tools.with_value(|tools| {
            tools.reader.open.iter().any(|(_, purpose)| *purpose == Purpose::Draft)
        });
        if busy {
            self.tools.update_value(|tools| tools.reader.next_draft = Some(asked));
        } else {
            self.ask(asked, Purpose::Draft);
        }
    }

    fn number(self) -> u32 {
        self.tools.update_value(|tools| tools.reader.asked = tools.reader.asked.wrapping_add(1));
        self.tools.with_value(|tools| tools.reader.asked)
    }

    fn ask(self, asked: ToRead, purpose: Purpose) {
        self.start_reader();
        self.tools.update_value(|tools| {
            if let Some(companion) = tools.reader.companion.as_ref().filter(|_| tools.reader.ready)
            {
                companion.send(&wire::encode_to_read(&asked));
            }
            tools.reader.open.push((asked, purpose));
        });
    }

    fn reader_said(self, said: Option<String>) {
        match said.as_deref() {
            None => self.reader_failed(),
            Some(READY) => self.reader_ready(),
            Some(reply) => self.reader_answered(reply),
        }
    }

    fn reader_ready(self) {
        self.tools.update_value(|tools| {
            tools.reader.ready = true;
            tools.reader.failures = 0;
            let Some(companion) = &tools.reader.companion else { return };
            for (asked, _) in &tools.reader.open {
                companion.send(&wire::encode_to_read(asked));
            }
        });
    }

    /// Tries again after a while: a network may be slow, a page may have been left. What is tried in vain
    /// three times may be what stops the reader; it is given up, and the rest is tried without it.
    fn reader_failed(self) {
        let failures = self.tools.try_update_value(|tools| {
            let reader = &mut tools.reader;
            (reader.companion, reader.ready) = (None, false);
            reader.failures += 1;
            if reader.failures >= TRIES && !reader.open.is_empty() {
                reader.open.remove(0);
            }
            reader.failures
        });
        let failures = failures.unwrap_or(TRIES);
        if failures >= TRIES {
            self.tools.update_value(|tools| tools.reader.failures = 0);
            self.send(Event::ReaderFailed);
            if self.tools.with_value(|tools| !tools.reader.open.is_empty()) {
                self.start_reader();
            }
            return;
        }
        spawn_local(async move {
            browser::pause(failures * 500).await;
            self.start_reader();
        });
    }

    fn reader_answered(self, reply: &str) {
        let Some((number, reply)) = wire::decode_reading(reply) else { return };
        let Some((asked, purpose)) = self.take_open(number) else { return };
        let Some((reading, heard)) = reply.reading(&asked.text) else { return };
        match purpose {
            // What was asked before a correction is out of date; a later answer is on its way.
            Purpose::Attempt(id) if !self.stands(&id, &asked) => {}
            Purpose::Attempt(id) => {
                self.send(Event::AttemptRead(id, Box::new(reading), heard));
            }
            Purpose::Draft if self.is_outrun(&asked) => self.read_next_draft(),
            Purpose::Draft => {
                let told = reading.checklist.sentences.iter().filter_map(|sentence| sentence.part);
                let parts = told.fold(0, |parts, part| parts | 1 << part as u64);
                self.send(Event::DraftRead(parts));
                self.read_next_draft();
            }
        }
    }

    /// Whether the answer that is being typed is another one by now.
    fn is_outrun(self, asked: &ToRead) -> bool {
        self.round.with_untracked(|round| {
            round.as_ref().is_none_or(|round| {
                let text = &round.draft().text;
                !text.starts_with(asked.text.get(..1).unwrap_or_default()) || text.is_empty()
            })
        })
    }

    fn stands(self, id: &AttemptId, asked: &ToRead) -> bool {
        untrack(|| self.attempt_of(id))
            .is_some_and(|it| it.corrections == asked.corrections && it.answer.text == asked.text)
    }

    fn take_open(self, number: u32) -> Option<(ToRead, Purpose)> {
        self.tools.try_update_value(|tools| {
            let place = tools.reader.open.iter().position(|(asked, _)| asked.number == number)?;
            Some(tools.reader.open.remove(place))
        })?
    }

    fn read_next_draft(self) {
        let next = self.tools.try_update_value(|tools| tools.reader.next_draft.take()).flatten();
        if let Some(next) = next {
            self.ask(next, Purpose::Draft);
        }
    }
}
