"""Every factor with what is known of it."""
