### The questionnaire, its review and the messages at its fields.

# en 22ca6d84
questionnaire-review-title = Revise sus respuestas
# en 2783709f
questionnaire-review-lead = Pulse una fila para cambiarla. Lo que queda sin respuesta no cuenta ni a favor ni en contra.
# A row that leads to the question when it is pressed.
# $question: what is asked, such as "Sleep"; $answer: what was answered
# en 59a9c7d4
questionnaire-row = **{ $question }** &nbsp; { $answer }
# en f6bf4a70
questionnaire-next = Siguiente
# en 22d9f0f8
questionnaire-back = Atrás
# en cc5ef232
questionnaire-to-review = Volver al repaso
# en 03563241
questionnaire-show-result = Ver mi resultado
# en 61450e3d
questionnaire-back-to-result = Volver a mi resultado
# en 2c221223
questionnaire-units-label = Unidades
# en c29040da
questionnaire-decline-body = Prefiero no decir altura y peso
# en d487c959
questionnaire-height-cm = Altura (cm)
# en aa954925
questionnaire-weight-kg = Peso (kg)
# en 65f5e694
questionnaire-height-feet = Altura: pies
# en a8c31a20
questionnaire-height-inches = y pulgadas
# en af9733d8
questionnaire-weight-pounds = Peso (libras)
# en a7f99b04
questionnaire-weight-stones = Peso: stones
# en 2ffae4b4
questionnaire-and-pounds = y libras
# en 8f3abf36
questionnaire-until-then = Hasta entonces esta pregunta queda sin respuesta; sus otras respuestas se conservan.
# $value: a height or a weight with its units
# en 9c36baf3
questionnaire-read-as = Leído como { $value }.
# en dba359d5
questionnaire-unusable = No se puede usar: cámbielo, por favor
# en 6015a1c8
questionnaire-cannot-use = Esta respuesta no se puede usar y se dejó fuera. Elija, por favor, una de las que se ofrecen.
# en 425858d3
questionnaire-one-missing = La altura y el peso hacen falta juntos. Añada, por favor, el que falta, o deje los dos vacíos.

## How far along somebody is

# $step, $steps: numbers
# en b91efab1
questionnaire-progress-last = Paso { $step } de { $steps }, queda menos de un minuto
# $step, $steps: numbers; $minutes: two or more
# en e436f2ea
questionnaire-progress = Paso { $step } de { $steps }, quedan unos { $minutes } minutos

## The units to choose from

# en 89273f4c
questionnaire-units-metric = cm y kg
# en c4fdfde6
questionnaire-units-us = pies y libras
# en 9ebbb89e
questionnaire-units-uk = pies y stones

## Heights and weights: every argument is a number

# $cm: a number
# en 19b589da
questionnaire-in-cm = { $cm } cm
# $feet, $inches: numbers
# en cc29ee2c
questionnaire-in-feet = { $feet } ft { $inches } in
# $kg: a number
# en aabcb27b
questionnaire-in-kg = { $kg } kg
# $pounds: a number
# en 32b48927
questionnaire-in-pounds = { $pounds } lb
# $stones, $pounds: numbers
# en 9cd951a2
questionnaire-in-stones = { $stones } st { $pounds } lb
# $label: the answer that they give; $height, $weight: one of those above
# en da033412
questionnaire-measured = { $label } ({ $height }, { $weight })

## A height or a weight that is not clear

# en df254358
questionnaire-unreadable-height = Esta altura no se puede leer. Escriba, por favor, un número, como 171.5, 171,5, 1.72 m o 5 ft 10.
# en 7440b224
questionnaire-unreadable-weight = Este peso no se puede leer. Escriba, por favor, un número, como 70.5, 70,5, 155 lb u 11 st 4.
# en 0c79de83
questionnaire-two-numbers-height = Esta altura se puede leer de más de una forma. Escríbala, por favor, como 171.5, 171,5, 1.72 m o 5 ft 10, sin signo para los miles.
# en dc61ca8f
questionnaire-two-numbers-weight = Este peso se puede leer de más de una forma. Escríbalo, por favor, como 70.5, 70,5, 155 lb u 11 st 4, sin signo para los miles.
# en 23ed27bf
questionnaire-other-unit-height = Esta no es una unidad de altura. Escríbala, por favor, como 171.5, 171,5, 1.72 m o 5 ft 10.
# en 28d087fa
questionnaire-other-unit-weight = Esta no es una unidad de peso. Escríbalo, por favor, como 70.5, 70,5, 155 lb u 11 st 4.
# en a31d2168
questionnaire-too-many-height = ¿Es correcta esta altura? Un pie tiene 12 pulgadas, así que junto a los pies hay menos de 12. O deje los pies vacíos y escriba todo en pulgadas.
# en d019900b
questionnaire-too-many-weight = ¿Es correcto este peso? Un stone tiene 14 libras, así que junto a los stones hay menos de 14. O deje los stones vacíos y escriba todo en libras.
# en 54794c9d
questionnaire-not-whole-height = Escriba, por favor, pies enteros y el resto en pulgadas: 5.5 pies puede ser 5 pies y 6 pulgadas o 5 pies y 5 pulgadas.
# en c2b3f595
questionnaire-not-whole-weight = Escriba, por favor, stones enteros y el resto en libras: 11.5 stones puede ser 11 stones y 7 libras u 11 stones y 5 libras.

## A height or a weight that is not accepted; every argument is a number

# From $low to $high
# en 4277102b
questionnaire-height-cm-range = Esta altura no se puede usar. Escriba, por favor, una altura de { $low } a { $high } cm.
# From $low and $low_inches to $high and $high_inches
# en 7a94afb7
questionnaire-height-feet-range = Esta altura no se puede usar. Escriba, por favor, una altura de { $low } pies y { $low_inches } pulgadas a { $high } pies y { $high_inches } pulgadas.
# From $low to $high
# en 21e90d4b
questionnaire-weight-kg-range = Este peso no se puede usar. Escriba, por favor, un peso de { $low } a { $high } kg.
# From $low to $high
# en c286978a
questionnaire-weight-pounds-range = Este peso no se puede usar. Escriba, por favor, un peso de { $low } a { $high } libras.
# From $low and $low_pounds to $high and $high_pounds
# en ec5e68ba
questionnaire-weight-stones-range = Este peso no se puede usar. Escriba, por favor, un peso de { $low } stones y { $low_pounds } libras a { $high } stones y { $high_pounds } libras.
