"""Twelve personas whose whole results are on file, so that a changed number shows."""
