//! The round, driven by events and two clocks in the hand.

use starling::domain::{
    Aim, Clocks, Dice, Dimension, Draft, FollowUp, Heard, Marks, Mode, Now, PersonaId, Phase, Plan,
    QuestionId, Rating, Review, RoundId, Stretch, Wall, pick,
};
use starling::round::{Effect, Event, Light, Moment, Round};

/// A round with its clocks in the hand.
struct Sitting {
    round: Round,
    now: Now,
    done: Vec<Effect>,
}

impl Sitting {
    fn of(mode: Mode) -> Self {
        Self::with(mode, Clocks::default())
    }

    fn with(mode: Mode, clocks: Clocks) -> Self {
        let questions = ["one", "two", "three"].map(QuestionId::new).to_vec();
        let plan = Plan {
            mode,
            persona: PersonaId::new("p"),
            panel: Vec::new(),
            questions,
            clocks,
            seed: 7,
        };
        let round = Round::new(RoundId::new("r"), plan);
        let now = Now { steady: 1_000, wall: Wall(1_700_000_000_000) };
        Self { round, now, done: Vec::new() }
    }

    fn say(mut self, event: Event) -> Self {
        self.done.extend(self.round.apply(event, self.now));
        self
    }

    /// Lets both clocks run, ticking as a visible page does.
    fn wait(mut self, seconds: u64) -> Self {
        for _ in 0..seconds * 4 {
            self.now.steady += 250;
            self.now.wall.0 += 250;
            self = self.say(Event::Ticked);
        }
        self
    }

    /// Lets both clocks run without a single tick, then ticks once.
    fn throttled(mut self, seconds: u64) -> Self {
        self.now.steady += seconds * 1000;
        self.now.wall.0 += seconds as i64 * 1000;
        self.say(Event::Ticked)
    }

    fn typed(self, text: &str) -> Self {
        self.say(Event::AnswerTyped(text.into()))
    }

    /// The answer was read; the persona asks that, or nothing.
    fn heard(self, ask: Option<&str>) -> Self {
        let (id, length) = (self.draft().attempt(), self.draft().text.len());
        let follow_up = ask.map(|ask| FollowUp {
            aim: Aim::Harder,
            quote: String::new(),
            ask: ask.into(),
            start: length,
            took: 0,
        });
        self.say(Event::AnswerHeard(id, Heard { mood: None, follow_up }))
    }

    fn replied(self, reply: &str) -> Self {
        self.say(Event::ReplyTyped(reply.into())).say(Event::ReplySubmitted)
    }

    fn answering(mode: Mode) -> Self {
        Self::of(mode).say(Event::BriefingRead).say(Event::ThinkingEnded)
    }

    fn draft(&self) -> &Draft {
        self.round.draft()
    }

    #[track_caller]
    fn in_phase(self, phase: Phase) -> Self {
        assert_eq!(self.draft().phase, phase);
        self
    }

    #[track_caller]
    fn shows(self, spent: u32, left: i64, light: Light) -> Self {
        let face = self.round.face(self.now).expect("a clock");
        assert_eq!((face.spent, face.left, face.light), (spent, left, light));
        self
    }

    fn told(&self) -> Vec<Moment> {
        let moments = self.done.iter().filter_map(|effect| match effect {
            Effect::Announce(moment) => Some(*moment),
            _ => None,
        });
        moments.collect()
    }

    fn saved(&self) -> Vec<&starling::domain::Answer> {
        let answers = self.done.iter().filter_map(|effect| match effect {
            Effect::SaveAnswer(answer) => Some(answer),
            _ => None,
        });
        answers.collect()
    }

    fn kept(&self) -> Option<&Draft> {
        self.done.iter().rev().find_map(|effect| match effect {
            Effect::KeepDraft(draft) => Some(draft.as_ref()),
            _ => None,
        })
    }

    /// What another page finds after this one is gone.
    fn crashed(&self) -> Self {
        let draft = self.kept().expect("a draft").clone();
        let now = Now { steady: 50, wall: Wall(self.now.wall.0 + 3_600_000) };
        Self { round: Round::resume(draft), now, done: Vec::new() }
    }
}

