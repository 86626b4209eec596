//! Addresses: every place in the app has one, and no fragment does harm.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use starling::domain::{
    AttemptId, Clocks, Marks, Mode, PersonaId, Plan, QuestionId, RoundId, SessionId, Stretch,
};
use starling::route::Route;

/// A place and its address, both ways.
#[track_caller]
fn check(route: Route, href: &str) {
    assert_eq!(route.href(), href);
    assert_eq!(Route::parse(href), route);
    assert_eq!(Route::parse(href.trim_start_matches('#')), route);
}

#[track_caller]
fn check_lost(fragment: &str) {
    assert_eq!(Route::parse(fragment), Route::Lost, "{fragment:?}");
}

#[track_caller]
fn check_plan(query: &str, expected: Plan) {
    assert_eq!(Route::parse(&format!("#/practise?{query}")), Route::Practise(Some(expected)));
}

#[track_caller]
fn check_no_plan(query: &str) {
    check_lost(&format!("#/practise?{query}"));
}

/// A link's plan with one piece of it replaced.
#[track_caller]
fn check_spoilt(from: &str, to: &str) {
    assert!(LINK.contains(from), "the link has no {from:?}");
    check_no_plan(&LINK.replacen(from, to, 1));
}

const LINK: &str =
    "mode=exam&persona=kim&questions=helped,led&thinking=30&answer=90,120,180&stretch=150&seed=7";

/// The plan of [`LINK`].
fn plan() -> Plan {
    Plan {
        mode: Mode::Exam,
        persona: PersonaId::new("kim"),
        panel: Vec::new(),
        questions: ["helped", "led"].map(QuestionId::new).to_vec(),
        clocks: Clocks {
            thinking: Some(30),
            answer: Some(Marks::default()),
            stretch: Stretch::new(150),
        },
        seed: 7,
    }
}

#[test]
fn every_place_has_its_address() {
    check(Route::Today, "#/");
    check(Route::Practise(None), "#/practise");
    check(Route::Practise(Some(plan())), &format!("#/practise?{LINK}"));
    check(Route::Round, "#/round");
    check(Route::Review(AttemptId::new("0a-1-1")), "#/review/0a-1-1");
    let (one, two) = (AttemptId::new("0a-1-1"), AttemptId::new("0a-1-2"));
    check(Route::Share(one.clone()), "#/share/0a-1-1");
    check(Route::Shared("1eN_-".into()), "#/answer/1eN_-");
    check(Route::Reviewed("1eN_-".into()), "#/reviewed/1eN_-");
    check(Route::Received("1eN_-".into()), "#/take-in/1eN_-");
    check(Route::Compare(one, two), "#/compare/0a-1-1/0a-1-2");
    check(Route::Debrief(RoundId::new("0a")), "#/debrief/0a");
    check(Route::Library, "#/library");
    check(Route::Question(QuestionId::new("helped")), "#/library/helped");
    check(Route::Coach, "#/coach");
    check(Route::Talk(SessionId::new("0a/b")), "#/coach/0a%2Fb");
    check(Route::Progress, "#/progress");
    check(Route::Coverage, "#/coverage");
    check(Route::Calibration, "#/calibration");
    check(Route::Training, "#/training");
    check(Route::History, "#/history");
    check(Route::Settings, "#/settings");
    check(Route::About, "#/about-the-score");
}

#[test]
fn an_empty_fragment_is_today() {
    for fragment in ["", "#", "#/", "/", "#//"] {
        assert_eq!(Route::parse(fragment), Route::Today, "{fragment:?}");
    }
}

#[test]
fn an_address_that_was_never_spelled_is_lost_and_leads_home() {
    for fragment in ["#/nowhere", "#/round/1", "#/review", "#/review/", "#/compare/a", "#/Library"]
    {
        check_lost(fragment);
    }
    check_lost("#/library/a/b");
    assert_eq!(Route::Lost.href(), "#/");
}

#[test]
fn a_name_may_hold_what_addresses_are_cut_at() {
    check(Route::Question(QuestionId::new("a/b?c#d&e=f")), "#/library/a%2Fb%3Fc%23d%26e%3Df");
    check(Route::Review(AttemptId::new("100% é")), "#/review/100%25%20%C3%A9");
    check(Route::Debrief(RoundId::new("🙂,..")), "#/debrief/%F0%9F%99%82%2C..");
}

