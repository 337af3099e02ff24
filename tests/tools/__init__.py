"""What is run by hand: the scripts in `tools/`, on made-up files."""
