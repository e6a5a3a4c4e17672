"""P5: the register of possible conflicts of interest."""
