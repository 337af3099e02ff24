### The progress page: several records over time, and what changed since the last one.

# en 41d935be
progress-title = Progreso
# en 6cb43fcf
progress-lead = Elija todos los registros que guardó. Lo que respondió aquí se añade. No se conserva nada de ellos.
# en 2c157b6b
progress-choose = Sus archivos de registro
# $most: a number
# en 27c66f79
progress-too-many = Solo se leyeron los primeros { $most } archivos.
# en 36f59db0
progress-needs-two = Su línea empieza con dos registros que tengan puntuación. Lo que responde aquí cuenta como uno.
# en 31da47c2
progress-to-record = Guardar un registro ahora
# en 8139615f
progress-is-example = Un ejemplo, no su puntuación. Una puntuación más baja es mejor.
# Below a point of the example. $area: an area
# en 70213ece
progress-better = { $area }: mejor
# en ecd3e042
progress-first-time = Primera vez
# en c4429ec6
progress-four-weeks = Tras 4 semanas
# en 8e073a65
progress-eight-weeks = Tras 8 semanas
# Read out by screen readers in the example's place.
# $first: a score; $steps: such as "19 after a change in sleep", joined as the language joins a list
# en 5509d33f
progress-example = Un ejemplo de una puntuación a lo largo del tiempo: { $first } al principio, { $steps }.
# $score: a score; $area: the area that was changed, inside a sentence
# en 34ae3b75
progress-example-step = { $score } tras un cambio en «{ $area }»
# $name: of a file; $why: a sentence
# en 08acca93
progress-not-read = **{ $name }:** { $why }
# $count: how many records
# en 863e6496
progress-doubles = { $count ->
        [one] { $count } registro se eligió dos veces, y se contó una vez.
       *[other] { $count } registros se eligieron dos veces, y se contaron una vez.
    }
# en 5a71b65e
progress-since-title = Desde la última vez
# en 109e4f5b
progress-score-title = Su puntuación en el tiempo
# en 7bf29b1a
progress-score-help = Más baja es mejor: menos de lo que los estudios o la guía relacionan con el dolor lumbar.
# en 734ae8ec
progress-area-title = Un área en el tiempo
# en ba8beb67
progress-area = Área
# en d71bfb9a
progress-area-help = Todas las áreas comparten una escala: 0 abajo, su mayor impacto arriba. La línea se corta donde un área no se respondió entera.
# en cb9e88dc
progress-score-axis = Puntuación, de 0 a 100
# en 9f824cce
progress-impact-axis = Impacto en los estudios
# en d87c2602
progress-score-table = Mostrar sus puntuaciones como tabla
# en c4812233
progress-area-table = Mostrar esta área como tabla
# en fd420a53
progress-not-whole = no se respondió entera
# en bcdefafb
progress-stopped = Sin puntuación: ese día se marcó una señal de alarma, o una edad de menos de 16 años.
# en ce80043f
progress-too-few = Sin puntuación: muy pocas respuestas.
# en c138f965
progress-no-fit = La puntuación del archivo no corresponde a sus respuestas y se dejó fuera.
# en c12266d2
progress-plan-title = Su plan
# en 38686fd4
progress-plan-lead = ¿Cómo le fue con cada acción? Lo que diga va en el próximo registro que guarde. No hay respuestas malas: lo que no funcionó se puede hacer más pequeño, o dejar.
# en ab22f8fb
progress-no-plan = Ninguno de estos registros contiene un plan con acciones.
# en 20052b61
progress-told-title = Lo que dijo antes
# $day: a day
# en b40a4aa7
progress-recheck-ahead = Responda las preguntas otra vez el { $day }, cuatro semanas después de empezar su plan.
# $day: a day
# en 0a7b4898
progress-recheck-due = Es momento de responder las preguntas otra vez: las primeras cuatro semanas de su plan terminaron el { $day }.

## The columns of the tables

# en b1ea2274
progress-column-saved = Guardado
# en 0ec14fe1
progress-column-score = Puntuación
# en 523f23d0
progress-column-then = Se mostró entonces
# en 4cd2db82
progress-column-version = Números de entonces

