"""Discord: cards of Components V2, slash commands, mentions and replies."""
