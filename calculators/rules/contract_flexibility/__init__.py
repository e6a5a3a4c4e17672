"""Flexibility of the present contract: section 3 i."""
