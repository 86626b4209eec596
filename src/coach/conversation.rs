//! The conversation: its state, and what one reply does to it.

use super::grounds::Grounds;
use super::listen::{Manner, listen, short_name};
use super::question::{Fact, line};
use super::said::{self, Said};
use super::thread::Thread;
use crate::domain::Dice;
use std::collections::BTreeSet;

/// A conversation with a coach.
#[derive(Clone, Debug)]
pub struct Conversation {
    pub(super) grounds: Grounds,
    pub(super) dice: Dice,
    /// What the people of the company are called.
    pub(super) names: Vec<String>,
    opening: Said,
    turns: Vec<(String, Said)>,
    /// The role, in the candidate's words.
    pub(super) role: Option<String>,
    /// The rung that this is, from the first.
    pub(super) rung: Option<usize>,
    /// The subjects; the one talked about stands last.
    pub(super) threads: Vec<Thread>,
    /// What the last turn asked for.
    pub(super) asked: Asked,
    pub(super) used: Used,
    /// Turns since something was quoted.
    pub(super) since_quote: usize,
    /// Turns since somebody was named.
    pub(super) since_person: usize,
    /// The candidate has just led to another subject.
    pub(super) turned: bool,
    /// Replies in a row that were no answer.
    pub(super) unanswered: usize,
    closed: bool,
}

/// What a turn asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Role and subject, in the opening.
    Opening,
    /// The role.
    Role,
    /// The subject, or which of several, or what else there is.
    Subject,
    /// Whether there is anything else.
    More,
    /// A fact.
    Fact(Fact),
    /// Nothing in particular: what comes to mind.
    Open,
}

/// What has been said already, so that nothing is said twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Used {
    /// Questions and phrases, as they stand in their tables.
    pub(super) lines: BTreeSet<String>,
    /// Passages, by place, in the order they were quoted.
    pub(super) quoted: Vec<usize>,
    /// People, by place.
    pub(super) named: BTreeSet<usize>,
}

impl Conversation {
    /// A new conversation. Everything in it follows from the grounds, the seed and the replies.
    pub fn new(grounds: Grounds, seed: u64) -> Self {
        let names = grounds
            .context
            .people
            .iter()
            .filter_map(|it| short_name(&it.name).split(' ').next().map(str::to_owned));
        Self {
            names: names.filter(|name| name.chars().count() > 1).collect(),
            opening: opening(&grounds.coach.opening),
            grounds,
            dice: Dice::new(seed),
            turns: Vec::new(),
            role: None,
            rung: None,
            threads: Vec::new(),
            asked: Asked::Opening,
            used: Used::default(),
            since_quote: 0,
            since_person: 0,
            turned: false,
            unanswered: 0,
            closed: false,
        }
    }

    /// A conversation that is taken up again after these replies.
    pub fn resumed<'a>(
        grounds: Grounds,
        seed: u64,
        replies: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut conversation = Self::new(grounds, seed);
        for words in replies {
            conversation.reply(words);
        }
        conversation
    }

    /// What the coach says first.
    pub fn opening(&self) -> &Said {
        &self.opening
    }

    /// The replies so far, each with what the coach said to it.
    pub fn turns(&self) -> &[(String, Said)] {
        &self.turns
    }

    /// Whether the talk is over.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// What the coach says to a reply. Any text has an answer.
    pub fn reply(&mut self, words: &str) -> Said {
        let said = if self.closed {
            Said { words: line::OVER.into(), closed: true, ..Said::default() }
        } else {
            self.answer(words)
        };
        self.turns.push((words.to_owned(), said.clone()));
        said
    }

    /// Whether a name is that of a part of the company: "engineer, Records".
    fn is_department(&self, name: &str) -> bool {
        let known = self.names.iter().any(|it| it == name);
        let is_word =
            |role: &str| role.split(|it: char| !it.is_alphanumeric()).any(|it| it == name);
        !known && self.grounds.context.people.iter().any(|person| is_word(&person.role))
    }

    fn answer(&mut self, words: &str) -> Said {
        let mut heard = listen(words, &self.names);
        heard.people.retain(|who| !self.is_department(&who.called));
        let done = self.asked == Asked::More || self.threads.iter().any(|it| it.rested);
        let thanks = words.to_ascii_lowercase().contains("thank");
        let settled = thanks && self.threads.iter().any(|it| !it.steps.is_empty());
        let enough = heard.manner == Manner::Enough && (done || settled);
        if heard.manner == Manner::Goodbye || enough {
            return self.close();
        }
        self.take_in(words, &heard);
        let said = self.next(words, &heard);
        self.turned = false;
        self.since_quote = if said.quotes.is_empty() { self.since_quote + 1 } else { 0 };
        self.since_person = if said.person.is_none() { self.since_person + 1 } else { 0 };
        said
    }

    fn close(&mut self) -> Said {
        self.closed = true;
        let words = match self.grounds.coach.closing.as_str() {
            _ if self.threads.is_empty() => line::SOON,
            "" => line::CLOSING,
            own => own,
        };
        Said { closed: true, ..said::line(words) }
    }
}

fn opening(words: &str) -> Said {
    let said = said::line(words);
    match said.words.as_str() {
        "" => said::line(line::OPENING),
        own if own.contains('?') => said,
        own => said::line(&format!("{own} {}", line::FIRST)),
    }
}
