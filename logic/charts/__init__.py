"""The charts, each with its alternative text and the table of the same numbers."""
