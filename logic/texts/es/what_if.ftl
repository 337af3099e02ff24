# en 5728ef0b
what-if-title = ¿Y si…?

# en 6e794e72
what-if-lead = Pruebe otras respuestas. Las suyas siguen como están.

# en 70db5f6c
what-if-certainty-column = Certeza de los estudios

# en bd378220
what-if-now = Ahora

# en 716cfafc
what-if-tried = Con cambios

# en e50f98ce
what-if-more = Más hábitos

# en 6044b69d
what-if-key = **Contorno:** ahora. **Relleno:** con sus cambios. Una puntuación más baja no es una promesa.

# en c1d3fb3e
what-if-second = Probar un segundo plan

# en 2ada80e2
what-if-numbers = Los números

# en db8bcda1
what-if-table-title = El gráfico como tabla

# en b53d5999
what-if-area = Área

# en 71e1c286
what-if-score = Puntuación, 0 a 100

# en 434daea4
what-if-smallest-title = Menos cambios para una puntuación más baja

# en 60308396
what-if-target = Puntuación que busca

# en 1b73a8ac
what-if-fixed = Dejar estas como están

# en bbccb695
what-if-fixed-placeholder = Ninguna

# en 6207ad05
what-if-single-title = Cada cambio por sí solo

# en 2b895924
what-if-nothing = Aquí no queda nada por mejorar.

# en dae428b6
what-if-plans-plan-1 = Primer plan

# en f132c28e
what-if-plans-plan-2 = Segundo plan

# en 1705d31c
what-if-undo-plan-1 = Deshacer todo

# en 0dddb71f
what-if-undo-plan-2 = Deshacer el segundo plan

# en 8e35cc13
what-if-take-plan-1 = Probar estos

# en 6867fa52
what-if-take-plan-2 = Probar como segundo plan

# en cca345c7
what-if-name-plan-1 = Nombre del primer plan

# en b191c522
what-if-name-plan-2 = Nombre del segundo plan

# en e447b422
what-if-no-score = ninguna

# $now: a number
# en 1fc64995
what-if-tile = Puntuación { $now }

# $now, $then: numbers, with the answers now and with those tried
# en 0823e8d6
what-if-tile-changed = Puntuación { $now } → { $then }

# $by: a number; $count: how many changes
# en b373a005
what-if-lower =
    { $by } menos con { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }.

# $by: a number; $count: how many changes
# en 7ab79a58
what-if-higher =
    { $by } más con { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }.

# $count: how many changes
# en 202a79d8
what-if-same =
    Igual con { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }.

# Read out by screen readers in the place of the drawn score. $now, $then: numbers
# en 807c752b
what-if-drawn = Una escala de 0 a 100. Puntuación ahora: { $now }. Con sus cambios: { $then }.

# $count: how many changes; $now, $then: numbers, or "none"
# en df193562
what-if-scores =
    { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }. Puntuación: **{ $now } → { $then }**.

# $name: such as "Sleep", or as below; $answer: the answer now
# en f34a4e84
what-if-row = { $name }, ahora: { $answer }

# An area with several habits. $area: such as "Seat support"; $habit: such as "driving"
# en 18006103
what-if-habit = { $area } ({ $habit })

# $habit: such as "Smoking"; $before, $after: answers
# en 7ad2d344
what-if-change = { $habit }: de «{ $before }» a «{ $after }»

# $label: an answer
# en 223491bd
what-if-no-lower = Los estudios no hallaron un número más bajo para «{ $label }»; solo tienen menos certeza.

# $count: how many changes; $now, $then: numbers
# en 322edaa9
what-if-smallest =
    { $count ->
        [one] { $count } cambio lleva
       *[other] { $count } cambios llevan
    } su puntuación de { $now } a **{ $then }**:

# A line below it. $change: what is to be changed; $sure: how sure research is, a sentence
# en 65785538
what-if-smallest-change = { $change }. *{ $sure }*

# $score: a number
# en ef83abb9
what-if-lowest = { $score } en el mejor caso

# en 58a4f50c
what-if-column-change = Cambio

# en 672b19a3
what-if-column-score = Puntuación

# $scores: such as "Now 31 and First plan 18"
# en 68738743
what-if-by-impact = Gráfico de barras de las áreas según el impacto en los estudios. Puntuación: { $scores }.

# $scores: such as "Now 31 and First plan 18"
# en c08dbd0c
what-if-by-gap = Gráfico de barras de las áreas según la distancia a los consejos de la guía. Puntuación: { $scores }.

# $plan: the name of a plan; $areas: titles joined as the language joins a list
# en e2fbea68
what-if-smaller = { $plan }, barras más cortas: { $areas }.

# $plan: the name of a plan
# en abf64ffc
what-if-smaller-nothing = { $plan }, barras más cortas: ninguna.

# $areas: titles joined as the language joins a list
# en 528aaeab
what-if-larger = Barras más largas: { $areas }.

# $areas: titles joined as the language joins a list
# en 8dc0ef88
what-if-along = { $areas }: ahí no hay ningún cambio. Lo que actúa por una misma vía comparte un límite, y por eso esta barra también se mueve.
