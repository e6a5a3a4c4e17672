"""The calculators of the Managing Change Policy and of Professional Collaboratives.

Standard library only: all of this folder goes to the reader's browser, and nothing else does.
"""
