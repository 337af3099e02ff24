# en 0e2db06c
score-title = Cómo funciona la puntuación

# en 68170371
score-step-ratio = Los estudios dan a cada respuesta una razón frente a la mejor respuesta. De ella se toma el logaritmo natural (ln), para que las razones se puedan sumar.

# $weights: a list of weights
# en 2f6c1bea
score-step-weights = Eso se multiplica por un peso según la certeza de los estudios: { $weights }.

# One weight. $certainty: such as "weak evidence"; $weight: a number
# en 5a31b6e3
score-weight = { $certainty } { $weight }

# $ratio, $least: numbers
# en 9351256d
score-step-least = Una respuesta que se aparta de un consejo cuenta un poco aun sin estudios: al menos ln { $ratio } = { $least } la peor respuesta, y menos las de en medio.

# $limits: a sentence for each limit
# en 8b663973
score-step-limits = Las respuestas de un área se suman. Las áreas que actúan de la misma forma comparten un límite. { $limits }

# $areas: such as "Sleep and stress"; $product: such as "0.75 × ln 2"; $limit: a number; $basis: what it rests on, in brackets
# en 072f749f
score-limit = { $areas }: como máximo { $product } = { $limit } { $basis }.

# en 7ac4e175
score-our-judgement = (nuestro juicio)

# en 94ae55a0
score-step-score = La puntuación es 100 veces esta suma, dividida por lo que cuentan las mismas preguntas con las peores respuestas. 0 significa que cada pregunta respondida está en su mejor respuesta. No es una probabilidad.

# $needed, $total: how many questions
# en b8912b79
score-step-enough = Se da cuando hay respuesta a { $needed } de las { $total } preguntas con puntos. Lo que nadie puede cambiar y las señales de alarma no entran en ella.

# $draws: how many times; $percent: a number
# en 96ee5ccd
score-step-order = Las áreas van en el orden de sus sumas. Para decir qué certeza tiene ese orden, se calcula { $draws } veces más, con razones sacadas al azar de sus intervalos. Dos vecinas son casi iguales cuando la más alta gana en menos del { $percent } % de esas veces.

# en 9a4f7756
score-own-title = Sus respuestas, paso a paso

# en b583a2a3
score-standing-title = Un ejemplo, paso a paso

# en 8d96d062
score-own-lead = Esto se calcula con sus respuestas tal como están ahora. Las mejores respuestas no cuentan nada y no aparecen. Los números se redondean a tres cifras.

# en af4d0df7
score-standing-lead = Estas respuestas no son de nadie. Cuando haya respondido preguntas, aquí estarán las suyas. Las mejores respuestas no cuentan nada y no aparecen. Los números se redondean a tres cifras.

# en 16cff0bc
score-nothing-counts = Cada pregunta respondida está en su mejor respuesta: no hay nada que sumar.

# en 61457f57
score-table-title = Cuánto cuenta cada respuesta

# en 879a3443
score-column-answer = Respuesta

# en 8d9f4c8b
score-column-sum = Cálculo

# en 2f6acbe8
score-column-counts = Cuenta

# en be131e96
score-most-title = Cuánto pueden contar como máximo las preguntas respondidas

# en dfe670d7
score-column-area = Área

# en 0c028ec6
score-column-worst = Peores respuestas

# en 7ea9ae86
score-column-most = Máximo

# en 1bcc89b8
score-all-together = Todo junto

# $weight, $ratio: numbers
# en 0958b82a
score-product = { $weight } × ln { $ratio }

# $ratio: a number
# en 8e52408b
score-floor = ln { $ratio }

# $ratio, $part: numbers
# en 145cc088
score-floor-in-part = ln { $ratio } × { $part }

# The least that an answer off a tip counts. $floor: such as "ln 1.05 × 0.5"
# en a7a299d8
score-least = mínimo de un consejo: { $floor }

# $floor: such as "ln 1.05"; $own: what it would count without, such as "0.25 × ln 1.19"
# en 07bc0bdb
score-least-above = mínimo de un consejo: { $floor }, más que { $own }

# $areas: such as "sleep and stress"
# en d9b7b3ad
score-limit-of = Límite de { $areas }

# $sum: such as "0.247 + 0.344"; $most: a number
# en c70c78d8
score-sum-at-most = { $sum }, como máximo { $most }

# $answered, $asked, $needed: how many questions
# en 08a28272
score-none-yet = Hay respuesta a { $answered } de las { $asked } preguntas con puntos. Una puntuación pide { $needed }, así que aún no hay ninguna.

# $count: how many questions; $most, $total, $score, $shown: numbers
# en 5c1f046b
score-result =
    Con las peores respuestas, { $count ->
        [one] la misma pregunta cuenta
       *[other] las mismas { $count } preguntas cuentan
    } { $most }. Puntuación: 100 × { $total } / { $most } = **{ $score }**, que se muestra como { $shown }.
