//! What is shown of a file before anything becomes of it, and what becomes of what was confirmed.

use super::read;
use starling::domain::{Block, Frame, Inline, Item, Kind, Pack, Preview, Sort, Story, Wall};
use starling::import::{Accepted, Refusal, accept, preview, refused};
use starling::wire::{
    Merged, ToImport, add_made, decode_files, decode_pack, decode_preview, decode_story,
    decode_to_import, encode_files, encode_made, encode_pack, encode_preview, encode_story,
    encode_to_import,
};

const NOTES: &str = "# My bank

## Growing people

### Tell me about a time you helped somebody grow.

S: A tester was bored.
T: I had to find her something.
A: I gave her the release.
R: She leads it now.

### How do you give feedback?

Soon, and in private.

### What would you do if two people wanted one role?

## Checklist

- [x] Read the ladder
- [ ] Find a second story
";

fn shown() -> Preview {
    preview("my-notes.md", &read(NOTES))
}

fn accepted(preview: &Preview) -> Accepted {
    accept(&read(NOTES), preview, Wall(7), "0a1b")
}

#[test]
fn the_preview_says_what_becomes_what_with_lines_kinds_and_topics() {
    let shown = shown();
    let finds: Vec<_> =
        shown.finds.iter().map(|it| (it.sort, it.line, it.kind, it.answered, it.taken)).collect();
    assert_eq!(
        finds,
        [
            (Sort::Question, 5, Kind::Behavioural, true, true),
            (Sort::Question, 12, Kind::Approach, true, true),
            (Sort::Question, 16, Kind::Hypothetical, false, true),
            (Sort::Checklist, 0, Kind::Behavioural, false, true),
        ]
    );
    assert_eq!(shown.finds[0].topic, "Growing people");
    assert_eq!(shown.finds[3].words, "Read the ladder, Find a second story");
    assert_eq!(shown.title, "My bank");
}

#[test]
fn an_answer_in_parts_becomes_a_story_written_for_its_question() {
    let made = accepted(&shown());
    let bank = made.pack.bank.as_ref().unwrap();
    assert_eq!(bank.questions.len(), 3);
    let story: &Story = &made.stories[0];
    assert_eq!(story.frame, Frame::Star);
    assert_eq!(story.passages[2], "I gave her the release.");
    assert_eq!(story.questions, [bank.questions[0].id.clone()]);
    assert_eq!(made.stories.len(), 1);
}

#[test]
fn an_answer_that_tells_no_event_stays_with_its_question() {
    let made = accepted(&shown());
    let question = &made.pack.bank.as_ref().unwrap().questions[1];
    let passage = &question.model.as_ref().unwrap().passages[0];
    assert_eq!(passage.item, Item::Steps);
    let words = Inline::Text("Soon, and in private.".into());
    assert_eq!(passage.prose, [Block::Paragraph(vec![words])]);
}

#[test]
fn an_answer_that_is_a_link_to_a_story_is_that_story() {
    let text = "| Question | Answer |\n|---|---|\n| Somebody who grew | [[#The tester]] |\n\n## Stories\n\n\
        ### The tester\n\nShe was bored. I gave her the release. She leads it now.\n";
    let draft = read(text);
    let mut shown = preview("a.md", &draft);
    shown.finds[0].kind = Kind::Behavioural;
    let made = accept(&draft, &shown, Wall(7), "n");
    assert_eq!(made.stories.len(), 1);
    assert_eq!(made.stories[0].title, "The tester");
    assert_eq!(made.stories[0].questions, [made.pack.bank.unwrap().questions[0].id.clone()]);
}

#[test]
fn a_checklist_becomes_a_note_with_its_ticks() {
    let made = accepted(&shown());
    assert_eq!(made.notes[0].text, "- [x] Read the ladder\n- [ ] Find a second story\n");
}

#[test]
fn what_was_dropped_is_left_out_and_what_was_edited_is_as_edited() {
    let mut shown = shown();
    shown.finds[0].taken = false;
    shown.finds[1].kind = Kind::Hypothetical;
    shown.finds[1].topic = "Saying things".into();
    shown.finds[3].taken = false;
    let made = accepted(&shown);
    let bank = made.pack.bank.as_ref().unwrap();
    assert_eq!(bank.questions.len(), 2);
    assert_eq!(bank.questions[0].kind, Kind::Hypothetical);
    assert!(bank.topics.contains(&"Saying things".to_owned()));
    assert_eq!(made.stories, []);
    assert_eq!(made.notes, []);
}

