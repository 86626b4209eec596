//! What headings and labels are known by.

use crate::import::phrases::Phrases;

/// Names of the questions that the candidate asks.
pub(in crate::import) static FOR_THEM: Phrases = Phrases::new(
    "questions for the interviewer|questions to your interviewer|questions to the interviewer|questions for interviewer|questions for your|\
     questions for the company|questions for them|questions for employer|\
     questions for the employer|questions for the hiring|questions for hiring|\
     questions for the recruiter|questions for the team|questions for us|ask the interviewer|\
     ask your interviewer|ask interviewer|ask them|ask the company|ask the hiring|\
     ask the recruiter|ask an interviewer|ask your future|ask your potential|\
     ask the employer|ask an employer|ask companies|ask a company|ask at the end|ask back|\
     reverse interview|questions i ask|questions you should ask|questions you can ask|\
     questions to ask your|questions to ask back|your questions|my questions for|\
     my questions to|preguntas para el entrevistador|preguntas para la empresa|\
     preguntas para ellos|preguntas para hacer|rückfragen|fragen an|eigene fragen|\
     questions à poser|perguntas para|domande da fare|反问|反問|逆質問",
);

/// Whom an interviewer asks.
pub(in crate::import) static OF_CANDIDATES: Phrases =
    Phrases::new("candidate|applicant|engineers|developers|managers|em's|ems|report|interviewee");

/// Names of what is asked next.
pub(in crate::import) static FOLLOW_UPS: Phrases = Phrases::new(
    "follow-up|follow-ups|followup|followups|follow up|follow ups|possible follow-up|\
     possible follow-ups|potential follow-ups|common follow-ups|likely follow-ups|probe|\
     probes|probing|dig deeper|digging deeper|deeper dive questions|preguntas de seguimiento|\
     seguimiento|nachfragen|追问|追問|additional probes|sub-questions",
);

/// Names of a list of what the file holds.
pub(in crate::import) static CONTENTS: Phrases = Phrases::new(
    "table of contents|contents|toc|index|índice|indice|contenido|contenidos|\
     inhaltsverzeichnis|inhalt|sommaire|sumário|目录|目錄|目次|on this page|navigation|quick links|\
     quick navigation|sections|sections and subsections|list of questions|jump to",
);

/// Names of sections with experiences.
pub(in crate::import) static STORIES: Phrases = Phrases::new(
    "answers|stories|my stories|story bank|storybank|star stories|star answers|\
     example answers|examples|my examples|my answers|experiences|my experiences|historias|\
     geschichten|beispiele|respuestas|antworten|experience stories|career stories|situations",
);

/// Names of things to do.
pub(in crate::import) static CHECKLISTS: Phrases = Phrases::new(
    "todo|to do|to-do|todos|checklist|action items|next steps|pendientes|prep checklist|\
     preparation checklist|tasks",
);

/// Openings of what a chat program offers.
pub(in crate::import) static CHAT: Phrases = Phrases::new(
    "would you like|let me know|do you want me|shall i|want me to|i can also|if you'd like|\
     if you want, i|if you like|¿quieres que|¿te gustaría|quieres que|möchtest du",
);

/// Names of sources and links.
pub(in crate::import) static SOURCES: Phrases = Phrases::new(
    "references|reference|citations|sources|source|resources|further reading|\
     further resources|links|useful links|helpful links|credits|license|licence|contributing|\
     acknowledgements|acknowledgments|bibliography|recursos|fuentes|referencias|quellen|\
     related|related links|see also|additional resources|other resources|recommended reading|\
     books|articles|contributors|videos|about the author|disclaimer|changelog|backlinks|tags|\
     metadata|参考|参考资料|參考資料",
);

/// Names of an answer.
pub(in crate::import) static ANSWERS: Phrases = Phrases::new(
    "a|r|answer|ans|response|reply|respuesta|respuesta modelo|antwort|musterantwort|réponse|\
     reponse|resposta|risposta|odpowiedź|ответ|答|答案|回答|参考答案|參考答案|back|solution|my story|\
     star story|example story|sample story|candidate|example|sample|ejemplo|\
     ejemplo de respuesta|model|example (star)|star example|sample script|script|talk track|\
     what i'd say|what i would say|my take|my notes|show answer|click to reveal|\
     click to expand|reveal|expand|view answer",
);

/// What names with "answer" in them hold when they are advice.
pub(in crate::import) static NOT_ANSWERS: Phrases = Phrases::new(
    "how to|tips|what |why|good answer|strong answer|weak answer|bad answer|poor answer|\
     great answer|red flag|key |structure|framework|elements|before|best answer includes|\
     looking|an answer|your answer should|answers should|mistakes|types|guide",
);

/// What short names of an answer begin with.
pub(in crate::import) static ANSWER_OPENINGS: Phrases = Phrases::new(
    "answer|sample answer|example answer|model answer|my answer|suggested answer|\
     possible answer|example response|sample response|star answer|star response|respuesta|\
     ideal answer",
);

/// What headings about questions, without any, begin with.
pub(in crate::import) static ABOUT_QUESTIONS: Phrases = Phrases::new(
    "how to|tips|why|about|types of|type of|preparing|before|after|when answering|\
     understanding|what are|what is|what to|total questions|interview styles|\
     example framework|answering|instructions|rules",
);

/// Words for questions.
pub(in crate::import) static BANKS: Phrases = Phrases::new(
    "questions|question bank|preguntas|fragen|perguntas|domande|prompts|pytania|вопросы|问题|\
     問題|面试题|面試題|質問",
);

/// Names of what note programs write about a note.
pub(in crate::import) static PROPERTIES: Phrases = Phrases::new(
    "topic|category|theme|tema|thema|competency|status|created|created by|created time|\
     last edited|last edited by|last edited time|updated|date|author|tags|tag|difficulty|\
     company|companies|priority|type|owner|property|url|aliases|level|time|duration|round",
);
