"""What a text means when it goes on about nothing: the guides and the places in them that answer it."""
