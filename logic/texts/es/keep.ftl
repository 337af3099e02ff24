### Keeping the answers in this browser: its state, its switch, and what became of the answers.

# en 9eb6d1a2
keep-kept = Guardado en el navegador
# en 10c93146
keep-not-kept = Guardar mis respuestas
# en ce226397
keep-shared = **No en un dispositivo compartido.** Quien use este navegador después de usted podría leer sus respuestas. «Borrar todo» las quita otra vez.
# en 2b27afe5
keep-keep = Guardar mis respuestas en este navegador
# en 955faa8f
keep-stop = Dejar de guardarlas
# en c9edf055
keep-forget = Borrar todo
# en 8a91c8de
keep-forget-explained = Borra sus respuestas de esta página y de este navegador, para siempre.
# en 353bbd1e
keep-offered = Así no se pierde nada si la página se recarga o se cierra. No en un dispositivo compartido: quien use este navegador después de usted podría leer sus respuestas.
# While the browser is asked
# en c4fb7e3a
keep-moment = Un momento: se buscan las respuestas que guardó.
# en 42388527
keep-lost = Sus respuestas ya no están: la página se recargó, o estuvo demasiado tiempo sin conexión, y no estaban guardadas. Para guardarlas la próxima vez, elija «{ keep-not-kept }» al final de la página.
# en 8d5a689a
keep-blocked = Este navegador no deja que la página guarde nada. Así es en algunas ventanas privadas, o cuando no le queda espacio. Todo lo demás funciona, pero si recarga la página se pierden sus respuestas.
# en ef610ed5
keep-forgotten = Se borró todo: no queda nada en esta página ni en este navegador.
# en 7c89b147
keep-stopped = Ya no se guarda nada en este navegador. Sus respuestas duran mientras esta página esté abierta.
# en 88f72efc
keep-other = Lo que este navegador guardaba ha cambiado: lo cambió otra pestaña o ventana, o se borró. De esta pestaña no se guarda nada hasta que usted elija.
# en 1fc91d0a
keep-theirs = Usar las de la otra
# en fb6d5286
keep-mine = Guardar las de esta
# $day: when they were saved
# en 13fcf85a
keep-restored = Sus respuestas guardadas del { $day } están aquí de nuevo.
# en 25eb5ab9
keep-signs-again = La revisión de seguridad se pregunta otra vez: solo cuenta el día en que se hace.
# en dac7804f
keep-damaged = Lo que este navegador guardó no se puede leer, así que no se recuperó nada. Sigue ahí. Puede borrarlo, o guardar sus respuestas nuevas en su lugar.
# $field: where; $found, $expected: what stood there, and what was expected
# en 66225fd0
keep-damaged-at = (En «{ $field }». Encontrado: «{ $found }». Esperado: { $expected }.)
# en 4b0f2fbc
keep-replace = Cambiarlo por mis respuestas nuevas
# en 4ece72bc
keep-forget-damaged = Borrarlo

## What keeping means: switched on, and not

# en 967c5146
keep-explained = Sus respuestas y su plan se quedan en este navegador cuando cierra o recarga esta página. La revisión de seguridad solo cuenta el mismo día. Lo que escribe en un campo de su plan cuenta cuando sale del campo.
# en 32673a70
keep-not-explained = Sus respuestas duran mientras esta página esté abierta. Si la recarga o la cierra, se pierden. Puede guardarlas en este navegador: solo en este dispositivo, y no se envían a nadie más.
