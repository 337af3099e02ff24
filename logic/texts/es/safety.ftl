### The safety check and its stop screens.

# en a6feae66
safety-title = Revisión de seguridad
# en 67c8297c
safety-lead = Unas pocas señales necesitan a un médico, no un cuestionario. Nunca cuentan para su puntuación. La mayoría de la gente marca «Nada de esto».
# en dacd3af2
safety-age-question = ¿Qué edad tiene?
# en 9e845819
safety-pregnant-question = ¿Está embarazada?
# en c56befbb
safety-region-question = ¿Dónde está?
# en 8b31563a
safety-region-help = Solo se usa para mostrarle los números de teléfono correctos.
# en 12ad88ca
safety-next = Siguiente
# en 3bb923a9
safety-back = Atrás
# en e5ebfd18
safety-correct = Corregir mis respuestas
# en 0ebce80d
safety-reported = Usted marcó:
# Below its screens and below when to get help, and on the start page
# en 93ae3352
safety-no-clinician-yet = Ningún profesional de la salud ha dado aún el visto bueno a la revisión de seguridad ni a sus consejos, ni a su traducción.
# en cc492998
safety-missing-age = Elija su grupo de edad, por favor. La revisión lo necesita.
# $none: what the answer “none of these” says
# en 869d1e10
safety-missing-group = Marque lo que le pase, por favor, o «{ $none }». Una pregunta sin respuesta no cuenta como «no».
# $none: what the answer “none of these” says
# en 4a6817b2
safety-contradiction = Marcó «{ $none }» y también una frase. Quite, por favor, la marca que no corresponda.
# $emergency: the number to call; $signs: signs with semicolons between them, all but the last; $last: the last one
# en 0daef2c1
safety-glance = **Llame ahora al { $emergency }** si esto viene con { $signs }; o { $last }.
# $people: how many people; `these` are names in an English file
# en 8f1948a4
safety-people-with-signs = **Las señales de alarma van primero.** { $people } de las personas marcaron una señal que necesita ayuda ahora o el mismo día. Guarde la tabla con las puntuaciones, busque `emergency` y `same_day` en `urgency`, y comuníquese con esas personas antes que nada.
# en c1af68f5
safety-lapsed = Ha empezado un nuevo día desde esta revisión. Solo cuenta el día en que se hace, así que hágala otra vez, por favor. Sus otras respuestas siguen aquí.
# $emergency: the number to call, in bold
# en ce727066
safety-call-on-paper = Llame al { $emergency } si empieza una señal de emergencia de la segunda página.
# A list of signs follows
# en 93a7c6d6
safety-also-asked = También se preguntó por:
# Above the short signs; $urgency: "emergency" or "same_day"; $emergency: the number to call
# en e93c39b3
safety-short-lead =
    { $urgency ->
        [same_day] Hable hoy con un médico si algo de esto es nuevo o está empeorando:
       *[emergency] Llame ahora al { $emergency } si algo de esto es nuevo o está empeorando:
    }

## Which part of the check this is

# $number: of this part; $always: how many parts everybody is asked
# en 1a62c535
safety-part = Parte { $number } de { $always }
# en 8f59ece9
safety-last-part = Una última parte

## In a page's place, before the check

# en 2833d02f
safety-gate-title = Primero, la seguridad
# en 82ac1ec9
safety-gate-text = Unas pocas señales necesitan primero a un médico. Haga, por favor, la revisión de seguridad; después se abren las preguntas y su resultado. Las respuestas que ya dio se conservan.
# en 9aa782c7
safety-gate-button = Ir a la revisión de seguridad

## The answers to “How old are you?”

# en cf58c0a4
safety-age-under-16 = Menos de 16 años
# en 3b90de8d
safety-age-16-or-older = 16 años o más

## The answers to “Are you pregnant?”

# en 656e42a5
safety-pregnant-yes = Sí
# en b4301d05
safety-pregnant-no = No
