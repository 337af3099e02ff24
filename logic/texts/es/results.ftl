# en f46ed090
results-title = Su gráfico de prevención

# en 6e0a2f99
results-table-title = Los números en una tabla

# en ca14677a
results-limits = El gráfico describe cuánto pesan sus respuestas en este modelo. No dice qué causa el dolor, y no predice nada sobre su próximo espasmo.

# en 37042d46
results-nothing-to-do = Todas las áreas que respondió están en orden. Siga así.

# Answers that came with an address or from a browser's copy and that nobody can have given.
# $count: how many; $answers: what they are about
# en 6aa15f53
results-unusable =
    { $count ->
        [one] { $count } respuesta no se pudo usar y quedó fuera
       *[other] { $count } respuestas no se pudieron usar y quedaron fuera
    }: { $answers }. Puede responder otra vez:

# en 654b80b2
results-in-place = En orden

# $followed, $total: how many of the guide's tips
# en 31cd32bc
results-tips = { $followed } de { $total } consejos

# $area: a tip in place; $count: how many others are
# en ad290648
results-and-more =
    { $area } y { $count ->
        [one] { $count } más
       *[other] { $count } más
    }

# en a5a471e5
results-score = Puntuación

# $score: a number
# en 1c3760d7
results-of-100 = { $score } de 100

# en de276337
results-lower-is-better = más baja es mejor

# $low, $high: what the score can become
# en be8c10cf
results-open-to = podría ser { $low } a { $high }

# The end of the score's scale at 0
# en 05c91fc4
results-best = 0 es lo mejor

# Read out by screen readers. $low, $high: what the score can become
# en 69b6111c
results-open-answers = más baja es mejor; respuestas pendientes: { $low } a { $high }

# Read out by screen readers. $score: such as "21 of 100"; $range: such as "lower is better"
# en 1b98dce9
results-score-drawn = Una escala de 0 a 100. Su puntuación: { $score }; { $range }.

# en eb59f9ec
results-begin = Empiece por

# en 8404e802
results-open = Pendiente

# $count: how many
# en 5101e1ab
results-open-count =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }

# On a button
# $question: what it is about
# en 403073a0
results-answer-first = Responder: { $question }

# en 9ff18e74
results-chart-title = Lo que más cuenta

# en 8cec90f4
results-area = Área que se muestra

# $answer: as it was given
# en e7bdc06f
results-you-said = **Usted dijo:** { $answer }

# en 4819aa11
results-first-step = Primer paso hoy

# en a92b3eff
results-do = Qué hacer

# en 76632fec
results-add = Añadir a mi plan

# en 178384be
results-see-plan = Ver mi plan

# en d24e9d8d
results-next = Lo que sigue en el gráfico

# en 690eb9fb
results-why = ¿Por qué, y con qué certeza?

# $areas: the areas that are about equal with it
# en ed083dea
results-equal-with = casi igual que { $areas }

# $often: such as "most of the time"
# en fcbf2376
results-often-first = { $often } entre sus tres primeras

# $areas: areas; $count: how many they are
# en c823ae0b
results-nothing-left =
    { $areas } { $count ->
        [one] todavía cuenta
       *[other] todavía cuentan
    }, y usted ya hace lo que se puede hacer: siga así.

# en c18d7d98
results-about-title = La puntuación y sus límites

# en 064e263a
results-about-score = 0: cada hábito que respondió está en su mejor respuesta. 100: cada uno está en la peor. La puntuación suma sus respuestas; no es una probabilidad de dolor.

# $count: how many questions; $low, $high: numbers
# en c4ae7142
results-open-range =
    { $count ->
        [one] { $count } pregunta está pendiente
       *[other] { $count } preguntas están pendientes
    }. Según las respuestas, la puntuación podría estar entre { $low } y { $high }.

# $areas: areas
# en 3dcf9c3e
results-partly-open = Sin responder del todo: { $areas }.

# en e6e49379
results-to-evidence = Cada número con su fuente

# $answered, $total: how many questions; $missing: how many more answers are needed
# en c21a5f08
results-too-few =
    Ha respondido { $answered } de { $total } preguntas sobre hábitos. Para un gráfico y una puntuación, responda { $missing ->
        [one] { $missing } pregunta más
       *[other] { $missing } preguntas más
    }, por favor.

# $step: the title of a step; $count: how many questions
# en 5c2ea126
results-missing-in =
    { $step }: { $count ->
        [one] { $count } pregunta pendiente
       *[other] { $count } preguntas pendientes
    }

# en b356e401
results-background-title = Lo que nadie puede cambiar

# en 450726c0
results-background-lead = Esto no está en la puntuación ni en el gráfico. Los problemas de espalda suelen volver después de haber estado ahí: una razón más para seguir con lo que sí puede cambiar.

# en 824f9947
results-no-number = Los estudios no dan ningún número que se pueda usar aquí.

# en 0d8447d2
results-pregnancy = Embarazo

# en 6522e85e
results-tools = Para llevar

# en 6b111b6c
results-try-changes = Probar cambios

# en 1f9215a9
results-make-a-plan = Hacer mi plan

# en 539f1fc9
results-change-answers = Mis respuestas
