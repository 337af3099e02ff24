"""What helps during a spasm, and the coach."""
