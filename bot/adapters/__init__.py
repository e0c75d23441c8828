"""One package for each place people chat in; none imports another."""
