# en 4e9e9c7c
evidence-title = Qué dice la guía, qué dicen los estudios

# en ca18f50f
evidence-lead = Abra una línea para ver las dos cosas, con cada número y su fuente.

# en 8887208e
evidence-about-title = La puntuación, sus límites y sus fuentes

# en 40d69888
evidence-filters = Elegir

# en 0554e4fd
evidence-search = Buscar

# en eff5bbcd
evidence-search-example = Palabra, autor, revista

# en 855a9d87
evidence-area = Área

# en 8e3b078e
evidence-all-areas = Todas las áreas

# en 262b4894
evidence-how-sure = Certeza de los estudios

# en 0f09b751
evidence-any-certainty = Cualquier certeza

# en 39c9a7d2
evidence-who-speaks = Quién lo dice

# en 2f6bf0be
evidence-any-voice = La guía o los estudios

# en 9f37ee69
evidence-show-all = Ver todos los factores

# en 515f2810
evidence-nothing-found = Ningún factor cumple todo esto. Pruebe con menos palabras o con otras, o quite una elección.

# en 0332abca
evidence-verdict = Certeza

# What stands beside the answer that others are compared with
# en 7bf156c5
evidence-reference-level = la comparación

# en 840449e6
evidence-no-number = sin número

# en 8964c325
evidence-not-scored = Sin puntos.

# A source follows.
# en dff7d0a8
evidence-looked-up = sin número. Lo que se consultó:

# $name: a factor
# en 31189e1a
evidence-table-title = Los números de { $name }

# en 140c07e7
evidence-axis = Razón; la comparación es 1

# en ecf2e590
evidence-how-to-read = El punto dice cuántas veces más a menudo se dio el dolor lumbar con esta respuesta que con la comparación, que es 1. Si se estudió otra cosa, lo dice «de dónde vienen los números». Una razón de momios (odds ratio) parece un poco mayor que eso. La línea es el intervalo del 95 %: hasta dónde el azar puede haber movido el punto. Si llega al 1, puede que no haya ninguna relación. Todos los dibujos tienen la misma escala.

# en d146e74f
evidence-no-answer-has-a-number = Ninguna respuesta tiene un número: los estudios no dan ninguno que se pueda usar.

# en 533d7633
evidence-numbers-from = De dónde vienen los números

# en 788c7f67
evidence-other-title = También se halló

# en 14160af0
evidence-sources = Fuentes

# $day: such as "3 December 2026"
# en a8aa46f9
evidence-reviewed = Última revisión: { $day }.

# en 3ec8dbc8
evidence-group-tips = Las preguntas tras los doce consejos de la guía

# en fedc902f
evidence-group-others = Qué más cuenta

# en d840567d
evidence-group-background = Lo que nadie puede cambiar

# en a59d6297
evidence-voice-guide = La guía, sin número de los estudios

# en 5af33281
evidence-voice-research = Los estudios, no la guía

# en f3d5fc88
evidence-voice-both = La guía y los estudios

# en 6732f6e8
evidence-column-answer = Respuesta

# en 9f17ab74
evidence-column-ratio = Razón (intervalo del 95 %)

# en 7498d708
evidence-column-certainty = Certeza


# $total: a number
# en 0bc60f17
evidence-shown-all = Se muestran los { $total } factores.

# $found, $total: numbers
# en ee9bd4eb
evidence-shown = Se muestran { $found } de { $total } factores.

# Beside an answer in the drawing. $certainty: how sure research is, such as "weak evidence"
# en 4d7d42de
evidence-sure-no-interval = { $certainty }, sin intervalo

# $ratio: a number; $low, $high: the ends of its interval
# en bda722e0
evidence-ratio = { $ratio } ({ $low } a { $high })

# $ratio: a number
# en aa477147
evidence-ratio-no-interval = { $ratio } (sin intervalo en la fuente)

# Read out by screen readers in the drawing's place.
# $name: a factor; $reference: an answer; $answers: the lines below, with ";" between them
# en 327e1262
evidence-takeaway = { $name }, comparado con «{ $reference }» en 1. { $answers }.

# $answer: an answer; $estimate: such as "odds ratio 1.32 (...)"
# en d63c61ba
evidence-told = «{ $answer }»: { $estimate }

# The same, where the interval holds 1
# en 59ad0582
evidence-told-crossing = «{ $answer }»: { $estimate }, pasa por el 1

# The same, where the whole interval lies above 1
# en 063ef196
evidence-told-above = «{ $answer }»: { $estimate }, por encima de 1

# The same, where the whole interval lies below 1
# en 2fb35e92
evidence-told-below = «{ $answer }»: { $estimate }, por debajo de 1

# $answer: an answer
# en 29066875
evidence-told-no-number = «{ $answer }»: sin número

# $measure: such as "odds ratio"; $derivation: how it came about
# en 7a67d772
evidence-found = { $measure }, { $derivation }.

# $answers: answers; $found: how their number came about, a sentence; $source: a link;
# $counts: what they count, a sentence
# en cbb4731d
evidence-origin = *{ $answers }:* { $found } { $source }. { $counts }

# $impacts: numbers joined as the language joins a list
# en e6c1e095
evidence-counts = Cuenta { $impacts } en la puntuación.

# $result: a sentence; $estimate: such as "Odds ratio 1.32 (...)"; $derivation: how it came about;
# $source: a link
# en 14c4f892
evidence-other = { $result } { $estimate }; { $derivation }. { $source }
