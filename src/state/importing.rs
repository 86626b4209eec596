//! Asking the importer in its worker: one file after the other, and none for longer than ten seconds.
//!
//! The worker keeps nothing between two files, so it can be ended and started again at any time.

use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{OwnEvent, Starling};
use crate::browser::{self, Companion, Given, READY};
use crate::domain::{Preview, Wall};
use crate::import::MAX_BYTES;
use crate::wire::{self, ToImport};

/// How long a file may take, in milliseconds. A megabyte takes less than one second.
const PATIENCE_MILLIS: u32 = 10_000;

/// The importer, and what it is to do.
#[derive(Default)]
pub(super) struct Importer {
    companion: Option<Companion>,
    ready: bool,
    /// What it has not answered yet; the first was sent if it is ready.
    tasks: VecDeque<Task>,
    /// Counts the tasks, so that the patience with one does not end another.
    count: u32,
    /// The files behind the previews, in their order.
    given: Vec<Given>,
    /// The records made so far of what was confirmed.
    made: Vec<String>,
}

#[derive(Clone, Debug)]
struct Task {
    given: Given,
    asked: ToImport,
}

impl Starling {
    /// Has files read.
    pub(super) fn read_files(self, given: Vec<Given>) {
        for given in given {
            let asked = ToImport::Read { source: given.name().to_owned() };
            self.add_task(Task { given, asked });
        }
    }

    /// Has a record written as files.
    pub(super) fn write_files(self, asked: ToImport, record: &str) {
        if let Some(given) = Given::text("", record) {
            self.add_task(Task { given, asked });
        }
    }

    /// Has records made of what was confirmed.
    pub(super) fn accept_files(self, previews: Vec<Preview>, at: Wall) {
        let given = self.tools.with_value(|tools| tools.importer.given.clone());
        for (preview, given) in previews.into_iter().zip(given) {
            if preview.finds.iter().any(|find| find.taken) {
                let asked = ToImport::Accept { preview, at, name: browser::random_name() };
                self.add_task(Task { given, asked });
            }
        }
    }

    /// Lets go of the files and of the worker.
    pub(super) fn end_import(self) {
        self.tools.update_value(|tools| tools.importer = Importer::default());
    }

    fn add_task(self, task: Task) {
        let idle = self.tools.with_value(|tools| tools.importer.tasks.is_empty());
        self.tools.update_value(|tools| tools.importer.tasks.push_back(task));
        if idle {
            self.next_task();
        }
    }

    /// Sends the first task, or starts the worker for it.
    fn next_task(self) {
        let Some(task) = self.tools.with_value(|tools| tools.importer.tasks.front().cloned())
        else {
            return;
        };
        if task.given.bytes() > MAX_BYTES as u64 {
            return self.refuse("too-large");
        }
        let started = self.tools.with_value(|tools| tools.importer.companion.is_some());
        if !started {
            let companion = Companion::start("importer", move |said| self.importer_said(said));
            if companion.is_none() {
                return self.refuse("no-importer");
            }
            self.tools.update_value(|tools| tools.importer.companion = companion);
        }
        self.wait();
        self.tools.with_value(|tools| {
            if let Some(companion) =
                tools.importer.companion.as_ref().filter(|_| tools.importer.ready)
            {
                let message = wire::encode_to_import(&task.asked);
                companion.send_file(message, &task.given, move || self.refuse("unreadable"));
            }
        });
    }

    /// Ends a worker that does not answer.
    fn wait(self) {
        self.tools.update_value(|tools| tools.importer.count += 1);
        let count = self.tools.with_value(|tools| tools.importer.count);
        spawn_local(async move {
            browser::pause(PATIENCE_MILLIS).await;
            let waits = self.tools.try_with_value(|tools| {
                tools.importer.count == count && !tools.importer.tasks.is_empty()
            });
            if waits == Some(true) {
                self.stop_importer();
                self.refuse("too-slow");
            }
        });
    }

    fn stop_importer(self) {
        self.tools.update_value(|tools| {
            (tools.importer.companion, tools.importer.ready) = (None, false);
        });
    }

    fn importer_said(self, said: Option<String>) {
        match said.as_deref() {
            None => {
                self.stop_importer();
                self.refuse("no-importer");
            }
            Some(READY) => {
                self.tools.update_value(|tools| tools.importer.ready = true);
                self.next_task();
            }
            Some(reply) => self.importer_answered(reply),
        }
    }

    fn importer_answered(self, reply: &str) {
        let Some(task) = self.done() else { return };
        match task.asked {
            ToImport::Read { .. } => match wire::decode_preview(reply) {
                Some(preview) => self.previewed(task.given, preview),
                None => self.previewed(task.given.clone(), refused(&task.given, "no-importer")),
            },
            ToImport::Accept { .. } => self.made(Some(reply.to_owned())),
            ToImport::WriteStory | ToImport::WritePack => {
                for (name, text) in wire::decode_files(reply).unwrap_or_default() {
                    self.hand_over(&name, "text/markdown", &text);
                }
            }
        }
        self.next_task();
    }

    /// The first task is not to be done, for this reason.
    fn refuse(self, why: &str) {
        let Some(task) = self.done() else { return };
        match task.asked {
            ToImport::Read { .. } => self.previewed(task.given.clone(), refused(&task.given, why)),
            ToImport::Accept { .. } => self.made(None),
            ToImport::WriteStory | ToImport::WritePack => self.own(OwnEvent::ImportFailed),
        }
        self.next_task();
    }

    fn done(self) -> Option<Task> {
        self.tools.update_value(|tools| tools.importer.count += 1);
        self.tools.try_update_value(|tools| tools.importer.tasks.pop_front()).flatten()
    }

    fn previewed(self, given: Given, preview: Preview) {
        self.tools.update_value(|tools| tools.importer.given.push(given));
        self.own(OwnEvent::FilePreviewed(preview));
    }

    /// Records of one file. When those of all are there, they are saved as one; when one failed, none is.
    fn made(self, records: Option<String>) {
        let Some(records) = records else {
            self.tools.update_value(|tools| tools.importer.tasks.clear());
            return self.own(OwnEvent::ImportFailed);
        };
        self.tools.update_value(|tools| tools.importer.made.push(records));
        if self.tools.with_value(|tools| tools.importer.tasks.is_empty()) {
            let made =
                self.tools.try_update_value(|tools| std::mem::take(&mut tools.importer.made));
            self.own(OwnEvent::ImportMade(made.unwrap_or_default()));
        }
    }
}

fn refused(given: &Given, why: &str) -> Preview {
    let source = given.name().to_owned();
    Preview { title: source.clone(), source, refused: Some(why.to_owned()), ..Preview::default() }
}
