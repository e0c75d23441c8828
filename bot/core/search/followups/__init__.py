"""Texts that come after an answer: whether they go on about its guide, and what they ask of it."""
