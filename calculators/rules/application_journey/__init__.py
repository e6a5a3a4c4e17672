"""The journey of an application: Appendices B, C and D."""
