"""A chat in the terminal, and answers as plain text: no token needed."""
