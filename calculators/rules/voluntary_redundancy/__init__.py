"""The Voluntary Redundancy Scheme: section 7."""
