"""What speaks with the person's browser."""
