"""The voices that characters can have."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from studio.services import films
from studio.views.voices import VoiceView


class VoicesState(rx.State):
    voices: list[VoiceView] = []

    @handler("user")
    async def load(self):
        """Fetch every voice, once."""
        if not self.voices:
            self.voices = await ask(self, films.voices)
