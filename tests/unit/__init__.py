"""One part of the logic at a time, expected values worked out by hand."""
