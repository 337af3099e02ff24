### What more than one page says. "**" sets words in bold, "*" in italics.

# en a392d172
footer = Backwise da información general, no un diagnóstico. Sus respuestas nunca se guardan en el servidor ni se pasan a nadie.
# en bf9f5563
begin-anew = Empezar de nuevo
# en e45f5951
begin-anew-asked = Esto borra todas sus respuestas y su plan, aquí y, si se guardan ahí, en este navegador. Un registro que usted guardó como archivo se queda.
# en cc49613f
begin-anew-sure = Borrarlas y empezar de nuevo
# en 2ffbc1e1
down = Ahora no hay conexión. Lo que pulse se hará cuando vuelva.
# $name: the end of an address that somebody typed
# en b1d35e4e
no-such-page = Aquí no hay ninguna página que se llame «{ $name }»; por eso ve la página de inicio.
# en a69ddf3b
prefer-not-to-say = Prefiero no decirlo
# $most: a number
# en e34f711a
cut = Solo caben los primeros { $most } caracteres, y el resto se dejó fuera.
# en d54865aa
not-answered = Sin respuesta
# Whose words follow, before a colon
# en 0e1f710f
guide = La guía
# en 622a5f55
research = Los estudios
# en be30a067
making-file = Preparando el archivo
# $file: the name of a file
# en 3e5ec698
file-ready = { $file } está listo.
# en 85ba58cc
save-file = Guardar { $file }

## The pages

# en 251e83f3
page-start = Inicio
# en 48ed056e
page-relief = Alivio ahora
# en 7dec40a1
page-safety = Revisión de seguridad
# en 54389c95
page-questionnaire = Preguntas
# en bf424ff8
page-results = Su resultado
# en 3ef409df
page-what-if = ¿Y si…?
# en 7d966f34
page-plan = Su plan
# en 4622e3eb
page-coach = Postura y pausas
# en 6aed59cf
page-progress = Progreso
# en c7bcb54c
page-record = Su registro
# en 122c9ef5
page-evidence = Estudios
# en 076a5f0a
page-group = Para consultorios
# en 593ebc01
page-privacy = Privacidad

## The groups of pages in the menu

# en 8e06d792
section-answer = Responder
# en 17cc8563
section-result = Resultado
# en d9df60d2
section-plan = Plan
# en c3b46de7
section-more = Más

## The menu: what opens and closes it on a phone, and what is said of a page in it, after its title

# en 13afe805
menu = Menú
# en 6835e6f4
menu-close = Cerrar el menú
# en 5bd0e63d
mark-done = ya está
# en 7224a472
mark-next = lo siguiente
# en 800b528a
mark-locked = aún no disponible

## How sure research is, in words that say nothing of the size of a risk

# en ae663526
certainty-high = pruebas fuertes
# en 0e36c03b
certainty-moderate = pruebas moderadas
# en d3e0a2f4
certainty-low = pruebas débiles
# en 81ca3332
certainty-very-low = pruebas muy débiles
# en 603a2e48
certainty-none = solo el consejo de la guía
# The same, where there is little room
# en a0bc40f0
certainty-none-short = solo la guía

## How sure research is, as a sentence

# en 82544383
sure-high = Pruebas fuertes.
# en c2cd1b8d
sure-moderate = Pruebas moderadas.
# en 2f02bc38
sure-low = Pruebas débiles.
# en 57698cb8
sure-very-low = Pruebas muy débiles.
# en 37826ffa
sure-none = Solo el consejo de la guía.

## Whom a caution of an action concerns

# en 5f4a3c77
caution-pregnancy = En el embarazo
# en 964f39d5
caution-injury = Después de una lesión
# en b7b93735
caution-problem = Con un problema conocido

## Who speaks for an action that no study tested

# en fbfdefdd
basis-guide = *(el consejo de la guía)*
# en 60145b27
basis-guideline = *(en una guía clínica)*
# en 43f0225c
basis-advice = *(consejo general)*

## Numbers of studies

# en 325c46ed
found = Qué se halló
# en dfe3aa5a
measure-odds-ratio = razón de momios (odds ratio)
# en 93e4475a
measure-risk-ratio = riesgo relativo
# en 5c25086b
measure-rate-ratio = razón de tasas
# en 88cfc8cb
measure-hazard-ratio = razón de riesgos instantáneos (hazard ratio)
# $measure: such as "odds ratio"; $ratio: a number
# en 21509440
estimate-without-interval = { $measure } { $ratio } (sin intervalo publicado)
# $low, $high: the ends of the interval
# en bb2ad6fc
estimate = { $measure } { $ratio } (intervalo del 95 %: { $low } a { $high })

## Lo que Streamlit dice de sus partes, solo en inglés; el guion de la página pone esto en su lugar

# en b8e044c7
streamlit-skip = Ir al contenido principal

# en 6e7296e1
streamlit-pages = Páginas

# en 9fc1a645
streamlit-home = Ir a la página de inicio

# en 5b78715f
streamlit-logo = Logotipo

# en 3bf01fdc
streamlit-clear = Borrar lo elegido

# en 9008e7b0
streamlit-open = Abrir

# en 070815b3
streamlit-upload = Subir

# en cff9434e
streamlit-file = subir un archivo

# en 50573a84
streamlit-progress = avance

# Stands before the name of a field
# en 79d99126
streamlit-help = Ayuda sobre

# Stands after a size: "5MB per file"
# en 33143606
streamlit-per-file = por archivo

## The button below closed parts

# en dd31c801
open-all = Abrir todo para imprimir

# en f08d2ba1
open-all-help = Después, imprímala con su navegador: las partes cerradas no salen en el papel.
