# en b6ef62c2
outside-title = Cuánto vale la puntuación

# $habits: such as "7 of the score's 20 habits"
# en a5650aea
outside-lead = **Puede** distinguir un poco grupos de personas según si tenían dolor lumbar cuando se les preguntó. Eso se probó con { $habits }. **Sugiere** en qué orden trabajar los hábitos. Ese orden viene de estudios publicados, y estas comprobaciones no lo probaron. **No puede** decir quién tiene dolor de espalda ni quién lo tendrá.

# en 2701d610
outside-not-tried = La puntuación aún no se ha probado en personas a las que no se ajustó.

# $habits: such as "7 of the score's 20 habits"
# en dc2744e8
outside-pairs-tried = Probamos { $habits } en grupos de personas. Ningún número se ajustó a ellas.

# $pairs: such as "66 (the United States) and 60 (Spain)"
# en 92218e11
outside-pairs = Piense en pares de personas: una con dolor lumbar en ese momento y otra sin él. De 100 pares así, la que tenía dolor tuvo la puntuación más alta en { $pairs }. Una moneda al aire acertaría en 50. El dibujo y las tablas de abajo lo escriben así: 0,5 es el azar y 1 es acertar siempre.

# $habits: such as "7 of the score's 20 habits"
# en dc90d6c8
outside-tried = También probamos { $habits } en grupos de personas. Ningún número se ajustó a ellas.

# $areas: such as "0.66 in the United States and 0.60 in Spain"
# en 274b384d
outside-reached = Al distinguir a quienes tenían dolor lumbar en ese momento de quienes no, llegaron a { $areas }. Aquí 0,5 es el azar y 1 es lo perfecto.

# $areas: numbers joined as the language joins a list; $place: a country
# en 5003f1bd
outside-in-place = { $areas } en { $place }

# $number: how many, or how many in which group; $all: a number
# en 04ef88d3
outside-habits = { $number } de los { $all } hábitos de la puntuación

# $groups: the name of a group of people
# en fd5ccc65
outside-seen = Pero miramos las respuestas de un grupo mientras construíamos la puntuación: { $groups }.

# $groups: names of groups of people
# en 4f293685
outside-seen-several = Pero miramos las respuestas de algunos mientras construíamos la puntuación: { $groups }.

# en 995c03e9
outside-not-fitted = Ningún número se ajustó a estas personas.

# en 3de6f67f
outside-not-fitted-seen = Ningún número se ajustó a estas personas, pero miramos sus respuestas mientras construíamos la puntuación.

# $version: such as "1.0.0"
# en 2926668f
outside-belongs = Los números y las fórmulas de la puntuación no han cambiado desde la versión { $version }, con la que se hicieron estas comprobaciones.

# $version: such as "1.0.0"
# en 044557ed
outside-earlier = Estas comprobaciones son de una versión anterior de la puntuación, la { $version }. Con los números y las fórmulas de hoy, nadie las ha hecho todavía.

# en fdb84f70
outside-once-each = Aquí cada persona cuenta una vez. Si se pondera a las personas según la población, la cifra cambia un poco.

# $area, $weighted: numbers; $group: a group of people
# en 87e93fb0
outside-same-people = El { $area } ({ $group }) viene de las mismas personas que el { $weighted } de arriba. Aquí cada una cuenta una vez; arriba, están ponderadas a la población.

# en 5be4c60c
outside-snapshot = Todas las comprobaciones son fotos de un momento: se preguntó por los hábitos y por el dolor a la vez. Dormir mal o la tensión pueden venir del dolor. Nada de esto mira adelante.

# en 3ae3c2ee
outside-axis = 0,5 es el azar, 1 es lo perfecto

# en 64862a00
outside-table-title = Mostrar estas áreas en una tabla

# en 799dd0bd
outside-fifths-title = Con dolor lumbar, de cada 100 personas, por quintas partes de la puntuación

# en 788b48df
outside-column-who = Se probó en

# en d7ca6694
outside-column-area = Área

# en 53354d9c
outside-column-interval = Intervalo del 95 %

# en c64fff77
outside-column-n = Personas

# en 4e425b3a
outside-column-cases = Con dolor lumbar

# en 7c3d12b8
outside-fifth = Quinta parte

# en e5e5181f
outside-fifth-lowest = La más baja

# en a708da90
outside-fifth-highest = La más alta

# $low, $high: the ends of an interval
# en 7c5fbaf4
outside-interval = { $low } a { $high }

# $area: a number; $interval: such as "0.63 to 0.68"
# en 2ba47f52
outside-area = { $area } (intervalo del 95 %: { $interval })

# $group: a group of people; $area: such as "0.66 (95 % interval 0.63 to 0.68)"
# en 271bd9a3
outside-point = { $group }: { $area }

