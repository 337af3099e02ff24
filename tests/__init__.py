"""Backwise's tests, each directory one kind of them."""