#[test]
fn a_practice_round_goes_from_briefing_to_feedback_question_by_question() {
    let sitting = Sitting::of(Mode::Practice)
        .in_phase(Phase::Briefing)
        .say(Event::BriefingRead)
        .in_phase(Phase::Thinking)
        .say(Event::ThinkingEnded)
        .in_phase(Phase::Answering)
        .typed("I did it.")
        .say(Event::AnswerSubmitted)
        .in_phase(Phase::Rating)
        .say(Event::RatingGiven)
        .in_phase(Phase::Feedback)
        .say(Event::FeedbackRead)
        .in_phase(Phase::Thinking);
    assert_eq!(sitting.draft().place, 1);
    assert_eq!(sitting.draft().text, "");
}

#[test]
fn the_last_question_ends_the_round_and_the_round_is_saved_before_its_draft_goes() {
    let mut sitting = Sitting::of(Mode::Practice).say(Event::BriefingRead);
    for answer in ["first", "second", "third"] {
        sitting = sitting
            .typed(answer)
            .say(Event::AnswerSubmitted)
            .say(Event::RatingGiven)
            .say(Event::FeedbackRead);
    }
    let sitting = sitting.in_phase(Phase::Done);
    let last = &sitting.done[sitting.done.len() - 2..];
    assert!(matches!(last, [Effect::SaveRound(record), Effect::DropDraft(_)]
        if record.attempts.len() == 3 && record.skipped.is_empty()));
}

#[test]
fn the_time_to_think_ends_by_itself() {
    Sitting::of(Mode::Practice)
        .say(Event::BriefingRead)
        .wait(29)
        .in_phase(Phase::Thinking)
        .shows(29, 1, Light::Plain)
        .wait(1)
        .in_phase(Phase::Answering)
        .shows(0, 180, Light::Plain);
}

#[test]
fn typing_starts_the_answer() {
    let sitting = Sitting::of(Mode::Practice).say(Event::BriefingRead).wait(5).typed("W");
    assert_eq!(sitting.draft().phase, Phase::Answering);
    assert_eq!(sitting.draft().thinking, 5_000);
}

#[test]
fn without_time_to_think_the_answer_begins_at_once() {
    let clocks = Clocks { thinking: None, ..Clocks::default() };
    Sitting::with(Mode::Practice, clocks).say(Event::BriefingRead).in_phase(Phase::Answering);
}

#[test]
fn the_answer_clock_turns_green_amber_and_red_and_each_is_told_once() {
    let sitting = Sitting::answering(Mode::Practice)
        .wait(89)
        .shows(89, 91, Light::Plain)
        .wait(1)
        .shows(90, 90, Light::Green)
        .wait(30)
        .shows(120, 60, Light::Amber)
        .wait(60)
        .shows(180, 0, Light::Red)
        .wait(20)
        .shows(200, -20, Light::Red);
    let lights = [Light::Green, Light::Amber, Light::Red].map(Moment::Turned);
    assert_eq!(sitting.told()[1..], lights);
}

#[test]
fn in_practice_time_over_ends_nothing() {
    Sitting::answering(Mode::Practice).typed("still").wait(600).in_phase(Phase::Answering);
}

#[test]
fn in_an_exam_an_answer_is_saved_when_time_runs_out() {
    let sitting = Sitting::answering(Mode::Exam).typed("as it stood").wait(181);
    let saved = sitting.saved();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].text, "as it stood");
    assert!(saved[0].pace.closed_by_clock);
    assert_eq!(saved[0].pace.answering, 180_000);
    sitting.in_phase(Phase::Rating);
}

#[test]
fn in_an_exam_a_blank_sheet_counts_as_skipped() {
    let sitting = Sitting::answering(Mode::Exam).wait(181).in_phase(Phase::Thinking);
    assert!(sitting.saved().is_empty());
    assert_eq!(sitting.draft().place, 1);
}

#[test]
fn an_exam_shows_no_feedback_and_cannot_be_paused() {
    Sitting::answering(Mode::Exam)
        .say(Event::Paused)
        .wait(10)
        .shows(10, 170, Light::Plain)
        .typed("x")
        .say(Event::AnswerSubmitted)
        .say(Event::RatingGiven)
        .in_phase(Phase::Probing)
        .heard(None)
        .in_phase(Phase::Thinking);
}

