"""Trial periods and the right to redundancy pay: section 8."""
