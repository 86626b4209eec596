//! A round as it stands: all that is needed to go on with it after a crash.

use super::{AttemptId, FollowUp, Heard, Millis, Plan, QuestionId, Review, RoundId};

/// A round as it stands. It is written down at every change, so that a reload, a crash or a closed
/// page resumes the same question with the time that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The round.
    pub round: RoundId,
    /// What was planned; the clocks may have been changed on the way.
    pub plan: Plan,
    /// The place of the question that is asked now, from 0.
    pub place: usize,
    /// Which take at it, from 1.
    pub take: u32,
    /// What the candidate is doing.
    pub phase: Phase,
    /// What is answered so far.
    pub text: String,
    /// What the persona makes of it; nothing as long as it is not read.
    pub heard: Option<Heard>,
    /// The reply to the follow-up that is asked now, so far.
    pub reply: String,
    /// Time spent replying to it.
    pub replying: Millis,
    /// The follow-ups that were replied to, at this question.
    pub follow_ups: Vec<FollowUp>,
    /// The follow-ups that were asked in this round, in their words: none is asked twice.
    pub asked: Vec<String>,
    /// Time spent thinking about this question.
    pub thinking: Millis,
    /// Time spent answering it.
    pub answering: Millis,
    /// Time that was added to the clock of this phase, on the stretched clock.
    pub added: Millis,
    /// The machine slept, or the page was closed, during this question.
    pub interrupted: bool,
    /// The answer was handed in because its time was over.
    pub closed_by_clock: bool,
    /// The rating so far, before the checklist is shown.
    pub rating: Review,
    /// What was handed in so far.
    pub attempts: Vec<AttemptId>,
    /// Counts the changes: of two drafts of one round the higher is the later, whatever the clocks say.
    pub revision: u64,
}

/// What the candidate is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Reading who asks and what to keep in mind.
    Briefing,
    /// Thinking before the answer.
    Thinking,
    /// Answering.
    Answering,
    /// Rating the answer before seeing the checklist.
    Rating,
    /// Reading the checklist.
    Feedback,
    /// Replying to a follow-up, or waiting for one.
    Probing,
    /// Through.
    Done,
}

impl Phase {
    /// Every phase in the order they come.
    pub const ALL: [Self; 7] = [
        Self::Briefing,
        Self::Thinking,
        Self::Answering,
        Self::Rating,
        Self::Feedback,
        Self::Probing,
        Self::Done,
    ];

    /// The name in files and style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::Thinking => "thinking",
            Self::Answering => "answering",
            Self::Rating => "rating",
            Self::Feedback => "feedback",
            Self::Probing => "probing",
            Self::Done => "done",
        }
    }

    /// The phase of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.slug() == slug)
    }
}

impl Draft {
    /// A round that has not begun.
    pub fn new(round: RoundId, plan: Plan) -> Self {
        Self {
            round,
            plan,
            place: 0,
            take: 1,
            phase: Phase::Briefing,
            text: String::new(),
            heard: None,
            reply: String::new(),
            replying: 0,
            follow_ups: Vec::new(),
            asked: Vec::new(),
            thinking: 0,
            answering: 0,
            added: 0,
            interrupted: false,
            closed_by_clock: false,
            rating: Review::default(),
            attempts: Vec::new(),
            revision: 0,
        }
    }

    /// The question that is asked now; none when the round is through.
    pub fn question(&self) -> Option<&QuestionId> {
        self.plan.questions.get(self.place)
    }

    /// Whether the answer was handed in, and the next question is not asked yet.
    pub fn is_handed_in(&self) -> bool {
        matches!(self.phase, Phase::Rating | Phase::Feedback | Phase::Probing)
    }

    /// The follow-up that may be replied to now.
    pub fn follow_up(&self) -> Option<&FollowUp> {
        self.heard.as_ref()?.follow_up.as_ref()
    }

    /// The name of the attempt at the question that is asked now.
    pub fn attempt(&self) -> AttemptId {
        AttemptId::of(&self.round, self.place, self.take)
    }
}
