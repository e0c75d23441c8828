"""What a guide is: its model, its rich text, and how a folder of Markdown becomes a library."""
