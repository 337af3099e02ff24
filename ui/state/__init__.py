"""What a session holds: the only rooms that know how."""
