### In Spanish: our own translation.

# en 1a952192
report-title = Llévelo como PDF

# en cce9d51a
report-lead = Su resultado en una página y todas sus respuestas en otra, como PDF para guardar, imprimir o mostrar a un profesional de la salud. Se hace en la memoria cuando pulsa el botón y desaparece con esta página.

# en b95788b3
report-name = Nombre en la página (si lo desea)

# en f71bfc33
report-name-help = Se usa solo para esta página.

# $letters: letters that the PDF cannot print, with blanks between them; $sign: a sign that stands for each
# en 668864d4
report-no-letters = El PDF no tiene letras para: { $letters }. Muestra { $sign } en su lugar.

# en b6ef7ded
report-paper = Papel

# en abd5851f
report-make = Hacer el PDF

# en 827f68de
report-document = Gráfico de prevención de los espasmos de espalda

# The title of the file, as a reader of PDFs shows it. $day: a day, written out
# en 5e9fe08b
report-file-title = Backwise: Gráfico de prevención de los espasmos de espalda, { $day }

# $day: a day, written out
# en 98e4bf6a
report-made = { $day }. Lo hizo la propia persona con sus respuestas a un cuestionario. Información general, no un diagnóstico.

# en 5831a312
report-in-the-pdf = Todas las respuestas, el plan y las fuentes están en el PDF que hace esta página.

# At the foot of every page. $version: such as "1.2.0"; $day: a day, written out
# en f563ea56
report-footer = Backwise, cifras de la versión { $version }. Lo hizo la propia persona el { $day }. No es un diagnóstico.

# en 84805edf
report-reading = Cómo leer el gráfico

# en f3a08cff
report-longer = Barra más larga: una relación más fuerte y más segura con el dolor lumbar en los estudios.

# en 90525cc4
report-labels = Junto a cada barra: la certeza de los estudios; «{ certainty-none-short }» cuenta por el consejo de la guía.

# en 156b4ac1
report-lines = Línea fina: lo corta o larga que podría ser la barra, pues los estudios nunca son exactos.

# en 7aea67d8
report-tied = Línea gruesa a la derecha: casi iguales.

# en 45e5375f
report-warning-signs = Señales de alarma

# $number: how many signs
# en 4db64fd2
report-asked = Primero se preguntó por { $number } señales de alarma: no se marcó ninguna.

# en 62473362
report-not-complete = No se respondió sobre todas las señales de alarma, así que no se descarta nada.

# Before a colon and the signs
# en 3d39e6fe
report-reported = Señales marcadas

# en fae44e74
report-asked-signs = Señales de alarma por las que se preguntó

# en 8b16b4f2
report-tips-title = Lo que ya hace

# $followed: how many tips of the guide; $total: of how many
# en 2db7583a
report-tips = Ya sigue **{ $followed } de los { $total } consejos de la guía**.

# $areas: areas of life, joined as the language joins a list
# en ae944c86
report-in-place = Ya lo hace: { $areas }.

# en 574b0acb
report-score-title = Su puntuación

# $score: from 0 to 100
# en fcd6a1e7
report-score = **{ $score } de 100.**

# en dace6a80
report-focus-title = En qué trabajar primero

# Stands alone, or before the next one. $areas: areas of life, joined as the language joins a list
# en 57a8062b
report-equal = casi igual que { $areas }

# $often: such as "about half the time"
# en 350d34d8
report-among-first = entre sus tres primeras { $often }

# $answer: an answer as it was given; $question: what the question is called
# en 0e9eb3dd
report-you-answered = Usted respondió «{ $answer }» ({ $question }).

# en 97245c28
report-tried = Cambios probados

# en 53f53a89
report-nothing-tried = Ninguno.

# $changes: how many; $now: the score; $then: the score after the changes, or the next message
# en 9a37b397
report-scores =
    { $changes ->
        [one] { $changes } cambio
       *[other] { $changes } cambios
    }, puntuación { $now } → { $then }

# en c4fba0a5
report-score-none = ninguna

# At the end of a list. $number: how many changes are left out
# en ef8849ec
report-more = y { $number } más (vea «{ report-all-changes }»)

# en acf4235f
report-all-changes = Todos los cambios probados

# en a99d6832
report-plan = Plan

# en 771c23b0
report-no-plan = Todavía no hay plan.

# $day: a day, written out
# en d396f24a
report-recheck = Vuelva a mirar el { $day }.

# en 8d520fff
report-recheck-due = Es momento de responder otra vez a las preguntas.

# en ea9613dd
report-whole-plan = El plan completo

# $count: how many actions
# en c1008842
report-plan-elsewhere =
    { $count ->
        [one] Hay { $count } acción planeada
       *[other] Hay { $count } acciones planeadas
    }: «{ report-whole-plan }» tiene los días, las cantidades y las precauciones.

# $count: how many more actions than those that stand above
# en 28942bbf
report-plan-goes-on =
    { $count ->
        [one] { $count } acción más
       *[other] { $count } acciones más
    }, y todas las cantidades: vea «{ report-whole-plan }».

# en 10a1d608
report-doses-elsewhere = Cuánto de cada una: vea «{ report-whole-plan }».

# en 33246a4b
report-sources = Fuentes

# en 51ece05a
report-no-sources = En esta página no se nombra ninguna.

# en 31cf75c2
report-answers = Todas las respuestas

# en ccc1a6b4
report-question = Pregunta

# en 6512dd9c
report-answer = Respuesta

# en 10c6e51c
report-yes = Sí
