"""Weekly pay for the schemes: Appendix C 3.1."""
