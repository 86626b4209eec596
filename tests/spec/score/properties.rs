//! What holds for any text.

use super::{asked, check_form};
use proptest::prelude::*;
use starling::domain::Kind;
use starling::score::{advise, check};

fn holds(text: &str, ask: &str) {
    for kind in Kind::ALL {
        let question = asked(kind, ask);
        let checklist = check(&question, text);
        check_form(text, &checklist);
        assert_eq!(checklist, check(&question, text));
        let advice = advise(text, &checklist, Some(90_000));
        assert!(
            advice
                .fillers
                .iter()
                .chain(&advice.hedges)
                .all(|span| text.get(span.start..span.end).is_some())
        );
    }
}

/// Pieces of answers, so that rules are reached that random letters never reach.
const PIECES: &str = "I |we |would |If |because |needed to |led |fixed |the |team |’|.|, |\n|- |3.5% |from |to |e.g. |Situation: |\
    result |thanked |I'd |learned |İstanbul |ß|é|🙂|\u{2028}|\t|(|\"|。|and then |kind of |you know |first |why |?|!|1. |last year ";

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,400}", ask in "\\PC{0,60}") {
        holds(&text, &ask);
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        holds(&String::from_utf8_lossy(&bytes), "Tell me about a conflict.");
    }

    #[test]
    fn any_mix_of_cues_is_read_without_harm(places in proptest::collection::vec(0..41_usize, 0..160)) {
        let pieces: Vec<&str> = PIECES.split('|').collect();
        let text: String = places.iter().filter_map(|&place| pieces.get(place).copied()).collect();
        holds(&text, "Tell me about a time you led a team.");
    }
}
