### In Spanish: our own translation.

# $text: what stands in the file
# en 19c9bbf1
fhir-reading-quoted = «{ $text }»

# en 16aefdb5
fhir-reading-very-large-number = un número demasiado grande

# en e887d4f6
fhir-reading-list = una lista

# en d136c23c
fhir-reading-empty-list = una lista vacía

# en 32e71ddf
fhir-reading-an-object = un objeto

# en c665e8aa
fhir-reading-no-json = algo que no es JSON

# What kind of value it is
# en dc5c0017
fhir-reading-kind-text = un texto

# en 7e4284c5
fhir-reading-kind-number = un número

# $name: a word of FHIR, such as "code"
# en 98ddedc1
fhir-reading-no-part = ningún { $name }

# $name: a word of FHIR, such as "system"; $value: what stands there, or should
# en ace05892
fhir-reading-part = { $name } con el valor { $value }

# $code, $display: each in quotes
# en cb070d85
fhir-reading-displayed = el código { $code } con el texto visible { $display }

# $unit, $code: what stands there
# en c7abe72f
fhir-reading-unit = la unidad { $unit } con el código { $code }

# $count: how many; $answers: the first of them
# en be1bd74b
fhir-reading-different-answers = { $count } respuestas distintas: { $answers }

# $id: the linkId in quotes; $answer: what stands there
# en 2643f0a7
fhir-reading-answered = el linkId { $id }, respondido con { $answer }

# en 4850bd60
fhir-reading-no-link-id = ningún linkId

# en de73f12b
fhir-reading-an-unnamed-item = un elemento sin linkId

# $item: the linkId in quotes, or the message before this one
# en ab97f550
fhir-reading-below = la respuesta debajo de { $item }

# en 1fa05f34
fhir-reading-link-id-touched = una extensión junto a su linkId

# en 5ac0490c
fhir-reading-absent = una extensión que puede ocupar el lugar de su valor

# en 098a3887
fhir-reading-no-value = ningún valor

# en b4e7ed59
fhir-reading-an-answer = una respuesta

# en 33b6d870
fhir-reading-known-elements = solo campos que FHIR R4 tiene ahí

# en a121cfc8
fhir-reading-an-item = un elemento: un objeto con un linkId

# en f2fa8190
fhir-reading-a-list = una lista de elementos

# en acda4b6a
fhir-reading-a-list-of-answers = una lista de respuestas

# en e3475eec
fhir-reading-a-link-id = un linkId como texto

# en 46413847
fhir-reading-in-groups = lo mismo dentro de un grupo del cuestionario

# en 6579c979
fhir-reading-plain-value = solo el valor

# en 32b72079
fhir-reading-answer-object = un objeto que contiene el valor

# en 63018c5e
fhir-reading-one-value = un solo valor

# en 174eddbe
fhir-reading-true-false = true o false, sin comillas

# en 07f83152
fhir-reading-a-number = un número de tamaño normal, sin comillas

# en 020cae00
fhir-reading-whole-number = un número entero

# en cdcf7f6c
fhir-reading-no-comparator = un número sin comparador

# en 1a678048
fhir-reading-agree = dos que coincidan

# en 1e298100
fhir-reading-one-answer = una sola respuesta

# en ffb2621c
fhir-reading-not-asked = ninguna respuesta ahí: es un grupo o un texto

# en a59cec3b
fhir-reading-a-question = el linkId de una pregunta

# $name: a linkId in quotes
# en abfa29cf
fhir-reading-exactly = { $name }, exactamente así

# $number: a number
# en 18d2fb7d
fhir-reading-at-most = como máximo { $number }

# $first: one name or more, with commas between them; $last: the last one
# en 43afebaf
fhir-reading-or = { $first } o { $last }

# $names: one code or more in quotes, of which one is meant
# en 9af202f9
fhir-reading-codes = el código { $names }

# $codes: the message before this one
# en 1bd43107
fhir-reading-senders-urgency = el resultado propio del sistema que envía, como { $codes }

# $field: where; $found: what stands there; $expected: what should
# en 672444af
fhir-reading-problem = { $field }. Encontrado: { $found }. Esperado: { $expected }.

# $count: how many lines are left out
# en e4a26c36
fhir-reading-more = { $count } más de este tipo.

# $ids: the names of warning signs
# en 0e0d5e65
fhir-reading-may-be-yes = { $ids }: es posible que se quisiera decir que sí.

# $field: where; $sender, $ours: the two results
# en b41268a1
fhir-reading-differs = { $field }: el sistema que envía tiene { $sender }, aquí es { $ours }.

# en 5164c11e
fhir-reading-graver = { $field }: el sistema que envía tiene { $sender }, aquí es { $ours }; cuenta el más grave.

# How far the safety check is, where nothing is reported so far
# en 040ba5d2
fhir-reading-open = sin completar

# en 8cd5aa4f
fhir-reading-no-result = ningún resultado
