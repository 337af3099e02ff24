# en 3fab5289
plan-title = Su plan

# en 9c3a22ec
plan-dose = Cuánto

# en aef7d077
plan-nothing-to-plan = Todas las áreas que respondió están en orden. Hoy no hay nada que planear. Siga así.

# en 99f9e0b6
plan-week-title = Su semana

# en 0076578d
plan-empty = Aún no hay nada en el plan. Añada una cosa pequeña para empezar.

# en 1d70858d
plan-list-title = Mostrar la semana como lista

# en 5e0111a5
plan-in-plan = En su plan

# en 6678b3c6
plan-more = Detalles

# en 0a39e159
plan-remove = Quitar del plan

# en dc36b6db
plan-add-title = Añadir más

# en 2422555d
plan-willing-title = ¿Cuántas ganas tiene de cambiar?

# en cfc1e3f1
plan-willing-lead = Ganas de cambiar en las próximas cuatro semanas: 0 es ninguna, 10 es todas.

# en 3615e518
plan-willing-placeholder = 0 a 10

# en 5a4df377
plan-more-areas = Otras áreas

# en 0f3c7809
plan-no-more-areas = Elija una o más

# en 74361c84
plan-chart-title = Ver por dónde empezar

# en 11a0721d
plan-chart-help = Más arriba: una relación más fuerte y más segura con el dolor lumbar en los estudios. Más a la derecha: más ganas de cambiar. La mitad de arriba empieza en la mitad de su impacto más grande. La mitad derecha empieza en 6 de 10. Las formas dicen la certeza de los estudios.

# en 831614a0
plan-x-title = Sus ganas, 0 a 10

# en 4055a881
plan-y-title = Impacto en los estudios

# en 0696bcd6
plan-legend = Certeza de los estudios

# en 752f4b57
plan-table-title = Mostrar los números de este gráfico en una tabla

# en eb75e034
plan-days = ¿Qué días?

# en 37df816c
plan-at = ¿A qué hora?

# en 03c03202
plan-time-placeholder = Hora

# en 2147ed78
plan-words = Con sus propias palabras, si quiere

# en 0536e150
plan-words-placeholder = Después de comer, con Ana

# en bd013c91
plan-advice = Más de tres a la vez. Puede dejarlas todas; tres son un buen comienzo.

# en 01d56ac7
plan-reminders-title = Avisos para su calendario

# en 8778d4b6
plan-reminders-lead = Un archivo para el calendario de su teléfono o computadora (Google, Outlook, Apple y otros): sus acciones para doce semanas, y el día en que conviene responder otra vez a las preguntas.

# en daf28b77
plan-starts-on = Empezar el

# en 2e12e009
plan-zone = Su zona horaria

# en 79e8b3c0
plan-zone-placeholder = Elija su zona horaria

# en d3d959d4
plan-titled = Mostrar en el calendario de qué trata cada aviso

# en 612c21c4
plan-titled-help = Sin la marca, el calendario dice «Aviso 1» y así, según los números de su semana, y nada sobre su salud. Con la marca, muestra sus propias palabras o la acción. Quien vea su calendario puede leerlo.

# en 09a39967
plan-breaks = Añadir una pausa corta para moverse cada hora de trabajo, de lunes a viernes

# en 9cb57c82
plan-breaks-from = El trabajo empieza a las

# en a2d9cc4c
plan-breaks-to = El trabajo termina a las

# en a8930e47
plan-needs-hours = Para las pausas, indique cuándo empieza y cuándo termina el trabajo, con más de una hora entre los dos. El trabajo puede seguir después de la medianoche.

# en 0fafefbe
plan-needs-zone = Elija su zona horaria, para que los avisos lleguen a la hora correcta.

# en 012ca6b0
plan-no-reminder = Estas aún no tienen días u hora, así que el archivo no lleva ningún aviso para ellas:

# en 55e62469
plan-needs-times = Para tener avisos de sus acciones, dé días y hora al menos a una.

# en af7e1d30
plan-make = Crear el archivo de calendario

# en 135814b2
plan-afterwards = Abra el archivo para añadir los avisos a su calendario. Si cambia su plan, cree el archivo otra vez: la mayoría de los calendarios cambian entonces los avisos anteriores. En algunos hay que borrarlos antes. Si vuelve otro día, traiga de vuelta su registro antes de crear el archivo.

# en b0c8e179
plan-to-result = Llevarse el plan en PDF

# en dc7f67c2
plan-to-coach = Iniciar un temporizador de pausa o postura

# Read out by screen readers, before the picture is told in full.
# $count: how many actions
# en 6ca70dfc
plan-week-picture =
    Semana de siete días con { $count ->
        [one] { $count } acción
       *[other] { $count } acciones
    }.

# $number: the place of the action in the plan; $action: its name; $when: its days and time
# en 841137e3
plan-week-action = { $number }. { $action }: { $when }.

# The head of the column of actions
# en c5691de8
plan-week-head = Acción

# A line below the pictures of an action whose cautions are closed.
# $concerned: whom they concern, such as "in pregnancy, after an injury"
# en 74c461bb
plan-care = Tenga cuidado: { $concerned }

# In the place of the names of all seven days
# en acf300d2
plan-every-day = todos los días

# $days: days joined as the language joins a list; $time: such as "18:30"
# en f71b52e0
plan-when = { $days }, { $time }

# For what is done a single time; the arguments as above
# en 4452b62d
plan-when-once = { $days }, { $time }, una vez

# $days: days joined as the language joins a list
# en c0e0e881
plan-when-no-time = { $days }, aún sin hora

