"""Spotter measured side by side with its peers; each folder is a command of its own."""
