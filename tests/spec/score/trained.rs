//! The trained reader.

use super::{BEHAVIOURAL, asked, check_form, gate};
use proptest::prelude::*;
use starling::domain::{Checklist, Gate, Item, Kind, Part, State};
use starling::score::training::see;
use starling::score::{Model, check_with};

const FILE: &[u8] = include_bytes!("../../../content/reader.model");

fn read(text: &str) -> Checklist {
    let model = Model::decode(FILE).unwrap();
    check_with(Some(&model), &asked(Kind::Behavioural, BEHAVIOURAL), text)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let letter = |part: Option<Part>| part.map_or('-', Part::letter);
    let found: String = read(text).sentences.iter().map(|one| letter(one.part)).collect();
    assert_eq!(found, expected);
}

const STORY: &str = "Two years ago I drove the night bus in a small town. On Fridays young people left bottles on the seats, and \
    the cleaners complained. My depot asked me to find something that costs nothing. I talked to the loudest group and asked what \
    they would do. We put a crate beside the door, and I thanked everyone who used it. After a month the cleaners found three \
    bottles a week where there had been sixty.";

const STORY_SO_FAR: &str = "Last winter I looked after a shelter for dogs. In November a pipe burst and the kennels were wet. The \
    owner asked me to keep them dry until the plumber came. I carried straw from the barn and I put boards under the beds.";

#[test]
fn the_usual_order_is_read() {
    check(STORY, "SSTAAR");
}

#[test]
fn a_result_told_first_is_read() {
    let (body, result) = STORY.split_at(STORY.find("After a month").unwrap());
    check(&format!("{result} {body}"), "RSSTAA");
}

#[test]
fn labels_of_the_candidate_win() {
    check(
        "Result: I went home at five. Situation: I measured the job and I rewrote it. Task: The customer thanked me.",
        "RST",
    );
}

#[test]
fn a_missing_result_is_noticed() {
    let body = STORY.split_at(STORY.find("After a month").unwrap()).0;
    let list = read(body);
    let state = |item| list.ticks.iter().find(|tick| tick.item == item).unwrap().state;
    assert_eq!((state(Item::Result), state(Item::Situation)), (State::Missing, State::Met));
}

#[test]
fn a_sentence_is_seen_in_the_light_of_what_was_told_long_before_it() {
    // Neighbours are seen anyway; here the first of four sentences differs, and the last one is looked at.
    let seen = |first: &str| {
        let text = format!("{first} The depot was cold. The night was long. I swept the yard.");
        see(&text).pop().unwrap().features
    };
    assert_eq!(seen("Rain fell on us."), seen("Snow fell on us."));
    assert_ne!(seen("Rain fell on us."), seen("I needed a key."));
}

#[test]
fn a_portrait_is_no_story() {
    let text = "I am responsible for the payroll of four branches and I prepare the reports for the board. I check the hours, \
        answer questions of the staff and keep the files in order. My job also includes the contact with the tax office. I work with \
        two colleagues, and our days are quite full. Every month has the same rhythm, and I like that about it.";
    assert_eq!(gate(&read(text)), Some(Gate::SelfDescription));
}

#[test]
fn a_story_told_in_the_present_is_no_portrait() {
    let text = "My thesis is about glue for wood, a colleague makes the tables, and the report is nearly ready. When I look at \
        it last time, one number in table two is too high for me. At the beginning I am afraid to say it, because he is longer \
        in the group than me. I measure ten pieces again by hand and I send him only the values, with no word about mistakes. \
        He calls me after ten minutes and says thank you. Then we check the other tables one by one. The report is two weeks \
        late, and now every student checks the table of another one.";
    assert_eq!(gate(&read(text)), None);
}

#[test]
fn thanks_given_are_no_result() {
    let shown = |thanks: &str| {
        let text = format!("{STORY_SO_FAR} {thanks}");
        let list = read(&text);
        list.ticks.iter().find(|tick| tick.item == Item::Evidence).map(|tick| tick.state)
    };
    assert_eq!(shown("Everyone who used it thanked me."), Some(State::Met));
    assert_ne!(shown("I thanked everyone who used it."), Some(State::Met));
}

#[test]
fn a_file_is_read_and_written_alike() {
    assert_eq!(Model::decode(FILE).unwrap().encode(), FILE);
}

#[test]
fn a_file_of_another_version_is_no_model() {
    let mut other = FILE.to_vec();
    other[7] += 1;
    assert!(Model::decode(&other).is_none() && Model::decode(&[]).is_none());
}

#[test]
fn a_shortened_file_is_no_model() {
    for end in (0..FILE.len()).step_by(997) {
        assert!(Model::decode(&FILE[..end]).is_none(), "{end}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_decoded_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0..60_000_usize) {
        let mut broken = FILE.to_vec();
        for (place, byte) in bytes.iter().enumerate() {
            broken[(at + place) % FILE.len()] = *byte;
        }
        if let Some(model) = Model::decode(&broken) {
            check_form(STORY, &check_with(Some(&model), &asked(Kind::Behavioural, ""), STORY));
        }
        let _ = Model::decode(&bytes);
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,400}", ask in "\\PC{0,60}") {
        let model = Model::decode(FILE).unwrap();
        for kind in Kind::ALL {
            let list = check_with(Some(&model), &asked(kind, &ask), &text);
            check_form(&text, &list);
            assert_eq!(list, check_with(Some(&model), &asked(kind, &ask), &text));
        }
    }
}
