"""The bot's own sentences by what they are about; `bot.core.answers.wording` puts them together."""