#[test]
fn a_pause_stops_the_clock_until_the_candidate_goes_on() {
    Sitting::answering(Mode::Practice)
        .wait(10)
        .say(Event::Paused)
        .wait(100)
        .shows(10, 170, Light::Plain)
        .say(Event::WentOn)
        .wait(5)
        .shows(15, 165, Light::Plain);
}

#[test]
fn typing_goes_on_after_a_pause() {
    Sitting::answering(Mode::Practice).say(Event::Paused).wait(100).typed("x").wait(5).shows(
        5,
        175,
        Light::Plain,
    );
}

#[test]
fn added_time_moves_every_mark_and_a_red_clock_turns_back() {
    Sitting::answering(Mode::Practice)
        .wait(185)
        .shows(185, -5, Light::Red)
        .say(Event::TimeAdded)
        .shows(185, 25, Light::Amber)
        .wait(25)
        .shows(210, 0, Light::Red);
}

#[test]
fn added_time_ends_with_the_question() {
    let sitting =
        Sitting::answering(Mode::Practice).say(Event::TimeAdded).say(Event::QuestionSkipped);
    assert_eq!(sitting.draft().added, 0);
}

#[test]
fn a_stretched_clock_is_slower_in_every_mark() {
    let clocks = Clocks { stretch: Stretch::new(200), ..Clocks::default() };
    Sitting::with(Mode::Practice, clocks)
        .say(Event::BriefingRead)
        .wait(59)
        .in_phase(Phase::Thinking)
        .wait(1)
        .in_phase(Phase::Answering)
        .wait(180)
        .shows(180, 180, Light::Green);
}

#[test]
fn a_clock_switched_off_shows_nothing_and_ends_nothing() {
    let sitting = Sitting::answering(Mode::Exam).typed("x").say(Event::ClockSwitchedOff).wait(1000);
    assert!(sitting.round.face(sitting.now).is_none());
    sitting.in_phase(Phase::Answering);
}

#[test]
fn a_clock_that_was_switched_off_can_be_had_back() {
    let off = Sitting::answering(Mode::Practice).wait(20).say(Event::ClockSwitchedOff).wait(10);
    off.say(Event::ClockSwitchedOn(Clocks::NONE)).shows(30, 150, Light::Plain);
}

#[test]
fn a_clock_that_runs_at_its_usual_speed_again_leaves_half_a_minute() {
    let slow = Event::ClockStretched(Stretch::new(200));
    let sitting = Sitting::answering(Mode::Exam).typed("x").say(slow).wait(250);
    let sitting = sitting.say(Event::ClockStretched(Stretch::default()));
    sitting.shows(250, 30, Light::Amber).wait(29).in_phase(Phase::Answering);
}

#[test]
fn after_a_reload_a_clock_that_was_switched_off_is_the_usual_one() {
    let off = Sitting::answering(Mode::Practice).say(Event::ClockSwitchedOff).wait(10);
    let found = Round::resume(off.draft().clone());
    let on = Sitting { round: found, ..off }.say(Event::ClockSwitchedOn(Clocks::default()));
    on.say(Event::WentOn).shows(10, 170, Light::Plain);
}

#[test]
fn a_clock_that_is_had_back_late_leaves_half_a_minute() {
    let off = Sitting::answering(Mode::Exam).typed("x").say(Event::ClockSwitchedOff).wait(1000);
    let on = off.say(Event::ClockSwitchedOn(Clocks::default()));
    on.shows(1000, 30, Light::Amber).wait(29).in_phase(Phase::Answering);
}

#[test]
fn who_practises_without_pressure_gets_no_clock() {
    let sitting = Sitting::answering(Mode::LowPressure).say(Event::ClockSwitchedOff);
    let sitting = sitting.say(Event::ClockSwitchedOn(Clocks::default()));
    assert!(sitting.round.face(sitting.now).is_none());
}

#[test]
fn a_hidden_tab_that_ticks_once_a_minute_measures_the_same() {
    Sitting::answering(Mode::Practice).throttled(60).throttled(60).shows(120, 60, Light::Amber);
}

#[test]
fn a_late_tick_gives_what_is_over_to_the_answer() {
    let sitting = Sitting::of(Mode::Practice).say(Event::BriefingRead).throttled(60);
    assert_eq!((sitting.draft().thinking, sitting.draft().answering), (30_000, 30_000));
}

