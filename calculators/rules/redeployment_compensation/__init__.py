"""Redeployment compensation: section 11."""
