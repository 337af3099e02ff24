### The person's own record: saving, resuming, what was brought back and what was refused.

# en dcac72c9
record-title = Su registro
# en 2cd00d4c
record-lead = Guarde sus respuestas y su plan como un archivo pequeño en su propio dispositivo, y siga con ellos más tarde, aquí o en otro dispositivo. Puede hacerlo en cualquier momento, también a medio camino. Quien pueda abrir el archivo puede leer lo que contiene.
# en b6275379
record-save-title = Guardar
# en 558b6868
record-nothing-to-save = Aún no hay nada que guardar: no ha respondido ninguna pregunta.
# en 5eeeda5e
record-make = Crear mi registro
# en 6ff1bb00
record-unsaved = Esto se dejó fuera, porque no se puede usar tal como está:
# en 78d27c41
record-resume-title = Seguir con un registro guardado
# en fc866784
record-resume-lead = Elija el archivo que guardó; su nombre es backwise y el día. No se cambia nada antes de que usted vea qué contiene.
# en fe55bbb2
record-choose = Su archivo de registro
# en b69e34ca
record-nothing-changed = Aquí no se cambió nada.
# $day, $time: when; $version: of the numbers in the catalogue; $held: a list of what it holds
# en 4f05ee63
record-found = Este registro se guardó el { $day }, { $time }, con la versión { $version } de los números. Contiene { $held }.
# en 08cedf58
record-replaces = **Si lo usa, sustituye lo que ha respondido y planeado aquí hasta ahora.** Para conservarlo, guárdelo antes.
# en 3c45c1f9
record-use = Usar este registro
# en ec64be37
record-use-instead = Cambiar mis respuestas por este registro
# $held: a list of what it holds
# en ee79786c
record-back = Su registro está aquí de nuevo: { $held }.
# en f8aaa211
record-left-out = Esto no volvió tal como estaba:
# en edf78f39
record-check-again = Primero va otra vez la revisión de seguridad: desde entonces pueden haber aparecido señales de alarma.
# en e0315362
record-check-today = Su revisión de seguridad es de hoy y se usa.
# en e9798b4f
record-check-here = Hoy ha empezado aquí la revisión de seguridad, así que cuenta esa.
# en aa820ac6
record-check-open = Primero va el resto de su revisión de seguridad: no está terminada.
# en 3419210c
record-no-check = Primero va la revisión de seguridad: el registro no contiene ninguna.
# en 2327684c
record-go-on = Seguir
# $title: the question's name
# en 378cc40d
record-needs-body = { $title }: dé otra vez la altura y el peso. El archivo no los contiene, o con ellos sale otra respuesta.

## What a record holds, in a list

# en 8dfca52a
record-held-nothing = aún ninguna respuesta
# $count: how many answers
# en c7099fe6
record-held-answers = { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
# en 78b88196
record-held-body = altura y peso
# $count: how many actions
# en 7c19628e
record-held-plan = { $count ->
        [one] un plan con { $count } acción
       *[other] un plan con { $count } acciones
    }
# en 9668d924
record-held-willingness = cuántas ganas tiene
# en df7252b3
record-held-check = una revisión de seguridad

## What was not brought back as it was

# $field: where; $found, $expected: what stood there, and what was expected
# en e0e65531
record-not-usable = { $field }: «{ $found }» no se pudo usar y se dejó fuera. Esperado: { $expected }.
# $kind: one of those below; $title: what it was called; $new: what it is called now
# en 073cf5a8
record-taken-over = { $kind ->
        [factor] La pregunta «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
        [level] La respuesta «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
        [statement] La frase «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
        [area] El área «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
        [action] La acción «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
       *[region] La región «{ $title }» se llama ahora «{ $new }», y lo que usted dijo se conservó.
    }
# $kind: one of those below; $title: what it was called; $new: what it is called now
# en cf579a63
record-answered-too = { $kind ->
        [factor] La pregunta «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
        [level] La respuesta «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
        [statement] La frase «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
        [area] El área «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
        [action] La acción «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
       *[region] La región «{ $title }» se llama ahora «{ $new }», que también está en su archivo; se usó lo que dice ahí.
    }
# $kind: one of those below; $title: what it was called
# en 28ebb47b
record-not-asked = { $kind ->
        [factor] La pregunta «{ $title }» ya no se usa y se dejó fuera.
        [level] La respuesta «{ $title }» ya no se usa y se dejó fuera.
        [statement] La frase «{ $title }» ya no se usa y se dejó fuera.
        [area] El área «{ $title }» ya no se usa y se dejó fuera.
        [action] La acción «{ $title }» ya no se usa y se dejó fuera.
       *[region] La región «{ $title }» ya no se usa y se dejó fuera.
    }
# $kind: one of those below; $title: what it was called
# en cee4fd36
record-unknown = { $kind ->
        [factor] La pregunta «{ $title }» no se conoce aquí y se dejó fuera.
        [level] La respuesta «{ $title }» no se conoce aquí y se dejó fuera.
        [statement] La frase «{ $title }» no se conoce aquí y se dejó fuera.
        [area] El área «{ $title }» no se conoce aquí y se dejó fuera.
        [action] La acción «{ $title }» no se conoce aquí y se dejó fuera.
       *[region] La región «{ $title }» no se conoce aquí y se dejó fuera.
    }

## Why a file cannot be read

# en f5e00759
record-refused-empty = Este archivo está vacío.
# $found: what stood there; $expected: what was expected
# en 7cc13b17
record-refused-too-large = Este archivo es demasiado grande para un registro. Tamaño: { $found }. Cabe esto: { $expected }.
# $expected: what was expected; $found: what stood there
# en 250be89b
record-refused-not-text = Este archivo está dañado, o no es un registro. Esperado: { $expected }. Encontrado: { $found }.
# en 467c5a2a
record-refused-byte-order-mark = Este archivo empieza con una marca de orden de bytes, que puso otro programa. Use el archivo tal como lo descargó, o guárdelo como UTF-8 sin esa marca.
# $field: where; $found: what stood there
# en 84d0dae8
record-refused-not-json = Este archivo está dañado, o no es un registro. Lugar: { $field }. Encontrado: «{ $found }».
# $field: where
# en 073aa45c
record-refused-repeated = Este archivo está dañado: «{ $field }» está dos veces, y no se puede saber cuál cuenta.
# $found: what stood there
# en aa0d9e79
record-refused-number = Este archivo está dañado: «{ $found }» no es un número que un registro pueda contener.
# en fd68c1db
record-refused-nested = Este archivo no es un registro: tiene demasiados niveles, uno dentro de otro.
# $field: where; $found: what stood there; $expected: what was expected
# en 7e26b390
record-refused-not-a-record = Este archivo no lo guardó Backwise. Lugar: «{ $field }». Encontrado: «{ $found }». Esperado: { $expected }.
# $found: what stood there; $expected: what was expected
# en faa1135d
record-refused-newer = Este archivo lo guardó un Backwise más nuevo. Es un registro de la versión { $found }; aquí se lee esto: { $expected }. Ábralo donde se guardó.
# $field: where; $found: what stood there; $expected: what was expected
# en 141864f7
record-refused-damaged = Este archivo está dañado. Lugar: «{ $field }». Encontrado: «{ $found }». Esperado: { $expected }.
