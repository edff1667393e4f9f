"""Small pictures to choose a look from, and the faces of the cast, while somebody looks at them."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.listeners import listening
from studio.domain.errors import StudioError
from studio.runtime import runtime
from studio.services import looks

_LOOK_AGAIN = 1.0
"""Seconds between two looks when nothing is heard."""


class LooksState(rx.State):
    """`pictures` are addresses by "palette.rose", "" where the picture is still being painted."""

    pictures: dict[str, str] = {}
    _scene: str = ""

    @handler("creator", background=True)
    async def open(self, scene: str):
        """Have a scene painted in every look, and show each picture as it comes."""
        film = self._film()
        async with self:
            if self._scene != scene:
                self._scene, self.pictures = scene, {}
        with listening(self, f"look:{scene}") as here:
            try:
                await ask(self, looks.order, film, scene)
                if await self._show(film, scene):
                    return
                async for _ in runtime().events.listen(f"film:{film}", _LOOK_AGAIN):
                    if not here() or await self._show(film, scene):
                        break
            except StudioError:
                return

    @handler("creator")
    async def close(self):
        """Nobody looks at the looks any more."""
        self._scene = ""
        try:
            await ask(self, looks.close, self._film())
        except StudioError:
            return

    @handler("creator")
    async def faces(self, _scene: str):
        """Have the faces painted that the cast lacks; they come with the film."""
        try:
            await ask(self, looks.faces, self._film())
        except StudioError:
            return

    def _film(self) -> str:
        return self.router.url.path.rstrip("/").rpartition("/")[2]

    async def _show(self, film: str, scene: str) -> bool:
        """Show what is painted; return whether nothing more is to come."""
        found = await ask(self, looks.look, film, scene)
        async with self:
            if self._scene != scene:
                return True
            if found != self.pictures:
                self.pictures = found
        return all(found.values())
