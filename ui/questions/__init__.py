"""The questions, step by step, and their review."""
