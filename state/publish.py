"""The sheet of publishing."""

from collections.abc import Callable, Mapping
from typing import Any

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.services import publishing
from studio.views.publishing import PublishView


class PublishState(rx.State):
    """`saved` counts how often the words were kept, so that the sheet knows when they are."""

    view: PublishView = PublishView()
    saved: int = 0
    notice: Notice = Notice()

    @handler("user")
    async def look(self):
        """Fetch what the sheet shows."""
        self.notice = Notice()
        await self._do(publishing.look)

    @handler("creator")
    async def save(self, form: dict):
        """Keep what was written."""
        if await self._do(publishing.save, form):
            self.saved += 1

    async def _do(self, service: Callable[..., PublishView], *arguments: Mapping[str, Any]) -> bool:
        try:
            self.view = await ask(self, service, self._film(), *arguments)
        except StudioError as error:
            self.notice = refused(error, self.notice.number + 1)
            return False
        self.notice = Notice()
        return True

    def _film(self) -> str:
        return self.router.url.path.rstrip("/").rpartition("/")[2]
