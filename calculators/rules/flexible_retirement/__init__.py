"""Flexible retirement: section 6 and Appendix D."""
