"""What a command says when it is stopped, without a library that takes its time to load.

It is no message: reading messages takes 0.1 s, in which a stop would be met by silence.
"""

STOPPED = "Stopped. Nothing was written."
