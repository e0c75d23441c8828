"""The platform-free core: pure and synchronous, with no network, clock, settings or chat platform."""
