"""Build time only: how the pages are made. May import calculators; nothing imports it."""
