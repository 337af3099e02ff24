### In Spanish: our own translation.

# en 2139c737
fhir-refused-whole = el archivo


# en 9c23a800
fhir-refused-nothing = nada

# en 2fd6b8b0
fhir-refused-large = más de lo que cabe

# $encoding: such as "UTF-16"
# en 5aceaf64
fhir-refused-encoded = texto en { $encoding }

# $byte: which one, counted from 1
# en a363ae9c
fhir-refused-no-text = otra cosa en el byte { $byte }

# en b7e5d534
fhir-refused-xml = XML

# $root: the name of the outermost element, in quotes
# en 6df17892
fhir-refused-xml-of = XML que empieza con { $root }

# $name: a name in quotes
# en d57d6fc9
fhir-refused-twice = { $name } dos veces en un objeto

# en b695cfe2
fhir-refused-very-deep = muchísimos objetos y listas, unos dentro de otros

# en 2b29ee10
fhir-refused-very-large = muchísimos objetos y listas

# en bd7f88b9
fhir-refused-very-many = muchísimos elementos y respuestas

# en 3462f692
fhir-refused-no-type = ningún resourceType

# $type: a word of FHIR, such as "Bundle"; $count: how many responses stand in it
# en 7bb224bd
fhir-refused-collection =
    { $type } con { $count ->
        [one] { $count } cuestionario respondido
       *[other] { $count } cuestionarios respondidos
    } dentro

# en 47c65001
fhir-refused-modifier = un modificador

# en 9d6b9bd2
fhir-refused-an-extension = una extensión que puede ocupar su lugar

# en 86e290c3
fhir-refused-no-status = ningún status

# en 616be59a
fhir-refused-no-canonical = ninguna dirección de un cuestionario

# en 58edb86f
fhir-refused-no-items = ningún elemento

# en bdb336d3
fhir-refused-stopped = stopped: se dejó de responder a medias

# en 0e2c5842
fhir-refused-no-answers = elementos sin ninguna respuesta

# en c7a016cc
fhir-refused-one-response = un QuestionnaireResponse de FHIR R4 como JSON

# en c7bfde6a
fhir-refused-json = JSON

# en acce9c79
fhir-refused-utf-8 = texto UTF-8, como lo pide FHIR

# en 09e4c3db
fhir-refused-end = el final del archivo

# en 5516432b
fhir-refused-once = cada nombre una vez

# en b6c68386
fhir-refused-no-number = un número que JSON conoce

# $number: how many megabytes
# en 4dd8c737
fhir-refused-megabytes = como máximo { $number } MB

# en a3ab257b
fhir-refused-no-modifier = ninguno, porque aquí no se entiende ningún modificador

# en 873da6a8
fhir-refused-has-items = elementos con respuestas

# en af7dca5e
fhir-refused-whole-response = un recurso completo; esta etiqueta marca solo una parte

# $version: in quotes
# en 81c1d28f
fhir-refused-known-version = la versión { $version } o una anterior; una más nueva puede preguntar por más señales de alarma

# en 84759a12
fhir-refused-not-stopped = una respuesta que no se dejó a medias

# en 55fa999d
fhir-refused-advice-xml = Pida application/fhir+json al sistema que envía.

# en e139a2c5
fhir-refused-advice-encoding = Guarde el archivo como UTF-8.

# en c4b56d3d
fhir-refused-advice-modifier = Puede invertir el sentido, así que no se usa nada de la respuesta.

# en 6a2c89bf
fhir-refused-advice-absent = Por eso no se sabe qué se quiso decir, y no se usa nada de la respuesta.

# en 6162953c
fhir-refused-advice-other = Las respuestas a otro cuestionario pueden significar otra cosa.

# en 719f8d12
fhir-refused-advice-one = Saque de él el QuestionnaireResponse y lea ese.

# en aa0dfd85
fhir-refused-advice-many = Saque de él cada QuestionnaireResponse y léalos uno tras otro.

# $urgency: a code in quotes
# en 88178c2b
fhir-refused-sender-told = El resultado propio del sistema que envía es { $urgency }.
