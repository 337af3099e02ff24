### The posture hold, the movement break and their timer.

# en 83ab2073
coach-title = Postura y pausas
# en f5842eda
coach-timer-goes-on = Sigue contando en las otras páginas de aquí, mientras esta pestaña esté abierta. Su plan puede poner avisos en su calendario.
# en 6c306534
coach-research-title = Qué dicen los estudios
# $text: what the guide says
# en 8a3739ce
coach-guide-says = **La guía:** { $text }

## The timer

# en 5f2222c1
coach-timer = Temporizador
# en 0d28cd75
coach-timer-choose = ¿Para qué quiere el temporizador?
# en c3572587
coach-timer-start = Empezar
# en 260b0e9c
coach-timer-pause = Pausa
# en 0b95fbf3
coach-timer-go-on = Seguir
# en 99fc0fad
coach-timer-reset = Reiniciar
# en e75ec658
coach-timer-sound = Sonido al final
# en e3403e39
coach-timer-time-left = Tiempo restante
# en c9b9c4a4
coach-timer-close = Cerrar

## What the timer says for screen readers; $left: a time, such as "1 minute and 30 seconds"

# $left: a time
# en dfbf2f14
coach-timer-started = En marcha. Tiempo restante: { $left }.
# $left: a time
# en d1646f5d
coach-timer-paused = En pausa. Tiempo restante: { $left }.
# $left: a time
# en 3b1ee920
coach-timer-left = Tiempo restante: { $left }.
# $left: a time
# en 731ad4f5
coach-timer-was-reset = Reiniciado a { $left }.
