"""What the Discord adapter needs to know, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DiscordConfig:
    """The settings of one process of the bot.

    Attributes:
        token: the bot's token.
        api_url: the REST API's address up to its version, or None for Discord's own.
        gateway_url: the gateway's address, or None for the one that the API names.
        shard_ids: the shards that this process runs, None for all.
        shard_count: how many shards there are in all, None for as many as Discord recommends.
        private: whether answers to commands are shown to the asker alone unless they say otherwise.
        public_url: the owner's website with the guides, or None.
        partners: whether partner links show.
        rate_per_minute: questions a minute that one person may ask in the long run; 0 sets no limit.
        state_dir: where the hash of the commands is kept.
        heartbeat_timeout: seconds of silence after which a connection counts as dead.
        identify_pause: seconds between two sessions being opened (Discord allows one in five seconds).
    """

    token: str
    api_url: str | None = None
    gateway_url: str | None = None
    shard_ids: tuple[int, ...] | None = None
    shard_count: int | None = None
    private: bool = False
    public_url: str | None = None
    partners: bool = True
    rate_per_minute: int = 20
    state_dir: Path = Path(".spotter")
    heartbeat_timeout: float = 60.0
    identify_pause: float = 5.0
