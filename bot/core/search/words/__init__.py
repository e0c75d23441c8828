"""What single words are: folded, in dictionary form, by stem and sound; and the tables of what lifters call things."""
