"""P7: the year reviewed against the four aims and their fifteen tasks."""
