//! Taking a reply in: role, subject, and what it tells about it.

use super::conversation::{Asked, Conversation};
use super::listen::{Heard, Manner, named_rung, role, said_rung};
use super::question::{Fact, Phase};
use super::thread::Thread;
use super::topic::Topic;

/// So many turns on a subject that has no name, one may still be found.
const EARLY: usize = 1;

/// From so many words on a reply to the opening tells a subject, also where none of ours is heard in it.
const A_SUBJECT: usize = 8;

impl Conversation {
    /// Takes a reply in.
    pub(super) fn take_in(&mut self, words: &str, heard: &Heard) {
        let says = matches!(heard.manner, Manner::Plain | Manner::Long);
        self.unanswered = if says { 0 } else { self.unanswered + 1 };
        self.learn_role(words);
        if says {
            self.turn_to_subject(heard);
        }
        let asked = if let Asked::Fact(fact) = self.asked { Some(fact) } else { None };
        let told = self.beside_role(words);
        if let Some(thread) = self.threads.last_mut() {
            // What was asked is not asked again, answered or not.
            if let Some(fact) = asked {
                thread.known.add(fact);
            }
            if says {
                thread.take_in(&told, heard, asked);
            }
        }
    }

    /// What was said besides one's role, which is no subject.
    pub(super) fn beside_role(&self, words: &str) -> String {
        let early = self.threads.last().is_none_or(|it| it.turns <= EARLY);
        let role = self.role.as_deref().filter(|_| early).unwrap_or_default().to_ascii_lowercase();
        match words.to_ascii_lowercase().find(&role) {
            Some(at) if !role.is_empty() => {
                let (before, behind) = words.split_at(at);
                format!("{before}{}", behind.get(role.len()..).unwrap_or_default())
            }
            _ => words.to_owned(),
        }
    }

    fn learn_role(&mut self, words: &str) {
        if self.role.is_some() {
            return;
        }
        let asked = matches!(self.asked, Asked::Opening | Asked::Role);
        let ladder = self.grounds.ladder.as_deref();
        let said = ladder.and_then(|it| said_rung(words, asked, it).map(|at| (it, at)));
        if let Some((ladder, at)) = said {
            self.role = ladder.rungs.get(at).map(|rung| rung.name.clone());
            self.rung = Some(at);
            return;
        }
        self.role = role(words, asked);
        if let (Some(role), Some(ladder)) = (&self.role, ladder) {
            self.rung = named_rung(role, ladder);
        }
    }

    /// Finds the subject, or turns to another one where the candidate leads there.
    fn turn_to_subject(&mut self, heard: &Heard) {
        let first = heard.topics.first().copied();
        let Some(current) = self.threads.last_mut() else {
            let tells = heard.length >= A_SUBJECT || self.asked == Asked::Subject;
            let topic = first.or(tells.then_some(Topic::Other));
            self.threads.extend(topic.map(Thread::new));
            return;
        };
        let own = current.topic;
        let open = heard.turns_away || matches!(self.asked, Asked::Subject | Asked::More);
        let other = heard.topics.iter().copied().find(|topic| *topic != own);
        // Which of several: the one that is named first.
        let other = if self.asked == Asked::Subject && !heard.turns_away { first } else { other };
        match other {
            Some(topic) if topic == own => {}
            // Later words may be about anything.
            Some(topic) if own == Topic::Other && current.turns <= EARLY => current.topic = topic,
            Some(topic) if open && current.turns == 1 && self.asked == Asked::Subject => {
                current.topic = topic
            }
            Some(topic) if open => self.turn_to(topic),
            _ => {}
        }
    }

    /// Turns to a subject: to where it was left, if it was talked about before.
    fn turn_to(&mut self, topic: Topic) {
        let before = self.threads.iter().position(|thread| thread.topic == topic);
        let thread = before.map_or_else(|| Thread::new(topic), |place| self.threads.remove(place));
        self.threads.push(thread);
        self.turned = true;
    }

    /// Goes on to the next phase where this one has been talked about enough, or its question is answered.
    pub(super) fn go_on(&mut self) {
        let Some(thread) = self.threads.last_mut() else { return };
        while thread.has_enough() && thread.phase != Phase::Will {
            thread.go_on();
        }
        // Who has decided is not asked for more ways.
        let told = thread.phase == Phase::Options
            || (thread.phase == Phase::Reality && thread.in_phase >= 2);
        if told && thread.known.has(Fact::Step) {
            thread.phase = Phase::Will;
            thread.in_phase = 0;
        }
    }
}
