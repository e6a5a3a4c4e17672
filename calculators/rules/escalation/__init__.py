"""P4: a note that escalates a risk or a concern, as advice."""
