//! What questions, and words that look like them, are known by.

use crate::import::phrases::Phrases;

/// Openings that ask, whatever follows.
pub(in crate::import) static ASKS: Phrases = Phrases::new(
    "tell me|tell us|please tell|walk me|walk us|take me through|take us through|\
     talk about a|talk about the|talk about your|talk about how|talk about what|\
     talk me through|talk us through|talk to me about|talk through|describe a |describe an |\
     describe the|describe your|describe how|describe what|describe one|describe me|\
     describe some|describe something|describe in |describe when|describe any|\
     describe yourself|describe us|give me|give us|give an example|give one example|\
     give a specific|give some example|give a recent|provide an example|provide a specific|\
     share a |share an |share your|share one|share with|share how|share some|recall a |\
     recall an |think of a |think about a time|think back|introduce yourself|have you ever|\
     how do you|how did you|how would you|how have you|how will you|how are you|how can you|\
     how could you|how should you|how were you|how might you|what would you|what do you|\
     what did you|what have you|what will you|what can you|what are you|what were you|\
     what makes you|what made you|what motivates you|what drives you|what steps do you|\
     what steps would you|what is your|what's your|what are your|what was your|\
     what were your|what has been your|what kind of|why do you|why did you|why should we|\
     why are you|why would you|why have you|why us|when have you|when did you|\
     when was the last|when do you|when would you|where do you|where did you|where would you|\
     who do you|who is your|who was your|which of your|example of a time|\
     an example of a time|a time when you|a time you|time when you|example of when|\
     an example of when|say you|let's say|imagine you|imagine that|imagine we|imagine it|\
     suppose you|suppose that|suppose a|if you were|if you could|if you had|explain how you|\
     explain a time|explain a situation|explain your|discuss a time|discuss how you|\
     discuss a situation|discuss your|show me|convince me|cuéntame|cuentame|cuéntanos|\
     cuénteme|cuénta|háblame|hablame|háblanos|hábleme|descríbeme|describe una|describe un |\
     describe cómo|describa|explícame|dame un ejemplo|da un ejemplo|dime |cómo manej|\
     conte-me|conte sobre|conte uma|me conte|fale sobre|fale-me|me fale|descreva|\
     dê um exemplo|como você|por que você|o que você|quais são seus|qual é a sua|\
     qual é o seu|mi parli|parlami|raccontami|mi racconti|descrivi|mi descriva|come gestisci|\
     perché vuoi|erzählen sie|erzähl |erzähle |beschreiben sie|beschreibe |beschreib |\
     nennen sie|nenne |schildern sie|geben sie|wie gehen sie|wie würden sie|wie haben sie|\
     wie gehst du|wie würdest du|was würden sie|was würdest du|warum möchten sie|\
     warum wollen sie|was sind ihre|was ist ihre|vertel |beschrijf |parlez-moi|parlez moi|\
     parle-moi|racontez|raconte|décrivez|décris|donnez-moi|donnez un exemple|présentez-vous|\
     comment gérez-vous|comment avez-vous|pourquoi voulez-vous|opowiedz|opisz|расскажите|\
     расскажи|опишите|приведите пример|как вы |请|請|谈谈|談談|说说|說說|描述|介绍|介紹|分享|举例|舉例|讲|講一|你如何|\
     你怎么|你怎麼|你会|你會|你为什么|你為什麼|为什么|為什麼|如何|怎么|怎麼",
);

/// Openings that ask, but that tips, headings and steps have as well.
pub(in crate::import) static MAY_ASK: Phrases = Phrases::new(
    "explain |discuss |describe |design |estimate |imagine |suppose |rank |compare |name |\
     define |evaluate |create a |create an |build a |pick a|choose a|analyze |analyse |\
     outline |list |identify a time|sell me|difference between|differences between|\
     the difference between|pros and cons|talk about|do you|did you|are you|were you|can you|\
     could you|would you|will you|have you|has your|you are|you're|you have|you've|\
     you notice|your team|your manager|as a |as an |scenario|situation where you|\
     situation when you|experience with|a situation where|a situation in which|share |give |\
     recall |prioritize ",
);

/// What may stand before the words that ask.
pub(in crate::import) static COURTESY: Phrases = Phrases::new(
    "please|so|ok|okay|and|now|first|can you|could you|would you|will you|can you please|\
     could you please|i'd like you to|i would like you to|i'd love to hear|scenario|\
     hypothetical|behavioral|behavioural|follow-up|followup|briefly|in detail|kindly",
);

