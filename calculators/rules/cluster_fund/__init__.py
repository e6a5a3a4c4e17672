"""P6: is a proposal within the purpose of the Cluster's fund, and what is left of the budget?"""
