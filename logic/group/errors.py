"""What a table that cannot be scored is refused with."""


class GroupError(ValueError):
    """A table that cannot be scored: what was found and what was expected."""
