# en ec6130a0
survey-title = Lo que halló una encuesta

# $total, $answered, $needed: how many questions
# en a0259f7b
survey-too-few = La encuesta preguntó por { $total } de los hábitos de aquí. Usted ha respondido { $answered } de ellos; para comparar, responda al menos { $needed }, por favor.

# $years: such as "2001 to 2002"; $scored: how many people; $people: who they were; $total: how many habits; $yours: how many of them were answered
# en f4922cfb
survey-lead = En los años { $years }, una encuesta preguntó a { $scored } { $people } por { $total } de estos hábitos con sus propias palabras: estar mucho tiempo sentado, como horas al día, y levantar peso, como trabajo duro. Ordenadas por su puntuación solo en estos { $total }, esas personas forman cinco grupos de casi el mismo tamaño: las quintas partes. Sus respuestas a { $yours } caen en una de ellas. Dolor lumbar significa aquí: casi todos los días durante seis semanas seguidas o más, y que seguía cuando se preguntó.

# $total: how many habits
# en 9f0f2c72
survey-yours-all = los { $total }

# $answered, $total: how many habits
# en 611a829c
survey-yours-some = { $answered } de los { $total }

# en e8ccff67
survey-lowest = Quinta parte más baja

# en a12cbb78
survey-highest = Quinta parte más alta

# en e2ce37ed
survey-lowest-yours = Quinta parte más baja, que es la suya

# en 1f6f248b
survey-highest-yours = Quinta parte más alta, que es la suya

# $number: which one, from the lowest; $total: how many there are
# en 46d384f3
survey-yours = Su quinta parte, la número { $number } de { $total }

# $count: how many people
# en bec8bcda
survey-of-100 = cerca de { $count } de cada 100

# $low, $high: the ends of the interval
# en 06fa356d
survey-interval = { $low } a { $high }

# $fifth: what it is called; $share: such as "about 7 in 100"; $interval: such as "5 to 11"
# en 3aa2cdb1
survey-found = **{ $fifth }:** { $share } tenían dolor lumbar ({ $interval })

# en fd6973b8
survey-snapshot = Esto es una foto de un momento: muestra quién tenía dolor de espalda entonces, y no predice nada para usted. Dormir mal o la preocupación pueden venir del dolor.

# en 67cf5294
survey-circles = Cada círculo es 1 de cada 100 personas: lleno, con dolor lumbar cuando se preguntó; vacío, sin él.

# en 6c565370
survey-ranges = Los rangos entre paréntesis son intervalos del 95 %: hasta dónde el azar, en una encuesta de este tamaño, puede haber movido un número.

# en f6f5f7b6
survey-overlap = Donde los rangos se cruzan, la diferencia puede ser azar.

# en 65fb4000
survey-steady = De la quinta parte más baja a la más alta, el número sube en cada paso.

# en 1eb04a24
survey-unsteady = De la quinta parte más baja a la más alta, el número no sube en cada paso.

# Read out by screen readers. $fifths: a sentence for each fifth
# en c46efd3d
survey-drawn = Grupos de 100 círculos, uno para cada una de estas. { $fifths }

# $fifth: what it is called; $share: such as "about 7 in 100"
# en 136d75b6
survey-drawn-fifth = { $fifth }: { $share } tenían dolor lumbar.

# en 80ac187d
survey-table-title = Mostrar las cinco quintas partes en una tabla

# en 5ae0aef2
survey-column-fifth = Quinta parte

# en b6431742
survey-column-pain = Con dolor lumbar, de 100

# en 0ffe33a2
survey-column-interval = Intervalo del 95 %

# en ac6761c4
survey-column-people = Personas

# en 43e581a6
survey-row-lowest = la más baja

# en f8f84cde
survey-row-highest = la más alta

# en bea8bffc
survey-row-yours = la suya

# $total: how many habits; $area, $low, $high: numbers
# en 4e04d6de
survey-discrimination = Hasta qué punto distinguen estos { $total } hábitos juntos a quienes tenían dolor de espalda en ese momento de quienes no: { $area } (intervalo del 95 %: { $low } a { $high }), donde 0,5 es el azar y 1 es lo perfecto.

# $name, $link: of the survey; $years: such as "2001 to 2002"
# en 0a30e43a
survey-source = Fuente: [{ $name }]({ $link }), { $years }, ponderado a la población.
