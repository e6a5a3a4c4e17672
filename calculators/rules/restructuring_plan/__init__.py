"""A manager's plan for restructuring: sections 1, 2, 8, 9, 10, 12 and Appendix A."""
