"""What was meant: from a lifter's words to a guide, a section and a passage."""
