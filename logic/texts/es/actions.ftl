# en 86c9fbe4
actions-title = Qué dicen los estudios de las acciones

# $number: how many actions there are; $guide, $research, $guideline, $advice: how many rest on each
# en 442b878f
actions-lead = El plan ofrece { $number } acciones. La guía nombra { $guide } de ellas, los estudios probaron { $research } y las guías clínicas recomiendan { $guideline }, la mayoría con otros fines que el dolor de espalda. Para las otras { $advice } no hallamos ningún estudio ni guía clínica que apoye justo eso: son consejos generales. Abajo está lo que se buscó y lo que se halló, también cuando no hubo efecto.

# The head of the relief steps
# en 2db5e42c
actions-relief-title = Durante un espasmo

# $found: how a number came about; $estimate: such as "odds ratio 0.55 (...)"
# en 70f3c0e5
actions-effect = { $found }: { $estimate }.

# $day: such as "3 December 2026"; $question: what was looked for; $where: where;
# $typed: the words that were typed, each in quotes, joined as the language joins a list;
# $outcome: sentences
# en 306b68de
actions-looked-for = Se buscó el { $day }: { $question }, en { $where }. Se escribió: { $typed }. { $outcome }

# $words: what was typed
# en 672e3c62
actions-typed = «{ $words }»
