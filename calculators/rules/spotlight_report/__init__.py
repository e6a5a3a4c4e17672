"""P3: the Spotlight Report for the Cluster."""
