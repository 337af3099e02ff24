### What was found and what was expected where something cannot be used.
### Each stands inside a sentence, such as “found … , expected …”.

## What was found

# en f8711b68
problems-found-nothing = nada
# en 3547c139
problems-found-table = una tabla
# en 059219f4
problems-found-list = una lista
# en 640715e7
problems-found-very-large-number = un número muy grande
# en 155bcd02
problems-found-half-character = medio carácter
# en c370eac3
problems-found-byte-order-mark = una marca de orden de bytes
# en 28954331
problems-found-end-of-file = el final del archivo
# en dcfd4993
problems-found-twice = dos veces lo mismo
# en 54d81a18
problems-found-very-many-levels = muchísimos niveles
# $number: a number
# en 2c237ebe
problems-found-byte = el byte { $number }
# $number: a number
# en d88fd15e
problems-found-kib = { $number } KiB

## What was expected

# en 959167b9
problems-expected-answers = una tabla de identificadores de factores y de niveles
# en 6a598242
problems-expected-factor-id = un identificador de factor conocido
# $listed: names with commas between them
# en 0e3fdfab
problems-expected-one-of = uno de estos: { $listed }
# en 9eb970de
problems-expected-yes-or-no = sí o no
# $low, $high: a number or a day
# en 6a6bf9b0
problems-expected-number-between = un número de { $low } a { $high }
# en 85dc7067
problems-expected-changeable-level = un nivel de un factor respondido que se pueda cambiar
# en c3c98853
problems-expected-browser-copy = lo que esta página guarda en un navegador
# en 7fab6d7f
problems-expected-time-zone = el nombre de una zona horaria, como Europe/Berlin
# en f682e309
problems-expected-names-and-values = una tabla de nombres y valores
# en c73bb19b
problems-expected-action-id = el identificador de una acción del catálogo
# en 28aafb22
problems-expected-action-once = cada acción una sola vez
# en 69b894e1
problems-expected-area-id = el identificador de un área del catálogo
# $listed: names with commas between them
# en 3a7747f2
problems-expected-days = días de entre estos: { $listed }
# en b0d8547f
problems-expected-time-of-day = una hora de 00:00 a 23:59
# $most: a number
# en f7acaefb
problems-expected-own-words = un texto de { $most } caracteres como máximo
# $low, $high: a number or a day
# en a0a34039
problems-expected-whole-number-between = un número entero de { $low } a { $high }
# $low, $high: a number or a day
# en f628c334
problems-expected-date-between = una fecha de { $low } a { $high }
# en 2fc910a7
problems-expected-entry = un dato
# en 876c9aa6
problems-expected-no-entry = ningún dato con este nombre
# en 484ba25c
problems-expected-text = texto
# en 8c7f8bb6
problems-expected-name = un nombre
# $most: a number
# en 4e6dc3e7
problems-expected-characters-at-most = { $most } caracteres como máximo
# $text: as it has to stand
# en 21efd550
problems-expected-pattern = un texto de la forma { $text }
# en bc5aec1d
problems-expected-number = un número
# en e9b9eab2
problems-expected-whole-number = un número entero
# $low: a number
# en 28261b5e
problems-expected-number-above = un número mayor que { $low }
# $low: a number
# en fcde3531
problems-expected-number-at-least = un número de { $low } o más
# $high: a number
# en 0ce96537
problems-expected-number-at-most = un número hasta { $high }
# en 84da09f6
problems-expected-table = una tabla
# en e0a55ee9
problems-expected-list = una lista
# $most: a number
# en 84616945
problems-expected-entries-at-most = { $most } datos como máximo
# en 2406ac2f
problems-expected-day = un día, como 2026-11-25
# $low, $high: a number or a day
# en 07c80342
problems-expected-day-between = un día de { $low } a { $high }
# en a7bea1c6
problems-expected-moment = un momento con su diferencia horaria, como 2026-11-25T18:30:00+01:00
# $low, $high: a number or a day
# en 9a5d671e
problems-expected-moment-between = un momento de { $low } a { $high }
# $most: a number
# en 37b3afab
problems-expected-offset-at-most = una diferencia con UTC de { $most } horas como máximo
# en 17c1d930
problems-expected-other = otro valor
# en 97398ab4
problems-expected-record = un registro de Backwise
# $low: a number
# en e7852e8f
problems-expected-version = un número entero de { $low } o más
# $most: a number
# en 704f5d76
problems-expected-version-at-most = { $most } como máximo
# $most: a number
# en 080b9023
problems-expected-kib-at-most = { $most } KiB como máximo
# en 5efcf2cd
problems-expected-utf-8 = texto en UTF-8
# en 9c0e6299
problems-expected-whole-characters = caracteres enteros
# en 8815148b
problems-expected-opening-brace = un texto que empieza con { "{" }
# en bab1e36a
problems-expected-json = JSON
# en 0e230876
problems-expected-once = una sola vez
# en b7a53803
problems-expected-ordinary-number = uno de tamaño normal
# en 615b844b
problems-expected-few-levels = unos pocos niveles
# $first: values, such as 'mostly', 'sometimes'; $last: the last of them
# en 32621340
problems-either = { $first } o { $last }

## A line of a terminal

# $field: where; $found, $expected: as above
# en c521ef5f
problems-line = { $field }. Encontrado: { $found }. Esperado: { $expected }.
# $line, $column: counted from 1
# en a7928337
problems-place = línea { $line }, columna { $column }
