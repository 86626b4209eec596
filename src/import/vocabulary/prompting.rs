//! What prompts for a persona are known by.

use crate::import::phrases::Phrases;

/// What a prompt opens with that tells somebody who they are.
pub(in crate::import) static PERSONA_OPENINGS: Phrases = Phrases::new(
    "you are |you're |you will act|you will be|you will play|act as |i want you to act|\
     i want you to be|i want you to play|please act|assume the role|take on the role|\
     play the role|your role is|imagine you are|pretend |eres |actúa |actua |tu rol es|\
     du bist |sie sind |handle als|tu es |vous êtes |agis comme|você é |aja como|sei un|\
     agisci |你是|请扮演|請扮演|あなたは",
);

/// Who is told to be somebody in a prompt.
pub(in crate::import) static PERSONAS: Phrases = Phrases::new(
    "coach|interviewer|mentor|assistant|expert|recruiter|advisor|adviser|consultant|trainer|\
     hiring manager|playing the role|the role of|role play|entrevistador|reclutador|berater|\
     recruteur|treinador|allenatore|面试官|面試官|教练|教練|面接官",
);

/// Words for what a company holds dear.
pub(in crate::import) static VALUES: Phrases =
    Phrases::new("values|valores|werte|valeurs|valori|leadership principles|our principles");

/// Words in the headings of rules.
pub(in crate::import) static RULE_HEADS: Phrases = Phrases::new(
    "rule|guideline|instruction|do not|don't|never|always|constraint|behavio|tone|style|\
     personality|important|boundaries|regla|no debes|personalidad|formato|regel|règle|regra|\
     how to|cómo",
);

/// What sentences open with that tell how to behave.
pub(in crate::import) static RULE_OPENINGS: Phrases = Phrases::new(
    "be |do not |don't |never |always |ask |wait |assume |keep |avoid |use |provide |give |\
     feel free|wherever possible|where possible|make sure|remember |stay |speak |respond |\
     after i |after each|after the|when you |when i |when the user|if the user|if i |start |\
     begin |end |please |no |usa |evita |pregunta |espera |siempre |nunca |haz |sé |limit |\
     follow |focus |challenge |refer |quote |mention |push |probe |listen ",
);

/// Verbs before words that are to be said.
pub(in crate::import) static SAYING: Phrases = Phrases::new(
    "say|saying|says|start|starting|begin|beginning|open|opening|greet|greeting|line|with|\
     message|di|diciendo|empieza|comienza|saluda|sag|sage|beginne|dis|commence|diga|comece",
);

/// Words in the headings of lists of people.
pub(in crate::import) static PEOPLE: Phrases = Phrases::new(
    "people|team members|the team|who's who|stakeholders|personas|equipo|personen|leaders|colleagues",
);
