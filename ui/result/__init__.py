"""The result, and what can be taken from it."""
