### In Spanish: our own translation.

# en c2554e78
fhir-export = Para un sistema de historias clínicas (FHIR)

# en dc2b0e84
fhir-export-lead = Sus respuestas como un archivo que un consultorio puede pasar a sus historias clínicas. Se hace en la memoria cuando pulsa el botón. Su nombre no está en él. Las preguntas en el mismo formato son para quien instala un sistema así.

# en 7d568164
fhir-make-response = Hacer el archivo de mis respuestas

# en 5c147814
fhir-make-questionnaire = Hacer el archivo de las preguntas

# en 34df4256
fhir-title = Backwise: hábitos y espasmos de espalda

# en 01e78069
fhir-publisher = Los autores de Backwise

# $declined: the words by which the format itself calls an answer that somebody would rather not give
# en 2f63d700
fhir-description = Primero las señales de alarma, después los hábitos que se relacionan con el dolor lumbar. Información general, no un diagnóstico. Ningún profesional de la salud ha dado el visto bueno a las señales de alarma, ni a su traducción. «{ $declined }» equivale a «{ prefer-not-to-say }».

# en e7c322c9
fhir-purpose = Llevar las respuestas y el resultado a una historia clínica, y hacer las mismas preguntas en otros sistemas. No da un diagnóstico, y a nadie le descarta una señal de alarma.

# en af71b76d
fhir-under-16 = ¿Tiene menos de 16 años?

# en 84e299f1
fhir-height = Estatura

# en ae5c2c86
fhir-weight = Peso

# The level that follows from height and weight. $factor: what the question is called
# en 6a5f1a76
fhir-group-of = { $factor }, como grupo

# en 597a09f7
fhir-chosen-group-of = { $factor }, si prefiere elegir su grupo

# en 4fbc5094
fhir-urgency = Con qué rapidez hace falta ayuda médica

# en 129a99e3
fhir-urgency-help = Se calcula a partir de las señales de alarma. Vacío quiere decir que hasta ahora no se marcó ninguna.

# en d7918bb5
fhir-result = Resultado

# en b064aef4
fhir-score = Puntuación, de 0 a 100

# $needed, $scored: how many habits
# en 88e4c8d6
fhir-score-help = Se calcula a partir de las respuestas: 0 si cada hábito respondido es como se aconseja, 100 si todos están en su peor punto. No es la probabilidad de tener dolor de espalda. Queda vacía hasta que se cumplan dos cosas: la revisión de seguridad está completa sin una señal que necesite ayuda hoy, y hay respuesta a { $needed } de { $scored } hábitos.

# en 9663284f
fhir-command = Preguntas y respuestas en FHIR R4, para otros sistemas.

# en 02c620e7
fhir-command-questionnaire = Muestra el cuestionario como JSON.

# en c6a09415
fhir-command-response = Muestra como JSON las respuestas de un archivo de registro de Backwise.

# en 01928c28
fhir-command-read = Lee una respuesta de cualquier sistema y muestra el resultado como JSON.

# $reason: what the machine says
# en 41282073
fhir-not-read = no se puede leer el archivo: { $reason }.

# $field: where; $found: what stands there; $expected: what should
# en d79b02d1
fhir-left-out = { $field }. Encontrado: «{ $found }». Esperado: { $expected }. Se dejó fuera.

# $id, $new: names in the catalogue; $kind: one of those below
# en 69492afe
fhir-replaced = { $kind ->
        [factor] { $id }: la pregunta es ahora { $new }.
        [level] { $id }: la respuesta es ahora { $new }.
        [statement] { $id }: la frase es ahora { $new }.
        [area] { $id }: el área es ahora { $new }.
        [action] { $id }: la acción es ahora { $new }.
       *[region] { $id }: la región es ahora { $new }.
    }

# en 8b130010
fhir-not-known = { $kind ->
        [factor] { $id }: la pregunta ya no existe; se dejó fuera.
        [level] { $id }: la respuesta ya no existe; se dejó fuera.
        [statement] { $id }: la frase ya no existe; se dejó fuera.
        [area] { $id }: el área ya no existe; se dejó fuera.
        [action] { $id }: la acción ya no existe; se dejó fuera.
       *[region] { $id }: la región ya no existe; se dejó fuera.
    }

# en 8cb71185
fhir-stopped = Se marcó una señal de alarma que necesita ayuda ahora, así que no se da ningún resultado.

# en e810792b
fhir-too-young = No hay resultado para personas menores de 16 años.

# en a43d81b1
fhir-not-understood = No se pudo entender toda la respuesta, así que no se da ningún resultado.

# en 5c445047
fhir-not-complete = La revisión de seguridad no está completa, así que no se da ningún resultado.
