"""Consultation: sections 1 and 8."""
