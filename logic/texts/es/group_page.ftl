### In Spanish: our own translation.

# en 6bb66a09
group-page-title = Grupos de personas

# en 096575dd
group-page-lead = Para consultorios e investigadores. Traiga una tabla con las respuestas de muchas personas y vea qué áreas importan a la mayoría. Se lee solo en la memoria, nunca se escribe en el disco del servidor y desaparece con esta visita: a más tardar diez minutos después de cerrar la página.

# en da39539b
group-page-upload = Una tabla: CSV, Excel, OpenDocument o Parquet

# $megabytes, $rows, $columns, $cells: how many of each there may be
# en f8ada635
group-page-upload-help = Una fila por persona, una columna por pregunta, con su id o el texto de la pregunta como nombre. Como máximo { $megabytes } MB, { $rows } filas, { $columns } columnas y { $cells } celdas (filas por columnas). Quite los nombres y las direcciones de las personas: no hacen falta.

# Of a workbook
# en 62faafca
group-page-sheet = Hoja

# en f3918b98
group-page-empty-table = Una tabla vacía

# en 024dd112
group-page-codes = Todas las columnas y códigos

# en ae5d8244
group-page-scoring = Leyendo la tabla y calculando las puntuaciones

# $rows: how many rows the table has
# en e5749283
group-page-rows-read =
    { $rows ->
        [one] Se leyó { $rows } fila.
       *[other] Se leyeron { $rows } filas.
    }

# Begins a sentence. $number: how many people or rows
# en 3403a020
group-page-about = Alrededor de { $number }

# Begins a sentence. $smallest: the smallest number that is told
# en 1fa35d0b
group-page-fewer = Menos de { $smallest }

# Inside a sentence. $number: how many people or rows
# en 911e5e5e
group-page-about-inside = alrededor de { $number }

# Inside a sentence, or alone behind a bar. $smallest: the smallest number that is told
# en e6794668
group-page-hidden = menos de { $smallest }

# $rows: "About 40" or "Fewer than 10"
# en 9a8d5509
group-page-no-score = { $rows } de ellas no tienen puntuación.

# $rows: "About 40" or "Fewer than 10"; `problems` is a column of the table
# en 467542a7
group-page-unusable = { $rows } de ellas tienen respuestas que no se pueden usar: vea `problems` en la tabla con puntuaciones.

# en 3f26821a
group-page-by = Agrupar por

# en 3b1d2fd1
group-page-group = Mostrar el grupo

# en 539737ce
group-page-everybody = Todas las personas

# en e37a668b
group-page-others = Todos los demás grupos

# en 4afb851e
group-page-not-stated = Sin indicar

# $text: the name of an area, or a group of the table whose name reads like one of ours
# en 7f303408
group-page-quoted = «{ $text }»

# $smallest: the smallest number of people that is shown
# en 8f254102
group-page-small-cells = Nunca se muestran menos de { $smallest } personas. Los demás números de personas se redondean de { $smallest } en { $smallest }, para que nadie pueda calcular uno oculto. Los grupos demasiado pequeños se juntan. Si aun así son muy pocas personas, se dejan fuera.

# $smallest: the smallest number of people that is shown
# en 7f7deb8b
group-page-nobody = Menos de { $smallest } personas tienen puntuación, así que no se puede mostrar nada.

# en 057368c5
group-page-groups-title = Los grupos

# Above a column of the table of groups; below it stand areas, or that there is none
# en 48e6411b
group-page-most-to-gain = Donde más se gana

# en 1f5d2341
group-page-nothing-to-gain = nada en que trabajar

# en c5121d6a
group-page-areas-title = Áreas entre las tres primeras

# en 348a9cf7
group-page-areas-help = Tres primeras: las tres primeras áreas del resultado de cada persona. Donde más se puede ganar: el mayor impacto medio entre quienes respondieron en el grupo. Muestra qué relacionan los estudios con el dolor lumbar, no qué les pasaría a estas personas.

# $people: how many
# en abe32eaf
group-page-people = Alrededor de { $people } personas con puntuación.

# $areas: areas that most people have among their first three, with numbers
# en 0ac9773f
group-page-often = Más a menudo entre las tres primeras: { $areas }.

# One of these areas. $title: its name; $number: how many people
# en e8853c59
group-page-often-area = { $title } ({ $number })

# $count: how many areas; $areas: their names
# en 26c4f983
group-page-gain =
    { $count ->
        [one] Donde más se puede ganar es en el área { $areas }.
       *[other] Donde más se puede ganar, por igual, es en las áreas { $areas }.
    }

# en 3c8fd4dc
group-page-gain-nowhere = Nadie tiene un área en que trabajar.

# $areas: names of areas
# en 3c6edf2d
group-page-not-asked = Sin preguntar o nunca respondidas, y por eso fuera: { $areas }.

# en d8dda197
group-page-areas-table = Mostrar las áreas como tabla

# en d275f1a2
group-page-scores-title = Puntuaciones

# en ce698a41
group-page-scores-help = 0: cada hábito respondido está en su mejor respuesta. 100: cada uno está en la peor.

# A band of scores, without its upper end. $low, $high: its ends
# en d969263b
group-page-band = { $low } a menos de { $high }

# The last band of scores, with its upper end. $low, $high: its ends
# en 307fcce8
group-page-last-band = { $low } a { $high }

# $people: how many
# en 3619cce3
group-page-scores-hidden = Alrededor de { $people } personas con puntuación; en cada tramo de puntuaciones hay muy pocas para mostrarlas.

# $count: how many bands have the most people; $bands: these; $number: how many people each has; $people: how many there are
# en 6323a115
group-page-most-common =
    { $count ->
        [one] Lo más frecuente: { $bands }, alrededor de { $number } de unas { $people } personas.
       *[other] Lo más frecuente: { $bands }, alrededor de { $number } en cada tramo, de unas { $people } personas.
    }

# en 7919bc18
group-page-scores-table = Mostrar las puntuaciones como tabla

# en 8a55d78a
group-page-column-group = Grupo

# en a2625f1d
group-page-column-area = Área

# en cd4c7b76
group-page-column-score = Puntuación

# en f4a933fb
group-page-column-people = Personas

# en 4f308076
group-page-save-title = La tabla con puntuaciones

# $form: what kind of file it is, a sentence
# en 4c2c4168
group-page-save-help = Sus propias filas, con sus puntuaciones, impactos y problemas. Aquí no se oculta nada: no las comparta. No hay resultado para una fila con una señal de alarma que va primero, con una sin responder, o de alguien menor de 16 años. { $form } Una celda que empieza como una fórmula lleva un apóstrofo, para que ninguna hoja de cálculo la ejecute.

# en 18324d08
group-page-form-csv = Es un archivo CSV, con las columnas separadas como usted lo trajo.

# en ead42f75
group-page-form-excel = Es un archivo Excel, como el que usted trajo.

# en a83bc877
group-page-too-large-for-excel = Es un archivo CSV, porque la tabla con puntuaciones es demasiado grande para hacer aquí un archivo Excel.

# en bd2bfb47
group-page-make = Hacer la tabla con puntuaciones
