"""P2: should an item be on the agenda; the agenda and the minutes sheet."""
