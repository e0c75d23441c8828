"""CPU per update of Spotter in Telegram, beside echo bots on the same library."""