#[test]
fn sleep_is_not_counted_and_the_clock_stands_until_the_candidate_goes_on() {
    let stood = |mut sitting: Sitting| {
        sitting.now.wall.0 += 3_600_000;
        sitting
    };
    let slept = [
        stood(Sitting::answering(Mode::Practice).wait(10)),
        Sitting::answering(Mode::Practice).wait(10).throttled(3600),
    ];
    for sitting in slept {
        let sitting = sitting.wait(5);
        assert!(sitting.draft().interrupted && !sitting.round.is_running());
        let before = sitting.draft().answering;
        let sitting = sitting.say(Event::WentOn).wait(2);
        assert_eq!(sitting.draft().answering, before + 2_000);
        assert!((10_000..=10_250).contains(&before), "{before}");
    }
}

#[test]
fn a_wall_clock_set_back_changes_no_length() {
    let mut sitting = Sitting::answering(Mode::Practice).wait(10);
    sitting.now.wall = Wall(0);
    let sitting = sitting.wait(10).shows(20, 160, Light::Plain);
    assert!(!sitting.draft().interrupted);
}

#[test]
fn a_crash_resumes_the_same_question_with_the_text_and_the_time_that_is_left() {
    let sitting = Sitting::answering(Mode::Practice).wait(40).typed("half an ans").crashed();
    assert!(!sitting.round.is_running());
    assert!(sitting.draft().interrupted);
    assert_eq!(sitting.draft().text, "half an ans");
    sitting.wait(60).shows(40, 140, Light::Plain).say(Event::WentOn).wait(2).shows(
        42,
        138,
        Light::Plain,
    );
}

#[test]
fn at_most_a_second_of_the_clock_is_lost_in_a_crash() {
    let sitting = Sitting::answering(Mode::Practice).wait(7);
    assert!(sitting.kept().unwrap().answering >= 6_000);
}

#[test]
fn leaving_the_page_writes_the_draft_and_stops_the_clock() {
    let sitting = Sitting::answering(Mode::Practice).wait(3).say(Event::Left);
    assert!(!sitting.round.is_running());
    assert_eq!(sitting.kept().unwrap().answering, 3_000);
}

#[test]
fn handing_in_twice_makes_one_attempt() {
    let sitting = Sitting::answering(Mode::Practice)
        .typed("x")
        .say(Event::AnswerSubmitted)
        .say(Event::AnswerSubmitted);
    assert_eq!(sitting.saved().len(), 1);
}

#[test]
fn an_answer_handed_in_before_a_crash_can_be_saved_again_under_the_same_name() {
    let before = Sitting::answering(Mode::Practice).typed("x").say(Event::AnswerSubmitted);
    let after = before.crashed();
    let again = after.round.handed_in(after.now).unwrap();
    assert_eq!((again.id, again.text), (before.saved()[0].id.clone(), "x".into()));
}

#[test]
fn a_blank_answer_is_not_handed_in() {
    let sitting = Sitting::answering(Mode::Practice).typed(" \n").say(Event::AnswerSubmitted);
    assert!(sitting.saved().is_empty());
    sitting.in_phase(Phase::Answering);
}

#[test]
fn a_rating_goes_to_the_attempt_and_an_open_one_goes_nowhere() {
    let mut rating = Review::default();
    rating.set(Dimension::Outcome, Rating::new(4));
    let rated = Sitting::answering(Mode::Practice)
        .typed("x")
        .say(Event::AnswerSubmitted)
        .say(Event::RatingChanged(rating.clone()))
        .say(Event::RatingGiven);
    let id = rated.draft().attempt();
    assert!(rated.done.contains(&Effect::SaveRating(id, rating)));

    let open = Sitting::answering(Mode::Practice)
        .typed("x")
        .say(Event::AnswerSubmitted)
        .say(Event::RatingGiven);
    assert!(!open.done.iter().any(|effect| matches!(effect, Effect::SaveRating(..))));
}

#[test]
fn a_second_take_is_an_attempt_of_its_own() {
    let sitting = Sitting::answering(Mode::Practice)
        .typed("first")
        .say(Event::AnswerSubmitted)
        .say(Event::RatingGiven)
        .say(Event::TakenAgain)
        .typed("second")
        .say(Event::AnswerSubmitted);
    let names: Vec<_> = sitting.saved().iter().map(|answer| answer.id.as_str()).collect();
    assert_eq!(names, ["r-0-1", "r-0-2"]);
}