#[test]
fn nothing_confirmed_gives_an_empty_pack() {
    let mut shown = shown();
    shown.finds.iter_mut().for_each(|find| find.taken = false);
    let made = accepted(&shown);
    assert_eq!((made.pack.bank, made.stories.len(), made.notes.len()), (None, 0, 0));
}

#[test]
fn all_names_begin_with_the_random_one_and_are_different() {
    let made = accepted(&shown());
    let bank = made.pack.bank.as_ref().unwrap();
    let mut names: Vec<String> = bank.questions.iter().map(|it| it.id.to_string()).collect();
    names.extend(made.stories.iter().map(|it| it.id.to_string()));
    names.extend(made.notes.iter().map(|it| it.id.to_string()));
    assert!(names.iter().all(|name| name.starts_with("0a1b-")), "{names:?}");
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn a_ladder_and_a_coach_come_with_what_they_hold() {
    let text = "You are an engineering coach. Say first: \"What is on your mind?\"\n\n\
        Our values are as follows:\nAsk first.\nSay it early.\n\n\
        The career ladder tenets for Engineering Manager are as follows:\n\
        Leadership:\nGrows people.\nHires well.\n\nExecution:\nDelivers.\nPlans.\n";
    let draft = read(text);
    let made = accept(&draft, &preview("coach.md", &draft), Wall(7), "n");
    let ladder = &made.pack.ladders[0];
    assert_eq!(ladder.rungs[0].areas[0].tenets, ["Grows people.", "Hires well."]);
    assert_eq!(made.pack.contexts[0].ladder, ladder.id);
    assert_eq!(made.pack.coaches[0].context, made.pack.contexts[0].id);
    assert_eq!(made.pack.contexts[0].values.len(), 2);
}

#[test]
fn a_refused_file_says_why_and_brings_nothing() {
    let shown = refused("photo.jpg", Refusal::NotText);
    assert_eq!(shown.refused.as_deref(), Some("not-text"));
    assert_eq!(shown.finds, []);
}

#[test]
fn what_the_page_and_the_worker_say_to_each_other_arrives() {
    let shown = shown();
    assert_eq!(decode_preview(&encode_preview(&shown)), Some(shown.clone()));
    let refusal = refused("a", Refusal::Empty);
    assert_eq!(decode_preview(&encode_preview(&refusal)), Some(refusal));
    let read = ToImport::Read { source: "a.md".into() };
    let accept = ToImport::Accept { preview: shown, at: Wall(-3), name: "0a".into() };
    for asked in [read, accept, ToImport::WriteStory, ToImport::WritePack] {
        assert_eq!(decode_to_import(&encode_to_import(&asked)), Some(asked));
    }
    assert_eq!(decode_to_import("{}"), None);
}

#[test]
fn the_records_that_are_made_arrive_in_the_notebook() {
    let made = accepted(&shown());
    let message = encode_made(&made.pack, &made.stories, &made.notes);
    let mut merged = Merged::default();
    assert_eq!(add_made(&mut merged, &message), Some(()));
    let packs: &[Pack] = &merged.packs;
    assert_eq!(
        (packs, &merged.stories, &merged.notes),
        (&[made.pack][..], &made.stories, &made.notes)
    );
    assert_eq!(add_made(&mut merged, "{\"pack\":{}}"), None);
}

#[test]
fn files_stories_and_packs_arrive_as_they_were_sent() {
    let files = vec![("a.md".to_owned(), "# A\n".to_owned()), (String::new(), String::new())];
    assert_eq!(decode_files(&encode_files(&files)), Some(files));
    let made = accepted(&shown());
    assert_eq!(decode_story(&encode_story(&made.stories[0])), Some(made.stories[0].clone()));
    assert_eq!(decode_pack(&encode_pack(&made.pack)), Some(made.pack));
    assert_eq!(decode_files("[[\"a\"]]"), None);
}
