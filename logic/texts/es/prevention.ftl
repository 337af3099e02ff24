# en dd87090e
prevention-no-bars = Sin barras: todas las áreas que respondió están en orden.

# en f125b179
prevention-order-label = Largo de las barras

# en fc7bcbed
prevention-order-impact = Estudios

# en 31d93db5
prevention-order-gap = La guía

# The ends of the scale: at the left a short bar, at the right a long one
# en 574ba5fb
prevention-scale-less = cuenta menos

# en 32f9731b
prevention-scale-more = cuenta más

# en 60d23b65
prevention-scale-nearer = más cerca del consejo

# en a971534e
prevention-scale-farther = más lejos del consejo

# The same on a narrow screen: 21 letters at most for both ends together
# en fda06251
prevention-scale-less-narrow = menos

# en 786c3ece
prevention-scale-more-narrow = más

# en eaa20cb9
prevention-scale-nearer-narrow = cerca

# en 28c1bba2
prevention-scale-farther-narrow = lejos

# en 1f587721
prevention-key-impact = **≈** cualquiera puede ir primero. **Línea:** hasta dónde podría llegar.

# en d11a953a
prevention-key-gap = **≈** igual de lejos del consejo.

# How sure research is of an area's link with back pain, told apart from what it says of an action
# $evidence: such as "weak evidence"
# en dfe8278d
prevention-link = relación: { $evidence }

# en 87445063
prevention-almost-always = casi siempre

# en 1292e06f
prevention-most-of-the-time = la mayoría de las veces

# en 8bda6b74
prevention-more-often-than-not = más de la mitad de las veces

# en f16d1d3e
prevention-half-the-time = cerca de la mitad de las veces

# en 9e24e681
prevention-sometimes = a veces

# en f86b5f81
prevention-seldom = pocas veces

# en 84aafa4b
prevention-almost-never = casi nunca

# en a67a77ef
prevention-column-area = Área

# en 7ae7ee35
prevention-column-impact = Impacto

# en 175d0cf2
prevention-column-interval = Intervalo del 80 %

# en 2687e58a
prevention-column-top-three = Entre las tres primeras

# en e9a819a9
prevention-column-gap = Distancia al consejo

# en db1e683d
prevention-column-share = Parte de su total

# en 346f44a0
prevention-column-certainty = Certeza de los estudios

# $often: such as "seldom"; $percent: such as "12%"
# en 73f2e215
prevention-chance = { $often } ({ $percent })

# $low, $high: the ends of the interval
# en 4d7d1016
prevention-interval = { $low } a { $high }

# en 2cf08736
prevention-interval-at-limit = en su límite

# en d1e171c8
prevention-interval-none = ninguno

# A bar. $area: its area; $value: its length; $more: how sure research is, or which plan it is of
# en 0114f9a7
prevention-bar = { $area }: { $value }, { $more }

# $count: how many areas
# en b2845367
prevention-chart-impact =
    Gráfico de barras de { $count ->
        [one] { $count } área
       *[other] { $count } áreas
    } según el impacto en los estudios.

# $count: how many areas
# en 5c8e8563
prevention-chart-gap =
    Gráfico de barras de { $count ->
        [one] { $count } área
       *[other] { $count } áreas
    } según la distancia a los consejos de la guía.

# $area: the one area
# en e8c390d1
prevention-only-bar = La única barra es { $area }.

# $first: the area of the longest bar; $others: those of the others, the longest first
# en 0135e8bd
prevention-longest-bar = La barra más larga: { $first }. Después: { $others }.

# $groups: areas
# en 02ce3208
prevention-ties-impact = Casi iguales: { $groups }.

# At least one group has more than two areas. $groups: areas
# en 7ea9e2f5
prevention-ties-chained = Casi iguales, cada una con la siguiente: { $groups }.

# $groups: areas
# en 869173bc
prevention-ties-gap = Igual de lejos del consejo: { $groups }.

# $areas: areas whose bars cannot be longer; $count: how many they are
# en 0bb46539
prevention-at-limit =
    { $areas }: { $count ->
        [one] sin línea, porque la barra está en su límite.
       *[other] sin línea, porque las barras están en su límite.
    }