#[test]
fn ending_early_hands_in_what_was_typed_and_names_what_was_not_reached() {
    let sitting = Sitting::answering(Mode::Practice).typed("so far").say(Event::RoundEnded);
    assert_eq!(sitting.saved()[0].text, "so far");
    assert!(sitting.done.iter().any(|effect| matches!(effect, Effect::SaveRound(record)
        if record.skipped == ["two", "three"].map(QuestionId::new))));
}

#[test]
fn events_that_do_not_fit_change_nothing() {
    let mut sitting = Sitting::of(Mode::Practice);
    let before = sitting.round.clone();
    for event in [
        Event::ThinkingEnded,
        Event::AnswerTyped("x".into()),
        Event::AnswerSubmitted,
        Event::RatingGiven,
        Event::FeedbackRead,
        Event::Paused,
        Event::Ticked,
        Event::TimeAdded,
    ] {
        sitting = sitting.say(event);
        assert_eq!(sitting.round, before);
    }
}

#[test]
fn the_seed_decides_what_is_picked_and_nothing_is_picked_twice() {
    let from: Vec<u32> = (0..20).collect();
    let picked = pick(&from, 7, 42);
    assert_eq!(picked, pick(&from, 7, 42));
    assert_ne!(picked, pick(&from, 7, 43));
    let mut unique = picked.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), 7);
    assert_eq!(pick(&from, 99, 1).len(), 20);
}

#[test]
fn the_dice_are_those_of_the_paper() {
    // Reference values of SplitMix64 for the seed 1234567.
    let mut dice = Dice::new(1_234_567);
    let rolled = [dice.roll(), dice.roll(), dice.roll()];
    assert_eq!(rolled, [6457827717110365317, 3203168211198807973, 9817491932198370423]);
}

#[test]
fn marks_that_do_not_rise_are_refused() {
    assert!(Marks::new(90, 120, 180).is_some());
    assert!(Marks::new(120, 90, 180).is_none());
    assert!(Marks::new(0, 1, 2).is_none());
}

/// A practice round with its first answer handed in and rated.
fn rated(mode: Mode) -> Sitting {
    Sitting::answering(mode).typed("I did it.").say(Event::AnswerSubmitted).say(Event::RatingGiven)
}

#[test]
fn a_reply_joins_the_answer_and_both_are_saved_and_read_again() {
    let sitting = rated(Mode::Practice)
        .in_phase(Phase::Feedback)
        .heard(Some("Why?"))
        .say(Event::FollowUpTaken)
        .in_phase(Phase::Probing)
        .wait(5)
        .replied("To be first.")
        .in_phase(Phase::Feedback);
    let saved = sitting.saved();
    assert_eq!((saved.len(), &saved[0].id), (2, &saved[1].id));
    assert_eq!(saved[1].text, "I did it.\n\nTo be first.");
    let replied = &saved[1].follow_ups[0];
    assert_eq!((&saved[1].text[replied.start..], replied.took), ("To be first.", 5_000));
    assert_eq!(sitting.draft().heard, None);
}

#[test]
fn a_persona_asks_twice_about_one_answer_and_no_more() {
    let sitting = rated(Mode::Practice)
        .heard(Some("Why?"))
        .say(Event::FollowUpTaken)
        .replied("To be first.")
        .heard(Some("And then?"))
        .say(Event::FollowUpTaken)
        .replied("I went home.")
        .heard(Some("And then?"))
        .say(Event::FollowUpTaken)
        .in_phase(Phase::Feedback);
    assert_eq!(sitting.draft().follow_up(), None);
    assert_eq!(sitting.saved()[2].follow_ups.len(), 2);
    assert_eq!(sitting.draft().asked, ["Why?", "And then?"]);
}

#[test]
fn a_follow_up_that_was_left_is_not_asked_again_in_the_round() {
    let sitting = rated(Mode::Practice).heard(Some("Why?")).say(Event::FeedbackRead);
    assert_eq!(sitting.draft().asked, ["Why?"]);
    assert_eq!(sitting.draft().heard, None);
    sitting.in_phase(Phase::Thinking);
}

