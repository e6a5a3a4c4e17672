"""What calculators are made of."""
