"""Engines too heavy for the other tests: one process of each, for all of these."""
