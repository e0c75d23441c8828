"""Which guides some words name."""