# $time: such as "18:30"
# en b32f8dc4
plan-when-no-days = { $time }, aún sin días

# en e82deb10
plan-when-nothing = aún sin días ni hora

# en e475aee9
plan-note-once = una vez

# en 79ce819f
plan-note-no-time = aún sin hora

# en b478d869
plan-note-no-days = aún sin días

# $time: such as "18:30"
# en ebfa269b
plan-note-time-no-days = { $time }, aún sin días

# $found: how the number came about; $estimate: such as "odds ratio 0.55 (...)"
# en 07b58796
plan-effect = **En los estudios:** { $found }: { $estimate }.

# $duration: such as "1 hour 30 minutes"
# en 281640a4
plan-effort = **Tiempo extra:** cerca de { $duration } por semana.

# $sign: a sentence
# en 24a5d8c7
plan-works-when = **Cómo notará que funciona:** { $sign }

# $area: an area; $action: a sentence, with the person's own words; $when: its days and time
# en 3c7d288f
plan-list-action = **{ $area }:** { $action } — { $when }

# en 7ce1d2fa
plan-no-extra-time = Todo junto **casi no pide tiempo extra**.

# $duration: such as "1 hour 30 minutes"
# en 40b8af03
plan-extra-time = Tiempo para todo junto: cerca de **{ $duration }** por semana.

# $count: how many hours
# en 75c0c222
plan-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

# $count: how many minutes
# en 572d6881
plan-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

# The choice beside 0 to 10
# en 3ffb2c9b
plan-leave-out = dejar fuera

# Read out by screen readers, before where each area stands.
# $count: how many areas
# en 9d06bece
plan-chart =
    Gráfico de { $count ->
        [one] { $count } área
       *[other] { $count } áreas
    }: impacto en los estudios y ganas de cambiar.

# $quadrant: such as "Start here"; $areas: titles joined as the language joins a list
# en 9868c9b8
plan-quadrant = { $quadrant }: { $areas }.

# The same with the quadrant explained: $help is "large impact, and you are willing"
# en 030b20ea
plan-quadrant-explained = **{ $quadrant }** ({ $help }): { $areas }.

# What a mark of the chart says of itself. $title: an area; $willingness: a number;
# $quadrant: such as "start here"; $certainty: such as "weak evidence"
# en ae97332d
plan-point = { $title }: ganas { $willingness } de 10, { $quadrant }; { $certainty }

# $weekday: its name; $day: such as "23 November 2026"
# en 378c06d5
plan-start = { $weekday }, { $day }

# The same for the day of today
# en 39a6f26c
plan-start-today = { $weekday }, { $day } (hoy)

# $parts: the three below, joined as the language joins a list
# en 58672eec
plan-file = El archivo lleva { $parts }.

# $count: how many
# en 0c1946e5
plan-file-reminders =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }

# $count: how many
# en 2e7f8338
plan-file-breaks =
    { $count ->
        [one] { $count } pausa para moverse
       *[other] { $count } pausas para moverse
    }

# $day: such as "21 December 2026"
# en a29e3a1d
plan-file-recheck = el día para responder otra vez a las preguntas, { $day }

# $field: such as "The words of the first action"; $found: what stood there;
# $expected: such as "at most 60 characters of text"
# en ec6fe152
plan-problem = { $field }: «{ $found }» no se pudo usar y quedó fuera; se esperaba { $expected }.

# en 95027093
plan-column-area = Área

# en b1de890f
plan-column-willingness = Ganas, 0 a 10

# en e46328e8
plan-column-impact = Impacto

# en 639cfd64
plan-column-quadrant = Dónde está

# en c0d346ac
plan-column-certainty = Certeza de los estudios

# en ae36a69d
plan-quadrant-start = Empiece aquí

# en 77af0a92
plan-quadrant-talk = Para hablarlo

# en f5f53111
plan-quadrant-extra = Fácil de añadir

# en 657c9aa8
plan-quadrant-later = Quizá después

# en 6f29b595
plan-quadrant-help-start = impacto grande, y tiene ganas

# en 835f82c7
plan-quadrant-help-talk = impacto grande, pero algo lo impide: háblelo con alguien

# en d8e404e0
plan-quadrant-help-extra = impacto pequeño, y tiene ganas

# en 145f6fa7
plan-quadrant-help-later = impacto pequeño, y pocas ganas; puede esperar

# en 2e050704
plan-day-monday = lunes

# en ce02d0c2
plan-day-tuesday = martes

# en a99976d1
plan-day-wednesday = miércoles

# en 015cf3a5
plan-day-thursday = jueves

# en 2038ef7e
plan-day-friday = viernes

# en 09003b73
plan-day-saturday = sábado

# en 84598a68
plan-day-sunday = domingo

# en 9ede9c64
plan-day-short-monday = lun

# en 3f9184f3
plan-day-short-tuesday = mar

# en 874368f1
plan-day-short-wednesday = mié

# en 5b2ead40
plan-day-short-thursday = jue

# en 0d60416f
plan-day-short-friday = vie

# en 07222466
plan-day-short-saturday = sáb

# en 8f651a2d
plan-day-short-sunday = dom

# en 4b6c6b23
plan-day-shortest-monday = L

# en 8404fb46
plan-day-shortest-tuesday = Ma

# en f9f835d1
plan-day-shortest-wednesday = Mi

# en e9d95eef
plan-day-shortest-thursday = J

# en cfa13fe8
plan-day-shortest-friday = V

# en d0aca253
plan-day-shortest-saturday = S

# en 863f4ce4
plan-day-shortest-sunday = D
