"""P1: the Collaborative's year, its four meetings and the lead's ten tasks."""
