"""Texts that ask nothing: greetings, thanks, and stories in which a lift is only named."""
