"""Telegram messages as its apps draw them."""
