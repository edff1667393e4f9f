"""The notes of the film, and the word on its shots."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from state.ask import ask
from state.editor import EditorState
from state.gate import handler
from state.notice import refused
from studio.domain.errors import StudioError
from studio.services import approvals, notes, versions
from studio.views.notes import NoteView
from studio.views.takes import VersionView


class NotesState(rx.State):
    """`saved` counts the notes that were written here, so that the composer knows when to empty."""

    notes: list[NoteView] = []
    versions: list[VersionView] = []
    saved: int = 0

    @handler("user")
    async def look(self):
        """Fetch the notes of the film."""
        try:
            self.notes = await ask(self, notes.of_film, self._film())
        except StudioError:
            self.notes = []

    @handler("user")
    async def look_versions(self):
        """Fetch the finished versions of the film."""
        try:
            self.versions = await ask(self, versions.of_film, self._film())
        except StudioError:
            self.versions = []

    @handler("user")
    async def add(self, shot: str, text: str, frame: int, end: int, drawing: list):
        """Write a note on a frame, or on those up to `end`."""
        if await self._do(notes.add, self._film(), shot, text, frame, end, drawing):
            self.saved += 1

    @handler("user")
    async def resolve(self, note: str, done: bool):
        """Say that a note is dealt with, or open it again."""
        await self._do(notes.resolve, note, done=done)

    @handler("user")
    async def reply(self, note: str, text: str):
        """Answer a note."""
        await self._do(notes.reply, note, text)

    @handler("user")
    async def rewrite(self, note: str, text: str):
        """Change the words of one's own note."""
        await self._do(notes.rewrite, note, text)

    @handler("user")
    async def delete(self, note: str):
        """Take one's own note away."""
        await self._do(notes.delete, note)

    @handler("user")
    async def say(self, shots: list, word: str):
        """Approve shots, ask for changes of them, or take one's word back."""
        await self._do(approvals.say, self._film(), [str(one) for one in shots], word)

    async def _do(self, service: Callable[..., Any], *arguments: Any, **options: Any) -> bool:
        try:
            await ask(self, service, *arguments, **options)
        except StudioError as error:
            editor = await self.get_state(EditorState)
            editor.notice = refused(error, editor.notice.number + 1)
            return False
        self.notes = await ask(self, notes.of_film, self._film())
        return True

    def _film(self) -> str:
        return self.router.url.path.rstrip("/").rpartition("/")[2]
