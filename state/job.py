"""The page of a film's renders, live."""

import asyncio

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.listeners import listening
from state.notice import Notice, refused
from studio.domain.errors import NotFound, StudioError
from studio.runtime import runtime
from studio.services import jobpage, renders
from studio.views.jobs import JobPageView, StepLogView

_LOOK_AROUND = 10.0
_GATHER = 0.2
"""Seconds in which messages of one burst become one update."""


class JobState(rx.State):
    """`page` is the render that is shown; `log` its steps, fetched only while somebody reads them."""

    page: JobPageView = JobPageView()
    log: list[StepLogView] = []
    log_open: bool = False
    missing: bool = False
    loaded: bool = False
    notice: Notice = Notice()

    @handler("user")
    async def open(self):
        """Show the newest render of the film of this page."""
        self.missing, self.notice = False, Notice()
        self.log, self.log_open = [], False
        try:
            self.page = await ask(self, jobpage.page, self._film())
        except NotFound:
            self.missing = True
        self.loaded = True

    @handler("user", background=True)
    async def follow(self):
        """Show every change until the tab goes or shows something else."""
        film = self._film()
        messages = runtime().events.listen(f"film:{film}", _LOOK_AROUND)
        with listening(self, f"job:{film}") as here:
            async for message in messages:
                if not here():
                    break
                if message is not None and "render" in message:
                    await asyncio.sleep(_GATHER)
                    await self._renew(film)

    @handler("user")
    async def choose(self, render: str):
        """Show another render of the film."""
        try:
            self.page = await ask(self, jobpage.page, self._film(), render)
            await self._read_log()
        except StudioError as error:
            self.notice = refused(error)

    @handler("user")
    async def show_log(self):
        """Open or close the list of steps."""
        self.log_open = not self.log_open
        await self._read_log()

    @handler("creator")
    async def cancel(self):
        """Stop what is being made."""
        await self._order(renders.cancel)

    @handler("creator")
    async def retry(self):
        """Go on from where it failed."""
        await self._order(renders.retry)

    @handler("user")
    async def dismiss(self):
        """Take the notice away."""
        self.notice = Notice()

    def _film(self) -> str:
        """Return the film that the address of the page names: /films/ID/jobs."""
        return self.router.url.path.rstrip("/").rpartition("/")[0].rpartition("/")[2]

    async def _order(self, service) -> None:  # noqa: ANN001 - cancel or retry of services.renders
        try:
            job = await ask(self, service, self.page.job.render_id)
            self.page = await ask(self, jobpage.page, self._film(), job.render_id)
        except StudioError as error:
            self.notice = refused(error)

    async def _read_log(self) -> None:
        wanted = self.log_open and self.page.job.render_id
        self.log = await ask(self, jobpage.steps, self.page.job.render_id) if wanted else []

    async def _renew(self, film: str) -> None:
        shown = self.page.job.render_id
        is_newest = not self.page.past or self.page.past[0].render_id == shown
        try:
            page = await ask(self, jobpage.page, film, "" if is_newest else shown)
            reads = self.log_open and page.job.render_id
            log = await ask(self, jobpage.steps, page.job.render_id) if reads else []
        except StudioError:
            return
        async with self:
            if page != self.page:
                self.page = page
            if log != self.log and self.log_open:
                self.log = log
