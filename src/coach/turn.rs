//! The next turn: which of the things that could be said is said.

use super::conversation::{Asked, Conversation};
use super::listen::{Heard, Manner};
use super::question::{Fact, Phase, line};
use super::report::Pointed;
use super::said::{Pieces, Said};
use super::topic::Topic;
use crate::domain::Turn;

/// After so many turns without a quotation the next one quotes, so that there is one in any three.
const QUOTE_AFTER: usize = 2;

/// Somebody is named only after so many turns on a subject: first the candidate tells.
const NAME_AFTER: usize = 4;

/// So many turns lie between two people who are named.
const NAME_PAUSE: usize = 5;

impl Conversation {
    /// What is said to a reply that was taken in.
    pub(super) fn next(&mut self, words: &str, heard: &Heard) -> Said {
        self.go_on();
        let due = self.since_quote >= QUOTE_AFTER;
        let pieces = self
            .unread(heard, due)
            .or_else(|| self.beginning(heard, due))
            .or_else(|| self.another(words, heard, due))
            .or_else(|| self.unanswered(heard, due))
            .or_else(|| self.sorting(heard, due))
            .or_else(|| self.pointing(words, heard, due))
            .or_else(|| self.comparing(words, due))
            .or_else(|| self.quoting(words, heard, due))
            .or_else(|| self.resting(heard))
            .unwrap_or_else(|| self.asking(words, heard));
        pieces.said()
    }

    /// Nothing was said, or nothing that can be read.
    fn unread(&mut self, heard: &Heard, due: bool) -> Option<Pieces> {
        let lines = match heard.manner {
            Manner::Empty => line::EMPTY,
            Manner::Foreign => line::FOREIGN,
            _ => return None,
        };
        if due {
            return None;
        }
        let question = self.fresh(lines)?;
        self.asked = if self.threads.is_empty() { Asked::Opening } else { Asked::Open };
        Some(Pieces { question, ..Pieces::default() })
    }

    /// Role and subject, as long as they are not known.
    fn beginning(&mut self, heard: &Heard, due: bool) -> Option<Pieces> {
        if due {
            return None;
        }
        let (lines, asked) = if self.threads.is_empty() {
            (line::SUBJECT, Asked::Subject)
        } else if self.role.is_none()
            && self.asked != Asked::Role
            && self.threads.len() == 1
            && heard.manner != Manner::Long
        {
            (line::ROLE.get(..1)?, Asked::Role)
        } else {
            return None;
        };
        let question = self.fresh(lines)?;
        self.asked = asked;
        let nod = if self.threads.is_empty() && self.role.is_none() {
            String::new()
        } else {
            self.nod(heard)
        };
        Some(Pieces { nod, question, ..Pieces::default() })
    }

    /// Another subject is wanted, but none was heard.
    fn another(&mut self, words: &str, heard: &Heard, due: bool) -> Option<Pieces> {
        if !heard.turns_away
            || !heard.topics.is_empty()
            || heard.manner != Manner::Plain
            || heard.length > 14
        {
            return None;
        }
        let question = self.fresh(line::OTHER)?;
        self.asked = Asked::Subject;
        let pieces = Pieces { question, ..Pieces::default() };
        Some(if due { self.with_a_name(words, pieces) } else { pieces })
    }

    /// The last question was not answered: once a phrase of the coach, then another question.
    fn unanswered(&mut self, heard: &Heard, due: bool) -> Option<Pieces> {
        let turn = match heard.manner {
            Manner::Unsure => Turn::Stuck,
            Manner::Evasive | Manner::Enough => Turn::Evasive,
            _ => return None,
        };
        if due || self.unanswered.is_multiple_of(2) {
            return None;
        }
        let question = self.phrase(turn)?;
        Some(Pieces { question, ..Pieces::default() })
    }

