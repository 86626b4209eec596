//! A talk carried on through the coach's worker, turn by turn: as if it had been held in one go.

use super::*;
use starling::coach::{Conversation, Grounds};
use starling::content::{SourceFile, read};
use starling::domain::{Piece, Reference, Told};
use starling::wire::{
    Basis, ToCoach, decode_pack, decode_to_coach, decode_told, encode_pack, encode_to_coach,
    encode_told, reference,
};
use std::fs;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
    let mut files = Vec::new();
    for folder in ["coaches", "contexts", "ladders", "matrices", "templates"] {
        for entry in fs::read_dir(format!("content/{folder}")).unwrap() {
            let path = entry.unwrap().path().display().to_string();
            files.push(SourceFile { text: fs::read_to_string(&path).unwrap(), path });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    read(&files).0.reference
});

fn bundled() -> Basis {
    Basis::Reference(reference::encode(&REFERENCE))
}

/// What the worker does with a message, as `src/bin/coach.rs` does it.
fn worker(message: &str) -> String {
    let asked = decode_to_coach(message).unwrap();
    let grounds = match &asked.basis {
        Basis::Reference(text) => {
            Grounds::of_reference(&reference::decode(text).unwrap(), &asked.coach)
        }
        Basis::Pack(record) => Grounds::of_pack(&decode_pack(record).unwrap(), &asked.coach),
    };
    let told = grounds.map(|grounds| {
        let replies = asked.replies.iter().map(String::as_str);
        Conversation::resumed(grounds, asked.seed, replies).told(asked.answered)
    });
    encode_told(asked.number, told.as_ref())
}

/// The talk goes on by what the coach owes.
fn go_on(session: &mut Session, basis: &Basis) {
    let asked = ToCoach::new(3, basis.clone(), session);
    let (number, told) = decode_told(&worker(&encode_to_coach(&asked))).unwrap();
    assert_eq!(number, 3);
    session.take(told.expect("there is such a coach"));
    assert!(!session.awaits());
}

const REPLIES: [&str; 6] = [
    "I'm a senior engineer and I want to be promoted to staff.",
    "My manager says I should influence other teams more, but I have no time for it.",
    "I could show our other teams how we plan, and write it down.",
    "",
    "I will ask Marek on Monday whether I may present it.",
    "Thank you, goodbye.",
];

fn held(basis: &Basis, partner: Partner) -> Session {
    let mut session = Session::new(SessionId::new("a"), partner, "", 5, Wall(0));
    go_on(&mut session, basis);
    for reply in REPLIES {
        session.reply(reply);
        go_on(&mut session, basis);
    }
    session
}

