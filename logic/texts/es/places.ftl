### What a place in a person's answers or plan is called, and what was expected there.

# en 21716e2b
places-height = Altura (cm)
# en b6ace1ff
places-weight = Peso (kg)
# en cecca4fc
places-under-16 = Tener menos de 16 años
# en f12f69b4
places-pregnant = Estar embarazada
# en c05a7ac3
places-plan = El plan
# en 51aeb893
places-actions = Las acciones del plan
# en 853e9438
places-willingness = Cuántas ganas tiene
# en 38e97490
places-starts-on = El día para empezar
# $area: an area's title
# en 7053b535
places-willing = Cuántas ganas tiene, { $area }

## Which action of a plan

# Stands as $which below. $number: counted from 1; $ordinal: its plural form among ordinal numbers
# en 3236e868
places-which =
    { $number ->
        [1] primera
        [2] segunda
        [3] tercera
        [4] cuarta
        [5] quinta
        [6] sexta
        [7] séptima
        [8] octava
        [9] novena
        [10] décima
       *[other]
            { $ordinal ->
               *[other] { $number }.ª
            }
    }
# $which: which one, such as "first"
# en fa5dc129
places-action = La { $which } acción
# $which: which one, such as "first"
# en 3d8ef9a3
places-action-days = Los días de la { $which } acción
# $which: which one, such as "first"
# en da96d4e1
places-action-at = La hora de la { $which } acción
# $which: which one, such as "first"
# en 0507fe4d
places-action-words = El texto de la { $which } acción

## What was expected, for somebody who knows no ids

# en 8482a618
places-expected-answer = una de las respuestas que se ofrecen
# en 9d0b2eb1
places-expected-action = una acción que aquí se conoce
# en b67e2df6
places-expected-days = días de la semana

## How many others there are, below a list

# $count: how many, two or more
# en 3c12596a
places-other-names = { $count ->
        [one] Y { $count } nombre más que aquí no se conoce.
       *[other] Y { $count } nombres más que aquí no se conocen.
    }
# $count: how many, two or more
# en c6a36b00
places-other-values = { $count ->
        [one] Y { $count } valor más que no se pudo usar.
       *[other] Y { $count } valores más que no se pudieron usar.
    }
