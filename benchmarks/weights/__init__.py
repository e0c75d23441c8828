"""Learns anew what the signs of a text count: `python -m benchmarks.weights`."""
