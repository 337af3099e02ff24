"""A person's own record, kept and compared."""
