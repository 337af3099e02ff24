"""Laws that hold for every set of answers, tried with Hypothesis."""
