//! Talks with a coach: kept as they were said, carried on where they stopped, counted where a tenet was touched.

mod coaching;
mod record;

use super::notebook::pack;
use super::wire::any_text;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use starling::domain::{
    Exchange, Level, PackId, Partner, Quoted, Session, SessionId, Spoken, Touched, Wall,
};

pub(crate) fn partner() -> Partner {
    Partner { pack: None, coach: "patient-mentor".into() }
}

/// A talk in which nothing was said yet.
pub(crate) fn begun(id: &str) -> Session {
    Session::new(SessionId::new(id), partner(), "Solveig", 7, Wall(0))
}

/// A quotation of a tenet.
fn quoting(words: &str) -> Spoken {
    Spoken {
        words: format!("At Senior, under Care, your ladder says: \"{words}\" And “you”?"),
        quotes: vec![Quoted { words: words.into(), place: "Senior, Care".into() }],
        person: String::new(),
    }
}

fn tenet(words: &str) -> Touched {
    Touched {
        rung: "Senior".into(),
        level: Some(Level::Senior),
        area: "Care".into(),
        words: words.into(),
    }
}

/// A talk that came to its end.
pub(crate) fn session(id: &str) -> Session {
    let turn = |reply: &str, said| Exchange { reply: reply.into(), said: Some(said) };
    let named = Spoken {
        words: "For hiring there is Anouk, Head of people.".into(),
        quotes: vec![],
        person: "Anouk".into(),
    };
    Session {
        partner: Partner { pack: Some(PackId::new("0f")), coach: "pilar".into() },
        who: "Pilar".into(),
        title: "Talk with Pilar (Ticket desk)".into(),
        opening: Some(Spoken { words: "Hello. What is it?".into(), ..Spoken::default() }),
        turns: vec![
            turn("I lead \"two\" teams.\n\nBoth \\ late 🙂.", quoting("Asks first.")),
            turn("Goodbye.", named),
        ],
        typed: "and".into(),
        closed: true,
        report: Some("# Talk with Pilar\n\n- one\n".into()),
        tenets: vec![tenet("Asks first."), Touched { level: None, ..tenet("Writes it down.") }],
        begun: Wall(1_795_132_800_000),
        changed: Wall(1_795_132_900_000),
        ..Session::new(SessionId::new(id), partner(), "", 4_294_967_295, Wall(0))
    }
}

fn any_spoken() -> impl Strategy<Value = Spoken> {
    let quote = (any_text(), any_text()).prop_map(|(words, place)| Quoted { words, place });
    (any_text(), vec(quote, 0..3), any_text()).prop_map(|(words, quotes, person)| Spoken {
        words,
        quotes,
        person,
    })
}

fn any_tenet() -> impl Strategy<Value = Touched> {
    let level = option::of(select(Level::ALL.to_vec()));
    (any_text(), level, any_text(), any_text()).prop_map(|(rung, level, area, words)| Touched {
        rung,
        level,
        area,
        words,
    })
}

/// A talk of any words.
pub(crate) fn any_session() -> impl Strategy<Value = Session> {
    let turn =
        (any_text(), option::of(any_spoken())).prop_map(|(reply, said)| Exchange { reply, said });
    let words = (any_text(), any_text(), any_text(), any_text(), any_text());
    let talk = (option::of(any_spoken()), vec(turn, 0..4), any::<bool>());
    let more = (option::of(any_text()), option::of(any_text()), vec(any_tenet(), 0..3));
    (words, talk, more, any::<(u32, i64, i64)>()).prop_map(
        |(
            (id, coach, who, title, typed),
            (opening, turns, closed),
            (pack, report, tenets),
            (seed, begun, changed),
        )| Session {
            id: SessionId::new(id),
            partner: Partner { pack: pack.map(PackId::new), coach },
            who,
            title,
            seed: seed.into(),
            opening,
            turns,
            typed,
            closed,
            report,
            tenets,
            begun: Wall(begun),
            changed: Wall(changed),
        },
    )
}