/// Words of a rubric: it asks about the candidate, not the candidate.
pub(in crate::import) static CANDIDATE: Phrases = Phrases::new(
    "this person|the candidate|the interviewee|the applicant|candidate's|did they|do they|\
     are they|can they|their answer|have they|were they|does he|does she",
);

/// Openings of what a reader asks, as lists of help have it.
pub(in crate::import) static OWN: Phrases = Phrases::new(
    "how do i |how can i |how should i |can i |should i |do i |where do i |where can i |\
     what if i |what should i |what do i |who do i |when do i |when should i |may i |\
     am i |is my |will i ",
);

/// What headings of articles about interviews hold.
pub(in crate::import) static ABOUT_INTERVIEWS: Phrases = Phrases::new(
    "star method|star technique|star format|star framework|star approach|star interview|em interviews|interviewing for|\
     what is star|behavioral interview|behavioural interview|behavioral question|\
     behavioural question|interview question|your interview|job interview|the interview|\
     an interview|an interviewer|this guide|this repo|this page|this list|this document|\
     these questions|this question|mock interview|interview process|interview prep|\
     answer behavioral|for interviews",
);

/// What headings of guides open with.
pub(in crate::import) static ARTICLE_OPENINGS: Phrases = Phrases::new(
    "what is this|who is this|why this repo|how to use|how to contribute|what's next|\
     what's inside|what to expect|what you'll|what you will|need help|ready to|want to|\
     looking for|questions?|still have|who should",
);

/// Words that put a case, anywhere in the question.
pub(in crate::import) static CASE: Phrases = Phrases::new(
    "would you |imagine|suppose|hypothetical|scenario:|if you were|if you had|what if|\
     let's say|harías|harias|imagina|supón|cómo abordarías|würden sie|würdest du|\
     stellen sie sich|feriez-vous|imaginez|o que faria|você faria|如果",
);

/// Openings that put a case.
pub(in crate::import) static CASE_OPENINGS: Phrases = Phrases::new(
    "you are |you're |you have |you notice|you discover|you just|you join|your team |\
     your best |your ceo|your manager |your boss |your company |two of |two senior|\
     two people|two engineers|one of your |a product manager |a senior |an engineer |as a |\
     tu equipo|tu proyecto|heredas|descubres",
);

/// Words that ask for a past event.
pub(in crate::import) static EVENT: Phrases = Phrases::new(
    "a time|the time|an example|example of|a situation|a specific|an instance|an occasion|\
     an experience|have you ever|have you had|have you worked|have you been|did you|\
     were you|you had to|you made|you led|you took|you were|you worked|you failed|\
     you disagreed|last time|most recent|your biggest|your greatest|proudest|your last|\
     you solved|una vez|una situación|un ejemplo|uma vez|uma situação|eine situation|\
     ein beispiel|une situation|一次|经历",
);

/// Openings that ask for a past event, unless they go on with somebody's self or ways.
pub(in crate::import) static TOLD: Phrases = Phrases::new(
    "tell me about |tell us about |talk about |talk me through |talk to me about |\
     walk me through a|walk us through a|describe when|describe one|recall |give me |\
     give us |give an |share a|share one|cuéntame de |cuéntame sobre un|háblame de un|\
     erzählen sie von ein|parlez-moi d'un|conte sobre um|fale sobre um",
);

/// What such openings go on with when they ask for no event.
pub(in crate::import) static SELF: Phrases =
    Phrases::new("your|yourself|you|what|how|the company|our|ti|sie|the role|this|why|who|myself");

/// What opens a sentence between two questions of a conversation.
pub(in crate::import) static TRANSITIONS: Phrases = Phrases::new(
    "thanks|thank you|great|ok|okay|good|nice|welcome|hi|hello|got it|i see|let us|let's|\
     alright|all right|perfect|understood|interesting|right|cool|fair enough|makes sense|\
     good morning|good afternoon|next question|moving on",
);

/// Names of a question.
pub(in crate::import) static QUESTIONS: Phrases = Phrases::new(
    "q|question|que|ques|qn|qus|pregunta|frage|pergunta|domanda|vraag|pytanie|вопрос|问|問|\
     问题|問題|質問|front|interviewer asks|prompt",
);