# Read out by screen readers in the picture's place.
# $habits: such as "7 of the score's 20 habits"; $areas: what each point says
# en ff07ef5e
outside-pictured = Hasta qué punto distinguen { $habits } a quienes tenían dolor lumbar en ese momento de quienes no. { $areas }.

# en 295f3bda
outside-all-above = Todos los intervalos están por encima del azar.

# en 19c3db98
outside-not-all-above = No todos los intervalos están por encima del azar.

# $group: a group of people; $people, $part: who they were, and how many took part;
# $survey: a link; $years: such as "2017"; $outcome: what was asked; $weighting: how they count
# en 2ce711a5
outside-asked = **{ $group }:** { $people }, { $part }. { $survey }, { $years }. Se preguntó por: { $outcome }. Cálculo de las quintas partes: { $weighting }.

# $sex: one of those below; $area: a number
# en 5871d52e
outside-sex = { $sex ->
        [women] mujeres { $area }
       *[men] hombres { $area }
    }

# $group: a group of people; $areas: parts of it with their numbers
# en a02c0298
outside-by-group = { $group }, por grupos: { $areas }.

# $group: a group of people; $low, $high: numbers; $groups: which parts of it
# en be4a3480
outside-spread = { $group }: { $low } a { $high } en { $groups }.

# $group: a group of people; $area: a number
# en 6ad5da31
outside-fitted = { $group }: un modelo hecho justo para estas respuestas de estas personas llega a cerca de { $area }. Estas preguntas no pueden decir mucho más.

# $group: a group of people; $areas, $told_nothing: habits with their numbers; $nothing: a number
# en ab59e080
outside-alone = { $group }, cada hábito por sí solo: { $areas }. **Estos no dijeron nada ahí** (a menos de { $nothing } del azar), tal como preguntó esa encuesta: { $told_nothing }.

# $below: habits
# en 754f5153
outside-other-way = Por debajo de 0,5, así que, si acaso, al revés: { $below }.

# $day: such as "3 December 2026"; $kept: what was kept apart; $intervals: how they were made
# en 4d5ef89e
outside-how-made = Hecho el { $day }: { $kept }. Intervalos: { $intervals }. Cada encuesta preguntó por siete hábitos con sus propias palabras; leímos esas respuestas como las nuestras.

# en 3bc24fa2
outside-others-title = A qué llegan otras herramientas

# en 58aa3c0e
outside-others-column-tried = Se probó

# en 66c09cd2
outside-others-column-area = Área

# en e2f0e5ef
outside-others-column-interval = Intervalo del 95 %

# en 6d1b826f
outside-others-column-ahead = Mira adelante

# $group: a group of people
# en fd09545c
outside-ours = Nuestra puntuación: { $group }

# $foretells: what it foretells
# en 636b0f34
outside-theirs = Una herramienta que dice { $foretells }

# Whether it looks ahead, in the table
# en 5feeb201
outside-looks-ahead = sí

# en 984df271
outside-one-moment = no

# en f4a23d2d
outside-beside = Áreas de nuestra puntuación y de herramientas publicadas. Responden a preguntas distintas, así que no se pueden poner en orden. Una herramienta que mira adelante dice qué viene después; la nuestra, quién tiene dolor en ese momento. 0,5 es el azar, 1 es lo perfecto.

# en 1baede3b
outside-foretell = Estas herramientas publicadas se hicieron para mirar adelante. Se probaron en personas distintas de las que sirvieron para hacerlas. Muestran qué se puede esperar de las respuestas a unas preguntas.

# $tool: such as "A tool that says ..."; $area: such as "0.66 (95 % interval 0.63 to 0.68)";
# $source: a link
# en a490c027
outside-foretelling = { $tool }: { $area }. { $source }

# en 13724a19
outside-summed = Estos estudios sumaron hábitos. Hasta donde pudimos ver, contaron igual cada hábito; nuestra puntuación da a cada uno su propio peso. Una razón de 1 sería ninguna diferencia. Una razón por encima de 1 puede ser buena o mala, así que cada línea dice qué significa.

# $estimate: such as "Odds ratio 0.55 (...)"; $derivation: how it came about
# en cf7ae821
outside-ratio = { $estimate }; { $derivation }.

# en 24bd640e
outside-what-it-means = Juntos, estos estudios dicen: quienes viven de forma menos sana en varias cosas tienen dolor lumbar algo más a menudo. Nuestras propias cifras también muestran una relación débil, con el dolor en el momento de preguntar. Una puntuación baja no evita el dolor. Entre los gemelos, una vida más sana no fue junto con una mayor probabilidad de recuperarse.