#[test]
fn a_follow_up_that_was_passed_over_leads_back_to_the_checklist() {
    let sitting = rated(Mode::Practice)
        .heard(Some("Why?"))
        .say(Event::FollowUpTaken)
        .say(Event::ReplyTyped("I".into()))
        .say(Event::FollowUpPassed)
        .in_phase(Phase::Feedback);
    assert_eq!((sitting.draft().follow_up(), sitting.saved().len()), (None, 1));
    assert_eq!(sitting.draft().reply, "");
}

#[test]
fn a_second_take_is_asked_about_anew() {
    let sitting = rated(Mode::Practice)
        .heard(Some("Why?"))
        .say(Event::FollowUpTaken)
        .replied("To be first.")
        .say(Event::TakenAgain)
        .typed("Again.")
        .say(Event::AnswerSubmitted);
    assert!(sitting.saved()[2].follow_ups.is_empty());
    assert_eq!(sitting.draft().asked, ["Why?"]);
}

#[test]
fn in_an_exam_the_follow_up_comes_without_the_checklist_and_then_the_next_question() {
    let sitting = rated(Mode::Exam)
        .in_phase(Phase::Probing)
        .heard(Some("Why?"))
        .in_phase(Phase::Probing)
        .replied("To be first.")
        .in_phase(Phase::Probing)
        .heard(None)
        .in_phase(Phase::Thinking);
    assert_eq!(sitting.draft().place, 1);
}

#[test]
fn an_answer_heard_while_it_is_rated_keeps_nobody_waiting() {
    let handed_in = |mode| Sitting::answering(mode).typed("x").say(Event::AnswerSubmitted);
    handed_in(Mode::Panel).heard(None).say(Event::RatingGiven).in_phase(Phase::Thinking);
    let asked = handed_in(Mode::Panel).heard(Some("Why?")).say(Event::RatingGiven);
    assert!(asked.in_phase(Phase::Probing).draft().follow_up().is_some());
}

#[test]
fn who_does_not_want_to_wait_goes_on() {
    rated(Mode::Exam).in_phase(Phase::Probing).say(Event::FollowUpPassed).in_phase(Phase::Thinking);
}

#[test]
fn without_pressure_nobody_asks_again() {
    let sitting = rated(Mode::LowPressure).heard(Some("Why?")).say(Event::FollowUpTaken);
    assert_eq!(sitting.in_phase(Phase::Feedback).draft().follow_up(), None);
}

#[test]
fn an_answer_of_another_question_is_not_heard() {
    let id = rated(Mode::Practice).draft().attempt();
    let next =
        rated(Mode::Practice).say(Event::FeedbackRead).typed("y").say(Event::AnswerSubmitted);
    let heard = Heard { mood: None, follow_up: None };
    assert_eq!(next.say(Event::AnswerHeard(id, heard)).draft().heard, None);
}

#[test]
fn an_empty_reply_is_not_handed_in() {
    let asked = rated(Mode::Practice).heard(Some("Why?")).say(Event::FollowUpTaken);
    assert_eq!(asked.replied(" \n").in_phase(Phase::Probing).saved().len(), 1);
}

#[test]
fn a_reply_survives_a_crash() {
    let asked = rated(Mode::Practice).heard(Some("Why?")).say(Event::FollowUpTaken);
    let sitting = asked.say(Event::ReplyTyped("To be".into())).crashed().in_phase(Phase::Probing);
    assert_eq!(sitting.draft().reply, "To be");
    assert!(!sitting.draft().interrupted);
    let sitting = sitting.say(Event::ReplySubmitted);
    assert_eq!(sitting.saved()[0].text, "I did it.\n\nTo be");
}

#[test]
fn ending_the_round_hands_a_reply_in() {
    let asked = rated(Mode::Exam).heard(Some("Why?")).say(Event::ReplyTyped("To be first.".into()));
    let ended = asked.say(Event::RoundEnded).in_phase(Phase::Done);
    assert_eq!(ended.saved()[1].text, "I did it.\n\nTo be first.");
    let rounds = ended.done.iter().filter(|it| matches!(it, Effect::SaveRound(_))).count();
    assert_eq!(rounds, 1);
}
