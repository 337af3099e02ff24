### The start page. "**" sets words in bold.

# en c3751428
start-title = ¿Qué podría ayudar a su espalda?
# en 41f16da4
start-lead = Responda algunas preguntas sobre su día. Vea **en qué trabajar primero**, para que los espasmos puedan ser menos frecuentes.
# en dfdcaab3
start-begin = Empezar con la revisión de seguridad
# In its place once there are answers
# en 126f3074
back-to-result = Ver mi resultado
# en c50862d4
back-to-questions = Seguir con las preguntas

## What it takes and gives, one line each beside a picture

# en c4d5367b
start-takes-minutes = Unos cuatro minutos. Puede saltarse cualquier pregunta.
# en 4f186a1a
start-nothing-stored = No se guarda nada, salvo que usted lo elija.
# en 23af124c
start-numbers-have-sources = Cada número muestra su fuente, y qué seguridad dan los estudios.

## The picture of a chart

# en 97dfbf9e
start-picture-is-example = Un ejemplo. Barras más largas: una relación más fuerte y más segura con el dolor lumbar.
# Read out by screen readers in the picture's place.
# $areas: the areas of the bars, joined as the language joins a list
# en 3fb60969
start-picture = Un ejemplo de gráfico: barras para { $areas }, de la más larga a la más corta.

## What Backwise is not, one line each

# en 020c7386
start-limits-title = Lo que no es
# en a31faed9
start-no-diagnosis = No es un diagnóstico, ni predice su próximo espasmo.
# en dd572da0
start-hardly-about-spasms = Los estudios miran el dolor lumbar, casi nunca los espasmos. Lo decimos.
# en 01ea4bd4
start-guide-and-research-apart = Los consejos vienen de una guía de quiropráctica. Lo que dice la guía y lo que dicen los estudios va por separado.