    /// A long reply: which of the things in it is the one.
    fn sorting(&mut self, heard: &Heard, due: bool) -> Option<Pieces> {
        let fresh = self.threads.last().is_some_and(|thread| !thread.sorted);
        if heard.manner != Manner::Long || due || !fresh {
            return None;
        }
        self.threads.last_mut()?.sorted = true;
        let names: Vec<&str> = heard.topics.iter().take(3).map(|topic| topic.name()).collect();
        let question = match names.as_slice() {
            [one, two] => {
                format!("I hear {one} and {two} in it. Which of the two comes first today?")
            }
            [one, two, three] => {
                format!("I hear {one}, {two} and {three} in it. Which one comes first today?")
            }
            _ => {
                return self
                    .phrase(Turn::Chatty)
                    .map(|question| Pieces { question, ..Pieces::default() });
            }
        };
        if !self.used.lines.insert(question.clone()) {
            return None;
        }
        self.asked = Asked::Subject;
        Some(Pieces { question, ..Pieces::default() })
    }

    /// Somebody of the company who fits.
    fn pointing(&mut self, words: &str, heard: &Heard, due: bool) -> Option<Pieces> {
        let thread = self.threads.last()?;
        let ripe = thread.turns >= NAME_AFTER
            && thread.phase >= Phase::Reality
            && self.since_person >= NAME_PAUSE
            && heard.manner == Manner::Plain
            && !thread.guidance.iter().any(|it| matches!(it.pointed, Pointed::Person(_)));
        // Who turns to a subject hears first that this was understood.
        if !heard.asks_who && (due || !ripe || self.turned) {
            return None;
        }
        let pieces = self.name_somebody(words, heard)?;
        Some(if due { self.with_a_name(words, pieces) } else { pieces })
    }

    /// A turn that must go elsewhere, though it is time to quote: with the name of a value.
    fn with_a_name(&mut self, words: &str, mut pieces: Pieces) -> Pieces {
        if let Some((value, quote)) = self.quote_a_name(words) {
            pieces.middle = format!("{} {value}", pieces.middle);
            pieces.quotes.push(quote);
        }
        pieces
    }

    /// Present and next level beside each other, where promotion is the subject.
    fn comparing(&mut self, words: &str, due: bool) -> Option<Pieces> {
        let thread = self.threads.last()?;
        let fits =
            thread.topic == Topic::Promotion && !thread.compared && thread.phase >= Phase::Reality;
        if !fits || !(due || self.since_quote + 1 >= QUOTE_AFTER) {
            return None;
        }
        self.compare(words)
    }

    /// A sentence of the pack with a question about it, where it is time for one.
    fn quoting(&mut self, words: &str, heard: &Heard, due: bool) -> Option<Pieces> {
        if !due {
            return None;
        }
        let mut pieces = self.quote(words)?;
        pieces.nod = match heard.manner {
            Manner::Foreign => line::UNREAD.to_owned(),
            Manner::Plain => self.nod(heard),
            Manner::Long => String::new(),
            _ => self.aside(),
        };
        Some(pieces)
    }

    /// The end of the phases: what else there is.
    fn resting(&mut self, heard: &Heard) -> Option<Pieces> {
        let thread = self.threads.last_mut()?;
        let settled =
            thread.known.has(Fact::Step) && thread.known.has(Fact::When) && thread.in_phase >= 2;
        let through = thread.phase == Phase::Will && (thread.has_enough() || settled);
        if thread.rested || !through {
            return None;
        }
        thread.rested = true;
        // The first line speaks of a step.
        let lines = if thread.steps.is_empty() { line::MORE.get(1..)? } else { line::MORE };
        let question = self.fresh(lines)?;
        self.asked = Asked::More;
        let nod = if heard.wants_advice { self.nod(heard) } else { String::new() };
        Some(Pieces { nod, question, ..Pieces::default() })
    }

    /// The next question of the tables.
    fn asking(&mut self, words: &str, heard: &Heard) -> Pieces {
        let unanswered = !matches!(heard.manner, Manner::Plain | Manner::Long);
        let (question, echoes) = self.choose(words);
        let nod = if heard.manner == Manner::Foreign {
            line::UNREAD.to_owned()
        } else if unanswered {
            self.aside()
        } else if echoes {
            String::new()
        } else {
            self.nod(heard)
        };
        Pieces { nod, question, ..Pieces::default() }
    }
}
