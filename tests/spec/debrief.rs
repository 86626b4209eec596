//! The debrief: what it says of a round, as data and as Markdown.

mod golden;
mod panel;
mod properties;
mod told;

use std::sync::{Arc, LazyLock};

use super::content_reference::bundled;
use super::wire::attempt;
use starling::content::pages;
use starling::debrief::{Debrief, Sources};
use starling::domain::{
    Answer, Attempt, AttemptId, Clocks, Dimension, FollowUp, Level, Library, Mode, Pace, Page,
    PersonaId, Plan, QuestionId, Rating, Review, RoundId, RoundRecord, Wall,
};
use starling::score::{Asked, Model, check_with};

static LIBRARY: LazyLock<Library> = LazyLock::new(bundled);
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| pages(&LIBRARY.reference));
static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::decode(include_bytes!("../../content/reader.model")).unwrap());

/// 20 November 2026, 13:05 in UTC.
const ENDED: Wall = Wall(1_795_179_900_000);

/// A round that was held, with what its debrief is made from.
struct Held {
    record: RoundRecord,
    attempts: Vec<Arc<Attempt>>,
    aim: Option<Level>,
    pages: &'static [Page],
}

impl Held {
    /// A round with these personas, the first asking first.
    fn new(mode: Mode, personas: &[&str]) -> Self {
        let mut personas = personas.iter().map(|id| PersonaId::new(*id));
        let plan = Plan {
            mode,
            persona: personas.next().unwrap(),
            panel: personas.collect(),
            questions: Vec::new(),
            clocks: Clocks::NONE,
            seed: 1,
        };
        let (id, attempts) = (RoundId::new("0a1b"), Vec::new());
        let record = RoundRecord { id, plan, ended: ENDED, attempts, skipped: Vec::new() };
        Self { record, attempts: Vec::new(), aim: None, pages: &PAGES }
    }

    /// A question that was asked and passed over.
    fn skipped(mut self, question: &str) -> Self {
        self.record.plan.questions.push(QuestionId::new(question));
        self.record.skipped.push(QuestionId::new(question));
        self
    }

    /// A question that was asked and answered; the answer is saved and not read yet.
    fn unread(mut self, question: &str, text: &str) -> Self {
        let place = self.record.plan.questions.len();
        self.record.plan.questions.push(QuestionId::new(question));
        let known = LIBRARY.question(&QuestionId::new(question));
        let asked = known.map_or("What happened?", |known| &known.ask).to_owned();
        let answer = Answer {
            id: AttemptId::of(&self.record.id, place, 1),
            place,
            question: QuestionId::new(question),
            persona: self.record.plan.asker(place).clone(),
            mode: self.record.plan.mode,
            text: text.into(),
            at: ENDED,
            pace: Pace { thinking: 20_000, answering: 95_000, ..Pace::default() },
            ..attempt("base").answer
        };
        self.record.attempts.push(answer.id.clone());
        let mut attempt = attempt("base");
        (attempt.answer, attempt.asked) = (answer, asked);
        attempt.kind = known.map_or_else(Default::default, |known| known.kind);
        (attempt.self_rating, attempt.checklist) = (None, None);
        attempt.corrections.clear();
        self.attempts.push(Arc::new(attempt));
        self
    }

    /// A question that was asked and answered, and the answer read.
    fn answered(self, question: &str, text: &str) -> Self {
        let mut held = self.unread(question, text);
        let question = LIBRARY.question(&QuestionId::new(question)).unwrap();
        let asked = Asked {
            ask: &question.ask,
            kind: question.kind,
            competencies: &question.competencies,
            points: &question.points,
        };
        held.last().checklist = Some(check_with(Some(&MODEL), &asked, text));
        held
    }

    /// The persona asked about the last answer, which was handed in with this reply behind it.
    fn replied(mut self, asked: FollowUp, reply: &str) -> Self {
        let answer = &mut self.last().answer;
        answer.text.push_str("\n\n");
        let start = answer.text.len();
        answer.text.push_str(reply);
        answer.follow_ups.push(FollowUp { start, ..asked });
        self
    }

    /// The last answer was rated so by the candidate.
    fn rated(mut self, dimension: Dimension, rating: u8) -> Self {
        let review = &mut self.last().self_rating;
        review.get_or_insert_with(Review::default).set(dimension, Rating::new(rating));
        self
    }

    fn aiming(self, level: Level) -> Self {
        Self { aim: Some(level), ..self }
    }

    fn last(&mut self) -> &mut Attempt {
        Arc::make_mut(self.attempts.last_mut().unwrap())
    }

    fn debrief(&self) -> Debrief {
        Debrief::of(&Sources {
            record: &self.record,
            attempts: &self.attempts,
            library: &LIBRARY,
            pages: self.pages,
            aim: self.aim,
            offset: 60,
        })
    }
}

/// A whole story, told plainly.
const WHOLE: &str = "Last spring our booking service for clinics lost about forty reminders a week, and two \
    clinics had already complained. I was the manager of the six people who owned it. I had to find out \
    whether we could mend it or needed help before the summer. First I sat down with Dana, who knew the \
    queue best, and we listed every place where a message could get lost. Then I asked the platform team \
    for two days of their time, because guessing alone would have cost us a month. I wrote the plan down, \
    and Dana led the change while I kept other work away from her. After six weeks the lost reminders fell \
    from forty a week to two, and one of the clinics wrote to thank us. Since then I ask for help in the \
    first week and not in the fourth.";

/// A story without a number and without anything learned.
const BARE: &str = "Two years ago a colleague of mine and I did not agree on how the new warehouse system should \
    count returned parts. I was responsible for the part that talks to the shops. I went to his desk and asked \
    him to show me a normal day. I drew both ways on paper, and I asked the shift leader which of them she \
    could explain to a new person. Then I built a small trial with her. In the end we took his way for the \
    large parts and mine for the small ones, and it worked.";

/// A way of working without what it costs.
const WAY: &str = "I look at quality before the work begins and not after it. First I write down with the team what \
    would make us stop a release. Then we look at the three places that broke last, and we put a test there. \
    After each fault I ask what would have shown it earlier. For example, last year our invoices were wrong \
    for one country, and a check on the sums now runs every night. I know that it works because the faults \
    that customers find went from nine a month to three.";

/// What one would do.
const WOULD: &str = "First I would ask the person what they have seen and what they need, before I say anything. I \
    could go to the manager at once, or I could talk to both of them together. I would talk to them together, \
    because a talk behind somebody's back makes it worse. After a week I would ask both how it goes, and I \
    would write down what we agreed.";
