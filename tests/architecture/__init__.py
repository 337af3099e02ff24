"""The shape of the code: which way imports go, how long things are, where words stand."""
