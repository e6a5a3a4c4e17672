"""Change to a post: slotting, matching and ring-fencing (section 3)."""
