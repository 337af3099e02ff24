### What to do during a spasm.

# en bd5740d4
relief-title = Alivio ahora
# en 498224bb
relief-link = **¿Un espasmo ahora?** Qué ayuda
# en 7ffc11dc
relief-foot-link = Qué ayuda en un espasmo
# en fafb8d0f
relief-all-signs = Todas las señales que necesitan ayuda: toque lo que le pase
# en d8da444b
relief-age = Los consejos de aquí son para personas de 16 años o más:
# en f620bfd8
relief-under-16 = Tengo menos de 16 años
# en 4b9348ce
relief-research-title = Qué dicen los estudios de estos pasos
# en bdb7a7ce
relief-notes-title = Qué más ayuda
# en da174a36
relief-avoid-title = Qué evitar
# en 0706e31f
relief-avoid-note = Lo que no lleva fuente es un consejo general.
