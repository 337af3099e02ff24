"""Scripts that measure, render and rewrite; nothing of the product imports them."""
