"""What a command says when it is stopped, without a library that takes its time to load.

These texts are not in the message files: loading those takes 0.1 s, and until then a command
that is stopped would end without a word.
"""

STOPPED = {
    "en": "Stopped. Nothing was written.",
    "es": "Detenido. No se escribió nada.",
}
"""By language; a test holds that every offered one is here."""