## How an action of the plan went

# en b913d8f2
progress-kept-mostly = Casi siempre
# en b74be905
progress-kept-sometimes = A veces
# en e956f165
progress-kept-not-yet = Aún no

# In a table, where there is no score
# en da33bb6f
progress-none = ninguna
# $day: a day; $time: on the clock
# en 73bcd7e0
progress-moment = { $day }, { $time }
# $action: its title; $how: one of those above, inside a sentence
# en aa585a39
progress-told-action = { $action } — { $how }

## The lines of the charts

# $count: how many points; $name: of the line; $first, $last: values on $first_day and $last_day
# en e798eb0d
progress-takeaway = { $count ->
        [one] Línea de { $count } punto en el tiempo. { $name }: { $first } el { $first_day }, { $last } el { $last_day }.
       *[other] Línea de { $count } puntos en el tiempo. { $name }: { $first } el { $first_day }, { $last } el { $last_day }.
    }
# $name: of the line; $moment: a day, with the time; $value: a number
# en 56f27335
progress-point = { $name }, { $moment }: { $value }

## What changed since last time

# $before, $after: the scores of the days $then and $now
# en 2434a711
progress-since = Con los números de hoy, su puntuación pasó de **{ $before }** ({ $then }) a **{ $after }** ({ $now }).
# $after: the score of both days, $then and $now
# en 86b41d0b
progress-since-same = Con los números de hoy, su puntuación es **{ $after }** el { $then } y el { $now }.
# en 5c291b6a
progress-same-numbers = Las dos se calcularon con los mismos números, así que solo sus respuestas marcaron la diferencia.
# $day: of the record; $old, $new: versions; $shown, $now: scores
# en 304156e7
progress-other-numbers = Su registro del { $day } se calculó con la versión { $old } de los números de Backwise; la de hoy es { $new }. Mostraba { $shown }; con los números de hoy, las mismas respuestas dan { $now }. Esa parte no depende de usted.
# $day: of the record; $old, $new: versions
# en 57bb836e
progress-other-numbers-alone = Su registro del { $day } se calculó con la versión { $old } de los números de Backwise; la de hoy es { $new }. No contiene una puntuación propia, así que se calcula con los números de hoy.
# $areas: a list; $count: how many
# en b3990f6c
progress-by-numbers-less = { $count ->
        [one] Solo por los números, esto cuenta menos: { $areas }.
       *[other] Solo por los números, estas áreas cuentan menos: { $areas }.
    }
# $areas: a list; $count: how many
# en bbbcd097
progress-by-numbers-more = { $count ->
        [one] Solo por los números, esto cuenta más: { $areas }.
       *[other] Solo por los números, estas áreas cuentan más: { $areas }.
    }
# en 313444bb
progress-nothing-changed = No cambió ninguna respuesta.
# A closed part with each of them. $count: how many
# en d24b90d1
progress-changes = { $count ->
        [one] Cambió { $count } respuesta
       *[other] Cambiaron { $count } respuestas
    }
# $question: what it is called; $after: the answer
# en d663fd03
progress-newly-answered = { $question }: respuesta nueva, «{ $after }»
# $question: what it is called; $before: the answer
# en 969101b8
progress-answered-no-more = { $question }: ya sin respuesta, antes «{ $before }»
# $question: what it is called; $before, $after: answers
# en 5c0dda32
progress-answer-changed = { $question }: de «{ $before }» a «{ $after }»
# en 7486bbbb
progress-counts-answered = La puntuación solo cuenta las preguntas con respuesta. Por eso también se mueve cuando usted responde una por primera vez o deja una sin responder. Eso no es ni bueno ni malo.
# $areas: a list
# en 8131d446
progress-less = **Ahora cuenta menos:** { $areas }.
# $areas: a list
# en 28190be7
progress-more = **Ahora cuenta más:** { $areas }.
# $areas: a list
# en b0270e93
progress-along = **También se movió:** { $areas }. Sus respuestas ahí son las mismas. Las áreas que actúan de la misma forma comparten un límite en la puntuación, así que un cambio en una mueve las otras.
