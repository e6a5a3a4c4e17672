"""The best three years of pensionable pay: section 11."""
