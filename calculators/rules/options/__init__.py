"""All my options, side by side."""
