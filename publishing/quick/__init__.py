"""Python for browsers, quicker: what the core uses of it, compiled, in one archive with the core."""
