"""Deadlines: sections 8 and Appendix B 5."""
