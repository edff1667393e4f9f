"""What somebody listens to who chooses a voice or music: asked for, and shown as soon as it is there."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.listeners import listening
from state.notice import worded
from studio.domain.errors import StudioError
from studio.runtime import runtime
from studio.services import auditions
from studio.views.voices import AuditionView

_LOOK_AGAIN = 0.5
"""Seconds between two looks when nothing is heard."""
_ASKED = {"line": auditions.say, "scene": auditions.compose}


class AuditionsState(rx.State):
    """`heard` is the answer to the question with this `mark`."""

    heard: AuditionView = AuditionView()
    mark: str = ""

    @handler("creator", background=True)
    async def hear(self, kind: str, of: str, batch: list, mark: str):
        """Have a "line" spoken, or the music of a "scene" played, as if a batch of commands were done."""
        film = self.router.url.path.rstrip("/").rpartition("/")[2]
        if kind not in _ASKED:
            return
        with listening(self, "hear") as here:
            try:
                found = await ask(self, _ASKED[kind], film, of, batch)
                if found.status == "making":
                    async for _ in runtime().events.listen(f"film:{film}", _LOOK_AGAIN):
                        found = await ask(self, auditions.look, film, found.key)
                        if found.status != "making" or not here():
                            break
            except StudioError as error:
                found = AuditionView(status="failed", code=error.code, params=worded(error))
            if here():
                async with self:
                    self.heard, self.mark = found, mark
