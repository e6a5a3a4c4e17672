"""At risk: prior consideration (section 3 iv) and redeployment (section 8)."""
