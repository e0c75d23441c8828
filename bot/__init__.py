"""Spotter answers lifters in Discord, Telegram and a terminal from a folder of Markdown guides."""
