"""Which messages are said of a result and in what order, one module a page."""
