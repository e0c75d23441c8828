"""Spotter's search beside the peers: the same guides, the same queries, one run on one machine."""
