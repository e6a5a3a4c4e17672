"""A first estimate from age, years and salary."""
