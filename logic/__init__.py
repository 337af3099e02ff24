"""The product's logic: catalogue, responses, scoring and charts, free of any user interface."""
