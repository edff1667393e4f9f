"""The takes of the shot that is selected: asked for when it changes, never part of the film's patches."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import reflex as rx

from state.ask import ask
from state.editor import EditorState
from state.gate import handler
from state.notice import refused
from studio.domain.errors import StudioError
from studio.services import takes
from studio.views.takes import DifferenceView, ShelfView


class TakesState(rx.State):
    """`differences` are those of the two takes that were compared last."""

    shelf: ShelfView = ShelfView()
    differences: list[DifferenceView] = []

    @handler("user")
    async def look(self, shot: str):
        """Fetch the takes of a shot."""
        try:
            self.shelf = await ask(self, takes.shelf, self._film(), shot)
        except StudioError:
            # Not saved yet, or gone: an empty shelf says enough.
            self.shelf = ShelfView(shot_id=shot)

    @handler("creator")
    async def seeds(self, shot: str):
        """Paint four drafts with other seeds."""
        await self._do(takes.seed_sheet, shot)

    @handler("creator")
    async def full(self, shot: str, take: str):
        """Make a shot alone, as it was in a take."""
        await self._do(takes.full, shot, uuid4().hex, take)

    @handler("user")
    async def compare(self, a: str, b: str):
        """Tell in what two takes differ."""
        try:
            self.differences = await ask(self, takes.compare, self._film(), a, b)
        except StudioError:
            self.differences = []

    async def _do(self, service: Callable[..., Any], *arguments: Any) -> None:
        try:
            await ask(self, service, self._film(), *arguments)
        except StudioError as error:
            editor = await self.get_state(EditorState)
            editor.notice = refused(error, editor.notice.number + 1)

    def _film(self) -> str:
        return self.router.url.path.rstrip("/").rpartition("/")[2]
