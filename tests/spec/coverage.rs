//! What one's answers, stories and talks give evidence of.

use starling::domain::{
    Area, AttemptId, Bank, BankId, Frame, Item, Kind, Ladder, Level, Library, Matrix, Mode,
    PersonaId, Question, QuestionId, Rating, Review, RoundId, Row, Rung, Session, Story, StoryId,
    Summary, Touched, Wall,
};
use starling::progress::{Coverage, Grid, Held, Source, Strength, coverage, preparation};

fn question(id: &str, ask: &str, competencies: &[&str], levels: &[Level]) -> Question {
    Question {
        id: QuestionId::new(id),
        ask: ask.into(),
        kind: Kind::Behavioural,
        competencies: competencies.iter().map(|it| (*it).to_owned()).collect(),
        levels: levels.to_vec(),
        points: vec![],
        probes: vec![],
        model: None,
    }
}

fn library(questions: Vec<Question>) -> Library {
    let (title, about) = (String::new(), String::new());
    let bank = Bank { id: BankId::new("b"), title, about, topics: vec![], questions };
    Library { banks: vec![bank], ..Library::default() }
}

/// Two questions: one of conflict for two levels, one of delivery for one.
fn two() -> Library {
    library(vec![
        question(
            "row",
            "Which argument did you settle?",
            &["conflict"],
            &[Level::Senior, Level::Staff],
        ),
        question("late", "What was late?", &["delivery", "conflict"], &[Level::Staff]),
    ])
}

fn answer(question: &str, at: i64, met: Option<u8>) -> Summary {
    Summary {
        id: AttemptId::new(format!("{question}{at}-0-1")),
        round: RoundId::new("r"),
        question: QuestionId::new(question),
        kind: Kind::Behavioural,
        mode: Mode::Practice,
        at: Wall(at),
        answering: 0,
        met: met.map(|met| (met, 10)),
        gaps: Item::ALL[..met.map_or(0, |met| 10 - usize::from(met))].to_vec(),
        persona: PersonaId::default(),
        planned: None,
        length: None,
        partly: vec![],
        self_rating: None,
        ratings: Review::default(),
    }
}

fn story(id: &str, competencies: &[&str], level: Option<Level>, strength: Option<u8>) -> Story {
    Story {
        title: id.into(),
        passages: vec!["So.".into(); 5],
        competencies: competencies.iter().map(|it| (*it).to_owned()).collect(),
        level,
        strength: strength.and_then(Rating::new),
        changed: Wall(50),
        ..Story::new(StoryId::new(id), Frame::Star, Wall(0))
    }
}

fn covered(
    grid: &Grid,
    library: &Library,
    history: &[Summary],
    stories: &[Story],
    sessions: &[Session],
) -> Coverage {
    let stories: Vec<&Story> = stories.iter().collect();
    let sessions: Vec<&Session> = sessions.iter().collect();
    coverage(grid, &Held { library, history, stories: &stories, sessions: &sessions })
}

/// The strengths of a row, level by level: `-` where nothing is asked, `.` where nothing stands behind it.
#[track_caller]
fn check(grid: &Grid, found: &Coverage, row: &str, expected: &str) {
    let place = grid.rows.iter().position(|it| it.name == row).unwrap();
    let mark = |cell: &starling::progress::Cell| match (cell.asked, cell.strength()) {
        (_, Some(Strength::Strong)) => 'S',
        (_, Some(Strength::Fair)) => 'F',
        (_, Some(Strength::Thin)) => 'T',
        (true, None) => '.',
        (false, None) => '-',
    };
    assert_eq!(found.rows[place].iter().map(mark).collect::<String>(), expected, "{row}");
}

#[test]
fn questions_ask_for_their_competencies_at_their_levels() {
    let grid = Grid::of_questions(&two());
    let names: Vec<&str> = grid.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["conflict", "delivery"]);
    let found = covered(&grid, &two(), &[], &[], &[]);
    check(&grid, &found, "conflict", "-..----");
    check(&grid, &found, "delivery", "--.----");
}

#[test]
fn an_answer_speaks_where_its_question_is_asked() {
    let grid = Grid::of_questions(&two());
    let found = covered(&grid, &two(), &[answer("row", 1, Some(9))], &[], &[]);
    check(&grid, &found, "conflict", "-SS----");
    check(&grid, &found, "delivery", "--.----");
    let cell = &found.rows[0][1];
    let source = Source::Attempt(AttemptId::new("row1-0-1"), QuestionId::new("row"));
    assert_eq!((&cell.proofs[0].source, cell.latest()), (&source, Some(Wall(1))));
}

#[test]
fn the_last_answer_counts_and_a_refused_one_is_no_evidence() {
    let grid = Grid::of_questions(&two());
    let of = |history: &[Summary]| covered(&grid, &two(), history, &[], &[]);
    check(
        &grid,
        &of(&[answer("row", 1, Some(9)), answer("row", 2, Some(3))]),
        "conflict",
        "-TT----",
    );
    check(&grid, &of(&[answer("row", 1, Some(6))]), "conflict", "-FF----");
    check(&grid, &of(&[answer("row", 1, Some(9)), answer("row", 2, None)]), "conflict", "-..----");
    assert_eq!(
        of(&[answer("row", 1, Some(9)), answer("row", 2, Some(9))]).rows[0][1].proofs.len(),
        1
    );
}

