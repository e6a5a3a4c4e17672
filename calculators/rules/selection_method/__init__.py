"""Selection for redundancy: the method checked (section 8, Appendix A stage 4)."""
