//! What can happen in a round.

use crate::domain::{AttemptId, Clocks, Heard, Review, Stretch};

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The briefing was read; the first question may be asked.
    BriefingRead,
    /// The candidate is ready before the time to think is over.
    ThinkingEnded,
    /// The answer now reads like this. Typing during the time to think starts the answer.
    AnswerTyped(String),
    /// The answer was handed in.
    AnswerSubmitted,
    /// The self-rating now reads like this.
    RatingChanged(Review),
    /// The self-rating was given, or left open.
    RatingGiven,
    /// An answer was read; this is what the persona makes of it.
    AnswerHeard(AttemptId, Heard),
    /// The candidate will reply to the follow-up.
    FollowUpTaken,
    /// The reply now reads like this.
    ReplyTyped(String),
    /// The reply was handed in.
    ReplySubmitted,
    /// The follow-up was passed over.
    FollowUpPassed,
    /// The checklist was read; the next question may be asked.
    FeedbackRead,
    /// The same question shall be asked again.
    TakenAgain,
    /// The question was passed over.
    QuestionSkipped,
    /// The candidate stopped the clock.
    Paused,
    /// The candidate went on after a pause, or after coming back to the round.
    WentOn,
    /// The page is being hidden for good, put into the back-forward cache or closed.
    Left,
    /// The candidate asked for more time.
    TimeAdded,
    /// The candidate made the clocks slower or faster.
    ClockStretched(Stretch),
    /// The candidate goes on without a clock.
    ClockSwitchedOff,
    /// The candidate goes on with the clock that was switched off, or with this one where nobody knows that any more.
    ClockSwitchedOn(Clocks),
    /// Some time has passed.
    Ticked,
    /// The candidate ended the round early.
    RoundEnded,
}
