"""Every sentence that a person reads, apart from the catalogue's: one module a page."""
