//! A conversation as a session tells it: grounds found by the coach's name, and what was said in plain words.

use super::conversation::Conversation;
use super::grounds::Grounds;
use super::said::Said;
use crate::domain::{Coach, Context, Ladder, Pack, Quoted, Reference, Spoken, Told, Touched};

impl Grounds {
    /// A coach who came with the app, by slug, with the company and the ladder they know.
    pub fn of_reference(reference: &Reference, coach: &str) -> Option<Self> {
        of(&reference.coaches, &reference.contexts, &reference.ladders, coach)
    }

    /// A coach who was brought in. Where a pack does not say what they know, it is the first of its sort.
    pub fn of_pack(pack: &Pack, coach: &str) -> Option<Self> {
        of(&pack.coaches, &pack.contexts, &pack.ladders, coach)
    }
}

fn of(coaches: &[Coach], contexts: &[Context], ladders: &[Ladder], coach: &str) -> Option<Grounds> {
    let coach = coaches.iter().find(|it| it.id == coach)?;
    let context = contexts.iter().find(|it| it.id == coach.context).or(contexts.first())?;
    let ladder = ladders.iter().find(|it| it.id == context.ladder).or(ladders.first());
    Some(Grounds::new(coach.clone(), context.clone(), ladder.cloned()))
}

impl Conversation {
    /// What there is to tell of it: what was said to the replies behind the first `answered` ones, and what came
    /// of all of it.
    pub fn told(&self, answered: usize) -> Told {
        let report = self.report();
        let tenets = report.tenets.iter().map(|it| Touched {
            rung: it.rung.clone(),
            level: it.level,
            area: it.area.clone(),
            words: it.words.clone(),
        });
        Told {
            title: report.title.clone(),
            opening: self.opening().spoken(),
            said: self.turns().iter().skip(answered).map(|(_, said)| said.spoken()).collect(),
            closed: self.is_closed(),
            report: report.markdown(),
            tenets: tenets.collect(),
        }
    }
}

impl Said {
    fn spoken(&self) -> Spoken {
        let quote = |it: &super::Quote| Quoted { words: it.words.clone(), place: it.place.clone() };
        Spoken {
            words: self.words.clone(),
            quotes: self.quotes.iter().map(quote).collect(),
            person: self.person.clone().unwrap_or_default(),
        }
    }
}
