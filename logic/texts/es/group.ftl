### In Spanish: our own translation.

# en 1de0f5a9
group-half-characters = La tabla contiene medio carácter (un sustituto o «surrogate» suelto), que ningún archivo puede guardar. Léala otra vez con su propia codificación o quite ese texto.

# en 17c9269e
group-columns-twice = Dos columnas de la tabla tienen el mismo nombre. Deje solo una.

# $names: names of columns
# en 3ff0c3e3
group-columns-taken = La tabla ya tiene columnas que añadiría el cálculo de la puntuación: { $names }. Cámbieles el nombre o quítelas.

# $names: what the columns are called; $known: what some of them might be called
# en 971f1b7f
group-no-known-column = Ninguna columna de la tabla es una respuesta. Encontrado: { $names }. Se esperan columnas como { $known }.

# Stands in the sentence above where the table has no columns
# en 614118ad
group-none = ninguna

# $field: the id of a question; $columns: the names of the two columns
# en d4168bad
group-same-question = Dos columnas de la tabla significan { $field }: { $columns }. Deje solo una, o dé a la otra un nombre muy distinto.

# $heading: the name of a column; $fields: the ids of questions, joined as a list
# en 36d241d5
group-heading-fits-two = La columna «{ $heading }» podría significar { $fields }. Dele como nombre uno de estos id, o quítela.

# $heading: the name of a column; $sign: the statement; $current: the id of the statement
# en a789efb0
group-nearly-a-sign = La columna «{ $heading }» se llama casi como «{ $sign }», de la revisión de señales de alarma, y una señal nunca se pasa por alto. Si significa lo mismo, llámela { $current }. Si no, dele un nombre muy distinto o quítela.

# $heading: the name of a column; $sign: a statement that is not asked any more
# en 8f9890a1
group-nearly-a-retired-sign = La columna «{ $heading }» se llama casi como «{ $sign }», de la revisión de señales de alarma, y una señal nunca se pasa por alto. Para seguir, dele un nombre muy distinto o quítela.

# $heading: the name of a column; $current: the id of the statement that took its place
# en c0cd10a0
group-a-replaced-sign = La columna «{ $heading }» es una frase que antes estaba en la revisión de señales de alarma y que ya no se pregunta. Llámela { $current } si significa lo mismo; si no, dele un nombre muy distinto o quítela.

# $heading: the name of a column
# en f977546e
group-a-retired-sign = La columna «{ $heading }» es una frase que antes estaba en la revisión de señales de alarma y que ya no se pregunta. Para seguir, dele un nombre muy distinto o quítela.

# $columns: the ids of questions
# en 2b30626b
group-missing-columns = No están en la tabla, y por eso se toman como no respondidas: { $columns }.

# $columns: names of columns
# en de6bc6d5
group-not-understood = No se entienden, y pasan tal como están: { $columns }.

# Stands in the sentence above. $name: the name of a column; $known: a name that means something
# en 1bfd7474
group-nearly = «{ $name }» (casi «{ $known }»)

# en 8afc8ff3
group-no-signs = La tabla no pregunta nada de la revisión de señales de alarma. Una tabla así no descarta nada en nadie: sus puntuaciones no dicen nada de las señales de alarma.

# $signs: the ids of statements
# en e657ac95
group-signs-not-asked = Sin preguntar de la revisión de señales de alarma: { $signs }. Una tabla así no descarta nada en nadie: sus puntuaciones no dicen nada de estas señales.

# en aa0cea9c
group-nobody-scored = No se pudo dar una puntuación a nadie.

# $rows: how many have no score for which reason, joined as a list
# en 0bb88b43
group-without-score = Filas sin puntuación: { $rows }. `problems` dice por qué, fila por fila.

# $why: the reason; $number: how many rows, such as "40" or "about 40"
# en 45197f9e
group-no-score =
    { $why ->
        [sign] { $number } con una señal de alarma que va primero
        [under_16] { $number } de alguien menor de 16 años
        [open] { $number } con la revisión de señales de alarma sin completar
       *[few] { $number } con muy pocas respuestas
    }

# $scored, $without, $unusable: how many rows
# en 25b49fd8
group-rows-done =
    { $scored ->
        [one] { $scored } fila
       *[other] { $scored } filas
    } con puntuación, { $without } sin puntuación, { $unusable } con respuestas que no se pueden usar.

# en 37688f70
group-command = Da puntuaciones a una tabla de personas: entra un archivo, sale la misma tabla con sus puntuaciones.

# en ecad8507
group-command-in = la tabla que se lee: CSV, Excel, OpenDocument o Parquet

# en 9f9678e0
group-command-out = la tabla que se escribe, .csv, .xlsx o .parquet

# en a029c912
group-command-delimiter = lo que separa las columnas de un archivo CSV: un carácter, o tab (se reconoce solo)

# en 911e7ef1
group-command-sheet = la hoja de un archivo Excel u OpenDocument (la primera)

# en 27f6c674
group-command-problems = escribe los problemas de cada fila en este archivo

# en 94d570f4
group-command-template = escribe una tabla vacía para llenar, y NAME_codes.csv con sus códigos

# en 20ec7b82
group-two-files = Hacen falta dos archivos: la tabla que se lee y la tabla que se escribe. Vea --help.

# en 2b69d62d
group-delimiter = --delimiter tiene que ser un carácter, como ';', o la palabra tab.

# en bf8db1a9
group-same-file = IN, OUT y --problems tienen que ser archivos distintos. Dé a cada uno su propio nombre.

# en 57c5de04
group-template-alone = --template va solo: no lee nada ni da ninguna puntuación.

# $name: the name of a file
# en 2debb18d
group-template-ending = «{ $name }» no sirve como nombre de la tabla vacía: tiene que terminar en .csv.

# $name: the name of a file
# en 6fdf78a6
group-already-there = «{ $name }» ya existe, y se deja como está. Elija otro nombre.

# $library: the name of a Python library
# en cf9c90fd
group-not-installed = { $library } no está instalado: pip install -r requirements-group.txt

# en 1343221c
group-command-usage = Uso:

# en 779ea98f
group-command-files = Los archivos

# en abe8833e
group-command-options = Opciones

# en 7dbd013a
group-command-help = mostrar esta ayuda

# $option: an option's name, such as --sheet
# en a64c1282
group-command-value = { $option } necesita un valor detrás. Vea --help.

# $given: what was typed
# en ff154f2a
group-command-unknown = «{ $given }» no es ninguna opción. Vea --help.

# What a bar counts while a long table is worked on
# en ea378a04
group-rows = filas

# $number: which row; $problems: what stands in its column of problems, English in every language
# en 28a73614
group-row = fila { $number }: { $problems }
