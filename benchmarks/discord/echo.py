"""The floor: a bot on the same library that says back what it was told, and nothing else."""

from __future__ import annotations

import re

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Page(discord.ui.DynamicItem[discord.ui.Button[discord.ui.LayoutView]], template=r".+"):
    """Any button, in the library's own way of keeping buttons alive over a restart."""

    def __init__(self, custom_id: str = "x") -> None:
        super().__init__(discord.ui.Button(label="again", custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: discord.ui.Item[discord.ui.LayoutView], match: re.Match[str], /
    ) -> Page:
        """The button that was pressed."""
        del interaction, item
        return cls(match[0])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Puts the button's id in place of the message."""
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(discord.ui.TextDisplay(self.custom_id))
        await interaction.response.edit_message(view=view)


async def run(token: str, api_url: str, gateway_url: str) -> None:
    """Echoes until it is ended."""
    Route.BASE = api_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    client = discord.Client(intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True))
    tree = app_commands.CommandTree(client)
    client.add_dynamic_items(Page)

    async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        del interaction
        return [app_commands.Choice(name=current, value=current)]

    @tree.command(name="form", description="Echo")
    @app_commands.autocomplete(guide=suggest)
    async def form(interaction: discord.Interaction, guide: str) -> None:
        await interaction.response.send_message(guide)

    await client.start(token)
