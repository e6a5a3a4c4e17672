"""Voluntary Early Retirement: section 4 and Appendix B."""