#[test]
fn what_is_no_percent_encoding_is_taken_as_it_stands() {
    let name = |fragment: &str| match Route::parse(fragment) {
        Route::Question(id) => id.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(name("#/library/100%"), "100%");
    assert_eq!(name("#/library/%4"), "%4");
    assert_eq!(name("#/library/%zz%+1"), "%zz%+1");
    assert_eq!(name("#/library/%c3%a9"), "é");
    assert_eq!(name("#/library/%ff"), "\u{fffd}");
}

#[test]
fn a_link_without_clocks_is_a_plan_without_clocks() {
    let clocks = Clocks::NONE;
    check_plan("mode=exam&persona=kim&questions=helped,led&seed=7", Plan { clocks, ..plan() });
}

#[test]
fn the_order_of_a_link_does_not_matter_and_what_it_does_not_know_it_leaves() {
    let turned: Vec<&str> = LINK.rsplit('&').collect();
    check_plan(&format!("{}&from=mail", turned.join("&")), plan());
}

#[test]
fn a_plan_that_lacks_what_a_round_needs_is_lost() {
    check_spoilt("mode=exam&", "");
    check_spoilt("persona=kim&", "");
    check_spoilt("questions=helped,led&", "");
    check_spoilt("helped,led", "");
    check_spoilt("helped,led", ",");
}

#[test]
fn a_plan_of_an_unknown_mode_is_lost() {
    check_spoilt("exam", "exams");
    check_spoilt("exam", "EXAM");
    check_spoilt("exam", "");
}

#[test]
fn a_plan_of_fifty_questions_is_one_and_of_fifty_one_is_lost() {
    let names = |count: usize| (0..count).map(|at| format!("q{at}")).collect::<Vec<_>>();
    let questions: Vec<QuestionId> = names(50).into_iter().map(QuestionId::new).collect();
    check_plan(&LINK.replace("helped,led", &names(50).join(",")), Plan { questions, ..plan() });
    check_spoilt("helped,led", &names(51).join(","));
    check_spoilt("helped,led", &"q,".repeat(1_000_000));
}

#[test]
fn marks_that_do_not_rise_are_lost() {
    for marks in ["90,90,180", "180,120,90", "9,120,180", "90,120,3601"] {
        check_spoilt("90,120,180", marks);
    }
}

#[test]
fn marks_that_are_not_three_numbers_are_lost() {
    for marks in ["", "90", "90,120", "90,120,180,200", "90,120,", "a,b,c", "90,120,1e3", "-1,2,3"]
    {
        check_spoilt("90,120,180", marks);
    }
}

#[test]
fn numbers_no_clock_and_no_record_can_hold_are_lost() {
    check_spoilt("thinking=30", "thinking=4294967296");
    check_spoilt("thinking=30", "thinking=-1");
    check_spoilt("stretch=150", "stretch=65536");
    check_spoilt("seed=7", "seed=4294967296");
    check_spoilt("seed=7", "seed=NaN");
}

#[test]
fn a_stretch_beyond_the_limits_is_the_nearest_one_allowed() {
    let clocks = Clocks { stretch: Stretch::new(1000), ..plan().clocks };
    check_plan(&LINK.replace("stretch=150", "stretch=9999"), Plan { clocks, ..plan() });
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,12}", "\\PC{1,6}", "[/?#%&=,+. \n\0]{1,6}", "\\p{Any}{1,4}"]
}

fn clocks() -> impl Strategy<Value = Clocks> {
    let marks = (10..1000_u32, 1..1000_u32, 1..1000_u32)
        .prop_map(|(green, amber, red)| Marks::new(green, green + amber, green + amber + red));
    (any::<Option<u32>>(), prop_oneof![Just(None), marks], any::<u16>()).prop_map(
        |(thinking, answer, percent)| Clocks { thinking, answer, stretch: Stretch::new(percent) },
    )
}

pub(crate) fn any_plan() -> impl Strategy<Value = Plan> {
    let mode = select(Mode::ALL.to_vec());
    let panel = vec(name(), 0..=3);
    (mode, name(), panel, vec(name(), 1..=50), clocks(), any::<u32>()).prop_map(
        |(mode, persona, panel, questions, clocks, seed)| Plan {
            mode,
            persona: PersonaId::new(persona),
            panel: panel.into_iter().map(PersonaId::new).collect(),
            questions: questions.into_iter().map(QuestionId::new).collect(),
            clocks,
            seed: seed.into(),
        },
    )
}

fn any_route() -> impl Strategy<Value = Route> {
    let fixed = [
        Route::Today,
        Route::Practise(None),
        Route::Round,
        Route::Library,
        Route::Progress,
        Route::Coverage,
        Route::Calibration,
        Route::Training,
        Route::Settings,
        Route::About,
    ];
    prop_oneof![
        1 => select(fixed.to_vec()),
        3 => any_plan().prop_map(|plan| Route::Practise(Some(plan))),
        1 => name().prop_map(|id| Route::Review(AttemptId::new(id))),
        1 => name().prop_map(|id| Route::Share(AttemptId::new(id))),
        1 => name().prop_map(Route::Shared),
        1 => name().prop_map(Route::Reviewed),
        1 => (name(), name())
            .prop_map(|(one, two)| Route::Compare(AttemptId::new(one), AttemptId::new(two))),
        1 => name().prop_map(|id| Route::Debrief(RoundId::new(id))),
        1 => name().prop_map(|id| Route::Question(QuestionId::new(id))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_place_is_found_again_by_its_address(route in any_route()) {
        let href = route.href();
        prop_assert!(href.starts_with("#/") && href.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert_eq!(Route::parse(&href), route);
    }

    #[test]
    fn no_fragment_does_harm_and_what_is_found_has_an_address(
        fragment in prop_oneof![
            "\\p{Any}{0,60}",
            "#?/(practise|review|compare|library|debrief)[/?]\\PC{0,30}",
            "#/practise\\?((mode|persona|questions|thinking|answer|stretch|seed)=[a-z0-9,%-]{0,8}&){0,9}",
        ],
    ) {
        let route = Route::parse(&fragment);
        let home = [Route::Today, Route::Lost].contains(&route);
        prop_assert!(home || Route::parse(&route.href()) == route, "{:?}", route);
    }

    #[test]
    fn a_link_with_one_letter_changed_is_another_place_or_lost(
        at in 0..LINK.len(),
        letter in "[a-z0-9,=&%]",
    ) {
        let mut link = format!("#/practise?{LINK}");
        link.replace_range(at + 11..at + 12, &letter);
        let route = Route::parse(&link);
        prop_assert!(route == Route::Lost || Route::parse(&route.href()) == route);
    }
}
