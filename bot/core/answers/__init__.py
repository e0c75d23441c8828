"""What is said: from a request to a reply, in meaning rather than looks."""