#[test]
fn a_talk_held_turn_by_turn_is_the_talk_held_in_one_go() {
    let session = held(&bundled(), partner());
    let grounds = Grounds::of_reference(&REFERENCE, "patient-mentor").unwrap();
    let whole = Conversation::resumed(grounds, 5, REPLIES);
    assert_eq!(session.opening.unwrap().words, whole.opening().words);
    let said = session.turns.iter().map(|it| (it.reply.clone(), it.said.clone().unwrap().words));
    let expected = whole.turns().iter().map(|(reply, said)| (reply.clone(), said.words.clone()));
    assert_eq!(said.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    assert!(session.closed);
    assert_eq!(session.title, "Talk with Solveig (Linnetfold)");
    assert_eq!(session.report, Some(whole.report().markdown()));
}

#[test]
fn every_tenet_of_the_report_is_one_that_was_quoted_and_counts() {
    for coach in ["patient-mentor", "practical-mentor"] {
        let session = held(&bundled(), Partner { coach: coach.into(), ..partner() });
        assert!(!session.tenets.is_empty(), "{coach}");
        let report = session.report.clone().unwrap();
        for tenet in &session.tenets {
            let line = format!("- {}, {}: {}\n", tenet.rung, tenet.area, tenet.words);
            assert!(report.contains(&line), "{line}");
            assert!(tenet.level.is_some());
        }
        let (_, after) = report.split_once("## Tenets touched\n\n").unwrap();
        let listed = after.split("\n\n").next().unwrap().lines().count();
        assert_eq!(session.tenets.len(), listed, "{report}");
    }
}

#[test]
fn every_quotation_is_set_off_with_its_place() {
    for coach in ["patient-mentor", "practical-mentor"] {
        let session = held(&bundled(), Partner { coach: coach.into(), ..partner() });
        for said in session.turns.iter().filter_map(|turn| turn.said.as_ref()) {
            let pieces = said.pieces();
            let set_off = pieces.iter().filter_map(|piece| match piece {
                Piece::Quote(words, place) => Some((words.trim_end_matches(" ..."), *place)),
                Piece::Own(_) => None,
            });
            let quotes = said.quotes.iter().map(|it| (it.words.as_str(), it.place.as_str()));
            assert_eq!(set_off.collect::<Vec<_>>(), quotes.collect::<Vec<_>>(), "{}", said.words);
            let marks = |piece: &Piece<'_>| matches!(piece, Piece::Own(words) if words.contains("says: \""));
            assert!(!pieces.iter().any(marks), "{pieces:?}");
        }
    }
}

#[test]
fn a_quotation_that_was_cut_says_so_and_a_name_in_marks_leaves_no_full_stop_alone() {
    let quoted = |words: &str| vec![Quoted { words: words.into(), place: "Values".into() }];
    let said = |words: &str, quote: &str| Spoken {
        words: words.into(),
        quotes: quoted(quote),
        person: String::new(),
    };
    let cut = said("Your rules say: \"Ask first ...\" Why?", "Ask first");
    assert_eq!(
        cut.pieces(),
        [
            Piece::Own("Your rules say:"),
            Piece::Quote("Ask first ...", "Values"),
            Piece::Own("Why?")
        ]
    );
    let name = said("One of your values is \"Ask first\". Why?", "Ask first");
    assert_eq!(
        name.pieces(),
        [
            Piece::Own("One of your values is"),
            Piece::Quote("Ask first", "Values"),
            Piece::Own("Why?")
        ]
    );
    let elsewhere = said("Nothing of it.", "Ask first");
    assert_eq!(elsewhere.pieces(), [Piece::Own("Nothing of it.")]);
}

#[test]
fn a_later_coach_goes_on_and_never_changes_what_was_said() {
    let mut session = held(&bundled(), partner());
    (session.closed, session.report) = (false, None);
    session.turns.pop();
    session.turns[0].said =
        Some(Spoken { words: "As an earlier one said.".into(), ..Spoken::default() });
    session.opening = Some(Spoken { words: "Hello from before.".into(), ..Spoken::default() });
    let before = session.clone();
    session.reply("Goodbye.");
    go_on(&mut session, &bundled());
    assert_eq!((&session.opening, &session.tenets), (&before.opening, &before.tenets));
    assert_eq!(session.turns[..before.turns.len()], before.turns[..]);
    assert!(session.closed);
}

#[test]
fn a_tenet_that_was_not_quoted_on_the_screen_does_not_count() {
    let mut session = begun("a");
    session.reply("Hello.");
    let told = |words: &str| Told {
        said: vec![quoting(words)],
        tenets: vec![tenet("Asks first. Then acts."), tenet("Writes it down.")],
        ..Told::default()
    };
    session.take(told("Asks first."));
    assert_eq!(session.tenets, [tenet("Asks first. Then acts.")]);
    session.take(told("Writes it down."));
    assert_eq!(session.tenets.len(), 1);
}

#[test]
fn two_replies_handed_in_at_once_are_both_answered() {
    let mut session = begun("a");
    session.reply("I am a manager, and somebody in my team is exhausted.");
    session.reply("Goodbye.");
    go_on(&mut session, &bundled());
    assert!(session.closed && session.turns.iter().all(|turn| turn.said.is_some()));
}

#[test]
fn ending_is_a_goodbye_for_every_coach_at_any_time() {
    for coach in &REFERENCE.coaches {
        for count in 0..5 {
            let grounds = Grounds::of_reference(&REFERENCE, &coach.id).unwrap();
            let replies = REPLIES.into_iter().take(count).chain(["Goodbye."]);
            assert!(Conversation::resumed(grounds, 1, replies).is_closed(), "{} {count}", coach.id);
        }
    }
}

#[test]
fn a_coach_who_was_brought_in_speaks_from_their_own_pack() {
    let basis = Basis::Pack(encode_pack(&pack("0f")));
    let partner = Partner { pack: Some(PackId::new("0f")), coach: "pilar".into() };
    let session = held(&basis, partner);
    assert_eq!(session.title, "Talk with Pilar (Ticket desk)");
    let quoted = session.turns.iter().filter_map(|it| it.said.as_ref()).flat_map(|it| &it.quotes);
    let known = ["We look first.", "Goals are set each quarter.", "Asks first.", "Writes it down."];
    let quoted: Vec<&str> = quoted.map(|it| it.words.as_str()).collect();
    assert!(!quoted.is_empty() && quoted.iter().all(|it| known.contains(it)), "{quoted:?}");
}

#[test]
fn a_coach_who_is_not_there_is_said_to_be_missing() {
    let session = Session::new(
        SessionId::new("a"),
        Partner { coach: "nobody".into(), ..partner() },
        "",
        1,
        Wall(0),
    );
    let asked = ToCoach::new(9, bundled(), &session);
    assert_eq!(decode_told(&worker(&encode_to_coach(&asked))), Some((9, None)));
}

#[test]
fn a_talk_is_not_given_another_answer_by_an_old_message() {
    for message in ["", "[]", "{}", "ready", "{\"number\":1,\"told\":{}}", "{\"number\":\"1\"}"] {
        assert_eq!(decode_told(message), None, "{message}");
        assert_eq!(decode_to_coach(message), None, "{message}");
    }
}

fn any_told() -> impl Strategy<Value = Told> {
    let words = (any_text(), any_text(), any::<bool>());
    (words, any_spoken(), vec(any_spoken(), 0..3), vec(any_tenet(), 0..3)).prop_map(
        |((title, report, closed), opening, said, tenets)| Told {
            title,
            opening,
            said,
            closed,
            report,
            tenets,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_the_coach_is_asked_arrives_as_it_was(
        session in any_session(),
        number in any::<u32>(),
        text in any_text(),
        bundled in any::<bool>(),
    ) {
        let basis = if bundled { Basis::Reference(text) } else { Basis::Pack(text) };
        let asked = ToCoach::new(number, basis, &session);
        prop_assert_eq!(decode_to_coach(&encode_to_coach(&asked)), Some(asked));
    }

    #[test]
    fn what_the_coach_tells_arrives_as_it_was(told in option::of(any_told()), number in any::<u32>()) {
        let message = encode_told(number, told.as_ref());
        prop_assert_eq!(decode_told(&message), Some((number, told)));
    }

    #[test]
    fn whatever_is_told_no_turn_that_was_said_changes(session in any_session(), told in any_told()) {
        let mut after = session.clone();
        after.take(told);
        prop_assert_eq!(after.turns.len(), session.turns.len());
        for (before, after) in session.turns.iter().zip(&after.turns) {
            prop_assert_eq!(&before.reply, &after.reply);
            prop_assert!(before.said.is_none() || before.said == after.said);
        }
        prop_assert!(after.tenets.starts_with(&session.tenets));
    }
}
