"""Spotter in Telegram: private chats, groups, and inline in any chat."""
