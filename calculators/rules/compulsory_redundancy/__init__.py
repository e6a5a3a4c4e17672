"""Compulsory redundancy: section 8."""
