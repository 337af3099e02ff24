"""What a command says when it is stopped, without a library that takes its time to load."""

STOPPED = "Stopped. Nothing was written."
