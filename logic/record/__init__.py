"""A person's own record file: what it holds, how it is written, read, migrated and refused."""
