"""Native payloads -> a page that looks as the platforms draw them; it knows the payloads and nothing of Spotter."""
