"""The application form of Appendix D, Attachment 1."""
