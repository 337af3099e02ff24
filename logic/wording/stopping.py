"""What a command says when it is stopped, without a library that takes its time to load.

It is no message: reading messages takes 0.1 s, in which a stop would be met by silence.
"""

STOPPED = {
    "en": "Stopped. Nothing was written.",
    "es": "Detenido. No se escribió nada.",
}
"""By language; a test holds that every offered one is here."""
