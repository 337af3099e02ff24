### In Spanish: our own translation.

# A name of a column or a sheet. $name: the name
# en dba485f1
group-files-named = «{ $name }»

# The last of a list of names. $number: how many are not named
# en e2e5e04f
group-files-more = { $number } más

# $name: the name of the file; $what: one of the texts below, which ends without a full stop
# en 61d9486f
group-files-foreign = «{ $name }» es { $what }. Se pueden leer CSV, Excel (.xlsx, .xls), OpenDocument (.ods) y Parquet.

# en 046ac252
group-files-packed = un archivo comprimido (ZIP, gzip o similar). Descomprímalo primero, y traiga la tabla que contiene

# en ce2055b1
group-files-pdf = un PDF. Traiga la tabla con la que se hizo

# en 521cf97b
group-files-picture = una imagen. Traiga la propia tabla, como CSV o Excel

# en aea22d24
group-files-web-page = por su contenido una página web. Ábrala en un programa de hojas de cálculo y guárdela como CSV o Excel

# en e48bfedd
group-files-spss = un archivo de SPSS. Guárdelo allí como CSV o Excel

# en bfee1c84
group-files-stata = un archivo de Stata. Guárdelo allí como CSV o Excel

# en 00386b60
group-files-sas = un archivo de SAS. Guárdelo allí como CSV o Excel

# en 8aabfbb2
group-files-r = un archivo de R. Guárdelo allí como CSV, con write.csv

# en 236c3b16
group-files-feather = un archivo Arrow o Feather. Guárdelo como Parquet

# en d35e498e
group-files-database = una base de datos. Guarde como CSV la tabla que contiene

# en bcacc7a0
group-files-document = un documento de un programa de texto. Guarde su tabla como CSV o Excel

# en ba1e52fa
group-files-busy = Ahora se están leyendo otras tablas. Espere un minuto y traiga la suya otra vez.

# en 558bad32
group-files-too-slow = Leer la tabla tardó demasiado, y se detuvo. Quite las columnas que no hacen falta, o traiga las filas en varios archivos. La línea de comandos acepta tablas de cualquier tamaño.

# en 15a51340
group-files-broken = No se pudo leer el archivo: está dañado, o al descomprimirse ocupa más de lo que cabe. Ábralo en un programa de hojas de cálculo y guarde la tabla otra vez como CSV.

# en 08a830de
group-files-no-room = La tabla necesita más memoria de la que hay para ella. Quite las columnas que no hacen falta, sobre todo los textos muy largos, o traiga las filas en varios archivos.

# $name: the name of the file
# en 1792a596
group-files-empty-file = «{ $name }» está vacío. Primero se espera una fila con los nombres de las columnas.

# $name: the name of the file
# en a9721a1b
group-files-no-names = «{ $name }» no tiene nombres de columnas. Primero se espera una fila con ellos.

# $name: the name of the file; $found: the beginning of that column; $between: what stands there, such as "A comma"; $option: the same as it is typed
# en 0997c2ab
group-files-wrong-delimiter = «{ $name }» tiene una sola columna, «{ $found }». { $between } parece separar sus columnas: --delimiter { $option }

# en 677e75c0
group-files-comma = Una coma

# en e2b37012
group-files-semicolon = Un punto y coma

# en 89d2a227
group-files-tab = Un tabulador

# en 83fbd152
group-files-bar = Una barra vertical

# $name: the name of the file
# en 3c7eabb6
group-files-wrong-encoding = «{ $name }» contiene texto que no es UTF-8, ni del todo UTF-16 o Windows-1252. Si es un archivo CSV, guárdelo otra vez como «CSV UTF-8».

# $name: the name of the file; $reason: what a library says of it, in English
# en 125066ac
group-files-damaged = «{ $name }» no se puede leer hasta el final; ¿está cortado o dañado? Encontrado: { $reason }

# $name: the name of the file; $columns, $cells: how many; $row: the beginning of the row
# en 8c01d41f
group-files-uneven-row =
    «{ $name }» tiene { $columns ->
        [one] { $columns } columna
       *[other] { $columns } columnas
    }, y una fila de { $cells ->
        [one] { $cells } celda
       *[other] { $cells } celdas
    }. ¿Está el archivo cortado o dañado, o contiene una celda el signo que separa las columnas, sin comillas alrededor? Ábralo en un programa de hojas de cálculo, corrija la fila y guárdelo otra vez como CSV. La fila: { $row }

# $name: the name of the file
# en 0eda0cad
group-files-long-line = «{ $name }» tiene una celda o una línea que no termina. ¿Se abren unas comillas que no se cierran, o hay muchísimas columnas? Ábralo en un programa de hojas de cálculo y guárdelo otra vez como CSV.

# $name: the name of the file; $reason: what the system says of it
# en e3dba334
group-files-unreadable = «{ $name }» no se puede abrir: { $reason }.

# $place: the number of a column
# en 2950b830
group-files-long = Cada fila parece ser una respuesta: la columna { $place } contiene los nombres de las preguntas. Se espera una fila por persona y una columna por pregunta. Para cambiarla: en un programa de hojas de cálculo, inserte una tabla dinámica con la persona en las filas, la pregunta en las columnas y la respuesta como valor; en pandas, table.pivot(index=persona, columns=pregunta, values=respuesta).

# $place: the number of a column
# en 1849e1d0
group-files-turned = Las preguntas parecen estar una debajo de otra, en la columna { $place }. Se espera una fila por persona y una columna por pregunta. Para cambiarla: copie la tabla en un programa de hojas de cálculo y péguela con «Transponer».

