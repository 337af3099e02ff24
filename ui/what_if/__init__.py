"""Other answers tried out beside the real ones."""
