"""The editor of one film: hands commands to the services and patches to the browser's own copy."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import uuid4

import reflex as rx

from state.ask import ask
from state.film_patch import FilmPatch, Sent, ShotMark, marks, moved, patch, pictured, same_play
from state.gate import handler
from state.listeners import listening
from state.notice import Notice, refused
from state.people import Company, Person
from studio.domain.errors import NotAllowed, NotFound, StudioError
from studio.runtime import runtime
from studio.services import drafts, edits, films, ledger, media, presence, renders
from studio.views.edits import AppliedView, ConflictView, UndoneView
from studio.views.film import FilmView, PlayView
from studio.views.jobs import JobView, ProgressView, QuoteView

_LOOK_AROUND = 10.0
"""Seconds between two looks whether the tab is still there; also between two signs of life."""
_MEET = 1.0
"""Seconds between two looks who else is there: twenty people must not wake each other all the time."""
_GATHER = 0.03
"""Seconds in which messages of one burst become one update."""


_WHOLE = {"film", "done", "failed", "cancelled", "step"}
"""Kinds of messages after which more than the progress may have changed."""


class EditorState(rx.State):
    """`patch` carries changes to the browser's own copy of the film; `_sent` is what it has."""

    patch: FilmPatch = FilmPatch()
    quote: QuoteView = QuoteView()
    job: JobView = JobView()
    play: PlayView = PlayView()
    credits: int = 0
    people: list[Person] = []
    conflicts: list[ConflictView] = []
    missing: bool = False
    notice: Notice = Notice()
    _film: str = ""
    _sent: Sent = {}
    _marks: dict[str, ShotMark] = {}
    _place: tuple[str, str] = ("", "board")

    @handler("user")
    async def open(self):
        """Show the film of this page from the beginning."""
        wanted = self._wanted()
        if wanted != self._film:
            self.notice, self.conflicts, self.people = Notice(), [], []
        self._film, self.missing = wanted, False
        try:
            await self._show_all()
            await self._paint()
        except NotFound:
            self.missing = True

    @handler("user")
    async def missed(self):
        """Send everything again: the browser noticed that it lacks a patch, or that no film came."""
        self._film = self._wanted()
        try:
            await self._show_all()
        except NotFound:
            self.missing = True

    @handler("user", background=True)
    async def follow(self):
        """Hear of everything that happens to the film, until the tab goes or shows another one."""
        film, tab = self._wanted(), self.router.session.client_token[:8]
        messages = runtime().events.listen(f"film:{film}", _LOOK_AROUND)
        company = Company()
        with listening(self, film) as here:
            await ask(self, presence.ask, film, tab)
            meeting = asyncio.create_task(self._meet(film, tab, company))
            try:
                async for message in messages:
                    if not here():
                        break
                    await self._take(film, tab, message or {}, company)
            finally:  # Reflex stops what a page began when its tab is closed
                meeting.cancel()
                await asyncio.shield(ask(self, presence.leave, film, tab))

    @handler("user")
    async def place(self, shot: str, level: str):
        """Remember where in the film this tab is, and tell the others."""
        self._place = (shot, level)
        await self._say_here(self._film, self.router.session.client_token[:8])

    @handler("creator")
    async def edit(self, batch: list):
        """Do a batch of commands. What is refused is told, and never sent again."""
        try:
            tab = self.router.session.client_token[:8]
            applied = await ask(self, edits.apply, self._film, batch, tab, self._place[0])
        except StudioError as error:
            ids = [str(one.get("id", "")) for one in batch if isinstance(one, dict)]
            self.patch = FilmPatch(number=self.patch.number + 1, film=self._film, refused=ids)
            self._refuse(error)
            return
        if applied.conflicts:
            self.conflicts = [*self.conflicts, *applied.conflicts][-5:]
        for refusal in applied.refused:
            self.notice = Notice(
                "failed",
                refusal.code,
                {name: str(value) for name, value in refusal.params.items()},
                self.notice.number + 1,
            )
        self._show(await ask(self, films.look, self._film), applied)

    @handler("creator")
    async def undo(self):
        """Take the last step back."""
        await self._turn(edits.undo, "notice.undone", "notice.nothing_to_undo")

    @handler("creator")
    async def redo(self):
        """Do again what was taken back."""
        await self._turn(edits.redo, "notice.redone", "notice.nothing_to_redo")

    @handler("user")
    async def settle_conflict(self, command: str):
        """Take a note of replaced words away."""
        self.conflicts = [one for one in self.conflicts if one.id != command]

    @handler("creator")
    async def render(self):
        """Make what is missing of the film."""
        await self._order(renders.start, self._film, uuid4().hex)

    @handler("creator")
    async def cancel(self):
        """Stop the running render."""
        await self._order(renders.cancel, self.job.render_id)

    @handler("creator")
    async def retry(self):
        """Make again what failed."""
        await self._order(renders.retry, self.job.render_id)

    @handler("user")
    async def dismiss(self):
        """Take the notice away."""
        self.notice = Notice()

    async def _paint(self) -> None:
        """Have the stills painted that the film lacks: a newer painter makes others than the older one."""
        if all(one.still_url for one in self._marks.values()):
            return
        with suppress(NotAllowed):
            await ask(self, drafts.paint, self._film)

    def _wanted(self) -> str:
        """Return the film that the address of the page names."""
        return self.router.url.path.rstrip("/").rpartition("/")[2]

    def _refuse(self, error: StudioError) -> None:
        self.notice = refused(error, self.notice.number + 1)

    async def _show_all(self) -> None:
        view = await ask(self, films.look, self._film)
        self.credits = await ask(self, ledger.balance)
        self._sent = {}
        self._show(view)
        self.play = view.play

    async def _say_here(self, film: str, tab: str) -> None:
        shot, level = self._place
        await ask(self, presence.say, film, tab, shot, level)

    async def _take(
        self, film: str, tab: str, message: dict[str, object], company: Company
    ) -> None:
        """Do what a message of the film's channel asks for."""
        kind = str(message.get("kind", ""))
        if kind in {"here", "gone", "who"}:
            if message.get("tab") == tab:
                return
            if kind == "who":
                await self._answer(film, tab)
            else:
                company.hear(message, time.monotonic())
        elif kind == "picture":
            await self._hang(film, message)
        elif kind and message.get("by") != tab:
            await asyncio.sleep(_GATHER)
            await self._catch_up(film, kind)

    async def _meet(self, film: str, tab: str, company: Company) -> None:
        """Give signs of life, and show who else gives them."""
        shown: list[Person] = []
        said = -_LOOK_AROUND
        while True:
            now = time.monotonic()
            if now - said >= _LOOK_AROUND:
                said = now
                await self._answer(film, tab)
            people = company.lately(now)
            if people != shown:
                shown = people
                async with self:
                    if self._film == film:
                        self.people = people
            await asyncio.sleep(_MEET)

    async def _answer(self, film: str, tab: str) -> None:
        """Say where this tab is now; what the task began with is long past."""
        async with self:
            pass
        await self._say_here(film, tab)

    async def _hang(self, film: str, message: dict[str, object]) -> None:
        """Show a picture that has just been made; the message says all there is to know."""
        shot, key, file = (str(message.get(name, "")) for name in ("shot", "key", "file"))
        async with self:
            known = self._marks.get(shot)
            if self._film != film or known is None:
                return
            mark = pictured(known, file, media.url(runtime(), key, file))
            self._marks = {**self._marks, shot: mark}
            self.patch = FilmPatch(number=self.patch.number + 1, film=film, marks=[mark])

    async def _catch_up(self, film: str, kind: str) -> None:
        try:
            if kind not in _WHOLE:
                progress = await ask(self, renders.progress, film)
                if not progress.finished:
                    async with self:
                        if self._film == film:
                            self._advance(progress)
                    return
            view, purse = await ask(self, films.look, film), await ask(self, ledger.balance)
        except StudioError:
            return
        async with self:
            if self._film == film:
                self._show(view)
                if purse != self.credits:
                    self.credits = purse

    async def _turn(
        self, service: Callable[..., UndoneView | None], done: str, nothing: str
    ) -> None:
        try:
            tab = self.router.session.client_token[:8]
            turned = await ask(self, service, self._film, tab, self._place[0])
        except StudioError as error:
            self._refuse(error)
            return
        number = self.notice.number + 1
        if turned is None:
            self.notice = Notice("done", nothing, {}, number)
            return
        code = f"{done}_in_part" if turned.left else done
        self.notice = Notice("done", code, {"what": turned.label}, number)
        self._show(await ask(self, films.look, self._film))

    async def _order(self, service: Callable[..., Any], *arguments: str) -> None:
        """Change what is being made, and show it at once."""
        try:
            await ask(self, service, *arguments)
            self._show(await ask(self, films.look, self._film))
            self.credits = await ask(self, ledger.balance)
            self.notice = Notice()
        except StudioError as error:
            self._refuse(error)

    def _show(self, view: FilmView, applied: AppliedView | None = None) -> None:
        """Put a view on screen; only what differs from the one shown is sent."""
        sent = dict(self._sent)
        self.patch = patch(sent, view, self.patch.number + 1, applied)
        self._sent, self._marks = sent, marks(view.shots.values())
        for name, value in (("quote", view.quote), ("job", view.job)):
            if getattr(self, name) != value:
                setattr(self, name, value)
        if not same_play(view.play, self.play):
            self.play = view.play

    def _advance(self, progress: ProgressView) -> None:
        if progress.job != self.job:
            self.job = progress.job
        told, self._marks = moved(self._sent, self._marks, progress)
        if told:
            self.patch = FilmPatch(number=self.patch.number + 1, film=self._film, marks=told)
