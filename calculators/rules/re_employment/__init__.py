"""Re-employment after voluntary severance: Appendix C 4.10."""
