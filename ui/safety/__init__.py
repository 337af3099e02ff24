"""The warning-sign check and its stop screens."""