#[test]
fn a_story_speaks_at_the_level_it_was_given_and_at_no_other() {
    let grid = Grid::of_questions(&two());
    let of = |story: Story| covered(&grid, &two(), &[], &[story], &[]);
    let at = Some(Level::Senior);
    check(&grid, &of(story("a", &["conflict"], at, Some(4))), "conflict", "-S.----");
    check(&grid, &of(story("a", &["conflict"], at, None)), "conflict", "-F.----");
    check(&grid, &of(story("a", &["conflict"], at, Some(2))), "conflict", "-T.----");
    check(&grid, &of(story("a", &["conflict"], None, Some(5))), "conflict", "-..----");
    let untold =
        Story { passages: vec![String::new(); 5], ..story("a", &["conflict"], at, Some(5)) };
    check(&grid, &of(untold), "conflict", "-T.----");
}

#[test]
fn the_latest_evidence_stands_first() {
    let grid = Grid::of_questions(&two());
    let history = [answer("row", 80, Some(9)), answer("late", 20, Some(9))];
    let stories = [story("a", &["conflict"], Some(Level::Staff), None)];
    let found = covered(&grid, &two(), &history, &stories, &[]);
    let ats: Vec<i64> = found.rows[0][2].proofs.iter().map(|proof| proof.at.0).collect();
    assert_eq!(ats, [80, 50, 20]);
}

#[test]
fn a_level_says_what_it_asks_for_and_what_is_empty() {
    let grid = Grid::of_questions(&two());
    let found = covered(&grid, &two(), &[answer("row", 1, Some(2))], &[], &[]);
    let staff = found.asked(2);
    assert_eq!((staff.cells, staff.empty, staff.thin), (2, vec![1], vec![0]));
    assert_eq!(found.asked(0).cells, 0);
}

fn ladder() -> Ladder {
    let area = |name: &str, tenets: &[&str]| Area {
        name: name.into(),
        about: String::new(),
        tenets: tenets.iter().map(|it| (*it).to_owned()).collect(),
    };
    let rung =
        |name: &str, level, areas| Rung { name: name.into(), level, about: String::new(), areas };
    Ladder {
        id: "own".into(),
        title: "Our ladder".into(),
        about: String::new(),
        rungs: vec![
            rung(
                "IC2",
                Some(Level::Senior),
                vec![area("Conflict", &["Settles arguments."]), area("Craft", &[])],
            ),
            rung(
                "IC3",
                None,
                vec![
                    area("Conflict", &["Settles quarrels between teams."]),
                    area(
                        "Craft",
                        &["Measures latency, throughput, memory and battery before rewriting."],
                    ),
                ],
            ),
        ],
    }
}

#[test]
fn an_own_ladder_is_read_by_its_names_and_where_these_are_others_by_its_words() {
    let library = library(vec![
        question("row", "Which argument did you settle?", &["conflict"], &[Level::Senior]),
        question(
            "slow",
            "When did you measure latency, throughput, memory or battery?",
            &["quality"],
            &[Level::Senior],
        ),
    ]);
    let competencies = ["conflict".to_owned(), "quality".to_owned()];
    let grid = Grid::of_ladder(&ladder(), &competencies);
    assert_eq!(grid.columns[1].name, "IC3");
    let history = [answer("row", 1, Some(9)), answer("slow", 2, Some(6))];
    let found = covered(&grid, &library, &history, &[], &[]);
    // Nothing is asked of the craft at the first rung; at the second, which is no level of ours, words decide.
    check(&grid, &found, "Conflict", "S.");
    check(&grid, &found, "Craft", "-F");
}

#[test]
fn a_talk_speaks_for_what_was_quoted_word_for_word() {
    let grid = Grid::of_ladder(&ladder(), &[]);
    let talk = |tenet: &str| {
        let (words, rung, area) = (tenet.into(), "Senior".into(), "Conflict".into());
        let tenets = vec![Touched { rung, level: None, area, words }];
        Session { tenets, changed: Wall(7), ..super::session::begun(tenet) }
    };
    let found = covered(
        &grid,
        &Library::default(),
        &[],
        &[],
        &[talk("Settles quarrels between teams."), talk("Settles quarrels.")],
    );
    check(&grid, &found, "Conflict", ".F");
    assert_eq!(found.rows[0][1].proofs.len(), 1);
}

#[test]
fn a_matrix_is_read_by_the_names_of_its_levels() {
    let matrix = Matrix {
        id: "m".into(),
        title: "Ours".into(),
        about: String::new(),
        levels: ["Engineer", "Senior engineer", "Wizard"].map(str::to_owned).into(),
        rows: vec![Row {
            name: "Growing others".into(),
            about: String::new(),
            cells: vec!["Helps.".into(), " ".into(), "Leads.".into()],
        }],
    };
    let grid = Grid::of_matrix(&matrix, &["growing-others".to_owned()]);
    let levels: Vec<Option<Level>> = grid.columns.iter().map(|it| it.level).collect();
    assert_eq!(levels, [Some(Level::Engineer), Some(Level::Senior), None]);
    assert_eq!(grid.rows[0].competency.as_deref(), Some("growing-others"));
    let asked: Vec<bool> = grid.rows[0].cells.iter().map(|it| it.asked).collect();
    assert_eq!(asked, [true, false, true]);
}

#[test]
fn nothing_at_all_covers_nothing() {
    let found = covered(&Grid::default(), &Library::default(), &[], &[], &[]);
    assert_eq!((found.rows.len(), found.asked(0).cells), (0, 0));
}

#[test]
fn stories_that_serve_nothing_and_questions_without_a_story_are_named() {
    let library = two();
    let stories =
        [story("serves", &["conflict"], None, None), story("idle", &["hiring"], None, None)];
    let stories: Vec<&Story> = stories.iter().collect();
    let questions = [question("alone", "Whom did you hire away?", &["customers"], &[])];
    let found = preparation(&stories, library.questions().chain(&questions));
    assert_eq!((found.stories, found.questions), (2, 3));
    assert_eq!(found.idle, [StoryId::new("idle")]);
    assert_eq!(found.bare, [QuestionId::new("alone")]);
}
