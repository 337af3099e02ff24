# en 3ba4035e
limits-title = Lo que Backwise no puede hacer

# en 12cfe69e
limits-no-spasms = Faltan estudios sobre los espasmos como tales. Lo más cercano que se midió es un episodio de dolor lumbar.

# $tools: sentences, one for each tool
# en 773cb885
limits-no-forecast = No predice nada: un resultado es una foto de las respuestas de un día. Incluso las herramientas hechas para mirar adelante aciertan solo un poco más que el azar. El azar es 0,5 y lo perfecto es 1. { $tools }

# en 5a135dfc
limits-not-measured = Aún no se ha medido, en una encuesta y con los números de hoy, hasta qué punto nuestra puntuación distingue a las personas.

# $area: a number; $group: a group of people; $worth: the title of a part of the page
# en a67377bf
limits-elsewhere = De todas sus comprobaciones, la más baja llegó a { $area } ({ $group }): vea «{ $worth }».

# $name, $link: the survey and its address; $questions, $n: how many questions and people;
# $people: who they were; $area, $low, $high: a number and the ends of its interval
# en 769c5b8d
limits-measured = Nuestra puntuación se probó en una encuesta, [{ $name }]({ $link }), con las { $questions } preguntas que tienen las dos. Entre { $n } { $people } llegó a { $area } (intervalo del 95 %: { $low } a { $high }) al distinguir a quienes tenían dolor lumbar en ese momento de quienes no. Eso también es una foto de un momento, no un pronóstico.

# $others: the title of a part of the page
# en 4f937e65
limits-added-up = Suma hábitos uno por uno. Pocos estudios lo han hecho, y hallaron menos de lo que una suma puede hacer pensar: vea «{ $others }».

# en 18c1cc51
limits-no-cause = La mayoría de los estudios muestra que dos cosas van juntas, no que una lleva a la otra.

# en 4076e982
limits-no-sign-off = Ningún profesional de la salud ha dado aún el visto bueno a las señales de alarma, ni a su traducción.

# en c23bee24
limits-signs-title = De dónde vienen las señales de alarma

# en 14c2bd4a
limits-signs-lead = La revisión de seguridad antes de las preguntas las busca. No tienen nada que ver con la puntuación: cada una se basa en lo que dicen guías clínicas o revisiones.

# en c33783f6
limits-revisions-title = Números que cambiaron

# $version: such as "1.0.0"
# en 12f5c921
limits-revisions-lead = Cuando cambia un número, el catálogo de números recibe una nueva versión, y aquí se dice qué cambió. Esta es la versión { $version }.

# $version: such as "1.0.0"; $day: such as "3 December 2026"
# en 14d96e63
limits-revision = **Versión { $version }**, { $day }.

# $foretells: what the tool foretells; $area, $low, $high: a number and the ends of its interval;
# $source: a link
# en 9d623ebf
limits-tool = Una herramienta que dice { $foretells } llegó a { $area } (intervalo del 95 %: { $low } a { $high }, { $source }).
