"""Suitable alternative employment: section 8."""
