//! What the parts of an answer are called.

use crate::import::phrases::Phrases;

/// Names of the part situation.
pub(in crate::import) static SITUATION: Phrases = Phrases::new(
    "s|situation|the situation|situations|situación|situacion|situação|situacao|situazione|\
     situatie|sytuacja|ситуация|情境|情况|情況|背景|状況|상황",
);

/// Names of the part task.
pub(in crate::import) static TASK: Phrases = Phrases::new(
    "t|task|the task|tasks|my task|tarea|tareas|tarefa|aufgabe|tâche|tache|compito|taak|\
     zadanie|задача|任务|任務|任務目標|目标|目標|課題|과제",
);

/// Names of the part action.
pub(in crate::import) static ACTION: Phrases = Phrases::new(
    "a|action|actions|the action|my action|my actions|actions taken|action taken|acción|\
     accion|acciones|ação|acao|ações|azione|azioni|aktion|aktionen|handlung|vorgehen|actie|\
     działanie|действие|действия|行动|行動|행동",
);

/// Names of the part result.
pub(in crate::import) static RESULT: Phrases = Phrases::new(
    "r|result|results|the result|outcome|outcomes|resultado|resultados|ergebnis|ergebnisse|\
     resultat|résultat|résultats|risultato|risultati|resultaat|rezultat|wynik|результат|结果|\
     結果|成果|결과",
);

/// Names of the part learning.
pub(in crate::import) static LEARNING: Phrases = Phrases::new(
    "l|learning|learnings|lesson|lessons|lesson learned|lessons learned|what i learned|\
     reflection|reflections|takeaway|takeaways|aprendizaje|aprendizajes|aprendizado|\
     erkenntnis|学び|學習|反思",
);

/// Names of the part situation that other frames use as well.
pub(in crate::import) static LIKE_SITUATION: Phrases =
    Phrases::new("context|background|contexto|contexte|kontext|hintergrund");

/// Names of the part task that other frames use as well.
pub(in crate::import) static LIKE_TASK: Phrases =
    Phrases::new("goal|objective|target|objetivo|ziel|objectif");
