"""The shipped catalogue keeps its rules, and a broken one is refused with a remedy."""
