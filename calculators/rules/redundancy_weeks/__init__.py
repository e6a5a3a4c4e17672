"""Statutory redundancy weeks."""
