"""Appeals: sections 8 and 10, Appendices B, C and D."""
