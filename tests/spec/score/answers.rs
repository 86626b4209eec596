//! Real stories in many styles are scored, and their items are found.

use super::{check_form, gate, picture, read, state};
use starling::domain::Item::{
    Action, Event, Evidence, Learning, Ownership, Result, Situation, Task,
};
use starling::domain::{Item, State};

#[track_caller]
fn check(text: &str, met: &[Item]) {
    let checklist = read(text);
    check_form(text, &checklist);
    assert_eq!(gate(&checklist), None, "{:?}", checklist.verdict);
    for &item in met {
        assert_eq!(
            state(&checklist, item),
            State::Met,
            "{item:?} in {}",
            picture(text, &checklist)
        );
    }
}

#[test]
fn a_complete_answer_has_every_part() {
    check(
        "In March last year I worked as a backend engineer at a parcel company, and our tracking page went down \
         every Monday morning. My task was to find the cause within a week, before the contract with our largest \
         client came up for renewal. First I read the logs of four Mondays and drew the load on one page. I found \
         that a weekly report locked the main table. I proposed two ways to my lead, and I chose to move the report \
         to a copy of the data rather than to rewrite it, because the copy was there already. Then I moved it, tested \
         it with real load and wrote a note for the people on call. As a result the page stayed up: outages went \
         from four a month to none, and the client renewed for two years. I learned to look at the calendar before \
         I look at the code, and since then I check weekly jobs first.",
        &[
            Event,
            Situation,
            Task,
            Action,
            Ownership,
            Item::Reasoning,
            Result,
            Evidence,
            Learning,
            Item::Relevance,
        ],
    );
}

#[test]
fn a_telegraphic_answer_is_read() {
    check(
        "Payments service at a ticket shop, double charges on 2% of orders, angry customers on the phone.\n\
         Needed to stop it before the festival sale on Friday.\n\
         Reproduced the bug with a slow network.\n\
         Added a key to each request so that a retry was not charged again.\n\
         Asked support to list all customers who were hit and refunded them.\n\
         No double charge since then, complaints down from 60 a week to 1.",
        &[Situation, Action, Ownership, Result, Evidence],
    );
}

#[test]
fn a_non_native_answer_is_read() {
    check(
        "When I worked in my previous company, we had one big customer and he was very angry because the import was \
         always slow. I must to make it fast in two weeks, it was my responsibility. I checked the code and I found \
         the problem is in the loop. I changed the loop and I added the index in the database, and I explained to the \
         customer every day what I did. Finally the import became faster, before was one hour and after five minutes, \
         the customer was happy and he thanked to my manager.",
        &[Event, Situation, Task, Action, Ownership, Result, Evidence],
    );
}

#[test]
fn a_transcript_without_punctuation_is_read() {
    check(
        "um so last summer I was the only tester in a team of six and we had to release a new version for a hospital \
         and the nurses could not log in on the morning of the release so I called the ward and asked them to read me \
         the message and then I looked at the config and I saw that the certificate was old so I replaced it with our \
         operations guy and I tested it on three machines and in the end they were back before eight and the head \
         nurse thanked us and since then I check certificates a week before every release",
        &[Event, Action, Ownership, Result, Learning],
    );
}

#[test]
fn a_story_may_begin_with_its_result() {
    check(
        "We cut the time to build our app from 40 minutes to 9, and the other teams copied it. Before that, everybody \
         at the company waited half of the day, and two people had quit over it. I was asked to find out what could be \
         done in one month. I measured every step of the build and I listed the five slowest. I split the tests into \
         four groups, I removed a tool that nobody needed, and I wrote down how to keep it fast.",
        &[Situation, Task, Action, Ownership, Result, Evidence],
    );
}

#[test]
fn proof_may_be_without_numbers() {
    check(
        "During my internship at a museum the audio guide stopped in the middle of tours, and visitors complained. My \
         supervisor asked me to find out why before the school holidays. I walked the tour myself with three devices \
         and noted where each one stopped. I saw that the thick wall blocked the signal, so I moved one beacon and \
         asked the guards to tell me about every stop. After that no visitor complained again, the guides thanked me, \
         and the museum asked me to set up the second floor the same way.",
        &[Event, Situation, Task, Action, Ownership, Result, Evidence],
    );
}

#[test]
fn forty_five_words_can_be_complete() {
    check(
        "At my last job our nightly backup failed for a week. I had to restore it before the audit. I read the logs, \
         replaced the broken disk and tested a restore. As a result we passed the audit, and backups have run without \
         a single failure since.",
        &[Event, Action, Ownership, Result],
    );
}

#[test]
fn we_outside_the_steps_is_welcome() {
    check(
        "Last year we had a hard week at the bank: our team lost its two senior people and we still had to deliver the \
         yearly report. It was my job to keep us going. I split the report into nine pieces, I asked each colleague \
         which piece they knew best, and I took the two that nobody wanted. I met everybody for ten minutes each \
         morning. We delivered the report two days early, and our director praised us in front of the board.",
        &[Event, Situation, Task, Action, Ownership, Result, Evidence],
    );
}

#[test]
fn labels_of_the_candidate_are_followed() {
    check(
        "Situation: Our shop at the station lost the card terminal on a Saturday morning in June.\n\
         Task: I was alone and needed to keep the queue moving.\n\
         Action: I wrote a sign, sent people with cash to one side, and called the bank. I took names of those who \
         wanted to pay later.\n\
         Result: The queue went from thirty people to five in half an hour, and all but one came back to pay.",
        &[Event, Situation, Task, Action, Ownership, Result, Evidence],
    );
}
