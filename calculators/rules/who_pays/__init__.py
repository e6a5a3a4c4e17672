"""Which budget bears the cost: section 11."""