# $rows, $columns, $cells: how many of each there may be
# en 32168d7a
group-files-too-large = La tabla es demasiado grande para esta página: aquí se pueden leer como máximo { $rows } filas, { $columns } columnas y { $cells } celdas (filas por columnas), y ninguna celda de muchos miles de letras. Quite las columnas que no hacen falta, o traiga las filas en varios archivos. La línea de comandos acepta tablas de cualquier tamaño.

# $columns: how many there are; $most: how many there may be
# en 2bb5f6f9
group-files-too-many-columns = La tabla tiene { $columns } columnas; se pueden leer como máximo { $most }. Quite algunas.

# $most: how many letters there may be
# en b1335567
group-files-long-heading = El nombre de una columna tiene más de { $most } letras. ¿Es la primera fila la de los nombres? ¿Se abren unas comillas que no se cierran?

# $name: the name of the file
# en 4c322186
group-files-too-large-piece = «{ $name }» contiene celdas que al descomprimirse ocupan más de lo que cabe. Quite las columnas con textos muy largos.

# $rows: how many; $example: what is wrong in the first row
# en bab5e3e8
group-files-too-many-problems = Demasiadas celdas no se pueden usar para devolver la tabla con puntuaciones: son tantas que las primeras { $rows } filas la llenan. La primera fila: { $example }. Corrija las columnas, o quite las que no son respuestas.

# $name: the name of the file
# en edbd2742
group-files-password = «{ $name }» está protegido con una contraseña. Ábralo en un programa de hojas de cálculo y guarde una copia sin ella, o guarde la tabla como CSV.

# $name: the name of the file; $wanted: the sheet; $sheets: the names of its sheets
# en 7024621b
group-files-no-sheet = «{ $name }» no tiene ninguna hoja «{ $wanted }». Sus hojas: { $sheets }.

# $name: the name of the file
# en d9261e83
group-files-no-sheets = «{ $name }» no tiene ninguna hoja con celdas que se puedan leer.

# $name: the name of the file; $sheet: of the sheet
# en f6c727c6
group-files-empty-sheet = La hoja «{ $sheet }» de «{ $name }» está vacía. Indique otra.

# $rows, $columns: how many there are
# en 9cac9119
group-files-sheet-too-large = La hoja es demasiado grande: { $rows } filas y { $columns } columnas, según sus celdas más alejadas. Copie solo la tabla en una hoja nueva, o guárdela como CSV.

# $name: the name of the file
# en f7031abf
group-files-sheet-asked = «{ $name }» no tiene hojas: no es un archivo Excel ni OpenDocument.

# en 8d343520
group-files-too-many-merged = La hoja tiene muchísimas celdas combinadas. Sepárelas en el programa de hojas de cálculo: cada persona necesita sus propias celdas.

# $name: the name of the file
# en 11a014ad
group-files-unknown-ending = «{ $name }» no se puede escribir: el nombre tiene que terminar en .csv, .xlsx o .parquet.

# $name: the name of the file; $reason: what the system says of it, or one of the texts below
# en 6bb3f492
group-files-unwritable = «{ $name }» no se puede escribir: { $reason }.

# en aa38d65c
group-files-unknown-reason = motivo desconocido

# en 793fa23e
group-files-no-folder = no existe esa carpeta

# en 9de1c385
group-files-a-folder = una carpeta tiene este nombre

# en 2e1f1756
group-files-no-sheet-holds-it = ninguna hoja admite tantas filas o columnas, o un texto tan largo en una celda; use .csv o .parquet

# $sheet: the sheet that was read; $others: the names of the others
# en c49d031d
group-files-read-sheet = Se leyó la hoja «{ $sheet }». No se leyó: { $others }.

# en 6d8be584
group-files-read-windows = El archivo no es UTF-8, y se leyó como Windows-1252 (Europa occidental). Si algunas letras se ven mal, guárdelo otra vez como «CSV UTF-8».

# $what: lines or rows, from the next three
# en 7d0edafd
group-files-left-out = Se dejó fuera: { $what }.

# Stands in the sentence above. $number: how many
# en 23dbd1b6
group-files-lines-above =
    { $number ->
        [one] { $number } línea encima de los nombres
       *[other] { $number } líneas encima de los nombres
    }

# Stands in the sentence above. $number: how many
# en 93a3bb22
group-files-lines-below =
    { $number ->
        [one] { $number } línea más de encabezados debajo de ellos
       *[other] { $number } líneas más de encabezados debajo de ellos
    }

# Stands in the sentence above. $number: how many
# en 36e5fe39
group-files-blank-rows =
    { $number ->
        [one] { $number } fila vacía
       *[other] { $number } filas vacías
    }

# $names: what the columns are called from now on
# en 2f49e77b
group-files-nameless = Las columnas sin nombre se llaman { $names }.

# $columns: the names of columns
# en 2b3c5c71
group-files-decimal-commas = Se leyeron comas decimales en { $columns }.

# $column: the name of a column
# en 01508b35
group-files-mixed-decimals = «{ $column }» contiene números con coma decimal y otros con punto decimal, así que las comas no se leyeron. Use uno de los dos en toda la columna.

# $columns: the names of columns
# en 78985fbc
group-files-as-text = Se escribió como texto, porque ni CSV ni Excel tienen celdas así: { $columns }.

# $columns: the names of columns
# en 0c1e4969
group-files-columns-left-out = Se dejó fuera, porque las celdas no son texto: { $columns }.
