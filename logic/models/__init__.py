"""What the catalogue is made of, and what scoring returns."""
