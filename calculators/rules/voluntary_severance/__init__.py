"""Voluntary Severance Scheme: section 5 and Appendix C."""
