"""Notice of dismissal: section 10."""
