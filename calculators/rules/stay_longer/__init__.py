"""What changes if I stay longer."""
