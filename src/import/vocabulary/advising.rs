//! What advice, criteria and forms to fill in are known by.

use crate::import::phrases::Phrases;

/// Names of advice and criteria.
pub(in crate::import) static ADVICE: Phrases = Phrases::new(
    "tip|tips|hint|hints|advice|signals|signal|consejos|consejo|tipps|conseils|dicas|do's|\
     dos|don'ts|do's and don'ts|dos and don'ts|mistakes|pitfalls|measure|measures|criteria|\
     rubric|scoring|score|grading|evaluation|assessment|purpose|format|formato|instructions|\
     guidelines|takeaways|key takeaways|note|notes|why|focus|intent|goal of this question|\
     evaluates|assesses|tests|competency|competencies|difficulty|keywords|final thoughts|\
     conclusion|final tips|general tips|quick tips|pro tip|pro tips|remember|\
     interview styles|nota|notas|motivo|objetivo|warnsignale",
);

/// What names of advice and criteria begin with.
pub(in crate::import) static ADVICE_OPENINGS: Phrases = Phrases::new(
    "tips|tip|key points|points to cover|key elements|why this is|why this was|\
     why this question|why this matters|why this works|why it's asked|why asked|why they|\
     why interviewers|why we ask|what they|what this|what it|what interviewers|what we|\
     what i'm looking|what to look|what to listen|what to say|what not|what to avoid|\
     what to cover|what to include|what a good|what good|what a strong|what's being|\
     what's this|what the interviewer|looking for|look for|listen for|things to|red flag|\
     red flags|green flag|green flags|good sign|good signs|bad sign|bad signs|\
     strong answer|strong answers|weak answer|weak answers|good answer|good answers|\
     great answer|great answers|poor answer|bad answer|better answer tips|how to|how they|\
     common mistakes|common pitfalls|mistakes to|before the interview|during the interview|\
     after the interview|evaluation criteria|scoring|scoring guide|signals|assesses|\
     they want|interviewer wants|interviewers want|companies known|expectations for this|\
     success criteria|lo que buscan|qué evalúan|qué buscan|worauf|cómo responder|\
     para responder|como responder|best practices|do and don't|avoid|guidance|remember to|\
     rating",
);

/// What opens a paragraph that tells interviewers what to look for.
pub(in crate::import) static GUIDANCE: Phrases = Phrases::new(
    "look for |looking for |the candidate |a candidate |candidates should|a strong candidate|\
     a good candidate|strong candidates|this question |this tests|this is to |this assesses|\
     this evaluates|this reveals|seek a |seek candidates|expect them|expect the candidate|\
     the interviewer |interviewers |the ideal candidate|you want to hear|listen for|\
     with this question|by asking |here, the interviewer|they want to |what they|\
     why they ask|evaluates |assesses |tests |buscan |evalúan ",
);

/// Names of forms to fill in.
pub(in crate::import) static TEMPLATES: Phrases =
    Phrases::new("template|plantilla|vorlage|modelo para llenar");

/// What stands beside STAR where it is explained.
pub(in crate::import) static STAR_METHOD: Phrases = Phrases::new(
    "method|framework|format|technique|approach|principle|formula|template|structure|\
     breakdown|acronym|guide|what is|explained",
);
